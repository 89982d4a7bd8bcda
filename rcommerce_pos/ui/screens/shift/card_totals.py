"""The card total at the close of the day: ours beside the terminal's and the machine's."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.payments.reconciling import TAKEN, Comparison, Difference
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.shift.view_model import CardTotals
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, Rule
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.number_edit import AmountEdit

WIDTH = 400


class CardTotalsCard(Card):
    """``compared`` carries the total of a stand-alone machine; nothing here stops the close."""

    compared = Signal(object)

    def __init__(self, formatter: Formatter, currency: str) -> None:
        super().__init__(padding=28, spacing=12)
        self._formatter = formatter
        self._shown: CardTotals | None = None
        theme.fix(self, width=WIDTH)
        self.column.addWidget(Label(self.tr("Card total"), role="h1"))
        self._machine = QWidget()
        self._amount = AmountEdit(formatter, currency, name=self.tr("Total of the card machine"))
        self._amount.entered.connect(self._compare)
        go = Button(self.tr("Compare"), kind="primary", focusable=True)
        go.clicked.connect(lambda: self._compare(self._amount.amount))
        words = self.tr("Total that the stand-alone machine printed")
        asked = QVBoxLayout(self._machine)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.addWidget(Label(words, role="label", ink="quiet", wrap=True))
        asked.addWidget(self._amount)
        asked.addWidget(go)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(8))
        self.column.addLayout(self._rows, 1)
        self.column.addWidget(self._machine)

    def show_totals(self, totals: CardTotals) -> None:
        """Show what was compared so far."""
        self.setVisible(totals.is_shown)
        self._machine.setVisible(totals.asks_machine and totals.machine is None)
        if totals == self._shown:
            return
        self._shown = totals
        while item := self._rows.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if totals.asking:
            words = self.tr("Asking the terminal for its totals…")
            self._rows.addWidget(Label(words, role="line", ink="quiet", wrap=True))
        if totals.silent:
            words = self.tr("The terminal gave no totals. Print them on it and compare by hand.")
            self._rows.addWidget(Label(words, role="line", ink="warn", wrap=True))
        if totals.terminal is not None:
            self._show(self.tr("The terminal counted"), totals.terminal)
        if totals.machine is not None:
            self._show(self.tr("The machine printed"), totals.machine)
        self._rows.addStretch(1)

    def _show(self, theirs: str, found: Comparison) -> None:
        money = self._formatter.money
        self._add(self.tr("The till counted"), money(found.ours))
        self._add(theirs, money(found.theirs))
        if found.agrees and not found.differences:
            self._rows.addWidget(Label(self.tr("They agree"), role="h3", ink="success"))
            return
        gap = found.theirs - found.ours
        words = self.tr("{amount} apart").format(amount=money(abs(gap)))
        if found.agrees:
            words = self.tr("They agree, but some payments are not settled")
        self._rows.addWidget(Label(words, role="h3", ink="warn", wrap=True))
        if found.differences:
            hint = self.tr("Look these up:")
            self._rows.addWidget(Label(hint, role="label", ink="quiet"))
        for each in found.differences:
            self._add(self._named(each), money(each.ours))
        self._rows.addWidget(Rule())

    def _named(self, each: Difference) -> str:
        """Where a person finds it: when, which card, and what is odd about it."""
        number = each.service_id.lstrip("0") or each.service_id
        found = [self._formatter.time(each.at)] if each.at is not None else []
        if each.state == TAKEN or not each.last4:
            found.append(self.tr("Payment {number}").format(number=number))
        if each.last4:
            found.append(f"•••• {each.last4}")
        if each.theirs is not None:
            words = self.tr("theirs {amount}")
            found.append(words.format(amount=self._formatter.money(each.theirs)))
        if not each.settled:
            found.append(self.tr("not settled"))
        return " · ".join(found)

    def _add(self, words: str, amount: str) -> None:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(words, role="body", ink="quiet", wrap=True), 1)
        line.addWidget(Label(amount, role="strong"))
        self._rows.addWidget(box)

    def _compare(self, amount: object) -> None:
        if isinstance(amount, Money):
            self.compared.emit(amount)
