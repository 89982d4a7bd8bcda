"""What the promotions editor knows: the offers, the one being edited, and what it would do."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from typing_extensions import override

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.example import Draft, ExampleLine
from rcommerce_pos.core.cart.pricing import keys_of
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.catalog.types import Category, Product
from rcommerce_pos.core.customers.types import CustomerGroup
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.promotions.checks import check_promotion
from rcommerce_pos.core.promotions.types import Choice, Coupon, Promotion, PromotionKind, Selection
from rcommerce_pos.core.settings.declarations import PROMOTION_CHOICE
from rcommerce_pos.core.settings.types import Till
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.editing import MOST_FOUND, EditorModel
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.wording import in_order

FIRST_GOODS = 3
MOST_FIRST = 12
AMONG = 40
RECKON_AFTER_MS = 120


@dataclass(frozen=True, slots=True)
class Pick:
    """Something that a selection may ask for: its key and its name."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class PromotionsState:
    """All that the editor shows.

    ``draft`` is what is being edited, ``before`` what it was when it was opened (None for a copy),
    ``stored`` what is kept of it; ``priced`` the example with the draft, ``problem`` why it cannot
    be reckoned; ``unread`` where the form holds what is no promotion at all. ``names`` tells the
    keys of selections in words.
    """

    loading: bool = True
    can_edit: bool = False
    today: date = date.min
    till: Till | None = None
    promotions: tuple[Promotion, ...] = ()
    stored: Promotion | None = None
    before: Promotion | None = None
    draft: Promotion | None = None
    unread: bool = False
    coupons: tuple[Coupon, ...] = ()
    groups: tuple[CustomerGroup, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    choice: Choice = Choice.PRIORITY
    lines: tuple[ExampleLine, ...] = ()
    priced: PricedCart | None = None
    problem: PosError | None = None
    refused: PosError | None = None
    competing: tuple[Promotion, ...] = ()

    @property
    def is_dirty(self) -> bool:
        """True where somebody would lose what was entered."""
        return self.unread or self.draft != self.before


class PromotionsViewModel(EditorModel[PromotionsState]):
    """Edits promotions."""

    picks_found = Signal(str, object)
    """What was found for a text."""
    coupon_added = Signal()

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(application, tasks, parent, PromotionsState())
        self._categories: tuple[Category, ...] = ()
        self._own_lines = False
        self._shown_id: UUID | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(RECKON_AFTER_MS)
        self._later.timeout.connect(self._reckon)

    @property
    def is_waiting(self) -> bool:
        """True while a change is not reckoned yet."""
        return self._later.isActive()

    def begin(self, actor: Actor) -> None:
        """The screen is shown: read everything anew."""
        self._actor = actor
        self._reload(self.state.stored.id if self.state.stored else None)

    @override
    def open(self, key: UUID) -> None:
        found = next((each for each in self.state.promotions if each.id == key), None)
        if found is not None:
            self._open(found, stored=found)

    @override
    def new(self) -> None:
        made = Promotion(new_id(), "", PromotionKind.PERCENT_OFF)
        self._open(made, stored=None)

    def duplicate(self, name: str) -> None:
        """Begin one like the one that is shown."""
        if self.state.draft is not None:
            self._open(replace(self.state.draft, id=new_id(), name=name), stored=None, copy=True)

    @override
    def revert(self) -> None:
        stored = self.state.stored
        if stored is not None:
            self._open(stored, stored=stored)
        elif self.state.promotions:
            self.open(self.state.promotions[0].id)
        else:
            self._later.stop()
            self._drop_older()
            self._emit(
                replace(
                    self.state,
                    draft=None,
                    before=None,
                    stored=None,
                    unread=False,
                    priced=None,
                    problem=None,
                    refused=None,
                    competing=(),
                )
            )

    def edit(self, draft: Promotion) -> None:
        """Something was changed in the form."""
        if draft != self.state.draft or self.state.unread:
            self._drop_older()
            problem = _fault_of(draft)
            self._emit(
                replace(self.state, draft=draft, unread=False, refused=None, problem=problem)
            )
            self._later.start()

    def cannot_read(self, problem: PosError) -> None:
        """What stands in the form is no promotion: a number that is none."""
        self._later.stop()
        self._drop_older()
        self._emit(replace(self.state, unread=True, refused=None, problem=problem))

    @override
    def set_lines(self, lines: tuple[ExampleLine, ...]) -> None:
        self._own_lines = bool(lines)
        super().set_lines(lines)

    @override
    def save(self) -> None:
        draft, actor = self.state.draft, self._actor
        if draft is None or actor is None or self.state.unread:
            return
        promotions = self._application.promotions
        self._run(lambda: promotions.save(actor, draft), lambda saved: self._reload(saved.id))

    def add_coupon(self, code: str, most: int | None, most_each: int | None) -> None:
        """Give the promotion a code; it must be saved first."""
        stored, actor = self.state.stored, self._actor
        if stored is None or actor is None:
            return
        promotions = self._application.promotions

        def work() -> tuple[Coupon, ...]:
            promotions.add_coupon(actor, stored.id, code, most=most, most_each=most_each)
            return promotions.coupons(stored.id)

        def done(coupons: tuple[Coupon, ...]) -> None:
            if self.state.stored is not None and self.state.stored.id == stored.id:
                self._emit(replace(self.state, coupons=coupons, refused=None))
                self.coupon_added.emit()

        self._run(work, done)

    def choose_policy(self, choice: Choice) -> None:
        """Say which of two promotions takes the goods that both want."""
        actor = self._actor
        if actor is None or choice is self.state.choice:
            return

        def work() -> None:
            actor.demand(Permission.PRICES_EDIT, "change promotions")
            self._application.settings.set(PROMOTION_CHOICE, choice.value, actor)
            self._application.promotions.forget()

        def done(_nothing: None) -> None:
            self._emit(replace(self.state, choice=choice))
            self._reckon()

        self._run(work, done)

    def search_picks(self, text: str) -> None:
        """Look for what a selection may ask for: products, categories, brands, tags."""
        search, wanted = self._application.search, text.strip().casefold()
        names = self._category_names()

        def work() -> tuple[Pick, ...]:
            picks = [
                Pick(f"category:{key}", name)
                for key, name in names.items()
                if wanted in name.casefold()
            ][:MOST_FOUND]
            hits = [hit.product for hit in search.search(text, limit=MOST_FOUND)]
            picks += [Pick(f"product:{hit.id}", hit.name) for hit in hits]
            brands = sorted({hit.brand for hit in hits if wanted in hit.brand.casefold()} - {""})
            picks += [Pick(f"brand:{brand.casefold()}", brand) for brand in brands]
            tags = sorted({tag for hit in hits for tag in hit.tags if wanted in tag.casefold()})
            picks += [Pick(f"tag:{tag.casefold()}", tag) for tag in tags]
            return tuple(picks)

        self._run(work, lambda picks: self.picks_found.emit(text, picks))

    def note_name(self, pick: Pick) -> None:
        """Keep the name of what was picked."""
        self.state = replace(self.state, names={**self.state.names, pick.key: pick.words})

    def _reload(self, wanted: UUID | None) -> None:
        application, actor = self._application, self._actor
        assert actor is not None

        def work() -> PromotionsState:
            self._categories = application.catalog.categories()
            promotions = application.promotions.promotions()
            return PromotionsState(
                loading=False,
                can_edit=actor.may(Permission.PRICES_EDIT),
                today=application.cash.today(),
                till=application.place.till,
                promotions=promotions,
                groups=tuple(in_order(application.customers.groups(), lambda each: each.name)),
                names=self._names(promotions),
                choice=Choice(application.settings.get(PROMOTION_CHOICE)),
            )

        def done(state: PromotionsState) -> None:
            self._emit(replace(state, lines=self.state.lines))
            chosen = next((each for each in state.promotions if each.id == wanted), None)
            chosen = chosen or next(iter(state.promotions), None)
            if chosen is not None:
                self._open(chosen, stored=chosen)

        self._read("all", work, done)

    def _open(self, promotion: Promotion, *, stored: Promotion | None, copy: bool = False) -> None:
        application = self._application
        self._later.stop()
        self._drop_older()
        if promotion.id != self._shown_id:
            self._own_lines = False
            self._shown_id = promotion.id
        self._emit(
            replace(
                self.state,
                draft=promotion,
                before=None if copy else promotion,
                unread=False,
                stored=stored,
                coupons=(),
                competing=(),
                problem=None,
                refused=None,
                priced=None,
            )
        )
        self.opened.emit(self.state)

        def done(coupons: tuple[Coupon, ...]) -> None:
            if self._shown_id == promotion.id:
                self._emit(replace(self.state, coupons=coupons))

        self._run(lambda: application.promotions.coupons(promotion.id), done)
        self._reckon()

    @override
    def _reckon(self) -> None:
        state = self.state
        draft, lines, own = state.draft, state.lines, self._own_lines
        self._later.stop()
        if draft is None or state.unread:
            return
        application = self._application
        problem = _fault_of(draft)
        wanted = Draft() if problem is not None else Draft(promotion=draft)

        def work() -> tuple[tuple[ExampleLine, ...], PricedCart, tuple[Promotion, ...]]:
            goods = lines if own else self._goods_of(draft) or lines
            priced = application.examples.price(goods, wanted)
            return goods, priced, application.promotions.competing(draft)

        def done(
            found: tuple[tuple[ExampleLine, ...], PricedCart, tuple[Promotion, ...]],
        ) -> None:
            goods, priced, competing = found
            self._emit(
                replace(
                    self.state, lines=goods, priced=priced, competing=competing, problem=problem
                )
            )

        self._latest(work, done)

    def _goods_of(self, promotion: Promotion) -> tuple[ExampleLine, ...]:
        """A few goods that the promotion is for, so that its effect is seen at once."""
        found: list[ExampleLine] = []
        for selection in _selections(promotion):
            for product in self._products_of(selection)[:FIRST_GOODS]:
                if all(line.product.id != product.id for line in found):
                    found.append(ExampleLine(product, _first_quantity(promotion, product)))
        return _enough(promotion, tuple(found[: 2 * FIRST_GOODS]))

    def _products_of(self, selection: Selection) -> list[Product]:
        application, found = self._application, list[Product]()
        for key in sorted(selection.keys):
            found += self._products_with(key)
        if not selection.keys:
            classes = {each.id for each in application.taxes.classes()}
            found += application.catalog.some_of_tax_classes(classes, limit=AMONG)
        return [product for product in found if self._is_example(product, selection)]

    def _products_with(self, key: str) -> tuple[Product, ...]:
        """A few products that have a key; one that is gone has none."""
        catalog = self._application.catalog
        kind, _, value = key.partition(":")
        try:
            if kind == "product":
                return (catalog.product(UUID(value)),)
            if kind == "category":
                return catalog.some_of_category(UUID(value), limit=AMONG)
        except PosError:
            return ()
        hits = self._application.search.search(value, limit=AMONG)
        return tuple(hit.product for hit in hits)

    def _is_example(self, product: Product, selection: Selection) -> bool:
        path = self._application.catalog.category_path(product.category_id)
        usable = product.price is not None and product.discountable and not product.kind.is_charge
        return usable and selection.takes(keys_of(product, path))

    def _names(self, promotions: tuple[Promotion, ...]) -> dict[str, str]:
        names = {f"category:{key}": name for key, name in self._category_names().items()}
        for key in {key for each in promotions for key in _keys_of(each)}:
            kind, _, value = key.partition(":")
            if kind == "product":
                names[key] = self._product_name(UUID(value))
            elif kind in ("brand", "tag"):
                names[key] = value
        return names

    def _product_name(self, product_id: UUID) -> str:
        try:
            return self._application.catalog.product(product_id).name
        except PosError:
            return self.tr("a product that is gone")

    def _category_names(self) -> dict[UUID, str]:
        by_key = {each.id: each for each in self._categories}
        names: dict[UUID, str] = {}
        for category in self._categories:
            path, at = [category.name], category.parent_id
            while at is not None and at in by_key and len(path) < 20:
                path.insert(0, by_key[at].name)
                at = by_key[at].parent_id
            names[category.id] = " › ".join(path)
        return names


def _fault_of(promotion: Promotion) -> PosError | None:
    try:
        check_promotion(promotion)
    except PosError as problem:
        return problem
    return None


def _selections(promotion: Promotion) -> list[Selection]:
    found = [part.goods for part in promotion.parts] or [promotion.goods]
    return found if promotion.reward is None else [*found, promotion.reward]


def _keys_of(promotion: Promotion) -> set[str]:
    selections = [promotion.goods, *_selections(promotion)]
    return {key for each in selections for key in each.keys | each.but}


def _first_quantity(promotion: Promotion, product: Product) -> Quantity:
    """Enough of it for the promotion to apply."""
    if product.unit.is_measured:
        return Quantity(1000)
    wanted = [1, promotion.count, *(tier.count for tier in promotion.tiers)]
    if promotion.kind is PromotionKind.BUY_X_GET_Y and promotion.reward is None:
        wanted.append(promotion.count + promotion.pay)
    wanted += [part.count for part in promotion.parts]
    return Quantity.of(min(max(wanted), MOST_FIRST))


def _enough(promotion: Promotion, lines: tuple[ExampleLine, ...]) -> tuple[ExampleLine, ...]:
    """More of the first goods, where an amount has to be spent before anything comes off."""
    starts = [tier.spend.minor for tier in promotion.tiers if tier.spend is not None]
    price = lines[0].product.price if lines else None
    if not starts or price is None or lines[0].product.unit.is_measured:
        return lines
    each = price.times(Quantity.of(1)).minor
    more = -(-min(starts) // each) if each > 0 else 1
    return (replace(lines[0], quantity=Quantity.of(min(max(more, 1), MOST_FIRST))), *lines[1:])
