"""Commands: a key means one thing on a screen, and nothing a scanner types is a shortcut."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.ui.actions import COMMANDS, Actions, Command, Scope, check_commands


def test_no_key_means_two_things_on_a_screen() -> None:
    check_commands(COMMANDS)
    with pytest.raises(ValueError, match="F2"):
        check_commands(
            (Command("b", Scope.ALWAYS, "B", ("F2",)), Command("a", Scope.SELL, "A", ("F2",)))
        )


def test_nothing_that_a_scanner_types_is_a_shortcut() -> None:
    bare = [
        key
        for command in COMMANDS
        for key in command.keys
        if len(key) == 1 or key in ("Return", "Enter", "Tab", "Space")
    ]
    assert bare == []


def test_every_key_is_one_that_qt_knows() -> None:
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString(), key


def test_commands_of_other_screens_sleep(qapp: QApplication) -> None:
    window = QWidget()
    actions = Actions(window)
    done: list[str] = []
    actions.on("pay", lambda: done.append("pay"))
    actions.enter(Scope.LOGIN)
    actions.do("pay")
    assert done == []
    actions.enter(Scope.SELL)
    actions.do("pay")
    assert done == ["pay"]


def test_the_bar_is_in_the_order_of_the_keys(qapp: QApplication) -> None:
    window = QWidget()
    actions = Actions(window)
    keys = [int(command.keys[0][1:]) for command in actions.bar(Scope.SELL)]
    assert keys == sorted(keys)


def test_what_is_not_allowed_is_known(qapp: QApplication) -> None:
    window = QWidget()
    actions = Actions(window)
    actions.allow(lambda permission: permission is not Permission.PRICES_EDIT)
    assert not actions.is_allowed(actions.commands["new_pricing"])
    assert actions.is_allowed(actions.commands["pay"])
