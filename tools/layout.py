"""Looks at a screen as a person would: what is cut, covered, out of reach, small or pale."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSizeGrip,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.tokens import contrast
from rcommerce_pos.ui.widgets.painting import Written, reading
from rcommerce_pos.ui.widgets.side_panel import Scrim, SidePanel
from rcommerce_pos.ui.widgets.toast import Toast

OVERLAYS = (Scrim, SidePanel, Toast)
"""What lies over others on purpose; ``overlay`` as a property does the same for one widget."""
FLOOR = 24
ENOUGH, ENOUGH_LARGE = 4.5, 3.0
LARGE_PX, LARGE_BOLD_PX, BOLD = 24, 19, 700
_OWN = Qt.FindChildOption.FindDirectChildrenOnly
_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit)
_NAMED = (*_CONTROLS, QAbstractItemView)


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong on a screen."""

    widget: str
    what: str

    @override
    def __str__(self) -> str:
        return f"{self.widget}: {self.what}"


def name_of(widget: QWidget) -> str:
    """How a report calls a widget: its class, and its words or where it stands."""
    words = widget.accessibleName()
    if not words and isinstance(widget, (QLabel, QAbstractButton)):
        words = widget.text()
    parent = widget.parentWidget()
    inside = f" in {type(parent).__name__}" if parent is not None else ""
    return f"{type(widget).__name__} {words[:60]!r}{inside}"


def look_at(window: QWidget, host: QWidget | None = None) -> list[Fault]:
    """Every fault of a window (or a dialog over its host) as it stands now."""
    written: list[Written] = []
    with reading(written.append):
        image = window.grab().toImage()
    widgets = [widget for widget in _visible(window) if not _is_inner(widget)]
    over = [widget for widget in widgets if _is_overlay(widget)]
    inside: dict[QWidget | None, list[QWidget]] = {}
    for widget in widgets:
        inside.setdefault(widget.parentWidget(), []).append(widget)
    found = [*_outside_host(window, host)]
    for widget in widgets:
        found += _clipped(widget)
        found += _out_of_reach(widget, window)
        found += _too_small(widget)
        found += _nameless(widget)
        found += _overlapping(widget, inside.get(widget, []))
        found += _pale_widget(widget, window, image, over)
    found += [Fault("painted", f"{each.text!r} is cut") for each in written if each.cut]
    found += _pale_paint(written, window, image, over)
    return sorted(set(found))


def _visible(window: QWidget) -> Iterator[QWidget]:
    yield window
    for child in window.findChildren(QWidget):
        if child.isVisible() and child.window() is window:
            yield child


def _is_inner(widget: QWidget) -> bool:
    """True for the parts that Qt makes of its own controls."""
    if isinstance(widget, (QScrollBar, QSizeGrip)):
        return True
    name = widget.objectName()
    if name.startswith("qt_"):
        return True
    parent = widget.parentWidget()
    return isinstance(parent, (QComboBox, QAbstractSpinBox, QLineEdit))


def _outside_host(window: QWidget, host: QWidget | None) -> Iterator[Fault]:
    if host is None:
        return
    room = QRect(host.mapToGlobal(QPoint(0, 0)), host.size())
    if not room.contains(QRect(window.mapToGlobal(QPoint(0, 0)), window.size())):
        yield Fault(
            name_of(window),
            f"is {window.width()}x{window.height()}, outside {host.width()}x{host.height()}",
        )


def _clipped(widget: QWidget) -> Iterator[Fault]:
    if isinstance(widget, QLabel) and widget.text() and not widget.pixmap().width():
        yield from _clipped_label(widget)
    elif isinstance(widget, QAbstractButton) and widget.text():
        need = widget.minimumSizeHint()
        if widget.width() < need.width() or widget.height() < need.height():
            yield Fault(
                name_of(widget),
                f"is cut: {widget.width()}x{widget.height()} for {need.width()}x{need.height()}",
            )
    elif isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        margins = widget.textMargins()
        room = widget.contentsRect().width() - margins.left() - margins.right() - 4
        need_width = QFontMetrics(widget.font()).horizontalAdvance(widget.placeholderText())
        if need_width > room:
            yield Fault(name_of(widget), f"its hint is cut: {room} for {need_width}")


