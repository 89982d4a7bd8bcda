"""A new shop: all of it or nothing, with its people and settings, in words where it cannot be."""

import os
from pathlib import Path

import pytest

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import InvalidInput, PosError, Refused, StorageUnavailable
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.settings.declarations import FIRST_STEPS_DUE, SCANNER_PREFIX
from rcommerce_pos.core.setup import ShopDraft, StaffDraft, create_shop
from rcommerce_pos.core.staff.types import Role
from rcommerce_pos.core.storage.database import close_database
from rcommerce_pos.core.verify import verify_store

DRAFT = ShopDraft(
    code="S1",
    register="R1",
    country="DE",
    currency="EUR",
    name="Corner Shop",
    owner_name="Olga Owner",
    owner_pin="7391",
    staff=(
        StaffDraft("Max Manager", Role.MANAGER, "2846"),
        StaffDraft(" Cara Cashier ", Role.CASHIER, "481592"),
    ),
    settings=((FIRST_STEPS_DUE, True), (SCANNER_PREFIX, "~")),
)


def test_people_and_settings_come_with_the_shop(tmp_path: Path) -> None:
    create_shop(folders(tmp_path), DRAFT)
    close_database()
    shop = Application.open(folders(tmp_path))
    try:
        assert [(m.name, m.role, m.pin_digits) for m in shop.staff.members()] == [
            ("Cara Cashier", Role.CASHIER, 6),
            ("Max Manager", Role.MANAGER, 4),
            ("Olga Owner", Role.OWNER, 4),
        ]
        cara = shop.staff.members()[0]
        assert shop.staff.sign_in(cara.id, "481592").role is Role.CASHIER
        assert shop.settings.get(FIRST_STEPS_DUE) is True
        assert shop.settings.get(SCANNER_PREFIX) == "~"
        assert verify_store(shop, full=True).sound
    finally:
        shop.close()


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"currency": "XX"}, "currency.unknown"),
        ({"country": "ZZ"}, "country.unknown"),
        ({"owner_pin": "1234"}, "pin.trivial"),
        ({"owner_name": " "}, "staff.name"),
        ({"staff": (StaffDraft("Max", Role.CASHIER, "0000"),)}, "pin.trivial"),
        ({"staff": (StaffDraft("", Role.CASHIER, "2846"),)}, "staff.name"),
        ({"settings": ((SCANNER_PREFIX, "far too long"),)}, "setting.too_long"),
    ],
)
def test_what_is_wrong_leaves_no_shop(
    tmp_path: Path, changed: dict[str, object], code: str
) -> None:
    from dataclasses import replace

    with pytest.raises(PosError) as refused:
        create_shop(folders(tmp_path), replace(DRAFT, **changed))  # type: ignore[arg-type]
    assert refused.value.code == code
    create_shop(folders(tmp_path), DRAFT)
    close_database()


def test_a_second_shop_is_refused(tmp_path: Path) -> None:
    create_shop(folders(tmp_path), DRAFT)
    close_database()
    with pytest.raises(Refused) as refused:
        create_shop(folders(tmp_path), DRAFT)
    assert refused.value.code == "shop.exists"
    assert str(tmp_path) in refused.value.message


def test_a_folder_that_cannot_be_is_said_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("I am no folder")
    with pytest.raises(StorageUnavailable) as below_a_file:
        create_shop(folders(tmp_path / "file" / "shop"), DRAFT)
    assert below_a_file.value.code == "setup.folder"
    # Whoever may write everywhere (root) is asked nothing by the system, so the question is.
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(StorageUnavailable) as locked:
        create_shop(folders(tmp_path / "locked"), DRAFT)
    assert locked.value.code == "setup.folder"


def test_a_trivial_pin_says_why() -> None:
    from rcommerce_pos.core.staff.pins import check_pin

    for pin in ("1234", "0000", "9876", "111111"):
        with pytest.raises(InvalidInput) as refused:
            check_pin(pin)
        assert "repeat" in refused.value.hint
