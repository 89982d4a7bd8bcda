"""Which taxes goods fall under on a day: classes and dated rates, kept in memory."""

from datetime import date
from fractions import Fraction
from uuid import UUID

from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import NotFound, Refused
from rcommerce_pos.core.storage.database import fetch_all
from rcommerce_pos.core.taxes.types import Tax, TaxClass, TaxKind

_TAXES = """
SELECT t.code, t.name, t.kind, t.included, t.compound, t.affected_by_compound, t.group_code,
    (SELECT rate FROM tax_rate WHERE tax_id = t.id AND valid_from <= ?
     ORDER BY valid_from DESC LIMIT 1)
FROM tax_class_tax c JOIN tax t ON t.id = c.tax_id WHERE c.class_id = ? ORDER BY c.position
"""


class TaxService:
    """The tax classes of a shop."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._classes: dict[UUID, TaxClass] = {}
        self._taxes: dict[tuple[UUID, date], tuple[Tax, ...]] = {}

    def classes(self) -> tuple[TaxClass, ...]:
        """All classes, the standard one first."""
        if not self._classes:
            rows = fetch_all(
                "SELECT id, code, name, is_standard FROM tax_class ORDER BY is_standard DESC, code"
            )
            self._classes = {
                UUID(bytes=row[0]): TaxClass(UUID(bytes=row[0]), row[1], row[2], bool(row[3]))
                for row in rows
            }
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
        self.classes()
        found = self._classes.get(class_id)
        if found is None:
            raise NotFound("tax.class_unknown", "A product is in a tax class that is gone.")
        return found.code

    def taxes_for(self, class_id: UUID, on: date, product_name: str) -> tuple[Tax, ...]:
        """The taxes of a class on a day, in order of application.

        Raises Refused naming the product where a tax has no rate on that day: a rate is never
        invented.
        """
        known = self._taxes.get((class_id, on))
        if known is not None:
            return known
        code = self.class_code(class_id)
        found: list[Tax] = []
        for row in fetch_all(_TAXES, (on.isoformat(), class_id.bytes)):
            if row[7] is None:
                raise Refused(
                    "tax.rate_missing",
                    f"{product_name}: the tax {row[1]} has no rate on {on.isoformat()}.",
                    hint="Enter the rate in the tax settings; the rest of the sale is kept.",
                    product=product_name,
                    tax=row[0],
                    tax_class=code,
                )
            found.append(
                Tax(
                    code=row[0],
                    name=row[1],
                    kind=TaxKind(row[2]),
                    rate=Fraction(row[7]),
                    included=bool(row[3]),
                    compound=bool(row[4]),
                    affected_by_compound=bool(row[5]),
                    group=row[6],
                )
            )
        taxes = tuple(found)
        self._taxes[class_id, on] = taxes
        return taxes

    def forget(self) -> None:
        """Read everything again: classes or rates were changed."""
        self._classes.clear()
        self._taxes.clear()
