"""What stands beside the lines: the last scan, the totals, and the ways to pay."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, Rule
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Ink, Label

WIDTH = 420
WIDE = 560
MOST_TAXES = 4
LOW_BELOW = 430
TIGHT_BELOW = 270
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SaleSide(QFrame):
    """The panel at the end of the sell screen."""

    pressed = Signal(str)

    def __init__(self, formatter: Formatter, actions: Actions) -> None:
        super().__init__()
        self.setProperty("surface", "surface")
        self._formatter = formatter
        self._last = LastScan(formatter)
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
        self._low = self._tight = False
        self._amount = ""
        self._actions = actions
        self._lay_out()
        theme.follow(self._dress)

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._total_word, 1)
        head.addWidget(self._items)
        quick = QHBoxLayout()
        quick.setSpacing(theme.px(10))
        quick.addWidget(self._exact, 1)
        quick.addWidget(self._card, 1)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(theme.px(10))
        self._above = _box(self._last, self._about)
        self._sums_box = _box(self._hint, self._sums)
        column.addWidget(self._above)
        column.addStretch(1)
        column.addWidget(self._sums_box)
        self._rule = Rule()
        column.addWidget(self._rule)
        column.addWidget(self._head)
        column.addWidget(self._total)
        column.addSpacing(theme.px(6))
        column.addLayout(quick)
        column.addWidget(self._pay)
        theme.margins(column, start=20, top=16, end=20, bottom=16)

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
        pieces = sale.cart.pieces
        words = self.tr("1 item") if pieces == 1 else self.tr("{count} items")
        self._items.setText("" if empty else words.format(count=self._formatter.count(pieces)))
        self._amount = "" if empty else total
        self._show_amount()
        for button in (self._pay, self._exact, self._card):
            button.setEnabled(not empty)

    def set_wide(self, *, wide: bool) -> None:
        """More room on a large screen."""
        width = theme.px(WIDE if wide else WIDTH)
        screen = self.parentWidget()
        room = screen.width() if screen is not None else width * 3
        share = room // 2 if room < theme.px(520) else room * 9 // 20
        self.setFixedWidth(min(width, share))

    def set_room(self, height: int) -> None:
        """Where the screen is low, the total and the ways to pay come before all else."""
        low, tight = height < theme.px(LOW_BELOW), height < theme.px(TIGHT_BELOW)
        if (low, tight) == (self._low, self._tight):
            return
        self._low, self._tight = low, tight
        # Hiding something may bring the next height before this is over: look at what holds now.
        for widget in (self._above, self._sums_box):
            widget.setVisible(not self._low)
        for widget in (self._rule, self._head):
            widget.setVisible(not self._tight)
        self._column.setSpacing(theme.px(4 if self._tight else 10))
        self._total.set_role("total" if self._low else "grand")
        self._exact.set_words(icon="" if self._low else "banknote")
        self._card.set_words(icon="" if self._low else "credit-card")
        self._exact.set_words(text=self.tr("Cash") if self._tight else self.tr("Exact cash"))
        for command, button in (("exact_cash", self._exact), ("card", self._card)):
            button.set_key("" if self._tight else self._actions.key(command))
        self._show_amount()

    def _show_amount(self) -> None:
        """The amount on the Pay button, unless there is no room and it stands just above it."""
        self._pay.set_words(value="" if self._tight else self._amount)

    def _dress(self, _look: object) -> None:
        self.set_wide(wide=False)


def _box(*widgets: QWidget) -> QWidget:
    """Widgets one below the other, to be hidden together."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(10))
    for widget in widgets:
        column.addWidget(widget)
    return box


class LastScan(Card):
    """The line that was added last, large enough to read from afar; before it, the last change."""

    def __init__(self, formatter: Formatter) -> None:
        super().__init__(kind="toned", tone="success", spacing=2)
        self._formatter = formatter
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
        self.column.addLayout(top)
        self.column.addWidget(self._name)
        self.column.addLayout(foot)

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
        unit = f" {line.unit.value}" if line.unit.is_measured else ""
        self._caption.setText(self.tr("Last scan"))
        self._name.setText(line.name)
        self._detail.setText(f"{self._formatter.quantity(line.quantity)}{unit} × {price}")
        self._amount.setText(self._formatter.money(totals.subtotal - totals.discount))
        self.show()

    def _show_order(self, order: Order) -> None:
        self._caption.setText(self.tr("Last sale {number}").format(number=order.number))
        self._name.setText(self._formatter.money(order.payable))
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
            terms.append(cart.tax_context.replace("-", " "))
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
        rows += [(tax.name, money(tax.amount), "quiet") for tax in owed[:MOST_TAXES]]
        self._show(rows)

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
