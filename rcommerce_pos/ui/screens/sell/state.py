"""What the sell screen shows, and what it asks; frozen, so that every change is a new one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from rcommerce_pos.core.cart.types import Answers, OpenSale, PricedCart, Recalled, ScanOutcome
from rcommerce_pos.core.catalog.goods import ModifierGroup
from rcommerce_pos.core.catalog.types import Found, SearchHit
from rcommerce_pos.core.kernel.errors import PermissionDenied
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.core.staff.types import Actor

NO_ANSWERS = Answers()


class Tone(StrEnum):
    """How a notice sounds and looks."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Notice:
    """A banner over the lines: what happened and what to do."""

    tone: Tone
    title: str
    text: str = ""
    code: str = ""
    recalled: Recalled | None = None
    fault: str = ""
    """The code of what kept the store from it, for whoever helps."""
    unopened: bool = False
    """True where there is no sale on the screen yet, because the store refused it."""


@dataclass(frozen=True, slots=True)
class Question:
    """What the counter must know before goods can be added."""

    kind: ScanOutcome
    found: tuple[Found, ...]
    answers: Answers = NO_ANSWERS
    age: int = 0
    born_by: date | None = None
    groups: tuple[ModifierGroup, ...] = ()
    lines: tuple[int, ...] = ()
    """The lines that are in the sale already and for which it is asked."""
    cart_id: UUID | None = None
    """The sale that the goods are for: an answer is no other sale's."""


@dataclass(frozen=True, slots=True)
class SellState:
    """All that the sell screen shows; no sale while another one is on its way."""

    sale: PricedCart | None = None
    selected: int | None = None
    last_added: int | None = None
    notice: Notice | None = None
    question: Question | None = None
    undoable: str = ""
    hits: tuple[SearchHit, ...] = ()
    searched: str = ""
    last_order: Order | None = None
    others: tuple[OpenSale, ...] = ()
    """The open sales of this till that have lines, this one among them."""
    layout: str = "list"


@dataclass(frozen=True, slots=True)
class Approval:
    """What was refused, and how to do it again as somebody who may."""

    error: PermissionDenied
    actor: Actor
    retry: Callable[[Actor], None]
