"""The tab of rules: what goods ask of a sale, with their modifiers and the parts of a bundle."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.catalog.goods import GoodsRules, ModifierGroup
from rcommerce_pos.core.catalog.sheet import ProductSheet, Tab
from rcommerce_pos.core.catalog.sheet_checks import Fault
from rcommerce_pos.core.catalog.types import ProductKind
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.product.bundle_box import BundleBox
from rcommerce_pos.ui.screens.product.group_card import GroupCard
from rcommerce_pos.ui.screens.product.tab import SheetTab, slim
from rcommerce_pos.ui.screens.product.view_model import ProductState, ProductViewModel
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.form import (
    choice_field,
    flag_field,
    minutes_of,
    name_field,
    set_minutes,
    text_field,
    time_field,
    whole_field,
)
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear


class RulesTab(SheetTab):
    """Age, hours, recall, how many, serial number, tare, discounts, deposit; modifiers; bundle."""

    tab = Tab.RULES

    def __init__(self, view_model: ProductViewModel, formatter: Formatter) -> None:
        super().__init__(view_model, formatter)
        self.cards: list[GroupCard] = []
        self._known: tuple[ModifierGroup, ...] = ()
        self._state: ProductState | None = None
        self.min_age = whole_field(0, 99)
        self.seller_age = whole_field(0, 99)
        self.hours = flag_field(self.tr("Sold only"))
        self.first = time_field(formatter.locale)
        self.last = time_field(formatter.locale)
        self.recalled = text_field(self.tr("Empty: not recalled"))
        self.most = whole_field(0, 9999)
        self.tare = text_field()
        self.serial = flag_field(self.tr("Ask the serial number"))
        self.discountable = flag_field(self.tr("Discounts and promotions may touch it"))
        self.deposit = choice_field([(None, self.tr("No deposit"))])
        self.group = choice_field([(None, self.tr("Choose a group of the shop"))])
        self.ask = Button(self.tr("Ask it"), size="small", icon="plus", focusable=True)
        self.new_group = Button(
            self.tr("New group"), size="small", icon="plus", key="Alt M", focusable=True
        )
        self.bundle = BundleBox(view_model, formatter)
        self._groups = QVBoxLayout()
        self._bundle_words: Label | None = None
        slim(self.deposit, self.group, self.bundle.pricing)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self._modifiers()
        self._bundle_words = self.section(self.tr("Bundle"))
        self.put(self.bundle)
        self.section(self.tr("Who may buy and sell it"))
        self.add_side_by_side(
            (self.tr("Age of the customer, 0 for any"), self.min_age),
            (self.tr("Age of the cashier, 0 for any"), self.seller_age),
        )
        self.put(self._hours_line())
        self.add(
            self.tr("Recalled: why it must not be sold"), self.recalled,
        )  # fmt: skip
        self.section(self.tr("How it is sold"))
        self.add_side_by_side(
            (self.tr("At most in a sale, 0 for any number"), self.most),
            (self.tr("Tare, for weighed goods"), self.tare),
        )
        self.add(self.tr("Deposit that is charged with each"), self.deposit)
        self.put(self.serial)
        self.put(self.discountable)
        self._fields = {
            "min_age": self.min_age,
            "seller_min_age": self.seller_age,
            "recalled": self.recalled,
            "most_in_sale": self.most,
            "tare": self.tare,
            "deposit_id": self.deposit,
        }

    def _modifiers(self) -> None:
        self.section(self.tr("Modifiers"))
        self.put(
            Label(
                self.tr("What the till asks when it is sold, such as the kind of milk."),
                role="label", ink="quiet", wrap=True,
            )
        )  # fmt: skip
        self._groups.setContentsMargins(0, 0, 0, 0)
        self._groups.setSpacing(theme.px(10))
        box = QWidget()
        box.setLayout(self._groups)
        self.put(box)
        name_field(self.group, self.tr("Group of the shop"))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.group, 1)
        row.addWidget(self.ask)
        row.addWidget(self.new_group)
        self.put(line)

    def _hours_line(self) -> QWidget:
        name_field(self.first, self.tr("Sold from"))
        name_field(self.last, self.tr("Sold until"))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.hours)
        row.addWidget(Label(self.tr("from"), role="label", ink="quiet"))
        row.addWidget(self.first)
        row.addWidget(Label(self.tr("until"), role="label", ink="quiet"))
        row.addWidget(self.last)
        row.addStretch(1)
        return line

    def _wire(self) -> None:
        for number in (self.min_age, self.seller_age, self.most):
            number.valueChanged.connect(self._tell)
        for flag in (self.hours, self.serial, self.discountable):
            flag.toggled.connect(self._tell)
        self.hours.toggled.connect(lambda _on: self._settle_hours())
        for moment in (self.first, self.last):
            moment.timeChanged.connect(self._tell)
        for text in (self.recalled, self.tare):
            text.textEdited.connect(self._tell)
        self.deposit.currentIndexChanged.connect(self._tell)
        self.ask.clicked.connect(self._ask_group)
        self.new_group.clicked.connect(self.add_group)
        self.bundle.changed.connect(self._tell)

    @override
    def _fill(self, state: ProductState) -> None:
        if state.sheet is None:
            return
        self._state = state
        draft, rules = state.sheet.draft, state.sheet.draft.rules
        self.min_age.setValue(rules.min_age)
        self.seller_age.setValue(rules.seller_min_age)
        self.hours.setChecked(rules.hours is not None)
        first, last = rules.hours or (8 * 60, 22 * 60)
        set_minutes(self.first, first)
        set_minutes(self.last, last)
        self._settle_hours()
        self.recalled.setText(rules.recalled)
        self.most.setValue(rules.most_in_sale)
        self.tare.setText(self._formatter.quantity(rules.tare) if rules.tare else "")
        self.serial.setChecked(rules.asks_serial)
        self.discountable.setChecked(draft.discountable)
        deposits: list[tuple[object, str]] = [
            (each.id, each.name) for each in state.choices.deposits
        ]
        if draft.deposit_id not in (None, *(key for key, _ in deposits)):
            deposits.append((draft.deposit_id, self.tr("A deposit that is archived")))
        self.deposit.set_options([(None, self.tr("No deposit")), *deposits])
        self.deposit.choose(draft.deposit_id)
        self._known = state.choices.groups
        self._show_groups(state.sheet.groups)
        self.bundle.fill(state)

    @override
    def read(self, sheet: ProductSheet) -> ProductSheet:
        self.unreadable = []
        stored = sheet.draft.rules
        tare = Quantity(0)
        if self.tare.text().strip():
            tare = self._quantity(self.tare.text(), "tare") or Quantity(0)
        rules = GoodsRules(
            min_age=self.min_age.value(),
            seller_min_age=self.seller_age.value(),
            hours=self._read_hours(stored),
            recalled=self.recalled.text().strip(),
            most_in_sale=self.most.value(),
            asks_serial=self.serial.isChecked(),
            tare=tare,
        )
        groups = tuple(
            card.read(lambda error, at=row: self._unread("groups", error, at))  # type: ignore[misc]
            for row, card in enumerate(self.cards)
        )
        draft = replace(
            sheet.draft,
            rules=rules,
            discountable=self.discountable.isChecked(),
            deposit_id=self.deposit.value,
        )
        bundle = self.bundle.read(self._unread)
        return replace(
            sheet,
            draft=draft,
            groups=groups,
            bundle=bundle if draft.kind is ProductKind.BUNDLE else sheet.bundle,
        )

    def _read_hours(self, stored: GoodsRules) -> tuple[int, int] | None:
        if not self.hours.isChecked():
            return None
        first, last = minutes_of(self.first), minutes_of(self.last)
        # The end of the day is shown as its last minute.
        if stored.hours is not None and stored.hours[1] == 24 * 60 and last == 24 * 60 - 1:
            last = 24 * 60
        return first, last

    @override
    def show_state(self, state: ProductState) -> None:
        self._state = state
        sheet = state.sheet
        is_bundle = sheet is not None and sheet.is_bundle
        self.bundle.setVisible(is_bundle)
        if self._bundle_words is not None:
            self._bundle_words.setVisible(is_bundle)
        self.bundle.show_state(state)
        askers = dict(state.facts.askers)
        for card in self.cards:
            card.set_others(askers.get(card.key, 0))

    @override
    def show_faults(self, faults: Sequence[Fault]) -> None:
        super().show_faults(faults)
        for row, card in enumerate(self.cards):
            mine = (each for each in faults if each.field == "groups" and each.row == row)
            card.set_fault(next((said(each.error) for each in mine), ""))
        self.bundle.show_faults(faults)

    @override
    def go_to(self, fault: Fault) -> None:
        if fault.field == "groups" and 0 <= fault.row < len(self.cards):
            self.cards[fault.row].name.setFocus()
        elif fault.field in ("bundle", "percent_off"):
            self.bundle.focus()
        else:
            super().go_to(fault)

    @override
    def focus(self) -> None:
        target = self.cards[0].name if self.cards else self.new_group
        target.setFocus()

    def add_group(self) -> None:
        """Begin a group of modifiers; the keyboard goes to its name."""
        group = ModifierGroup(new_id(), "", 0, 1, ())
        self._show_groups((*self._groups_now(), group))
        self.cards[-1].add_choice()
        self.cards[-1].name.setFocus()

    def _ask_group(self) -> None:
        chosen = self.group.value
        if isinstance(chosen, ModifierGroup):
            self._show_groups((*self._groups_now(), chosen))
            self.changed.emit()

    def _groups_now(self) -> tuple[ModifierGroup, ...]:
        return tuple(card.read(lambda _error: None) for card in self.cards)

    def _show_groups(self, groups: Sequence[ModifierGroup]) -> None:
        clear(self._groups)
        self.cards = []
        for group in groups:
            card = GroupCard(group, self._formatter, self._model.currency)
            card.changed.connect(self._tell)
            card.gone.connect(lambda c=card: self._drop(c))
            card.moved.connect(lambda c=card: self._earlier(c))
            self._groups.addWidget(card)
            self.cards.append(card)
        asked = {group.id for group in groups}
        left: list[tuple[object, str]] = [
            (each, each.name) for each in self._known if each.id not in asked
        ]
        self.group.set_options([(None, self.tr("Choose a group of the shop")), *left])
        if self._state is not None:
            self.show_state(self._state)

    def _drop(self, card: GroupCard) -> None:
        groups = [each.read(lambda _error: None) for each in self.cards if each is not card]
        self._show_groups(groups)
        self.new_group.setFocus()
        self.changed.emit()

    def _earlier(self, card: GroupCard) -> None:
        at = self.cards.index(card)
        if at:
            groups = list(self._groups_now())
            groups[at - 1], groups[at] = groups[at], groups[at - 1]
            self._show_groups(groups)
            self.cards[at - 1].name.setFocus()
            self.changed.emit()

    def _settle_hours(self) -> None:
        for field in (self.first, self.last):
            field.setEnabled(self.hours.isChecked())
