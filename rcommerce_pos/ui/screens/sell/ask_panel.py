"""One thing asked beside the sale: a quantity, a price, a discount, or which product is meant.

The cashier stays on the sale: the panel covers its end, Esc puts it away, and scans that come
meanwhile wait.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.flow import FlowLayout
from rcommerce_pos.ui.widgets.form import choice_field, name_field
from rcommerce_pos.ui.widgets.keypad import Keypad
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear, widget_at
from rcommerce_pos.ui.widgets.line_edit import LineEdit
from rcommerce_pos.ui.widgets.number_edit import NumberEdit
from rcommerce_pos.ui.widgets.side_panel import SidePanel

MOST_KEYS = 9
"""So many choices have a digit; the others are scrolled to."""
LOW_KEY = 42
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class AskPanel(SidePanel):
    """Asks, and hands the answer to whoever asked."""

    def __init__(self, host: QWidget, formatter: Formatter) -> None:
        super().__init__(host, "", width=420)
        self._formatter = formatter
        self._answer: Callable[[object], object] = lambda _value: None
        self._about = Label(role="body", ink="quiet", wrap=True)
        self._waiting = Label(role="label", ink="warn", wrap=True)
        self._waiting.hide()
        self._ways = QWidget()
        self._kinds = FlowLayout(self._ways, gap=8, fill=True)
        self._ways.hide()
        self._field = NumberEdit(str, name=self.tr("Value"))
        self._field.entered.connect(self._enter)
        self._field.changed.connect(self._judge)
        self._keypad = Keypad(order="calculator", mark=formatter.decimal_mark)
        self._keypad.pressed.connect(self._field.press)
        self._texts = [TextLine(), TextLine()]
        for line in self._texts:
            line.field.returnPressed.connect(self._enter_texts)
            line.field.textChanged.connect(lambda _text: self._judge_texts())
        self._one_of = OneOf()
        self._one_of.field.installEventFilter(self)
        self._needed = 0
        self._by_scan = False
        self._enter_chooses = True
        self._choices = QVBoxLayout()
        self._choices.setSpacing(theme.px(8))
        self._done = Button(self.tr("Done"), kind="primary", size="large", key="Enter")
        self._done.clicked.connect(self._press_done)
        self.body.addWidget(self._about)
        self.body.addWidget(self._waiting)
        self.body.addWidget(self._ways)
        self.body.addWidget(self._field)
        for line in self._texts:
            self.body.addWidget(line)
        self.body.addWidget(self._one_of)
        self.body.addLayout(self._choices)
        self.body.addWidget(self._keypad)
        self.body.addStretch(1)
        self.foot.addWidget(self._done)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window more of the keys is in sight."""
        super().resizeEvent(event)
        low = theme.is_low(self)
        self._keypad.set_key_height(LOW_KEY if low else 0)
        self._done.set_size("medium" if low else "large")

    def ask_value(
        self,
        title: str,
        about: str,
        *,
        read: Callable[[str], object],
        answer: Callable[[object], object],
        sign: str = "",
        proposed: str = "",
        done: str = "",
        marks: str = "",
    ) -> None:
        """Ask for a number; ``read`` turns what is typed into the value that is handed on."""
        self._begin(title, about)
        self._answer = answer
        self._field.set_sign(sign)
        self._field.set_read(read, marks=marks)
        self._field.set_text(proposed)
        self._done.set_words(text=done or self.tr("Done"))
        for widget in (self._field, self._keypad, self._done):
            widget.show()
        self._judge(self._field.value)
        self.open_panel(self._field)

    def ask_texts(
        self,
        title: str,
        about: str,
        fields: Sequence[tuple[str, str]],
        *,
        answer: Callable[[tuple[str, ...]], object],
        needed: int = 0,
        done: str = "",
        by_scan: bool = False,
        one_of: tuple[str, Sequence[tuple[str, str]]] = ("", ()),
    ) -> None:
        """Ask for one or two texts: label and proposal; the first ``needed`` cannot be empty.

        ``by_scan`` lets a scan answer the first of them. ``one_of`` are a label, and values with
        their words: what is chosen comes behind the texts, the first where nobody chooses.
        """
        self._begin(title, about)
        self._by_scan = by_scan
        self._answer = lambda value: answer(value if isinstance(value, tuple) else ())
        for widget in (self._field, self._keypad):
            widget.hide()
        self._done.show()
        self._done.set_words(text=done or self.tr("Done"))
        self._needed = needed
        for line, (label, proposed) in zip(self._texts, fields, strict=False):
            line.ask(label, proposed)
        if one_of[1]:
            self._one_of.ask(*one_of)
        self._judge_texts()
        self.open_panel(self._texts[0].field)

    def offer_kinds(self, kinds: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Buttons above the field that ask for something else instead; the first is chosen."""
        for place, (words, choose) in enumerate(kinds):
            button = Button(words, kind="choice", size="medium")
            button.setChecked(place == 0)
            button.clicked.connect(lambda _checked=False, act=choose: act())
            self._kinds.addWidget(button)
        self._ways.setVisible(bool(kinds))

    def ask_choice(
        self,
        title: str,
        about: str,
        choices: Sequence[tuple[str, str, Callable[[], object]]],
        *,
        enter_chooses: bool = True,
    ) -> None:
        """Ask which one is meant: words, a value at the end, and what to do.

        Enter takes the first, unless that must be said on purpose.
        """
        self._begin(title, about)
        self._enter_chooses = enter_chooses
        for widget in (self._field, self._keypad, self._done):
            widget.hide()
        for place, (words, value, choose) in enumerate(choices, 1):
            key = str(place) if place <= MOST_KEYS else ""
            button = Button(words, size="choice", value=value, key=key, focusable=True)
            button.clicked.connect(lambda _checked=False, act=choose: self._choose(act))
            self._choices.addWidget(button)
        self.open_panel()

    @property
    def is_choice(self) -> bool:
        """True while one of several products is asked for: digits choose."""
        asked = self._field.isVisible() or self._texts[0].isVisible()
        return self.isVisible() and not asked

    def choose(self, place: int) -> None:
        """Choose by number, beginning with 1; a number that is not offered does nothing."""
        button = widget_at(self._choices, place - 1) if place <= MOST_KEYS else None
        if isinstance(button, Button):
            button.click()

    def step(self, by: int) -> None:
        """Go up and down through the choices, from the first or the last one on."""
        shown = self._shown_choices()
        if not shown:
            return
        at = next((place for place, each in enumerate(shown) if each.hasFocus()), None)
        place = (0 if by > 0 else len(shown) - 1) if at is None else at + by
        shown[min(max(place, 0), len(shown) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def choose_by_enter(self) -> None:
        """Enter was pressed: the choice that was gone to, else the first one.

        The first needs no going to, unless that must be said on purpose.
        """
        gone_to = next((each for each in self._shown_choices() if each.hasFocus()), None)
        if gone_to is not None:
            gone_to.click()
        elif self._enter_chooses:
            self.choose(1)

    def _shown_choices(self) -> list[Button]:
        found = (widget_at(self._choices, place) for place in range(self._choices.count()))
        return [each for each in found if isinstance(each, Button)]

    def take_scan(self, code: str) -> bool:
        """Let a scan answer; False where the question is no matter for the scanner."""
        if not (self._by_scan and self.isVisible() and self._texts[0].isVisible()):
            return False
        self._texts[0].field.setText(code)
        self._enter_texts()
        return True

    def show_waiting(self, scans: int) -> None:
        """Say how many scans wait for the answer."""
        words = self.tr("1 scan waits") if scans == 1 else self.tr("{count} scans wait")
        self._waiting.setText(words.format(count=scans))
        self._waiting.setVisible(scans > 0)

    def _begin(self, title: str, about: str) -> None:
        self._by_scan = False
        self._enter_chooses = True
        self.set_title(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        for line in self._texts:
            line.hide()
        self._ways.hide()
        self._one_of.hide()
        for layout in (self._kinds, self._choices):
            clear(layout)

    def _judge(self, value: object) -> None:
        self._done.setEnabled(value is not None)

    def _press_done(self) -> None:
        if self._texts[0].isVisible():
            self._enter_texts()
        else:
            self._enter(self._field.value)

    def _shown_texts(self) -> tuple[str, ...]:
        return tuple(line.field.text().strip() for line in self._texts if not line.isHidden())

    def _judge_texts(self) -> None:
        if not self._texts[0].isHidden():
            self._done.setEnabled(all(self._shown_texts()[: self._needed]))

    def _enter_texts(self) -> None:
        texts = self._shown_texts()
        empty = next((place for place, text in enumerate(texts) if not text), None)
        if empty is not None and empty < self._needed:
            self._texts[empty].field.setFocus()
            return
        if not self._one_of.isHidden():
            texts = (*texts, str(self._one_of.field.value))
        self._enter(texts)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter at what is chosen from answers, as in a text; arrows choose there, not a line."""
        if watched is self._one_of.field and isinstance(event, QKeyEvent):
            kind, key = event.type(), event.key()
            if kind == QEvent.Type.ShortcutOverride and key in _ARROWS:
                event.accept()
                return True
            if kind == QEvent.Type.KeyPress and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter_texts()
                return True
        return super().eventFilter(watched, event)

    def _enter(self, value: object) -> None:
        if value is None or not self.isVisible():
            return
        # First the answer, then what waited for it.
        self._answer(value)
        self.close_panel()

    def _choose(self, act: Callable[[], object]) -> None:
        act()
        self.close_panel()


class TextLine(QWidget):
    """A field for words with its label above."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Label(role="label", ink="quiet")
        self.field = LineEdit()
        theme.fix(self.field, height=48)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._label)
        column.addWidget(self.field)
        self.hide()

    def ask(self, label: str, proposed: str) -> None:
        """Show the field with a proposal that typing replaces."""
        self._label.setText(label)
        self.field.setAccessibleName(label)
        self.field.setText(proposed)
        self.field.selectAll()
        self.show()


class OneOf(QWidget):
    """One of some values with its label above."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Label(role="label", ink="quiet")
        self.field = choice_field([])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._label)
        column.addWidget(self.field)
        self.hide()

    def ask(self, label: str, options: Sequence[tuple[str, str]]) -> None:
        """Offer values by their words."""
        self._label.setText(label)
        name_field(self.field, label)
        self.field.set_options(list(options))
        self.field.setCurrentIndex(0)
        self.show()


def read_positive(formatter: Formatter, *, whole: bool) -> Callable[[str], Quantity]:
    """Reads a quantity above nothing; of pieces only whole ones. Raises InvalidInput."""

    def read(text: str) -> Quantity:
        quantity = formatter.parse_quantity(text)
        if quantity.milli <= 0 or (whole and not quantity.is_whole):
            raise InvalidInput(
                "quantity.malformed",
                "“{text}” is no quantity of these goods.",
                text=text,
            )
        return quantity

    return read
