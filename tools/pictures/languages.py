"""Pictures of the choice of a language, over the sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.photographer import Photographer

ORDER = 1


def take(photographer: Photographer) -> None:
    """The languages to choose from; nobody is signed in yet."""
    photographer.dialog("languages", lambda: photographer.window.actions_.do("language"))
