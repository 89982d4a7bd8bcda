"""Every permission in words: what it is called, and what it lets somebody do."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.ui.actions import CONTEXT


@dataclass(frozen=True, slots=True)
class Words:
    """The label of a permission, and one line of help."""

    label: str
    help: str


def _word(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(CONTEXT, text))


_SELLING = _word("At the counter")
_CASH = _word("The drawer")
_CORRECTING = _word("Sales that were made")
_GOODS = _word("Goods, prices and taxes")
_PEOPLE = _word("People and settings")

GROUPS: tuple[tuple[str, dict[Permission, Words]], ...] = (
    (
        _SELLING,
        {
            Permission.SELL: Words(_word("Sell"), _word("Ring up, park, and take payment.")),
            Permission.DISCOUNT_LINE: Words(
                _word("Discount a line"), _word("Up to the discount limit of the person.")
            ),
            Permission.DISCOUNT_DOCUMENT: Words(
                _word("Discount a sale"), _word("Something off the whole sale, up to the limit.")
            ),
            Permission.PRICE_OVERRIDE: Words(
                _word("Override a price"), _word("Another price for one line, with a reason.")
            ),
            Permission.OPEN_PRICE: Words(
                _word("Sell at an open price"),
                _word("Sell under a department at a price that is typed."),
            ),
            Permission.VOID_AFTER_TOTAL: Words(
                _word("Void after the total"),
                _word("Take lines out once the customer was told the total."),
            ),
            Permission.SELL_RESTRICTED: Words(
                _word("Sell outside permitted hours"),
                _word("Let goods pass that a rule of time or number stops."),
            ),
            Permission.STOCK_OVERSELL: Words(
                _word("Sell what is out of stock"),
                _word("Sell goods that are set to be refused without stock."),
            ),
            Permission.TAX_EXEMPT: Words(
                _word("Sell without tax"), _word("Exempt a sale, with reason and certificate.")
            ),
            Permission.LINK_CODE: Words(
                _word("Link an unknown code"), _word("Give a code that was scanned to a product.")
            ),
            Permission.CREATE_AT_COUNTER: Words(
                _word("Make a product at the counter"),
                _word("Turn an unknown code into a new product."),
            ),
        },
    ),
    (
        _CASH,
        {
            Permission.OPEN_SHIFT: Words(
                _word("Open the till"), _word("Begin a shift with its float.")
            ),
            Permission.CLOSE_SHIFT: Words(
                _word("Close the till"), _word("Count the drawer and end the shift.")
            ),
            Permission.VIEW_EXPECTED_CASH: Words(
                _word("See the expected cash"),
                _word("See what should be in the drawer before it is counted."),
            ),
            Permission.DRAWER_NO_SALE: Words(
                _word("Open the drawer without a sale"),
                _word("Asks for a reason; each time is on the exceptions list."),
            ),
            Permission.CASH_IN: Words(
                _word("Pay in"), _word("Put money into the drawer, such as change from the bank.")
            ),
            Permission.CASH_OUT: Words(
                _word("Pay out"), _word("Take money out of the drawer, such as for stamps.")
            ),
            Permission.CASH_DROP: Words(
                _word("Cash drop"), _word("Take money from the drawer to the safe.")
            ),
        },
    ),
    (
        _CORRECTING,
        {
            Permission.VIEW_ORDERS: Words(
                _word("See sales"), _word("Find sales that were made, and print copies.")
            ),
            Permission.VOID_ORDERS: Words(
                _word("Void a sale"), _word("Void a finished sale in its own shift.")
            ),
            Permission.CORRECT_TENDERS: Words(
                _word("Correct a payment"), _word("Say how a finished sale was really paid.")
            ),
            Permission.VIEW_REPORTS: Words(
                _word("See reports"), _word("Taxes, sums and the exceptions of a day.")
            ),
            Permission.REVIEW_PAYMENTS: Words(
                _word("Settle card payments"),
                _word("Say whether a card was charged where the terminal does not say."),
            ),
            Permission.REFUND_UNREFERENCED: Words(
                _word("Pay money to a card"),
                _word("A refund to a card without the payment that it belongs to."),
            ),
        },
    ),
    (
        _GOODS,
        {
            Permission.CATALOG_EDIT: Words(
                _word("Edit products"), _word("Make, change and archive products and quick keys.")
            ),
            Permission.IMPORT_PRODUCTS: Words(
                _word("Import products"), _word("Read files of products and prices.")
            ),
            Permission.PRICES_EDIT: Words(
                _word("Edit prices"), _word("Price lists, promotions and customer groups.")
            ),
            Permission.TAXES_EDIT: Words(
                _word("Edit taxes"), _word("Taxes, their rates, and which goods bear them.")
            ),
            Permission.STOCK_ADJUST: Words(
                _word("Adjust stock"), _word("Say how much is there, with a reason.")
            ),
        },
    ),
    (
        _PEOPLE,
        {
            Permission.STAFF_EDIT: Words(
                _word("Keep the staff's records"),
                _word("Take on, change and archive people with no more rights than her own."),
            ),
            Permission.STAFF_UNLOCK: Words(
                _word("Unlock people"), _word("End somebody's wait after wrong PINs.")
            ),
            Permission.HOURS_EDIT: Words(
                _word("See and correct hours"),
                _word("Everybody's hours; nobody but an owner corrects her own."),
            ),
            Permission.LEAVE_KIOSK: Words(
                _word("Leave the kiosk"), _word("End the mode in which the till fills the screen.")
            ),
            Permission.SETTINGS_EDIT: Words(
                _word("Change settings"), _word("The shop, its tills, receipts and devices.")
            ),
        },
    ),
)


def said(text: str) -> str:
    """A text of the table in the window's language."""
    return QCoreApplication.translate(CONTEXT, text)


def words_of(permission: Permission) -> Words:
    """The words of one permission; its name stands for them where there are none."""
    for _, table in GROUPS:
        if permission in table:
            return table[permission]
    return Words(permission.value, "")
