"""Changes taxes, their rates, the classes of goods and the contexts of selling."""

from datetime import date
from uuid import UUID

from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.errors import Conflict, InvalidInput, Refused
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import parse_decimal
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import execute, execute_many, transaction
from rcommerce_pos.core.taxes.calculator import plan
from rcommerce_pos.core.taxes.service import TaxService, tax_on
from rcommerce_pos.core.taxes.tables import TaxContextRow, TaxRow
from rcommerce_pos.core.taxes.types import Tax, TaxContext, TaxKind, TaxRate, TaxSheet, Zone

HIGHEST_RATE = 1000


class TaxEditing:
    """What an owner changes about taxes; what was sold keeps the taxes it was sold with."""

    def __init__(self, taxes: TaxService, journal: JournalService) -> None:
        self._taxes = taxes
        self._journal = journal

    def save_tax(self, actor: Actor, sheet: TaxSheet) -> None:
        """Make a tax or change it with all its rates; raises where it could not be reckoned."""
        actor.demand(Permission.TAXES_EDIT, "change taxes")
        check_sheet(sheet)
        for other in self._taxes.sheets():
            if other.id != sheet.id and other.code.casefold() == sheet.code.casefold():
                raise Conflict(
                    "tax.code_taken",
                    "Another tax is called {tax}.",
                    tax=sheet.code,
                )
        with transaction():
            TaxRow.insert(
                id=sheet.id,
                code=sheet.code,
                name=sheet.name.strip(),
                kind=sheet.kind.value,
                included=sheet.included,
                compound=sheet.compound,
                affected_by_compound=sheet.affected_by_compound,
                group_code=sheet.group or sheet.code,
            ).on_conflict(
                conflict_target=[TaxRow.id],
                preserve=[
                    TaxRow.code,
                    TaxRow.name,
                    TaxRow.kind,
                    TaxRow.included,
                    TaxRow.compound,
                    TaxRow.affected_by_compound,
                    TaxRow.group_code,
                ],
            ).execute()
            execute("DELETE FROM tax_rate WHERE tax_id = ?", (sheet.id.bytes,))
            execute_many(
                "INSERT INTO tax_rate (tax_id, country, region, postal, valid_from, rate)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (
                        sheet.id.bytes,
                        rate.country,
                        rate.region,
                        rate.postal,
                        rate.valid_from.isoformat(),
                        rate.rate,
                    )
                    for rate in sheet.rates
                ],
            )
            self._log(actor, "tax saved", sheet.code, rates=[rate.rate for rate in sheet.rates])
        self._taxes.forget()

    def set_class(self, actor: Actor, class_id: UUID, taxes: tuple[UUID, ...]) -> None:
        """Say which taxes goods of a class bear, in order of application."""
        actor.demand(Permission.TAXES_EDIT, "change taxes")
        code = self._taxes.class_code(class_id)
        if len(set(taxes)) != len(taxes):
            raise InvalidInput("tax_class.twice", "A tax stands twice in the class.")
        with transaction():
            execute("DELETE FROM tax_class_tax WHERE class_id = ?", (class_id.bytes,))
            execute_many(
                "INSERT INTO tax_class_tax (class_id, position, tax_id) VALUES (?, ?, ?)",
                [(class_id.bytes, place, key.bytes) for place, key in enumerate(taxes, 1)],
            )
            self._log(actor, "tax class saved", code)
        self._taxes.forget()

    def save_context(self, actor: Actor, context: TaxContext) -> None:
        """Make a way of selling that is taxed differently, or change it."""
        actor.demand(Permission.TAXES_EDIT, "change taxes")
        if not context.code.strip() or not context.name.strip():
            raise InvalidInput("tax_context.name", "A tax context needs a code and a name.")
        with transaction():
            TaxContextRow.insert(
                id=context.id, code=context.code.strip(), name=context.name.strip()
            ).on_conflict(
                conflict_target=[TaxContextRow.id],
                preserve=[TaxContextRow.code, TaxContextRow.name],
            ).execute()
            execute("DELETE FROM tax_context_class WHERE context_id = ?", (context.id.bytes,))
            execute_many(
                "INSERT INTO tax_context_class (context_id, class_id, to_class_id)"
                " VALUES (?, ?, ?)",
                [(context.id.bytes, old.bytes, new.bytes) for old, new in context.classes],
            )
            self._log(actor, "tax context saved", context.code)
        self._taxes.forget()

    def drop_context(self, actor: Actor, context: TaxContext) -> None:
        """Do without a way of selling; sales that were made in it keep their taxes."""
        actor.demand(Permission.TAXES_EDIT, "change taxes")
        with transaction():
            execute("DELETE FROM tax_context_class WHERE context_id = ?", (context.id.bytes,))
            execute("DELETE FROM tax_context WHERE id = ?", (context.id.bytes,))
            self._log(actor, "tax context dropped", context.code)
        self._taxes.forget()

    def _log(self, actor: Actor, what: str, code: str, **more: object) -> None:
        self._journal.record(
            "CONFIG_CHANGE", {"v": 1, "what": what, "code": code, **more, "by": actor.name}
        )


def check_sheet(sheet: TaxSheet) -> None:
    """Raise InvalidInput for a tax that no sale could be reckoned with."""
    if not (1 <= len(sheet.code) <= 20) or not sheet.code.isprintable() or " " in sheet.code:
        raise InvalidInput("tax.code", "The code of a tax has 1 to 20 letters, and no blank.")
    if not sheet.name.strip() or len(sheet.name) > 60:
        raise InvalidInput("tax.name", "A tax needs a name of at most 60 letters.")
    if not sheet.rates:
        raise Refused(
            "tax.no_rate",
            "{tax} needs at least one rate.",
            tax=sheet.name,
        )
    seen: set[tuple[str, str, str, date]] = set()
    for rate in sheet.rates:
        _check_rate(sheet, rate)
        key = (rate.country, rate.region, rate.postal, rate.valid_from)
        if key in seen:
            raise InvalidInput(
                "tax.rate_twice",
                "{tax} has two rates from {day} in one zone.",
                hint="Keep one of them, or give one another day.",
                tax=sheet.name,
                day=rate.valid_from,
            )
        seen.add(key)
        zone = Zone(rate.country, rate.region, rate.postal)
        plan((tax_on(sheet, rate.valid_from, zone, goods=sheet.name),))


def _check_rate(sheet: TaxSheet, rate: TaxRate) -> None:
    number = parse_decimal(rate.rate, what="rate")
    if sheet.kind is not TaxKind.FIXED and not 0 <= number <= HIGHEST_RATE:
        raise InvalidInput(
            "tax.rate",
            "{tax}: {rate} percent is no rate.",
            tax=sheet.name,
            rate=rate.rate,
        )
    if rate.country and not (len(rate.country) == 2 and rate.country.isupper()):
        raise InvalidInput(
            "tax.zone",
            "“{country}” is no country code, such as US.",
            country=rate.country,
        )
    if (rate.region or rate.postal) and not rate.country:
        raise InvalidInput("tax.zone", "A region or postal code needs its country.")


def example_tax(sheet: TaxSheet, on: date, zone: Zone) -> Tax | None:
    """A tax that is being edited, as it would apply; None while it cannot be reckoned."""
    try:
        check_sheet(sheet)
        return tax_on(sheet, on, zone, goods=sheet.name)
    except (InvalidInput, Refused):
        return None
