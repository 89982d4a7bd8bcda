"""Tortures card payments: tills and a terminal that are killed, and a network that is bad.

`python -m tests.support.card_torture --seconds 60 --seed 1` prints its counts and ends with 1 on
a difference; ``--rounds`` plays so many instead, the same ones again for the same seed, and
``--lie`` charges a card behind the till's back, which must be a difference. Each round is drawn
from the seed; a till is a forked process that ends by SIGKILL at the point that the round names.
After the rounds a till recovers, and what it says is held against the terminal's own book.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from uuid import UUID

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.kernel.errors import Refused
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.payments.lifecycle import FINAL, OPEN
from rcommerce_pos.core.payments.service import STOP
from rcommerce_pos.core.payments.talk import ask_to_stop, ask_what_became, carry_out
from rcommerce_pos.core.payments.types import Attempt, AttemptKind, AttemptState
from rcommerce_pos.core.storage.database import close_database, fetch_all
from rcommerce_pos.core.verify import verify_store
from tests.support.paying import ask
from tests.support.shop import make_shop
from tests.support.terminal import QUICK, SETUP, Simulated, TerminalProcess

HASTY = replace(QUICK, answer_seconds=1, terminal_seconds=0, patience_seconds=1)
"""Little patience: a round that waits for an earlier one tries nothing."""
POINTS = ("", "", "", "begun", "sent", "during", "answered", "stored", "finished")
PLAYS = ("approve", "approve", "approve", "decline", "partial", "ignore", "cancelled", "wrong_pin")
FAULTS = ("none", "none", "none", "drop", "duplicate", "wrong_id", "wrong_amount", "broken",
          "half", "http_500")  # fmt: skip
WAITS = (0, 0, 0, 0, 0, 0, 0.05, 0.05, 0.05, 0.05, 0.05, 1.3)
"""Seconds until the terminal decides; the last is longer than the till waits for its answer."""
GOODS = ("MILK", "CHOC", "CAFE")


@dataclass(frozen=True, slots=True)
class Round:
    """One sale by card, and what goes wrong with it."""

    goods: tuple[str, ...]
    play: str
    fault: str
    before: float
    till_dies: str
    terminal_dies: bool
    memory: bool
    cancels: bool
    drops_sale: bool


@dataclass(frozen=True, slots=True)
class Findings:
    """What a run counted; ``differences`` must be empty.

    ``attempts`` are the payments that were really begun, without what went back for them.
    """

    rounds: int
    attempts: int
    killed_tills: int
    killed_terminals: int
    states: Counter[str]
    stopped: int
    orders: int
    open: int
    differences: tuple[str, ...]


def draw(dice: random.Random) -> Round:
    """The next round of a seed."""
    terminal_dies = dice.random() < 0.08
    return Round(
        goods=tuple(dice.choice(GOODS) for _ in range(dice.randint(1, 3))),
        play=dice.choice(PLAYS),
        fault=dice.choice(FAULTS),
        before=dice.choice(WAITS) if not terminal_dies else 0.2,
        till_dies=dice.choice(POINTS),
        terminal_dies=terminal_dies,
        memory=dice.random() < 0.7,
        cancels=dice.random() < 0.15,
        drops_sale=dice.random() < 0.1,
    )


def run(
    folder: Path, *, seed: int, rounds: int = 0, seconds: float = 0, lie: bool = False
) -> Findings:
    """Play rounds until there were enough of them, or until the time is over."""
    shop = make_shop(folder / "shop", SystemClock())
    shop.cash.open_shift(shop.staff.owner(), Money.zero("EUR"))
    shop.close()
    dice, until = random.Random(seed), time.monotonic() + seconds
    device = TerminalProcess(folder / "book.jsonl")
    sim = device.start()
    played = killed_tills = killed_terminals = 0
    try:
        while played < rounds or time.monotonic() < until:
            chosen = draw(dice)
            sim.next(play=chosen.play, fault=chosen.fault, before=chosen.before)
            killer = _kill_terminal_soon(device, sim) if chosen.terminal_dies else None
            status = _fork(partial(_sell, folder / "shop", sim, chosen))
            if killer is not None:
                killer.join()
                device.memory = chosen.memory
                sim = device.start()
                killed_terminals += 1
            killed_tills += status == -signal.SIGKILL
            assert status in (0, -signal.SIGKILL), f"a till ended with {status}"
            played += 1
        _fork(lambda: _recover(folder / "shop", sim))
        if lie:
            _charge_unseen(sim)
        return _compare(
            folder / "shop",
            sim,
            rounds=played,
            killed_tills=killed_tills,
            killed_terminals=killed_terminals,
        )
    finally:
        device.kill()


def _charge_unseen(sim: Simulated) -> None:
    """A charge that no till asked for; what is left of the rounds' scripts is used up before."""
    number = 0
    while not any(each["service_id"].startswith("ELSE") for each in sim.ledger()):
        sim.driver.pay(ask(service_id=f"ELSE{number:06}"))
        number += 1


