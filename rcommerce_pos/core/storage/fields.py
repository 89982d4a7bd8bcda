"""Column types of the store: integers for money, quantities and time, bytes for keys."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from peewee import SQL, BlobField, IntegerField, TextField
from typing_extensions import override

from rcommerce_pos.core.kernel.clock import from_millis, to_millis

if TYPE_CHECKING:
    from peewee import Field

    _BytesField = Field
    _NumberField = IntegerField
    _DayField = Field
    _InstantField = Field
else:
    _BytesField = BlobField
    _NumberField = IntegerField
    _DayField = TextField
    _InstantField = IntegerField


class IdField(_BytesField):
    """A UUID as its sixteen bytes."""

    field_type = "BLOB"

    @override
    def db_value(self, value: Any) -> bytes | None:
        return value.bytes if isinstance(value, UUID) else value

    @override
    def python_value(self, value: Any) -> UUID | None:
        return UUID(bytes=bytes(value)) if value is not None else None


class MoneyField(_NumberField):
    """Minor units of the shop's currency; whoever maps the row adds the currency.

    Only integers get in: a float or a Decimal is a fault of the program and raises TypeError.
    """

    @override
    def db_value(self, value: Any) -> int | None:
        return whole(value)


class MicrosField(MoneyField):
    """A unit price in millionths of the currency's major unit."""


class QuantityField(MoneyField):
    """A quantity in thousandths."""


class UtcField(_InstantField):
    """An aware instant as milliseconds since 1970."""

    field_type = "INTEGER"

    @override
    def db_value(self, value: Any) -> int | None:
        return to_millis(value) if isinstance(value, datetime) else value

    @override
    def python_value(self, value: Any) -> datetime | None:
        return from_millis(value) if value is not None else None


class DateField(_DayField):
    """A business date as ISO text."""

    field_type = "TEXT"

    @override
    def db_value(self, value: Any) -> str | None:
        return value.isoformat() if isinstance(value, date) else value

    @override
    def python_value(self, value: Any) -> date | None:
        return date.fromisoformat(value) if value is not None else None


class FlagField(_NumberField):
    """True or false as 1 or 0."""

    field_type = "INTEGER"

    @override
    def db_value(self, value: Any) -> int | None:
        return None if value is None else int(value)

    @override
    def python_value(self, value: Any) -> bool | None:
        return None if value is None else bool(value)


def references(table: str) -> list[SQL]:
    """The constraint of a column that points to a row of another table."""
    return [SQL(f'REFERENCES "{table}" ("id")')]


def whole(value: Any) -> int | None:
    """The integer itself; anything that is not one raises TypeError."""
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise TypeError(f"{value!r} is no integer of minor units or thousandths")
    return value
