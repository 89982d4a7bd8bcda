"""What stands beside the lines: the last scan, the totals, and the ways to pay."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from rcommerce_pos.core.cart.totals import TaxTotal
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.ui import theme, vocabulary
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import tax_context
from rcommerce_pos.ui.screens.sell.picture_view import PictureView
from rcommerce_pos.ui.thumbnails import Thumbnails
from rcommerce_pos.ui.tokens import Breakpoint
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, Rule
from rcommerce_pos.ui.widgets.flow import FlowLayout
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Ink, Label
from rcommerce_pos.ui.widgets.roll import Roll

WIDTH = 420
WIDE, WIDE_FROM = 560, 1600
MOST_TAXES = 4
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SaleSide(QFrame):
    """The panel at the end of the sell screen."""

    pressed = Signal(str)

    def __init__(self, formatter: Formatter, actions: Actions, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setProperty("surface", "surface")
        self._formatter = formatter
        self._narrow = False
        self._left = ""
        self._last = LastScan(formatter, thumbnails)
        self._about = AboutSale()
        self._hint = HintLine(formatter)
        self._sums = SumRows(formatter)
        self._total_word = Label(self.tr("Total"), role="h2")
        self._items = Label(role="label", ink="quiet")
        self._total = Label(role="grand")
        self._total.setAlignment(_END)
        self._exact = Button(
            self.tr("Exact cash"), kind="soft", icon="banknote", key=actions.key("exact_cash")
        )
        self._card = Button(
            self.tr("Card"), kind="soft", icon="credit-card", key=actions.key("card")
        )
        self._pay = Button(
            self.tr("Pay"), kind="pay", size="large", key=actions.key("pay"), start=True
        )
        self._exact.clicked.connect(lambda: self.pressed.emit("exact_cash"))
        self._card.clicked.connect(lambda: self.pressed.emit("card"))
        self._pay.clicked.connect(lambda: self.pressed.emit("pay"))
        actions.show_key("pay", self._pay)
        self._lay_out()

    def _lay_out(self) -> None:
        self.details = QWidget()
        about = QVBoxLayout(self.details)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(theme.px(10))
        about.addWidget(self._last)
        about.addWidget(self._about)
        about.addStretch(1)
        about.addWidget(self._hint)
        about.addWidget(self._sums)
        self._roll = Roll()
        self._roll.column.addWidget(self.details)
        head = QHBoxLayout()
        head.addWidget(self._total_word, 1)
        head.addWidget(self._items)
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.setSpacing(theme.px(8))
        self._head.addLayout(head)
        self._head.addWidget(self._total, 1)
        ways = QWidget()
        quick = FlowLayout(ways, gap=10, fill=True)
        for button in (self._exact, self._card, self._pay):
            quick.addWidget(button)
        self._rule = Rule()
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(10))
        column.addWidget(self._roll, 1)
        column.addWidget(self._rule)
        column.addLayout(self._head)
        column.addWidget(ways)
        theme.margins(column, start=20, top=12, end=20, bottom=12)

    def show_sale(
        self, sale: PricedCart, *, last_added: int | None, last_order: Order | None
    ) -> None:
        """Show what the sale costs, and the line that was added last."""
        total = self._formatter.money(sale.totals.gross)
        empty = not sale.cart.lines
        self._last.show_state(sale, last_added, last_order if empty else None)
        self._about.show_sale(sale)
        self._hint.show_sale(sale)
        self._sums.show_sale(sale)
        self._total.setText(total)
        self._left = self._formatter.money(sale.left)
        pieces = sale.cart.pieces
        words = self.tr("1 item") if pieces == 1 else self.tr("{count} items")
        self._items.setText("" if empty else words.format(count=self._formatter.count(pieces)))
        self._show_pay()
        for button in (self._pay, self._exact, self._card):
            button.setEnabled(not empty)

    def show_picture(self, product_id: object, picture: object) -> None:
        """Show the picture of the product that was scanned last, or none."""
        self._last.show_picture(product_id, picture)

    def _show_pay(self) -> None:
        """The button says what is left to pay, but where the same total stands right above it."""
        said = self._narrow and self._left == self._total.text()
        shown = bool(self._items.text()) and not said
        self._pay.set_words(value=self._left if shown else "")

    def settle(self, shape: Breakpoint) -> None:
        """Beside the lines, wider on a large screen; narrow, only the total and how to pay.

        What else it tells, ``details``, is then the screen's to put among what is scrolled. In a
        low window what is large gives way, so that the last scan stays whole.
        """
        ways = QBoxLayout.Direction
        self._roll.setVisible(not shape.narrow)
        self._head.setDirection(ways.LeftToRight if shape.narrow else ways.TopToBottom)
        small = shape.narrow or theme.is_low(self)
        self._total.set_role("total" if small else "grand")
        self._last.set_plain(plain=theme.is_low(self))
        self._exact.set_words(icon="" if shape.narrow else "banknote")
        self._card.set_words(icon="" if shape.narrow else "credit-card")
        self._pay.set_size("medium" if small else "large")
        self._narrow = shape.narrow
        self._show_pay()
        if shape.narrow:
            theme.free_width(self)
        else:
            self.setFixedWidth(theme.px(WIDE if shape.from_width >= WIDE_FROM else WIDTH))
            self._roll.column.addWidget(self.details)
            self.details.show()


class LastScan(Card):
    """The line that was added last, large enough to read from afar; before it, the last change."""

    def __init__(self, formatter: Formatter, thumbnails: Thumbnails) -> None:
        super().__init__(kind="toned", tone="success", spacing=2)
        self._formatter = formatter
        self._product: UUID | None = None
        self._picture = PictureView(thumbnails)
        self._icon = IconView("circle-check", size=16, colour="success_text")
        self._caption = Label(role="label", ink="success")
        self._name = Label(role="h2", wrap=True)
        self._detail = Label(role="label", ink="quiet")
        self._amount = Label(role="h2")
        top = QHBoxLayout()
        top.setSpacing(theme.px(6))
        top.addWidget(self._icon)
        top.addWidget(self._caption, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._detail, 1)
        foot.addWidget(self._amount)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addLayout(top)
        words.addWidget(self._name)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.column.addLayout(head)
        self.column.addLayout(foot)

    def set_plain(self, *, plain: bool) -> None:
        """Without the picture and with little air, where height is dear."""
        self._picture.give_room(room=not plain)
        edge = 10 if plain else 16
        theme.margins(self.column, start=edge, top=edge, end=edge, bottom=edge)

    def show_state(self, sale: PricedCart, line: int | None, order: Order | None) -> None:
        """Show a line of the sale, or the sale before."""
        numbers = [entry.line for entry in sale.cart.lines]
        if line is not None and line in numbers:
            self._show_line(sale, line)
        elif order is not None:
            self._show_order(order)
        else:
            self.hide()

    def _show_line(self, sale: PricedCart, number: int) -> None:
        line, totals = sale.line(number)
        price = self._formatter.unit_price(line.unit_price)
        unit = f" {vocabulary.unit(line.unit.value)}" if line.unit.is_measured else ""
        if line.product_id != self._product:
            self._product = line.product_id
            self._picture.show_picture(None)
        self._dress_as(voided=False)
        self._caption.setText(self.tr("Last scan"))
        self._name.setText(line.name)
        self._detail.setText(f"{self._formatter.quantity(line.quantity)}{unit} × {price}")
        self._amount.setText(self._formatter.money(totals.subtotal - totals.discount))
        self.show()

    def _dress_as(self, *, voided: bool) -> None:
        """Green for what was done; a sale that was voided is nothing to be glad of."""
        self.set_tone("neutral" if voided else "success")
        self._caption.set_ink("quiet" if voided else "success")
        colour = "text2" if voided else "success_text"
        self._icon.set_icon("undo-2" if voided else "circle-check", colour=colour)

    def show_picture(self, product_id: object, picture: object) -> None:
        """Show the picture of a product, unless another one was scanned meanwhile."""
        if product_id == self._product:
            self._picture.show_picture(picture if isinstance(picture, UUID) else None)

    def _show_order(self, order: Order) -> None:
        self._product = None
        self._picture.show_picture(None)
        voided = order.void is not None
        self._dress_as(voided=voided)
        words = self.tr("Last sale {number}")
        if voided:
            words = self.tr("Last sale {number}: voided")
        self._caption.setText(words.format(number=order.number))
        self._name.setText(self._formatter.money(order.payable))
        if voided:
            # What went back was said when it was voided.
            self._detail.setText(self.tr("The goods and the money went back"))
            self._amount.setText("")
            self.show()
            return
        self._detail.setText(self.tr("Change given") if order.change else self.tr("No change"))
        self._amount.setText(self._formatter.money(order.change) if order.change else "")
        self.show()


class AboutSale(QWidget):
    """Who buys, and on which terms: customer, coupons, eat in, without tax, honoured prices."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconView("user", size=18, colour="text2")
        self._who = Label(role="strong")
        self._terms = Label(role="label", ink="quiet", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._who)
        words.addWidget(self._terms)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(10))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.hide()

    def show_sale(self, sale: PricedCart) -> None:
        """Show what is agreed beyond the goods; nothing where nothing is."""
        cart = sale.cart
        terms = [
            (
                self.tr("coupon {code}, not reached yet")
                if code in sale.unused_coupons
                else self.tr("coupon {code}")
            ).format(code=code)
            for code in cart.coupons
        ]
        if cart.tax_context:
            terms.append(tax_context(cart.tax_context))
        if cart.exemption is not None:
            terms.append(self.tr("without tax: {why}").format(why=cart.exemption.reason))
        if cart.honoured_by:
            terms.append(self.tr("former prices, by {name}").format(name=cart.honoured_by))
        self._icon.setVisible(bool(cart.customer_name))
        self._who.setText(cart.customer_name)
        self._who.setVisible(bool(cart.customer_name))
        self._terms.setText(" · ".join(terms))
        self._terms.setVisible(bool(terms))
        self.setVisible(bool(cart.customer_name or terms))


