"""What each role may do, as one table, and what that makes of a person: pure."""

from collections.abc import Set as AbstractSet

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
        Permission.CASH_IN,
        Permission.CASH_DROP,
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
    Permission.HOURS_EDIT,
    Permission.CASH_OUT,
    Permission.SELL_RESTRICTED,
    Permission.VOID_AFTER_TOTAL,
    Permission.LINK_CODE,
    Permission.CREATE_AT_COUNTER,
    Permission.LEAVE_KIOSK,
}
PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.CASHIER: _CASHIER,
    Role.MANAGER: _MANAGER,
    Role.OWNER: frozenset(Permission),
}


def effective(
    role: Role, granted: AbstractSet[Permission], withheld: AbstractSet[Permission]
) -> frozenset[Permission]:
    """What somebody may: what her role gives and what was granted to her, less what is withheld."""
    return (PERMISSIONS[role] | granted) - withheld


def overrides(
    role: Role, wanted: AbstractSet[Permission]
) -> tuple[frozenset[Permission], frozenset[Permission]]:
    """What must be granted and withheld so that somebody of a role may exactly this."""
    return frozenset(wanted - PERMISSIONS[role]), frozenset(PERMISSIONS[role] - wanted)