def _fork(work: Callable[[], None]) -> int:
    """Run a till in a process of its own; its exit status, negative for a signal."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:  # noqa: BLE001  # the child must end here, whatever happens
            traceback.print_exc()
            os._exit(70)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _kill_terminal_soon(device: TerminalProcess, sim: Simulated) -> threading.Thread:
    def kill() -> None:
        for _ in range(40):
            if sim.busy():
                break
            time.sleep(0.02)
        device.kill()

    thread = threading.Thread(target=kill)
    thread.start()
    return thread


def _sell(folder: Path, sim: Simulated, chosen: Round) -> None:
    """One till: recover what the last one left, ring up, pay by card, complete; or die."""

    def reach(point: str) -> None:
        if chosen.till_dies == point:
            os.kill(os.getpid(), signal.SIGKILL)

    app = Application.open(folders(folder))
    owner = app.staff.owner()
    driver = sim.driver_with(HASTY)
    _settle_open(app, sim, patience=3)
    cart = app.carts.start(owner).cart.id
    for sku in chosen.goods:
        app.carts.add(owner, cart, app.catalog.lookup(sku).found[0])
    gross = app.carts.sale(cart).totals.gross
    try:
        attempt = app.card_payments.begin(owner, SETUP, cart, gross)
    except Refused:
        close_database()
        return
    reach("begun")
    request = app.card_payments.send(attempt.id)
    reach("sent")
    stop = app.payments.next_service_id()
    if chosen.till_dies == "during":
        threading.Timer(0.02, lambda: os.kill(os.getpid(), signal.SIGKILL)).start()
    if chosen.cancels:
        threading.Timer(0.02, lambda: driver.cancel(request, service_id=stop)).start()
    answer = carry_out(driver, attempt.kind, request)
    reach("answered")
    if chosen.drops_sale:
        _drop(app, cart)
    app.card_payments.answered(attempt.id, answer)
    reach("stored")
    app.card_payments.finish(owner, attempt.id)
    reach("finished")
    close_database()


def _drop(app: Application, cart: UUID) -> None:
    """The customer left: the sale is gone before the terminal answers."""
    from rcommerce_pos.core.cart import store
    from rcommerce_pos.core.storage.database import transaction

    with transaction():
        store.drop(cart)
    app.open_carts.forget(cart)


def _settle_open(app: Application, sim: Simulated, *, patience: float) -> None:
    """Ask for everything that is open, complete what can be, give back what nobody waits for."""
    owner, driver = app.staff.owner(), sim.driver_with(HASTY)
    until = time.monotonic() + patience
    for attempt in app.card_payments.recover():
        found = attempt
        while found.state in OPEN and time.monotonic() < until:
            query = app.card_payments.query(found.id)
            stopped, answer = ask_to_stop(driver, query), ask_what_became(driver, query)
            if stopped:
                app.card_payments.stop_was_heard(found.id)
            found = app.card_payments.queried(found.id, answer, HASTY)
            if found.state in OPEN:
                time.sleep(0.1)
        if found.took_money:
            app.card_payments.finish(owner, found.id)
    for orphan in app.card_payments.orphans():
        try:
            back = app.card_payments.take_back(owner, SETUP, orphan.id)
        except Refused:
            continue
        request = app.card_payments.send(back.id)
        app.card_payments.answered(back.id, carry_out(driver, back.kind, request))


def _recover(folder: Path, sim: Simulated) -> None:
    """The last till: with the patience that a terminal needs."""
    app = Application.open(folders(folder))
    for _ in range(3):
        _settle_open(app, sim, patience=10)
    close_database()


def _compare(
    folder: Path, sim: Simulated, *, rounds: int, killed_tills: int, killed_terminals: int
) -> Findings:
    """Hold every attempt against the terminal's book, and every sale against its attempts."""
    app = Application.open(folders(folder))
    keys = fetch_all("SELECT id FROM payment_attempt ORDER BY id")
    attempts = [app.payments.attempt(UUID(bytes=key)) for (key,) in keys]
    moved: Counter[str] = Counter()
    for movement in sim.ledger():
        moved[movement["service_id"]] += movement["minor"]
    waiting = {task.attempt.id for task in app.payments.tasks()}
    differences = [
        f"{each.kind} {each.service_id} is {each.state}, the book says {moved[each.service_id]}"
        for each in attempts
        if each.state in FINAL
        and each.id not in waiting
        and moved[each.service_id] != _signed(each)
    ]
    known = {each.service_id for each in attempts}
    differences += [f"the book has {key}, the till has not" for key in moved if key not in known]
    differences += [str(finding) for finding in verify_store(app, full=True).findings]
    differences += _wrongly_stopped(app, attempts)
    differences += out_of_place(app, attempts, waiting)
    paid = fetch_all(
        'SELECT o.number, o.gross_minor, SUM(t.amount_minor) FROM "order" o'
        " JOIN tender t ON t.order_id = o.id GROUP BY o.id"
    )
    differences += [f"{number} is {gross}, paid {total}" for number, gross, total in paid
                    if gross != total]  # fmt: skip
    stopped = sum(app.payments.was_asked_to_stop(each.id) for each in attempts)
    close_database()
    return Findings(
        rounds=rounds,
        attempts=sum(each.kind is AttemptKind.PAYMENT for each in attempts),
        killed_tills=killed_tills,
        killed_terminals=killed_terminals,
        states=Counter(each.state.value for each in attempts),
        stopped=stopped,
        orders=len(paid),
        open=sum(each.state not in FINAL or each.id in waiting for each in attempts),
        differences=tuple(differences),
    )


