"""What an owner looks at in the evening: acts that cost money where nobody looks (rule 30)."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from rcommerce_pos.core.kernel.clock import from_millis, to_millis
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import fetch_all


class ExceptionKind(StrEnum):
    """What kind of act it was."""

    VOID_AFTER_TOTAL = "void_after_total"
    VOID_ABOVE_LIMIT = "void_above_limit"
    POST_VOID = "post_void"
    TENDER_CORRECTED = "tender_corrected"
    REFUND_ALONE = "refund_alone"
    PRICE_OVERRIDE = "price_override"
    DISCOUNT_APPROVED = "discount_approved"
    NO_SALE = "no_sale"
    CODE_LINKED = "code_linked"
    CODE_CREATED = "code_created"
    REFUSED = "refused"
    CUSTOMER_AFTER_TOTAL = "customer_after_total"
    PAID_OUT = "paid_out"
    HOURS_CORRECTED = "hours_corrected"


@dataclass(frozen=True, slots=True)
class ExceptionEntry:
    """One act: who did it, who allowed it, on what, and what it is worth where that is known."""

    kind: ExceptionKind
    at: datetime
    actor: str
    approved_by: str
    subject: str
    amount: Money | None = None


_KINDS = {
    "LINE_REMOVED": ExceptionKind.VOID_AFTER_TOTAL,
    "VOID_BEFORE_PAYMENT": ExceptionKind.VOID_AFTER_TOTAL,
    "POST_VOID": ExceptionKind.POST_VOID,
    "TENDER_CORRECTION": ExceptionKind.TENDER_CORRECTED,
    "CARD_ATTEMPT": ExceptionKind.REFUND_ALONE,
    "PRICE_CHANGE": ExceptionKind.PRICE_OVERRIDE,
    "DISCOUNT": ExceptionKind.DISCOUNT_APPROVED,
    "NO_SALE": ExceptionKind.NO_SALE,
    "CODE_LINKED": ExceptionKind.CODE_LINKED,
    "CODE_CREATED": ExceptionKind.CODE_CREATED,
    "SALE_REFUSED": ExceptionKind.REFUSED,
    "CUSTOMER_AFTER_TOTAL": ExceptionKind.CUSTOMER_AFTER_TOTAL,
    "CASH_MOVE": ExceptionKind.PAID_OUT,
    "TIME_PUNCH": ExceptionKind.HOURS_CORRECTED,
}


class ExceptionsList:
    """Reads the exceptions of a day out of the journal, which nobody can alter unseen."""

    def __init__(self, place: Place) -> None:
        self._place = place

    def of_day(self, actor: Actor, day: date) -> tuple[ExceptionEntry, ...]:
        """The exceptions of a business day of this register, the newest first."""
        actor.demand(Permission.VIEW_REPORTS, "see the exceptions")
        first, last = self._bounds(day)
        marks = ",".join("?" * len(_KINDS))
        rows = fetch_all(
            f"SELECT kind, at_utc, body FROM journal INDEXED BY journal_kind_at_utc"
            f" WHERE kind IN ({marks}) AND at_utc >= ? AND at_utc < ? AND register_id = ?"
            " ORDER BY at_utc DESC, seq DESC",
            (*_KINDS, first, last, self._place.till.register_id.bytes),
        )
        return tuple(self._entries(rows))

    def _bounds(self, day: date) -> tuple[int, int]:
        """The instants at which a business day begins and ends."""
        shop = self._place.shop
        zone = ZoneInfo(shop.time_zone)
        cutoff = timedelta(minutes=shop.cutoff_minutes)
        ends = (datetime.combine(each, time(), zone) for each in (day, day + timedelta(days=1)))
        first, last = (to_millis(each + cutoff) for each in ends)
        return first, last

    def _entries(self, rows: list[tuple[Any, ...]]) -> Iterator[ExceptionEntry]:
        for kind, at, text in rows:
            body = json.loads(bytes(text))
            if not _is_exception(kind, body):
                continue
            by, allowed = body.get("by", ""), body.get("approved_by", "")
            yield ExceptionEntry(
                _kind_of(kind, body),
                from_millis(at),
                by,
                "" if allowed == by else allowed,
                _subject(body),
                self._amount(body),
            )

    def _amount(self, body: dict[str, Any]) -> Money | None:
        """What went out of a sale, as far as the journal says it."""
        currency = self._place.shop.currency
        if "order" in body and "cash_minor" in body:
            gone = -body["gross_minor"] or -body["cash_minor"]
            return Money(gone, currency) if gone else None
        if "attempt" in body:
            return Money(body["amount_minor"], currency)
        if "movement" in body:
            return Money(-body["amount_minor"], currency)
        if "lines" in body:
            worth = [
                UnitPrice(line["unit_price_micros"], currency).times(
                    Quantity.parse(line["quantity"])
                )
                for line in body["lines"]
            ]
            return sum(worth, Money.zero(currency))
        if "unit_price_micros" in body:
            gone = Quantity.parse(body["quantity"]) - Quantity.parse(body["kept"])
            return UnitPrice(body["unit_price_micros"], currency).times(gone)
        before, after = body.get("from_micros"), body.get("to_micros")
        if before is not None and after is not None:
            many = Quantity.parse(body.get("quantity", "1"))
            return UnitPrice(before - after, currency).times(many)
        return None


def _kind_of(kind: str, body: dict[str, Any]) -> ExceptionKind:
    found = _KINDS[kind]
    if found is ExceptionKind.VOID_AFTER_TOTAL and not body.get("after_total"):
        return ExceptionKind.VOID_ABOVE_LIMIT
    return found


def _is_exception(kind: str, body: dict[str, Any]) -> bool:
    """What happens every day in good order is none: a line taken out before the total."""
    if kind in ("LINE_REMOVED", "VOID_BEFORE_PAYMENT"):
        return bool(body.get("after_total") or body.get("above_limit"))
    if kind == "PRICE_CHANGE":
        return "cart" in body
    if kind == "CARD_ATTEMPT":
        return bool(body["act"] == "refund" and body.get("parent") == "")
    if kind == "CASH_MOVE":
        return bool(body["what"] == "paid_out")
    if kind == "TIME_PUNCH":
        return "reason" in body
    if kind == "DISCOUNT":
        return "approved_by" in body
    return True


def _subject(body: dict[str, Any]) -> str:
    if "punch" in body:
        return f"{body['who']}: {body['reason']}"
    if "cash_minor" in body:
        return f"{body['order']}: {body['reason']}"
    if "attempt" in body:
        return str(body["terminal"])
    for key in ("product", "name", "line", "customer", "code", "reason"):
        if body.get(key):
            return str(body[key])
    return ", ".join(line["name"] for line in body.get("lines", ()))
