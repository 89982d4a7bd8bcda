"""The frame of an editor: entries at the start, a form, an example at the end, and what to save."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import Tone, tone_colours
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.painting import plate, text_width, write

LIST_WIDTH = 284
EXAMPLE_WIDTH = 372
WIDE_EXAMPLE = 460
WIDE_FROM = 1500
NARROW_LIST = 208
NARROW_EXAMPLE = 284
NARROW_BELOW = 1100
ROW = 58
_KEY = Qt.ItemDataRole.UserRole
_ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the list: its key, name, a quiet line below, and a state in a word."""

    key: object
    title: str
    detail: str
    badge: str = ""
    tone: Tone = "neutral"


class EditorPage(QWidget):
    """Shows entries and one of them in a form.

    ``chosen`` carries the key of an entry once unsaved changes are settled.
    """

    save_wanted = Signal()
    revert_wanted = Signal()
    new_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, what: str) -> None:
        super().__init__()
        self._dirty = False
        self._current: object = None
        self._entries: tuple[Entry, ...] = ()
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find"))
        self._search.setAccessibleName(self.tr("Find in the list"))
        self._search.setFixedHeight(theme.px(44))
        self._search.textChanged.connect(lambda _text: self._fill())
        self._list = QListWidget()
        self._list.setAccessibleName(what)
        self._list.setItemDelegate(_EntryDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(lambda _new, _old: self._pick())
        self._new = Button(self.tr("New"), icon="plus", size="small", key="Ctrl N", focusable=True)
        self._new.clicked.connect(self.want_new)
        self._form = QScrollArea()
        self._form.setWidgetResizable(True)
        self._form.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._form.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty = EmptyState("tag", "")
        self._middle = QStackedWidget()
        self._middle.addWidget(self._form)
        self._middle.addWidget(self._empty)
        self._example = QVBoxLayout()
        self._example_box = QWidget()
        self._example_box.setLayout(self._example)
        self._example.setContentsMargins(0, 0, 0, 0)
        self._warning = Banner(tone="warn")
        self._warning.hide()
        self._state = Badge(self.tr("Saved"), tone="neutral")
        self._revert = Button(self.tr("Undo changes"), icon="undo-2", focusable=True)
        self._save = Button(
            self.tr("Save"), kind="primary", icon="check", key="Ctrl S", focusable=True
        )
        self._revert.clicked.connect(self.revert_wanted)
        self._save.clicked.connect(self.save_wanted)
        self._lay_out()
        self.set_dirty(dirty=False)

    def _lay_out(self) -> None:
        self._box = QWidget()
        entries = QVBoxLayout(self._box)
        entries.setContentsMargins(0, 0, 0, 0)
        entries.setSpacing(theme.px(10))
        entries.addWidget(self._search)
        entries.addWidget(self._new)
        frame = Card(padding=1, spacing=0)
        frame.column.addWidget(self._list)
        entries.addWidget(frame, 1)
        centre = Card(padding=18, spacing=10)
        centre.column.addWidget(self._warning)
        centre.column.addWidget(self._middle, 1)
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(12))
        columns.addWidget(self._box)
        columns.addWidget(centre, 1)
        columns.addWidget(self._example_box)
        bar = QHBoxLayout()
        bar.setSpacing(theme.px(10))
        bar.addWidget(self._state)
        self._reason = Label(role="label", ink="quiet", wrap=True)
        bar.addWidget(self._reason, 1)
        bar.addWidget(self._revert)
        bar.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addLayout(columns, 1)
        column.addLayout(bar)
        theme.margins(column, start=16, top=14, end=16, bottom=12)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries; the one that was chosen stays."""
        self._entries = tuple(entries)
        self._fill()

    def select(self, key: object) -> None:
        """Light an entry; nothing is told. A new one that is not listed lights none."""
        self._current = key
        with QSignalBlocker(self._list):
            item = self._item(key)
            if item is not None:
                self._list.setCurrentItem(item)
            else:
                self._list.setCurrentRow(-1)

    def set_form(self, form: QWidget) -> None:
        """Put the form into the middle."""
        self._form.setWidget(form)
        self._middle.setCurrentWidget(self._form)

    def set_example(self, example: QWidget) -> None:
        """Put the example at the end."""
        self._example.addWidget(example)

    def show_form(self) -> None:
        """The form is in the middle again."""
        self._middle.setCurrentWidget(self._form)

    def show_empty(self, title: str, text: str) -> None:
        """There is nothing to edit yet."""
        self._empty.tell(title, text)
        self._middle.setCurrentWidget(self._empty)

    def show_loading(self) -> None:
        """What is edited is being read."""
        self.show_empty(self.tr("One moment…"), "")

    def show_error(self, text: str) -> None:
        """Say that something could not be done."""
        self._warning.tell(text, "", tone="danger")

    def set_warning(self, title: str, text: str = "") -> None:
        """Say what to think of before saving; an empty title clears it."""
        if title:
            self._warning.tell(title, text, tone="warn")
        else:
            self._warning.hide()

    @property
    def warning(self) -> str:
        """What the bar above the form says, or nothing."""
        return self._warning.accessibleName() if not self._warning.isHidden() else ""

    @property
    def is_dirty(self) -> bool:
        """True where something is not saved."""
        return self._dirty

    def set_dirty(self, *, dirty: bool) -> None:
        """Say whether something is not saved yet."""
        self._dirty = dirty
        words = self.tr("Unsaved changes") if dirty else self.tr("Saved")
        self._state.set_state(words, tone="warn" if dirty else "neutral")
        self._save.setEnabled(dirty)
        self._revert.setEnabled(dirty)

    def set_can_edit(self, *, can: bool, why: str = "") -> None:
        """Let somebody read only, and say why."""
        self._new.setEnabled(can)
        self._save.setVisible(can)
        self._revert.setVisible(can)
        self._reason.setText(why)
        form = self._form.widget()
        if form is not None:
            form.setEnabled(can)

    def want_new(self) -> None:
        """A new entry is wanted, once unsaved changes are settled."""
        if self.may_leave():
            self.new_wanted.emit()

    def may_leave(self) -> bool:
        """True once nothing unsaved would be lost; asks where something would."""
        if not self._dirty:
            return True
        dialog = UnsavedDialog(self.window())
        dialog.exec()
        answer = dialog.answer
        dialog.deleteLater()
        if answer == "save":
            self.save_wanted.emit()
            return False
        if answer == "discard":
            self.revert_wanted.emit()
            return True
        return False

    def focus(self) -> None:
        """The list takes the keyboard."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        wanted = self._search.text().strip().casefold()
        with QSignalBlocker(self._list):
            self._list.clear()
            for entry in self._entries:
                if wanted in f"{entry.title} {entry.detail}".casefold():
                    item = QListWidgetItem(f"{entry.title}, {entry.detail}, {entry.badge}")
                    item.setData(_KEY, entry.key)
                    item.setData(_ENTRY, entry)
                    self._list.addItem(item)
            chosen = self._item(self._current)
            if chosen is not None:
                self._list.setCurrentItem(chosen)

    def _item(self, key: object) -> QListWidgetItem | None:
        items = (self._list.item(row) for row in range(self._list.count()))
        return next((item for item in items if item.data(_KEY) == key), None)

    def _pick(self) -> None:
        item = self._list.currentItem()
        if self._list.currentRow() < 0 or item.data(_KEY) == self._current:
            return
        wanted = item.data(_KEY)
        if self.may_leave():
            self._current = wanted
            self.chosen.emit(wanted)
        else:
            self.select(self._current)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        entries, example = LIST_WIDTH, EXAMPLE_WIDTH
        if self.width() >= theme.px(WIDE_FROM):
            example = WIDE_EXAMPLE
        elif self.width() < theme.px(NARROW_BELOW):
            entries, example = NARROW_LIST, NARROW_EXAMPLE
        self._box.setFixedWidth(theme.px(entries))
        self._example_box.setFixedWidth(theme.px(example))
        super().resizeEvent(event)


