"""Leads a file from the disk into the catalogue, on the lane of what lasts."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.importers.columns import FIELDS, columns_at
from rcommerce_pos.core.importers.preview import FileLook, PastImport
from rcommerce_pos.core.importers.report import ImportReport
from rcommerce_pos.core.importers.service import Progress
from rcommerce_pos.core.importers.undo import UndoReport
from rcommerce_pos.core.kernel.errors import InvalidInput, PosError
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.tasks import Job, Tasks


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
        self._job: Job | None = None
        self._began = 0.0
        self.state = ImportState()

    def begin(self, actor: Actor) -> None:
        """Somebody looks at the screen: what was imported before, or what is under way."""
        self._actor = actor
        self._read_history()

    def choose(self, path: Path) -> None:
        """Look at a file."""
        actor = self._actor
        if actor is None or self.state.work:
            return
        preview = self._app.import_preview

        def show(look: FileLook) -> None:
            self._job = None
            self._emit(
                ImportState(
                    Stage.COLUMNS,
                    look=look,
                    places=dict(look.places),
                    history=self.state.history,
                    loading=False,
                )
            )

        self._start(Work.LOOKING)
        self._job = self._tasks.long(
            lambda _job: preview.look(actor, path), show, self._fail, owner=self
        )

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
        actor, look, places = self._actor, self.state.look, dict(self.state.places)
        if actor is None or look is None or self.state.work or self.state.columns_fault:
            return
        app = self._app

        def work(job: Job) -> ImportReport:
            app.import_preview.remember(actor, look.header, places)
            return app.importer.import_products(
                look.path,
                mapping={},
                places=places,
                dry_run=True,
                progress=_teller(job),
                cancelled=lambda: job.is_cancelled,
                actor=actor,
            )

        def done(report: ImportReport) -> None:
            self._job = None
            rest = replace(self.state, work=Work.NOTHING, advance=None, cancelling=False)
            if report.cancelled:
                self._emit(rest)
            else:
                self._emit(replace(rest, stage=Stage.CHECK, trial=report, saved=""))

        self._start(Work.CHECKING)
        self._job = self._tasks.long(work, done, self._fail, progress=self._advance, owner=self)

    def save_rejects(self, target: Path) -> None:
        """Write the rows that would not be taken into a file, to be mended."""
        actor, look, places = self._actor, self.state.look, dict(self.state.places)
        if actor is None or look is None or self.state.work:
            return
        importer = self._app.importer

        def work(job: Job) -> ImportReport:
            try:
                return importer.import_products(
                    look.path,
                    mapping={},
                    places=places,
                    dry_run=True,
                    rejects=target,
                    progress=_teller(job),
                    cancelled=lambda: job.is_cancelled,
                    actor=actor,
                )
            except OSError as error:
                raise InvalidInput(
                    "import.not_saved",
                    "{file} cannot be written ({reason}).",
                    file=target.name,
                    reason=error.strerror or str(error),
                ) from error

        def done(_report: ImportReport) -> None:
            self._job = None
            rest = replace(self.state, work=Work.NOTHING, advance=None, cancelling=False)
            self._emit(replace(rest, saved=target.name))

        self._start(Work.SAVING)
        self._job = self._tasks.long(work, done, self._fail, progress=self._advance, owner=self)

    def run(self) -> None:
        """Import it."""
        actor, look, places = self._actor, self.state.look, dict(self.state.places)
        trial = self.state.trial
        if actor is None or look is None or trial is None or self.state.work:
            return
        if not (trial.created or trial.updated):
            return
        importer = self._app.importer

        def work(job: Job) -> ImportReport:
            return importer.import_products(
                look.path,
                mapping={},
                places=places,
                progress=_teller(job),
                cancelled=lambda: job.is_cancelled,
                actor=actor,
            )

        def done(report: ImportReport) -> None:
            self._job = None
            rest = replace(self.state, work=Work.NOTHING, advance=None, cancelling=False)
            self._emit(replace(rest, stage=Stage.DONE, result=report))
            self._read_history()

        self._start(Work.IMPORTING)
        self._job = self._tasks.long(work, done, self._fail, progress=self._advance, owner=self)

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
            self._job = None
            self._emit(replace(self.state, work=Work.NOTHING, undone=report))
            self._read_history()

        self._start(Work.UNDOING)
        self._job = self._tasks.long(
            lambda _job: importer.undo(code, actor=actor), done, self._fail, owner=self
        )

    def _read_history(self) -> None:
        actor = self._actor
        if actor is None:
            return

        def done(history: tuple[PastImport, ...]) -> None:
            self._emit(replace(self.state, history=history, loading=False))

        def failed(error: PosError) -> None:
            self._emit(replace(self.state, loading=False, error=error))

        self._tasks.counter(
            lambda: self._app.import_preview.history(actor), done, failed, owner=self
        )

    def _start(self, work: Work) -> None:
        self._began = monotonic()
        self._emit(
            replace(self.state, work=work, advance=None, cancelling=False, error=None, undone=None)
        )

    def _advance(self, step: tuple[int, int]) -> None:
        rows, thousandths = step
        seconds = max(monotonic() - self._began, 0.001)
        advance = Advance(rows, thousandths, round(rows / seconds))
        self._emit(replace(self.state, advance=advance))

    def _fail(self, error: PosError) -> None:
        self._job = None
        rest = replace(self.state, work=Work.NOTHING, advance=None, cancelling=False)
        self._emit(replace(rest, error=error))
        # A file that broke off may have brought something.
        self._read_history()

    def _emit(self, state: ImportState) -> None:
        self.state = state
        self.changed.emit(state)


def _teller(job: Job) -> Progress:
    """Tells a job how far the importer is."""
    return lambda rows, thousandths: job.tell((rows, thousandths))
