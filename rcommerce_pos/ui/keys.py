"""Other keys for commands: which may be given, what they clash with, and how they are kept.

A key table is JSON, a command's name with its keys: ``{"pay": ["F9", "Ctrl+Return"]}``. It comes
from the store and is looked at as what comes from outside: what does not fit is left out and named.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from rcommerce_pos.ui.actions import (
    COMMANDS,
    DEMO_COMMANDS,
    PRACTICE_COMMANDS,
    SHOP_COMMANDS,
    Command,
    clash,
)

_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_ALT = Qt.KeyboardModifier.AltModifier
_FUNCTION = frozenset(getattr(Qt.Key, f"Key_F{n}") for n in range(1, 13))
_ARROWS = frozenset({"Left", "Right", "Up", "Down"})
BORN = {each.id: each for each in (*COMMANDS, *SHOP_COMMANDS, *DEMO_COMMANDS, *PRACTICE_COMMANDS)}
"""Every command of any till as it was declared."""
_DEFAULTS = frozenset(key for command in COMMANDS for key in command.keys) - _ARROWS
_EDITING = frozenset({"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X"})
_SCANNER = frozenset({"Ctrl+J", "Ctrl+M", "Ctrl+]", "Ctrl+[", "Ctrl+\\", "Ctrl+^", "Ctrl+_"})
"""Line ends and separators of codes, as keyboard scanners type them."""
_SYSTEM = frozenset({"Alt+F4", "Alt+Tab", "Alt+Shift+Tab", "Ctrl+Alt+Del"})
UNREADABLE = "*"
"""Stands among the faults for a table that could not be read at all."""


class Problem(StrEnum):
    """Why a key cannot be given to a command."""

    BARE = "bare"
    ALT_GR = "alt_gr"
    EDITING = "editing"
    SCANNER = "scanner"
    SYSTEM = "system"
    UNKNOWN = "unknown"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Remapping:
    """Commands with the keys of a table; ``faults`` names those whose keys were left out."""

    commands: tuple[Command, ...]
    faults: tuple[str, ...] = ()


def is_fixed(command: Command) -> bool:
    """True for what the scan field understands, and for arrows: those are no shortcuts to give."""
    return bool(command.shown) and _ARROWS.issuperset(command.keys)


def problem_of(key: str) -> Problem | None:
    """What is wrong with a key as a shortcut; None where it may be one."""
    sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or sequence.toString() != key:
        return Problem.UNKNOWN
    if key in _SYSTEM:
        return Problem.SYSTEM
    if key in _EDITING:
        return Problem.EDITING
    if key in _SCANNER:
        return Problem.SCANNER
    if key in _DEFAULTS:
        return None
    stroke = cast("Any", sequence)[0]  # the stubs miss that a sequence has places
    held = stroke.keyboardModifiers()
    if stroke.key() in _FUNCTION:
        return None
    if held & _COMMAND and held & _ALT:
        return Problem.ALT_GR
    return None if held & (_COMMAND | _ALT) else Problem.BARE


def takers(commands: tuple[Command, ...], command: Command, key: str) -> tuple[Command, ...]:
    """The other commands that have a key where this one would use it."""
    return tuple(
        other
        for other in commands
        if other.id != command.id and key in other.keys and clash(other.scope, command.scope)
    )


def with_key(command: Command, key: str) -> Command:
    """The command with another first key; its further ones stay."""
    rest = tuple(each for each in command.keys[1:] if each != key)
    return replace(command, keys=(key, *rest), shown="")


def give(commands: tuple[Command, ...], command: Command, key: str) -> tuple[Command, ...]:
    """All commands, this one with another key."""
    return tuple(with_key(each, key) if each.id == command.id else each for each in commands)


def swap(commands: tuple[Command, ...], command: Command, key: str) -> tuple[Command, ...] | None:
    """All commands, this one with a key that another has, which gets its own; None if it cannot.

    It cannot where several have the key, where there is nothing to give for it, or where the other
    would clash with a third.
    """
    others = takers(commands, command, key)
    if len(others) != 1 or not command.keys:
        return None
    other, given = others[0], command.keys[0]
    keys = tuple(given if each == key else each for each in other.keys)
    moved = replace(other, keys=keys, shown="")
    found = tuple(
        with_key(each, key) if each.id == command.id else moved if each.id == other.id else each
        for each in commands
    )
    return None if _clashing(found) else found


def restored(commands: tuple[Command, ...], command_id: str) -> tuple[Command, ...] | None:
    """All commands, one with the keys it came with; None where another has one of them now."""
    born = BORN[command_id]
    found = tuple(born if each.id == command_id else each for each in commands)
    return None if _clashing(found) else found


def table_of(commands: tuple[Command, ...]) -> str:
    """The keys that differ from those the commands came with, as they are kept."""
    changed = {each.id: list(each.keys) for each in commands if each.keys != BORN[each.id].keys}
    return json.dumps(changed, sort_keys=True)


def remapped(text: str, declared: tuple[Command, ...] = COMMANDS) -> Remapping:
    """The commands with the keys of a stored table, and what of it could not be used.

    ``declared`` are those of the till: one that sells and one that practises differ in some.
    """
    try:
        table = json.loads(text)
    except ValueError:
        return Remapping(declared, (UNREADABLE,))
    if not isinstance(table, Mapping):
        return Remapping(declared, (UNREADABLE,))
    known = {each.id: each for each in declared}
    wanted: dict[str, Command] = {}
    faults: list[str] = []
    for name, keys in table.items():
        command = known.get(name)
        if command is None or is_fixed(command) or not _are_keys(keys):
            faults.append(str(name))
        else:
            wanted[name] = replace(command, keys=tuple(keys), shown="")
    while True:
        found = tuple(wanted.get(each.id, each) for each in declared)
        wrong = [name for name in _clashing(found) if name in wanted]
        if not wrong:
            return Remapping(found, tuple(faults))
        faults += wrong
        for name in wrong:
            del wanted[name]


def _are_keys(keys: object) -> bool:
    return (
        isinstance(keys, list)
        and len(set(map(str, keys))) == len(keys)
        and all(isinstance(key, str) and problem_of(key) is None for key in keys)
    )


def _clashing(commands: tuple[Command, ...]) -> list[str]:
    """The names of commands that share a key with another."""
    return [each.id for each in commands if any(takers(commands, each, key) for key in each.keys)]
