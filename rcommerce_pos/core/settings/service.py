"""Reads the shop, its tills and its settings, and changes what is set."""

import json
import logging
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from rcommerce_pos.core.events.bus import EventBus
from rcommerce_pos.core.events.types import SettingChanged, ShopChanged
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import (
    InvalidInput,
    NotFound,
    PermissionDenied,
    Phrase,
    Refused,
)
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.declarations import ALL, TILL_NAME
from rcommerce_pos.core.settings.setting import AnySetting, Asking, Scope, Setting, T
from rcommerce_pos.core.settings.types import Place, Purpose, Shop, Till
from rcommerce_pos.core.storage.database import (
    execute,
    fetch_all,
    fetch_one,
    transaction,
)

log = logging.getLogger(__name__)
ACT = "change the settings"


@dataclass(frozen=True, slots=True)
class Entry:
    """A setting as it stands; ``fault`` says why what is stored is not used."""

    setting: AnySetting
    value: bool | int | str
    is_default: bool
    fault: InvalidInput | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """What a service that changes settings needs beside the store."""

    place: Place
    journal: JournalService
    bus: EventBus


class SettingsService:
    """What is set for a shop and its tills.

    Without a ``desk`` it reads what holds for the whole shop, and changes nothing.
    """

    def __init__(self, clock: Clock, desk: Desk | None = None) -> None:
        self._clock = clock
        self._desk = desk
        if desk is not None:
            # The first to hear of it: whoever listens after it finds the shop as it is now.
            desk.bus.subscribe(ShopChanged, lambda _changed: self._renew(desk))

    def place(self, register_code: str | None = None) -> Place:
        """The shop with one of its tills: the one named, or the only one.

        Raises NotFound where there is no such till, or several and none is named.
        """
        shop = self.shop()
        tills = self.tills()
        chosen = [each for each in tills if register_code is None or each.code == register_code]
        if len(chosen) != 1:
            message = "This shop has several tills."
            if register_code:
                message = "There is no till “{till}” in this shop."
            raise NotFound(
                "register.unknown",
                message,
                hint="Name one of {codes}.",
                till=register_code,
                codes=", ".join(each.code for each in tills),
            )
        return Place(shop, chosen[0])

    def tills(self) -> tuple[Till, ...]:
        """Every till of the shop, by code."""
        rows = fetch_all("SELECT id, location_id, code, name FROM register ORDER BY code")
        return tuple(Till(UUID(bytes=row[0]), UUID(bytes=row[1]), row[2], row[3]) for row in rows)

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
        """The value of a setting: what was set, or its default.

        What is stored and does not fit is logged and not used: no till stands still for it.
        """
        value, _is_default, _fault = self._read(setting)
        return value

    def entries(self) -> tuple[Entry, ...]:
        """Every setting as it stands."""
        return tuple(self.entry(setting) for setting in ALL)

    def entry(self, setting: AnySetting) -> Entry:
        """One setting as it stands."""
        value: bool | int | str
        value, is_default, fault = self._read(cast("Setting[str]", setting))
        return Entry(setting, value, is_default, fault)

    def set(self, setting: Setting[T], value: T, actor: Asking | None = None) -> None:
        """Set a value; one that demands a permission needs somebody who has it.

        Raises InvalidInput where the value does not fit, PermissionDenied where the actor may not.
        """
        self._demand(setting, actor)
        setting.checked(value)
        before, is_default, fault = self._read(setting)
        if value == before and fault is None and (is_default or value != setting.default):
            return
        with transaction():
            if setting.column:
                self._write_fact(setting, value)
            elif value == setting.default:
                self._forget(setting)
            else:
                self._write(setting, value)
            self._tell(setting, before, value, actor)

    def put_first(self, setting: AnySetting, value: object) -> None:
        """Set a value while the shop is being made, in its transaction; nobody is there to ask."""
        cast("Setting[bool]", setting).checked(value)
        self._write(setting, value)

    def reset(self, setting: Setting[T], actor: Asking | None = None) -> None:
        """Back to the default; a fact of the shop has none and is Refused."""
        if setting.column:
            raise Refused(
                "setting.no_default",
                "{label} has no default.",
                label=Phrase(setting.label),
            )
        self.set(setting, setting.default, actor)

    def rename_till(self, actor: Asking, code: str, name: str) -> Till:
        """Call a till of the shop something else; answers it as it is now."""
        actor.demand(Permission.SETTINGS_EDIT, ACT)
        name = TILL_NAME.checked(name.strip())
        till = next((each for each in self.tills() if each.code == code), None)
        if till is None:
            raise NotFound("register.unknown", "There is no till “{till}” in this shop.", till=code)
        desk = self._needed()
        with transaction():
            execute("UPDATE register SET name = ? WHERE id = ?", (name, till.register_id.bytes))
            desk.journal.record(
                "TILL_RENAMED",
                {"v": 1, "till": code, "before": till.name, "after": name, "by": actor.name},
            )
            desk.bus.publish(ShopChanged())
        return Till(till.register_id, till.location_id, code, name)

    def _read(self, setting: Setting[T]) -> tuple[T, bool, InvalidInput | None]:
        if setting.column:
            return self._fact(setting), False, None
        stored = self._stored(setting)
        if stored is None:
            return setting.default, True, None
        try:
            value = setting.checked(json.loads(stored))
        except ValueError:
            fault = InvalidInput("setting.unreadable", "{label}: it cannot be read.",
                                 label=Phrase(setting.label))  # fmt: skip
        except InvalidInput as error:
            fault = error
        else:
            return value, value == setting.default, None
        log.warning("the setting %s is not used: %s", setting.key, fault.message)
        return setting.default, True, fault

    def _fact(self, setting: Setting[T]) -> T:
        """What the shop's or the till's own row says."""
        place = self._desk.place if self._desk else None
        if setting.scope is Scope.TILL:
            key = place.till.register_id.bytes if place else b""
            row = fetch_one(f"SELECT {setting.column} FROM register WHERE id = ?", (key,))
        else:
            row = fetch_one(f"SELECT {setting.column} FROM store")
        if row is None:
            raise NotFound("shop.none", "This store has no shop yet.")
        found: T = row[0]
        return found

    def _stored(self, setting: AnySetting) -> str | None:
        """The JSON of a value: the till's own before the shop's."""
        rows = fetch_all(
            "SELECT key, value FROM setting WHERE key IN (?, ?)",
            (setting.key, self._own_key(setting)),
        )
        found = {row[0]: str(row[1]) for row in rows}
        return found.get(self._own_key(setting), found.get(setting.key))

    def _own_key(self, setting: AnySetting) -> str:
        if setting.scope is Scope.TILL and self._desk is not None:
            return f"{setting.key}@{self._desk.place.till.code}"
        return setting.key

    def _write(self, setting: AnySetting, value: object) -> None:
        execute(
            "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)",
            (self._own_key(setting), json.dumps(value)),
        )

    def _forget(self, setting: AnySetting) -> None:
        """Nothing is stored for the default, unless the shop's value would show through."""
        own = self._own_key(setting)
        execute("DELETE FROM setting WHERE key = ?", (own,))
        if self._stored(setting) is not None:
            self._write(setting, setting.default)

    def _write_fact(self, setting: AnySetting, value: object) -> None:
        if setting.fixed:
            raise Refused(
                "setting.fixed",
                "{label} cannot be changed any more.",
                hint="{help}",
                label=Phrase(setting.label),
                help=Phrase(setting.help),
            )
        desk = self._needed()
        if setting.scope is Scope.TILL:
            execute(
                f"UPDATE register SET {setting.column} = ? WHERE id = ?",
                (value, desk.place.till.register_id.bytes),
            )
        else:
            text = value.strip() if isinstance(value, str) else value
            execute(f"UPDATE store SET {setting.column} = ?", (text,))

    def _tell(
        self, setting: AnySetting, before: object, after: object, actor: Asking | None
    ) -> None:
        """Remember the change where it matters, and tell it once it is on disk."""
        desk = self._needed()
        if setting.journaled:
            facts = {"v": 1, "key": setting.key, "before": before, "after": after}
            who = {"by": actor.name} if actor is not None else {}
            desk.journal.record("SETTING_CHANGED", {**facts, **who})
        desk.bus.publish(SettingChanged(setting.key))
        if setting.column:
            desk.bus.publish(ShopChanged())

    def _renew(self, desk: Desk) -> None:
        """Every service of this store sees the shop as it is now."""
        desk.place.renew(self.place(desk.place.till.code))

    def _demand(self, setting: AnySetting, actor: Asking | None) -> None:
        if setting.permission is None:
            return
        if actor is None:
            raise PermissionDenied(
                setting.permission,
                "{label} can be changed by somebody who may, and nobody said who it is.",
                hint="Ask somebody who may, such as the manager.",
                label=Phrase(setting.label),
            )
        actor.demand(setting.permission, ACT)

    def _needed(self) -> Desk:
        if self._desk is None:
            raise RuntimeError("these settings can only be read")
        return self._desk
