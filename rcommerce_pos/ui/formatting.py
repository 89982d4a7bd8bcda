"""Writes money, quantities, prices and times in the shop's language, and reads them back."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import cached_property
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, Qt, QTime

from rcommerce_pos.core.kernel.currencies import digits_of
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.money import Money, UnitPrice, round_fraction
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.ui.bidi import apart

MINUS: Final = "\u2212"
_NO_BREAK: Final = "\u00a0"
_LEFT_TO_RIGHT: Final = "\u200e"
_GROUP_MARKS: Final = "'\u2019 \u00a0\u202f"
_MAX_DIGITS: Final = 30
_YEAR: Final = re.compile(r"[\s,،]*(?:'de'\s*)?y+\s*(?:'[^']*')?")
"""The year in a long form of a date, with what joins it to the rest."""
_LONG: Final = QLocale.FormatType.LongFormat
_SHORT: Final = QLocale.FormatType.ShortFormat


@dataclass(frozen=True, slots=True)
class _Pattern:
    """How one currency is written: what stands before and after the digits, and how many."""

    before: str
    after: str
    digits: int


_USUAL: Final = {"en": "en_US", "de": "de_DE", "es": "es_ES", "fr": "fr_FR", "ar": "ar_AE"}


def locale_of(country: str, language: str = "en") -> str:
    """A language as it is written in a country, or as usual where CLDR knows no such pair."""
    from babel.localedata import exists

    name = f"{language}_{country}"
    return name if exists(name) else _USUAL.get(language, "en_US")


def field_locale(name: str) -> QLocale:
    """The locale of a field that Qt fills: as it is, but with ASCII digits as everywhere."""
    found = QLocale(name)
    if found.zeroDigit() == "0":
        return found
    return QLocale(_USUAL.get(name.partition("_")[0], "en_GB"))


def own_locale_of(country: str) -> str:
    """The way that a country itself writes, in the first of its official languages."""
    from babel.languages import get_official_languages

    spoken = get_official_languages(country, de_facto=True) or ("en",)
    return locale_of(country, spoken[0])


def country_name(code: str, language: str) -> str:
    """What a country is called in a language; its code where nobody knows."""
    from babel.core import Locale

    return str(Locale.parse(language).territories.get(code, code))


def ascii_digits(text: str) -> str:
    """A text with every digit of whatever script as an ASCII one."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def _bare(text: str) -> str:
    """A text without the invisible marks that turn the direction of writing."""
    return "".join(char for char in text if unicodedata.category(char) != "Cf")


