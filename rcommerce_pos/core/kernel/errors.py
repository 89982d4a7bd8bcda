"""The errors a till can report, typed by who must act.

PosError                      stable ``code``, a sentence, what to do
├── InvalidInput              what came from outside is malformed            (exit status 2)
│   └── InvalidDocument       … and the place in the document is known
├── Refused                   a rule of the shop says no                     (exit status 1)
│   ├── PermissionDenied      the person may not; somebody else might approve
│   │   └── ApprovalNeeded    … beyond what the person may give by himself
│   ├── IllegalTransition     the document's lifecycle does not allow it
│   ├── Conflict              the same key with other content
│   └── NotFound              no such product, order, person
├── Broken                    stored data breaks a rule                      (exit status 1)
└── Unavailable               the environment fails; nothing was written     (exit status 2)
    ├── StorageUnavailable    disk full, locked, damaged, newer than the program
    └── DeviceUnavailable     printer, drawer, terminal

Anything that is not a PosError is a fault of the program and goes to the one crash path.
"""

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import ClassVar, Self

_PLACE = re.compile(r"\{(\w+)\}")


def filled(template: str, params: Mapping[str, object]) -> str:
    """A template with its values; a place that nobody filled, or a stray brace, stays as it is."""
    return _PLACE.sub(lambda place: _written(params.get(place[1], place[0])), template)


def _written(value: object) -> str:
    """A value as English messages write it: a percentage to one decimal, several with commas."""
    if isinstance(value, Fraction):
        tenths = round(value * 10)
        return str(tenths // 10) if tenths % 10 == 0 else f"{tenths // 10}.{tenths % 10}"
    if isinstance(value, tuple):
        return ", ".join(map(_written, value))
    return str(value)


class Phrase(str):
    """Words of the program with their values: English by itself, its template for translation.

    It stands among the parameters of an error, as its hint, or in a result that is shown.
    """

    template: str
    params: Mapping[str, object]

    def __new__(cls, template: str, /, **params: object) -> Self:
        """The words with their values put in."""
        made = super().__new__(cls, filled(template, params))
        made.template = template
        made.params = params
        return made


def phrase_of(error: "PosError") -> Phrase:
    """What an error says, as words that stand in a result; what to do is left out."""
    return Phrase(error.template, **error.params)


class PosError(Exception):
    """What a person at the till, or a script, is told.

    ``code`` is stable and may be relied on by other programs. What is given as message and hint
    are templates: ``{name}`` stands for the value of that name in ``params``, so that a front end
    can put both into another language. ``message`` is the English sentence, ``hint`` says what
    still works and what to do.
    """

    exit_status: ClassVar[int] = 2

    def __init__(self, code: str, message: str, /, *, hint: str = "", **params: object) -> None:
        self.code = code
        self.template = message
        self.hint_template = hint
        for given in (message, hint):
            if isinstance(given, Phrase):
                params = {**given.params, **params}
        if isinstance(message, Phrase):
            self.template = message.template
        if isinstance(hint, Phrase):
            self.hint_template = hint.template
        self.params: dict[str, object] = params
        self.message = filled(self.template, params)
        self.hint = filled(self.hint_template, params)
        super().__init__(self.message)

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    def as_json(self) -> dict[str, object]:
        """The error as ``--json`` prints it: code, message and hint."""
        answer: dict[str, object] = {"code": self.code, "message": self.message}
        if self.hint:
            answer["hint"] = self.hint
        return answer


class InvalidInput(PosError):
    """What came from outside is malformed."""

    def recoded(self, code: str) -> "InvalidInput":
        """The same words under the code of the field that they are about."""
        return InvalidInput(code, self.template, hint=self.hint_template, **self.params)


class InvalidDocument(InvalidInput):
    """A document from outside is malformed at a place that can be named."""

    def __init__(self, place: str, fault: str, /, **params: object) -> None:
        self.fault_template = fault.rstrip(".") + "."
        whole = "{place}: " + self.fault_template if place else self.fault_template
        super().__init__("document.invalid", whole, hint="", **{**params, "place": place})
        self.place = place


class Refused(PosError):
    """A rule of the shop says no; nothing was changed."""

    exit_status = 1


class PermissionDenied(Refused):
    """The person at the till may not do this; ``permission`` names what is missing."""

    def __init__(self, permission: str, message: str, *, hint: str = "", **params: object) -> None:
        super().__init__("permission.denied", message, hint=hint, permission=permission, **params)
        self.permission = permission


class ApprovalNeeded(PermissionDenied):
    """More comes off than the person may give.

    ``params`` carry ``percent`` and ``limit`` (Fraction), ``subject``, and ``before`` and
    ``after`` (Money), so that whoever approves sees what it does to the price.
    """

    def __init__(self, permission: str, message: str, *, hint: str = "", **params: object) -> None:
        super().__init__(permission, message, hint=hint, **params)
        self.code = "approval.needed"


class IllegalTransition(Refused):
    """The lifecycle of a document does not allow this step."""


class Conflict(Refused):
    """The same key came again with other content."""


class NotFound(Refused):
    """No such product, order, person or shift."""


class Broken(PosError):
    """Stored data breaks a rule."""

    exit_status = 1


class Unavailable(PosError):
    """The environment fails; nothing was written."""


class StorageUnavailable(Unavailable):
    """The store's file cannot be read or written."""


class DeviceUnavailable(Unavailable):
    """A printer, drawer or terminal does not answer."""
