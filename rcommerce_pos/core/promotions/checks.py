"""What a promotion must say before a till can offer it, and which ones get in each other's way."""

from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.promotions.types import Conditions, Promotion, PromotionKind, Selection

_NEEDS_COUNT = {
    PromotionKind.N_FOR_M,
    PromotionKind.N_FOR_PRICE,
    PromotionKind.CHEAPEST_FREE,
    PromotionKind.BUY_X_GET_Y,
}
_NEEDS_AMOUNT = {
    PromotionKind.AMOUNT_OFF,
    PromotionKind.FIXED_PRICE,
    PromotionKind.N_FOR_PRICE,
}


def check_promotion(promotion: Promotion) -> None:
    """Raise InvalidInput, in words, for a promotion that could not be reckoned."""
    if not promotion.name.strip() or len(promotion.name) > 100:
        raise InvalidInput("promotion.name", "A promotion needs a name of at most 100 letters.")
    _check_conditions(promotion.conditions)
    if promotion.most is not None and promotion.most < 1:
        raise InvalidInput("promotion.most", "It could never apply: at most 0 in a sale.")
    _check_counts(promotion)
    _check_worth(promotion)
    if promotion.kind is PromotionKind.MEAL_DEAL:
        _check_deal(promotion)
    if promotion.kind in (PromotionKind.SPEND, PromotionKind.TIERS):
        _check_tiers(promotion)


def _check_conditions(when: Conditions) -> None:
    if when.first_day and when.last_day and when.last_day < when.first_day:
        raise InvalidInput(
            "promotion.dates",
            "It would end ({last}) before it begins ({first}).",
            last=when.last_day,
            first=when.first_day,
        )
    if not when.weekdays:
        raise InvalidInput("promotion.weekdays", "It holds on no day of the week.")


def _check_counts(promotion: Promotion) -> None:
    kind = promotion.kind
    if kind in _NEEDS_COUNT and promotion.count < 1:
        raise InvalidInput("promotion.count", "Say how many items it takes.")
    if kind in (PromotionKind.N_FOR_M, PromotionKind.CHEAPEST_FREE) and promotion.count < 2:
        raise InvalidInput("promotion.count", "It takes at least two items.")
    if kind is PromotionKind.N_FOR_M and not 0 <= promotion.pay < promotion.count:
        raise InvalidInput("promotion.pay", "Fewer items are paid than taken.")
    if kind is PromotionKind.BUY_X_GET_Y and promotion.pay < 1:
        raise InvalidInput("promotion.pay", "Say how many items are given for less.")


def _check_worth(promotion: Promotion) -> None:
    kind = promotion.kind
    if kind is PromotionKind.PERCENT_OFF and not promotion.percent:
        raise InvalidInput("promotion.percent", "Say how many percent come off.")
    if kind in _NEEDS_AMOUNT and promotion.amount is None:
        raise InvalidInput("promotion.amount", "Say the amount.")
    if kind is PromotionKind.AMOUNT_OFF and not promotion.amount:
        raise InvalidInput("promotion.amount", "Say how much comes off.")


def _check_deal(promotion: Promotion) -> None:
    if not promotion.parts or any(part.count < 1 for part in promotion.parts):
        raise InvalidInput("promotion.parts", "A deal has at least one part, and one item of each.")
    if sum(part.count for part in promotion.parts) < 2:
        raise InvalidInput("promotion.parts", "A deal takes at least two items.")
    if (promotion.amount is None) == (promotion.percent is None):
        raise InvalidInput("promotion.amount", "A deal has a price, or a percentage off.")


def _check_tiers(promotion: Promotion) -> None:
    if not promotion.tiers:
        raise InvalidInput("promotion.tiers", "Say from when on it applies.")
    by_count = promotion.kind is PromotionKind.TIERS
    for tier in promotion.tiers:
        if by_count and tier.count < 1:
            raise InvalidInput("promotion.tiers", "Each step begins at a number of items.")
        if not by_count and tier.spend is None:
            raise InvalidInput("promotion.tiers", "Each step begins at an amount.")
        if (tier.percent is None) == (tier.amount is None):
            raise InvalidInput("promotion.tiers", "Each step gives a percentage or an amount.")
    starts = [tier.count if by_count else tier.spend for tier in promotion.tiers]
    if len(set(starts)) != len(starts):
        raise InvalidInput("promotion.tiers", "Two steps begin at the same point.")


def meet(one: Promotion, other: Promotion) -> bool:
    """True where two promotions could want the same goods at the same time."""
    if one.id == other.id or not (one.active and other.active):
        return False
    if not (one.exclusive or other.exclusive):
        return False
    if not _same_time(one.conditions, other.conditions):
        return False
    if not _same_people(one.conditions, other.conditions):
        return False
    return any(_share_goods(mine, yours) for mine in _wanted(one) for yours in _wanted(other))


def _same_time(a: Conditions, b: Conditions) -> bool:
    """True where a moment of both can be: a day, a weekday and an hour."""
    if a.last_day and b.first_day and a.last_day < b.first_day:
        return False
    if b.last_day and a.first_day and b.last_day < a.first_day:
        return False
    if a.weekdays.isdisjoint(b.weekdays):
        return False
    return any(
        begin < other_end and other_begin < end
        for begin, end in _windows(a)
        for other_begin, other_end in _windows(b)
    )


def _windows(when: Conditions) -> list[tuple[int, int]]:
    """The minutes of a day; a window past midnight is two."""
    if when.from_minute < when.to_minute:
        return [(when.from_minute, when.to_minute)]
    return [(when.from_minute, 24 * 60), (0, when.to_minute)]


def _same_people(a: Conditions, b: Conditions) -> bool:
    """True where a customer at a till can be meant by both."""
    if a.customer_groups and b.customer_groups and a.customer_groups.isdisjoint(b.customer_groups):
        return False
    return not (a.registers and b.registers and a.registers.isdisjoint(b.registers))


def _wanted(promotion: Promotion) -> list[Selection]:
    if promotion.kind is PromotionKind.MEAL_DEAL:
        return [part.goods for part in promotion.parts]
    return [promotion.goods, *([promotion.reward] if promotion.reward else [])]


def _share_goods(one: Selection, other: Selection) -> bool:
    """True unless no goods can be of both; all that one takes may be left out by the other."""
    if (one.keys and one.keys <= other.but) or (other.keys and other.keys <= one.but):
        return False
    return not one.keys or not other.keys or not one.keys.isdisjoint(other.keys)
