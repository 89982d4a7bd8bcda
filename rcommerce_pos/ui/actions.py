"""Every command of the window once: the F-key bar, shortcuts and key sheet come from here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from rcommerce_pos.core.kernel.permissions import Permission

CONTEXT = "Actions"


class Scope(StrEnum):
    """On which screen a command works."""

    ALWAYS = "always"
    DESK = "desk"
    """On every screen of somebody who is signed in."""
    LOGIN = "login"
    SELL = "sell"
    PAYMENT = "payment"
    COMPLETE = "complete"
    SHIFT = "shift"
    REPORTS = "reports"
    PRICING = "pricing"
    ORDERS = "orders"


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
            return self.shown
        return self.keys[0].replace("Return", "Enter").replace("+", " ") if self.keys else ""


def _word(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(CONTEXT, text))


COMMANDS: tuple[Command, ...] = (
    Command("help", Scope.ALWAYS, _word("Keys and help"), ("F1",), _word("Help"), in_bar=True),
    Command("lock", Scope.ALWAYS, _word("Lock or switch user"), ("Ctrl+Shift+L",), icon="lock"),
    Command("menu", Scope.ALWAYS, _word("Menu"), ("F10",), in_bar=True),
    Command("go_sell", Scope.DESK, _word("To the sale"), ("Ctrl+1",), icon="shopping-cart"),
    Command("go_orders", Scope.DESK, _word("To the sales that were made"), ("Ctrl+2",),
            icon="receipt-text", permission=Permission.VIEW_ORDERS),
    Command("go_cash", Scope.DESK, _word("To the cash in the drawer"), ("Ctrl+3",),
            icon="wallet"),
    Command("go_pricing", Scope.DESK, _word("To prices, promotions and taxes"), ("Ctrl+4",),
            icon="tags", permission=Permission.PRICES_EDIT),
    Command("go_reports", Scope.DESK, _word("To the reports"), ("Ctrl+5",),
            icon="chart-column", permission=Permission.VIEW_REPORTS),
    Command("palette", Scope.SELL, _word("Find anything"), ("Ctrl+K",), icon="search"),
    Command("full_screen", Scope.ALWAYS, _word("Full screen"), ("F11",), icon="maximize"),
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
    Command("close_till", Scope.SELL, _word("Close the till"), icon="wallet"),
    Command("dismiss", Scope.SELL, _word("Dismiss, back to the scan field"), ("Esc",)),
    Command("back", Scope.PAYMENT, _word("Back to the sale"), ("Esc",), icon="arrow-left"),
    Command("pay_cash", Scope.PAYMENT, _word("Cash"), ("F2",), icon="banknote"),
    Command("pay_card", Scope.PAYMENT, _word("Card"), ("F3",), icon="credit-card"),
    *(
        Command(f"quick_{n}", Scope.PAYMENT, _word("Quick amount"), (f"Alt+{n}",))
        for n in range(1, 7)
    ),
    Command("take_back", Scope.PAYMENT, _word("Take the last payment back"), ("Del",)),
    Command("complete", Scope.PAYMENT, _word("Complete the sale"), ("F12",), icon="check"),
    Command("show_receipt", Scope.COMPLETE, _word("Show the receipt"), ("F3",),
            icon="receipt-text"),
    Command("new_sale", Scope.COMPLETE, _word("New sale"), ("F12", "Esc"), shown="Enter"),
    Command("explain_order", Scope.COMPLETE, _word("Why this price?"), ("Ctrl+E",), icon="info"),
    Command("orders", Scope.SELL, _word("Orders"), ("Ctrl+O",), icon="receipt-text",
            permission=Permission.VIEW_ORDERS),
    Command("find_order", Scope.ORDERS, _word("Search"), ("F2", "Ctrl+F")),
    Command("reprint", Scope.ORDERS, _word("Reprint the receipt"), ("F3",)),
    Command("explain_stored", Scope.ORDERS, _word("Why this price?"), ("Ctrl+E",)),
    Command("correct_tender", Scope.ORDERS, _word("Correct the payment"), ("F6",)),
    Command("void_order", Scope.ORDERS, _word("Void the sale"), ("F8",)),
    Command("leave_orders", Scope.ORDERS, _word("Back"), ("Esc",), icon="arrow-left"),
    Command("leave_reports", Scope.REPORTS, _word("Back"), ("Esc",), icon="arrow-left"),
    Command("leave_pricing", Scope.PRICING, _word("Back"), ("Esc",), icon="arrow-left"),
    Command("save_pricing", Scope.PRICING, _word("Save"), ("Ctrl+S",)),
    Command("new_pricing", Scope.PRICING, _word("New"), ("Ctrl+N",),
            permission=Permission.PRICES_EDIT),
    Command("leave_shift", Scope.SHIFT, _word("Back"), ("Esc",), icon="arrow-left"),
    Command("done_counting", Scope.SHIFT, _word("Done"), ("F12",)),
    Command("next_person", Scope.LOGIN, _word("Next person"), ("Down", "Right"),
            shown="\u2193"),
    Command("previous_person", Scope.LOGIN, _word("Person before"), ("Up", "Left"),
            shown="\u2191"),
    Command("recover", Scope.LOGIN, _word("Owner's recovery code"), ("F9",), icon="key-round"),
)  # fmt: skip


def _meet(first: Scope, second: Scope) -> bool:
    """True where commands of both scopes can be done on one screen."""
    wide = {Scope.ALWAYS: set(Scope), Scope.DESK: set(Scope) - {Scope.LOGIN}}
    return second in wide.get(first, {first}) or first in wide.get(second, {second})


def check_commands(commands: Iterable[Command]) -> None:
    """Raise ValueError where two commands share an id, or a key on the same screen."""
    ids: set[str] = set()
    taken: dict[tuple[Scope, str], str] = {}
    for command in commands:
        if command.id in ids:
            raise ValueError(f"the command {command.id} is there twice")
        ids.add(command.id)
        for key in command.keys:
            for (scope, known), other in taken.items():
                if known == key and _meet(scope, command.scope):
                    raise ValueError(f"{key} means {other} and {command.id}")
            taken[command.scope, key] = command.id


class Actions(QObject):
    """The commands as Qt actions of one window; those of other screens sleep."""

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
        if command.scope is Scope.DESK:
            return self._scope is not Scope.LOGIN
        return command.scope in (Scope.ALWAYS, self._scope)

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
        return tuple(sorted(found, key=lambda each: int(each.keys[0].removeprefix("F"))))

    def sheet(self) -> tuple[tuple[Scope, tuple[Command, ...]], ...]:
        """The key sheet: the commands of each screen that have a key."""
        return tuple(
            (scope, tuple(c for c in self.commands.values() if c.scope is scope and c.key))
            for scope in Scope
        )

    def _settle(self) -> None:
        for command in self.commands.values():
            self._actions[command.id].setEnabled(self._is_here(command))
