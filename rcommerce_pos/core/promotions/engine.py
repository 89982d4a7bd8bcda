"""Which promotions a basket earns, and what each takes off every line.

Pure, and blind to the order of scanning: items are sorted by what they are, never by when they
came. All amounts are minor units of the lines as they are written. An item is a piece, or a weighed
line as a whole.
"""

import operator
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cache, lru_cache, partial
from itertools import permutations
from uuid import UUID

from rcommerce_pos.core.kernel.money import Money, allocate, round_half_away
from rcommerce_pos.core.promotions.types import (
    Applied,
    Choice,
    Conditions,
    Hint,
    Part,
    Promotion,
    PromotionKind,
    Selection,
    Share,
)

FREE, SHARED, TAKEN = 0, 1, 2
"""What became of an item: untouched, reduced by promotions that share, or taken by one alone."""
MOST_TRIED = 4
"""So many promotions that compete for the same goods are tried in every order."""
MOST_HINTS = 3


@dataclass(frozen=True, slots=True)
class BasketLine:
    """A line as promotions see it: so many items that cost ``total`` together.

    ``keys`` are what selections ask for; ``sort_key`` names the goods, so that equal lines are
    equal whatever their number.
    """

    line: int
    keys: frozenset[str]
    sort_key: str
    count: int
    total: int


@dataclass(frozen=True, slots=True)
class Moment:
    """When, where and for whom a basket is reckoned; ``minute`` is local, since midnight."""

    day: date
    minute: int = 12 * 60
    weekday: int | None = None
    customer_group: UUID | None = None
    register: UUID | None = None
    coupons: frozenset[UUID] = frozenset()
    """The promotions whose coupon was shown."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the promotions do to a basket; ``shares`` by the number of the line."""

    shares: Mapping[int, tuple[Share, ...]]
    applied: tuple[Applied, ...]
    hints: tuple[Hint, ...] = ()

    @property
    def saving(self) -> int:
        """What all of them take off together."""
        return sum(each.saving for each in self.applied)


NOTHING = Outcome({}, ())
_Earners = Mapping[int, Sequence[BasketLine]]


@dataclass(slots=True)
class _Run:
    """Items of one line that are alike: how many, what is left of their price, and its start."""

    line: BasketLine
    count: int
    rest: int
    first: int
    state: int = FREE


