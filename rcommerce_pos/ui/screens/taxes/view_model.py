"""What the tax editor knows: the taxes, the one being edited, and what it would do."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject
from typing_extensions import override

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.example import Draft, ExampleLine
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import ONE
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.taxes.editing import check_sheet
from rcommerce_pos.core.taxes.types import (
    TaxClass,
    TaxContext,
    TaxKind,
    TaxRate,
    TaxSheet,
    Zone,
    rate_on,
)
from rcommerce_pos.ui.editing import EditorModel
from rcommerce_pos.ui.tasks import Tasks

FIRST_GOODS = 3


@dataclass(frozen=True, slots=True)
class TaxEdit:
    """A tax with the classes of goods that bear it."""

    sheet: TaxSheet
    classes: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class TaxesState:
    """All that the editor shows.

    ``draft`` is what is being edited, ``stored`` what it was; ``contexts`` likewise. ``priced`` is
    the example with the draft, ``problem`` why it cannot be reckoned.
    """

    loading: bool = True
    can_edit: bool = False
    today: date = date.min
    zone: Zone = field(default_factory=Zone)
    sheets: tuple[TaxSheet, ...] = ()
    classes: tuple[TaxClass, ...] = ()
    borne: Mapping[UUID, tuple[UUID, ...]] = field(default_factory=dict)
    stored: TaxEdit | None = None
    draft: TaxEdit | None = None
    stored_contexts: tuple[TaxContext, ...] = ()
    contexts: tuple[TaxContext, ...] = ()
    lines: tuple[ExampleLine, ...] = ()
    priced: PricedCart | None = None
    problem: PosError | None = None
    refused: PosError | None = None

    @property
    def is_dirty(self) -> bool:
        """True where something is not what is stored."""
        return self.draft != self.stored or self.contexts != self.stored_contexts

    def rate_today(self, sheet: TaxSheet) -> TaxRate | None:
        """The rate that holds here today."""
        return rate_on(sheet.rates, self.today, self.zone)


class TaxesViewModel(EditorModel[TaxesState]):
    """Edits taxes, with the goods that bear them and the ways of selling."""

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(application, tasks, parent, TaxesState())

    def begin(self, actor: Actor) -> None:
        """The screen is shown: read everything anew."""
        self._actor = actor
        self._reload(self.state.stored.sheet.id if self.state.stored else None)

    @override
    def open(self, key: UUID) -> None:
        found = next((each for each in self.state.sheets if each.id == key), None)
        if found is not None:
            edit = self._edit_of(found)
            self._open(edit, stored=edit)

    @override
    def new(self) -> None:
        rates = (TaxRate(self.state.today, "0"),)
        sheet = TaxSheet(new_id(), "", "", TaxKind.PERCENT, included=True, rates=rates)
        self._open(TaxEdit(sheet, frozenset()), stored=None)

    @override
    def revert(self) -> None:
        self.state = replace(self.state, contexts=self.state.stored_contexts)
        if self.state.stored is not None:
            self._open(self.state.stored, stored=self.state.stored)
        elif self.state.sheets:
            self.open(self.state.sheets[0].id)

    def edit(self, draft: TaxEdit, contexts: tuple[TaxContext, ...]) -> None:
        """Something was changed in the form."""
        if (draft, contexts) != (self.state.draft, self.state.contexts):
            self._emit(replace(self.state, draft=draft, contexts=contexts, refused=None))
            self._reckon()

    @override
    def save(self) -> None:
        draft, actor, state = self.state.draft, self._actor, self.state
        if draft is None or actor is None:
            return
        editing = self._application.tax_editing

        def work() -> UUID:
            editing.save_tax(actor, draft.sheet)
            for each in state.classes:
                before = state.borne.get(each.id, ())
                after = _borne(before, draft, each.id)
                if after != before:
                    editing.set_class(actor, each.id, after)
            for context in state.contexts:
                if context not in state.stored_contexts:
                    editing.save_context(actor, context)
            kept = {context.id for context in state.contexts}
            for context in state.stored_contexts:
                if context.id not in kept:
                    editing.drop_context(actor, context)
            return draft.sheet.id

        self._run(work, self._reload)

    def _reload(self, wanted: UUID | None) -> None:
        application, actor = self._application, self._actor
        assert actor is not None
        shop = application.place.shop

        def work() -> TaxesState:
            taxes = application.taxes
            contexts = taxes.contexts()
            return TaxesState(
                loading=False,
                can_edit=actor.may(Permission.TAXES_EDIT),
                today=application.cash.today(),
                zone=Zone(shop.country, shop.region, shop.postal_code),
                sheets=taxes.sheets(),
                classes=taxes.classes(),
                borne={
                    each.id: tuple(sheet.id for sheet in taxes.taxes_of(each.id))
                    for each in taxes.classes()
                },
                stored_contexts=contexts,
                contexts=contexts,
            )

        def done(state: TaxesState) -> None:
            self._emit(replace(state, lines=self.state.lines))
            chosen = next((each for each in state.sheets if each.id == wanted), None)
            chosen = chosen or next(iter(state.sheets), None)
            if chosen is not None:
                self.open(chosen.id)

        self._read("all", work, done)

    def _edit_of(self, sheet: TaxSheet) -> TaxEdit:
        borne = self.state.borne
        return TaxEdit(sheet, frozenset(key for key, taxes in borne.items() if sheet.id in taxes))

    def _open(self, edit: TaxEdit, *, stored: TaxEdit | None) -> None:
        catalog = self._application.catalog
        self._emit(
            replace(
                self.state,
                draft=edit,
                stored=stored,
                contexts=self.state.stored_contexts,
                problem=None,
                refused=None,
                priced=None,
            )
        )
        self.opened.emit(self.state)

        def work() -> tuple[ExampleLine, ...]:
            goods = catalog.some_of_tax_classes(edit.classes, limit=FIRST_GOODS)
            return tuple(ExampleLine(each, ONE) for each in goods)

        def done(lines: tuple[ExampleLine, ...]) -> None:
            self._emit(replace(self.state, lines=lines or self.state.lines))
            self._reckon()

        self._read("goods", work, done)

    @override
    def _reckon(self) -> None:
        draft, lines = self.state.draft, self.state.lines
        if draft is None:
            return
        try:
            check_sheet(draft.sheet)
        except PosError as problem:
            self._drop_older()
            self._emit(replace(self.state, problem=problem))
            return
        examples = self._application.examples

        def done(priced: PricedCart) -> None:
            self._emit(replace(self.state, priced=priced, problem=None))

        shown = Draft(tax=draft.sheet, tax_classes=draft.classes)
        self._latest(lambda: examples.price(lines, shown), done)


def _borne(before: tuple[UUID, ...], draft: TaxEdit, class_id: UUID) -> tuple[UUID, ...]:
    """The taxes of a class with the draft: at the end where new, gone where unticked."""
    tax_id = draft.sheet.id
    if class_id in draft.classes:
        return before if tax_id in before else (*before, tax_id)
    return tuple(each for each in before if each != tax_id)
