"""Asks for the window's language; each is offered under its own name."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from rcommerce_pos.ui.languages import available, load_arabic, worn
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog


class LanguageDialog(Dialog):
    """The languages as buttons: Tab or the arrows go through them, Enter takes one."""

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent,
            translate("LanguageDialog", "Language"),
            translate(
                "LanguageDialog",
                "The window comes back at the sign-in. An open sale stays as it is; receipts keep"
                " the shop's language.",
            ),
            icon="languages",
        )
        self.code = ""
        self._choices: list[Button] = []
        for language in available():
            if language.right_to_left:
                load_arabic()
            button = Button(language.name, kind="choice", size="medium", focusable=True)
            button.setChecked(language.code == worn().code)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked=False, code=language.code: self._take(code))
            self.body.addWidget(button)
            self._choices.append(button)
        cancel = self.add_button(Button(translate("LanguageDialog", "Cancel"), key="Esc"))
        cancel.clicked.connect(self.reject)
        current = next(each for each in self._choices if each.isChecked())
        current.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, code: str) -> None:
        self.code = code
        self.accept()
