"""The form of one promotion: only what its kind asks for is shown."""

from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rcommerce_pos.core.kernel.errors import InvalidInput, PosError
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.promotions.types import (
    EVERYTHING,
    Conditions,
    Coupon,
    Promotion,
    PromotionKind,
    Selection,
)
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import till_name
from rcommerce_pos.ui.screens.promotions.audience import CouponsField, GroupsField
from rcommerce_pos.ui.screens.promotions.goods_field import GoodsField, Picks
from rcommerce_pos.ui.screens.promotions.rows import PartsField, TiersField
from rcommerce_pos.ui.screens.promotions.view_model import PromotionsState, PromotionsViewModel
from rcommerce_pos.ui.widgets.form import (
    Form,
    OptionalDay,
    WeekdaysField,
    choice_field,
    flag_field,
    minutes_of,
    set_minutes,
    text_field,
    time_field,
    whole_field,
)

_Kind = PromotionKind
_COUNT = {_Kind.N_FOR_M, _Kind.N_FOR_PRICE, _Kind.CHEAPEST_FREE, _Kind.BUY_X_GET_Y}
_PAY = {_Kind.N_FOR_M, _Kind.BUY_X_GET_Y}
_AMOUNT = {
    _Kind.AMOUNT_OFF,
    _Kind.FIXED_PRICE,
    _Kind.N_FOR_PRICE,
    _Kind.BUY_X_GET_Y,
    _Kind.MEAL_DEAL,
}
_ALL_FREE = {_Kind.N_FOR_M, _Kind.CHEAPEST_FREE, _Kind.BUY_X_GET_Y}
_PERCENT = {_Kind.PERCENT_OFF, _Kind.MEAL_DEAL, *_ALL_FREE}
_BEGIN: dict[_Kind, tuple[int, int]] = {
    _Kind.N_FOR_M: (3, 2),
    _Kind.N_FOR_PRICE: (2, 0),
    _Kind.CHEAPEST_FREE: (3, 0),
    _Kind.BUY_X_GET_Y: (1, 1),
}
_TIERS = {_Kind.SPEND, _Kind.TIERS}
LAST_MINUTE = 24 * 60 - 1


