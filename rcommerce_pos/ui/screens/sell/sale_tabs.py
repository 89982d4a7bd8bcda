"""The open sales of this till, side by side: press one to go on with it."""

from uuid import UUID

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from rcommerce_pos.core.cart.types import OpenSale, PricedCart
from rcommerce_pos.core.payments.types import AttemptState
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.card_news import CardNews
from rcommerce_pos.ui.tokens import Tone, tone_colours
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.painting import painter_on, plate, text_width, write

HEIGHT = 48
MOST = 6
WIDEST, WIDEST_MARKED = 170, 250


class SaleTabs(QWidget):
    """``chosen`` carries the cart to go on with, ``another`` asks for one more sale."""

    chosen = Signal(object)
    another = Signal()

    def __init__(self, key: str) -> None:
        super().__init__()
        self._line = QHBoxLayout(self)
        self._line.setSpacing(0)
        self._line.addStretch(1)
        self._plus = plus = Button(icon="plus", kind="ghost", size="small", key=key)
        plus.setAccessibleName(self.tr("One more sale"))
        plus.clicked.connect(self.another)
        self._line.addWidget(plus)
        self._tabs: list[SaleTab] = []
        self._cards: dict[UUID, CardNews] = {}
        theme.margins(self._line, start=4, end=4)
        theme.follow(self._dress)

    def set_key(self, key: str) -> None:
        """Print another key on the button for one more sale."""
        self._plus.set_key(key)

    def show_cards(self, news: tuple[CardNews, ...]) -> None:
        """Say on the tabs how the cards of sales that were set aside fare."""
        self._cards = {each.attempt.checkout: each for each in news}
        for tab in self._tabs:
            self._mark(tab)

    def _mark(self, tab: "SaleTab") -> None:
        news = self._cards.get(tab.cart_id) if tab.cart_id is not None else None
        words, tone = self._words(news) if news is not None else ("", "neutral")
        if not words and tab.is_charged:
            words, tone = self.tr("Paid by card, not finished"), "warn"
        tab.set_mark(words, tone)

    def _words(self, news: CardNews) -> tuple[str, Tone]:
        state = news.attempt.state
        if state is AttemptState.MANUAL_REVIEW:
            return self.tr("Was it paid?"), "danger"
        if state in (AttemptState.UNKNOWN, AttemptState.RESOLVING):
            return self.tr("Card is checked"), "warn"
        if news.is_open:
            return self.tr("Card…"), "info"
        if news.surplus:
            return self.tr("Card paid too much"), "danger"
        if news.attempt.took_money:
            sale = news.sale
            if sale is None or not sale.paid:
                return "", "neutral"
            if sale.paid == sale.totals.gross:
                return self.tr("Paid by card, not finished"), "warn"
            return self.tr("Paid in part"), "warn"
        return (self.tr("Card declined"), "danger") if news.pays else ("", "neutral")

    def show_sales(self, others: tuple[OpenSale, ...], sale: PricedCart) -> None:
        """Show the sale that is rung up among those that wait."""
        cart = sale.cart
        shown = list(others)
        if all(each.cart_id != cart.id for each in shown):
            shown.append(OpenSale(cart.id, cart.ticket, cart.customer_name, 0))
        while len(self._tabs) < min(len(shown), MOST):
            tab = SaleTab()
            tab.pressed.connect(self.chosen)
            self._line.insertWidget(len(self._tabs), tab)
            self._tabs.append(tab)
        for place, tab in enumerate(self._tabs):
            tab.setVisible(place < len(shown))
            if place < len(shown):
                each = shown[place]
                current = each.cart_id == cart.id
                count = len(cart.lines) if current else each.lines
                name = cart.customer_name if current else each.customer_name
                words = name or self.tr("Sale {ticket}").format(ticket=each.ticket)
                tab.show_sale(each, words, count, current=current)
                self._mark(tab)

    def _dress(self, _look: object) -> None:
        self.setFixedHeight(theme.px(HEIGHT))


class SaleTab(QWidget):
    """One tab: who or which ticket, and how many lines."""

    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._sale: OpenSale | None = None
        self._words = ""
        self._count = ""
        self._lines = 0
        self._tone: Tone = "neutral"
        self._current = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)

    def show_sale(self, sale: OpenSale, words: str, count: int, *, current: bool) -> None:
        """Show a sale on this tab."""
        self._sale, self._words, self._current = sale, words, current
        self._lines = count
        self.set_mark("", "neutral")

    @property
    def cart_id(self) -> UUID | None:
        """The sale on this tab."""
        return self._sale.cart_id if self._sale is not None else None

    @property
    def is_charged(self) -> bool:
        """True where a card has paid a sale that waits here."""
        return self._sale is not None and self._sale.charged and not self._current

    def set_mark(self, words: str, tone: Tone) -> None:
        """How its card fares, in the place of how many lines it has."""
        self._tone = tone
        self._count = words or (str(self._lines) if self._lines else "")
        self.setAccessibleName(f"{self._words}, {words or self._lines}")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = text_width(theme.font("label", 600), self._words) + theme.px(24)
        if self._count:
            width += self._badge_width() + theme.px(8)
        return QSize(
            min(width, theme.px(250 if self._tone != "neutral" else 170)), theme.px(HEIGHT)
        )

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._sale is not None and not self._current:
            self.pressed.emit(self._sale.cart_id)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        colours = theme.colours()
        inner = self.rect().adjusted(theme.px(12), 0, -theme.px(12), 0)
        if self._count:
            width = self._badge_width()
            box = QRect(inner.right() - width, 0, width, theme.px(22))
            box.moveTop((self.height() - box.height()) // 2)
            self._paint_badge(painter, box)
            inner.setRight(inner.right() - width - theme.px(8))
        ink = colours.text if self._current else colours.text2
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), inner)
        weight = 600 if self._current else 500
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        write(painter, box, self._words, theme.font("label", weight), ink, flags)
        if self._current:
            bar = QRect(0, self.height() - theme.px(3), self.width(), theme.px(3))
            painter.fillRect(bar, colours.primary)
        painter.end()

    def _paint_badge(self, painter: QPainter, box: QRect) -> None:
        colours = theme.colours()
        turned = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        fill = colours.primary_soft if self._current else colours.surface3
        ink = colours.primary_text if self._current else colours.text2
        if self._tone != "neutral":
            fill, ink, _edge = tone_colours(colours, self._tone)
        plate(painter, turned, fill=fill, radius=theme.px(11))
        write(painter, turned, self._count, theme.font("small", 600), ink)

    def _badge_width(self) -> int:
        return max(text_width(theme.font("small", 600), self._count) + theme.px(14), theme.px(24))
