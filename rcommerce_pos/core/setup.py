"""Makes a new shop in an empty data folder: all of it or nothing."""

import errno
import json
import os
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID
from zoneinfo import available_timezones

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.drafts import check_draft
from rcommerce_pos.core.catalog.types import ProductDraft
from rcommerce_pos.core.journal.keys import FILE_NAME as KEY_FILE
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, SystemClock
from rcommerce_pos.core.kernel.currencies import digits_of, is_currency
from rcommerce_pos.core.kernel.errors import InvalidInput, Phrase, Refused, StorageUnavailable
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.paths import Folders
from rcommerce_pos.core.practice.making import STORE_CODE
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.core.settings.setting import AnySetting
from rcommerce_pos.core.settings.tables import LocationRow, RegisterRow, StoreRow
from rcommerce_pos.core.settings.types import Place, Purpose
from rcommerce_pos.core.staff.pins import (
    check_pin,
    make_pepper,
    new_pin,
    new_recovery_code,
)
from rcommerce_pos.core.staff.service import add_member, check_name
from rcommerce_pos.core.staff.types import Member, Role
from rcommerce_pos.core.storage.database import (
    close_database,
    open_database,
    transaction,
)
from rcommerce_pos.core.storage.migrate import file_version, migrate
from rcommerce_pos.core.taxes.country import Country, CountryTax, load_country
from rcommerce_pos.core.taxes.tables import (
    TaxClassRow,
    TaxClassTaxRow,
    TaxContextClassRow,
    TaxContextRow,
    TaxRateRow,
    TaxRow,
)

LONGEST_CODE = 8


@dataclass(frozen=True, slots=True)
class NewShop:
    """What a new shop's owner is told once: PIN and recovery code are stored nowhere in plain."""

    place: Place
    owner: Member
    owner_pin: str
    recovery_code: str
    warning: str
    note: str


@dataclass(frozen=True, slots=True)
class StaffDraft:
    """Somebody who works in a new shop from the first day."""

    name: str
    role: Role
    pin: str


@dataclass(frozen=True, slots=True)
class ShopDraft:
    """What must be said to make a shop; the rest comes with the country."""

    code: str
    register: str
    country: str
    currency: str
    name: str = ""
    address: str = ""
    phone: str = ""
    tax_number: str = ""
    time_zone: str | None = None
    region: str = ""
    postal_code: str = ""
    purpose: Purpose = Purpose.SHOP
    register_name: str = ""
    owner_name: str = "Owner"
    owner_pin: str | None = None
    staff: tuple[StaffDraft, ...] = ()
    products: tuple[ProductDraft, ...] = ()
    settings: tuple[tuple[AnySetting, bool | int | str], ...] = ()


def create_shop(folders: Folders, draft: ShopDraft, *, clock: Clock | None = None) -> NewShop:
    """Make a shop; the store stays open.

    Raises Refused where the folder has one already, StorageUnavailable where nothing can be
    written there.
    """
    clock = clock or SystemClock()
    country = load_country(draft.country)
    zone = draft.time_zone or country.time_zone
    _check(draft, zone)
    _make_folder(folders.data)
    open_database(folders.store)
    try:
        _demand_none(folders)
        migrate(folders.backups)
        make_pepper(folders.data)
        pin = draft.owner_pin or new_pin()
        recovery = new_recovery_code()
        with transaction():
            # Asked again: another window may have made one meanwhile.
            _demand_none(folders)
            register_id = _write_shop(draft, country, zone)
            _write_taxes(country)
            place = SettingsService(clock).place(draft.register)
            owner = add_member(
                folders.data,
                place.shop.id,
                name=draft.owner_name,
                role=Role.OWNER,
                pin=pin,
                recovery=recovery,
                demo=draft.purpose is Purpose.DEMO,
                now=clock.now(),
            )
            _set_key_aside(folders.data)
            journal = JournalService(register_id, folders.data, clock)
            journal.begin(
                {
                    "v": 1,
                    "store": draft.code,
                    "register": draft.register,
                    "country": country.code,
                    "currency": draft.currency,
                    "purpose": draft.purpose.value,
                    "zone": zone,
                }
            )
            _add_staff(draft, place, journal, folders, clock)
            for setting, value in draft.settings:
                SettingsService(clock).put_first(setting, value)
            _add_products(draft, place, folders, clock)
    except BaseException:
        close_database()
        raise
    return NewShop(place, owner, pin, recovery, country.certified_till, country.note)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageUnavailable(
            "setup.folder",
            "The folder {folder} cannot be made ({reason}).",
            hint="Nothing was written. Choose a folder that you may write to.",
            folder=folder,
            reason=error.strerror,
        ) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise StorageUnavailable(
            "setup.folder",
            "Nothing may be written into the folder {folder} ({reason}).",
            hint="Nothing was written. Choose a folder that you may write to.",
            folder=folder,
            reason=os.strerror(errno.EACCES),
        )


def _set_key_aside(folder: Path) -> None:
    """A key without a shop is of one that was never finished, or is lost; it is not thrown away."""
    key = folder / KEY_FILE
    if key.exists():
        key.replace(folder / f"{KEY_FILE}.unused-{new_id()}")


def _demand_none(folders: Folders) -> None:
    if file_version() and _has_shop():
        raise Refused(
            "shop.exists",
            "There is a shop in {folder} already.",
            hint="Choose another folder; nothing was changed.",
            folder=folders.data,
        )


