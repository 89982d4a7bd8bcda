"""Every setting, declared once: its key, type, default, and the words of its form."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from rcommerce_pos.core.kernel.errors import InvalidInput, Phrase
from rcommerce_pos.core.kernel.permissions import Permission

T = TypeVar("T", bool, int, str)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting; ``check`` says what is wrong with a value, or None."""

    key: str
    default: T
    label: str
    help: str
    permission: Permission | None = Permission.SETTINGS_EDIT
    check: Callable[[T], str | None] | None = None

    def checked(self, value: object) -> T:
        """The value, if it fits; raises InvalidInput otherwise."""
        if type(value) is not type(self.default):
            raise InvalidInput(
                "setting.malformed",
                "{setting}: “{value}” is of the wrong kind.",
                setting=Phrase(self.label),
                value=value,
            )
        problem = self.check(value) if self.check else None
        if problem:
            raise InvalidInput(
                "setting.out_of_range",
                "{setting}: {problem}",
                setting=Phrase(self.label),
                problem=problem,
            )
        return value


def between(least: int, most: int) -> Callable[[int], str | None]:
    """A check that a number is within bounds."""
    return lambda value: (
        None
        if least <= value <= most
        else Phrase("between {least} and {most}.", least=least, most=most)
    )


def one_of(*choices: str) -> Callable[[str], str | None]:
    """A check that a text is one of a few."""
    return lambda value: (
        None if value in choices else Phrase("one of {choices}.", choices=", ".join(choices))
    )


def no_longer_than(most: int) -> Callable[[str], str | None]:
    """A check that a text has so many characters at most."""
    return lambda value: None if len(value) <= most else f"at most {most} characters."


