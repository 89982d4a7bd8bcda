"""The quick keys: a strip of pages and a grid of products to tap, which never moves by itself."""

from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QPainter, QPainterPath, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.core.cart.types import PricedCart
from rcommerce_pos.core.catalog.quick_keys import QuickKey, QuickPage
from rcommerce_pos.ui import theme, vocabulary
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.thumbnails import Thumbnails, draw_picture
from rcommerce_pos.ui.tokens import RADIUS
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.overflow import OverflowRow
from rcommerce_pos.ui.widgets.painting import draw_icon, mixed, plate, text_width, write

GAP = 12
PICTURE = 0.56
FEW_LEFT = 5
TINT = 0.10
WIDE_FROM, GROWN = 1600, 1.25
"""Where tiles are wider, they are higher too, so that pictures keep their shape."""
TIGHTEST = 0.9
"""A row may be so much lower where one more fits whole."""
_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class KeyModel(QAbstractListModel):
    """The keys of one page, with how many of each are in the sale."""

    def __init__(self, formatter: Formatter, parent: QObject) -> None:
        super().__init__(parent)
        self._formatter = formatter
        self._keys: tuple[QuickKey, ...] = ()
        self._counts: dict[UUID, int] = {}

    def show_keys(self, keys: tuple[QuickKey, ...]) -> None:
        """Show another page."""
        self.beginResetModel()
        self._keys = keys
        self.endResetModel()

    def count_sale(self, sale: PricedCart) -> None:
        """Count what is in the sale; nothing but the badges changes."""
        counts: dict[UUID, int] = {}
        for line in sale.cart.lines:
            if line.parent is not None:
                continue
            pieces = line.quantity.milli // 1000 if line.quantity.is_whole else 1
            counts[line.product_id] = counts.get(line.product_id, 0) + pieces
        if counts != self._counts and self._keys:
            self._counts = counts
            self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))
        self._counts = counts

    def at(self, row: int) -> tuple[QuickKey, int]:
        """A key, and how many of it are in the sale."""
        key = self._keys[row]
        return key, self._counts.get(key.product.id, 0)

    @override
    def rowCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        key, _ = self.at(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return key.words
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return f"{key.words}, {price_words(key, self._formatter)}"


class TileDelegate(QStyledItemDelegate):
    """Paints one key: tint and icon, name, price, and what is to be known of it."""

    def __init__(
        self, model: KeyModel, formatter: Formatter, thumbnails: Thumbnails, *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnails = thumbnails
        self._formatter = formatter
        self._widget = parent
        self.size = QSize(150, 132)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self.size

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        key, count = self._model.at(index.row())
        colours = theme.colours()
        gap = theme.px(GAP)
        box = option.rect.adjusted(0, 0, -gap, -gap)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            box = option.rect.adjusted(gap, 0, 0, -gap)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.px(RADIUS.card)
        plate(painter, box, fill=colours.surface, radius=radius)
        head = QRect(box.left(), box.top(), box.width(), round(box.height() * PICTURE))
        colour, icon = self._look(key)
        self._tint(painter, box, head, mixed(colour, colours.surface, TINT))
        self._picture(painter, box, head, key, icon=icon, colour=colour)
        self._words(painter, box.adjusted(0, head.height(), 0, 0), key)
        self._badges(painter, option, head, key, count)
        pressed = bool(option.state & QStyle.StateFlag.State_HasFocus)
        edge = colours.focus if pressed else colours.border
        plate(painter, box, edge=edge, radius=radius, width=2 if pressed else 1)
        painter.restore()

    def _look(self, key: QuickKey) -> tuple[str, str]:
        colours = theme.colours()
        if key.on_hand is not None and key.on_hand.milli <= 0:
            return colours.text3, key.icon or "package"
        named = {
            "orange": colours.c3,
            "green": colours.c2,
            "blue": colours.c1,
            "violet": colours.c4,
            "grey": colours.text3,
        }
        if key.colour:
            return named[key.colour], key.icon or "package"
        order = (colours.c2, colours.c3, colours.c1, colours.c4)
        category = key.product.category_id
        return order[category.int % 4 if category else 0], key.icon or "package"

    def _picture(
        self, painter: QPainter, box: QRect, head: QRect, key: QuickKey, *, icon: str, colour: str
    ) -> None:
        """The product's picture where the key has no icon of its own; the icon meanwhile."""
        shown = key.picture if not key.icon else None
        image = self._thumbnails.image(shown) if shown is not None else None
        if image is None:
            size = theme.px(32)
            corner = QPointF(head.center().x() - size / 2, head.center().y() - size / 2)
            draw_icon(painter, self._widget, corner, icon, size, colour)
            return
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(box), theme.px(RADIUS.card), theme.px(RADIUS.card))
        painter.save()
        painter.setClipPath(shape)
        draw_picture(painter, head, image)
        painter.restore()

    def _tint(self, painter: QPainter, box: QRect, head: QRect, colour: str) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(box), theme.px(RADIUS.card), theme.px(RADIUS.card))
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(head, colour)
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, key: QuickKey) -> None:
        colours = theme.colours()
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        inner = room.adjusted(theme.px(12), theme.px(6), -theme.px(10), -theme.px(6))
        half = inner.height() // 2
        name = QRect(inner.left(), inner.top(), inner.width(), half)
        write(painter, name, key.words, theme.font("label", 600), colours.text, flags, may_cut=True)
        price = QRect(inner.left(), inner.top() + half, inner.width(), half)
        words = price_words(key, self._formatter) or self.tr("asks price")
        write(painter, price, words, theme.font("label"), colours.text2, flags)

    def _badges(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        head: QRect,
        key: QuickKey,
        count: int,
    ) -> None:
        colours = theme.colours()
        side, inset = theme.px(24), theme.px(8)
        if count:
            width = max(side, text_width(theme.font("small", 700), str(count)) + theme.px(12))
            logical = QRect(head.left() + inset, head.top() + inset, width, side)
            box = QStyle.visualRect(option.direction, head, logical)
            plate(painter, box, fill=colours.primary, radius=side / 2)
            write(painter, box, str(count), theme.font("small", 700), colours.on_primary)
        words, back, ink = self._warning(key)
        if words:
            width = text_width(theme.font("small", 600), words) + theme.px(16)
            left = head.right() - inset - width
            box = QStyle.visualRect(
                option.direction, head, QRect(left, head.top() + inset, width, side - theme.px(2))
            )
            plate(painter, box, fill=back, radius=side / 2)
            write(painter, box, words, theme.font("small", 600), ink)

    def _warning(self, key: QuickKey) -> tuple[str, str, str]:
        """What stands at the end of the picture: out, few left, or an age."""
        colours = theme.colours()
        if key.on_hand is not None and key.on_hand.milli <= 0:
            return self.tr("Out"), colours.danger_soft, colours.danger_text
        if key.on_hand is not None and key.on_hand.milli <= FEW_LEFT * 1000:
            left = self._formatter.quantity(key.on_hand)
            words = self.tr("{count} left").format(count=left)
            return words, colours.warn_soft, colours.warn_text
        if key.product.rules.min_age:
            return f"{key.product.rules.min_age}+", colours.surface, colours.text2
        return "", "", ""


