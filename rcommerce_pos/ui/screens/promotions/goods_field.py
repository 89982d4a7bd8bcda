"""A field that says which goods are meant: everything, or what was picked."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rcommerce_pos.core.promotions.types import Selection
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.screens.promotions.view_model import Pick
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.label import Label

SEARCH_AFTER_MS = 150


class GoodsField(QWidget):
    """Picks by search; ``searched`` asks for ``offer``, ``picked`` carries what was chosen."""

    changed = Signal()
    searched = Signal(object, str)
    picked = Signal(object)

    def __init__(self, name: str, nothing: str) -> None:
        super().__init__()
        self._keys: list[str] = []
        self._but: frozenset[str] = frozenset()
        self._names: dict[str, str] = {}
        self._offers: list[Pick] = []
        self._nothing = Label(nothing, role="body", ink="quiet")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(4))
        self._search = QLineEdit()
        self._search.setAccessibleName(name)
        self._search.setPlaceholderText(self.tr("Add a category, product, brand or tag"))
        self._search.setFixedHeight(theme.px(44))
        self._search.returnPressed.connect(self._take_first)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SEARCH_AFTER_MS)
        self._delay.timeout.connect(self._ask)
        self._search.textEdited.connect(lambda _text: self._delay.start())
        self._offered = QVBoxLayout()
        self._offered.setSpacing(theme.px(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._nothing)
        column.addLayout(self._rows)
        column.addWidget(self._search)
        column.addLayout(self._offered)
        self.setFocusProxy(self._search)

    def selection(self) -> Selection:
        """What is meant; nothing picked is everything."""
        return Selection(frozenset(self._keys), self._but)

    def set_selection(self, selection: Selection, names: Mapping[str, str]) -> None:
        """Show a selection in words; nothing is told."""
        self._names.update(names)
        self._keys = sorted(selection.keys, key=lambda key: self._names.get(key, key))
        self._but = selection.but
        self.offer(())
        self._search.clear()
        self._show()

    def offer(self, picks: Sequence[Pick]) -> None:
        """Show what the search found."""
        self._offers = [pick for pick in picks if pick.key not in self._keys]
        _clear(self._offered)
        kinds = {
            "category": self.tr("category"),
            "product": self.tr("product"),
            "brand": self.tr("brand"),
            "tag": self.tr("tag"),
        }
        for pick in self._offers:
            kind = kinds.get(pick.key.partition(":")[0], "")
            button = Button(pick.words, kind="ghost", size="small", value=kind, start=True,
                            focusable=True)  # fmt: skip
            button.clicked.connect(lambda _checked=False, p=pick: self._take(p))
            self._offered.addWidget(button)

    def _show(self) -> None:
        _clear(self._rows)
        self._nothing.setVisible(not self._keys)
        for key in self._keys:
            words = self._names.get(key, key)
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(theme.px(4))
            line.addWidget(Badge(words, tone="info", icon="tag"))
            remove = Button(icon="x", kind="ghost", size="small", focusable=True)
            remove.setAccessibleName(self.tr("Remove {name}").format(name=words))
            remove.clicked.connect(lambda _checked=False, k=key: self._remove(k))
            line.addWidget(remove)
            line.addStretch(1)
            self._rows.addWidget(row)

    def _ask(self) -> None:
        text = self._search.text().strip()
        if text:
            self.searched.emit(self, text)
        else:
            self.offer(())

    def _take_first(self) -> None:
        if self._offers:
            self._take(self._offers[0])

    def _take(self, pick: Pick) -> None:
        self._names[pick.key] = pick.words
        self._keys.append(pick.key)
        self._search.clear()
        self.offer(())
        self._show()
        self.picked.emit(pick)
        self.changed.emit()

    def _remove(self, key: str) -> None:
        self._keys.remove(key)
        self._show()
        self.changed.emit()


def _clear(layout: QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
