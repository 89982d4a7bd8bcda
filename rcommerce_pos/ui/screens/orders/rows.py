"""Paints a sale in the list: number and amount, below them when and who, and whether it is void."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import RADIUS
from rcommerce_pos.ui.widgets.painting import plate, text_width, write

PARTS = int(Qt.ItemDataRole.UserRole) + 1
HEIGHT = 60


class SaleDelegate(QStyledItemDelegate):
    """Rows of one height; ``PARTS`` are title, amount, detail and state."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, theme.px(HEIGHT))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        title, amount, detail, state = index.data(PARTS)
        colours, px = theme.colours(), theme.px
        rect = option.rect
        shown = option.state
        direction = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if shown & QStyle.StateFlag.State_Selected:
            focused = bool(shown & QStyle.StateFlag.State_HasFocus)
            edge = colours.focus if focused else ""
            ground = rect.adjusted(0, px(1), 0, -px(1))
            plate(
                painter,
                ground,
                fill=colours.primary_soft,
                edge=edge,
                radius=px(RADIUS.small),
                width=2,
            )
        inner = rect.adjusted(px(10), px(8), -px(10), -px(8))
        half = inner.height() // 2
        strong, small = theme.font("strong", 600), theme.font("small")
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        above, below = inner.adjusted(0, 0, 0, -half), inner.adjusted(0, half, 0, 0)
        money, said = text_width(strong, amount) + px(8), text_width(small, state) + px(8)
        for box, text, font, ink, side in (
            (above.adjusted(0, 0, -money, 0), title, strong, colours.text, start),
            (above.adjusted(above.width() - money, 0, 0, 0), amount, strong, colours.text, end),
            (below.adjusted(0, 0, -said, 0), detail, small, colours.text2, start),
            (below.adjusted(below.width() - said, 0, 0, 0), state, small, colours.danger_text, end),
        ):
            write(
                painter,
                QStyle.visualRect(direction, rect, box),
                text,
                font,
                ink,
                side | middle,
                may_cut=text in (title, detail),
            )
        painter.restore()
