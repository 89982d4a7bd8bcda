"""What the till shows while somebody practises at it: it waits, with its open sale kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Label


class WaitingView(QWidget):
    """Says that practice has a window of its own; ``ended`` wishes for its end."""

    ended = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._title = Label(self.tr("Practice is open in its own window"), role="h2", wrap=True)
        self._text = Label(
            self.tr(
                "This till waits. An open sale is kept, and nothing that is practised is recorded."
            ),
            wrap=True,
        )
        self._end = Button(
            self.tr("End practice"),
            kind="primary",
            icon="log-out",
            key=actions.key("stop_practice"),
            focusable=True,
        )
        self._end.clicked.connect(self.ended)
        card = Card(padding=28, spacing=14)
        card.column.addWidget(
            IconView("lightbulb", size=28, tile=56, tile_colour="training", colour="on_training")
        )
        card.column.addWidget(self._title)
        card.column.addWidget(self._text)
        card.column.addWidget(self._end)
        card.setMaximumWidth(theme.px(560))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(card, 4)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)

    def focus(self) -> None:
        """The one button takes the keyboard."""
        self._end.setEnabled(True)
        self._end.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_ending(self) -> None:
        """The end was wished for."""
        self._end.setEnabled(False)
