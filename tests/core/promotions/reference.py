"""A second, slow and obvious engine: a unit is an object, an amount a fraction of a cent."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from math import floor

from rcommerce_pos.core.promotions.engine import BasketLine
from rcommerce_pos.core.promotions.types import Part, Promotion, PromotionKind

KINDS = (
    PromotionKind.PERCENT_OFF,
    PromotionKind.N_FOR_M,
    PromotionKind.N_FOR_PRICE,
    PromotionKind.CHEAPEST_FREE,
)


@dataclass(eq=False)
class Unit:
    """One piece; ``content`` is what its line is, so that nothing goes by the order of lines."""

    line: int
    keys: frozenset[str]
    content: tuple[str, int, int, int]
    price: Fraction
    touched: bool = False
    gone: bool = False


@dataclass
class Answer:
    """What came off, by promotion and by line: exact, where ``exact`` says so."""

    applied: list[tuple[str, int, int]] = field(default_factory=list)
    off: dict[tuple[int, str], Fraction] = field(default_factory=dict)


def units_of(lines: Sequence[BasketLine]) -> list[Unit]:
    """Every piece of the basket."""
    return [
        Unit(
            line.line,
            line.keys,
            (line.sort_key, line.count, line.total, place),
            Fraction(line.total, line.count),
        )
        for place, line in enumerate(lines)
        for _ in range(line.count)
    ]


def answer(lines: Sequence[BasketLine], promotions: Sequence[Promotion]) -> Answer:
    """What the promotions take off, in the order given."""
    units = units_of(lines)
    found = Answer()
    for promotion in promotions:
        _apply(units, promotion, found)
    return found


def _apply(units: Sequence[Unit], promotion: Promotion, found: Answer) -> None:
    free = [
        unit
        for unit in units
        if promotion.goods.takes(unit.keys)
        and not unit.gone
        and not (promotion.exclusive and unit.touched)
    ]
    free.sort(key=lambda unit: (-unit.price, unit.content))
    used, reduced, times = _chosen(free, promotion)
    if promotion.kind is PromotionKind.N_FOR_PRICE:
        rate = (
            1 - Fraction(_price(promotion) * times) / sum(unit.price for unit in used)
            if used
            else 0
        )
        by_line = {unit.line: Fraction(0) for unit in used}
    else:
        rate = (Fraction(100) if promotion.percent is None else promotion.percent) / 100
        by_line = {unit.line: Fraction(0) for unit in reduced}
    for unit in reduced:
        by_line[unit.line] += unit.price * rate
    if promotion.kind is not PromotionKind.N_FOR_PRICE:
        by_line = {line: Fraction(nearest(exact)) for line, exact in by_line.items()}
    saving = sum(by_line.values(), Fraction(0))
    if not saving:
        return
    assert saving.denominator == 1
    found.applied.append((promotion.name, times, int(saving)))
    for line, exact in by_line.items():
        found.off[line, promotion.name] = exact
    for unit in used:
        unit.touched, unit.gone = True, promotion.exclusive
    for unit in reduced:
        unit.price -= unit.price * rate


def _chosen(free: Sequence[Unit], promotion: Promotion) -> tuple[list[Unit], list[Unit], int]:
    """The units used up, those that are reduced, and how often the promotion applies."""
    size, kind = promotion.count, promotion.kind
    if kind is PromotionKind.PERCENT_OFF:
        chosen = [unit for unit in free if unit.price > 0][: promotion.most]
        return chosen, chosen, len(chosen)
    most = len(free) // size
    if promotion.most is not None:
        most = min(most, promotion.most)
    if kind is PromotionKind.CHEAPEST_FREE:
        given = list(free[::-1][:most])
        paid = [unit for unit in free if unit not in given][: most * (size - 1)]
        return given + paid, given, most
    if kind is PromotionKind.N_FOR_M:
        groups = [free[place * size : place * size + size] for place in range(most)]
        used = [unit for group in groups for unit in group]
        return used, [unit for group in groups for unit in group[promotion.pay :]], most
    best = max(range(most + 1), key=lambda times: (_saved(free, promotion, times), -times))
    used = list(free[: best * size])
    return used, used, best


def _saved(free: Sequence[Unit], promotion: Promotion, times: int) -> Fraction:
    cost = sum((unit.price for unit in free[: times * promotion.count]), Fraction(0))
    return cost - times * _price(promotion)


def _price(promotion: Promotion) -> int:
    return promotion.amount.minor if promotion.amount else 0


def nearest(value: Fraction) -> int:
    """The nearest whole number of something positive; a half goes up."""
    return floor(value + Fraction(1, 2))


def best_deal(lines: Sequence[BasketLine], parts: Sequence[Part], price: int) -> Fraction:
    """The most that deals for a price can save: every choice of a part for every unit is tried."""
    dearest: dict[tuple[int, ...], Fraction] = {(0,) * len(parts): Fraction(0)}
    for unit in units_of(lines):
        for filled, cost in list(dearest.items()):
            for place in _fitting(unit, parts):
                more = (*filled[:place], filled[place] + 1, *filled[place + 1 :])
                dearest[more] = max(dearest.get(more, Fraction(0)), cost + unit.price)
    need = tuple(part.count for part in parts)
    full = [
        (times, dearest[tuple(count * times for count in need)])
        for times in range(sum(line.count for line in lines) + 1)
        if tuple(count * times for count in need) in dearest
    ]
    return max(cost - times * price for times, cost in full)


def _fitting(unit: Unit, parts: Sequence[Part]) -> Iterator[int]:
    return (place for place, part in enumerate(parts) if part.goods.takes(unit.keys))


def subsets(count: int) -> Iterator[tuple[int, ...]]:
    """Every choice among so many things but none of them."""
    for chosen in product((False, True), repeat=count):
        if any(chosen):
            yield tuple(place for place in range(count) if chosen[place])
