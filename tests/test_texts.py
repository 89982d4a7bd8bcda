"""Walks the code: what is said to people is a constant text that can be translated."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.translations import ERRORS, ROOT, called, sources, texts_of

PLACE = re.compile(r"\{(\w+)\}")
NOT_PARAMS = {"hint"}
UI = ROOT / "rcommerce_pos" / "ui"
SAYS = {
    "setText": 0,
    "setPlaceholderText": 0,
    "setToolTip": 0,
    "setAccessibleName": 0,
    "setWindowTitle": 0,
    "set_title": 0,
    "set_text": 0,
    "tell": 0,
    "Label": 0,
    "Button": 0,
    "Badge": 0,
    "TickBox": 0,
    "set_fault": 1,
    "show_error": 0,
}
"""What shows a text, and which of its arguments it is."""
NO_WORDS = {"R Commerce", "XXXX-XXXX-XXXX-XXXX-XXXX"}
"""Names and patterns that are the same in every language."""


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield node


def _modules(*paths: Path) -> Iterator[tuple[ast.Module, str]]:
    for path in paths:
        yield ast.parse(path.read_text("utf-8")), str(path.relative_to(ROOT))


def _is_passed_on(node: ast.expr) -> bool:
    """An error that is made from another one, or from phrases of a table."""
    return isinstance(node, (ast.Name, ast.Attribute)) and ast.unparse(node) in (
        "message",
        "whole",
        "error.template",
        "self.template",
        "hint",
        "self.hint_template",
        "lookup.explanation",
    )


def _faults(tree: ast.AST, where: str) -> Iterator[str]:
    for node in _calls(tree):
        name = called(node)
        if name not in ERRORS or len(node.args) < 2:
            continue
        given = {each.arg for each in node.keywords} - NOT_PARAMS
        if None in given:
            continue
        hint = next((each.value for each in node.keywords if each.arg == "hint"), None)
        for text in (node.args[1], hint):
            if text is None or _is_passed_on(text):
                continue
            found = list(texts_of(text))
            if not found:
                yield f"{where}:{node.lineno}: {ast.unparse(text)} is no constant text"
            for each in found:
                lost = set(PLACE.findall(each)) - {str(arg) for arg in given}
                if lost:
                    yield f"{where}:{node.lineno}: nothing for {sorted(lost)} of {each!r}"
                if {"{", "}"} & set(PLACE.sub("", each)):
                    yield f"{where}:{node.lineno}: a stray brace in {each!r}"


def test_every_error_says_a_template_whose_places_are_filled() -> None:
    modules = _modules(*(path for path in sources() if path.name != "errors.py"))
    assert [fault for tree, where in modules for fault in _faults(tree, where)] == []


def _untranslated(tree: ast.AST, where: str) -> Iterator[str]:
    for node in _calls(tree):
        place = SAYS.get(called(node))
        if place is None or place >= len(node.args):
            continue
        parts = [node.args[place]]
        if isinstance(parts[0], ast.JoinedStr):
            parts = [part for part in parts[0].values if isinstance(part, ast.Constant)]
        for part in parts:
            for text in texts_of(part):
                if re.search(r"[A-Za-z]{2}", text) and text not in NO_WORDS:
                    yield f"{where}:{node.lineno}: {text!r}"


def test_no_text_of_the_window_escapes_translation() -> None:
    found = [
        fault for tree, where in _modules(*UI.rglob("*.py")) for fault in _untranslated(tree, where)
    ]
    assert found == []


def test_nothing_of_the_window_says_the_english_message_of_an_error() -> None:
    pattern = re.compile(r"\b(error|refused|problem|found)\.(message|hint)\b")
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in UI.rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
        if pattern.search(line)
    ]
    assert found == []


def test_tr_is_called_on_self_with_a_constant_only() -> None:
    """What lupdate cannot see is never translated: other receivers, names, f-strings."""
    wrong = []
    for tree, where in _modules(*UI.rglob("*.py")):
        for node in _calls(tree):
            func = node.func
            if not (isinstance(func, ast.Attribute) and func.attr == "tr"):
                continue
            constant = isinstance(node.args[0], ast.Constant)
            if ast.unparse(func.value) != "self" or not constant:
                wrong.append(f"{where}:{node.lineno}")
    assert wrong == []


@pytest.mark.parametrize(
    "raised",
    [
        'InvalidInput("a.b", f"A {thing}")',
        'InvalidInput("a.b", "A {thing}")',
        'InvalidInput("a.b", "A {thing}", other=thing)',
        'InvalidInput("a.b", "A" + thing)',
        'Refused("a.b", "A", hint=f"B {thing}")',
        'InvalidDocument("a.b", "A {thing")',
    ],
)
def test_the_walk_finds_what_it_looks_for(raised: str) -> None:
    assert list(_faults(ast.parse(f"raise {raised}"), "made up"))


def test_nobody_swaps_left_and_right_of_a_text_himself() -> None:
    """Qt turns alignment round with the painter; a second turn puts it on the wrong side."""
    swap = re.compile(r"RightToLeft\b[^\n]*\n(?:[^\n]*\n){0,2}?[^\n]*\bAlign(?:Left|Right)\b")
    found = [
        str(path.relative_to(ROOT))
        for path in UI.rglob("*.py")
        if swap.search(text := path.read_text("utf-8")) and "AlignAbsolute" not in text
    ]
    assert found == []
