"""Promotions and coupons of a shop are kept, limited, and changed only by those who may."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import (
    Conflict,
    InvalidInput,
    NotFound,
    PermissionDenied,
    PosError,
    Refused,
)
from rcommerce_pos.core.promotions.engine import Moment
from rcommerce_pos.core.promotions.service import PromotionService, fold_code
from rcommerce_pos.core.promotions.tables import CouponRedemptionRow
from rcommerce_pos.core.promotions.types import Choice, Conditions, Promotion, PromotionKind
from rcommerce_pos.core.settings.declarations import PROMOTION_CHOICE
from rcommerce_pos.core.staff.types import Actor, Role
from rcommerce_pos.core.storage.database import fetch_all, transaction
from tests.core.promotions.make import NOON, euro, goods, item, offer, part, step
from tests.support.shop import CASHIER_PIN, MANAGER_PIN

K = PromotionKind
TEN = offer("10 %", K.PERCENT_OFF, percent=10, needs_coupon=True)


@pytest.fixture
def promotions(shop: Application) -> PromotionService:
    return shop.promotions


@pytest.fixture
def owner(shop: Application) -> Actor:
    return shop.staff.owner()


def cashier(shop: Application) -> Actor:
    member = next(each for each in shop.staff.members() if each.role is Role.CASHIER)
    return shop.staff.sign_in(member.id, CASHIER_PIN)


def redeem(promotions: PromotionService, *codes: str, customer: UUID | None = None) -> UUID:
    order = uuid4()
    with transaction():
        promotions.redeem(codes, order_id=order, customer_id=customer)
    return order


def redeemed() -> int:
    return int(CouponRedemptionRow.select().count())


def test_a_promotion_is_read_back_as_it_was_stored(
    promotions: PromotionService, owner: Actor
) -> None:
    made = [
        TEN,
        offer(
            "Gift",
            K.BUY_X_GET_Y,
            goods=goods("brand:x", but=["tag:y"]),
            reward=goods(),
            count=2,
            pay=1,
            conditions=Conditions(date(2026, 6, 1), None, frozenset({4, 5}), 1320, 120),
        ),
        offer("Lunch", K.MEAL_DEAL, parts=(part(1, "a"), part(2, "b")), amount=500, most=3),
        offer("Steps", K.SPEND, tiers=(step(spend=0, percent=5), step(spend=900, amount=90))),
        offer("Was", K.FIXED_PRICE, amount=99, active=False),
    ]
    for promotion in reversed(made):
        assert promotions.save(owner, promotion) == promotion
    assert promotions.promotions() == tuple(made)
    for promotion in made:
        assert promotions.promotion(promotion.id) == promotion
    assert set(promotions.book().promotions) == set(made[:-1])


def test_one_that_is_not_there_is_not_found(promotions: PromotionService) -> None:
    with pytest.raises(NotFound):
        promotions.promotion(uuid4())


def test_the_book_is_rebuilt_when_a_promotion_changes(
    promotions: PromotionService, owner: Actor
) -> None:
    lines = [item(1, "a", 100)]
    assert promotions.book().promotions == ()
    saved = promotions.save(owner, replace(TEN, needs_coupon=False))
    book = promotions.book()
    assert book.reckon(lines, NOON).saving == 10
    assert promotions.book() is book
    promotions.save(owner, replace(saved, percent=TEN.percent and TEN.percent * 2))
    assert promotions.book().reckon(lines, NOON).saving == 20
    promotions.save(owner, replace(saved, active=False))
    assert promotions.book().reckon(lines, NOON).saving == 0
    assert len(promotions.promotions()) == 1


def test_the_shop_chooses_between_priority_and_best(
    shop: Application, promotions: PromotionService, owner: Actor
) -> None:
    promotions.save(owner, offer("small", K.PERCENT_OFF, percent=5, priority=1))
    promotions.save(owner, offer("large", K.PERCENT_OFF, percent=50))
    assert promotions.book().choice is Choice.PRIORITY
    shop.settings.set(PROMOTION_CHOICE, "best", shop.staff.owner())
    promotions.forget()
    assert promotions.book().choice is Choice.BEST
    assert promotions.book().reckon([item(1, "a", 100)], NOON).saving == 50


def test_a_change_is_announced_and_put_on_record(
    shop: Application, promotions: PromotionService, owner: Actor
) -> None:
    before = len(fetch_all("SELECT 1 FROM journal"))
    promotions.save(owner, TEN)
    promotions.add_coupon(owner, TEN.id, "summer")
    assert len(fetch_all("SELECT 1 FROM journal")) == before + 2


@pytest.mark.parametrize(
    "promotion",
    [
        offer("x", K.PERCENT_OFF),
        offer("x", K.AMOUNT_OFF, amount=-5),
        offer("x", K.PERCENT_OFF, percent=5, conditions=Conditions(from_minute=1500)),
        offer("x", K.N_FOR_M, count=10**7, pay=1),
    ],
)
def test_what_could_not_be_reckoned_or_read_again_is_not_stored(
    promotions: PromotionService, owner: Actor, promotion: Promotion
) -> None:
    with pytest.raises(InvalidInput):
        promotions.save(owner, promotion)
    assert promotions.promotions() == ()


def test_a_cashier_changes_nothing(
    shop: Application, promotions: PromotionService, owner: Actor
) -> None:
    actor = cashier(shop)
    with pytest.raises(PermissionDenied, match="promotions"):
        promotions.save(actor, TEN)
    promotions.save(owner, TEN)
    with pytest.raises(PermissionDenied, match="coupon"):
        promotions.add_coupon(actor, TEN.id, "SUMMER")
    assert promotions.coupon("SUMMER") is None
    manager = next(each for each in shop.staff.members() if each.role is Role.MANAGER)
    promotions.add_coupon(shop.staff.sign_in(manager.id, MANAGER_PIN), TEN.id, "SUMMER")


def test_competing_promotions_are_named(promotions: PromotionService, owner: Actor) -> None:
    wine = promotions.save(owner, offer("wine", K.PERCENT_OFF, goods=goods("wine"), percent=5))
    promotions.save(owner, offer("beer", K.PERCENT_OFF, goods=goods("beer"), percent=5))
    everything = promotions.save(owner, offer("all", K.PERCENT_OFF, percent=5))
    assert promotions.competing(wine) == (everything,)


def test_the_case_of_a_code_and_its_blanks_do_not_matter(
    promotions: PromotionService, owner: Actor
) -> None:
    promotions.save(owner, TEN)
    made = promotions.add_coupon(owner, TEN.id, " summer 26 ", most=5, most_each=2)
    assert made.code == fold_code("Summer26") == "SUMMER26"
    for code in ("summer26", "SUMMER 26", "ＳＵＭＭＥＲ26"):
        assert promotions.coupon(code) == made
        assert promotions.usable(code, uuid4()) == made
    assert promotions.coupons(TEN.id) == (made,)
    with pytest.raises(Conflict):
        promotions.add_coupon(owner, TEN.id, "sUmMeR26")


@pytest.mark.parametrize("code", ["", "ab", "x" * 41, "a b"])
def test_a_code_is_neither_short_nor_long(
    promotions: PromotionService, owner: Actor, code: str
) -> None:
    promotions.save(owner, TEN)
    with pytest.raises(InvalidInput, match="3 to 40"):
        promotions.add_coupon(owner, TEN.id, code)


def test_a_coupon_can_be_used_at_least_once(promotions: PromotionService, owner: Actor) -> None:
    promotions.save(owner, TEN)
    with pytest.raises(InvalidInput, match="at least once"):
        promotions.add_coupon(owner, TEN.id, "NONE", most=0)
    with pytest.raises(InvalidInput, match="at least once"):
        promotions.add_coupon(owner, TEN.id, "NONE", most_each=0)
    with pytest.raises(NotFound):
        promotions.add_coupon(owner, uuid4(), "NONE")


def test_a_coupon_lets_its_promotion_apply(promotions: PromotionService, owner: Actor) -> None:
    promotions.save(owner, TEN)
    promotions.add_coupon(owner, TEN.id, "SUMMER")
    coupon = promotions.usable("summer", None)
    lines = [item(1, "a", 100)]
    shown = Moment(NOON.day, coupons=frozenset({coupon.promotion_id}))
    assert promotions.book().reckon(lines, NOON).saving == 0
    assert promotions.book().reckon(lines, shown).saving == euro(10).minor


def test_a_coupon_is_used_up_in_all(promotions: PromotionService, owner: Actor) -> None:
    promotions.save(owner, TEN)
    promotions.add_coupon(owner, TEN.id, "TWICE", most=2)
    redeem(promotions, "twice")
    redeem(promotions, "Twice", customer=uuid4())
    found = promotions.coupon("TWICE")
    assert found is not None
    assert found.used == 2
    with pytest.raises(Refused, match="redeemed already"):
        redeem(promotions, "TWICE")
    assert redeemed() == 2


def test_a_coupon_is_used_up_by_a_customer(promotions: PromotionService, owner: Actor) -> None:
    promotions.save(owner, TEN)
    promotions.add_coupon(owner, TEN.id, "EACH", most_each=1)
    one, other = uuid4(), uuid4()
    with pytest.raises(Refused, match="each customer") as refused:
        promotions.usable("EACH", None)
    assert "customer" in refused.value.hint
    redeem(promotions, "EACH", customer=one)
    with pytest.raises(Refused, match="This customer"):
        redeem(promotions, "each", customer=one)
    redeem(promotions, "EACH", customer=other)
    assert redeemed() == 2


def test_a_coupon_is_not_redeemed_twice_in_one_sale(
    promotions: PromotionService, owner: Actor
) -> None:
    promotions.save(owner, TEN)
    promotions.add_coupon(owner, TEN.id, "AGAIN")
    with pytest.raises(Refused, match="AGAIN"):
        redeem(promotions, "AGAIN", "again")
    assert redeemed() == 0


def test_a_sale_that_fails_uses_no_coupon_up(promotions: PromotionService, owner: Actor) -> None:
    promotions.save(owner, TEN)
    promotions.add_coupon(owner, TEN.id, "GOOD", most=1)
    with pytest.raises(PosError):
        redeem(promotions, "GOOD", "UNKNOWN")
    assert promotions.usable("GOOD", None).used == 0


def test_an_unknown_coupon_and_one_of_an_ended_promotion_say_so(
    promotions: PromotionService, owner: Actor
) -> None:
    with pytest.raises(NotFound, match="NOTHERE"):
        promotions.usable("not here", None)
    promotions.save(owner, TEN)
    promotions.add_coupon(owner, TEN.id, "SUMMER")
    promotions.save(owner, replace(TEN, active=False))
    with pytest.raises(Refused, match="not offered any more"):
        promotions.usable("SUMMER", None)


def test_what_one_till_saves_the_other_reads(shop: Application, owner: Actor) -> None:
    mine, yours = (
        PromotionService(shop.place, shop.settings, shop.journal, shop.bus, shop.clock)
        for _ in range(2)
    )
    mine.save(owner, TEN)
    assert yours.promotions() == (TEN,)
    assert yours.book().promotions == (TEN,)
