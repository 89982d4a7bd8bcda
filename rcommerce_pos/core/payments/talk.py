"""What is said to a terminal for one attempt, without a store and off the window's thread."""

from dataclasses import dataclass

from rcommerce_pos.core.payments.terminal import CardTerminal
from rcommerce_pos.core.payments.types import Answer, AttemptKind, Outcome, PayRequest


@dataclass(frozen=True, slots=True)
class Query:
    """A status query: the request that it is about, ids for its messages, and a proof.

    ``proof`` is the last request that the terminal itself settled: a terminal that does not know
    that one either has lost its memory, and its *not found* says nothing. ``stop`` is the id of the
    wish to stop that goes before the question; None where the terminal has heard one already.
    """

    request: PayRequest
    service_ids: tuple[str, str]
    proof: PayRequest | None
    stop: str | None = None


def carry_out(terminal: CardTerminal, kind: AttemptKind, request: PayRequest) -> Answer:
    """Send the request of an attempt and wait for its answer."""
    if kind is AttemptKind.PAYMENT:
        return terminal.pay(request)
    return terminal.reverse(request) if kind is AttemptKind.REVERSAL else terminal.refund(request)


def ask_to_stop(terminal: CardTerminal, query: Query) -> bool:
    """Wish that a payment ends before its outcome is asked for; True where the wish arrived.

    It names the message that it means, so it ends no other payment, and it decides nothing: a
    payment that was made counts. Nobody waits at a terminal for an answer that the till has lost.
    """
    if query.stop is None or not terminal.capabilities.cancel:
        return False
    return terminal.cancel(query.request, service_id=query.stop)


def ask_what_became(terminal: CardTerminal, query: Query) -> Answer:
    """The terminal's word on an attempt; *not found* only from one that proves its memory."""
    answer = terminal.status(query.request, service_id=query.service_ids[0])
    if answer.outcome is not Outcome.NOT_FOUND:
        return answer
    if query.proof is None:
        return Answer(Outcome.UNKNOWN, reason="the terminal has no earlier payment to compare with")
    proof = terminal.status(query.proof, service_id=query.service_ids[1])
    if proof.outcome in (Outcome.NOT_FOUND, Outcome.UNKNOWN, Outcome.NOT_SENT):
        return Answer(Outcome.UNKNOWN, reason="the terminal has lost its memory")
    return answer
