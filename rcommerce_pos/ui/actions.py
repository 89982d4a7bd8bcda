"""Every command of the window once: the F-key bar, shortcuts and key sheet come from here."""

import weakref
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.ui.languages import key_words

CONTEXT = "Actions"


class Scope(StrEnum):
    """On which screen a command works."""

    ALWAYS = "always"
    SETUP = "setup"
    DESK = "desk"
    """On every screen of somebody who is signed in."""
    LOGIN = "login"
    SELL = "sell"
    PAYMENT = "payment"
    COMPLETE = "complete"
    SHIFT = "shift"
    CASH = "cash"
    REPORTS = "reports"
    PRICING = "pricing"
    ORDERS = "orders"
    PRODUCTS = "products"
    IMPORTING = "importing"
    PRACTISING = "practising"
    PRODUCT = "product"
    STAFF = "staff"
    SETTINGS = "settings"


NOBODY = frozenset({Scope.LOGIN, Scope.SETUP, Scope.PRACTISING})
"""Screens on which nobody is signed in."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do; ``keys`` are Qt key sequences, the first is shown.

    ``shown`` replaces the key where it is no shortcut (``3 *``); ``in_bar`` puts it into the F-key
    bar of its screen.
    """

    id: str
    scope: Scope
    label: str
    keys: tuple[str, ...] = ()
    short: str = ""
    icon: str = ""
    permission: Permission | None = None
    in_bar: bool = False
    shown: str = ""

    @property
    def words(self) -> str:
        """The label in the window's language."""
        return QCoreApplication.translate(CONTEXT, self.label)

    @property
    def short_words(self) -> str:
        """A shorter label for narrow windows."""
        return QCoreApplication.translate(CONTEXT, self.short or self.label)

    @property
    def key(self) -> str:
        """The key as it is printed on caps."""
        if self.shown:
            return key_words(self.shown)
        return cap_of(self.keys[0]) if self.keys else ""


def cap_of(key: str) -> str:
    """A key sequence as it is printed on caps: ``Ctrl Enter``."""
    plus = key.endswith("++")
    words = key.removesuffix("+").replace("Return", "Enter").replace("+", " ").strip()
    return key_words(f"{words} +" if plus else words)


class Capped(Protocol):
    """What shows the key of a command."""

    def set_key(self, key: str) -> object:
        """Show another key."""


def _word(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(CONTEXT, text))


