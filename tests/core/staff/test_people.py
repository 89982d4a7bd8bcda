"""Records of the staff: nobody gives what she has not, an owner stays, and sessions end."""

import json
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.events.types import StaffChanged
from rcommerce_pos.core.kernel.errors import (
    Conflict,
    InvalidInput,
    NotFound,
    PermissionDenied,
    Refused,
)
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.declarations import BADGE_SIGN_IN
from rcommerce_pos.core.staff.roles import PERMISSIONS, effective, overrides
from rcommerce_pos.core.staff.service import demand_no_more
from rcommerce_pos.core.staff.throttle import MOST_FAILURES
from rcommerce_pos.core.staff.types import Actor, Role, StaffDraft
from rcommerce_pos.core.storage.database import fetch_all
from tests.support.clock import SetClock
from tests.support.shop import CASHIER_PIN, MANAGER_PIN, OWNER_PIN

permissions = st.frozensets(st.sampled_from(Permission))
roles = st.sampled_from(Role)
BADGE = "STAFF-00417"


def who(shop: Application, name: str) -> Actor:
    return next(shop.staff.actor(m.id) for m in shop.staff.members() if m.name.startswith(name))


def draft_of(shop: Application, name: str) -> StaffDraft:
    return shop.people.record(shop.staff.owner(), who(shop, name).id).draft


def journal(kind: str = "CONFIG_CHANGE") -> list[dict[str, Any]]:
    rows = fetch_all("SELECT body FROM journal WHERE kind = ? ORDER BY seq", (kind,))
    return [json.loads(bytes(row[0])) for row in rows]


def grant(shop: Application, name: str, *what: Permission) -> Actor:
    """Give somebody permissions as the owner; answers her as she may act now."""
    draft = draft_of(shop, name)
    shop.people.save(
        shop.staff.owner(), who(shop, name).id, replace(draft, granted=draft.granted | set(what))
    )
    return who(shop, name)


@given(roles, permissions, permissions)
def test_effective_is_the_role_and_what_is_granted_less_what_is_withheld(
    role: Role, granted: frozenset[Permission], withheld: frozenset[Permission]
) -> None:
    found = effective(role, granted, withheld)
    assert found == {
        each
        for each in Permission
        if (each in PERMISSIONS[role] or each in granted) and each not in withheld
    }


@given(roles, permissions)
def test_overrides_lead_to_exactly_what_is_wanted_and_say_nothing_twice(
    role: Role, wanted: frozenset[Permission]
) -> None:
    granted, withheld = overrides(role, wanted)
    assert effective(role, granted, withheld) == wanted
    assert not granted & PERMISSIONS[role]
    assert withheld <= PERMISSIONS[role]


@given(permissions, permissions, st.none() | st.integers(0, 100), st.none() | st.integers(0, 100))
def test_nobody_gives_more_than_she_has(
    own: frozenset[Permission],
    more: frozenset[Permission],
    own_limit: int | None,
    limit: int | None,
) -> None:
    mine = Fraction(own_limit) if own_limit is not None else None
    given_limit = Fraction(limit) if limit is not None else None
    giver = Actor(UUID(int=1), "Gina", Role.MANAGER, own, mine)
    above = mine is not None and (given_limit is None or given_limit > mine)
    if (more <= own and not above) or (more <= own and given_limit == 0):
        demand_no_more(giver, more, Fraction(0), given_limit)
    else:
        with pytest.raises(Refused):
            demand_no_more(giver, more, Fraction(0), given_limit)


@given(st.lists(st.tuples(st.sampled_from(["Cara", "Max"]), roles, permissions), max_size=4))
def test_whatever_a_manager_tries_nobody_gets_more_than_she_has(
    shop: Application, tries: list[tuple[str, Role, frozenset[Permission]]]
) -> None:
    manager = grant(shop, "Max", Permission.STAFF_EDIT)
    for name, role, wanted in tries:
        actor = replace(who(shop, "Max"), permissions=manager.permissions)
        granted, withheld = overrides(role, wanted)
        before = who(shop, name).permissions
        draft = StaffDraft(who(shop, name).name, role, granted=granted, withheld=withheld)
        try:
            shop.people.save(actor, who(shop, name).id, draft)
        except Refused:
            assert who(shop, name).permissions == before
        assert who(shop, name).permissions - before <= actor.permissions
    assert Permission.TAXES_EDIT not in who(shop, "Cara").permissions


