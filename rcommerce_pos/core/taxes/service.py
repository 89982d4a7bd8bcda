"""Which taxes goods fall under on a day: classes and dated rates, kept in memory."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from uuid import UUID

from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import NotFound, Refused
from rcommerce_pos.core.storage.database import data_version, fetch_all
from rcommerce_pos.core.taxes.types import (
    Tax,
    TaxClass,
    TaxContext,
    TaxKind,
    TaxRate,
    TaxSheet,
    Zone,
    rate_on,
)


class TaxService:
    """The tax classes of a shop, at the place where it sells."""

    def __init__(self, clock: Clock, zone: Zone | None = None) -> None:
        self._clock = clock
        self._zone = zone or Zone()
        self._version: int | None = None
        self._classes: dict[UUID, TaxClass] = {}
        self._sheets: dict[UUID, TaxSheet] = {}
        self._of_class: dict[UUID, tuple[UUID, ...]] = {}
        self._contexts: dict[str, TaxContext] = {}
        self._taxes: dict[tuple[UUID, date], tuple[Tax, ...]] = {}

    def classes(self) -> tuple[TaxClass, ...]:
        """All classes, the standard one first."""
        self._refresh()
        return tuple(self._classes.values())

    def standard_class(self) -> TaxClass:
        """The class of goods of which nothing else is said."""
        classes = self.classes()
        if not classes or not classes[0].is_standard:
            raise NotFound("tax.no_standard", "This shop has no standard tax class.")
        return classes[0]

    def class_by_code(self, code: str) -> TaxClass | None:
        """A class by its code, without regard to case; None if there is none."""
        wanted = code.casefold()
        return next((each for each in self.classes() if each.code.casefold() == wanted), None)

    def class_code(self, class_id: UUID) -> str:
        """The code of a class, as it is stored with a sale."""
        self._refresh()
        found = self._classes.get(class_id)
        if found is None:
            raise NotFound("tax.class_unknown", "A product is in a tax class that is gone.")
        return found.code

    def sheets(self) -> tuple[TaxSheet, ...]:
        """Every tax with its rates, by code."""
        self._refresh()
        return tuple(self._sheets.values())

    def taxes_of(self, class_id: UUID) -> tuple[TaxSheet, ...]:
        """The taxes of a class, in order of application."""
        self._refresh()
        return tuple(self._sheets[key] for key in self._of_class.get(class_id, ()))

    def contexts(self) -> tuple[TaxContext, ...]:
        """The ways of selling that are taxed differently."""
        self._refresh()
        return tuple(self._contexts.values())

    def context(self, code: str) -> TaxContext:
        """A context by its code; NotFound if there is none."""
        self._refresh()
        found = self._contexts.get(code)
        if found is None:
            raise NotFound(
                "tax.context_unknown",
                "There is no tax context “{wanted}”.",
                wanted=code,
            )
        return found

    def class_in(self, class_id: UUID, context: str) -> UUID:
        """The class that goods fall into in a context; empty, or one that is gone, changes none."""
        if not context:
            return class_id
        self._refresh()
        found = self._contexts.get(context)
        return dict(found.classes).get(class_id, class_id) if found else class_id

    def taxes_for(self, class_id: UUID, on: date, product_name: str) -> tuple[Tax, ...]:
        """The taxes of a class on a day, in order of application.

        Raises Refused naming the product where a tax has no rate on that day at this place: a
        rate is never invented.
        """
        self._refresh()
        known = self._taxes.get((class_id, on))
        if known is not None:
            return known
        code = self.class_code(class_id)
        taxes = tuple(
            tax_on(sheet, on, self._zone, goods=product_name, tax_class=code)
            for sheet in self.taxes_of(class_id)
        )
        self._taxes[class_id, on] = taxes
        return taxes

    def move(self, zone: Zone) -> None:
        """Reckon for another place from now on."""
        self._zone = zone
        self.forget()

    def forget(self) -> None:
        """Read everything again: classes or rates were changed."""
        self._version = None

    def _refresh(self) -> None:
        """Read everything anew where another connection wrote since; else nothing."""
        version = data_version()
        if version == self._version:
            return
        self._version = version
        self._taxes.clear()
        self._classes = {each.id: each for each in _read_classes()}
        self._sheets = {each.id: each for each in _read_sheets()}
        self._of_class = _read_order()
        self._contexts = {each.code: each for each in _read_contexts()}


def tax_on(sheet: TaxSheet, on: date, zone: Zone, *, goods: str, tax_class: str = "") -> Tax:
    """A tax as it applies on a day at a place; Refused where it has no rate there and then."""
    rate = rate_on(sheet.rates, on, zone)
    if rate is None:
        raise Refused(
            "tax.rate_missing",
            "{product}: the tax {tax} has no rate on {day}.",
            hint="Write the rate into the tax settings; the rest of the sale is kept.",
            product=goods,
            tax=sheet.name,
            day=on,
            tax_class=tax_class,
        )
    return Tax(
        code=sheet.code,
        name=sheet.name,
        kind=sheet.kind,
        rate=Fraction(rate.rate),
        included=sheet.included,
        compound=sheet.compound,
        affected_by_compound=sheet.affected_by_compound,
        group=sheet.group,
    )


def _read_classes() -> Iterable[TaxClass]:
    rows = fetch_all(
        "SELECT id, code, name, is_standard FROM tax_class ORDER BY is_standard DESC, code"
    )
    return [TaxClass(UUID(bytes=row[0]), row[1], row[2], bool(row[3])) for row in rows]


def _read_sheets() -> Iterable[TaxSheet]:
    rates: dict[bytes, list[TaxRate]] = {}
    for tax, country, region, postal, valid_from, rate in fetch_all(
        "SELECT tax_id, country, region, postal, valid_from, rate FROM tax_rate"
        " ORDER BY valid_from, country, region, postal"
    ):
        entry = TaxRate(date.fromisoformat(valid_from), rate, country, region, postal)
        rates.setdefault(bytes(tax), []).append(entry)
    rows = fetch_all(
        "SELECT id, code, name, kind, included, compound, affected_by_compound, group_code"
        " FROM tax ORDER BY code"
    )
    return [
        TaxSheet(
            UUID(bytes=row[0]),
            row[1],
            row[2],
            TaxKind(row[3]),
            included=bool(row[4]),
            compound=bool(row[5]),
            affected_by_compound=bool(row[6]),
            group=row[7],
            rates=tuple(rates.get(bytes(row[0]), ())),
        )
        for row in rows
    ]


def _read_order() -> dict[UUID, tuple[UUID, ...]]:
    found: dict[UUID, tuple[UUID, ...]] = {}
    for key, tax in fetch_all(
        "SELECT class_id, tax_id FROM tax_class_tax ORDER BY class_id, position"
    ):
        class_id = UUID(bytes=key)
        found[class_id] = (*found.get(class_id, ()), UUID(bytes=tax))
    return found


def _read_contexts() -> Iterable[TaxContext]:
    changes: dict[bytes, list[tuple[UUID, UUID]]] = {}
    for key, old, new in fetch_all(
        "SELECT context_id, class_id, to_class_id FROM tax_context_class"
    ):
        changes.setdefault(bytes(key), []).append((UUID(bytes=old), UUID(bytes=new)))
    rows = fetch_all("SELECT id, code, name FROM tax_context ORDER BY name")
    return [
        TaxContext(UUID(bytes=key), code, name, tuple(changes.get(bytes(key), ())))
        for key, code, name in rows
    ]
