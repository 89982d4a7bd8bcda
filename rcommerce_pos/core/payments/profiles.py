"""Profiles of terminals: what a driver must know to reach one, as data and not as code."""

import json
from dataclasses import dataclass
from functools import cache

from rcommerce_pos.core.kernel.errors import NotFound
from rcommerce_pos.core.payments.types import Capabilities
from rcommerce_pos.core.resources import resource


@dataclass(frozen=True, slots=True)
class Profile:
    """How one kind of terminal is reached and how long it may take.

    ``terminal_seconds`` is the terminal's own time-out; ``margin_seconds`` what the network may add
    to it; after ``answer_seconds`` without an answer its outcome is unknown. A status query follows
    every ``query_seconds`` for ``patience_seconds``, then a person must look.
    """

    name: str
    words: str
    driver: str
    test: bool
    """True where no funds move: said on the screen and on the receipt."""
    url: str
    poi_id: str
    answer_seconds: int
    terminal_seconds: int
    margin_seconds: int
    query_seconds: int
    patience_seconds: int
    capabilities: Capabilities

    @property
    def uncertified(self) -> bool:
        """True where real cards would be taken and no acquirer has certified it with this till.

        Nothing that ships is certified: an acquirer does that for a shop, and signs it.
        """
        return not self.test


def profile(name: str) -> Profile:
    """One of the profiles that ship; raises NotFound for another name."""
    found = _read().get(name)
    if found is None:
        raise NotFound(
            "payment.profile_unknown",
            "There is no profile of terminals called {name}.",
            hint="Choose one of the list in the settings.",
            name=name,
        )
    return found


def profiles() -> tuple[Profile, ...]:
    """Every profile that ships."""
    return tuple(_read().values())


@cache
def _read() -> dict[str, Profile]:
    text = resource("payments", "profiles.json").read_text(encoding="utf-8")
    return {
        name: Profile(
            name=name,
            **{**fields, "capabilities": Capabilities(**fields.get("capabilities", {}))},
        )
        for name, fields in json.loads(text).items()
    }
