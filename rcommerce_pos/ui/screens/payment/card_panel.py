"""What the card terminal does for this sale, large and calm, with what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rcommerce_pos.core.payments.types import AttemptState
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.payment.card_words import card_message
from rcommerce_pos.ui.screens.payment.view_model import PaymentState
from rcommerce_pos.ui.tokens import Tone
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.flow import FlowLayout
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Ink, Label

_COLOURS: dict[Tone, str] = {
    "neutral": "text2",
    "info": "primary_text",
    "success": "success_text",
    "warn": "warn_text",
    "danger": "danger_text",
}
_INKS: dict[Tone, Ink] = {"success": "success", "warn": "warn", "danger": "danger"}


class CardPanel(Card):
    """Emits what the person wants; hidden where there is nothing to say."""

    cancelled = Signal()
    aside = Signal()
    paid = Signal()
    not_paid = Signal()
    asked = Signal()

    def __init__(self, formatter: Formatter, actions: Actions) -> None:
        super().__init__(kind="toned", tone="info", padding=16, spacing=10)
        self._formatter = formatter
        self._icons = tuple(
            IconView("credit-card", size=size, colour="primary_text") for size in (32, 22)
        )
        self._title = Label(role="h1", wrap=True)
        self._text = Label(role="line", ink="quiet", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(theme.px(6))
        words.addWidget(self._title)
        words.addWidget(self._text)
        head = QHBoxLayout()
        head.setSpacing(theme.px(16))
        for icon in self._icons:
            head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.column.addLayout(head)
        self._acts = QWidget()
        flow = FlowLayout(self._acts, gap=10)
        self.cancel = Button(self.tr("Cancel payment"), icon="x")
        self.put_aside = Button(self.tr("Set aside"), icon="pause")
        self.yes = Button(self.tr("Paid…"), icon="check")
        self.no = Button(self.tr("Not paid…"), icon="x")
        self.again = Button(self.tr("Check again"), kind="soft", icon="refresh-cw")
        for button, wish, command in (
            (self.cancel, self.cancelled, "cancel_card"),
            (self.yes, self.paid, "card_paid"),
            (self.no, self.not_paid, "card_not_paid"),
            (self.again, self.asked, "card_check"),
            (self.put_aside, self.aside, "set_aside"),
        ):
            button.clicked.connect(wish)
            actions.show_key(command, button)
            flow.addWidget(button)
        self.column.addWidget(self._acts)
        self.settle(narrow=False)
        self.hide()

    def settle(self, *, narrow: bool) -> None:
        """Calm still, but no larger than the room: what can be done stays in sight."""
        large, small = self._icons
        large.setVisible(not narrow)
        small.setVisible(narrow)
        self._title.set_role("h3" if narrow else "h1")
        self._text.set_role("label" if narrow else "line")
        for button in (self.cancel, self.put_aside, self.yes, self.no, self.again):
            button.set_size("small" if narrow else "medium")
        edge = 12 if narrow else 16
        theme.margins(self.column, start=edge, top=edge, end=edge, bottom=edge)

    def show_state(self, state: PaymentState) -> None:
        """Show where the card of this sale is."""
        news = state.card
        message = card_message(news, self._formatter) if news is not None else None
        self.setVisible(message is not None)
        if message is None or news is None:
            return
        self.set_tone(message.tone)
        for icon in self._icons:
            icon.set_icon(message.icon, colour=_COLOURS[message.tone])
        self._title.setText(message.title)
        self._title.set_ink(_INKS.get(message.tone, ""))
        self._text.setText(message.text)
        self._text.setVisible(bool(message.text))
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(message.text)
        now = news.attempt.state
        waiting = now is AttemptState.SENT and news.pays and state.terminal.cancels
        self.cancel.setVisible(waiting and not news.cancelling)
        self.put_aside.setVisible(news.is_open)
        self.yes.set_words(text=self.tr("Paid…") if news.pays else self.tr("Went back…"))
        no = self.tr("Not paid…") if news.pays else self.tr("Not back…")
        self.no.set_words(text=no)
        for button in (self.yes, self.no):
            button.setVisible(state.reviews)
        unknown = (AttemptState.UNKNOWN, AttemptState.RESOLVING)
        self.again.setVisible(state.reviews or now in unknown)
        self._acts.setVisible(news.is_open)
