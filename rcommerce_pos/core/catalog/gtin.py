"""The forms in which one trade item number is written: GTIN-8, 12, 13, 14 and UPC-E."""

from rcommerce_pos.core.catalog.check_digits import check_digit, is_complete

_LENGTHS = (8, 12, 13, 14)
# A shorter number is a PLU or a shop's own: padding it would meet somebody else's code.
_SHORTEST = 6


def is_digits(text: str) -> bool:
    """True for ASCII digits and nothing else, at least one."""
    return text.isascii() and text.isdigit()


def gtin14(number: str) -> str | None:
    """A number of 8, 12, 13 or 14 digits as GTIN-14; None for any other text."""
    return number.zfill(14) if len(number) in _LENGTHS and is_digits(number) else None


def number_forms(number: str) -> tuple[str, ...]:
    """Every way to write a number of ASCII digits, the given one first, each once.

    Padded to 8, 12, 13 and 14 digits, UPC-E written out as UPC-A and back, and last without its
    leading zeros, because data files lose them. Numbers of fewer than six digits have one form.
    """
    forms = [number]
    core = number.lstrip("0")
    if len(number) >= 7 and 0 < len(core) <= 14:
        forms += [core.zfill(length) for length in _LENGTHS if length >= len(core)]
        short = compress_upc_a(core.zfill(12)) if 9 <= len(core) <= 12 else None
        if short:
            forms.append(short)
        if len(core) >= _SHORTEST:
            forms.append(core)
    if 6 <= len(number) <= 8:
        full = expand_upc_e(number)
        if full:
            forms += [full, "0" + full, "00" + full]
            forms.append(full.lstrip("0"))
            written_out = compress_upc_a(full)
            if written_out:
                forms.append(written_out)
    return tuple(dict.fromkeys(forms))


def expand_upc_e(text: str) -> str | None:
    """A UPC-E of 6, 7 or 8 digits as UPC-A of 12; None where the text is none.

    Six digits stand for number system 0 without check digit, seven for an explicit number system
    without check digit; eight must end in the right one (GS1 General Specifications, 5.2.2.4.2).
    """
    if not (6 <= len(text) <= 8 and is_digits(text)):
        return None
    body = "0" + text if len(text) == 6 else text[:7]
    if body[0] not in "01":
        return None
    system, digits, last = body[0], body[1:6], body[6]
    if last in "012":
        payload = system + digits[:2] + last + "0000" + digits[2:]
    elif last == "3":
        payload = system + digits[:3] + "00000" + digits[3:]
    elif last == "4":
        payload = system + digits[:4] + "00000" + digits[4]
    else:
        payload = system + digits + "0000" + last
    full = f"{payload}{check_digit(payload)}"
    return None if len(text) == 8 and full[-1] != text[-1] else full


def compress_upc_a(text: str) -> str | None:
    """A UPC-A of 12 digits as UPC-E of 8; None where it has none or its check digit is wrong.

    GS1 General Specifications, section 5.2.2.4.1.
    """
    if not (len(text) == 12 and text[0] in "01" and is_complete(text)):
        return None
    maker, item = text[1:6], text[6:11]
    if maker[2] in "012" and maker[3:] == "00" and item[:2] == "00":
        body = maker[:2] + item[2:] + maker[2]
    elif maker[3:] == "00" and item[:3] == "000":
        body = maker[:3] + item[3:] + "3"
    elif maker[4] == "0" and item[:4] == "0000":
        body = maker[:4] + item[4] + "4"
    elif item[:4] == "0000" and item[4] in "56789":
        body = maker + item[4]
    else:
        return None
    return text[0] + body + text[11]
