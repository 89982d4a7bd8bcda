"""What lies there of a product: shown in its form, and counted in a dialog."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rcommerce_pos.core.catalog.sheet import SheetStock
from rcommerce_pos.core.catalog.types import Unit
from rcommerce_pos.core.inventory.types import MovementReason, check_counted
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.ui import theme, vocabulary
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.form import FIELD_HEIGHT, choice_field
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.number_edit import NumberEdit


@dataclass(frozen=True, slots=True)
class Counted:
    """What is to be counted: ``stock`` is what is on record, None where nothing ever moved."""

    product_id: UUID
    name: str
    unit: Unit
    stock: SheetStock | None

    @property
    def recorded(self) -> Quantity | None:
        """What the record says."""
        return self.stock.on_hand if self.stock is not None else None

    @property
    def is_first(self) -> bool:
        """True where nobody counted it before: there is nothing that a count could differ from."""
        return self.stock is None or not self.stock.is_counted


class StockLine(QWidget):
    """How much there is, and the way to count it; ``wanted`` asks for that."""

    wanted = Signal()

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._formatter = formatter
        self._words = Label(role="strong", wrap=True)
        self.count = Button(
            self.tr("Count…"), icon="boxes", size="small", key="Alt C", focusable=True
        )
        self.count.clicked.connect(self.wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(12))
        line.addWidget(self._words)
        line.addWidget(self.count)
        line.addStretch(1)

    def show_stock(self, stock: SheetStock | None, unit: Unit, *, may_count: bool) -> None:
        """Show what is on record, and who may change it."""
        self._words.setText(self._said(stock, unit))
        self.count.setEnabled(may_count)
        why = "" if may_count else self.tr("Only a manager may change the stock.")
        self.count.setToolTip(why)
        self.count.setAccessibleDescription(why)

    def _said(self, stock: SheetStock | None, unit: Unit) -> str:
        if stock is None:
            return self.tr("In stock: not counted yet")
        amount = measured(self._formatter, stock.on_hand, unit)
        if stock.is_counted:
            return self.tr("On hand: {count}").format(count=amount)
        sold = measured(self._formatter, -stock.on_hand, unit)
        return self.tr("In stock: not counted yet, {count} sold").format(count=sold)


class CountDialog(Dialog):
    """Asks what lies there; ``counted`` and ``reason`` answer.

    A first count needs no reason, nor does one that agrees with the record.
    """

    def __init__(self, parent: QWidget, wanted: Counted, formatter: Formatter) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("CountDialog", "Count {name}").format(name=wanted.name),
            icon="boxes",
        )
        self._wanted = wanted
        self._formatter = formatter
        if wanted.stock is not None and wanted.stock.is_counted:
            amount = measured(formatter, wanted.stock.on_hand, wanted.unit)
            self.set_text(self.tr("On record: {count}").format(count=amount))
        else:
            self.set_text(self.tr("It was not counted before: this is its first stock."))
        words = self.tr("How many lie here now")
        if wanted.unit.is_measured:
            words = self.tr("How much lies here now")
        self.body.addWidget(Label(words, role="label", ink="quiet", wrap=True))
        sign = vocabulary.unit(wanted.unit.value) if wanted.unit.is_measured else ""
        self.field = NumberEdit(self._read, name=words, sign=sign)
        self.body.addWidget(self.field)
        self._difference = Label(role="label", ink="quiet", wrap=True)
        self.body.addWidget(self._difference)
        self._why = Label(self.tr("Why it differs"), role="label", ink="quiet")
        self.choice = choice_field(
            [
                (MovementReason.COUNT, self.tr("Counted anew")),
                (MovementReason.RECEIVED, self.tr("Goods came in")),
                (MovementReason.DAMAGED, self.tr("Damaged or past its date")),
                (MovementReason.LOST, self.tr("Lost or stolen")),
            ]
        )
        theme.fix(self.choice, height=FIELD_HEIGHT)
        self.choice.setAccessibleName(self._why.text())
        self.body.addWidget(self._why)
        self.body.addWidget(self.choice)
        cancel = self.add_button(Button(self.tr("Cancel"), key="Esc"))
        cancel.clicked.connect(self.reject)
        self.keep = self.add_button(
            Button(self.tr("Save the count"), kind="primary", key="Enter"), default=True
        )
        self.keep.clicked.connect(self.accept)
        self.field.changed.connect(self._judge)
        self._judge()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def counted(self) -> Quantity | None:
        """What lies there, where it was typed."""
        value = self.field.value
        return value if isinstance(value, Quantity) else None

    @property
    def reason(self) -> MovementReason:
        """Why it differs from the record."""
        reason = self.choice.value
        assert isinstance(reason, MovementReason)
        return reason

    def _read(self, text: str) -> Quantity:
        counted = self._formatter.parse_quantity(text)
        check_counted(counted, pieces=not self._wanted.unit.is_measured)
        return counted

    def _judge(self, _value: object = None) -> None:
        counted, recorded = self.counted, self._wanted.recorded
        self.keep.setEnabled(counted is not None)
        differs = counted is not None and counted != recorded and not self._wanted.is_first
        self._why.setVisible(differs)
        self.choice.setVisible(differs)
        self._difference.setText(self._said(counted))
        self._difference.setVisible(bool(self._difference.text()))

    def _said(self, counted: Quantity | None) -> str:
        recorded = self._wanted.recorded
        if counted is None or recorded is None or self._wanted.is_first:
            return ""
        if counted == recorded:
            return self.tr("As on record.")
        more = counted > recorded
        left = counted - recorded if more else recorded - counted
        words = self.tr("{count} more than on record.")
        if not more:
            words = self.tr("{count} less than on record.")
        return words.format(count=measured(self._formatter, left, self._wanted.unit))


def measured(formatter: Formatter, quantity: Quantity, unit: Unit) -> str:
    """A quantity, with its unit where it is weighed or measured."""
    number = formatter.quantity(quantity)
    return f"{number} {vocabulary.unit(unit.value)}" if unit.is_measured else number
