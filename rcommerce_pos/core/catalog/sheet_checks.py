"""What is wrong with a product's sheet, each fault at its tab and field."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from rcommerce_pos.core.catalog.drafts import (
    MAX_CODE,
    MAX_DESCRIPTION,
    MAX_NAME,
    MAX_TAGS,
    MAX_TRAIT,
)
from rcommerce_pos.core.catalog.goods import MOST_PARTS, check_group, check_rules
from rcommerce_pos.core.catalog.sheet import (
    MOST_OPTIONS,
    MOST_PICTURES,
    MOST_VARIANTS,
    ProductSheet,
    SheetVariant,
    Tab,
)
from rcommerce_pos.core.catalog.types import BarcodeDraft, ProductKind
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied, PosError, Refused
from rcommerce_pos.core.kernel.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at one place of the form; ``row`` is that of a table, or -1."""

    tab: Tab
    field: str
    error: PosError
    row: int = -1


class InvalidSheet(InvalidInput):
    """A sheet that cannot be kept; ``faults`` name every place."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        first = faults[0].error
        super().__init__(
            first.code,
            first.template,
            hint=first.hint_template,
            **{**first.params, "tab": faults[0].tab.value, "field": faults[0].field},
        )
        self.faults = faults


@contextmanager
def placed(tab: Tab, field: str, row: int = -1) -> Iterator[None]:
    """Have a refusal of another service name its place in the form."""
    try:
        yield
    except InvalidSheet:
        raise
    except (InvalidInput, Refused) as error:
        if isinstance(error, PermissionDenied):
            raise
        raise InvalidSheet((Fault(tab, field, error, row),)) from error


def faults_of(sheet: ProductSheet) -> tuple[Fault, ...]:
    """Everything that is wrong with a sheet by itself, in the order of the form."""
    return (
        *_basics(sheet),
        *_variants(sheet),
        *_codes(sheet),
        *_prices(sheet),
        *_pictures(sheet),
        *_rules(sheet),
    )


def _basics(sheet: ProductSheet) -> Iterator[Fault]:
    draft = sheet.draft
    name = draft.name.strip()
    if not name:
        yield Fault(Tab.BASICS, "name", InvalidInput("product.name", "A product has a name."))
    elif len(name) > MAX_NAME or any(ord(letter) < 32 for letter in name):
        yield Fault(Tab.BASICS, "name", InvalidInput(
            "product.name_long", "A name has at most {most} letters on one line.", most=MAX_NAME,
        ))  # fmt: skip
    if draft.sku is not None and not _is_code(draft.sku):
        yield Fault(Tab.BASICS, "sku", _bad_code(draft.sku))
    yield from _first_stock(sheet, sheet.first_stock, Tab.BASICS)
    if len(draft.description) > MAX_DESCRIPTION:
        yield Fault(Tab.BASICS, "description", InvalidInput(
            "product.description", "A note has at most {most} letters.", most=MAX_DESCRIPTION,
        ))  # fmt: skip
    if len(draft.brand) > MAX_TRAIT:
        yield Fault(Tab.BASICS, "brand", InvalidInput(
            "product.brand", "A brand has at most {most} letters.", most=MAX_TRAIT,
        ))  # fmt: skip
    if len(draft.tags) > MAX_TAGS or any(
        not tag.strip() or len(tag) > MAX_TRAIT for tag in draft.tags
    ):
        yield Fault(Tab.BASICS, "tags", InvalidInput(
            "product.tags", "There are at most {most} tags of at most {letters} letters.",
            most=MAX_TAGS, letters=MAX_TRAIT,
        ))  # fmt: skip


def _variants(sheet: ProductSheet) -> Iterator[Fault]:
    if not sheet.options:
        if sheet.variants:
            yield Fault(Tab.VARIANTS, "options", InvalidInput(
                "variant.no_options", "Variants differ in at least one option, such as size.",
            ))  # fmt: skip
        return
    names = [name.strip().casefold() for name in sheet.options]
    if len(names) > MOST_OPTIONS or not all(names) or len(set(names)) != len(names):
        yield Fault(Tab.VARIANTS, "options", InvalidInput(
            "variant.option_names", "There are 1 to {most} options, each with its own name.",
            most=MOST_OPTIONS,
        ))  # fmt: skip
    if sheet.variant_of is not None:
        yield Fault(Tab.VARIANTS, "options", InvalidInput(
            "variant.nested", "A variant has no variants of its own.",
        ))  # fmt: skip
    if sheet.draft.kind is not ProductKind.GOODS and sheet.draft.kind is not ProductKind.SERVICE:
        yield Fault(Tab.VARIANTS, "options", InvalidInput(
            "variant.kind", "Only goods and services have variants.",
        ))  # fmt: skip
    yield from _grid(sheet)


def _grid(sheet: ProductSheet) -> Iterator[Fault]:
    if not 1 <= len(sheet.variants) <= MOST_VARIANTS:
        yield Fault(Tab.VARIANTS, "options", InvalidInput(
            "variant.count", "A product has 1 to {most} variants.", most=MOST_VARIANTS,
        ))  # fmt: skip
    seen: set[tuple[str, ...]] = set()
    skus = {sheet.draft.sku} - {None}
    for row, variant in enumerate(sheet.variants):
        yield from _variant(sheet, variant, row)
        key = tuple(value.strip().casefold() for value in variant.values)
        if key in seen:
            yield Fault(Tab.VARIANTS, "values", InvalidInput(
                "variant.twice_there", "{variant} is there twice.",
                variant=" / ".join(variant.values),
            ), row)  # fmt: skip
        seen.add(key)
        if variant.sku is not None:
            if variant.sku in skus:
                yield Fault(Tab.VARIANTS, "sku", InvalidInput(
                    "sku.twice", "The SKU {sku} is there twice.", sku=variant.sku,
                ), row)  # fmt: skip
            skus.add(variant.sku)


def _variant(sheet: ProductSheet, variant: SheetVariant, row: int) -> Iterator[Fault]:
    if len(variant.values) != len(sheet.options) or not all(
        value.strip() for value in variant.values
    ):
        yield Fault(Tab.VARIANTS, "values", InvalidInput(
            "variant.value", "Each variant has a value for each option.",
        ), row)  # fmt: skip
    if not variant.name.strip() or len(variant.name) > MAX_NAME:
        yield Fault(Tab.VARIANTS, "name", InvalidInput(
            "product.name_long", "A name has at most {most} letters on one line.", most=MAX_NAME,
        ), row)  # fmt: skip
    if variant.sku is not None and not _is_code(variant.sku):
        yield Fault(Tab.VARIANTS, "sku", _bad_code(variant.sku), row)
    if variant.price is not None and variant.price.micros < 0:
        yield Fault(Tab.VARIANTS, "price", _below_zero(), row)
    yield from _first_stock(sheet, variant.first_stock, Tab.VARIANTS, row)


def _first_stock(
    sheet: ProductSheet, first: Quantity | None, tab: Tab, row: int = -1
) -> Iterator[Fault]:
    if first is None:
        return
    if first.milli < 0:
        yield Fault(tab, "first_stock", InvalidInput(
            "stock.negative", "Nobody counts less than nothing.",
        ), row)  # fmt: skip
    elif not first.is_whole and not sheet.draft.unit.is_measured:
        yield Fault(tab, "first_stock", InvalidInput(
            "stock.pieces", "Pieces are counted in whole numbers.",
        ), row)  # fmt: skip


def _codes(sheet: ProductSheet) -> Iterator[Fault]:
    seen: set[str] = set()
    rows: list[tuple[Tab, int, BarcodeDraft]] = [
        (Tab.BARCODES, row, each) for row, each in enumerate(sheet.draft.barcodes)
    ]
    rows += [
        (Tab.VARIANTS, row, each) for row, one in enumerate(sheet.variants) for each in one.barcodes
    ]
    for tab, row, each in rows:
        name = "code" if tab is Tab.BARCODES else "barcode"
        if not _is_code(each.code):
            yield Fault(tab, name, _bad_code(each.code), row)
        elif each.code in seen:
            yield Fault(tab, name, InvalidInput(
                "barcode.there_twice", "The barcode {barcode} is there twice.", barcode=each.code,
            ), row)  # fmt: skip
        seen.add(each.code)
        if each.quantity.milli <= 0:
            yield Fault(tab, "quantity", InvalidInput(
                "barcode.quantity_none", "A barcode stands for more than nothing.",
            ), row)  # fmt: skip
        if each.price is not None and each.price.micros < 0:
            yield Fault(tab, "price", _below_zero(), row)


def _prices(sheet: ProductSheet) -> Iterator[Fault]:
    draft = sheet.draft
    for name in ("price", "cost", "compare_at"):
        price = getattr(draft, name)
        if price is not None and price.micros < 0:
            yield Fault(Tab.PRICES, name, _below_zero())
    if draft.kind is ProductKind.DEPARTMENT and draft.price is not None:
        yield Fault(Tab.PRICES, "price", InvalidInput(
            "department.no_price", "A department has no price: it is asked at the till.",
        ))  # fmt: skip
    if draft.kind is ProductKind.DEPOSIT and draft.price is None:
        yield Fault(Tab.PRICES, "price", InvalidInput(
            "deposit.no_price", "A deposit has a price for one piece.",
        ))  # fmt: skip
    for row, change in enumerate(sheet.scheduled):
        if change.price.micros < 0:
            yield Fault(Tab.PRICES, "scheduled", _below_zero(), row)


def _pictures(sheet: ProductSheet) -> Iterator[Fault]:
    if len(sheet.pictures) > MOST_PICTURES:
        yield Fault(Tab.PICTURES, "pictures", InvalidInput(
            "picture.many", "A product has at most {most} pictures.", most=MOST_PICTURES,
        ))  # fmt: skip


def _rules(sheet: ProductSheet) -> Iterator[Fault]:
    draft = sheet.draft
    try:
        check_rules(draft.rules)
    except InvalidInput as error:
        yield Fault(Tab.RULES, _RULE_FIELDS.get(error.code, "rules"), error)
    if draft.kind is ProductKind.DEPOSIT and draft.unit.is_measured:
        yield Fault(Tab.BASICS, "unit", InvalidInput(
            "deposit.no_price", "A deposit has a price for one piece.",
        ))  # fmt: skip
    if draft.kind is ProductKind.DEPOSIT and draft.deposit_id is not None:
        yield Fault(Tab.RULES, "deposit_id", InvalidInput(
            "deposit.of_deposit", "A deposit bears no deposit.",
        ))  # fmt: skip
    if draft.rules.tare and not draft.unit.is_measured:
        yield Fault(Tab.RULES, "tare", InvalidInput(
            "rules.tare", "Only weighed goods have a tare.",
        ))  # fmt: skip
    if draft.rules.asks_serial and draft.unit.is_measured:
        yield Fault(Tab.RULES, "asks_serial", InvalidInput(
            "rules.serial", "Only pieces have serial numbers.",
        ))  # fmt: skip
    yield from _composition(sheet)


def _composition(sheet: ProductSheet) -> Iterator[Fault]:
    names: set[str] = set()
    for row, group in enumerate(sheet.groups):
        try:
            check_group(group)
        except InvalidInput as error:
            yield Fault(Tab.RULES, "groups", error, row)
        key = group.name.strip().casefold()
        if key and key in names:
            yield Fault(Tab.RULES, "groups", InvalidInput(
                "modifiers.name_twice", "Two groups are called {group}.", group=group.name,
            ), row)  # fmt: skip
        names.add(key)
    if sheet.is_bundle and not 1 <= len(sheet.bundle.parts) <= MOST_PARTS:
        yield Fault(Tab.RULES, "bundle", InvalidInput(
            "bundle.part_count", "A bundle has 1 to {most} parts.", most=MOST_PARTS,
        ))  # fmt: skip
    if sheet.is_bundle and not 0 <= sheet.bundle.percent_off < 100:
        yield Fault(Tab.RULES, "percent_off", InvalidInput(
            "bundle.percent", "Less than 100 percent come off a bundle.",
        ))  # fmt: skip


_RULE_FIELDS = {
    "rules.age": "min_age",
    "rules.hours": "hours",
    "rules.recall": "recalled",
    "rules.recalled": "recalled",
    "rules.most": "most_in_sale",
    "rules.tare": "tare",
}


def _is_code(text: str) -> bool:
    return (
        0 < len(text) <= MAX_CODE
        and text == text.strip()
        and not any(letter in "\r\n\t\0" for letter in text)
    )


def _bad_code(text: str) -> InvalidInput:
    return InvalidInput(
        "product.code_text",
        "A code has 1 to {most} characters, without blanks around it.",
        most=MAX_CODE,
        text=text,
    )


def _below_zero() -> InvalidInput:
    return InvalidInput("price.below_zero", "A price is not below zero.")
