"""The list of shelf labels to put right, to walk along the shelves with."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rcommerce_pos.core.catalog.types import LabelToFix
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.failure_banner import FailureBanner
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.labels.view_model import LabelsState, LabelsViewModel
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, Rule
from rcommerce_pos.ui.widgets.content import Content
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.flow import WrapRow
from rcommerce_pos.ui.widgets.label import Label
from rcommerce_pos.ui.widgets.laid_out import clear
from rcommerce_pos.ui.widgets.roll import Roll

_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LabelsView(QWidget):
    """Each label with what it showed, what the till asks, and a button that ticks it off."""

    def __init__(self, view_model: LabelsViewModel, *, formatter: Formatter) -> None:
        super().__init__()
        self._view_model = view_model
        self._formatter = formatter
        self._buttons: list[Button] = []
        self._banner = FailureBanner()
        self._banner.again.connect(view_model.again)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(10))
        area = Roll()
        area.column.addLayout(self._rows)
        area.column.addStretch(1)
        self._pages = Content(area, EmptyState("tag", ""))
        card = Card(padding=12)
        card.column.addWidget(self._banner)
        card.column.addWidget(self._pages, 1)
        page = Roll()
        page.column.addWidget(card)
        theme.margins(page.column, start=16, top=16, end=16, bottom=16)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(page)
        view_model.changed.connect(self.show_state)
        self.show_state(view_model.state)

    def focus(self) -> None:
        """The first label takes the keyboard."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: LabelsState) -> None:
        """Show the labels that are left."""
        readings = self._view_model.readings
        self._banner.show_error(state.error, can_try_again=readings.can_try_again)
        clear(self._rows)
        self._buttons = []
        for label in state.labels:
            self._rows.addWidget(self._row(label))
            self._rows.addWidget(Rule())
        if state.labels:
            self._pages.show_rows()
        elif state.loading:
            self._pages.show_waiting()
        elif state.error is not None:
            self._pages.show_unread(self.tr("The labels to fix would be here"))
        else:
            self._pages.show_empty(
                self.tr("Every label is right"),
                self.tr("A price changed at the till because the shelf shows it comes here."),
            )

    def _row(self, label: LabelToFix) -> QWidget:
        formatter = self._formatter
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(label.product_name, role="line", wrap=True))
        said = self.tr("{sku} · {name}, {when}").format(
            sku=label.sku or "—", name=label.staff_name, when=formatter.moment(label.at)
        )
        words.addWidget(Label(said, role="label", ink="quiet", wrap=True))
        row = QWidget()
        line = WrapRow(row, gap=24)
        line.addLayout(words, 1)
        for caption, price, ink in (
            (self.tr("The label says"), label.shelf_price, "danger"),
            (self.tr("The till asks"), label.till_price, ""),
        ):
            column = QVBoxLayout()
            column.setSpacing(0)
            head = Label(caption, role="small", ink="quiet")
            head.setAlignment(_END)
            value = Label(
                formatter.unit_price(price), role="h3", ink="danger" if ink == "danger" else ""
            )
            value.setAlignment(_END)
            column.addWidget(head)
            column.addWidget(value)
            line.addLayout(column)
        done = Button(self.tr("Put right"), size="small", icon="check", focusable=True)
        done.setAccessibleName(self.tr("Put right: {name}").format(name=label.product_name))
        done.clicked.connect(lambda _checked=False, key=label.id: self._view_model.fixed(key))
        self._buttons.append(done)
        line.addWidget(done)
        return row
