"""Asks for more of the sales that are listed: their day, cashier, customer and amount."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from rcommerce_pos.core.staff.types import Member
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import owner_name
from rcommerce_pos.ui.screens.orders.view_model import Filters
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.form import FIELD_HEIGHT, Form, OptionalDay, choice_field, text_field
from rcommerce_pos.ui.widgets.number_edit import AmountEdit


class FilterDialog(Dialog):
    """``filters`` is what was asked for once it is accepted."""

    def __init__(
        self,
        parent: QWidget,
        filters: Filters,
        *,
        people: tuple[Member, ...],
        formatter: Formatter,
        currency: str,
    ) -> None:
        super().__init__(
            parent, QCoreApplication.translate("FilterDialog", "Which sales?"), icon="search"
        )
        self._day = OptionalDay(self.tr("Only one day"), self.tr("Day"), formatter.locale)
        self._cashier = choice_field(
            [(None, self.tr("Everybody")), *((each.id, owner_name(each.name)) for each in people)]
        )
        self._customer = text_field(self.tr("Name, telephone or mail"))
        self._least = AmountEdit(formatter, currency, name=self.tr("At least"), height=FIELD_HEIGHT)
        self._most = AmountEdit(formatter, currency, name=self.tr("At most"), height=FIELD_HEIGHT)
        form = Form()
        form.add("", self._day)
        form.add(self.tr("Cashier"), self._cashier)
        form.add(self.tr("Customer"), self._customer)
        form.add_side_by_side((self.tr("At least"), self._least), (self.tr("At most"), self._most))
        self.body.addWidget(form)
        clear = self.add_button(Button(self.tr("Clear filters")))
        clear.clicked.connect(self._clear)
        cancel = self.add_button(Button(self.tr("Cancel"), key="Esc"))
        cancel.clicked.connect(self.reject)
        self._go = self.add_button(
            Button(self.tr("Show sales"), kind="primary", key="Enter"), default=True
        )
        self._go.clicked.connect(self.accept)
        for amount in (self._least, self._most):
            amount.entered.connect(lambda _amount: self._go.click())
        self._fill(filters)
        self._day.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def filters(self) -> Filters:
        """What is asked for; an amount that is none asks for nothing."""
        return Filters(
            self._day.day(),
            self._cashier.value,
            self._customer.text().strip(),
            self._least.amount,
            self._most.amount,
        )

    def _fill(self, filters: Filters) -> None:
        self._day.set_day(filters.day)
        self._cashier.choose(filters.staff_id)
        self._customer.setText(filters.customer)
        self._least.set_amount(filters.least)
        self._most.set_amount(filters.most)

    def _clear(self) -> None:
        self._fill(Filters())
        self.accept()
