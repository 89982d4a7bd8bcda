"""The example receipt adds up in every country that ships with the till, at every width."""

from datetime import UTC, datetime
from fractions import Fraction

import pytest

from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.receipts.sample import sample_grid
from rcommerce_pos.core.receipts.text import text_of
from rcommerce_pos.core.settings.types import Purpose, Shop, Till
from rcommerce_pos.core.taxes.country import countries, load_country
from rcommerce_pos.core.taxes.types import Tax, TaxKind

NOW = datetime(2026, 6, 16, 9, 0, tzinfo=UTC)


def shop_in(code: str) -> tuple[Shop, tuple[Tax, ...]]:
    country = load_country(code)
    standard = next(each for each in country.tax_classes if each.is_standard)
    taxes = tuple(
        Tax(
            tax.code,
            tax.name,
            TaxKind.PERCENT,
            Fraction(tax.rates[-1][1]),
            included=country.prices_include_tax,
        )
        for tax in standard.taxes
    )
    shop = Shop(
        id=new_id(),
        code="S1",
        name="Corner Shop",
        address="1 Main Street\nTown",
        phone="123",
        tax_number="T-9",
        country=code,
        currency=country.currency,
        time_zone=country.time_zone,
        cutoff_minutes=0,
        prices_include_tax=country.prices_include_tax,
        tax_rounding=country.tax_rounding,
        cash_step_minor=country.cash_step,
        denominations=country.denominations,
        purpose=Purpose.SHOP,
    )
    return shop, taxes


@pytest.mark.parametrize("code", countries())
@pytest.mark.parametrize("columns", [32, 42, 48])
def test_the_example_says_the_shop_and_its_taxes(code: str, columns: int) -> None:
    shop, taxes = shop_in(code)
    till = Till(new_id(), new_id(), "R1", "Till R1")
    grid = sample_grid(
        shop,
        till,
        taxes=taxes,
        cashier="Olga",
        footer="Thank you!",
        columns=columns,
        now=NOW,
    )
    text = text_of(grid)
    for word in ("Corner Shop", "1 Main Street", "T-9", "Coffee beans", "S1-R1-1", "Thank you!"):
        assert word in text
    for tax in taxes:
        assert tax.name in text
    assert all(len(row.text) <= columns for row in grid.rows if not row.double)


def test_german_amounts_are_exact() -> None:
    shop, taxes = shop_in("DE")
    grid = sample_grid(
        shop,
        Till(new_id(), new_id(), "R1", "Till R1"),
        taxes=taxes,
        cashier="Olga",
        footer="",
        columns=42,
        now=NOW,
    )
    rows = [" ".join(row.text.split()) for row in grid.rows]
    assert "SUMME €18.00" in rows
    assert "VAT 19% 15.12 2.88 18.00" in rows
    assert "Bar 20.00" in rows
