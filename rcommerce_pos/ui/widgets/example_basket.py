"""A basket to try a price rule on: what it costs with the rule as it is being edited."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

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
from rcommerce_pos.ui.widgets.flow import WrapBox
from rcommerce_pos.ui.widgets.label import Ink, Label
from rcommerce_pos.ui.widgets.laid_out import clear
from rcommerce_pos.ui.widgets.line_edit import LineEdit
from rcommerce_pos.ui.widgets.roll import Roll

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
        self._offers: list[Button] = []
        self._awaited = ""
        self._shown: tuple[object, object] = (None, None)
        self._buttons: dict[tuple[object, str], Button] = {}
        self.search = LineEdit()
        self.search.setAccessibleName(self.tr("Add a product to the example"))
        self.search.setPlaceholderText(self.tr("Add a product"))
        theme.fix(self.search, height=48)
        self.search.returnPressed.connect(self._take_first)
        self.search.installEventFilter(self)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SEARCH_AFTER_MS)
        self._delay.timeout.connect(self._ask)
        self.search.textEdited.connect(self._typed)
        self._offered = QVBoxLayout()
        self._offered.setSpacing(theme.px(4))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(14))
        self._empty = Label(
            self.tr("Add goods to see what they would cost."), role="body", ink="quiet", wrap=True
        )
        self._problem = Label(role="body", ink="warn", wrap=True)
        self._problem.hide()
        self._sums = QVBoxLayout()
        self._sums.setSpacing(theme.px(2))
        self._saves = Label(role="strong", ink="success", wrap=True)
        self._total = Label(role="total")
        self._total.setAlignment(_END)
        self._lay_out()

    def _lay_out(self) -> None:
        area = Roll(least=120)
        theme.margins(area.column, end=6)
        area.column.addWidget(self._empty)
        area.column.addLayout(self._rows)
        area.column.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self.tr("Example"), role="h3"))
        words.addWidget(
            Label(
                self.tr("As it would be with what you see here"),
                role="small",
                ink="quiet",
                wrap=True,
            )
        )
        self.column.addLayout(words)
        self.column.addWidget(self.search)
        self.column.addLayout(self._offered)
        self.column.addWidget(area, 1)
        self.column.addWidget(Rule())
        self.column.addWidget(self._problem)
        self._sum_box = QWidget()
        box = QVBoxLayout(self._sum_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(8))
        box.addLayout(self._sums)
        end = WrapBox()
        end.addWidget(self._saves, 1)
        end.addWidget(self._total)
        box.addWidget(end)
        self.column.addWidget(self._sum_box)

    @property
    def lines(self) -> tuple[ExampleLine, ...]:
        """What is in the basket."""
        return self._lines

    def set_lines(self, lines: Sequence[ExampleLine]) -> None:
        """Put these goods into the basket; nothing is told."""
        self._lines = tuple(lines)
        self._empty.setVisible(not self._lines)

    def offer(self, hits: Sequence[Product]) -> None:
        """Show what the search found, to add one of them; Enter may have asked for the first."""
        self._hits = [hit for hit in hits if hit.price is not None][:MOST_OFFERED]
        clear(self._offered)
        self._offers = []
        for product in self._hits:
            price = self._formatter.unit_price(product.price) if product.price else ""
            button = Button(product.name, kind="ghost", size="small", value=price, start=True,
                            focusable=True)  # fmt: skip
            button.clicked.connect(lambda _checked=False, p=product: self.add(p))
            button.installEventFilter(self)
            self._offered.addWidget(button)
            self._offers.append(button)
        awaited, self._awaited = self._awaited, ""
        if self._hits and awaited and awaited == self.search.text().strip():
            self.add(self._hits[0])

    def add(self, product: Product) -> None:
        """One more of a product."""
        self._delay.stop()
        self.search.clear()
        self.search.setFocus()
        self.offer(())
        for place, line in enumerate(self._lines):
            if line.product.id == product.id:
                self._step(place, 1)
                break
        else:
            self._change((*self._lines, ExampleLine(product, ONE)))

    def show_priced(self, priced: PricedCart) -> None:
        """Show what the basket costs; lines of the cart are those of the basket, in order."""
        if self._shown[0] is priced and self._shown[1] == self._lines:
            return
        self._shown = (priced, self._lines)
        held = self._held()
        clear(self._rows)
        self._buttons.clear()
        by_product = {line.product_id: place for place, line in enumerate(priced.cart.lines)}
        for place, example in enumerate(self._lines):
            at = by_product.get(example.product.id)
            if at is not None:
                line, totals = priced.cart.lines[at], priced.totals.lines[at]
                self._rows.addWidget(self._row(place, line, totals, priced))
        self._show_sums(priced)
        if held in self._buttons:
            self._buttons[held].setFocus()

    def show_problem(self, text: str) -> None:
        """Say, in place of the totals, why nothing can be reckoned yet; nothing clears it."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._sum_box.setVisible(not text)

    def texts(self) -> list[str]:
        """Everything that the basket says, for whoever reads it aloud or tests it."""
        return [label.text() for label in self.findChildren(Label) if not label.isHidden()]

    def _row(self, place: int, line: CartLine, totals: LineTotals, priced: PricedCart) -> QWidget:
        formatter = self._formatter
        reasons = [share.name for share in priced.shares(line.line)]
        if line.price_list:
            reasons.append(line.price_list)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(Label(line.name, role="strong", wrap=True), 1)
        head.addWidget(_end(formatter.money(totals.subtotal - totals.discount), "strong"))
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stepper(place, line))
        if totals.discount:
            off = QHBoxLayout()
            off.setSpacing(theme.px(8))
            off.addWidget(Label(" · ".join(reasons), role="label", ink="success", wrap=True), 1)
            off.addWidget(_end(formatter.money(-totals.discount), "label", "success"))
            column.addLayout(off)
        elif reasons:
            column.addWidget(Label(" · ".join(reasons), role="label", ink="success", wrap=True))
        return row

    def _stepper(self, place: int, line: CartLine) -> WrapBox:
        """How many, what one costs, and the way out of the basket."""
        formatter = self._formatter
        count = Label(formatter.quantity(line.quantity), role="strong")
        count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        count.setMinimumWidth(theme.px(28))
        each = Label(f"× {formatter.unit_price(line.unit_price)}", role="label", ink="quiet")
        less = self._button("minus", self.tr("One less"), line)
        more = self._button("plus", self.tr("One more"), line)
        gone = self._button("trash-2", self.tr("Remove"), line)
        less.clicked.connect(lambda: self._step(place, -1))
        more.clicked.connect(lambda: self._step(place, 1))
        gone.clicked.connect(lambda: self._remove(place))
        box = WrapBox(gap=2)
        for widget in (less, count, more, each):
            box.addWidget(widget)
        box.addStretch(1)
        box.addWidget(gone)
        return box

    def _button(self, icon: str, name: str, line: CartLine) -> Button:
        button = Button(icon=icon, kind="ghost", size="small", focusable=True)
        button.setAccessibleName(f"{name}, {line.name}")
        self._buttons[line.product_id, icon] = button
        return button

    def _held(self) -> tuple[object, str] | None:
        """Which button of a line has the keyboard, so that it keeps it when lines are redrawn."""
        focused = QApplication.focusWidget()
        return next((key for key, each in self._buttons.items() if each is focused), None)

    def _show_sums(self, priced: PricedCart) -> None:
        clear(self._sums)
        totals, money = priced.totals, self._formatter.money
        saves = self.tr("saves {amount}").format(amount=money(totals.discount))
        self._saves.setText(saves if totals.discount else "")
        if not priced.cart.lines:
            self._total.setText("")
            return
        if totals.discount:
            self._sum(self.tr("Before"), money(totals.subtotal))
            self._sum(self.tr("Off"), money(-totals.discount), "success")
        for tax in totals.taxes:
            if tax.amount:
                words = self.tr("Includes {tax}") if tax.included else "{tax}"
                self._sum(words.format(tax=tax.name), money(tax.amount))
        for hint in priced.outcome.hints[:1]:
            items = self.tr("1 item") if hint.items == 1 else self.tr("{count} items")
            items = items.format(count=hint.items)
            more = money(hint.spend) if isinstance(hint.spend, Money) else items
            self._sum(self.tr("{what} more: {offer}").format(what=more, offer=hint.name), "")
        self._total.setText(money(totals.gross))

    def _sum(self, words: str, amount: str, ink: Ink = "quiet") -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(words, role="label", ink=ink, wrap=True), 1)
        line.addWidget(_end(amount, "label", ink))
        self._sums.addWidget(row)

    def _typed(self, text: str) -> None:
        self._awaited = ""
        if text.strip():
            self._delay.start()
        else:
            self._delay.stop()
            self.offer(())

    def _ask(self) -> None:
        self.searched.emit(self.search.text().strip())

    def _take_first(self) -> None:
        """Enter adds the first hit; one that is still being looked for is added when it comes."""
        text = self.search.text().strip()
        if self._hits and not self._delay.isActive():
            self.add(self._hits[0])
        elif text:
            self._awaited = text
            self._delay.stop()
            self._ask()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through what was found, Esc closes it."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not self._hits:
            return False
        step = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key())
        stops: list[QWidget] = [self.search, *self._offers]
        if step is not None and isinstance(watched, QWidget) and watched in stops:
            at = (stops.index(watched) + step) % len(stops)
            stops[at].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, Button):
            watched.click()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.search.setFocus()
            self.offer(())
            return True
        return False

    def _remove(self, place: int) -> None:
        self._change((*self._lines[:place], *self._lines[place + 1 :]))

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
