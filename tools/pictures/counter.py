"""Signing in, opening the till, ringing up, and everything that is asked on the way."""

from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from rcommerce_pos.core.cart.cart import Discount, PriceReason
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.ui.scanner import Scan
from tools.photographer import Photographer

ORDER = 10
BASKET = (
    ("9524100001312", "2"),
    ("9524100000230", ""),
    ("4135", "0.846"),
    ("9524100001374", "2"),
    ("9524100000476", ""),
    ("21101", "0.31"),
    ("TOTE-NAT", ""),
    ("4011", "1.204"),
)
ASKING = ("quantity", "price", "discount", "note", "coupon", "customer", "exempt", "tip",
          "empties", "open_price")  # fmt: skip


def take(photographer: Photographer) -> None:
    """From the sign-in to a sale that is ready to be paid."""
    _sign_in(photographer)
    _open_till(photographer)
    _sell(photographer)
    _tiles(photographer)
    _ask(photographer)
    _agree(photographer)
    _explain(photographer)
    _approve(photographer)
    _park(photographer)


def _sign_in(photographer: Photographer) -> None:
    window = photographer.window
    model = window.login_model
    member = next(m for m in model.state.members if m.name.startswith("Omar"))
    photographer.picture("login-nobody")
    model.choose(member)
    model.digit("2")
    model.digit("2")
    photographer.picture("login")
    window.login.tell_crash(
        QCoreApplication.translate("MainWindow", "The program stopped unexpectedly"),
        QCoreApplication.translate("MainWindow", "No sale was lost. An open sale is as it was."),
    )
    photographer.picture("login-after-crash")
    model.clear()
    for digit in "9999":
        model.digit(digit)
    photographer.picture("login-wrong-pin")
    photographer.dialog("recovery", window.login.ask_recovery)
    for digit in member.demo_pin or "":
        model.digit(digit)
    photographer.settle()


def _open_till(photographer: Photographer) -> None:
    desk = photographer.window.desk
    if desk.shift.isVisible():
        photographer.picture("open-till")
        desk.shift_model.open(Money(15_000, "GBP"))
        photographer.settle()


def _sell(photographer: Photographer) -> None:
    window = photographer.window
    desk = window.desk
    desk.sell_model.changes.clear()
    photographer.settle()
    photographer.picture("sell-empty")
    for code, quantity in BASKET:
        desk.sell_model.ringing.submit(f"{quantity}*{code}" if quantity else code)
        photographer.settle()
        _answer(photographer)
    photographer.picture("sell")
    desk.sell_model.ringing.submit("90*9524100001374")
    photographer.settle()
    photographer.picture("sell-short")
    desk.sell_model.changes.undo()
    photographer.settle()
    desk.take_scan(Scan("5012345678900", 0))
    photographer.picture("sell-unknown")
    desk.sell_model.dismiss()
    desk.sell.search.insert("choc")
    photographer.settle()
    photographer.picture("sell-search")
    desk.sell.dismiss()
    desk.sell.search.clear()
    sale = desk.sell_model.state.sale
    assert sale is not None
    desk.sell_model.changes.remove(sale.cart.lines[2].line)
    photographer.picture("sell-undo")
    desk.sell_model.changes.undo()
    photographer.settle()
    photographer.dialog("keys", window.show_keys)
    photographer.dialog("palette", lambda: window.actions_.do("palette"))
    photographer.dialog("menu", lambda: window.actions_.do("menu"))


def _tiles(photographer: Photographer) -> None:
    window = photographer.window
    window.actions_.do("layout")
    photographer.settle()
    photographer.picture("sell-tiles")
    window.actions_.do("edit_keys")
    photographer.picture("edit-keys")
    window.desk.sell.dismiss()
    window.actions_.do("layout")
    photographer.settle()


def _answer(photographer: Photographer) -> None:
    """Answer what goods ask: the first choice of a panel, what is preset of modifiers."""
    sell = photographer.window.desk.sell
    if sell.panel.isVisible() and sell.panel.is_choice:
        photographer.picture("ask-age")
        sell.panel.choose(1)
        photographer.settle()
    if sell.modifiers.isVisible():
        photographer.picture("ask-modifiers")
        sell.modifiers.choose(4)
        sell.modifiers.accept()
        photographer.settle()


def _ask(photographer: Photographer) -> None:
    window = photographer.window
    panel = window.desk.sell.panel
    for command in ASKING:
        window.actions_.do(command)
        photographer.picture(f"ask-{command.replace('_', '-')}")
        panel.close_panel()
    for code, name in (("4067", "weight"), ("FLOWERS", "price-of")):
        window.desk.sell_model.ringing.submit(code)
        photographer.picture(f"ask-{name}")
        panel.close_panel()


def _agree(photographer: Photographer) -> None:
    """A sale with everything that can be agreed about it."""
    window = photographer.window
    model = window.desk.sell_model
    for code in ("3*9524100000995", "2*9524100000346", "5*9524100001374", "WELCOME5"):
        model.ringing.submit(code)
        photographer.settle()
    model.dismiss()
    model.changes.find_customers("harbour")
    photographer.settle()
    photographer.picture("ask-which-customer")
    window.desk.sell.panel.choose(1)
    photographer.settle()
    model.changes.next_tax_context()
    photographer.settle()
    sale = model.state.sale
    assert sale is not None
    model.changes.set_note(sale.cart.lines[0].line, "Without seeds, please")
    model.changes.discount_line(sale.cart.lines[1].line, Discount(percent=Fraction(10)))
    price = UnitPrice.parse("1.95", "GBP")
    model.changes.override_price(sale.cart.lines[2].line, price, PriceReason.SHELF)
    photographer.settle()
    photographer.picture("sell-offers")
    window.actions_.do("price_check")
    photographer.picture("price-check-empty")
    model.check_price("9524100001152")
    photographer.picture("price-check")
    window.desk.sell.check.close_panel()


def _explain(photographer: Photographer) -> None:
    window = photographer.window
    sale = window.desk.sell_model.state.sale
    assert sale is not None
    promoted = next(iter(sale.outcome.shares), sale.cart.lines[0].line)
    window.desk.sell_model.select(promoted)
    window.actions_.do("explain")
    photographer.picture("explain-line")
    window.actions_.do("explain")
    photographer.picture("explain-sale")
    window.actions_.do("explain")


def _approve(photographer: Photographer) -> None:
    model = photographer.window.desk.sell_model
    actor, sale = model.actor, model.state.sale
    assert actor is not None
    assert sale is not None
    model.begin(replace(actor, discount_limit=Fraction(10)))
    photographer.settle()
    wine = next(line for line in sale.cart.lines if line.name.startswith("Pinot"))
    photographer.dialog(
        "approval", lambda: model.changes.discount_line(wine.line, Discount(percent=Fraction(25)))
    )
    model.begin(actor)
    photographer.settle()


def _park(photographer: Photographer) -> None:
    window = photographer.window
    window.actions_.do("park")
    photographer.settle()
    photographer.picture("sell-parked")
    window.actions_.do("recall")
    photographer.picture("ask-recall")
    window.desk.sell.panel.choose(1)
    photographer.settle()