def test_a_grant_is_journaled_with_what_was_given(shop: Application) -> None:
    cara = grant(shop, "Cara", Permission.PRICE_OVERRIDE)
    assert cara.may(Permission.PRICE_OVERRIDE)
    entry = journal()[-1]
    assert (entry["who"], entry["given"]) == ("Cara Cashier", ["price.override"])
    assert entry["by"] == "Olga Owner"


def test_an_approved_change_bears_both_names(shop: Application) -> None:
    max_, olga = who(shop, "Max"), shop.staff.owner()
    allowed = shop.staff.approve(max_, olga.id, OWNER_PIN, Permission.STAFF_EDIT)
    shop.people.save(allowed, who(shop, "Cara").id, replace(draft_of(shop, "Cara"), name="Cara C"))
    assert (journal()[-1]["by"], journal()[-1]["approved_by"]) == ("Max Manager", "Olga Owner")
    with pytest.raises(PermissionDenied):
        shop.people.save(max_, who(shop, "Cara").id, draft_of(shop, "Cara"))


def test_a_manager_cannot_touch_an_owner(shop: Application) -> None:
    manager, owner = grant(shop, "Max", Permission.STAFF_EDIT), shop.staff.owner()
    for act in (
        lambda: shop.people.set_pin(manager, owner.id, "8264"),
        lambda: shop.people.archive(manager, owner.id),
        lambda: shop.people.give_badge(manager, owner.id, BADGE),
        lambda: shop.people.take_on(manager, StaffDraft("Nora", Role.OWNER), "8264"),
    ):
        with pytest.raises(PermissionDenied):
            act()
    assert shop.staff.sign_in(owner.id, OWNER_PIN).name
    shop.people.take_on(manager, StaffDraft("Nora", Role.CASHIER), "8264")


def test_only_an_owner_makes_owners(shop: Application) -> None:
    manager = grant(shop, "Max", Permission.STAFF_EDIT)
    lacking = frozenset(Permission) - manager.permissions
    limit = manager.discount_limit
    assert limit is not None
    draft = StaffDraft("Max Manager", Role.OWNER, discount_limit=int(limit), withheld=lacking)
    with pytest.raises(PermissionDenied, match="Only an owner"):
        shop.people.save(manager, manager.id, draft)
    assert who(shop, "Max").role is Role.MANAGER
    olga = shop.staff.owner()
    nora = shop.people.take_on(olga, StaffDraft("Nora", Role.OWNER), "8264")
    weak = StaffDraft("Nora", Role.OWNER, discount_limit=0, withheld=lacking)
    shop.people.save(olga, nora.id, weak)
    for act in (
        lambda: shop.people.set_pin(manager, nora.id, "9151"),
        lambda: shop.people.save(manager, nora.id, replace(weak, role=Role.CASHIER)),
    ):
        with pytest.raises(PermissionDenied, match="Only an owner"):
            act()


def test_each_owner_has_a_recovery_code_that_opens(shop: Application) -> None:
    olga = shop.staff.owner()
    nora = shop.people.take_on(olga, StaffDraft("Nora", Role.OWNER), "8264")
    archived = shop.people.take_on(olga, StaffDraft("Otto", Role.OWNER), "9462")
    first = shop.people.new_recovery_code(olga, OWNER_PIN)
    second = shop.people.new_recovery_code(shop.staff.actor(nora.id), "8264")
    gone = shop.people.new_recovery_code(shop.staff.actor(archived.id), "9462")
    shop.people.archive(olga, archived.id)
    assert shop.staff.sign_in_with_recovery(second).id == nora.id
    assert shop.staff.sign_in_with_recovery(first).id == olga.id
    for _ in range(MOST_FAILURES - 1):
        with pytest.raises(Refused, match="Wrong recovery code"):
            shop.staff.sign_in_with_recovery(gone)
    with pytest.raises(Refused) as refused:
        shop.staff.sign_in(olga.id, "0000")
    assert refused.value.code == "staff.locked"
    assert shop.staff.sign_in_with_recovery(second).id == nora.id
    with pytest.raises(Refused) as refused:
        shop.staff.sign_in_with_recovery(first)
    assert refused.value.code == "staff.wrong_pin"


