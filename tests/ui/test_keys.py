"""Other keys for commands: kept and read back, never a scanner's, never two commands' at once."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QWidget

from rcommerce_pos.ui.actions import COMMANDS, Actions, Command, Scope, cap_of, check_commands
from rcommerce_pos.ui.keys import (
    UNREADABLE,
    Problem,
    give,
    is_fixed,
    problem_of,
    remapped,
    restored,
    swap,
    table_of,
    takers,
)
from rcommerce_pos.ui.widgets.button import Button

BY_ID = {command.id: command for command in COMMANDS}
FREE = ("Ctrl+F9", "Ctrl+F10", "Alt+F6", "Ctrl+Shift+P", "Alt+W", "Shift+F5")


def keys_of(commands: tuple[Command, ...], name: str) -> tuple[str, ...]:
    return next(each.keys for each in commands if each.id == name)


@pytest.mark.parametrize(
    ("key", "problem"),
    [
        ("A", Problem.BARE),
        ("5", Problem.BARE),
        ("Shift+A", Problem.BARE),
        ("Return", Problem.BARE),
        ("Enter", Problem.BARE),
        ("Space", Problem.BARE),
        ("Tab", Problem.BARE),
        ("Backspace", Problem.BARE),
        ("Left", Problem.BARE),
        ("Ctrl+Alt+E", Problem.ALT_GR),
        ("Ctrl+C", Problem.EDITING),
        ("Ctrl+]", Problem.SCANNER),
        ("Ctrl+J", Problem.SCANNER),
        ("Alt+F4", Problem.SYSTEM),
        ("", Problem.UNKNOWN),
        ("F9, F8", Problem.UNKNOWN),
        ("Nonsense", Problem.UNKNOWN),
        ("F7", None),
        ("Shift+F7", None),
        ("Ctrl+Shift+P", None),
        ("Alt+7", None),
        ("Del", None),
    ],
)
def test_what_a_scanner_or_a_typist_needs_is_refused(key: str, problem: Problem | None) -> None:
    assert problem_of(key) is problem


def test_every_key_that_commands_come_with_may_be_given() -> None:
    given = {key for each in COMMANDS if not is_fixed(each) for key in each.keys}
    assert {key: problem_of(key) for key in given if problem_of(key)} == {}


def test_a_changed_key_is_kept_and_read_back() -> None:
    changed = give(COMMANDS, BY_ID["pay"], "Ctrl+F9")
    assert keys_of(changed, "pay") == ("Ctrl+F9", "Ctrl+Return")
    table = table_of(changed)
    assert json.loads(table) == {"pay": ["Ctrl+F9", "Ctrl+Return"]}
    again = remapped(table)
    assert again.faults == ()
    assert table_of(again.commands) == table
    assert table_of(COMMANDS) == "{}"
    assert remapped("{}").commands == COMMANDS


@given(
    st.lists(
        st.tuples(st.sampled_from([c for c in COMMANDS if not is_fixed(c)]), st.sampled_from(FREE)),
        max_size=6,
    )
)
def test_whatever_is_given_and_swapped_never_means_two_things(
    wishes: list[tuple[Command, str]],
) -> None:
    commands = COMMANDS
    for wish, key in wishes:
        command = next(each for each in commands if each.id == wish.id)
        if not takers(commands, command, key):
            commands = give(commands, command, key)
        else:
            commands = swap(commands, command, key) or commands
        check_commands(commands)
    again = remapped(table_of(commands))
    assert again.faults == ()
    assert [each.keys for each in again.commands] == [each.keys for each in commands]


def test_a_conflict_names_the_other_and_a_swap_exchanges() -> None:
    pay, park = BY_ID["pay"], BY_ID["park"]
    assert [each.id for each in takers(COMMANDS, pay, "F7")] == ["park"]
    found = swap(COMMANDS, pay, "F7")
    assert found is not None
    assert keys_of(found, "pay") == ("F7", "Ctrl+Return")
    assert keys_of(found, "park") == pay.keys[:1]
    check_commands(found)
    assert restored(found, "pay") is None
    assert restored(give(COMMANDS, park, "Ctrl+F9"), "park") == COMMANDS


def test_the_same_key_on_another_screen_is_no_conflict() -> None:
    assert takers(COMMANDS, BY_ID["pay_cash"], "F9") == ()
    taken = [each.id for each in takers(COMMANDS, BY_ID["lock"], "F9")]
    assert taken == ["price", "x_report", "recover"]
    assert swap(COMMANDS, BY_ID["lock"], "F9") is None


def test_a_command_without_a_key_has_nothing_to_swap() -> None:
    assert not BY_ID["card"].keys
    assert swap(COMMANDS, BY_ID["card"], "F7") is None


@pytest.mark.parametrize("text", ["", "{", "[]", "7", "null", '"pay"'])
def test_a_table_that_cannot_be_read_leaves_everything_as_it_was(text: str) -> None:
    assert remapped(text) == type(remapped(text))(COMMANDS, (UNREADABLE,))


@pytest.mark.parametrize(
    "table",
    [
        {"no_such": ["F9"]},
        {"pay": "F9"},
        {"pay": ["A"]},
        {"pay": ["Ctrl+C"]},
        {"pay": [7]},
        {"pay": ["Ctrl+F9", "Ctrl+F9"]},
        {"exact_cash": ["F9"]},
        {"pay": ["F7"]},
        {"help": ["F7"]},
        {"pay": ["Ctrl+F9"], "park": ["Ctrl+F9"]},
    ],
)
def test_what_does_not_fit_is_left_out_and_named(table: dict[str, object]) -> None:
    found = remapped(json.dumps(table))
    assert set(found.faults) == set(table)
    assert found.commands == COMMANDS


def test_good_keys_are_not_lost_to_bad_ones() -> None:
    found = remapped(json.dumps({"pay": ["Ctrl+F9"], "park": ["A"]}))
    assert found.faults == ("park",)
    assert keys_of(found.commands, "pay") == ("Ctrl+F9",)


def test_caps_and_shortcuts_follow_at_once(qapp: QApplication) -> None:
    window = QWidget()
    actions = Actions(window)
    button = Button("Pay", window)
    actions.show_key("pay", button)
    assert button.key == "F12"
    told: list[int] = []
    actions.remapped.connect(lambda: told.append(1))
    found = swap(COMMANDS, BY_ID["pay"], "F7")
    assert found is not None
    actions.remap(found)
    assert (button.key, actions.key("park"), told) == ("F7", "F12", [1])
    pay = next(action for action in window.actions() if action.text() == "Pay")
    assert [key.toString() for key in pay.shortcuts()] == ["F7", "Ctrl+Return"]
    bar = [command.id for command in actions.bar(Scope.SELL)]
    assert bar.index("pay") < bar.index("recall") < bar.index("park")
    actions.remap(found)
    assert told == [1]
    actions.remap(COMMANDS)
    assert button.key == "F12"


def test_a_bar_with_keys_that_are_no_function_keys(qapp: QApplication) -> None:
    window = QWidget()
    actions = Actions(window)
    actions.remap(give(COMMANDS, BY_ID["search"], "Ctrl+F9"))
    assert actions.bar(Scope.SELL)[-1].id == "search"


def test_caps_are_written_as_they_are_pressed() -> None:
    assert cap_of("Ctrl+Return") == "Ctrl Enter"
    assert cap_of("Ctrl++") == "Ctrl +"
    assert cap_of("F12") == "F12"
    moved = replace(BY_ID["line_up"], keys=("Ctrl+Up",), shown="")
    assert moved.key == "Ctrl Up"
