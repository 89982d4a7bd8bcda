"""Every permission has its words, once, and they are gathered for translation."""

import ast
from pathlib import Path

from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.ui.actions import CONTEXT
from rcommerce_pos.ui.screens.staff import permission_words
from rcommerce_pos.ui.screens.staff.permission_words import GROUPS, words_of
from tools.translations import marked_texts


def test_every_permission_stands_in_one_group_with_label_and_help() -> None:
    listed = [permission for _, table in GROUPS for permission in table]
    assert sorted(listed) == sorted(Permission)
    for permission in Permission:
        words = words_of(permission)
        assert words.label, permission
        assert words.help.endswith("."), permission


def test_no_two_permissions_are_called_the_same() -> None:
    labels = [words_of(each).label for each in Permission]
    assert len(set(labels)) == len(labels)


def test_the_words_are_gathered_where_they_are_looked_up() -> None:
    tree = ast.parse(Path(permission_words.__file__).read_text("utf-8"))
    gathered = set(marked_texts(tree))
    for permission in Permission:
        words = words_of(permission)
        assert (CONTEXT, words.label) in gathered
        assert (CONTEXT, words.help) in gathered
