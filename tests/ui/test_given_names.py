"""Names that the first start gave are shown in the window's language; own ones stay."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QListWidget

from rcommerce_pos.core.kernel.clock import SystemClock
from rcommerce_pos.core.resources import resource
from rcommerce_pos.core.settings.declarations import LANGUAGE, TILL_NAME
from rcommerce_pos.core.staff.types import Member
from rcommerce_pos.core.storage.database import execute, transaction
from rcommerce_pos.ui import given_names
from rcommerce_pos.ui.given_names import owner_name, tax_class_name, tax_context, till_name
from rcommerce_pos.ui.languages import available, install, language_of
from rcommerce_pos.ui.screens.clock.dialog import ClockDialog
from rcommerce_pos.ui.screens.orders.filters import FilterDialog
from rcommerce_pos.ui.screens.orders.view_model import Filters
from rcommerce_pos.ui.widgets.dialog import Dialog
from tests.support.dialogs import answer
from tests.support.shop import MANAGER_PIN, OWNER_PIN, make_shop
from tests.support.window import open_till
from tools.translations import LANGUAGES, messages


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    install(qapp, language_of("de"))
    yield
    install(qapp, language_of("en"))


def test_what_the_first_start_gives_is_known_in_every_language() -> None:
    for language in LANGUAGES:
        known = messages(language)
        till = known["SetupViewModel", "Till {code}"]
        assert till.removesuffix(" {code}") in given_names.TILLS
        assert known["SetupViewModel", "Owner"] in given_names.OWNERS
    assert len(given_names.TILLS) == len(given_names.OWNERS) == len(available())


def test_every_tax_class_of_a_country_is_known() -> None:
    for path in resource("countries").glob("*.json"):
        country = json.loads(path.read_text("utf-8"))
        for each in country["tax_classes"]:
            assert each["name"] in given_names.TAX_CLASSES, path.name
        for each in country.get("tax_contexts", ()):
            assert each["code"] in given_names._TAX_CONTEXTS, path.name


@pytest.mark.usefixtures("german")
def test_untouched_names_are_translated_and_own_ones_stay() -> None:
    assert [till_name(name) for name in ("Till R1", "Caisse R2", "Kasse R1")] == [
        "Kasse R1",
        "Kasse R2",
        "Kasse R1",
    ]
    assert till_name("Till by the door") == "Till by the door"
    assert (owner_name("Propietario"), owner_name("Olga Owner")) == ("Inhaber", "Olga Owner")
    assert tax_class_name("Reduced") == "Ermäßigt"
    assert tax_class_name("Exonéré") == "Steuerfrei"
    assert tax_class_name("Regelsteuersatz") == "Regelsteuersatz"
    assert tax_class_name("My own rate") == "My own rate"
    assert tax_context("eat-in") == "hier essen"
    assert tax_context("stand-up") == "stand up"


def test_the_window_calls_an_untouched_till_in_its_language(
    qapp: QApplication, tmp_path: Path
) -> None:
    shop = make_shop(tmp_path / "shop", SystemClock())
    shop.settings.set(TILL_NAME, "Till R1", shop.staff.owner())
    shop.settings.set(LANGUAGE, "de")
    shop.close()
    with open_till(qapp, tmp_path / "shop") as till:
        assert "Kasse R1" in till.window.windowTitle()
        till.sign_in("Max", MANAGER_PIN)
        till.open_till("0")
        till.window.desk.go("settings")
        settings = till.window.desk.office.settings
        till.until(lambda: settings.rows[TILL_NAME.key]._entry is not None, "they are read")
        row = settings.rows[TILL_NAME.key]
        assert row.field.property("text") == "Kasse R1"
        row.flush()
        till.settle()
        assert till.counter.application.settings.get(TILL_NAME) == "Till R1"


def test_an_owner_who_has_no_other_name_is_called_so_on_every_screen(
    qapp: QApplication, tmp_path: Path
) -> None:
    badge = "STAFF-0001"
    shop = make_shop(tmp_path / "shop", SystemClock())
    owner = shop.staff.owner()
    with transaction():
        execute("UPDATE staff SET name = 'Owner' WHERE id = ?", (owner.id.bytes,))
    shop.people.give_badge(owner, owner.id, badge)
    shop.settings.set(LANGUAGE, "de")
    shop.close()
    with open_till(qapp, tmp_path / "shop") as till:
        model = till.window.login_model
        till.scan(badge)
        till.until(lambda: model.state.by_badge, "the badge is read")
        assert model.state.chosen in model.state.members, "one of those that are shown"
        till.type(OWNER_PIN)
        till.open_till("0")
        seen: list[str] = []

        def look(dialog: Dialog) -> None:
            seen.append(dialog.windowTitle())
            dialog.reject()

        timer = answer((ClockDialog, look))
        till.window.desk._show_clock()
        timer.stop()
        assert seen == ["Inhaber"]
        till.window.desk.door.to("settings", "hours")
        hours = till.window.desk.office._rooms["hours"].view
        till.until(lambda: hours.model.state.people, "the hours are read")  # type: ignore[attr-defined]
        people = hours.findChildren(QListWidget)[0]
        names = [people.item(row).text().partition(",")[0] for row in range(people.count())]
        assert "Inhaber" in names
        assert "Owner" not in names
        filters = FilterDialog(
            till.window,
            Filters(),
            people=(Member(owner.id, "Owner", owner.role, 4),),
            formatter=till.window.desk._formatter,
            currency="EUR",
        )
        assert filters._cashier.itemText(1) == "Inhaber"
        filters.deleteLater()
