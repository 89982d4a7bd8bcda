"""One setting as a row: words at the start, its field at the end, what became of it below."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.settings.declarations import TILL_NAME
from rcommerce_pos.core.settings.service import Entry
from rcommerce_pos.core.settings.setting import AnySetting, Scope
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said as error_words
from rcommerce_pos.ui.given_names import till_name
from rcommerce_pos.ui.screens.settings.words import said
from rcommerce_pos.ui.widgets.badge import Badge
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.form import (
    Chooser,
    choice_field,
    flag_field,
    name_field,
    text_field,
    whole_field,
)
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.tick_box import TickBox

SAVED_MS = 4000
CHOICE_LEAST = 160
SETTLE_MS = 350
"""So long a number that is being typed or counted up stands still before it is taken."""
FIELD = 300
LINES = 84


class SettingRow(QWidget):
    """``wanted`` carries a value to set, ``drafted`` a half-typed one; ``unwanted`` resets."""

    wanted = Signal(object)
    unwanted = Signal()
    drafted = Signal(object)

    def __init__(self, setting: AnySetting) -> None:
        super().__init__()
        self.setting = setting
        self._entry: Entry | None = None
        self._filling = False
        self._dirty = False
        self._label = Label(said(setting.label), role="strong", wrap=True)
        self._help = Label(said(setting.help), role="label", ink="quiet", wrap=True)
        self._lock = IconView("lock", size=16, colour="text3")
        self._why = Label(role="label", ink="faint", wrap=True)
        self._changed = Badge(self.tr("Changed"), tone="info", small=True)
        self._fault = Label(role="label", ink="danger", wrap=True)
        self._fault_mark = IconView("circle-alert", size=16, colour="danger_text")
        self._tick = IconView("circle-check", size=16, colour="success_text")
        self._saved = Label(self.tr("Saved"), role="label", ink="success")
        self._undo = Button(
            self.tr("Reset"), kind="link", size="small", icon="rotate-ccw", focusable=True
        )
        name = self.tr("Back to the default: {setting}").format(setting=said(setting.label))
        self._undo.setAccessibleName(name)
        self._undo.clicked.connect(self.unwanted)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.flush)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(SAVED_MS)
        self._calm.timeout.connect(self._forget_saved)
        self.field = self._make_field()
        name_field(self.field, said(setting.label))
        self._lay_out()

    def _make_field(self) -> QWidget:
        setting = self.setting
        if setting.choices:
            chooser = choice_field([(value, said(words)) for value, words in setting.choices])
            # Its list shows the longest option whole, however narrow the field is.
            chooser.setMinimumWidth(theme.px(CHOICE_LEAST))
            chooser.activated.connect(lambda _place: self._take(chooser.value))
            return chooser
        if isinstance(setting.default, bool):
            tick = flag_field(self.tr("On"))
            tick.toggled.connect(self._take)
            return tick
        if isinstance(setting.default, int):
            return self._number()
        if setting.lines:
            text = QPlainTextEdit()
            text.setTabChangesFocus(True)
            text.setFixedHeight(theme.tall(LINES))
            text.textChanged.connect(lambda: self._type(text.toPlainText()))
            text.installEventFilter(self)
            return text
        line = text_field()
        line.setMaxLength(setting.longest)
        line.textChanged.connect(self._type)
        line.editingFinished.connect(self.flush)
        return line

    def _number(self) -> QSpinBox:
        least, most = self.setting.least or 0, self.setting.most
        field = whole_field(least, most if most is not None else 1_000_000)
        field.setSingleStep(self.setting.step)
        if self.setting.unit:
            field.setSuffix(f" {said(self.setting.unit)}")
        field.setKeyboardTracking(True)
        field.valueChanged.connect(self._count)
        field.editingFinished.connect(self.flush)
        return field

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._lock)
        head.addWidget(self._label, 1)
        if self.setting.scope is Scope.TILL:
            head.addWidget(Badge(self.tr("This till"), tone="neutral", small=True))
        head.addWidget(self._changed)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addLayout(head)
        words.addWidget(self._help)
        words.addWidget(self._why)
        words.addStretch(1)
        control = QHBoxLayout()
        control.setSpacing(theme.px(6))
        if isinstance(self.field, QSpinBox):
            control.addWidget(self._stepper("minus", -1))
            control.addWidget(self.field, 1)
            control.addWidget(self._stepper("plus", 1))
        else:
            control.addWidget(self.field, 1)
        below = QHBoxLayout()
        below.setSpacing(theme.px(6))
        for widget in (self._tick, self._saved, self._fault_mark):
            below.addWidget(widget)
        below.addWidget(self._fault, 1)
        below.addStretch(0)
        below.addWidget(self._undo)
        side = QVBoxLayout()
        side.setSpacing(theme.px(2))
        side.addLayout(control)
        side.addLayout(below)
        side.addStretch(1)
        self._side = QWidget()
        self._side.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setSpacing(theme.px(24))
        self._line.addLayout(words, 1)
        self._line.addWidget(self._side)
        theme.margins(self._line, start=4, top=12, end=4, bottom=10)
        for widget in (self._fault, self._fault_mark, self._why, self._lock):
            widget.hide()
        self._forget_saved()

    def _stepper(self, icon: str, way: int) -> Button:
        button = Button(icon=icon, size="small")
        words = self.tr("Less: {setting}") if way < 0 else self.tr("More: {setting}")
        button.setAccessibleName(words.format(setting=said(self.setting.label)))
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self._step(way))
        return button

    def _step(self, way: int) -> None:
        if isinstance(self.field, QSpinBox):
            self.field.stepBy(way)

    def set_narrow(self, *, narrow: bool) -> None:
        """The field below the words where there is no room beside them."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(way)
        self._line.setSpacing(theme.px(6 if narrow else 24))
        self._side.setMinimumWidth(0 if narrow else theme.px(FIELD))
        self._side.setMaximumWidth(16_777_215 if narrow else theme.px(FIELD))

    def show_entry(
        self, entry: Entry, *, locked: bool, fault: PosError | None, saved: bool
    ) -> None:
        """Show a setting as it stands; what is being typed is left alone."""
        self._entry = entry
        setting = self.setting
        if fault is None and (saved or not self._dirty):
            self._dirty = False
            self._fill(self._in_words(entry.value))
        self._show_lock(locked=locked)
        self._changed.setVisible(not entry.is_default and not setting.column)
        can_reset = not entry.is_default or entry.fault is not None
        self._undo.setVisible(can_reset and not setting.column and not locked)
        shown = fault or entry.fault
        words = error_words(shown) if shown is not None else ""
        if fault is None and entry.fault is not None:
            words = self.tr("What is stored does not fit, so the default holds. {why}").format(
                why=words
            )
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        self._fault_mark.setVisible(bool(words))
        theme.restyle(self.field, invalid=bool(fault))
        self.field.setAccessibleDescription(words or said(setting.help))
        if saved:
            self._tick.show()
            self._saved.show()
            self._calm.start()
        elif fault is not None:
            self._forget_saved()

    def _in_words(self, value: object) -> object:
        """What the first start called this till, in the window's language."""
        return till_name(str(value)) if self.setting.key == TILL_NAME.key else value

    def _show_lock(self, *, locked: bool) -> None:
        why = ""
        if self.setting.fixed:
            why = self.tr("This was fixed when the shop was made.")
        elif locked:
            why = self.tr("Somebody who may change settings can do that, such as the owner.")
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._lock.setVisible(bool(why))
        self._side.setEnabled(not why)

    def flush(self) -> None:
        """Take what stands in the field, if it was changed."""
        self._settle.stop()
        if self._dirty and not self._filling:
            self._take(self._value())

    def focus(self) -> None:
        """The field takes the keyboard; a number is written over, a text is gone on with."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self.field, QSpinBox):
            self.field.selectAll()

    def _value(self) -> object:
        field: Any = self.field
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText()
        if isinstance(field, QLineEdit):
            return field.text()
        if isinstance(field, QSpinBox):
            return field.value()
        return field.value if isinstance(field, Chooser) else field.isChecked()

    def _fill(self, value: object) -> None:
        if self._value() == value:
            return
        self._filling = True
        field = self.field
        if isinstance(field, Chooser):
            field.choose(value)
        elif isinstance(field, TickBox):
            field.setChecked(bool(value))
        elif isinstance(field, QSpinBox):
            field.setValue(int(str(value)))
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(str(value))
        elif isinstance(field, QLineEdit):
            field.setText(str(value))
        self._filling = False

    def _type(self, text: str) -> None:
        if not self._filling:
            self._dirty = True
            self._forget_saved()
            self.drafted.emit(text)

    def _count(self, _value: int) -> None:
        if not self._filling:
            self._dirty = True
            self._settle.start()

    def _take(self, value: object) -> None:
        if not self._filling:
            self._dirty = False
            self._forget_saved()
            self.wanted.emit(value)

    def _forget_saved(self) -> None:
        self._tick.hide()
        self._saved.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A text of several lines is taken when the keyboard leaves it."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return False
