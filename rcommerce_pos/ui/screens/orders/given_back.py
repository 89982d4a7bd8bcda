"""After a sale was voided: what goes back to the customer, and by which way, until it is read."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.core.orders.types import Order, TenderKind
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.label import Label

UNREAD_MS = 700
"""So soon nobody has read it: an Enter that comes then was meant for what was before."""


@dataclass(frozen=True, slots=True)
class Back:
    """One way in which money goes back; ``then`` says what a person does about it."""

    words: str
    amount: Money
    then: str


class GivenBack(QObject):
    """Says of a sale what a void gives back."""

    def of(self, order: Order) -> tuple[Back, ...]:
        """What goes back, first that which a person must hand over."""
        return (*self._cash(order), *self._others(order), *self._cards(order))

    def _cash(self, order: Order) -> tuple[Back, ...]:
        cash = order.cash_now
        if cash.minor > 0:
            then = self.tr("Take it out of the drawer and give it to the customer.")
            return (Back(self.tr("Hand back in cash"), cash, then),)
        if cash.minor < 0:
            then = self.tr("Take it from the customer and put it into the drawer.")
            return (Back(self.tr("Take back in cash"), -cash, then),)
        return ()

    def _others(self, order: Order) -> tuple[Back, ...]:
        then = self.tr("Give it back in the way in which it was paid.")
        return tuple(
            Back(self.tr("Give back: {name}").format(name=each.label), each.amount, then)
            for each in order.tenders_now
            if each.kind is TenderKind.OTHER and each.amount
        )

    def _cards(self, order: Order) -> tuple[Back, ...]:
        found = []
        for each in order.tenders_now:
            card = self.tr("Back to the card")
            if each.card_last4:
                card = self.tr("Back to the card •••• {last4}").format(last4=each.card_last4)
            if each.kind is TenderKind.CARD_EXTERNAL:
                then = self.tr("Void the payment on the card machine yourself: the till cannot.")
                found.append(Back(card, each.amount, then))
            elif each.kind is TenderKind.CARD:
                then = self.tr(
                    "The terminal does it, and may ask for the card: wait until it has."
                    " No cash is handed out for it."
                )
                found.append(Back(card, each.amount, then))
        return tuple(found)


class GivenBackDialog(Dialog):
    """Stays until somebody says that it is done.

    The Enter of a person who ends her PIN with it, of a scan that was on its way, or of a key that
    is held down does not say so.
    """

    def __init__(self, parent: QWidget, order: Order, formatter: Formatter) -> None:
        title = QCoreApplication.translate("GivenBackDialog", "Sale {number} is void")
        super().__init__(parent, title.format(number=order.number), icon="undo-2", tone="warn")
        void = order.void
        assert void is not None, "it is shown of a sale that was voided"
        self.set_text(
            self.tr("Written as {number}. The goods are in stock again.").format(number=void.number)
        )
        backs = GivenBack().of(order)
        self.said = tuple((each.words, formatter.money(each.amount), each.then) for each in backs)
        for words, amount, then in self.said:
            card = Card(kind="toned", tone="warn", padding=16, spacing=2)
            card.column.addWidget(Label(words, role="h3", wrap=True))
            shown = Label(amount, role="grand")
            shown.setAlignment(Qt.AlignmentFlag.AlignLeading)
            card.column.addWidget(shown)
            card.column.addWidget(Label(then, role="body", wrap=True))
            self.body.addWidget(card)
        if not backs:
            self.body.addWidget(Label(self.tr("No money goes back."), role="h3", wrap=True))
        self.setAccessibleDescription(" ".join(" ".join(each) for each in self.said))
        done = self.add_button(Button(self.tr("Done"), kind="primary", key="Enter"), default=True)
        done.clicked.connect(self.accept)
        done.installEventFilter(self)
        done.setFocus(Qt.FocusReason.OtherFocusReason)
        self._there = QElapsedTimer()

    @property
    def can_be_read(self) -> bool:
        """True once it stood there for so long that somebody may have read it."""
        return self._there.isValid() and self._there.hasExpired(UNREAD_MS)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._there.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On its button, too, which takes Enter before the dialog does."""
        return self._is_too_soon(event) or super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_too_soon(event):
            super().keyPressEvent(event)

    def _is_too_soon(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        return event.isAutoRepeat() or not self.can_be_read
