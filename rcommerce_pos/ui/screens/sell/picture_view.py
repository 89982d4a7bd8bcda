"""A small picture of a product, with round corners; nothing where there is none."""

from uuid import UUID

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.thumbnails import Thumbnails, draw_picture
from rcommerce_pos.ui.tokens import RADIUS
from rcommerce_pos.ui.widgets.painting import painter_on, plate

SIDE = 72


class PictureView(QWidget):
    """Hidden until its picture is read, so that nothing moves for goods without one."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._picture: UUID | None = None
        self._has_room = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Picture of the product"))
        thumbnails.loaded.connect(self._settle)
        theme.follow(self._dress)
        self.hide()

    def show_picture(self, picture: UUID | None) -> None:
        """Show a picture, or none."""
        self._picture = picture
        self._settle()

    def give_room(self, *, room: bool) -> None:
        """Show it, or keep it away where there is no room for it."""
        self._has_room = room
        self._settle()

    def _settle(self) -> None:
        image = self._thumbnails.image(self._picture) if self._picture is not None else None
        self.setVisible(image is not None and self._has_room)
        self.update()

    def _dress(self, _look: object) -> None:
        self.setFixedSize(QSize(theme.px(SIDE), theme.px(SIDE)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        image = self._thumbnails.image(self._picture) if self._picture is not None else None
        if image is None:
            return
        painter = painter_on(self)
        radius = theme.px(RADIUS.control)
        plate(painter, self.rect(), fill=theme.colours().surface, radius=radius)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(shape)
        draw_picture(painter, self.rect(), image)
        painter.end()
