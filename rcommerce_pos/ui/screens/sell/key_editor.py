"""Edits a page of quick keys: what is on it, in which order, and how each key looks."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rcommerce_pos.core.catalog.quick_keys import COLOURS, ICONS, QuickKey, QuickPage
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.screens.sell.ask_panel import TextLine
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.side_panel import SidePanel

ICON_COLUMNS = 6


class KeyEditor(SidePanel):
    """``changed`` carries the page and its keys as they are to be; the others ask for a page.

    Every change is kept at once. What is scanned or typed into the first field is added.
    """

    changed = Signal(object, object)
    wanted = Signal(str)
    page_added = Signal(str)
    page_renamed = Signal(object, str)
    page_deleted = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, self.tr("Edit quick keys"), width=420)
        self._page: QuickPage | None = None
        self._keys: tuple[QuickKey, ...] = ()
        self._chosen = -1
        self._sure = False
        self._about = Label(role="body", ink="quiet", wrap=True)
        self._name = TextLine()
        self._name.field.returnPressed.connect(self._rename)
        self._product = TextLine()
        self._product.field.returnPressed.connect(self._add)
        self._label = TextLine()
        self._label.field.editingFinished.connect(self._relabel)
        self._one = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        self._new = new = Button(self.tr("New page"), size="small", icon="plus", focusable=True)
        new.clicked.connect(lambda: self.page_added.emit(self.tr("New page")))
        self._delete = Button(self.tr("Delete page"), size="small", icon="trash-2", focusable=True)
        self._delete.clicked.connect(self._delete_page)
        pages = QHBoxLayout()
        pages.addWidget(new, 1)
        pages.addWidget(self._delete, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        theme.margins(column, end=8)
        column.setSpacing(theme.px(12))
        column.addLayout(pages)
        column.addWidget(self._about)
        column.addWidget(self._name)
        column.addWidget(self._product)
        column.addWidget(self._one)
        column.addStretch(1)
        self._fill_one()
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        self.body.addWidget(area, 1)

    def _fill_one(self) -> None:
        """What can be changed of the key that is chosen."""
        column = QVBoxLayout(self._one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        self._title = Label(role="h3", wrap=True)
        column.addWidget(self._title)
        moves = QHBoxLayout()
        for words, icon, act in (
            (self.tr("Earlier"), "arrow-left", lambda: self._move(-1)),
            (self.tr("Later"), "arrow-right", lambda: self._move(1)),
            (self.tr("Remove"), "trash-2", self._remove),
        ):
            button = Button(words, size="small", icon=icon, focusable=True)
            button.clicked.connect(act)
            moves.addWidget(button, 1)
        column.addLayout(moves)
        column.addWidget(self._label)
        column.addWidget(Label(self.tr("Colour"), role="label", ink="quiet"))
        self._colours = self._choices(
            {
                "": self.tr("Own"),
                "orange": self.tr("Orange"),
                "green": self.tr("Green"),
                "blue": self.tr("Blue"),
                "violet": self.tr("Violet"),
                "grey": self.tr("Grey"),
            },
            column,
        )
        column.addWidget(Label(self.tr("Icon"), role="label", ink="quiet"))
        self._picture = Button(
            self.tr("The product's picture"), kind="choice", size="small", focusable=True
        )
        self._picture.clicked.connect(lambda: self._look(icon=""))
        column.addWidget(self._picture)
        self._icons: dict[str, Button] = {}
        grid = QGridLayout()
        grid.setSpacing(theme.px(6))
        for place, name in enumerate(ICONS):
            button = Button(icon=name or "package", kind="choice", size="small", focusable=True)
            button.setAccessibleName(name.replace("-", " ") or self.tr("No icon"))
            button.clicked.connect(lambda _checked=False, n=name: self._look(icon=n))
            self._icons[name] = button
            grid.addWidget(button, place // ICON_COLUMNS, place % ICON_COLUMNS)
        column.addLayout(grid)

    def _choices(self, words: dict[str, str], column: QVBoxLayout) -> dict[str, Button]:
        found: dict[str, Button] = {}
        grid = QGridLayout()
        grid.setSpacing(theme.px(6))
        for place, name in enumerate(COLOURS):
            button = Button(words[name], kind="choice", size="small", focusable=True)
            button.clicked.connect(lambda _checked=False, n=name: self._look(colour=n))
            found[name] = button
            grid.addWidget(button, place // 3, place % 3)
        column.addLayout(grid)
        return found

    def show_page(self, page: QuickPage, keys: tuple[QuickKey, ...]) -> None:
        """Edit a page; that of a category shows its goods and is not put together by hand."""
        if self._page is None or page.id != self._page.id:
            self._chosen = -1
        self._page, self._keys = page, keys
        self._ask_if_sure(False)
        own = not page.is_category
        self._about.setText(
            self.tr("Press a key to change it. Scan or type what is to be added.")
            if own
            else self.tr("This page shows the goods of a category. Make a page of your own.")
        )
        for widget in (self._name, self._product, self._delete):
            widget.setVisible(own)
        if own:
            self._name.ask(self.tr("Name of the page"), page.name)
            self._product.ask(self.tr("Add a product"), "")
            self._name.field.deselect()
        self._show_chosen()

    def choose(self, row: int) -> None:
        """A key was pressed: this is the one to change."""
        self._chosen = row
        self._show_chosen()

    def take_scan(self, code: str) -> None:
        """A scanned product is added."""
        self.wanted.emit(code)

    def add(self, key: QuickKey) -> None:
        """Put a product at the end of the page."""
        self._chosen = len(self._keys)
        self._keep((*self._keys, key))

    def focus(self) -> None:
        """The field for products takes the keyboard."""
        field = self._product.field if self._product.isVisible() else self._new
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chosen(self) -> None:
        key = self._key
        self._one.setVisible(key is not None)
        if key is None:
            return
        self._title.setText(key.product.name)
        self._label.ask(self.tr("Words on the key; empty is the product's name"), key.label)
        self._label.field.deselect()
        for name, button in self._colours.items():
            button.setChecked(name == key.colour)
        for name, button in self._icons.items():
            button.setChecked(name == key.icon)
        # Without an icon of its own a key shows the picture, where there is one.
        pictured = key.picture is not None
        self._picture.setVisible(pictured)
        self._picture.setChecked(pictured and not key.icon)
        self._icons[""].setVisible(not pictured)

    @property
    def _key(self) -> QuickKey | None:
        own = self._page is not None and not self._page.is_category
        return self._keys[self._chosen] if own and 0 <= self._chosen < len(self._keys) else None

    def _keep(self, keys: tuple[QuickKey, ...]) -> None:
        if self._page is not None and not self._page.is_category:
            self._keys = keys
            self.changed.emit(self._page, keys)
            self._show_chosen()

    def _put(self, key: QuickKey) -> None:
        at = self._chosen
        self._keep((*self._keys[:at], key, *self._keys[at + 1 :]))

    def _look(self, *, icon: str | None = None, colour: str | None = None) -> None:
        key = self._key
        if key is not None:
            self._put(
                replace(
                    key,
                    icon=key.icon if icon is None else icon,
                    colour=key.colour if colour is None else colour,
                )
            )

    def _relabel(self) -> None:
        key, text = self._key, self._label.field.text().strip()
        if key is not None and text != key.label:
            self._put(replace(key, label=text))

    def _move(self, by: int) -> None:
        to = self._chosen + by
        if self._key is None or not 0 <= to < len(self._keys):
            return
        keys = list(self._keys)
        keys[self._chosen], keys[to] = keys[to], keys[self._chosen]
        self._chosen = to
        self._keep(tuple(keys))

    def _remove(self) -> None:
        if self._key is not None:
            at = self._chosen
            self._chosen = -1
            self._keep((*self._keys[:at], *self._keys[at + 1 :]))

    def _rename(self) -> None:
        name = self._name.field.text().strip()
        if self._page is not None and name and name != self._page.name:
            self.page_renamed.emit(self._page, name)

    def _delete_page(self) -> None:
        """The first press asks, the second does it."""
        if self._page is None or self._page.is_category:
            return
        if self._sure:
            self.page_deleted.emit(self._page)
        self._ask_if_sure(not self._sure)

    def _ask_if_sure(self, sure: bool) -> None:
        self._sure = sure
        self._delete.set_kind("danger" if sure else "secondary")
        name = self._page.name if self._page is not None else ""
        words = self.tr("Delete {name}?").format(name=name) if sure else self.tr("Delete page")
        self._delete.set_words(text=words)

    def _add(self) -> None:
        text = self._product.field.text().strip()
        if text:
            self._product.field.clear()
            self.wanted.emit(text)