def _order(run: _Run) -> tuple[int, str, int, int]:
    """Dearest first, then by the goods: never by the place in the basket."""
    line = run.line
    return (-(run.rest * 1000 // run.count), line.sort_key, line.count, line.total)


@dataclass(slots=True)
class _Taken:
    """Items that a promotion took from a run, with what they cost before it."""

    run: _Run
    rest: int
    first: int
    off: int = 0


@dataclass(slots=True)
class _Step:
    """An item or more taken out of a run, and what the run was before."""

    run: _Run
    count: int
    rest: int
    first: int
    state: int
    split: bool

    def back(self, runs: list[_Run]) -> None:
        """Make the run what it was; what was split off last lies at the end."""
        if self.split:
            runs.pop()
        run = self.run
        run.count, run.rest, run.first, run.state = self.count, self.rest, self.first, self.state


@dataclass(slots=True)
class _Basket:
    """The items on their way: a line's run is split where only a part of it is reduced.

    ``earners`` are the lines that each promotion could reduce, by the promotion's ``id()``.
    """

    earners: _Earners
    runs: dict[int, list[_Run]] = field(default_factory=dict)
    shares: dict[int, list[Share]] = field(default_factory=dict)
    applied: list[Applied] = field(default_factory=list)
    steps: list[_Step] = field(default_factory=list)

    @classmethod
    def of(cls, lines: Iterable[BasketLine], earners: _Earners) -> "_Basket":
        runs = {line.line: [_Run(line, line.count, line.total, line.total)] for line in lines}
        return cls(earners, runs)

    def free(
        self, promotion: Promotion, goods: Selection, *, untouched: bool = False
    ) -> list[_Run]:
        """The items of its goods that a promotion may take, dearest first."""
        most = FREE if untouched or promotion.exclusive else SHARED
        lines = self.earners[id(promotion)]
        if promotion.reward is not None or promotion.kind is PromotionKind.MEAL_DEAL:
            lines = [line for line in lines if _takes(goods, line.keys)]
        runs = self.runs
        found = [run for line in lines for run in runs[line.line] if run.state <= most]
        found.sort(key=_order)
        return found

    def apply(self, promotion: Promotion, *, sequential: bool) -> None:
        """Let a promotion act; one that saves nothing has not touched anything."""
        self.steps.clear()
        before = len(self.applied)
        _RULES[promotion.kind](self, promotion, sequential)
        if len(self.applied) == before:
            for step in reversed(self.steps):
                step.back(self.runs[step.run.line.line])

    def take(self, run: _Run, count: int, state: int) -> _Taken:
        """Take items out of a run; what is left stays behind as a run of its own."""
        split = count < run.count
        self.steps.append(_Step(run, run.count, run.rest, run.first, run.state, split))
        if split:
            rest, first = run.rest * count // run.count, run.first * count // run.count
            left = _Run(run.line, run.count - count, run.rest - rest, run.first - first, run.state)
            self.runs[run.line.line].append(left)
            run.count, run.rest, run.first = count, rest, first
        run.state = max(run.state, state)
        return _Taken(run, run.rest, run.first)

    def book(self, promotion: Promotion, taken: Iterable[_Taken], times: int) -> None:
        """Take off what was reckoned, and note whose share it is."""
        saving = 0
        by_line: dict[int, int] = {}
        for each in taken:
            each.run.rest -= each.off
            saving += each.off
            if each.off:
                number = each.run.line.line
                by_line[number] = by_line.get(number, 0) + each.off
        if not saving:
            return
        for number, off in by_line.items():
            share = Share(promotion.id, promotion.name, off)
            self.shares.setdefault(number, []).append(share)
        self.applied.append(Applied(promotion.id, promotion.name, times, saving))


@dataclass(frozen=True, slots=True)
class _Settled:
    """What promotions that share no line with others came to, and the lines that it was for."""

    lines: Sequence[BasketLine]
    shares: Mapping[int, tuple[Share, ...]]
    applied: tuple[Applied, ...]
    hints: tuple[Hint, ...]


Memo = dict[tuple[int, ...], _Settled]


class PromotionBook:
    """The promotions of a shop, ready to be asked: only those that a line could earn are looked at.

    ``sequential`` decides what a percentage is of, where several promotions share an item: of what
    the earlier ones left (the rule), or of the price before all of them.
    """

    def __init__(
        self,
        promotions: Iterable[Promotion],
        *,
        choice: Choice = Choice.PRIORITY,
        sequential: bool = True,
    ) -> None:
        self.promotions = tuple(
            sorted(
                (each for each in promotions if each.active),
                key=lambda each: (-each.priority, each.name, each.id.bytes),
            )
        )
        self.choice = choice
        self.sequential = sequential
        self._known: dict[frozenset[str], frozenset[int]] = {}
        self._by_key: dict[str, list[int]] = {}
        self._of_all: list[int] = []
        for index, promotion in enumerate(self.promotions):
            self._index(index, promotion)

    def reckon(
        self,
        lines: Sequence[BasketLine],
        moment: Moment,
        *,
        hints: bool = True,
        memo: Memo | None = None,
    ) -> Outcome:
        """What the promotions take off a basket now.

        Promotions that share no line are settled apart; a ``memo`` keeps what each group of them
        came to, so that a basket that grows reckons anew only what its new line touches.
        """
        if not self.promotions or not lines:
            return NOTHING
        earners = self._earners(lines, moment)
        candidates = [promotion for promotion, own in earners.values() if own]
        if not candidates:
            return NOTHING
        by_id = {id(promotion): own for promotion, own in earners.values()}
        kept: Memo = {}
        found: list[_Settled] = []
        for group in _competing(by_id, candidates):
            own = list({line.line: line for each in group for line in by_id[id(each)]}.values())
            key = tuple(id(each) for each in group)
            known = memo.get(key) if memo is not None else None
            if known is None or not _same(known.lines, own):
                known = self._settle(group, own, by_id)
            kept[key] = known
            found.append(known)
        if memo is not None:
            memo.clear()
            memo.update(kept)
        place = {promotion.id: index for index, promotion in enumerate(candidates)}
        return _together(found, place, hints=hints)

    def _earners(
        self, lines: Sequence[BasketLine], moment: Moment
    ) -> dict[int, tuple[Promotion, list[BasketLine]]]:
        """The promotions that run now, by priority, each with the lines that it could take."""
        matched = [self._matching(line.keys) for line in lines]
        found: set[int] = set().union(*matched)
        open_now = {index for index in found if is_open(self.promotions[index], moment)}
        earners: dict[int, tuple[Promotion, list[BasketLine]]] = {
            index: (self.promotions[index], []) for index in sorted(open_now)
        }
        for line, indexes in zip(lines, matched, strict=True):
            if line.total > 0 and line.count > 0:
                for index in indexes & open_now:
                    earners[index][1].append(line)
        return earners

    def _settle(
        self, group: Sequence[Promotion], own: list[BasketLine], earners: _Earners
    ) -> "_Settled":
        """What a group of promotions takes off its lines."""
        order = group
        if self.choice is Choice.BEST and len(group) > 1:
            order = self._best_order(own, earners, group)
        basket = self._in_order(own, earners, order)
        shares = {number: tuple(each) for number, each in basket.shares.items()}
        return _Settled(own, shares, tuple(basket.applied), _hints(basket, group))

    def _in_order(
        self, lines: Iterable[BasketLine], earners: _Earners, order: Iterable[Promotion]
    ) -> _Basket:
        basket = _Basket.of(lines, earners)
        for promotion in order:
            basket.apply(promotion, sequential=self.sequential)
        return basket

    def _best_order(
        self, own: list[BasketLine], earners: _Earners, group: Sequence[Promotion]
    ) -> Sequence[Promotion]:
        """An order that saves the customer most: every one of a few, else the likeliest.

        The order of priority is always tried, and is kept where no other saves more.
        """
        saving = partial(self._saving, own, earners)
        tries: Iterable[Sequence[Promotion]]
        if len(group) <= MOST_TRIED:
            tries = permutations(group)
        else:
            alone = {id(each): saving([each]) for each in group}
            by_saving = sorted(group, key=lambda each: -alone[id(each)])
            shared_last = sorted(by_saving, key=lambda each: not each.exclusive)
            tries = (group, by_saving, shared_last)
        return max(tries, key=saving)

    def _saving(
        self, lines: Iterable[BasketLine], earners: _Earners, order: Iterable[Promotion]
    ) -> int:
        return sum(each.saving for each in self._in_order(lines, earners, order).applied)

    def _index(self, index: int, promotion: Promotion) -> None:
        for selection in _selections(promotion):
            if not selection.keys:
                self._of_all.append(index)
            for key in selection.keys:
                self._by_key.setdefault(key, []).append(index)

    def _matching(self, keys: frozenset[str]) -> frozenset[int]:
        known = self._known.get(keys)
        if known is None:
            found = set(self._of_all)
            for key in keys:
                found.update(self._by_key.get(key, ()))
            known = frozenset(
                index
                for index in found
                if any(each.takes(keys) for each in _selections(self.promotions[index]))
            )
            if len(self._known) > 50_000:
                self._known.clear()
            self._known[keys] = known
        return known


def _same(one: Sequence[BasketLine], other: Sequence[BasketLine]) -> bool:
    """True where the very same lines stand in both."""
    return len(one) == len(other) and all(map(operator.is_, one, other))


def _together(found: Iterable[_Settled], place: Mapping[UUID, int], *, hints: bool) -> Outcome:
    """What all groups came to, in the order of the promotions."""
    shares: dict[int, tuple[Share, ...]] = {}
    applied: list[Applied] = []
    hinted: list[Hint] = []
    for settled in found:
        shares.update(settled.shares)
        applied += settled.applied
        hinted += settled.hints
    applied.sort(key=lambda each: place[each.promotion_id])
    hinted.sort(key=lambda each: place[each.promotion_id])
    return Outcome(shares, tuple(applied), tuple(hinted[:MOST_HINTS]) if hints else ())


def is_open(promotion: Promotion, moment: Moment) -> bool:
    """True where a promotion runs at this moment, for this customer, with these coupons."""
    if promotion.needs_coupon and promotion.id not in moment.coupons:
        return False
    return holds(promotion.conditions, moment)


def holds(conditions: Conditions, moment: Moment) -> bool:
    """True where day, hour, weekday, customer and till are those of the conditions."""
    if conditions.first_day is not None and moment.day < conditions.first_day:
        return False
    if conditions.last_day is not None and moment.day > conditions.last_day:
        return False
    weekday = moment.day.weekday() if moment.weekday is None else moment.weekday
    if weekday not in conditions.weekdays:
        return False
    begin, end = conditions.from_minute, conditions.to_minute
    inside = begin <= moment.minute < end
    if end <= begin:
        inside = moment.minute >= begin or moment.minute < end
    if not inside:
        return False
    if conditions.customer_groups and moment.customer_group not in conditions.customer_groups:
        return False
    return not conditions.registers or moment.register in conditions.registers


@lru_cache(maxsize=65536)
def _takes(selection: Selection, keys: frozenset[str]) -> bool:
    return selection.takes(keys)


def _selections(promotion: Promotion) -> tuple[Selection, ...]:
    if promotion.kind is PromotionKind.MEAL_DEAL:
        return tuple(part.goods for part in promotion.parts)
    if promotion.reward is not None:
        return (promotion.goods, promotion.reward)
    return (promotion.goods,)


def _competing(earners: _Earners, candidates: Sequence[Promotion]) -> list[list[Promotion]]:
    """The promotions in groups that share no line, each in the order of priority."""
    groups: list[tuple[set[int], list[int]]] = []
    for place, promotion in enumerate(candidates):
        own = {line.line for line in earners[id(promotion)]}
        members = [place]
        apart: list[tuple[set[int], list[int]]] = []
        for numbers, others in groups:
            if numbers.isdisjoint(own):
                apart.append((numbers, others))
            else:
                own |= numbers
                members += others
        groups = [*apart, (own, members)]
    return [[candidates[place] for place in sorted(members)] for _, members in groups]


def _percent(promotion: Promotion, taken: Sequence[_Taken], sequential: bool) -> None:
    """Take a percentage off items, rounded once for each line."""
    percent = promotion.percent if promotion.percent is not None else Fraction(100)
    _percent_off(percent, taken, sequential)


def _percent_off(percent: Fraction, taken: Sequence[_Taken], sequential: bool) -> None:
    by_line: dict[int, list[_Taken]] = {}
    for each in taken:
        by_line.setdefault(each.run.line.line, []).append(each)
    for parts in by_line.values():
        base = sum(part.rest if sequential else part.first for part in parts)
        rest = sum(part.rest for part in parts)
        off = round_half_away(base * percent.numerator, 100 * percent.denominator)
        _spread(parts, min(off, rest))


def _spread(taken: Sequence[_Taken], off: int) -> None:
    """Spread an amount over items in proportion to what they cost, exactly."""
    if len(taken) == 1:
        taken[0].off = off
        return
    for each, share in zip(taken, allocate(off, [each.rest for each in taken]), strict=True):
        each.off = share


def _state(promotion: Promotion) -> int:
    return TAKEN if promotion.exclusive else SHARED


def _first(basket: _Basket, runs: Iterable[_Run], count: int, state: int) -> list[_Taken]:
    """Take so many items, in the order of the runs."""
    taken: list[_Taken] = []
    for run in runs:
        if count <= 0:
            break
        part = min(count, run.count)
        taken.append(basket.take(run, part, state))
        count -= part
    return taken


def _all(basket: _Basket, promotion: Promotion, *, above: int = 0) -> list[_Taken]:
    """The items that cost more than ``above``, at most ``most`` of them, dearest first."""
    runs = basket.free(promotion, promotion.goods)
    runs = [run for run in runs if run.rest > above * run.count]
    count = _count(runs)
    if promotion.most is not None:
        count = min(count, promotion.most)
    return _first(basket, runs, count, _state(promotion))


def _count(runs: Iterable[_Run]) -> int:
    return sum(run.count for run in runs)


def _minor(amount: Money | None) -> int:
    return amount.minor if amount is not None else 0


def _percent_rule(basket: _Basket, promotion: Promotion, sequential: bool) -> None:
    taken = _all(basket, promotion)
    _percent(promotion, taken, sequential)
    basket.book(promotion, taken, sum(each.run.count for each in taken))


def _amount_rule(basket: _Basket, promotion: Promotion, _sequential: bool) -> None:
    taken = _all(basket, promotion)
    for each in taken:
        each.off = min(each.rest, _minor(promotion.amount) * each.run.count)
    basket.book(promotion, taken, sum(each.run.count for each in taken))


def _fixed_price_rule(basket: _Basket, promotion: Promotion, _sequential: bool) -> None:
    price = _minor(promotion.amount)
    taken = _all(basket, promotion, above=price)
    for each in taken:
        each.off = each.rest - price * each.run.count
    basket.book(promotion, taken, sum(each.run.count for each in taken))


def _times(promotion: Promotion, items: int, size: int) -> int:
    times = items // size if size > 0 else 0
    return times if promotion.most is None else min(times, promotion.most)


def _n_for_m_rule(basket: _Basket, promotion: Promotion, sequential: bool) -> None:
    size, pay = promotion.count, promotion.pay
    runs = basket.free(promotion, promotion.goods)
    times = _times(promotion, _count(runs), size)
    free: list[_Taken] = []
    place, state = 0, _state(promotion)
    for run in runs:
        left = min(run.count, times * size - place)
        if left <= 0:
            break
        unpaid = _unpaid(place, left, size, pay)
        place += left
        whole = basket.take(run, left, state).run
        if unpaid:
            free.append(basket.take(whole, unpaid, state))
    _percent(promotion, free, sequential)
    basket.book(promotion, free, times)


def _unpaid(place: int, count: int, size: int, pay: int) -> int:
    """How many of the places from ``place`` on are free, where the last of each ``size`` are."""

    def before(end: int) -> int:
        return end // size * (size - pay) + max(0, end % size - pay)

    return before(place + count) - before(place)


def _n_for_price_rule(basket: _Basket, promotion: Promotion, _sequential: bool) -> None:
    size = promotion.count
    runs = basket.free(promotion, promotion.goods)
    times = _times(promotion, _count(runs), size)
    price = _minor(promotion.amount)
    # dearest first, so each further group costs less than the one before: those not above the
    # price are the last
    times = bisect_left(range(times), True, key=lambda n: _cost(runs, n * size, size) <= price)
    taken = _first(basket, runs, times * size, _state(promotion))
    if taken:
        _spread(taken, max(0, sum(each.rest for each in taken) - price * times))
        basket.book(promotion, taken, times)


def _worth(run: _Run, count: int) -> Fraction | int:
    """What so many items of a run cost, exactly: three for 1.00 cost a third of it each."""
    return run.rest if count == run.count else Fraction(run.rest * count, run.count)


def _cost(runs: Sequence[_Run], place: int, count: int) -> Fraction | int:
    """What the items from a place on cost together."""
    total: Fraction | int = 0
    for run in runs:
        if place >= run.count:
            place -= run.count
            continue
        here = min(run.count - place, count)
        if not here:
            break
        total += _worth(run, here)
        place = 0
        count -= here
    return total


def _cheapest_rule(basket: _Basket, promotion: Promotion, sequential: bool) -> None:
    size = promotion.count
    runs = basket.free(promotion, promotion.goods)
    times = _times(promotion, _count(runs), size)
    if not times:
        return
    state = _state(promotion)
    free = _first(basket, reversed(runs), times, state)
    given = {id(each.run) for each in free}
    left = basket.free(promotion, promotion.goods)
    _first(basket, [run for run in left if id(run) not in given], times * (size - 1), state)
    _percent(promotion, free, sequential)
    basket.book(promotion, free, times)


def _buy_get_rule(basket: _Basket, promotion: Promotion, sequential: bool) -> None:
    """For every x bought, y of the reward at less: the cheapest rewards, the dearest bought."""
    buy, get = promotion.count, promotion.pay
    reward = promotion.reward or promotion.goods
    bought = basket.free(promotion, promotion.goods)
    wanted = basket.free(promotion, reward)
    if promotion.amount is not None:
        price = promotion.amount.minor
        wanted = [run for run in wanted if run.rest > price * run.count]
    both = {id(run) for run in bought} & {id(run) for run in wanted}
    common = sum(run.count for run in bought if id(run) in both)
    items, rewards = _count(bought), _count(wanted)
    if buy < 1 or get < 1:
        return
    times = min(items // buy, rewards // get, (items + rewards - common) // (buy + get))
    if promotion.most is not None:
        times = min(times, promotion.most)
    if not times:
        return
    spare = items - times * buy
    state = _state(promotion)
    free: list[_Taken] = []
    need = times * get
    for run in reversed(wanted):
        part = min(need, run.count, spare if id(run) in both else run.count)
        if part <= 0:
            continue
        free.append(basket.take(run, part, state))
        need -= part
        spare -= part if id(run) in both else 0
    left = basket.free(promotion, promotion.goods)
    given = {id(each.run) for each in free}
    _first(basket, [run for run in left if id(run) not in given], times * buy, state)
    if promotion.amount is not None:
        for each in free:
            each.off = max(0, each.rest - promotion.amount.minor * each.run.count)
    else:
        _percent(promotion, free, sequential)
    basket.book(promotion, free, times)


def _deal_rule(basket: _Basket, promotion: Promotion, sequential: bool) -> None:
    """So many of each part for one price, as often as one deal more saves more."""
    runs, fits = _deal_runs(basket, promotion)
    price = _minor(promotion.amount)

    @cache
    def saved(times: int) -> Fraction | int:
        """How good so many deals are; -1 where the basket cannot fill so many."""
        plan = _fill(promotion.parts, times, runs, fits)
        if sum(count for _, count in plan) < times * need:
            return -1
        if promotion.percent is not None:
            return times
        return sum(_worth(run, count) for run, count in plan) - price * times

    need = sum(part.count for part in promotion.parts)
    fewest, most = 0, _times(promotion, _count(runs), need)
    while fewest < most:
        middle = (fewest + most + 1) // 2
        if saved(middle) > max(0, saved(middle - 1)):
            fewest = middle
        else:
            most = middle - 1
    plan = _fill(promotion.parts, fewest, runs, fits)
    taken = [basket.take(run, count, _state(promotion)) for run, count in plan]
    if promotion.percent is not None:
        _percent(promotion, taken, sequential)
    elif taken:
        _spread(taken, max(0, sum(each.rest for each in taken) - price * fewest))
    basket.book(promotion, taken, fewest)


def _deal_runs(
    basket: _Basket, promotion: Promotion, *, untouched: bool = False
) -> tuple[list[_Run], list[list[int]]]:
    """The items that a deal could take, dearest first, and the parts that each of them fits."""
    runs: dict[int, _Run] = {}
    fits: dict[int, list[int]] = {}
    for place, part in enumerate(promotion.parts):
        for run in basket.free(promotion, part.goods, untouched=untouched):
            runs[id(run)] = run
            fits.setdefault(id(run), []).append(place)
    in_order = sorted(runs.values(), key=_order)
    return in_order, [fits[id(run)] for run in in_order]


def _fill(
    parts: Sequence[Part], times: int, runs: Sequence[_Run], fits: Sequence[Sequence[int]]
) -> list[tuple[_Run, int]]:
    """The dearest items that fill so many deals, as far as the items there are can fill them."""
    room = [part.count * times for part in parts]
    placed: list[dict[int, int]] = [{} for _ in parts]
    plan: list[tuple[_Run, int]] = []
    for index, run in enumerate(runs):
        if not any(room):
            break
        left = run.count
        while left:
            done = _place(index, left, fits, room, placed)
            if not done:
                break
            left -= done
        if left < run.count:
            plan.append((run, run.count - left))
    return plan


def _place(
    index: int,
    count: int,
    fits: Sequence[Sequence[int]],
    room: list[int],
    placed: list[dict[int, int]],
) -> int:
    """Put items into a part with room; others move to another part they fit where need be.

    Answers how many found room at once: the shortest chain of moves is taken (Edmonds-Karp).
    """
    came: dict[int, tuple[int, int | None]] = dict.fromkeys(fits[index], (index, None))
    queue = list(came)
    for part in queue:
        if room[part]:
            break
        for other, here in placed[part].items():
            for onward in fits[other] if here else ():
                if onward not in came:
                    came[onward] = (other, part)
                    queue.append(onward)
    else:
        return 0
    moves: list[tuple[int, int | None, int]] = []
    end: int | None = part
    while end is not None:
        mover, start = came[end]
        moves.append((mover, start, end))
        end = start
    done = min(count, room[part], *(placed[a][who] for who, a, _ in moves if a is not None))
    room[part] -= done
    for mover, start, end in moves:
        placed[end][mover] = placed[end].get(mover, 0) + done
        if start is not None:
            placed[start][mover] -= done
    return done


def _spend_rule(basket: _Basket, promotion: Promotion, sequential: bool) -> None:
    runs = basket.free(promotion, promotion.goods)
    spent = sum(run.rest for run in runs)
    reached = [tier for tier in promotion.tiers if spent >= _minor(tier.spend)]
    if not reached or not spent:
        return
    tier = max(reached, key=lambda each: _minor(each.spend))
    taken = _first(basket, runs, _count(runs), _state(promotion))
    if tier.percent is not None:
        _percent_off(tier.percent, taken, sequential)
    else:
        _spread(taken, min(_minor(tier.amount), spent))
    basket.book(promotion, taken, 1)


def _tiers_rule(basket: _Basket, promotion: Promotion, sequential: bool) -> None:
    runs = basket.free(promotion, promotion.goods)
    reached = [tier for tier in promotion.tiers if 0 < tier.count <= _count(runs)]
    if not reached:
        return
    tier = max(reached, key=lambda each: each.count)
    taken = _first(basket, runs, _count(runs), _state(promotion))
    if tier.percent is not None:
        _percent_off(tier.percent, taken, sequential)
    else:
        for each in taken:
            each.off = max(0, each.rest - _minor(tier.amount) * each.run.count)
    basket.book(promotion, taken, sum(each.run.count for each in taken))


_RULES = {
    PromotionKind.PERCENT_OFF: _percent_rule,
    PromotionKind.AMOUNT_OFF: _amount_rule,
    PromotionKind.FIXED_PRICE: _fixed_price_rule,
    PromotionKind.N_FOR_M: _n_for_m_rule,
    PromotionKind.N_FOR_PRICE: _n_for_price_rule,
    PromotionKind.CHEAPEST_FREE: _cheapest_rule,
    PromotionKind.BUY_X_GET_Y: _buy_get_rule,
    PromotionKind.MEAL_DEAL: _deal_rule,
    PromotionKind.SPEND: _spend_rule,
    PromotionKind.TIERS: _tiers_rule,
}


def _hints(basket: _Basket, candidates: Sequence[Promotion]) -> tuple[Hint, ...]:
    """What is one item, or a small amount, short of a further promotion."""
    found: list[Hint] = []
    for promotion in candidates:
        hint = _hint(basket, promotion)
        if hint is not None:
            found.append(hint)
        if len(found) == MOST_HINTS:
            break
    return tuple(found)


def _hint(basket: _Basket, promotion: Promotion) -> Hint | None:
    if promotion.most is not None:
        done = sum(each.times for each in basket.applied if each.promotion_id == promotion.id)
        if done >= promotion.most:
            return None
    if promotion.kind is PromotionKind.MEAL_DEAL:
        return _deal_hint(basket, promotion)
    return _goods_hint(basket, promotion)


def _goods_hint(basket: _Basket, promotion: Promotion) -> Hint | None:
    kind = promotion.kind
    runs = basket.free(promotion, promotion.goods, untouched=True)
    items = _count(runs)
    if not items:
        return None
    if kind in (PromotionKind.N_FOR_M, PromotionKind.N_FOR_PRICE, PromotionKind.CHEAPEST_FREE):
        if promotion.count > 1 and items % promotion.count == promotion.count - 1:
            return Hint(promotion.id, promotion.name, items=1)
    elif kind is PromotionKind.BUY_X_GET_Y:
        return _reward_hint(basket, promotion, items)
    elif kind is PromotionKind.TIERS:
        if any(tier.count == items + 1 for tier in promotion.tiers):
            return Hint(promotion.id, promotion.name, items=1)
    elif kind is PromotionKind.SPEND:
        return _spend_hint(promotion, runs)
    return None


def _reward_hint(basket: _Basket, promotion: Promotion, items: int) -> Hint | None:
    reward = promotion.reward or promotion.goods
    if reward == promotion.goods:
        short = items % (promotion.count + promotion.pay) == promotion.count + promotion.pay - 1
    else:
        rewards = _count(basket.free(promotion, reward, untouched=True))
        short = items >= promotion.count and rewards == promotion.pay - 1
    return Hint(promotion.id, promotion.name, items=1) if short else None


def _spend_hint(promotion: Promotion, runs: Sequence[_Run]) -> Hint | None:
    """The next threshold, where the dearest item in the basket once more would reach it."""
    spent = sum(run.rest for run in runs)
    dearest = max(run.rest // run.count for run in runs)
    ahead = [tier.spend for tier in promotion.tiers if tier.spend and tier.spend.minor > spent]
    if not ahead:
        return None
    missing = min(each.minor for each in ahead) - spent
    if missing > dearest:
        return None
    return Hint(promotion.id, promotion.name, spend=Money(missing, ahead[0].currency))


def _deal_hint(basket: _Basket, promotion: Promotion) -> Hint | None:
    """One item short of a deal: all parts filled but one of them."""
    runs, fits = _deal_runs(basket, promotion, untouched=True)
    begun = sum(count for _, count in _fill(promotion.parts, 1, runs, fits))
    missing = sum(part.count for part in promotion.parts) - begun
    return Hint(promotion.id, promotion.name, items=1) if begun and missing == 1 else None
