"""How many of each note and coin: two columns of counters, typed or tapped."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIntValidator, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from rcommerce_pos.core.cash.drawer import count_total
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.field_frame import FieldFrame
from rcommerce_pos.ui.widgets.label import Label

MOST_PIECES = 99_999
TWO_FROM, ONE = 520, 300
SUMS_FROM = 680
"""So wide are two columns that have room for what each number comes to."""
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CountGrid(QWidget):
    """``counted`` carries a denomination and its number; ``finished`` follows the last Enter."""

    counted = Signal(int, int)
    finished = Signal()

    def __init__(self, formatter: Formatter, currency: str, denominations: tuple[int, ...]) -> None:
        super().__init__()
        self._formatter = formatter
        self._currency = currency
        self._counters: dict[int, Counter] = {}
        self._sums: dict[int, Label] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(8))
        self._across = 0
        self._cells: list[tuple[Label, Counter, Label]] = []
        for piece in denominations:
            self._add(piece)
        self._place(2)
        order = list(self._counters.values())
        for counter, following in zip(order, [*order[1:], None], strict=True):
            counter.entered.connect(partial(self._go_on, following))

    def _place(self, across: int) -> None:
        """Put the counters into so many columns, read downwards."""
        if across == self._across:
            return
        self._across = across
        rows = -(-len(self._cells) // across)
        for each in (widget for cell in self._cells for widget in cell):
            self._grid.removeWidget(each)
        for place, cell in enumerate(self._cells):
            row, column = place % rows, (place // rows) * 4
            for step, widget in enumerate(cell):
                self._grid.addWidget(widget, row, column + step)
        self._grid.setColumnMinimumWidth(3, theme.px(24) if across > 1 else 0)
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnStretch(6, 1 if across > 1 else 0)
        self.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across = 2 if self.width() >= theme.px(TWO_FROM) else 1
        fits = across == 1 or self.width() >= theme.px(SUMS_FROM)
        for _name, _counter, amount in self._cells:
            amount.setVisible(fits)
        self._place(across)

    @override
    def minimumSizeHint(self) -> QSize:
        """One column fits: two are made where there is room."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), theme.px(ONE)), least.height())

    def _add(self, piece: int) -> None:
        money = Money(piece, self._currency)
        counter = Counter(self._formatter.short_money(money))
        counter.changed.connect(partial(self._changed, piece))
        amount = Label(role="strong", ink="faint")
        amount.setAlignment(_END)
        self._counters[piece] = counter
        self._sums[piece] = amount
        self._cells.append((Label(self._formatter.short_money(money), role="h3"), counter, amount))
        self._show_sum(piece, None)

    def focus_first(self) -> None:
        """The largest note takes the keyboard."""
        first = next(iter(self._counters.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_pieces(self, pieces: dict[int, int]) -> None:
        """Show a count, such as an empty one."""
        for piece, counter in self._counters.items():
            counter.show_number(pieces.get(piece))
            self._show_sum(piece, pieces.get(piece))

    def _changed(self, piece: int, number: int) -> None:
        self._show_sum(piece, number)
        self.counted.emit(piece, number)

    def _show_sum(self, piece: int, number: int | None) -> None:
        total = Money(count_total({piece: number or 0}), self._currency)
        self._sums[piece].setText(self._formatter.money(total))
        self._sums[piece].set_ink("" if number else "faint")

    def _go_on(self, following: "Counter | None") -> None:
        if following is None:
            self.finished.emit()
        else:
            following.setFocus(Qt.FocusReason.TabFocusReason)


class Counter(FieldFrame):
    """Minus, a number, plus."""

    changed = Signal(int)
    entered = Signal()

    def __init__(self, name: str) -> None:
        self._field = QLineEdit()
        super().__init__(self._field)
        self._field.setProperty("role", "pay")
        self._field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._field.setAccessibleName(name)
        self._field.setValidator(QIntValidator(0, MOST_PIECES, self))
        self._field.textEdited.connect(lambda _text: self.changed.emit(self.number))
        self._field.returnPressed.connect(self.entered)
        theme.fix(self, width=168, height=56)
        less = self._button("minus", self.tr("One less of {name}").format(name=name), -1)
        more = self._button("plus", self.tr("One more of {name}").format(name=name), 1)
        line = QHBoxLayout(self)
        line.setSpacing(0)
        line.addWidget(less)
        line.addWidget(self._field, 1)
        line.addWidget(more)
        theme.margins(line, start=4, top=4, end=4, bottom=4)

    def _button(self, icon: str, name: str, by: int) -> Button:
        button = Button(icon=icon, kind="soft", size="small")
        button.setAccessibleName(name)
        theme.fix(button, width=48, height=48)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self._step(by))
        return button

    @property
    def number(self) -> int:
        """What stands in the field; nothing is 0."""
        return int(self._field.text() or 0)

    def show_number(self, number: int | None) -> None:
        """Show a number, or an empty field for None."""
        self._field.setText("" if number is None else str(number))

    def _step(self, by: int) -> None:
        number = min(max(self.number + by, 0), MOST_PIECES)
        self._field.setText(str(number))
        self.changed.emit(number)
