"""Rows of a promotion's form that come more than once: steps, and parts of a deal."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.promotions.types import Part, Tier
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.promotions.goods_field import GoodsField
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.flow import WrapBox, WrapRow
from rcommerce_pos.ui.widgets.form import name_field, text_field, whole_field
from rcommerce_pos.ui.widgets.label import Label

MOST_ROWS = 6


class TiersField(QWidget):
    """Steps: from so many items or so much spent on, so many percent or so much."""

    changed = Signal()

    def __init__(self, formatter: Formatter, currency: str) -> None:
        super().__init__()
        self._formatter = formatter
        self._currency = currency
        self._by_count = False
        self._rows: list[tuple[QWidget, QLineEdit, QLineEdit]] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(6))
        self._add = Button(self.tr("Add a step"), icon="plus", size="small", focusable=True)
        self._add.clicked.connect(lambda: self._append("", "", tell=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._column)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def set_tiers(self, tiers: tuple[Tier, ...], *, by_count: bool) -> None:
        """Show these steps, or one to begin with."""
        self._by_count = by_count
        for row, _, _ in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for tier in tiers:
            start = str(tier.count) if by_count else self._money(tier.spend)
            given = self._formatter.percent(tier.percent) if tier.percent is not None else ""
            self._append(start, given or self._money(tier.amount), tell=False)
        if not tiers:
            self._append("", "", tell=False)

    def tiers(self) -> tuple[Tier, ...]:
        """The steps; raises InvalidInput where one cannot be read."""
        return tuple(
            self._tier(start.text(), value.text())
            for _, start, value in self._rows
            if start.text().strip() or value.text().strip()
        )

    def _tier(self, start: str, value: str) -> Tier:
        count, spend = 0, None
        if self._by_count:
            count = self._whole(start.strip())
        else:
            spend = self._read_money(start)
        if value.strip().endswith("%"):
            return Tier(count=count, spend=spend, percent=self._read_percent(value))
        return Tier(count=count, spend=spend, amount=self._read_money(value))

    def _what(self, value: str) -> str:
        """What a value does: an amount by the number of items is a price, not a reduction."""
        each = self._by_count and bool(value.strip()) and not value.strip().endswith("%")
        return self.tr("each") if each else self.tr("off")

    def _whole(self, text: str) -> int:
        if not (text.isascii() and text.isdigit()):
            raise InvalidInput("promotion.tiers", "Each step begins at a whole number of items.")
        return int(text)

    def _read_percent(self, text: str) -> Fraction:
        try:
            percent = self._formatter.parse_quantity(text.replace("%", "").strip()).exact
        except InvalidInput as error:
            raise error.recoded("promotion.tiers") from error
        if not 0 < percent <= 100:
            raise InvalidInput("promotion.tiers", "Between 0 and 100 percent come off.")
        return percent

    def _read_money(self, text: str) -> Money:
        try:
            amount = self._formatter.parse_money(text, self._currency)
        except InvalidInput as error:
            raise error.recoded("promotion.tiers") from error
        if amount.minor < 0:
            raise InvalidInput("promotion.tiers", "An amount cannot be negative.")
        return amount

    def _append(self, start: str, value: str, *, tell: bool) -> None:
        if len(self._rows) >= MOST_ROWS:
            return
        row = QWidget()
        line = WrapRow(row)
        first, second = text_field(), text_field()
        first.setText(start)
        second.setText(value)
        gives = (
            self.tr("10% off, or a price each")
            if self._by_count
            else self.tr("10% or an amount off")
        )
        second.setPlaceholderText(gives)
        sign = self.tr("items") if self._by_count else self._formatter.symbol(self._currency)
        first.setAccessibleName(self.tr("From"))
        second.setAccessibleName(gives)
        what = Label(self._what(value), role="body", ink="quiet")
        second.textChanged.connect(lambda text: what.setText(self._what(text)))
        remove = Button(icon="x", kind="ghost", size="small", focusable=True)
        remove.setAccessibleName(self.tr("Remove the step"))
        for widget in (
            Label(self.tr("From"), role="body"),
            first,
            Label(sign, role="body", ink="quiet"),
            second,
            what,
            remove,
        ):
            line.addWidget(widget, 2 if widget is second else 1 if widget is first else 0)
        entry = (row, first, second)
        self._rows.append(entry)
        self._column.addWidget(row)
        remove.clicked.connect(lambda: self._remove(entry))
        for field in (first, second):
            field.textEdited.connect(lambda _text: self.changed.emit())
        if tell:
            first.setFocus()
            self.changed.emit()

    def _remove(self, entry: tuple[QWidget, QLineEdit, QLineEdit]) -> None:
        self._rows.remove(entry)
        entry[0].hide()
        entry[0].deleteLater()
        self.changed.emit()

    def _money(self, amount: Money | None) -> str:
        return self._formatter.plain_money(amount) if amount is not None else ""


class PartsField(QWidget):
    """The parts of a deal: so many of each selection."""

    changed = Signal()

    def __init__(self, wire: Callable[[GoodsField], None]) -> None:
        super().__init__()
        self._wire = wire
        self._names: Mapping[str, str] = {}
        self._rows: list[tuple[Card, GoodsField, Callable[[], int]]] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(8))
        add = Button(self.tr("Add a part"), icon="plus", size="small", focusable=True)
        add.clicked.connect(lambda: self._append(None, tell=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._column)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)

    def set_parts(self, parts: tuple[Part, ...], names: Mapping[str, str]) -> None:
        """Show these parts, or two empty ones to begin with."""
        self._names = names
        for card, _, _ in self._rows:
            card.hide()
            card.deleteLater()
        self._rows = []
        for part in parts or (None, None):
            self._append(part, tell=False)

    def parts(self) -> tuple[Part, ...]:
        """The parts."""
        return tuple(Part(goods.selection(), count()) for _, goods, count in self._rows)

    def _append(self, part: Part | None, *, tell: bool) -> None:
        if len(self._rows) >= MOST_ROWS:
            return
        card = Card(kind="well", padding=12, spacing=6)
        number = len(self._rows) + 1
        count = whole_field(1, 99)
        name_field(count, self.tr("How many of part {number}").format(number=number))
        goods = GoodsField(
            self.tr("Goods of part {number}").format(number=number), self.tr("Everything")
        )
        self._wire(goods)
        if part is not None:
            count.setValue(part.count)
            goods.set_selection(part.goods, self._names)
        remove = Button(icon="x", kind="ghost", size="small", focusable=True)
        remove.setAccessibleName(self.tr("Remove part {number}").format(number=number))
        head = WrapBox()
        head.addWidget(count)
        head.addWidget(Label(self.tr("of"), role="body"), 1)
        head.addWidget(remove)
        card.column.addWidget(head)
        card.column.addWidget(goods)
        entry = (card, goods, count.value)
        self._rows.append(entry)
        self._column.addWidget(card)
        remove.clicked.connect(lambda: self._remove(entry))
        count.valueChanged.connect(lambda _value: self.changed.emit())
        goods.changed.connect(self.changed)
        if tell:
            self.changed.emit()

    def _remove(self, entry: tuple[Card, GoodsField, Callable[[], int]]) -> None:
        self._rows.remove(entry)
        entry[0].hide()
        entry[0].deleteLater()
        self.changed.emit()