@pytest.mark.parametrize(
    "change",
    [
        {"role": Role.MANAGER},
        {"withheld": frozenset({Permission.STAFF_EDIT})},
        {"withheld": frozenset({Permission.SELL})},
    ],
)
def test_the_last_owner_stays_whole(shop: Application, change: dict[str, Any]) -> None:
    owner = shop.staff.owner()
    with pytest.raises(Refused) as refused:
        shop.people.save(owner, owner.id, replace(draft_of(shop, "Olga"), **change))
    assert refused.value.code == "staff.last_owner"
    assert shop.staff.owner().permissions == frozenset(Permission)
    shop.people.take_on(owner, StaffDraft("Nora", Role.OWNER), "8264")
    shop.people.save(owner, owner.id, replace(draft_of(shop, "Olga"), **change))


def test_the_last_owner_cannot_be_archived_and_nobody_archives_herself(shop: Application) -> None:
    owner = shop.staff.owner()
    with pytest.raises(Refused):
        shop.people.archive(owner, owner.id)


def test_who_is_archived_signs_in_no_more_and_can_come_back(shop: Application) -> None:
    cara, owner = who(shop, "Cara"), shop.staff.owner()
    shop.people.give_badge(owner, cara.id, BADGE)
    assert not shop.people.archive(owner, cara.id).active
    with pytest.raises(NotFound):
        shop.staff.sign_in(cara.id, CASHIER_PIN)
    assert not shop.staff.is_current(cara)
    assert [each.draft.name for each in shop.people.records(owner)][-1] == "Cara Cashier"
    restored = shop.people.restore(owner, cara.id)
    assert restored.active
    assert not restored.has_badge
    assert shop.staff.sign_in(cara.id, CASHIER_PIN).name


def test_ones_own_pin_needs_the_old_one_and_ends_the_session(shop: Application) -> None:
    cara = shop.staff.sign_in(who(shop, "Cara").id, CASHIER_PIN)
    told: list[UUID] = []
    shop.bus.subscribe(StaffChanged, lambda event: told.append(event.staff_id))
    with pytest.raises(Refused):
        shop.people.set_pin(cara, cara.id, "8264", old_pin="1111")
    with pytest.raises(InvalidInput):
        shop.people.set_pin(cara, cara.id, "1234", old_pin=CASHIER_PIN)
    assert shop.staff.is_current(cara)
    shop.people.set_pin(cara, cara.id, "8264", old_pin=CASHIER_PIN)
    assert not shop.staff.is_current(cara)
    assert told == [cara.id]
    assert shop.staff.sign_in(cara.id, "8264").name
    with pytest.raises(PermissionDenied):
        shop.people.set_pin(cara, who(shop, "Max").id, "8265")


def test_a_limit_by_person_stands_over_the_roles(shop: Application) -> None:
    owner, cara = shop.staff.owner(), who(shop, "Cara")
    assert cara.discount_limit == 10
    shop.people.save(owner, cara.id, replace(draft_of(shop, "Cara"), discount_limit=30))
    assert who(shop, "Cara").discount_limit == 30
    manager = grant(shop, "Max", Permission.STAFF_EDIT)
    with pytest.raises(Refused) as refused:
        shop.people.save(manager, cara.id, replace(draft_of(shop, "Cara"), discount_limit=60))
    assert refused.value.code == "staff.limit_above_own"
    shop.people.save(manager, cara.id, replace(draft_of(shop, "Cara"), discount_limit=40))


def test_a_birth_date_is_kept_and_not_written_into_the_journal(shop: Application) -> None:
    cara = who(shop, "Cara")
    wanted = replace(draft_of(shop, "Cara"), birth_date=date(2009, 3, 1))
    shop.people.save(shop.staff.owner(), cara.id, wanted)
    assert shop.birth_dates.of(cara.id) == date(2009, 3, 1)
    assert journal()[-1]["birth_date"] == "changed"
    assert "2009-03" not in json.dumps(journal())
    with pytest.raises(InvalidInput):
        shop.people.save(shop.staff.owner(), cara.id, replace(wanted, birth_date=date(2027, 1, 1)))


