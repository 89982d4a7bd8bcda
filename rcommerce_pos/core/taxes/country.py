"""A country's taxes, coins and cash rounding, from the data files that ship with the program."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from rcommerce_pos.core.kernel.currencies import is_currency
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.quantity import parse_decimal
from rcommerce_pos.core.resources import resource


@dataclass(frozen=True, slots=True)
class CountryTax:
    """A tax of a country with its rates from a day on, as decimal strings in percent."""

    code: str
    name: str
    rates: tuple[tuple[date, str], ...]


@dataclass(frozen=True, slots=True)
class CountryTaxClass:
    """A class of goods with its taxes in order of application."""

    code: str
    name: str
    is_standard: bool
    taxes: tuple[CountryTax, ...]


@dataclass(frozen=True, slots=True)
class CountryContext:
    """A way of selling that is taxed differently: class codes, and the codes they become."""

    code: str
    name: str
    classes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Country:
    """What a shop in a country begins with.

    ``denominations`` and ``cash_step`` are in minor units; ``certified_till`` is the plain warning
    of a country whose law demands a certified till, or empty; ``source`` and ``date`` say where
    the facts are from and when they were looked at.
    """

    code: str
    name: str
    currency: str
    time_zone: str
    prices_include_tax: bool
    tax_word: str
    tax_rounding: str
    tax_classes: tuple[CountryTaxClass, ...]
    denominations: tuple[int, ...]
    cash_step: int
    certified_till: str
    note: str
    tax_contexts: tuple[CountryContext, ...]
    source: str
    date: date


def countries() -> tuple[str, ...]:
    """The codes of the countries that are known, in alphabetical order."""
    return tuple(sorted(path.stem.upper() for path in resource("countries").glob("*.json")))


def load_country(code: str) -> Country:
    """The data of a country by its ISO 3166 code; raises InvalidInput where it is not known."""
    wanted = code.strip().upper()
    if wanted not in countries():
        raise InvalidInput(
            "country.unknown",
            "There are no tax classes for the country “{country}” yet.",
            hint="Known are {known}.",
            known=", ".join(countries()),
            country=code,
        )
    path = resource("countries", f"{wanted.lower()}.json")
    return _country(json.loads(path.read_text(encoding="utf-8")))


def _country(data: dict[str, Any]) -> Country:
    if not is_currency(data["currency"]):
        raise InvalidInput(
            "country.malformed",
            "“{currency}” is not a currency.",
            currency=data["currency"],
        )
    classes = tuple(
        CountryTaxClass(
            each["code"],
            each["name"],
            each["is_standard"],
            tuple(_tax(tax) for tax in each["taxes"]),
        )
        for each in data["tax_classes"]
    )
    if sum(each.is_standard for each in classes) != 1:
        raise InvalidInput("country.malformed", "A country has exactly one standard tax class.")
    return Country(
        code=data["country"],
        name=data["name"],
        currency=data["currency"],
        time_zone=data["time_zone"],
        prices_include_tax=data["prices_include_tax"],
        tax_word=data["tax_word"],
        tax_rounding=data["tax_rounding"],
        tax_classes=classes,
        denominations=tuple(data["denominations_minor"]),
        cash_step=data["cash_step_minor"],
        certified_till=data["certified_till"] or "",
        note=data["note"] or "",
        tax_contexts=tuple(
            CountryContext(each["code"], each["name"], tuple(each["classes"].items()))
            for each in data.get("tax_contexts", ())
        ),
        source=data["source"],
        date=date.fromisoformat(data["date"]),
    )


def _tax(data: dict[str, Any]) -> CountryTax:
    rates = tuple((date.fromisoformat(each["from"]), each["rate"]) for each in data["rates"])
    for _, rate in rates:
        parse_decimal(rate, what="tax rate")
    return CountryTax(data["code"], data["name"], tuple(sorted(rates)))
