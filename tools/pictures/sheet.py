"""Pictures of the form of a product: every tab, a conflict, faults, a code that is taken."""

from dataclasses import replace
from typing import Any

from rcommerce_pos.core.catalog.sheet import Tab
from rcommerce_pos.ui.scanner import Scan

COFFEE, BAG, BUNDLE = "DR017", "TOTE-NAT", "BOX01"


def take(photographer: Any) -> None:
    """Walk through the form; the photographer is signed in as somebody who may edit."""
    window = photographer._window
    desk, app = window.desk, photographer._counter.application
    office = desk.office

    def open_sku(sku: str) -> None:
        product = app.catalog.by_sku(sku)
        desk.door.edit_product(product.variant_of or product.id)
        photographer._settle()

    def tab(which: Tab, name: str) -> None:
        office.product.go_to_tab(which)
        photographer._picture(f"product-{name}")

    open_sku(COFFEE)
    for each in Tab:
        tab(each, each.value)
    office.product.go_to_tab(Tab.BASICS)
    photographer.dialog("count", office.product.count_stock)
    desk.take_scan(Scan("9524100000230", 0))
    photographer._picture("product-code-taken")
    office.product_model.take_code("4006381333123")
    photographer._settle()
    photographer._picture("product-code-odd")
    office.product_model.dismiss()
    sheet = office.product_model.state.sheet
    office.product_model.edit(replace(sheet, draft=replace(sheet.draft, name="", sku="x ")))
    office.product_model.save()
    photographer._picture("product-faults")
    office.product_model.revert()
    photographer._settle()
    open_sku(BAG)
    tab(Tab.VARIANTS, "variants-grid")
    open_sku(BUNDLE)
    tab(Tab.RULES, "bundle")
    office.product_model.close()
    office.product_model.new("4006381333122")
    photographer._settle()
    office.product.show_tab(Tab.BASICS)
    photographer._picture("product-new")
    office.product.leave()
    photographer._settle()
