"""The dark rail of the first start: which steps there are, where one is, what is done."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.screens.setup.state import SetupState, Step
from rcommerce_pos.ui.tokens import RADIUS
from rcommerce_pos.ui.widgets.brand import BrandMark
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.painting import draw_icon, painter_on, plate, write

WIDE, NARROW = 292, 76
ROW, LOW_ROW = 52, 40
DOT = 30


class StepRail(QWidget):
    """Emits ``chosen`` with a step that was seen; folds to its numbers where it is tight."""

    chosen = Signal(object)

    def __init__(self, steps: Sequence[tuple[Step, str]], folder: str) -> None:
        super().__init__()
        self._folder = folder
        self._narrow = self._low = False
        self._rows: dict[Step, _StepButton] = {}
        self._brand = QWidget()
        self._gap = QWidget()
        theme.fix(self._gap, height=20)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label("R Commerce", role="h3", ink="stage"))
        words.addWidget(Label(self.tr("Point of sale"), role="label", ink="stage_quiet"))
        self._words = QWidget()
        words.setContentsMargins(0, 0, 0, 0)
        self._words.setLayout(words)
        brand = QHBoxLayout(self._brand)
        brand.setContentsMargins(0, 0, 0, 0)
        brand.setSpacing(theme.px(12))
        brand.addWidget(BrandMark(size=40))
        brand.addWidget(self._words)
        brand.addStretch(1)
        self._foot = Label(role="small", ink="stage_quiet", wrap=True)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(theme.px(4))
        column.addWidget(self._brand)
        column.addSpacing(theme.px(4))
        column.addWidget(self._gap)
        for step, title in steps:
            row = _StepButton(step, title)
            row.clicked.connect(lambda _checked=False, s=step: self.chosen.emit(s))
            self._rows[step] = row
            column.addWidget(row)
        column.addStretch(1)
        column.addWidget(self._foot)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._dress()

    def fold(self, *, narrow: bool) -> None:
        """Show the numbers only, or the words as well; closer together where it is low."""
        if (narrow, theme.is_low(self)) != (self._narrow, self._low):
            self._narrow, self._low = narrow, theme.is_low(self)
            self._dress()

    def _dress(self) -> None:
        self.setFixedWidth(theme.px(NARROW if self._narrow else WIDE))
        self._words.setVisible(not self._narrow)
        self._foot.setVisible(not self._narrow)
        self._gap.setVisible(not self._low)
        for row in self._rows.values():
            row.fold(narrow=self._narrow, low=self._low)
        top, bottom = (12, 8) if self._low else (28, 24)
        theme.margins(self._column, start=18, top=top, end=18, bottom=bottom)

    def show_state(self, state: SetupState) -> None:
        """Light the step where one is."""
        where = self.tr("Nothing is written before the end. The shop will lie in {folder}.")
        if state.step is Step.DONE:
            where = self.tr("The shop lies in {folder}.")
        self._foot.setText(where.format(folder=self._folder))
        for step, row in self._rows.items():
            seen = step <= state.reached and state.step is not Step.DONE
            row.setEnabled(seen and not state.making)
            row.setChecked(step is state.step)
            row.tell(done=step < state.step, skipped=step in state.skipped)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = painter_on(self)
        ground = QLinearGradient(0, 0, self.width(), self.height())
        ground.setColorAt(0, QColor(colours.stage))
        ground.setColorAt(1, QColor(colours.stage_end))
        painter.fillRect(self.rect(), ground)
        painter.end()


class _StepButton(QAbstractButton):
    """A number, and the name of the step; a tick once it was done, a dash where it was skipped."""

    def __init__(self, step: Step, title: str) -> None:
        super().__init__()
        self._step = step
        self._narrow = False
        self._done = self._skipped = False
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.fix(self, height=ROW)
        self.tell(done=False, skipped=False)

    def fold(self, *, narrow: bool, low: bool) -> None:
        """Show the number only, and in less height."""
        self._narrow = narrow
        theme.fix(self, height=LOW_ROW if low else ROW)
        self.update()

    def tell(self, *, done: bool, skipped: bool) -> None:
        """Say how far it is."""
        self._done, self._skipped = done, skipped
        state = ""
        if done:
            state = self.tr("skipped") if skipped else self.tr("done")
        number = self.tr("Step {number}: {title}").format(number=self._step + 1, title=self.text())
        self.setAccessibleName(f"{number}, {state}" if state else number)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(40), theme.px(ROW))

    @override
    def nextCheckState(self) -> None:
        """Where one is, the window says; a press alone changes nothing."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours, px = theme.colours(), theme.px
        painter = painter_on(self)
        lit = self.isChecked()
        if lit:
            plate(painter, self.rect(), fill=colours.rail_active, radius=px(RADIUS.control))
        left = (self.width() - px(DOT)) // 2 if self._narrow else px(8)
        box = QRect(left, (self.height() - px(DOT)) // 2, px(DOT), px(DOT))
        dot = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        ink = colours.rail_active_text if lit or self._done else colours.stage_text
        fill = colours.primary if lit else ""
        edge = colours.primary if lit else colours.stage_text
        plate(painter, dot, fill=fill, edge=edge, radius=px(DOT) / 2, width=max(1, px(1.5)))
        if self._done and not lit:
            side = px(16)
            corner = dot.center().toPointF() - QRect(0, 0, side, side).center().toPointF()
            icon = "minus" if self._skipped else "check"
            draw_icon(painter, self, corner, icon, side, ink)
        else:
            number = colours.on_primary if lit else ink
            write(painter, dot, str(self._step + 1), theme.font("strong"), number)
        if not self._narrow:
            room = QRect(px(8 + DOT + 12), 0, self.width() - px(8 + DOT + 20), self.height())
            where = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            write(painter, where, self.text(), theme.font("strong"), ink, flags)
        painter.end()
