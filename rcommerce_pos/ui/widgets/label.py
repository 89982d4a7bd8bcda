"""A line of text in a step of the type scale and an ink."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from rcommerce_pos.ui import bidi, theme
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
        super().__init__(parent)
        self._words = ""
        self._wanted = self.alignment()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        if ink:
            self.setProperty("ink", ink)
        self.setWordWrap(wrap)
        self._role: Role = role
        if TYPE[role].px >= PROPORTIONAL_FROM_PX:
            theme.follow(self._dress)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        """Show a text, from the side where the window's lines begin."""
        self._words = text
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            super().setText(text)
        elif bidi.reads_from_right(text):
            super().setText(bidi.paragraphs(text))
        else:
            super().setText(bidi.bare(text))
        self._align()

    @override
    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Align; left is where the window's lines begin, whatever the text is written in."""
        self._wanted = alignment
        self._align()

    def _align(self) -> None:
        # QLabel turns left and right round by the text, and not by the window.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        foreign = mirrored and not bidi.reads_from_right(self._words)
        super().setAlignment(bidi.turned(self._wanted) if foreign else self._wanted)

    @override
    def text(self) -> str:
        """The text, without the marks that hold it in order."""
        return self._words

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow a later change of the direction of writing."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setText(self._words)

    def set_role(self, role: Role) -> None:
        """Write in another step of the type scale, as another division of the window asks for."""
        if role == self._role:
            return
        self._role = role
        theme.restyle(self, role=role)
        self._dress(None)

    def fitting(self, roles: Sequence[Role], room: int) -> Role:
        """The first of these steps, the largest first, in which the text fits; else the last."""
        return next((role for role in roles if self._width_in(role) <= room), roles[-1])

    def _width_in(self, role: Role) -> int:
        step = TYPE[role]
        font = theme.font_of(theme.px(step.px), step.weight, tabular=step.px < PROPORTIONAL_FROM_PX)
        return QFontMetrics(font).horizontalAdvance(self.text()) + 2

    def _dress(self, _look: object) -> None:
        step = TYPE[self._role]
        if step.px >= PROPORTIONAL_FROM_PX:
            self.setFont(theme.font_of(theme.px(step.px), step.weight, tabular=False))

    def set_ink(self, ink: Ink) -> None:
        """Write in another colour."""
        if self.property("ink") != ink:
            theme.restyle(self, ink=ink)
