"""Every setting is declared once, whole, and read by the program."""

from pathlib import Path

import pytest

import rcommerce_pos
from rcommerce_pos.core.kernel.errors import InvalidInput
from rcommerce_pos.core.settings import declarations
from rcommerce_pos.core.settings.declarations import (
    ALL,
    KEYS,
    RECEIPT_COLUMNS,
    RECEIPT_FOOTER,
    SHOP_TIME_ZONE,
    TIPS,
    UI_SCALE,
    named,
)
from rcommerce_pos.core.settings.setting import AnySetting, Group, Setting

NAMES = {
    value.key: name for name, value in vars(declarations).items() if isinstance(value, Setting)
}
SOURCES = Path(rcommerce_pos.__file__).parent


def test_all_holds_what_is_declared_each_once() -> None:
    assert sorted(each.key for each in ALL) == sorted(NAMES)
    assert len({each.label for each in ALL}) == len(ALL)


@pytest.mark.parametrize("setting", ALL, ids=lambda each: each.key)
def test_a_setting_has_its_group_and_its_words(setting: AnySetting) -> None:
    assert isinstance(setting.group, Group)
    assert setting.label[0].isupper()
    assert not setting.label.endswith(".")
    assert setting.help.endswith(".")
    assert named(setting.key) is setting


@pytest.mark.parametrize("setting", ALL, ids=lambda each: each.key)
def test_a_default_fits_its_own_setting(setting: AnySetting) -> None:
    if not setting.column:
        assert setting.checked(setting.default) == setting.default
    if isinstance(setting.default, int) and not isinstance(setting.default, bool):
        assert setting.choices or setting.least is not None


@pytest.mark.parametrize(
    "setting", [each for each in ALL if not each.column], ids=lambda each: each.key
)
def test_a_setting_is_read_somewhere(setting: AnySetting) -> None:
    """A switch that nothing looks at is a lie; facts of the shop are read with the shop."""
    name = NAMES[setting.key]
    readers = [
        path
        for path in SOURCES.rglob("*.py")
        if path.name != "declarations.py"
        and "screens/settings" not in path.as_posix()
        and name in path.read_text(encoding="utf-8").replace("import", "")
        and f"get({name})" in path.read_text(encoding="utf-8").replace("\n", "").replace(" ", "")
    ]
    assert readers or _is_read_by_table(name)


def _is_read_by_table(name: str) -> bool:
    """The window reads its own settings in one go; the staff look limits up by role."""
    tables = ("ui/preferences.py", "core/staff/service.py")
    return any(
        (SOURCES / table).read_text(encoding="utf-8").count(name) >= 2
        for table in tables
        if (SOURCES / table).exists()
    )


@pytest.mark.parametrize(
    ("setting", "text", "value"),
    [
        (TIPS, "on", True),
        (TIPS, "FALSE", False),
        (UI_SCALE, " 150 ", 150),
        (RECEIPT_FOOTER, "Bye", "Bye"),
        (RECEIPT_COLUMNS, "48", 48),
    ],
)
def test_texts_are_read(setting: AnySetting, text: str, value: object) -> None:
    assert setting.read(text) == value


@pytest.mark.parametrize(
    ("setting", "text", "code"),
    [
        (TIPS, "maybe", "setting.malformed"),
        (UI_SCALE, "many", "setting.malformed"),
        (UI_SCALE, "201", "setting.out_of_range"),
        (UI_SCALE, "٢٠٠", "setting.malformed"),
        (RECEIPT_COLUMNS, "41", "setting.not_offered"),
        (RECEIPT_FOOTER, "x" * 501, "setting.too_long"),
        (SHOP_TIME_ZONE, "Mars/Olympus", "setting.unfit"),
        (KEYS, "[]", "setting.unfit"),
        (KEYS, '{"pay": "F9"}', "setting.unfit"),
        (KEYS, "{", "setting.unfit"),
    ],
)
def test_what_does_not_fit_is_said_with_a_code(setting: AnySetting, text: str, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        setting.read(text)
    assert caught.value.code == code
    assert setting.label in caught.value.message
