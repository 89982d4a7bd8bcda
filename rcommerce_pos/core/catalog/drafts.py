"""What a product, a code and a category may be: the checks of everything that is entered."""

from rcommerce_pos.core.catalog.goods import check_rules
from rcommerce_pos.core.catalog.types import ProductDraft, ProductKind, VariantDraft
from rcommerce_pos.core.kernel.errors import InvalidInput, Phrase
from rcommerce_pos.core.kernel.money import UnitPrice

MAX_NAME = 300
MAX_CODE = 200
MAX_DESCRIPTION = 20_000
MAX_OPTIONS = 5
MAX_TRAIT = 60
MAX_TAGS = 20


def check_draft(draft: ProductDraft) -> None:
    """Raise InvalidInput for a product that no till could sell."""
    name = draft.name.strip()
    if not name or len(name) > MAX_NAME:
        raise InvalidInput(
            "product.name",
            "A product's name has 1 to {max_name} characters.",
            max_name=MAX_NAME,
        )
    if any(ord(letter) < 32 for letter in name):
        raise InvalidInput(
            "product.name",
            "The name “{name}” holds control characters.",
            name=name,
        )
    if draft.sku is not None:
        check_code(draft.sku, what="SKU")
    if len(draft.description) > MAX_DESCRIPTION:
        raise InvalidInput(
            "product.description",
            "A description has at most {max_description} characters.",
            max_description=MAX_DESCRIPTION,
        )
    _check_traits(draft)
    check_rules(draft.rules)
    _check_kind(draft)
    for what, price in (
        ("price", draft.price),
        ("cost", draft.cost),
        ("compare-at price", draft.compare_at),
    ):
        check_price(price, what=what)
    seen: set[str] = set()
    for barcode in draft.barcodes:
        check_code(barcode.code, what="barcode")
        check_price(barcode.price, what="price of a barcode")
        if barcode.quantity.milli <= 0:
            raise InvalidInput(
                "barcode.quantity",
                "The barcode “{barcode}” stands for nothing.",
                barcode=barcode.code,
            )
        if barcode.code in seen:
            raise InvalidInput(
                "barcode.twice",
                "The barcode “{barcode}” is there twice.",
                barcode=barcode.code,
            )
        seen.add(barcode.code)


def _check_kind(draft: ProductDraft) -> None:
    kind = draft.kind
    if kind is ProductKind.DEPARTMENT and draft.price is not None:
        raise InvalidInput(
            "department.price", "A department has no price: it is asked at the till."
        )
    if kind is ProductKind.DEPOSIT and (draft.price is None or draft.unit.is_measured):
        raise InvalidInput("deposit.price", "A deposit has a price for one piece.")
    if kind is ProductKind.DEPOSIT and draft.deposit_id is not None:
        raise InvalidInput("deposit.of_deposit", "A deposit bears no deposit.")
    if draft.rules.tare and not draft.unit.is_measured:
        raise InvalidInput("rules.tare", "Only weighed goods have a tare.")
    if draft.rules.asks_serial and draft.unit.is_measured:
        raise InvalidInput("rules.serial", "Only pieces have serial numbers.")


def _check_traits(draft: ProductDraft) -> None:
    if len(draft.brand) > MAX_TRAIT or len(draft.tags) > MAX_TAGS:
        raise InvalidInput(
            "product.traits",
            "A brand has at most {max_trait} letters, goods {max_tags} tags.",
            max_trait=MAX_TRAIT,
            max_tags=MAX_TAGS,
        )
    if any(not tag.strip() or len(tag) > MAX_TRAIT for tag in draft.tags):
        raise InvalidInput(
            "product.traits",
            "A tag has 1 to {max_trait} letters.",
            max_trait=MAX_TRAIT,
        )


def check_code(code: str, *, what: str) -> None:
    """Any text can be a barcode or SKU, if a scanner or a keyboard can give it (rule 19)."""
    if not code.strip() or len(code) > MAX_CODE:
        raise InvalidInput(
            "product.code",
            "A {what} has 1 to {max_code} characters that are not blank.",
            what=Phrase(what),
            max_code=MAX_CODE,
        )
    if code != code.strip() or any(letter in "\r\n\t\0" for letter in code):
        raise InvalidInput(
            "product.code",
            "The {what} “{wanted}” begins or ends with a blank, or holds a line end.",
            what=Phrase(what),
            wanted=code,
        )


def check_price(price: UnitPrice | None, *, what: str) -> None:
    """Raise InvalidInput for a price below zero."""
    if price is not None and price.micros < 0:
        raise InvalidInput(
            "price.negative",
            "A {what} cannot be negative.",
            what=Phrase(what),
        )


def check_variants(options: tuple[str, ...], variants: tuple[VariantDraft, ...]) -> None:
    """Raise InvalidInput unless every variant has one value for each option, and all differ."""
    if not 1 <= len(options) <= MAX_OPTIONS or len(set(options)) != len(options):
        raise InvalidInput(
            "variant.options",
            "Variants differ in 1 to {max_options} options with names.",
            max_options=MAX_OPTIONS,
        )
    if not all(name.strip() for name in options):
        raise InvalidInput("variant.options", "An option has no name.")
    seen: set[tuple[str, ...]] = set()
    for variant in variants:
        if len(variant.values) != len(options) or not all(
            value.strip() for value in variant.values
        ):
            raise InvalidInput(
                "variant.values",
                "{product}: each variant needs a value for {options}.",
                product=variant.draft.name,
                options=", ".join(options),
            )
        if variant.values in seen:
            raise InvalidInput(
                "variant.twice",
                "The variant {values} is there twice.",
                values=" / ".join(variant.values),
            )
        seen.add(variant.values)


def check_category(name: str) -> str:
    """The name of a category without blanks around it; raises InvalidInput."""
    plain = name.strip()
    if not plain or len(plain) > 100:
        raise InvalidInput("category.name", "A category's name has 1 to 100 characters.")
    return plain