def test_a_badge_says_who_it_is_and_is_stored_as_a_hash_alone(shop: Application) -> None:
    owner, cara = shop.staff.owner(), who(shop, "Cara")
    shop.people.give_badge(owner, cara.id, BADGE)
    assert shop.staff.by_badge(BADGE).id == cara.id
    stored = fetch_all("SELECT badge_hash FROM staff WHERE badge_hash IS NOT NULL")[0][0]
    assert len(stored) == 32
    assert BADGE.encode() not in bytes(stored)
    assert BADGE not in json.dumps(journal())
    with pytest.raises(Conflict):
        shop.people.give_badge(owner, who(shop, "Max").id, BADGE)
    shop.people.revoke_badge(owner, cara.id)
    with pytest.raises(Refused):
        shop.staff.by_badge(BADGE)


def test_a_badge_alone_signs_in_only_where_the_shop_is_set_to_it(shop: Application) -> None:
    shop.people.give_badge(shop.staff.owner(), who(shop, "Cara").id, BADGE)
    with pytest.raises(Refused) as refused:
        shop.staff.sign_in_by_badge(BADGE)
    assert refused.value.code == "badge.needs_pin"
    shop.settings.set(BADGE_SIGN_IN, "badge", shop.staff.owner())
    assert shop.staff.sign_in_by_badge(BADGE).name == "Cara Cashier"
    assert journal("LOGIN")[-1]["by"] == "badge"
    shop.settings.set(BADGE_SIGN_IN, "off", shop.staff.owner())
    with pytest.raises(Refused) as refused:
        shop.staff.by_badge(BADGE)
    assert refused.value.code == "badge.off"


def test_unknown_badges_make_the_register_wait_and_a_pin_does_not(
    shop: Application, clock: SetClock
) -> None:
    shop.people.give_badge(shop.staff.owner(), who(shop, "Cara").id, BADGE)
    for number in range(MOST_FAILURES):
        with pytest.raises(Refused) as refused:
            shop.staff.by_badge(f"UNKNOWN-{number}")
        assert refused.value.code == "badge.unknown"
    with pytest.raises(Refused) as refused:
        shop.staff.by_badge(BADGE)
    assert refused.value.code == "badge.locked"
    assert shop.staff.sign_in(who(shop, "Cara").id, CASHIER_PIN).name
    clock.pass_by(seconds=31)
    assert shop.staff.by_badge(BADGE).name
    assert len(journal("LOGIN_FAIL")) == MOST_FAILURES


def test_who_must_wait_after_wrong_pins_gets_in_by_no_badge(shop: Application) -> None:
    cara = who(shop, "Cara")
    shop.people.give_badge(shop.staff.owner(), cara.id, BADGE)
    shop.settings.set(BADGE_SIGN_IN, "badge", shop.staff.owner())
    for _ in range(MOST_FAILURES):
        with pytest.raises(Refused):
            shop.staff.sign_in(cara.id, "0000")
    assert shop.people.record(shop.staff.owner(), cara.id).wait_seconds == 30
    with pytest.raises(Refused) as refused:
        shop.staff.sign_in_by_badge(BADGE)
    assert refused.value.code == "staff.locked"


def test_the_recovery_code_is_made_anew_by_the_owner_with_her_pin(shop: Application) -> None:
    owner = shop.staff.owner()
    with pytest.raises(Refused):
        shop.people.new_recovery_code(owner, "0000")
    code = shop.people.new_recovery_code(owner, OWNER_PIN)
    assert shop.staff.sign_in_with_recovery(code).id == owner.id
    assert code not in json.dumps(journal())
    with pytest.raises(PermissionDenied):
        shop.people.new_recovery_code(who(shop, "Max"), MANAGER_PIN)


def test_records_are_for_who_keeps_them(shop: Application) -> None:
    cara = who(shop, "Cara")
    wanted = replace(draft_of(shop, "Cara"), birth_date=date(2009, 3, 1))
    shop.people.save(shop.staff.owner(), cara.id, wanted)
    seen = shop.people.record(who(shop, "Max"), cara.id)
    assert seen.draft.birth_date is None
    for act in (
        lambda: shop.people.records(cara),
        lambda: shop.people.archive(who(shop, "Max"), who(shop, "Cara").id),
        lambda: shop.people.give_badge(who(shop, "Max"), who(shop, "Cara").id, BADGE),
    ):
        with pytest.raises(PermissionDenied):
            act()
