"""Where the sale stands on the screen: as a list or beside quick keys, in any shape of window."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.card_news import CardNews
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.sell.card_banner import CardBanner
from rcommerce_pos.ui.screens.sell.cart_column import CartColumn
from rcommerce_pos.ui.screens.sell.list_board import ListBoard
from rcommerce_pos.ui.screens.sell.sale_side import SaleSide
from rcommerce_pos.ui.screens.sell.sale_tabs import SaleTabs
from rcommerce_pos.ui.screens.sell.state import SellState
from rcommerce_pos.ui.screens.sell.tile_grid import TileGrid
from rcommerce_pos.ui.thumbnails import Thumbnails
from rcommerce_pos.ui.widgets.roll import Roll
from rcommerce_pos.ui.widgets.undo_bar import UndoBar
from rcommerce_pos.ui.widgets.watermark import Watermark

BOARD_LEAST = 150
SETTLED_MS = 40


class SaleArea(QObject):
    """Lays the parts of the sale out in their screen; ``reordered`` asks to show them anew.

    Where there is room they stand side by side; in a narrow window one below the other.
    """

    reordered = Signal()

    def __init__(
        self,
        host: QWidget,
        formatter: Formatter,
        *,
        actions: Actions,
        thumbnails: Thumbnails,
        banner: QWidget,
    ) -> None:
        super().__init__(host)
        self._host = host
        self._banner = banner
        self.card = CardBanner(host)
        self._seen: tuple[object, ...] = (None,)
        self._narrow = False
        self._sale: PricedCart | None = None
        self.left_hand = False
        self.list = ListBoard(formatter, actions)
        self.undo = UndoBar(key=actions.key("undo"))
        self.side = SaleSide(formatter, actions, thumbnails)
        self.tabs = SaleTabs(actions.key("another_sale"))
        self.column = CartColumn(formatter, actions, thumbnails)
        self.tiles = TileGrid(formatter, thumbnails)
        self._boards = QStackedWidget()
        self._page = Roll()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)

    def lay_out(self) -> None:
        """Put everything into its screen; what is said stands above."""
        self._boards.addWidget(self.list)
        self._boards.addWidget(self.tiles)
        column = self._page.column
        column.setSpacing(theme.px(12))
        column.addWidget(self._banner)
        column.addWidget(self.card)
        column.addWidget(self.tabs)
        column.addWidget(self._boards, 1)
        column.addWidget(self.undo)
        theme.margins(column, start=16, top=12, end=16, bottom=12)
        self._host.setLayout(self._line)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(self._page, 1)
        self._line.addWidget(self.side)
        self._line.addWidget(self.column)
        self.column.hide()
        self.tabs.hide()

    @property
    def line_area(self) -> QWidget:
        """Where the lines of the sale stand in the layout of the moment."""
        return self.column if self.column.isVisible() else self._boards

    @property
    def bare_area(self) -> QWidget:
        """The lines without what stands around them: of a short sale their lower end is bare."""
        return self.column.bare_area if self.column.isVisible() else self.list.bare_area

    def show_sale(self, state: SellState) -> None:
        """Show the sale where it stands in the layout that is chosen."""
        if state.sale is None:
            return
        fresh = state.last_added if state.sale is not self._sale else None
        self._sale = state.sale
        self.card.show_sale(state.sale.cart.id)
        self.list.show_lines(there=bool(state.sale.cart.lines))
        if state.layout == "tiles":
            self.column.show_sale(
                state.sale,
                selected=state.selected,
                fresh=fresh,
                others=state.others,
                last_order=state.last_order,
            )
            self.tiles.count_sale(state.sale)
        else:
            self.tabs.show_sales(state.others, state.sale)
            self.list.lines.show_sale(state.sale, selected=state.selected, fresh=fresh)
        if state.layout != "tiles" or self._narrow:
            self.side.show_sale(
                state.sale, last_added=state.last_added, last_order=state.last_order
            )

    def show_cards(self, news: tuple[CardNews, ...]) -> None:
        """Say on the tabs, and of the sale in front above it, how the cards of sales fare."""
        self.card.show_cards(news)
        self.tabs.show_cards(news)
        self.column.tabs.show_cards(news)

    def arrange(self, state: SellState) -> None:
        """The widgets of the layout that is chosen."""
        tiles = state.layout == "tiles"
        shown = state.sale or self._sale
        own = shown.cart.id if shown is not None else None
        several = any(each.cart_id != own for each in state.others)
        self._boards.setCurrentIndex(1 if tiles else 0)
        self.column.setVisible(tiles)
        self.side.setVisible(self._narrow or not tiles)
        self.side.details.setVisible(not tiles)
        self.tabs.setVisible(several and not tiles)

    def bring_in_sight(self, state: SellState) -> None:
        """Of a narrow screen, which is scrolled, the part that changed: a line, or what is said."""
        news = (state.layout, state.selected, state.last_added, state.notice)
        if news == self._seen:
            return
        empty = state.sale is None or not state.sale.cart.lines
        moved = news[0] != self._seen[0] or empty
        self._seen = news
        if self._narrow:
            # After whatever came or went has its place, in however many rounds.
            QTimer.singleShot(SETTLED_MS, self, partial(self._scroll_to_news, to_top=moved))

    def _scroll_to_news(self, *, to_top: bool) -> None:
        if to_top or self._banner.isVisible():
            self._page.verticalScrollBar().setValue(0)
        elif self.list.lines.isVisible():  # a tile that is tapped stays under the finger
            self.list.lines.show_in(self._page)

    def set_left_hand(self, *, left_hand: bool) -> None:
        """Have the sale and its Pay button at the start of the screen, or at its end."""
        self.left_hand = left_hand
        self._lay_beside()
        self._line.activate()

    def _lay_beside(self) -> None:
        """One below the other where the screen is narrow, else side by side."""
        ways = QBoxLayout.Direction
        beside = ways.RightToLeft if self.left_hand else ways.LeftToRight
        self._line.setDirection(ways.TopToBottom if self._narrow else beside)

    def mark(self, words: str) -> None:
        """Write a word across the lines of the sale, in both layouts."""
        for lines in (self.list.lines, self.column.lines):
            Watermark(lines, words)

    @property
    def shows_tiles(self) -> bool:
        """True while the quick keys stand beside the sale."""
        return self.column.isVisibleTo(self._host)

    @property
    def width_beside(self) -> int:
        """How much of the width what stands beside the lines takes."""
        if self._narrow:
            return 0
        return (self.column if self.shows_tiles else self.side).width()

    def settle(self) -> None:
        """Side by side where there is room; else one column, the total below it."""
        shape = theme.shape_of(self._host)
        self.side.settle(shape)
        self.column.settle(shape)
        if shape.narrow != self._narrow:
            self._narrow = shape.narrow
            self._reorder()
        # What is sold fills the screen; the rest of a narrow one is scrolled to.
        least = self._page.viewport().height() - 2 * theme.px(12)
        self._boards.setMinimumHeight(max(least, theme.px(BOARD_LEAST)) if self._narrow else 0)

    def _reorder(self) -> None:
        self._lay_beside()
        if self._narrow:
            self._page.column.addWidget(self.column)
            self._page.column.addWidget(self.side.details)
        else:
            self._line.addWidget(self.column)
        self.reordered.emit()
