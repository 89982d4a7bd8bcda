"""Asks who approves, by name or badge, then for her PIN; answers who may do this one act."""

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import PermissionDenied, PosError
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.staff.types import Actor, Member
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said, said_apart
from rcommerce_pos.ui.failure_banner import FailureBanner
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import called
from rcommerce_pos.ui.readings import Readings
from rcommerce_pos.ui.scanner import Scan
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.keypad import BACKSPACE, CLEAR, Keypad
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.pin_dots import PinDots

MOST_DIGITS = 12
PEOPLE_ACROSS = 3


class ApprovalDialog(Dialog):
    """Shows what is asked and what it does to the price; people who may, a PIN, Approve.

    ``actor`` is who may act once it is accepted. A PIN of a fixed length is handed in by its last
    digit, others by Enter. ``put_back`` takes a scan that is no badge, also when the dialog is over
    by the time that this is known.
    """

    def __init__(
        self,
        parent: QWidget,
        application: Application,
        tasks: Tasks,
        formatter: Formatter,
        *,
        actor: Actor,
        error: PermissionDenied,
        put_back: Callable[[Scan], None],
    ) -> None:
        super().__init__(
            parent,
            self.tr("Manager approval needed"),
            said_apart(error)[0],
            icon="lock",
            tone="warn",
            takes_scans=True,
        )
        self.actor = actor
        self._application = application
        self._tasks = tasks
        self._formatter = formatter
        self._put_back = put_back
        self._permission = Permission(error.permission)
        percent = error.params.get("percent")
        self._percent = percent if isinstance(percent, Fraction) else None
        self._chosen: Member | None = None
        self._pin = ""
        self._busy = False
        self._readings = Readings(tasks, self)
        self._failure = FailureBanner()
        self._failure.again.connect(self._ask_again)
        self._people = QGridLayout()
        self._people.setSpacing(theme.px(8))
        self._buttons: list[tuple[Button, Member]] = []
        self._whose = Label(role="strong", ink="quiet")
        self._dots = PinDots(places=4)
        self._fault = Label(role="label", ink="danger", wrap=True)
        self._fault.setFixedHeight(theme.px(36))
        self._demo = Label(role="label", ink="quiet", wrap=True)
        self._demo.hide()
        self._keypad = Keypad(key_height=54)
        self._keypad.pressed.connect(self._press)
        self._lay_out(error)
        cancel = self.add_button(Button(self.tr("Cancel"), key="Esc"))
        cancel.clicked.connect(self.reject)
        self._approve = self.add_button(
            Button(self.tr("Approve"), kind="primary", key="Enter"), default=True
        )
        self._approve.clicked.connect(self._submit)
        self._judge()
        self.scanned.connect(self.take_scan)
        self._ask_who()

    def _lay_out(self, error: PermissionDenied) -> None:
        before, after = error.params.get("before"), error.params.get("after")
        if isinstance(before, Money) and isinstance(after, Money):
            self.body.addWidget(self._effect(before, after))
        self.body.addWidget(self._failure)
        self.body.addLayout(self._people)
        pin = QHBoxLayout()
        pin.addWidget(self._whose, 1)
        pin.addWidget(self._dots)
        self._entry = QWidget()
        entry = QVBoxLayout(self._entry)
        entry.setContentsMargins(0, 0, 0, 0)
        entry.addLayout(pin)
        entry.addWidget(self._fault)
        entry.addWidget(self._demo)
        entry.addWidget(self._keypad)
        self.body.addWidget(self._entry)

    def _effect(self, before: Money, after: Money) -> QWidget:
        """The price before, what comes off with everything that came off already, and after."""
        money = self._formatter.money
        card = Card(kind="toned", tone="neutral", spacing=0)
        line = QHBoxLayout()
        for words, value, ink in (
            (self.tr("Price"), money(before), ""),
            (self.tr("Off in all"), money(after - before), "success"),
            (self.tr("New price"), money(after), ""),
        ):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(Label(words, role="label", ink="quiet"))
            amount = Label(value, role="h3", ink="success" if ink else "")
            column.addWidget(amount)
            line.addLayout(column)
            line.addStretch(1)
        card.column.addLayout(line)
        return card

    def _ask_who(self) -> None:
        staff = self._application.staff

        def show(members: tuple[Member, ...]) -> None:
            for place, member in enumerate(called(each) for each in members):
                button = Button(member.name, kind="choice", size="medium", focusable=True)
                button.clicked.connect(lambda _checked=False, m=member: self._choose(m))
                self._buttons.append((button, member))
                self._people.addWidget(button, place // PEOPLE_ACROSS, place % PEOPLE_ACROSS)
            if members:
                self._choose(members[0])
            else:
                self._tell(self.tr("Nobody else here may approve this."))

        def failed(error: PosError) -> None:
            self._failure.show_error(error, can_try_again=self._readings.can_try_again)
            self._entry.hide()

        self._readings.read(
            "people",
            lambda: staff.approvers(self.actor, self._permission, percent=self._percent),
            show,
            failed,
        )

    def _ask_again(self) -> None:
        self._failure.show_error(None)
        self._entry.show()
        self._readings.again()

    def _choose(self, member: Member) -> None:
        self._chosen = member
        self._pin = ""
        self._tell("")
        for button, who in self._buttons:
            button.setChecked(who.id == member.id)
        self._whose.setText(self.tr("PIN for {name}").format(name=member.name.split()[0]))
        self._dots.set_places(member.pin_digits)
        self._show_demo_pin(member)
        self._judge()

    def _show_demo_pin(self, member: Member) -> None:
        """Of the demo shop alone is it known, as the sign-in says it."""
        words = QCoreApplication.translate("LoginView", "Demo shop: {name}'s PIN is {pin}")
        name = member.name.split()[0]
        self._demo.setText(words.format(name=name, pin=member.demo_pin or ""))
        self._demo.setVisible(member.demo_pin is not None)

    def take_scan(self, scan: Scan) -> None:
        """A badge chooses who approves; anything else waits until the dialog is over."""
        if self._busy:
            self._put_back(scan)
            return
        self._pin = ""
        self._judge()
        put_back = self._put_back

        def is_over() -> bool:
            return not isValid(self) or not self.isVisible()

        def show(found: Member) -> None:
            member = called(found)
            if is_over():
                return
            if any(member.id == who.id for _, who in self._buttons):
                self._choose(member)
            else:
                words = self.tr("{name} may not approve this.")
                self._tell(words.format(name=member.name))

        def fail(error: PosError) -> None:
            if not is_over():
                self._tell(said(error))
            if error.code == "badge.unknown":
                put_back(scan)

        staff = self._application.staff
        # Owned by what is behind the dialog: goods are not lost with a dialog that is put away.
        owner = self.parent() or self
        self._tasks.counter(lambda: staff.by_badge(scan.code), show, fail, owner=owner)

    def _step(self, by: int) -> None:
        """The person before or after."""
        members = [member for _, member in self._buttons]
        if members and self._chosen is not None:
            place = [member.id for member in members].index(self._chosen.id)
            self._choose(members[(place + by) % len(members)])

    def _press(self, key: object) -> None:
        if self._busy or self._chosen is None:
            return
        if key == CLEAR:
            self._pin = ""
        elif key == BACKSPACE:
            self._pin = self._pin[:-1]
        elif isinstance(key, str) and key.isascii() and key.isdigit():
            self._pin = (self._pin + key)[:MOST_DIGITS]
            self._tell("")
        self._judge()
        if len(self._pin) == self._chosen.pin_digits:
            self._submit()

    def _submit(self) -> None:
        if self._busy or self._chosen is None or not self._pin:
            return
        staff, chosen, pin = self._application.staff, self._chosen, self._pin
        self._busy = True
        self._pin = ""
        self._tell(self.tr("Checking…"), quiet=True)

        def allowed(actor: Actor) -> None:
            self.actor = actor
            self.accept()

        self._tasks.counter(
            lambda: staff.approve(
                self.actor, chosen.id, pin, self._permission, percent=self._percent
            ),
            allowed,
            self._refuse,
            owner=self,
        )

    def _refuse(self, error: PosError) -> None:
        self._busy = False
        self._tell(said(error))
        self._judge()

    def _tell(self, text: str, *, quiet: bool = False) -> None:
        self._fault.setText(text)
        self._fault.set_ink("quiet" if quiet else "danger")

    def _judge(self) -> None:
        self._dots.set_filled(len(self._pin), wrong=False)
        self._approve.setEnabled(bool(self._pin) and not self._busy)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Backspace: lambda: self._press(BACKSPACE),
            Qt.Key.Key_Right: lambda: self._step(1),
            Qt.Key.Key_Down: lambda: self._step(1),
            Qt.Key.Key_Left: lambda: self._step(-1),
            Qt.Key.Key_Up: lambda: self._step(-1),
        }
        if event.text().isdigit() and event.text().isascii():
            self._press(event.text())
        elif event.key() in steps:
            steps[event.key()]()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._submit()
        else:
            super().keyPressEvent(event)
