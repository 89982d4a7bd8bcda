"""The example receipt adds up in every country that ships with the till, at every width."""

from datetime import UTC, datetime
from fractions import Fraction

import pytest

from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.receipts.document import tax_name
from rcommerce_pos.core.receipts.layout import width_of
from rcommerce_pos.core.receipts.sample import sample_grid
from rcommerce_pos.core.receipts.text import text_of
from rcommerce_pos.core.receipts.words import words_of
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
    _language, words = words_of(code)
    goods = words["sample_goods"].split("|")
    for word in ("Corner Shop", "1 Main Street", "T-9", *goods, "S1-R1-1", "Thank you!"):
        assert word in text
    for tax in taxes:
        assert tax_name(tax.name, words) in text
    assert all(width_of(row.text) <= columns for row in grid.rows if not row.double)


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
    assert "SUMME 18,00 €" in rows
    assert "MwSt. 19 % 15,12 2,88 18,00" in rows
    assert "Bar 20,00" in rows
    assert any(row.startswith(f"{NOW:%d.%m.%Y} ") for row in rows)
    assert "Vielen Dank für Ihren Einkauf!" in rows


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("de", ("SUMME CHF 18.00", "MWST 8.1% 16.65 1.35 18.00", "16.06.2026 11:00 Kasse R1")),
        ("fr", ("TOTAL CHF 18.00", "TVA 8.1% 16.65 1.35 18.00", "16.06.2026 11:00 Caisse R1")),
        ("it", ("TOTALE CHF 18.00", "IVA 8.1% 16.65 1.35 18.00", "16.06.2026 11:00 Cassa R1")),
        ("auto", ("SUMME CHF 18.00", "Kaffeebohnen 250 g 10.00")),
    ],
)
def test_a_swiss_receipt_is_in_the_language_of_the_shop(
    language: str, wanted: tuple[str, ...]
) -> None:
    shop, taxes = shop_in("CH")
    grid = sample_grid(
        shop,
        Till(new_id(), new_id(), "R1", "Till R1"),
        taxes=taxes,
        cashier="Olga",
        footer="",
        columns=42,
        now=NOW,
        language=language,
    )
    rows = [" ".join(row.text.split()) for row in grid.rows]
    for row in wanted:
        assert row in rows
