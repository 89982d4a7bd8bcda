"""The base of every dialog: rounded, titled, and a window of its own."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QSpacerItem, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import RADIUS, Tone
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.painting import painter_on, plate
from rcommerce_pos.ui.widgets.side_panel import Scrim

_TILES: dict[Tone, tuple[str, str]] = {
    "neutral": ("surface3", "text2"),
    "info": ("primary_soft", "primary_text"),
    "success": ("success_soft", "success_text"),
    "warn": ("warn_soft", "warn_text"),
    "danger": ("danger_soft", "danger_text"),
    "training": ("training", "on_training"),
}


def _within(parent: QWidget | None, width: int) -> int:
    """So much of a width as a dialog over this window has room for."""
    return width if parent is None else min(width, parent.window().width() - theme.px(64))


class Dialog(QDialog):
    """A modal question over its parent's window, which darkens behind it.

    ``body`` takes what is asked, ``add_button`` the answers in reading order. A dialog that takes
    scans itself (a badge) sets ``takes_scans``; else scans wait until it is closed.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str = "",
        *,
        icon: str = "",
        tone: Tone = "info",
        width: int = 520,
        takes_scans: bool = False,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setProperty("takes_scans", takes_scans)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._title = Label(title, role="h2")
        self._text = Label(text, role="label", ink="quiet", wrap=True)
        if not text:
            self._text.hide()
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._title)
        words.addWidget(self._text)
        head = QHBoxLayout()
        head.setSpacing(theme.px(14))
        if icon:
            ground, ink = _TILES[tone]
            tile = IconView(icon, size=22, tile=44, tile_colour=ground, colour=ink)
            head.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(12))
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.px(10))
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(16))
        column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        column.addItem(QSpacerItem(_within(parent, theme.px(width - 56)), 0))
        column.addLayout(head)
        column.addLayout(self.body, 1)
        column.addLayout(self.buttons)
        theme.margins(column, start=28, top=24, end=28, bottom=24)
        self._scrim = Scrim(parent.window()) if parent is not None else None
        if self._scrim is not None:
            self.finished.connect(self._scrim.deleteLater)

    def set_text(self, text: str) -> None:
        """Change the sentence below the title."""
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleDescription(text)

    def add_button(self, button: Button, *, default: bool = False) -> Button:
        """Add an answer; Enter gives the default one. The button comes back to be connected."""
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAutoDefault(default)
        button.setDefault(default)
        self.buttons.addWidget(button, 1)
        return button

    @override
    def showEvent(self, event: QShowEvent) -> None:
        parent = self.parentWidget()
        if parent is not None and self._scrim is not None:
            window = parent.window()
            self._scrim.setGeometry(window.rect())
            self._scrim.show()
            self._scrim.raise_()
            self.adjustSize()
            centre = window.mapToGlobal(window.rect().center())
            self.move(centre - QPoint(self.width() // 2, self.height() // 2))
        super().showEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = painter_on(self)
        plate(
            painter,
            self.rect(),
            fill=colours.surface,
            edge=colours.border,
            radius=theme.px(RADIUS.dialog),
        )
        painter.end()
