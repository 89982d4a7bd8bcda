"""Leads a file from the disk into the catalogue, on the lane of what lasts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.importers.columns import FIELDS, columns_at
from rcommerce_pos.core.importers.preview import FileLook, PastImport
from rcommerce_pos.core.importers.report import ImportReport
from rcommerce_pos.core.importers.undo import UndoReport
from rcommerce_pos.core.kernel.errors import InvalidInput, Phrase, PosError, StorageUnavailable
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.errors import said_phrase
from rcommerce_pos.ui.readings import Readings
from rcommerce_pos.ui.tasks import Job, Tasks

T = TypeVar("T")
PART = 500
"""How many rows are one transaction beside the counter, which waits no longer than for these."""


class Stage(IntEnum):
    """How far a file is."""

    FILE = 0
    COLUMNS = 1
    CHECK = 2
    DONE = 3


class Work(IntEnum):
    """What is being done at the moment."""

    NOTHING = 0
    LOOKING = 1
    CHECKING = 2
    SAVING = 3
    IMPORTING = 4
    UNDOING = 5


@dataclass(frozen=True, slots=True)
class Advance:
    """How far the work is: rows, thousandths of the file, rows in a second."""

    rows: int
    thousandths: int
    per_second: int


@dataclass(frozen=True, slots=True)
class ImportState:
    """The file with what was chosen and what came of it; ``error`` says what could not be done."""

    stage: Stage = Stage.FILE
    work: Work = Work.NOTHING
    advance: Advance | None = None
    cancelling: bool = False
    look: FileLook | None = None
    places: Mapping[str, int] = field(default_factory=dict)
    trial: ImportReport | None = None
    result: ImportReport | None = None
    saved: str = ""
    undone: UndoReport | None = None
    history: tuple[PastImport, ...] = ()
    loading: bool = True
    error: PosError | None = None

    @property
    def columns_fault(self) -> PosError | None:
        """Why these columns cannot be imported, or None."""
        if self.look is None:
            return None
        try:
            columns_at(self.look.header, self.places)
        except InvalidInput as error:
            return error
        return None


class ImportingViewModel(QObject):
    """One file at a time; what is under way goes on when somebody looks elsewhere."""

    changed = Signal(object)

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._app = application
        self._tasks = tasks
        self._actor: Actor | None = None
        self.readings = Readings(tasks, self)
        self._job: Job | None = None
        self._began = 0.0
        self.state = ImportState()
        tasks.crashed.connect(self._crashed)

    def begin(self, actor: Actor) -> None:
        """Somebody looks at the screen: what was imported before, or what is under way."""
        self._actor = actor
        if not self.state.work:
            self._emit(replace(self.state, error=None, undone=None, saved=""))
        self._read_history()

    def choose(self, path: Path) -> None:
        """Look at a file."""
        actor = self._actor
        if actor is None or self.state.work:
            return
        preview = self._app.import_preview

        def show(look: FileLook) -> None:
            self._emit(
                ImportState(
                    Stage.COLUMNS,
                    look=look,
                    places=dict(look.places),
                    history=self.state.history,
                    loading=False,
                )
            )

        self._do(Work.LOOKING, lambda _job: preview.look(actor, path), show)

    def set_place(self, name: str, place: int | None) -> None:
        """A field is in another column, or in none."""
        if name not in FIELDS or self.state.work:
            return
        places = {key: at for key, at in self.state.places.items() if key != name}
        if place is not None:
            places[name] = place
        self._emit(replace(self.state, places=places, trial=None, error=None))

    def back(self) -> None:
        """To the step before; a finished import leads to a new file."""
        state = self.state
        if state.work or state.stage is Stage.FILE:
            return
        if state.stage is Stage.DONE:
            self.again()
        else:
            self._emit(replace(state, stage=Stage(state.stage - 1), error=None, saved=""))

    def again(self) -> None:
        """Another file."""
        if not self.state.work:
            self._emit(ImportState(history=self.state.history, loading=False))

    def on(self) -> None:
        """To the next step: try the columns, or import what was tried."""
        if self.state.stage is Stage.COLUMNS:
            self.check()
        elif self.state.stage is Stage.CHECK:
            self.run()
        elif self.state.stage is Stage.DONE:
            self.again()

    def check(self) -> None:
        """Read the whole file and write nothing."""
        state, actor = self.state, self._actor
        if actor is None or state.look is None or state.work or state.columns_fault:
            return
        header, places = state.look.header, dict(state.places)

        def done(report: ImportReport) -> None:
            rest = self._at_rest()
            if report.cancelled:
                self._emit(rest)
            else:
                self._emit(replace(rest, stage=Stage.CHECK, trial=report, saved=""))

        trial = self._import(actor, state.look, dry_run=True)

        def work(job: Job) -> ImportReport:
            self._app.import_preview.remember(actor, header, places)
            return trial(job)

        self._do(Work.CHECKING, work, done)

    def save_rejects(self, target: Path) -> None:
        """Write the rows that would not be taken into a file, to be mended."""
        state, actor = self.state, self._actor
        if actor is None or state.look is None or state.work:
            return

        def done(report: ImportReport) -> None:
            saved = "" if report.cancelled else target.name
            self._emit(replace(self._at_rest(), saved=saved))

        self._do(Work.SAVING, self._import(actor, state.look, dry_run=True, rejects=target), done)

    def run(self) -> None:
        """Import it."""
        state, actor, trial = self.state, self._actor, self.state.trial
        if actor is None or state.look is None or trial is None or state.work:
            return
        if not (trial.created or trial.updated):
            return

        def done(report: ImportReport) -> None:
            self._emit(replace(self._at_rest(), stage=Stage.DONE, result=report))
            self._read_history()

        self._do(Work.IMPORTING, self._import(actor, state.look), done)

    def _import(
        self, actor: Actor, look: FileLook, *, dry_run: bool = False, rejects: Path | None = None
    ) -> Callable[[Job], ImportReport]:
        """The importer with everything that was chosen, to be run on the long lane."""
        importer, places = self._app.importer, dict(self.state.places)

        def work(job: Job) -> ImportReport:
            return importer.import_products(
                look.path,
                mapping={},
                places=places,
                dry_run=dry_run,
                rejects=rejects,
                said=said_phrase,
                progress=lambda rows, thousandths: job.tell((rows, thousandths)),
                cancelled=lambda: job.is_cancelled,
                part=PART,
                between=job.give_way,
                actor=actor,
            )

        return work

    def cancel(self) -> None:
        """Stop where it is sound to stop: what is in stays in."""
        if self._job is not None and self.state.work not in (Work.NOTHING, Work.UNDOING):
            self._job.cancel()
            self._emit(replace(self.state, cancelling=True))

    def undo(self, code: str) -> None:
        """Take an import back."""
        actor = self._actor
        if actor is None or self.state.work:
            return
        importer = self._app.importer

        def done(report: UndoReport) -> None:
            self._emit(replace(self._at_rest(), undone=report))
            self._read_history()

        self._do(
            Work.UNDOING, lambda job: importer.undo(code, between=job.give_way, actor=actor), done
        )

    def _read_history(self) -> None:
        actor = self._actor
        if actor is None:
            return

        def done(history: tuple[PastImport, ...]) -> None:
            self._emit(replace(self.state, history=history, loading=False))

        def failed(error: PosError) -> None:
            self._emit(replace(self.state, loading=False, error=error))

        self.readings.read("history", lambda: self._app.import_preview.history(actor), done, failed)

    def read_again(self) -> None:
        """Read once more what was refused."""
        self._emit(replace(self.state, error=None, loading=True))
        self.readings.again()

    def _do(self, work: Work, act: Callable[[Job], T], done: Callable[[T], None]) -> None:
        """Do something on the long lane; what the system refuses is said in words."""

        def safely(job: Job) -> T:
            try:
                return act(job)
            except OSError as error:
                raise StorageUnavailable(
                    "import.io",
                    "{file} cannot be written or read ({reason}).",
                    hint="What was imported before it is in the list below and can be taken back.",
                    file=error.filename or Phrase("The file"),
                    reason=error.strerror or str(error),
                ) from error

        def finish(answer: T) -> None:
            self._job = None
            done(answer)

        self._began = monotonic()
        self._emit(
            replace(self.state, work=work, advance=None, cancelling=False, error=None, undone=None)
        )
        self._job = self._tasks.long(safely, finish, self._fail, progress=self._advance, owner=self)

    def _at_rest(self) -> ImportState:
        return replace(self.state, work=Work.NOTHING, advance=None, cancelling=False)

    def _crashed(self, _error: object) -> None:
        """A fault of the program is shown elsewhere; here nothing is being done any more."""
        if self.state.work and not self._tasks.is_working:
            self._job = None
            self._emit(self._at_rest())
            self._read_history()

    def _advance(self, step: tuple[int, int]) -> None:
        rows, thousandths = step
        seconds = max(monotonic() - self._began, 0.001)
        advance = Advance(rows, thousandths, round(rows / seconds))
        self._emit(replace(self.state, advance=advance))

    def _fail(self, error: PosError) -> None:
        self._job = None
        self._emit(replace(self._at_rest(), error=error))
        # A file that broke off may have brought something.
        self._read_history()

    def _emit(self, state: ImportState) -> None:
        self.state = state
        self.changed.emit(state)
