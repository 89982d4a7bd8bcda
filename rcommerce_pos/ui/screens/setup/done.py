"""The end: the recovery code, and the PIN where one was made, shown this once."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from rcommerce_pos.core.journal.keys import write_secret
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import in_words
from rcommerce_pos.ui.screens.setup.page import StepPage
from rcommerce_pos.ui.screens.setup.state import SetupState
from rcommerce_pos.ui.screens.setup.view_model import SetupViewModel
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, row
from rcommerce_pos.ui.widgets.form import flag_field
from rcommerce_pos.ui.widgets.label import Label


class DonePage(StepPage):
    """What must be written down before the till opens."""

    def __init__(self, model: SetupViewModel) -> None:
        super().__init__(
            self.tr("Your shop is ready"),
            self.tr(
                "Write this down and keep it where only you find it. It is shown only now, and"
                " stored nowhere in plain."
            ),
        )
        self._model = model
        self._law = Banner(tone="warn")
        self._pin_title = Label(self.tr("Your PIN"), role="label", ink="quiet")
        self.pin = self._secret()
        self.code = self._secret()
        self.pin.setAccessibleName(self.tr("Your PIN"))
        self.code.setAccessibleName(self.tr("Your recovery code"))
        self.copy = Button(self.tr("Copy"), icon="copy", size="small", focusable=True)
        self.save = Button(
            self.tr("Save as a file"), icon="file-text", size="small", focusable=True
        )
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self._told = Label(role="label", ink="success", wrap=True)
        self._told.hide()
        self.tick = flag_field(self.tr("I have written it down"))
        self.tick.toggled.connect(lambda on: model.change(written_down=on))
        self._fault = Label(role="label", ink="danger", wrap=True)
        self._fault.hide()
        card = Card(padding=20, spacing=10)
        card.column.addWidget(self._pin_title)
        card.column.addWidget(self.pin)
        card.column.addWidget(Label(self.tr("Your recovery code"), role="label", ink="quiet"))
        card.column.addWidget(self.code)
        card.column.addWidget(
            Label(
                self.tr("With it the owner signs in when the PIN is forgotten: F9 on the sign-in."),
                role="label",
                ink="quiet",
                wrap=True,
            )
        )
        card.column.addLayout(row(self.copy, self.save, None))
        card.column.addWidget(self._told)
        self.body.addWidget(self._law)
        self.body.addWidget(card)
        self.body.addWidget(self.tick)
        self.body.addWidget(self._fault)
        self.body.addStretch(1)

    @staticmethod
    def _secret() -> Label:
        label = Label(role="h2", wrap=True)
        label.setFont(theme.mono_font(20, 700))
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    @override
    def first_field(self) -> QWidget:
        """The tick."""
        return self.tick

    @override
    def show_state(self, state: SetupState) -> None:
        """Show what was made."""
        made = state.made
        if made is None:
            return
        self.code.setText(made.recovery_code)
        self.pin.setText(made.owner_pin)
        self.code.setAccessibleName(
            self.tr("Recovery code: {code}").format(code=made.recovery_code)
        )
        self.pin.setAccessibleName(self.tr("PIN: {pin}").format(pin=made.owner_pin))
        self._pin_title.setVisible(state.pin_was_made)
        self.pin.setVisible(state.pin_was_made)
        self.tick.setChecked(state.written_down)
        fault = state.faults.get("written_down", "")
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        if made.warning:
            self._law.tell(self.tr("Mind the law there"), in_words(made.warning))
        else:
            self._law.hide()

    def _text(self) -> str:
        state = self._model.state
        assert state.made is not None
        made = state.made
        lines = [
            f"R Commerce POS · {made.place.shop.name}",
            self.tr("Owner: {name}").format(name=made.owner.name),
        ]
        if state.pin_was_made:
            lines.append(self.tr("PIN: {pin}").format(pin=made.owner_pin))
        lines.append(self.tr("Recovery code: {code}").format(code=made.recovery_code))
        return "\n".join(lines) + "\n"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text())
        self._tell(self.tr("Copied."), good=True)

    def _save(self) -> None:
        title = self.tr("Save as a file")
        chosen, _ = QFileDialog.getSaveFileName(self, title, "recovery.txt", "*.txt")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the code into a file that only its owner may read, and say what became of it."""
        try:
            path.unlink(missing_ok=True)
            write_secret(path, self._text().encode())
        except OSError as error:
            words = self.tr("It was not saved: {why}.")
            self._tell(words.format(why=error.strerror), good=False)
        else:
            self._tell(self.tr("Saved as {name}.").format(name=path.name), good=True)

    def _tell(self, words: str, *, good: bool) -> None:
        self._told.set_ink("success" if good else "danger")
        self._told.setText(words)
        self._told.show()
