"""Reads the shop, its tills and its settings, and changes what is set."""

import json
from uuid import UUID

from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import NotFound
from rcommerce_pos.core.settings.declarations import AnySetting, Setting, T
from rcommerce_pos.core.settings.types import Place, Purpose, Shop, Till
from rcommerce_pos.core.storage.database import (
    execute,
    fetch_all,
    fetch_one,
    transaction,
)


class SettingsService:
    """What is set for a shop; permissions are demanded by whoever offers the form."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def place(self, register_code: str | None = None) -> Place:
        """The shop with one of its tills: the one named, or the only one.

        Raises NotFound where there is no such till, or several and none is named.
        """
        shop = self.shop()
        rows = fetch_all("SELECT id, location_id, code, name FROM register ORDER BY code")
        chosen = [row for row in rows if register_code is None or row[2] == register_code]
        if len(chosen) != 1:
            codes = ", ".join(row[2] for row in rows)
            raise NotFound(
                "register.unknown",
                "There is no till “{register}” in this shop."
                if register_code
                else "This shop has several tills.",
                hint="Name one of {codes}.",
                codes=codes,
                register=register_code,
            )
        register_id, location_id, code, name = chosen[0]
        return Place(shop, Till(UUID(bytes=register_id), UUID(bytes=location_id), code, name))

    def shop(self) -> Shop:
        """The shop of this store; NotFound where it was never set up."""
        row = fetch_one(
            "SELECT id, code, name, address, phone, tax_number, country, currency, time_zone,"
            " cutoff_minutes, prices_include_tax, tax_rounding, cash_step_minor, denominations,"
            " purpose, region, postal_code FROM store"
        )
        if row is None:
            raise NotFound(
                "shop.none",
                "This store has no shop yet.",
                hint="Make one with `rcommerce-pos init`.",
            )
        return Shop(
            id=UUID(bytes=row[0]),
            code=row[1],
            name=row[2],
            address=row[3],
            phone=row[4],
            tax_number=row[5],
            country=row[6],
            currency=row[7],
            time_zone=row[8],
            cutoff_minutes=row[9],
            prices_include_tax=bool(row[10]),
            tax_rounding=row[11],
            cash_step_minor=row[12],
            denominations=tuple(json.loads(row[13])),
            purpose=Purpose(row[14]),
            region=row[15],
            postal_code=row[16],
        )

    def get(self, setting: Setting[T]) -> T:
        """The value of a setting: what was set, or its default."""
        row = fetch_one("SELECT value FROM setting WHERE key = ?", (setting.key,))
        return setting.checked(json.loads(row[0])) if row else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Set a value; raises InvalidInput where it does not fit."""
        self.put(setting, value)

    def put(self, setting: AnySetting, value: object) -> None:
        """Set a value of any kind, where only the declaration knows which one it must be."""
        value = setting.checked(value)
        with transaction():
            execute(
                "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)",
                (setting.key, json.dumps(value)),
            )