def _add_staff(
    draft: ShopDraft, place: Place, journal: JournalService, folders: Folders, clock: Clock
) -> None:
    demo = draft.purpose is Purpose.DEMO
    for each in draft.staff:
        add_member(
            folders.data,
            place.shop.id,
            name=each.name.strip(),
            role=each.role,
            pin=each.pin,
            recovery=None,
            demo=demo,
            now=clock.now(),
        )
        journal.record(
            "CONFIG_CHANGE",
            {
                "v": 1,
                "what": "staff added",
                "who": each.name.strip(),
                "role": each.role,
                "by": draft.owner_name,
            },
        )


def _add_products(draft: ShopDraft, place: Place, folders: Folders, clock: Clock) -> None:
    if draft.products:
        application = Application(folders, place, clock)
        owner = application.staff.owner()
        for each in draft.products:
            application.catalog.add_product(owner, each)


def _check(draft: ShopDraft, zone: str) -> None:
    for what, code in (("store", draft.code), ("register", draft.register)):
        if not (code.isascii() and code.isalnum() and 1 <= len(code) <= LONGEST_CODE):
            raise InvalidInput(
                f"{what}.code",
                "The {what} code “{wanted}” is not 1 to {longest_code} letters and digits.",
                hint="It begins every number on a receipt, such as S1-R1-42.",
                what=Phrase(what),
                wanted=code,
                longest_code=LONGEST_CODE,
            )
    if draft.code.upper() == STORE_CODE:
        raise InvalidInput(
            "store.code_taken",
            "The store code {store} is that of practice tills.",
            hint="Choose another one.",
            store=STORE_CODE,
        )
    if not is_currency(draft.currency):
        raise InvalidInput(
            "currency.unknown",
            "“{currency}” is not a currency.",
            hint="Use its three-letter code, such as EUR.",
            currency=draft.currency,
        )
    if zone not in available_timezones():
        raise InvalidInput(
            "time_zone.unknown",
            "“{zone}” is not a time zone.",
            hint="Use a name such as Europe/Berlin.",
            zone=zone,
        )
    if draft.owner_pin is not None:
        check_pin(draft.owner_pin, allow_trivial=draft.purpose is Purpose.DEMO)
    for each in draft.staff:
        check_pin(each.pin, allow_trivial=draft.purpose is Purpose.DEMO)
        check_name(each.name)
    check_name(draft.owner_name)
    for product in draft.products:
        check_draft(product)


def _has_shop() -> bool:
    return StoreRow.select().exists()


def _write_shop(draft: ShopDraft, country: Country, zone: str) -> UUID:
    store_id, location_id, register_id = new_id(), new_id(), new_id()
    own_money = draft.currency == country.currency
    StoreRow.insert(
        id=store_id,
        code=draft.code,
        name=draft.name or draft.code,
        address=draft.address,
        phone=draft.phone,
        tax_number=draft.tax_number,
        country=country.code,
        currency=draft.currency,
        time_zone=zone,
        cutoff_minutes=0,
        region=draft.region.strip().upper(),
        postal_code=draft.postal_code.strip(),
        prices_include_tax=country.prices_include_tax,
        tax_rounding=country.tax_rounding,
        cash_step_minor=country.cash_step if own_money else 1,
        denominations=json.dumps(
            country.denominations if own_money else _plain_denominations(draft.currency)
        ),
        purpose=draft.purpose.value,
    ).execute()
    LocationRow.insert(id=location_id, store_id=store_id, code="MAIN", name="Shop").execute()
    RegisterRow.insert(
        id=register_id,
        store_id=store_id,
        location_id=location_id,
        code=draft.register,
        name=draft.register_name or f"Till {draft.register}",
    ).execute()
    return register_id


def _plain_denominations(currency: str) -> list[int]:
    """1, 2 and 5 of every power of ten, for a currency whose notes are not known."""
    return [
        factor * 10**power
        for power in range(digits_of(currency) + 2, -1, -1)
        for factor in (5, 2, 1)
    ]


def _write_taxes(country: Country) -> None:
    known: dict[str, UUID] = {}
    classes: dict[str, UUID] = {}
    for tax_class in country.tax_classes:
        class_id = classes[tax_class.code] = new_id()
        TaxClassRow.insert(
            id=class_id,
            code=tax_class.code,
            name=tax_class.name,
            is_standard=tax_class.is_standard,
        ).execute()
        for position, tax in enumerate(tax_class.taxes, 1):
            if tax.code not in known:
                known[tax.code] = _write_tax(tax, included=country.prices_include_tax)
            TaxClassTaxRow.insert(
                class_id=class_id, position=position, tax_id=known[tax.code]
            ).execute()
    for context in country.tax_contexts:
        context_id = new_id()
        TaxContextRow.insert(id=context_id, code=context.code, name=context.name).execute()
        for old, new in context.classes:
            TaxContextClassRow.insert(
                context_id=context_id, class_id=classes[old], to_class_id=classes[new]
            ).execute()


def _write_tax(tax: CountryTax, *, included: bool) -> UUID:
    tax_id = new_id()
    TaxRow.insert(
        id=tax_id,
        code=tax.code,
        name=tax.name,
        kind="percent",
        included=included,
        compound=False,
        affected_by_compound=True,
        group_code=tax.code,
    ).execute()
    for valid_from, rate in tax.rates:
        TaxRateRow.insert(tax_id=tax_id, valid_from=valid_from, rate=rate).execute()
    return tax_id
