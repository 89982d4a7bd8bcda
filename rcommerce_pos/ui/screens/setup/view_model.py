"""Leads through the first start, says what is wrong with a step, and makes the shop at the end."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, QObject, QTimeZone, Signal

from rcommerce_pos.core.catalog.drafts import check_draft
from rcommerce_pos.core.catalog.types import BarcodeDraft, ProductDraft
from rcommerce_pos.core.kernel.clock import Clock, SystemClock
from rcommerce_pos.core.kernel.currencies import is_currency
from rcommerce_pos.core.kernel.errors import InvalidInput, PosError
from rcommerce_pos.core.paths import Folders
from rcommerce_pos.core.receipts.layout import Grid
from rcommerce_pos.core.receipts.sample import sample_grid
from rcommerce_pos.core.receipts.words import fitting
from rcommerce_pos.core.settings.declarations import (
    FIRST_STEPS_DUE,
    LANGUAGE,
    RECEIPT_COLUMNS,
    RECEIPT_FOOTER,
    RECEIPT_LANGUAGE,
    SCANNER_AVERAGE_GAP_MS,
    SCANNER_LONGEST_GAP_MS,
    SCANNER_PREFIX,
    SCANNER_SUFFIX,
    SOUNDS,
    UI_SCALE,
)
from rcommerce_pos.core.settings.setting import AnySetting
from rcommerce_pos.core.settings.types import Till
from rcommerce_pos.core.setup import NewShop, ShopDraft, StaffDraft, create_shop
from rcommerce_pos.core.staff.pins import check_pin
from rcommerce_pos.core.staff.service import check_name
from rcommerce_pos.core.staff.types import Role
from rcommerce_pos.core.storage.database import close_database
from rcommerce_pos.core.taxes.country import countries
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter, locale_of
from rcommerce_pos.ui.screens.setup.state import (
    NOBODY,
    REGISTER_CODE,
    STORE_CODE,
    Goods,
    Meaning,
    SetupState,
    Step,
    meaning_of,
    shop_of,
)
from rcommerce_pos.ui.tasks import Tasks

LAST = Step.STAFF


class SetupViewModel(QObject):
    """The one state of the first start. ``finished`` comes once everything was noted down."""

    changed = Signal(object)
    finished = Signal()

    def __init__(
        self,
        folders: Folders,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        clock: Clock | None = None,
        country: str = "",
        language: str = "en",
    ) -> None:
        super().__init__(parent)
        self.folders = folders
        self._tasks = tasks
        self._clock = clock or SystemClock()
        self.state = SetupState(country="", language=language)
        self.choose_country(country or country_here())

    @property
    def meaning(self) -> Meaning:
        """What the chosen country means."""
        return meaning_of(self.state.country, self._clock.now().date())

    def choose_country(self, code: str) -> None:
        """Another country: currency and time zone follow it."""
        country = meaning_of(code, self._clock.now().date()).country
        zones = zones_of(code, country.time_zone)
        here = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        zone = here if here in zones else country.time_zone
        # The tax class that was chosen is one of the country before.
        self.change(country=code, currency=country.currency, time_zone=zone, product_tax="")

    def change(self, **fields: Any) -> None:
        """Something was typed or chosen; what was wrong with it is not said any more."""
        kept = {name: text for name, text in self.state.faults.items() if name not in fields}
        self._emit(replace(self.state, **fields, faults=kept))

    def forget_faults(self) -> None:
        """What was said to be wrong is not said any more, as it was in other words."""
        self._emit(replace(self.state, faults={}))

    def next(self) -> None:
        """On to the next step, or the shop is made; where something is wrong, that is said."""
        state = self.state
        if state.making:
            return
        if state.step is Step.DONE:
            self._finish()
            return
        faults = self._faults(state.step)
        if faults:
            self._emit(replace(state, faults=faults))
            return
        self._leave(replace(state, skipped=state.skipped - {state.step}))

    def skip(self) -> None:
        """Leave this step as the country and the till have it; what was typed is kept to see."""
        state = self.state
        if not state.making and state.step is not Step.DONE:
            self._leave(replace(state, skipped=state.skipped | {state.step}))

    def back(self) -> None:
        """To the step before."""
        state = self.state
        if state.step in (Step.COUNTRY, Step.DONE) or state.making:
            return
        self._emit(replace(state, step=Step(state.step - 1), faults={}, error=None))

    def go(self, step: Step) -> None:
        """To a step that was seen already."""
        state = self.state
        if step <= state.reached and not state.making and state.step is not Step.DONE:
            self._emit(replace(state, step=step, faults={}, error=None))

    def add_person(self, name: str, role: Role, pin: str) -> bool:
        """Somebody works here; False where something is wrong with the name or the PIN."""
        faults = self._person_faults(name, pin)
        if faults:
            self._emit(replace(self.state, faults=faults))
            return False
        person = StaffDraft(name.strip(), role, pin)
        self.change(staff=(*self.state.staff, person))
        return True

    def remove_person(self, place: int) -> None:
        """Somebody does not work here after all."""
        staff = self.state.staff
        self.change(staff=(*staff[:place], *staff[place + 1 :]))

    def receipt(self) -> Grid:
        """The receipt as the shop would give it."""
        state, meaning = self.state, self.meaning
        currency = state.currency if is_currency(state.currency) else meaning.country.currency
        shop = shop_of(state, meaning.country, currency, name=self._shop_name(state))
        return sample_grid(
            shop,
            Till(NOBODY, NOBODY, REGISTER_CODE, REGISTER_CODE),
            taxes=meaning.standard,
            cashier=self._owner_name(state),
            footer=RECEIPT_FOOTER.default,
            columns=state.receipt_columns,
            now=self._clock.now(),
            language=fitting(state.country, state.language),
        )

    def _shop_name(self, state: SetupState) -> str:
        return state.name.strip() or self.tr("My shop")

    def _owner_name(self, state: SetupState) -> str:
        return state.owner_name.strip() or self.tr("Owner")

    def _faults(self, step: Step) -> dict[str, str]:
        state = self.state
        if step is Step.COUNTRY:
            if is_currency(state.currency):
                return {}
            words = self.tr("There is no currency {code}. Use its three letters, such as EUR.")
            return {"currency": words.format(code=state.currency)}
        if step is Step.SHOP:
            return {} if state.name.strip() else {"name": self.tr("A receipt names the shop.")}
        if step is Step.GOODS:
            return self._product_faults(state)
        if step is Step.OWNER:
            faults = self._person_faults(state.owner_name, state.owner_pin, prefix="owner_")
            if "owner_pin" not in faults and state.owner_pin_again != state.owner_pin:
                faults["owner_pin_again"] = self.tr("The two PINs differ.")
            return faults
        return {}

    def _product_faults(self, state: SetupState) -> dict[str, str]:
        """What is wrong with the first product, where one is typed."""
        if state.goods is not Goods.TYPED:
            return {}
        faults = {}
        if not state.product_name.strip():
            faults["product_name"] = self.tr("A product has a name.")
        try:
            check_draft(self._product(replace(state, product_name=state.product_name or "x")))
        except PosError as error:
            field = "product_code" if "code" in error.code else "product_price"
            faults[field] = said(error)
        if not state.product_price.strip():
            faults["product_price"] = self.tr("What does it cost?")
        return faults

    def _product(self, state: SetupState) -> ProductDraft:
        """The product that was typed; raises InvalidInput where its price is none."""
        code = state.product_code.strip()
        text = state.product_price.strip()
        formatter = Formatter(locale_of(state.country, state.language), state.time_zone)
        return ProductDraft(
            state.product_name.strip(),
            price=formatter.parse_unit_price(text, state.currency) if text else None,
            tax_class=state.product_tax or self.meaning.standard_code,
            barcodes=(BarcodeDraft(code),) if code else (),
        )

    def take_scan(self, code: str) -> bool:
        """A scan is the code of the first product, where one is typed; else False."""
        if self.state.step is not Step.GOODS or self.state.goods is not Goods.TYPED:
            return False
        self.change(product_code=code.strip())
        return True

    def _person_faults(self, name: str, pin: str, *, prefix: str = "") -> dict[str, str]:
        checks: tuple[tuple[str, Callable[[str], None], str], ...] = (
            ("name", check_name, name),
            ("pin", check_pin, pin),
        )
        faults = {}
        for field, check, value in checks:
            try:
                check(value)
            except InvalidInput as error:
                faults[prefix + field] = said(error)
        return faults

    def _leave(self, state: SetupState) -> None:
        if state.step is LAST:
            self._make(state)
            return
        step = Step(state.step + 1)
        reached = max(step, state.reached)
        self._emit(replace(state, step=step, reached=Step(reached), faults={}, error=None))

    def _make(self, state: SetupState) -> None:
        """Write everything at once, off the window's thread."""
        self._emit(replace(state, making=True, error=None, faults={}))
        draft = self._draft(state)

        def work() -> NewShop:
            try:
                return create_shop(self.folders, draft, clock=self._clock)
            finally:
                close_database()

        self._tasks.counter(work, self._made, self._failed, owner=self)

    def _draft(self, state: SetupState) -> ShopDraft:
        """What is written: of a skipped step, what the till and the country have."""
        country = self.meaning.country
        plain = SetupState(state.country, currency=country.currency, time_zone=country.time_zone)

        def of(step: Step) -> SetupState:
            return plain if step in state.skipped else state

        place, shop, devices, owner = map(of, (Step.COUNTRY, Step.SHOP, Step.DEVICES, Step.OWNER))
        typed = of(Step.GOODS).goods is Goods.TYPED
        typing = replace(state, currency=place.currency, time_zone=place.time_zone)
        return ShopDraft(
            code=STORE_CODE,
            register=REGISTER_CODE,
            register_name=self.tr("Till {code}").format(code=REGISTER_CODE),
            country=state.country,
            currency=place.currency,
            name=self._shop_name(shop),
            address=shop.address.strip(),
            phone=shop.phone.strip(),
            tax_number=shop.tax_number.strip(),
            time_zone=place.time_zone,
            owner_name=self._owner_name(owner),
            owner_pin=owner.owner_pin or None,
            staff=of(Step.STAFF).staff,
            products=(self._product(typing),) if typed else (),
            settings=(
                (LANGUAGE, state.language),
                (RECEIPT_LANGUAGE, fitting(state.country, state.language)),
                *_settings(devices),
            ),
        )

    def _made(self, made: NewShop) -> None:
        self._emit(replace(self.state, making=False, made=made, step=Step.DONE))

    def _failed(self, error: PosError) -> None:
        self._emit(replace(self.state, making=False, error=error))

    def _finish(self) -> None:
        if self.state.written_down:
            self.finished.emit()
            return
        words = self.tr("Without it nobody can help an owner who forgets the PIN.")
        self._emit(replace(self.state, faults={"written_down": words}))

    def _emit(self, state: SetupState) -> None:
        self.state = state
        self.changed.emit(state)