COMMANDS: tuple[Command, ...] = (
    Command("help", Scope.ALWAYS, _word("Keys and help"), ("F1",), _word("Help"), in_bar=True),
    Command("lock", Scope.ALWAYS, _word("Lock or switch user"), ("Ctrl+Shift+L",), icon="lock"),
    Command("menu", Scope.ALWAYS, _word("Menu"), ("F10",), in_bar=True),
    Command("go_sell", Scope.DESK, _word("To the sale"), ("Ctrl+1",), icon="shopping-cart"),
    Command("go_orders", Scope.DESK, _word("To the sales that were made"), ("Ctrl+2",),
            icon="receipt-text", permission=Permission.VIEW_ORDERS),
    Command("go_products", Scope.DESK, _word("To the products"), ("Ctrl+3",), icon="package",
            permission=Permission.CATALOG_EDIT),
    Command("go_cash", Scope.DESK, _word("To the cash in the drawer"), ("Ctrl+4",),
            icon="wallet"),
    Command("go_pricing", Scope.DESK, _word("To prices, promotions and taxes"), ("Ctrl+5",),
            icon="tags", permission=Permission.PRICES_EDIT),
    Command("go_reports", Scope.DESK, _word("To the reports"), ("Ctrl+6",),
            icon="chart-column", permission=Permission.VIEW_REPORTS),
    Command("go_settings", Scope.DESK, _word("To the settings"), ("Ctrl+7", "Ctrl+,"),
            icon="settings"),
    Command("palette", Scope.DESK, _word("Find anything"), ("Ctrl+K",), icon="search"),
    Command("full_screen", Scope.ALWAYS, _word("Full screen"), ("F11",), icon="maximize"),
    Command("language", Scope.ALWAYS, _word("Language"), ("Shift+F11",), icon="languages"),
    Command("theme", Scope.ALWAYS, _word("Light or dark"), ("Ctrl+Shift+T",), icon="moon"),
    Command("search", Scope.SELL, _word("Search"), ("F2", "Ctrl+F"), in_bar=True),
    Command("quantity", Scope.SELL, _word("Quantity"), ("F5",), _word("Qty"), in_bar=True),
    Command("price_check", Scope.SELL, _word("Price check"), ("F3",), _word("Check"),
            in_bar=True),
    Command("customer", Scope.SELL, _word("Customer"), ("F4",), _word("Cust."), in_bar=True),
    Command("discount", Scope.SELL, _word("Discount"), ("F6",), _word("Disc."), in_bar=True),
    Command("park", Scope.SELL, _word("Park"), ("F7",), in_bar=True),
    Command("recall", Scope.SELL, _word("Recall"), ("F8",), in_bar=True),
    Command("price", Scope.SELL, _word("Price"), ("F9", "Alt+P"), in_bar=True),
    Command("note", Scope.SELL, _word("Note on the line"), ("Ctrl+N",)),
    Command("explain", Scope.SELL, _word("Why this price?"), ("Ctrl+E",), icon="info"),
    Command("coupon", Scope.SELL, _word("Coupon code"), ("Ctrl+U",)),
    Command("tax_context", Scope.SELL, _word("Eat in or take away"), ("Ctrl+B",)),
    Command("exempt", Scope.SELL, _word("Sell without tax"), ("Ctrl+Shift+X",)),
    Command("tip", Scope.SELL, _word("Tip"), ("Ctrl+T",)),
    Command("service_charge", Scope.SELL, _word("Service charge"), ("Ctrl+Shift+S",)),
    Command("empties", Scope.SELL, _word("Empties"), ("Ctrl+R",)),
    Command("open_price", Scope.SELL, _word("Open price"), ("Alt+O",)),
    Command("link_code", Scope.SELL, _word("Link an unknown code"), ("Alt+L",)),
    Command("create_product", Scope.SELL, _word("New product of an unknown code"), ("Alt+N",)),
    Command("another_sale", Scope.SELL, _word("One more sale"), ("Ctrl+Shift+N",), icon="plus"),
    Command("next_sale", Scope.SELL, _word("Next open sale"), ("Ctrl+Tab",)),
    Command("previous_sale", Scope.SELL, _word("Open sale before"), ("Ctrl+Shift+Tab",)),
    Command("layout", Scope.SELL, _word("Quick keys or scan list"), ("Ctrl+L",),
            icon="layout-grid"),
    Command("quick_keys", Scope.SELL, _word("To the quick keys"), ("Ctrl+G",)),
    Command("edit_keys", Scope.SELL, _word("Edit quick keys"), ("Ctrl+Shift+G",),
            icon="pencil", permission=Permission.CATALOG_EDIT),
    Command("next_page", Scope.SELL, _word("Next page of quick keys"), ("PgDown",)),
    Command("previous_page", Scope.SELL, _word("Page of quick keys before"), ("PgUp",)),
    Command("pay", Scope.SELL, _word("Pay"), ("F12", "Ctrl+Return"), in_bar=True),
    Command("exact_cash", Scope.SELL, _word("Exact cash"), icon="banknote", shown="+"),
    Command("card", Scope.SELL, _word("Card"), icon="credit-card", shown="\u2212"),
    Command("multiply", Scope.SELL, _word("Quantity before a scan"), shown="3 *"),
    Command("remove", Scope.SELL, _word("Remove the line"), ("Del",), icon="trash-2"),
    Command("clear_sale", Scope.SELL, _word("Clear the sale"), ("Ctrl+Del",), icon="trash-2"),
    Command("undo", Scope.SELL, _word("Undo"), ("Ctrl+Z",), icon="undo-2"),
    Command("redo", Scope.SELL, _word("Redo"), ("Ctrl+Y", "Ctrl+Shift+Z")),
    Command("line_up", Scope.SELL, _word("Line above"), ("Up",), shown="\u2191"),
    Command("line_down", Scope.SELL, _word("Line below"), ("Down",), shown="\u2193"),
    Command("more", Scope.SELL, _word("One more of the line"), ("Ctrl++", "Ctrl+="),
            shown="Ctrl +"),
    Command("less", Scope.SELL, _word("One less of the line"), ("Ctrl+-",), shown="Ctrl \u2212"),
    Command("receipt", Scope.SELL, _word("Last receipt"), ("Ctrl+P",), icon="receipt-text"),
    Command("no_sale", Scope.SELL, _word("Open the drawer"), ("Ctrl+D",), icon="door-open"),
    Command("paid_in", Scope.SELL, _word("Paid in"), ("Alt+I",), icon="banknote"),
    Command("paid_out", Scope.SELL, _word("Paid out"), ("Alt+U",), icon="hand-coins"),
    Command("cash_drop", Scope.SELL, _word("Cash drop"), ("Alt+D",), icon="wallet"),
    Command("my_clock", Scope.SELL, _word("Clock in or out"), ("Alt+T",), icon="clock"),
    Command("close_till", Scope.SELL, _word("Close the till"), ("Alt+Z",), icon="wallet"),
    Command("dismiss", Scope.SELL, _word("Dismiss, back to the scan field"), ("Esc",)),
    Command("back", Scope.PAYMENT, _word("Back to the sale"), ("Esc",), icon="arrow-left"),
    Command("pay_cash", Scope.PAYMENT, _word("Cash"), ("F2",), icon="banknote"),
    Command("pay_card", Scope.PAYMENT, _word("Card"), ("F3",), icon="credit-card"),
    Command("pay_machine", Scope.PAYMENT, _word("Card on a stand-alone machine"), ("F4",),
            icon="credit-card"),
    *(
        Command(f"pay_other_{n}", Scope.PAYMENT, _word("Another way to pay"),
                (f"F{n + 4}" if n < 3 else f"Shift+F{n}",))
        for n in range(1, 9)
    ),
    Command("set_aside", Scope.PAYMENT, _word("Set the sale aside while its card is checked"),
            ("F7",), icon="pause"),
    Command("split", Scope.PAYMENT, _word("Split"), ("F8",)),
    Command("cancel_card", Scope.PAYMENT, _word("Cancel the card payment"), ("Alt+X",), icon="x"),
    Command("card_paid", Scope.PAYMENT, _word("The card was charged"), ("Alt+P",)),
    Command("card_not_paid", Scope.PAYMENT, _word("The card was not charged"), ("Alt+N",)),
    Command("card_check", Scope.PAYMENT, _word("Ask the terminal again"), ("Alt+C",)),
    Command("give_surplus", Scope.PAYMENT, _word("Give back what is too much"), ("Alt+G",)),
    Command("gave_back", Scope.PAYMENT, _word("It went back on the terminal itself"), ("Alt+B",)),
    *(
        Command(f"quick_{n}", Scope.PAYMENT, _word("Quick amount"), (f"Alt+{n}",))
        for n in range(1, 7)
    ),
    Command("take_back", Scope.PAYMENT, _word("Take the last payment back"),
            ("Alt+T", "Del")),
    Command("complete", Scope.PAYMENT, _word("Complete the sale"), ("F12",), icon="check"),
    Command("show_receipt", Scope.COMPLETE, _word("Show the receipt"), ("F3",),
            icon="receipt-text"),
    Command("new_sale", Scope.COMPLETE, _word("New sale"), ("F12", "Esc"), shown="Enter"),
    Command("orders_after", Scope.COMPLETE, _word("Orders"), ("Ctrl+O",), icon="receipt-text",
            permission=Permission.VIEW_ORDERS),
    Command("explain_order", Scope.COMPLETE, _word("Why this price?"), ("Ctrl+E",), icon="info"),
    Command("orders", Scope.SELL, _word("Orders"), ("Ctrl+O",), icon="receipt-text",
            permission=Permission.VIEW_ORDERS),
    Command("find_order", Scope.ORDERS, _word("Search"), ("F2", "Ctrl+F")),
    Command("filter_orders", Scope.ORDERS, _word("Filters"), ("F4",)),
    Command("reprint", Scope.ORDERS, _word("Copy of the receipt"), ("F3",)),
    Command("explain_stored", Scope.ORDERS, _word("Why this price?"), ("Ctrl+E",)),
    Command("correct_tender", Scope.ORDERS, _word("Correct the payment"), ("F6",)),
    Command("void_order", Scope.ORDERS, _word("Void the sale"), ("F8",)),
    Command("leave_orders", Scope.ORDERS, _word("Back"), ("Esc",), icon="arrow-left"),
    Command("leave_products", Scope.PRODUCTS, _word("Back"), ("Esc",), icon="arrow-left"),
    Command("list_find", Scope.PRODUCTS, _word("Search"), ("F2", "Ctrl+F")),
    Command("list_new", Scope.PRODUCTS, _word("New product"), ("Ctrl+N",),
            permission=Permission.CATALOG_EDIT),
    Command("list_import", Scope.PRODUCTS, _word("Import products"), ("Ctrl+I",),
            permission=Permission.IMPORT_PRODUCTS),
    Command("list_edit", Scope.PRODUCTS, _word("Edit the product"), ("Ctrl+E",),
            permission=Permission.CATALOG_EDIT, shown="Enter"),
    Command("list_duplicate", Scope.PRODUCTS, _word("Duplicate the product"), ("Ctrl+D",),
            permission=Permission.CATALOG_EDIT),
    Command("list_change", Scope.PRODUCTS, _word("Change the chosen products"), ("F6",)),
    Command("list_archive", Scope.PRODUCTS, _word("Archive or restore"), ("F8",),
            permission=Permission.CATALOG_EDIT),
    Command("list_undo", Scope.PRODUCTS, _word("Undo"), ("Ctrl+Z",)),
    Command("list_tick", Scope.PRODUCTS, _word("Tick the product"), shown="Space"),
    Command("list_tick_all", Scope.PRODUCTS, _word("Tick everything listed"), shown="Ctrl A"),
    Command("list_by_name", Scope.PRODUCTS, _word("Sort by name"), ("Alt+1",)),
    Command("list_by_sku", Scope.PRODUCTS, _word("Sort by SKU"), ("Alt+2",)),
    Command("list_by_price", Scope.PRODUCTS, _word("Sort by price"), ("Alt+3",)),
    Command("list_by_stock", Scope.PRODUCTS, _word("Sort by stock"), ("Alt+4",)),
    Command("list_by_change", Scope.PRODUCTS, _word("Sort by the last change"), ("Alt+5",)),
    Command("paid_aside", Scope.SELL, _word("Receipt of a sale that was paid meanwhile"),
            ("Alt+R",), icon="receipt-text"),
    Command("card_tasks", Scope.SELL, _word("Card payments to settle"), ("Ctrl+Shift+C",),
            icon="credit-card", permission=Permission.REVIEW_PAYMENTS),
    Command("orders_tasks", Scope.ORDERS, _word("Card payments to settle"), ("Ctrl+Shift+C",),
            icon="credit-card", permission=Permission.REVIEW_PAYMENTS),
    Command("find_setting", Scope.SETTINGS, _word("Search"), ("F2", "Ctrl+F")),
    Command("leave_settings", Scope.SETTINGS, _word("Back"), ("Esc",), icon="arrow-left"),
    Command("leave_reports", Scope.REPORTS, _word("Back"), ("Esc",), icon="arrow-left"),
    Command("leave_pricing", Scope.PRICING, _word("Back"), ("Esc",), icon="arrow-left"),
    Command("save_pricing", Scope.PRICING, _word("Save"), ("Ctrl+S",)),
    Command("new_pricing", Scope.PRICING, _word("New"), ("Ctrl+N",),
            permission=Permission.PRICES_EDIT),
    Command("new_product", Scope.SELL, _word("New product"), ("Ctrl+Shift+A",), icon="plus",
            permission=Permission.CATALOG_EDIT),
    Command("leave_product", Scope.PRODUCT, _word("Back"), ("Esc",), icon="arrow-left"),
    Command("save_product", Scope.PRODUCT, _word("Save"), ("Ctrl+S",)),
    Command("revert_product", Scope.PRODUCT, _word("Undo changes"), ("Alt+Z",)),
    Command("copy_product", Scope.PRODUCT, _word("Duplicate"), ("Ctrl+D",)),
    Command("archive_product", Scope.PRODUCT, _word("Archive or restore"), ("Alt+A",)),
    Command("count_stock", Scope.PRODUCT, _word("Count the stock"), ("Alt+C",), icon="boxes",
            permission=Permission.STOCK_ADJUST),
    Command("issue_code", Scope.PRODUCT, _word("Give it a number"), ("Alt+G",)),
    Command("new_group", Scope.PRODUCT, _word("New group of modifiers"), ("Alt+M",)),
    Command("next_tab", Scope.PRODUCT, _word("Next tab"), ("Ctrl+PgDown",)),
    Command("previous_tab", Scope.PRODUCT, _word("Tab before"), ("Ctrl+PgUp",)),
    Command("tab_basics", Scope.PRODUCT, _word("To the basics"), ("Alt+1",)),
    Command("tab_variants", Scope.PRODUCT, _word("To the variants"), ("Alt+2",)),
    Command("tab_barcodes", Scope.PRODUCT, _word("To the barcodes"), ("Alt+3",)),
    Command("tab_prices", Scope.PRODUCT, _word("To prices and tax"), ("Alt+4",)),
    Command("tab_pictures", Scope.PRODUCT, _word("To the pictures"), ("Alt+5",)),
    Command("tab_rules", Scope.PRODUCT, _word("To the rules"), ("Alt+6",)),
    Command("leave_shift", Scope.SHIFT, _word("Back"), ("Esc",), icon="arrow-left"),
    Command("done_counting", Scope.SHIFT, _word("Done"), ("F12",)),
    Command("leave_import", Scope.IMPORTING, _word("Back"), ("Esc",), icon="arrow-left"),
    Command("choose_import", Scope.IMPORTING, _word("Choose a file to import"), ("Ctrl+O",),
            permission=Permission.IMPORT_PRODUCTS),
    Command("import_on", Scope.IMPORTING, _word("Next step of the import"), ("F12",),
            permission=Permission.IMPORT_PRODUCTS),
    Command("import_back", Scope.IMPORTING, _word("Step of the import before"), ("Alt+Left",),
            permission=Permission.IMPORT_PRODUCTS),
    Command("setup_next", Scope.SETUP, _word("Next step"), ("F12", "Ctrl+Return")),
    Command("setup_back", Scope.SETUP, _word("Step before"), ("Esc", "Alt+Left")),
    Command("setup_skip", Scope.SETUP, _word("Skip this step"), ("F8",)),
    Command("leave_staff", Scope.STAFF, _word("Back"), ("Esc",), icon="arrow-left"),
    Command("save_staff", Scope.STAFF, _word("Save"), ("Ctrl+S",)),
    Command("new_staff", Scope.STAFF, _word("New"), ("Ctrl+N",),
            permission=Permission.STAFF_EDIT),
    Command("shift_no_sale", Scope.SHIFT, _word("Open the drawer"), ("Ctrl+D",),
            icon="door-open"),
    Command("shift_paid_in", Scope.SHIFT, _word("Paid in"), ("F5",), icon="banknote"),
    Command("shift_paid_out", Scope.SHIFT, _word("Paid out"), ("F6",), icon="hand-coins"),
    Command("shift_drop", Scope.SHIFT, _word("Cash drop"), ("F7",), icon="wallet"),
    Command("leave_cash", Scope.CASH, _word("Back"), ("Esc",), icon="arrow-left"),
    Command("drawer_no_sale", Scope.CASH, _word("Open the drawer"), ("Ctrl+D",),
            icon="door-open"),
    Command("drawer_paid_in", Scope.CASH, _word("Paid in"), ("F5",), icon="banknote"),
    Command("drawer_paid_out", Scope.CASH, _word("Paid out"), ("F6",), icon="hand-coins"),
    Command("drawer_drop", Scope.CASH, _word("Cash drop"), ("F7",), icon="wallet"),
    Command("x_report", Scope.CASH, _word("X report"), ("F9",), icon="chart-column"),
    Command("close_from_cash", Scope.CASH, _word("Close the till"), ("F12",), icon="lock"),
    Command("next_person", Scope.LOGIN, _word("Next person"), ("Right", "Down"), shown="\u2192"),
    Command("previous_person", Scope.LOGIN, _word("Person before"), ("Left", "Up"),
            shown="\u2190"),
    Command("clock", Scope.LOGIN, _word("Clock in or out"), ("F6",), icon="clock"),
    Command("recover", Scope.LOGIN, _word("Owner's recovery code"), ("F9",), icon="key-round"),
)  # fmt: skip
SHOP_COMMANDS: tuple[Command, ...] = (
    Command("practise", Scope.LOGIN, _word("Practice"), ("F8",), icon="lightbulb"),
    Command("stop_practice", Scope.PRACTISING, _word("End practice"), ("F8",), icon="log-out"),
)
"""What only a till that sells can do."""
DEMO_COMMANDS: tuple[Command, ...] = (
    Command("demo_codes", Scope.SELL, _word("Codes to try"), ("Alt+B",), icon="scan-barcode"),
)
"""What only the demo shop can do."""
PRACTICE_COMMANDS: tuple[Command, ...] = (
    Command("practice_tasks", Scope.ALWAYS, _word("Practice tasks"), ("Ctrl+Shift+P",),
            icon="list"),
    Command("begin_anew", Scope.ALWAYS, _word("Begin practice anew"), ("Ctrl+Shift+F5",),
            icon="rotate-ccw"),
    Command("end_practice", Scope.ALWAYS, _word("End practice"), ("Ctrl+Q",), icon="log-out"),
)  # fmt: skip
"""What only a practice till can do."""


