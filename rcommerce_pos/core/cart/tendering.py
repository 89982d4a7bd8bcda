"""Paying: what is left by cash and by card, the rounding, the change, and what to hand over.

Only the part that cash settles is rounded to the smallest coin; a card pays to the minor unit
(domain rules 4 and 13).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rcommerce_pos.core.cart.ways import Way
from rcommerce_pos.core.kernel.errors import InvalidInput, Refused
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Tender, TenderKind

MOST_SUGGESTIONS = 6
LONGEST_CODE = 12


@dataclass(frozen=True, slots=True)
class Settlement:
    """Where a sale stands with the payments so far.

    ``left_cash`` and ``left_card`` are what is left to pay either way; ``rounding`` and ``change``
    hold once both are zero. Σ payments − change = gross + rounding.
    """

    left_cash: Money
    left_card: Money
    rounding: Money
    change: Money

    @property
    def settled(self) -> bool:
        """True where nothing is left to pay."""
        return not self.left_cash


def standing(gross: Money, tenders: Sequence[Tender], *, cash_step_minor: int) -> Settlement:
    """Where a sale stands; raises Refused where a card pays more than is owed.

    Ways that give change (cash, and what the shop defined so) may exceed what is owed; what is
    given back is cash and rounded to the smallest coin. For a gross below zero the same holds
    turned around: cash is handed out, and rounded too.
    """
    zero = Money.zero(gross.currency)
    sign = -1 if gross.minor < 0 else 1
    check_cards(tenders)
    for tender in tenders:
        if tender.amount.minor * sign <= 0:
            raise InvalidInput("tender.amount", "A payment of nothing pays nothing.")
    cash = _sum(tenders, gross.currency, _is_cash)
    exact = _sum(tenders, gross.currency, _is_exact)
    other = _sum(tenders, gross.currency, _gives_change)
    if exact.minor * sign > gross.minor * sign:
        raise Refused(
            "tender.card_too_much",
            "{paid} without cash is more than the {gross} to pay.",
            hint="A card pays what is owed and gives no change.",
            paid=exact,
            gross=gross,
        )
    rest = gross - exact - other
    if rest.minor * sign <= 0 and other:
        change = (cash - rest).rounded_to(cash_step_minor)
        return Settlement(zero, zero, cash - rest - change, change)
    owed = rest.rounded_to(cash_step_minor)
    if rest and cash.minor * sign < owed.minor * sign:
        return Settlement(owed - cash, rest - cash, zero, zero)
    return Settlement(zero, zero, owed - rest, cash - owed)


def check_cards(tenders: Sequence[Tender]) -> None:
    """Let only the last four digits and the authorisation code of a card in, or InvalidInput."""
    for tender in tenders:
        last4, code = tender.card_last4, tender.auth_code
        four = not last4 or (len(last4) == 4 and last4.isascii() and last4.isdigit())
        short = not code or (len(code) <= LONGEST_CODE and code.isascii() and code.isalnum())
        if not (four and short):
            raise InvalidInput(
                "tender.card_data",
                "Of a card the till takes the last four digits and the authorisation code only.",
                hint="Never type a whole card number.",
            )


def check_ways(tenders: Sequence[Tender], ways: Sequence[Way]) -> None:
    """Let only ways in that the shop defined, with change only where it gives change there."""
    known = {way.name: way.gives_change for way in ways}
    for tender in tenders:
        if tender.kind is not TenderKind.OTHER:
            if tender.label or tender.gives_change:
                raise InvalidInput("tender.no_way", "Only a way of the shop's own has a name.")
        elif tender.label not in known:
            raise Refused(
                "tender.way_unknown",
                "“{name}” is no way to pay in this shop.",
                hint="The settings list the ways that the shop takes beside cash and cards.",
                name=tender.label,
            )
        elif tender.gives_change is not known[tender.label]:
            raise Refused(
                "tender.way_changed",
                "Whether “{name}” gives change is said in the settings.",
                hint="Take this payment out and put it in again.",
                name=tender.label,
            )


def settle(gross: Money, tenders: Sequence[Tender], *, cash_step_minor: int) -> Settlement:
    """The settlement of a sale that is paid; raises Refused where something is left."""
    found = standing(gross, tenders, cash_step_minor=cash_step_minor)
    if not found.settled and gross:
        raise Refused(
            "tender.too_little",
            "{left} is left to pay.",
            hint="Take the rest in cash or by card.",
            left=found.left_cash,
        )
    return found


def is_unlikely(tendered: Money, due: Money, notes: Sequence[int]) -> bool:
    """True for an amount that nobody hands over: above twice the due and the next note.

    What is paid out for a sale below zero is counted by the cashier and never unlikely.
    """
    if due.minor <= 0:
        return False
    above = [note for note in sorted(notes) if note >= due.minor]
    next_note = above[0] if above else max(notes, default=0)
    return tendered.minor > 2 * due.minor + next_note


def quick_amounts(due: Money, denominations: Sequence[int]) -> tuple[Money, ...]:
    """What a customer is likely to hand over: exact, then the next amounts in notes.

    ``denominations`` are the country's notes and coins in minor units. For 34.09 with notes of
    5 to 100: 34.09, 35, 40, 50, 100.
    """
    if due.minor <= 0:
        return ()
    found = {due.minor}
    least = max(due.minor // 50, 1)
    for note in sorted(denominations):
        if note > least:
            found.add(-(-due.minor // note) * note)
    ordered = sorted(found)[:MOST_SUGGESTIONS]
    return tuple(Money(minor, due.currency) for minor in ordered)


def pieces_of(change: Money, denominations: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Change in notes and coins, largest first, as (denomination, number).

    What the country's coins cannot pay out exactly is left out; cash rounding sees to it that
    nothing is.
    """
    rest = change.minor
    pieces: list[tuple[int, int]] = []
    for piece in sorted(denominations, reverse=True):
        number, rest = divmod(rest, piece)
        if number:
            pieces.append((piece, number))
    return tuple(pieces)


def gives_change(tender: Tender) -> bool:
    """True for what may be more than is owed: cash, and ways that the shop defined so."""
    return _is_cash(tender) or _gives_change(tender)


def _is_cash(tender: Tender) -> bool:
    return tender.kind is TenderKind.CASH


def _gives_change(tender: Tender) -> bool:
    """True for a way that the shop defined so; of a card never (domain rule 13)."""
    return tender.kind is TenderKind.OTHER and tender.gives_change


def _is_exact(tender: Tender) -> bool:
    return not _is_cash(tender) and not _gives_change(tender)


def _sum(tenders: Sequence[Tender], currency: str, chosen: Callable[[Tender], bool]) -> Money:
    return Money(sum(t.amount.minor for t in tenders if chosen(t)), currency)
