"""What was said at the first start so far; nothing of it is written before the end."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum
from fractions import Fraction
from uuid import UUID

from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.settings.types import Purpose, Shop
from rcommerce_pos.core.setup import NewShop, StaffDraft
from rcommerce_pos.core.taxes.country import Country, CountryTax, CountryTaxClass, load_country
from rcommerce_pos.core.taxes.types import Tax, TaxKind
from rcommerce_pos.ui.widgets.scan_probe import Reading

NOBODY = UUID(int=0)
STORE_CODE, REGISTER_CODE = "S1", "R1"


class Step(IntEnum):
    """The steps, in their order."""

    COUNTRY = 0
    SHOP = 1
    GOODS = 2
    DEVICES = 3
    OWNER = 4
    STAFF = 5
    DONE = 6


class Goods(StrEnum):
    """What a new shop sells at first."""

    TYPED = "typed"
    IMPORT = "import"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class SetupState:
    """Everything that was typed, kept also where its step was skipped.

    ``faults`` say what is wrong with which field of the step; ``made`` is the shop, once it is.
    """

    country: str
    language: str = "en"
    currency: str = ""
    time_zone: str = ""
    name: str = ""
    address: str = ""
    phone: str = ""
    tax_number: str = ""
    goods: Goods = Goods.EMPTY
    product_name: str = ""
    product_price: str = ""
    product_tax: str = ""
    product_code: str = ""
    scanner: Reading | None = None
    sounds: bool = True
    scale_percent: int = 100
    receipt_columns: int = 42
    owner_name: str = ""
    owner_pin: str = ""
    owner_pin_again: str = ""
    staff: tuple[StaffDraft, ...] = ()
    step: Step = Step.COUNTRY
    reached: Step = Step.COUNTRY
    skipped: frozenset[Step] = frozenset()
    faults: Mapping[str, str] = field(default_factory=dict)
    making: bool = False
    error: PosError | None = None
    made: NewShop | None = None
    written_down: bool = False

    @property
    def pin_was_made(self) -> bool:
        """True where the owner chose no PIN, so that one was made and has to be shown."""
        return Step.OWNER in self.skipped


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a country means for a shop, as far as it is shown."""

    country: Country
    classes: tuple[tuple[str, tuple[Tax, ...]], ...]

    @property
    def standard_code(self) -> str:
        """The tax class of most goods."""
        return next(each.code for each in self.country.tax_classes if each.is_standard)

    @property
    def standard(self) -> tuple[Tax, ...]:
        """The taxes of most goods."""
        wanted = next(each for each in self.country.tax_classes if each.is_standard)
        return next(taxes for name, taxes in self.classes if name == wanted.name)


def meaning_of(code: str, today: date) -> Meaning:
    """What a country means today; raises InvalidInput where it is not known."""
    country = load_country(code)
    return Meaning(
        country,
        tuple(
            (each.name, _taxes_of(each, today, included=country.prices_include_tax))
            for each in country.tax_classes
        ),
    )


def _taxes_of(tax_class: CountryTaxClass, today: date, *, included: bool) -> tuple[Tax, ...]:
    return tuple(
        Tax(each.code, each.name, TaxKind.PERCENT, _rate(each, today), included, group=each.code)
        for each in tax_class.taxes
    )


def _rate(tax: CountryTax, today: date) -> Fraction:
    rates = [rate for since, rate in tax.rates if since <= today]
    return Fraction(rates[-1] if rates else "0")


def shop_of(state: SetupState, country: Country, currency: str, *, name: str) -> Shop:
    """The shop as it would be, for the example receipt."""
    own_money = currency == country.currency
    return Shop(
        id=NOBODY,
        code=STORE_CODE,
        name=name,
        address=state.address,
        phone=state.phone.strip(),
        tax_number=state.tax_number.strip(),
        country=country.code,
        currency=currency,
        time_zone=state.time_zone or country.time_zone,
        cutoff_minutes=0,
        prices_include_tax=country.prices_include_tax,
        tax_rounding=country.tax_rounding,
        cash_step_minor=country.cash_step if own_money else 1,
        denominations=country.denominations if own_money else (),
        purpose=Purpose.SHOP,
    )
