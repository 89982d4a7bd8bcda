"""The sign-in screen: the time and the till's state at the start, people and a keypad beside."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.core.kernel.errors import Unavailable
from rcommerce_pos.core.settings.types import Place, Purpose
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.failure_banner import FailureBanner
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import till_name
from rcommerce_pos.ui.languages import worn
from rcommerce_pos.ui.screens.login.person_tile import PersonTile
from rcommerce_pos.ui.screens.login.view_model import (
    LoginState,
    LoginViewModel,
    page_of,
)
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.brand import BrandMark
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.flow import WrapBox
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.keypad import BACKSPACE, CLEAR, Keypad
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.line_edit import LineEdit
from rcommerce_pos.ui.widgets.painting import painter_on
from rcommerce_pos.ui.widgets.pin_dots import PinDots
from rcommerce_pos.ui.widgets.roll import Roll

COLUMN = 448
WIDEST = 960
PEOPLE_ACROSS = 3
KEY, LOW_KEY, LEAST_KEY = 68, 54, 36
TALL_FROM = 820
"""So high, a notice and many people have room above the keys; lower, the keys go beside them."""
AROUND = 30
"""How high the air above and below what is asked is."""
PLACES = 6


class LoginView(QWidget):
    """Shows who may sign in; digits are typed anywhere or tapped.

    ``asked`` says that a dialog is over.
    """

    asked = Signal()

    def __init__(
        self,
        view_model: LoginViewModel,
        *,
        place: Place,
        formatter: Formatter,
        actions: Actions,
        version: str,
    ) -> None:
        super().__init__()
        self._view_model = view_model
        self._stage = Stage(place, formatter, actions, version)
        self._people = QGridLayout()
        self._people.setSpacing(theme.px(10))
        self._tiles: dict[object, PersonTile] = {}
        self._more: list[Button] = []
        self._whose = Label(role="strong", ink="quiet")
        self._dots = PinDots(places=PLACES)
        self._error = Label(role="label", ink="danger", wrap=True)
        self._demo = Label(role="label", ink="quiet", wrap=True)
        self._demo.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._hint = Label(role="label", ink="quiet")
        self._crash = Banner(tone="warn")
        self._crash.hide()
        self._failure = FailureBanner(key="Enter")
        self._failure.again.connect(view_model.again)
        self._across = PEOPLE_ACROSS
        self._key = KEY
        self._was_crowded = False
        self._keypad = Keypad(key_height=KEY)
        self._keypad.pressed.connect(self.press)
        self._recover = Button(
            self.tr("Recovery code"), kind="link", size="small", key=actions.key("recover")
        )
        self._recover.clicked.connect(lambda: actions.do("recover"))
        if not place.shop.works_devices:
            self._recover.hide()
        self._practise = Button(
            self.tr("Practice"),
            kind="link",
            size="small",
            key=actions.key("practise") if place.shop.works_devices else "",
        )
        self._practise.clicked.connect(lambda: actions.do("practise"))
        if not place.shop.works_devices:
            self._practise.hide()
        self._clock = Button(
            self.tr("Clock in / out"), kind="link", size="small", key=actions.key("clock")
        )
        self._clock.clicked.connect(lambda: actions.do("clock"))
        actions.show_key("recover", self._recover)
        self._lay_out()
        view_model.changed.connect(self.show_state)
        theme.changed().connect(self._divide)

    def _lay_out(self) -> None:
        who = QVBoxLayout()
        self._title = Label(self.tr("Who is selling?"), role="h1", wrap=True)
        who.addWidget(self._title)
        who.addSpacing(theme.px(14))
        who.addLayout(self._people)
        who.addStretch(1)
        dots = WrapBox()
        dots.addWidget(self._whose, 1)
        dots.addWidget(self._dots, 0, Qt.AlignmentFlag.AlignVCenter)
        self._error.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._error.setMinimumHeight(theme.px(36))
        self._pin = pin = QVBoxLayout()
        pin.addWidget(dots)
        pin.addWidget(self._error)
        pin.addWidget(self._keypad)
        pin.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._halves.setSpacing(theme.px(14))
        self._halves.addLayout(who, 1)
        self._halves.addLayout(pin, 1)
        foot = WrapBox()
        foot.addWidget(self._practise)
        foot.addWidget(self._clock)
        foot.addStretch(1)
        foot.addWidget(self._recover)
        notes = WrapBox(gap=10)
        notes.addWidget(self._hint)
        notes.addWidget(self._demo, 1)
        self._box, column = _column()
        column.setSpacing(theme.px(12))
        column.addWidget(self._crash)
        column.addWidget(self._failure)
        column.addLayout(self._halves)
        self._foot, column = _column()
        column.addWidget(foot)
        column.addWidget(notes)
        self._side = Roll()
        self._side.column.addLayout(_in_the_middle(self._box))
        theme.margins(self._side.column, start=12, top=12, end=12)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addStretch(3)
        beside.addWidget(self._side)
        # What helps whoever cannot sign in is never scrolled away.
        below = _in_the_middle(self._foot)
        beside.addLayout(below)
        beside.addStretch(2)
        theme.margins(below, start=12, top=6, end=12, bottom=12)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(self._stage, 4)
        self._line.addLayout(beside, 6)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def _divide(self, _look: object = None) -> None:
        """The stage beside the people; low, narrow or crowded, the keypad beside them, too.

        Narrow, the stage stands below.
        """
        narrow = theme.shape_of(self).narrow
        self._was_crowded = self._is_crowded()
        flat = narrow or theme.is_low(self) or self._was_crowded
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if flat else ways.TopToBottom)
        self._key = LOW_KEY if flat else KEY
        beside = self.width() if narrow else self.width() * 6 // 10
        room = min(beside - 2 * theme.px(20), theme.px(WIDEST))
        for box in (self._box, self._foot):
            box.setFixedWidth(room if flat else theme.px(COLUMN))
        if narrow:
            self._side.column.addWidget(self._stage)
        else:
            self._line.insertWidget(0, self._stage, 4)
        if self._across != (1 if flat else PEOPLE_ACROSS):
            self._across = 1 if flat else PEOPLE_ACROSS
            self._place_people()
        self._fit_keys()

    def _is_crowded(self) -> bool:
        failed, crashed = not self._failure.isHidden(), not self._crash.isHidden()
        many = len(self._tiles) + len(self._more) > 2 * PEOPLE_ACROSS
        return self.height() < theme.px(TALL_FROM) and (failed or (crashed and many))

    def _fit_keys(self) -> None:
        """All of the keys are in sight: they are lower below a notice, or below many people."""
        if self._is_crowded() != self._was_crowded:
            self._divide()
            return
        self._keypad.set_key_height(self._key)
        column = self._box.layout()
        if column is None:
            return
        column.activate()
        need = column.heightForWidth(self._box.maximumWidth())
        if self._across == 1:  # the people stand beside the keys
            width = self._box.maximumWidth()
            notices = [each for each in (self._crash, self._failure) if not each.isHidden()]
            above = sum(each.heightForWidth(width) + column.spacing() for each in notices)
            need = self._pin.sizeHint().height() + above
        over = need + theme.px(AROUND) + self._foot.sizeHint().height() - self.height()
        if over > 0:
            less = -(-over // self._keypad.rows) / theme.look().scale
            self._keypad.set_key_height(int(max(self._key - less, LEAST_KEY)))

    def _fit_later(self) -> None:
        """Once more when new tiles and wrapped words have been laid out and know their height."""
        QTimer.singleShot(0, self, self._fit_keys)

    def _place_people(self) -> None:
        shown = (*self._tiles.values(), *self._more)
        for tile in shown:
            self._people.removeWidget(tile)
        for index, tile in enumerate(shown):
            self._people.addWidget(tile, index // self._across, index % self._across)

    def press(self, key: object) -> None:
        """A key of the pad, or a digit that was typed anywhere."""
        if key == CLEAR:
            self._view_model.clear()
        elif key == BACKSPACE:
            self._view_model.backspace()
        elif isinstance(key, str) and key.isascii() and key.isdigit():
            self._view_model.digit(key)

    def take_text(self, text: str) -> None:
        """What was typed on the keyboard."""
        for character in text:
            self.press(BACKSPACE if character == "\b" else character)

    def take_enter(self) -> None:
        """Enter hands the PIN in, or reads again what could not be read."""
        if self._view_model.readings.can_try_again and not self._view_model.state.typed:
            self._view_model.again()
        else:
            self._view_model.submit()

    def tell_crash(self, title: str, text: str) -> None:
        """Say what became of the last sale, after the program stopped unexpectedly."""
        self._crash.tell(title, text)
        self._fit_keys()
        self._fit_later()

    def forget_crash(self) -> None:
        """Somebody read it and went on."""
        self._crash.hide()
        self._fit_keys()

    def ask_recovery(self) -> None:
        """Ask the owner for the code that was printed at set-up."""
        dialog = RecoveryDialog(self.window())
        if dialog.exec():
            self._view_model.recover(dialog.code)
        dialog.deleteLater()
        self.asked.emit()

    def show_state(self, state: LoginState) -> None:
        """Show who may sign in and how far the PIN is."""
        self._fill(state)
        for key, tile in self._tiles.items():
            tile.setChecked(state.chosen is not None and key == state.chosen.id)
        first = state.chosen.name.split()[0] if state.chosen else ""
        self._whose.setText(self.tr("PIN for {name}").format(name=first))
        if state.chosen is not None:
            self._dots.set_places(state.chosen.pin_digits)
        self._dots.set_filled(state.typed, wrong=state.error is not None)
        self._keypad.setEnabled(not state.busy)
        self._title.setText(
            self.tr("Who clocks in or out?") if state.clocking else self.tr("Who is selling?")
        )
        self._clock.set_words(
            text=self.tr("Sign in instead") if state.clocking else self.tr("Clock in / out")
        )
        self._hint.setText(self.tr("Or scan your badge") if state.takes_badges else "")
        self._show_message(state)
        self._stage.show_shift(state)
        self._fit_keys()
        self._fit_later()

    def _show_message(self, state: LoginState) -> None:
        kept_out = isinstance(state.error, Unavailable)
        again = self._view_model.readings.can_try_again
        self._failure.show_error(state.error if kept_out else None, can_try_again=again)
        if kept_out:
            self._error.setText("")
        elif state.error is not None:
            self._error.setText(said(state.error))
        elif state.busy:
            self._error.setText(self.tr("Checking…"))
        elif state.goods and not state.typed:
            self._error.setText(self.tr("Sign in first, then scan it again."))
        elif state.by_badge and state.chosen is not None and not state.typed:
            words = self.tr("This is {name}'s badge. Now the PIN.")
            self._error.setText(words.format(name=state.chosen.name))
        else:
            self._error.setText("")
        self._error.set_ink("danger" if state.error is not None else "quiet")
        shown = state.chosen.demo_pin if state.chosen else None
        words = self.tr("Demo shop: {name}'s PIN is {pin}")
        self._demo.setText(
            words.format(name=state.chosen.name.split()[0], pin=shown)
            if shown and state.chosen
            else ""
        )

    def _fill(self, state: LoginState) -> None:
        """Show the people; of more than six those around who is chosen, and a way to the others."""
        members = state.members
        shown, others = page_of(members, state.chosen)
        if [tile.member for tile in self._tiles.values()] == list(shown):
            return
        for tile in (*self._tiles.values(), *self._more):
            self._people.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles, self._more = {}, []
        for member in shown:
            tile = PersonTile(member, members.index(member))
            tile.clicked.connect(lambda _checked=False, m=member: self._view_model.choose(m))
            self._tiles[member.id] = tile
        if others:
            words = self.tr("{count} others").format(count=others)
            more = Button(self.tr("More"), detail=words, size="choice", icon="users")
            more.clicked.connect(lambda: self._view_model.turn_page(len(shown)))
            self._more.append(more)
        self._place_people()


def _column() -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    return box, column


def _in_the_middle(box: QWidget) -> QHBoxLayout:
    """Between two springs a box is asked for its height at its own width.

    With an alignment it would be asked at the width of the whole side, where less of it wraps.
    """
    middle = QHBoxLayout()
    middle.addStretch(1)
    middle.addWidget(box)
    middle.addStretch(1)
    return middle


class Stage(QWidget):
    """The dark panel: brand, clock, date, the till's state, shop and version."""

    def __init__(self, place: Place, formatter: Formatter, actions: Actions, version: str) -> None:
        super().__init__()
        self._place = place
        self._formatter = formatter
        self._clock = Label(role="clock", ink="stage")
        self._day = Label(role="day", ink="stage_quiet", wrap=True)
        self._till_icon = IconView("wallet", size=20, colour="stage_link")
        self._till = Label(role="strong", ink="stage")
        self._till_detail = Label(role="body", ink="stage_quiet", wrap=True)
        column = QVBoxLayout(self)
        column.addLayout(self._brand())
        column.addStretch(3)
        column.addWidget(self._clock)
        column.addSpacing(theme.px(4))
        column.addWidget(self._day)
        column.addSpacing(theme.px(26))
        column.addWidget(self._state())
        if place.shop.purpose is not Purpose.SHOP:
            column.addSpacing(theme.px(12))
            column.addWidget(self._purpose())
        column.addStretch(4)
        column.addWidget(self._languages(actions))
        column.addSpacing(theme.px(10))
        foot = WrapBox()
        where = f"{place.shop.name} · {till_name(place.till.name)}"
        foot.addWidget(Label(where, role="label", ink="stage", wrap=True), 1)
        foot.addWidget(Label(f"v{version}", role="label", ink="stage_quiet"))
        column.addWidget(foot)
        theme.margins(column, start=32, top=32, end=32, bottom=32)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The time as large as there is room for."""
        self._clock.set_role(self._clock.fitting(("clock", "display", "total"), self._room()))

    def _room(self) -> int:
        return self.width() - 2 * theme.px(32)

    def _brand(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label("R Commerce", role="h3", ink="stage"))
        words.addWidget(Label(self.tr("Point of sale"), role="label", ink="stage_quiet"))
        line = QHBoxLayout()
        line.setSpacing(theme.px(14))
        line.addWidget(BrandMark())
        line.addLayout(words)
        line.addStretch(1)
        return line

    def _languages(self, actions: Actions) -> WrapBox:
        """The language that is worn, and the way to another one."""
        button = Button(
            worn().name,
            kind="stage",
            size="small",
            icon="languages",
            key=actions.key("language"),
        )
        button.setAccessibleName(self.tr("Language: {name}").format(name=worn().name))
        button.clicked.connect(lambda: actions.do("language"))
        actions.show_key("language", button)
        line = WrapBox()
        line.addWidget(button)
        line.addStretch(1)
        return line

    def _state(self) -> WrapBox:
        line = WrapBox(gap=12)
        line.addWidget(self._till_icon)
        line.addWidget(self._till)
        line.addWidget(self._till_detail, 1)
        return line

    def _purpose(self) -> WrapBox:
        line = WrapBox(gap=12)
        line.addWidget(IconView("info", size=20, colour="stage_good"))
        practice = self._place.shop.purpose is Purpose.PRACTICE
        words = self.tr("Practice") if practice else self.tr("Demo shop")
        line.addWidget(Label(words, role="strong", ink="stage"))
        line.addWidget(Label(self.tr("nothing here is real"), role="body", ink="stage_quiet"), 1)
        return line

    def show_shift(self, state: LoginState) -> None:
        """Say whether the till is open, and since when."""
        shift = state.shift
        if shift is None:
            self._till.setText(
                self.tr("{till} closed").format(till=till_name(self._place.till.name))
            )
            self._till_detail.setText(self.tr("sign in to open it"))
            return
        self._till.setText(self.tr("{till} open").format(till=till_name(self._place.till.name)))
        self._till_detail.setText(
            self.tr("float {amount} · since {time}").format(
                amount=self._formatter.money(shift.opening_float),
                time=self._formatter.time(shift.opened_at),
            )
        )

    def _tick(self) -> None:
        now = datetime.now(UTC)
        text = self._formatter.time(now)
        if text != self._clock.text():
            self._clock.setText(text)
            self._fit()
            self._day.setText(self._formatter.weekday(now))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = painter_on(self)
        ground = QLinearGradient(0, 0, self.width() * 0.6, self.height())
        ground.setColorAt(0, QColor(colours.stage))
        ground.setColorAt(1, QColor(colours.stage_end))
        painter.fillRect(self.rect(), ground)
        painter.end()


class RecoveryDialog(Dialog):
    """Asks for the owner's recovery code."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Owner's recovery code"),
            self.tr(
                "It was shown once, when the shop was made. Signing in with it is written into"
                " the journal."
            ),
            icon="key-round",
        )
        self._field = LineEdit()
        self._field.setAccessibleName(self.tr("Recovery code"))
        self._field.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX")
        theme.fix(self._field, height=48)
        self._field.textChanged.connect(self._judge)
        self.body.addWidget(self._field)
        cancel = self.add_button(Button(self.tr("Cancel"), key="Esc"))
        cancel.clicked.connect(self.reject)
        self._sign_in = self.add_button(Button(self.tr("Sign in"), kind="primary"), default=True)
        self._sign_in.clicked.connect(self.accept)
        self._judge()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def code(self) -> str:
        """What was typed."""
        return self._field.text()

    def _judge(self) -> None:
        self._sign_in.setEnabled(sum(c.isalnum() for c in self._field.text()) >= PLACES)