class Formatter:
    """Text of one locale (``de_DE``) and one time zone (``Europe/Berlin``).

    The rules are CLDR's, read once (numbers through Babel, times through Qt, which has them at
    hand before the first window); after that an amount costs integer arithmetic and a join.
    Digits are always ASCII and read left to right, in Arabic, too: scanners, keypads and price
    labels have no others, and nobody should compare two scripts at a till. The minus is U+2212;
    in a language that is written from the right a mark holds it in front of its digits.
    """

    def __init__(self, locale: str = "en_US", time_zone: str = "UTC") -> None:
        self.locale = locale
        self._zone = ZoneInfo(time_zone)
        self._patterns: dict[str, _Pattern] = {}
        self._minus = MINUS
        self._held: Callable[[str], str] = str
        self._qt = QLocale(locale)
        if self._qt.textDirection() is Qt.LayoutDirection.RightToLeft:
            self._minus = _LEFT_TO_RIGHT + MINUS
            self._held = apart

    def set_time_zone(self, time_zone: str) -> None:
        """Tell times of another zone from now on."""
        self._zone = ZoneInfo(time_zone)

    @cached_property
    def _marks(self) -> tuple[str, str, int, int]:
        """Decimal mark, group mark, size of the last group, size of the groups before it."""
        from babel.core import Locale

        locale = Locale.parse(self.locale)
        symbols = locale.number_symbols
        symbols = symbols.get("latn", symbols)
        last, others = locale.decimal_formats[None].grouping
        return _bare(symbols["decimal"]), _bare(symbols["group"]), last, others

    @cached_property
    def _percent_sign(self) -> str:
        """The sign with the blank before it, where the locale has one."""
        from babel.core import Locale

        return _bare(str(Locale.parse(self.locale).percent_formats[None].suffix[0]))

    @property
    def decimal_mark(self) -> str:
        """What stands before the decimals: ``.`` or ``,``."""
        return self._marks[0]

    def symbol(self, currency: str) -> str:
        """The currency's sign as the locale writes it: ``$``, ``€``, ``CHF``."""
        from babel.numbers import get_currency_symbol

        return get_currency_symbol(currency, locale=self.locale)

    def _pattern(self, currency: str) -> _Pattern:
        found = self._patterns.get(currency)
        if found is None:
            found = self._patterns[currency] = self._read_pattern(currency)
        return found

    def _read_pattern(self, currency: str) -> _Pattern:
        from babel.core import Locale

        pattern = Locale.parse(self.locale).currency_formats["standard"]
        symbol = self.symbol(currency)
        before, after = (
            _bare(part).replace("\u00a4", symbol) for part in (pattern.prefix[0], pattern.suffix[0])
        )
        if before and before[-1].isalpha():
            # CLDR's currency spacing: letters never touch the digits.
            before += _NO_BREAK
        if after and after[0].isalpha():
            after = _NO_BREAK + after
        return _Pattern(before, after, digits_of(currency))

    def money(self, amount: Money) -> str:
        """An amount with its sign and the currency's own decimals: ``−$2.90``."""
        pattern = self._patterns.get(amount.currency) or self._pattern(amount.currency)
        body = self._number(abs(amount.minor), pattern.digits)
        sign = self._minus if amount.minor < 0 else ""
        return self._held(f"{sign}{pattern.before}{body}{pattern.after}")

    def plain_money(self, amount: Money) -> str:
        """An amount without its sign, for a field that shows the sign beside it: ``40.00``."""
        sign = self._minus if amount.minor < 0 else ""
        return sign + self._number(abs(amount.minor), digits_of(amount.currency))

    def short_money(self, amount: Money) -> str:
        """An amount without decimals where it is whole, for quick amounts: ``$40``."""
        pattern = self._pattern(amount.currency)
        whole, rest = divmod(abs(amount.minor), 10**pattern.digits)
        if rest:
            return self.money(amount)
        sign = self._minus if amount.minor < 0 else ""
        return self._held(f"{sign}{pattern.before}{self._number(whole, 0)}{pattern.after}")

    def unit_price(self, price: UnitPrice) -> str:
        """A unit price with at least the currency's decimals and at most six."""
        pattern = self._pattern(price.currency)
        micros, digits = abs(price.micros), 6
        while digits > pattern.digits and micros % 10 == 0:
            micros, digits = micros // 10, digits - 1
        sign = self._minus if price.micros < 0 else ""
        return self._held(f"{sign}{pattern.before}{self._number(micros, digits)}{pattern.after}")

    def quantity(self, quantity: Quantity) -> str:
        """A quantity with as many decimals as it has: ``2``, ``0.846``."""
        milli, digits = abs(quantity.milli), 3
        while digits and milli % 10 == 0:
            milli, digits = milli // 10, digits - 1
        return (self._minus if quantity.milli < 0 else "") + self._number(milli, digits)

    def percent(self, percent: Fraction) -> str:
        """A percentage as the locale writes it: ``12.5%``, ``12,5 %``."""
        return self._held(self.plain_percent(percent) + self._percent_sign)

    def plain_percent(self, percent: Fraction) -> str:
        """A percentage without its sign, for a field that shows the sign beside it: ``12.5``."""
        return self.quantity(Quantity(round_fraction(percent * 1000)))

    def count(self, number: int) -> str:
        """A whole number with its groups: ``1,240``."""
        return (self._minus if number < 0 else "") + self._number(abs(number), 0)

    def _number(self, value: int, digits: int) -> str:
        decimal, group, last, others = self._marks
        whole, rest = divmod(value, 10**digits) if digits else (value, 0)
        text = str(whole)
        if len(text) > last:
            head, text = text[:-last], text[-last:]
            while head:
                head, text = head[:-others], head[-others:] + group + text
        return f"{text}{decimal}{rest:0{digits}d}" if digits else text

    def day(self, when: date) -> str:
        """A date in words: ``Tuesday, June 16, 2026``, in the locale's order."""
        return self._held(self._written(QDate(when.year, when.month, when.day), _LONG))

    def short_day(self, when: date) -> str:
        """A date in digits, in the locale's order: ``6/16/26``."""
        return self._held(self._written(QDate(when.year, when.month, when.day), _SHORT))

    def _written(self, moment: QDate | QTime, form: QLocale.FormatType | str) -> str:
        return _bare(ascii_digits(self._qt.toString(moment, form)))

    def named_day(self, when: date) -> str:
        """A day of the week with its date: ``Tue 16 Jun``."""
        named = self._qt.toString(QDate(when.year, when.month, when.day), "ddd d MMM")
        return ascii_digits(named)

    def parse_day(self, text: str) -> date:
        """Read a day as the locale writes it, its year in full; raises InvalidInput.

        ``02.03.2008``, ``2/3/2008`` and the bare digits ``02032008`` are all understood.
        """
        pattern = self._qt.dateFormat(_SHORT).lower()
        order = sorted("ymd", key=pattern.index)
        groups = re.findall(r"\d+", ascii_digits(text))
        if len(groups) == 1 and len(groups[0]) == 8:
            rest = groups[0]
            groups = []
            for part in order:
                width = 4 if part == "y" else 2
                groups.append(rest[:width])
                rest = rest[width:]
        found = dict(zip(order, groups, strict=False))
        try:
            if len(groups) != 3 or len(found["y"]) != 4:
                raise ValueError
            return date(int(found["y"]), int(found["m"]), int(found["d"]))
        except ValueError:
            raise InvalidInput(
                "day.malformed", "“{text}” is no day with its year in full.", text=text
            ) from None

    def weekday(self, when: datetime) -> str:
        """The day of a moment in the shop's time zone, without the year: ``Tuesday 16 June``."""
        local = when.astimezone(self._zone)
        form = _YEAR.sub("", self._qt.dateFormat(_LONG)).strip(" ,،")
        return self._held(self._written(QDate(local.year, local.month, local.day), form))

    def date(self, when: datetime) -> str:
        """A short date in the shop's time zone."""
        local = when.astimezone(self._zone)
        return self.short_day(local)

    def time(self, when: datetime) -> str:
        """The time of day in the shop's time zone, to the minute."""
        local = when.astimezone(self._zone)
        return self._held(self._written(QTime(local.hour, local.minute), _SHORT))

    def moment(self, when: datetime) -> str:
        """Date and time in the shop's time zone."""
        return f"{self.date(when)} {self.time(when)}"

    def duration(self, length: timedelta) -> str:
        """Hours and minutes as a clock would show them: ``7:30``."""
        minutes = abs(length) // timedelta(minutes=1)
        sign = MINUS if length < timedelta(0) and minutes else ""
        return f"{sign}{minutes // 60}:{minutes % 60:02d}"

    def local(self, when: datetime) -> datetime:
        """A moment by the shop's clocks."""
        return when.astimezone(self._zone)

    def parse_money(self, text: str, currency: str) -> Money:
        """Read what a person typed as an amount; ``.`` and ``,`` are both understood.

        Raises InvalidInput (``amount.malformed``, ``amount.too_fine``, ``amount.too_large``).
        """
        bare = text.replace(self.symbol(currency), "").replace(currency, "")
        return Money.parse(self._plain(bare, digits=digits_of(currency), what="amount"), currency)

    def parse_unit_price(self, text: str, currency: str) -> UnitPrice:
        """Read what a person typed as a unit price of at most six decimals."""
        bare = text.replace(self.symbol(currency), "").replace(currency, "")
        return UnitPrice.parse(self._plain(bare, digits=6, what="unit_price"), currency)

    def parse_quantity(self, text: str) -> Quantity:
        """Read what a person typed as a quantity of at most three decimals."""
        return Quantity.parse(self._plain(text, digits=3, what="quantity"))

    def _plain(self, text: str, *, digits: int, what: str) -> str:
        """A localised number as an ASCII decimal string with a point."""
        given = text
        text = "".join(
            str(unicodedata.digit(char, char))
            for char in text
            if unicodedata.category(char) != "Cf"
        ).strip(f"{_NO_BREAK} ")
        negative = text[:1] in (MINUS, "-")
        text = text[1:].strip() if negative else text
        for mark in _GROUP_MARKS:
            text = text.replace(mark, "")
        text = text.replace("\u066b", ".").replace("\u066c", ",")
        whole, rest = self._split(text, digits)
        joined = whole + rest
        if not (joined.isascii() and joined.isdigit()) or len(joined) > _MAX_DIGITS:
            raise InvalidInput(
                f"{what}.malformed",
                "“{given}” is not a number.",
                hint="Type digits only.",
                given=given,
            )
        return ("-" if negative else "") + (whole or "0") + (f".{rest}" if rest else "")

    def _split(self, text: str, digits: int) -> tuple[str, str]:
        """Whole part and decimals: the last mark divides, unless it can only divide groups."""
        decimal, group, _last, _others = self._marks
        at = max(text.rfind("."), text.rfind(","))
        if at < 0:
            return text, ""
        mark, head, rest = text[at], text[:at], text[at + 1 :]
        other = "," if mark == "." else "."
        repeated = mark in head
        grouping = repeated or (
            mark == group and mark != decimal and len(rest) == 3 and digits < len(rest)
        )
        if mark == group and len(rest) == 3 and digits >= 3 and decimal != mark and head != "0":
            grouping = True
        if grouping and other not in head:
            groups = text.split(mark)
            if head and len(groups[0]) <= 3 and all(len(part) == 3 for part in groups[1:]):
                return "".join(groups), ""
            return "?", ""
        if repeated:
            return "?", ""
        groups = head.split(other)
        if len(groups) > 1 and not (
            groups[0] and len(groups[0]) <= 3 and all(len(part) == 3 for part in groups[1:])
        ):
            return "?", ""
        return "".join(groups), rest
