"""One setting as it is declared: its key, type and default, its words, and what fits."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from rcommerce_pos.core.kernel.errors import InvalidInput, Phrase
from rcommerce_pos.core.kernel.permissions import Permission

T = TypeVar("T", bool, int, str)
LONGEST_TEXT = 500


class Group(StrEnum):
    """The part of the settings window where a setting stands."""

    SHOP = "shop"
    DEVICES = "devices"
    PAYMENTS = "payments"
    RECEIPTS = "receipts"
    STAFF = "staff"
    APPEARANCE = "appearance"
    KEYS = "keys"


class Scope(StrEnum):
    """What a value holds for: every till of the shop, or the one it was set at."""

    SHOP = "shop"
    TILL = "till"


class Asking(Protocol):
    """Whoever wants to change something, as far as settings must know her."""

    @property
    def name(self) -> str:
        """How she is called in the journal."""
        ...

    def demand(self, permission: Permission, act: str) -> None:
        """Raise PermissionDenied unless she may."""
        ...


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting.

    ``choices`` are values with their words, ``least`` and ``most`` the bounds of a number.
    ``check`` says what else is wrong with a value, as a sentence with a place for ``{label}``, or
    None. ``column`` names where a fact of the shop or the till itself is stored; ``fixed`` facts
    are shown and never changed here. ``journaled`` changes are remembered with the name of whoever
    made them.
    """

    key: str
    default: T
    label: str
    help: str
    group: Group
    permission: Permission | None = Permission.SETTINGS_EDIT
    scope: Scope = Scope.SHOP
    choices: tuple[tuple[T, str], ...] = ()
    least: int | None = None
    most: int | None = None
    unit: str = ""
    step: int = 1
    lines: bool = False
    longest: int = LONGEST_TEXT
    journaled: bool = False
    column: str = ""
    fixed: bool = False
    check: Callable[[T], str | None] | None = None
    search: str = ""
    """Everyday words that it is looked for by, with commas, beside those of its form."""
    is_listed: bool = True
    """False where a page of its own shows it better than a form could."""

    def checked(self, value: object) -> T:
        """The value, if it fits; raises InvalidInput otherwise."""
        if type(value) is not type(self.default):
            raise InvalidInput(
                "setting.malformed",
                "{label}: {value} is of the wrong kind.",
                label=Phrase(self.label),
                value=repr(value),
            )
        self._check_choice(value)
        self._check_size(value)
        problem = self.check(value) if self.check else None
        if problem:
            raise InvalidInput(
                "setting.unfit", "{label}: {problem}", label=Phrase(self.label), problem=problem
            )
        return value

    def read(self, text: str) -> T:
        """The value that a text means, as it is written on the command line."""
        default: bool | int | str = self.default
        found: object = text
        if isinstance(default, bool):
            words = {"true": True, "on": True, "yes": True, "1": True}
            words |= {"false": False, "off": False, "no": False, "0": False}
            found = words.get(text.strip().casefold(), text)
        elif isinstance(default, int):
            digits = text.strip()
            plain = digits.removeprefix("-")
            found = int(digits) if plain.isascii() and plain.isdigit() else text
        return self.checked(found)

    def _check_choice(self, value: object) -> None:
        if self.choices and value not in [each for each, _words in self.choices]:
            raise InvalidInput(
                "setting.not_offered",
                "{label}: one of {choices}.",
                label=Phrase(self.label),
                choices=", ".join(str(each) for each, _words in self.choices),
            )

    def _check_size(self, value: object) -> None:
        if isinstance(value, str) and len(value) > self.longest:
            raise InvalidInput(
                "setting.too_long",
                "{label}: at most {most} characters.",
                label=Phrase(self.label),
                most=self.longest,
            )
        if isinstance(value, int) and not isinstance(value, bool):
            least, most = self.least, self.most
            if (least is not None and value < least) or (most is not None and value > most):
                raise InvalidInput(
                    "setting.out_of_range",
                    "{label}: between {least} and {most}.",
                    label=Phrase(self.label),
                    least=least,
                    most=most,
                )


AnySetting = Setting[bool] | Setting[int] | Setting[str]
