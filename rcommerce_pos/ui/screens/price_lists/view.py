"""The price list editor: the lists, one with its prices, and what it does to an example."""

from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from rcommerce_pos.core.catalog.types import PriceChange, PriceList, Product
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.editing import EditorView
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import till_name
from rcommerce_pos.ui.screens.price_lists.price_table import PriceTable, PriceTableModel
from rcommerce_pos.ui.screens.price_lists.view_model import PriceListsState, PriceListsViewModel
from rcommerce_pos.ui.tokens import Tone
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.date_field import DateField
from rcommerce_pos.ui.widgets.editor_page import Entry
from rcommerce_pos.ui.widgets.flow import WrapRow
from rcommerce_pos.ui.widgets.form import (
    Form,
    OptionalDay,
    choice_field,
    flag_field,
    minutes_of,
    name_field,
    text_field,
    time_field,
    whole_field,
)
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear

SEARCH_AFTER_MS = 150


class PriceListForm(Form):
    """Shows a list and reads it back; ``changed`` comes with every change of a person."""

    changed = Signal()

    def __init__(self, view_model: PriceListsViewModel, formatter: Formatter) -> None:
        super().__init__()
        self._view_model = view_model
        self._formatter = formatter
        self._shown: PriceList | None = None
        self._silent = False
        locale = formatter.locale
        self.name = text_field(self.tr("Trade prices"))
        self.code = text_field(self.tr("trade"))
        self.group = choice_field([(None, self.tr("Everybody"))])
        self.new_group = text_field(self.tr("New group, such as Staff"))
        self.till = choice_field([(None, self.tr("All tills"))])
        self.priority = whole_field(-999, 999)
        self.first = OptionalDay(self.tr("From"), self.tr("First day"), locale)
        self.last = OptionalDay(self.tr("Until"), self.tr("Last day"), locale)
        self.active = flag_field(self.tr("In force"))
        self.model = PriceTableModel(formatter, view_model.currency, self)
        self.table = PriceTable(self.model)
        self.search = text_field(self.tr("Add a product to the list"))
        self.search.setAccessibleName(self.tr("Add a product to the list"))
        self._offered = QVBoxLayout()
        self._offered.setSpacing(theme.px(2))
        self._hits: tuple[Product, ...] = ()
        self._more = Label(role="label", ink="quiet", wrap=True)
        self.import_button = Button(
            self.tr("Import CSV"), size="small", icon="file-text", focusable=True
        )
        self._lay_out()
        self._coming()
        self._wire()

    def _lay_out(self) -> None:
        self.add_side_by_side((self.tr("Name"), self.name), (self.tr("Code"), self.code))
        self.section(self.tr("Prices"))
        self.put(self.table)
        self.put(self._more)
        line = QWidget()
        row = WrapRow(line)
        row.addWidget(self.search, 1)
        row.addWidget(self.import_button)
        self.put(line)
        box = QWidget()
        box.setLayout(self._offered)
        self._offered.setContentsMargins(0, 0, 0, 0)
        self.put(box)
        self.section(self.tr("For whom and when"))
        self.add_side_by_side((self.tr("Customers"), self.group), (self.tr("Till"), self.till))
        self.add(self.tr("Another group, Enter makes it"), self.new_group)
        self.add("", self.first)
        self.add("", self.last)
        self.put(self.active)
        self.add(
            self.tr("Priority"),
            self.priority,
            note=self.tr("The higher list gives the price; among equals the lower price does."),
        )

    def _coming(self) -> None:
        """Shelf prices to come: of the product whose row is chosen."""
        self.section(self.tr("Shelf prices to come"))
        self._changes = QVBoxLayout()
        self._changes.setSpacing(theme.px(4))
        box = QWidget()
        box.setLayout(self._changes)
        self._changes.setContentsMargins(0, 0, 0, 0)
        self.put(box)
        self.new_price = text_field(self.tr("New price"))
        self.new_price.setAccessibleName(self.tr("New shelf price"))
        self.new_day = DateField(self.tr("On the day"), self._formatter.locale)
        self.new_time = time_field(self._formatter.locale)
        name_field(self.new_time, self.tr("At the time"))
        self.schedule = Button(self.tr("Schedule"), size="small", icon="clock", focusable=True)
        self._of = Label(role="label", ink="quiet", wrap=True)
        line = QWidget()
        row = WrapRow(line)
        row.addWidget(self.new_price, 1)
        row.addWidget(self.new_day)
        row.addWidget(self.new_time)
        row.addWidget(self.schedule)
        self.put(self._of)
        self.put(line)

    def _wire(self) -> None:
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SEARCH_AFTER_MS)
        self._delay.timeout.connect(self._ask)
        self.search.textEdited.connect(lambda _text: self._delay.start())
        self.search.returnPressed.connect(self._take_first)
        for field in (self.name, self.code):
            field.textEdited.connect(self._tell)
        for choice in (self.group, self.till):
            choice.currentIndexChanged.connect(self._tell)
        for day in (self.first, self.last):
            day.changed.connect(self._tell)
        self.active.toggled.connect(self._tell)
        self.priority.valueChanged.connect(self._tell)
        self.new_group.returnPressed.connect(self._make_group)
        self.schedule.clicked.connect(self._schedule)
        self.table.selectionModel().currentChanged.connect(lambda _new, _old: self._show_of())

    def show_list(self, state: PriceListsState) -> None:
        """Fill the form; nothing is told."""
        if state.draft is None:
            return
        wanted = state.draft.price_list
        self._silent = True
        self._shown = wanted
        self.clear_faults()
        self.name.setText(wanted.name)
        self.code.setText(wanted.code)
        groups: list[tuple[object, str]] = [(each.id, each.name) for each in state.groups]
        self.group.set_options([(None, self.tr("Everybody")), *groups])
        self.group.choose(wanted.customer_group_id)
        tills: list[tuple[object, str]] = [(None, self.tr("All tills"))]
        if state.till is not None:
            tills.append((state.till.register_id, till_name(state.till.name)))
        self.till.set_options(tills)
        self.till.choose(wanted.register_id)
        self.priority.setValue(wanted.priority)
        self.first.set_day(wanted.first_day)
        self.last.set_day(wanted.last_day)
        self.active.setChecked(wanted.active)
        self.new_day.set_day(state.today)
        self._silent = False

    def show_state(self, state: PriceListsState) -> None:
        """Show the prices, and what is to come."""
        self.model.show_rows(state.draft.rows if state.draft is not None else ())
        words = self.tr("{count} more prices are on the list; the file import changes them, too.")
        self._more.setText(words.format(count=state.hidden))
        self._more.setVisible(state.hidden > 0)
        self.import_button.setEnabled(state.stored is not None and not state.is_dirty)
        self._show_changes(state.scheduled)
        self._show_of()

    def read(self) -> PriceList:
        """The list as it stands in the form."""
        assert self._shown is not None
        return replace(
            self._shown,
            name=self.name.text().strip(),
            code=self.code.text().strip(),
            customer_group_id=self.group.value,
            register_id=self.till.value,
            priority=self.priority.value(),
            first_day=self.first.day(),
            last_day=self.last.day(),
            active=self.active.isChecked(),
        )

    def show_problem(self, error: PosError | None) -> None:
        """Say what is wrong, at the field that it is about."""
        self.clear_faults()
        if error is None:
            return
        fields: dict[str, QWidget] = {
            "price_list.code": self.code,
            "price_list.code_taken": self.code,
            "price_list.dates": self.last,
        }
        self.set_fault(fields.get(error.code, self.name), said(error))

    def offer(self, hits: tuple[Product, ...]) -> None:
        """Show what the search found, to put it on the list."""
        self._hits = hits
        clear(self._offered)
        for product in hits:
            price = self._formatter.unit_price(product.price) if product.price else ""
            button = Button(product.name, kind="ghost", size="small", value=price, start=True,
                            focusable=True)  # fmt: skip
            button.clicked.connect(lambda _checked=False, p=product: self._take(p))
            self._offered.addWidget(button)

    def _show_changes(self, scheduled: tuple[PriceChange, ...]) -> None:
        clear(self._changes)
        for change in scheduled:
            row = QWidget()
            line = WrapRow(row)
            words = self.tr("{name}: {price} from {when}").format(
                name=change.product_name,
                price=self._formatter.unit_price(change.price),
                when=self._formatter.moment(change.due_at),
            )
            line.addWidget(Label(words, role="body", wrap=True), 1)
            cancel = Button(icon="x", kind="ghost", size="small", focusable=True)
            cancel.setAccessibleName(self.tr("Drop the new price of {name}").format(
                name=change.product_name))  # fmt: skip
            key = change.id
            cancel.clicked.connect(lambda _checked=False, k=key: self._view_model.cancel(k))
            line.addWidget(cancel)
            self._changes.addWidget(row)

    def _show_of(self) -> None:
        row = self.model.row(self.table.currentIndex().row())
        self.schedule.setEnabled(row is not None)
        if row is None:
            self._of.setText(self.tr("Choose a product in the table above."))
        else:
            self._of.setText(self.tr("For {name}").format(name=row.product.name))

    def _schedule(self) -> None:
        row = self.model.row(self.table.currentIndex().row())
        if row is None:
            return
        try:
            price: UnitPrice = self._formatter.parse_unit_price(
                self.new_price.text(), self._view_model.currency
            )
        except PosError as error:
            self._of.setText(said(error))
            return
        hour, minute = divmod(minutes_of(self.new_time), 60)
        local = datetime.combine(self.new_day.day, time(hour, minute))
        self._view_model.schedule(row.product, price, local)
        self.new_price.clear()

    def _ask(self) -> None:
        text = self.search.text().strip()
        if text:
            self._view_model.search_picks(text)
        else:
            self.offer(())

    def _take_first(self) -> None:
        if self._hits:
            self._take(self._hits[0])

    def _take(self, product: Product) -> None:
        self.search.clear()
        self.offer(())
        self._view_model.add_product(product)

    def _make_group(self) -> None:
        name = self.new_group.text().strip()
        if name:
            self.new_group.clear()
            self._view_model.add_group(name)

    def _tell(self, *_: object) -> None:
        if not self._silent:
            self.changed.emit()


