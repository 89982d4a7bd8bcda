"""Stores the documents that correct a sale, and reads them back with it."""

from datetime import date
from uuid import UUID

from rcommerce_pos.core.kernel.clock import from_millis, to_millis
from rcommerce_pos.core.orders.numbers import DocumentNumber
from rcommerce_pos.core.orders.tables import OrderCorrectionRow, OrderCorrectionTenderRow
from rcommerce_pos.core.orders.tenders import COLUMNS as TENDER_COLUMNS
from rcommerce_pos.core.orders.tenders import SELECTED, read_tender, tender_values
from rcommerce_pos.core.orders.types import Correction, CorrectionKind, Tender
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.storage.database import execute, execute_many, fetch_all, insert_sql

SERIES = "C"
"""The series of numbers that corrections take from their register."""

_COLUMNS = (
    "id",
    "number",
    "kind",
    "order_id",
    "shift_id",
    "business_date",
    "staff_id",
    "staff_name",
    "approved_by",
    "reason",
    "net_minor",
    "tax_minor",
    "gross_minor",
    "rounding_minor",
    "change_minor",
    "cash_minor",
    "at_utc",
)
_INSERT = insert_sql(
    OrderCorrectionRow,
    (*_COLUMNS, "store_id", "register_id", "location_id", "series", "series_number"),
)
_INSERT_TENDER = insert_sql(
    OrderCorrectionTenderRow,
    ("correction_id", "position", *TENDER_COLUMNS),
)


def write_correction(place: Place, correction: Correction, number: DocumentNumber) -> None:
    """Store a correction whole; must be called inside ``transaction()``."""
    execute(
        _INSERT,
        (
            correction.id.bytes,
            correction.number,
            correction.kind.value,
            correction.order_id.bytes,
            correction.shift_id.bytes,
            correction.business_date.isoformat(),
            correction.staff_id.bytes,
            correction.staff_name,
            correction.approved_by,
            correction.reason,
            correction.net.minor,
            correction.tax.minor,
            correction.gross.minor,
            correction.rounding.minor,
            correction.change.minor,
            correction.cash.minor,
            to_millis(correction.at),
            *place.keys,
            number.series,
            number.sequence,
        ),
    )
    execute_many(
        _INSERT_TENDER,
        [
            (
                correction.id.bytes,
                position,
                *tender_values(tender),
            )
            for position, tender in enumerate(correction.tenders, 1)
        ],
    )


def corrections_of(place: Place, order_key: bytes) -> tuple[Correction, ...]:
    """The corrections of a sale, the oldest first."""
    rows = fetch_all(
        f"SELECT {', '.join(_COLUMNS)} FROM order_correction WHERE order_id = ?"
        " ORDER BY series_number",
        (order_key,),
    )
    money = place.shop.money
    return tuple(
        Correction(
            UUID(bytes=key),
            number,
            CorrectionKind(kind),
            UUID(bytes=order_id),
            UUID(bytes=shift_id),
            date.fromisoformat(day),
            UUID(bytes=staff_id),
            staff_name,
            approved_by,
            reason,
            money(net),
            money(tax),
            money(gross),
            money(rounding),
            money(change),
            money(cash),
            from_millis(at),
            _tenders(place, key),
        )
        for (
            key,
            number,
            kind,
            order_id,
            shift_id,
            day,
            staff_id,
            staff_name,
            approved_by,
            reason,
            net,
            tax,
            gross,
            rounding,
            change,
            cash,
            at,
        ) in rows
    )


def _tenders(place: Place, correction_key: bytes) -> tuple[Tender, ...]:
    return tuple(
        read_tender(row, place.shop.currency)
        for row in fetch_all(
            f"SELECT {SELECTED} FROM order_correction_tender WHERE correction_id = ?"
            " ORDER BY position",
            (correction_key,),
        )
    )
