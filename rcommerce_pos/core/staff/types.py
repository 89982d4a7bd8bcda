"""People who work here, as everyone may hold them."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

from rcommerce_pos.core.kernel.errors import PermissionDenied, Phrase
from rcommerce_pos.core.kernel.permissions import Permission


class Role(StrEnum):
    """What somebody is in the shop."""

    OWNER = "owner"
    MANAGER = "manager"
    CASHIER = "cashier"


@dataclass(frozen=True, slots=True)
class Member:
    """A person on the sign-in screen; ``demo_pin`` is set in a demo shop only."""

    id: UUID
    name: str
    role: Role
    pin_digits: int
    demo_pin: str | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: every service asks it before it does anything."""

    id: UUID
    name: str
    role: Role
    permissions: frozenset[Permission]
    discount_limit: Fraction | None = None
    """How many percent may come off a line in all; None is no limit."""
    approved_by: str = ""
    """Who allowed this one act, where the actor may not do it alone."""
    session: int = 0
    """Counts up where an open sign-in must end, such as after another PIN."""

    def allowed_by(self, approver: "Actor", permission: Permission) -> "Actor":
        """The same person for one act that somebody else allowed, within her limits."""
        return replace(
            self,
            permissions=self.permissions | {permission},
            discount_limit=approver.discount_limit,
            approved_by=approver.name,
        )

    def may(self, permission: Permission) -> bool:
        """True where the role allows it."""
        return permission in self.permissions

    def demand(self, permission: Permission, act: str) -> None:
        """Raise PermissionDenied unless the role allows it; ``act`` completes 'may not …'."""
        if permission not in self.permissions:
            raise PermissionDenied(
                permission,
                "{actor} may not {act}.",
                hint="Ask somebody who may, such as the manager.",
                actor=self.name,
                act=Phrase(act),
            )


@dataclass(frozen=True, slots=True)
class StaffDraft:
    """What is kept of a person in a form; ``None`` as limit is the limit of the role."""

    name: str
    role: Role
    birth_date: date | None = None
    discount_limit: int | None = None
    granted: frozenset[Permission] = frozenset()
    withheld: frozenset[Permission] = frozenset()


@dataclass(frozen=True, slots=True)
class StaffRecord:
    """A person as whoever keeps the staff's records sees her."""

    id: UUID
    draft: StaffDraft
    active: bool
    pin_digits: int
    has_badge: bool
    wait_seconds: int
    """How long she must wait after wrong PINs at this register; 0 where she need not."""
    permissions: frozenset[Permission]
