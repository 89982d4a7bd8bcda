"""The tab of pictures: from a file, the clipboard or by dropping; the first one stands for all."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QIcon,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.core.catalog.picture_files import LARGEST_FILE
from rcommerce_pos.core.catalog.sheet import ProductSheet, SheetPicture, Tab
from rcommerce_pos.core.catalog.sheet_checks import Fault
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.product.tab import SheetTab
from rcommerce_pos.ui.screens.product.view_model import ProductState, ProductViewModel
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.label import Label

SIDE = 200
_KEY = Qt.ItemDataRole.UserRole


class PicturesTab(SheetTab):
    """Pictures in a row; what is dropped or pasted is put behind them."""

    tab = Tab.PICTURES

    def __init__(self, view_model: ProductViewModel, formatter: Formatter) -> None:
        super().__init__(view_model, formatter)
        self._pictures: tuple[SheetPicture, ...] = ()
        self._read: dict[UUID, bytes] = {}
        self.strip = _Strip()
        self.strip.setAccessibleName(self.tr("Pictures"))
        self._empty = EmptyState(
            "package",
            self.tr("No picture yet"),
            self.tr("Drop a picture here, paste one, or choose a file."),
        )
        self._empty.setMinimumHeight(theme.px(SIDE))
        self.choose = Button(self.tr("Choose a file"), icon="plus", size="small", focusable=True)
        self.paste = Button(
            self.tr("Paste"), icon="copy", size="small", key="Ctrl V", focusable=True
        )
        self.first = Button(self.tr("Make it the first"), icon="star", size="small", focusable=True)
        self.remove = Button(
            self.tr("Remove"), icon="trash-2", size="small", key="Del", focusable=True
        )
        self._fault = Label(role="label", ink="danger", wrap=True)
        self.setAcceptDrops(True)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        for buttons in ((self.choose, self.paste), (self.first, self.remove)):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(8))
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            self.put(line)
        self.put(self._fault)
        self.put(self._empty)
        self.put(self.strip)
        self.put(
            Label(
                self.tr(
                    "PNG, JPEG or WebP; kept small, in the shop's own file. The first one is shown"
                    " on quick keys and at the last scan."
                ),
                role="small",
                ink="quiet",
                wrap=True,
            )
        )
        self._fields = {"pictures": self.choose}

    def _wire(self) -> None:
        self.choose.clicked.connect(self._choose)
        self.paste.clicked.connect(self.take_clipboard)
        self.first.clicked.connect(self._make_first)
        self.remove.clicked.connect(self._remove)
        self.strip.pasted.connect(self.take_clipboard)
        self.strip.removed.connect(self._remove)
        self.strip.currentItemChanged.connect(lambda _new, _old: self._settle())
        self._model.pictures_read.connect(self._take_read)

    @override
    def _fill(self, state: ProductState) -> None:
        if state.sheet is None:
            return
        chosen = self._chosen()
        self._pictures = state.sheet.pictures
        self.strip.clear()
        for place, each in enumerate(self._pictures):
            words = self.tr("First picture") if not place else self.tr("Picture {number}")
            item = QListWidgetItem(words.format(number=place + 1))
            item.setData(_KEY, each.id)
            data = each.image or self._read.get(each.id)
            item.setIcon(_icon(data) if data else QIcon())
            self.strip.addItem(item)
            if chosen == each.id:
                self.strip.setCurrentItem(item)
        if self.strip.count() and self.strip.currentRow() < 0:
            self.strip.setCurrentRow(0)
        self._settle()

    @override
    def read(self, sheet: ProductSheet) -> ProductSheet:
        return replace(sheet, pictures=self._pictures)

    @override
    def show_state(self, state: ProductState) -> None:
        self._settle()
        self.choose.setEnabled(state.can_edit)
        self.paste.setEnabled(state.can_edit)
        if not state.can_edit:
            self.first.setEnabled(False)
            self.remove.setEnabled(False)

    @override
    def show_faults(self, faults: Sequence[Fault]) -> None:
        words = next((said(each.error) for each in faults), "")
        self._fault.setText(words)
        self._fault.setVisible(bool(words))

    @override
    def focus(self) -> None:
        target = self.strip if self._pictures else self.choose
        target.setFocus()

    def take_clipboard(self) -> None:
        """What was copied elsewhere: a picture, or files of pictures."""
        self.take_mime(QGuiApplication.clipboard().mimeData())

    def take_mime(self, mime: QMimeData) -> None:
        """A picture or files, from the clipboard or dropped."""
        if not self.isEnabled():
            return
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self._model.add_pictures([partial(_bytes_of, path) for path in files])
        elif mime.hasImage():
            self._model.add_pictures([partial(_png, QImage(mime.imageData()))])
        else:
            self._fault.setText(self.tr("There is no picture in the clipboard."))
            self._fault.show()

    def _choose(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Pictures"), "", self.tr("Pictures (*.png *.jpg *.jpeg *.webp)")
        )
        if paths:
            self._model.add_pictures([partial(_bytes_of, Path(path)) for path in paths])

    def _chosen(self) -> UUID | None:
        item = self.strip.currentItem() if self.strip.currentRow() >= 0 else None
        found = item.data(_KEY) if item is not None else None
        return found if isinstance(found, UUID) else None

    def _make_first(self) -> None:
        key = self._chosen()
        front = [each for each in self._pictures if each.id == key]
        rest = [each for each in self._pictures if each.id != key]
        self._model.put_pictures((*front, *rest))

    def _remove(self) -> None:
        key = self._chosen()
        if key is not None and self.isEnabled():
            self._model.put_pictures(tuple(each for each in self._pictures if each.id != key))
            self.focus()

    def _take_read(self, found: object) -> None:
        assert isinstance(found, dict)
        self._read = found
        for row in range(self.strip.count()):
            item = self.strip.item(row)
            data = found.get(item.data(_KEY))
            if data:
                item.setIcon(_icon(data))

    def _settle(self) -> None:
        some = bool(self._pictures)
        self.strip.setVisible(some)
        self._empty.setVisible(not some)
        self.remove.setEnabled(some)
        self.first.setEnabled(some and self.strip.currentRow() > 0)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if self.isEnabled() and (mime.hasUrls() or mime.hasImage()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_mime(event.mimeData())


class _Strip(QListWidget):
    """Pictures side by side, each with its words."""

    pasted = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("shows_focus", True)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setWrapping(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.follow(self._dress)

    def _dress(self, _look: object) -> None:
        side = theme.px(SIDE)
        self.setIconSize(QSize(side, side))
        self.setGridSize(QSize(side + theme.px(24), side + theme.px(48)))
        self.setMinimumHeight(side + theme.px(64))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


def _icon(data: bytes) -> QIcon:
    image = QImage.fromData(QByteArray(data))
    side = theme.px(SIDE)
    scaled = image.scaled(
        side,
        side,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    drawn = QPixmap.fromImage(scaled)
    icon = QIcon(drawn)
    # A chosen picture keeps its colours.
    icon.addPixmap(drawn, QIcon.Mode.Selected)
    return icon


def _bytes_of(path: Path) -> bytes:
    """The first bytes of a file; one more than may be, so that a larger one is seen as such."""
    try:
        with path.open("rb") as source:
            return source.read(LARGEST_FILE + 1)
    except OSError:
        return b""


def _png(image: QImage) -> bytes:
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(target, "PNG")  # type: ignore[call-overload]  # the stubs want text
    return bytes(target.data().data())
