"""The form of one person: who she is, her PIN and badge, and what she may do."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rcommerce_pos.core.customers.types import Customer
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.staff.types import Role, StaffDraft
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.staff.permission_table import PermissionTable
from rcommerce_pos.ui.screens.staff.view_model import StaffState
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.flow import FlowLayout
from rcommerce_pos.ui.widgets.form import (
    Form,
    OptionalDay,
    choice_field,
    flag_field,
    text_field,
    whole_field,
)
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear

LONGEST_NAME = 60


class StaffForm(QWidget):
    """``changed`` comes with every change of a person; ``wanted`` names an act of a button."""

    changed = Signal()
    wanted = Signal(str)
    permission_changed = Signal(object, bool)
    customer_searched = Signal(str)
    customer_linked = Signal(object, bool)

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._silent = False
        self._shown: StaffDraft | None = None
        self._key: UUID | None = None
        self.name = text_field()
        self.name.setMaxLength(LONGEST_NAME)
        self.role = choice_field(
            [
                (Role.CASHIER, self.tr("Cashier")),
                (Role.MANAGER, self.tr("Manager")),
                (Role.OWNER, self.tr("Owner")),
            ]
        )
        self.born = OptionalDay(
            self.tr("Birth date known"), self.tr("Birth date"), formatter.locale
        )
        self.own_limit = flag_field(self.tr("A limit of her own"))
        self.limit = whole_field(0, 100)
        self.limit.setSuffix("%")
        self.pin = text_field(self.tr("4 to 8 digits"))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(8)
        self.table = PermissionTable()
        self._tabs: dict[str, tuple[Button, QWidget]] = {}
        self.tab = "person"
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        tabs = QWidget()
        bar = FlowLayout(tabs, gap=8)
        pages = QVBoxLayout()
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(0)
        for key, words, page in (
            ("person", self.tr("Person"), self._person()),
            ("access", self.tr("PIN and badge"), self._access()),
            ("permissions", self.tr("Permissions"), self.table),
        ):
            button = Button(words, kind="choice", size="small", focusable=True)
            button.clicked.connect(partial(self.show_tab, key))
            bar.addWidget(button)
            pages.addWidget(page)
            self._tabs[key] = (button, page)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(14))
        column.addWidget(tabs)
        column.addLayout(pages)
        column.addStretch(1)
        theme.margins(column, start=4, top=4, end=12, bottom=8)
        self.show_tab("person")

    def _person(self) -> QWidget:
        form = Form()
        form.add_side_by_side((self.tr("Name"), self.name), (self.tr("Role"), self.role))
        self._pin_row = form.add(
            self.tr("First PIN"), self.pin, note=self.tr("She can change it herself.")
        )
        form.add(
            "",
            self.born,
            note=self.tr("For goods that only people of an age may sell; never shown at the till."),
        )
        form.section(self.tr("Discount limit"))
        self._role_limit = Label(role="label", ink="quiet", wrap=True)
        form.put(self._role_limit)
        form.put(self.own_limit)
        self._limit_row = form.add(self.tr("At most, in percent"), self.limit, wide=False)
        self._customer_part = form.put(self._customers())
        self._state = self._acts(
            ("archive", self.tr("Archive"), "user"), ("restore", self.tr("Restore"), "rotate-ccw")
        )
        form.put(self._state)
        self._form = form
        return form

    def _customers(self) -> QWidget:
        """Who of the customers she is: nobody sells to herself."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(Label(self.tr("Is also a customer"), role="h3"))
        note = self.tr("Nobody rings up a sale to herself; somebody else does.")
        column.addWidget(Label(note, role="small", ink="quiet", wrap=True))
        self._linked = QVBoxLayout()
        self._linked.setSpacing(theme.px(6))
        column.addLayout(self._linked)
        self.customer = text_field(self.tr("Find a customer by name, telephone or mail"))
        self.customer.setAccessibleName(self.tr("Find a customer"))
        self.customer.textEdited.connect(self.customer_searched)
        column.addWidget(self.customer)
        self._found = QVBoxLayout()
        self._found.setSpacing(theme.px(6))
        column.addLayout(self._found)
        return part

    def _access(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(18))
        self._pin_state = Badge("", tone="neutral")
        self._badge_state = Badge("", tone="neutral")
        self._wait = Label(role="label", ink="warn", wrap=True)
        self._pin_acts = self._acts(("set_pin", self.tr("Set PIN"), "key-round"))
        self._unlock = self._acts(("unlock", self.tr("Unlock"), "lock-open"))
        self._badge_acts = self._acts(
            ("give_badge", self.tr("Give a badge"), "scan-barcode"),
            ("revoke_badge", self.tr("Revoke"), "x"),
        )
        self._recovery = self._acts(("recovery", self.tr("New recovery code"), "key-round"))
        badge_words = self.tr(
            "A badge that is scanned here goes to whoever is shown. What it is good for at the"
            " sign-in, the settings say."
        )
        recovery_words = self.tr("Lets the owner in where her PIN is lost. It is shown once.")
        parts: tuple[tuple[str, str, QWidget, tuple[QWidget, ...]], ...] = (
            (self.tr("PIN"), "", self._pin_state, (self._wait, self._pin_acts, self._unlock)),
            (self.tr("Badge"), badge_words, self._badge_state, (self._badge_acts,)),
            (self.tr("Recovery code"), recovery_words, QWidget(), (self._recovery,)),
        )
        self._parts: list[QWidget] = []
        for title, words, state, widgets in parts:
            part = QWidget()
            inside = QVBoxLayout(part)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(theme.px(8))
            head = QHBoxLayout()
            head.setSpacing(theme.px(10))
            head.addWidget(Label(title, role="h3"))
            head.addWidget(state)
            head.addStretch(1)
            inside.addLayout(head)
            if words:
                inside.addWidget(Label(words, role="small", ink="quiet", wrap=True))
            for widget in widgets:
                inside.addWidget(widget)
            column.addWidget(part)
            self._parts.append(part)
        column.addStretch(1)
        return page

    def _acts(self, *acts: tuple[str, str, str]) -> "_Acts":
        return _Acts(acts, self.wanted.emit)

    def _wire(self) -> None:
        self.name.textEdited.connect(self._tell)
        self.pin.textEdited.connect(self._tell)
        self.role.currentIndexChanged.connect(self._tell)
        self.born.changed.connect(self._tell)
        self.own_limit.toggled.connect(self._tell)
        self.limit.valueChanged.connect(self._tell)
        self.table.changed.connect(self._tell_permission)

    def show_tab(self, key: str, *_: object) -> None:
        """Show one of the three pages."""
        self.tab = key
        for name, (button, page) in self._tabs.items():
            button.setChecked(name == key)
            page.setVisible(name == key)

    def show_person(self, state: StaffState) -> None:
        """Fill the form; nothing is told."""
        if state.draft is None:
            return
        self._silent = True
        draft = self._shown = state.draft
        self._form.clear_faults()
        self.name.setText(draft.name)
        self.role.choose(draft.role)
        self.born.set_day(draft.birth_date)
        self.own_limit.setChecked(draft.discount_limit is not None)
        self.limit.setValue(draft.discount_limit or 0)
        self.pin.clear()
        self.customer.clear()
        if state.stored is None:
            self.show_tab("person")
        self._silent = False
        self.show_state(state)

    def show_state(self, state: StaffState) -> None:
        """Show what follows from the draft and the record; the fields stay as they are."""
        if state.draft is None:
            return
        self._shown = state.draft
        new, record = state.stored is None, state.stored
        may = state.can_edit and not state.is_above
        for field in (self.name, self.role, self.born, self.own_limit, self.limit, self.customer):
            field.setEnabled(may)
        self._pin_row.setVisible(new)
        self._limit_row.setVisible(self.own_limit.isChecked())
        self._tabs["access"][0].setEnabled(not new)
        role_limit = state.limit_of(state.draft.role)
        words = self.tr("The role may take off any part of a price.")
        if role_limit is not None:
            words = self.tr("The role may take off up to {percent}%.").format(
                percent=int(role_limit)
            )
        self._role_limit.setText(words)
        self.table.show_state(state)
        self._customer_part.setVisible(not new and may)
        self._show_customers(state)
        active = record is not None and record.active
        self._state.show_acts(
            archive=may and active and not state.is_own, restore=may and not active and not new
        )
        if record is not None:
            self._show_access(state, may=may, active=active)

    def _show_access(self, state: StaffState, *, may: bool, active: bool) -> None:
        record = state.stored
        assert record is not None
        digits = self.tr("{count} digits").format(count=record.pin_digits)
        self._pin_state.set_state(digits, tone="neutral")
        waits = record.wait_seconds > 0
        words = self.tr("Must wait {count} seconds at this till after wrong PINs.")
        self._wait.setText(words.format(count=record.wait_seconds))
        self._wait.setVisible(waits)
        self._pin_acts.show_acts(set_pin=(may or state.is_own) and active)
        self._unlock.show_acts(unlock=waits and active)
        if record.has_badge:
            self._badge_state.set_state(self.tr("Has a badge"), tone="success")
        else:
            self._badge_state.set_state(self.tr("None"), tone="neutral")
        self._badge_acts.show_acts(give_badge=may and active, revoke_badge=may and record.has_badge)
        owner = record.draft.role is Role.OWNER and state.is_own
        self._parts[2].setVisible(owner)
        self._recovery.show_acts(recovery=owner)

    def read(self) -> StaffDraft:
        """The draft as it stands in the form."""
        assert self._shown is not None
        role = self.role.value
        shown = self._shown
        if role is not shown.role:
            # Another role begins with its own permissions.
            shown = replace(shown, granted=frozenset(), withheld=frozenset())
        return replace(
            shown,
            name=self.name.text(),
            role=role,
            birth_date=self.born.day(),
            discount_limit=self.limit.value() if self.own_limit.isChecked() else None,
        )

    def show_problem(self, error: PosError | None) -> bool:
        """Say what is wrong at the field that it is about; False where there is none."""
        self._form.clear_faults()
        fields: dict[str, QWidget] = {
            "staff.name": self.name,
            "staff.birth_date": self.born,
            "staff.discount_limit": self.limit,
            "staff.limit_above_own": self.limit if self.own_limit.isChecked() else self.role,
            "pin.malformed": self.pin,
            "pin.trivial": self.pin,
        }
        field = fields.get(error.code) if error is not None else None
        if error is None or field is None or not self._is_first(field):
            return False
        self._form.set_fault(field, said(error))
        return True

    def _is_first(self, field: QWidget) -> bool:
        """True where the field is on the page that is shown, and for somebody new the PIN is."""
        return self.tab == "person" and not field.isHidden()

    def _show_customers(self, state: StaffState) -> None:
        _fill(
            self._linked,
            [self._customer_row(each, self.tr("Unlink"), linked=False) for each in state.customers],
        )
        linked = {each.id for each in state.customers}
        _fill(
            self._found,
            [
                self._customer_row(each, self.tr("Link"), linked=True)
                for each in state.found
                if each.id not in linked
            ],
        )

    def _customer_row(self, customer: Customer, verb: str, *, linked: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(customer.name, role="body", wrap=True), 1)
        line.addWidget(Label(customer.phone or customer.email, role="label", ink="quiet"))
        button = Button(verb, size="small", focusable=True)
        button.setAccessibleDescription(customer.name)
        button.clicked.connect(partial(self._link, customer.id, linked=linked))
        line.addWidget(button)
        return row

    def _link(self, customer_id: UUID, *_: object, linked: bool) -> None:
        self.customer.clear()
        self.customer_linked.emit(customer_id, linked)

    def _tell_permission(self, permission: object, may: bool) -> None:
        if not self._silent:
            self.permission_changed.emit(permission, may)

    def _tell(self, *_: object) -> None:
        if not self._silent:
            self.changed.emit()


class _Acts(QWidget):
    """Buttons side by side, each shown where it can be done."""

    def __init__(
        self, acts: tuple[tuple[str, str, str], ...], tell: Callable[[str], object]
    ) -> None:
        super().__init__()
        self.buttons: dict[str, Button] = {}
        line = FlowLayout(self, gap=10)
        for key, words, icon in acts:
            button = Button(words, icon=icon, size="small", focusable=True)
            button.clicked.connect(lambda _checked=False, k=key: tell(k))
            self.buttons[key] = button
            line.addWidget(button)

    def show_acts(self, **shown: bool) -> None:
        """Show those that can be done; nothing at all where none can."""
        for key, can in shown.items():
            self.buttons[key].setVisible(can)
        self.setVisible(any(shown.values()))


def _fill(column: QVBoxLayout, rows: list[QWidget]) -> None:
    clear(column)
    for row in rows:
        column.addWidget(row)
