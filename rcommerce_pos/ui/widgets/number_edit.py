"""Fields for an amount, a quantity or a percentage: a sign at the start, digits at the end."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.field_frame import FieldFrame
from rcommerce_pos.ui.widgets.keypad import BACKSPACE, CLEAR
from rcommerce_pos.ui.widgets.label import Label

_ALLOWED = frozenset("0123456789.,")
_MOST_CHARACTERS = 14
_SCAN_CHARACTERS = 5
_SCAN_GAP_MS = 35


class _Digits(QLineEdit):
    """Takes digits and marks only, and gives back what a scanner typed into it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "grand")
        self.setMaxLength(_MOST_CHARACTERS)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.allowed = _ALLOWED
        self._before_burst = ""
        self._burst = 0
        self._last_ms = 0

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if not text or not text.isprintable():
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_burst():
                self._burst = 0
                return
            super().keyPressEvent(event)
            return
        stamp = event.timestamp()
        fast = stamp > 0 and stamp - self._last_ms <= _SCAN_GAP_MS
        if not fast:
            self._burst, self._before_burst = 0, self.text()
        self._burst += 1
        self._last_ms = stamp
        if self._is_burst():
            self.setText(self._before_burst)
        elif text in self.allowed:
            super().keyPressEvent(event)

    def _is_burst(self) -> bool:
        return self._burst >= _SCAN_CHARACTERS


class NumberEdit(FieldFrame):
    """A number that a person types or taps; ``.`` and ``,`` are both understood.

    ``read`` turns the text into a value and raises InvalidInput. ``changed`` and ``entered`` carry
    the value, or None while the text is empty or no number. The router keeps scans away from
    fields; a burst that comes past it is undone here all the same.
    """

    changed = Signal(object)
    entered = Signal(object)

    def __init__(
        self,
        read: Callable[[str], object],
        parent: QWidget | None = None,
        *,
        name: str,
        sign: str = "",
        height: int = 68,
    ) -> None:
        self._field = _Digits()
        super().__init__(self._field, parent)
        self._read = read
        self._height = height
        self._field.setAccessibleName(name)
        self._field.textChanged.connect(self._text_changed)
        self._field.returnPressed.connect(self._return_pressed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sign = Label(sign, role="h1", ink="faint")
        line = QHBoxLayout(self)
        line.addWidget(self._sign)
        line.addWidget(self._field, 1)
        theme.margins(line, start=20, end=20, top=4, bottom=4)
        self._fresh = False
        theme.follow(self._dress)

    @property
    def value(self) -> object | None:
        """What stands in the field, or None while it is empty or no number."""
        try:
            return self._read(self._field.text())
        except InvalidInput:
            return None

    def set_sign(self, sign: str) -> None:
        """Change the sign at the start: a currency, a unit or ``%``."""
        self._sign.setText(sign)

    def set_read(self, read: Callable[[str], object], *, marks: str = "") -> None:
        """Read the text as something else from now on; ``marks`` may be typed beside digits."""
        self._read = read
        self._field.allowed = _ALLOWED | frozenset(marks)
        self._text_changed()

    def set_text(self, text: str) -> None:
        """Propose a value; the next digit tapped or typed replaces it."""
        self._field.setText(text)
        self._field.selectAll()
        self._fresh = True

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self._field.text()

    def press(self, key: object) -> None:
        """Take a key of a Keypad."""
        if key == CLEAR:
            self._field.clear()
        elif key == BACKSPACE:
            self._field.backspace()
        else:
            if self._fresh and not self._field.hasSelectedText():
                self._field.clear()
            self._field.insert(str(key))
        self._fresh = False

    def set_invalid(self, invalid: bool) -> None:
        """Mark the amount as one that will not do."""
        self.setProperty("invalid", invalid)
        self.update()

    def _text_changed(self) -> None:
        self._fresh = False
        self.set_invalid(bool(self._field.text()) and self.value is None)
        self.changed.emit(self.value)

    def _return_pressed(self) -> None:
        self.entered.emit(self.value)

    def _dress(self, _look: object) -> None:
        self.setFixedHeight(theme.px(self._height))
        self.update()


class AmountEdit(NumberEdit):
    """An amount of the shop's currency; ``value`` is a Money."""

    def __init__(self, formatter: Formatter, currency: str, *, name: str, height: int = 68) -> None:
        super().__init__(
            lambda text: formatter.parse_money(text, currency),
            name=name,
            sign=formatter.symbol(currency),
            height=height,
        )
        self._formatter = formatter

    @property
    def amount(self) -> Money | None:
        """What stands in the field, or None while it is empty or no amount."""
        value = self.value
        return value if isinstance(value, Money) else None

    def set_amount(self, amount: Money | None) -> None:
        """Propose an amount; the next digit tapped or typed replaces it."""
        self.set_text("" if amount is None else self._formatter.plain_money(amount))
