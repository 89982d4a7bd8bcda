"""How many of each note and coin: two columns of counters, typed or tapped."""

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator, QResizeEvent
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
_PIECES = QRegularExpression("[0-9]{0,5}")
USUAL_MOST = 99
"""So many of the largest note still leave the columns as they are."""
COUNTER, ONE = 168, 300
GAP, BETWEEN = 16, 24
TIGHT_GAP, TIGHT_BETWEEN = 8, 8
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Shape(Enum):
    """How the counters stand; where it is tight, a sum stands below its note."""

    WIDE = auto()
    TIGHT = auto()
    ONE = auto()


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
        self._grid.setVerticalSpacing(theme.px(8))
        self._shape: _Shape | None = None
        self._cells: list[tuple[Label, Counter, Label]] = []
        for piece in denominations:
            self._add(piece)
        self._most = formatter.money(Money(max(denominations, default=0) * USUAL_MOST, currency))
        self._place(_Shape.WIDE)
        order = list(self._counters.values())
        for counter, following in zip(order, [*order[1:], None], strict=True):
            counter.entered.connect(partial(self._go_on, following))

    def _place(self, shape: _Shape) -> None:
        """Put the counters into one or two columns, read downwards."""
        if shape is self._shape:
            return
        self._shape = shape
        across = 1 if shape is _Shape.ONE else 2
        tight = shape is _Shape.TIGHT
        rows = -(-len(self._cells) // across)
        for each in (widget for cell in self._cells for widget in cell):
            self._grid.removeWidget(each)
        for place, (note, counter, amount) in enumerate(self._cells):
            row, column = place % rows * 2, place // rows * 4
            self._grid.addWidget(counter, row, column + 1, 2, 1)
            if tight:
                self._grid.addWidget(note, row, column, Qt.AlignmentFlag.AlignBottom)
                self._grid.addWidget(amount, row + 1, column, Qt.AlignmentFlag.AlignTop)
            else:
                self._grid.addWidget(note, row, column, 2, 1)
                self._grid.addWidget(amount, row, column + 2, 2, 1)
            amount.setAlignment(_START if tight else _END)
        between = TIGHT_BETWEEN if tight else BETWEEN
        self._grid.setHorizontalSpacing(theme.px(TIGHT_GAP if tight else GAP))
        self._grid.setColumnMinimumWidth(3, theme.px(between) if across > 1 else 0)
        stretched = {_Shape.WIDE: (2, 6), _Shape.TIGHT: (), _Shape.ONE: (2,)}[shape]
        for column in (2, 6):
            self._grid.setColumnStretch(column, 1 if column in stretched else 0)
        self.updateGeometry()

    def _shape_for(self, width: int) -> _Shape:
        """Two columns where they fit with the sums that are usual."""
        note = max((note.sizeHint().width() for note, _, _ in self._cells), default=0)
        amounts = [amount.sizeHint().width() for _, _, amount in self._cells]
        amount = max(amounts, default=0)
        if self._cells:
            amount = max(amount, self._cells[0][2].fontMetrics().horizontalAdvance(self._most))
        counter, gap, tight = theme.px(COUNTER), theme.px(GAP), theme.px(TIGHT_GAP)
        wide = 2 * (note + gap + counter + gap + amount + gap) + theme.px(BETWEEN)
        if width >= wide:
            return _Shape.WIDE
        below = 2 * (max(note, amount) + tight + counter + tight) + theme.px(TIGHT_BETWEEN)
        if width >= below:
            return _Shape.TIGHT
        return _Shape.ONE

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self._shape_for(self.width()))

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
        # Empty is as good as a number: Enter there says that there are none.
        self._field.setValidator(QRegularExpressionValidator(_PIECES, self))
        self._field.textEdited.connect(lambda _text: self.changed.emit(self.number))
        self._field.returnPressed.connect(self._enter)
        theme.fix(self, width=COUNTER, height=56)
        less = self._button("minus", self.tr("One less of {name}").format(name=name), -1)
        more = self._button("plus", self.tr("One more of {name}").format(name=name), 1)
        line = QHBoxLayout(self)
        line.setSpacing(0)
        line.addWidget(less)
        line.addWidget(self._field, 1)
        line.addWidget(more)
        theme.margins(line, start=4, top=4, end=4, bottom=4)

    def _enter(self) -> None:
        """On to the next one; what stood empty is counted as none."""
        if not self._field.text():
            self._field.setText("0")
            self.changed.emit(0)
        self.entered.emit()

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
