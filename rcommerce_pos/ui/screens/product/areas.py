"""What the form of a product scrolls: each tab by itself, and in a low window the whole."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from rcommerce_pos.ui.widgets.in_sight import InSight

Area = TypeVar("Area", bound=InSight)


class Whole(QWidget):
    """Everything above the bar: scrolled only where it finds less room than it needs at least."""

    @override
    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1


class TabArea(InSight):
    """A tab; it remembers where somebody typed last."""

    def __init__(self) -> None:
        super().__init__()
        self.field: QWidget | None = None

    @override
    def follow(self, widget: QWidget) -> None:
        self.field = widget
        super().follow(widget)


def in_area(page: QWidget, area: Area) -> Area:
    """Put a page into a frameless area, which takes no keyboard focus itself."""
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