IDLE_LOCK_MINUTES = Setting(
    "staff.idle_lock_minutes",
    10,
    "Lock after minutes without a key",
    "Returns to the sign-in screen with the sale kept; 0 never locks.",
    check=between(0, 240),
)
IDLE_WARNING_SECONDS = Setting(
    "staff.idle_warning_seconds",
    10,
    "Warn before the lock, in seconds",
    "A word at the foot of the window; any key or touch keeps it open. 0 does not warn.",
    check=between(0, 60),
)
LOCK_AFTER_SALE = Setting(
    "staff.lock_after_sale",
    False,
    "Lock after each sale",
    "Asks who is selling before the next sale: for counters that several people share.",
)
BADGE_SIGN_IN = Setting(
    "staff.badge_sign_in",
    "badge_and_pin",
    "Sign in by badge",
    "A scanned badge says who it is and the PIN proves it (badge_and_pin), the badge alone is"
    " enough (badge), or badges are not taken (off).",
    check=one_of("badge_and_pin", "badge", "off"),
)
CLOCK_IN_AT_SIGN_IN = Setting(
    "staff.clock_in_at_sign_in",
    "off",
    "Clock in when signing in",
    "Whoever signs in without having clocked in is not asked (off), is asked (offer), or must"
    " clock in first (required).",
    check=one_of("off", "offer", "required"),
)
THEME = Setting(
    "appearance.theme",
    "system",
    "Theme",
    "Light, dark, or as the computer is set.",
    permission=None,
    check=one_of("system", "light", "dark"),
)
LANGUAGE = Setting(
    "appearance.language",
    "auto",
    "Language",
    "Of the window; auto is the computer's, or else the country's.",
    permission=None,
    check=one_of("auto", "en", "de", "es", "fr", "ar"),
)
UI_SCALE = Setting(
    "appearance.scale_percent",
    100,
    "Text and button size",
    "In percent.",
    permission=None,
    check=between(80, 200),
)
SOUNDS = Setting(
    "appearance.sounds",
    True,
    "Sounds",
    "A tone for a good scan and another for a bad one.",
    permission=None,
)
SELL_LAYOUT = Setting(
    "sell.layout",
    "list",
    "Sell screen",
    "A list for scanning (list), or keys to tap beside the sale (tiles).",
    permission=None,
    check=one_of("list", "tiles"),
)
SCANNER_BOUNCE_MS = Setting(
    "scanner.bounce_ms",
    30,
    "Scanner bounce",
    "The same code again within so many milliseconds is one item.",
    check=between(0, 500),
)
SCANNER_AVERAGE_GAP_MS = Setting(
    "scanner.average_gap_ms",
    35,
    "Scanner speed",
    "So many milliseconds lie between two characters of a scan on average at most. The test of the"
    " scanner measures it.",
    check=between(5, 55),
)
SCANNER_LONGEST_GAP_MS = Setting(
    "scanner.longest_gap_ms",
    80,
    "Longest pause of the scanner",
    "So many milliseconds lie between two characters of a scan at most. The test of the scanner"
    " measures it.",
    check=between(20, 200),
)
SCANNER_PREFIX = Setting(
    "scanner.prefix",
    "",
    "What the scanner sends before a code",
    "It is taken off. The test of the scanner finds it.",
    check=no_longer_than(8),
)
SCANNER_SUFFIX = Setting(
    "scanner.suffix",
    "",
    "What the scanner sends after a code",
    "It is taken off; Enter and Tab need not be named. The test of the scanner finds it.",
    check=no_longer_than(8),
)
RECEIPT_COLUMNS = Setting(
    "receipt.columns",
    42,
    "Receipt width",
    "Characters in a line: 32, 42 or 48.",
    check=between(24, 64),
)
RECEIPT_FOOTER = Setting(
    "receipt.footer",
    "Thank you for your visit!",
    "Receipt footer",
    "Printed at the end of every receipt.",
)
PROMOTION_CHOICE = Setting(
    "promotions.choice",
    "priority",
    "Where two promotions want the same goods",
    "The one with the higher priority takes them (priority), or whatever saves the customer most"
    " (best).",
    check=one_of("priority", "best"),
)
DISCOUNT_LIMIT_CASHIER = Setting(
    "discounts.limit_cashier",
    10,
    "What a cashier may take off, in percent",
    "Of the price of a line, with promotions, discounts and price overrides together; above it a"
    " manager approves.",
    check=between(0, 100),
)
DISCOUNT_LIMIT_MANAGER = Setting(
    "discounts.limit_manager",
    50,
    "What a manager may take off, in percent",
    "Of the price of a line, with promotions, discounts and price overrides together; above it the"
    " owner approves.",
    check=between(0, 100),
)
TIPS = Setting(
    "tips.offered",
    False,
    "Tips",
    "Lets the cashier add a tip to a sale; it bears no tax and no discount.",
)
SERVICE_CHARGE = Setting(
    "service_charge.percent",
    0,
    "Service charge in percent",
    "Offered at the till where it is above 0; taxed like goods of the standard class.",
    check=between(0, 50),
)
KIOSK = Setting(
    "kiosk.on",
    False,
    "Kiosk",
    "Fills the screen without a frame and keeps it awake; leaving asks a manager.",
)
FIRST_STEPS_DUE = Setting(
    "window.first_steps_due",
    False,
    "Show the first steps",
    "Four hints on the sell screen, shown once in a new shop.",
    permission=None,
)
IMPORT_COLUMNS = Setting(
    "import.columns",
    "{}",
    "Columns of imported files",
    "Kept by the import: which column of which file holds which field. It is in no form.",
    permission=None,
)
AnySetting = Setting[bool] | Setting[int] | Setting[str]
ALL: tuple[AnySetting, ...] = (
    IDLE_LOCK_MINUTES,
    IDLE_WARNING_SECONDS,
    LOCK_AFTER_SALE,
    BADGE_SIGN_IN,
    CLOCK_IN_AT_SIGN_IN,
    THEME,
    LANGUAGE,
    UI_SCALE,
    SOUNDS,
    SELL_LAYOUT,
    SCANNER_BOUNCE_MS,
    SCANNER_AVERAGE_GAP_MS,
    SCANNER_LONGEST_GAP_MS,
    SCANNER_PREFIX,
    SCANNER_SUFFIX,
    RECEIPT_COLUMNS,
    RECEIPT_FOOTER,
    PROMOTION_CHOICE,
    DISCOUNT_LIMIT_CASHIER,
    DISCOUNT_LIMIT_MANAGER,
    TIPS,
    SERVICE_CHARGE,
    KIOSK,
)
