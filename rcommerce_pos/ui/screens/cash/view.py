"""What can be done with the drawer of an open till, each with its key."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.cash.types import Shift
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.roll import InTheMiddle

WIDTH = 620


class CashView(QWidget):
    """Buttons that do the commands of this screen; nothing here tells what should be there."""

    def __init__(self, *, formatter: Formatter, actions: Actions) -> None:
        super().__init__()
        self._formatter = formatter
        self._actions = actions
        self._about = Label(role="body", ink="quiet", wrap=True)
        card = InTheMiddle(WIDTH)
        card.column.addWidget(Label(self.tr("Cash in the drawer"), role="h1", wrap=True))
        card.column.addWidget(self._about)
        self.buttons: dict[str, Button] = {}
        self._details: list[Label] = []
        choices = self._choices = QGridLayout()
        choices.setHorizontalSpacing(theme.px(14))
        choices.setVerticalSpacing(card.column.spacing())
        for line, (command, icon, words, detail) in enumerate((
            ("drawer_paid_in", "banknote", self.tr("Pay in"),
             self.tr("Money that comes into the drawer without a sale: change from the bank.")),
            ("drawer_paid_out", "hand-coins", self.tr("Pay out"),
             self.tr("Money that goes out of it: stamps, the window cleaner.")),
            ("drawer_drop", "wallet", self.tr("Cash drop"),
             self.tr("Notes that are taken to the safe.")),
            ("drawer_no_sale", "door-open", self.tr("Open the drawer"),
             self.tr("Without a sale, with a reason.")),
            ("x_report", "chart-column", self.tr("X report"),
             self.tr("What was taken so far. Nothing is closed by it.")),
            ("close_from_cash", "lock", self.tr("Close the till"),
             self.tr("Count the cash and end the shift.")),
        )):  # fmt: skip
            choices.addWidget(self._choice(command, icon, words, detail), 2 * line, 0)
            self._details.append(Label(detail, role="label", ink="quiet", wrap=True))
        self._divide()
        card.column.addLayout(choices)
        around = QGridLayout(self)
        around.addWidget(card)
        theme.margins(around, start=16, top=12, end=16, bottom=12)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def _divide(self) -> None:
        """What each does stands beside its button, or below it where there is little room."""
        narrow = theme.shape_of(self).narrow
        for place, detail in enumerate(self._details):
            self._choices.removeWidget(detail)
            self._choices.addWidget(detail, 2 * place + narrow, 0 if narrow else 1)
        for column in (0, 1):
            self._choices.setColumnStretch(column, 0 if narrow and column else 1)

    def _choice(self, command: str, icon: str, words: str, detail: str) -> Button:
        button = Button(words, size="choice", icon=icon, start=True, focusable=True)
        button.setAccessibleDescription(detail)
        button.clicked.connect(partial(self._do, command))
        self._actions.show_key(command, button)
        self.buttons[command] = button
        return button

    def _do(self, command: str, *_: object) -> None:
        self._actions.do(command)

    def show_shift(self, shift: Shift) -> None:
        """Say since when the till is open, and who opened it."""
        words = self.tr("The till was opened {time} by {name}.")
        self._about.setText(
            words.format(time=self._formatter.moment(shift.opened_at), name=shift.opened_by)
        )

    def focus(self) -> None:
        """The first thing takes the keyboard; Tab leads to the others."""
        self.buttons["drawer_paid_in"].setFocus()
