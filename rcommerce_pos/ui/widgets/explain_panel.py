"""A panel that says why a line or a sale costs what it costs, step by step."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rcommerce_pos.core.cart.explain import Step, StepKind
from rcommerce_pos.core.kernel.money import Money, UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.ui import theme, vocabulary
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.card import Rule
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import widgets_of
from rcommerce_pos.ui.widgets.side_panel import SidePanel

_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_SUMS = {StepKind.QUANTITY, StepKind.SUBTOTAL, StepKind.NET, StepKind.GROSS, StepKind.PAYABLE}
_PRICES = {
    StepKind.SHELF,
    StepKind.BARCODE,
    StepKind.LABEL,
    StepKind.ASKED,
    StepKind.CHARGE,
    StepKind.LIST,
    StepKind.GIVEN,
    StepKind.BUNDLE,
    StepKind.DEPOSIT,
    StepKind.MODIFIER,
}


class ExplainPanel(SidePanel):
    """Shows the steps of one line, or of the whole sale; the screen behind stays alive."""

    def __init__(self, host: QWidget, formatter: Formatter, currency: str) -> None:
        super().__init__(host, "", width=480)
        self._formatter = formatter
        self._currency = currency
        self._about = Label(role="body", ink="quiet", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(10))
        self.body.addWidget(self._about)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def show_steps(self, title: str, about: str, steps: Sequence[Step]) -> None:
        """Show these steps; a sale made before steps were kept says so."""
        self.set_title(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        while item := self._rows.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not steps:
            self._rows.addWidget(
                Label(self.tr("Nothing was kept about this sale."), role="body", ink="quiet")
            )
        for step in steps:
            if step.kind in (StepKind.GROSS, StepKind.PAYABLE):
                self._rows.addWidget(Rule())
            self._rows.addWidget(self._row(step))

    def texts(self) -> list[tuple[str, str]]:
        """What the rows say: words and amounts."""
        rows = (row for row in widgets_of(self._rows) if isinstance(row, StepRow))
        return [(row.words, row.amount) for row in rows]

    def _row(self, step: Step) -> "StepRow":
        amount, role = self._amount(step), _role(step)
        return StepRow(self._words(step), self._detail(step), amount, role=role)

    def _amount(self, step: Step) -> str:
        if step.amount:
            return self._formatter.money(Money.parse(step.amount, self._currency))
        if step.kind in _PRICES:
            return self._price(step)
        return ""

    def _price(self, step: Step) -> str:
        unit = step.facts.get("unit", "")
        if not unit:
            return ""
        return self._formatter.unit_price(UnitPrice.parse(unit, self._currency))

    def _words(self, step: Step) -> str:
        name = step.facts.get("name", "")
        words = {
            StepKind.SHELF: self.tr("Shelf price"),
            StepKind.BARCODE: self.tr("Price of this barcode"),
            StepKind.LABEL: self.tr("Price on the label"),
            StepKind.ASKED: self.tr("Price asked at the till"),
            StepKind.CHARGE: self.tr("Added by the house"),
            StepKind.LIST: self.tr("Price list {name}"),
            StepKind.GIVEN: self.tr("Price changed at the till"),
            StepKind.BUNDLE: self.tr("Price of the parts"),
            StepKind.DEPOSIT: self.tr("Deposit"),
            StepKind.MODIFIER: self.tr("With {name}"),
            StepKind.TARE: self.tr("Tare {quantity} taken off"),
            StepKind.QUANTITY: self.tr("{quantity} × {unit}"),
            StepKind.PROMOTION: self.tr("Promotion {name}"),
            StepKind.DISCOUNT: self.tr("Discount {percent}"),
            StepKind.SALE_DISCOUNT: self.tr("Discount on the sale {percent}"),
            StepKind.EXEMPT: self.tr("Sold without tax"),
            StepKind.CONTEXT: self.tr("Taxed as {name}"),
            StepKind.COUPON: self.tr("Coupon {code}"),
            StepKind.HONOURED: self.tr("Former prices honoured"),
            StepKind.SUBTOTAL: self.tr("All lines before discounts"),
            StepKind.NET: self.tr("Net"),
            StepKind.TAX: name,
            StepKind.GROSS: self.tr("Total"),
            StepKind.ROUNDING: self.tr("Rounded to the smallest coin"),
            StepKind.PAYABLE: self.tr("To pay"),
        }[step.kind]
        facts = step.facts
        quantity = facts.get("quantity", "")
        return words.format(
            name=name,
            code=facts.get("code", ""),
            quantity=self._formatter.quantity(Quantity.parse(quantity)) if quantity else "",
            unit=self._price(step),
            percent=self._percent(facts.get("percent", "")),
        ).strip()

    def _percent(self, percent: str) -> str:
        return self._formatter.percent(Fraction(percent)) if percent else ""

    def _detail(self, step: Step) -> str:
        facts = step.facts
        found: list[str] = []
        if "exact" in facts:
            found.append(self.tr("exactly {amount}, rounded once").format(amount=facts["exact"]))
        if "base" in facts:
            base = self._formatter.money(Money.parse(facts["base"], self._currency))
            found.append(self.tr("on {amount}").format(amount=base))
        if "unused" in facts:
            found.append(self.tr("not used: what it asks for is not reached"))
        if "included" in facts:
            found.append(self.tr("in the price"))
        if "times" in facts and facts["times"] != "1":
            found.append(self.tr("{count} times").format(count=facts["times"]))
        if "reason" in facts:
            found.append(vocabulary.reason(facts["reason"]))
        if "certificate" in facts:
            found.append(self.tr("certificate {number}").format(number=facts["certificate"]))
        if "approved_by" in facts:
            found.append(self.tr("approved by {name}").format(name=facts["approved_by"]))
        return " · ".join(found)


class StepRow(QWidget):
    """One step: words, what stands below them, and the amount at the end."""

    def __init__(
        self,
        words: str,
        detail: str,
        amount: str,
        *,
        role: Literal["body", "strong", "h3"] = "body",
    ) -> None:
        super().__init__()
        self.words = words
        self.amount = amount
        self.setAccessibleName(f"{words} {amount}".strip())
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(Label(words, role=role, wrap=True))
        if detail:
            left.addWidget(Label(detail, role="label", ink="quiet", wrap=True))
        value = Label(amount, role=role)
        value.setAlignment(_END)
        if amount.startswith(("-", "−", "\u200e-")):
            value.set_ink("success")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(12))
        line.addLayout(left, 1)
        line.addWidget(value)


def _role(step: Step) -> Literal["body", "strong", "h3"]:
    if step.kind in (StepKind.GROSS, StepKind.PAYABLE):
        return "h3"
    return "strong" if step.kind in _SUMS else "body"
