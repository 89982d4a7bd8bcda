"""A row of buttons; those that find no room are in a menu at its end."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.button import Button

GAP = 8


class OverflowRow(QWidget):
    """``show_buttons`` says which there are, in their order; a checked one always stands out.

    The menu is opened by its own button, which Tab reaches; the buttons themselves are pressed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[Button] = []
        self._left_out: list[Button] = []
        self._more = Button(icon="ellipsis", kind="ghost", size="small", focusable=True)
        self._more.setAccessibleName(self.tr("More"))
        self._more.setToolTip(self.tr("More"))
        self._more.clicked.connect(self.open_menu)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.px(GAP))
        self._line.addWidget(self._more)
        self._line.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._more.hide()
        theme.changed().connect(self._settle)

    def show_buttons(self, buttons: Sequence[Button]) -> None:
        """These buttons and no others; they belong to the row from now on."""
        for button in self._buttons:
            if button not in buttons:
                self._line.removeWidget(button)
                button.hide()
        self._buttons = list(buttons)
        for place, button in enumerate(self._buttons):
            self._line.insertWidget(place, button)
        self._settle()

    def settle(self) -> None:
        """Another button is checked, or says something else."""
        self._settle()

    @property
    def left_out(self) -> tuple[Button, ...]:
        """The buttons that are in the menu."""
        return tuple(self._left_out)

    def open_menu(self) -> QMenu:
        """Offer what found no room; arrows and Enter choose, Esc closes."""
        menu = QMenu(self)
        for button in self._left_out:
            action = QAction(button.accessibleName(), menu)
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda _checked=False, b=button: b.click())
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
        return menu

    def _settle(self, _look: object = None) -> None:
        gap = theme.px(GAP)
        widths = [button.sizeHint().width() for button in self._buttons]
        room = self.width()
        if sum(widths) + gap * max(len(widths) - 1, 0) > room:
            room -= self._more.sizeHint().width() + gap
        shown = [button for button in self._buttons if button.isChecked()]
        used = sum(button.sizeHint().width() + gap for button in shown)
        for button, width in zip(self._buttons, widths, strict=True):
            if button in shown:
                continue
            used += width + gap
            if used - gap > room:
                break
            shown.append(button)
        self._left_out = [button for button in self._buttons if button not in shown]
        for button in self._buttons:
            button.setVisible(button in shown)
        self._more.setVisible(bool(self._left_out))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(2 * theme.target() + theme.px(GAP), theme.target())

    @override
    def sizeHint(self) -> QSize:
        widths = [button.sizeHint().width() for button in self._buttons]
        return QSize(sum(widths) + theme.px(GAP) * max(len(widths) - 1, 0), theme.target())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._settle()
