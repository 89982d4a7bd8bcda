"""Every kind of promotion by examples reckoned by hand: what it takes off, from which line."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from uuid import UUID

import pytest

from rcommerce_pos.core.promotions.engine import NOTHING, BasketLine, Moment
from rcommerce_pos.core.promotions.types import (
    Choice,
    Conditions,
    Promotion,
    PromotionKind,
)
from tests.core.promotions.make import (
    NOON,
    TUESDAY,
    euro,
    goods,
    item,
    names,
    off,
    offer,
    part,
    reckoned,
    step,
    times,
)

K = PromotionKind
GROUP, TILL = UUID(int=7), UUID(int=8)


def test_no_promotion_or_no_line_is_nothing() -> None:
    assert reckoned([item(1, "tea", 100)]) is NOTHING
    assert reckoned([], offer("10%", K.PERCENT_OFF, percent=10)) is NOTHING


def test_a_percentage_is_rounded_once_for_each_line() -> None:
    ten = offer("10%", K.PERCENT_OFF, percent=10)
    outcome = reckoned([item(1, "tea", 5, 3), item(2, "jam", 199), item(3, "gum", 4)], ten)
    # 10% of 0.15 is 0.015, of 1.99 is 0.199, of 0.04 is 0.004
    assert off(outcome) == {1: 2, 2: 20}
    assert outcome.saving == 22
    assert times(outcome) == {"10%": 5}


def test_a_percentage_above_a_hundred_takes_no_more_than_the_price() -> None:
    assert off(reckoned([item(1, "tea", 100)], offer("x", K.PERCENT_OFF, percent=150))) == {1: 100}


def test_a_percentage_of_at_most_so_many_items_takes_the_dearest() -> None:
    half = offer("half", K.PERCENT_OFF, percent=50, most=2)
    outcome = reckoned([item(1, "tea", 100, 3), item(2, "wine", 900)], half)
    assert off(outcome) == {2: 450, 1: 50}
    assert times(outcome) == {"half": 2}


def test_an_amount_comes_off_each_item_and_is_capped_at_its_price() -> None:
    dollar = offer("1 off", K.AMOUNT_OFF, amount=100)
    outcome = reckoned([item(1, "tea", 250, 2), item(2, "gum", 40, 3)], dollar)
    assert off(outcome) == {1: 200, 2: 120}
    outcome = reckoned([item(1, "tea", 250, 2), item(2, "gum", 40)], replace(dollar, most=1))
    assert off(outcome) == {1: 100}


def test_a_fixed_price_never_makes_anything_dearer() -> None:
    price = offer("2 each", K.FIXED_PRICE, amount=200)
    outcome = reckoned([item(1, "tea", 250, 2), item(2, "gum", 40)], price)
    assert off(outcome) == {1: 100}
    assert times(outcome) == {"2 each": 2}
    assert off(reckoned([item(1, "tea", 250, 3)], replace(price, most=2))) == {1: 100}


def test_goods_below_a_fixed_price_are_left_for_others() -> None:
    price = offer("2 each", K.FIXED_PRICE, amount=200, priority=2)
    half = offer("half", K.PERCENT_OFF, percent=50)
    outcome = reckoned([item(1, "tea", 250), item(2, "gum", 40)], price, half)
    assert off(outcome) == {1: 50, 2: 20}
    assert names(outcome) == ["2 each", "half"]


def test_n_for_m_frees_the_cheapest_of_each_group_dearest_first() -> None:
    lines = [item(1, "a", 500), item(2, "b", 400), item(3, "c", 300)]
    lines += [item(4, "d", 200), item(5, "e", 100), item(6, "f", 90), item(7, "g", 10)]
    outcome = reckoned(lines, offer("3 for 2", K.N_FOR_M, count=3, pay=2))
    # (5.00, 4.00, 3.00) and (2.00, 1.00, 0.90); 0.10 is left over
    assert off(outcome) == {3: 300, 6: 90}
    assert times(outcome) == {"3 for 2": 2}


def test_n_for_m_within_one_line_and_at_most_so_often() -> None:
    deal = offer("3 for 2", K.N_FOR_M, count=3, pay=2)
    assert off(reckoned([item(1, "a", 100, 7)], deal)) == {1: 200}
    assert off(reckoned([item(1, "a", 100, 7)], replace(deal, most=1))) == {1: 100}
    assert reckoned([item(1, "a", 100, 2)], deal).applied == ()


def test_n_for_m_may_reduce_instead_of_free() -> None:
    deal = offer("5 for 3", K.N_FOR_M, count=5, pay=3, percent=50)
    outcome = reckoned([item(1, "a", 100, 4), item(2, "b", 51)], deal)
    assert off(outcome) == {1: 50, 2: 26}  # half of 1.00, and of 0.51 away from zero


def test_n_for_a_price_spreads_what_it_saves_in_proportion() -> None:
    deal = offer("3 for 5", K.N_FOR_PRICE, count=3, amount=500)
    outcome = reckoned([item(1, "a", 300, 2), item(2, "b", 200), item(3, "c", 10)], deal)
    # 8.00 becomes 5.00: 3.00 off, spread as 6.00 to 2.00
    assert off(outcome) == {1: 225, 2: 75}
    assert times(outcome) == {"3 for 5": 1}


def test_n_for_a_price_is_left_where_it_would_cost_more() -> None:
    deal = offer("2 for 5", K.N_FOR_PRICE, count=2, amount=500)
    outcome = reckoned([item(1, "a", 300, 2), item(2, "b", 200, 2)], deal)
    assert off(outcome) == {1: 100}
    assert times(outcome) == {"2 for 5": 1}
    assert reckoned([item(1, "a", 250, 2)], deal).applied == ()


def test_the_cheapest_of_all_are_free() -> None:
    free = offer("every 3rd", K.CHEAPEST_FREE, count=3)
    lines = [item(1, "a", 900, 2), item(2, "b", 500, 2), item(3, "c", 20), item(4, "d", 10)]
    outcome = reckoned(lines, free)
    assert off(outcome) == {3: 20, 4: 10}
    assert times(outcome) == {"every 3rd": 2}
    assert off(reckoned(lines, replace(free, most=1))) == {4: 10}


def test_what_is_paid_for_a_free_item_earns_nothing_else() -> None:
    free = offer("every 2nd", K.CHEAPEST_FREE, count=2, priority=5)
    half = offer("half", K.PERCENT_OFF, percent=50)
    outcome = reckoned([item(1, "a", 100, 4)], free, half)
    assert off(outcome) == {1: 200}
    assert names(outcome) == ["every 2nd"]
    assert off(reckoned([item(1, "a", 100, 5)], free, half)) == {1: 250}


def test_buy_x_get_y_of_the_same_goods() -> None:
    deal = offer("2+1", K.BUY_X_GET_Y, count=2, pay=1)
    assert off(reckoned([item(1, "a", 300, 2), item(2, "b", 100)], deal)) == {2: 100}
    assert off(reckoned([item(1, "a", 100, 7)], deal)) == {1: 200}
    assert reckoned([item(1, "a", 100, 2)], deal).applied == ()


def test_buy_x_get_y_of_other_goods() -> None:
    deal = offer(
        "wine",
        K.BUY_X_GET_Y,
        goods=goods("wine"),
        reward=goods("cheese"),
        count=2,
        pay=1,
        percent=50,
    )
    lines = [item(1, "wine", 800, 5), item(2, "cheese", 300), item(3, "cheese", 250, 3)]
    outcome = reckoned(lines, deal)
    assert off(outcome) == {3: 250}  # two of the cheapest at half the price
    assert times(outcome) == {"wine": 2}
    half = offer("half", K.PERCENT_OFF, percent=50, priority=-1)
    # one wine, one dear cheese and one cheap one are left over
    assert off(reckoned(lines, deal, half)) == {1: 400, 2: 150, 3: 375}


def test_buy_x_get_y_where_goods_are_bought_or_given() -> None:
    deal = offer(
        "book", K.BUY_X_GET_Y, goods=goods("book"), reward=goods("pen", "book"), count=1, pay=1
    )
    one_book = [item(1, "book", 900), item(2, "pen", 100)]
    assert off(reckoned(one_book, deal)) == {2: 100}
    assert off(reckoned([item(1, "book", 900, 2)], deal)) == {1: 900}
    assert reckoned([item(1, "book", 900)], deal).applied == ()
    # three books and a pen: pen and the cheapest book are given for the other two
    lines = [item(1, "book", 900, 2), item(2, "atlas", 500, 1, "book"), item(3, "pen", 100)]
    assert off(reckoned(lines, deal)) == {2: 500, 3: 100}


def test_a_reward_for_a_price_is_only_what_costs_more() -> None:
    deal = offer(
        "mug", K.BUY_X_GET_Y, goods=goods("tea"), reward=goods("mug"), count=1, pay=1, amount=100
    )
    lines = [item(1, "tea", 400, 2), item(2, "mug", 350), item(3, "mug", 90)]
    assert off(reckoned(lines, deal)) == {2: 250}


def test_mix_and_match_is_a_deal_of_one_part() -> None:
    deal = offer("any 3", K.MEAL_DEAL, parts=(part(3, "snack"),), amount=500)
    lines = [
        item(1, "crisps", 200, 2, "snack"),
        item(2, "nuts", 300, 1, "snack"),
        item(3, "bar", 150, 2, "snack"),
    ]
    outcome = reckoned(lines, deal)
    assert off(outcome) == {1: 114, 2: 86}  # 7.00 becomes 5.00; 4 : 3 of 2.00
    assert times(outcome) == {"any 3": 1}


def test_a_meal_deal_takes_the_dearest_of_each_part() -> None:
    deal = offer("lunch", K.MEAL_DEAL, parts=(part(1, "main"), part(1, "drink")), amount=500)
    lines = [
        item(1, "sandwich", 450, 1, "main"),
        item(2, "salad", 550, 1, "main"),
        item(3, "cola", 150, 3, "drink"),
        item(4, "water", 40, 1, "drink"),
    ]
    outcome = reckoned(lines, deal)
    # 5.50 + 1.50 and 4.50 + 1.50 become 10.00: 3.00 off 13.00
    assert outcome.saving == 300
    assert times(outcome) == {"lunch": 2}
    assert off(outcome) == {2: 127, 1: 104, 3: 69}
    assert reckoned(lines, replace(deal, most=1)).saving == 200


def test_a_meal_deal_is_left_where_it_would_cost_more() -> None:
    deal = offer("lunch", K.MEAL_DEAL, parts=(part(1, "main"), part(1, "drink")), amount=500)
    lines = [item(1, "main", 450, 2), item(2, "drink", 150), item(3, "water", 20, 1, "drink")]
    outcome = reckoned(lines, deal)
    assert outcome.saving == 100
    assert times(outcome) == {"lunch": 1}


def test_a_meal_deal_for_a_percentage_rounds_once_for_each_line() -> None:
    deal = offer("lunch", K.MEAL_DEAL, parts=(part(1, "main"), part(1, "drink")), percent=10)
    outcome = reckoned([item(1, "main", 5, 3), item(2, "drink", 5, 3)], deal)
    assert off(outcome) == {1: 2, 2: 2}  # 0.015 each


def test_overlapping_parts_are_filled_however_they_can_be() -> None:
    parts = (part(1, "c", "a"), part(1, "a", "b"), part(1, "b", "a"))
    deal = offer("three", K.MEAL_DEAL, parts=parts, amount=100)
    lines = [item(1, "a", 300), item(2, "b", 200), item(3, "c", 100)]
    # only the first part takes c, though a is dearer there
    assert reckoned(lines, deal).saving == 500


def test_overlapping_parts_make_as_many_deals_as_save() -> None:
    parts = (part(1, "a", "b"), part(1, "b"))
    deal = offer("two", K.MEAL_DEAL, parts=parts, amount=100)
    lines = [item(1, "b", 300, 2), item(2, "a", 200, 2)]
    outcome = reckoned(lines, deal)
    assert times(outcome) == {"two": 2}
    assert outcome.saving == 800


def test_spending_reaches_the_highest_step() -> None:
    steps = (step(spend=2000, percent=10), step(spend=5000, amount=1000))
    saver = offer("spend", K.SPEND, tiers=steps)
    assert reckoned([item(1, "a", 1999)], saver).applied == ()
    assert off(reckoned([item(1, "a", 2000)], saver)) == {1: 200}
    assert off(reckoned([item(1, "a", 1999), item(2, "b", 2000)], saver)) == {1: 200, 2: 200}
    assert off(reckoned([item(1, "a", 1500, 2), item(2, "b", 2000)], saver)) == {1: 600, 2: 400}


def test_an_amount_for_spending_is_capped_at_what_was_spent() -> None:
    saver = offer("5 off", K.SPEND, tiers=(step(spend=0, amount=500),))
    assert off(reckoned([item(1, "a", 100, 2), item(2, "b", 50)], saver)) == {1: 200, 2: 50}


def test_only_the_goods_count_towards_spending() -> None:
    saver = offer("spend", K.SPEND, goods=goods("a"), tiers=(step(spend=1000, percent=10),))
    assert reckoned([item(1, "a", 900), item(2, "b", 900)], saver).applied == ()


def test_quantity_steps_take_a_percentage_or_a_price() -> None:
    steps = (step(count=3, percent=10), step(count=6, amount=80))
    tiers = offer("tiers", K.TIERS, tiers=steps)
    assert reckoned([item(1, "a", 100, 2)], tiers).applied == ()
    assert off(reckoned([item(1, "a", 100, 2), item(2, "b", 50)], tiers)) == {1: 20, 2: 5}
    outcome = reckoned([item(1, "a", 100, 5), item(2, "b", 50)], tiers)
    assert off(outcome) == {1: 100}
    assert times(outcome) == {"tiers": 6}


@pytest.mark.parametrize(
    ("when", "moment", "open_then"),
    [
        (Conditions(first_day=TUESDAY), NOON, True),
        (Conditions(first_day=date(2026, 6, 17)), NOON, False),
        (Conditions(last_day=TUESDAY), NOON, True),
        (Conditions(last_day=date(2026, 6, 15)), NOON, False),
        (Conditions(weekdays=frozenset({1})), NOON, True),
        (Conditions(weekdays=frozenset({0, 2})), NOON, False),
        (Conditions(weekdays=frozenset({2})), Moment(TUESDAY, weekday=2), True),
        (Conditions(from_minute=720, to_minute=780), NOON, True),
        (Conditions(from_minute=660, to_minute=720), NOON, False),
        (Conditions(from_minute=1320, to_minute=120), Moment(TUESDAY, 1320), True),
        (Conditions(from_minute=1320, to_minute=120), Moment(TUESDAY, 119), True),
        (Conditions(from_minute=1320, to_minute=120), Moment(TUESDAY, 120), False),
        (Conditions(customer_groups=frozenset({GROUP})), NOON, False),
        (
            Conditions(customer_groups=frozenset({GROUP})),
            Moment(TUESDAY, customer_group=GROUP),
            True,
        ),
        (Conditions(registers=frozenset({TILL})), Moment(TUESDAY, register=GROUP), False),
        (Conditions(registers=frozenset({TILL})), Moment(TUESDAY, register=TILL), True),
    ],
)
def test_conditions_open_and_close(when: Conditions, moment: Moment, *, open_then: bool) -> None:
    ten = offer("10%", K.PERCENT_OFF, percent=10, conditions=when)
    outcome = reckoned([item(1, "a", 100)], ten, moment=moment)
    assert bool(outcome.applied) is open_then


def test_a_coupon_opens_its_own_promotion() -> None:
    ten = offer("10%", K.PERCENT_OFF, percent=10, needs_coupon=True)
    other = Moment(TUESDAY, coupons=frozenset({GROUP}))
    shown = Moment(TUESDAY, coupons=frozenset({ten.id}))
    lines = [item(1, "a", 100)]
    assert reckoned(lines, ten).applied == ()
    assert reckoned(lines, ten, moment=other).applied == ()
    assert reckoned(lines, ten, moment=shown).saving == 10


def test_what_is_switched_off_does_nothing() -> None:
    ten = offer("10%", K.PERCENT_OFF, percent=10, active=False)
    assert reckoned([item(1, "a", 100)], ten) is NOTHING


def test_exclusive_promotions_share_no_item() -> None:
    first = offer("first", K.PERCENT_OFF, percent=10, most=1, priority=2)
    second = offer("second", K.PERCENT_OFF, percent=20)
    assert off(reckoned([item(1, "a", 100, 3)], first, second)) == {1: 10 + 40}


def test_combinable_promotions_act_on_what_is_left() -> None:
    first = offer("first", K.PERCENT_OFF, percent=10, priority=2, exclusive=False)
    second = offer("second", K.PERCENT_OFF, percent=20, exclusive=False)
    lines = [item(1, "a", 1000)]
    assert off(reckoned(lines, first, second)) == {1: 100 + 180}
    assert off(reckoned(lines, first, second, sequential=False)) == {1: 100 + 200}


def test_an_exclusive_promotion_leaves_alone_what_is_reduced_already() -> None:
    shared = offer("shared", K.PERCENT_OFF, percent=10, priority=2, most=1, exclusive=False)
    alone = offer("alone", K.PERCENT_OFF, percent=50, priority=1)
    later = offer("later", K.PERCENT_OFF, percent=10, exclusive=False)
    outcome = reckoned([item(1, "a", 1000, 2)], shared, alone, later)
    # one item 10% and 10% of the rest, the other one half
    assert off(outcome) == {1: 100 + 90 + 500}


def test_the_priority_decides_and_not_what_is_saved() -> None:
    small = offer("small", K.PERCENT_OFF, percent=5, priority=9)
    large = offer("large", K.PERCENT_OFF, percent=50)
    lines = [item(1, "a", 100)]
    assert names(reckoned(lines, large, small)) == ["small"]
    assert names(reckoned(lines, large, small, choice=Choice.BEST)) == ["large"]


def test_at_the_same_priority_the_name_decides() -> None:
    a, b = offer("a", K.PERCENT_OFF, percent=5), offer("b", K.PERCENT_OFF, percent=50)
    assert names(reckoned([item(1, "x", 100)], b, a)) == ["a"]


def test_the_best_order_is_not_that_of_the_largest_saving() -> None:
    # "all" saves 6.00 by itself and leaves nothing; the two others save 4.00 each
    everything = offer("all", K.SPEND, tiers=(step(spend=2000, amount=600),))
    left = offer("left", K.PERCENT_OFF, goods=goods("a"), percent=40)
    right = offer("right", K.PERCENT_OFF, goods=goods("b"), percent=40)
    lines = [item(1, "a", 1000), item(2, "b", 1000)]
    outcome = reckoned(lines, everything, left, right, choice=Choice.BEST)
    assert outcome.saving == 800
    assert sorted(names(outcome)) == ["left", "right"]
    assert reckoned(lines, everything, left, right).saving == 600


def test_many_that_compete_never_do_worse_than_by_priority() -> None:
    lines = [item(number, f"g{number}", 1000, 1, "all") for number in range(1, 7)]
    offers = [
        offer(
            f"p{n}", K.PERCENT_OFF, goods=goods(f"g{n}", f"g{n % 6 + 1}"), percent=5 * n, priority=n
        )
        for n in range(1, 7)
    ]
    by_priority = reckoned(lines, *offers)
    assert reckoned(lines, *offers, choice=Choice.BEST).saving >= by_priority.saving


def test_promotions_of_other_goods_do_not_disturb_each_other() -> None:
    offers = [offer(f"p{n}", K.PERCENT_OFF, goods=goods(f"g{n}"), percent=n + 1) for n in range(9)]
    lines = [item(number + 1, f"g{number}", 1000) for number in range(9)]
    outcome = reckoned(lines, *offers, choice=Choice.BEST)
    assert off(outcome) == {number + 1: 10 * (number + 1) for number in range(9)}


def test_goods_may_be_left_out() -> None:
    ten = offer("10%", K.PERCENT_OFF, goods=goods("food", but=["beer", "wine"]), percent=10)
    lines = [
        item(1, "bread", 100, 1, "food"),
        item(2, "ale", 100, 1, "food", "beer"),
        item(3, "pan", 100),
    ]
    assert off(reckoned(lines, ten)) == {1: 10}
    rest = offer("10%", K.PERCENT_OFF, goods=goods(but=["beer"]), percent=10)
    assert off(reckoned(lines, rest)) == {1: 10, 3: 10}


def test_a_weighed_line_is_one_item() -> None:
    weighed = BasketLine(1, frozenset({"apples"}), "apples", 1, 333)
    deal = offer("2 for 1", K.N_FOR_M, count=2, pay=1)
    assert reckoned([weighed], deal).applied == ()
    assert off(reckoned([weighed, item(2, "tea", 300)], deal)) == {2: 300}
    fixed = offer("3 each", K.FIXED_PRICE, amount=300)
    assert off(reckoned([weighed], fixed)) == {1: 33}


def test_lines_of_nothing_and_returns_earn_nothing_and_do_not_count() -> None:
    deal = offer("2 for 1", K.N_FOR_M, count=2, pay=1)
    free, back = item(1, "bag", 0), item(2, "tea", -300)
    assert reckoned([free, back], deal) is NOTHING
    assert reckoned([free, back, item(3, "tea", 300)], deal).applied == ()
    none = BasketLine(4, frozenset(), "x", 0, 100)
    assert reckoned([none, item(3, "tea", 300)], deal).applied == ()


def test_what_saves_nothing_does_not_hold_goods_back() -> None:
    # 1% of 0.10 rounds to nothing; three for 9.00 would cost more; 4.00 is what it costs
    useless = [
        offer("1%", K.PERCENT_OFF, percent=1, priority=9),
        offer("9 for 3", K.N_FOR_PRICE, count=3, amount=900, priority=8),
        offer("4 each", K.FIXED_PRICE, amount=400, priority=7),
        offer("tiers", K.TIERS, tiers=(step(count=1, amount=400),), priority=6),
        offer("spend", K.SPEND, tiers=(step(spend=0, amount=0),), priority=5),
    ]
    half = offer("half", K.PERCENT_OFF, percent=50)
    outcome = reckoned([item(1, "a", 10, 3)], *useless, half)
    assert names(outcome) == ["half"]
    assert off(outcome) == {1: 15}


def test_an_uneven_price_is_never_lost_or_made() -> None:
    # three for 1.00 in all: thirds of a euro
    uneven = BasketLine(1, frozenset(), "a", 3, 100)
    deal = offer("3 for 2", K.N_FOR_M, count=3, pay=2)
    outcome = reckoned([uneven], deal)
    assert outcome.saving in (33, 34)
    all_free = offer("free", K.PERCENT_OFF, percent=100)
    first = offer("first", K.PERCENT_OFF, percent=100, most=1, priority=2)
    assert reckoned([uneven], first, all_free).saving == 100


def hint_of(lines: list[BasketLine], promotion: Promotion) -> tuple[int, int] | None:
    hints = reckoned(lines, promotion).hints
    if not hints:
        return None
    assert hints[0].promotion_id == promotion.id
    return hints[0].items, hints[0].spend.minor if hints[0].spend else 0


def test_hints_tell_what_is_one_item_short() -> None:
    three = offer("3 for 2", K.N_FOR_M, count=3, pay=2)
    assert hint_of([item(1, "a", 100, 2)], three) == (1, 0)
    assert hint_of([item(1, "a", 100, 5)], three) == (1, 0)
    assert hint_of([item(1, "a", 100, 3)], three) is None
    assert hint_of([item(1, "a", 100, 5)], replace(three, most=1)) is None
    price = offer("2 for 1.50", K.N_FOR_PRICE, count=2, amount=150)
    assert hint_of([item(1, "a", 100)], price) == (1, 0)
    assert hint_of([item(1, "a", 100)], replace(price, count=1)) is None
    assert hint_of([item(1, "a", 100, 3)], offer("4th", K.CHEAPEST_FREE, count=4)) == (1, 0)
    tiers = offer("tiers", K.TIERS, tiers=(step(count=3, percent=10),))
    assert hint_of([item(1, "a", 100, 2)], tiers) == (1, 0)
    assert hint_of([item(1, "a", 100)], tiers) is None


def test_hints_of_rewards_and_deals() -> None:
    same = offer("2+1", K.BUY_X_GET_Y, count=2, pay=1)
    assert hint_of([item(1, "a", 100, 2)], same) == (1, 0)
    assert hint_of([item(1, "a", 100)], same) is None
    other = offer("gift", K.BUY_X_GET_Y, goods=goods("a"), reward=goods("b"), count=2, pay=1)
    assert hint_of([item(1, "a", 100, 2)], other) == (1, 0)
    assert hint_of([item(1, "a", 100)], other) is None
    meal = offer("meal", K.MEAL_DEAL, parts=(part(1, "a"), part(1, "a", "b")), amount=100)
    assert hint_of([item(1, "b", 100)], meal) == (1, 0)
    assert hint_of([item(1, "b", 100, 2)], meal) == (1, 0)
    assert hint_of([item(1, "a", 100)], replace(meal, parts=(part(2, "a"), part(1, "b")))) is None


def test_hints_of_spending_ask_for_no_more_than_one_item_more() -> None:
    saver = offer("spend", K.SPEND, tiers=(step(spend=2000, percent=10),))
    assert hint_of([item(1, "a", 1500)], saver) == (0, 500)
    assert hint_of([item(1, "a", 900)], saver) is None
    assert hint_of([item(1, "a", 2000)], saver) is None


def test_hints_are_few_and_can_be_left_out() -> None:
    offers = [offer(f"h{n}", K.N_FOR_M, count=2, pay=1, exclusive=False) for n in range(9)]
    lines = [item(1, "a", 100)]
    assert len(reckoned(lines, *offers).hints) == 3


def test_amounts_carry_their_own_currency_and_percentages_are_exact() -> None:
    third = offer("third", K.PERCENT_OFF, percent=Fraction("33.3"))
    assert reckoned([item(1, "a", 1000)], third).saving == 333
    assert offer("x", K.AMOUNT_OFF, amount=5).amount == euro(5)
