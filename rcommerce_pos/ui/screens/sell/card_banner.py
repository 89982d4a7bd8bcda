"""Says above the sale in front that a card payment of it is not over: nobody charges it again."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from rcommerce_pos.core.payments.types import AttemptState
from rcommerce_pos.ui.card_news import CardNews
from rcommerce_pos.ui.widgets.banner import Banner


class CardBanner(Banner):
    """Shown as long as a card of the sale in front is at the terminal, checked, or unknown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tone="warn")
        self._cards: dict[UUID, CardNews] = {}
        self._sale: UUID | None = None
        self.hide()

    def show_sale(self, cart_id: UUID) -> None:
        """Another sale may be in front."""
        self._sale = cart_id
        self._show()

    def show_cards(self, news: tuple[CardNews, ...]) -> None:
        """How the cards of open sales fare."""
        self._cards = {each.attempt.checkout: each for each in news}
        self._show()

    def _show(self) -> None:
        news = self._cards.get(self._sale) if self._sale is not None else None
        if news is None or not news.is_open:
            self.hide()
            return
        state = news.attempt.state
        if state is AttemptState.MANUAL_REVIEW:
            self.tell(
                self.tr("Nobody knows whether the card of this sale was charged"),
                self.tr("Do not charge again. Press Pay and say what the terminal's list shows."),
                tone="danger",
            )
        elif state in (AttemptState.UNKNOWN, AttemptState.RESOLVING):
            self.tell(
                self.tr("The card of this sale is being checked"),
                self.tr("Do not charge again. The till asks the terminal what became of it."),
                tone="warn",
            )
        else:
            self.tell(
                self.tr("The card of this sale is at the terminal"),
                self.tr("Do not charge again until the terminal has answered."),
                tone="warn",
            )
