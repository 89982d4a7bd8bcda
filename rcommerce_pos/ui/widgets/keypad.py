"""A number pad for fingers."""

from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.button import Button

CLEAR = "clear"
BACKSPACE = "backspace"
CLEAR_WORD = QT_TRANSLATE_NOOP("Keypad", "Clear")
BACKSPACE_WORD = QT_TRANSLATE_NOOP("Keypad", "Delete last digit")

Order = Literal["phone", "calculator"]


class Keypad(QWidget):
    """Digits, and ``clear`` or a decimal mark, and backspace; emits each key as it goes down.

    ``pressed`` carries a str: a digit, the decimal mark, ``CLEAR`` or ``BACKSPACE``. The pad
    never takes the keyboard focus, and stays left to right in every language.
    """

    pressed = Signal(object)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        order: Order = "phone",
        mark: str = "",
        clear: bool = True,
        key_height: int = 0,
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._height = key_height
        self._keys: list[Button] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        rows = ("123", "456", "789") if order == "phone" else ("789", "456", "123")
        for down, digits in enumerate(rows):
            for across, digit in enumerate(digits):
                self._add(Button(digit, kind="key", size="key"), digit, down, across)
        if mark:
            self._add(Button(mark, kind="key", size="key"), mark, 3, 0)
        elif clear:
            word = QCoreApplication.translate("Keypad", str(CLEAR_WORD))
            self._add(Button(word, kind="soft", size="medium"), CLEAR, 3, 0)
        self._add(Button("0", kind="key", size="key"), "0", 3, 1)
        back = Button(icon="delete", kind="key" if mark else "soft", size="key")
        back.setAccessibleName(QCoreApplication.translate("Keypad", str(BACKSPACE_WORD)))
        back.setAutoRepeat(True)
        self._add(back, BACKSPACE, 3, 2)
        theme.follow(self._dress)

    @property
    def rows(self) -> int:
        """How many rows of keys there are."""
        return self._grid.rowCount()

    @property
    def gaps(self) -> int:
        """How high all that is between the rows is, in pixels."""
        return (self.rows - 1) * self._grid.spacing()

    def set_key_height(self, height: int) -> None:
        """Another height of the keys, at 100 %."""
        if height != self._height:
            self._height = height
            self._dress(None)

    def _add(self, button: Button, key: str, down: int, across: int) -> None:
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setProperty("pad_key", key)
        button.pressed.connect(self._press)
        self._keys.append(button)
        self._grid.addWidget(button, down, across)

    def _press(self) -> None:
        button = self.sender()
        if button is not None:
            self.pressed.emit(str(button.property("pad_key")))

    def _dress(self, _look: object) -> None:
        self._grid.setSpacing(theme.px(theme.look().sizes.gap + 2))
        look = theme.look()
        least = round(look.sizes.target * min(look.scale, 1.0))  # a finger grows with no text
        height = max(theme.px(self._height or look.sizes.key), least)
        for button in self._keys:
            button.setFixedHeight(height)
        # Whoever asks how high what holds the keys is now is not told what it was before.
        self.updateGeometry()
