"""Speaks to the card terminal of this till, beside the window and never on its thread.

What is stored is stored on the counter lane; what waits for a wire waits on threads of its own,
which know no store. A payment is never tried again by itself: only questions are.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, TypedDict
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.events.types import SaleCorrected, ShiftOpened
from rcommerce_pos.core.kernel.errors import PosError, Refused
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.payments.lifecycle import FINAL, OPEN
from rcommerce_pos.core.payments.profiles import Profile
from rcommerce_pos.core.payments.talk import Query, ask_to_stop, ask_what_became, carry_out
from rcommerce_pos.core.payments.terminals import Connected
from rcommerce_pos.core.payments.types import (
    Answer,
    Attempt,
    AttemptState,
    Health,
    HealthStatus,
    Outcome,
    PayRequest,
    TaskKind,
)
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.card_news import CardNews, TerminalState
from rcommerce_pos.ui.card_terminal import CardTerminal, SetUp
from rcommerce_pos.ui.tasks import Tasks

log = logging.getLogger(__name__)
IDLE_MS = 20_000
"""So often an idle terminal is asked how it fares."""
SHORTEST_MS = 50
_NEVER_BEGAN = (AttemptState.NOT_SENT, AttemptState.NOT_PROCESSED)


@dataclass(frozen=True, slots=True)
class _Fault:
    """A fault of the program while an answer was kept; ``news`` where it was kept all the same."""

    error: Exception
    news: CardNews | None


class _Told(TypedDict):
    """What a terminal said of a payment that is asked about."""

    answer: Answer
    stopped: bool


class CardLane(QObject):
    """The card payments of one window; signals carry a CardNews or a TerminalState."""

    moved = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    """Carries a PosError that no screen waits for."""
    _corrected = Signal()
    _opened = Signal()

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._app = application
        self._tasks = tasks
        self._actor: Actor | None = None
        self._actors: dict[UUID, Actor] = {}
        self._news: dict[UUID, CardNews] = {}
        self._awaited: set[UUID] = set()
        self._unfinished: set[UUID] = set()
        """Payments whose sales are completed once somebody is there who may, and the till open."""
        self._unsure: list[UUID] = []
        self.machine = CardTerminal(application, tasks, self)
        self.machine.changed.connect(self.changed)
        self.machine.failed.connect(self.failed)
        self.machine.set_anew.connect(self.look)
        self._corrected.connect(self.tidy, Qt.ConnectionType.QueuedConnection)
        self._opened.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
        self._forget = (
            application.bus.subscribe(SaleCorrected, lambda _event: self._signal(self._corrected)),
            application.bus.subscribe(ShiftOpened, lambda _event: self._signal(self._opened)),
        )
        self._idle = QTimer(self)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.look)

    def start(self) -> None:
        """Take up what the run before left, and go on asking about it."""

        def work() -> tuple[SetUp, tuple[CardNews, ...], int]:
            found = self.machine.find()
            left = self._app.card_payments.recover()
            tasks = self._app.payments.tasks()
            unsure = tuple(t.attempt for t in tasks if t.kind is TaskKind.REVIEW)
            news = tuple(self._news_of(attempt) for attempt in (*left, *unsure))
            return found, news, len(tasks)

        def done(answer: tuple[SetUp, tuple[CardNews, ...], int]) -> None:
            self.machine.connect_to(answer[0], to_settle=answer[2])
            for news in answer[1]:
                self._tell(news)
                self._ask_later(news.attempt)
                self._complete_later(news)
            self._idle.start()
            self.look()

        self._tasks.counter(work, done, self.failed.emit, owner=self)

    def _complete_later(self, news: CardNews) -> None:
        """A sale that was set aside is completed as soon as somebody is there who may."""
        if news.pays and news.attempt.took_money and news.attempt.set_aside:
            self._finish_with_actor(news.attempt.id)

    def _finish_with_actor(self, attempt_id: UUID) -> None:
        """Complete the sale of a payment in somebody's name, or as soon as somebody is there."""
        if self._seller is None:
            self._unfinished.add(attempt_id)
        else:
            self._conclude(attempt_id, self._current)

    @property
    def _seller(self) -> Actor | None:
        """Who is signed in and may sell."""
        actor = self._actor
        return actor if actor is not None and actor.may(Permission.SELL) else None

    def begin(self, actor: Actor) -> None:
        """Somebody is signed in: what waited for a person who acts is done."""
        self._actor = actor
        self._go_on()

    def end(self) -> None:
        """Nobody is signed in any more: nothing is begun in the name of who was."""
        self._actor = None

    def _go_on(self) -> None:
        for attempt_id in tuple(self._unfinished):
            self._unfinished.discard(attempt_id)
            self._finish_with_actor(attempt_id)
        self.tidy()

    def stop(self) -> None:
        """Let go of the wires; what they carried is taken up by the next start."""
        for forget in self._forget:
            forget()
        self._idle.stop()
        self.machine.stop()

    def news_of(self, cart_id: UUID) -> CardNews | None:
        """The last that was heard of a sale's card."""
        return self._news.get(cart_id)

    def drop_news(self, cart_id: UUID) -> None:
        """It was read: a payment that is over is not shown again."""
        news = self._news.get(cart_id)
        if news is not None and not news.is_open:
            del self._news[cart_id]

    @property
    def news(self) -> tuple[CardNews, ...]:
        """The last news of every sale that has some."""
        return tuple(self._news.values())

    def pay(
        self, actor: Actor, cart_id: UUID, amount: Money, failed: Callable[[PosError], None]
    ) -> None:
        """Charge a card with a part of a sale, or all of it."""
        cards = self._app.card_payments
        self._begin(
            actor, lambda there: cards.begin(actor, there.setup, cart_id, amount), failed=failed
        )

    def give_back(
        self,
        actor: Actor,
        attempt_id: UUID,
        amount: Money | None = None,
        *,
        failed: Callable[[PosError], None],
    ) -> None:
        """Give a payment back to its card, in whole or in part."""
        cards = self._app.card_payments
        self._begin(
            actor,
            lambda there: cards.take_back(actor, there.setup, attempt_id, amount),
            failed=failed,
        )

    def gave_back(
        self,
        actor: Actor,
        attempt_id: UUID,
        amount: Money,
        note: str,
        *,
        failed: Callable[[PosError], None],
    ) -> None:
        """A person gave money back on the terminal itself: nothing is sent for it."""
        cards, there = self._app.card_payments, self.machine.connected
        setup = there.setup if there is not None else None

        def work() -> CardNews:
            return self._news_of(cards.gave_back(actor, setup, attempt_id, amount, note))

        self._tasks.counter(work, self._settled, failed, owner=self)

    def cancel(self, attempt_id: UUID) -> None:
        """Ask the terminal to stop; whether it did is its own answer."""
        there = self.machine.connected
        news = next((n for n in self._news.values() if n.attempt.id == attempt_id), None)
        if there is None or news is None or not news.is_open or news.cancelling:
            return
        if news.attempt.terminal != there.setup.name:
            # The one that is at work is not set up any more, and another has nothing to stop.
            return
        self._tell(replace(news, cancelling=True))
        payments = self._app.payments

        def work() -> tuple[PayRequest, str]:
            return payments.request(payments.attempt(attempt_id)), payments.next_service_id()

        def ask(wish: tuple[PayRequest, str]) -> None:
            request, service_id = wish
            self.machine.cancelling.ask(
                lambda: there.driver.cancel(request, service_id=service_id),
                lambda delivered: self._was_wished(attempt_id, delivered=delivered is True),
            )

        self._tasks.counter(work, ask, self.failed.emit, owner=self)

    def set_aside(self, attempt_id: UUID, done: Callable[[object], None]) -> None:
        """Its sale completes by itself; the counter serves the next customer."""
        payments = self._app.payments
        self._tasks.counter(
            lambda: payments.set_aside(attempt_id), done, self.failed.emit, owner=self
        )

    def decide(
        self,
        actor: Actor,
        attempt_id: UUID,
        *,
        paid: bool,
        approval_code: str,
        failed: Callable[[PosError], None],
    ) -> None:
        """A person read the terminal's own book: it was paid, or it was not."""
        cards = self._app.card_payments
        self._actors.setdefault(attempt_id, actor)
        self._conclude(
            attempt_id,
            lambda of: cards.decide(actor, of, paid=paid, approval_code=approval_code),
            failed=failed,
        )

    def ask(self, attempt_id: UUID) -> None:
        """Ask the terminal what became of a payment."""
        there = self.machine.connected

        def work() -> tuple[Query, str]:
            query = self._app.card_payments.query(attempt_id)
            return query, self._app.payments.attempt(attempt_id).terminal

        def done(answer: tuple[Query, str]) -> None:
            query, terminal = answer
            if there is None or there.setup.name != terminal:
                lost = Answer(Outcome.UNKNOWN, reason="its terminal is not set up any more")
                self._was_told(attempt_id, lost)
                return
            self.machine.asking.ask(
                lambda: (ask_to_stop(there.driver, query), ask_what_became(there.driver, query)),
                lambda said: self._was_told(attempt_id, profile=there.profile, **_told(said)),
            )

        def failed(error: PosError) -> None:
            self.failed.emit(error)
            self._ask_again(attempt_id)

        self._tasks.counter(work, done, failed, owner=self)

    @property
    def state(self) -> TerminalState:
        """The terminal of this till, and the shop's other ways."""
        return self.machine.state

    @property
    def is_busy(self) -> bool:
        """True while an attempt is under way or unknown at the terminal."""
        return any(news.attempt.state in OPEN for news in self._news.values())

    def look(self) -> None:
        """Ask an idle terminal how it fares, and count what waits for a person."""
        there = self.machine.connected
        if there is None or self.is_busy:
            self.count()
            return

        def ask(service_id: str) -> None:
            self.machine.asking.ask(
                lambda: there.driver.diagnose(service_id=service_id),
                lambda health: self._was_looked(there, health),
            )

        self._tasks.counter(self._app.payments.next_service_id, ask, self.failed.emit, owner=self)

    def count(self) -> None:
        """Count what waits for a person."""

        def done(count: int) -> None:
            self.machine.show(replace(self.state, to_settle=count))

        self._tasks.counter(
            lambda: len(self._app.payments.tasks()), done, self._not_looked, owner=self
        )

    def tidy(self) -> None:
        """Give back what was taken for sales that are gone, one after the other."""
        actor, there = self._seller, self.machine.connected
        if actor is None or there is None:
            self.count()
            return
        cards = self._app.card_payments

        def done(orphans: tuple[Attempt, ...]) -> None:
            if orphans and not self.is_busy:
                self.give_back(actor, orphans[0].id, failed=self.failed.emit)
            self.count()

        self._tasks.counter(lambda: cards.orphans(there.setup), done, self._not_looked, owner=self)

    @staticmethod
    def _not_looked(error: PosError) -> None:
        """Nobody asked for it, and it is looked again soon: nobody is told."""
        log.warning("the card payments could not be looked through: %s", error)

    def _begin(
        self,
        actor: Actor,
        begin: Callable[[Connected], Attempt],
        *,
        failed: Callable[[PosError], None],
    ) -> None:
        there = self.machine.connected
        if there is None:
            failed(
                Refused(
                    "payment.no_terminal",
                    "This till has no card terminal.",
                    hint="Choose one in the settings, or take the card on a machine of its own.",
                )
            )
            return

        cards = self._app.card_payments

        def work() -> tuple[CardNews, PayRequest]:
            attempt = begin(there)
            try:
                request = cards.send(attempt.id)
                return self._news_of(self._app.payments.attempt(attempt.id)), request
            except Exception:
                # Not a byte left the till; else it would hold the terminal until the next start.
                with suppress(PosError):
                    cards.answered(
                        attempt.id,
                        Answer(
                            Outcome.NOT_SENT, reason="it could not be stored before it was sent"
                        ),
                    )
                raise

        def done(answer: tuple[CardNews, PayRequest]) -> None:
            news, request = answer
            attempt = news.attempt
            self._actors[attempt.id] = actor
            self._tell(news)
            self.machine.paying.ask(
                lambda: carry_out(there.driver, attempt.kind, request),
                lambda said: self._was_answered(attempt.id, _answer(said)),
            )

        self._tasks.counter(work, done, failed, owner=self)

    def _was_answered(self, attempt_id: UUID, answer: Answer) -> None:
        cards = self._app.card_payments
        self._conclude(attempt_id, lambda of: cards.answered(of, answer))

    def _was_told(
        self,
        attempt_id: UUID,
        answer: Answer,
        *,
        stopped: bool = False,
        profile: Profile | None = None,
    ) -> None:
        """``profile`` is that of the terminal that was asked, which may have been left since."""
        cards, patience = self._app.card_payments, profile or self.machine.profile

        def settle(of: UUID) -> Attempt:
            if stopped:
                cards.stop_was_heard(of)
            return cards.queried(of, answer, patience)

        self._conclude(attempt_id, settle)

    def _was_wished(self, attempt_id: UUID, *, delivered: bool) -> None:
        if delivered:
            cards = self._app.card_payments
            self._tasks.counter(
                lambda: cards.stop_was_heard(attempt_id), _nothing, self.failed.emit, owner=self
            )
            return
        news = next((n for n in self._news.values() if n.attempt.id == attempt_id), None)
        if news is not None and news.is_open:
            self._tell(replace(news, cancelling=False))

    def _was_looked(self, there: Connected, health: object) -> None:
        if there is not self.machine.connected:
            return
        found = health if isinstance(health, Health) else Health(HealthStatus.UNREACHABLE)
        self.machine.show_health(found)
        if found.status is HealthStatus.OK:
            self.tidy()
            self._ask_about_reviews()
        else:
            self.count()

    def _ask_about_reviews(self) -> None:
        """A terminal that answers again may know what a person decides, or has decided."""

        def work() -> tuple[tuple[UUID, ...], frozenset[UUID]]:
            payments = self._app.payments
            waiting = [t.attempt.id for t in payments.tasks() if t.kind is TaskKind.REVIEW]
            decided = [a.id for a in payments.to_confirm() if a.terminal == self.machine.name]
            return (*waiting, *decided), frozenset(decided)

        def done(found: tuple[tuple[UUID, ...], frozenset[UUID]]) -> None:
            unsure, decided = found
            self._unsure = [each for each in self._unsure if each in unsure]
            self._unsure += [each for each in unsure if each not in self._unsure]
            if self._unsure:
                # Each in its turn: one that the terminal never tells of holds no other up.
                self._unsure.append(self._unsure.pop(0))
                turn = self._unsure[-1]
                (self._confirm if turn in decided else self.ask)(turn)

        self._tasks.counter(work, done, self.failed.emit, owner=self)

    def _confirm(self, attempt_id: UUID) -> None:
        """Ask once more about what a person decided: its sale is over, so nobody is told here."""
        cards, there, profile = (
            self._app.card_payments,
            self.machine.connected,
            self.machine.profile,
        )
        if there is None:
            return

        def keep(said: object) -> None:
            self._tasks.counter(
                lambda: cards.queried(attempt_id, _answer(said), profile),
                lambda _attempt: self.tidy(),
                self.failed.emit,
                owner=self,
            )

        def ask(query: Query) -> None:
            self.machine.asking.ask(lambda: ask_what_became(there.driver, query), keep)

        self._tasks.counter(lambda: cards.query(attempt_id), ask, self.failed.emit, owner=self)

    def _current(self, attempt_id: UUID) -> Attempt:
        return self._app.payments.attempt(attempt_id)

    def _conclude(
        self,
        attempt_id: UUID,
        settle: Callable[[UUID], Attempt],
        *,
        failed: Callable[[PosError], None] | None = None,
    ) -> None:
        """Keep what was heard; a sale that it pays is complete in the same turn of the counter."""
        actor = self._actors.get(attempt_id, self._actor)

        def done(found: CardNews | _Fault) -> None:
            news = found.news if isinstance(found, _Fault) else found
            if isinstance(found, _Fault):
                self._tasks.crashed.emit(found.error)
            if news is None:
                self._ask_again(attempt_id, after=IDLE_MS)
                return
            self._settled(news)
            # Whoever signed in while the counter was at it was not there when it began.
            if actor is None and news.took:
                self._finish_with_actor(attempt_id)
            elif news.error is not None and news.took:
                self._unfinished.add(attempt_id)

        def lost(error: PosError) -> None:
            (failed or self.failed.emit)(error)
            if failed is None:
                self._ask_again(attempt_id)

        def work() -> CardNews | _Fault:
            return self._kept(attempt_id, settle, actor)

        self._tasks.counter(work, done, lost, owner=self)

    def _kept(
        self, attempt_id: UUID, settle: Callable[[UUID], Attempt], actor: Actor | None
    ) -> CardNews | _Fault:
        """On the counter: keep what was heard, and complete the sale that it pays."""
        news: CardNews | None = None
        try:
            news = self._news_of(settle(attempt_id))
            return self._finished(news, actor)
        except PosError:
            raise
        except Exception as error:  # noqa: BLE001  # told on the window, and the card not forgotten
            return _Fault(error, news)

    def _finished(self, before: CardNews, actor: Actor | None) -> CardNews:
        """On the counter: complete the sale of a payment that settles it."""
        attempt = before.attempt
        if actor is None or not (before.pays and attempt.took_money):
            return before
        try:
            order = self._app.card_payments.finish(actor, attempt.id)
        except PosError as error:
            return replace(before, error=error)
        return before if order is None else replace(before, order=order, sale=None)

    def _settled(self, news: CardNews) -> None:
        attempt = news.attempt
        self._tell(news)
        if attempt.state in OPEN:
            self._ask_later(attempt)
            return
        if attempt.state in FINAL:
            self._actors.pop(attempt.id, None)
        if attempt.state in _NEVER_BEGAN:
            self.count()
        else:
            self.tidy()
        self._show_health_of(attempt)

    def _show_health_of(self, attempt: Attempt) -> None:
        """What an answer says of the terminal itself."""
        if attempt.state is AttemptState.NOT_SENT:
            self.machine.show_health(Health(HealthStatus.UNREACHABLE))
        elif attempt.state in FINAL and not attempt.decided_by:
            self.machine.show_health(Health(HealthStatus.OK))

    def _ask_later(self, attempt: Attempt) -> None:
        if attempt.state in OPEN:
            self._ask_again(attempt.id)

    def _ask_again(self, attempt_id: UUID, *, after: int = 0) -> None:
        if attempt_id in self._awaited:
            return
        self._awaited.add(attempt_id)

        def ask() -> None:
            self._awaited.discard(attempt_id)
            self.ask(attempt_id)

        pause = self.machine.profile.query_seconds * 1000
        QTimer.singleShot(max(pause, after, SHORTEST_MS), self, ask)

    def _news_of(self, attempt: Attempt) -> CardNews:
        """On the counter: an attempt with its sale as it stands."""
        try:
            sale = self._app.carts.sale(attempt.checkout)
        except PosError:
            return CardNews(attempt)
        return CardNews(attempt, ticket=sale.cart.ticket, sale=sale)

    def _tell(self, news: CardNews) -> None:
        checkout = news.attempt.checkout
        if news.order is not None or (news.sale is None and not news.is_open):
            self._news.pop(checkout, None)
        else:
            self._news[checkout] = news
        self.moved.emit(news)

    def _signal(self, signal: Any) -> None:
        """On the thread that committed: the window's own hears it when it comes to it."""
        if isValid(self):
            signal.emit()


def _answer(said: object) -> Answer:
    """A driver's answer; whatever else it is, is no answer that can be trusted."""
    if isinstance(said, Answer):
        return said
    return Answer(Outcome.UNKNOWN, reason=type(said).__name__)


def _told(said: object) -> _Told:
    """What became of a payment, and whether the wish to stop arrived before the question."""
    if isinstance(said, tuple):
        stopped, answer = said
        return _Told(answer=_answer(answer), stopped=stopped is True)
    return _Told(answer=_answer(said), stopped=False)


def _nothing(_done: None) -> None:
    """Nobody waits for it."""