class PriceListsView(EditorView):
    """Edits price lists; nothing holds before it is saved."""

    def __init__(self, view_model: PriceListsViewModel, *, formatter: Formatter) -> None:
        self.form = PriceListForm(view_model, formatter)
        super().__init__(
            view_model, title=self.tr("Price lists"), form=self.form, formatter=formatter
        )
        self._view_model = view_model
        view_model.changed.connect(self.show_state)
        view_model.opened.connect(self._open)
        view_model.picks_found.connect(self.form.offer)
        self.form.changed.connect(lambda: view_model.edit_list(self.form.read()))
        self.form.model.edited.connect(view_model.edit_rows)
        self.form.model.refused.connect(self._refuse)
        self.form.import_button.clicked.connect(self._import)
        self.page.save_wanted.connect(view_model.save)

    def show_state(self, state: PriceListsState) -> None:
        """Show the lists, and what the one that is edited would do."""
        self.show_frame(
            state,
            [self._entry(state, each) for each in state.lists],
            why=self.tr("Only a manager may change prices."),
            empty=(
                self.tr("No price list yet"),
                self.tr("Everybody pays the shelf's price. New begins a list."),
            ),
        )
        self.form.show_state(state)
        if state.is_dirty:
            self.form.show_problem(state.problem)
        self._warn(state)

    def _warn(self, state: PriceListsState) -> None:
        if state.refused is not None:
            return
        if state.imported is not None:
            words = self.tr("{taken} prices came in, {rejected} rows were not taken")
            report = state.imported
            title = words.format(taken=report.taken, rejected=report.rejected)
            self.page.set_warning(title, report.rejects_file)
        elif state.overlaps:
            self.page.set_warning(
                self.tr("Holds together with {names}").format(names=", ".join(state.overlaps[:3])),
                self.tr("They have the same priority: the lower price of both is asked."),
            )
        elif state.draft is not None and _ended(state.draft.price_list, state):
            self.page.set_warning(self.tr("This list has ended"), "")

    def _entry(self, state: PriceListsState, wanted: PriceList) -> Entry:
        groups = {each.id: each.name for each in state.groups}
        who = self.tr("everybody")
        if wanted.customer_group_id is not None:
            who = groups.get(wanted.customer_group_id, "—")
        detail = self.tr("{who} · {count} prices").format(
            who=who, count=state.counts.get(wanted.id, 0)
        )
        badge, tone = self._badge(state, wanted)
        return Entry(wanted.id, wanted.name, detail, badge, tone)

    def _badge(self, state: PriceListsState, wanted: PriceList) -> tuple[str, Tone]:
        if not wanted.active:
            return self.tr("off"), "neutral"
        if _ended(wanted, state):
            return self.tr("ended"), "neutral"
        if wanted.first_day is not None and wanted.first_day > state.today:
            return self.tr("to come"), "info"
        return self.tr("in force"), "success"

    def _open(self, state: object) -> None:
        if isinstance(state, PriceListsState) and state.draft is not None:
            self.form.show_list(state)
            self.page.select(state.draft.price_list.id)

    def _refuse(self, error: object) -> None:
        if isinstance(error, PosError):
            self.page.show_error(said(error))

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Prices to import"), "", self.tr("Tables (*.csv *.txt *.gz *.xz)")
        )
        if path:
            self._view_model.import_file(Path(path))


def _ended(wanted: PriceList, state: PriceListsState) -> bool:
    return wanted.last_day is not None and wanted.last_day < state.today
