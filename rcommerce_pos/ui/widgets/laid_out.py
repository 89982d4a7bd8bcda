"""What stands in a layout, without a trace of the items that hold it.

Qt ends an item of a layout without a word to Python. What Python still knew of it would be taken
for whatever lies at its address later, and end the program. So nobody keeps an item.
"""

from collections.abc import Iterator

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget
from shiboken6 import invalidate


def widget_at(layout: QLayout, place: int) -> QWidget | None:
    """The widget at a place of a layout; None for a gap, a layout, or nothing."""
    item = layout.itemAt(place)
    if item is None or isinstance(item, QLayout):
        return None
    widget = item.widget()
    if isinstance(layout, (QBoxLayout, QGridLayout)):
        invalidate(item)
    return widget


def widgets_of(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and of those in it, in order."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if isinstance(item, QLayout):
            yield from widgets_of(item)
            continue
        widget = widget_at(layout, place)
        if widget is not None:
            yield widget


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; what stood in it is gone at once, and ends later."""
    while item := layout.takeAt(0):
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
