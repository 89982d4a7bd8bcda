"""The life of a card attempt as one table of allowed steps; final states are final."""

from rcommerce_pos.core.kernel.errors import IllegalTransition
from rcommerce_pos.core.payments.types import AttemptState, Outcome

_S = AttemptState
FINAL = frozenset(
    {_S.APPROVED, _S.PARTIAL, _S.DECLINED, _S.CANCELLED, _S.NOT_SENT, _S.NOT_PROCESSED}
)
"""Nothing follows these; what contradicts them later is an incident."""
OPEN = frozenset({_S.CREATED, _S.SENT, _S.UNKNOWN, _S.RESOLVING})
"""The terminal may be at work for these: one of them for each terminal."""
ASKED = frozenset({_S.UNKNOWN, _S.RESOLVING, _S.MANUAL_REVIEW})
"""Nobody knows what became of these: the terminal is asked, then a person."""
_ANSWERS = FINAL - {_S.NOT_SENT}
STEPS: dict[AttemptState, frozenset[AttemptState]] = {
    _S.CREATED: frozenset({_S.SENT, _S.NOT_SENT}),
    _S.SENT: _ANSWERS | {_S.NOT_SENT, _S.UNKNOWN},
    _S.UNKNOWN: _ANSWERS | {_S.RESOLVING, _S.MANUAL_REVIEW},
    _S.RESOLVING: _ANSWERS | {_S.MANUAL_REVIEW},
    _S.MANUAL_REVIEW: _ANSWERS,
    **{state: frozenset() for state in FINAL},
}
_STATES = {
    Outcome.APPROVED: _S.APPROVED,
    Outcome.PARTIAL: _S.PARTIAL,
    Outcome.DECLINED: _S.DECLINED,
    Outcome.CANCELLED: _S.CANCELLED,
    Outcome.REFUSED_BUSY: _S.NOT_PROCESSED,
    Outcome.NOT_SENT: _S.NOT_SENT,
    Outcome.UNKNOWN: _S.UNKNOWN,
}


def advance(current: AttemptState, target: AttemptState) -> AttemptState:
    """The target, if the table allows the step; raises IllegalTransition otherwise."""
    if target not in STEPS[current]:
        raise IllegalTransition(
            "payment.illegal_transition",
            "A card payment that is {current} cannot become {target}.",
            current=current.value,
            target=target.value,
        )
    return target


def after_request(outcome: Outcome) -> AttemptState:
    """Where an attempt stands once the request itself was answered, or was not."""
    return _STATES.get(outcome, _S.UNKNOWN)


def after_query(
    outcome: Outcome, *, age_seconds: int, terminal_seconds: int, patience_seconds: int
) -> AttemptState | None:
    """Where a status query leads; None is to ask again.

    *Not found* is final only once the request cannot still be on its way: after the terminal's own
    time-out (``terminal_seconds`` with its margin). After ``patience_seconds`` a person must look.
    """
    if outcome in (Outcome.APPROVED, Outcome.PARTIAL, Outcome.DECLINED, Outcome.CANCELLED):
        return _STATES[outcome]
    if outcome is Outcome.NOT_FOUND and age_seconds > terminal_seconds:
        return _S.NOT_PROCESSED
    return _S.MANUAL_REVIEW if age_seconds > patience_seconds else None
