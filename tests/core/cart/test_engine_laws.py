"""Laws that hold for every cart, and a second engine that says the same of each."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import permutations, product
from random import Random
from typing import Literal

from hypothesis import HealthCheck, example, given, reject, settings
from hypothesis import strategies as st

from rcommerce_pos.core.cart.tendering import settle
from rcommerce_pos.core.cart.totals import (
    DocumentDiscount,
    LineInput,
    LineTotals,
    Totals,
    reckon,
)
from rcommerce_pos.core.kernel.currencies import digits_of
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.taxes.types import Tax, TaxKind, TaxRounding
from tests.core.cart import reference

LAW_EXAMPLES = int(os.environ.get("LAW_EXAMPLES", "1000"))
law = settings(
    max_examples=LAW_EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)

Of = Literal["gross", "net"] | None

HALF = Fraction(1, 2)
CATALOGUE = (
    Tax("V20", "VAT", TaxKind.PERCENT, Fraction(20), included=False),
    Tax("S8", "Sales", TaxKind.PERCENT, Fraction("8.875"), included=False),
    Tax("C5", "Excise", TaxKind.PERCENT, Fraction(5), included=False, compound=True, group="G"),
    Tax("A7", "Apart", TaxKind.PERCENT, Fraction(7), included=False, affected_by_compound=False),
    Tax("ECO", "Deposit", TaxKind.FIXED, Fraction("0.25"), included=False, compound=True),
    Tax("FEE", "Fee", TaxKind.FIXED, Fraction(1), included=False, group="G"),
    Tax("D12", "Division", TaxKind.DIVISION, Fraction(12), included=False, compound=True),
    Tax("D8", "Division", TaxKind.DIVISION, Fraction("8.5"), included=False, group="G"),
)
COMBINATIONS = tuple(
    chosen for count in range(5) for chosen in permutations(range(len(CATALOGUE)), count)
)
CURRENCIES = ("EUR", "JPY", "KWD")
KINDS = tuple(product(CURRENCIES, (TaxRounding.LINE, TaxRounding.DOCUMENT)))
PERCENTS = tuple(Fraction(text) for text in ("0", "5", "10", "12.5", "33.3", "50", "100"))

BASES: tuple[Of, ...] = (None, "gross", "net")

STEPS = st.sampled_from((5, 10, 50, 100))
MINOR = st.integers(-(10**9), 10**9)
FINE = 4_000_001
MICROS = st.integers(0, FINE + 10**6).map(lambda x: x if x < FINE else (x - FINE) * 10_000)
"""Small prices with all six decimals, then prices of any size in hundredths."""
SOLD = st.integers(1, 6000).map(lambda x: x if x <= 3000 else (x - 3000) // 250 * 1000 or 1000)
MOVED = st.integers(-6000, 6000).map(lambda x: x if abs(x) <= 3000 else x // 1000 * 1000)
FLAGS = st.integers(0, 511).map(lambda x: x if x < 256 else 255 * (x % 2))


@dataclass(frozen=True)
class Off:
    """What comes off a line; ``tenths`` of what is left come off as an amount."""

    percent: Fraction = Fraction(0)
    tenths: int = 0
    reduced_tenths: int = 0
    discountable: bool = True
    exempt: bool = False


NOTHING_OFF = Off()
OFFS = [
    Off(*choice)
    for choice in product(PERCENTS, (0, 1, 5, 10), (0, 3), (True, False), (False, True))
]
OFF_LINES = st.sampled_from([NOTHING_OFF] * len(OFFS) + OFFS)
OFF_PERCENT = st.sampled_from([Off(percent) for percent in PERCENTS])
OFF_WHOLE = st.sampled_from([(size, of) for size in (*PERCENTS, *range(11)) for of in BASES])


@dataclass(frozen=True)
class Cart:
    """All that the engine is asked about."""

    currency: str
    rounding: TaxRounding
    lines: tuple[LineInput, ...]
    discount: DocumentDiscount | None = None

    def price(self) -> Totals:
        return reckon(
            self.lines,
            currency=self.currency,
            tax_rounding=self.rounding,
            discount=self.discount,
        )

    def second_opinion(self) -> reference.Answer:
        return reference.reckoned(
            self.lines,
            currency=self.currency,
            tax_rounding=self.rounding,
            discount=self.discount,
        )

    def turned(self) -> "Cart":
        """The same goods the other way over the counter."""
        discount = self.discount
        if discount is not None and discount.amount is not None:
            discount = replace(discount, amount=-discount.amount)
        return replace(self, lines=tuple(map(turned, self.lines)), discount=discount)


def turned(line: LineInput) -> LineInput:
    off = line.discount_amount
    return replace(
        line,
        quantity=-line.quantity,
        discount_amount=None if off is None else -off,
        reduction=-line.reduction,
    )


def made_line(
    currency: str, micros: int, milli: int, taxes: tuple[Tax, ...], off: Off
) -> LineInput:
    """A line whose discounts do not go beyond its price."""
    price = Fraction(micros * milli * 10 ** digits_of(currency), 10**9)
    sign = -1 if price < 0 else 1
    reduction = int(abs(price)) * off.reduced_tenths // 10
    left = (int(abs(price)) - reduction) * (1 - off.percent / 100)
    amount = int(left * off.tenths / 10)
    return LineInput(
        UnitPrice(micros, currency),
        Quantity(milli),
        taxes,
        discount_percent=off.percent,
        discount_amount=Money(sign * amount, currency) if off.tenths else None,
        reduction=sign * reduction,
        discountable=off.discountable,
        exempt=off.exempt,
    )


@st.composite
def carts(
    draw: st.DrawFn,
    *,
    quantities: st.SearchStrategy[int] = MOVED,
    off_lines: st.SearchStrategy[Off] = OFF_LINES,
    discounts: bool = True,
) -> Cart:
    """A cart of few lines that share one or two combinations of taxes."""
    currency, rounding = draw(st.sampled_from(KINDS))
    included = draw(FLAGS)
    pool = [replace(tax, included=bool(included >> i & 1)) for i, tax in enumerate(CATALOGUE)]
    chosen = draw(st.tuples(st.sampled_from(COMBINATIONS), st.sampled_from(COMBINATIONS)))
    raw = draw(
        st.lists(
            st.tuples(MICROS, quantities, st.integers(0, 1), off_lines), min_size=1, max_size=4
        )
    )
    lines = tuple(
        made_line(currency, micros, milli, tuple(pool[i] for i in chosen[which]), off)
        for micros, milli, which, off in raw
    )
    discount = None
    if discounts and draw(st.booleans()):
        discount = made_discount(currency, lines, *draw(OFF_WHOLE))
    return Cart(currency, rounding, lines, discount)


def made_discount(
    currency: str, lines: tuple[LineInput, ...], size: Fraction | int, of: Of
) -> DocumentDiscount:
    """A percentage, or as many twentieths of the prices as an amount."""
    if isinstance(size, Fraction):
        return DocumentDiscount(percent=size, of=of)
    prices = sum(line.unit_price.times(line.quantity).minor for line in lines)
    return DocumentDiscount(amount=Money(int(Fraction(prices * size, 20)), currency), of=of)


def priced(cart: Cart) -> Totals:
    """The totals, where the cart has any: a discount may be larger than what is left."""
    try:
        return cart.price()
    except InvalidInput:
        reject()


def whole(totals: Totals) -> tuple[int, ...]:
    return tuple(
        money.minor
        for money in (totals.subtotal, totals.discount, totals.net, totals.tax, totals.gross)
    )


def row(line: LineTotals) -> reference.Row:
    return reference.Row(
        line.subtotal.minor,
        line.discount.minor,
        line.document_discount.minor,
        line.net.minor,
        line.tax.minor,
        line.gross.minor,
        tuple((tax.code, tax.base.minor, tax.amount.minor) for tax in line.taxes),
    )


def rows(totals: Totals) -> tuple[reference.Row, ...]:
    return tuple(row(line) for line in totals.lines)


def every_amount(totals: Totals) -> list[int]:
    """Each amount that the answer holds, in minor units."""
    found = [*whole(totals)]
    for line in rows(totals):
        found += [line.subtotal, line.discount, line.share, line.net, line.tax, line.gross]
        found += [amount for _, *amounts in line.taxes for amount in amounts]
    for tax in totals.taxes:
        found += [tax.base.minor, tax.amount.minor]
    for group in totals.groups:
        found += [group.base.minor, group.amount.minor]
    return found


def small_cart(*lines: tuple[int, tuple[Tax, ...]]) -> Cart:
    """A cart in euro, rounded by line, of prices in cents."""
    made = tuple(
        made_line("EUR", cents * 10_000, 1000, taxes, NOTHING_OFF) for cents, taxes in lines
    )
    return Cart("EUR", TaxRounding.LINE, made)


V20, A7 = CATALOGUE[0], CATALOGUE[3]
INCLUDED = replace(V20, included=True)
HALF_OFF_THE_SECOND = Cart(
    "EUR",
    TaxRounding.DOCUMENT,
    (
        made_line("EUR", 1_050_000, 1000, (A7,), NOTHING_OFF),
        made_line("EUR", 1_050_000, 2000, (A7,), Off(Fraction(50))),
    ),
)


@law
@given(carts())
def test_lines_and_taxes_are_the_gross(cart: Cart) -> None:
    totals = priced(cart)
    lines = totals.lines
    assert totals.net + totals.tax == totals.gross
    for line in lines:
        assert line.net + line.tax == line.gross
        assert sum(tax.amount.minor for tax in line.taxes) == line.tax.minor
    assert whole(totals) == (
        sum(line.subtotal.minor for line in lines),
        sum(line.discount.minor for line in lines),
        sum(line.net.minor for line in lines),
        sum(line.tax.minor for line in lines),
        sum(line.gross.minor for line in lines),
    )
    assert sum(tax.amount.minor for tax in totals.taxes) == totals.tax.minor
    assert sum(group.amount.minor for group in totals.groups) == totals.tax.minor


@law
@given(carts())
def test_the_shares_of_a_discount_sum_to_it(cart: Cart) -> None:
    totals = priced(cart)
    plain = priced(replace(cart, discount=None))
    shares = sum(line.document_discount.minor for line in totals.lines)
    assert totals.discount.minor - plain.discount.minor == shares
    if cart.discount is None:
        assert shares == 0
    elif cart.discount.amount is not None:
        assert shares == cart.discount.amount.minor
    if cart.discount is not None and cart.discount.of == "gross":
        assert plain.gross.minor - totals.gross.minor == shares


@law
@given(carts(), st.randoms(use_true_random=False))
def test_the_order_of_the_lines_does_not_matter(cart: Cart, random: Random) -> None:
    lines = list(cart.lines)
    random.shuffle(lines)
    totals, mixed = priced(cart), priced(replace(cart, lines=tuple(lines)))
    assert whole(mixed) == whole(totals)
    assert mixed.taxes == totals.taxes
    assert sorted(map(str, rows(mixed))) == sorted(map(str, rows(totals)))


@law
@given(carts())
def test_pricing_again_from_what_is_printed_changes_nothing(cart: Cart) -> None:
    totals = priced(cart)
    read_back = tuple(
        replace(
            line,
            unit_price=UnitPrice.parse(str(line.unit_price), cart.currency),
            quantity=Quantity.parse(str(line.quantity)),
        )
        for line in cart.lines
    )
    assert replace(cart, lines=read_back).price() == totals
    for minor in every_amount(totals):
        amount = Money(minor, cart.currency)
        assert Money.parse(str(amount), cart.currency) == amount


@law
@given(carts())
@example(HALF_OFF_THE_SECOND)
def test_a_return_of_all_is_the_sale_turned(cart: Cart) -> None:
    sale, refund = priced(cart), priced(cart.turned())
    assert whole(refund) == tuple(-amount for amount in whole(sale))
    for there, back in zip(sale.lines, refund.lines, strict=True):
        assert [amount.minor for amount in (back.net, back.tax, back.gross)] == [
            -amount.minor for amount in (there.net, there.tax, there.gross)
        ]


@law
@given(
    carts(quantities=SOLD, off_lines=OFF_PERCENT),
    st.lists(st.tuples(st.integers(0, 4), st.integers(1, 4)), max_size=4),
)
def test_returns_in_parts_pay_back_the_sale_once(cart: Cart, steps: list[tuple[int, int]]) -> None:
    """A refund is what the goods returned so far cost, less what was paid back before."""
    if cart.discount is not None and cart.discount.amount is not None:
        cart = replace(cart, discount=None)
    sold = [line.quantity.milli for line in cart.lines]
    back = [0] * len(sold)
    refunds: list[int] = []
    for position, quarters in [*steps, *((i, 4) for i in range(len(sold)))]:
        i = position % len(sold)
        back[i] += (sold[i] - back[i]) * quarters // 4
        so_far = with_quantities(cart, back).price().gross.minor
        refunds.append(so_far - sum(refunds))
    assert back == sold
    assert sum(refunds) == cart.price().gross.minor
    plain = replace(cart, discount=None).price()
    if never_of_net(cart) and all(line.net.minor >= 0 for line in plain.lines):
        assert min(refunds) >= 0


def never_of_net(cart: Cart) -> bool:
    """False where shares of a discount move the base of taxes from line to line."""
    return cart.discount is None or cart.discount.of == "gross"


def with_quantities(cart: Cart, milli: list[int]) -> Cart:
    """The cart with other quantities; what is not returned yet is no line."""
    lines = zip(cart.lines, milli, strict=True)
    return replace(
        cart, lines=tuple(replace(line, quantity=Quantity(each)) for line, each in lines if each)
    )


@law
@given(carts(quantities=SOLD, discounts=False), OFF_WHOLE)
@example(small_cart((3, (INCLUDED,))), (Fraction(100), "net"))
@example(small_cart(*[(1000, (INCLUDED,))] * 3), (Fraction(100), "net"))
@example(small_cart((12, ()), (7, (A7, V20))), (Fraction(100), "gross"))
def test_a_discount_makes_no_line_negative(cart: Cart, off: tuple[Fraction | int, Of]) -> None:
    discount = made_discount(cart.currency, cart.lines, *off)
    totals, plain = priced(replace(cart, discount=discount)), priced(cart)
    if all(line.net.minor >= 0 for line in plain.lines):
        assert min(line.gross.minor for line in totals.lines) >= 0


@law
@given(carts(discounts=False))
def test_rounding_moves_the_total_by_no_more_than_its_places(cart: Cart) -> None:
    exact = sum((reference.exact_gross(line, cart.currency) for line in cart.lines), Fraction(0))
    moved = abs(priced(cart).gross.minor - exact)
    if cart.rounding is TaxRounding.LINE:
        assert moved <= sum(HALF * places_of(line) for line in cart.lines)
    else:
        taxes = {tax for line in cart.lines if not line.exempt for tax in line.taxes}
        assert moved <= HALF * (1 + sum(not tax.included for tax in taxes))


def places_of(line: LineInput) -> Fraction:
    """The price is rounded, once more without its taxes where it is exempt, and then each tax.

    What a rounded price is off by is taxed as well.
    """
    if line.exempt:
        return Fraction(2)
    added = [tax for tax in line.taxes if not tax.included]
    return reference.gross_of_one(line.taxes) + len(added)


@law
@given(MINOR, STEPS, st.sampled_from(CURRENCIES))
def test_cash_rounding_moves_half_a_step_at_most(minor: int, step: int, currency: str) -> None:
    amount = Money(minor, currency)
    payable = amount.rounded_to(step)
    assert payable.minor % step == 0
    assert 2 * abs(payable.minor - minor) <= step
    assert (-amount).rounded_to(step) == -payable
    assert payable.rounded_to(step) == payable


@law
@given(MINOR, MINOR, STEPS, st.sampled_from(CURRENCIES))
def test_a_refund_is_settled_as_the_sale_turned(
    minor: int, more: int, step: int, currency: str
) -> None:
    gross = Money(abs(minor) + 1, currency)
    cash = gross.rounded_to(step) + Money(abs(more), currency)
    if not cash:  # a payment of nothing pays nothing
        reject()
    sale = settle(gross, [Tender(TenderKind.CASH, cash)], cash_step_minor=step)
    refund = settle(-gross, [Tender(TenderKind.CASH, -cash)], cash_step_minor=step)
    assert cash - sale.change == gross + sale.rounding
    assert (refund.rounding, refund.change) == (-sale.rounding, -sale.change)


@law
@given(carts())
def test_a_second_engine_says_the_same(cart: Cart) -> None:
    try:
        answer = cart.second_opinion()
    except reference.TooLarge:
        assert is_refused(cart)
        return
    found = rows(cart.price())
    if answer.tied:
        assert found in in_every_order(cart)
    else:
        assert found == answer.rows


def in_every_order(cart: Cart) -> Iterator[tuple[reference.Row, ...]]:
    """The answers that are right where an odd unit may go to either of two lines."""
    for order in permutations(range(len(cart.lines))):
        mixed = replace(cart, lines=tuple(cart.lines[i] for i in order)).second_opinion().rows
        yield tuple(mixed[order.index(i)] for i in range(len(order)))


def is_refused(cart: Cart) -> bool:
    try:
        cart.price()
    except InvalidInput:
        return True
    return False
