"""Why a price is what it is: of the line that is chosen, then of the whole sale."""

from PySide6.QtCore import QObject

from rcommerce_pos.core.cart.explain import explain_line, explain_sale
from rcommerce_pos.ui.actions import Actions
from rcommerce_pos.ui.screens.sell.view_model import SellViewModel
from rcommerce_pos.ui.widgets.explain_panel import ExplainPanel


class Explaining(QObject):
    """Opens the panel that explains, turns it to the whole sale, and closes it again."""

    def __init__(self, view_model: SellViewModel, panel: ExplainPanel, actions: Actions) -> None:
        super().__init__(panel)
        self._view_model = view_model
        self._panel = panel
        self._actions = actions
        self._explained = 0
        panel.closed.connect(self._closed)

    def step(self) -> None:
        """The line, then the whole sale, then away again."""
        sale = self._view_model.state.sale
        if sale is None or not sale.cart.lines:
            return
        self._explained = (self._explained + 1) % 3
        if self._explained == 0:
            self._panel.close_panel()
            return
        self._explain()
        self._panel.open_panel()

    def follow(self) -> None:
        """The sale is another, or as it was not before: explain that one, while it is shown."""
        if self._panel.isVisible():
            self._explain()

    def _explain(self) -> None:
        sale, selected = self._view_model.state.sale, self._view_model.state.selected
        if sale is None or not sale.cart.lines:
            self._panel.close_panel()
        elif self._explained == 1 and selected is not None:
            line, _ = sale.line(selected)
            key = self._actions.key("explain")
            about = self.tr("{key} again: the whole sale").format(key=key)
            self._panel.show_steps(line.name, about, explain_line(sale, selected))
        else:
            self._panel.show_steps(self.tr("The whole sale"), "", explain_sale(sale))

    def _closed(self) -> None:
        self._explained = 0
