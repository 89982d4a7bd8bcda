"""What stands around the screens of the desk: rail, top bar, F-key bar."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rcommerce_pos.ui.actions import Actions, Scope
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.tokens import Breakpoint
from rcommerce_pos.ui.widgets.fkey_bar import FKeyBar, Key
from rcommerce_pos.ui.widgets.nav_rail import NavRail, Place
from rcommerce_pos.ui.widgets.top_bar import BackButton, BackTitle, TopBar


class DeskFrame(QWidget):
    """Holds the screens of the desk, one in front; ``back`` leads away from it."""

    def __init__(self, formatter: Formatter, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.place = "sell"
        self.rail = NavRail(
            (
                Place("sell", self.tr("Sell"), "shopping-cart"),
                Place("orders", self.tr("Orders"), "receipt-text"),
                Place("products", self.tr("Products"), "package"),
                Place("cash", self.tr("Cash"), "wallet"),
                Place("pricing", self.tr("Prices"), "tags"),
                Place("reports", self.tr("Reports"), "chart-column"),
                Place("settings", self.tr("Settings"), "settings", at_end=True),
                Place("lock", self.tr("Lock"), "lock", at_end=True),
            )
        )
        self.top = TopBar(formatter)
        self.back = BackButton()
        self.title = BackTitle(self.back)
        self._start = QStackedWidget()
        self.top.start.addWidget(self._start)
        self.bar = FKeyBar()
        self.bar.pressed.connect(actions.do)
        self._screens = QStackedWidget()
        self._lay_out()
        actions.remapped.connect(self.show_keys)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self._screens, 1)
        column.addWidget(self.bar)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addLayout(column, 1)

    def settle(self, shape: Breakpoint) -> None:
        """Divide it by the width and scale of the window."""
        self.rail.settle(shape)
        self.top.settle(shape)

    def add_screen(self, screen: QWidget) -> None:
        """Have one more screen, which is not in front yet."""
        self._screens.addWidget(screen)

    @property
    def in_front(self) -> QWidget | None:
        """The screen in front."""
        return self._screens.currentWidget()

    def to_front(self, screen: QWidget) -> None:
        """Bring a screen to the front."""
        self._screens.setCurrentWidget(screen)

    def add_head(self, head: QWidget) -> None:
        """Have one more head: what a screen has at the start of the top bar."""
        self._start.addWidget(head)

    def show_head(self, head: QWidget) -> None:
        """Show what the screen in front has at the start of the top bar."""
        self._start.setCurrentWidget(head)

    def show_title(self, title: str, detail: str) -> None:
        """Say at the start of the top bar where one is, with the way back."""
        self.title.tell(title, detail)
        self._start.setCurrentWidget(self.title)

    def light(self, place: str) -> None:
        """Say on the rail where one is."""
        self.place = place
        self.relight()

    def relight(self) -> None:
        """A press lit another place: one is still where one was."""
        self.rail.show_current(self.place)

    def show_bar(self, scope: Scope) -> None:
        """The sale has its keys below it."""
        self.bar.setVisible(scope is Scope.SELL)
        if scope is Scope.SELL:
            self.show_keys()

    def show_keys(self) -> None:
        """Show the keys as they are now, and as the person may use them."""
        self.bar.show_keys(self.keys())

    def keys(self) -> tuple[Key, ...]:
        """The keys of the sale that stand below it."""
        return tuple(
            Key(
                command.id,
                command.key,
                command.short_words if command.id == "help" else command.words,
                command.short_words,
                locked=not self._actions.is_allowed(command),
                strong=command.id == "pay",
            )
            for command in self._actions.bar(Scope.SELL)
        )
