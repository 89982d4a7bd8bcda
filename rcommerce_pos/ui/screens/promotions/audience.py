"""Fields for whom a promotion is: customer groups, and the codes of its coupons."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from rcommerce_pos.core.customers.types import CustomerGroup
from rcommerce_pos.core.promotions.types import Coupon
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card
from rcommerce_pos.ui.widgets.flow import FlowLayout, WrapRow
from rcommerce_pos.ui.widgets.form import name_field, text_field, whole_field
from rcommerce_pos.ui.widgets.label import Label

_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class GroupsField(QWidget):
    """One button for each customer group; none lit is everybody."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[UUID, Button] = {}
        self._gone: frozenset[UUID] = frozenset()
        self._nobody = Label(self.tr("There are no groups yet."), role="body", ink="quiet")
        self._box = QWidget()
        self._flow = FlowLayout(self._box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nobody)
        column.addWidget(self._box)

    def groups(self) -> frozenset[UUID]:
        """The groups that are lit, and those that were chosen and cannot be shown."""
        lit = {key for key, button in self.buttons.items() if button.isChecked()}
        return self._gone | lit

    def set_groups(self, groups: Sequence[CustomerGroup], chosen: frozenset[UUID]) -> None:
        """Show the groups with those lit that are chosen; nothing is told."""
        self._flow.clear()
        self.buttons = {}
        for group in groups:
            button = Button(group.name, kind="choice", size="small", focusable=True)
            button.setChecked(group.id in chosen)
            button.clicked.connect(lambda _checked=False: self.changed.emit())
            self._flow.addWidget(button)
            button.show()
            self.buttons[group.id] = button
        self._gone = chosen - set(self.buttons)
        self._nobody.setVisible(not self.buttons)
        self._box.setVisible(bool(self.buttons))


class CouponsField(QWidget):
    """The codes of a promotion, how often they were redeemed, and a line to add one.

    ``wanted`` carries a new code, how often it may be redeemed in all and by each customer.
    """

    wanted = Signal(str, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Coupon, ...] | None = None
        self._table = Card(kind="well", padding=12, spacing=0)
        self._grid = QWidget()
        self._table.column.addWidget(self._grid)
        self._none = Label(role="body", ink="quiet", wrap=True)
        self.code = text_field(self.tr("Such as WELCOME5"))
        self.most, self.each = whole_field(0, 999_999), whole_field(0, 999)
        for field in (self.most, self.each):
            field.setSpecialValueText(self.tr("no limit"))
        self._add = Button(self.tr("Add"), size="small", icon="plus", focusable=True)
        self._add.setAccessibleName(self.tr("Add the code"))
        self._add.clicked.connect(self._want)
        self.code.returnPressed.connect(self._want)
        self._entry = QWidget()
        self._lay_out()
        self.setFocusProxy(self.code)

    def show_coupons(self, coupons: tuple[Coupon, ...], *, saved: bool) -> None:
        """List the codes; a promotion has to be saved before it gets one."""
        self._entry.setEnabled(saved)
        words = self.tr("No code yet.") if saved else self.tr("Save it first; then give it codes.")
        self._none.setText(words)
        self._none.setVisible(not coupons)
        self._table.setVisible(bool(coupons))
        if coupons == self._shown:
            return
        self._shown = coupons
        self._table.column.removeWidget(self._grid)
        self._grid.hide()
        self._grid.deleteLater()
        self._grid = self._rows(coupons)
        self._table.column.addWidget(self._grid)

    def clear_entry(self) -> None:
        """The code was added: the next one can be typed."""
        self.code.clear()
        self.code.setFocus()

    def texts(self) -> list[str]:
        """What the table says, line by line."""
        return [label.text() for label in self._grid.findChildren(Label)]

    def _lay_out(self) -> None:
        fields = WrapRow(self._entry)
        for words, field, share in (
            (self.tr("New code"), self.code, 2),
            (self.tr("At most in all"), self.most, 1),
            (self.tr("Each customer"), self.each, 1),
        ):
            name_field(field, words)
            column = QVBoxLayout()
            column.setSpacing(theme.px(4))
            column.addWidget(Label(words, role="label", ink="quiet"))
            column.addWidget(field)
            fields.addLayout(column, share)
        fields.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self._none)
        column.addWidget(self._table)
        column.addWidget(self._entry)

    def _rows(self, coupons: tuple[Coupon, ...]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(0, 1)
        heads = (self.tr("Code"), self.tr("In all"), self.tr("Each customer"), self.tr("Used"))
        for at, head in enumerate(heads):
            grid.addWidget(_cell(head, at, quiet=True), 0, at)
        for row, coupon in enumerate(coupons, start=1):
            cells = (coupon.code, _limit(coupon.most), _limit(coupon.most_each), str(coupon.used))
            for at, text in enumerate(cells):
                grid.addWidget(_cell(text, at), row, at)
        return made

    def _want(self) -> None:
        if self.code.text().strip():
            self.wanted.emit(self.code.text(), self.most.value() or None, self.each.value() or None)


def _limit(most: int | None) -> str:
    return "–" if most is None else str(most)


def _cell(text: str, at: int, *, quiet: bool = False) -> Label:
    label = Label(text, role="label" if quiet else "strong", ink="quiet" if quiet else "")
    if at:
        label.setAlignment(_END)
    return label
