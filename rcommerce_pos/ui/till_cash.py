"""What goes on with the drawer: the shift, cash without a sale, what was taken so far."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.cash.moves import DrawerOpened
from rcommerce_pos.core.cash.types import CashKind, Shift
from rcommerce_pos.core.reporting.shift import XReport
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.ui.actions import Actions, Scope
from rcommerce_pos.ui.approvals import Approvals
from rcommerce_pos.ui.asking import Asking
from rcommerce_pos.ui.counter_screens import CounterScreens
from rcommerce_pos.ui.desk_frame import DeskFrame
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.given_names import till_name
from rcommerce_pos.ui.screens.cash.report import XReportDialog
from rcommerce_pos.ui.screens.cash_move.dialog import CashMoveDialog
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.ways import Ways


class TillCash(QObject):
    """Leads to the screens of cash and shift; ``left`` where the till stays closed."""

    left = Signal()

    def __init__(
        self,
        ways: Ways,
        application: Application,
        tasks: Tasks,
        formatter: Formatter,
        *,
        actions: Actions,
        frame: DeskFrame,
        approvals: Approvals,
        asking: Asking,
        screens: CounterScreens,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ways = ways
        self._app = application
        self._tasks = tasks
        self._formatter = formatter
        self._actions = actions
        self._frame = frame
        self._approvals = approvals
        self._asking = asking
        self._sell = screens.sell
        self._sell_model = screens.sell_model
        self._model = screens.shift_model
        self._shift = screens.shift
        self._cash = screens.cash
        self._wire()

    def _wire(self) -> None:
        self._shift.left.connect(self.leave)
        self._shift.finished.connect(self.left)
        self._model.opened.connect(self._ways.to_sell)
        on = self._actions.on
        on("close_till", self.close)
        on("close_from_cash", self.close)
        on("leave_cash", self.leave)
        on("x_report", self.show_x_report)
        for prefix, drop in (
            ("", "cash_drop"),
            ("shift_", "shift_drop"),
            ("drawer_", "drawer_drop"),
        ):
            on(f"{prefix}no_sale", partial(self.ask_move, None))
            on(f"{prefix}paid_in", partial(self.ask_move, CashKind.PAID_IN))
            on(f"{prefix}paid_out", partial(self.ask_move, CashKind.PAID_OUT))
            on(drop, partial(self.ask_move, CashKind.DROP))

    @property
    def is_shift(self) -> bool:
        """True while the till is being opened or closed."""
        return self._frame.in_front is self._shift

    @property
    def is_in(self) -> bool:
        """True while the drawer or the shift is in front."""
        return self._frame.in_front in (self._shift, self._cash)

    def open(self) -> None:
        """Begin a shift: the float is counted."""
        if self._ways.actor is None:
            return
        self._to_shift(self.tr("Open the till"))
        self._model.begin_opening(self._ways.actor)
        self._shift.focus()

    def go(self) -> None:
        """What can be done with the drawer; a closed till is opened first."""

        def go_on(shift: Shift | None) -> None:
            if self._ways.actor is None:
                return
            if shift is None:
                self.open()
                return
            self._frame.show_title(self.tr("Cash"), till_name(self._app.place.till.name))
            self._frame.light("cash")
            self._cash.show_shift(shift)
            self._ways.show_screen(self._cash, Scope.CASH)
            self._cash.focus()

        self._tasks.counter(self._app.cash.current_shift, go_on, self._ways.fail, owner=self)

    def close(self) -> None:
        """End the shift: the drawer is counted."""
        sale = self._sell_model.state.sale
        if self._ways.actor is None:
            return
        if sale is None and self._tasks.is_busy:
            # The next sale may have something in it already.
            self._sell_model.once_there(self.close)
            return
        if sale is not None and sale.cart.lines:
            self._ways.tell(self.tr("Finish or clear the open sale first"), icon="circle-alert")
            return
        self._to_shift(self.tr("Close the till"))
        self._model.begin_closing(self._ways.actor)
        QTimer.singleShot(0, self._shift.focus)

    def _to_shift(self, title: str) -> None:
        self._sell.close_all()
        self._frame.show_title(title, till_name(self._app.place.till.name))
        self._frame.light("cash")
        self._ways.show_screen(self._shift, Scope.SHIFT)

    def leave(self) -> None:
        """Back to the sale; out where the till is closed."""
        actor = self._ways.actor

        def go_on(shift: object) -> None:
            if self._ways.actor is not actor:
                return
            if shift is None:
                self.left.emit()
            else:
                self._ways.to_sell()

        self._tasks.counter(self._app.cash.current_shift, go_on, self._ways.fail, owner=self)

    def show_x_report(self) -> None:
        """What was taken so far; somebody may have to approve."""
        actor = self._ways.actor
        if actor is None:
            return

        def show(report: XReport) -> None:
            if self._ways.actor is actor:
                self._asking.ask(XReportDialog(self._ways.window(), report, self._formatter))

        self._approvals.attempt(actor, self._app.shift_reports.x_report, show)

    def ask_move(self, kind: CashKind | None) -> None:
        """Money without a sale, or the drawer opened for nothing; somebody may have to approve."""
        actor = self._ways.actor
        if actor is None or (self.is_shift and self._model.state.shift is None):
            return
        dialog = CashMoveDialog(
            self._ways.window(), kind, self._formatter, self._app.place.shop.currency
        )
        if not self._asking.ask(dialog).agreed:
            return
        amount, reason = dialog.amount, dialog.reason
        moves = self._app.cash_moves

        def work(who: Actor) -> DrawerOpened:
            if kind is None or amount is None:
                return moves.open_drawer(who, reason=reason)
            return moves.move(who, kind, amount, reason=reason)

        self._approvals.attempt(actor, work, self._drawer_opened)

    def _drawer_opened(self, opened: DrawerOpened) -> None:
        words = self.tr("Written down.")
        if opened.by_hand:
            words = self.tr("Written down. Open the drawer with its key: none is connected.")
        self._ways.tell(words, icon="door-open")
