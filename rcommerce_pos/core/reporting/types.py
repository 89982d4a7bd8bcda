"""Reports over the sales that were made, as everyone may hold them."""

from dataclasses import dataclass
from datetime import date

from rcommerce_pos.core.kernel.money import Money


@dataclass(frozen=True, slots=True)
class TaxSum:
    """What is owed of one tax at one rate; ``rate`` is the decimal string of the sales."""

    code: str
    name: str
    group: str
    rate: str
    base: Money
    amount: Money
    documents: int

    def as_json(self) -> dict[str, object]:
        """The sum as commands print it."""
        return {
            "code": self.code,
            "name": self.name,
            "group": self.group,
            "rate": self.rate,
            "base": str(self.base),
            "amount": str(self.amount),
            "documents": self.documents,
        }


@dataclass(frozen=True, slots=True)
class UntaxedSum:
    """Goods on which no tax lies at all, and in how many sales they are."""

    net: Money
    documents: int

    def as_json(self) -> dict[str, object]:
        """The sum as commands print it."""
        return {"net": str(self.net), "documents": self.documents}


@dataclass(frozen=True, slots=True)
class SalesTotals:
    """The completed sales together; ``rounding`` is what cash was rounded by beyond the gross."""

    net: Money
    tax: Money
    gross: Money
    rounding: Money
    documents: int

    def as_json(self) -> dict[str, object]:
        """The totals as commands print them."""
        return {
            "documents": self.documents,
            "net": str(self.net),
            "tax": str(self.tax),
            "gross": str(self.gross),
            "rounding": str(self.rounding),
        }


@dataclass(frozen=True, slots=True)
class DayTaxes:
    """The taxes of one business date."""

    day: date
    taxes: tuple[TaxSum, ...]
    untaxed: UntaxedSum
    totals: SalesTotals

    def as_json(self) -> dict[str, object]:
        """The day as commands print it."""
        return {
            "day": self.day.isoformat(),
            **self.totals.as_json(),
            "taxes": [tax.as_json() for tax in self.taxes],
            "untaxed": self.untaxed.as_json(),
        }


@dataclass(frozen=True, slots=True)
class TaxReport:
    """The taxes of a period, both days included; ``days`` are those with sales, oldest first.

    Where several taxes lie on the same goods, each base has them: bases need not sum to the net.
    """

    first: date
    last: date
    currency: str
    taxes: tuple[TaxSum, ...]
    untaxed: UntaxedSum
    totals: SalesTotals
    days: tuple[DayTaxes, ...]

    def as_json(self) -> dict[str, object]:
        """The report as commands print it: amounts are decimal strings."""
        return {
            "from": self.first.isoformat(),
            "to": self.last.isoformat(),
            "currency": self.currency,
            **self.totals.as_json(),
            "taxes": [tax.as_json() for tax in self.taxes],
            "untaxed": self.untaxed.as_json(),
            "days": [day.as_json() for day in self.days],
        }
