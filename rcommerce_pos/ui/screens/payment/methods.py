"""The start of the payment screen: the ways to pay, each with its key, and the way to split."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rcommerce_pos.core.cart.ways import Way
from rcommerce_pos.core.orders.types import TenderKind
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.screens.payment.view_model import PaymentState
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.flow import FlowLayout
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.roll import Roll

MOST_OTHERS = 8


class MethodColumn(QWidget):
    """``chosen`` carries the kind and, of a way that the shop defined, the way."""

    chosen = Signal(object, object)
    split_wanted = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._shown: tuple[bool, tuple[Way, ...]] | None = None
        self._buttons: list[tuple[TenderKind, Way | None, Button]] = []
        ways = QWidget()
        self._list = FlowLayout(ways, gap=8, fill=True)
        self._split = Button(self.tr("Split"), kind="soft", icon="users", size="medium")
        self._split.clicked.connect(self.split_wanted)
        actions.show_key("split", self._split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self._word = Label(self.tr("Payment method"), role="label", ink="quiet")
        column.addWidget(self._word)
        self._roll = Roll()
        self._roll.column.addWidget(ways)
        self._roll.column.addStretch(1)
        column.addWidget(self._roll, 1)
        column.addWidget(self._split)

    def set_whole(self, *, whole: bool) -> None:
        """Be as high as all the ways are, without a caption: what is around is scrolled instead."""
        self._word.setVisible(not whole)
        self._roll.set_whole(whole=whole)

    def show_state(self, state: PaymentState) -> None:
        """Show the ways there are, and the one in hand."""
        shown = (state.terminal.connected, state.terminal.ways)
        if shown != self._shown:
            self._shown = shown
            self._make(*shown)
        free = not state.busy and not state.waits
        for kind, way, button in self._buttons:
            button.setChecked(kind is state.method and way == state.way)
            button.setEnabled(free)
        self._split.setEnabled(free and state.left.minor > 0 and state.over is None)

    def _make(self, connected: bool, ways: tuple[Way, ...]) -> None:  # what is shown
        self._list.clear()
        self._buttons = []
        self._add(TenderKind.CASH, self.tr("Cash"), "banknote", "pay_cash")
        if connected:
            self._add(
                TenderKind.CARD,
                self.tr("Card"),
                "credit-card",
                "pay_card",
                detail=self.tr("on the terminal"),
            )
        self._add(
            TenderKind.CARD_EXTERNAL,
            self.tr("Card"),
            "credit-card",
            "pay_machine" if connected else "pay_card",
            detail=self.tr("stand-alone machine"),
        )
        for place, way in enumerate(ways[:MOST_OTHERS], 1):
            self._add(TenderKind.OTHER, way.name, "wallet", f"pay_other_{place}", way=way)

    def _add(
        self,
        kind: TenderKind,
        words: str,
        icon: str,
        command: str,
        *,
        detail: str = "",
        way: Way | None = None,
    ) -> None:
        button = Button(words, kind="choice", size="choice", icon=icon, detail=detail, start=True)
        self._actions.show_key(command, button)
        button.clicked.connect(lambda _checked=False: self.chosen.emit(kind, way))
        self._buttons.append((kind, way, button))
        self._list.addWidget(button)
