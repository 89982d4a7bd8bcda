"""A basket to try a price rule on: what it costs with the rule as it is being edited."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from rcommerce_pos.core.cart.cart import CartLine
from rcommerce_pos.core.cart.example import ExampleLine
from rcommerce_pos.core.cart.totals import LineTotals
from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.catalog.types import Product
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.quantity import ONE, Quantity
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, Rule
from rcommerce_pos.ui.widgets.label import Ink, Label

SEARCH_AFTER_MS = 150
MOST_OFFERED = 5
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ExampleBasketView(Card):
    """Lines that can be added, counted and removed, and the totals that the rule makes of them.

    ``lines_changed`` carries the lines; ``searched`` a text for which ``offer`` is called back.
    """

    lines_changed = Signal(object)
    searched = Signal(str)

    def __init__(self, formatter: Formatter) -> None:
        super().__init__(padding=16, spacing=10)
        self._formatter = formatter
        self._lines: tuple[ExampleLine, ...] = ()
        self._hits: list[Product] = []
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Add a product to the example"))
        self.search.setPlaceholderText(self.tr("Add a product"))
        self.search.setFixedHeight(theme.px(44))
        self.search.returnPressed.connect(self._take_first)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SEARCH_AFTER_MS)
        self._delay.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textEdited.connect(lambda _text: self._delay.start())
        self._offered = QVBoxLayout()
        self._offered.setSpacing(theme.px(4))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(8))
        self._empty = Label(
            self.tr("Add goods to see what they would cost."), role="body", ink="quiet", wrap=True
        )
        self._problem = Label(role="body", ink="warn", wrap=True)
        self._problem.hide()
        self._sums = QVBoxLayout()
        self._sums.setSpacing(theme.px(2))
        self._total = Label(role="total")
        self._total.setAlignment(_END)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.px(6), 0)
        column.addWidget(self._empty)
        column.addLayout(self._rows)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self.tr("Example"), role="h3"))
        words.addWidget(
            Label(self.tr("As it would be with what you see here"), role="small", ink="quiet")
        )
        self.column.addLayout(words)
        self.column.addWidget(self.search)
        self.column.addLayout(self._offered)
        self.column.addWidget(area, 1)
        self.column.addWidget(self._problem)
        self.column.addWidget(Rule())
        self.column.addLayout(self._sums)
        self.column.addWidget(self._total)

    @property
    def lines(self) -> tuple[ExampleLine, ...]:
        """What is in the basket."""
        return self._lines

    def set_lines(self, lines: Sequence[ExampleLine]) -> None:
        """Put these goods into the basket; nothing is told."""
        self._lines = tuple(lines)
        self._empty.setVisible(not self._lines)

    def offer(self, hits: Sequence[Product]) -> None:
        """Show what the search found, to add one of them."""
        self._hits = [hit for hit in hits if hit.price is not None][:MOST_OFFERED]
        _clear(self._offered)
        for product in self._hits:
            price = self._formatter.unit_price(product.price) if product.price else ""
            button = Button(product.name, kind="ghost", size="small", value=price, start=True,
                            focusable=True)  # fmt: skip
            button.clicked.connect(lambda _checked=False, p=product: self.add(p))
            self._offered.addWidget(button)

    def add(self, product: Product) -> None:
        """One more of a product."""
        for place, line in enumerate(self._lines):
            if line.product.id == product.id:
                self._step(place, 1)
                break
        else:
            self._change((*self._lines, ExampleLine(product, ONE)))
        self.search.clear()
        self.offer(())

    def show_priced(self, priced: PricedCart) -> None:
        """Show what the basket costs; lines of the cart are those of the basket, in order."""
        self._problem.hide()
        _clear(self._rows)
        by_product = {line.product_id: place for place, line in enumerate(priced.cart.lines)}
        for place, example in enumerate(self._lines):
            at = by_product.get(example.product.id)
            if at is not None:
                line, totals = priced.cart.lines[at], priced.totals.lines[at]
                self._rows.addWidget(self._row(place, line, totals, priced))
        self._show_sums(priced)

    def show_problem(self, text: str) -> None:
        """Say why nothing can be reckoned yet; the totals are of the rule before."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def texts(self) -> list[str]:
        """Everything that the basket says, for whoever reads it aloud or tests it."""
        return [label.text() for label in self.findChildren(Label) if not label.isHidden()]

    def _row(self, place: int, line: CartLine, totals: LineTotals, priced: PricedCart) -> QWidget:
        formatter = self._formatter
        reasons = [share.name for share in priced.shares(line.line)]
        if line.price_list:
            reasons.append(line.price_list)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(line.name, role="strong", wrap=True))
        unit = f"{formatter.quantity(line.quantity)} × {formatter.unit_price(line.unit_price)}"
        words.addWidget(Label(unit, role="label", ink="quiet"))
        if reasons:
            words.addWidget(Label(" · ".join(reasons), role="label", ink="success", wrap=True))
        amounts = QVBoxLayout()
        amounts.setSpacing(0)
        amounts.addWidget(_end(formatter.money(totals.subtotal - totals.discount), "strong"))
        if totals.discount:
            amounts.addWidget(_end(formatter.money(-totals.discount), "label", "success"))
        amounts.addStretch(1)
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(6))
        box.addLayout(words, 1)
        box.addLayout(amounts)
        for icon, name, by in (
            ("minus", self.tr("One less"), -1),
            ("plus", self.tr("One more"), 1),
        ):
            button = Button(icon=icon, kind="ghost", size="small", focusable=True)
            button.setAccessibleName(f"{name}, {line.name}")
            button.clicked.connect(lambda _checked=False, b=by, p=place: self._step(p, b))
            box.addWidget(button)
        return row

    def _show_sums(self, priced: PricedCart) -> None:
        _clear(self._sums)
        totals, money = priced.totals, self._formatter.money
        if not priced.cart.lines:
            self._total.setText("")
            return
        if totals.discount:
            self._sum(self.tr("Before"), money(totals.subtotal))
            self._sum(self.tr("Off"), money(-totals.discount), "success")
        for tax in totals.taxes:
            if tax.amount:
                self._sum(tax.name, money(tax.amount))
        for hint in priced.outcome.hints[:1]:
            more = money(hint.spend) if isinstance(hint.spend, Money) else self.tr("1 item")
            self._sum(self.tr("{what} more: {offer}").format(what=more, offer=hint.name), "")
        self._total.setText(money(totals.gross))

    def _sum(self, words: str, amount: str, ink: Ink = "quiet") -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(words, role="label", ink=ink, wrap=True), 1)
        line.addWidget(_end(amount, "label", ink))
        self._sums.addWidget(row)

    def _take_first(self) -> None:
        if self._hits:
            self.add(self._hits[0])

    def _step(self, place: int, by: int) -> None:
        line = self._lines[place]
        quantity = line.quantity + Quantity(1000 * by)
        changed = [*self._lines]
        if quantity.milli <= 0:
            del changed[place]
        else:
            changed[place] = replace(line, quantity=quantity)
        self._change(tuple(changed))

    def _change(self, lines: tuple[ExampleLine, ...]) -> None:
        self.set_lines(lines)
        self.lines_changed.emit(lines)


def _end(text: str, role: str, ink: Ink = "") -> Label:
    label = Label(text, role="strong" if role == "strong" else "label", ink=ink)
    label.setAlignment(_END)
    return label


def _clear(layout: QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
