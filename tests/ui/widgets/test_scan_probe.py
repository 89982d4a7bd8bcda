"""What three scans tell of a scanner, as a pure reckoning."""

import pytest

from rcommerce_pos.ui.scanner import ScannerProfile
from rcommerce_pos.ui.widgets.scan_probe import (
    LEAST_AVERAGE_MS,
    LEAST_LONGEST_MS,
    Burst,
    Reading,
    read,
)

CODE = "4006381333931"


def scans(text: str, gap_ms: int = 4, end: str = "Enter", times: int = 3) -> tuple[Burst, ...]:
    return tuple(Burst(text, (gap_ms,) * (len(text) - 1), end) for _ in range(times))


def reading_of(text: str, gap_ms: int = 4) -> Reading:
    found = read(scans(text, gap_ms))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (CODE, ("", CODE, "")),
        (f"~{CODE}", ("~", CODE, "")),
        (f"{CODE}#!", ("", CODE, "#!")),
        (f"AB{CODE}Z", ("AB", CODE, "Z")),
        ("96385074", ("", "96385074", "")),
        ("036000291452", ("", "036000291452", "")),
        # An AIM identifier and GS1 data belong to the code.
        (f"]E0{CODE}", ("", f"]E0{CODE}", "")),
        ("0104006381333931\x1d10AB", ("", "0104006381333931\x1d10AB", "")),
        # A code without a check digit could begin anywhere: nothing is guessed.
        ("*TOTE-NAT*", ("", "*TOTE-NAT*", "")),
        # Digits before it may be part of it.
        (f"9{CODE}", ("", f"9{CODE}", "")),
    ],
)
def test_only_what_a_check_digit_proves_is_taken_off(
    text: str, parts: tuple[str, str, str]
) -> None:
    reading = reading_of(text)
    assert (reading.prefix, reading.code, reading.suffix) == parts


def test_scans_of_different_codes_tell_nothing() -> None:
    assert read((*scans(CODE, times=2), *scans("4006381333948", times=1))) is None
    assert read(scans("123")) is None


def test_a_fast_scanner_keeps_what_most_scanners_need() -> None:
    reading = reading_of(CODE, gap_ms=2)
    plain = ScannerProfile()
    assert reading.average_gap_ms == LEAST_AVERAGE_MS == plain.average_gap_ms
    assert reading.longest_gap_ms == LEAST_LONGEST_MS == plain.longest_gap_ms
    assert not reading.slow


def test_a_slow_scanner_gets_room_up_to_where_fingers_begin() -> None:
    assert reading_of(CODE, gap_ms=40).average_gap_ms == 50
    slow = reading_of(CODE, gap_ms=90)
    assert slow.slow
    assert slow.average_gap_ms == 55


def test_an_end_that_changes_is_no_end() -> None:
    reading = read((*scans(CODE, times=2), *scans(CODE, end="Tab", times=1)))
    assert reading is not None
    assert reading.end == ""
