"""Laws that hold for every basket and all promotions, and a second engine that says the same."""

import json
import os
from collections import Counter
from dataclasses import replace
from datetime import date
from fractions import Fraction
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.promotions.checks import check_promotion
from rcommerce_pos.core.promotions.document import read_promotion, write_promotion
from rcommerce_pos.core.promotions.engine import (
    BasketLine,
    Memo,
    Moment,
    Outcome,
    PromotionBook,
)
from rcommerce_pos.core.promotions.types import (
    ALL_DAYS,
    Choice,
    Conditions,
    Part,
    Promotion,
    PromotionKind,
    Selection,
    Tier,
)
from tests.core.promotions import reference
from tests.core.promotions.make import NOON, euro, goods, offer

K = PromotionKind
LAW_EXAMPLES = int(os.environ.get("LAW_EXAMPLES", "1000"))
law = settings(
    max_examples=LAW_EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)

GROUPS = (("red",), ("red", "big"), ("big",), ("blue",), ("blue", "big"), ())
SELECTIONS = st.sampled_from(
    [
        goods(),
        goods(),
        goods("red"),
        goods("big"),
        goods("blue", "red"),
        goods("g0", "g5"),
        goods(but=["big"]),
        goods("big", but=["red"]),
    ]
)
PERCENTS = st.sampled_from(
    [None, *(Fraction(text) for text in ("10", "12.5", "33.3", "50", "100"))]
)
TENS = st.sampled_from([Fraction(ten) for ten in range(10, 101, 10)])
SMALL = st.integers(1, 3)
CENTS = st.integers(0, 600).map(euro)
EXCLUSIVE = st.booleans()


def _tier(by_count: bool, start: int, percent: Fraction | None, amount: Money) -> Tier:
    given = None if percent is not None else amount
    if by_count:
        return Tier(count=start, percent=percent, amount=given)
    return Tier(spend=euro(start * 150), percent=percent, amount=given)


@st.composite
def promotions(
    draw: st.DrawFn, kinds: tuple[PromotionKind, ...] = tuple(K), *, exact: bool = False
) -> Promotion:
    """A promotion that a shop could save; an ``exact`` one takes whole cents off each unit."""
    kind = draw(st.sampled_from(kinds))
    percent = None if exact else draw(PERCENTS)
    if kind is K.PERCENT_OFF and percent is None:
        percent = Fraction(100) if exact else Fraction(15)
    amount: Money | None = draw(CENTS)
    if kind is K.AMOUNT_OFF and not amount:
        amount = euro(30)
    if kind in (K.MEAL_DEAL, K.BUY_X_GET_Y) and percent is not None:
        amount = None
    if kind is K.BUY_X_GET_Y and percent is None and draw(st.booleans()):
        amount = None
    starts = draw(st.lists(st.integers(1, 6), min_size=1, max_size=2, unique=True))
    count = draw(st.integers(2, 4))
    made = Promotion(
        UUID(int=draw(st.integers(0, 10**6))),
        "",
        kind,
        draw(SELECTIONS),
        reward=draw(st.none() | SELECTIONS) if kind is K.BUY_X_GET_Y else None,
        parts=tuple(
            Part(draw(SELECTIONS), draw(SMALL) + (2 if place == 0 and kind is K.MEAL_DEAL else 0))
            for place in range(draw(SMALL) if kind is K.MEAL_DEAL else 0)
        ),
        count=count,
        pay=draw(st.integers(1, count - 1)),
        percent=percent,
        amount=amount,
        tiers=tuple(_tier(kind is K.TIERS, start, percent, draw(CENTS)) for start in starts)
        if kind in (K.SPEND, K.TIERS)
        else (),
        most=draw(st.none() | SMALL),
        priority=draw(st.integers(-1, 1)),
        exclusive=draw(EXCLUSIVE),
    )
    return replace(made, name=f"{kind} {made.id.int}")


def line_of(number: int, what: int, count: int, total: int) -> BasketLine:
    name = f"g{what}"
    return BasketLine(number, frozenset((name, *GROUPS[what])), name, count, total)


def numbered(contents: list[tuple[int, int, int]]) -> list[BasketLine]:
    return [line_of(number + 1, *content) for number, content in enumerate(contents)]


CONTENT = st.tuples(st.integers(0, 5), st.integers(1, 4), st.integers(1, 900))
"""Goods, how many, and what they cost together: often no whole cents for each."""
BASKETS = st.lists(CONTENT, min_size=1, max_size=7).map(numbered)
PRICE = st.sampled_from([1, 5, 33, 99, 100, 100, 149, 250, 333])
EVEN = st.tuples(st.integers(0, 5), st.integers(1, 4), PRICE).map(
    lambda x: (x[0], x[1], x[1] * x[2])
)
EVEN_BASKETS = st.lists(EVEN, min_size=1, max_size=7).map(numbered)
OFFERS = st.lists(promotions(), min_size=1, max_size=5, unique_by=lambda each: each.id)
CHOICES = st.sampled_from(Choice)


