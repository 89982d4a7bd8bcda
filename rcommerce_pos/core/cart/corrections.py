"""Voids a sale of this shift, and corrects the payments of a sale: new documents, no edits."""

from uuid import UUID

from rcommerce_pos.core.cart.tendering import check_ways, settle
from rcommerce_pos.core.cart.ways import ways_of
from rcommerce_pos.core.cash.service import CashService
from rcommerce_pos.core.cash.types import CashKind, Shift
from rcommerce_pos.core.customers.service import staff_of
from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import SaleCorrected
from rcommerce_pos.core.inventory.service import InventoryService
from rcommerce_pos.core.inventory.types import MovementReason
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.card_data import without_card_data
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import InvalidInput, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.orders.corrections import SERIES, write_correction
from rcommerce_pos.core.orders.numbers import take_number
from rcommerce_pos.core.orders.service import OrderService
from rcommerce_pos.core.orders.types import Correction, CorrectionKind, Order, Tender, TenderKind
from rcommerce_pos.core.payments.service import PaymentService
from rcommerce_pos.core.payments.types import TaskKind
from rcommerce_pos.core.promotions.service import PromotionService
from rcommerce_pos.core.settings.declarations import OTHER_TENDERS
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import transaction

MOST_REASON = 200


class Corrections:
    """Writes the documents of domain rule 16."""

    def __init__(
        self,
        place: Place,
        orders: OrderService,
        cash: CashService,
        inventory: InventoryService,
        promotions: PromotionService,
        payments: PaymentService,
        settings: SettingsService,
        journal: JournalService,
        bus: EventBus,
        clock: Clock,
    ) -> None:
        self._place = place
        self._orders = orders
        self._cash = cash
        self._inventory = inventory
        self._promotions = promotions
        self._payments = payments
        self._settings = settings
        self._journal = journal
        self._bus = bus
        self._clock = clock

    def void(self, actor: Actor, order_id: UUID, reason: str) -> Order:
        """Void a sale of the open shift: goods, money and coupons go back.

        Raises Refused where it was voided already or belongs to another shift, InvalidInput
        without a reason; then nothing was written. What the terminal took is on the list of what
        goes back to a card; a stand-alone machine pays back itself.
        """
        actor.demand(Permission.VOID_ORDERS, "void a finished sale")
        why = _reason(reason)
        with transaction():
            order, shift = self._orders.by_id(order_id), self._shift()
            self._demand_alive(order)
            _demand_no_own(actor, order)
            if order.shift_id != shift.id:
                raise Refused(
                    "order.other_shift",
                    "The sale {number} belongs to another shift.",
                    hint="Only a sale of the open shift can be voided; take the goods back"
                    " instead.",
                    number=order.number,
                )
            void = self._correction(
                actor,
                order,
                shift,
                CorrectionKind.POST_VOID,
                why,
                amounts=(-order.net, -order.tax, -order.gross),
                rounding=-order.rounding_now,
                change=Money.zero(order.currency),
                cash=-order.cash_now,
            )
            self._inventory.undo(
                order.id, by=void.id, reason=MovementReason.POST_VOID, staff_id=actor.id
            )
            self._promotions.give_back(order.id)
            for attempt_id in _attempts(order):
                if self._payments.held(self._payments.attempt(attempt_id)).minor > 0:
                    self._payments.open_task(attempt_id, TaskKind.GOODS_LEFT)
            self._finish(actor, order, void, CashKind.POST_VOID)
            return self._orders.by_id(order_id)

    def correct_tenders(
        self, actor: Actor, order_id: UUID, tenders: tuple[Tender, ...], reason: str
    ) -> Order:
        """Write how a sale was really paid; the drawer of the open shift moves by the difference.

        A second correction replaces the first. Raises Refused where the sale is voided, the
        payments do not settle it or are those that it has; InvalidInput without a reason.
        """
        actor.demand(Permission.CORRECT_TENDERS, "correct how a sale was paid")
        why = _reason(reason)
        with transaction():
            order, shift = self._orders.by_id(order_id), self._shift()
            self._demand_alive(order)
            _demand_no_own(actor, order)
            if tenders == order.tenders_now:
                raise Refused(
                    "tender.same",
                    "The sale {number} is written as paid like that already.",
                    number=order.number,
                )
            check_ways(tenders, ways_of(self._settings.get(OTHER_TENDERS)))
            self._demand_terminals(order, tenders)
            step = self._place.shop.cash_step_minor
            settlement = settle(order.gross, tenders, cash_step_minor=step)
            kept = sum(t.amount.minor for t in tenders if t.kind is TenderKind.CASH)
            zero = Money.zero(order.currency)
            correction = self._correction(
                actor,
                order,
                shift,
                CorrectionKind.TENDER,
                why,
                amounts=(zero, zero, zero),
                rounding=settlement.rounding - order.rounding_now,
                change=settlement.change,
                cash=Money(kept, order.currency) - settlement.change - order.cash_now,
                tenders=tenders,
            )
            self._finish(actor, order, correction, CashKind.TENDER_CORRECTION)
            return self._orders.by_id(order_id)

    def _demand_terminals(self, order: Order, tenders: tuple[Tender, ...]) -> None:
        """What a terminal took is not written away: it is given back, or it stays (rule 13)."""
        taken = _attempts(order)
        cards = [t for t in tenders if t.kind is TenderKind.CARD]
        written = {t.attempt_id: t.amount for t in cards}
        strange = any(t.attempt_id is not None for t in tenders if t not in cards)
        if strange or written.keys() - taken or len(written) < len(cards):
            raise Refused(
                "tender.not_taken",
                "No terminal took this card payment for the sale {number}.",
                hint="A card that was charged elsewhere is one on a stand-alone machine.",
                number=order.number,
            )
        for attempt_id in sorted(taken):
            held = self._payments.held(self._payments.attempt(attempt_id))
            if written.get(attempt_id, Money.zero(order.currency)) != held:
                raise Refused(
                    "tender.terminal_holds",
                    "The card terminal took {amount} for this sale.",
                    hint="Void the sale to give it back to the card, and ring it up again.",
                    amount=held,
                )

    def whole(self, order: Order, kind: TenderKind, *, last4: str = "", auth: str = "") -> Tender:
        """The one payment of a kind that settles a sale exactly."""
        amount = order.gross
        if kind is TenderKind.CASH:
            amount = amount.rounded_to(self._place.shop.cash_step_minor)
        return Tender(kind, amount, last4, auth)

    def split(
        self, order: Order, card: Money, *, last4: str = "", auth: str = ""
    ) -> tuple[Tender, ...]:
        """So much by card and the rest in cash, which together settle a sale exactly.

        Raises InvalidInput where one of the two would be nothing.
        """
        rest = (order.gross - card).rounded_to(self._place.shop.cash_step_minor)
        if card.minor <= 0 or rest.minor <= 0:
            raise InvalidInput(
                "tender.split",
                "{amount} by card leaves nothing for cash.",
                hint="Say an amount above zero and below {gross}.",
                amount=str(card),
                gross=str(order.gross),
            )
        return (
            Tender(TenderKind.CARD_EXTERNAL, card, last4, auth),
            Tender(TenderKind.CASH, rest),
        )

    def _shift(self) -> Shift:
        shift = self._cash.current_shift()
        if shift is None:
            raise Refused(
                "shift.none_open",
                "The till is not open.",
                hint="Open it first: a correction moves money in its drawer.",
            )
        return shift

    def _demand_alive(self, order: Order) -> None:
        if order.void is not None:
            raise Refused(
                "order.voided_already",
                "The sale {number} was voided already by {staff}.",
                hint="The document is {document}.",
                number=order.number,
                staff=order.void.staff_name,
                document=order.void.number,
            )

    def _correction(
        self,
        actor: Actor,
        order: Order,
        shift: Shift,
        kind: CorrectionKind,
        reason: str,
        *,
        amounts: tuple[Money, Money, Money],
        rounding: Money,
        change: Money,
        cash: Money,
        tenders: tuple[Tender, ...] = (),
    ) -> Correction:
        net, tax, gross = amounts
        number, _ = take_number(self._place, series=SERIES, gross_minor=gross.minor)
        correction = Correction(
            new_id(),
            number.text,
            kind,
            order.id,
            shift.id,
            shift.business_date,
            actor.id,
            actor.name,
            actor.approved_by or actor.name,
            reason,
            net,
            tax,
            gross,
            rounding,
            change,
            cash,
            self._clock.now(),
            tenders,
        )
        write_correction(self._place, correction, number)
        return correction

    def _finish(self, actor: Actor, order: Order, done: Correction, kind: CashKind) -> None:
        """The drawer, the journal with both names, and whoever listens."""
        self._cash.record_correction(done.shift_id, actor, kind, done.cash, correction_id=done.id)
        self._journal.record(
            done.kind.value.upper(),
            {
                "v": 1,
                "number": done.number,
                "order": order.number,
                "business_date": done.business_date.isoformat(),
                "gross_minor": done.gross.minor,
                "tax_minor": done.tax.minor,
                "cash_minor": done.cash.minor,
                "currency": order.currency,
                "tenders": [[t.kind.value, t.amount.minor] for t in done.tenders],
                "reason": done.reason,
                "by": actor.name,
                "approved_by": done.approved_by,
            },
        )
        self._bus.publish(SaleCorrected(order.id))


def _attempts(order: Order) -> set[UUID]:
    """The payments at a terminal that a sale was paid with, whatever was corrected later."""
    return {t.attempt_id for t in order.tenders if t.attempt_id is not None}


def _demand_no_own(actor: Actor, order: Order) -> None:
    """Nobody gives money back to herself (domain rule 30)."""
    if order.customer_id is not None and staff_of(order.customer_id) == actor.id:
        raise Refused(
            "order.of_oneself",
            "{actor} cannot correct what she bought herself.",
            hint="Somebody else does it.",
            actor=actor.name,
        )


def _reason(reason: str) -> str:
    found = " ".join(without_card_data(reason).split())
    if not found or len(found) > MOST_REASON:
        raise InvalidInput(
            "correction.reason",
            "A correction needs a reason.",
            hint="Say it in at most {most} letters.",
            most=MOST_REASON,
        )
    return found
