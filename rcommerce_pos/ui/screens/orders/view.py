"""The Orders screen: a list to search on one side, the chosen sale on the other."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rcommerce_pos.core.cart.explain import read_trace
from rcommerce_pos.core.orders.finding import OrderHit
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.failure_banner import FailureBanner
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.orders.detail import OrderDetail
from rcommerce_pos.ui.screens.orders.dialogs import TenderDialog, VoidDialog
from rcommerce_pos.ui.screens.orders.filters import FilterDialog
from rcommerce_pos.ui.screens.orders.given_back import GivenBackDialog
from rcommerce_pos.ui.screens.orders.rows import HEIGHT, PARTS, SaleDelegate
from rcommerce_pos.ui.screens.orders.view_model import Days, OrdersState, OrdersViewModel
from rcommerce_pos.ui.widgets.banner import Banner
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.card import Card, wrap_row
from rcommerce_pos.ui.widgets.content import Content
from rcommerce_pos.ui.widgets.empty_state import EmptyState
from rcommerce_pos.ui.widgets.explain_panel import ExplainPanel
from rcommerce_pos.ui.widgets.roll import Roll
from rcommerce_pos.ui.widgets.search_field import SearchField

_KEY = Qt.ItemDataRole.UserRole
NEAR_THE_END = 3


class OrdersView(QWidget):
    """``asked`` says that a dialog was closed: held scans go on."""

    asked = Signal()
    left = Signal()
    """Nothing was sold yet: the way to where one sells."""

    def __init__(self, view_model: OrdersViewModel, *, formatter: Formatter, currency: str) -> None:
        super().__init__()
        self._view_model = view_model
        self._formatter = formatter
        self._currency = currency
        self._hits: tuple[OrderHit, ...] = ()
        self._shown: Order | None = None
        self._picking: UUID | None = None
        """The sale that was picked and is not read yet."""
        self._banner = FailureBanner()
        self._banner.again.connect(view_model.again)
        self._done = Banner(tone="success")
        self._done.hide()
        self.search = SearchField(self.tr("Number, amount, name, card"), icon="search")
        self.search.searched.connect(view_model.search)
        self.search.entered.connect(lambda _text: self._open_first())
        self.search.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sales"))
        self.list.setProperty("shows_focus", True)
        self.list.setItemDelegate(SaleDelegate(self.list))
        self.list.currentItemChanged.connect(self._picked)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._all = Button(self.tr("Show all sales"), size="small", focusable=True)
        self._all.clicked.connect(view_model.show_all)
        self._first_sale = Button(
            self.tr("To the counter"), size="small", icon="shopping-cart", focusable=True
        )
        self._first_sale.clicked.connect(self.left)
        self._pages = Content(
            self.list, EmptyState("receipt-text", "", buttons=(self._all, self._first_sale))
        )
        self._nothing = EmptyState(
            "receipt-text",
            self.tr("Choose a sale"),
            self.tr("Or scan the number on its receipt."),
        )
        self.detail = OrderDetail(formatter)
        self._page = Roll()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._page)
        column = self._page.column
        column.setSpacing(theme.px(12))
        column.addWidget(self._banner)
        column.addWidget(self._done)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(theme.px(12))
        self._sides.addWidget(self._list_side(), 2)
        self._sides.addWidget(self._detail_side(), 3)
        column.addLayout(self._sides, 1)
        theme.margins(column, start=16, top=12, end=16, bottom=12)
        theme.changed().connect(self._divide)
        self._explain = ExplainPanel(self, formatter, currency)
        view_model.changed.connect(self.show_state)
        view_model.explained.connect(self._show_trace)
        view_model.corrected.connect(self._say_given_back)
        self.show_state(view_model.state)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def _divide(self, _look: object = None) -> None:
        """The sale beside the list, or below it."""
        ways = QBoxLayout.Direction
        narrow = theme.shape_of(self).narrow
        self._sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._pages.setMinimumHeight(theme.px(HEIGHT * 3) if narrow else 0)
        self.detail.set_whole(whole=narrow)
        self._page.set_filling(filling=not narrow)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.search.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            self._open_first()
            return True
        return False

    def focus(self) -> None:
        """The search field takes the keyboard."""
        self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.field.selectAll()

    def take_scan(self, code: str) -> None:
        """A receipt was scanned: open its sale."""
        self._view_model.open_number(code)

    def ask_void(self) -> None:
        """Ask whether the sale is really to be voided."""
        order = self._shown
        if order is None or not self.void.isEnabled():
            return
        dialog = VoidDialog(self.window(), order, self._formatter)
        if dialog.exec():
            self._view_model.void(order, dialog.reason.text())
        dialog.deleteLater()
        self.asked.emit()

    def _say_given_back(self, order: object) -> None:
        """A sale was voided: say what goes back, until it is read."""
        assert isinstance(order, Order)
        if order.void is None or not self.isVisible():
            return
        dialog = GivenBackDialog(self.window(), order, self._formatter)
        dialog.exec()
        dialog.deleteLater()
        self.asked.emit()

    def ask_tender(self) -> None:
        """Ask how the sale was really paid."""
        order = self._shown
        if order is None or not self.tender.isEnabled():
            return
        dialog = TenderDialog(self.window(), order, self._formatter)
        if dialog.exec():
            self._view_model.correct(order, dialog.paid, dialog.reason.text())
        dialog.deleteLater()
        self.asked.emit()

    def ask_filters(self) -> None:
        """Ask which sales are wanted."""
        state = self._view_model.state
        dialog = FilterDialog(
            self.window(),
            state.filters,
            people=state.people,
            formatter=self._formatter,
            currency=self._currency,
        )
        if dialog.exec():
            self._view_model.filter(dialog.filters)
        dialog.deleteLater()
        self.asked.emit()

    def show_state(self, state: OrdersState) -> None:
        """Show the list and the sale that is read."""
        count = state.filters.count
        self._more.setChecked(bool(count))
        self._more.set_words(
            text=self.tr("Filters: {count}").format(count=count) if count else self.tr("Filters")
        )
        readings = self._view_model.readings
        self._banner.show_error(state.error, can_try_again=readings.can_try_again)
        if state.done and state.error is None:
            words = self.tr("Written as {number}").format(number=state.done)
            self._done.tell(words, self.tr("The sale itself stays as it was."))
        else:
            self._done.hide()
        for days, button in self._days.items():
            button.setChecked(days is state.days and state.filters.day is None)
        self._mine.setChecked(state.mine)
        if self.search.text != state.text:
            with QSignalBlocker(self.search.field):
                self.search.field.setText(state.text)
        if state.hits != self._hits:
            self._fill(state.hits)
        self._show_list(state)
        self._show_order(state.order)
        if state.error is not None or (state.order and state.order.id == self._picking):
            self._picking = None
        self._mark_shown()

    def _list_side(self) -> QWidget:
        words = {
            Days.TODAY: self.tr("Today"),
            Days.WEEK: self.tr("7 days"),
            Days.ALL: self.tr("All days"),
        }
        self._days = {
            days: Button(text, kind="choice", size="small", focusable=True)
            for days, text in words.items()
        }
        for days, button in self._days.items():
            button.clicked.connect(partial(self._view_model.choose_days, days))
        self._mine = Button(self.tr("Mine"), kind="choice", size="small", focusable=True)
        self._mine.clicked.connect(lambda: self._view_model.choose_mine(self._mine.isChecked()))
        self._more = Button(
            self.tr("Filters"), kind="choice", size="small", key="F4", focusable=True
        )
        self._more.clicked.connect(self.ask_filters)
        card = Card(padding=12)
        card.column.addWidget(self.search)
        card.column.addWidget(wrap_row(*self._days.values(), self._mine, self._more, None))
        card.column.addWidget(self._pages, 1)
        return card

    def _detail_side(self) -> QWidget:
        self.reprint = Button(self.tr("Receipt"), icon="receipt-text", key="F3", focusable=True)
        self.reprint.setToolTip(self.tr("Shown and saved as a PDF, marked as a copy and counted"))
        self.reprint.clicked.connect(self._view_model.reprint)
        self.why = Button(self.tr("Why?"), icon="info", key="Ctrl E", focusable=True)
        self.why.clicked.connect(self._view_model.explain)
        self.tender = Button(
            self.tr("Correct tender"), icon="credit-card", key="F6", focusable=True
        )
        self.tender.clicked.connect(self.ask_tender)
        self.void = Button(self.tr("Void sale"), icon="trash-2", key="F8", focusable=True)
        self.void.clicked.connect(self.ask_void)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.detail, 1)
        column.addWidget(wrap_row(self.reprint, self.why, self.tender, self.void))
        self._sale = QStackedWidget()
        self._sale.addWidget(self._nothing)
        self._sale.addWidget(inside)
        card = Card(padding=12)
        card.column.addWidget(self._sale, 1)
        return card

    def _fill(self, hits: tuple[OrderHit, ...]) -> None:
        """Write the list; where the same sales lead it, they are written over where they stand."""
        old = [hit.id for hit in self._hits]
        with QSignalBlocker(self.list):
            if [hit.id for hit in hits[: len(old)]] != old:
                self.list.clear()
            for row, hit in enumerate(hits):
                if row >= self.list.count():
                    self.list.addItem(QListWidgetItem())
                elif hit == self._hits[row]:
                    continue
                item = self.list.item(row)
                parts = self._parts(hit)
                item.setText(", ".join(part for part in parts if part))
                item.setToolTip(item.text())
                item.setData(PARTS, parts)
                item.setData(_KEY, str(hit.id))
        self._hits = hits

    def _mark_shown(self) -> None:
        """The row of the sale that is open is the current one, or none is.

        Otherwise the list picks its first row by itself as soon as the keyboard comes back to it.
        """
        order = self._shown
        if order is None or self._picking is not None:
            return
        row = next((row for row, hit in enumerate(self._hits) if hit.id == order.id), -1)
        if row == self.list.currentRow() and row >= 0:
            return
        with QSignalBlocker(self.list):
            self.list.setCurrentIndex(self.list.model().index(row, 0))

    def _parts(self, hit: OrderHit) -> tuple[str, str, str, str]:
        """Number, amount, when and who, and whether it is void."""
        amount, when = self._formatter.money(hit.payable), self._formatter.moment(hit.completed_at)
        who = f"{hit.staff_name} · {hit.customer_name}" if hit.customer_name else hit.staff_name
        return hit.number, amount, f"{when} · {who}", self.tr("Voided") if hit.voided else ""

    def _show_list(self, state: OrdersState) -> None:
        """The sales, or why there are none, and what can be done about it."""
        fine = state.error is None
        self._all.setVisible(fine and state.is_narrowed)
        self._first_sale.setVisible(fine and not state.is_narrowed)
        if state.hits:
            self._pages.show_rows()
        elif state.loading:
            self._pages.show_waiting()
        elif not fine:
            self._pages.show_unread(self.tr("The sales would be here"))
        elif state.is_narrowed:
            self._pages.show_empty(
                self.tr("No sale found"), self.tr("Look at all days, or search for something else.")
            )
        else:
            self._pages.show_empty(
                self.tr("Nothing was sold yet"), self.tr("Every sale that is paid comes here.")
            )

    def _show_order(self, order: Order | None) -> None:
        if order is not None and order != self._shown:
            self.detail.show_order(order)
        self._shown = order
        self._sale.setCurrentIndex(0 if order is None else 1)
        alive = order is not None and order.void is None
        self.tender.setEnabled(alive)
        self.void.setEnabled(alive)
        gone = "" if alive else self.tr("This sale was voided")
        self.tender.setToolTip(gone)
        self.void.setToolTip(gone)

    def _show_trace(self, order: object, trace: object) -> None:
        assert isinstance(order, Order)
        if self._explain.isVisible():
            self._explain.close_panel()
            return
        title = self.tr("Sale {number}").format(number=order.number)
        steps = read_trace(str(trace))
        self._explain.show_steps(title, self.tr("As it was stored with the sale."), steps)
        self._explain.open_panel(self._explain.close_button)

    def _open_first(self) -> None:
        if self.list.count():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.setCurrentRow(0)

    def _picked(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._picking = UUID(item.data(_KEY))
            self._view_model.open(self._picking)

    def _scrolled(self, value: int) -> None:
        if value >= self.list.verticalScrollBar().maximum() - NEAR_THE_END:
            self._view_model.more()
