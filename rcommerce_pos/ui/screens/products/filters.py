"""What narrows the list: chips with counts for states, choices for what goods are."""

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from rcommerce_pos.core.catalog.list_query import Show, Trait
from rcommerce_pos.core.catalog.types import Unit
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import in_words
from rcommerce_pos.ui.screens.products.state import ProductsState
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.flow import FlowLayout
from rcommerce_pos.ui.widgets.form import Chooser
from rcommerce_pos.ui.widgets.painting import text_width

CHOOSER = 180
LEAST = 100
AROUND = 56
"""The edges and the arrow around the words of a choice."""
HEIGHT = 48


@dataclass(frozen=True, slots=True)
class Goods:
    """What goods are to be: keys of a category and a tax class, and a unit."""

    category_id: object
    tax_class_id: object
    unit: object


class FilterStrip(QWidget):
    """``shown`` carries a state and a trait or None, ``narrowed`` what goods are to be.

    The choices for goods are a widget of their own, ``goods``, to be put beside the search.
    """

    shown = Signal(object, object)
    narrowed = Signal(object)

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._formatter = formatter
        self._flow = FlowLayout(self, gap=8)
        self.goods = QWidget()
        self._line = QHBoxLayout(self.goods)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.px(8))
        self._chips: dict[tuple[Show, Trait | None], Button] = {}
        for key, words in self._words().items():
            chip = Button(words, kind="choice", size="small", focusable=True)
            chip.clicked.connect(lambda _checked=False, k=key: self.shown.emit(*k))
            self._chips[key] = chip
            self._flow.addWidget(chip)
        self.category = self._chooser(self.tr("Category"))
        self.tax_class = self._chooser(self.tr("Tax class"))
        self.unit = self._chooser(self.tr("Unit"))
        self.unit.set_options(
            (
                (None, self.tr("Unit")),
                (Unit.PIECE, self.tr("By piece")),
                (Unit.KILOGRAM, self.tr("By kilogram")),
                (Unit.GRAM, self.tr("By gram")),
                (Unit.LITRE, self.tr("By litre")),
                (Unit.METRE, self.tr("By metre")),
            )
        )
        self._line.addStretch(1)
        self._choices: object = None
        theme.follow(self._dress)

    def show_state(self, state: ProductsState) -> None:
        """Show what narrows the list, and how many there are of each."""
        query = state.query
        if self._choices != state.choices:
            self._choices = state.choices
            with QSignalBlocker(self.category), QSignalBlocker(self.tax_class):
                self.category.set_options(((None, self.tr("Category")), *state.choices.categories))
                self.tax_class.set_options(
                    ((None, self.tr("Tax class")), *in_words(state.choices.tax_classes))
                )
        for chooser, value in (
            (self.category, query.category_id),
            (self.tax_class, query.tax_class_id),
            (self.unit, query.unit),
        ):
            with QSignalBlocker(chooser):
                chooser.choose(value)
        counts = self._counts(state)
        for key, chip in self._chips.items():
            counted = self.tr("{name} {count}").format(
                name=self._words()[key], count=counts.get(key, "")
            )
            chip.set_words(text=counted.strip())
            chip.setChecked(key == (query.show, query.trait))

    def _counts(self, state: ProductsState) -> dict[tuple[Show, Trait | None], str]:
        count = self._formatter.count
        found: dict[tuple[Show, Trait | None], str] = {
            (Show.ACTIVE, each.trait): count(each.count) + ("+" if each.more else "")
            for each in state.traits
        }
        if state.active is not None and state.archived is not None:
            found[Show.ACTIVE, None] = count(state.active)
            found[Show.ARCHIVED, None] = count(state.archived)
            found[Show.ALL, None] = count(state.active + state.archived)
        return found

    def _words(self) -> dict[tuple[Show, Trait | None], str]:
        return {
            (Show.ACTIVE, None): self.tr("Active"),
            (Show.ACTIVE, Trait.WITHOUT_PRICE): self.tr("No price"),
            (Show.ACTIVE, Trait.WITHOUT_BARCODE): self.tr("No barcode"),
            (Show.ACTIVE, Trait.ASKS): self.tr("With rules"),
            (Show.ACTIVE, Trait.BELOW_ZERO): self.tr("Below zero"),
            (Show.ARCHIVED, None): self.tr("Archived"),
            (Show.ALL, None): self.tr("All"),
        }

    def _chooser(self, name: str) -> Chooser:
        chooser = Chooser()
        chooser.setAccessibleName(name)
        chooser.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chooser.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        chooser.setMinimumContentsLength(6)
        chooser.currentIndexChanged.connect(lambda _index: self._narrow())
        self._line.addWidget(chooser)
        return chooser

    def _narrow(self) -> None:
        self.narrowed.emit(Goods(self.category.value, self.tax_class.value, self.unit.value))

    def _dress(self, _look: object) -> None:
        for chooser in (self.category, self.tax_class, self.unit):
            chooser.setFixedHeight(theme.px(HEIGHT))
            name = text_width(theme.font("body"), chooser.accessibleName())
            least = max(theme.px(LEAST), name + theme.px(AROUND))
            chooser.setMinimumWidth(least)
            chooser.setMaximumWidth(max(theme.px(CHOOSER), least))
        self.updateGeometry()