class PromotionForm(Form):
    """Shows a promotion and reads it back; ``changed`` comes with every change of a person."""

    changed = Signal()

    def __init__(self, view_model: PromotionsViewModel, formatter: Formatter) -> None:
        super().__init__()
        self._view_model = view_model
        self._formatter = formatter
        self._currency = view_model.currency
        self._shown: Promotion | None = None
        self._searching: Picks | None = None
        self._silent = False
        view_model.picks_found.connect(self._offer)
        self._what()
        self._goods_fields()
        self._when()
        self._who()
        self._how()

    def show_promotion(self, state: PromotionsState) -> None:
        """Fill the form; nothing is told."""
        promotion = state.draft
        if promotion is None:
            return
        self._silent = True
        self._shown = promotion
        self.clear_faults()
        self._name.setText(promotion.name)
        self._kind.choose(promotion.kind)
        self._active.setChecked(promotion.active)
        self._percent.setText(self._plain_percent(promotion.percent))
        self._amount.setText(self._plain(promotion.amount))
        self._count.setValue(max(promotion.count, 1))
        self._pay.setValue(promotion.pay)
        self._tiers.set_tiers(promotion.tiers, by_count=promotion.kind is _Kind.TIERS)
        self._parts.set_parts(promotion.parts, state.names)
        self._goods.set_selection(promotion.goods, state.names)
        self._same.setChecked(promotion.reward is None)
        self._reward.set_selection(promotion.reward or EVERYTHING, state.names)
        self._most.setValue(promotion.most or 0)
        self._show_conditions(promotion.conditions, state)
        self._coupon.setChecked(promotion.needs_coupon)
        self._exclusive.setChecked(promotion.exclusive)
        self._priority.setValue(promotion.priority)
        self._settle()
        self._silent = False

    def read(self) -> Promotion:
        """The promotion as it stands in the form; raises InvalidInput for what cannot be read."""
        shown = self._shown
        assert shown is not None
        kind = self._kind.value
        return replace(
            shown,
            name=self._name.text().strip(),
            kind=kind,
            active=self._active.isChecked(),
            percent=self._read_percent() if kind in _PERCENT else None,
            amount=self._read_amount() if kind in _AMOUNT else None,
            count=self._count.value() if kind in _COUNT else 0,
            pay=self._pay.value() if kind in _PAY else 0,
            tiers=self._tiers.tiers() if kind in _TIERS else (),
            parts=self._parts.parts() if kind is _Kind.MEAL_DEAL else (),
            goods=self._goods.selection(),
            reward=self._read_reward(kind),
            most=self._most.value() or None,
            conditions=self._conditions(shown.conditions),
            needs_coupon=self._coupon.isChecked(),
            exclusive=self._exclusive.isChecked(),
            priority=self._priority.value(),
        )

    def show_problem(self, error: PosError | None) -> None:
        """Say what is wrong, at the field that it is about."""
        if error is None:
            self.clear_faults()
            return
        fields: dict[str, QWidget] = {
            "name": self._name,
            "percent": self._percent,
            "amount": self._amount,
            "count": self._count,
            "pay": self._pay,
            "tiers": self._tiers,
            "parts": self._parts,
            "dates": self._last,
            "weekdays": self._weekdays,
            "most": self._most,
        }
        area, _, what = error.code.partition(".")
        wrong = self._coupons if area == "coupon" else fields.get(what, self._name)
        for field in self._faults:
            self.set_fault(field, said(error) if field is wrong else "")

    def go_to_fault(self) -> None:
        """The field that something is wrong with takes the keyboard."""
        for field, fault in self._faults.items():
            if fault.text() and field.isVisible():
                field.setFocus()
                return

    def kind_words(self, kind: PromotionKind) -> str:
        """A kind as the shopkeeper says it."""
        return dict(self._kinds())[kind]

    def show_coupons(self, coupons: tuple[Coupon, ...], *, saved: bool) -> None:
        """List the codes; there are none before the promotion is saved."""
        self._coupons.show_coupons(coupons, saved=saved)

    def _what(self) -> None:
        self._name = text_field(self.tr("As the customer reads it on the receipt"))
        self._kind = choice_field(self._kinds())
        self._active = flag_field(self.tr("Offered"))
        self._percent, self._amount = text_field(), text_field()
        self._count, self._pay = whole_field(1, 999), whole_field(0, 999)
        self._tiers = TiersField(self._formatter, self._currency)
        self._parts = PartsField(self._wire_goods)
        self.add(self.tr("Name"), self._name)
        self.add(self.tr("Kind"), self._kind)
        self._count_row, self._pay_row = self.add_side_by_side(
            (self.tr("How many items"), self._count), (self.tr("Of these paid, or got"), self._pay)
        )
        self._percent_row, self._amount_row = self.add_side_by_side(
            (self.tr("Percent off"), self._percent), (self.tr("Amount"), self._amount)
        )
        self._tiers_row = self.add(self.tr("Steps"), self._tiers)
        self._parts_row = self.add(self.tr("Parts"), self._parts)
        self.put(self._active)
        for field in (self._name, self._percent, self._amount):
            field.textEdited.connect(self._tell)
        for number in (self._count, self._pay):
            number.valueChanged.connect(self._tell)
        self._kind.currentIndexChanged.connect(self._change_kind)
        self._active.toggled.connect(self._tell)
        self._tiers.changed.connect(self._tell)
        self._parts.changed.connect(self._tell)

    def _kinds(self) -> list[tuple[PromotionKind, str]]:
        return [
            (_Kind.PERCENT_OFF, self.tr("Percent off")),
            (_Kind.AMOUNT_OFF, self.tr("Amount off each")),
            (_Kind.FIXED_PRICE, self.tr("Fixed price")),
            (_Kind.N_FOR_M, self.tr("n for the price of m")),
            (_Kind.N_FOR_PRICE, self.tr("n for a fixed price")),
            (_Kind.CHEAPEST_FREE, self.tr("Cheapest one free")),
            (_Kind.BUY_X_GET_Y, self.tr("Buy x, get y")),
            (_Kind.MEAL_DEAL, self.tr("Meal deal / mix and match")),
            (_Kind.SPEND, self.tr("Spend and save")),
            (_Kind.TIERS, self.tr("More items, more off")),
        ]

    def _goods_fields(self) -> None:
        self._goods_title = self.section(self.tr("Which goods"))
        self._goods = GoodsField(self.tr("Which goods"), self.tr("Everything in the shop"))
        self._same = flag_field(self.tr("The same goods are got for less"))
        self._reward = GoodsField(
            self.tr("What is got for less"), self.tr("Everything in the shop")
        )
        self._most = whole_field(0, 9999)
        self._most.setSpecialValueText(self.tr("no limit"))
        self._goods_row = self.add("", self._goods)
        self._same_row = self.put(self._same)
        self._reward_row = self.add(self.tr("What is got for less"), self._reward)
        self.add(self.tr("At most how often in one sale"), self._most)
        self._most.valueChanged.connect(self._tell)
        self._same.toggled.connect(self._tell)
        for goods in (self._goods, self._reward):
            self._wire_goods(goods)
            goods.changed.connect(self._tell)

    def _when(self) -> None:
        locale = self._formatter.locale
        self.section(self.tr("When"))
        self._first = OptionalDay(self.tr("From"), self.tr("First day"), locale)
        self._last = OptionalDay(self.tr("Until"), self.tr("Last day"), locale)
        self._weekdays = WeekdaysField(locale)
        self._from, self._to = time_field(locale), time_field(locale)
        self.add("", self._first)
        self.add("", self._last)
        self.add(self.tr("On these days"), self._weekdays)
        self.add_side_by_side(
            (self.tr("From what time"), self._from), (self.tr("Until what time"), self._to)
        )
        for field in (self._first, self._last, self._weekdays):
            field.changed.connect(self._tell)
        for time in (self._from, self._to):
            time.timeChanged.connect(self._tell)

    def _who(self) -> None:
        self.section(self.tr("For whom"))
        self._groups = GroupsField()
        self._till = choice_field([(frozenset(), self.tr("All tills"))])
        self._coupon = flag_field(self.tr("Only with a coupon"))
        self._coupons = CouponsField()
        self.add(
            self.tr("Customers"),
            self._groups,
            note=self.tr("With no group lit it is for everybody."),
        )
        self.add(self.tr("Till"), self._till)
        self.put(self._coupon)
        self._coupons_row = self.add("", self._coupons)
        self._groups.changed.connect(self._tell)
        self._till.currentIndexChanged.connect(self._tell)
        self._coupon.toggled.connect(self._tell)
        self._coupons.wanted.connect(self._view_model.add_coupon)
        self._view_model.coupon_added.connect(self._coupons.clear_entry)

    def _how(self) -> None:
        self.section(self.tr("Beside other offers"))
        self._exclusive = flag_field(self.tr("Alone on its goods: no other offer joins it"))
        self._priority = whole_field(-999, 999)
        self.put(self._exclusive)
        self.add(
            self.tr("Priority"),
            self._priority,
            note=self.tr("The higher one takes goods that two offers want."),
        )
        self._exclusive.toggled.connect(self._tell)
        self._priority.valueChanged.connect(self._tell)

    def _show_conditions(self, when: Conditions, state: PromotionsState) -> None:
        self._first.set_day(when.first_day)
        self._last.set_day(when.last_day)
        self._weekdays.set_days(when.weekdays)
        set_minutes(self._from, when.from_minute)
        set_minutes(self._to, when.to_minute)
        self._groups.set_groups(state.groups, when.customer_groups)
        self._till.set_options(self._tills(when, state))
        self._till.choose(when.registers)

    def _tills(self, when: Conditions, state: PromotionsState) -> list[tuple[object, str]]:
        """All, this one, and what is set now where that is something else."""
        tills: list[tuple[object, str]] = [(frozenset(), self.tr("All tills"))]
        if state.till is not None:
            tills.append((frozenset({state.till.register_id}), till_name(state.till.name)))
        if when.registers not in [value for value, _ in tills]:
            words = self.tr("{count} other tills").format(count=len(when.registers))
            tills.append((when.registers, words))
        return tills

    def _conditions(self, shown: Conditions) -> Conditions:
        """The last minute of the day is until midnight."""
        until = minutes_of(self._to)
        return replace(
            shown,
            first_day=self._first.day(),
            last_day=self._last.day(),
            weekdays=self._weekdays.days(),
            from_minute=minutes_of(self._from),
            to_minute=24 * 60 if until == LAST_MINUTE else until,
            customer_groups=self._groups.groups(),
            registers=self._till.value,
        )

    def _change_kind(self) -> None:
        kind = self._kind.value
        if not self._silent and kind in _TIERS:
            self._tiers.set_tiers((), by_count=kind is _Kind.TIERS)
        if not self._silent and kind in _BEGIN:
            self._begin_counts(*_BEGIN[kind])
        self._settle()
        self._tell()

    def _begin_counts(self, count: int, pay: int) -> None:
        """Numbers that make sense for the kind that was just chosen."""
        self._silent = True
        self._count.setValue(count)
        self._pay.setValue(pay)
        self._silent = False

    def _settle(self) -> None:
        """Show what the kind asks for."""
        kind = self._kind.value
        worth = kind in _PERCENT or kind in _AMOUNT
        self._count_row.setVisible(kind in _COUNT)
        self._pay_row.setVisible(kind in _PAY)
        self._percent_row.setVisible(kind in _PERCENT)
        self._amount_row.setVisible(kind in _AMOUNT)
        for row, shown in ((self._count_row, kind in _COUNT), (self._percent_row, worth)):
            pair = row.parentWidget()
            if pair is not None:
                pair.setVisible(shown)
        self._tiers_row.setVisible(kind in _TIERS)
        self._parts_row.setVisible(kind is _Kind.MEAL_DEAL)
        self._goods_title.setText(
            self.tr("Limit") if kind is _Kind.MEAL_DEAL else self.tr("Which goods")
        )
        self._goods_row.setVisible(kind is not _Kind.MEAL_DEAL)
        self._same_row.setVisible(kind is _Kind.BUY_X_GET_Y)
        self._reward_row.setVisible(kind is _Kind.BUY_X_GET_Y and not self._same.isChecked())
        self._coupons_row.setVisible(self._coupon.isChecked())
        self._name_numbers(kind)

    def _name_numbers(self, kind: PromotionKind) -> None:
        """Say above each number what it is for this kind."""
        sign = self._formatter.symbol(self._currency)
        counts = {
            _Kind.N_FOR_M: self.tr("Take"),
            _Kind.CHEAPEST_FREE: self.tr("Of how many items"),
            _Kind.BUY_X_GET_Y: self.tr("Buy"),
        }
        pays = {_Kind.BUY_X_GET_Y: self.tr("Get")}
        percents = {
            _Kind.N_FOR_M: self.tr("Percent off the others"),
            _Kind.CHEAPEST_FREE: self.tr("Percent off the cheapest"),
            _Kind.BUY_X_GET_Y: self.tr("Percent off what is got"),
            _Kind.MEAL_DEAL: self.tr("Percent off the deal"),
        }
        amounts = {
            _Kind.AMOUNT_OFF: self.tr("Off each, in {sign}"),
            _Kind.FIXED_PRICE: self.tr("Price of each, in {sign}"),
            _Kind.N_FOR_PRICE: self.tr("Price of them all, in {sign}"),
            _Kind.BUY_X_GET_Y: self.tr("Or price of each, in {sign}"),
            _Kind.MEAL_DEAL: self.tr("Or price of the deal, in {sign}"),
        }
        self.rename(self._count, counts.get(kind, self.tr("How many items")))
        self.rename(self._pay, pays.get(kind, self.tr("Pay for")))
        self.rename(self._percent, percents.get(kind, self.tr("Percent off")))
        self.rename(self._amount, amounts.get(kind, self.tr("Amount")).format(sign=sign))
        self._percent.setPlaceholderText(self.tr("100, free") if kind in _ALL_FREE else "")

    def _tell(self, *_: object) -> None:
        if not self._silent:
            self._settle()
            self.changed.emit()

    def _wire_goods(self, goods: GoodsField) -> None:
        goods.searched.connect(self._search)
        goods.picked.connect(self._view_model.note_name)

    def _search(self, picks: object, text: str) -> None:
        self._searching = picks if isinstance(picks, Picks) else None
        self._view_model.search_picks(text)

    def _offer(self, text: str, found: object) -> None:
        if self._searching is not None and isinstance(found, tuple):
            self._searching.offer(text, found)

    def _read_reward(self, kind: PromotionKind) -> Selection | None:
        if kind is not _Kind.BUY_X_GET_Y or self._same.isChecked():
            return None
        return self._reward.selection()

    def _read_percent(self) -> Fraction | None:
        text = self._percent.text().replace("%", "").strip()
        shown = self._shown.percent if self._shown is not None else None
        if not text:
            return None
        if text == self._plain_percent(shown):
            return shown
        try:
            percent = self._formatter.parse_quantity(text).exact
        except InvalidInput as error:
            raise error.recoded("promotion.percent") from error
        if not 0 < percent <= 100:
            raise InvalidInput("promotion.percent", "Between 0 and 100 percent come off.")
        return percent

    def _read_amount(self) -> Money | None:
        text = self._amount.text().strip()
        if not text:
            return None
        try:
            amount = self._formatter.parse_money(text, self._currency)
        except InvalidInput as error:
            raise error.recoded("promotion.amount") from error
        if amount.minor < 0:
            raise InvalidInput("promotion.amount", "An amount cannot be negative.")
        if self._kind.value is _Kind.BUY_X_GET_Y and self._percent.text().strip():
            raise InvalidInput("promotion.amount", "Either a percentage or a price, not both.")
        return amount

    def _plain(self, amount: Money | None) -> str:
        return self._formatter.plain_money(amount) if amount is not None else ""

    def _plain_percent(self, percent: Fraction | None) -> str:
        return self._formatter.plain_percent(percent) if percent else ""
