"""Dresses what is in sight at once, and everything else when it is shown.

Qt lets every widget that it dressed once look at a new style sheet. Most of a till's widgets lie on
screens behind the one that is seen: they are told apart here, and looked at when they come.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from rcommerce_pos.ui.refit import settle

_DRESSED = Qt.WidgetAttribute.WA_WState_Polished
_SILENT = Qt.WidgetAttribute.WA_SetStyle
"""A widget with a style of its own is not told of another one of the application's."""
_FONT = "_q_styleSheetWidgetFont"
"""Where Qt keeps the font that a widget had when it was dressed; it may get another one hidden."""
_NEWS = (
    QEvent.Type.ApplicationFontChange,
    QEvent.Type.ApplicationPaletteChange,
    QEvent.Type.Polish,
    QEvent.Type.StyleChange,
)
_OWN = Qt.FindChildOption.FindDirectChildrenOnly


class Dresser(QObject):
    """Holds back what is hidden; each part is dressed before it is painted."""

    def __init__(self) -> None:
        super().__init__()
        # Qt forgets what a sheet changed about its widgets once no sheet is left: one stays.
        self._keeper = QWidget()
        self._keeper.setStyleSheet("QWidget { border: none; }")

    @contextmanager
    def holding_back(self) -> Iterator[None]:
        """Let changes of the style sheet pass by whatever is not in sight."""
        silent: list[QWidget] = []
        for widget in QApplication.allWidgets():
            if widget.isVisible():
                continue
            if not widget.testAttribute(_SILENT):
                widget.setAttribute(_SILENT)
                silent.append(widget)
            if widget.testAttribute(_DRESSED):
                widget.setAttribute(_DRESSED, False)
                widget.setProperty(_FONT, None)
                parent = widget.parentWidget()
                if widget.isWindow() or parent is None or parent.isVisible():
                    widget.installEventFilter(self)
        try:
            yield
        finally:
            for widget in silent:
                widget.setAttribute(_SILENT, False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was held back is shown now."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            self._dress(watched)
        return False

    def _dress(self, root: QWidget) -> None:
        widgets = list(self._shown_with(root))
        for widget in widgets:
            if not widget.testAttribute(_DRESSED):
                # It may have been given a font while nobody saw it: that one counts.
                widget.setProperty(_FONT, None)
                for kind in _NEWS:
                    QCoreApplication.sendEvent(widget, QEvent(kind))
        settle(widgets)
        layout = root.layout()
        if layout is not None:
            layout.activate()

    def _shown_with(self, root: QWidget) -> Iterator[QWidget]:
        """A widget and whatever comes into sight with it, parents first."""
        yield root
        for child in root.findChildren(QWidget, options=_OWN):
            if not child.isHidden():
                yield from self._shown_with(child)
            elif not child.testAttribute(_DRESSED):
                child.installEventFilter(self)
