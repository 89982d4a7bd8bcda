"""Errors fill their templates and leave strangers' braces alone."""

from rcommerce_pos.core.kernel.errors import InvalidInput, PosError


def test_places_are_filled_from_the_values() -> None:
    error = PosError("code.x", "{name} has {count} left.", hint="Ask {name}.", name="Ada", count=3)
    assert (error.message, error.hint) == ("Ada has 3 left.", "Ask Ada.")
    assert str(error) == "Ada has 3 left. Ask Ada."
    assert error.template == "{name} has {count} left."


def test_a_value_may_hold_braces_and_a_place_may_stay_empty() -> None:
    error = InvalidInput("code.x", "{text} is none of {these}", text="{count} {")
    assert error.message == "{count} { is none of {these}"


def test_stray_braces_harm_nothing() -> None:
    assert PosError("code.x", "a { b } {} {0").message == "a { b } {} {0"
