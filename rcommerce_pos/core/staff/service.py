"""Who works here: sign-in by PIN or badge with a lock-out that no restart resets, and who may."""

import json
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID

from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock, from_millis, to_millis
from rcommerce_pos.core.kernel.errors import (
    InvalidInput,
    NotFound,
    PermissionDenied,
    Phrase,
    Refused,
)
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.declarations import (
    BADGE_SIGN_IN,
    DISCOUNT_LIMIT_CASHIER,
    DISCOUNT_LIMIT_MANAGER,
)
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.core.settings.types import Place, Purpose
from rcommerce_pos.core.staff.pins import (
    badge_key,
    check_pin,
    hash_secret,
    matches,
    plain_recovery_code,
)
from rcommerce_pos.core.staff.roles import PERMISSIONS, effective
from rcommerce_pos.core.staff.tables import StaffRow
from rcommerce_pos.core.staff.throttle import Throttle, failed
from rcommerce_pos.core.staff.types import Actor, Member, Role
from rcommerce_pos.core.storage.database import (
    execute,
    fetch_all,
    fetch_one,
    transaction,
)

_MEMBER = "SELECT id, name, role, pin_digits, demo_pin FROM staff WHERE active = 1"
_ACTOR = "SELECT name, role, discount_limit, session FROM staff WHERE id = ? AND active = 1"
_LIMITS = {Role.CASHIER: DISCOUNT_LIMIT_CASHIER, Role.MANAGER: DISCOUNT_LIMIT_MANAGER}
LONGEST_NAME = 60
_PIN = Phrase("PIN")
_ONE_SECOND = timedelta(seconds=1)
_NOBODY = UUID(int=0)
_NOBODYS_HASH = (
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA"
    "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
)


