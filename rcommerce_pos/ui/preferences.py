"""What this till is set to, as far as the window obeys it, and the news when it changes."""

from dataclasses import dataclass, replace
from typing import Literal, cast

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from rcommerce_pos.core.application import Application
from rcommerce_pos.core.events.types import SettingChanged, ShopChanged
from rcommerce_pos.core.kernel.errors import PosError
from rcommerce_pos.core.settings.declarations import (
    DENSITY,
    IDLE_LOCK_MINUTES,
    IDLE_WARNING_SECONDS,
    KEYBOARD_FOCUS,
    KEYS,
    KIOSK_HIDES_POINTER,
    LANGUAGE,
    LEFT_HAND,
    LOCK_AFTER_SALE,
    REDUCE_MOTION,
    SCANNER_AVERAGE_GAP_MS,
    SCANNER_BOUNCE_MS,
    SCANNER_LONGEST_GAP_MS,
    SCANNER_PREFIX,
    SCANNER_SUFFIX,
    SELL_LAYOUT,
    SOUNDS,
    THEME,
    UI_SCALE,
    VOLUME,
)
from rcommerce_pos.core.settings.service import SettingsService
from rcommerce_pos.ui.scanner import ScannerProfile
from rcommerce_pos.ui.tasks import Tasks
from rcommerce_pos.ui.theme import Wish
from rcommerce_pos.ui.tokens import Density


@dataclass(frozen=True, slots=True)
class Preferences:
    """How one till looks, sounds and is worked."""

    wish: Wish
    left_hand: bool
    sounds: bool
    volume: int
    keys: str
    scanner: ScannerProfile
    idle_minutes: int
    warning_seconds: int
    lock_after_sale: bool
    hides_pointer: bool
    layout: str
    language: str


def read_preferences(settings: SettingsService) -> Preferences:
    """What is set now; touches the store."""
    get = settings.get
    theme_name = cast("Literal['system', 'light', 'dark', 'contrast']", get(THEME))
    return Preferences(
        wish=Wish(
            theme=theme_name,
            scale=get(UI_SCALE) / 100,
            density=Density(get(DENSITY)),
            still=get(REDUCE_MOTION),
            all_focus=get(KEYBOARD_FOCUS),
        ),
        left_hand=get(LEFT_HAND),
        sounds=get(SOUNDS),
        volume=get(VOLUME),
        keys=get(KEYS),
        scanner=_scanner(settings),
        idle_minutes=get(IDLE_LOCK_MINUTES),
        warning_seconds=get(IDLE_WARNING_SECONDS),
        lock_after_sale=get(LOCK_AFTER_SALE),
        hides_pointer=get(KIOSK_HIDES_POINTER),
        layout=get(SELL_LAYOUT),
        language=get(LANGUAGE),
    )


def _scanner(settings: SettingsService) -> ScannerProfile:
    """How the scanner of this till types, as its test found out."""
    longest = settings.get(SCANNER_LONGEST_GAP_MS)
    plain = ScannerProfile()
    return replace(
        plain,
        average_gap_ms=settings.get(SCANNER_AVERAGE_GAP_MS),
        longest_gap_ms=longest,
        silence_ms=max(plain.silence_ms, longest + 20),
        bounce_ms=settings.get(SCANNER_BOUNCE_MS),
        prefix=settings.get(SCANNER_PREFIX),
        suffix=settings.get(SCANNER_SUFFIX),
    )


class PreferenceWatch(QObject):
    """Holds what is set, and emits ``changed`` with it whenever somebody sets something else.

    ``shop_changed`` says that the shop's or the till's own data changed.
    """

    changed = Signal(object)
    shop_changed = Signal()
    _told = Signal()

    def __init__(self, application: Application, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self.now = read_preferences(application.settings)
        self._told.connect(self._read_again)
        application.bus.subscribe(SettingChanged, self._hear)
        application.bus.subscribe(ShopChanged, self._hear_shop)

    def _hear(self, _event: SettingChanged) -> None:
        """On the thread that committed: the window's own reads it when it comes to it."""
        if isValid(self):
            self._told.emit()

    def _hear_shop(self, _event: ShopChanged) -> None:
        if isValid(self):
            self.shop_changed.emit()

    def _read_again(self) -> None:
        self._tasks.counter(
            lambda: read_preferences(self._application.settings),
            self._take,
            self._ignore,
            owner=self,
        )

    def _take(self, found: Preferences) -> None:
        if found != self.now:
            self.now = found
            self.changed.emit(found)

    def _ignore(self, _error: PosError) -> None:
        """What was worn stays."""
