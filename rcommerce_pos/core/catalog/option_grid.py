"""The grid of a product's variants: every combination of its options' values."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product as combinations

from rcommerce_pos.core.catalog.sheet import (
    MOST_OPTIONS,
    MOST_VARIANTS,
    ProductSheet,
    SheetVariant,
)
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.ids import new_id


@dataclass(frozen=True, slots=True)
class Option:
    """In what variants differ, and what there is of it: size, with S, M and L."""

    name: str
    values: tuple[str, ...]


def options_of(sheet: ProductSheet) -> tuple[Option, ...]:
    """The options of a sheet with the values of its variants, in the order of their variants."""
    return tuple(
        Option(name, tuple(dict.fromkeys(one.values[place] for one in _living(sheet))))
        for place, name in enumerate(sheet.options)
    )


def generated(sheet: ProductSheet, options: Sequence[Option]) -> ProductSheet:
    """The sheet with a variant for every combination of values; those that are there are kept.

    An option that is new gives the variants that were there its first value. What no longer has a
    combination is archived, for it may have been sold. What lies there is said of each variant,
    and of their common part no more.
    """
    wanted = _checked(options)
    _demand_all_old(sheet, wanted)
    present = [replace(one, values=_widened(sheet, one, wanted)) for one in sheet.variants]
    by_values = {_key(one.values): one for one in reversed(present)}
    grid = []
    for values in combinations(*(option.values for option in wanted)):
        one = by_values.pop(_key(values), None)
        if one is None:
            one = SheetVariant(
                new_id(), values, variant_name(sheet.draft.name, values), price=sheet.draft.price
            )
        grid.append(one)
    kept = {one.id for one in grid}
    gone = [replace(one, archived=True) for one in present if one.id not in kept]
    return replace(
        sheet,
        options=tuple(option.name for option in wanted),
        variants=(*(_renamed(sheet, one) for one in grid), *gone),
        first_stock=None if wanted else sheet.first_stock,
    )


def variant_name(name: str, values: Sequence[str]) -> str:
    """What a variant is called that nobody gave another name: ``Shirt, M / Red``."""
    return f"{name.strip()}, {' / '.join(values)}"


def with_name(sheet: ProductSheet, name: str) -> ProductSheet:
    """The sheet under another name; variants that were named after it follow."""
    before = sheet.draft.name
    variants = tuple(
        replace(one, name=variant_name(name, one.values))
        if one.name == variant_name(before, one.values)
        else one
        for one in sheet.variants
    )
    return replace(sheet, draft=replace(sheet.draft, name=name), variants=variants)


def _living(sheet: ProductSheet) -> list[SheetVariant]:
    return [one for one in sheet.variants if not one.archived]


def _checked(options: Sequence[Option]) -> tuple[Option, ...]:
    wanted = tuple(
        Option(
            option.name.strip(),
            tuple(dict.fromkeys(value.strip() for value in option.values if value.strip())),
        )
        for option in options
        if option.name.strip() or any(value.strip() for value in option.values)
    )
    names = [option.name.casefold() for option in wanted]
    if not 1 <= len(wanted) <= MOST_OPTIONS or not all(names) or len(set(names)) != len(names):
        raise InvalidInput(
            "variant.option_names",
            "There are 1 to {most} options, each with its own name.",
            most=MOST_OPTIONS,
        )
    count = 1
    for option in wanted:
        if not option.values:
            raise InvalidInput(
                "variant.option_empty", "The option {option} has no value.", option=option.name
            )
        count *= len(option.values)
    if count > MOST_VARIANTS:
        raise InvalidInput(
            "variant.grid_large",
            "These options make {count} variants; a product has at most {most}.",
            count=count,
            most=MOST_VARIANTS,
        )
    return wanted


def _demand_all_old(sheet: ProductSheet, wanted: Sequence[Option]) -> None:
    """An option that variants have stays: without it two of them would be the same."""
    if sheet.variants and len(wanted) < len(sheet.options):
        raise InvalidInput(
            "variant.option_gone",
            "An option cannot be taken away from variants that are there.",
            hint="Archive the variants that are no longer sold.",
        )


def _widened(sheet: ProductSheet, one: SheetVariant, wanted: Sequence[Option]) -> tuple[str, ...]:
    """The values of a variant in the new options' order: by name, else by place, else the first."""
    old = [name.casefold() for name in sheet.options]
    new = [option.name.casefold() for option in wanted]
    left = [place for place, name in enumerate(old) if name not in new]
    values = []
    for option, name in zip(wanted, new, strict=True):
        if name in old:
            values.append(one.values[old.index(name)])
        elif left:
            values.append(one.values[left.pop(0)])
        else:
            values.append(option.values[0])
    return tuple(values)


def _renamed(sheet: ProductSheet, one: SheetVariant) -> SheetVariant:
    """A variant whose name came from its values follows them."""
    before = next((each for each in sheet.variants if each.id == one.id), None)
    if before is None or before.values == one.values:
        return one
    if before.name == variant_name(sheet.draft.name, before.values):
        return replace(one, name=variant_name(sheet.draft.name, one.values))
    return one


def _key(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(value.casefold() for value in values)
