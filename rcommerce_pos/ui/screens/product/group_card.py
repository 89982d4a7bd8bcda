"""One group of modifiers in the form: its name, how many are taken, and its choices."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rcommerce_pos.core.catalog.goods import Modifier, ModifierGroup
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.product.cells import CellModel, CellTable, Column
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, row
from rcommerce_pos.ui.widgets.form import Form, text_field, whole_field
from rcommerce_pos.ui.widgets.label import Label

NAME, PRICE, PRESET = range(3)
_YES = frozenset({"x", "y", "yes", "1", "+", "ja", "si", "sí", "oui", "✓"})


class GroupCard(Card):
    """``changed`` comes with every change, ``gone`` when the product is to ask it no more."""

    changed = Signal()
    gone = Signal()
    moved = Signal()

    def __init__(self, group: ModifierGroup, formatter: Formatter, currency: str) -> None:
        super().__init__(kind="well", padding=14, spacing=10)
        self._group = group
        self._formatter = formatter
        self._currency = currency
        self._ids: list[UUID] = [each.id for each in group.modifiers]
        self.name = text_field(self.tr("Milk"))
        self.least = whole_field(0, 50)
        self.most = whole_field(1, 50)
        self.cells = CellModel(
            self,
            (
                Column(self.tr("Choice"), 200, stretch=True),
                Column(self.tr("Adds to the price"), 150, number=True),
                Column(self.tr("Taken unless said"), 150),
            ),
        )
        self.table = CellTable(self.cells, self.tr("Choices"), least_rows=2, most_rows=8)
        self._others = Label(role="small", ink="warn", wrap=True)
        self._fault = Label(role="label", ink="danger", wrap=True)
        self._fault.hide()
        self._others.hide()
        self._lay_out()
        self._show()
        self.name.textEdited.connect(lambda _text: self.changed.emit())
        self.least.valueChanged.connect(lambda _value: self.changed.emit())
        self.most.valueChanged.connect(lambda _value: self.changed.emit())
        self.cells.typed.connect(self.changed)
        self.table.removed.connect(self._remove)

    def _lay_out(self) -> None:
        form = Form()
        form.add_side_by_side(
            (self.tr("Group, as it is asked"), self.name),
            (self.tr("At least"), self.least),
            (self.tr("At most"), self.most),
        )
        form.close_up()
        add = Button(self.tr("Add a choice"), icon="plus", size="small", focusable=True)
        add.clicked.connect(self.add_choice)
        less = Button(
            self.tr("Remove a choice"), icon="trash-2", size="small", key="Del", focusable=True
        )
        less.clicked.connect(lambda: self._remove(self.table.chosen_rows()))
        earlier = Button(self.tr("Ask earlier"), icon="chevron-up", size="small", focusable=True)
        earlier.clicked.connect(self.moved)
        away = Button(self.tr("Ask no more"), icon="x", size="small", focusable=True)
        away.clicked.connect(self.gone)
        self.column.addWidget(form)
        self.column.addWidget(self.table)
        line = QWidget()
        line.setLayout(row(add, less, None, earlier, away))
        self.column.addWidget(line)
        self.column.addWidget(self._others)
        self.column.addWidget(self._fault)

    def _show(self) -> None:
        self.name.setText(self._group.name)
        self.least.setValue(self._group.least)
        self.most.setValue(self._group.most)
        self.cells.show_rows([self._texts(each) for each in self._group.modifiers])

    def _texts(self, modifier: Modifier) -> list[str]:
        price = str(modifier.price).replace(".", self._formatter.decimal_mark)
        return [modifier.name, price, self.tr("yes") if modifier.preset else ""]

    @property
    def key(self) -> UUID:
        """The group's key."""
        return self._group.id

    def set_others(self, count: int) -> None:
        """Say how many other products ask the same group."""
        words = self.tr("1 other product asks this group: it changes there, too.")
        if count != 1:
            words = self.tr("{count} other products ask this group: it changes there, too.")
        self._others.setText(words.format(count=count))
        self._others.setVisible(count > 0)

    def set_fault(self, text: str) -> None:
        """Say what is wrong with the group."""
        self._fault.setText(text)
        self._fault.setVisible(bool(text))

    def add_choice(self) -> None:
        """One more row to type into."""
        self._ids.append(new_id())
        self.cells.show_rows([*self.cells.rows, ["", "0", ""]])
        self.table.setFocus()
        self.table.go_to(len(self._ids) - 1, NAME)
        self.changed.emit()

    def read(self, unread: Callable[[PosError], None]) -> ModifierGroup:
        """The group as it stands; what is no price is told to ``unread``."""
        before = {each.id: each for each in self._group.modifiers}
        modifiers = []
        for key, (name, price, preset) in zip(self._ids, self.cells.rows, strict=True):
            one = before.get(key) or Modifier(key, "", UnitPrice(0, self._currency))
            modifiers.append(
                replace(
                    one,
                    name=name,
                    price=self._price(price, unread),
                    preset=preset.casefold() in _YES | {self.tr("yes").casefold()},
                )
            )
        return replace(
            self._group,
            name=self.name.text().strip(),
            least=self.least.value(),
            most=self.most.value(),
            modifiers=tuple(modifiers),
        )

    def _price(self, text: str, unread: Callable[[PosError], None]) -> UnitPrice:
        try:
            return self._formatter.parse_unit_price(text or "0", self._currency)
        except PosError as error:
            unread(error)
            return UnitPrice(0, self._currency)

    def _remove(self, rows: object) -> None:
        assert isinstance(rows, list)
        if not rows:
            return
        kept = [place for place in range(len(self._ids)) if place not in rows]
        texts = self.cells.rows
        self._ids = [self._ids[place] for place in kept]
        self.cells.show_rows([texts[place] for place in kept])
        self.changed.emit()
