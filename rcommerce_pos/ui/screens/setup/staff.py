"""Step 6: who else works here."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.setup import StaffDraft
from rcommerce_pos.core.staff.types import Role
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.screens.setup.owner import pin_field
from rcommerce_pos.ui.screens.setup.page import Folding, StepPage
from rcommerce_pos.ui.screens.setup.state import SetupState
from rcommerce_pos.ui.screens.setup.view_model import SetupViewModel
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, row
from rcommerce_pos.ui.widgets.form import Form, choice_field, text_field
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear


class StaffPage(StepPage):
    """A form to add people with, and those who were added."""

    def __init__(self, model: SetupViewModel) -> None:
        super().__init__(
            self.tr("Who else works here?"),
            self.tr(
                "Everybody has a PIN, so that each sale tells who made it. You can add people"
                " later."
            ),
        )
        self._model = model
        self._roles = {
            Role.CASHIER: self.tr("Cashier"),
            Role.MANAGER: self.tr("Manager"),
        }
        self.name = text_field()
        self.name.setMaxLength(60)
        self.role = choice_field(list(self._roles.items()))
        self.pin = pin_field()
        self.add = Button(self.tr("Add"), icon="user-plus", size="small", focusable=True)
        self.add.clicked.connect(self._add)
        self.pin.returnPressed.connect(self._add)
        self._form = Form()
        self._form.add(self.tr("Name"), self.name)
        self._form.add(self.tr("Role"), self.role)
        self._form.add(self.tr("PIN"), self.pin)
        first = Card(padding=18, spacing=10)
        first.column.addWidget(self._form)
        first.column.addLayout(row(self.add, None))
        self._people = QVBoxLayout()
        self._people.setSpacing(theme.px(8))
        self._nobody = Label(
            self.tr("Nobody yet: you sell alone."), role="body", ink="quiet", wrap=True
        )
        second = Card(padding=18, spacing=10)
        second.column.addWidget(Label(self.tr("They sign in with you"), role="h3"))
        second.column.addWidget(self._nobody)
        second.column.addLayout(self._people)
        self._shown: tuple[StaffDraft, ...] = ()
        self.body.addWidget(Folding(first, second))
        self.body.addStretch(1)

    @override
    def first_field(self) -> QWidget:
        """The name."""
        return self.name

    def _add(self) -> None:
        if self._model.add_person(self.name.text(), self.role.value, self.pin.text()):
            self.name.clear()
            self.pin.clear()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def show_state(self, state: SetupState) -> None:
        """Show who was added."""
        self._form.set_fault(self.name, state.faults.get("name", ""))
        self._form.set_fault(self.pin, state.faults.get("pin", ""))
        if state.staff == self._shown:
            return
        self._shown = state.staff
        clear(self._people)
        for place, person in enumerate(state.staff):
            self._people.addWidget(self._row(place, person))
        self._nobody.setVisible(not state.staff)

    def _row(self, place: int, person: StaffDraft) -> QWidget:
        remove = Button(icon="x", kind="ghost", size="small", focusable=True)
        remove.setAccessibleName(self.tr("Remove {name}").format(name=person.name))
        remove.clicked.connect(lambda: self._model.remove_person(place))
        box = QWidget()
        line = row(Label(person.name, role="line", wrap=True), spacing=10)
        line.setStretch(0, 1)
        line.addWidget(Badge(self._roles.get(person.role, person.role.value), small=True))
        line.addWidget(remove)
        box.setLayout(line)
        return box
