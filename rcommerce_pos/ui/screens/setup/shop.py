"""Step 2: what stands at the head of every receipt, with the receipt beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.screens.setup.page import Folding, StepPage
from rcommerce_pos.ui.screens.setup.state import SetupState
from rcommerce_pos.ui.screens.setup.view_model import SetupViewModel
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.form import Form, name_field, text_field
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.paper import Paper

LONGEST = 120
MOST_ADDRESS = 400


class ShopPage(StepPage):
    """Name, address, phone and tax number; the receipt follows as one types."""

    def __init__(self, model: SetupViewModel) -> None:
        super().__init__(
            self.tr("What is your shop called?"),
            self.tr("This stands at the head of every receipt. It can be changed later."),
        )
        self._model = model
        self.name = text_field(self.tr("Corner Shop"))
        self.address = QPlainTextEdit()
        self.address.setTabChangesFocus(True)
        self.address.setFixedHeight(theme.px(92))
        self.phone = text_field()
        self.tax_number = text_field()
        for field in (self.name, self.phone, self.tax_number):
            field.setMaxLength(LONGEST)
        self._form = Form()
        self._form.add(self.tr("Name"), self.name)
        self._form.add(self.tr("Address"), self.address)
        self._form.add(self.tr("Phone"), self.phone)
        self._form.add(self.tr("Tax number"), self.tax_number)
        name_field(self.address, self.tr("Address"))
        self.paper = Paper(model.receipt(), font=11, padding=16)
        card = Card(kind="well", padding=16, spacing=10)
        card.column.addWidget(Label(self.tr("Your receipt"), role="label", ink="quiet"))
        card.column.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(Folding(self._form, card, shares=(1, 0)))
        self.body.addStretch(1)
        self.name.textEdited.connect(lambda text: model.change(name=text))
        self.phone.textEdited.connect(lambda text: model.change(phone=text))
        self.tax_number.textEdited.connect(lambda text: model.change(tax_number=text))
        self.address.textChanged.connect(self._take_address)

    @override
    def first_field(self) -> QWidget:
        """The name."""
        return self.name

    def _take_address(self) -> None:
        text = self.address.toPlainText()[:MOST_ADDRESS]
        if text != self._model.state.address:
            self._model.change(address=text)

    @override
    def show_state(self, state: SetupState) -> None:
        """Show what was typed, and the receipt that comes of it."""
        for field, text in (
            (self.name, state.name),
            (self.phone, state.phone),
            (self.tax_number, state.tax_number),
        ):
            if field.text() != text:
                field.setText(text)
        if self.address.toPlainText() != state.address:
            self.address.setPlainText(state.address)
        self._form.set_fault(self.name, state.faults.get("name", ""))
        if not self.isHidden():
            self.paper.show_grid(self._model.receipt())
