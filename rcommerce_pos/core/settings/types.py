"""The shop, its tills and places, as everyone may hold them."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from rcommerce_pos.core.kernel.money import Money


class Purpose(StrEnum):
    """What a store's file is for; it never changes."""

    SHOP = "shop"
    DEMO = "demo"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class Shop:
    """The shop as receipts, prices and dates need it."""

    id: UUID
    code: str
    name: str
    address: str
    phone: str
    tax_number: str
    country: str
    currency: str
    time_zone: str
    cutoff_minutes: int
    prices_include_tax: bool
    tax_rounding: str
    cash_step_minor: int
    denominations: tuple[int, ...]
    """Notes and coins in minor units, largest first."""
    purpose: Purpose
    region: str = ""
    """The state or province (ISO 3166-2 without the country), where taxes differ by it."""
    postal_code: str = ""

    @property
    def works_devices(self) -> bool:
        """False in practice: no drawer opens there, nothing is printed, and no card is charged."""
        return self.purpose is not Purpose.PRACTICE

    def money(self, minor: int) -> Money:
        """An amount of the shop's currency."""
        return Money(minor, self.currency)


@dataclass(frozen=True, slots=True)
class Till:
    """One register with the place its goods come from."""

    register_id: UUID
    location_id: UUID
    code: str
    name: str


class Place:
    """Where an act happens: shop, register, location; on every business row.

    Every service of a store holds the same one, so that all of them follow when the shop's own
    data is changed.
    """

    __slots__ = ("_shop", "_till")

    def __init__(self, shop: Shop, till: Till) -> None:
        self._shop = shop
        self._till = till

    @property
    def shop(self) -> Shop:
        """The shop as it is now."""
        return self._shop

    @property
    def till(self) -> Till:
        """The register as it is now."""
        return self._till

    def renew(self, other: "Place") -> None:
        """Take over what was changed; it stays the same shop and till."""
        self._shop, self._till = other.shop, other.till

    @property
    def keys(self) -> tuple[bytes, bytes, bytes]:
        """Store, register and location as they are stored."""
        return (
            self.shop.id.bytes,
            self.till.register_id.bytes,
            self.till.location_id.bytes,
        )