class HintLine(Card):
    """What is one item short of an offer."""

    def __init__(self, formatter: Formatter) -> None:
        super().__init__(kind="toned", tone="info", spacing=2)
        self._formatter = formatter
        self._text = Label(role="label", ink="link", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(IconView("tag", size=16, colour="primary_text"), 0)
        line.addWidget(self._text, 1)
        self.column.addLayout(line)
        self.hide()

    def show_sale(self, sale: PricedCart) -> None:
        """Show the nearest offer, or nothing."""
        hints = sale.outcome.hints
        if not hints:
            self.hide()
            return
        hint = hints[0]
        if hint.spend is not None:
            words = self.tr("{amount} more: {offer}")
            text = words.format(amount=self._formatter.money(hint.spend), offer=hint.name)
        else:
            text = self.tr("1 more: {offer}").format(offer=hint.name)
        self._text.setText(text)
        self.show()


class SumRows(QWidget):
    """Subtotal, discounts and taxes, each on a line of its own."""

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._formatter = formatter
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(0, 1)
        self._rows: list[tuple[Label, Label]] = []

    def show_sale(self, sale: PricedCart) -> None:
        """Show how the total comes about."""
        totals = sale.totals
        money = self._formatter.money
        rows: list[tuple[str, str, Ink]] = []
        if sale.cart.lines:
            rows.append((self.tr("Subtotal"), money(totals.subtotal), "quiet"))
        saved = sale.outcome.saving
        if saved:
            offers = Money(-saved, totals.currency)
            rows.append((self._offers(sale), money(offers), "success"))
        given = totals.discount.minor - saved
        if given:
            rows.append((self.tr("Discounts"), money(Money(-given, totals.currency)), "success"))
        owed = [tax for tax in totals.taxes if tax.amount]
        rows += [(self._tax(tax), money(tax.amount), "quiet") for tax in owed[:MOST_TAXES]]
        if sale.cart.exemption is not None:
            added = sum(tax.amount.minor for tax in owed if not tax.included)
            written = totals.subtotal.minor - totals.discount.minor
            off = totals.gross.minor - written - added
            if off:
                rows.append((self.tr("Tax taken off"), money(Money(off, totals.currency)), "quiet"))
        if sale.cart.tenders:
            rows.append((self.tr("Paid so far"), money(sale.paid), "success"))
        self._show(rows)

    def _tax(self, tax: TaxTotal) -> str:
        """A tax that comes on top by its name; one that the prices hold is said to be in them."""
        return self.tr("Includes {tax}").format(tax=tax.name) if tax.included else tax.name

    def _offers(self, sale: PricedCart) -> str:
        """The one promotion by name, several by their number."""
        applied = sale.outcome.applied
        if len(applied) == 1:
            return applied[0].name
        return self.tr("{count} offers").format(count=len(applied))

    def _show(self, rows: list[tuple[str, str, Ink]]) -> None:
        while len(self._rows) < len(rows):
            name, amount = Label(role="body"), Label(role="body")
            amount.setAlignment(_END)
            place = len(self._rows)
            self._grid.addWidget(name, place, 0)
            self._grid.addWidget(amount, place, 1)
            self._rows.append((name, amount))
        for place, (name, amount) in enumerate(self._rows):
            shown = place < len(rows)
            name.setVisible(shown)
            amount.setVisible(shown)
            if shown:
                words, value, ink = rows[place]
                name.setText(words)
                amount.setText(value)
                name.set_ink(ink)
                amount.set_ink(ink)
