"""The base of every dialog: rounded, titled, and a window of its own."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import RADIUS, Tone
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.flow import FlowLayout
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.painting import painter_on, plate
from rcommerce_pos.ui.widgets.roll import Roll
from rcommerce_pos.ui.widgets.side_panel import Scrim

_TILES: dict[Tone, tuple[str, str]] = {
    "neutral": ("surface3", "text2"),
    "info": ("primary_soft", "primary_text"),
    "success": ("success_soft", "success_text"),
    "warn": ("warn_soft", "warn_text"),
    "danger": ("danger_soft", "danger_text"),
    "training": ("training", "on_training"),
}


_MAY_LACK_COMPOSITING = frozenset({"xcb", "linuxfb"})
"""Where nothing may lay windows over each other, what is see-through would be black."""
_AROUND = 12
"""So much of the window stays to be seen around a dialog that would fill it."""


class Dialog(QDialog):
    """A modal question over its parent's window, which darkens behind it.

    ``body`` takes what is asked, ``fixed`` what stays above it, ``add_button`` the answers in
    reading order. It is never larger than its window: then the body is scrolled. A dialog that
    takes scans itself (a badge) sets ``takes_scans`` and is told by ``scanned`` (a Scan); else
    scans wait until it is closed.
    """

    scanned = Signal(object)

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
        self._width = width
        self._body_height = 0
        self._title = Label(title, role="h2", wrap=True)
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
        self._roll = Roll()
        self.body = self._roll.column
        self.body.setSpacing(theme.px(12))
        self._answers = QWidget()
        self.buttons = FlowLayout(self._answers, gap=10, fill=True)
        self._answers.hide()
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(16))
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.fixed = QVBoxLayout()
        column.addLayout(head)
        column.addLayout(self.fixed)
        column.addWidget(self._roll, 1)
        column.addWidget(self._answers)
        theme.margins(column, start=28, top=24, end=28, bottom=24)
        self._scrim = Scrim(parent.window()) if parent is not None else None
        if parent is not None and self._scrim is not None:
            self.finished.connect(self._scrim.deleteLater)
            parent.window().installEventFilter(self)

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
        self.buttons.addWidget(button)
        self._answers.show()
        return button

    def show_in_body(self, widget: QWidget) -> None:
        """Scroll the body to something in it."""
        self._roll.ensureWidgetVisible(widget)

    def fit(self) -> None:
        """As large as what is asked needs, within the window it stands over, in its middle."""
        room = self._room()
        layout = self.layout()
        assert layout is not None
        edges = layout.contentsMargins()
        sides = edges.left() + edges.right()
        needed = self._roll.minimumSizeHint().width() + sides
        width = min(max(theme.px(self._width), needed), room.width())
        found = (layout.itemAt(place) for place in range(layout.count()))
        parts = [part for part in found if part is not None and not part.isEmpty()]
        gaps = layout.spacing() * max(len(parts) - 1, 0)
        high = sum(self._height_of(part, width - sides) for part in parts)
        height = min(high + gaps + edges.top() + edges.bottom(), room.height())
        if self.size() != QSize(width, height):
            self.resize(width, height)
        self._centre()

    def set_body_height(self, height: int) -> None:
        """At least so high at 100 %, where the window has the room."""
        self._body_height = height

    def _height_of(self, item: QLayoutItem, width: int) -> int:
        if item.widget() is self._roll:
            # A bar that came while there was no room goes once its narrower words have all theirs.
            inner = width - self._roll.bar_width()
            return max(self._roll.height_for(inner), theme.px(self._body_height))
        return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()

    def _room(self) -> QSize:
        parent = self.parentWidget()
        around = parent.window().size() if parent is not None else self.screen().size()
        gap = theme.px(_AROUND)
        return QSize(around.width() - 2 * gap, around.height() - 2 * gap)

    def _centre(self) -> None:
        parent = self.parentWidget()
        if parent is not None and self._scrim is not None:
            window = parent.window()
            self._scrim.setGeometry(window.rect())
            centre = window.mapToGlobal(window.rect().center())
            self.move(centre - QPoint(self.width() // 2, self.height() // 2))

    @override
    def event(self, event: QEvent) -> bool:
        """Whatever was added, hidden or written meanwhile is given its room."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return done

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of a window that changes its size."""
        parent = self.parentWidget()
        if (
            event.type() == QEvent.Type.Resize
            and parent is not None
            and watched is parent.window()
            and self.isVisible()
        ):
            self.fit()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if QGuiApplication.platformName() in _MAY_LACK_COMPOSITING:
            radius = theme.px(RADIUS.dialog)
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), radius, radius)
            self.setMask(QRegion(shape.toFillPolygon().toPolygon()))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        if self._scrim is not None:
            self._scrim.show()
            self._scrim.raise_()
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
