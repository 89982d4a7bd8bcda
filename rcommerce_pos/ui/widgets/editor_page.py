"""The frame of an editor: entries at the start, a form, an example at the end, and what to save."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
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
from rcommerce_pos.ui.tokens import RADIUS, Tone, tone_colours
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.content import Skeleton
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.flow import WrapBox
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import widgets_of
from rcommerce_pos.ui.widgets.line_edit import LineEdit
from rcommerce_pos.ui.widgets.painting import plate, text_width, write
from rcommerce_pos.ui.widgets.roll import Roll

LIST_WIDTH = 284
EXAMPLE_WIDTH = 340
WIDE_EXAMPLE = 460
WIDE_FROM = 1500
NARROW_LIST = 232
THREE_FROM = 1100
ROW = 58
_KEY = Qt.ItemDataRole.UserRole
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
_NOBODY = object()
Answer = Literal["save", "discard", "stay"]


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
    again_wanted = Signal()
    """What could not be read is to be read once more."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self._dirty = False
        self._current: object = None
        self._next: object = _NOBODY
        self._then: Callable[[], object] | None = None
        self._entries: tuple[Entry, ...] = ()
        self._search = LineEdit()
        self._search.setPlaceholderText(self.tr("Find"))
        self._search.setAccessibleName(self.tr("Find in the list"))
        theme.fix(self._search, height=48)
        self._search.textChanged.connect(lambda _text: self._fill())
        self._search.installEventFilter(self)
        self._list = _EntryList()
        self._list.setAccessibleName(what)
        self._list.setItemDelegate(EntryDelegate(self._list))
        self._list.setFocusPolicy(stop_where(0))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(lambda _new, _old: self._pick())
        self._new = Button(self.tr("New"), icon="plus", size="small", key="Ctrl N", focusable=True)
        self._new.clicked.connect(self.want_new)
        self._head: QWidget | None = None
        self._form = Roll()
        self._content: QWidget | None = None
        self._begin = Button(self.tr("New"), icon="plus", focusable=True)
        self._begin.clicked.connect(self.want_new)
        self._empty = EmptyState("tag", "", button=self._begin)
        self._skeleton = Skeleton()
        self._middle = QStackedWidget()
        for each in (self._form, self._empty, self._skeleton):
            self._middle.addWidget(each)
        self._example = QVBoxLayout()
        self._example_box = QWidget()
        self._example_box.setLayout(self._example)
        self._example.setContentsMargins(0, 0, 0, 0)
        self._warning = Banner(tone="warn")
        self._again = self._warning.add(
            Button(
                QCoreApplication.translate("FailureBanner", "Try again"),
                size="small",
                icon="refresh-cw",
                focusable=True,
            )
        )
        self._again.clicked.connect(self.again_wanted)
        self._warning.hide()
        self._state = Badge(self.tr("Saved"), tone="neutral")
        self._revert = Button(self.tr("Undo changes"), icon="undo-2", focusable=True)
        self._save = Button(
            self.tr("Save"), kind="primary", icon="check", key="Ctrl S", focusable=True
        )
        self._revert.clicked.connect(self._revert_here)
        self._save.clicked.connect(self.save)
        self._lay_out()
        # What is not there yet, or could not be read, is neither saved nor unsaved.
        self._middle.currentChanged.connect(lambda _place: self._show_kept())
        self.set_dirty(dirty=False)

    def _lay_out(self) -> None:
        self._box = QWidget()
        entries = QVBoxLayout(self._box)
        entries.setContentsMargins(0, 0, 0, 0)
        entries.setSpacing(theme.px(10))
        entries.addWidget(self._search)
        entries.addWidget(self._new)
        frame = Card(padding=6, spacing=0)
        frame.column.addWidget(self._list)
        entries.addWidget(frame, 1)
        centre = Card(padding=18, spacing=10)
        centre.column.addWidget(self._warning)
        centre.column.addWidget(self._middle, 1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(12))
        self._columns.addWidget(self._box)
        self._columns.addWidget(centre, 1)
        self._columns.addWidget(self._example_box)
        self._reason = Label(role="label", ink="quiet", wrap=True)
        bar = WrapBox(gap=10)
        bar.addWidget(self._state)
        bar.addWidget(self._reason, 1)
        bar.addWidget(self._revert)
        bar.addWidget(self._save)
        self._page = Roll()
        self._page.column.setSpacing(theme.px(12))
        self._page.column.addLayout(self._columns, 1)
        self._page.column.addWidget(bar)
        theme.margins(self._page.column, start=16, top=14, end=16, bottom=12)
        column = self._above = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page, 1)
        theme.changed().connect(self._divide)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries; the one that was chosen stays."""
        if tuple(entries) != self._entries:
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

    def set_head(self, head: QWidget) -> None:
        """What stands above the list and the form, and comes first by Tab."""
        self._head = head
        self._above.insertWidget(0, head)

    def set_form(self, form: QWidget) -> None:
        """Put the form into the middle."""
        self._content = form
        self._form.column.insertWidget(0, form, 1)
        self._middle.setCurrentWidget(self._form)

    def set_example(self, example: QWidget) -> None:
        """Put the example at the end."""
        self._example.addWidget(example)

    def hide_example(self) -> None:
        """There is nothing to try out: the form takes the room, and scrolls where it is narrow."""
        self._example_box.hide()
        self._form.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def show_form(self) -> None:
        """The form is in the middle again."""
        self._middle.setCurrentWidget(self._form)

    def show_empty(self, title: str, text: str) -> None:
        """There is nothing to edit yet: New begins it, for who may."""
        self._begin.setVisible(self._new.isEnabled())
        self._empty.tell(title, text)
        self._middle.setCurrentWidget(self._empty)
        self._leave_empty_list(self._begin)

    def show_unread(self) -> None:
        """It could not be read what there is; the bar above says why."""
        self._begin.hide()
        self._empty.tell(self.tr("Nothing can be shown yet"))
        self._middle.setCurrentWidget(self._empty)

    def show_loading(self) -> None:
        """What is edited is being read."""
        self._middle.setCurrentWidget(self._skeleton)

    def show_error(
        self, title: str, text: str = "", *, small: str = "", can_try_again: bool = False
    ) -> None:
        """Say that something could not be done; who wanted to save and go on stays here."""
        self.stay()
        self._again.setVisible(can_try_again)
        self._warning.tell(title, text, small=small, tone="danger")
        self._leave_empty_list(self._again)

    def _leave_empty_list(self, button: Button) -> None:
        """In a list without entries nobody would see where the keyboard is."""
        if self._list.hasFocus() and not self._list.count() and button.isVisible():
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_warning(self, title: str, text: str = "") -> None:
        """Say what to think of before saving; an empty title clears it."""
        if title:
            self._again.hide()
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
        if not dirty and (self._next is not _NOBODY or self._then is not None):
            # After the state that tells of it is shown whole: it opens what was saved.
            QTimer.singleShot(0, self, self._go_on)

    def _show_kept(self) -> None:
        self._state.setVisible(self._middle.currentWidget() is self._form)

    def set_can_edit(self, *, can: bool, why: str = "") -> None:
        """Let somebody read only, and say why."""
        self._new.setEnabled(can)
        self._save.setVisible(can)
        self._revert.setVisible(can)
        self._reason.setText(why)
        if self._content is not None:
            self._content.setEnabled(can)

    def want_new(self) -> None:
        """A new entry is wanted, once unsaved changes are settled."""
        if self.may_leave():
            self.new_wanted.emit()

    @property
    def new_button(self) -> Button:
        """The button that begins a new entry, for whoever knows its key."""
        return self._new

    @property
    def save_button(self) -> Button:
        """The button that saves, for whoever knows its key."""
        return self._save

    def may_leave(self) -> bool:
        """True once nothing unsaved would be lost; asks where something would."""
        return self._settle_changes() == "discard"

    def leave_then(self, go_on: Callable[[], object]) -> None:
        """Go on once nothing unsaved is lost: at once, after it is saved, or not at all."""
        # It is known before anybody is asked: saving may be done before the answer is back.
        self._then = go_on
        answer = self._settle_changes()
        if answer != "save":
            self.stay()
        if answer == "discard":
            go_on()

    def stay(self) -> None:
        """Whoever wanted to save and go on stays here."""
        self._next, self._then = _NOBODY, None

    def save(self) -> None:
        """Keep what was changed, and stay."""
        if self._dirty:
            self.stay()
            self.save_wanted.emit()

    def _revert_here(self) -> None:
        self.stay()
        self.revert_wanted.emit()

    def _settle_changes(self) -> Answer:
        """Ask what becomes of unsaved changes, and do it; "discard" where there are none."""
        if not self._dirty:
            return "discard"
        dialog = UnsavedDialog(self.window())
        dialog.exec()
        answer = dialog.answer
        dialog.deleteLater()
        if answer == "save":
            self.save_wanted.emit()
        elif answer == "discard":
            self.revert_wanted.emit()
        return answer

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
                    item.setToolTip(f"{entry.title}\n{entry.detail}")
                    item.setData(_KEY, entry.key)
                    item.setData(ENTRY_ROLE, entry)
                    self._list.addItem(item)
            chosen = self._item(self._current)
            if chosen is not None:
                self._list.setCurrentItem(chosen)
        self._list.setFocusPolicy(stop_where(self._list.count()))

    def _item(self, key: object) -> QListWidgetItem | None:
        items = (self._list.item(row) for row in range(self._list.count()))
        return next((item for item in items if item.data(_KEY) == key), None)

    def _pick(self) -> None:
        item = self._list.currentItem()
        if self._list.currentRow() < 0 or item.data(_KEY) == self._current:
            return
        wanted = item.data(_KEY)
        self._next = wanted
        answer = self._settle_changes()
        if answer != "save":
            self._next = _NOBODY
        if answer == "discard":
            self._current = wanted
            self.chosen.emit(wanted)
        else:
            self.select(self._current)

    def _go_on(self) -> None:
        """It is saved: open what was chosen meanwhile."""
        wanted, then = self._next, self._then
        self.stay()
        if then is not None and not self._dirty:
            then()
        elif wanted is not _NOBODY and not self._dirty and self._item(wanted) is not None:
            self._current = wanted
            self.chosen.emit(wanted)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the search line into the list."""
        if (
            watched is self._search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and self._list.count()
        ):
            self.focus()
            return True
        return False

    @override
    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes as one reads, also to what was put in later: list, form, example, bar."""
        stops = self._all_stops()
        now = QApplication.focusWidget()
        while now is not None and now not in stops:
            now = now.parentWidget()
        if now is None:
            return super().focusNextPrevChild(following)
        at = stops.index(now) + (1 if following else -1)
        reason = Qt.FocusReason.TabFocusReason if following else Qt.FocusReason.BacktabFocusReason
        if 0 <= at < len(stops):
            stops[at].setFocus(reason)
        else:
            self._stop_outside(stops, following=following).setFocus(reason)
        return True

    def _all_stops(self) -> list[QWidget]:
        head = [self._head] if self._head is not None else []
        middle = [self._warning, self._form, self._empty, self._example_box]
        places = [*head, self._search, self._new, self._list, *middle]
        found = (stop for place in (*places, self._revert, self._save) for stop in _stops(place))
        return list(dict.fromkeys(found))

    def enter(self, *, following: bool) -> None:
        """Tab came in from outside: to the first stop, or to the last one."""
        stops = self._all_stops()
        if stops:
            reason = Qt.FocusReason
            way = reason.TabFocusReason if following else reason.BacktabFocusReason
            stops[0 if following else -1].setFocus(way)

    def _stop_outside(self, stops: list[QWidget], *, following: bool) -> QWidget:
        """The next stop of the window beyond the page; round to the page where there is none."""
        at = self.nextInFocusChain() if following else self.previousInFocusChain()
        while at is not None and at is not self:
            if not self.isAncestorOf(at) and _is_stop(at):
                return at
            at = at.nextInFocusChain() if following else at.previousInFocusChain()
        return stops[0 if following else -1]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def _divide(self, _look: object = None) -> None:
        """List, form and example side by side; the example below the form; all below each other."""
        shape = theme.shape_of(self)
        three = self.width() >= theme.px(THREE_FROM)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if shape.narrow else ways.LeftToRight)
        if three:
            self._columns.addWidget(self._example_box)
            wide = self.width() >= theme.px(WIDE_FROM)
            self._example_box.setFixedWidth(theme.px(WIDE_EXAMPLE if wide else EXAMPLE_WIDTH))
        else:
            self._form.column.addWidget(self._example_box)
            theme.free_width(self._example_box)
        if shape.narrow:
            theme.free_width(self._box)
        else:
            self._box.setFixedWidth(theme.px(LIST_WIDTH if three else NARROW_LIST))
        self._list.setMinimumHeight(theme.px(ROW * 3) if shape.narrow else 0)
        self._form.set_whole(whole=shape.narrow)
        self._page.set_filling(filling=not shape.narrow)
        for roll in self._example_box.findChildren(Roll):
            roll.set_whole(whole=not three)


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
        self.answer: Answer = "stay"
        answers: tuple[tuple[str, Answer, str], ...] = (
            (self.tr("Stay"), "stay", "Esc"),
            (self.tr("Discard"), "discard", ""),
            (self.tr("Save"), "save", "Enter"),
        )
        for words, answer, key in answers:
            button = Button(words, kind="primary" if answer == "save" else "secondary", key=key)
            self.add_button(button, default=answer == "save")
            button.clicked.connect(lambda _checked=False, a=answer: self._say(a))

    def _say(self, answer: Answer) -> None:
        self.answer = answer
        self.accept()


class HeldDialog(Dialog):
    """Asks whether what somebody else did not save may go; accepted where it goes."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(
            parent,
            self.tr("Discard the changes of {name}?").format(name=name),
            self.tr("{name} changed something here and did not save it.").format(name=name),
            icon="circle-question-mark",
            tone="warn",
        )
        leave = self.add_button(Button(self.tr("Leave them"), key="Esc"), default=True)
        leave.clicked.connect(self.reject)
        discard = self.add_button(Button(self.tr("Discard them"), kind="danger"))
        discard.clicked.connect(self.accept)


