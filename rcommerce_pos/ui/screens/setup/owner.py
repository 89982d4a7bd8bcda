"""Step 5: the owner's name and PIN, said twice."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from rcommerce_pos.core.staff.pins import MOST_DIGITS
from rcommerce_pos.ui.screens.setup.page import StepPage
from rcommerce_pos.ui.screens.setup.state import SetupState
from rcommerce_pos.ui.screens.setup.view_model import SetupViewModel
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.form import Form, text_field


def pin_field() -> QLineEdit:
    """A field for a PIN: digits only, never shown."""
    field = text_field()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(MOST_DIGITS)
    field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhHiddenText)
    return field


class OwnerPage(StepPage):
    """Who owns the shop, and the PIN to sign in with."""

    def __init__(self, model: SetupViewModel) -> None:
        super().__init__(
            self.tr("Who owns the shop?"),
            self.tr("The owner may do everything, and signs in with a PIN of 4 to 8 digits."),
        )
        self.name = text_field()
        self.name.setMaxLength(60)
        self.pin = pin_field()
        self.again = pin_field()
        self._form = Form()
        self._form.add(self.tr("Your name"), self.name)
        self._form.add(
            self.tr("PIN"),
            self.pin,
            note=self.tr("Digits that neither repeat nor count up or down."),
        )
        self._form.add(self.tr("The same PIN again"), self.again)
        card = Card(padding=18)
        card.column.addWidget(self._form)
        self.body.addWidget(card)
        told = Banner(tone="info")
        self.body.addWidget(told)
        told.tell(
            self.tr("If you skip this, a PIN is made for you"),
            self.tr("It is shown once at the end, with a code for the day when it is forgotten."),
        )
        self.body.addStretch(1)
        self.name.textEdited.connect(lambda text: model.change(owner_name=text))
        self.pin.textEdited.connect(lambda text: model.change(owner_pin=text))
        self.again.textEdited.connect(lambda text: model.change(owner_pin_again=text))

    @override
    def first_field(self) -> QWidget:
        """The name."""
        return self.name

    @override
    def show_state(self, state: SetupState) -> None:
        """Show what was typed, and why a PIN is refused."""
        for field, text in (
            (self.name, state.owner_name),
            (self.pin, state.owner_pin),
            (self.again, state.owner_pin_again),
        ):
            if field.text() != text:
                field.setText(text)
        self._form.set_fault(self.name, state.faults.get("owner_name", ""))
        self._form.set_fault(self.pin, state.faults.get("owner_pin", ""))
        self._form.set_fault(self.again, state.faults.get("owner_pin_again", ""))
