"""A field that says which goods are meant: everything or what was picked, and what is left out."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.promotions.types import EVERYTHING, Selection
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.screens.promotions.view_model import Pick
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.flow import FlowLayout
from rcommerce_pos.ui.widgets.form import text_field
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.wording import in_order

SEARCH_AFTER_MS = 150


class Picks(QWidget):
    """Chips of what was picked, and a line to pick more by search.

    ``searched`` carries itself and a text for which ``offer`` is called back, ``picked`` what was
    chosen.
    """

    changed = Signal()
    searched = Signal(object, str)
    picked = Signal(object)

    def __init__(self, name: str, nothing: str, placeholder: str) -> None:
        super().__init__()
        self._keys: list[str] = []
        self._names: dict[str, str] = {}
        self._hits: list[Pick] = []
        self._offers: list[Button] = []
        self._awaited = ""
        self._nothing = Label(nothing, role="body", ink="quiet")
        self._chip_box = QWidget()
        self._chips = FlowLayout(self._chip_box)
        self.search = text_field(placeholder)
        self.search.setAccessibleName(name)
        self.search.returnPressed.connect(self._take_first)
        self.search.textEdited.connect(self._typed)
        self.search.installEventFilter(self)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SEARCH_AFTER_MS)
        self._delay.timeout.connect(self._ask)
        self._offered = QVBoxLayout()
        self._offered.setSpacing(theme.px(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._nothing)
        column.addWidget(self._chip_box)
        column.addWidget(self.search)
        column.addLayout(self._offered)
        self._show()

    @property
    def keys(self) -> frozenset[str]:
        """What was picked."""
        return frozenset(self._keys)

    def set_keys(self, keys: frozenset[str], names: Mapping[str, str]) -> None:
        """Show what was picked, in words; nothing is told."""
        self._names.update(names)
        self._keys = in_order(keys, lambda key: self._names.get(key, key))
        self.search.clear()
        self._offer(())
        self._show()

    def offer(self, text: str, picks: Sequence[Pick]) -> None:
        """Show what the search for a text found; an answer that is not wanted any more is not."""
        if text != self.search.text().strip():
            return
        self._offer(picks)
        awaited, self._awaited = self._awaited, ""
        if self._hits and awaited == text:
            self._take(self._hits[0])

    def focus(self) -> None:
        """The search line takes the keyboard."""
        self.search.setFocus()

    def _offer(self, picks: Sequence[Pick]) -> None:
        self._hits = [pick for pick in picks if pick.key not in self._keys]
        self._offers = []
        _clear(self._offered)
        kinds = {
            "category": self.tr("category"),
            "product": self.tr("product"),
            "brand": self.tr("brand"),
            "tag": self.tr("tag"),
        }
        for pick in self._hits:
            kind = kinds.get(pick.key.partition(":")[0], "")
            button = Button(pick.words, kind="ghost", size="small", value=kind, start=True,
                            focusable=True)  # fmt: skip
            button.clicked.connect(lambda _checked=False, p=pick: self._take(p))
            button.installEventFilter(self)
            self._offered.addWidget(button)
            self._offers.append(button)

    def _show(self) -> None:
        self._chips.clear()
        self._nothing.setVisible(not self._keys and bool(self._nothing.text()))
        self._chip_box.setVisible(bool(self._keys))
        for key in self._keys:
            words = self._names.get(key, key)
            chip = Button(words, kind="soft", size="small", icon="x", focusable=True)
            chip.setAccessibleName(self.tr("Remove {name}").format(name=words))
            chip.setToolTip(self.tr("Remove {name}").format(name=words))
            chip.clicked.connect(lambda _checked=False, k=key: self._remove(k))
            self._chips.addWidget(chip)
            chip.show()
        self._chip_box.updateGeometry()

    def _typed(self, text: str) -> None:
        self._awaited = ""
        if text.strip():
            self._delay.start()
        else:
            self._delay.stop()
            self._offer(())

    def _ask(self) -> None:
        self.searched.emit(self, self.search.text().strip())

    def _take_first(self) -> None:
        """Enter takes the first hit; one that is still being looked for is taken when it comes."""
        text = self.search.text().strip()
        if self._hits and not self._delay.isActive():
            self._take(self._hits[0])
        elif text:
            self._awaited = text
            self._delay.stop()
            self._ask()

    def _take(self, pick: Pick) -> None:
        self._names[pick.key] = pick.words
        self._keys.append(pick.key)
        self._delay.stop()
        self.search.clear()
        self.search.setFocus()
        self._offer(())
        self._show()
        self.picked.emit(pick)
        self.changed.emit()

    def _remove(self, key: str) -> None:
        self._keys.remove(key)
        self.search.setFocus()
        self._show()
        self.changed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through what was found, Enter takes one, Esc closes it."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not self._hits:
            return False
        step = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key())
        stops: list[QWidget] = [self.search, *self._offers]
        if step is not None and isinstance(watched, QWidget) and watched in stops:
            at = (stops.index(watched) + step) % len(stops)
            stops[at].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, Button):
            watched.click()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.search.setFocus()
            self._offer(())
            return True
        return False


class GoodsField(QWidget):
    """What a promotion is for, and below it, once it is wanted, what is left out."""

    changed = Signal()
    searched = Signal(object, str)
    picked = Signal(object)

    def __init__(self, name: str, nothing: str) -> None:
        super().__init__()
        self.of = Picks(name, nothing, self.tr("Add a category, product, brand or tag"))
        self.but = Picks(
            self.tr("{field}: but not").format(field=name),
            "",
            self.tr("Leave out a category, product, brand or tag"),
        )
        self.leave_out = Button(
            self.tr("But not…"), kind="link", size="small", icon="minus", focusable=True
        )
        self.leave_out.clicked.connect(self._open_but)
        self._but_words = Label(self.tr("But not"), role="label", ink="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.of)
        column.addWidget(self.leave_out, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._but_words)
        column.addWidget(self.but)
        for picks in (self.of, self.but):
            picks.changed.connect(self.changed)
            picks.searched.connect(self.searched)
            picks.picked.connect(self.picked)
        self.set_selection(EVERYTHING, {})

    def selection(self) -> Selection:
        """What is meant; nothing picked is everything."""
        return Selection(self.of.keys, self.but.keys)

    def set_selection(self, selection: Selection, names: Mapping[str, str]) -> None:
        """Show a selection in words; nothing is told."""
        self.of.set_keys(selection.keys, names)
        self.but.set_keys(selection.but, names)
        self._show_but(shown=bool(selection.but))

    def _show_but(self, *, shown: bool) -> None:
        self.but.setVisible(shown)
        self._but_words.setVisible(shown)
        self.leave_out.setVisible(not shown)

    def _open_but(self) -> None:
        self._show_but(shown=True)
        self.but.focus()


def _clear(layout: QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