def _wrongly_stopped(app: Application, attempts: list[Attempt]) -> list[str]:
    """A wish to stop is for a payment, once, and never for money on its way back."""
    found = []
    for each in attempts:
        times = sum(heard.source == STOP for heard in app.payments.answers(each.id))
        if times > (each.kind is AttemptKind.PAYMENT):
            found.append(f"{each.kind} {each.service_id} was asked to stop {times} times")
    return found


def out_of_place(app: Application, attempts: list[Attempt], waiting: set[UUID]) -> list[str]:
    """What a terminal holds pays a sale or an open basket, or a person sees it."""
    placed: Counter[UUID] = Counter()
    for table in ("tender", "cart_tender"):
        for key, minor in fetch_all(
            f"SELECT attempt_id, amount_minor FROM {table} WHERE attempt_id IS NOT NULL"
        ):
            placed[UUID(bytes=key)] += minor
    found = []
    for each in attempts:
        held = app.payments.held(each).minor if each.kind is AttemptKind.PAYMENT else 0
        if placed[each.id] != held and each.id not in waiting and each.state in FINAL:
            found.append(f"{each.service_id} holds {held}, and {placed[each.id]} of it pays a sale")
    return found


def _signed(attempt: Attempt) -> int:
    """What the terminal must have moved for a settled attempt, in minor units."""
    if attempt.state not in (AttemptState.APPROVED, AttemptState.PARTIAL):
        return 0
    assert attempt.authorised is not None
    return attempt.authorised.minor if attempt.parent is None else -attempt.authorised.minor


def main(arguments: list[str]) -> int:
    """Torture for a while; ends with 1 on a difference."""
    parser = argparse.ArgumentParser(prog="card_torture")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--rounds", type=int, default=0)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--lie", action="store_true")
    chosen = parser.parse_args(arguments)
    # Said first: whatever ends this, the seed plays it again.
    print(f"seed {chosen.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        found = run(
            Path(folder),
            seed=chosen.seed,
            rounds=chosen.rounds,
            seconds=0 if chosen.rounds else chosen.seconds,
            lie=chosen.lie,
        )
    print(f"seed {chosen.seed}: {found.rounds} rounds with {found.attempts} payments,"
          f" {found.killed_tills} tills and"
          f" {found.killed_terminals} terminals killed, {found.orders} sales")  # fmt: skip
    print(", ".join(f"{state} {number}" for state, number in sorted(found.states.items())))
    print(f"{found.stopped} were asked to stop, {found.open} wait visibly for a person")
    for difference in found.differences:
        print(f"DIFFERENCE {difference}")
    return 1 if found.differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
