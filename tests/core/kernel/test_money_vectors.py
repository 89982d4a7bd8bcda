"""Published cases of rounding, splitting and change: ours agrees, or is nearer to exact."""

from fractions import Fraction

from rcommerce_pos.core.cart.tendering import standing
from rcommerce_pos.core.kernel.money import Money, allocate, round_fraction
from rcommerce_pos.core.orders.types import Tender, TenderKind
from tests.support.shared import shared_json


def test_halves_are_rounded_as_published() -> None:
    checked = 0
    for case in shared_json("vectors/decimal_rounding.json")["vectors"]:
        if case["method"] != "half_up":
            continue
        step = Fraction(case["step"]) if case["step"] else Fraction(1, 10 ** case["digits"])
        assert round_fraction(Fraction(case["value"]) / step) * step == Fraction(case["expected"])
        checked += 1
    assert checked == 15


def test_shares_are_those_published_or_nearer_to_the_exact_ones() -> None:
    cases = shared_json("vectors/discount_vectors.json")
    for case in (*cases["allocation"], *cases["split"]):
        if "remainder" in str(case["expected"]) or case["mode"].endswith("Separate"):
            continue
        currency = case["currency"]
        step = case["step_minor_units"]
        total = Money.of_exact(Fraction(case["amount"]), currency)
        published = [Money.of_exact(Fraction(share), currency).minor for share in case["expected"]]
        ratios = case.get("ratios") or [1] * case["parts"]
        if total.minor % step or sum(published) != total.minor or len(published) != len(ratios):
            continue
        ours = [share * step for share in allocate(total.minor // step, ratios)]
        exact = [Fraction(total.minor * ratio, sum(ratios)) for ratio in ratios]
        assert sum(ours) == total.minor
        assert _distance(ours, exact) <= _distance(published, exact), case


def _distance(shares: list[int], exact: list[Fraction]) -> Fraction:
    return sum((abs(s - e) for s, e in zip(shares, exact, strict=True)), Fraction(0))


def test_discounts_are_spread_as_published() -> None:
    for case in shared_json("vectors/discount_vectors.json")["distribution"]:
        if case.get("policy"):
            continue
        weights = [Fraction(amount) for amount in case["line_amounts"]]
        minor = Fraction(case["total"]) * 100
        ours = [Fraction(share, 100) for share in allocate(int(minor), weights)]
        published = [Fraction(share) for share in case["expected"]]
        if case.get("any_order"):
            assert sorted(ours) == sorted(published)
        else:
            assert ours == published


def test_change_is_that_published() -> None:
    for case in shared_json("vectors/discount_vectors.json")["payments_change"]:
        tenders = [
            Tender(
                TenderKind.CASH if paid["method"] == "cash" else TenderKind.CARD_EXTERNAL,
                Money.parse(paid["amount"], "EUR"),
            )
            for paid in case["payments"]
        ]
        found = standing(Money.parse(case["due"], "EUR"), tenders, cash_step_minor=1)
        assert found.change == Money.parse(case["change"], "EUR")
