"""What a list has in its place: its rows, why there are none, or bars while they are read first."""

from PySide6.QtCore import QCoreApplication, QRect, QSize, QTimer
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QStyle, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.painting import painter_on, plate

PATIENCE_MS = 300
"""So long nothing is shown: what comes sooner would only flicker."""
_ROW, _BAR, _GAP, _MOST = 56, 12, 10, 8
_WIDTHS = (62, 48, 70, 54)
"""How long the bars of the rows are, in hundredths."""


class Skeleton(QWidget):
    """Bars where the rows will be; nothing at all before it has stood there for a while."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("Skeleton", "One moment…"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._begin)
        self.shows_bars = False

    def _begin(self) -> None:
        self.shows_bars = True
        self.update()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.shows_bars:
            self._patience.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._patience.stop()
        self.shows_bars = False

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(_ROW * 3))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.shows_bars:
            return
        painter = painter_on(self)
        px, fill = theme.px, theme.colours().surface3
        room = self.rect().adjusted(px(12), px(8), -px(12), -px(8))
        for row in range(min(_MOST, room.height() // px(_ROW))):
            top = room.top() + row * px(_ROW) + px(_GAP)
            whole = room.width() * _WIDTHS[row % len(_WIDTHS)] // 100
            for place, width in enumerate((whole, whole * 6 // 10)):
                box = QRect(room.left(), top + place * px(_BAR + _GAP), width, px(_BAR))
                box = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
                plate(painter, box, fill=fill, radius=px(_BAR) / 2)
        painter.end()


class Front(QStackedWidget):
    """Pages of which it asks for the room of the one in front alone, with all of its words."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _place: self.updateGeometry())

    @override
    def sizeHint(self) -> QSize:
        """Rows ask for no more than they must have: they take what is left, and scroll."""
        page = self.currentWidget()
        if page is None:
            return super().sizeHint()
        hint, least = page.sizeHint(), self.minimumSizeHint()
        return hint if page.hasHeightForWidth() else QSize(hint.width(), least.height())

    @override
    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        if page is None:
            return super().minimumSizeHint()
        return page.minimumSizeHint().expandedTo(page.minimumSize())

    @override
    def hasHeightForWidth(self) -> bool:
        """Words in front are as high as they wrap; a layout asks no page behind them then."""
        page = self.currentWidget()
        return page is not None and page.hasHeightForWidth()


class Content(Front):
    """Rows, or an empty state, or bars; one of the three is always in front."""

    def __init__(self, rows: QWidget, empty: EmptyState) -> None:
        super().__init__()
        self._rows = rows
        self._is_known = False
        self.empty = empty
        self.skeleton = Skeleton()
        for page in (self.skeleton, rows, empty):
            self.addWidget(page)

    def show_rows(self) -> None:
        """There is something to look at."""
        self._is_known = True
        self.setCurrentWidget(self._rows)

    def show_waiting(self) -> None:
        """It is being read; what was known before stays until then."""
        if not self._is_known:
            self.setCurrentWidget(self.skeleton)

    def show_empty(self, title: str, text: str = "") -> None:
        """There is nothing; say what goes here."""
        self._is_known = True
        self.empty.tell(title, text)
        self.setCurrentWidget(self.empty)

    def show_unread(self, title: str, text: str = "") -> None:
        """Nobody knows what there is, or it is not for whoever looks."""
        self._is_known = False
        self.empty.tell(title, text)
        self.setCurrentWidget(self.empty)
