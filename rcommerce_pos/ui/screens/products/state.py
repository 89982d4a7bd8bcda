"""What the screen of products shows, and what it can be asked for."""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from rcommerce_pos.core.catalog.bulk_types import BulkRun
from rcommerce_pos.core.catalog.list_query import ListQuery, TraitCount
from rcommerce_pos.core.kernel.errors import PosError


class Notice(StrEnum):
    """What was just done."""

    CHANGED = "changed"
    ARCHIVED = "archived"
    RESTORED = "restored"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Done:
    """Something that was done to so many products; ``skipped`` did not take it."""

    notice: Notice
    count: int
    skipped: int = 0
    stopped: bool = False
    """True where somebody cancelled it half way."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a change of many products is."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be filtered by, and set: keys with their words."""

    categories: tuple[tuple[UUID, str], ...] = ()
    tax_classes: tuple[tuple[UUID, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ProductsState:
    """All that the screen shows beside its rows."""

    query: ListQuery = field(default_factory=ListQuery)
    count: int | None = None
    """How many products match; None while that is not known."""
    is_cut: bool = False
    is_loading: bool = True
    """True until the first rows of the query are there; the rows before stay meanwhile."""
    may_edit: bool = False
    may_price: bool = False
    may_import: bool = False
    active: int | None = None
    archived: int | None = None
    traits: tuple[TraitCount, ...] = ()
    choices: Choices = field(default_factory=Choices)
    progress: Progress | None = None
    undo: BulkRun | None = None
    """The run that can be turned around."""
    error: PosError | None = None
    unknown_code: str = ""
    """A code that was scanned and that no product has."""
