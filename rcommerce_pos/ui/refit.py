"""Makes what was built at one scale fit another: lengths that were written once follow it.

Widgets that reckon their lengths at every change of the look do so after this; all others keep
the numbers of the moment in which they were made. Each number is remembered as it would be at
100 %, so that going to and fro changes nothing. What is open on the screen stays open.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QGridLayout,
    QHeaderView,
    QLayout,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from shiboken6 import invalidate

_RECORD = "fitted"
_ENDLESS = 16_777_215
_THIN = 1
"""A line of one pixel is one at every scale."""


class _Fitter:
    """Turns the lengths of one object from one scale into another."""

    def __init__(self, owner: QObject, before: float, after: float) -> None:
        self._owner = owner
        self._before = before
        self._after = after
        self._record: dict[str, tuple[float, int]] = dict(owner.property(_RECORD) or {})

    def length(self, name: str, current: int) -> int:
        """A length at the new scale; the same object and name give the same base."""
        if current <= _THIN or current >= _ENDLESS:
            return current
        base, written = self._record.get(name, (0.0, -1))
        if written != current:
            base = current / self._before
        fitted = max(1, round(base * self._after))
        self._record[name] = (base, fitted)
        return fitted

    def keep(self) -> None:
        """Remember the bases for the next change."""
        if self._record:
            self._owner.setProperty(_RECORD, self._record)


def refit(before: float, after: float) -> None:
    """Every length of every widget of the program, from one scale to another."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QScrollBar):
            continue
        fitter = _Fitter(widget, before, after)
        if not widget.isWindow():
            _size(widget, fitter)
        if isinstance(widget, QLineEdit):
            _text_margins(widget, fitter)
        if isinstance(widget, QHeaderView):
            _sections(widget, fitter)
        fitter.keep()
        layout = widget.layout()
        if layout is not None:
            _layout(layout, before, after)


def settle(widgets: Iterable[QWidget]) -> None:
    """Let everything that arranges itself by its size do so again."""
    for widget in widgets:
        if isinstance(widget, QAbstractItemView):
            widget.scheduleDelayedItemsLayout()
        if _arranges_itself(type(widget)):
            QCoreApplication.sendEvent(widget, QResizeEvent(widget.size(), widget.size()))


def _arranges_itself(kind: type) -> bool:
    """True for our own widgets that look at their size."""
    return any(
        "resizeEvent" in each.__dict__
        for each in kind.__mro__
        if each.__module__.startswith("rcommerce_pos")
    )


def _size(widget: QWidget, fitter: _Fitter) -> None:
    most = (widget.maximumWidth(), widget.maximumHeight())
    least = (widget.minimumWidth(), widget.minimumHeight())
    new_most = (fitter.length("most_w", most[0]), fitter.length("most_h", most[1]))
    new_least = (fitter.length("least_w", least[0]), fitter.length("least_h", least[1]))
    if (new_most, new_least) == (most, least):
        return
    widget.setMaximumSize(*new_most)
    widget.setMinimumSize(*new_least)


def _text_margins(field: QLineEdit, fitter: _Fitter) -> None:
    margins = field.textMargins()
    sides = (margins.left(), margins.top(), margins.right(), margins.bottom())
    if any(sides):
        field.setTextMargins(*(fitter.length(f"text_{n}", s) for n, s in enumerate(sides)))


def _sections(header: QHeaderView, fitter: _Fitter) -> None:
    default = header.defaultSectionSize()
    own: dict[int, int] = {}
    if header.orientation() is Qt.Orientation.Horizontal:  # rows, which may be very many, are alike
        fixed = QHeaderView.ResizeMode.Fixed
        places = (n for n in range(header.count()) if header.sectionResizeMode(n) is fixed)
        own = {n: header.sectionSize(n) for n in places if header.sectionSize(n) != default}
    header.setDefaultSectionSize(fitter.length("section", default))
    for place, size in own.items():
        header.resizeSection(place, fitter.length(f"s{place}", size))


def _layout(layout: QLayout, before: float, after: float) -> None:
    fitter = _Fitter(layout, before, after)
    if not any(type(child).__name__ == "_Margins" for child in layout.children()):
        margins = layout.contentsMargins()
        sides = (margins.left(), margins.top(), margins.right(), margins.bottom())
        if any(sides):
            layout.setContentsMargins(*(fitter.length(f"m{n}", s) for n, s in enumerate(sides)))
    if isinstance(layout, QBoxLayout):
        layout.setSpacing(fitter.length("gap", layout.spacing()))
    if isinstance(layout, QGridLayout):
        _grid(layout, fitter)
    if isinstance(layout, (QBoxLayout, QGridLayout)):
        _spacers(layout, fitter)
    for inner in layout.children():
        if isinstance(inner, QLayout):
            _layout(inner, before, after)
    fitter.keep()
    layout.invalidate()


def _spacers(layout: QBoxLayout | QGridLayout, fitter: _Fitter) -> None:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None or isinstance(item, QLayout):
            continue
        spacer = item.spacerItem()
        if spacer is not None:
            hint, policy = spacer.sizeHint(), spacer.sizePolicy()
            spacer.changeSize(
                fitter.length(f"w{place}", hint.width()),
                fitter.length(f"h{place}", hint.height()),
                policy.horizontalPolicy(),
                policy.verticalPolicy(),
            )
        # Qt ends an item without a word to Python: what stays known here would later be taken
        # for whatever lies at its address then.
        invalidate(item)


def _grid(grid: QGridLayout, fitter: _Fitter) -> None:
    grid.setHorizontalSpacing(fitter.length("gap_h", grid.horizontalSpacing()))
    grid.setVerticalSpacing(fitter.length("gap_v", grid.verticalSpacing()))
    sides: tuple[tuple[str, int, Callable[[int], int], Callable[[int, int], None]], ...] = (
        ("c", grid.columnCount(), grid.columnMinimumWidth, grid.setColumnMinimumWidth),
        ("r", grid.rowCount(), grid.rowMinimumHeight, grid.setRowMinimumHeight),
    )
    for name, count, read, write in sides:
        for place in range(count):
            with suppress(RuntimeError):
                write(place, fitter.length(f"{name}{place}", read(place)))
