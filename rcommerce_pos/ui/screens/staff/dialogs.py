"""What is asked about a person beside her form: PINs, a badge, and before she is archived."""

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.scanner import Scan
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.line_edit import LineEdit

LEAST_PIN, MOST_PIN = 4, 8
LEAST_BADGE = 6


class PinDialog(Dialog):
    """Asks for a new PIN twice, and before that for the old one where it is one's own."""

    def __init__(self, parent: QWidget, name: str, *, own: bool, new: bool = True) -> None:
        super().__init__(parent, "", icon="key-round")
        self._own, self._new = own, new
        if not new:
            self._name_it(self.tr("Your PIN, please"))
            self.set_text(self.tr("A new recovery code is made only for the owner herself."))
        elif own:
            self._name_it(self.tr("Change your PIN"))
            self.set_text(self.tr("You sign in with the new one right away."))
        else:
            self._name_it(self.tr("Set the PIN of {name}").format(name=name))
            self.set_text(
                self.tr("4 to 8 digits that nobody would try first. Open sign-ins of hers end.")
            )
        self._old = self._field(self.tr("PIN so far") if new else self.tr("PIN"), shown=own)
        self._pin = self._field(self.tr("New PIN"), shown=new)
        self._again = self._field(self.tr("New PIN once more"), shown=new)
        self._fault = Label(role="label", ink="danger", wrap=True)
        self._fault.setMinimumHeight(theme.px(20))
        self.body.addWidget(self._fault)
        cancel = self.add_button(Button(self.tr("Cancel"), key="Esc"))
        cancel.clicked.connect(self.reject)
        verb = self.tr("Set PIN") if new else self.tr("Go on")
        self._go = self.add_button(Button(verb, kind="primary", key="Enter"), default=True)
        self._go.clicked.connect(self.accept)
        self._judge()
        (self._old if own else self._pin).setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def pin(self) -> str:
        """The new PIN."""
        return self._pin.text()

    @property
    def old_pin(self) -> str:
        """The PIN so far."""
        return self._old.text()

    def _name_it(self, title: str) -> None:
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def _field(self, words: str, *, shown: bool) -> QLineEdit:
        label = Label(words, role="label", ink="quiet")
        field = LineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), field))
        field.setMaxLength(MOST_PIN)
        field.setAccessibleName(words)
        field.setMinimumHeight(theme.px(48))
        field.textChanged.connect(lambda _text: self._judge())
        self.body.addWidget(label)
        self.body.addWidget(field)
        label.setVisible(shown)
        field.setVisible(shown)
        return field

    def _judge(self) -> None:
        if not hasattr(self, "_go"):
            return
        old = not self._own or len(self._old.text()) >= LEAST_PIN
        pin, again = self._pin.text(), self._again.text()
        same = pin == again
        self._fault.setText(
            self.tr("The two are not the same.") if len(again) >= len(pin) and not same else ""
        )
        self._go.setEnabled(old and (not self._new or (len(pin) >= LEAST_PIN and same)))


class BadgeDialog(Dialog):
    """Waits for a badge to be scanned, or its code to be typed; ``code`` is what came."""

    def __init__(self, parent: QWidget, name: str, *, code: str = "") -> None:
        super().__init__(parent, "", icon="scan-barcode", takes_scans=True)
        title = self.tr("Badge of {name}").format(name=name)
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(
            self.tr("Scan the badge now. Its code is not stored; only whether it is the same.")
        )
        words = self.tr("Code of the badge")
        self.body.addWidget(Label(words, role="label", ink="quiet"))
        self._field = LineEdit(code)
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setMaxLength(128)
        self._field.setAccessibleName(words)
        self._field.setMinimumHeight(theme.px(48))
        self._field.textChanged.connect(lambda _text: self._judge())
        self.body.addWidget(self._field)
        cancel = self.add_button(Button(self.tr("Cancel"), key="Esc"))
        cancel.clicked.connect(self.reject)
        self._go = self.add_button(
            Button(self.tr("Give the badge"), kind="primary", key="Enter"), default=True
        )
        self._go.clicked.connect(self.accept)
        self.scanned.connect(self._take)
        self._judge()
        (self._go if code else self._field).setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def code(self) -> str:
        """What was scanned or typed."""
        return self._field.text().strip()

    def _take(self, scan: object) -> None:
        if isinstance(scan, Scan):
            self._field.setText(scan.code)
            self.accept()

    def _judge(self) -> None:
        self._go.setEnabled(len(self.code) >= LEAST_BADGE)


class ArchiveDialog(Dialog):
    """Asks before somebody is archived."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, "", icon="user", tone="warn")
        title = self.tr("Archive {name}?").format(name=name)
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(
            self.tr(
                "She signs in no more and her badge opens nothing. Her sales and hours stay, and"
                " she can be restored."
            )
        )
        cancel = self.add_button(Button(self.tr("Cancel"), key="Esc"))
        cancel.clicked.connect(self.reject)
        go = self.add_button(Button(self.tr("Archive"), kind="danger"), default=True)
        go.clicked.connect(self.accept)


class RecoveryCodeDialog(Dialog):
    """Shows the new recovery code, once."""

    def __init__(self, parent: QWidget, code: str) -> None:
        super().__init__(parent, "", icon="key-round", tone="warn")
        title = self.tr("Your recovery code")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(
            self.tr(
                "Write it down and keep it where nobody finds it. It is shown only now, and the"
                " one before works no more."
            )
        )
        shown = LineEdit(code)
        shown.setReadOnly(True)
        shown.setAccessibleName(title)
        shown.setFont(theme.mono_font(18))
        shown.setMinimumHeight(theme.px(56))
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(shown)
        done = self.add_button(
            Button(self.tr("I wrote it down"), kind="primary", key="Enter"), default=True
        )
        done.clicked.connect(self.accept)
