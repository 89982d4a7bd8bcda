"""Changes many products at once, part by part: each part is one transaction, and can be the last.

Prices that go leave their history, as with any other change; what was archived or restored by one
run can be turned around.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from rcommerce_pos.core.catalog import drafts
from rcommerce_pos.core.catalog.bulk_types import (
    Archive,
    BulkRun,
    Change,
    Fate,
    Restore,
    Sample,
    Selection,
    SetBrand,
    SetCategory,
    SetDiscountable,
    SetPrice,
    SetTag,
    SetTaxClass,
    Value,
)
from rcommerce_pos.core.catalog.bundle_taxes import may_be_taxed
from rcommerce_pos.core.catalog.indexing import index_rows, unindex_rows
from rcommerce_pos.core.catalog.list_query import ListQuery
from rcommerce_pos.core.catalog.listing import ProductList
from rcommerce_pos.core.catalog.price_rules import MOST_PERCENT, PriceAct, PriceRule
from rcommerce_pos.core.catalog.types import ProductKind
from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import CatalogChanged
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, from_millis, to_millis
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound
from rcommerce_pos.core.kernel.money import MAX_MINOR, UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import (
    execute_many,
    fetch_all,
    fetch_one,
    transaction,
)
from rcommerce_pos.core.taxes.service import TaxService

PART = 2000
SAMPLES = 8
_PRICELESS = (ProductKind.DEPARTMENT, ProductKind.TIP, ProductKind.SERVICE_CHARGE)
_READ = (
    "SELECT p.number, p.id, p.name, p.price_micros, p.kind, p.category_id, p.tax_class_id, p.brand,"
    " p.tags, p.discountable, p.archived_at, p.options IS NOT NULL AND p.variant_of IS NULL"
    " FROM json_each(?) j CROSS JOIN product p ON p.number = j.value ORDER BY j.key"
)


@dataclass(frozen=True, slots=True)
class _Stored:
    """A product as far as a change may touch it."""

    number: int
    id: UUID
    name: str
    price_micros: int | None
    kind: ProductKind
    category_id: bytes | None
    tax_class_id: bytes
    brand: str
    tags: str
    discountable: bool
    archived_at: int | None
    has_variants: bool


class BulkEdit:
    """Changes many products of one shop."""

    def __init__(
        self,
        place: Place,
        listed: ProductList,
        taxes: TaxService,
        journal: JournalService,
        bus: EventBus,
        clock: Clock,
    ) -> None:
        self._place = place
        self._currency = place.shop.currency
        self._list = listed
        self._taxes = taxes
        self._journal = journal
        self._bus = bus
        self._clock = clock

    def preview(
        self, actor: Actor, selection: Selection, change: Change, *, most: int = SAMPLES
    ) -> tuple[Sample, ...]:
        """The first products before and after; nothing is written."""
        self._check(actor, change)
        listing = self._list.open(actor, selection.query or ListQuery())
        if selection.query is None:
            numbers = self._numbers_of(selection.ids[:most], after=0, most=most, order="j.key")
        else:
            first = listing.numbers(0, most + len(selection.but))
            left_out = set(self._numbers_of(selection.but, after=0, most=len(selection.but)))
            numbers = [number for number in first if number not in left_out][:most]
        rows = {product.id: product for product in listing.described(numbers)}
        names = self._names(change)
        return tuple(
            Sample(rows[each.id], *self._values(each, change, names))
            for each in _stored(numbers)
            if each.id in rows
        )

    def begin(self, actor: Actor, selection: Selection, change: Change) -> BulkRun:
        """A change that ``part`` does; nothing is written yet."""
        self._check(actor, change)
        return BulkRun(selection, change, self._stamp())

    def part(self, actor: Actor, run: BulkRun) -> BulkRun:
        """Change the next products: one transaction; what follows is in the answer."""
        self._check(actor, run.change)
        with transaction():
            numbers, last = self._next(run)
            rows = _stored(numbers)
            if isinstance(run.change, Archive):
                changed = self._archive(rows, run)
            elif isinstance(run.change, Restore):
                changed = self._restore(rows, run)
            else:
                changed = self._set(rows, run.change)
            skipped = sum(self._fate(each, run.change)[1] is Fate.SKIPPED for each in rows)
            if changed:
                self._log(actor, run.change, changed=changed)
                self._bus.publish(CatalogChanged())
        return replace(
            run,
            after=run.after if last is None else last,
            looked_at=run.looked_at + len(numbers),
            changed=run.changed + changed,
            skipped=run.skipped + skipped,
            is_done=last is None,
        )

    def run(
        self,
        actor: Actor,
        selection: Selection,
        change: Change,
        *,
        goes_on: Callable[[BulkRun], bool] = lambda _run: True,
    ) -> BulkRun:
        """Change all of them; ``goes_on`` is asked after each part, and may stop it there."""
        run = self.begin(actor, selection, change)
        while not run.is_done:
            run = self.part(actor, run)
            if not goes_on(run):
                break
        return run

    def undo_part(self, actor: Actor, run: BulkRun) -> int:
        """Turn around some of what a run archived or restored; how many, 0 when nothing is left.

        What somebody changed since stays as it is.
        """
        assert isinstance(run.change, Archive | Restore)
        self._check(actor, run.change)
        was_archived = isinstance(run.change, Archive)
        found = (
            "SELECT number FROM product WHERE archived_at = ? AND archived_at IS NOT NULL LIMIT ?"
            if was_archived
            else "SELECT number FROM product WHERE updated_at = ? AND archived_at IS NULL LIMIT ?"
        )
        with transaction():
            rows = _stored([r[0] for r in fetch_all(found, (to_millis(run.stamp), PART))])
            again = replace(run, stamp=self._stamp())
            done = self._sell(rows, again) if was_archived else self._take_out(rows, again)
            if done:
                self._log(actor, Restore() if was_archived else Archive(), changed=done)
                self._bus.publish(CatalogChanged())
        return done

    def _check(self, actor: Actor, change: Change) -> None:
        if isinstance(change, SetPrice):
            actor.demand(Permission.PRICES_EDIT, "change prices")
            _check_rule(change.rule)
            return
        actor.demand(Permission.CATALOG_EDIT, "change products")
        if isinstance(change, SetCategory) and change.category_id is not None:
            key = change.category_id.bytes
            if fetch_one("SELECT 1 FROM category WHERE id = ?", (key,)) is None:
                raise NotFound("category.unknown", "This category is not there any more.")
        if isinstance(change, SetTaxClass) and not any(
            each.id == change.tax_class_id for each in self._taxes.classes()
        ):
            raise NotFound("tax.class_unknown", "This tax class is not there any more.")
        if isinstance(change, SetBrand):
            _check_trait(change.brand, may_be_empty=True)
        if isinstance(change, SetTag):
            _check_trait(change.tag)

    def _next(self, run: BulkRun) -> tuple[list[int], int | None]:
        selection = run.selection
        if selection.query is None:
            numbers = self._numbers_of(selection.ids, after=run.after, most=PART)
            return numbers, numbers[-1] if len(numbers) == PART else None
        numbers, last = self._list.part(selection.query, run.after, PART)
        if selection.but:
            left_out = set(self._numbers_of(selection.but, after=0, most=len(selection.but)))
            numbers = [number for number in numbers if number not in left_out]
        return numbers, last

    def _numbers_of(
        self,
        ids: Sequence[UUID] | frozenset[UUID],
        *,
        after: int,
        most: int,
        order: str = "p.number",
    ) -> list[int]:
        rows = fetch_all(
            "SELECT p.number FROM json_each(?) j CROSS JOIN product p ON p.id = unhex(j.value)"
            f" WHERE p.number > ? ORDER BY {order} LIMIT ?",
            (json.dumps([each.hex for each in ids]), after, most),
        )
        return [row[0] for row in rows]

    def _set(self, rows: Sequence[_Stored], change: Change) -> int:
        """Write a plain column where it changes."""
        now = to_millis(self._clock.now())
        column, values = "", []
        for each in rows:
            (column, value), fate = self._fate(each, change)
            if fate is Fate.CHANGED:
                values.append((value, now, each.number))
        if values:
            execute_many(
                f"UPDATE product SET {column} = ?, updated_at = ? WHERE number = ?", values
            )
        return len(values)

    def _archive(self, rows: Sequence[_Stored], run: BulkRun) -> int:
        families = [each.id.hex for each in rows if each.has_variants]
        variants = _stored(
            [
                row[0]
                for row in fetch_all(
                    "SELECT p.number FROM json_each(?) j CROSS JOIN product p"
                    " ON p.variant_of = unhex(j.value) WHERE p.variant_of IS NOT NULL",
                    (json.dumps(families),),
                )
            ]
        )
        both = {each.number: each for each in (*rows, *variants)}
        return self._take_out([each for each in both.values() if each.archived_at is None], run)

    def _restore(self, rows: Sequence[_Stored], run: BulkRun) -> int:
        together = [
            [each.id.hex, each.archived_at]
            for each in rows
            if each.has_variants and each.archived_at is not None
        ]
        variants = _stored(
            [
                row[0]
                for row in fetch_all(
                    "SELECT p.number FROM json_each(?) j CROSS JOIN product p"
                    " ON p.variant_of = unhex(j.value ->> 0) AND p.variant_of IS NOT NULL"
                    " WHERE p.archived_at = j.value ->> 1",
                    (json.dumps(together),),
                )
            ]
        )
        both = {each.number: each for each in (*rows, *variants)}
        return self._sell([each for each in both.values() if each.archived_at is not None], run)

    def _take_out(self, rows: Sequence[_Stored], run: BulkRun) -> int:
        stamp = to_millis(run.stamp)
        unindex_rows([each.number for each in rows])
        execute_many(
            "UPDATE product SET archived_at = ?, updated_at = ? WHERE number = ?",
            [(stamp, stamp, each.number) for each in rows],
        )
        return len(rows)

    def _sell(self, rows: Sequence[_Stored], run: BulkRun) -> int:
        execute_many(
            "UPDATE product SET archived_at = NULL, updated_at = ? WHERE number = ?",
            [(to_millis(run.stamp), each.number) for each in rows],
        )
        index_rows([(each.number, each.name) for each in rows if not each.has_variants])
        return len(rows)

    def _fate(self, each: _Stored, change: Change) -> tuple[tuple[str, Any], Fate]:
        """The column that a change writes with its new value, and whether it is new."""
        column: str
        value: Any
        if isinstance(change, SetPrice):
            column, value = "price_micros", self._price(each, change.rule)
            if value is None:
                return (column, None), Fate.SKIPPED
        elif isinstance(change, SetCategory):
            column = "category_id"
            value = None if change.category_id is None else change.category_id.bytes
        elif isinstance(change, SetTaxClass):
            column, value = "tax_class_id", change.tax_class_id.bytes
            if each.tax_class_id != value and not may_be_taxed(each.id.bytes, value):
                return (column, None), Fate.SKIPPED
        elif isinstance(change, SetBrand):
            column, value = "brand", change.brand.strip()
        elif isinstance(change, SetDiscountable):
            column, value = "discountable", int(change.discountable)
        elif isinstance(change, SetTag):
            column, value = "tags", _tagged(each.tags, change)
            if value is None:
                return (column, None), Fate.SKIPPED
        else:
            archived = each.archived_at is not None
            is_new = archived is isinstance(change, Restore)
            return ("archived_at", None), Fate.CHANGED if is_new else Fate.SAME
        return (column, value), Fate.SAME if getattr(each, column) == value else Fate.CHANGED

    def _price(self, each: _Stored, rule: PriceRule) -> int | None:
        if each.kind in _PRICELESS:
            return None
        before = None if each.price_micros is None else UnitPrice(each.price_micros, self._currency)
        after = rule.of(before, self._currency)
        return None if after is None or after.micros > MAX_MINOR else after.micros

    def _values(
        self, each: _Stored, change: Change, names: dict[bytes, str]
    ) -> tuple[Value, Value, Fate]:
        """Before and after, as a preview shows them."""
        if isinstance(change, Archive | Restore):
            (_, _), fate = self._fate(each, change)
            return each.archived_at is not None, isinstance(change, Archive), fate
        (column, value), fate = self._fate(each, change)
        before = getattr(each, column)
        after = before if fate is Fate.SKIPPED else value
        return self._shown(column, before, names), self._shown(column, after, names), fate

    def _shown(self, column: str, value: Any, names: dict[bytes, str]) -> Value:
        if column == "price_micros":
            return None if value is None else UnitPrice(value, self._currency)
        if column == "discountable":
            return bool(value)
        if column == "tags":
            return ", ".join(json.loads(value))
        if column in ("category_id", "tax_class_id"):
            return "" if value is None else names.get(bytes(value), "")
        return str(value)

    def _names(self, change: Change) -> dict[bytes, str]:
        """The names of categories or tax classes that a preview may show."""
        if isinstance(change, SetTaxClass):
            return {each.id.bytes: each.name for each in self._taxes.classes()}
        if isinstance(change, SetCategory):
            return {bytes(key): name for key, name in fetch_all("SELECT id, name FROM category")}
        return {}

    def _stamp(self) -> Any:
        """An instant at which nothing was archived or changed yet."""
        row = fetch_one(
            "SELECT MAX((SELECT COALESCE(MAX(archived_at), 0) FROM product"
            " WHERE archived_at IS NOT NULL), (SELECT COALESCE(MAX(updated_at), 0) FROM product"
            " WHERE archived_at IS NULL))"
        )
        last = from_millis(int(row[0]) if row else 0)
        return max(self._clock.now(), last + timedelta(milliseconds=1))

    def _log(self, actor: Actor, change: Change, *, changed: int) -> None:
        body = {"v": 1, "what": "products changed", "count": changed, "by": actor.name}
        self._journal.record("CONFIG_CHANGE", {**body, **_said(change)})


def _stored(numbers: Sequence[int]) -> list[_Stored]:
    return [
        _Stored(
            row[0],
            UUID(bytes=row[1]),
            row[2],
            row[3],
            ProductKind(row[4]),
            row[5],
            row[6],
            row[7],
            row[8],
            row[9],
            row[10],
            bool(row[11]),
        )
        for row in fetch_all(_READ, (json.dumps(numbers),))
    ]


def _tagged(tags: str, change: SetTag) -> str | None:
    """The tags with one more or one less; None where there would be too many."""
    known: list[str] = json.loads(tags)
    tag = change.tag.strip()
    if change.there:
        new = known if tag in known else [*known, tag]
        if len(new) > drafts.MAX_TAGS:
            return None
    else:
        new = [each for each in known if each != tag]
    return tags if new == known else json.dumps(new, ensure_ascii=False)


def _check_rule(rule: PriceRule) -> None:
    if rule.act is PriceAct.PERCENT:
        if not -100 <= rule.percent <= MOST_PERCENT:
            raise InvalidInput(
                "bulk.percent", "A price changes by −100 to {most} percent.", most=MOST_PERCENT
            )
    elif rule.amount is None:
        raise InvalidInput("bulk.amount", "Say how much.")
    if rule.act is PriceAct.SET:
        drafts.check_price(rule.amount, what="price")
    if rule.ending is not None and not 0 <= rule.ending < 10_000:
        raise InvalidInput("bulk.ending", "An ending of prices has 1 to 4 digits.")


def _check_trait(text: str, *, may_be_empty: bool = False) -> None:
    plain = text.strip()
    if len(plain) > drafts.MAX_TRAIT or not (plain or may_be_empty):
        raise InvalidInput(
            "product.traits", "A brand or a tag has 1 to {most} letters.", most=drafts.MAX_TRAIT
        )


def _said(change: Change) -> dict[str, Any]:
    """A change as the journal keeps it."""
    if isinstance(change, SetPrice):
        rule = change.rule
        return {
            "change": f"price {rule.act.value}",
            "micros": None if rule.amount is None else rule.amount.micros,
            "percent": f"{rule.percent.numerator}/{rule.percent.denominator}",
            "ending": rule.ending,
        }
    if isinstance(change, SetCategory):
        return {"change": "category", "to": str(change.category_id or "")}
    if isinstance(change, SetTaxClass):
        return {"change": "tax class", "to": str(change.tax_class_id)}
    if isinstance(change, SetBrand):
        return {"change": "brand", "to": change.brand.strip()}
    if isinstance(change, SetTag):
        return {"change": "tag" if change.there else "tag away", "to": change.tag.strip()}
    if isinstance(change, SetDiscountable):
        return {"change": "discountable", "to": change.discountable}
    return {"change": "archive" if isinstance(change, Archive) else "restore"}
