"""Walks through the till and looks at every screen in one look, size, direction and scale."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatch
from itertools import product
from pathlib import Path
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.paths import folders
from rcommerce_pos.core.settings.declarations import THEME, UI_SCALE
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.app import Counter
from rcommerce_pos.ui.main_window import MainWindow
from rcommerce_pos.ui.tokens import PALETTES
from tools.layout import Fault, look_at

LOOKS = tuple(PALETTES)
SIZES = ((1366, 768), (1024, 768), (1920, 1080))
SCALES = (1.0, 2.0)
BETWEEN = (((1366, 768), 1.5), ((1024, 768), 1.25))
"""Sizes and scales at which the columns of a screen still stand beside each other, but low."""
PAUSE_MS = 80
ROUNDS = 8
"""So often a layout may ask for another one: a scroll bar comes, words wrap, a row grows."""
PATIENCE_S = 30


@dataclass(frozen=True, slots=True)
class Combination:
    """One way in which a screen is looked at."""

    look: str = "light"
    size: tuple[int, int] = SIZES[0]
    mirrored: bool = False
    scale: float = 1.0

    @property
    def label(self) -> str:
        """Such as ``light-1366``, or ``dark-1024-rtl-200``."""
        parts = [self.look, str(self.size[0])]
        if self.mirrored:
            parts.append("rtl")
        if self.scale != 1.0:
            parts.append(str(round(self.scale * 100)))
        return "-".join(parts)


def matrix(only: str = "*") -> tuple[Combination, ...]:
    """Every look, direction, size and scale whose label matches one of the patterns.

    ``only`` has the patterns with commas between them.
    """
    every = product(SCALES, LOOKS, (False, True), SIZES)
    found = [Combination(look, size, mirrored, scale) for scale, look, mirrored, size in every]
    # What is low has no colours of its own: one look shows it.
    between = product((False, True), BETWEEN)
    found += [Combination("light", size, mirrored, scale) for mirrored, (size, scale) in between]
    return tuple(each for each in found if _is_meant(each.label, only))


def _is_meant(name: str, patterns: str) -> bool:
    return any(fnmatch(name, one) for one in patterns.split(","))


class Photographer:
    """Goes through one window and takes pictures, or only judges what it sees.

    ``picture`` looks at the window, ``dialog`` at a modal dialog that ``show`` opens.
    ``faults`` keeps what is wrong, and on which screen.
    """

    def __init__(
        self,
        app: QApplication,
        data: Path,
        combination: Combination,
        *,
        out: Path | None = None,
        judge: bool = False,
        screens: str = "*",
    ) -> None:
        self.combination = combination
        self.app = app
        self.names: list[str] = []
        self.faults: set[tuple[str, Fault]] = set()
        self._out = out
        self._judge = judge
        self._screens = screens
        self._errors: list[BaseException] = []
        _dress(data, combination)
        self._hook = sys.excepthook
        self.counter = Counter(app, folders(data))
        self.window: MainWindow = self.counter.open()
        sys.excepthook = self._fail
        self._wear()
        self.activate()
        self.settle()

    def close(self) -> None:
        """End the till in order."""
        self.window.hide()
        self.counter.close()
        self.window.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        sys.excepthook = self._hook

    def settle(self) -> None:
        """Wait until everything that was asked for is done and shown."""
        self._let_come()
        QTest.qWait(PAUSE_MS)
        if self._errors:
            raise self._errors[0]

    def until(self, come: Callable[[], object]) -> None:
        """Wait for what a busy computer may bring late."""
        end = monotonic() + PATIENCE_S
        while not come() and monotonic() < end:
            self.settle()

    def picture(self, name: str, over: QWidget | None = None) -> None:
        """Look at the window, with a dialog over it."""
        self._wear()
        self.settle()
        self.names.append(name)
        if not _is_meant(name, self._screens):
            return
        if self._judge:
            host = self.window if over is not None else None
            self.faults.update((name, fault) for fault in look_at(over or self.window, host))
        if self._out is not None:
            shot = self.window.grab()
            if over is not None:
                self._lay_over(shot, over)
            shot.save(str(self._out / f"{name}-{self.combination.label}.png"))
        if self._errors:
            raise self._errors[0]

    def look_at_window(self, name: str, window: QWidget) -> None:
        """Look at another window than the till's, such as that of the first start."""
        own = self.window
        self.window = window  # type: ignore[assignment]  # it is resized, dressed and grabbed
        try:
            self.picture(name)
        finally:
            self.window = own

    def dialog(self, name: str, show: Callable[[], object]) -> None:
        """Look at the modal dialog that ``show`` opens, and close it."""
        seen: list[str] = []
        end = monotonic() + PATIENCE_S

        def take() -> None:
            dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
            if dialog is None:
                if monotonic() < end:
                    QTimer.singleShot(50, take)
                return
            seen.append(name)
            try:
                self.picture(name, over=dialog)
            finally:
                dialog.close()

        QTimer.singleShot(50, take)
        show()
        self.activate()
        while not seen and monotonic() < end:
            self.settle()
        self.activate()
        if not seen:
            raise TimeoutError(f"the dialog {name} did not come")
        self.settle()

    def activate(self) -> None:
        """Give the window the keyboard."""
        self.window.activateWindow()
        self.window.windowHandle().requestActivate()

    def report(self) -> list[str]:
        """Every fault in a line: where, and what."""
        return [f"{name}: {fault}".replace("\n", " ") for name, fault in sorted(self.faults)]

    _settle, _picture, _dialog, _activate = settle, picture, dialog, activate

    @property
    def _window(self) -> MainWindow:
        return self.window

    @property
    def _counter(self) -> Counter:
        return self.counter

    @property
    def _app(self) -> QApplication:
        return self.app

    def _let_come(self) -> None:
        tasks = self.counter.tasks
        for _ in range(ROUNDS):
            self.app.processEvents()
            while tasks.is_busy:
                QTest.qWait(1)

    def _wear(self) -> None:
        """Whoever opened another till or a first start brought a look and a direction along."""
        worn, wanted = theme.look(), self.combination
        if (worn.name, worn.scale) != (wanted.look, wanted.scale):
            theme.apply(self.app, wanted.look, wanted.scale)  # type: ignore[arg-type]
        way = _way(mirrored=wanted.mirrored)
        if self.app.layoutDirection() != way:
            self.app.setLayoutDirection(way)
        self.window.resize(*wanted.size)

    def _lay_over(self, shot: QPixmap, dialog: QWidget) -> None:
        painter = QPainter(shot)
        where = self.window.mapFromGlobal(dialog.mapToGlobal(QPoint(0, 0)))
        painter.drawPixmap(where, dialog.grab())
        painter.end()

    def _fail(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """A fault of the program ends the walk: a picture of it would be none of the till's."""
        self._errors.append(error)
        self._hook(kind, error, trace)


def _way(*, mirrored: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight


def _dress(data: Path, combination: Combination) -> None:
    application = Application.open(folders(data))
    application.settings.set(THEME, combination.look)
    application.settings.set(UI_SCALE, round(combination.scale * 100))
    application.close()
