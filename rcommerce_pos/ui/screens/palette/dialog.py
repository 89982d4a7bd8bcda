"""The command palette: acts, settings, products, customers and sales by what is typed."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.core.catalog.folding import fold, words
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.failure_banner import FailureBanner
from rcommerce_pos.ui.tokens import RADIUS
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.painting import (
    draw_icon,
    draw_key_cap,
    key_cap_size,
    plate,
    text_width,
    write,
)
from rcommerce_pos.ui.widgets.search_field import SearchField

ROW = 48
MOST = 30
_ENTRY = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to go to or to do: its words, what kind it is, its key, and the act."""

    words: str
    kind: str
    act: Callable[[], object]
    key: str = ""
    detail: str = ""
    locked: bool = False


Look = Callable[
    [QObject, str, Callable[[tuple[Entry, ...]], None], Callable[[PosError], None]], None
]


def _no_more(_text: str) -> tuple[Entry, ...]:
    return ()


class PaletteDialog(Dialog):
    """Up and Down choose, Enter does it.

    ``more`` says what else of the program a text may mean, which is not shown unless asked for.
    ``look`` is called with the dialog, a text, what takes the entries that the store holds, and
    what takes the reason why it cannot be asked; once the dialog is gone, nothing takes them.
    """

    def __init__(
        self,
        parent: QWidget,
        commands: tuple[Entry, ...],
        look: Look,
        *,
        more: Callable[[str], tuple[Entry, ...]] = _no_more,
        title: str = "",
        hint: str = "",
    ) -> None:
        super().__init__(
            parent,
            title or QCoreApplication.translate("PaletteDialog", "What would you like to do?"),
            width=680,
        )
        self._commands = commands
        self._look = look
        self._more = more
        self._asked = ""
        self._shown = commands
        self.chosen: Entry | None = None
        self.search = SearchField(
            hint or self.tr("An act, a setting, a product, a customer, the number of a sale"),
            icon="search",
            short=hint or self.tr("Act, setting, product, customer, sale"),
        )
        self.search.searched.connect(self._typed)
        self.search.entered.connect(lambda _text: self._take())
        self.search.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMinimumHeight(theme.px(ROW * 3))
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.list.itemClicked.connect(lambda _item: self._take())
        self._failure = FailureBanner()
        self._failure.again.connect(lambda: self._typed(self.search.text))
        self._nothing = Label(self.tr("Nothing is called that"), ink="quiet")
        self._nothing.hide()
        self.fixed.addWidget(self.search)
        self.fixed.addWidget(self._nothing)
        # Scrolled with the list: of large text there may be no room for both.
        self.body.addWidget(self._failure)
        self.body.addWidget(self.list, 1)
        self.set_body_height(ROW * 8)
        self._show(commands)
        self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, text: object) -> None:
        self._asked = str(text).strip()
        self._failure.show_error(None)
        self._shown = self._matching(self._asked)
        self._show(self._shown)
        self._nothing.hide()
        if self._asked:
            asked = self._asked
            self._look(self, asked, lambda found: self._found(asked, found), self._fail)

    def _fail(self, error: PosError) -> None:
        """The store cannot be asked; what can be done stands there all the same."""
        self._failure.show_error(error, can_try_again=True)

    def _found(self, asked: str, found: tuple[Entry, ...]) -> None:
        if asked == self._asked:
            self._show((*self._shown, *found), keep=self._current())
            self._nothing.setVisible(not self.list.count())

    def _matching(self, text: str) -> tuple[Entry, ...]:
        """The acts in whose words every word typed begins one, and what else is called that."""
        asked = words(fold(text))
        acts = tuple(
            entry
            for entry in self._commands
            if all(
                any(each.startswith(word) for each in words(fold(entry.words))) for word in asked
            )
        )
        return (*acts, *self._more(text)) if asked else acts

    def _current(self) -> Entry | None:
        row = self.list.currentRow()
        entry = self.list.item(row).data(_ENTRY) if row >= 0 else None
        return entry if isinstance(entry, Entry) else None

    def _show(self, entries: tuple[Entry, ...], *, keep: Entry | None = None) -> None:
        """Show what there is to choose; the first is chosen, or ``keep`` where it is among it."""
        self.list.clear()
        entries = entries[: max(MOST, len(self._commands))]
        for entry in entries:
            item = QListWidgetItem(", ".join(part for part in (entry.words, entry.kind) if part))
            item.setData(_ENTRY, entry)
            self.list.addItem(item)
        self.list.setCurrentRow(entries.index(keep) if keep in entries else 0)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen = item.data(_ENTRY)
            self.accept()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys go through the list while the field keeps the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_PageUp: -7,
                Qt.Key.Key_PageDown: 7,
            }
            step = steps.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
                self.list.setCurrentRow(row)
                self.show_in_body(self.list)
                return True
        return super().eventFilter(watched, event)


class EntryDelegate(QStyledItemDelegate):
    """A row: words with their detail, the kind, and the key."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, theme.px(ROW))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(_ENTRY)
        colours, px, rect = theme.colours(), theme.px, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            plate(painter, rect, fill=colours.primary_soft, radius=px(RADIUS.small))
        inner = rect.adjusted(px(12), 0, -px(12), 0)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter

        def turned(box: QRect) -> QRect:
            return QStyle.visualRect(option.direction, rect, box)

        if entry.key:
            size = key_cap_size(entry.key)
            box = QRect(inner.right() - size.width(), 0, *size.toTuple())
            box.moveTop(inner.center().y() - size.height() // 2)
            draw_key_cap(painter, turned(box), entry.key, ink=colours.text2, back=colours.surface3)
            inner.setRight(box.left() - px(12))
        if entry.locked:
            side = px(16)
            box = QRect(inner.right() - side, inner.center().y() - side // 2, side, side)
            corner = turned(box).topLeft().toPointF()
            widget = self.parent()
            if isinstance(widget, QWidget):
                draw_icon(painter, widget, corner, "lock", side, colours.text2)
            inner.setRight(box.left() - px(12))
        said = entry.detail or entry.kind
        width = text_width(theme.font("label"), said) + px(4)
        box = QRect(inner.right() - width, inner.top(), width, inner.height())
        write(painter, turned(box), said, theme.font("label"), colours.text2, end | middle)
        inner.setRight(box.left() - px(12))
        font = theme.font("body")
        write(painter, turned(inner), entry.words, font, colours.text, start | middle)
        painter.restore()
