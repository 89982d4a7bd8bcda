"""What is set, who may change it, and what a receipt looks like with it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.catalog.barcode import identify
from rcommerce_pos.core.catalog.types import Lookup
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.core.receipts.layout import Grid
from rcommerce_pos.core.receipts.pdf import pdf_of
from rcommerce_pos.core.receipts.sample import sample_order
from rcommerce_pos.core.settings.declarations import ALL, KEYS, RECEIPT_LANGUAGE
from rcommerce_pos.core.settings.service import Entry
from rcommerce_pos.core.settings.setting import AnySetting
from rcommerce_pos.core.settings.types import Till
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.actions import COMMANDS, SHOP_COMMANDS, Command
from rcommerce_pos.ui.keys import remapped, table_of
from rcommerce_pos.ui.readings import Readings
from rcommerce_pos.ui.scanner import Scan
from rcommerce_pos.ui.screens.settings.facts import About, read_about
from rcommerce_pos.ui.tasks import Tasks

PREVIEW_AFTER_MS = 120
_NOTHING: Mapping[str, PosError] = {}


@dataclass(frozen=True, slots=True)
class Reading:
    """What the scanner test says of a scan; ``twice`` counts reads that came twice."""

    code: str
    symbology: str
    gap_ms: float
    widest_ms: int
    finds: tuple[str, ...]
    explanation: str
    check_is_wrong: bool


@dataclass(frozen=True, slots=True)
class SettingsState:
    """The screen; ``locked`` names what the person may not change, ``saved`` what was just set."""

    loading: bool = True
    entries: Mapping[str, Entry] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    tills: tuple[Till, ...] = ()
    own_till: str = ""
    saved: str = ""
    faults: Mapping[str, PosError] = field(default_factory=dict)
    error: PosError | None = None
    may_edit: bool = False


class SettingsViewModel(QObject):
    """Reads and sets on the counter lane.

    ``previewed`` carries a receipt as it would be now, and whether its sale is a sample;
    ``read`` a Reading of the scanner test; ``about_read`` the facts of the program.
    """

    changed = Signal(object)
    previewed = Signal(object, bool)
    read = Signal(object)
    bounced = Signal()
    about_read = Signal(object)
    written = Signal(object, object)
    tone_wanted = Signal(str)
    taxes_wanted = Signal()
    somebody_came = Signal()

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._actor: Actor | None = None
        self.readings = Readings(tasks, self)
        self._order: Order | None = None
        self._drafts: dict[str, object] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PREVIEW_AFTER_MS)
        self._later.timeout.connect(self._preview)
        self.state = SettingsState()

    def begin(self, actor: Actor) -> None:
        """Somebody looks at the settings."""
        if self._actor is None or self._actor.id != actor.id:
            self.somebody_came.emit()
        self._actor = actor
        self._order = None
        self._drafts.clear()
        locked = frozenset(
            each.key
            for each in ALL
            if each.fixed or (each.permission is not None and not actor.may(each.permission))
        )
        self.state = replace(
            self.state,
            locked=locked,
            faults=_NOTHING,
            saved="",
            error=None,
            own_till=self._application.place.till.code,
            may_edit=actor.may(Permission.SETTINGS_EDIT),
        )
        self._read_all("")
        self._preview()

    def again(self) -> None:
        """Read once more what was refused."""
        self._emit(replace(self.state, error=None))
        self.readings.again()

    def refresh(self) -> None:
        """Something was set elsewhere, such as the theme by its key."""
        if self._actor is not None:
            self._read_all("")

    @property
    def may_edit_prices(self) -> bool:
        """True where the editor of taxes may be opened."""
        return self._actor is not None and self._actor.may(Permission.PRICES_EDIT)

    def put(self, setting: AnySetting, value: object) -> None:
        """Set a value at once; what does not fit is said at the field."""
        actor = self._actor
        found: Any = setting
        self._attempt(setting.key, lambda: self._application.settings.set(found, value, actor))

    def reset(self, setting: AnySetting) -> None:
        """Back to the default."""
        actor = self._actor
        found: Any = setting
        self._attempt(setting.key, lambda: self._application.settings.reset(found, actor))

    def rename_till(self, till: Till, name: str) -> None:
        """Call another till something else."""
        actor = self._actor
        if actor is None or name.strip() == till.name:
            return
        settings = self._application.settings
        self._attempt(f"till:{till.code}", lambda: settings.rename_till(actor, till.code, name))

    def draft(self, setting: AnySetting, value: object) -> None:
        """Something is being typed: the preview shows it before it is saved."""
        self._drafts[setting.key] = value
        self._later.start()

    def put_keys(self, commands: tuple[Command, ...]) -> None:
        """Give commands other keys."""
        self.put(KEYS, table_of(commands))

    @property
    def key_faults(self) -> tuple[str, ...]:
        """Commands whose stored keys are not used; ``*`` for the whole table."""
        entry = self.state.entries.get(KEYS.key)
        if entry is None:
            return ()
        return (
            ("*",)
            if entry.fault is not None
            else remapped(str(entry.value), (*COMMANDS, *SHOP_COMMANDS)).faults
        )

    def take_scan(self, scan: Scan) -> None:
        """The scanner test: what this scan would find, and how it was typed."""
        catalog = self._application.catalog

        def done(found: Lookup) -> None:
            code = identify(scan.code)
            wrong = code.check_given is not None and code.check_given != code.check_expected
            self.read.emit(
                Reading(
                    scan.code,
                    code.symbology.value,
                    scan.gap_ms,
                    scan.widest_ms,
                    tuple(each.product.name for each in found.found),
                    found.explanation,
                    check_is_wrong=wrong,
                )
            )

        self._tasks.counter(lambda: catalog.lookup(scan.code), done, self._fail, owner=self)

    def read_facts(self) -> None:
        """Read what the page about the program says."""

        def done(about: About) -> None:
            self.about_read.emit(about)

        self.readings.read("about", lambda: read_about(self._application), done, self._fail)

    def write_receipt(self, path: Path) -> None:
        """Write the receipt of the preview as a PDF; ``written`` says what became of it."""

        def work() -> str:
            order, _sample = self._sale({})
            grid = self._application.receipts.preview(order, {})
            content = pdf_of(grid, title=order.printed_number, made_at=order.completed_at)
            try:
                path.write_bytes(content)
            except OSError as error:
                return error.strerror or str(error)
            return ""

        self._tasks.counter(work, lambda why: self.written.emit(path, why), self._fail, owner=self)

    def _attempt(self, key: str, work: Callable[[], object]) -> None:
        def done(_answer: object) -> None:
            self._drafts.pop(key, None)
            faults = {name: error for name, error in self.state.faults.items() if name != key}
            self.state = replace(self.state, faults=faults)
            self._read_all(key)
            self._later.start()

        def failed(error: PosError) -> None:
            self._emit(replace(self.state, faults={**self.state.faults, key: error}, saved=""))

        self._tasks.counter(work, done, failed, owner=self)

    def _read_all(self, saved: str) -> None:
        settings = self._application.settings

        def done(found: tuple[tuple[Entry, ...], tuple[Till, ...]]) -> None:
            entries, tills = found
            by_key = {each.setting.key: each for each in entries}
            self._emit(replace(self.state, loading=False, entries=by_key, tills=tills, saved=saved))

        self.readings.read(
            "entries", lambda: (settings.entries(), settings.tills()), done, self._fail
        )

    def _preview(self) -> None:
        drafts = dict(self._drafts)

        def work() -> tuple[Grid, bool]:
            order, sample = self._sale(drafts)
            return self._application.receipts.preview(order, drafts), sample

        def done(found: tuple[Grid, bool]) -> None:
            self.previewed.emit(*found)

        self.readings.read("preview", work, done, self._fail)

    def _sale(self, drafts: Mapping[str, object]) -> tuple[Order, bool]:
        """The last sale of the shop, or one that was never made."""
        application = self._application
        if self._order is None:
            self._order = application.orders.last()
        if self._order is not None:
            return self._order, False
        at = application.clock.now()
        standard = application.taxes.standard_class()
        found = application.taxes.taxes_for(standard.id, at.date(), standard.name)
        who = self._actor.name if self._actor is not None else ""
        key = RECEIPT_LANGUAGE.key
        language = str(drafts.get(key, application.settings.get(RECEIPT_LANGUAGE)))
        return sample_order(application.place, found, cashier=who, at=at, language=language), True

    def _fail(self, error: PosError) -> None:
        self._emit(replace(self.state, loading=False, error=error))

    def _emit(self, state: SettingsState) -> None:
        self.state = state
        self.changed.emit(state)
