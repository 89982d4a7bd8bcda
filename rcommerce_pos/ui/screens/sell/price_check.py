"""Says what a product costs without adding it: scan or type a code."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rcommerce_pos.core.cart.types import PriceCheck
from rcommerce_pos.ui import theme, vocabulary
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear
from rcommerce_pos.ui.widgets.line_edit import LineEdit
from rcommerce_pos.ui.widgets.side_panel import SidePanel

MOST_SHOWN = 4


class PriceCheckPanel(SidePanel):
    """Asks for a code; ``wanted`` carries it. Scans come here while it is open."""

    wanted = Signal(str)

    def __init__(self, host: QWidget, formatter: Formatter) -> None:
        super().__init__(host, "", width=420)
        self.set_title(self.tr("Price check"))
        self._formatter = formatter
        self.field = LineEdit()
        self.field.setAccessibleName(self.tr("Code or SKU"))
        self.field.setPlaceholderText(self.tr("Scan, or type a code and Enter"))
        theme.fix(self.field, height=48)
        self.field.returnPressed.connect(self._ask)
        self._fault = Label(role="body", ink="danger", wrap=True)
        self._found = QVBoxLayout()
        self._found.setSpacing(theme.px(10))
        self.body.addWidget(self.field)
        self.body.addWidget(self._fault)
        self.body.addLayout(self._found)
        self.body.addStretch(1)
        self.body.addWidget(
            Label(self.tr("Nothing is added to the sale."), role="label", ink="quiet")
        )

    def begin(self) -> None:
        """Open, empty."""
        self._clear()
        self._fault.setText("")
        self.field.clear()
        self.open_panel(self.field)

    def show_checks(self, checks: tuple[PriceCheck, ...]) -> None:
        """Show what was found."""
        self._clear()
        self._fault.setText("")
        for check in checks[:MOST_SHOWN]:
            self._found.addWidget(self._card(check))
        self.field.selectAll()

    def show_fault(self, text: str) -> None:
        """Say that nothing was found."""
        self._clear()
        self._fault.setText(text)
        self.field.selectAll()

    def _card(self, check: PriceCheck) -> Card:
        card = Card(spacing=4)
        card.column.addWidget(Label(check.product.name, role="h2", wrap=True))
        lines = check.sale.cart.lines
        if lines:
            price = self._formatter.money(check.sale.totals.gross)
            card.column.addWidget(Label(price, role="total"))
        else:
            card.column.addWidget(Label(self.tr("Price asked at the till"), role="h3"))
        for text in self._facts(check):
            card.column.addWidget(Label(text, role="body", ink="quiet", wrap=True))
        return card

    def _facts(self, check: PriceCheck) -> list[str]:
        formatter = self._formatter
        unit = (
            f" / {vocabulary.unit(check.product.unit.value)}"
            if check.product.unit.is_measured
            else ""
        )
        found: list[str] = []
        if check.shelf is not None:
            shelf = formatter.unit_price(check.shelf)
            found.append(self.tr("Shelf price {price}").format(price=shelf) + unit)
        if check.price_list:
            found.append(self.tr("Price list {name}").format(name=check.price_list))
        found += [applied.name for applied in check.sale.outcome.applied]
        found += [
            self.tr("1 more: {offer}").format(offer=hint.name) for hint in check.sale.outcome.hints
        ]
        if check.lowest is not None and check.lowest != check.shelf:
            lowest = formatter.unit_price(check.lowest)
            found.append(self.tr("Lowest price of 30 days {price}").format(price=lowest))
        if check.on_hand is not None:
            found.append(
                self.tr("{count} in stock").format(count=formatter.quantity(check.on_hand))
            )
        if check.product.sku:
            found.append(check.product.sku)
        return found

    def _ask(self) -> None:
        code = self.field.text().strip()
        if code:
            self.wanted.emit(code)

    def _clear(self) -> None:
        clear(self._found)