def _clipped_label(label: QLabel) -> Iterator[Fault]:
    room = label.contentsRect()
    metrics = QFontMetrics(label.font())
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        if need > label.height() + 1:
            yield Fault(name_of(label), f"is cut: {label.height()} high for {need}")
        words = max(label.text().split(), key=metrics.horizontalAdvance, default="")
        widest = metrics.horizontalAdvance(words)
    else:
        widest = max(metrics.horizontalAdvance(line) for line in label.text().split("\n"))
        if metrics.ascent() > label.height():
            yield Fault(name_of(label), f"is cut: {label.height()} high for {metrics.height()}")
    if widest > room.width() + 1:
        yield Fault(name_of(label), f"is cut: {room.width()} wide for {widest}")


def _out_of_reach(widget: QWidget, window: QWidget) -> Iterator[Fault]:
    """Whether the whole widget lies in what holds it, up to a scroll area that can show it."""
    if widget is window or not isinstance(widget, (*_NAMED, QLabel, QAbstractScrollArea)):
        return
    inner: QWidget = widget
    while inner is not window:
        parent = inner.parentWidget()
        if parent is None:
            return
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            yield from _out_of_scroll(widget, inner, area)
            return
        rect = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(rect):
            yield Fault(
                name_of(widget), f"is outside {type(parent).__name__}: {_box(rect)} of "
                f"{parent.width()}x{parent.height()}"
            )  # fmt: skip
            return
        inner = parent


def _out_of_scroll(widget: QWidget, content: QWidget, area: QAbstractScrollArea) -> Iterator[Fault]:
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    rect = QRect(widget.mapTo(content, QPoint(0, 0)), widget.size())
    wide, tall = content.width(), content.height()
    if area.horizontalScrollBarPolicy() == never:
        wide = min(wide, area.viewport().width())
    if area.verticalScrollBarPolicy() == never:
        tall = min(tall, area.viewport().height())
    if not QRect(-1, -1, wide + 2, tall + 2).contains(rect):
        yield Fault(name_of(widget), f"cannot be scrolled to: {_box(rect)} of {wide}x{tall}")


def _box(rect: QRect) -> str:
    return f"{rect.width()}x{rect.height()} at {rect.x()},{rect.y()}"


def _too_small(widget: QWidget) -> Iterator[Fault]:
    """A target a finger can meet: the density's own, which larger text need not make larger."""
    if not isinstance(widget, _CONTROLS) or not widget.isEnabled():
        return
    look = theme.look()
    least = max(FLOOR, round(look.sizes.target * min(look.scale, 1.0)))
    if widget.property("target") == "inline":
        least = FLOOR
    if isinstance(widget, QLineEdit) and widget.property("kind") == "bare":
        return  # its frame is the target
    if widget.width() < least or widget.height() < least:
        yield Fault(name_of(widget), f"is too small: {widget.width()}x{widget.height()}, {least}")


def _nameless(widget: QWidget) -> Iterator[Fault]:
    if not isinstance(widget, _NAMED):
        return
    face = QAccessible.queryAccessibleInterface(widget)
    if not face.text(QAccessible.Text.Name).strip():
        yield Fault(name_of(widget), "has no accessible name")


def _overlapping(parent: QWidget, inside: list[QWidget]) -> Iterator[Fault]:
    if isinstance(parent, (QAbstractItemView, *_CONTROLS)):
        return
    children = [child for child in inside if not _is_overlay(child)]
    for place, first in enumerate(children):
        for second in children[place + 1 :]:
            both = first.geometry().intersected(second.geometry())
            if both.width() > 1 and both.height() > 1:
                yield Fault(name_of(first), f"overlaps {name_of(second)} by {_box(both)}")


