"""Check digits: of a GTIN or SSCC, and of the price or weight inside a label's number."""

# Weighting factors of GS1 General Specifications, section 7.9: the digit is the index.
_TWO_MINUS = (0, 2, 4, 6, 8, 9, 1, 3, 5, 7)
_THREE = (0, 3, 6, 9, 2, 5, 8, 1, 4, 7)
_FIVE_MINUS = (0, 5, 9, 4, 8, 3, 7, 2, 6, 1)
_FIVE_PLUS = (0, 5, 1, 6, 2, 7, 3, 8, 4, 9)
_OF_FOUR = (_TWO_MINUS, _TWO_MINUS, _THREE, _FIVE_MINUS)
_OF_FIVE = (_FIVE_PLUS, _TWO_MINUS, _FIVE_MINUS, _FIVE_PLUS, _TWO_MINUS)


def check_digit(payload: str) -> int:
    """The digit that completes a payload of ASCII digits: EAN, UPC, GTIN, GLN, SSCC.

    From the right the digits weigh 3, 1, 3, ... (GS1 General Specifications, section 7.9).
    """
    digits = payload.encode()
    total = 3 * sum(digits[-1::-2]) + sum(digits[-2::-2])
    # Each ASCII digit is 48 more than its value: 48 * 3 = 4 and 48 * 1 = 8 modulo 10.
    surplus = 4 * ((len(digits) + 1) // 2) + 8 * (len(digits) // 2)
    return (surplus - total) % 10


def is_complete(number: str) -> bool:
    """True when the last of two or more ASCII digits is the check digit of the others."""
    return (
        len(number) > 1
        and number.isascii()
        and number.isdigit()
        and check_digit(number[:-1]) == ord(number[-1]) - 48
    )


def measure_check_digit(measure: str) -> int:
    """The check digit of a price or weight field of four or five ASCII digits.

    Other lengths have no rule and raise ValueError (GS1 General Specifications, section 7.9).
    """
    digits = [ord(character) - 48 for character in measure]
    if len(digits) == 4:
        total = sum(table[digit] for table, digit in zip(_OF_FOUR, digits, strict=True))
        return total * 3 % 10
    if len(digits) == 5:
        total = sum(table[digit] for table, digit in zip(_OF_FIVE, digits, strict=True))
        return _FIVE_MINUS.index(-total % 10)
    raise ValueError(f"no check digit is defined for a field of {len(digits)} digits")
