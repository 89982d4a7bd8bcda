"""Document numbers: STORE-REGISTER-n, gapless per register, with a part nobody can guess."""

import secrets
from dataclasses import dataclass

from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.storage.database import execute, fetch_one

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK_PART_LENGTH = 4


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """A number that was taken, with the register's perpetual totals before it."""

    series: str
    sequence: int
    text: str
    check_part: str


@dataclass(frozen=True, slots=True)
class PerpetualTotals:
    """What a register ever sold and took back, in minor units; never reset."""

    sales_minor: int
    returns_minor: int
    receipts: int

    @property
    def net_minor(self) -> int:
        """Sales less returns."""
        return self.sales_minor - self.returns_minor


def take_number(
    place: Place, *, series: str, gross_minor: int
) -> tuple[DocumentNumber, PerpetualTotals]:
    """The register's next number, and its totals with this document counted in.

    Must be called inside ``transaction()``: a sale that is rolled back leaves no gap (domain
    rule 12). A negative gross counts as a return.
    """
    register = place.till.register_id.bytes
    sales, returns = max(gross_minor, 0), max(-gross_minor, 0)
    execute(
        "INSERT INTO number_series (register_id, series, next_number, total_sales_minor,"
        " total_returns_minor, receipts) VALUES (?1, ?2, 2, ?3, ?4, 1)"
        " ON CONFLICT (register_id, series) DO UPDATE SET next_number = next_number + 1,"
        " total_sales_minor = total_sales_minor + ?3,"
        " total_returns_minor = total_returns_minor + ?4, receipts = receipts + 1",
        (register, series, sales, returns),
    )
    row = fetch_one(
        "SELECT next_number - 1, total_sales_minor, total_returns_minor, receipts"
        " FROM number_series WHERE register_id = ? AND series = ?",
        (register, series),
    )
    assert row is not None
    sequence = int(row[0])
    number = DocumentNumber(
        series,
        sequence,
        f"{place.shop.code}-{place.till.code}{series}-{sequence}",
        "".join(secrets.choice(_ALPHABET) for _ in range(CHECK_PART_LENGTH)),
    )
    return number, PerpetualTotals(int(row[1]), int(row[2]), int(row[3]))
