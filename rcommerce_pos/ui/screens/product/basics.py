"""The first tab: what a product is called and costs, its code, what it is, how it is counted."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

from rcommerce_pos.core.catalog.option_grid import with_name
from rcommerce_pos.core.catalog.sheet import ProductSheet, Tab
from rcommerce_pos.core.catalog.sheet_checks import Fault
from rcommerce_pos.core.catalog.types import (
    Category,
    InventoryPolicy,
    ProductDraft,
    ProductKind,
    Unit,
)
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import tax_class_name
from rcommerce_pos.ui.screens.product.stock import StockLine
from rcommerce_pos.ui.screens.product.tab import SheetTab, slim
from rcommerce_pos.ui.screens.product.view_model import ProductState, ProductViewModel
from rcommerce_pos.ui.widgets.form import choice_field, text_field
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.wording import in_order

STEP = " › "


class BasicsTab(SheetTab):
    """Name, price, barcode, tax class, number, category, kind, unit, brand, tags, note.

    Price, tax class and barcode stand on their own tabs, too, and are read there alone: what is
    typed here goes to them with ``priced``, ``taxed`` and ``coded``. ``code_typed`` says that the
    barcode is whole, ``count_wanted`` that the product is to be counted.
    """

    tab = Tab.BASICS
    priced = Signal(str)
    taxed = Signal(object)
    coded = Signal(str)
    code_typed = Signal()
    count_wanted = Signal()

    def __init__(self, view_model: ProductViewModel, formatter: Formatter) -> None:
        super().__init__(view_model, formatter)
        self._tags: tuple[str, ...] = ()
        self._note = self._note_shown = ""
        self.name = text_field(self.tr("Flat white"))
        self.price = text_field(self.tr("Empty: asked at the till"))
        self.code = text_field(self.tr("Scan or type it, or leave it empty"))
        self.tax_class = choice_field([])
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
        self.first_stock = text_field(self.tr("Not counted yet"))
        self.brand = text_field()
        self.tags = text_field(self.tr("vegan, summer"))
        self.note = QPlainTextEdit()
        self.note.setFixedHeight(theme.px(92))
        self.note.setTabChangesFocus(True)
        self._parent = Label(role="label", ink="quiet", wrap=True)
        self.stock = StockLine(formatter)
        self._variants = Label(
            self.tr("Each variant has a price and a barcode of its own."),
            role="label", ink="quiet", wrap=True,
        )  # fmt: skip
        self._more = Label(role="label", ink="quiet", wrap=True)
        slim(self.tax_class, self.category, self.kind, self.unit, self.policy)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.put(self._parent)
        self.add(self.tr("Name"), self.name)
        price, _tax, code = self.add_side_by_side(
            (self.tr("Price on the shelf"), self.price),
            (self.tr("Tax class"), self.tax_class),
            (self.tr("Barcode"), self.code),
        )
        self._not_common = (price, code)
        self.put(self._variants)
        self.put(self._more)
        self.add_side_by_side((self.tr("SKU"), self.sku), (self.tr("Kind"), self.kind))
        self.add_side_by_side(
            (self.tr("Category"), self.category),
            (self.tr("Another category, Enter makes it"), self.new_category),
        )
        *_, self._first = self.add_side_by_side(
            (self.tr("Sold by"), self.unit),
            (self.tr("When none are left"), self.policy),
            (self.tr("In stock"), self.first_stock),
        )
        self.put(self.stock)
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
            "first_stock": self.first_stock,
            "brand": self.brand,
            "tags": self.tags,
            "description": self.note,
        }
        self._twins = {"price": self.price, "tax_class": self.tax_class, "code": self.code}

    def _wire(self) -> None:
        for field in (self.name, self.sku, self.first_stock, self.brand, self.tags):
            field.textEdited.connect(self._tell)
        for choice in (self.category, self.kind, self.unit, self.policy):
            choice.currentIndexChanged.connect(self._tell)
        self.note.textChanged.connect(self._tell)
        self.stock.wanted.connect(self.count_wanted)
        self.new_category.returnPressed.connect(self._make_category)
        self.price.textEdited.connect(self.priced)
        self.code.textEdited.connect(self.coded)
        self.code.editingFinished.connect(self.code_typed)
        self.tax_class.currentIndexChanged.connect(self._tell_tax)

    @override
    def _fill(self, state: ProductState) -> None:
        if state.sheet is None:
            return
        draft = state.sheet.draft
        self.name.setText(draft.name)
        self.price.setText(self._price_text(draft.price))
        self.tax_class.set_options(
            [(each.code, tax_class_name(each.name)) for each in state.choices.tax_classes]
        )
        self.tax_class.choose(draft.tax_class)
        self.code.setText(draft.barcodes[0].code if draft.barcodes else "")
        self.sku.setText(draft.sku or "")
        paths = category_paths(state.choices.categories)
        self.category.set_options([(None, self.tr("No category")), *paths])
        self.category.choose(draft.category_id)
        self.kind.choose(draft.kind)
        self.kind.setEnabled(not draft.kind.is_charge)
        self.unit.choose(draft.unit)
        self.policy.choose(draft.inventory_policy)
        first = state.sheet.first_stock
        self.first_stock.setText("" if first is None else self._formatter.quantity(first))
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
        return replace(named, draft=draft, first_stock=self._read_first_stock(named, draft))

    def _read_first_stock(self, sheet: ProductSheet, draft: ProductDraft) -> Quantity | None:
        """What lies there of a product to be made; nothing of what is not counted itself."""
        text = self.first_stock.text()
        counted = sheet.is_new and draft.kind.is_stocked and not sheet.is_common_part
        return self._quantity(text, "first_stock") if counted and text.strip() else None

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
        common = state.sheet is not None and state.sheet.is_common_part
        self._variants.setVisible(common)
        for row in self._not_common:
            row.setVisible(not common)
        self.price.setEnabled(state.can_edit and state.can_price)
        more = len(state.sheet.draft.barcodes) - 1 if state.sheet is not None else 0
        self._more.setVisible(more > 0)
        words = self.tr("{count} more codes stand under Barcodes.")
        self._more.setText(words.format(count=more))
        self._show_stock(state)

    def _show_stock(self, state: ProductState) -> None:
        """A field for the first stock of a new product, else what there is and how to count it."""
        sheet, stored = state.sheet, state.stored
        counted = sheet is not None and sheet.is_stocked
        self._first.setVisible(counted and stored is None)
        self.first_stock.setEnabled(state.can_edit and state.can_count)
        self.stock.setVisible(counted and stored is not None and stored.is_stocked)
        if stored is not None:
            stock = state.facts.stock_of(stored.id)
            self.stock.show_stock(stock, stored.draft.unit, may_count=state.can_count)

    @override
    def show_faults(self, faults: Sequence[Fault]) -> None:
        """What is wrong with a field that stands on another tab, too, is said at both."""
        super().show_faults([each for each in faults if each.tab is self.tab])
        for fault in faults:
            if self.stands_here(fault):
                self.set_fault(self._twins[fault.field], said(fault.error))

    def stands_here(self, fault: Fault) -> bool:
        """True for a fault of another tab whose field is here as well."""
        if fault.tab is Tab.BARCODES and fault.row > 0:
            return False
        return fault.tab in (Tab.PRICES, Tab.BARCODES) and fault.field in self._twins

    @override
    def go_to(self, fault: Fault) -> None:
        if self.stands_here(fault):
            self._twins[fault.field].setFocus()
        else:
            super().go_to(fault)

    def show_price(self, text: str) -> None:
        """What was typed on the tab of prices."""
        self.price.setText(text)

    def show_tax(self, code: object) -> None:
        """What was chosen on the tab of prices."""
        self._silent = True
        self.tax_class.choose(code)
        self._silent = False

    def show_code(self, code: str) -> None:
        """The first of the codes, as it is now on their tab."""
        if self.code.text().strip() != code:
            self.code.setText(code)

    def _tell_tax(self) -> None:
        if not self._silent:
            self.taxed.emit(self.tax_class.value)

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
