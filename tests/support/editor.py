"""Drives one editor of a shop by itself, by its fields and keys."""

from collections.abc import Callable
from time import monotonic
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.staff.types import Actor
from rcommerce_pos.core.storage.database import close_connection
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.tasks import Tasks

PATIENCE = 60
M = TypeVar("M")
V = TypeVar("V", bound=QWidget)


class Editor(Generic[M, V]):
    """A view with its model, in a window of its own."""

    def __init__(
        self,
        app: QApplication,
        shop: Application,
        model: Callable[[Application, Tasks, QObject], M],
        view: Callable[..., V],
    ) -> None:
        self._app = app
        self._owner = QObject()
        self.tasks = Tasks(thread_ended=close_connection)
        self.tasks.crashed.connect(self._crash)
        self.model = model(shop, self.tasks, self._owner)
        self.view = view(self.model, formatter=Formatter("en_DE", "Europe/Berlin"))
        self.view.resize(1282, 704)
        self.view.show()
        self.crashes: list[object] = []

    @property
    def any_view(self) -> Any:
        """The view, for what every editor has."""
        return self.view

    def begin(self, actor: Actor) -> None:
        """Somebody looks at it."""
        self.model.begin(actor)  # type: ignore[attr-defined]
        self.settle()

    def settle(self) -> None:
        """Wait until everything that was asked for is shown."""
        self.until(lambda: not self.tasks.is_busy)
        assert self.crashes == []

    def until(self, what: Callable[[], object]) -> None:
        """Wait until something holds."""
        end = monotonic() + PATIENCE
        self._app.processEvents()
        while not what():
            self._app.processEvents()
            assert monotonic() < end
        self._app.processEvents()

    def save(self) -> None:
        """Press Save."""
        self.any_view.page.save_wanted.emit()
        self.settle()

    def example(self, text: str, times: int = 1) -> None:
        """Put goods into the example."""
        basket = self.any_view.example
        for _ in range(times):
            QTest.keyClicks(basket.search, text)
            self.until(lambda: basket._hits)
            QTest.keyClick(basket.search, Qt.Key.Key_Return)
            self.settle()

    @property
    def total(self) -> str:
        """What the example costs."""
        return str(self.any_view.example._total.text())

    @property
    def warning(self) -> str:
        """What stands above the form."""
        return str(self.any_view.page.warning)

    def close(self) -> None:
        """End it in order."""
        self.view.hide()
        self.tasks.stop()
        self.view.deleteLater()

    def _crash(self, error: object) -> None:
        self.crashes.append(error)
