"""The first tab: what a product is called, what it is, and how it is counted."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

from rcommerce_pos.core.catalog.option_grid import with_name
from rcommerce_pos.core.catalog.sheet import ProductSheet, Tab
from rcommerce_pos.core.catalog.types import Category, InventoryPolicy, ProductKind, Unit
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.product.tab import SheetTab, slim
from rcommerce_pos.ui.screens.product.view_model import ProductState, ProductViewModel
from rcommerce_pos.ui.widgets.form import choice_field, text_field
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.wording import in_order

STEP = " › "


class BasicsTab(SheetTab):
    """Name, number, category, kind, unit, brand, tags, note."""

    tab = Tab.BASICS

    def __init__(self, view_model: ProductViewModel, formatter: Formatter) -> None:
        super().__init__(view_model, formatter)
        self._tags: tuple[str, ...] = ()
        self._note = self._note_shown = ""
        self.name = text_field(self.tr("Flat white"))
        self.sku = text_field(self.tr("Optional"))
        self.category = choice_field([(None, self.tr("No category"))])
        self.new_category = text_field(self.tr("Drinks > Coffee"))
        self.kind = choice_field(
            [
                (ProductKind.GOODS, self.tr("Goods that lie in stock")),
                (ProductKind.SERVICE, self.tr("Service, never in stock")),
                (ProductKind.BUNDLE, self.tr("Bundle of other products")),
                (ProductKind.DEPARTMENT, self.tr("Department, price is asked")),
                (ProductKind.DEPOSIT, self.tr("Deposit on a container")),
            ]
        )
        self.unit = choice_field(
            [
                (Unit.PIECE, self.tr("Piece")),
                (Unit.KILOGRAM, self.tr("Kilogram, weighed")),
                (Unit.GRAM, self.tr("Gram, weighed")),
                (Unit.LITRE, self.tr("Litre, measured")),
                (Unit.METRE, self.tr("Metre, measured")),
            ]
        )
        self.policy = choice_field(
            [
                (InventoryPolicy.WARN, self.tr("Warn, and sell")),
                (InventoryPolicy.ALLOW, self.tr("Sell without a word")),
                (InventoryPolicy.DENY, self.tr("Do not sell")),
            ]
        )
        self.brand = text_field()
        self.tags = text_field(self.tr("vegan, summer"))
        self.note = QPlainTextEdit()
        self.note.setFixedHeight(theme.px(92))
        self.note.setTabChangesFocus(True)
        self._parent = Label(role="label", ink="quiet", wrap=True)
        self._stock = Label(role="label", ink="quiet", wrap=True)
        slim(self.category, self.kind, self.unit, self.policy)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.put(self._parent)
        self.add(self.tr("Name"), self.name)
        self.add_side_by_side((self.tr("SKU"), self.sku), (self.tr("Kind"), self.kind))
        self.add_side_by_side(
            (self.tr("Category"), self.category),
            (self.tr("Another category, Enter makes it"), self.new_category),
        )
        self.add_side_by_side(
            (self.tr("Sold by"), self.unit), (self.tr("When none are left"), self.policy)
        )
        self.put(self._stock)
        self.add_side_by_side(
            (self.tr("Brand"), self.brand), (self.tr("Tags, with commas between"), self.tags)
        )
        self.add(self.tr("Note"), self.note)
        self._fields = {
            "name": self.name,
            "sku": self.sku,
            "category_id": self.category,
            "kind": self.kind,
            "unit": self.unit,
            "inventory_policy": self.policy,
            "brand": self.brand,
            "tags": self.tags,
            "description": self.note,
        }

    def _wire(self) -> None:
        for field in (self.name, self.sku, self.brand, self.tags):
            field.textEdited.connect(self._tell)
        for choice in (self.category, self.kind, self.unit, self.policy):
            choice.currentIndexChanged.connect(self._tell)
        self.note.textChanged.connect(self._tell)
        self.new_category.returnPressed.connect(self._make_category)

    @override
    def _fill(self, state: ProductState) -> None:
        if state.sheet is None:
            return
        draft = state.sheet.draft
        self.name.setText(draft.name)
        self.sku.setText(draft.sku or "")
        paths = category_paths(state.choices.categories)
        self.category.set_options([(None, self.tr("No category")), *paths])
        self.category.choose(draft.category_id)
        self.kind.choose(draft.kind)
        self.kind.setEnabled(not draft.kind.is_charge)
        self.unit.choose(draft.unit)
        self.policy.choose(draft.inventory_policy)
        self.brand.setText(draft.brand)
        self.tags.setText(", ".join(draft.tags))
        self._tags, self._note = draft.tags, draft.description
        if self.note.toPlainText() != draft.description:
            self.note.setPlainText(draft.description)
        self._note_shown = self.note.toPlainText()

    @override
    def read(self, sheet: ProductSheet) -> ProductSheet:
        self.unreadable = []
        named = with_name(sheet, self.name.text())
        draft = replace(
            named.draft,
            sku=self.sku.text().strip() or None,
            category_id=self.category.value,
            # The house's own charges are no choice here, and stay what they are.
            kind=sheet.draft.kind if sheet.draft.kind.is_charge else self.kind.value,
            unit=self.unit.value,
            inventory_policy=self.policy.value,
            brand=self.brand.text().strip(),
            tags=self._read_tags(),
            description=self._read_note(),
        )
        return replace(named, draft=draft)

    def _read_tags(self) -> tuple[str, ...]:
        """The tags; those that nobody touched stay as they are, with commas in them or not."""
        if self.tags.text() == ", ".join(self._tags):
            return self._tags
        return tuple(tag.strip() for tag in self.tags.text().split(",") if tag.strip())

    def _read_note(self) -> str:
        text = self.note.toPlainText()
        return self._note if text == self._note_shown else text

    @override
    def show_state(self, state: ProductState) -> None:
        words = self.tr("A variant of {name}.").format(name=state.facts.parent_name)
        self._parent.setText(words)
        self._parent.setVisible(bool(state.facts.parent_name))
        on_hand = state.facts.on_hand
        self._stock.setVisible(on_hand is not None)
        if on_hand is not None:
            words = self.tr("{count} in stock here; counted and delivered under Stock.")
            self._stock.setText(words.format(count=self._formatter.quantity(on_hand)))

    def _make_category(self) -> None:
        path = tuple(part.strip() for part in self.new_category.text().split(">") if part.strip())
        if path:
            self.new_category.clear()
            self._model.add_category(path)


def category_paths(categories: Sequence[Category]) -> list[tuple[UUID, str]]:
    """Every category with its whole path in words, in the order of the words."""
    by_key = {each.id: each for each in categories}

    def path(each: Category) -> str:
        names = [each.name]
        parent, seen = each.parent_id, {each.id}
        while parent is not None and parent in by_key and parent not in seen:
            seen.add(parent)
            names.append(by_key[parent].name)
            parent = by_key[parent].parent_id
        return STEP.join(reversed(names))

    return in_order(((each.id, path(each)) for each in categories), lambda pair: pair[1])
