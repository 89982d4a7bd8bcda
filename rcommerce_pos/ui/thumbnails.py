"""Pictures of products as keys show them: read and decoded beside the window, a bounded number."""

from collections import OrderedDict
from collections.abc import Callable, Collection
from uuid import UUID

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter

from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.ui.tasks import Tasks

MOST_KEPT = 160
LEAST_SEEN = 0.8
"""So much of a picture's height is seen at least, where its place is wide."""


class Thumbnails(QObject):
    """``loaded`` says that pictures which were wanted are there now.

    A picture never changes under its key, so that nothing that is kept grows old.
    """

    loaded = Signal()

    def __init__(
        self,
        tasks: Tasks,
        read: Callable[[Collection[UUID]], dict[UUID, bytes]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._read = read
        self._kept: OrderedDict[UUID, QImage] = OrderedDict()
        self._coming: set[UUID] = set()

    def want(self, pictures: Collection[UUID]) -> None:
        """Have these pictures read, as far as they are not there."""
        missing = [key for key in pictures if key not in self._kept and key not in self._coming]
        if not missing:
            return
        self._coming |= set(missing)

        def work() -> dict[UUID, QImage]:
            found = self._read(missing)
            return {key: QImage.fromData(QByteArray(data)) for key, data in found.items()}

        def done(found: dict[UUID, QImage]) -> None:
            self._coming -= set(missing)
            for key, image in found.items():
                if not image.isNull():
                    self._keep(key, image)
            self.loaded.emit()

        def failed(_error: PosError) -> None:
            # A key without its picture shows its icon, and sells.
            self._coming -= set(missing)

        self._tasks.counter(work, done, failed, owner=self)

    def image(self, key: UUID) -> QImage | None:
        """A picture that was read; None meanwhile."""
        image = self._kept.get(key)
        if image is not None:
            self._kept.move_to_end(key)
        return image

    def _keep(self, key: UUID, image: QImage) -> None:
        self._kept[key] = image
        self._kept.move_to_end(key)
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)


def draw_picture(painter: QPainter, room: QRect, image: QImage) -> None:
    """A picture in the middle of a place, as large as fits; a flat place cuts its edges."""
    if image.isNull() or room.isEmpty():
        return
    height = room.height() / LEAST_SEEN
    size = QSize(image.width(), image.height())
    scale = min(room.width() / size.width(), height / size.height())
    scale = max(scale, min(room.width() / size.width(), room.height() / size.height()))
    width, height = size.width() * scale, size.height() * scale
    target = QRectF(
        room.center().x() + 0.5 - width / 2, room.center().y() + 0.5 - height / 2, width, height
    )
    painter.save()
    painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(target, image)
    painter.restore()
