"""The form of one promotion: only what its kind asks for is shown."""

from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rcommerce_pos.core.kernel.errors import InvalidInput, PosError
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.promotions.types import (
    Conditions,
    Coupon,
    Promotion,
    PromotionKind,
)
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.promotions.goods_field import GoodsField
from rcommerce_pos.ui.screens.promotions.rows import PartsField, TiersField
from rcommerce_pos.ui.screens.promotions.view_model import PromotionsState, PromotionsViewModel
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.form import (
    Form,
    OptionalDay,
    WeekdaysField,
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

_Kind = PromotionKind
_COUNT = {_Kind.N_FOR_M, _Kind.N_FOR_PRICE, _Kind.CHEAPEST_FREE, _Kind.BUY_X_GET_Y}
_PAY = {_Kind.N_FOR_M, _Kind.BUY_X_GET_Y}
_AMOUNT = {_Kind.AMOUNT_OFF, _Kind.FIXED_PRICE, _Kind.N_FOR_PRICE, _Kind.MEAL_DEAL}
_PERCENT = {_Kind.PERCENT_OFF, _Kind.BUY_X_GET_Y}
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
        self._searching: GoodsField | None = None
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
        self._reward.set_selection(promotion.reward or promotion.goods, state.names)
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
            reward=self._reward.selection() if kind is _Kind.BUY_X_GET_Y else None,
            most=self._most.value() or None,
            conditions=self._conditions(shown.conditions),
            needs_coupon=self._coupon.isChecked(),
            exclusive=self._exclusive.isChecked(),
            priority=self._priority.value(),
        )

    def show_problem(self, error: PosError | None) -> None:
        """Say what is wrong, at the field that it is about."""
        self.clear_faults()
        if error is None:
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
        field = fields.get(error.code.partition(".")[2], self._name)
        self.set_fault(field, error.message)

    def show_coupons(self, coupons: tuple[Coupon, ...]) -> None:
        """List the codes with how often they were redeemed."""
        lines = [
            self.tr("{code}: {used} of {most} redeemed").format(
                code=coupon.code, used=coupon.used, most=coupon.most or "∞"
            )
            for coupon in coupons
        ]
        self._codes.setText("\n".join(lines) or self.tr("No code yet."))

    def _what(self) -> None:
        self._name = text_field(self.tr("As the customer reads it on the receipt"))
        self._kind = choice_field(
            [
                (_Kind.PERCENT_OFF, self.tr("Percent off")),
                (_Kind.AMOUNT_OFF, self.tr("Amount off each")),
                (_Kind.FIXED_PRICE, self.tr("Fixed price")),
                (_Kind.N_FOR_M, self.tr("n for the price of m")),
                (_Kind.N_FOR_PRICE, self.tr("n for a fixed price")),
                (_Kind.CHEAPEST_FREE, self.tr("Cheapest one free")),
                (_Kind.BUY_X_GET_Y, self.tr("Buy x, get y for less")),
                (_Kind.MEAL_DEAL, self.tr("Meal deal, mix and match")),
                (_Kind.SPEND, self.tr("Spend and save")),
                (_Kind.TIERS, self.tr("More items, more off")),
            ]
        )
        self._active = flag_field(self.tr("Offered"))
        self._percent, self._amount = text_field("10"), text_field()
        self._count, self._pay = whole_field(1, 999), whole_field(0, 999)
        self._tiers = TiersField(self._formatter, self._currency)
        self._parts = PartsField(self._wire_goods)
        self.add(self.tr("Name"), self._name)
        self.add(self.tr("Kind"), self._kind)
        self._count_row, self._pay_row = self.add_side_by_side(
            (self.tr("How many items"), self._count), (self.tr("Of these paid, or got"), self._pay)
        )
        self._percent_row = self.add(self.tr("Percent off"), self._percent)
        self._amount_row = self.add(
            self.tr("Amount in {sign}").format(sign=self._formatter.symbol(self._currency)),
            self._amount,
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

    def _goods_fields(self) -> None:
        self.section(self.tr("Which goods"))
        self._goods = GoodsField(self.tr("Which goods"), self.tr("Everything in the shop"))
        self._reward = GoodsField(self.tr("What is got for less"), self.tr("Everything"))
        self._most = whole_field(0, 9999)
        self._most.setSpecialValueText(self.tr("no limit"))
        self._goods_row = self.add("", self._goods)
        self._reward_row = self.add(self.tr("What is got for less"), self._reward)
        self.add(self.tr("At most in one sale"), self._most)
        self._most.valueChanged.connect(self._tell)
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
        self.add_side_by_side((self.tr("From"), self._from), (self.tr("Until"), self._to))
        for field in (self._first, self._last, self._weekdays):
            field.changed.connect(self._tell)
        for time in (self._from, self._to):
            time.timeChanged.connect(self._tell)

    def _who(self) -> None:
        self.section(self.tr("For whom"))
        self._group = choice_field([(None, self.tr("Everybody"))])
        self._coupon = flag_field(self.tr("Only with a coupon"))
        self._codes = Label(role="body", ink="quiet", wrap=True)
        self._code = text_field(self.tr("New code, such as WELCOME5"))
        self._code.setAccessibleName(self.tr("New code"))
        self._code_most, self._code_each = whole_field(0, 999_999), whole_field(0, 999)
        for field in (self._code_most, self._code_each):
            field.setSpecialValueText(self.tr("no limit"))
        add = Button(self.tr("Add the code"), size="small", icon="plus", focusable=True)
        add.clicked.connect(self._add_code)
        self._coupons = QWidget()
        column = QVBoxLayout(self._coupons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self._codes)
        column.addWidget(self._code)
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        for words, field in (
            (self.tr("In all"), self._code_most),
            (self.tr("Each customer"), self._code_each),
        ):
            name_field(field, words)
            line.addWidget(Label(words, role="label", ink="quiet"))
            line.addWidget(field, 1)
        line.addWidget(add)
        column.addLayout(line)
        self.add(self.tr("Customers"), self._group)
        self.put(self._coupon)
        self.put(self._coupons)
        self._group.currentIndexChanged.connect(self._tell)
        self._coupon.toggled.connect(self._tell)

    def _how(self) -> None:
        self.section(self.tr("Beside other offers"))
        self._exclusive = flag_field(self.tr("Alone on its goods"))
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
        groups = [(group.id, group.name) for group in state.groups]
        self._group.set_options([(None, self.tr("Everybody")), *groups])
        self._group.choose(next(iter(sorted(when.customer_groups, key=str)), None))

    def _conditions(self, shown: Conditions) -> Conditions:
        """The end of the day is until midnight; several groups stay as they are."""
        until = minutes_of(self._to)
        group = self._group.value
        groups = frozenset({group}) if group is not None else frozenset()
        if group in shown.customer_groups:
            groups = shown.customer_groups
        return replace(
            shown,
            first_day=self._first.day(),
            last_day=self._last.day(),
            weekdays=self._weekdays.days(),
            from_minute=minutes_of(self._from),
            to_minute=24 * 60 if until == LAST_MINUTE else until,
            customer_groups=groups,
        )

    def _change_kind(self) -> None:
        kind = self._kind.value
        if not self._silent and kind in _TIERS:
            self._tiers.set_tiers((), by_count=kind is _Kind.TIERS)
        self._settle()
        self._tell()

    def _settle(self) -> None:
        """Show what the kind asks for."""
        kind = self._kind.value
        self._count_row.setVisible(kind in _COUNT)
        self._pay_row.setVisible(kind in _PAY)
        self._percent_row.setVisible(kind in _PERCENT)
        self._amount_row.setVisible(kind in _AMOUNT)
        self._tiers_row.setVisible(kind in _TIERS)
        self._parts_row.setVisible(kind is _Kind.MEAL_DEAL)
        self._goods_row.setVisible(kind is not _Kind.MEAL_DEAL)
        self._reward_row.setVisible(kind is _Kind.BUY_X_GET_Y)
        self._coupons.setVisible(self._coupon.isChecked())

    def _tell(self, *_: object) -> None:
        if not self._silent:
            self._coupons.setVisible(self._coupon.isChecked())
            self.changed.emit()

    def _wire_goods(self, goods: GoodsField) -> None:
        goods.searched.connect(self._search)
        goods.picked.connect(self._view_model.note_name)

    def _search(self, field: object, text: str) -> None:
        self._searching = field if isinstance(field, GoodsField) else None
        self._view_model.search_picks(text)

    def _offer(self, picks: object) -> None:
        if self._searching is not None and isinstance(picks, tuple):
            self._searching.offer(picks)

    def _add_code(self) -> None:
        self._view_model.add_coupon(
            self._code.text(), self._code_most.value() or None, self._code_each.value() or None
        )
        self._code.clear()

    def _read_percent(self) -> Fraction | None:
        text = self._percent.text().replace("%", "").strip()
        if not text:
            return None
        percent = self._formatter.parse_quantity(text).exact
        if not 0 < percent <= 100:
            raise InvalidInput("promotion.percent", "Between 0 and 100 percent come off.")
        return percent

    def _read_amount(self) -> Money | None:
        text = self._amount.text().strip()
        return _read(self._amount, text, self._formatter, self._currency) if text else None

    def _plain(self, amount: Money | None) -> str:
        return self._formatter.plain_money(amount) if amount is not None else ""

    def _plain_percent(self, percent: Fraction | None) -> str:
        return self._formatter.percent(percent).replace("%", "").strip() if percent else ""


def _read(_field: QLineEdit, text: str, formatter: Formatter, currency: str) -> Money:
    """An amount as it was typed; the fault names the amount."""
    try:
        amount = formatter.parse_money(text, currency)
    except InvalidInput as error:
        raise InvalidInput("promotion.amount", error.message) from error
    if amount.minor < 0:
        raise InvalidInput("promotion.amount", "An amount cannot be negative.")
    return amount
