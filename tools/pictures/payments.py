"""Card payments in every state, as the payment screen, the tabs and the list of them show it."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from rcommerce_pos.core.cart.ways import Way
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Tender, TenderKind
from rcommerce_pos.core.payments.reconciling import Comparison, Difference
from rcommerce_pos.core.payments.service import STOP
from rcommerce_pos.core.payments.types import (
    Attempt,
    AttemptKind,
    AttemptState,
    Evidence,
    Health,
    HealthStatus,
    Heard,
    Outcome,
    Reference,
    Task,
    TaskKind,
)
from rcommerce_pos.ui.card_news import CardNews, TerminalState
from rcommerce_pos.ui.screens.card_tasks.view_model import CardTasksState, Waiting
from rcommerce_pos.ui.screens.payment.split_dialog import SplitDialog
from rcommerce_pos.ui.screens.shift.view_model import CardTotals
from rcommerce_pos.ui.widgets.card_dialogs import (
    GiveBackDialog,
    NoteDialog,
    NotPaidDialog,
    PaidDialog,
)
from tools.photographer import Photographer

WAYS = (Way("Voucher", gives_change=False), Way("Cheque", gives_change=True))
ORDER = 19
TERMINAL = TerminalState(True, test=True, ways=WAYS, to_settle=2)
AT = datetime(2026, 3, 7, 14, 27, tzinfo=UTC)
_S = AttemptState
_STATES = {
    "waiting": (_S.SENT, ""),
    "unknown": (_S.RESOLVING, ""),
    "review": (_S.MANUAL_REVIEW, ""),
    "declined": (_S.DECLINED, "WrongPIN"),
    "unplugged": (_S.NOT_SENT, ""),
    "partial": (_S.PARTIAL, ""),
}


def attempt(checkout: UUID, amount: Money, state: AttemptState, reason: str = "") -> Attempt:
    """An attempt as the store would give it."""
    took = state in (_S.APPROVED, _S.PARTIAL)
    return Attempt(
        id=new_id(),
        kind=AttemptKind.PAYMENT,
        state=state,
        terminal="SIM-1",
        sale_id="S1-R1",
        service_id="000000000C",
        checkout=checkout,
        amount=amount,
        staff_id=new_id(),
        staff_name="Maya Chen",
        created_at=AT,
        updated_at=AT,
        test=True,
        authorised=Money(1000, amount.currency) if took else None,
        reference=Reference("T1", "2026-03-07T14:27:00Z"),
        reason=reason,
        evidence=Evidence(last4="4417", approval_code="083114"),
    )


def take(photographer: Photographer) -> None:
    """Every state of a card, its dialogs, the list, and the card total at the close."""
    window = photographer.window
    desk, model = window.desk, window.desk.payment_model
    actor = desk.sell_model.actor
    assert actor is not None
    desk.lane.machine.show(TERMINAL)
    window.actions_.do("pay")
    photographer.settle()
    state = model.state
    assert state is not None
    model.choose(TenderKind.CARD)
    photographer.picture("card-begun")
    begun = model.state
    assert begun is not None
    cart, left = begun.sale.cart.id, begun.left
    for name, (where, reason) in _STATES.items():
        news = CardNews(attempt(cart, left, where, reason))
        shown = replace(begun, card=news)
        if where is _S.PARTIAL:
            part = Tender(TenderKind.CARD, Money(1000, left.currency), "4417", "083114", new_id())
            rest = left - part.amount
            now = replace(begun.now, left_cash=rest, left_card=rest)
            shown = replace(shown, tenders=(part,), now=now, entered=rest)
        model._emit(shown)
        photographer.picture(f"card-{name}")
    sent = CardNews(attempt(cart, left, _S.SENT), cancelling=True)
    model._emit(replace(begun, card=sent))
    photographer.picture("card-cancelling")
    tender = Tender(TenderKind.CARD, left, "4417", "083114", new_id())
    zero = Money.zero(left.currency)
    paid = replace(begun.now, left_cash=zero, left_card=zero)
    model._emit(
        replace(
            begun, tenders=(tender,), over=Money(350, left.currency), now=paid, then=paid,
            entered=zero,
        )
    )  # fmt: skip
    photographer.picture("card-surplus")
    surplus = model.state
    assert surplus is not None
    back = replace(attempt(cart, left, _S.DECLINED, "Refusal"), kind=AttemptKind.REVERSAL)
    model._emit(replace(surplus, card=CardNews(back)))
    photographer.picture("card-surplus-refused")
    going = replace(attempt(cart, left, _S.SENT), kind=AttemptKind.REVERSAL)
    model._emit(replace(surplus, card=CardNews(going)))
    photographer.picture("card-going-back")
    nobody = replace(TERMINAL, test=False, uncertified=True)
    desk.lane.machine.show(nobody)
    model._emit(replace(begun, terminal=nobody))
    photographer.picture("card-uncertified")
    desk.lane.machine.show(TERMINAL)
    model._emit(begun)
    formatter, review = window._formatter, attempt(cart, left, _S.MANUAL_REVIEW)
    way_back = replace(review, kind=AttemptKind.REVERSAL)
    model._emit(replace(begun, card=CardNews(way_back)))
    photographer.picture("card-back-review")
    model._emit(begun)
    for name, make in (
        ("card-give-back", lambda: GiveBackDialog(window, tender, formatter).exec()),
        ("card-paid", lambda: PaidDialog(window, review, formatter).exec()),
        ("card-not-paid", lambda: NotPaidDialog(window, review, formatter).exec()),
        ("card-back-paid", lambda: PaidDialog(window, way_back, formatter).exec()),
        ("card-back-not-paid", lambda: NotPaidDialog(window, way_back, formatter).exec()),
        ("card-split", lambda: SplitDialog(window, begun, formatter).exec()),
        ("card-note", lambda: NoteDialog(window).exec()),
    ):
        photographer.dialog(name, make)
    aside = CardNews(attempt(cart, left, _S.RESOLVING))
    window.actions_.do("back")
    photographer.settle()
    desk.sell.area.show_cards((aside,))
    order = desk.last_order
    if order is not None:
        desk.chips.tell_paid(order)
    desk.lane.machine.show(replace(TERMINAL, health=Health(HealthStatus.UNREACHABLE)))
    photographer.picture("card-aside")
    desk.lane.machine.show(replace(TERMINAL, health=Health(HealthStatus.BUSY)))
    photographer.picture("card-busy")
    desk.sell.area.show_cards(())
    desk.chips.forget_paid()
    desk.door.to("orders", "card_tasks")
    photographer.settle()
    photographer.picture("card-tasks-empty")
    office = desk.office._rooms["card_tasks"].model
    office._emit(CardTasksState(loading=False, waiting=_waiting(cart, left)))  # type: ignore[attr-defined]
    photographer.picture("card-tasks")
    desk.office.leave()
    photographer.settle()
    desk.lane.machine.show(TerminalState(ways=()))


def _waiting(cart: UUID, amount: Money) -> tuple[Waiting, ...]:
    review = attempt(cart, amount, _S.MANUAL_REVIEW)
    back = replace(review, id=new_id(), kind=AttemptKind.REVERSAL)
    told = attempt(cart, amount, _S.NOT_PROCESSED)
    refused = replace(attempt(cart, amount, _S.APPROVED), authorised=amount)
    stopped = Heard(STOP, Outcome.IN_PROGRESS, None, "", "", AT)
    took = Heard("terminal", Outcome.APPROVED, amount, "", "", AT)
    heard = Heard("terminal", Outcome.UNKNOWN, None, "no answer in time", "", AT)
    person = Heard("person", Outcome.DECLINED, None, "decided by hand", "Max Manager", AT)
    late = Heard("query", Outcome.APPROVED, amount, "", "", AT)
    zero = Money.zero(amount.currency)
    return (
        Waiting(Task(new_id(), review, TaskKind.REVIEW, AT), (heard, stopped), zero, None),
        Waiting(Task(new_id(), back, TaskKind.REVIEW, AT), (heard,), zero, None),
        Waiting(
            Task(new_id(), told, TaskKind.CONTRADICTION, AT), (heard, person, late), amount, None
        ),
        Waiting(
            Task(new_id(), refused, TaskKind.GOODS_LEFT, AT), (took,), amount, None, refused=True
        ),
        Waiting(
            Task(new_id(), refused, TaskKind.GOODS_LEFT, AT), (took,), amount, None, returning=True
        ),
    )


def close(photographer: Photographer) -> None:
    """The card total beside a closed till; called while the closed till is shown."""
    model = photographer.window.desk.shift_model
    money = photographer.window.desk._app.place.shop.money
    apart = Difference("000000000C", "approved", money(490), None, AT, "4417")
    waits = Difference("000000000F", "manual_review", money(1250), None, AT)
    found = Comparison("SIM-1", money(12_480), money(11_990), (apart, waits))
    model._emit(replace(model.state, cards=CardTotals(terminal=found, asks_machine=True)))
    photographer.picture("close-till-cards")
