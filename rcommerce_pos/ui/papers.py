"""Receipts and copies as they would be printed, and the demo shop's sheet of codes."""

from PySide6.QtCore import QObject, Signal

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.orders.types import Order
from rcommerce_pos.core.receipts.layout import Grid
from rcommerce_pos.ui.asking import Asking
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.screens.demo_codes.dialog import DemoCodesDialog
from rcommerce_pos.ui.screens.receipt.dialog import ReceiptDialog
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.ways import Ways


class Papers(QObject):
    """Shows what a printer would print, to whoever wished for it."""

    codes_shown = Signal(object)
    """The dialog with the codes: who knows the sale rings up what is scanned off it."""

    def __init__(
        self,
        ways: Ways,
        application: Application,
        tasks: Tasks,
        formatter: Formatter,
        *,
        asking: Asking,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ways = ways
        self._app = application
        self._tasks = tasks
        self._formatter = formatter
        self._asking = asking

    def show(self, order: Order) -> None:
        """Show a receipt as it would be printed, to whoever wished for it."""
        actor = self._ways.actor

        def show(grid: Grid) -> None:
            if actor is not None and self._ways.actor is actor:
                dialog = ReceiptDialog(self._ways.window(), order.number, grid, order.completed_at)
                self._asking.ask(dialog)

        self._tasks.counter(
            lambda: self._app.receipts.grid(order), show, self._ways.fail, owner=self
        )

    def show_copy(self, order: object, grid: object) -> None:
        """Show a copy that was made; nothing prints here, it can be saved."""
        assert isinstance(order, Order)
        assert isinstance(grid, Grid)
        if self._ways.actor is not None:
            dialog = ReceiptDialog(
                self._ways.window(), order.number, grid, order.completed_at, is_copy=True
            )
            self._asking.ask(dialog)

    def show_last(self, order: Order | None = None) -> None:
        """Show the receipt of the last sale; ``order`` where it is known already."""
        if order is not None:
            self.show(order)
            return

        def show(found: Order | None) -> None:
            if found is None:
                self._ways.tell(self.tr("There is no sale yet"), icon="info")
            else:
                self.show(found)

        self._tasks.counter(self._app.orders.last, show, self._ways.fail, owner=self)

    def show_codes(self) -> None:
        """The sheet of codes that can be scanned in the demo shop."""
        catalog, actor = self._app.catalog, self._ways.actor
        unknown = self.tr("A code that nobody knows")

        def work() -> Grid:
            from rcommerce_pos.core.demo_codes import codes_sheet

            return codes_sheet(catalog, unknown=unknown)

        def show(grid: Grid) -> None:
            if self._ways.actor is actor:
                title, now = self.tr("Codes to try"), self._app.clock.now()
                dialog = DemoCodesDialog(self._ways.window(), grid, now, title=title)
                self.codes_shown.emit(dialog)
                self._asking.ask(dialog)

        self._tasks.counter(work, show, self._ways.fail, owner=self)
