"""Opening the till with a float, and closing it with a blind count by notes and coins."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.core.cash.types import Shift
from rcommerce_pos.core.kernel.money import Money
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.failure_banner import FailureBanner
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.shift.card_totals import CardTotalsCard
from rcommerce_pos.ui.screens.shift.count_grid import CountGrid
from rcommerce_pos.ui.screens.shift.view_model import ShiftState, ShiftStep, ShiftViewModel
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, Rule
from rcommerce_pos.ui.widgets.flow import WrapBox
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.keypad import Keypad
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear
from rcommerce_pos.ui.widgets.line_edit import LineEdit
from rcommerce_pos.ui.widgets.number_edit import AmountEdit
from rcommerce_pos.ui.widgets.roll import InTheMiddle, Roll

SIDE = 312
TIGHT_BELOW = 920
"""So narrow and low, the count needs all of the width: what is known of the shift goes below."""
ROOM_FOR_NOTICE = 340
"""Lower than this a notice leaves no room for anything that stands still below what is counted."""
FLOAT_WIDTH = 420
LOW_FLOAT_WIDTH, LOW_KEY = 720, 50
LOW_FLOAT_FROM = 560
"""So wide, the keys of a low window stand beside the float."""
BOTH_FROM = 916
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ShiftView(QWidget):
    """``left`` is emitted by Back, ``finished`` once the closed shift was read."""

    left = Signal()
    finished = Signal()

    def __init__(
        self,
        view_model: ShiftViewModel,
        *,
        formatter: Formatter,
        actions: Actions,
        currency: str,
        denominations: tuple[int, ...],
    ) -> None:
        super().__init__()
        self._view_model = view_model
        self._formatter = formatter
        self._banner = Banner(tone="danger")
        self._banner.hide()
        self._failure = FailureBanner()
        self._failure.again.connect(view_model.again)
        self._opening = OpeningCard(formatter, currency)
        self._opening.opened.connect(view_model.open)
        self._grid = CountGrid(formatter, currency, denominations)
        self._grid.counted.connect(view_model.set_pieces)
        self._grid.finished.connect(self._finish)
        self._actions = actions
        self._counting_step = ShiftStep.COUNTING
        self._counting = self._count_card()
        self._closed = ClosedCard(formatter, CardTotalsCard(formatter, currency))
        self._closed.cards.compared.connect(view_model.compare_machine)
        self._closed.explained.connect(view_model.explain)
        self._closed.done.connect(self.finished)
        self._pages = QStackedWidget()
        for page in (self._opening, self._counting, self._closed):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addWidget(self._failure)
        column.addWidget(self._banner)
        column.addWidget(self._pages, 1)
        theme.margins(column, start=16, top=16, end=16, bottom=16)
        view_model.changed.connect(self.show_state)
        actions.on("leave_shift", self._leave)
        actions.on("done_counting", self._finish)

    def _count_card(self) -> QWidget:
        self._counted = Label(role="grand")
        self._counted.setAlignment(_END)
        self._left_to_count = Label(role="label", ink="quiet")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(self.tr("Counted so far"), role="line", wrap=True))
        words.addWidget(self._left_to_count)
        words.addStretch(1)
        self._sum = WrapBox()
        self._sum.addLayout(words, 1)
        self._sum.addWidget(self._counted)
        card = Card(padding=22)
        card.column.addWidget(Label(self.tr("Count the cash in the drawer"), role="h2", wrap=True))
        hint = self.tr("Type how many of each. Enter moves to the next one.")
        self._how = Label(hint, role="label", ink="quiet", wrap=True)
        card.column.addWidget(self._how)
        self._pieces = Roll()
        self._pieces.column.addWidget(self._grid)
        self._pieces.column.addStretch(1)
        card.column.addWidget(self._pieces, 1)
        self._rule = Rule()
        card.column.addWidget(self._rule)
        self._count_column = card.column
        self._page = Roll()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(theme.px(16))
        self._sides.addWidget(card, 1)
        self._sides.addWidget(self._count_side())
        self._page.column.addLayout(self._sides, 1)
        self._bar = Card(padding=12)
        self._ends = WrapBox(gap=16)
        self._bar.column.addWidget(self._ends)
        page = QWidget()
        self._below = around = QVBoxLayout(page)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(theme.px(10))
        around.addWidget(self._page, 1)
        around.addWidget(self._bar)
        theme.changed().connect(self._divide)
        return page

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def _divide(self, _look: object = None) -> None:
        """The count beside what is known of the shift, or above it.

        Neither the sum nor the way to end the count is scrolled away: they stand below what is.
        """
        low = theme.is_low(self) and self.width() < theme.px(TIGHT_BELOW)
        tight = theme.shape_of(self).narrow or low
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.TopToBottom if tight else ways.LeftToRight)
        for roll in (self._pieces, self._about_roll):
            roll.set_whole(whole=tight)
        self._page.set_filling(filling=not tight)
        self._rule.setVisible(not tight)
        self._how.setVisible(not tight)
        self._done.set_size("medium" if tight else "large")
        edge = 14 if tight else 22
        theme.margins(self._count_column, start=edge, top=edge, end=edge, bottom=edge)
        self._bar.setVisible(tight)
        self._place_bar()
        self._counted.set_role("total" if tight else "grand")
        if tight:
            theme.free_width(self._end)
            self._ends.addWidget(self._sum, 1)
            self._ends.addWidget(self._done, 1)
        else:
            self._end.setFixedWidth(theme.px(SIDE))
            self._count_column.addWidget(self._sum)
            self._end_column.addWidget(self._done)

    def _place_bar(self) -> None:
        """Below what is scrolled; where a notice leaves too little room, at the end of it."""
        told = not (self._failure.isHidden() and self._banner.isHidden())
        scrolled = told and self.height() < theme.px(ROOM_FOR_NOTICE)
        home = self._page.column if scrolled else self._below
        if home.indexOf(self._bar) < 0:
            home.addWidget(self._bar)

    def _count_side(self) -> QWidget:
        side = self._end = QWidget()
        self._about = Card(padding=18)
        self._about.column.addWidget(Label(self.tr("This shift"), role="h3"))
        self._opened_at = Label(role="body", ink="quiet", wrap=True)
        self._about.column.addWidget(self._opened_at)
        blind = Card(kind="well", padding=14)
        line = QHBoxLayout()
        line.setSpacing(theme.px(10))
        line.addWidget(IconView("lock", size=20), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("What should be in the drawer stays hidden until the count is in.")
        line.addWidget(Label(words, role="label", ink="quiet", wrap=True), 1)
        blind.column.addLayout(line)
        self._moves = Button(self.tr("Money in or out"), kind="soft", icon="hand-coins")
        self._moves.clicked.connect(self._open_moves)
        again = Button(self.tr("Start the count again"), kind="soft", icon="rotate-ccw")
        again.clicked.connect(self._again)
        self._done = Button(
            self.tr("Done counting"), kind="primary", size="large", key="F12", start=True
        )
        self._done.clicked.connect(self._finish)
        self._about_roll = Roll()
        known = self._about_roll.column
        known.setSpacing(theme.px(12))
        known.addWidget(self._about)
        known.addWidget(blind)
        known.addStretch(1)
        known.addWidget(self._moves)
        known.addWidget(again)
        self._end_column = QVBoxLayout(side)
        self._end_column.setContentsMargins(0, 0, 0, 0)
        self._end_column.setSpacing(theme.px(12))
        self._end_column.addWidget(self._about_roll, 1)
        self._end_column.addWidget(self._done)
        return side

    def _open_moves(self) -> None:
        """What can be done with the drawer beside counting it; each has a key of its own."""
        menu = QMenu(self)
        for name in ("shift_paid_in", "shift_paid_out", "shift_drop", "shift_no_sale"):
            command = self._actions.commands[name]
            act = menu.addAction(f"{command.words}\t{command.key}")
            act.triggered.connect(partial(self._do_move, name))
        above = self._moves.mapToGlobal(self._moves.rect().topLeft())
        menu.popup(above - QPoint(0, menu.sizeHint().height()))

    def _do_move(self, name: str, *_: object) -> None:
        self._actions.do(name)

    def focus(self) -> None:
        """The first field takes the keyboard."""
        step = self._view_model.state.step
        if step is ShiftStep.OPENING:
            self._opening.focus()
        elif step is not ShiftStep.CLOSED:
            self._grid.focus_first()

    def show_state(self, state: ShiftState) -> None:
        """Show the step that the person is at."""
        if state.step is ShiftStep.OPENING:
            self._pages.setCurrentWidget(self._opening)
            self._opening.show_state(state)
        elif state.step is ShiftStep.CLOSED and state.shift is not None:
            if self._pages.currentWidget() is not self._closed or not state.cards.is_shown:
                self._closed.show_shift(state.shift)
            self._closed.cards.show_totals(state.cards)
            self._pages.setCurrentWidget(self._closed)
        else:
            self._show_counting(state)
        self._show_message(state)

    def _show_counting(self, state: ShiftState) -> None:
        first = self._pages.currentWidget() is not self._counting
        self._pages.setCurrentWidget(self._counting)
        if first or not state.pieces:
            self._grid.show_pieces(dict(state.pieces))
        if state.step is not self._counting_step:
            self._counting_step = state.step
            if state.step is ShiftStep.COUNT_AGAIN:
                self._grid.focus_first()  # the second count begins at the top, too
        if state.total is not None:
            self._counted.setText(self._formatter.money(state.total))
        left = len(state.denominations) - len(state.pieces)
        self._left_to_count.setText(
            self.tr("{count} left to count").format(count=left) if left else self.tr("All counted")
        )
        if state.shift is not None:
            words = self.tr("Opened {time} by {name}")
            self._opened_at.setText(
                words.format(
                    time=self._formatter.moment(state.shift.opened_at), name=state.shift.opened_by
                )
            )
        self._done.setEnabled(not state.busy)

    def _show_message(self, state: ShiftState) -> None:
        again = self._view_model.readings.can_try_again
        self._failure.show_error(state.error, can_try_again=again)
        if state.error is not None:
            self._banner.hide()
        elif state.step is ShiftStep.COUNT_AGAIN:
            self._banner.tell(
                self.tr("Please count once more"),
                self.tr("The count does not match. The second count closes the till as it is."),
                tone="warn",
            )
        elif state.stale and state.step is ShiftStep.COUNTING:
            self._banner.tell(
                self.tr("This till was opened on an earlier day"),
                self.tr("Count it and close it; then open it for today."),
                tone="warn",
            )
        else:
            self._banner.hide()
        self._place_bar()

    def _finish(self) -> None:
        step = self._view_model.state.step
        if step is ShiftStep.OPENING:
            self._opening.finish()
        elif step is ShiftStep.CLOSED:
            self.finished.emit()
        else:
            self._view_model.finish_count()

    def _again(self) -> None:
        self._view_model.restart_count()
        self._grid.focus_first()

    def _leave(self) -> None:
        if self._view_model.state.step is ShiftStep.CLOSED:
            self.finished.emit()
        else:
            self.left.emit()


class OpeningCard(QWidget):
    """Asks for the float; what lay in the drawer last is proposed."""

    opened = Signal(object)

    def __init__(self, formatter: Formatter, currency: str) -> None:
        super().__init__()
        self._formatter = formatter
        self._currency = currency
        self._hint = Label(role="body", ink="quiet", wrap=True)
        self._amount = AmountEdit(formatter, currency, name=self.tr("Float"))
        self._amount.changed.connect(self._judge)
        self._amount.entered.connect(lambda _amount: self.finish())
        self._keypad = Keypad(order="calculator", mark=formatter.decimal_mark)
        self._keypad.pressed.connect(self._amount.press)
        self._open = Button(
            self.tr("Open the till"), kind="primary", size="large", key="Enter", start=True
        )
        self._open.clicked.connect(self.finish)
        self._proposed = False
        self._card = InTheMiddle(FLOAT_WIDTH)
        self._start = QVBoxLayout()
        self._start.setSpacing(theme.px(12))
        self._start.addWidget(Label(self.tr("Open the till"), role="h1", wrap=True))
        self._start.addWidget(self._hint)
        self._start.addWidget(self._amount)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._halves.setSpacing(theme.px(12))
        self._halves.addLayout(self._start, 1)
        self._halves.addWidget(self._keypad, 1, Qt.AlignmentFlag.AlignTop)
        self._card.column.addLayout(self._halves)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._card)
        theme.changed().connect(self._divide)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def _divide(self, _look: object = None) -> None:
        """The keys below the float; in a low window beside it, so that nothing is scrolled."""
        beside = theme.is_low(self) and self.width() >= theme.px(LOW_FLOAT_FROM)
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._halves.setSpacing(theme.px(24 if beside else 12))
        self._keypad.set_key_height(LOW_KEY if beside else 0)
        (self._start if beside else self._card.column).addWidget(self._open)
        self._card.set_width(LOW_FLOAT_WIDTH if beside else FLOAT_WIDTH)

    def focus(self) -> None:
        """The float takes the keyboard."""
        self._amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: ShiftState) -> None:
        """Propose what the last shift began with."""
        if state.suggested is not None and not self._amount.text:
            self._amount.set_amount(state.suggested)
        hint = self.tr("Count the cash that lies in the drawer: it is the float.")
        self._hint.setText(hint)
        self._open.setEnabled(not state.busy and self._amount.amount is not None)
        self._open.set_words(text=self.tr("Opening…") if state.busy else self.tr("Open the till"))

    def finish(self) -> None:
        """Open with what stands in the field; an empty field is no float."""
        amount = self._amount.amount
        if amount is None and not self._amount.text:
            amount = Money.zero(self._currency)
        if amount is not None:
            self._amount.set_amount(None)
            self.opened.emit(amount)

    def _judge(self, amount: object) -> None:
        self._open.setEnabled(amount is not None or not self._amount.text)


class ClosedCard(QWidget):
    """What the count came to, and why it differs."""

    explained = Signal(str)
    done = Signal()

    def __init__(self, formatter: Formatter, cards: CardTotalsCard) -> None:
        super().__init__()
        self._formatter = formatter
        self.cards = cards
        cards.hide()
        self._title = Label(role="h1", wrap=True)
        self._rows = QVBoxLayout()
        self._reason = LineEdit()
        self._reason.setPlaceholderText(self.tr("Why? (optional)"))
        self._reason.setAccessibleName(self.tr("Reason for the difference"))
        theme.fix(self._reason, height=48)
        self._reason.returnPressed.connect(self._finish)
        self._done = Button(self.tr("Done"), kind="primary", size="large", key="F12", start=True)
        self._done.clicked.connect(self._finish)
        card = InTheMiddle(FLOAT_WIDTH)
        card.set_whole(whole=True)
        card.column.addWidget(self._title)
        card.column.addLayout(self._rows)
        card.column.addWidget(self._reason)
        card.column.addSpacing(theme.px(6))
        card.column.addWidget(self._done)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(theme.px(16))
        self._beside.addWidget(card)
        self._beside.addWidget(cards, 0, Qt.AlignmentFlag.AlignCenter)
        page = Roll()
        page.column.addLayout(self._beside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(page)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else below."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        fits = self.width() >= theme.px(BOTH_FROM)
        self._beside.setDirection(ways.LeftToRight if fits else ways.TopToBottom)

    def show_shift(self, shift: Shift) -> None:
        """Show a closed shift: expected, counted, and the difference in words."""
        clear(self._rows)
        money = self._formatter.money
        difference = shift.difference
        if shift.expected is None or shift.counted is None or difference is None:
            return
        self._title.setText(self.tr("The till is closed"))
        self._add(self.tr("Expected in the drawer"), money(shift.expected))
        self._add(self.tr("Counted"), money(shift.counted))
        if difference.minor < 0:
            words = self.tr("{amount} less than expected")
        elif difference.minor > 0:
            words = self.tr("{amount} more than expected")
        else:
            words = self.tr("To the penny")
        text = words.format(amount=money(abs(difference)))
        label = Label(text, role="h3", ink="success" if not difference else "warn", wrap=True)
        self._rows.addWidget(label)
        self._reason.setVisible(bool(difference))
        if difference:
            self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, words: str, amount: str) -> None:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(words, role="body", ink="quiet", wrap=True), 1)
        line.addWidget(Label(amount, role="strong"))
        self._rows.addWidget(box)

    def _finish(self) -> None:
        if self._reason.text().strip():
            self.explained.emit(self._reason.text().strip())
            self._reason.clear()
        self.done.emit()