def zones_of(country: str, default: str) -> tuple[str, ...]:
    """The time zones of a country, its usual one first."""
    territory = QLocale.codeToTerritory(country)
    found = {bytes(each.data()).decode() for each in QTimeZone.availableTimeZoneIds(territory)} - {
        default
    }
    return (default, *sorted(each for each in found if "/" in each))


def _settings(state: SetupState) -> tuple[tuple[AnySetting, bool | int | str], ...]:
    """What the step of the devices found out, and that the first steps are to be shown."""
    found: list[tuple[AnySetting, bool | int | str]] = [
        (FIRST_STEPS_DUE, True),
        (SOUNDS, state.sounds),
        (UI_SCALE, state.scale_percent),
        (RECEIPT_COLUMNS, state.receipt_columns),
    ]
    reading = state.scanner
    if reading is not None and not reading.slow:
        found += [
            (SCANNER_AVERAGE_GAP_MS, reading.average_gap_ms),
            (SCANNER_LONGEST_GAP_MS, reading.longest_gap_ms),
            (SCANNER_PREFIX, reading.prefix),
            (SCANNER_SUFFIX, reading.suffix),
        ]
    return tuple(found)


def country_here() -> str:
    """The country that the computer is set to, where its taxes are known."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if code in countries() else "DE"
