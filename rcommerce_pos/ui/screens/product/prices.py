"""The tab of prices and tax: what it costs now and later, on which lists, and in which class."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.catalog.sheet import OnList, ProductSheet, SheetPrice, Tab
from rcommerce_pos.core.catalog.sheet_checks import Fault
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import tax_class_name
from rcommerce_pos.ui.screens.product.tab import SheetTab, slim
from rcommerce_pos.ui.screens.product.view_model import ProductState, ProductViewModel
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.date_field import DateField
from rcommerce_pos.ui.widgets.form import (
    choice_field,
    minutes_of,
    name_field,
    text_field,
    time_field,
)
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear


class PricesTab(SheetTab):
    """Price, price before, cost, tax class; shelf prices to come; lists that it is on."""

    tab = Tab.PRICES

    def __init__(self, view_model: ProductViewModel, formatter: Formatter) -> None:
        super().__init__(view_model, formatter)
        self._scheduled: list[SheetPrice] = []
        self.price = text_field(self.tr("Empty: asked at the till"))
        self.compare_at = text_field()
        self.cost = text_field()
        self.tax_class = choice_field([])
        self._lowest = Label(role="label", ink="quiet", wrap=True)
        self._variants = Label(
            self.tr("Each variant has a price of its own, in the table of variants."),
            role="label", ink="quiet", wrap=True,
        )  # fmt: skip
        self.new_price = text_field(self.tr("New price"))
        self.new_price.setAccessibleName(self.tr("New shelf price"))
        self.new_day = DateField(self.tr("On the day"), formatter.locale)
        self.new_time = time_field(formatter.locale)
        name_field(self.new_time, self.tr("At the time"))
        self.schedule = Button(self.tr("Schedule"), size="small", icon="clock", focusable=True)
        self._fault = Label(role="label", ink="danger", wrap=True)
        self._changes = QVBoxLayout()
        self._lists = QVBoxLayout()
        slim(self.tax_class)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.add_side_by_side(
            (self.tr("Price on the shelf"), self.price),
            (self.tr("Price before, crossed out"), self.compare_at),
        )
        self.put(self._lowest)
        self.put(self._variants)
        self.add_side_by_side((self.tr("Cost"), self.cost), (self.tr("Tax class"), self.tax_class))
        self.section(self.tr("Shelf prices to come"))
        self.put(_box(self._changes))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        for widget in (self.new_day, self.new_time, self.schedule):
            row.addWidget(widget)
        row.addStretch(1)
        self.put(self.new_price)
        self.put(line)
        self.put(self._fault)
        self.section(self.tr("Price lists"))
        self.put(_box(self._lists))
        self._fields = {
            "price": self.price,
            "compare_at": self.compare_at,
            "cost": self.cost,
            "tax_class": self.tax_class,
        }
        today = QDate.currentDate().addDays(1)
        self.new_day.set_day(datetime(today.year(), today.month(), today.day()).date())  # noqa: DTZ001

    def _wire(self) -> None:
        for field in (self.price, self.compare_at, self.cost):
            field.textEdited.connect(self._tell)
        self.tax_class.currentIndexChanged.connect(self._tell)
        self.schedule.clicked.connect(self._add_change)
        self.new_price.returnPressed.connect(self._add_change)

    @override
    def _fill(self, state: ProductState) -> None:
        if state.sheet is None:
            return
        draft = state.sheet.draft
        self.price.setText(self._price_text(draft.price))
        self.compare_at.setText(self._price_text(draft.compare_at))
        self.cost.setText(self._price_text(draft.cost))
        self.tax_class.set_options(
            [(each.code, tax_class_name(each.name)) for each in state.choices.tax_classes]
        )
        self.tax_class.choose(draft.tax_class)
        self._scheduled = list(state.sheet.scheduled)
        self._show_changes()
        self._show_lists(state.facts.lists)

    @override
    def read(self, sheet: ProductSheet) -> ProductSheet:
        self.unreadable = []
        draft = replace(
            sheet.draft,
            price=self._price(self.price.text(), "price"),
            compare_at=self._price(self.compare_at.text(), "compare_at"),
            cost=self._price(self.cost.text(), "cost"),
            tax_class=self.tax_class.value or sheet.draft.tax_class,
        )
        return replace(sheet, draft=draft, scheduled=tuple(self._scheduled))

    def take_price(self, text: str) -> None:
        """The price was typed on the first tab."""
        self.price.setText(text)
        self._tell()

    def take_tax(self, code: object) -> None:
        """The tax class was chosen on the first tab."""
        self.tax_class.choose(code)

    @override
    def show_state(self, state: ProductState) -> None:
        lowest = state.facts.lowest
        self._lowest.setVisible(lowest is not None)
        if lowest is not None:
            words = self.tr("The lowest price of the last 30 days was {price}.")
            self._lowest.setText(words.format(price=self._formatter.unit_price(lowest)))
        sheet = state.sheet
        self._variants.setVisible(sheet is not None and sheet.is_common_part)
        for widget in (
            self.price, self.compare_at, self.cost, self.new_price, self.new_day,
            self.new_time, self.schedule,
        ):  # fmt: skip
            widget.setEnabled(state.can_edit and state.can_price)

    @override
    def show_faults(self, faults: Sequence[Fault]) -> None:
        super().show_faults(faults)
        words = next((said(each.error) for each in faults if each.field == "scheduled"), "")
        self._fault.setText(words)
        self._fault.setVisible(bool(words))

    def _show_changes(self) -> None:
        clear(self._changes)
        if not self._scheduled:
            self._changes.addWidget(
                Label(self.tr("No new price is planned."), role="label", ink="quiet")
            )
        for change in self._scheduled:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            price = self._formatter.unit_price(change.price)
            words = self.tr("{price} from {when}").format(
                price=price, when=self._formatter.moment(change.due_at)
            )
            line.addWidget(Label(words, role="body", wrap=True), 1)
            drop = Button(icon="x", kind="ghost", size="small", focusable=True)
            drop.setAccessibleName(self.tr("Drop the new price of {price}").format(price=price))
            drop.clicked.connect(lambda _checked=False, c=change: self._drop(c))
            line.addWidget(drop)
            self._changes.addWidget(row)

    def _show_lists(self, lists: Sequence[OnList]) -> None:
        clear(self._lists)
        if not lists:
            self._lists.addWidget(
                Label(
                    self.tr("It is on no price list; lists are edited under Prices."),
                    role="label", ink="quiet", wrap=True,
                )
            )  # fmt: skip
        for each in lists:
            words = self.tr("{name}: {price} from {count} on").format(
                name=each.price_list.name,
                price=self._formatter.unit_price(each.entry.price),
                count=self._formatter.quantity(each.entry.min_quantity),
            )
            self._lists.addWidget(Label(words, role="body", wrap=True))

    def _add_change(self) -> None:
        self.unreadable = []
        price = self._price(self.new_price.text(), "scheduled")
        if price is None:
            words = said(self.unreadable[0].error) if self.unreadable else ""
            self.unreadable = []
            self._fault.setText(words)
            self._fault.setVisible(bool(words))
            return
        hour, minute = divmod(minutes_of(self.new_time), 60)
        zone = ZoneInfo(self._model.time_zone)
        due = datetime.combine(self.new_day.day, time(hour, minute), zone)
        self._fault.hide()
        self.new_price.clear()
        self._scheduled.append(SheetPrice(new_id(), due, price))
        self._scheduled.sort(key=lambda each: each.due_at)
        self._show_changes()
        self.changed.emit()

    def _drop(self, change: SheetPrice) -> None:
        self._scheduled.remove(change)
        self._show_changes()
        self.changed.emit()


def _box(layout: QVBoxLayout) -> QWidget:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(4))
    box = QWidget()
    box.setLayout(layout)
    return box
