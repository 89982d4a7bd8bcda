"""What the staff's window knows: everybody's record, the one that is edited, what was asked."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.customers.types import Customer
from rcommerce_pos.core.kernel.errors import PermissionDenied, PosError
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.staff.roles import PERMISSIONS, effective
from rcommerce_pos.core.staff.types import Actor, Role, StaffDraft, StaffRecord
from rcommerce_pos.ui.readings import Readings
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.wording import in_order

T = TypeVar("T")
MOST_FOUND = 5
NEW = StaffDraft("", Role.CASHIER)


@dataclass(frozen=True, slots=True)
class StaffState:
    """All that the window shows.

    ``draft`` is what is being edited and ``stored`` the record as it is; a new person has none.
    """

    loading: bool = True
    denied: PosError | None = None
    actor: Actor | None = None
    today: date = date.min
    records: tuple[StaffRecord, ...] = ()
    limits: tuple[tuple[Role, Fraction | None], ...] = ()
    stored: StaffRecord | None = None
    draft: StaffDraft | None = None
    customers: tuple[Customer, ...] = ()
    found: tuple[Customer, ...] = ()
    refused: PosError | None = None

    @property
    def can_edit(self) -> bool:
        """True for who keeps the records."""
        return self.actor is not None and self.actor.may(Permission.STAFF_EDIT)

    @property
    def is_own(self) -> bool:
        """True where somebody looks at her own record."""
        return (
            self.stored is not None and self.actor is not None and (self.stored.id == self.actor.id)
        )

    @property
    def is_above(self) -> bool:
        """True where the person may do what the one who looks may not: nothing is changed then."""
        if self.stored is None or self.actor is None or self.is_own:
            return False
        return not self.stored.permissions <= self.actor.permissions

    @property
    def is_dirty(self) -> bool:
        """True where something is not saved."""
        if self.draft is None:
            return False
        return self.draft != (self.stored.draft if self.stored is not None else None)

    @property
    def permissions(self) -> frozenset[Permission]:
        """What the draft lets the person do."""
        if self.draft is None:
            return frozenset()
        return effective(self.draft.role, self.draft.granted, self.draft.withheld)

    def limit_of(self, role: Role) -> Fraction | None:
        """The discount limit of a role; None is no limit."""
        return dict(self.limits).get(role)


class StaffViewModel(QObject):
    """Reads and changes records on the counter lane."""

    changed = Signal(object)
    opened = Signal(object)
    """Another person is to be shown in the form."""
    told = Signal(str)
    """Something was done: its code, said by the view."""
    recovery_made = Signal(str)
    badge_found = Signal(object, str)
    """The key of whose badge it is, or None for a free one; and the code that was scanned."""

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._actor: Actor | None = None
        self.readings = Readings(tasks, self)
        self.state = StaffState()

    def begin(self, actor: Actor) -> None:
        """Somebody looks: read everything anew."""
        self._actor = actor
        stored = self.state.stored
        # Whoever looked before sees the same again until it is read; nobody else does.
        same = self.state.actor == actor and self.state.denied is None
        self._emit(replace(self.state, refused=None) if same else StaffState())
        self._reload(stored.id if stored is not None else None)

    def again(self) -> None:
        """Read once more what was refused."""
        first = self.state.draft is None
        self._emit(replace(self.state, refused=None, loading=first))
        self.readings.again()

    def open(self, member_id: UUID) -> None:
        """Edit one of them."""
        record = next((each for each in self.state.records if each.id == member_id), None)
        if record is not None:
            self._open(record)

    def new(self) -> None:
        """Begin the record of somebody new."""
        if self.state.can_edit:
            state = replace(self.state, stored=None, draft=NEW, customers=(), found=())
            self._emit(replace(state, refused=None))
            self.opened.emit(self.state)

    def revert(self) -> None:
        """Forget what was changed."""
        if self.state.stored is not None:
            self._open(self.state.stored)
        elif self.state.records:
            self._open(self.state.records[0])

    def edit(self, draft: StaffDraft) -> None:
        """Something was changed in the form."""
        if draft != self.state.draft:
            self._emit(replace(self.state, draft=draft, refused=None))

    def set_permission(self, permission: Permission, *, may: bool) -> None:
        """Let the person of the draft do something, or not."""
        draft = self.state.draft
        if draft is None:
            return
        granted, withheld = set(draft.granted), set(draft.withheld)
        from_role = permission in PERMISSIONS[draft.role]
        granted.discard(permission)
        withheld.discard(permission)
        if may and not from_role:
            granted.add(permission)
        if from_role and not may:
            withheld.add(permission)
        self.edit(replace(draft, granted=frozenset(granted), withheld=frozenset(withheld)))

    def save(self, pin: str = "") -> None:
        """Keep what was changed; somebody new needs her first PIN."""
        draft, actor, stored = self.state.draft, self._actor, self.state.stored
        if draft is None or actor is None:
            return
        people = self._application.people

        def work() -> UUID:
            if stored is None:
                return people.take_on(actor, draft, pin).id
            return people.save(actor, stored.id, draft).id

        self._run(work, lambda member_id: self._done(member_id, "saved"))

    def archive(self) -> None:
        """She left."""
        self._act(self._application.people.archive, "archived")

    def restore(self) -> None:
        """She works here again."""
        self._act(self._application.people.restore, "restored")

    def unlock(self) -> None:
        """End the wait after wrong PINs."""
        self._act(self._application.staff.unlock, "unlocked")

    def set_pin(self, pin: str, old_pin: str) -> None:
        """Give her another PIN."""
        people = self._application.people
        self._act(
            lambda actor, key: people.set_pin(actor, key, pin, old_pin=old_pin), "pin_changed"
        )

    def give_badge(self, code: str) -> None:
        """Let a badge stand for her."""
        people = self._application.people
        self._act(lambda actor, key: people.give_badge(actor, key, code), "badge_given")

    def revoke_badge(self) -> None:
        """The badge opens nothing any more."""
        people = self._application.people
        self._act(people.revoke_badge, "badge_revoked")

    def make_recovery_code(self, pin: str) -> None:
        """A new recovery code for the owner who is signed in."""
        actor, people = self._actor, self._application.people
        if actor is not None:
            self._run(lambda: people.new_recovery_code(actor, pin), self.recovery_made.emit)

    def look_up_badge(self, code: str) -> None:
        """Whose badge was scanned; nothing is counted, for whoever keeps the records asks."""
        people, actor = self._application.people, self._actor
        if actor is None:
            return

        def done(member_id: UUID | None) -> None:
            self.badge_found.emit(member_id, code)

        self._run(lambda: people.owner_of_badge(actor, code), done)

    def find_customers(self, text: str) -> None:
        """Look for the customer that the person is, too."""
        if not text.strip():
            self._emit(replace(self.state, found=()))
            return
        customers = self._application.customers

        def done(found: tuple[Customer, ...]) -> None:
            self._emit(replace(self.state, found=found))

        self._tasks.search(
            lambda: customers.search(text, limit=MOST_FOUND), done, self._refuse, owner=self
        )

    def link_customer(self, customer_id: UUID, *, linked: bool) -> None:
        """Say that a customer is this person, or that she is not."""
        customers = self._application.customers
        self._act(
            lambda actor, key: customers.mark_as_staff(actor, customer_id, key if linked else None),
            "linked" if linked else "unlinked",
        )

    def _act(self, work: Callable[[Actor, UUID], object], code: str) -> None:
        """Do something to the person who is shown, and read her anew."""
        actor, stored = self._actor, self.state.stored
        if actor is not None and stored is not None:
            self._run(
                lambda: work(actor, stored.id),
                lambda _done: self._done(stored.id, code, keep=True),
            )

    def _done(self, member_id: UUID, code: str, *, keep: bool = False) -> None:
        self.told.emit(code)
        self._reload(member_id, keep=keep)

    def _reload(self, wanted: UUID | None, *, keep: bool = False) -> None:
        """Read everything anew; ``keep`` what was typed into the form and is not saved yet."""
        application, actor = self._application, self._actor
        if actor is None:
            return

        def work() -> StaffState:
            return StaffState(
                loading=False,
                actor=actor,
                today=application.cash.today(),
                records=tuple(
                    in_order(
                        application.people.records(actor),
                        lambda each: each.draft.name,
                        part=lambda each: each.active,
                    )
                ),
                limits=tuple((role, application.staff.limit_of(role)) for role in Role),
            )

        def done(state: StaffState) -> None:
            kept = self.state.draft if keep and self.state.is_dirty else None
            record = next((each for each in state.records if each.id == wanted), None)
            record = record or next(iter(state.records), None)
            if record is None:
                self._emit(state)
                return
            state = replace(state, stored=record, draft=record.draft)
            self._show(state if kept is None else replace(state, draft=kept))

        def failed(error: PosError) -> None:
            if isinstance(error, PermissionDenied):
                self._emit(StaffState(loading=False, actor=actor, denied=error))
            else:
                self._refuse(error)

        self.readings.read("records", work, done, failed)

    def _open(self, record: StaffRecord) -> None:
        self._show(replace(self.state, stored=record, draft=record.draft, refused=None))

    def _show(self, state: StaffState) -> None:
        """Show a person, with the customers that she is."""
        self._emit(replace(state, customers=(), found=()))
        self.opened.emit(self.state)
        actor, record, customers = self._actor, state.stored, self._application.customers
        if actor is None or record is None or not state.can_edit:
            return

        def done(found: tuple[Customer, ...]) -> None:
            if self.state.stored is not None and self.state.stored.id == record.id:
                self._emit(replace(self.state, customers=found))

        self._run(lambda: customers.of_staff(actor, record.id), done)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._tasks.counter(work, done, self._refuse, owner=self)

    def _refuse(self, error: PosError) -> None:
        self._emit(replace(self.state, refused=error, loading=False))

    def _emit(self, state: StaffState) -> None:
        self.state = state
        self.changed.emit(state)