class UnsavedDialog(Dialog):
    """Asks what becomes of changes that are not saved; ``answer`` is save, discard or stay."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Save your changes?"),
            self.tr("What you changed here is not saved yet."),
            icon="circle-question-mark",
            tone="warn",
        )
        self.answer = "stay"
        for words, answer, key in (
            (self.tr("Stay"), "stay", "Esc"),
            (self.tr("Discard"), "discard", ""),
            (self.tr("Save"), "save", "Enter"),
        ):
            kind = "primary" if answer == "save" else "secondary"
            button = Button(words, kind="primary" if kind == "primary" else "secondary", key=key)
            self.add_button(button, default=answer == "save")
            button.clicked.connect(lambda _checked=False, a=answer: self._say(a))

    def _say(self, answer: str) -> None:
        self.answer = answer
        self.accept()


class _EntryDelegate(QStyledItemDelegate):
    """Paints an entry: name, quiet line, and its state at the end."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(0, theme.px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        entry = index.data(_ENTRY)  # type: ignore[attr-defined]
        if not isinstance(entry, Entry):
            return
        colours, px = theme.colours(), theme.px
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.primary_soft)
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), colours.border)
        inner = rect.adjusted(px(14), px(8), -px(12), -px(8))
        room = inner.width()
        if entry.badge:
            font = theme.font("small", 600)
            width = text_width(font, entry.badge) + px(16)
            room -= width + px(8)
            back, ink, _edge = tone_colours(colours, entry.tone)
            box = inner.adjusted(inner.width() - width, px(9), 0, -px(9))
            where = QStyle.visualRect(option.direction, rect, box)
            plate(painter, where, fill=back, radius=where.height() / 2)
            write(painter, where, entry.badge, font, ink, Qt.AlignmentFlag.AlignCenter)
        half = inner.height() // 2
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if option.direction == Qt.LayoutDirection.RightToLeft:
            start = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        name = inner.adjusted(0, 0, room - inner.width(), -half)
        detail = inner.adjusted(0, half, room - inner.width(), 0)
        for box, text, font, ink in (
            (name, entry.title, theme.font("strong", 600), colours.text),
            (detail, entry.detail, theme.font("small"), colours.text2),
        ):
            write(painter, QStyle.visualRect(option.direction, rect, box), text, font, ink, start)
        painter.restore()
