"""Staff: who may, PINs that nobody can read back, and waits that a restart does not shorten."""

from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.kernel.errors import InvalidInput, PermissionDenied, Refused
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.setup import ShopDraft, create_shop
from rcommerce_pos.core.staff.roles import PERMISSIONS
from rcommerce_pos.core.staff.throttle import LONGEST_WAIT, MOST_FAILURES, Throttle, failed
from rcommerce_pos.core.staff.types import Role
from rcommerce_pos.core.storage.database import close_database, fetch_all
from tests.support.clock import BEGIN, SetClock
from tests.support.shop import CASHIER_PIN, make_shop


def member(application: Application, name: str) -> UUID:
    return next(m for m in application.staff.members() if m.name.startswith(name)).id


def wrong(application: Application, times: int = 1) -> Refused:
    for _ in range(times - 1):
        wrong(application)
    with pytest.raises(Refused) as refused:
        application.staff.sign_in(member(application, "Cara"), "0000")
    return refused.value


def test_the_right_pin_lets_in(shop: Application) -> None:
    actor = shop.staff.sign_in(member(shop, "Cara"), CASHIER_PIN)
    assert actor.name == "Cara Cashier"
    assert actor.may(Permission.SELL)
    assert not actor.may(Permission.PRICE_OVERRIDE)


def test_each_role_may_what_the_one_below_may() -> None:
    assert PERMISSIONS[Role.CASHIER] < PERMISSIONS[Role.MANAGER] < PERMISSIONS[Role.OWNER]
    assert PERMISSIONS[Role.OWNER] == frozenset(Permission)


def test_a_wrong_pin_says_how_many_tries_are_left(shop: Application) -> None:
    assert "4" in wrong(shop).message


def test_five_wrong_pins_make_a_wait_that_a_restart_does_not_end(
    tmp_path: Path, clock: SetClock
) -> None:
    application = make_shop(tmp_path / "s", clock)
    wrong(application, MOST_FAILURES)
    application.close()
    application = Application.open(folders(tmp_path / "s"), clock=clock)
    try:
        clock.pass_by(seconds=29)
        with pytest.raises(Refused, match="wait|Wait"):
            application.staff.sign_in(member(application, "Cara"), CASHIER_PIN)
        clock.pass_by(seconds=2)
        application.staff.sign_in(member(application, "Cara"), CASHIER_PIN)
    finally:
        application.close()


def test_a_manager_ends_the_wait(shop: Application) -> None:
    wrong(shop, MOST_FAILURES)
    shop.staff.unlock(shop.staff.by_name("Max Manager"), member(shop, "Cara"))
    shop.staff.sign_in(member(shop, "Cara"), CASHIER_PIN)


def test_a_cashier_may_not_end_it(shop: Application) -> None:
    with pytest.raises(PermissionDenied):
        shop.staff.unlock(shop.staff.by_name("Cara Cashier"), member(shop, "Max"))


@given(st.lists(st.integers(0, 120), min_size=1, max_size=60))
def test_waits_only_grow_and_have_an_end(gaps: list[int]) -> None:
    clock = SetClock(BEGIN)
    throttle = Throttle()
    last = None
    for gap in gaps:
        clock.pass_by(seconds=gap)
        if throttle.wait(clock.now()):
            continue
        throttle = failed(throttle, clock.now())
        wait = throttle.wait(clock.now())
        assert wait <= LONGEST_WAIT
        if wait:
            assert last is None or wait >= last
            last = wait


def test_pins_are_stored_as_argon2id_alone(shop: Application) -> None:
    rows = fetch_all("SELECT pin_hash, recovery_hash, demo_pin FROM staff")
    assert all(row[0].startswith("$argon2id$") for row in rows)
    assert all(row[2] is None for row in rows)
    assert len({row[0] for row in rows}) == len(rows)


@pytest.mark.parametrize("pin", ["", "12", "abcd", "1234", "4321", "0000", "123456789"])
def test_a_pin_that_anybody_would_try_is_refused(shop: Application, pin: str) -> None:
    with pytest.raises(InvalidInput):
        shop.staff.add(shop.staff.owner(), name="Nora", role=Role.CASHIER, pin=pin)


def test_only_the_owner_adds_people(shop: Application) -> None:
    with pytest.raises(PermissionDenied):
        shop.staff.add(
            shop.staff.by_name("Max Manager"), name="Nora", role=Role.CASHIER, pin="5829"
        )


def test_the_recovery_code_lets_the_owner_in_and_is_forgiving(
    tmp_path: Path, clock: SetClock
) -> None:
    places = folders(tmp_path / "s")
    draft = ShopDraft(code="S1", register="R1", country="DE", currency="EUR")
    new = create_shop(places, draft, clock=clock)
    close_database()
    application = Application.open(places, clock=clock)
    try:
        typed = new.recovery_code.lower().replace("-", " ")
        assert application.staff.sign_in_with_recovery(typed).name == new.owner.name
        with pytest.raises(Refused):
            application.staff.sign_in_with_recovery("AAAA-AAAA-AAAA-AAAA-AAAA")
        owner = application.staff.owner()
        application.people.set_pin(owner, new.owner.id, "8264", old_pin=new.owner_pin)
        application.staff.sign_in(new.owner.id, "8264")
    finally:
        application.close()
