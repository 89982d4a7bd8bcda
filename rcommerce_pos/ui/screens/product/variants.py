"""The tab of variants: up to three options, and the grid that they make."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from rcommerce_pos.core.catalog.option_grid import Option, options_of
from rcommerce_pos.core.catalog.sheet import MOST_OPTIONS, ProductSheet, SheetVariant, Tab
from rcommerce_pos.core.catalog.sheet_checks import Fault
from rcommerce_pos.core.catalog.types import BarcodeDraft
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.product.cells import CellModel, CellTable, Column
from rcommerce_pos.ui.screens.product.tab import SheetTab
from rcommerce_pos.ui.screens.product.view_model import ProductState, ProductViewModel
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.form import text_field
from rcommerce_pos.ui.widgets.label import Label

_AFTER_OPTIONS = ("name", "sku", "price", "barcode", "first_stock")
_STOCK = -2
"""Where the stock stands in a row: before the state, which is last."""


class VariantsTab(SheetTab):
    """Type the options and their values, make the grid, and fill it like a spreadsheet.

    The stock of a variant is typed while it is new; afterwards ``count_wanted`` asks to count it.
    """

    tab = Tab.VARIANTS
    count_wanted = Signal()

    def __init__(self, view_model: ProductViewModel, formatter: Formatter) -> None:
        super().__init__(view_model, formatter)
        self._ids: list[UUID] = []
        self._archived: set[UUID] = set()
        self._stored: set[UUID] = set()
        self._names: dict[UUID, str] = {}
        self._more: dict[UUID, tuple[BarcodeDraft, ...]] = {}
        self.options: list[tuple[QLineEdit, QLineEdit]] = []
        self._why = Label(role="label", ink="quiet", wrap=True)
        self.make = Button(self.tr("Make variants"), icon="layout-grid", focusable=True)
        self._count = Label(role="label", ink="quiet", wrap=True)
        self.cells = CellModel(self, ())
        self.table = CellTable(self.cells, self.tr("Variants"), least_rows=4)
        self._fault = Label(role="label", ink="danger", wrap=True)
        self.archive = Button(
            self.tr("Archive or sell again"), icon="package", size="small", key="Del",
            focusable=True,
        )  # fmt: skip
        self.count = Button(
            self.tr("Count…"), icon="boxes", size="small", key="Alt C", focusable=True
        )
        self._may_count = False
        self._lay_out()
        self.count.clicked.connect(self.count_wanted)
        self.table.selectionModel().selectionChanged.connect(self._settle_count)
        self.cells.modelReset.connect(self._settle_count)
        self.make.clicked.connect(self._generate)
        self.archive.clicked.connect(lambda: self._archive(self.table.chosen_rows()))
        self.cells.typed.connect(self._tell)
        self.table.removed.connect(self._archive)

    def _lay_out(self) -> None:
        self.put(self._why)
        examples = (
            (self.tr("Size"), self.tr("S, M, L")),
            (self.tr("Colour"), self.tr("Red, Blue")),
            (self.tr("Length"), self.tr("Short, Long")),
        )
        for number, (name, values) in enumerate(examples, 1):
            one, two = text_field(name), text_field(values)
            one.returnPressed.connect(self._generate)
            two.returnPressed.connect(self._generate)
            words = self.tr("Option {number}").format(number=number)
            self.add_side_by_side(
                (words, one), (self.tr("Values of option {number}").format(number=number), two)
            )
            self.options.append((one, two))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self.make)
        row.addWidget(self._count, 1)
        self.put(line)
        self.put(self._fault)
        self.put(self.table)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self.archive)
        row.addWidget(self.count)
        row.addWidget(
            Label(
                self.tr("Type into the cells; Enter goes down, columns can be pasted."),
                role="small",
                ink="quiet",
                wrap=True,
            ),
            1,
        )
        self.put(foot)

    @override
    def _fill(self, state: ProductState) -> None:
        sheet = state.sheet
        if sheet is None:
            return
        found = options_of(sheet)
        for place, (name, values) in enumerate(self.options):
            option = found[place] if place < len(found) else Option("", ())
            name.setText(option.name)
            values.setText(", ".join(option.values))
        self._ids = [one.id for one in sheet.variants]
        self._archived = {one.id for one in sheet.variants if one.archived}
        self._stored = {one.id for one in state.stored.variants} if state.stored else set()
        self._names = {one.id: one.name for one in sheet.variants}
        self._more = {one.id: one.barcodes for one in sheet.variants}
        self.cells.set_columns(self._columns(sheet.options))
        self._show_rows(sheet.variants)
        self._show_stock(state)
        self._say(state)

    def _columns(self, options: Sequence[str]) -> tuple[Column, ...]:
        return (
            *(Column(name, 110, editable=False) for name in options),
            Column(self.tr("Name"), 180, stretch=True),
            Column(self.tr("SKU"), 120),
            Column(self.tr("Price"), 90, number=True),
            Column(self.tr("Barcode"), 150),
            Column(self.tr("In stock"), 90, number=True),
            Column(self.tr("State"), 90, editable=False),
        )

    def _show_rows(self, variants: Sequence[SheetVariant]) -> None:
        rows = []
        for one in variants:
            code = one.barcodes[0].code if one.barcodes else ""
            state = self.tr("archived") if one.id in self._archived else ""
            if one.id not in self._stored:
                state = self.tr("new")
            price = self._price_text(one.price)
            first = "" if one.first_stock is None else self._formatter.quantity(one.first_stock)
            rows.append([*one.values, one.name, one.sku or "", price, code, first, state])
        quiet = frozenset(row for row, one in enumerate(variants) if one.id in self._archived)
        self.cells.show_rows(rows, quiet=quiet)

    @override
    def read(self, sheet: ProductSheet) -> ProductSheet:
        self.unreadable = []
        before = {one.id: one for one in sheet.variants}
        found = []
        start = len(sheet.options)
        rows = self.cells.rows
        if len(rows) != len(self._ids):
            return sheet
        for row, (key, texts) in enumerate(zip(self._ids, rows, strict=True)):
            one = before.get(key)
            if one is None:
                continue
            name, sku, price, code, first = texts[start : start + 5]
            typed = first and key not in self._stored and sheet.draft.kind.is_stocked
            found.append(
                replace(
                    one,
                    # A name that follows the product's is not held back by the cell.
                    name=one.name if name == self._names.get(key) else name,
                    sku=sku or None,
                    price=self._price(price, "price", row),
                    barcodes=self._codes(key, code),
                    archived=key in self._archived,
                    first_stock=self._quantity(first, "first_stock", row) if typed else None,
                )
            )
        return replace(sheet, variants=tuple(found))

    def _codes(self, key: UUID, code: str) -> tuple[BarcodeDraft, ...]:
        """The first code is in the grid; the others stay as they are."""
        known = self._more.get(key, ())
        if not code:
            return known[1:]
        if known and known[0].code == code:
            return known
        first = replace(known[0], code=code) if known else BarcodeDraft(code)
        return (first, *known[1:])

    @override
    def show_state(self, state: ProductState) -> None:
        self.cells.locked = not state.can_edit
        self._say(state)
        sheet = state.sheet
        if sheet is not None:
            self._follow_names(sheet)
            self._show_stock(state)

    def _show_stock(self, state: ProductState) -> None:
        """What is on record of the variants that are kept; that of a new one is typed."""
        sheet = state.sheet
        rows = self.cells.rows
        if sheet is None or len(rows) != len(self._ids):
            return
        stocked = sheet.draft.kind.is_stocked
        self._may_count = stocked and state.can_count
        place = len(self.cells.columns) + _STOCK
        fixed = frozenset(
            (row, place)
            for row, key in enumerate(self._ids)
            if key in self._stored or not self._may_count
        )
        changed = False
        for row, key in enumerate(self._ids):
            if key in self._stored:
                stock = state.facts.stock_of(key)
                words = self._formatter.quantity(stock.on_hand) if stock and stocked else ""
                changed |= rows[row][place] != words
                rows[row][place] = words
        if changed:
            archived = self._archived
            quiet = frozenset(row for row, key in enumerate(self._ids) if key in archived)
            self.cells.show_rows(rows, quiet=quiet)
        self.cells.set_fixed(fixed)
        self._settle_count()

    @property
    def chosen(self) -> UUID | None:
        """The variant whose row is chosen, where it is kept and can be counted."""
        rows = self.table.chosen_rows()
        key = self._ids[rows[0]] if len(rows) == 1 and rows[0] < len(self._ids) else None
        return key if key in self._stored and self._may_count else None

    def _settle_count(self, *_: object) -> None:
        self.count.setEnabled(self.chosen is not None)

    def _follow_names(self, sheet: ProductSheet) -> None:
        """Names of variants follow that of the product, and the table shows it."""
        names = {one.id: one.name for one in sheet.variants}
        start = len(sheet.options)
        rows = self.cells.rows
        if len(rows) != len(self._ids):
            return
        changed = False
        for key, texts in zip(self._ids, rows, strict=True):
            name = names.get(key)
            if name is not None and texts[start] != name and texts[start] == self._names.get(key):
                texts[start] = name
                changed = True
        self._names = names
        if changed:
            archived = self._archived
            quiet = frozenset(row for row, key in enumerate(self._ids) if key in archived)
            self.cells.show_rows(rows, quiet=quiet)

    def _say(self, state: ProductState) -> None:
        sheet = state.sheet
        if sheet is None:
            return
        own = sheet.variant_of is None
        for one, two in self.options:
            one.setEnabled(own and state.can_edit)
            two.setEnabled(own and state.can_edit)
        self.make.setEnabled(own and state.can_edit)
        self.table.setVisible(bool(sheet.variants))
        self.archive.setVisible(bool(sheet.variants))
        self.count.setVisible(bool(self._stored) and sheet.draft.kind.is_stocked)
        self.archive.setEnabled(state.can_edit)
        if not own:
            self._why.setText(self.tr("This product is a variant itself: it has none of its own."))
        else:
            self._why.setText(
                self.tr(
                    "Say in what the product differs, such as size and colour. Every combination"
                    " becomes a variant with its own number, price, code and stock."
                )
            )
        living = sum(1 for one in sheet.variants if not one.archived)
        self._count.setText(
            self.tr("{count} variants are sold").format(count=living) if sheet.variants else ""
        )

    @override
    def show_faults(self, faults: Sequence[Fault]) -> None:
        start = len(self.cells.columns) - len(_AFTER_OPTIONS) - 1
        marks: dict[tuple[int, int], str] = {}
        general = ""
        for fault in faults:
            words = said(fault.error)
            if fault.row < 0:
                general = general or words
                continue
            place = 0
            if fault.field in _AFTER_OPTIONS:
                place = start + _AFTER_OPTIONS.index(fault.field)
            marks[fault.row, place] = words
        self.cells.set_faults(marks)
        words = general or next(iter(marks.values()), "")
        self._fault.setText(words)
        self._fault.setVisible(bool(words))

    @override
    def go_to(self, fault: Fault) -> None:
        if fault.row < 0:
            self.options[0][0].setFocus()
            return
        self.table.setFocus()
        start = len(self.cells.columns) - len(_AFTER_OPTIONS) - 1
        place = _AFTER_OPTIONS.index(fault.field) if fault.field in _AFTER_OPTIONS else 0
        self.table.go_to(fault.row, start + place)

    @override
    def focus(self) -> None:
        if self.table.isHidden():
            self.options[0][0].setFocus()
        else:
            self.table.setFocus()

    def _generate(self) -> None:
        wanted = [
            Option(
                name.text().strip(),
                tuple(value.strip() for value in values.text().split(",") if value.strip()),
            )
            for name, values in self.options[:MOST_OPTIONS]
        ]
        self._model.generate([each for each in wanted if each.name or each.values])

    def _archive(self, rows: object) -> None:
        """Del archives a variant that is kept, or sells it again; a new one goes."""
        assert isinstance(rows, list)
        for row in rows:
            key = self._ids[row]
            if key in self._archived:
                self._archived.discard(key)
            else:
                self._archived.add(key)
        gone = {self._ids[row] for row in rows if self._ids[row] not in self._stored}
        if gone:
            texts = self.cells.rows
            kept = [at for at, key in enumerate(self._ids) if key not in gone]
            self._ids = [self._ids[at] for at in kept]
            self.cells.show_rows([texts[at] for at in kept])
        self._mark_states()
        self.changed.emit()

    def _mark_states(self) -> None:
        rows = self.cells.rows
        for key, texts in zip(self._ids, rows, strict=True):
            texts[-1] = self.tr("archived") if key in self._archived else ""
            if key not in self._stored:
                texts[-1] = self.tr("new")
        quiet = frozenset(row for row, key in enumerate(self._ids) if key in self._archived)
        self.cells.show_rows(rows, quiet=quiet)
