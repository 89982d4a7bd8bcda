"""What products are put together from: groups of modifiers, and the parts of bundles."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any
from uuid import UUID

from rcommerce_pos.core.catalog.goods import (
    MOST_PARTS,
    Bundle,
    BundlePart,
    BundlePricing,
    Modifier,
    ModifierGroup,
    check_group,
)
from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.catalog.types import Product, ProductKind
from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import CatalogChanged
from rcommerce_pos.core.kernel.errors import Conflict, InvalidInput, NotFound, Refused
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import execute, fetch_all, fetch_one, transaction

_MODIFIERS = (
    "SELECT g.id, g.name, g.least, g.most, m.id, m.name, m.price_micros, m.product_id,"
    " m.quantity_milli, m.preset FROM"
)


class Composition:
    """Modifiers and bundles of one shop."""

    def __init__(self, catalog: CatalogService, bus: EventBus, currency: str) -> None:
        self._catalog = catalog
        self._bus = bus
        self._currency = currency

    def groups(self) -> tuple[ModifierGroup, ...]:
        """Every group of modifiers, by name."""
        rows = fetch_all(
            f"{_MODIFIERS} modifier_group g JOIN modifier m ON m.group_id = g.id"
            " ORDER BY g.name, g.id, m.position"
        )
        return self._groups(rows)

    def groups_of(self, product_id: UUID) -> tuple[ModifierGroup, ...]:
        """What a product asks when it is sold, in the order of asking."""
        rows = fetch_all(
            f"{_MODIFIERS} product_modifier_group p JOIN modifier_group g ON g.id = p.group_id"
            " JOIN modifier m ON m.group_id = g.id WHERE p.product_id = ?"
            " ORDER BY p.position, m.position",
            (product_id.bytes,),
        )
        return self._groups(rows)

    def save_group(self, actor: Actor, group: ModifierGroup) -> ModifierGroup:
        """Keep a group as it is given; sales that were made keep what they chose."""
        actor.demand(Permission.CATALOG_EDIT, "change modifiers")
        check_group(group)
        name = group.name.strip()
        key = group.id.bytes
        with transaction():
            other = fetch_one("SELECT id FROM modifier_group WHERE name = ?", (name,))
            if other is not None and other[0] != key:
                raise Conflict("modifiers.taken", "There is a group “{group}” already.", group=name)
            execute(
                "INSERT INTO modifier_group (id, name, least, most) VALUES (?1, ?2, ?3, ?4)"
                " ON CONFLICT (id) DO UPDATE SET name = ?2, least = ?3, most = ?4",
                (key, name, group.least, group.most),
            )
            execute("DELETE FROM modifier WHERE group_id = ?", (key,))
            for position, each in enumerate(group.modifiers, 1):
                self._insert(key, position, each)
            self._bus.publish(CatalogChanged())
        return group

    def delete_group(self, actor: Actor, group_id: UUID) -> None:
        """Take a group out of the shop; refused while a product asks it."""
        actor.demand(Permission.CATALOG_EDIT, "change modifiers")
        key = group_id.bytes
        with transaction():
            used = fetch_one(
                "SELECT p.name FROM product_modifier_group g JOIN product p ON p.id = g.product_id"
                " WHERE g.group_id = ? LIMIT 1",
                (key,),
            )
            if used is not None:
                raise Refused(
                    "modifiers.in_use",
                    "{product} asks these modifiers.",
                    hint="Take them off the product first.",
                    product=used[0],
                )
            execute("DELETE FROM modifier WHERE group_id = ?", (key,))
            execute("DELETE FROM modifier_group WHERE id = ?", (key,))

    def ask(self, actor: Actor, product_id: UUID, groups: Sequence[UUID]) -> None:
        """Have a product ask these groups, in this order; none of them asks nothing."""
        actor.demand(Permission.CATALOG_EDIT, "change modifiers")
        if len(set(groups)) != len(groups):
            raise InvalidInput("modifiers.twice", "A product asks each group once.")
        key = product_id.bytes
        with transaction():
            self._catalog.product(product_id)
            execute("DELETE FROM product_modifier_group WHERE product_id = ?", (key,))
            for position, group in enumerate(groups, 1):
                if fetch_one("SELECT 1 FROM modifier_group WHERE id = ?", (group.bytes,)) is None:
                    raise NotFound("modifiers.none", "There is no such group of modifiers.")
                execute(
                    "INSERT INTO product_modifier_group (product_id, position, group_id)"
                    " VALUES (?, ?, ?)",
                    (key, position, group.bytes),
                )
            execute("UPDATE product SET asks_modifiers = ? WHERE id = ?", (1 if groups else 0, key))
            self._bus.publish(CatalogChanged())

    def bundle(self, product_id: UUID) -> Bundle:
        """The parts of a bundle with their shelf prices; one without parts has none."""
        head = fetch_one(
            "SELECT pricing, percent_off FROM bundle WHERE product_id = ?", (product_id.bytes,)
        )
        rows = fetch_all(
            "SELECT p.id, p.name, b.quantity_milli, p.price_micros FROM bundle_part b"
            " JOIN product p ON p.id = b.product_id WHERE b.bundle_id = ? ORDER BY b.position",
            (product_id.bytes,),
        )
        parts = tuple(
            BundlePart(
                UUID(bytes=key),
                name,
                Quantity(milli),
                None if price is None else UnitPrice(price, self._currency),
            )
            for key, name, milli, price in rows
        )
        if head is None:
            return Bundle(product_id, parts)
        return Bundle(product_id, parts, BundlePricing(head[0]), Fraction(head[1]))

    def put_together(self, actor: Actor, bundle: Bundle) -> None:
        """Say what a bundle consists of.

        Its parts bear the bundle's tax class: the price of a bundle is one, and goods that are
        taxed differently would have to share it. Such goods are offered by a promotion.
        """
        actor.demand(Permission.CATALOG_EDIT, "change a bundle")
        if not bundle.parts or len(bundle.parts) > MOST_PARTS:
            raise InvalidInput(
                "bundle.parts",
                "A bundle has 1 to {most_parts} parts.",
                most_parts=MOST_PARTS,
            )
        if not 0 <= bundle.percent_off < 100:
            raise InvalidInput("bundle.percent", "Less than 100 percent come off a bundle.")
        key = bundle.product_id.bytes
        with transaction():
            product = self._catalog.product(bundle.product_id)
            for part in bundle.parts:
                self._check_part(product, self._catalog.product(part.product_id), part.quantity)
            execute(
                "INSERT INTO bundle (product_id, pricing, percent_off) VALUES (?1, ?2, ?3)"
                " ON CONFLICT (product_id) DO UPDATE SET pricing = ?2, percent_off = ?3",
                (key, bundle.pricing.value, str(bundle.percent_off)),
            )
            execute("DELETE FROM bundle_part WHERE bundle_id = ?", (key,))
            for position, part in enumerate(bundle.parts, 1):
                execute(
                    "INSERT INTO bundle_part (bundle_id, position, product_id, quantity_milli)"
                    " VALUES (?, ?, ?, ?)",
                    (key, position, part.product_id.bytes, part.quantity.milli),
                )
            self._bus.publish(CatalogChanged())

    def _check_part(self, bundle: Product, part: Product, quantity: Quantity) -> None:
        if bundle.kind is not ProductKind.BUNDLE:
            raise InvalidInput("bundle.kind", "{product} is no bundle.", product=bundle.name)
        if part.kind not in (ProductKind.GOODS, ProductKind.SERVICE) or part.has_variants:
            raise InvalidInput(
                "bundle.part", "{product} cannot be part of a bundle.", product=part.name
            )
        if quantity.milli <= 0 or not (part.unit.is_measured or quantity.is_whole):
            raise InvalidInput(
                "bundle.quantity", "{product}: {quantity} is no quantity.",
                product=part.name, quantity=quantity,
            )  # fmt: skip
        if part.tax_class_id != bundle.tax_class_id:
            raise InvalidInput(
                "bundle.taxes",
                "{product} is taxed differently from {bundle}.",
                hint="Offer goods of different taxes together by a promotion: it shares the price"
                " exactly.",
                product=part.name,
                bundle=bundle.name,
            )

    def _insert(self, group: bytes, position: int, modifier: Modifier) -> None:
        if modifier.quantity.milli <= 0:
            raise InvalidInput(
                "modifiers.quantity", "{modifier} takes nothing out of stock.",
                modifier=modifier.name,
            )  # fmt: skip
        product = modifier.product_id
        execute(
            "INSERT INTO modifier (id, group_id, position, name, price_micros, product_id,"
            " quantity_milli, preset) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                modifier.id.bytes,
                group,
                position,
                modifier.name.strip(),
                modifier.price.micros,
                product.bytes if product is not None else None,
                modifier.quantity.milli,
                int(modifier.preset),
            ),
        )

    def _groups(self, rows: Sequence[tuple[Any, ...]]) -> tuple[ModifierGroup, ...]:
        heads: dict[bytes, tuple[str, int, int]] = {}
        choices: dict[bytes, list[Modifier]] = {}
        for row in rows:
            key = row[0]
            heads.setdefault(key, (row[1], row[2], row[3]))
            choices.setdefault(key, []).append(self._modifier(row[4:]))
        return tuple(
            ModifierGroup(UUID(bytes=key), name, least, most, tuple(choices[key]))
            for key, (name, least, most) in heads.items()
        )

    def _modifier(self, row: tuple[Any, ...]) -> Modifier:
        key, name, micros, product, milli, preset = row
        return Modifier(
            UUID(bytes=key),
            name,
            UnitPrice(micros, self._currency),
            UUID(bytes=product) if product is not None else None,
            Quantity(milli),
            bool(preset),
        )
