"""What the form of a product knows: the sheet as it was read, as it is now, and what is wrong."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.editing import CodeCheck, SheetChanged
from rcommerce_pos.core.catalog.goods import ModifierGroup
from rcommerce_pos.core.catalog.option_grid import Option, generated
from rcommerce_pos.core.catalog.sheet import (
    NO_FACTS,
    ProductSheet,
    SheetFacts,
    SheetPicture,
    Tab,
    differences,
    merged,
)
from rcommerce_pos.core.catalog.sheet_checks import Fault, InvalidSheet, faults_of
from rcommerce_pos.core.catalog.types import (
    BarcodeDraft,
    Category,
    Product,
    ProductDraft,
    ProductKind,
)
from rcommerce_pos.core.inventory.types import MovementReason
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.taxes.types import TaxClass
from rcommerce_pos.ui.readings import Readings
from rcommerce_pos.ui.tasks import Tasks

T = TypeVar("T")
MOST_FOUND = 6
MOST_DEPOSITS = 60


@dataclass(frozen=True, slots=True)
class Choices:
    """What the form offers to choose from."""

    categories: tuple[Category, ...] = ()
    tax_classes: tuple[TaxClass, ...] = ()
    deposits: tuple[Product, ...] = ()
    groups: tuple[ModifierGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class CodeNote:
    """What is to be said of a code that was scanned, typed or issued: one of ``kind``."""

    kind: str
    code: str
    name: str = ""
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class ProductState:
    """All that the form shows.

    ``stored`` is what was read, None for a product to be made; ``first`` is what the form began
    with. ``conflict`` is what somebody else made of the product meanwhile. ``checks`` say what is
    known of the codes that were looked at.
    """

    loading: bool = True
    can_edit: bool = False
    can_price: bool = False
    can_count: bool = False
    first: ProductSheet | None = None
    sheet: ProductSheet | None = None
    stored: ProductSheet | None = None
    facts: SheetFacts = NO_FACTS
    choices: Choices = Choices()
    faults: tuple[Fault, ...] = ()
    conflict: ProductSheet | None = None
    refused: PosError | None = None
    note: CodeNote | None = None
    checks: tuple[CodeCheck, ...] = ()

    @property
    def is_dirty(self) -> bool:
        """True where something is not saved."""
        return self.sheet is not None and self.sheet != self.first

    @property
    def is_open(self) -> bool:
        """True while there is a product in the form."""
        return self.sheet is not None


class ProductViewModel(QObject):
    """Edits one product; nothing holds before it is saved.

    ``changed`` carries every state, ``filled`` a state and the tabs to be filled anew; ``saved``
    the product's key, ``shown`` the tab that is to be in front, ``counted`` what was counted.
    """

    changed = Signal(object)
    filled = Signal(object, object)
    saved = Signal(object)
    counted = Signal(object, object)
    shown = Signal(object)
    goods_found = Signal(object, str)
    pictures_read = Signal(object)

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self.state = ProductState()
        self._application = application
        self._tasks = tasks
        self._actor: Actor | None = None
        self.readings = Readings(tasks, self)
        self._began: ProductSheet | None = None
        self._tried = False
        self._unreadable: tuple[Fault, ...] = ()

    @property
    def currency(self) -> str:
        """The shop's currency."""
        return self._application.place.shop.currency

    @property
    def time_zone(self) -> str:
        """Where the shop's clock is."""
        return self._application.place.shop.time_zone

    def begin(self, actor: Actor) -> None:
        """Somebody looks at the form."""
        self._actor = actor
        self._emit(
            replace(
                self.state,
                can_edit=actor.may(Permission.CATALOG_EDIT),
                can_price=actor.may(Permission.PRICES_EDIT),
                can_count=actor.may(Permission.STOCK_ADJUST),
            )
        )

    def open(self, product_id: UUID) -> None:
        """Show a product of the catalogue."""
        editing = self._application.product_editing

        def work() -> tuple[ProductSheet, SheetFacts, Choices]:
            return editing.read(product_id), editing.facts(product_id), self._choices()

        def done(answer: tuple[ProductSheet, SheetFacts, Choices]) -> None:
            sheet, facts, choices = answer
            self._begin_with(sheet, stored=sheet, facts=facts, choices=choices)

        self._load(work, done)

    def again(self) -> None:
        """Read once more what was refused."""
        self._emit(replace(self.state, loading=True, refused=None))
        self.readings.again()

    def new(self, code: str | None = None) -> None:
        """Begin a product, with the code that brought somebody here."""
        editing = self._application.product_editing

        def done(answer: tuple[ProductSheet, Choices]) -> None:
            sheet, choices = answer
            self._begin_with(sheet, stored=None, facts=NO_FACTS, choices=choices)
            if code:
                self._look_at((code,))

        self._load(lambda: (editing.blank(code), self._choices()), done)

    def duplicate(self, product_id: UUID, *, words: str) -> None:
        """Begin a product like another; ``words`` say how a copy is called, with {name} in it."""
        app = self._application

        def work() -> tuple[ProductSheet, Choices]:
            name = words.format(name=app.catalog.product(product_id).name)
            return app.product_editing.duplicate(product_id, name=name), self._choices()

        def done(answer: tuple[ProductSheet, Choices]) -> None:
            sheet, choices = answer
            blank = replace(sheet, draft=ProductDraft(""))
            self._begin_with(sheet, stored=None, facts=NO_FACTS, choices=choices, first=blank)

        self._load(work, done)

    def edit(self, sheet: ProductSheet, unreadable: Sequence[Fault] = ()) -> None:
        """Something was changed in the form; ``unreadable`` is what it could not read."""
        unreadable = tuple(unreadable)
        if sheet == self.state.sheet and unreadable == self._unreadable:
            return
        self._unreadable = unreadable
        faults = (*unreadable, *(faults_of(sheet) if self._tried else ()))
        self._emit(replace(self.state, sheet=sheet, faults=faults, refused=None))

    def revert(self) -> None:
        """Forget what was changed."""
        if self._began is not None:
            self._begin_with(
                self._began,
                stored=self.state.stored,
                facts=self.state.facts,
                choices=self.state.choices,
                first=self.state.first,
            )

    def save(self) -> None:
        """Keep what was changed, or say what is wrong with it."""
        state, actor = self.state, self._actor
        if state.sheet is None or actor is None or not state.can_edit:
            return
        self._tried = True
        faults = (*self._unreadable, *faults_of(state.sheet))
        if faults:
            self._show_faults(faults)
            return
        sheet, stored = state.sheet, state.stored
        editing = self._application.product_editing

        def work() -> tuple[ProductSheet, SheetFacts, Choices]:
            kept = editing.save(actor, sheet, stored)
            assert kept.id is not None
            return kept, editing.facts(kept.id), self._choices()

        def done(answer: tuple[ProductSheet, SheetFacts, Choices]) -> None:
            kept, facts, choices = answer
            typed, checks = self.state.sheet, self.state.checks
            if typed is not None and (typed != sheet or self._unreadable):
                self._keep_typed(typed, sheet, kept)
                self._emit(replace(self.state, facts=facts, choices=choices))
            else:
                self._begin_with(kept, stored=kept, facts=facts, choices=choices)
            self._emit(replace(self.state, checks=checks))
            self.saved.emit(kept.id)

        self._tasks.counter(work, done, self._not_saved, owner=self)

    def _keep_typed(self, typed: ProductSheet, saved: ProductSheet, kept: ProductSheet) -> None:
        """What was typed while it was being saved stays in the form, and is not saved yet."""
        mine = replace(merged(typed, saved, kept), id=kept.id)
        self._began, self._tried = kept, False
        self._emit(
            replace(
                self.state,
                sheet=mine,
                first=kept,
                stored=kept,
                faults=self._unreadable,
                refused=None,
                conflict=None,
            )
        )
        if mine != replace(typed, id=kept.id):
            # One by one: where somebody types, the keyboard stays.
            for tab in Tab:
                self.filled.emit(self.state, (tab,))

    def take_theirs(self) -> None:
        """Show what somebody else made of the product; one's own changes are gone."""
        theirs = self.state.conflict
        if theirs is not None:
            self._begin_with(
                theirs, stored=theirs, facts=self.state.facts, choices=self.state.choices
            )

    def keep_mine(self) -> None:
        """Put one's own changes on top of what somebody else made of the product, and save."""
        state = self.state
        if state.conflict is None or state.sheet is None or state.stored is None:
            return
        mine = merged(state.sheet, state.stored, state.conflict)
        self._emit(replace(state, sheet=mine, stored=state.conflict, conflict=None))
        self.filled.emit(self.state, tuple(Tab))
        self.save()

    def archive(self) -> None:
        """Take the product out of sale, or back into it."""
        state, actor = self.state, self._actor
        if state.stored is None or state.stored.id is None or actor is None:
            return
        key, archived = state.stored.id, state.stored.archived
        editing = self._application.product_editing

        def work() -> ProductSheet:
            return editing.restore(actor, key) if archived else editing.archive(actor, key)

        def done(kept: ProductSheet) -> None:
            self._begin_with(kept, stored=kept, facts=self.state.facts, choices=self.state.choices)
            self.saved.emit(key)

        self._tasks.counter(work, done, self._refuse, owner=self)

    def take_code(self, code: str) -> None:
        """A code was scanned or typed: it becomes the product's, or belongs to another one."""
        sheet = self.state.sheet
        if sheet is None or not self.state.can_edit:
            return
        plain = code.strip()
        if plain in sheet.codes:
            self._note(CodeNote("present", plain))
            return

        def done(check: CodeCheck) -> None:
            if check.holders:
                self._note(CodeNote("taken", check.code, check.holders[0].name))
            else:
                self._add_code(check)

        editing, key = self._application.product_editing, sheet.id
        self._run(lambda: editing.check_code(plain, but=key), done)

    def look_at_first_code(self) -> None:
        """The first code was typed whole: say whose it is as well."""
        sheet = self.state.sheet
        code = sheet.draft.barcodes[0].code if sheet is not None and sheet.draft.barcodes else ""
        known = self.state.first.codes if self.state.first is not None else ()
        if not code or code in known or code in (each.code for each in self.state.checks):
            return
        key = sheet.id if sheet is not None else None

        def done(check: CodeCheck) -> None:
            self._emit(replace(self.state, checks=(*self.state.checks, check)))
            if check.holders:
                self._note(CodeNote("shared", check.code, check.holders[0].name))
            elif check.explanation:
                self._note(CodeNote("added", check.code, explanation=check.explanation))

        editing = self._application.product_editing
        self._run(lambda: editing.check_code(code, but=key), done)

    def add_code_anyway(self) -> None:
        """Give the product a code that another one has: the till asks which is meant."""
        note = self.state.note
        if note is not None and note.kind == "taken":
            self._add_code(CodeCheck(note.code, "", note.name, ()), kind="shared")

    def issue_code(self) -> None:
        """Give the product the next number of the shop's own."""
        actor, editing = self._actor, self._application.product_editing
        if actor is None or self.state.sheet is None or not self.state.can_edit:
            return

        def done(code: str) -> None:
            self._add_code(CodeCheck(code, "", "", ()), kind="issued")

        self._run(lambda: editing.issue_code(actor), done)

    def generate(self, options: Sequence[Option]) -> None:
        """Make a variant for every combination of the options' values."""
        sheet = self.state.sheet
        if sheet is None:
            return
        try:
            made = generated(sheet, options)
        except PosError as error:
            self._show_faults((Fault(Tab.VARIANTS, "options", error),))
            return
        kept = {one.id for one in self.state.stored.variants} if self.state.stored else set()
        living = tuple(one for one in made.variants if one.id in kept or not one.archived)
        self._put(replace(made, variants=living), Tab.VARIANTS, Tab.BASICS)

    def add_pictures(self, sources: Sequence[Callable[[], bytes]]) -> None:
        """Put pictures behind those that are there; each is read, checked and made smaller."""
        pictures = self._application.pictures

        def done(ready: tuple[SheetPicture, ...]) -> None:
            sheet = self.state.sheet
            if sheet is not None:
                self._put(replace(sheet, pictures=(*sheet.pictures, *ready)), Tab.PICTURES)

        def failed(error: PosError) -> None:
            self._show_faults((Fault(Tab.PICTURES, "pictures", error),))

        self._tasks.counter(
            lambda: tuple(pictures.read(source()) for source in sources), done, failed, owner=self
        )

    def put_pictures(self, pictures: tuple[SheetPicture, ...]) -> None:
        """Show these pictures in this order."""
        if self.state.sheet is not None:
            self._put(replace(self.state.sheet, pictures=pictures), Tab.PICTURES)

    def read_pictures(self, wanted: Sequence[UUID]) -> None:
        """Read stored pictures; ``pictures_read`` carries them by their keys."""
        pictures = self._application.pictures
        keys = tuple(wanted)
        if keys:
            self._run(lambda: {key: pictures.image(key) for key in keys}, self.pictures_read.emit)

    def search_goods(self, text: str, *, kinds: Sequence[ProductKind]) -> None:
        """Look for products; ``goods_found`` carries them with the text."""
        search, key = self._application.search, self.state.sheet.id if self.state.sheet else None

        def work() -> tuple[Product, ...]:
            return tuple(
                hit.product
                for hit in search.search(text, limit=MOST_FOUND * 3)
                if hit.product.kind in kinds and hit.product.id != key
            )[:MOST_FOUND]

        self._run(work, lambda found: self.goods_found.emit(found, text))

    def add_category(self, path: tuple[str, ...]) -> None:
        """Make a category, and put the product into it."""
        actor, catalog = self._actor, self._application.catalog
        if actor is None or self.state.sheet is None:
            return

        def done(answer: tuple[Category, Choices]) -> None:
            made, choices = answer
            sheet = self.state.sheet
            if sheet is None:
                return
            self.state = replace(self.state, choices=choices)
            draft = replace(sheet.draft, category_id=made.id)
            self._put(replace(sheet, draft=draft), Tab.BASICS)

        self._run(lambda: (catalog.category(actor, path), self._choices()), done)

    def dismiss(self) -> None:
        """What was said of a code is read."""
        self._emit(replace(self.state, note=None, refused=None))

    def close(self) -> None:
        """Nothing is in the form any more."""
        self._tried = False
        self._unreadable = ()
        self._emit(self._bare())

    def count(
        self,
        product_id: UUID,
        counted: Quantity,
        *,
        reason: MovementReason,
        recorded: Quantity | None,
    ) -> None:
        """Write what somebody counted; what is typed in the form stays as it is."""
        state, actor = self.state, self._actor
        if actor is None or state.stored is None or state.stored.id is None:
            return
        key, app = state.stored.id, self._application

        def look() -> SheetFacts:
            return app.product_editing.facts(key)

        def show(facts: SheetFacts) -> None:
            stored = self.state.stored
            if stored is not None and stored.id == key:
                self._emit(replace(self.state, facts=facts))

        def work() -> SheetFacts:
            app.stock_counting.count(actor, product_id, counted, reason=reason, recorded=recorded)
            return look()

        def done(facts: SheetFacts) -> None:
            self._emit(replace(self.state, refused=None))
            show(facts)
            self.counted.emit(product_id, counted)

        def failed(error: PosError) -> None:
            self._refuse(error)
            self._run(look, show)

        self._tasks.counter(work, done, failed, owner=self)

    def _bare(self) -> ProductState:
        """Nothing in the form, and what the person may do."""
        state = self.state
        return ProductState(
            can_edit=state.can_edit, can_price=state.can_price, can_count=state.can_count
        )

    def _choices(self) -> Choices:
        app = self._application
        return Choices(
            app.catalog.categories(),
            app.taxes.classes(),
            app.catalog.of_kind(ProductKind.DEPOSIT, limit=MOST_DEPOSITS),
            app.composition.groups(),
        )

    def _begin_with(
        self,
        sheet: ProductSheet,
        *,
        stored: ProductSheet | None,
        facts: SheetFacts,
        choices: Choices,
        first: ProductSheet | None = None,
    ) -> None:
        self._began = sheet
        self._tried = False
        self._unreadable = ()
        self._emit(
            replace(
                self._bare(),
                loading=False,
                first=first or sheet,
                sheet=sheet,
                stored=stored,
                facts=facts,
                choices=choices,
            )
        )
        self.filled.emit(self.state, tuple(Tab))
        stored_pictures = [each.id for each in sheet.pictures if each.image is None]
        self.read_pictures(stored_pictures)

    def _put(self, sheet: ProductSheet, *tabs: Tab) -> None:
        """Change the sheet from here, and have these tabs show it."""
        self.edit(sheet, self._unreadable)
        self.filled.emit(self.state, tabs)

    def _add_code(self, check: CodeCheck, *, kind: str = "added") -> None:
        sheet = self.state.sheet
        if sheet is None:
            return
        codes = (*sheet.draft.barcodes, BarcodeDraft(check.code))
        known = tuple(each for each in self.state.checks if each.code != check.code)
        self.state = replace(self.state, checks=(*known, check))
        draft = replace(sheet.draft, barcodes=codes)
        self._put(replace(sheet, draft=draft), Tab.BARCODES)
        shared = kind == "shared"
        self._note(
            CodeNote(kind, check.code, check.explanation if shared else "", check.explanation)
        )
        self.shown.emit(Tab.BARCODES)

    def _look_at(self, codes: Sequence[str]) -> None:
        """Say what is odd about codes that are on the sheet."""
        editing, key = self._application.product_editing, None

        def done(checks: tuple[CodeCheck, ...]) -> None:
            self._emit(replace(self.state, checks=checks))
            self.filled.emit(self.state, (Tab.BARCODES,))

        self._run(lambda: tuple(editing.check_code(code, but=key) for code in codes), done)

    def _note(self, note: CodeNote) -> None:
        self._emit(replace(self.state, note=note))

    def _show_faults(self, faults: tuple[Fault, ...]) -> None:
        self._emit(replace(self.state, faults=faults, conflict=None))
        self.shown.emit(faults[0])

    def _not_saved(self, error: PosError) -> None:
        if isinstance(error, InvalidSheet):
            self._show_faults(error.faults)
        elif isinstance(error, SheetChanged):
            self._conflict(error.stored)
        else:
            self._refuse(error)

    def _conflict(self, theirs: ProductSheet) -> None:
        """Both changed it: what only they changed needs no question."""
        state = self.state
        assert state.sheet is not None
        assert state.stored is not None
        if not differences(merged(state.sheet, state.stored, theirs), theirs):
            self._begin_with(theirs, stored=theirs, facts=state.facts, choices=state.choices)
            return
        self._emit(replace(state, conflict=theirs))

    def _load(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._emit(self._bare())

        def failed(error: PosError) -> None:
            self._emit(replace(self.state, loading=False, refused=error))

        self.readings.read("product", work, done, failed)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._tasks.counter(work, done, self._refuse, owner=self)

    def _refuse(self, error: PosError) -> None:
        self._emit(replace(self.state, refused=error, loading=False))

    def _emit(self, state: ProductState) -> None:
        self.state = state
        self.changed.emit(state)
