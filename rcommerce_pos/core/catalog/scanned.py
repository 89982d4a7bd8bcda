"""A scanned text with what it says of itself: kind of symbol, check digit, number, GS1 data."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from rcommerce_pos.core.catalog.gs1 import Element
from rcommerce_pos.core.kernel.money import round_fraction
from rcommerce_pos.core.kernel.quantity import Quantity

_KILOGRAMS_OF_A_POUND = Decimal("0.45359237")


class Symbology(StrEnum):
    """The kind of symbol, by its AIM identifier or else by the look of the text."""

    EAN_8 = "EAN-8"
    EAN_13 = "EAN-13"
    UPC_A = "UPC-A"
    UPC_E = "UPC-E"
    ITF_14 = "ITF-14"
    ITF = "ITF"
    GS1 = "GS1 element string"
    GS1_DATA_MATRIX = "GS1 DataMatrix"
    GS1_QR = "GS1 QR"
    DIGITAL_LINK = "GS1 Digital Link"
    DATA_MATRIX = "DataMatrix"
    QR = "QR"
    CODE_128 = "Code 128"
    CODE_39 = "Code 39"
    CODE_93 = "Code 93"
    CODABAR = "Codabar"
    PDF_417 = "PDF417"
    AZTEC = "Aztec"
    DOT_CODE = "DotCode"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Code:
    """A scanned text and what it says of itself.

    ``content`` is the text without AIM identifier and add-on; ``gtin`` has 14 digits, and is
    given whether or not its check digit is right; ``add_on`` are the two or five digits beside a
    periodical or book; ``unread`` is what of GS1 data could not be read.
    """

    text: str
    content: str
    symbology: Symbology
    aim: str | None = None
    gtin: str | None = None
    check_given: int | None = None
    check_expected: int | None = None
    add_on: str | None = None
    elements: tuple[Element, ...] = ()
    unread: str = ""

    @property
    def check_valid(self) -> bool | None:
        """True when the check digit is right; None where the code has none."""
        if self.check_given is None:
            return None
        return self.check_given == self.check_expected

    def element(self, *ais: str) -> Element | None:
        """The first sound element with one of these application identifiers."""
        for ai in ais:
            for element in self.elements:
                if element.ai == ai and element.valid:
                    return element
        return None

    @property
    def lot(self) -> str | None:
        """Batch or lot, AI 10."""
        return _value(self.element("10"))

    @property
    def serial(self) -> str | None:
        """Serial number, AI 21."""
        return _value(self.element("21"))

    @property
    def package(self) -> str | None:
        """The number of a logistic unit (SSCC), AI 00."""
        return _value(self.element("00"))

    @property
    def expiry(self) -> date | None:
        """Last day on which the goods may be sold or used, AI 17 or 7003."""
        found = self.element("17", "7003")
        return found.day if found else None

    @property
    def best_before(self) -> date | None:
        """Best-before date, AI 15; failing that the sell-by date, AI 16."""
        found = self.element("15", "16")
        return found.day if found else None

    @property
    def count(self) -> int | None:
        """How many pieces, AI 30 or 37."""
        found = self.element("30", "37")
        return int(found.value) if found else None

    @property
    def net_weight(self) -> Quantity | None:
        """Net weight in kilograms, to the gram: AI 310n, or pounds of AI 320n."""
        for element in self.elements:
            if element.number is not None and element.ai[:3] in ("310", "320"):
                pounds = element.ai[:3] == "320"
                weight = element.number * (_KILOGRAMS_OF_A_POUND if pounds else 1)
                return Quantity(round_fraction(Fraction(weight) * 1000))
        return None

    @property
    def price(self) -> Decimal | None:
        """The price of this pack, AI 392n or 393n, in major units."""
        found = self._price()
        return found.number if found else None

    @property
    def price_currency(self) -> str | None:
        """The currency of the price where the code names it, AI 393n."""
        found = self._price()
        return found.currency if found else None

    def _price(self) -> Element | None:
        priced = (each for each in self.elements if each.ai[:3] in ("392", "393"))
        return next(priced, None)


def _value(element: Element | None) -> str | None:
    return element.value if element else None
