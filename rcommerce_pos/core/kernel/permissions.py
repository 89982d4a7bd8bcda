"""What a person may do, by name: everyone below and above names acts by it."""

from enum import StrEnum


class Permission(StrEnum):
    """One act that a role allows; checked in the services and not only in the window."""

    SELL = "sell"
    DISCOUNT_LINE = "discount.line"
    DISCOUNT_DOCUMENT = "discount.document"
    PRICE_OVERRIDE = "price.override"
    OPEN_SHIFT = "shift.open"
    CLOSE_SHIFT = "shift.close"
    VIEW_EXPECTED_CASH = "cash.view_expected"
    DRAWER_NO_SALE = "drawer.no_sale"
    STOCK_OVERSELL = "stock.oversell"
    STOCK_ADJUST = "stock.adjust"
    CATALOG_EDIT = "catalog.edit"
    PRICES_EDIT = "prices.edit"
    TAXES_EDIT = "taxes.edit"
    TAX_EXEMPT = "tax.exempt"
    VIEW_REPORTS = "reports.view"
    IMPORT_PRODUCTS = "import.products"
    VIEW_ORDERS = "orders.view"
    STAFF_EDIT = "staff.edit"
    STAFF_UNLOCK = "staff.unlock"
    SETTINGS_EDIT = "settings.edit"
    SELL_RESTRICTED = "sell.restricted"
    OPEN_PRICE = "sell.open_price"
    VOID_AFTER_TOTAL = "sell.void_after_total"
    LINK_CODE = "catalog.link_code"
    CREATE_AT_COUNTER = "catalog.create_at_counter"
