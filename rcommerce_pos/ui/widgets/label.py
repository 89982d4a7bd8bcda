"""A line of text in a step of the type scale and an ink."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import PROPORTIONAL_FROM_PX, TYPE, Role

Ink = Literal[
    "",
    "quiet",
    "faint",
    "link",
    "success",
    "warn",
    "danger",
    "pay",
    "stage",
    "stage_quiet",
    "training",
]


class Label(QLabel):
    """Text whose size and colour come from the style sheet; plain text, never markup."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: Role = "body",
        ink: Ink = "",
        wrap: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        if ink:
            self.setProperty("ink", ink)
        self.setWordWrap(wrap)
        self._role: Role = role
        if TYPE[role].px >= PROPORTIONAL_FROM_PX:
            theme.follow(self._dress)

    def set_role(self, role: Role) -> None:
        """Write in another step of the type scale, as another division of the window asks for."""
        if role == self._role:
            return
        self._role = role
        if TYPE[role].px >= PROPORTIONAL_FROM_PX:
            self._dress(None)
        theme.restyle(self, role=role)

    def _dress(self, _look: object) -> None:
        step = TYPE[self._role]
        if step.px >= PROPORTIONAL_FROM_PX:
            self.setFont(theme.font_of(theme.px(step.px), step.weight, tabular=False))

    def set_ink(self, ink: Ink) -> None:
        """Write in another colour."""
        if self.property("ink") != ink:
            theme.restyle(self, ink=ink)
