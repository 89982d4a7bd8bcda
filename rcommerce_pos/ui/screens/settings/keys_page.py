"""Every command with its keys, by screen; each can be given other keys, and conflicts are named."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rcommerce_pos.ui import theme
from rcommerce_pos.ui.actions import Actions, Command, Scope, cap_of
from rcommerce_pos.ui.keys import BORN, Problem, give, is_fixed, problem_of, restored, swap, takers
from rcommerce_pos.ui.screens.settings.key_catcher import KeyCatcher
from rcommerce_pos.ui.screens.settings.view_model import SettingsState, SettingsViewModel
from rcommerce_pos.ui.screens.settings.words import command_words, scope_words
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Rule, row
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.key_cap import KeyCap
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.wording import loosened


class KeyRow(QWidget):
    """One command: what it does, its keys, and a way to others."""

    def __init__(self, command: Command, page: "KeysPage") -> None:
        super().__init__()
        self.command = command
        self._page = page
        self.words = command_words(command.id, command.label)
        self._label = Label(self.words, role="body", wrap=True)
        self._caps = QHBoxLayout()
        self._caps.setSpacing(theme.px(6))
        self._shown: list[KeyCap] = []
        self.change = Button(self.tr("Change"), kind="link", size="small", focusable=True)
        self.change.setAccessibleName(self.tr("Change the keys: {name}").format(name=self.words))
        self.change.clicked.connect(self.ask)
        self.reset = Button(icon="rotate-ccw", kind="ghost", size="small", focusable=True)
        self.reset.setAccessibleName(
            self.tr("Back to the first keys: {name}").format(name=self.words)
        )
        self.reset.clicked.connect(lambda: page.restore(self))
        self.catcher: KeyCatcher | None = None
        self._fault = Label(role="label", ink="danger", wrap=True)
        self._fault.hide()
        self.swap = Button(self.tr("Swap the keys"), size="small", focusable=True)
        self.swap.hide()
        self.swap.clicked.connect(lambda: page.swap(self))
        self.wanted = ""
        self._line = QHBoxLayout()
        self._line.setSpacing(theme.px(10))
        self._line.addWidget(self._label, 1)
        self._line.addLayout(self._caps)
        self._line.addWidget(self.change)
        self._line.addWidget(self.reset)
        below = QHBoxLayout()
        below.setSpacing(theme.px(10))
        below.addWidget(self._fault, 1)
        below.addWidget(self.swap)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(2))
        column.addLayout(self._line)
        column.addLayout(below)
        theme.margins(column, start=4, top=4, end=4, bottom=4)

    def show_command(self, command: Command, *, may: bool) -> None:
        """Show its keys as they are now."""
        self.command = command
        for cap in self._shown:
            self._caps.removeWidget(cap)
            cap.hide()
            cap.deleteLater()
        keys = [command.key] if command.shown else [cap_of(key) for key in command.keys]
        self._shown = [KeyCap(key) for key in keys]
        for cap in self._shown:
            self._caps.addWidget(cap)
        changed = command.keys != BORN[command.id].keys
        self.change.setVisible(may and not is_fixed(command))
        self.reset.setVisible(may and changed)

    def matches(self, wanted: str) -> bool:
        """True where what is searched for is in its words or keys."""
        keys = " ".join((self.command.key, *self.command.keys))
        hay = loosened(f"{self.words} {scope_words(self.command.scope)} {keys}")
        return all(word in hay for word in wanted.split())

    def ask(self) -> None:
        """Wait for the new keys."""
        if self.catcher is not None:
            return
        self.say("")
        self.change.hide()
        self.catcher = KeyCatcher()
        self.catcher.caught.connect(self._caught)
        self.catcher.given_up.connect(self.stop)
        self._line.insertWidget(1, self.catcher)
        self.catcher.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """No more waiting."""
        catcher, self.catcher = self.catcher, None
        if catcher is None:
            return
        held = catcher.hasFocus()
        catcher.hide()
        catcher.deleteLater()
        self.change.show()
        if held:
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str, *, can_swap: bool = False) -> None:
        """Say why a key was not taken."""
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        self.swap.setVisible(can_swap)
        if can_swap:
            # What took the keyboard when the field went away comes after this.
            QTimer.singleShot(0, self.swap.setFocus)

    def _caught(self, key: str) -> None:
        self.stop()
        self._page.take(self, key)


class KeysPage(QWidget):
    """The list, made when somebody first looks at it."""

    def __init__(self, view_model: SettingsViewModel, actions: Actions) -> None:
        super().__init__()
        self._view_model = view_model
        self._actions = actions
        self._banner = Banner(tone="warn")
        self._banner.hide()
        self._lock = Banner(tone="neutral")
        self._lock.hide()
        self.all = Button(
            self.tr("Reset all keys"), icon="rotate-ccw", size="small", focusable=True
        )
        self.all.clicked.connect(self.restore_all)
        self._empty = EmptyState("keyboard", self.tr("No key does that"))
        self.rows: dict[str, KeyRow] = {}
        self._heads: dict[Scope, Label] = {}
        self._wanted = ""
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.px(2))
        self._column.addWidget(self._banner)
        self._column.addWidget(self._lock)
        self._column.addLayout(row(None, self.all))
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        theme.margins(self._column, start=4, top=4, end=4, bottom=8)
        actions.remapped.connect(self._show_keys)

    def show_state(self, state: SettingsState) -> None:
        """Show what may be changed, and what of the stored keys is not used."""
        self._build()
        faults = self._view_model.key_faults
        if faults:
            names = self.tr("all of them") if "*" in faults else ", ".join(map(self._name, faults))
            self._banner.tell(
                self.tr("Some stored keys could not be used"),
                self.tr("Their commands have the keys they came with: {names}.").format(
                    names=names
                ),
            )
        self._banner.setVisible(bool(faults))
        if not state.may_edit:
            self._lock.tell(
                self.tr("Keys are changed by somebody who may change settings"),
                self.tr("Here is every key of this till."),
            )
        self._lock.setVisible(not state.may_edit)
        self.all.setVisible(state.may_edit)
        self._show_keys()

    def search(self, text: str) -> int:
        """Show the commands that fit; answers how many."""
        self._build()
        self._wanted = loosened(text).strip()
        shown = 0
        for scope, head in self._heads.items():
            rows = [each for each in self.rows.values() if each.command.scope is scope]
            fitting = [each for each in rows if each.matches(self._wanted)]
            for each in rows:
                each.setVisible(each in fitting)
            head.setVisible(bool(fitting))
            shown += len(fitting)
        self._empty.setVisible(not shown)
        return shown

    def take(self, key_row: KeyRow, key: str) -> None:
        """Give a command a key, or say why it cannot have it."""
        problem = problem_of(key)
        command = self._actions.commands[key_row.command.id]
        if problem is not None:
            key_row.say(self._problem(problem, key))
            return
        if command.keys and command.keys[0] == key:
            return
        commands = tuple(self._actions.commands.values())
        others = takers(commands, command, key)
        if not others:
            self._view_model.put_keys(give(commands, command, key))
            return
        names = ", ".join(
            self.tr("{name} ({screen})").format(
                name=command_words(each.id, each.label), screen=scope_words(each.scope)
            )
            for each in others
        )
        can_swap = swap(commands, command, key) is not None
        words = (
            self.tr("{key} is taken by {names}. Swap: that one gets {own}.")
            if can_swap
            else self.tr("{key} is taken by {names}. Give that one another key first.")
        )
        key_row.wanted = key
        own = cap_of(command.keys[0]) if command.keys else ""
        key_row.say(words.format(key=cap_of(key), names=names, own=own), can_swap=can_swap)

    def swap(self, key_row: KeyRow) -> None:
        """Two commands exchange their keys."""
        commands = tuple(self._actions.commands.values())
        command = self._actions.commands[key_row.command.id]
        found = swap(commands, command, key_row.wanted)
        key_row.say("")
        if found is not None:
            self._view_model.put_keys(found)
        key_row.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def restore(self, key_row: KeyRow) -> None:
        """One command gets the keys it came with."""
        found = restored(tuple(self._actions.commands.values()), key_row.command.id)
        if found is None:
            key_row.say(self.tr("Another command has one of its keys now. Reset that one first."))
            return
        key_row.say("")
        self._view_model.put_keys(found)

    def restore_all(self) -> None:
        """Every command gets the keys it came with."""
        self._view_model.put_keys(tuple(BORN[each] for each in self._actions.commands))

    def _problem(self, problem: Problem, key: str) -> str:
        words: dict[Problem, Callable[[], str]] = {
            Problem.BARE: lambda: self.tr(
                "{key} alone belongs to typing and to the scanner. Take a function key, or hold"
                " Ctrl or Alt."
            ),
            Problem.ALT_GR: lambda: self.tr(
                "{key} writes a character on many keyboards. Hold Ctrl or Alt alone."
            ),
            Problem.EDITING: lambda: self.tr("{key} belongs to every text field."),
            Problem.SCANNER: lambda: self.tr("{key} is what scanners send within a code."),
            Problem.SYSTEM: lambda: self.tr("{key} belongs to the computer."),
        }
        make = words.get(problem)
        text = make() if make else self.tr("{key} is no key that can be kept.")
        return text.format(key=cap_of(key) or self.tr("That"))

    def _name(self, command_id: str) -> str:
        command = self._actions.commands.get(command_id)
        return command_words(command.id, command.label) if command else command_id

    def _build(self) -> None:
        if self.rows:
            return
        for scope in Scope:
            commands = [each for each in self._actions.commands.values() if each.scope is scope]
            if not commands:
                continue
            head = self._heads[scope] = Label(scope_words(scope), role="h3")
            self._column.insertWidget(self._column.count() - 1, head)
            for command in commands:
                key_row = self.rows[command.id] = KeyRow(command, self)
                self._column.insertWidget(self._column.count() - 1, key_row)
            self._column.insertWidget(self._column.count() - 1, Rule())

    def _show_keys(self) -> None:
        may = self._view_model.state.may_edit
        for command_id, key_row in self.rows.items():
            key_row.show_command(self._actions.commands[command_id], may=may)
        if self.rows:
            self.search(self._wanted)