class _EntryList(QListWidget):
    """Coming by with the keyboard chooses nothing: something new may be unsaved beside it."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        row = self.currentRow()
        with QSignalBlocker(self):
            super().focusInEvent(event)
            self.setCurrentRow(row)


def stop_where(count: int) -> Qt.FocusPolicy:
    """How a list takes the keyboard: not at all while there is nothing in it to be seen."""
    return Qt.FocusPolicy.StrongFocus if count else Qt.FocusPolicy.NoFocus


def _is_stop(widget: QWidget) -> bool:
    """True where Tab halts."""
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isVisible() and widget.isEnabled()


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Where Tab halts in a widget, in the order of its layouts; a field is one stop."""
    if not widget.isVisible():
        return
    if _is_stop(widget):
        yield widget
        return
    layout = widget.layout()
    inside: Iterator[QWidget]
    if isinstance(widget, QScrollArea):
        held = widget.widget()
        inside = iter((held,) if held is not None else ())
    elif layout is not None:
        inside = widgets_of(layout)
    else:
        inside = (each for each in widget.children() if isinstance(each, QWidget))
    for each in inside:
        yield from _stops(each)


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry: name, quiet line, and its state at the end."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(0, theme.tall(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        entry = index.data(ENTRY_ROLE)  # type: ignore[attr-defined]
        if not isinstance(entry, Entry):
            return
        colours, px = theme.colours(), theme.px
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            ground = rect.adjusted(0, px(1), 0, -px(1))
            edge = colours.focus if focused else ""
            fill = colours.primary_soft
            plate(painter, ground, fill=fill, edge=edge, radius=px(RADIUS.small), width=2)
        inner = rect.adjusted(px(10), px(8), -px(8), -px(8))
        room = inner.width()
        if entry.badge:
            font = theme.font("small", 600)
            width = text_width(font, entry.badge) + px(16)
            room -= width + px(8)
            back, ink, _edge = tone_colours(colours, entry.tone)
            back = colours.surface if chosen else back
            box = inner.adjusted(inner.width() - width, px(9), 0, -px(9))
            where = QStyle.visualRect(option.direction, rect, box)
            plate(painter, where, fill=back, radius=where.height() / 2)
            write(painter, where, entry.badge, font, ink, Qt.AlignmentFlag.AlignCenter)
        half = inner.height() // 2
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        name = inner.adjusted(0, 0, room - inner.width(), -half)
        detail = inner.adjusted(0, half, room - inner.width(), 0)
        for box, text, font, ink in (
            (name, entry.title, theme.font("strong", 600), colours.text),
            (detail, entry.detail, theme.font("small"), colours.text2),
        ):
            where = QStyle.visualRect(option.direction, rect, box)
            write(painter, where, text, font, ink, start, may_cut=True)
        painter.restore()
