"""Card payments in words: what the terminal does, what it said, and what that means."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rcommerce_pos.core.payments.types import Attempt, AttemptState
from rcommerce_pos.ui.card_news import CardNews
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.tokens import Tone

CONTEXT = "CardWords"


def _word(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(CONTEXT, text))


_REASONS = {
    "Refusal": _word("Declined by the bank"),
    "WrongPIN": _word("Declined: wrong PIN"),
    "InvalidCard": _word("Declined: this card is not valid"),
    "PaymentRestriction": _word("Declined: this card is not taken for this"),
    "UnreachableHost": _word("Declined: the bank cannot be reached"),
    "NotAllowed": _word("Declined: the terminal does not allow it"),
}
_S = AttemptState


@dataclass(frozen=True, slots=True)
class CardMessage:
    """What the screen says of a card payment, large and calm."""

    tone: Tone
    icon: str
    title: str
    text: str


def reason_in_words(attempt: Attempt) -> str:
    """Why a terminal declined."""
    return _said(_REASONS.get(attempt.reason, _REASONS["Refusal"]))


def card_message(news: CardNews, formatter: Formatter) -> CardMessage | None:
    """What to say of a payment, or of one that goes back; None where its row says enough."""
    return _payment(news, formatter) if news.pays else _back(news, formatter)


def _payment(news: CardNews, formatter: Formatter) -> CardMessage | None:
    attempt = news.attempt
    amount = formatter.money(attempt.amount)
    if news.cancelling and news.is_open:
        return CardMessage(
            "warn",
            "clock",
            _said(_word("Cancelling…")),
            _said(_word("The terminal was asked to stop. If the customer has paid, it counts.")),
        )
    if attempt.state in (_S.CREATED, _S.SENT):
        words = _said(_word("{amount} on the card terminal."))
        return CardMessage(
            "info",
            "credit-card",
            _said(_word("Ask the customer to tap or insert")),
            words.format(amount=amount),
        )
    if attempt.state in (_S.UNKNOWN, _S.RESOLVING):
        words = _said(
            _word(
                "The terminal did not say what became of {amount}. It has been asked to stop, and"
                " is asked again and again for its answer; this clears up by itself."
            )
        )
        return CardMessage(
            "warn",
            "triangle-alert",
            _said(_word("Do not charge again")),
            words.format(amount=amount),
        )
    if attempt.state is _S.MANUAL_REVIEW:
        words = _said(
            _word(
                "The terminal does not say. Look at its own list of payments: is there one of"
                " {amount} at {time}?"
            )
        )
        text = words.format(amount=amount, time=formatter.time(attempt.created_at))
        return CardMessage("danger", "circle-question-mark", _said(_word("Was it paid?")), text)
    if attempt.state is _S.PARTIAL and attempt.authorised is not None:
        words = _said(_word("{part} of {amount} was approved"))
        title = words.format(part=formatter.money(attempt.authorised), amount=amount)
        text = _said(_word("Take the rest with another card or in another way."))
        return CardMessage("warn", "credit-card", title, text)
    return _refused(attempt)


def _refused(attempt: Attempt) -> CardMessage | None:
    if attempt.state is _S.DECLINED:
        text = _said(_word("Nothing was charged. Try another card or another way to pay."))
        return CardMessage("danger", "circle-x", reason_in_words(attempt), text)
    if attempt.state is _S.CANCELLED:
        text = _said(_word("Nothing was charged."))
        return CardMessage("neutral", "x", _said(_word("Cancelled")), text)
    if attempt.state is _S.NOT_SENT:
        text = _said(
            _word("Nothing was charged. See whether it has power and network, or take cash.")
        )
        title = _said(_word("The card terminal cannot be reached"))
        return CardMessage("danger", "circle-alert", title, text)
    if attempt.state is _S.NOT_PROCESSED:
        text = _said(_word("The terminal has no such payment. It can be tried again."))
        return CardMessage("neutral", "info", _said(_word("Nothing was charged")), text)
    return None


def _back(news: CardNews, formatter: Formatter) -> CardMessage | None:
    attempt = news.attempt
    amount = formatter.money(attempt.authorised or attempt.amount)
    if attempt.state in (_S.CREATED, _S.SENT):
        words = _said(_word("Giving {amount} back to the card"))
        text = _said(_word("The terminal is at work. It may ask for the card."))
        return CardMessage("info", "undo-2", words.format(amount=amount), text)
    if attempt.state in (_S.UNKNOWN, _S.RESOLVING):
        words = _said(
            _word("The terminal did not say whether {amount} went back. It is asked again.")
        )
        title = _said(_word("Not clear yet"))
        return CardMessage("warn", "triangle-alert", title, words.format(amount=amount))
    if attempt.state is _S.MANUAL_REVIEW:
        words = _said(_word("Look at the terminal's own list: did {amount} go back?"))
        title = _said(_word("Did it go back?"))
        text = words.format(amount=amount)
        return CardMessage("danger", "circle-question-mark", title, text)
    if attempt.took_money:
        words = _said(_word("{amount} went back to the card"))
        return CardMessage("success", "circle-check", words.format(amount=amount), "")
    if attempt.state is _S.NOT_SENT:
        text = _said(_word("The payment stands. Try again once the terminal can be reached."))
    else:
        text = _said(
            _word("The payment stands. Try again, or give it back on the terminal itself.")
        )
    return CardMessage("danger", "circle-x", _said(_word("It could not be given back")), text)


def _said(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