class StaffService:
    """The people of a shop at one register."""

    def __init__(self, clock: Clock, journal: JournalService, place: Place, secrets: Path) -> None:
        self._clock = clock
        self._journal = journal
        self._place = place
        self._secrets = secrets
        self._settings = SettingsService(clock)

    def members(self) -> tuple[Member, ...]:
        """Everybody who may sign in: cashiers first, by name."""
        order = {Role.CASHIER: 0, Role.MANAGER: 1, Role.OWNER: 2}
        with_names = [_member(row) for row in fetch_all(_MEMBER)]
        return tuple(sorted(with_names, key=lambda m: (order[m.role], m.name.casefold())))

    def sign_in(self, member_id: UUID, pin: str) -> Actor:
        """Sign somebody in at this register.

        Raises Refused for a wrong PIN, saying how many tries are left, and while the person has
        to wait. Somebody unknown costs as much time as a wrong PIN.
        """
        actor = self._prove(member_id, pin)
        with transaction():
            self._forget_failures(member_id)
            self._journal.record("LOGIN", {"v": 1, "who": actor.name, "role": actor.role})
        return actor

    def approvers(
        self, actor: Actor, permission: Permission, *, percent: Fraction | None = None
    ) -> tuple[Member, ...]:
        """Who else may allow an act, and so many percent off."""
        return tuple(
            member
            for member in self.members()
            if member.id != actor.id and _may_approve(self.actor(member.id), permission, percent)
        )

    def approve(
        self,
        actor: Actor,
        approver_id: UUID,
        pin: str,
        permission: Permission,
        *,
        percent: Fraction | None = None,
    ) -> Actor:
        """Let somebody else allow one act with her PIN; answers the actor who may do it.

        The answer is for that act alone (domain rules 29 to 31): it is in the journal with both
        names, and nobody approves for herself.
        """
        if approver_id == actor.id:
            raise Refused(
                "approval.self",
                "{actor} cannot approve for {actor}.",
                hint="Somebody else approves.",
                actor=actor.name,
            )
        approver = self._prove(approver_id, pin)
        if not _may_approve(approver, permission, percent):
            raise Refused(
                "approval.not_enough",
                "{approver} may not approve this either.",
                hint="Choose somebody else.",
                approver=approver.name,
            )
        with transaction():
            self._forget_failures(approver_id)
            self._journal.record(
                "APPROVAL",
                {
                    "v": 1,
                    "who": actor.name,
                    "by": approver.name,
                    "permission": permission.value,
                    "percent": str(percent) if percent is not None else None,
                },
            )
        return actor.allowed_by(approver, permission)

    def sign_in_with_recovery(self, code: str) -> Actor:
        """Let an owner in with her code, printed at set-up or made anew; it is in the journal.

        A wrong code counts against every owner whom it might have let in.
        """
        owners = [(UUID(bytes=key), name, hashed) for key, name, hashed in self._owner_rows()]
        plain, now = plain_recovery_code(code), self._clock.now()
        tried = [each for each in owners if not self._throttle(each[0]).wait(now)]
        if not tried:
            self._demand_not_locked(owners[0][0], owners[0][1])
        for owner_id, name, hashed in tried:
            if hashed is not None and matches(self._secrets, owner_id, plain, hashed):
                with transaction():
                    self._forget_failures(owner_id)
                    self._journal.record("LOGIN", {"v": 1, "who": name, "by": "recovery code"})
                return self.actor(owner_id)
        with transaction():
            counted = [self._note_failure(owner_id, name) for owner_id, name, _ in tried]
        raise self._wrong_pin(counted[0], what="recovery code")

    def sign_out(self, actor: Actor) -> None:
        """Somebody leaves the register, or it locked itself."""
        with transaction():
            self._journal.record("LOGOUT", {"v": 1, "who": actor.name})

    def owner(self) -> Actor:
        """The owner: who may read the store's files acts as the owner on the command line."""
        return self.actor(UUID(bytes=self._owner_rows()[0][0]))

    def actor(self, member_id: UUID) -> Actor:
        """Somebody by key, without a PIN: for acts that were allowed already."""
        row = fetch_one(_ACTOR, (member_id.bytes,))
        if row is None:
            raise NotFound("staff.unknown", "Nobody here has this name any more.")
        name, role, limit, session = row[0], Role(row[1]), row[2], row[3]
        granted, withheld = overrides_of(member_id)
        return Actor(
            member_id,
            name,
            role,
            effective(role, granted, withheld),
            self.limit_of(role) if limit is None else Fraction(limit),
            session=session,
        )

    def limit_of(self, role: Role) -> Fraction | None:
        """How many percent a role may take off; None is no limit."""
        limit = _LIMITS.get(role)
        return Fraction(self._settings.get(limit)) if limit is not None else None

    def is_current(self, actor: Actor) -> bool:
        """False where an open sign-in must end: another PIN, other permissions, archived."""
        row = fetch_one("SELECT session FROM staff WHERE id = ? AND active = 1", (actor.id.bytes,))
        return row is not None and row[0] == actor.session

    def by_name(self, name: str) -> Actor:
        """Somebody by name, for documents of the command line."""
        rows = fetch_all("SELECT id, name, role FROM staff WHERE active = 1 AND name = ?", (name,))
        if len(rows) != 1:
            raise NotFound(
                "staff.unknown",
                "{count} people here are called “{name}”."
                if rows
                else "Nobody here is called “{name}”.",
                count=len(rows),
                name=name,
            )
        return self.actor(UUID(bytes=rows[0][0]))

    def add(self, actor: Actor, *, name: str, role: Role, pin: str) -> Member:
        """Take somebody on."""
        actor.demand(Permission.STAFF_EDIT, "take somebody on")
        demand_owner_for(actor, role)
        demand_no_more(actor, PERMISSIONS[role], Fraction(0), self.limit_of(role))
        demo = self._place.shop.purpose is Purpose.DEMO
        check_pin(pin, allow_trivial=demo)
        check_name(name)
        with transaction():
            member = add_member(
                self._secrets,
                self._place.shop.id,
                name=name.strip(),
                role=role,
                pin=pin,
                recovery=None,
                demo=demo,
                now=self._clock.now(),
            )
            self._journal.record(
                "CONFIG_CHANGE",
                {
                    "v": 1,
                    "what": "staff added",
                    "who": name,
                    "role": role,
                    **names_of(actor),
                },
            )
        return member

    def unlock(self, actor: Actor, member_id: UUID) -> None:
        """End somebody's wait after wrong PINs."""
        actor.demand(Permission.STAFF_UNLOCK, "unlock somebody")
        who = self.actor(member_id)
        with transaction():
            self._forget_failures(member_id)
            self._journal.record(
                "CONFIG_CHANGE",
                {"v": 1, "what": "unlocked", "who": who.name, **names_of(actor)},
            )

    def wait_of(self, member_id: UUID) -> int:
        """How many seconds somebody must wait at this register after wrong PINs."""
        return -(-self._throttle(member_id).wait(self._clock.now()) // _ONE_SECOND)

    def prove(self, member_id: UUID, pin: str) -> Actor:
        """Whoever this PIN belongs to, without a sign-in: for the time clock, or one's own PIN."""
        actor = self._prove(member_id, pin)
        with transaction():
            self._forget_failures(member_id)
        return actor

    def by_badge(self, code: str) -> Member:
        """Whose badge was scanned; her PIN proves it.

        Raises Refused where badges are not taken, while the register must wait, and for a badge
        that nobody here has: that is counted for the register.
        """
        if self._settings.get(BADGE_SIGN_IN) == "off":
            raise Refused(
                "badge.off",
                "Badges are not taken here.",
                hint="Choose your name and type your PIN.",
            )
        wait = -(-self._badge_throttle().wait(self._clock.now()) // _ONE_SECOND)
        if wait > 0:
            raise Refused(
                "badge.locked",
                "Too many unknown badges. Wait {seconds} seconds.",
                hint="A PIN signs in meanwhile.",
                seconds=wait,
            )
        row = self._row_of_badge(code)
        if row is None:
            with transaction():
                self._note_unknown_badge()
            raise Refused(
                "badge.unknown",
                "Nobody here has this badge.",
                hint="Choose your name and type your PIN.",
            )
        return _member(row)

    def has_badge(self, code: str) -> bool:
        """True for a badge of somebody who works here; nothing is counted."""
        return self.takes_badges() and self._row_of_badge(code) is not None

    def sign_in_by_badge(self, code: str) -> Actor:
        """Sign somebody in by the badge alone, where the shop is set to that."""
        member = self.by_badge(code)
        actor = self._prove_by_badge(member)
        with transaction():
            self._journal.record(
                "LOGIN", {"v": 1, "who": actor.name, "role": actor.role, "by": "badge"}
            )
        return actor

    def prove_by_badge(self, code: str) -> Actor:
        """Whoever this badge belongs to, without a sign-in, where the badge alone is enough."""
        return self._prove_by_badge(self.by_badge(code))

    def takes_badges(self) -> bool:
        """True where a badge says who somebody is."""
        return self._settings.get(BADGE_SIGN_IN) != "off"

    def badge_is_enough(self) -> bool:
        """True where the shop is set to sign in by the badge alone."""
        return self._settings.get(BADGE_SIGN_IN) == "badge"

    def _prove_by_badge(self, member: Member) -> Actor:
        if not self.badge_is_enough():
            raise Refused("badge.needs_pin", "{name}'s PIN is needed, too.", name=member.name)
        self._demand_not_locked(member.id, member.name)
        with transaction():
            execute(
                "DELETE FROM badge_throttle WHERE register_id = ?",
                (self._place.till.register_id.bytes,),
            )
        return self.actor(member.id)

    def _row_of_badge(self, code: str) -> Any:
        try:
            key = badge_key(self._secrets, code)
        except InvalidInput:
            return None
        return fetch_one(f"{_MEMBER} AND badge_hash = ?", (key,))

    def _badge_throttle(self) -> Throttle:
        row = fetch_one(
            "SELECT failures, lockouts, locked_until FROM badge_throttle WHERE register_id = ?",
            (self._place.till.register_id.bytes,),
        )
        return _throttle_of(row)

    def _note_unknown_badge(self) -> None:
        throttle = failed(self._badge_throttle(), self._clock.now())
        execute(
            "INSERT OR REPLACE INTO badge_throttle (register_id, failures, lockouts, locked_until)"
            " VALUES (?, ?, ?, ?)",
            (self._place.till.register_id.bytes, *_stored(throttle)),
        )
        self._journal.record(
            "LOGIN_FAIL",
            {"v": 1, "who": "", "by": "unknown badge", "locked": bool(throttle.locked_until)},
        )

    def _prove(self, member_id: UUID, pin: str) -> Actor:
        """Whoever this PIN belongs to; a wrong one is counted, and costs as much time as a name."""
        row = fetch_one(
            "SELECT name, pin_hash FROM staff WHERE id = ? AND active = 1",
            (member_id.bytes,),
        )
        if row is None:
            matches(self._secrets, _NOBODY, pin, _NOBODYS_HASH)
            raise NotFound("staff.unknown", "Nobody here has this name any more.")
        self._demand_not_locked(member_id, row[0])
        if not matches(self._secrets, member_id, pin, row[1]):
            with transaction():
                throttle = self._note_failure(member_id, row[0])
            raise self._wrong_pin(throttle)
        return self.actor(member_id)

    def _owner_rows(self) -> list[tuple[bytes, str, str | None]]:
        """The owners who work here, the first of the shop first."""
        rows = fetch_all(
            "SELECT id, name, recovery_hash FROM staff WHERE role = 'owner' AND active = 1"
            " ORDER BY created_at"
        )
        if not rows:
            raise NotFound("staff.no_owner", "This shop has no owner.")
        return [(row[0], row[1], row[2]) for row in rows]

    def _demand_not_locked(self, member_id: UUID, name: str) -> None:
        wait = self._throttle(member_id).wait(self._clock.now())
        seconds = -(-wait // _ONE_SECOND)
        if seconds > 0:
            raise Refused(
                "staff.locked",
                "Too many wrong PINs for {name}. Wait {seconds} seconds.",
                hint="Somebody else can sign in meanwhile; a manager can unlock it.",
                seconds=seconds,
                name=name,
            )

    def _wrong_pin(self, throttle: Throttle, *, what: str = _PIN) -> Refused:
        wait = throttle.wait(self._clock.now())
        if wait:
            return Refused(
                "staff.locked",
                "Wrong {what}. Wait {seconds} seconds.",
                hint="Somebody else can sign in meanwhile; a manager can unlock it.",
                seconds=-(-wait // _ONE_SECOND),
                what=Phrase(what),
            )
        left = throttle.tries_left
        return Refused(
            "staff.wrong_pin",
            "Wrong {what}. 1 try left before a wait."
            if left == 1
            else "Wrong {what}. {left} tries left before a wait.",
            left=left,
            what=Phrase(what),
        )

    def _throttle(self, member_id: UUID) -> Throttle:
        row = fetch_one(
            "SELECT failures, lockouts, locked_until FROM staff_throttle"
            " WHERE staff_id = ? AND register_id = ?",
            (member_id.bytes, self._place.till.register_id.bytes),
        )
        return _throttle_of(row)

    def _note_failure(self, member_id: UUID, name: str) -> Throttle:
        throttle = failed(self._throttle(member_id), self._clock.now())
        execute(
            "INSERT OR REPLACE INTO staff_throttle"
            " (staff_id, register_id, failures, lockouts, locked_until) VALUES (?, ?, ?, ?, ?)",
            (member_id.bytes, self._place.till.register_id.bytes, *_stored(throttle)),
        )
        self._journal.record(
            "LOGIN_FAIL",
            {"v": 1, "who": name, "locked": throttle.locked_until is not None},
        )
        return throttle

    def _forget_failures(self, member_id: UUID) -> None:
        execute(
            "DELETE FROM staff_throttle WHERE staff_id = ? AND register_id = ?",
            (member_id.bytes, self._place.till.register_id.bytes),
        )


def add_member(
    secrets: Path,
    store_id: UUID,
    *,
    name: str,
    role: Role,
    pin: str,
    recovery: str | None,
    demo: bool,
    now: datetime,
) -> Member:
    """Write a person's row; inside ``transaction()``. ``recovery`` is the owner's code, plain."""
    member_id = new_id()
    StaffRow.insert(
        id=member_id,
        store_id=store_id,
        name=name,
        role=role.value,
        pin_hash=hash_secret(secrets, member_id, pin),
        pin_digits=len(pin),
        recovery_hash=hash_secret(secrets, member_id, plain_recovery_code(recovery))
        if recovery
        else None,
        demo_pin=pin if demo else None,
        active=True,
        created_at=now,
    ).execute()
    return Member(member_id, name, role, len(pin), pin if demo else None)


def overrides_of(member_id: UUID) -> tuple[frozenset[Permission], frozenset[Permission]]:
    """What was granted to somebody beyond her role, and what is withheld of it."""
    rows = fetch_all(
        "SELECT permission, granted FROM staff_permission WHERE staff_id = ?", (member_id.bytes,)
    )
    known = {each.value: each for each in Permission}
    found = [(known[name], bool(granted)) for name, granted in rows if name in known]
    return (
        frozenset(each for each, granted in found if granted),
        frozenset(each for each, granted in found if not granted),
    )


def check_name(name: str) -> None:
    """Raise InvalidInput for a name that is none, or too long for a tile."""
    if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
        raise InvalidInput("staff.name", "A name has 1 to {most} characters.", most=LONGEST_NAME)


def demand_owner_for(actor: Actor, *roles: Role) -> None:
    """Raise PermissionDenied where somebody else than an owner would make or change one."""
    if Role.OWNER in roles and actor.role is not Role.OWNER:
        raise PermissionDenied(
            Permission.STAFF_EDIT,
            "Only an owner makes somebody an owner, or changes one; {actor} is none.",
            hint="An owner does it, signed in herself.",
            actor=actor.name,
        )


def demand_no_more(
    actor: Actor,
    more: AbstractSet[Permission],
    before: Fraction | None,
    limit: Fraction | None,
) -> None:
    """Raise PermissionDenied where somebody would be given more than the giver has herself.

    ``more`` is what is added; ``before`` and ``limit`` are the discount limits, None is no limit.
    """
    lacking = sorted(more - actor.permissions)
    if lacking:
        raise PermissionDenied(
            lacking[0],
            "{actor} cannot give what {actor} may not do.",
            hint="Somebody who may do it gives it.",
            actor=actor.name,
        )
    own = actor.discount_limit
    raised = before is not None and (limit is None or limit > before)
    if own is not None and raised and (limit is None or limit > own):
        raise Refused(
            "staff.limit_above_own",
            "{actor} may take off {percent}% and cannot give anybody more.",
            hint="Somebody with a higher limit gives it.",
            actor=actor.name,
            percent=own,
        )


def names_of(actor: Actor) -> dict[str, str]:
    """Who did it, and who allowed it, for the journal."""
    names = {"by": actor.name}
    return names | {"approved_by": actor.approved_by} if actor.approved_by else names


def _throttle_of(row: tuple[Any, ...] | None) -> Throttle:
    if row is None:
        return Throttle()
    failures: list[int] = json.loads(row[0])
    until = from_millis(row[2]) if row[2] is not None else None
    return Throttle(tuple(from_millis(at) for at in failures), row[1], until)


def _stored(throttle: Throttle) -> tuple[str, int, int | None]:
    until = to_millis(throttle.locked_until) if throttle.locked_until else None
    return json.dumps([to_millis(at) for at in throttle.failures]), throttle.lockouts, until


def _member(row: tuple[bytes, str, str, int, str | None]) -> Member:
    return Member(UUID(bytes=row[0]), row[1], Role(row[2]), row[3], row[4])


def _may_approve(approver: Actor, permission: Permission, percent: Fraction | None) -> bool:
    if not approver.may(permission):
        return False
    limit = approver.discount_limit
    return percent is None or limit is None or percent <= limit
