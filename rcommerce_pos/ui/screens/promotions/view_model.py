"""What the promotions editor knows: the offers, the one being edited, and what it would do."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cart.example import Draft, ExampleLine
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
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.editing import MOST_FOUND, EditorModel
from rcommerce_pos.ui.tasks import Tasks

FIRST_GOODS = 3


@dataclass(frozen=True, slots=True)
class Pick:
    """Something that a selection may ask for: its key and its name."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class PromotionsState:
    """All that the editor shows.

    ``draft`` is what is being edited, ``stored`` what it was; ``priced`` the example with the
    draft, ``problem`` why it cannot be reckoned. ``names`` tells the keys of selections in words.
    """

    loading: bool = True
    can_edit: bool = False
    promotions: tuple[Promotion, ...] = ()
    stored: Promotion | None = None
    draft: Promotion | None = None
    coupons: tuple[Coupon, ...] = ()
    groups: tuple[CustomerGroup, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    choice: Choice = Choice.PRIORITY
    lines: tuple[ExampleLine, ...] = ()
    priced: PricedCart | None = None
    problem: PosError | None = None
    refused: PosError | None = None
    competing: tuple[str, ...] = ()

    @property
    def is_dirty(self) -> bool:
        """True where the draft is not what is stored."""
        return self.draft != self.stored


class PromotionsViewModel(EditorModel[PromotionsState]):
    """Edits promotions."""

    picks_found = Signal(object)

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(application, tasks, parent, PromotionsState())
        self._categories: tuple[Category, ...] = ()

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
            self._open(replace(self.state.draft, id=new_id(), name=name), stored=None)

    @override
    def revert(self) -> None:
        stored = self.state.stored
        if stored is not None:
            self._open(stored, stored=stored)
        elif self.state.promotions:
            self.open(self.state.promotions[0].id)
        else:
            self._emit(replace(self.state, draft=None, stored=None, priced=None, problem=None))

    def edit(self, draft: Promotion) -> None:
        """Something was changed in the form."""
        if draft != self.state.draft:
            self._emit(replace(self.state, draft=draft, refused=None))
            self._reckon()

    @override
    def save(self) -> None:
        draft, actor = self.state.draft, self._actor
        if draft is None or actor is None:
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

        self._run(work, lambda coupons: self._emit(replace(self.state, coupons=coupons)))

    def choose_policy(self, choice: Choice) -> None:
        """Say which of two promotions takes the goods that both want."""
        actor = self._actor
        if actor is None or choice is self.state.choice:
            return

        def work() -> None:
            actor.demand(Permission.PRICES_EDIT, "change promotions")
            self._application.settings.set(PROMOTION_CHOICE, choice.value)
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

        self._run(work, self.picks_found.emit)

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
                promotions=promotions,
                groups=application.customers.groups(),
                names=self._names(promotions),
                choice=Choice(application.settings.get(PROMOTION_CHOICE)),
            )

        def done(state: PromotionsState) -> None:
            self._emit(replace(state, lines=self.state.lines))
            chosen = next((each for each in state.promotions if each.id == wanted), None)
            chosen = chosen or next(iter(state.promotions), None)
            if chosen is not None:
                self._open(chosen, stored=chosen)

        self._run(work, done)

    def _open(self, promotion: Promotion, *, stored: Promotion | None) -> None:
        application = self._application
        self._emit(
            replace(
                self.state,
                draft=promotion,
                stored=stored,
                coupons=(),
                competing=(),
                problem=None,
                refused=None,
                priced=None,
            )
        )
        self.opened.emit(self.state)

        def work() -> tuple[tuple[Coupon, ...], tuple[ExampleLine, ...]]:
            return application.promotions.coupons(promotion.id), self._goods_of(promotion)

        def done(found: tuple[tuple[Coupon, ...], tuple[ExampleLine, ...]]) -> None:
            coupons, lines = found
            kept = lines or self.state.lines
            self._emit(replace(self.state, coupons=coupons, lines=kept))
            self._reckon()

        self._run(work, done)

    @override
    def _reckon(self) -> None:
        draft, lines = self.state.draft, self.state.lines
        if draft is None:
            return
        try:
            check_promotion(draft)
        except PosError as problem:
            self._drop_older()
            self._emit(replace(self.state, problem=problem))
            return
        application = self._application

        def work() -> tuple[PricedCart, tuple[str, ...]]:
            priced = application.examples.price(lines, Draft(promotion=draft))
            others = application.promotions.competing(draft)
            return priced, tuple(each.name for each in others)

        def done(found: tuple[PricedCart, tuple[str, ...]]) -> None:
            self._emit(replace(self.state, priced=found[0], competing=found[1], problem=None))

        self._latest(work, done)

    def _goods_of(self, promotion: Promotion) -> tuple[ExampleLine, ...]:
        """A few goods that the promotion is for, so that its effect is seen at once."""
        found: list[ExampleLine] = []
        selections = [part.goods for part in promotion.parts] or [promotion.goods]
        if promotion.reward is not None:
            selections.append(promotion.reward)
        for selection in selections:
            for product in self._products_of(selection)[:FIRST_GOODS]:
                if all(line.product.id != product.id for line in found):
                    found.append(ExampleLine(product, _first_quantity(promotion, product)))
        return tuple(found[: 2 * FIRST_GOODS])

    def _products_of(self, selection: Selection) -> list[Product]:
        catalog = self._application.catalog
        found: list[Product] = []
        for key in sorted(selection.keys):
            kind, _, value = key.partition(":")
            if kind == "product":
                found.append(catalog.product(UUID(value)))
            elif kind == "category":
                found += catalog.some_of_category(UUID(value), limit=FIRST_GOODS)
        return [product for product in found if product.price is not None]

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


def _keys_of(promotion: Promotion) -> set[str]:
    selections = [promotion.goods, *(part.goods for part in promotion.parts)]
    if promotion.reward is not None:
        selections.append(promotion.reward)
    return {key for each in selections for key in each.keys | each.but}


def _first_quantity(promotion: Promotion, product: Product) -> Quantity:
    """Enough of it for the promotion to apply."""
    if product.unit.is_measured:
        return Quantity(1000)
    wanted = max(1, promotion.count, *(tier.count for tier in promotion.tiers), 1)
    return Quantity.of(min(wanted, 12))
