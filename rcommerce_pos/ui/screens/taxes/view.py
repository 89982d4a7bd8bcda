"""The tax editor: the taxes, the form of one with its rates, and what it does to an example."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.taxes.types import TaxContext, TaxKind, TaxSheet
from rcommerce_pos.ui.editing import EditorView
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import tax_class_name
from rcommerce_pos.ui.screens.taxes.rows import ContextsField, RatesField
from rcommerce_pos.ui.screens.taxes.view_model import TaxEdit, TaxesState, TaxesViewModel
from rcommerce_pos.ui.widgets.editor_page import Entry
from rcommerce_pos.ui.widgets.form import Form, choice_field, flag_field, text_field
from rcommerce_pos.ui.widgets.laid_out import clear
from rcommerce_pos.ui.widgets.tick_box import TickBox


class TaxForm(Form):
    """Shows a tax and reads it back; ``changed`` comes with every change of a person."""

    changed = Signal()

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._shown: TaxSheet | None = None
        self._silent = False
        self._ticks: dict[UUID, TickBox] = {}
        self.name = text_field(self.tr("VAT 20%"))
        self.code = text_field(self.tr("VAT20"))
        self.kind = choice_field(
            [
                (TaxKind.PERCENT, self.tr("Percent of the price before it")),
                (TaxKind.FIXED, self.tr("An amount for each unit")),
                (TaxKind.DIVISION, self.tr("Percent of the price with it")),
            ]
        )
        self.included = flag_field(self.tr("The price contains it"))
        self.compound = flag_field(self.tr("Taxes after it are reckoned on it, too"))
        self.affected = flag_field(self.tr("It is reckoned on such taxes before it"))
        self.group = text_field(self.tr("the tax itself"))
        self.rates = RatesField(formatter)
        self.contexts = ContextsField()
        self._classes = QVBoxLayout()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.add_side_by_side(
            (self.tr("Name on receipts"), self.name), (self.tr("Code"), self.code)
        )
        self.add(self.tr("Kind"), self.kind)
        self.put(self.included)
        self.section(self.tr("Rates"))
        self.add("", self.rates)
        self.section(self.tr("Which goods bear it"))
        box = QWidget()
        box.setLayout(self._classes)
        self._classes.setContentsMargins(0, 0, 0, 0)
        self._classes.setSpacing(0)
        self.put(box)
        self.section(self.tr("Beside other taxes of a line"))
        self.put(self.compound)
        self.put(self.affected)
        self.add(self.tr("Reported together as"), self.group)
        self.section(self.tr("Sold otherwise, such as eat in"))
        self.put(self.contexts)

    def _wire(self) -> None:
        for field in (self.name, self.code, self.group):
            field.textEdited.connect(self._tell)
        for tick in (self.included, self.compound, self.affected):
            tick.toggled.connect(self._tell)
        self.kind.currentIndexChanged.connect(self._tell)
        self.rates.changed.connect(self._tell)
        self.contexts.changed.connect(self._tell)

    def show_tax(self, state: TaxesState) -> None:
        """Fill the form; nothing is told."""
        if state.draft is None:
            return
        sheet = state.draft.sheet
        self._silent = True
        self._shown = sheet
        self.clear_faults()
        self.name.setText(sheet.name)
        self.code.setText(sheet.code)
        self.kind.choose(sheet.kind)
        self.included.setChecked(sheet.included)
        self.compound.setChecked(sheet.compound)
        self.affected.setChecked(sheet.affected_by_compound)
        self.group.setText("" if sheet.group == sheet.code else sheet.group)
        self.rates.set_rates(sheet.rates, state.rate_today(sheet), state.today)
        self.contexts.set_contexts(state.contexts, state.classes)
        self._show_classes(state)
        self._silent = False

    def read(self) -> tuple[TaxEdit, tuple[TaxContext, ...]]:
        """The tax as it stands in the form, and the contexts."""
        assert self._shown is not None
        code = self.code.text().strip()
        sheet = TaxSheet(
            self._shown.id,
            code,
            self.name.text().strip(),
            self.kind.value,
            included=self.included.isChecked(),
            compound=self.compound.isChecked(),
            affected_by_compound=self.affected.isChecked(),
            group=self.group.text().strip() or code,
            rates=self.rates.rates(),
        )
        borne = frozenset(key for key, tick in self._ticks.items() if tick.isChecked())
        return TaxEdit(sheet, borne), self.contexts.contexts()

    def show_problem(self, error: PosError | None) -> None:
        """Say what is wrong, at the field that it is about."""
        self.clear_faults()
        if error is None:
            return
        fields: dict[str, QWidget] = {"tax.name": self.name, "tax.code": self.code}
        self.set_fault(fields.get(error.code, self.rates), said(error))

    def _show_classes(self, state: TaxesState) -> None:
        clear(self._classes)
        self._ticks = {}
        for each in state.classes:
            tick = flag_field(tax_class_name(each.name))
            tick.setChecked(state.draft is not None and each.id in state.draft.classes)
            tick.toggled.connect(self._tell)
            self._ticks[each.id] = tick
            self._classes.addWidget(tick)

    def _tell(self, *_: object) -> None:
        if not self._silent:
            self.changed.emit()


class TaxesView(EditorView):
    """Edits taxes; sales that were made keep the taxes they were made with."""

    def __init__(self, view_model: TaxesViewModel, *, formatter: Formatter) -> None:
        self.form = TaxForm(formatter)
        super().__init__(view_model, title=self.tr("Taxes"), form=self.form, formatter=formatter)
        self._view_model = view_model
        view_model.changed.connect(self.show_state)
        view_model.opened.connect(self._open)
        self.form.changed.connect(self._edit)
        self.page.save_wanted.connect(view_model.save)

    def show_state(self, state: TaxesState) -> None:
        """Show the taxes, and what the one that is edited would do."""
        self.show_frame(
            state,
            [self._entry(state, sheet) for sheet in state.sheets],
            why=self.tr("Only the owner may change taxes."),
            empty=(self.tr("No tax yet"), self.tr("New begins the first one.")),
        )
        if state.is_dirty:
            self.form.show_problem(state.problem)
        self._warn(state)

    def _warn(self, state: TaxesState) -> None:
        if state.refused is not None or state.draft is None or state.problem is not None:
            return
        sheet = state.draft.sheet
        if state.rate_today(sheet) is None:
            self.page.set_warning(
                self.tr("No rate holds today"),
                self.tr("Goods that bear it cannot be sold until one does."),
            )
        elif state.stored is not None and _past(state) != _past_stored(state):
            self.page.set_warning(
                self.tr("A rate of earlier days is changed"),
                self.tr("Sales that were made keep the tax they were made with."),
            )

    def _entry(self, state: TaxesState, sheet: TaxSheet) -> Entry:
        rate = state.rate_today(sheet)
        sign = "%" if sheet.kind is not TaxKind.FIXED else ""
        words = self.tr("{code} · {rate}{sign} today").format(
            code=sheet.code,
            rate=rate.rate.replace(".", self._formatter.decimal_mark) if rate else "—",
            sign=sign if rate else "",
        )
        badge = self.tr("in the price") if sheet.included else self.tr("added")
        return Entry(sheet.id, sheet.name, words, badge, "info" if sheet.included else "neutral")

    def _open(self, state: object) -> None:
        if isinstance(state, TaxesState) and state.draft is not None:
            self.form.show_tax(state)
            self.page.select(state.draft.sheet.id)

    def _edit(self) -> None:
        self._view_model.edit(*self.form.read())


def _past(state: TaxesState) -> frozenset[object]:
    assert state.draft is not None
    rates = state.draft.sheet.rates
    return frozenset(rate for rate in rates if rate.valid_from < state.today)


def _past_stored(state: TaxesState) -> frozenset[object]:
    assert state.stored is not None
    rates = state.stored.sheet.rates
    return frozenset(rate for rate in rates if rate.valid_from < state.today)