def ask(
    offers: list[Promotion],
    lines: list[BasketLine],
    choice: Choice = Choice.PRIORITY,
    *,
    sequential: bool = True,
) -> Outcome:
    return PromotionBook(offers, choice=choice, sequential=sequential).reckon(lines, NOON)


def by_content(lines: list[BasketLine], outcome: Outcome) -> Counter[object]:
    """What comes off lines that are alike, whatever their number."""
    return Counter(
        (line.sort_key, line.count, line.total, outcome.shares.get(line.line, ())) for line in lines
    )


@law
@given(st.data(), OFFERS, BASKETS, CHOICES, st.booleans())
def test_the_order_of_lines_changes_nothing(
    data: st.DataObject,
    offers: list[Promotion],
    lines: list[BasketLine],
    choice: Choice,
    sequential: bool,
) -> None:
    book = PromotionBook(offers, choice=choice, sequential=sequential)
    scanned = data.draw(st.permutations(lines))
    one, other = book.reckon(lines, NOON), book.reckon(scanned, NOON)
    assert one.applied == other.applied
    assert one.hints == other.hints
    assert by_content(lines, one) == by_content(scanned, other)


@law
@given(
    st.lists(promotions(exact=True), min_size=1, max_size=5, unique_by=lambda each: each.id),
    EVEN_BASKETS,
    CHOICES,
)
def test_goods_on_one_line_or_on_several_save_the_same(
    offers: list[Promotion], lines: list[BasketLine], choice: Choice
) -> None:
    alone = [replace(each, exclusive=True) for each in offers]
    counts: Counter[tuple[int, int]] = Counter()
    for line in lines:
        counts[int(line.sort_key[1:]), line.total // line.count] += line.count
    merged = numbered([(what, count, count * price) for (what, price), count in counts.items()])
    singles = numbered(
        [(what, 1, price) for (what, price), count in counts.items() for _ in range(count)]
    )
    asked = [ask(alone, each, choice) for each in (lines, merged, singles)]
    assert asked[0].applied == asked[1].applied == asked[2].applied


@law
@given(OFFERS, BASKETS, CHOICES, st.booleans())
def test_shares_sum_to_the_saving_and_no_line_goes_below_zero(
    offers: list[Promotion], lines: list[BasketLine], choice: Choice, sequential: bool
) -> None:
    outcome = ask(offers, lines, choice, sequential=sequential)
    totals = {line.line: line.total for line in lines}
    by_promotion: Counter[UUID] = Counter()
    for number, shares in outcome.shares.items():
        assert 0 <= sum(share.minor for share in shares) <= totals[number]
        assert all(share.minor > 0 for share in shares)
        for share in shares:
            by_promotion[share.promotion_id] += share.minor
    assert by_promotion == {each.promotion_id: each.saving for each in outcome.applied}
    assert sum(by_promotion.values()) == outcome.saving


def used(promotion: Promotion, times: int) -> int:
    """How many items a promotion holds at least."""
    if promotion.kind in (K.N_FOR_M, K.N_FOR_PRICE, K.CHEAPEST_FREE):
        return times * promotion.count
    if promotion.kind is K.BUY_X_GET_Y:
        return times * (promotion.count + promotion.pay)
    if promotion.kind is K.MEAL_DEAL:
        return times * sum(part.count for part in promotion.parts)
    return times


def wants(promotion: Promotion, line: BasketLine) -> bool:
    if promotion.kind is K.MEAL_DEAL:
        return any(part.goods.takes(line.keys) for part in promotion.parts)
    reward = promotion.reward
    return promotion.goods.takes(line.keys) or (reward is not None and reward.takes(line.keys))


@law
@given(OFFERS, BASKETS, CHOICES)
def test_exclusive_promotions_never_use_an_item_twice(
    offers: list[Promotion], lines: list[BasketLine], choice: Choice
) -> None:
    outcome = ask(offers, lines, choice)
    times = {each.promotion_id: each.times for each in outcome.applied}
    alone = [each for each in offers if each.exclusive and each.id in times]
    for chosen in reference.subsets(len(alone)):
        some = [alone[place] for place in chosen]
        there = sum(line.count for line in lines if any(wants(each, line) for each in some))
        assert sum(used(each, times[each.id]) for each in some) <= there
    ids = {each.id for each in alone}
    for line in lines:
        takers = [share.promotion_id in ids for share in outcome.shares.get(line.line, ())]
        assert sum(takers) + (not all(takers)) <= line.count


@law
@given(OFFERS, BASKETS)
def test_the_best_never_saves_less_than_the_priority(
    offers: list[Promotion], lines: list[BasketLine]
) -> None:
    assert ask(offers, lines, Choice.BEST).saving >= ask(offers, lines).saving


@law
@given(st.lists(promotions(), min_size=5, max_size=9, unique_by=lambda each: each.id), BASKETS)
def test_the_best_of_many_never_saves_less_than_the_priority(
    offers: list[Promotion], lines: list[BasketLine]
) -> None:
    assert ask(offers, lines, Choice.BEST).saving >= ask(offers, lines).saving


@law
@given(OFFERS, BASKETS, BASKETS, CHOICES)
def test_the_same_basket_is_reckoned_the_same_again(
    offers: list[Promotion], lines: list[BasketLine], others: list[BasketLine], choice: Choice
) -> None:
    book = PromotionBook(offers, choice=choice)
    first = book.reckon(lines, NOON)
    book.reckon(others, NOON)
    assert book.reckon(lines, NOON) == first
    assert ask(offers[::-1], lines, choice) == first
    assert book.reckon(lines, NOON, hints=False) == replace(first, hints=())


@law
@given(OFFERS, BASKETS, CHOICES, promotions())
def test_a_promotion_nobody_is_meant_by_changes_nothing(
    offers: list[Promotion], lines: list[BasketLine], choice: Choice, other: Promotion
) -> None:
    nobody = replace(other, id=UUID(int=10**9), priority=9)
    tomorrow = Conditions(first_day=date(2026, 6, 17))
    for idle in (
        replace(nobody, active=False),
        replace(nobody, needs_coupon=True),
        replace(nobody, conditions=tomorrow),
        offer("x", K.PERCENT_OFF, goods=goods("nobody's"), percent=50, priority=9),
    ):
        assert ask([*offers, idle], lines, choice) == ask(offers, lines, choice)


@law
@given(OFFERS, BASKETS, SELECTIONS, EXCLUSIVE)
def test_a_promotion_nobody_earns_changes_nothing(
    offers: list[Promotion], lines: list[BasketLine], chosen: Selection, exclusive: bool
) -> None:
    without = replace(ask(offers, lines), hints=())
    for idle in (
        offer("x", K.N_FOR_M, count=1000, pay=1),
        offer("x", K.FIXED_PRICE, amount=1000),
        offer("x", K.N_FOR_PRICE, count=2, amount=2000),
        offer("x", K.MEAL_DEAL, parts=(Part(chosen, 2),), amount=2000),
        offer("x", K.SPEND, tiers=(Tier(spend=euro(10**6), percent=Fraction(50)),)),
        offer("x", K.TIERS, tiers=(Tier(count=1, amount=euro(1000)),)),
        offer("x", K.BUY_X_GET_Y, count=1, pay=1, amount=1000),
        offer("x", K.PERCENT_OFF, percent=Fraction("0.001")),
    ):
        made = replace(idle, goods=chosen, priority=9, exclusive=exclusive)
        assert replace(ask([*offers, made], lines), hints=()) == without


@law
@given(
    st.lists(promotions(reference.KINDS), min_size=1, max_size=4, unique_by=lambda each: each.id),
    EVEN_BASKETS,
)
def test_the_slow_engine_says_the_same_of_exclusive_promotions(
    offers: list[Promotion], lines: list[BasketLine]
) -> None:
    same_answer([replace(each, exclusive=True) for each in offers], lines)


@law
@given(
    st.lists(
        promotions((K.PERCENT_OFF, K.N_FOR_M, K.CHEAPEST_FREE)),
        min_size=1,
        max_size=4,
        unique_by=lambda each: each.id,
    ),
    st.lists(TENS, min_size=4, max_size=4),
    EVEN_BASKETS,
)
def test_the_slow_engine_says_the_same_of_combined_promotions(
    offers: list[Promotion], percents: list[Fraction], lines: list[BasketLine]
) -> None:
    # tenths of tenths of large prices are whole cents: nothing is rounded on the way
    shared = [
        replace(each, exclusive=False, percent=percent)
        for each, percent in zip(offers, percents, strict=False)
    ]
    same_answer(shared, [replace(line, total=line.total * 10**4) for line in lines])


def same_answer(offers: list[Promotion], lines: list[BasketLine]) -> None:
    book = PromotionBook(offers)
    outcome = book.reckon(lines, NOON)
    expected = reference.answer(lines, book.promotions)
    assert [(each.name, each.times, each.saving) for each in outcome.applied] == expected.applied
    ours = {
        (number, share.name): share.minor
        for number, shares in outcome.shares.items()
        for share in shares
    }
    assert set(ours) <= set(expected.off)
    for key, exact in expected.off.items():
        if key[1].startswith(K.N_FOR_PRICE):
            assert abs(ours.get(key, 0) - exact) < 1
        else:
            assert ours.get(key, 0) == exact


@law
@given(
    st.lists(st.builds(Part, SELECTIONS, st.integers(1, 2)), min_size=1, max_size=3),
    CENTS,
    st.lists(EVEN, min_size=1, max_size=4).map(numbered),
)
def test_deals_save_as_much_as_deals_can(
    parts: list[Part], price: Money, lines: list[BasketLine]
) -> None:
    deal = offer("deal", K.MEAL_DEAL, parts=tuple(parts), amount=price)
    assert ask([deal], lines).saving == reference.best_deal(lines, parts, price.minor)


@law
@given(st.integers(1, 4), CENTS, SELECTIONS, BASKETS, st.none() | SMALL)
def test_a_deal_of_one_part_is_n_for_a_price(
    count: int, price: Money, chosen: Selection, lines: list[BasketLine], most: int | None
) -> None:
    one = offer("one", K.MEAL_DEAL, parts=(Part(chosen, count),), amount=price, most=most)
    other = offer("one", K.N_FOR_PRICE, goods=chosen, count=count, amount=price, most=most)
    assert ask([one], lines).shares == ask([other], lines).shares


KEYS = st.frozensets(st.text(min_size=1, max_size=8), max_size=3)
DAYS = st.none() | st.dates()
MINUTES = st.integers(0, 24 * 60)
UUIDS = st.frozensets(st.uuids(), max_size=2)
CONDITIONS = st.builds(
    Conditions,
    DAYS,
    DAYS,
    st.frozensets(st.sampled_from(sorted(ALL_DAYS))),
    MINUTES,
    MINUTES,
    UUIDS,
    UUIDS,
)
DECIMALS = st.none() | st.integers(0, 10**8).map(lambda x: Fraction(x, 10**6))
AMOUNTS = st.none() | st.integers(0, 10**12).map(euro)
ANY_SELECTION = st.builds(Selection, KEYS, KEYS)
WHOLE = st.integers(0, 10**6)


@law
@given(
    st.builds(
        Promotion,
        id=st.uuids(),
        name=st.text(min_size=1, max_size=100),
        kind=st.sampled_from(K),
        goods=ANY_SELECTION,
        reward=st.none() | ANY_SELECTION,
        parts=st.lists(st.builds(Part, ANY_SELECTION, st.integers(1, 99)), max_size=2).map(tuple),
        count=WHOLE,
        pay=WHOLE,
        percent=DECIMALS,
        amount=AMOUNTS,
        tiers=st.lists(st.builds(Tier, WHOLE, AMOUNTS, DECIMALS, AMOUNTS), max_size=2).map(tuple),
        most=st.none() | WHOLE,
        priority=st.integers(-(10**6), 10**6),
        exclusive=st.booleans(),
        needs_coupon=st.booleans(),
        conditions=CONDITIONS,
        active=st.booleans(),
    )
)
def test_what_is_written_reads_back_the_same(promotion: Promotion) -> None:
    assert read_promotion(json.loads(write_promotion(promotion)), "p", "EUR") == promotion


@law
@given(promotions())
def test_what_the_laws_are_told_of_could_be_saved(promotion: Promotion) -> None:
    check_promotion(promotion)
    assert Moment(NOON.day) == NOON


@law
@given(
    st.lists(promotions(), min_size=1, max_size=5, unique_by=lambda each: each.id),
    st.lists(st.tuples(st.integers(0, 5), st.integers(1, 3), st.integers(1, 900)), max_size=6),
    st.sampled_from(Choice),
)
def test_a_basket_that_grows_costs_what_it_costs_at_once(
    offers: list[Promotion], scans: list[tuple[int, int, int]], choice: Choice
) -> None:
    book = PromotionBook(offers, choice=choice)
    memo: Memo = {}
    lines: list[BasketLine] = []
    for number, (what, count, unit) in enumerate(scans, 1):
        lines.append(line_of(number, what, count, count * unit))
        grown = book.reckon(lines, NOON, memo=memo)
        assert grown == book.reckon(lines, NOON)
    if lines:
        changed = replace(lines[0], count=lines[0].count + 1, total=lines[0].total + 100)
        lines[0] = changed
        assert book.reckon(lines, NOON, memo=memo) == book.reckon(lines, NOON)
