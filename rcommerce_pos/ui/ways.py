"""What the parts of the desk need of it: who is there, and the way to another screen."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.actions import Scope


class Ways(Protocol):
    """The desk, as far as its parts know it."""

    @property
    def actor(self) -> Actor | None:
        """Who is signed in."""

    @property
    def is_selling(self) -> bool:
        """True while the sale is in front."""

    def window(self) -> QWidget:
        """In front of what a dialog stands."""

    def show_screen(self, screen: QWidget, scope: Scope, *, to_scan_field: bool = False) -> None:
        """Show a screen to whoever is signed in; an answer that comes after that shows none."""

    def once_free(self, go_on: Callable[[], object]) -> None:
        """Go on once nothing is lost here; whoever is signed in no more does not."""

    def to_sell(self) -> None:
        """Show the sale."""

    def tell(self, words: str, *, icon: str) -> None:
        """Say something for a moment."""

    def let_go(self, words: str) -> None:
        """These words hold no more: they go, where they are still said."""

    def fail(self, error: PosError) -> None:
        """Say for a moment why something cannot be."""
