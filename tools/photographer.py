"""Walks through the till and looks at every screen in every look, size, direction and scale."""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
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
from rcommerce_pos.core.settings.declarations import UI_SCALE
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.app import Counter
from rcommerce_pos.ui.main_window import MainWindow
from rcommerce_pos.ui.tokens import PALETTES
from tools.layout import Fault, look_at

LOOKS = tuple(PALETTES)
SIZES = ((1366, 768), (1024, 768), (1920, 1080))
SCALES = (1.0, 2.0)
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
    """Every look, direction, size and scale whose label matches."""
    every = product(SCALES, LOOKS, (False, True), SIZES)
    found = (Combination(look, size, mirrored, scale) for scale, look, mirrored, size in every)
    return tuple(each for each in found if fnmatch(each.label, only))


class Photographer:
    """Goes through one window and takes pictures, or only judges what it sees.

    ``picture`` looks at the window, ``dialog`` at a modal dialog that ``show`` opens, both in
    every one of ``combinations``, which are of one scale: a window is made at its scale.
    ``faults`` keeps what is wrong, and on which screen in which combinations.
    """

    def __init__(
        self,
        app: QApplication,
        data: Path,
        combinations: Iterable[Combination],
        *,
        out: Path | None = None,
        judge: bool = False,
        screens: str = "*",
    ) -> None:
        self.combinations = tuple(combinations)
        self.app = app
        self.names: list[str] = []
        self.faults: dict[tuple[str, Fault], list[Combination]] = defaultdict(list)
        self._out = out
        self._judge = judge
        self._screens = screens
        self._errors: list[BaseException] = []
        _set_scale(data, self.combinations[0].scale)
        self._hook = sys.excepthook
        self.counter = Counter(app, folders(data))
        self.window: MainWindow = self.counter.open()
        sys.excepthook = self._fail
        self._worn: Combination | None = None
        self._wear(self.combinations[0])
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

    def picture(self, name: str, over: QWidget | None = None) -> None:
        """Look at the window, with a dialog over it, in every combination."""
        self.settle()
        self.names.append(name)
        if not fnmatch(name, self._screens):
            return
        for combination in self.combinations:
            self._wear(combination)
            if self._judge:
                host = self.window if over is not None else None
                for fault in look_at(over or self.window, host):
                    self.faults[name, fault].append(combination)
            if self._out is not None:
                shot = self.window.grab()
                if over is not None:
                    self._lay_over(shot, over)
                shot.save(str(self._out / f"{name}-{combination.label}.png"))
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
        """Every fault in a line: where, what, and in which combinations."""
        return [
            f"{name}: {fault} [{', '.join(each.label for each in seen)}]"
            for (name, fault), seen in sorted(self.faults.items())
        ]

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

    def _wear(self, combination: Combination) -> None:
        worn = self._worn
        if worn is None or worn.look != combination.look:
            theme.apply(self.app, combination.look, combination.scale)  # type: ignore[arg-type]
        if worn is None or worn.mirrored != combination.mirrored:
            way = Qt.LayoutDirection
            self.app.setLayoutDirection(
                way.RightToLeft if combination.mirrored else way.LeftToRight
            )
        self.window.resize(*combination.size)
        self._worn = combination
        self._let_come()

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


def _set_scale(data: Path, scale: float) -> None:
    application = Application.open(folders(data))
    application.settings.set(UI_SCALE, round(scale * 100))
    application.close()
