"""The sign-in screen: the time and the till's state at the start, people and a keypad beside."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QLinearGradient, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.settings.types import Place, Purpose
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.languages import worn
from rcommerce_pos.ui.screens.login.person_tile import PersonTile
from rcommerce_pos.ui.screens.login.view_model import (
    MOST_PEOPLE,
    LoginState,
    LoginViewModel,
    page_of,
)
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.brand import BrandMark
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog
from rcommerce_pos.ui.widgets.icon_view import IconView
from rcommerce_pos.ui.widgets.keypad import BACKSPACE, CLEAR, Keypad
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.painting import painter_on
from rcommerce_pos.ui.widgets.pin_dots import PinDots

COLUMN = 420
PEOPLE_ACROSS = 3
PLACES = 6


class LoginView(QWidget):
    """Shows who may sign in; digits are typed anywhere or tapped."""

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
        self._keypad = Keypad(key_height=68)
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
            icon="lightbulb",
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
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._stage, 4)
        line.addLayout(self._column(), 6)
        view_model.changed.connect(self.show_state)

    def _column(self) -> QHBoxLayout:
        self._title = Label(self.tr("Who is selling?"), role="h1")
        pin = QHBoxLayout()
        pin.addWidget(self._whose, 1)
        pin.addWidget(self._dots)
        foot = QHBoxLayout()
        foot.addWidget(self._practise)
        foot.addWidget(self._clock)
        foot.addStretch(1)
        foot.addWidget(self._recover)
        notes = QHBoxLayout()
        notes.setSpacing(theme.px(10))
        notes.addWidget(self._hint)
        notes.addWidget(self._demo, 1)
        box = QWidget()
        box.setFixedWidth(theme.px(COLUMN))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(3)
        column.addWidget(self._crash)
        column.addSpacing(theme.px(10))
        column.addWidget(self._title)
        column.addSpacing(theme.px(14))
        column.addLayout(self._people)
        column.addSpacing(theme.px(18))
        column.addLayout(pin)
        column.addSpacing(theme.px(6))
        self._error.setFixedHeight(theme.px(36))
        column.addWidget(self._error)
        column.addWidget(self._keypad)
        column.addSpacing(theme.px(12))
        column.addLayout(foot)
        column.addLayout(notes)
        column.addStretch(2)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(box)
        centred.addStretch(1)
        return centred

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
        """Enter hands the PIN in."""
        self._view_model.submit()

    def tell_crash(self, title: str, text: str) -> None:
        """Say what became of the last sale, after the program stopped unexpectedly."""
        self._crash.tell(title, text)

    def forget_crash(self) -> None:
        """Somebody read it and went on."""
        self._crash.hide()

    def ask_recovery(self) -> None:
        """Ask the owner for the code that was printed at set-up."""
        dialog = RecoveryDialog(self.window())
        if dialog.exec():
            self._view_model.recover(dialog.code)

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

    def _show_message(self, state: LoginState) -> None:
        if state.error is not None:
            self._error.setText(said(state.error))
        elif state.busy:
            self._error.setText(self.tr("Checking…"))
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
        for index, member in enumerate(shown):
            tile = PersonTile(member, members.index(member))
            tile.clicked.connect(lambda _checked=False, m=member: self._view_model.choose(m))
            self._tiles[member.id] = tile
            self._people.addWidget(tile, index // PEOPLE_ACROSS, index % PEOPLE_ACROSS)
        if others:
            words = self.tr("{count} others").format(count=others)
            more = Button(self.tr("More"), detail=words, size="choice", icon="users")
            more.clicked.connect(lambda: self._view_model.turn_page(len(shown)))
            self._more.append(more)
            at = MOST_PEOPLE - 1
            self._people.addWidget(more, at // PEOPLE_ACROSS, at % PEOPLE_ACROSS)


class Stage(QWidget):
    """The dark panel: brand, clock, date, the till's state, shop and version."""

    def __init__(self, place: Place, formatter: Formatter, actions: Actions, version: str) -> None:
        super().__init__()
        self._place = place
        self._formatter = formatter
        self._clock = Label(role="clock", ink="stage")
        self._day = Label(role="day", ink="stage_quiet")
        self._till_icon = IconView("wallet", size=20, colour="stage_link")
        self._till = Label(role="strong", ink="stage")
        self._till_detail = Label(role="body", ink="stage_quiet")
        column = QVBoxLayout(self)
        column.addLayout(self._brand())
        column.addStretch(3)
        column.addWidget(self._clock)
        column.addSpacing(theme.px(4))
        column.addWidget(self._day)
        column.addSpacing(theme.px(26))
        column.addLayout(self._state())
        if place.shop.purpose is not Purpose.SHOP:
            column.addSpacing(theme.px(12))
            column.addLayout(self._purpose())
        column.addStretch(4)
        column.addLayout(self._languages(actions))
        column.addSpacing(theme.px(10))
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(14))
        where = f"{place.shop.name} · {place.till.name}"
        foot.addWidget(Label(where, role="label", ink="stage"), 1)
        foot.addWidget(Label(f"v{version}", role="label", ink="stage_quiet"))
        column.addLayout(foot)
        theme.margins(column, start=48, top=44, end=48, bottom=44)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()

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

    def _languages(self, actions: Actions) -> QHBoxLayout:
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
        line = QHBoxLayout()
        line.addWidget(button)
        line.addStretch(1)
        return line

    def _state(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        line.addWidget(self._till_icon)
        line.addWidget(self._till)
        line.addWidget(self._till_detail, 1)
        return line

    def _purpose(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
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
            self._till.setText(self.tr("{till} closed").format(till=self._place.till.name))
            self._till_detail.setText(self.tr("sign in to open it"))
            return
        self._till.setText(self.tr("{till} open").format(till=self._place.till.name))
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
        self._field = QLineEdit()
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