def _is_overlay(widget: QWidget) -> bool:
    return isinstance(widget, OVERLAYS) or bool(widget.property("overlay"))


def _pale_widget(
    widget: QWidget, window: QWidget, image: QImage, over: list[QWidget]
) -> Iterator[Fault]:
    if not widget.isEnabled() or widget is window:
        return
    role = QPalette.ColorRole.WindowText
    if isinstance(widget, QLabel) and widget.text():
        pass
    elif isinstance(widget, QLineEdit) and (widget.text() or widget.placeholderText()):
        role = QPalette.ColorRole.Text if widget.text() else QPalette.ColorRole.PlaceholderText
    else:
        return
    rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).intersected(window.rect())
    shown = widget.visibleRegion().boundingRect()
    if shown.isEmpty() or rect.isEmpty():
        return
    rect = shown.translated(widget.mapTo(window, QPoint(0, 0)))
    if _is_covered(widget, rect, window, over):
        return
    ink = widget.palette().color(role)
    font = widget.font()
    yield from _pale(name_of(widget), ink, rect, image, (font.pixelSize(), font.weight()))


def _pale_paint(
    written: list[Written], window: QWidget, image: QImage, over: list[QWidget]
) -> Iterator[Fault]:
    disabled = theme.colours().disabled
    for each in written:
        if each.colour != disabled and _is_bare(each, window, over):
            ink = QColor(each.colour)
            name = f"painted {each.text!r}"
            yield from _pale(name, ink, each.rect, image, (each.pixels, each.weight))


def _is_bare(written: Written, window: QWidget, over: list[QWidget]) -> bool:
    """True where nothing lies over what was painted."""
    widget = written.on
    if not isinstance(widget, QWidget) or not widget.isEnabled():
        return False
    local = written.rect.translated(-widget.mapTo(window, QPoint(0, 0)))
    in_sight = widget.visibleRegion().contains(local.center())
    return in_sight and not _is_covered(widget, written.rect, window, over)


def _is_covered(widget: QWidget, rect: QRect, window: QWidget, over: list[QWidget]) -> bool:
    """True where a panel, a scrim or a toast that does not hold the widget lies over it."""
    return any(
        each is not widget
        and not each.isAncestorOf(widget)
        and QRect(each.mapTo(window, QPoint(0, 0)), each.size()).intersects(rect)
        and _is_above(each, widget, window)
        for each in over
    )


def _is_above(over: QWidget, widget: QWidget, window: QWidget) -> bool:
    """True where the overlay is drawn after the branch that the widget is in."""
    host = over.parentWidget() or window
    branch: QWidget | None = widget
    while branch is not None and branch.parentWidget() is not host:
        branch = branch.parentWidget()
    children = host.findChildren(QWidget, options=_OWN)
    return branch is None or children.index(over) > children.index(branch)


def _pale(
    name: str, ink: QColor, rect: QRect, image: QImage, font: tuple[int, int]
) -> Iterator[Fault]:
    ground = _ground(image, rect, ink)
    if ground is None:
        return
    pixels, weight = font
    large = pixels >= LARGE_PX or (pixels >= LARGE_BOLD_PX and weight >= BOLD)
    ratio = contrast(ink.name(), ground)
    if ratio < (ENOUGH_LARGE if large else ENOUGH):
        yield Fault(name, f"is pale: {ink.name()} on {ground}, {ratio:.2f}")


def _ground(image: QImage, rect: QRect, ink: QColor) -> str | None:
    """The colour that lies behind a text: the commonest one around it that is not its own."""
    seen: Counter[int] = Counter()
    room = rect.intersected(image.rect())
    across = max(1, room.width() // 24)
    down = max(1, room.height() // 8)
    for y in range(room.top(), room.bottom() + 1, down):
        for x in range(room.left(), room.right() + 1, across):
            seen[image.pixel(x, y) & 0xFFFFFF] += 1
    seen.pop(ink.rgb() & 0xFFFFFF, None)
    return f"#{seen.most_common(1)[0][0]:06x}" if seen else None
