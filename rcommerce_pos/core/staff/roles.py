"""What each role may do, as one table."""

from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.staff.types import Role

_CASHIER = frozenset(
    {
        Permission.SELL,
        Permission.DISCOUNT_LINE,
        Permission.DISCOUNT_DOCUMENT,
        Permission.OPEN_SHIFT,
        Permission.CLOSE_SHIFT,
        Permission.VIEW_ORDERS,
        Permission.OPEN_PRICE,
    }
)
_MANAGER = _CASHIER | {
    Permission.PRICE_OVERRIDE,
    Permission.PRICES_EDIT,
    Permission.TAX_EXEMPT,
    Permission.VIEW_REPORTS,
    Permission.VOID_ORDERS,
    Permission.CORRECT_TENDERS,
    Permission.REVIEW_PAYMENTS,
    Permission.REFUND_UNREFERENCED,
    Permission.VIEW_EXPECTED_CASH,
    Permission.DRAWER_NO_SALE,
    Permission.STOCK_OVERSELL,
    Permission.STOCK_ADJUST,
    Permission.CATALOG_EDIT,
    Permission.IMPORT_PRODUCTS,
    Permission.STAFF_UNLOCK,
    Permission.SELL_RESTRICTED,
    Permission.VOID_AFTER_TOTAL,
    Permission.LINK_CODE,
    Permission.CREATE_AT_COUNTER,
}
PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.CASHIER: _CASHIER,
    Role.MANAGER: _MANAGER,
    Role.OWNER: frozenset(Permission),
}
