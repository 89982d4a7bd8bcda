"""What a bundle consists of, and how its price comes about."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rcommerce_pos.core.catalog.goods import BundlePricing
from rcommerce_pos.core.catalog.sheet import SheetBundle, SheetPart
from rcommerce_pos.core.catalog.sheet_checks import Fault
from rcommerce_pos.core.catalog.types import Product, ProductKind
from rcommerce_pos.core.kernel.errors import InvalidInput, PosError
from rcommerce_pos.core.kernel.quantity import ONE
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.product.cells import CellModel, CellTable, Column
from rcommerce_pos.ui.screens.product.view_model import ProductState, ProductViewModel
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import row as row_of
from rcommerce_pos.ui.widgets.form import Form, choice_field, text_field
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear

SEARCH_AFTER_MS = 150
NAME, QUANTITY, PRICE = range(3)
_KINDS = (ProductKind.GOODS, ProductKind.SERVICE)


class BundleBox(Form):
    """Parts with their quantities; a line to find more."""

    changed = Signal()

    def __init__(self, view_model: ProductViewModel, formatter: Formatter) -> None:
        super().__init__()
        self._model = view_model
        self._formatter = formatter
        self._parts: list[SheetPart] = []
        self._hits: tuple[Product, ...] = ()
        self._awaited = False
        self._silent = False
        self._stored = SheetBundle()
        self._percent_shown = ""
        self.pricing = choice_field(
            [
                (BundlePricing.FIXED, self.tr("Its own price")),
                (BundlePricing.SUMMED, self.tr("What its parts cost")),
                (BundlePricing.DISCOUNTED, self.tr("Its parts, less a percentage")),
            ]
        )
        self.percent = text_field("10")
        self.cells = CellModel(
            self,
            (
                Column(self.tr("Part"), 240, editable=False, stretch=True),
                Column(self.tr("Quantity"), 110, number=True),
                Column(self.tr("On the shelf"), 130, editable=False, number=True),
            ),
        )
        self.table = CellTable(self.cells, self.tr("Parts of the bundle"))
        self.search = text_field(self.tr("Add a part: find a product, Enter takes the first"))
        self.search.setAccessibleName(self.tr("Add a part"))
        self._offered = QVBoxLayout()
        self._fault = Label(role="label", ink="danger", wrap=True)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SEARCH_AFTER_MS)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        rows = self.add_side_by_side(
            (self.tr("Price of the bundle"), self.pricing),
            (self.tr("Percent that come off"), self.percent),
        )
        self._percent_row = rows[1]
        self.put(self._fault)
        self.put(self.table)
        self.remove = Button(
            self.tr("Remove the part"), icon="trash-2", size="small", key="Del", focusable=True
        )
        self.remove.clicked.connect(lambda: self._remove(self.table.chosen_rows()))
        foot = QWidget()
        foot.setLayout(row_of(self.remove, None))
        self.put(foot)
        self.put(self.search)
        self._offered.setContentsMargins(0, 0, 0, 0)
        self._offered.setSpacing(theme.px(2))
        box = QWidget()
        box.setLayout(self._offered)
        self.put(box)
        self.close_up()

    def _wire(self) -> None:
        self.pricing.currentIndexChanged.connect(self._tell)
        self.percent.textEdited.connect(self._tell)
        self.cells.typed.connect(self._tell)
        self.table.removed.connect(self._remove)
        self._delay.timeout.connect(self._ask)
        self.search.textEdited.connect(lambda _text: self._delay.start())
        self.search.returnPressed.connect(self._take_first)
        self._model.goods_found.connect(self._offer)

    def fill(self, state: ProductState) -> None:
        """Show the bundle of a sheet; nothing is told."""
        if state.sheet is None:
            return
        self._silent = True
        bundle = state.sheet.bundle
        self._parts = list(bundle.parts)
        self.pricing.choose(bundle.pricing)
        self._stored = bundle
        self._percent_shown = _percent_text(bundle.percent_off, self._formatter)
        self.percent.setText(self._percent_shown)
        self._show_parts()
        self._silent = False

    def show_state(self, state: ProductState) -> None:
        """Lock what may only be read."""
        self.cells.locked = not state.can_edit
        self._percent_row.setVisible(self.pricing.value is BundlePricing.DISCOUNTED)
        self.pricing.setEnabled(state.can_edit and state.can_price)
        self.percent.setEnabled(state.can_edit and state.can_price)

    def read(self, unread: Callable[[str, PosError], None]) -> SheetBundle:
        """The bundle as it stands."""
        parts = []
        for part, texts in zip(self._parts, self.cells.rows, strict=True):
            try:
                quantity = self._formatter.parse_quantity(texts[QUANTITY])
            except PosError as error:
                unread("bundle", error)
                quantity = part.quantity
            parts.append(replace(part, quantity=quantity))
        return SheetBundle(tuple(parts), self.pricing.value, self._read_percent(unread))

    def _read_percent(self, unread: Callable[[str, PosError], None]) -> Fraction:
        shown = self.percent.text()
        if shown == self._percent_shown and self.pricing.value is self._stored.pricing:
            return self._stored.percent_off
        text = shown.strip().replace(self._formatter.decimal_mark, ".")
        if self.pricing.value is not BundlePricing.DISCOUNTED or not text:
            return Fraction(0)
        try:
            return Fraction(text)
        except (ValueError, ZeroDivisionError):
            unread("percent_off", InvalidInput("number.percent", "This is no percentage."))
            return Fraction(0)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Say what is wrong with the bundle."""
        mine = (each for each in faults if each.field in ("bundle", "percent_off"))
        words = next((said(each.error) for each in mine), "")
        self._fault.setText(words)
        self._fault.setVisible(bool(words))

    def focus(self) -> None:
        """The line to find parts takes the keyboard."""
        self.search.setFocus()

    def _show_parts(self) -> None:
        self.cells.show_rows(
            [
                [
                    part.name,
                    self._formatter.quantity(part.quantity),
                    self._formatter.unit_price(part.price) if part.price else "—",
                ]
                for part in self._parts
            ]
        )

    def _ask(self) -> None:
        text = self.search.text().strip()
        if text:
            self._model.search_goods(text, kinds=_KINDS)
        else:
            self._show_hits(())

    def _offer(self, found: object, text: str) -> None:
        assert isinstance(found, tuple)
        if text != self.search.text().strip():
            return
        self._show_hits(found)
        if self._awaited and found:
            self._awaited = False
            self._take(found[0])

    def _show_hits(self, found: tuple[Product, ...]) -> None:
        self._hits = found
        clear(self._offered)
        for product in found:
            price = self._formatter.unit_price(product.price) if product.price else ""
            button = Button(product.name, kind="ghost", size="small", value=price, start=True,
                            focusable=True)  # fmt: skip
            button.clicked.connect(lambda _checked=False, p=product: self._take(p))
            self._offered.addWidget(button)

    def _take_first(self) -> None:
        """Enter takes the first hit; one that is still being looked for when it comes."""
        if self._hits and not self._delay.isActive():
            self._take(self._hits[0])
        elif self.search.text().strip():
            self._awaited = True
            self._delay.stop()
            self._ask()

    def _take(self, product: Product) -> None:
        self._awaited = False
        self._delay.stop()
        self.search.clear()
        self._show_hits(())
        self._parts = list(self.read(lambda _name, _error: None).parts)
        known = [part.product_id for part in self._parts]
        if product.id in known:
            at = known.index(product.id)
            self._parts[at] = replace(self._parts[at], quantity=self._parts[at].quantity + ONE)
        else:
            self._parts.append(SheetPart(product.id, ONE, product.name, product.price))
        self._show_parts()
        self._tell()

    def _remove(self, rows: object) -> None:
        assert isinstance(rows, list)
        if not rows:
            return
        left = self.read(lambda _name, _error: None).parts
        self._parts = [part for place, part in enumerate(left) if place not in rows]
        self._show_parts()
        self._tell()

    def _tell(self, *_: object) -> None:
        if not self._silent:
            self._percent_row.setVisible(self.pricing.value is BundlePricing.DISCOUNTED)
            self.changed.emit()


def _percent_text(percent: Fraction, formatter: Formatter) -> str:
    if percent.denominator == 1:
        return str(percent.numerator) if percent else ""
    text = f"{float(percent):.4f}".rstrip("0").rstrip(".")
    return text.replace(".", formatter.decimal_mark)
