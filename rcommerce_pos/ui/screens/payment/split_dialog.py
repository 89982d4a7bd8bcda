"""Splits what is left: into equal parts, or by the lines that somebody pays."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from rcommerce_pos.core.cart.cart import CartLine
from rcommerce_pos.core.cart.totals import LineTotals
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.payment.view_model import PaymentState
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Rule
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.form import whole_field
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.tick_box import TickBox

FEWEST, MOST = 2, 20


class SplitDialog(Dialog):
    """``shares`` are the amounts to be offered one after the other; the rest comes last."""

    def __init__(self, parent: QWidget, state: PaymentState, formatter: Formatter) -> None:
        words = QCoreApplication.translate("SplitDialog", "Split {amount}")
        text = QCoreApplication.translate(
            "SplitDialog", "Into equal parts, or by the lines that somebody pays."
        )
        amount = formatter.money(state.left)
        super().__init__(parent, words.format(amount=amount), text, icon="users", width=600)
        self._left = state.left
        self._formatter = formatter
        self.shares: tuple[Money, ...] = ()
        self._parts: QSpinBox = whole_field(FEWEST, MOST)
        self._parts.setAccessibleName(self.tr("Number of equal parts"))
        self._parts.valueChanged.connect(lambda _number: self._show())
        self._each = Label(role="strong")
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        line.addWidget(Label(self.tr("Equal parts"), role="line"))
        line.addWidget(self._parts)
        line.addWidget(self._each, 1)
        self.body.addLayout(line)
        self.body.addWidget(Rule())
        self.body.addWidget(
            Label(self.tr("Or tick what is paid now (Space):"), role="label", ink="quiet")
        )
        self._lines: list[tuple[TickBox, Money]] = []
        pairs = zip(state.sale.cart.lines, state.sale.totals.lines, strict=True)
        for cart_line, totals in pairs:
            self._add_line(cart_line, totals)
        back = self.add_button(Button(self.tr("Back"), key="Esc"))
        back.clicked.connect(self.reject)
        self._go = self.add_button(Button("", kind="primary", key="Enter"), default=True)
        self._go.clicked.connect(self.accept)
        self._parts.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _add_line(self, line: CartLine, totals: LineTotals) -> None:
        words = self.tr("{quantity} × {name} · {amount}").format(
            quantity=self._formatter.quantity(line.quantity),
            name=line.name,
            amount=self._formatter.money(totals.gross),
        )
        box = TickBox(words)
        box.toggled.connect(lambda _ticked: self._show())
        self._lines.append((box, totals.gross))
        self.body.addWidget(box)

    def _show(self) -> None:
        ticked = [gross for box, gross in self._lines if box.isChecked()]
        money = self._formatter.money
        if ticked:
            chosen = Money(sum(each.minor for each in ticked), self._left.currency)
            self._go.set_words(text=self.tr("Take {amount} next").format(amount=money(chosen)))
            self._go.setEnabled(0 < chosen.minor <= self._left.minor)
            self.shares = (chosen, self._left - chosen)
        else:
            number = self._parts.value()
            parts = self._left.allocate([1] * number)
            self.shares = tuple(sorted(parts, key=lambda each: -each.minor))
            words = self.tr("Split into {count} parts")
            self._go.set_words(text=words.format(count=self._formatter.count(number)))
            self._go.setEnabled(True)
        self._parts.setEnabled(not ticked)
        least, most = min(self.shares, key=_minor), max(self.shares, key=_minor)
        if ticked:
            self._each.setText("")
        elif least == most:
            self._each.setText(self.tr("{amount} each").format(amount=money(most)))
        else:
            words = self.tr("{most} and {least}")
            self._each.setText(words.format(most=money(most), least=money(least)))


def _minor(amount: Money) -> int:
    return amount.minor
