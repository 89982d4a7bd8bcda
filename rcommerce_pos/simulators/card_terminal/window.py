"""The little window of the simulated terminal: what it shows a customer, and its buttons."""

import sys
import threading

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.simulators.card_terminal.script import Play
from rcommerce_pos.simulators.card_terminal.server import TerminalServer

LOOK_EVERY_MS = 100
CORNER = (108, -84)
"""So far it stands from the corner of the screen: where a till's window has least to show."""


class TerminalWindow(QWidget):
    """Shows the amount, asks for card and PIN, and lets a person decide."""

    def __init__(self, server: TerminalServer) -> None:
        super().__init__()
        self._server = server
        self._terminal = server.terminal
        self._step = "idle"
        self.setWindowTitle(self.tr("Test terminal · no funds move"))
        self._amount = self._label(28, bold=True)
        self._words = self._label(15)
        self._tap = self._button(self.tr("Tap card"), "T", lambda: self._card("approve"))
        self._insert = self._button(self.tr("Insert card"), "I", lambda: self._card("pin"))
        self._pin = self._button(self.tr("PIN is right"), "P", lambda: self._decide(Play.APPROVE))
        self._wrong = self._button(
            self.tr("PIN is wrong"), "W", lambda: self._decide(Play.WRONG_PIN)
        )
        self._part = self._button(self.tr("Approve half"), "H", lambda: self._decide(Play.PARTIAL))
        self._decline = self._button(self.tr("Decline"), "D", lambda: self._decide(Play.DECLINE))
        self._stop = self._button(self.tr("Stop"), "S", lambda: self._decide(Play.CANCELLED))
        self._lay_out()
        # It stands beside the till's window, which is larger than it, and never takes its keys.
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._look = QTimer(self)
        self._look.timeout.connect(self._show)
        self._look.start(LOOK_EVERY_MS)
        self._show()

    def _label(self, size: int, *, bold: bool = False) -> QLabel:
        label = QLabel()
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setBold(bold)
        label.setFont(font)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label

    def _button(self, words: str, key: str, act: object) -> QPushButton:
        button = QPushButton(f"{words} ({key})")
        button.setAccessibleName(words)
        button.setShortcut(key)
        button.setMinimumHeight(48)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self._label_of_test())
        column.addWidget(self._amount)
        column.addWidget(self._words)
        grid = QGridLayout()
        for place, button in enumerate(
            (self._tap, self._insert, self._pin, self._wrong, self._part, self._decline)
        ):
            grid.addWidget(button, place // 2, place % 2)
        grid.addWidget(self._stop, 3, 0, 1, 2)
        column.addLayout(grid)

    def _label_of_test(self) -> QLabel:
        label = self._label(13, bold=True)
        label.setText(self.tr("TEST TERMINAL, NO FUNDS MOVE"))
        return label

    @override
    def sizeHint(self) -> QSize:
        """A terminal's size."""
        return QSize(360, 380)

    def _show(self) -> None:
        job = self._terminal.job
        if job is None:
            self._step = "idle"
            self._amount.setText("—")
            self._words.setText(self.tr("Ready"))
        else:
            if self._step == "idle":
                self._step = "card"
            self._amount.setText(str(Money(job.minor, job.currency)))
            words = {
                "card": self.tr("Tap or insert the card"),
                "pin": self.tr("Enter the PIN"),
            }
            self._words.setText(words.get(self._step, ""))
        for button in (self._tap, self._insert, self._part):
            button.setEnabled(self._step == "card")
        for button in (self._pin, self._wrong):
            button.setEnabled(self._step == "pin")
        for button in (self._decline, self._stop):
            button.setEnabled(job is not None)

    def _card(self, then: str) -> None:
        if then == "pin":
            self._step = "pin"
            self._show()
        else:
            self._decide(Play.APPROVE)

    def _decide(self, play: Play) -> None:
        self._terminal.press(play)
        self._step = "idle"


def run_window(server: TerminalServer) -> int:
    """Serve on a thread, show the window, and stay until it is closed."""
    serving = threading.Thread(target=server.serve_forever, daemon=True)
    serving.start()
    app = QApplication(sys.argv[:1])
    window = TerminalWindow(server)
    room = app.primaryScreen().availableGeometry()
    window.adjustSize()
    place = window.rect()
    place.moveBottomLeft(room.bottomLeft() + QPoint(*CORNER))
    window.move(place.topLeft())
    window.show()
    status = app.exec()
    server.shutdown()
    server.server_close()
    return status