_BORROWED = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Why the keyboard goes away for a while only, such as to a dialog."""


class TileGrid(QWidget):
    """``chosen`` carries the product that was tapped, ``turned`` the page that is wanted.

    ``picked`` carries the place of the key that was tapped.
    """

    chosen = Signal(object)
    turned = Signal(object)
    picked = Signal(int)
    focus_moved = Signal()
    """The keyboard came to the keys, or went away."""

    def __init__(self, formatter: Formatter, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._pages: tuple[QuickPage, ...] = ()
        self._page: QuickPage | None = None
        self._model = KeyModel(formatter, self)
        self._view = QListView()
        self._view.setModel(self._model)
        self._delegate = TileDelegate(self._model, formatter, thumbnails, parent=self._view)
        thumbnails.loaded.connect(self._view.viewport().update)
        self._view.setItemDelegate(self._delegate)
        self._view.setViewMode(QListView.ViewMode.IconMode)
        self._view.setMovement(QListView.Movement.Static)
        self._view.setResizeMode(QListView.ResizeMode.Adjust)
        self._view.setUniformItemSizes(True)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setProperty("surface", "bg")
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAccessibleName(self.tr("Quick keys"))
        self._view.installEventFilter(self)
        self._view.clicked.connect(self._choose)
        self._view.activated.connect(self._choose_by_key)
        self._empty = EmptyState(
            "layout-grid",
            self.tr("No quick keys yet"),
            self.tr("Categories with products appear here by themselves."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        self._strip = OverflowRow()
        self._strip.setAccessibleName(self.tr("Pages of quick keys"))
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._strip)
        column.addWidget(self._stack, 1)

    @property
    def page(self) -> QuickPage | None:
        """The page that is shown."""
        return self._page

    def show_pages(self, pages: tuple[QuickPage, ...]) -> None:
        """Show the strip; the page that was open stays open."""
        if pages != self._pages:
            self._pages = pages
            self._fill_strip()
        if self._page not in pages:
            self._page = pages[0] if pages else None
        if self._page is None:
            self._stack.setCurrentWidget(self._empty)
        else:
            self._mark()
            self.turned.emit(self._page)

    def want(self, page: object) -> None:
        """Open a page as soon as the strip has it."""
        if isinstance(page, QuickPage):
            self._page = page

    def show_keys(self, page: QuickPage, keys: tuple[QuickKey, ...]) -> None:
        """Show the keys of a page, unless another one was opened meanwhile."""
        if page != self._page:
            return
        self._thumbnails.want([each.picture for each in keys if each.picture and not each.icon])
        self._model.show_keys(keys)
        self._stack.setCurrentWidget(self._view if keys else self._empty)

    def count_sale(self, sale: PricedCart) -> None:
        """Show how many of each key are in the sale."""
        self._model.count_sale(sale)

    def turn(self, by: int) -> None:
        """The page before or after."""
        if self._page in self._pages:
            place = (self._pages.index(self._page) + by) % len(self._pages)
            self._open(self._pages[place])

    def take_keyboard(self) -> None:
        """Arrow keys go through the keys, Enter adds one; Esc gives the keyboard back."""
        self._view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if not self._view.currentIndex().isValid():
            self._view.setCurrentIndex(self._model.index(0))
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, rows: int) -> None:
        """Up and down through the rows, as the arrow keys do that the window takes."""
        columns = max(self._view.viewport().width() // max(self._delegate.size.width(), 1), 1)
        place = self._view.currentIndex().row() + rows * columns
        if 0 <= place < self._model.rowCount():
            self._view.setCurrentIndex(self._model.index(place))

    @property
    def has_keyboard(self) -> bool:
        """True while the arrow keys belong to the grid."""
        return self._view.hasFocus()

    def give_keyboard_back(self) -> None:
        """The scan field has the keyboard again."""
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever takes the keyboard elsewhere has given it back; a dialog only borrows it."""
        if event.type() == QEvent.Type.FocusIn:
            self.focus_moved.emit()
        elif isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() not in _BORROWED:
                self.give_keyboard_back()
            self.focus_moved.emit()
        return super().eventFilter(watched, event)

    def _fill_strip(self) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()
        buttons = []
        for place, page in enumerate(self._pages):
            button = Button(page.name, kind="choice", size="small")
            button.clicked.connect(lambda _checked=False, p=page: self._open(p))
            self._group.addButton(button, place)
            buttons.append(button)
        self._strip.show_buttons(buttons)

    def _open(self, page: QuickPage) -> None:
        self._page = page
        self._mark()
        self.turned.emit(page)

    def _mark(self) -> None:
        button = self._group.button(self._pages.index(self._page)) if self._page else None
        if button is not None:
            button.setChecked(True)
            self._strip.settle()

    def _choose(self, index: QModelIndex) -> None:
        self.picked.emit(index.row())
        self.chosen.emit(self._model.at(index.row())[0].product)

    def _choose_by_key(self, index: QModelIndex) -> None:
        if self._view.hasFocus():
            self._choose(index)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as the window's width has room for, all of one width."""
        super().resizeEvent(event)
        least = theme.px(theme.look().sizes.tile_width * 0.9)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = self.width() - bar - 2
        columns = min(theme.shape_of(self).tile_columns, max(room // least, 1))
        width = room // columns
        grown = GROWN if theme.shape_of(self).from_width >= WIDE_FROM else 1.0
        height = theme.px(theme.look().sizes.tile_height * grown) + theme.px(GAP)
        rows = max(round(self._stack.height() / height), 1)
        if self._stack.height() >= rows * height * TIGHTEST:
            height = min(height, self._stack.height() // rows)
        self._delegate.size = QSize(width, height)
        self._view.setGridSize(self._delegate.size)


def price_words(key: QuickKey, formatter: Formatter) -> str:
    """The price as it stands on a key; empty where it is asked."""
    price = key.price
    if price is None:
        return ""
    unit = f" /{vocabulary.unit(key.product.unit.value)}" if key.product.unit.is_measured else ""
    return formatter.unit_price(price) + unit
