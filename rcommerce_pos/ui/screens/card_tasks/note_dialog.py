"""Asks how a card payment was settled outside the till."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.line_edit import LineEdit

LONGEST = 200


class NoteDialog(Dialog):
    """``note`` answers; without one nothing is settled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("NoteDialog", "How was it settled?"),
            QCoreApplication.translate("NoteDialog", "The note stays in the journal."),
            icon="pencil",
        )
        self._field = LineEdit()
        self._field.setPlaceholderText(self.tr("Such as: given back on the terminal"))
        self._field.setAccessibleName(self.tr("Note"))
        self._field.setMaxLength(LONGEST)
        theme.fix(self._field, height=48)
        self.body.addWidget(self._field)
        back = self.add_button(Button(self.tr("Back"), key="Esc"))
        back.clicked.connect(self.reject)
        self._go = self.add_button(Button(self.tr("It is settled"), kind="primary"), default=True)
        self._go.setEnabled(False)
        self._go.clicked.connect(self.accept)
        self._field.textChanged.connect(lambda _text: self._go.setEnabled(bool(self.note)))
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def note(self) -> str:
        """What was typed."""
        return self._field.text().strip()
