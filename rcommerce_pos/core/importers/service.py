"""Imports products from files of others, and takes an import back."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from rcommerce_pos.core.catalog.service import CatalogService
from rcommerce_pos.core.importers.columns import columns_at, match
from rcommerce_pos.core.importers.fields import Fields
from rcommerce_pos.core.importers.files import DelimitedFile, Record
from rcommerce_pos.core.importers.plan import Planner
from rcommerce_pos.core.importers.report import ImportReport, RejectsFile
from rcommerce_pos.core.importers.rows import Entry, RowFault, RowReader
from rcommerce_pos.core.importers.tables import ImportBatchRow
from rcommerce_pos.core.importers.undo import Undo, UndoReport
from rcommerce_pos.core.importers.writer import Writer
from rcommerce_pos.core.inventory.service import InventoryService
from rcommerce_pos.core.journal.service import JournalService
from rcommerce_pos.core.kernel.clock import Clock
from rcommerce_pos.core.kernel.errors import InvalidInput, NotFound, Phrase, Refused
from rcommerce_pos.core.kernel.ids import new_id
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.types import Place
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import execute, fetch_one, transaction
from rcommerce_pos.core.taxes.service import TaxService

PART = 4000
"""How many rows are one transaction: the till waits no longer than for these."""
ASKED = 250
"""After so many rows whoever waits is told, and asked whether it is still wanted."""
Progress = Callable[[int, int], None]
"""Hears how many rows were read, and how far that is in thousandths of the file."""
PART_SIZE = 4 * 1024 * 1024
"""How many characters of rows are kept at once, however long the rows are."""


class ImportService:
    """Imports into one shop; ``rejects`` takes files of rejected rows that fit nowhere else."""

    def __init__(
        self,
        place: Place,
        catalog: CatalogService,
        taxes: TaxService,
        inventory: InventoryService,
        journal: JournalService,
        clock: Clock,
        *,
        rejects: Path,
    ) -> None:
        self._place = place
        self._catalog = catalog
        self._taxes = taxes
        self._inventory = inventory
        self._journal = journal
        self._clock = clock
        self._rejects = rejects

    def import_products(
        self,
        path: Path,
        *,
        mapping: Mapping[str, str],
        places: Mapping[str, int] | None = None,
        dry_run: bool = False,
        rejects: Path | None = None,
        said: Callable[[str], str] = str,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        part: int = PART,
        between: Callable[[], None] = lambda: None,
        actor: Actor,
    ) -> ImportReport:
        """Import a file; good rows are not lost to bad ones.

        Rows are written in parts, each one transaction. A file that breaks off, or an import that
        is ``cancelled``, keeps the parts before it; the same file can be imported again, or the
        batch be taken back. ``places`` says where each field is, and then nothing is guessed;
        ``rejects`` is a file for the rows that are not taken, of a trial too, and ``said`` puts
        what is written there into the language of whoever reads it. ``part`` rows are one
        transaction, and ``between`` is called where none is open. Raises InvalidInput for a file
        that is no list of products: then nothing was written.
        """
        actor.demand(Permission.IMPORT_PRODUCTS, "import products")
        file = DelimitedFile(path, country=self._place.shop.country)
        header = file.layout.header
        columns = match(header, mapping) if places is None else columns_at(header, places)
        fields = Fields(columns, self._catalog, self._taxes, actor, trial=dry_run)
        rejected = RejectsFile(path, header, self._rejects, target=rejects, said=said)
        run = _Run(
            self,
            file,
            path,
            fields,
            actor,
            rejects=rejected,
            dry_run=dry_run,
            keeps_rejects=not dry_run or rejects is not None,
        )
        run.report.columns = columns.as_json()
        run.report.columns_unused = columns.unused
        reader = RowReader(columns, self._place.shop.currency)
        try:
            for _ in self._read(file, reader, run, progress or _nobody, part):
                between()
                if cancelled():
                    run.report.cancelled = True
                    break
        finally:
            run.close()
        if not run.report.rows and not run.report.cancelled:
            raise InvalidInput(
                "import.no_rows", "{file} has a header and no products.", file=path.name
            )
        if not run.report.batch:
            run.report.same_as = self._imported_as(file)
        return run.report

    def _imported_as(self, file: DelimitedFile) -> str:
        """The import that brought this very file, if one did and was not taken back."""
        row = fetch_one(
            "SELECT code FROM import_batch WHERE file_digest = ? AND undone_at IS NULL"
            " ORDER BY started_at DESC LIMIT 1",
            (file.digest(),),
        )
        return str(row[0]) if row else ""

    def undo(
        self, code: str, *, between: Callable[[], None] = lambda: None, actor: Actor
    ) -> UndoReport:
        """Take an import back, in parts; Refused where that was done already.

        ``between`` is called where no transaction is open.
        """
        actor.demand(Permission.IMPORT_PRODUCTS, "take an import back")
        row = fetch_one("SELECT id, undone_at FROM import_batch WHERE code = ?", (code,))
        if row is None:
            raise NotFound(
                "import.unknown",
                "There is no import “{wanted}”.",
                wanted=code,
            )
        if row[1] is not None:
            raise Refused(
                "import.undone",
                "The import {wanted} was taken back already.",
                wanted=code,
            )
        batch = UUID(bytes=row[0])
        report = Undo(
            batch,
            code,
            actor=actor,
            inventory=self._inventory,
            journal=self._journal,
            clock=self._clock,
            currency=self._place.shop.currency,
        ).run(between)
        with transaction():
            ImportBatchRow.update(undone_at=self._clock.now()).where(
                ImportBatchRow.id == batch
            ).execute()
            self._journal.record("IMPORT_UNDONE", {"v": 1, **report.as_json(), "by": actor.name})
        return report

    def _read(
        self, file: DelimitedFile, reader: RowReader, run: "_Run", progress: Progress, part: int
    ) -> Iterator[None]:
        """Read and write a file; stops every few rows, where no transaction is open."""
        entries: list[Entry] = []
        size = 0
        for record in file.records():
            entry = _entry(reader, record)
            run.report.rows += 1
            size += sum(map(len, record.cells))
            if isinstance(entry, RowFault):
                run.reject(entry)
            else:
                entries.append(entry)
            if len(entries) >= part or size >= PART_SIZE:
                run.write(entries)
                entries, size = [], 0
            if run.report.rows % ASKED == 0:
                progress(run.report.rows, file.thousandths)
                # What was read and is not written does not count where it ends here.
                run.report.rows -= len(entries)
                yield
                run.report.rows += len(entries)
        run.write(entries)
        progress(run.report.rows, 1000)

    def begin(self, digest: str, path: Path, actor: Actor) -> tuple[UUID, str]:
        """Note a new batch; inside the transaction of its first part."""
        batch = new_id()
        row = fetch_one("SELECT COUNT(*) FROM import_batch")
        code = f"import-{(row[0] if row else 0) + 1}"
        self._journal.record(
            "IMPORT",
            {"v": 1, "batch": code, "file": path.name, "sha256": digest, "by": actor.name},
        )
        ImportBatchRow.insert(
            id=batch,
            store_id=self._place.shop.id,
            code=code,
            file_name=path.name,
            file_digest=digest,
            staff_id=actor.id,
            started_at=self._clock.now(),
        ).execute()
        return batch, code

    def writer(self, fields: Fields, actor: Actor, batch: UUID) -> Writer:
        """What writes the plans of a batch."""
        return Writer(
            self._place,
            fields,
            self._inventory,
            self._journal,
            self._clock,
            actor=actor,
            batch=batch,
        )

    def finish(self, batch: UUID, report: ImportReport, actor: Actor) -> None:
        """Note what a batch came to, in the table of imports and in the journal."""
        counts = {
            name: value
            for name, value in report.as_json().items()
            if isinstance(value, int) and not isinstance(value, bool)
        }
        with transaction():
            execute(
                "UPDATE import_batch SET counts = ? WHERE id = ?",
                (json.dumps(counts), batch.bytes),
            )
            ImportBatchRow.update(finished_at=self._clock.now()).where(
                ImportBatchRow.id == batch
            ).execute()
            self._journal.record(
                "IMPORT_DONE", {"v": 1, "batch": report.batch, **counts, "by": actor.name}
            )


class _Run:
    """One import on its way."""

    def __init__(
        self,
        service: ImportService,
        file: DelimitedFile,
        path: Path,
        fields: Fields,
        actor: Actor,
        *,
        rejects: RejectsFile,
        dry_run: bool,
        keeps_rejects: bool,
    ) -> None:
        self._service = service
        self._file = file
        self._path = path
        self._fields = fields
        self._actor = actor
        self._planner = Planner(fields)
        self._rejects = rejects
        self._keeps_rejects = keeps_rejects
        self._digest = ""
        self._batch: UUID | None = None
        self._writer: Writer | None = None
        layout = file.layout
        self.report = ImportReport(
            None, {}, dry_run=dry_run, encoding=layout.encoding, delimiter=layout.delimiter
        )

    def write(self, entries: list[Entry]) -> None:
        """Plan some rows and write what comes of them, in one transaction."""
        if not entries:
            return
        report = self.report
        begun = self._batch
        if not (report.dry_run or self._digest):
            # Read before the transaction: the till does not wait for a large file.
            self._digest = self._file.digest()
        with self._undoing_begin(begun), transaction():
            plan = self._planner.plan(entries)
            changes = bool(plan.created or plan.changes or plan.barcodes)
            if changes and not report.dry_run:
                report.stock_movements += self._demand_writer().write(plan)
        report.created += len(plan.created)
        report.updated += len(plan.changes) + plan.extended
        report.unchanged += plan.unchanged
        for fault in plan.faults:
            self.reject(fault)
        for line, warning in plan.warnings:
            report.warn(line, warning)

    def reject(self, fault: RowFault) -> None:
        """Count a row that is not taken, and keep it to be mended."""
        self.report.reject(fault)
        if self._keeps_rejects:
            self._rejects.add(fault)

    def close(self) -> None:
        """Note what it came to, also where the file broke off."""
        self._rejects.close()
        self.report.rejects_file = self._rejects.path
        self._planner.forget()
        if self._batch is not None:
            self._service.finish(self._batch, self.report, self._actor)

    @contextmanager
    def _undoing_begin(self, begun: UUID | None) -> Iterator[None]:
        """A batch that began in a transaction which failed never was."""
        try:
            yield
        except BaseException:
            if begun is None:
                self._batch = self._writer = self.report.batch = None
            raise

    def _demand_writer(self) -> Writer:
        if self._writer is None:
            self._batch, self.report.batch = self._service.begin(
                self._digest, self._path, self._actor
            )
            self._writer = self._service.writer(self._fields, self._actor, self._batch)
        return self._writer


def _entry(reader: RowReader, record: Record) -> Entry | RowFault:
    if record.fault:
        return RowFault(record.line, "", record.fault, record.cells)
    entry = reader.read(record.line, record.cells)
    if record.warning and isinstance(entry, Entry):
        if not entry.warning:
            return replace(entry, warning=record.warning)
        both = Phrase("{first}; {second}", first=record.warning, second=entry.warning)
        return replace(entry, warning=both)
    return entry


def _nobody(_rows: int, _thousandths: int) -> None:
    """Nobody wants to know how far it is."""