def _place_in_bar(command: Command) -> tuple[int, str]:
    """Function keys in their order, and behind them whatever was given another key."""
    number = command.keys[0].removeprefix("F") if command.keys else ""
    return (int(number), "") if number.isdigit() else (99, command.key)


def is_awake(scope: Scope, front: Scope) -> bool:
    """True where a scope's commands work on the screen that is in front."""
    if scope is Scope.DESK:
        return front not in NOBODY
    return scope in (Scope.ALWAYS, front)


def clash(one: Scope, other: Scope) -> bool:
    """True where two scopes' commands can be awake on one screen."""
    return any(is_awake(one, front) and is_awake(other, front) for front in Scope)


def check_commands(commands: Iterable[Command]) -> None:
    """Raise ValueError where two commands share an id, or a key on the same screen."""
    ids: set[str] = set()
    taken: dict[str, list[Command]] = {}
    for command in commands:
        if command.id in ids:
            raise ValueError(f"the command {command.id} is there twice")
        ids.add(command.id)
        for key in command.keys:
            for other in taken.setdefault(key, []):
                if clash(other.scope, command.scope):
                    raise ValueError(f"{key} means {other.id} and {command.id}")
            taken[key].append(command)


class Actions(QObject):
    """The commands as Qt actions of one window; those of other screens sleep.

    ``remapped`` says that keys were changed.
    """

    remapped = Signal()

    def __init__(self, window: QWidget, commands: tuple[Command, ...] = COMMANDS) -> None:
        super().__init__(window)
        check_commands(commands)
        self.commands = {command.id: command for command in commands}
        self._actions: dict[str, QAction] = {}
        self.wired: set[str] = set()
        """The commands that do something."""
        for command in commands:
            action = QAction(command.words, window)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.setAutoRepeat(command.id.startswith("line_"))
            window.addAction(action)
            self._actions[command.id] = action
        self._caps: list[tuple[str, weakref.ref[Capped]]] = []
        self._scope = Scope.LOGIN
        self._may: Callable[[Permission], bool] = lambda _permission: False
        self._settle()

    def on(self, command_id: str, act: Callable[[], object]) -> None:
        """Have a command do something."""
        self.wired.add(command_id)
        self._actions[command_id].triggered.connect(lambda _checked=False: act())

    def do(self, command_id: str) -> None:
        """Do a command, as if its key had been pressed; a sleeping one does nothing."""
        self._actions[command_id].trigger()

    def key(self, command_id: str) -> str:
        """The key of a command as it is printed on caps."""
        return self.commands[command_id].key

    def show_key(self, command_id: str, *widgets: Capped) -> None:
        """Have widgets show the key of a command, now and whenever it is changed."""
        for widget in widgets:
            widget.set_key(self.key(command_id))
            self._caps.append((command_id, weakref.ref(widget)))

    def remap(self, commands: tuple[Command, ...]) -> None:
        """The same commands with other keys, from now on."""
        if commands == tuple(self.commands.values()):
            return
        check_commands(commands)
        self.commands = {command.id: command for command in commands}
        # First none has a key, so that no two ever share one on the way.
        for action in self._actions.values():
            action.setShortcuts([])
        for command in commands:
            self._actions[command.id].setShortcuts([QKeySequence(key) for key in command.keys])
        living: list[tuple[str, weakref.ref[Capped]]] = []
        for command_id, held in self._caps:
            widget = held()
            if widget is not None and isValid(widget):
                widget.set_key(self.key(command_id))
                living.append((command_id, held))
        self._caps = living
        self.remapped.emit()

    def enter(self, scope: Scope) -> None:
        """Another screen is in front."""
        self._scope = scope
        self._settle()

    def allow(self, may: Callable[[Permission], bool]) -> None:
        """Somebody else is signed in; ``may`` says what is permitted."""
        self._may = may
        self._settle()

    def is_allowed(self, command: Command) -> bool:
        """True where the person signed in may do it."""
        return command.permission is None or self._may(command.permission)

    def here(self) -> tuple[Command, ...]:
        """What there is on the screen in front, allowed or not."""
        return tuple(each for each in self.commands.values() if self._is_here(each))

    def _is_here(self, command: Command) -> bool:
        return is_awake(command.scope, self._scope)

    def available(self) -> tuple[Command, ...]:
        """What can be done on the screen that is in front, by whoever is signed in."""
        return tuple(command for command in self.here() if self.is_allowed(command))

    def bar(self, scope: Scope) -> tuple[Command, ...]:
        """The commands of a screen's F-key bar, in the order of their keys."""
        found = [
            command
            for command in self.commands.values()
            if command.in_bar and command.scope in (Scope.ALWAYS, scope)
        ]
        return tuple(sorted(found, key=_place_in_bar))

    def sheet(self) -> tuple[tuple[Scope, tuple[Command, ...]], ...]:
        """The key sheet: the commands of each screen that have a key."""
        return tuple(
            (scope, tuple(c for c in self.commands.values() if c.scope is scope and c.key))
            for scope in Scope
        )

    def _settle(self) -> None:
        for command in self.commands.values():
            self._actions[command.id].setEnabled(self._is_here(command))
