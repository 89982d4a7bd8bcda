"""What the tabs of the form share: they show a sheet, read it back, and mark what is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from rcommerce_pos.core.catalog.sheet import ProductSheet, Tab
from rcommerce_pos.core.catalog.sheet_checks import Fault
from rcommerce_pos.core.kernel.errors import InvalidInput, PosError
from rcommerce_pos.core.kernel.money import UnitPrice
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.ui.errors import said
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.product.view_model import ProductState, ProductViewModel
from rcommerce_pos.ui.widgets.form import Form


def slim(*choices: QComboBox) -> None:
    """Let choices be narrower than their longest words, where a window has no room for them."""
    for choice in choices:
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(6)


class SheetTab(Form):
    """One tab; ``changed`` comes with every change of a person.

    ``unreadable`` holds what stands in fields and is no number, found by the last ``read``.
    """

    changed = Signal()
    tab: Tab

    def __init__(self, view_model: ProductViewModel, formatter: Formatter) -> None:
        super().__init__()
        self._model = view_model
        self._formatter = formatter
        self._silent = False
        self._fields: dict[str, QWidget] = {}
        self.unreadable: list[Fault] = []

    def fill(self, state: ProductState) -> None:
        """Show the sheet of a state; nothing is told."""
        self._silent = True
        try:
            self._fill(state)
        finally:
            self._silent = False

    def _fill(self, state: ProductState) -> None:
        raise NotImplementedError

    def read(self, sheet: ProductSheet) -> ProductSheet:
        """The sheet with what stands in this tab."""
        raise NotImplementedError

    def show_state(self, state: ProductState) -> None:
        """Show what is known beside the sheet."""

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Say what is wrong, each at its field."""
        self.clear_faults()
        for fault in faults:
            field = self._fields.get(fault.field)
            if field is not None:
                self.set_fault(field, said(fault.error))

    def go_to(self, fault: Fault) -> None:
        """Put the keyboard where something is wrong."""
        field = self._fields.get(fault.field)
        if field is not None:
            field.setFocus()

    def focus(self) -> None:
        """The first field takes the keyboard."""
        first = next(iter(self._fields.values()), None)
        if first is not None:
            first.setFocus()

    def _tell(self, *_: object) -> None:
        if not self._silent:
            self.changed.emit()

    def _price_text(self, price: UnitPrice | None) -> str:
        """A price as somebody would type it."""
        if price is None:
            return ""
        return str(price).replace(".", self._formatter.decimal_mark)

    def _price(self, text: str, field: str, row: int = -1) -> UnitPrice | None:
        """The price that a text says; None where it is empty, and where it is none."""
        if not text.strip():
            return None
        try:
            return self._formatter.parse_unit_price(text, self._model.currency)
        except PosError as error:
            self._unread(field, error, row)
            return None

    def _quantity(self, text: str, field: str, row: int = -1) -> Quantity | None:
        try:
            return self._formatter.parse_quantity(text)
        except PosError as error:
            self._unread(field, error, row)
            return None

    def _unread(self, field: str, error: PosError, row: int = -1) -> None:
        self.unreadable.append(Fault(self.tab, field, error, row))

    def _whole(self, text: str, field: str, row: int = -1) -> int | None:
        plain = text.strip()
        if plain.isascii() and plain.isdigit():
            return int(plain)
        self._unread(field, InvalidInput("number.whole", "This is no whole number."), row)
        return None
