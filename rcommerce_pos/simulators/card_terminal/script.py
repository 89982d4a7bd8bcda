"""What the simulated terminal does with the next request: its outcome, and how it fails."""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

MOST_SECONDS = 600


class Play(StrEnum):
    """What becomes of a payment inside the terminal.

    IGNORE never hears of it: a status query finds nothing. MANUAL waits for its buttons.
    """

    APPROVE = "approve"
    DECLINE = "decline"
    WRONG_PIN = "wrong_pin"
    PARTIAL = "partial"
    CANCELLED = "cancelled"
    BUSY = "busy"
    IGNORE = "ignore"
    SIGNATURE = "signature"
    MANUAL = "manual"


class Fault(StrEnum):
    """What goes wrong with the answer; what happened inside the terminal stands."""

    NONE = "none"
    DROP = "drop"
    DUPLICATE = "duplicate"
    WRONG_ID = "wrong_id"
    WRONG_AMOUNT = "wrong_amount"
    WRONG_CURRENCY = "wrong_currency"
    BROKEN = "broken"
    HALF = "half"
    HTTP_500 = "http_500"
    TRICKLE = "trickle"
    TRICKLE_HEADERS = "trickle_headers"


@dataclass(frozen=True, slots=True)
class Script:
    """One request's fate; seconds are real ones.

    ``before`` passes before the terminal decides (a wish to stop counts until then), ``after``
    before it answers. ``authorised`` is the part that a PARTIAL approves, in minor units; half of
    what was asked for where it is missing.
    """

    play: Play = Play.APPROVE
    fault: Fault = Fault.NONE
    before: float = 0
    after: float = 0
    authorised: int | None = None

    @classmethod
    def read(cls, values: dict[str, Any]) -> "Script":
        """A script from the control interface; raises ValueError where it is none."""
        known = {each.name for each in fields(cls)}
        if set(values) - known:
            raise ValueError(f"unknown: {', '.join(sorted(set(values) - known))}")
        script = cls(
            play=Play(values.get("play", Play.APPROVE)),
            fault=Fault(values.get("fault", Fault.NONE)),
            before=float(values.get("before", 0)),
            after=float(values.get("after", 0)),
            authorised=values.get("authorised"),
        )
        if not (0 <= script.before <= MOST_SECONDS and 0 <= script.after <= MOST_SECONDS):
            raise ValueError("before and after are seconds from 0 to 600")
        if script.authorised is not None and type(script.authorised) is not int:
            raise ValueError("authorised is an amount in minor units")
        return script


TRIGGERS: dict[int, Script] = {
    1: Script(Play.DECLINE),
    2: Script(Play.WRONG_PIN),
    3: Script(Play.PARTIAL),
    4: Script(fault=Fault.DROP),
    5: Script(Play.IGNORE, Fault.DROP),
    6: Script(Play.SIGNATURE),
    7: Script(before=20),
    8: Script(fault=Fault.BROKEN),
}
"""By the last two digits 01 to 08 of an amount, where they are switched on."""


def triggered(minor: int) -> Script | None:
    """The script that an amount asks for, or None."""
    return TRIGGERS.get(minor % 100)
