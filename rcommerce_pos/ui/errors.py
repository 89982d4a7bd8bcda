"""The one crash path: whatever nobody expected becomes a report to copy, and selling goes on."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from shiboken6 import isValid

from rcommerce_pos.core.crash import keep_report, report_of
from rcommerce_pos.core.kernel.errors import (
    InvalidDocument,
    Phrase,
    PosError,
    Unavailable,
    filled,
)
from rcommerce_pos.core.kernel.money import Money, UnitPrice, round_fraction
from rcommerce_pos.core.kernel.quantity import Quantity
from rcommerce_pos.ui import theme
from rcommerce_pos.ui.formatting import Formatter
from rcommerce_pos.ui.widgets.button import Button
from rcommerce_pos.ui.widgets.dialog import Dialog

log = logging.getLogger(__name__)
_CONTEXT = "Core"
"""Under which tools/translations.py gathers what core says."""
_formatters: list[Formatter] = []
_PAINTING = frozenset({"paintEvent", "paint", "sizeHint"})
_HARMLESS = ("This plugin does not support", "propagateSizeHints")


class CrashReporter(QObject):
    """Catches what nobody caught, on any thread, and shows it on the window's."""

    _caught = Signal(str)

    def __init__(self, parent: QObject, *, logs: Path, version: str) -> None:
        super().__init__(parent)
        self._logs = logs
        self._version = version
        self._window: Callable[[], QWidget | None] = lambda: None
        self._showing = False
        self._painted: set[tuple[object, ...]] = set()
        """Faults of painting that were told: each repaint would tell them again, for ever."""
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self, window: Callable[[], QWidget | None]) -> None:
        """Become the end of every unexpected exception of the process."""
        self._window = window
        sys.excepthook = self._of_main_thread
        threading.excepthook = lambda args: self.report(args.exc_value)
        qInstallMessageHandler(_log_qt)

    def report(self, error: BaseException | None) -> None:
        """Log an unexpected exception, keep its report as a file, and show it."""
        if error is None or isinstance(error, (KeyboardInterrupt, SystemExit)):
            return
        if _is_painting(error):
            place = _place_of(error)
            if place in self._painted:
                return
            self._painted.add(place)
        text = report_of(error, version=self._version, parts=f"Qt {qVersion()}")
        log.critical("unexpected: %s", text)
        self._keep(text)
        self._caught.emit(text)

    def _of_main_thread(
        self,
        _kind: type[BaseException],
        error: BaseException,
        _trace: TracebackType | None,
    ) -> None:
        self.report(error)

    def _keep(self, text: str) -> None:
        try:
            keep_report(self._logs, text)
        except OSError:
            log.exception("the crash report could not be kept")

    def _show(self, text: str) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            window = self._window()
            alive = window if window is not None and isValid(window) else None
            CrashDialog(alive, text).exec()
        except Exception:
            # Reported, it would be shown, and fail again, for ever.
            log.exception("a crash could not be shown")
        finally:
            self._showing = False


class CrashDialog(Dialog):
    """Says that something went wrong, what still holds, and gives the report to copy."""

    def __init__(self, parent: QWidget | None, report: str) -> None:
        super().__init__(
            parent,
            self.tr("Something went wrong"),
            self.tr(
                "The last step was not done. Every sale that was paid is stored, and the open sale"
                " is as it was. You can go on. Please send this report to whoever looks after"
                " your till."
            ),
            icon="triangle-alert",
            tone="danger",
            width=640,
        )
        self.report = report
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Report"))
        text.setFont(theme.mono_font(12))
        text.setMinimumHeight(theme.px(220))
        self.body.addWidget(text)
        copy = self.add_button(Button(self.tr("Copy report"), icon="copy", focusable=True))
        copy.clicked.connect(self._copy)
        go_on = self.add_button(Button(self.tr("Go on"), kind="primary"), default=True)
        go_on.clicked.connect(self.accept)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)


def _is_painting(error: BaseException) -> bool:
    """True for a fault on the way of drawing something."""
    return any(frame.name in _PAINTING for frame in traceback.extract_tb(error.__traceback__))


def _place_of(error: BaseException) -> tuple[object, ...]:
    """Where a fault happened, to know it again."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return type(error), last.filename, last.lineno


def said(error: PosError) -> str:
    """What happened and what to do, in the window's language."""
    return " ".join(part for part in said_apart(error) if part)


def said_apart(error: PosError) -> tuple[str, str]:
    """What happened, and what to do, in the window's language."""
    params = {name: _shown(value) for name, value in error.params.items()}
    if isinstance(error, InvalidDocument):
        message = f"{error.place}: {filled(in_words(error.fault_template), params)}"
    else:
        message = filled(in_words(error.template), params)
    return message, filled(in_words(error.hint_template), params)


def said_whole(error: PosError) -> tuple[str, str, str]:
    """What happened; what to do and what still holds; and the code, for whoever helps."""
    message, hint = said_apart(error)
    if isinstance(error, Unavailable):
        holds = QCoreApplication.translate(
            "Failure", "What was sold is stored, and the open sale is as it was."
        )
        hint = " ".join(part for part in (hint, holds) if part)
    code = QCoreApplication.translate("Failure", "Code: {code}").format(code=error.code)
    return message, hint, code


def said_phrase(text: str) -> str:
    """Words that core put into a result, in the window's language; other texts as they are."""
    if not isinstance(text, Phrase):
        return text
    shown = {name: _shown(value) for name, value in text.params.items()}
    return filled(in_words(text.template), shown)


def in_words(text: str) -> str:
    """A text of core in the window's language; what nobody translated stays English."""
    return QCoreApplication.translate(_CONTEXT, text) if text else ""


def write_values_with(formatter: Formatter) -> None:
    """From now on, write amounts, quantities and days in what is said as this one does."""
    _formatters[:] = [formatter]


def _shown(value: object) -> object:
    """A value of a message as the window writes it."""
    if isinstance(value, Phrase):
        return said_phrase(value)
    if isinstance(value, tuple):
        return ", ".join(str(_shown(each)) for each in value)
    if not _formatters:
        return value
    formatter = _formatters[0]
    if isinstance(value, Money):
        return formatter.money(value)
    if isinstance(value, UnitPrice):
        return formatter.unit_price(value)
    if isinstance(value, Quantity):
        return formatter.quantity(value)
    if isinstance(value, Fraction):
        return formatter.quantity(Quantity(round_fraction(value * 10) * 100))
    if isinstance(value, datetime):
        return formatter.moment(value)
    if isinstance(value, date):
        return formatter.short_day(value)
    return value


def sentence(error: PosError) -> str:
    """An error in words: what happened, what to do, and its code for whoever helps."""
    return f"{said(error)} ({error.code})"


def _log_qt(kind: QtMsgType, _context: object, message: str) -> None:
    if any(part in message for part in _HARMLESS):
        return
    level = logging.WARNING if kind is not QtMsgType.QtDebugMsg else logging.DEBUG
    logging.getLogger("qt").log(level, "%s", message)
