"""The second page of the import: which column holds what, above the first rows of the file."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from rcommerce_pos.core.importers.columns import FIELDS
from rcommerce_pos.core.importers.preview import FileLook
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.importing.parts import PlainTable
from rcommerce_pos.ui.screens.importing.view_model import ImportState
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.form import Chooser, choice_field, name_field
from rcommerce_pos.ui.widgets.label import Label

MOST_COLUMNS = 60
"""So many columns are shown of the first rows; all of them can be chosen."""
ONE_COLUMN_BELOW, THREE_FROM = 560, 1000


class ColumnsPage(QWidget):
    """``placed`` carries a field and the place of its column, or None."""

    placed = Signal(str, object)

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._formatter = formatter
        self._look: FileLook | None = None
        self._across = 0
        self._facts = Label(role="label", ink="quiet", wrap=True)
        self._told = Label(role="label", ink="success", wrap=True)
        self._fault = Banner(tone="warn")
        self.choosers: dict[str, Chooser] = {}
        self._boxes: list[QWidget] = []
        names = self.field_names()
        for field in FIELDS:
            self._boxes.append(self._box(field, names[field]))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(10))
        fields = Card(padding=16, spacing=12)
        fields.column.addWidget(Label(self.tr("Where is what?"), role="h3"))
        fields.column.addWidget(self._facts)
        fields.column.addWidget(self._told)
        fields.column.addLayout(self._grid)
        self.table = PlainTable(self.tr("First rows of the file"))
        rows = Card(padding=16, spacing=10)
        rows.column.addWidget(Label(self.tr("The first rows"), role="h3"))
        rows.column.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addWidget(self._fault)
        column.addWidget(fields)
        column.addWidget(rows)
        column.addStretch(1)
        theme.margins(column, start=2, top=2, end=6, bottom=2)
        self._lay_out()

    def _box(self, field: str, name: str) -> QWidget:
        words = name
        if field == "name":
            words = self.tr("{field} (required)").format(field=name)
        elif field in ("sku", "barcode"):
            words = self.tr("{field} (one of SKU and barcode is required)").format(field=name)
        chooser = choice_field([])
        name_field(chooser, words)
        chooser.activated.connect(lambda _place, f=field, c=chooser: self.placed.emit(f, c.value))
        self.choosers[field] = chooser
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(Label(words, role="label", ink="quiet", wrap=True), 1)
        column.addWidget(chooser)
        return box

    def field_names(self) -> dict[str, str]:
        """What the fields are called."""
        return {
            "sku": self.tr("SKU"),
            "barcode": self.tr("Barcode"),
            "name": self.tr("Name"),
            "price": self.tr("Price"),
            "cost": self.tr("Cost"),
            "tax_class": self.tr("Tax class"),
            "category": self.tr("Category"),
            "unit": self.tr("Unit"),
            "stock": self.tr("Opening stock"),
            "description": self.tr("Description"),
        }

    def first_field(self) -> QWidget:
        """The first chooser."""
        return self.choosers[FIELDS[0]]

    def show_state(self, state: ImportState) -> None:
        """Show the file and what was chosen."""
        look = state.look
        if look is None:
            return
        if look is not self._look:
            self._look = look
            self._show_file(look)
        for field, chooser in self.choosers.items():
            chooser.choose(state.places.get(field))
            chooser.setEnabled(not state.work)
        self._show_heads(look, state)
        fault = state.columns_fault
        if fault is not None:
            self._fault.tell(self.tr("Not yet"), self._words(fault), tone="warn")
        else:
            self._fault.hide()

    def _words(self, fault: PosError) -> str:
        """What is missing, in the words of this page and not of the command line."""
        if fault.code == "import.no_name":
            return self.tr("Choose the column that holds the names of the products.")
        if fault.code == "import.no_code":
            return self.tr("Choose the column that holds a SKU or a barcode.")
        return said(fault)

    def _show_file(self, look: FileLook) -> None:
        marks = {",": self.tr("comma"), ";": self.tr("semicolon"), "\t": self.tr("tab")}
        self._facts.setText(
            self.tr("{name} · {size} KB · {encoding} · columns parted by {mark}").format(
                name=look.path.name,
                size=self._formatter.count(-(-look.size // 1024)),
                encoding=look.encoding,
                mark=marks.get(look.delimiter, look.delimiter),
            )
        )
        self._told.setText(
            self.tr("These columns were chosen for such a file before.")
            if look.remembered
            else self.tr("What the names of the columns tell is chosen already.")
        )
        none = self.tr("— not in the file —")
        options: list[tuple[object, str]] = [(None, none)]
        for place, name in enumerate(look.header):
            shown = name or self.tr("Column {number}").format(number=place + 1)
            example = look.rows[0][place] if look.rows and place < len(look.rows[0]) else ""
            options.append((place, f"{shown}  ·  {example[:24]}" if example else shown))
        for chooser in self.choosers.values():
            with QSignalBlocker(chooser):
                chooser.set_options(options)
            chooser.setSizeAdjustPolicy(
                Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            chooser.setMinimumContentsLength(10)

    def _show_heads(self, look: FileLook, state: ImportState) -> None:
        names = self.field_names()
        fields = {place: names[field] for field, place in state.places.items()}
        heads = [
            self.tr("{column} → {field}").format(column=name, field=fields[place])
            if place in fields
            else name
            for place, name in enumerate(look.header[:MOST_COLUMNS])
        ]
        rows = [row[:MOST_COLUMNS] for row in look.rows]
        self.table.show_rows(heads, rows, shown=6)

    def _lay_out(self) -> None:
        width = self.width()
        across = 2
        if width < theme.px(ONE_COLUMN_BELOW):
            across = 1
        elif width >= theme.px(THREE_FROM):
            across = 4
        if across == self._across:
            return
        self._across = across
        while self._grid.takeAt(0):
            pass
        for place, box in enumerate(self._boxes):
            row, column = divmod(place, across)
            self._grid.addWidget(box, row, column, Qt.AlignmentFlag.AlignBottom)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)
