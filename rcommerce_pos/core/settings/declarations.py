"""Every setting, declared once: its key, type, default, and the words of its form."""

import json
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from rcommerce_pos.core.kernel.errors import Phrase
from rcommerce_pos.core.kernel.permissions import Permission
from rcommerce_pos.core.settings.setting import AnySetting, Group, Scope, Setting

__all__ = ["ALL", "Setting", "named"]


def _not_empty(value: str) -> str | None:
    return None if value.strip() else Phrase("it cannot be empty.")


def _known_zone(value: str) -> str | None:
    known = value in available_timezones()
    return None if known else Phrase("this is none. Write it as Europe/Berlin.")


def _address(value: str) -> str | None:
    """An HTTP address, or nothing; without encryption only on this machine."""
    if not value:
        return None
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return Phrase("write it as https://address:port/path.")
    near = parts.hostname in ("127.0.0.1", "localhost", "::1")
    safe = parts.scheme == "https" or near
    return None if safe else Phrase("only https may leave this computer.")


def _tender_names(value: str) -> str | None:
    """Up to eight names, none twice."""
    names = [line.strip().removesuffix("+").strip() for line in value.splitlines() if line.strip()]
    if len(names) > 8 or any(not 1 <= len(name) <= 24 for name in names):
        return Phrase("at most eight ways, of 1 to 24 characters each.")
    twice = len({name.casefold() for name in names}) != len(names)
    return Phrase("one is there twice.") if twice else None


def _key_table(value: str) -> str | None:
    """A JSON object of command names, each with a list of keys."""
    try:
        table = json.loads(value)
    except ValueError:
        return Phrase("it is not a table of keys.")
    fits = isinstance(table, dict) and all(
        isinstance(keys, list) and all(isinstance(key, str) and key for key in keys)
        for keys in table.values()
    )
    return None if fits else Phrase("it is not a table of keys.")


SHOP_NAME = Setting(
    "shop.name",
    "",
    "Name of the shop",
    "Stands at the head of every receipt.",
    Group.SHOP,
    column="name",
    longest=60,
    journaled=True,
    check=_not_empty,
    search="company, business, store, title",
)
SHOP_ADDRESS = Setting(
    "shop.address",
    "",
    "Address",
    "On receipts, line by line.",
    Group.SHOP,
    column="address",
    lines=True,
    longest=200,
    journaled=True,
    search="street, city, town, location",
)
SHOP_PHONE = Setting(
    "shop.phone", "", "Phone", "On receipts.", Group.SHOP, column="phone", longest=40,
    journaled=True,
    search="telephone, number, contact",
)  # fmt: skip
SHOP_TAX_NUMBER = Setting(
    "shop.tax_number",
    "",
    "Tax number",
    "On receipts, where the law asks for it.",
    Group.SHOP,
    column="tax_number",
    longest=40,
    journaled=True,
    search="VAT number, tax ID, GST, sales tax",
)
SHOP_REGION = Setting(
    "shop.region",
    "",
    "State or province",
    "Its letters, such as CA, where taxes differ by it; the next sale follows.",
    Group.SHOP,
    column="region",
    longest=8,
    journaled=True,
    search="county, region, sales tax",
)
SHOP_POSTAL_CODE = Setting(
    "shop.postal_code",
    "",
    "Postal code",
    "Where taxes differ by it; the next sale follows.",
    Group.SHOP,
    column="postal_code",
    longest=16,
    journaled=True,
    search="ZIP code, postcode",
)
SHOP_TIME_ZONE = Setting(
    "shop.time_zone",
    "",
    "Time zone",
    "Says what time it is on receipts and to which day a sale counts.",
    Group.SHOP,
    column="time_zone",
    longest=64,
    journaled=True,
    check=_known_zone,
    search="clock, hour, summer time, date",
)
SHOP_CUTOFF = Setting(
    "shop.cutoff_minutes",
    0,
    "The day ends this long after midnight",
    "With 240, a sale at 03:59 counts for the day before.",
    Group.SHOP,
    column="cutoff_minutes",
    least=0,
    most=720,
    unit="minutes",
    step=15,
    journaled=True,
    search="business day, midnight, closing, night, date",
)
SHOP_COUNTRY = Setting(
    "shop.country",
    "",
    "Country",
    "The taxes and the words of receipts came with it. Another country is another shop.",
    Group.SHOP,
    column="country",
    fixed=True,
    search="nation, land, region, law",
)
SHOP_CURRENCY = Setting(
    "shop.currency",
    "",
    "Currency",
    "Every price and sale is in it. Another currency is another shop.",
    Group.SHOP,
    column="currency",
    fixed=True,
    search="money, euro, dollar, pound",
)
TILL_NAME = Setting(
    "till.name",
    "",
    "Name of this till",
    "Stands beside whoever is signed in.",
    Group.DEVICES,
    scope=Scope.TILL,
    column="name",
    longest=40,
    journaled=True,
    check=_not_empty,
    search="register, checkout, counter, cash desk",
)
SCANNER_BOUNCE_MS = Setting(
    "scanner.bounce_ms",
    30,
    "Scanner bounce",
    "The same code again within so many milliseconds is one item.",
    Group.DEVICES,
    scope=Scope.TILL,
    least=0,
    most=500,
    unit="milliseconds",
    step=5,
    search="barcode reader, double scan, twice",
)
SCANNER_AVERAGE_GAP_MS = Setting(
    "scanner.average_gap_ms",
    35,
    "Scanner speed",
    "So much time lies between two characters of a scan on average at most. The test of the"
    " scanner measures it.",
    Group.DEVICES,
    scope=Scope.TILL,
    least=5,
    most=55,
    unit="milliseconds",
    search="barcode reader, slow, fast, typing",
)
SCANNER_LONGEST_GAP_MS = Setting(
    "scanner.longest_gap_ms",
    80,
    "Longest pause of the scanner",
    "So much time lies between two characters of a scan at most. The test of the scanner"
    " measures it.",
    Group.DEVICES,
    scope=Scope.TILL,
    least=20,
    most=200,
    unit="milliseconds",
    step=5,
    search="barcode reader, slow, delay, gap",
)
SCANNER_PREFIX = Setting(
    "scanner.prefix",
    "",
    "What the scanner sends before a code",
    "It is taken off. The test of the scanner finds it.",
    Group.DEVICES,
    scope=Scope.TILL,
    longest=8,
    search="barcode reader, prefix, beginning",
)
SCANNER_SUFFIX = Setting(
    "scanner.suffix",
    "",
    "What the scanner sends after a code",
    "It is taken off; Enter and Tab need not be named. The test of the scanner finds it.",
    Group.DEVICES,
    scope=Scope.TILL,
    longest=8,
    search="barcode reader, suffix, ending, return",
)
KIOSK = Setting(
    "kiosk.on",
    False,
    "Kiosk",
    "Fills the screen without a frame and keeps it awake; leaving asks a manager.",
    Group.DEVICES,
    scope=Scope.TILL,
    journaled=True,
    search="full screen, lock down, screen saver, sleep",
)
KIOSK_HIDES_POINTER = Setting(
    "kiosk.hides_pointer",
    True,
    "Hide the mouse pointer in a kiosk",
    "It goes away while nobody moves it on the sell screen; a move brings it back.",
    Group.DEVICES,
    scope=Scope.TILL,
    search="cursor, arrow, touch",
)
DISCOUNT_LIMIT_CASHIER = Setting(
    "discounts.limit_cashier",
    10,
    "What a cashier may take off",
    "Of the price of a line, with promotions, discounts and price overrides together; above it a"
    " manager approves.",
    Group.PAYMENTS,
    least=0,
    most=100,
    unit="percent",
    step=5,
    journaled=True,
    search="rebate, reduction, limit, allowance",
)
DISCOUNT_LIMIT_MANAGER = Setting(
    "discounts.limit_manager",
    50,
    "What a manager may take off",
    "Of the price of a line, with promotions, discounts and price overrides together; above it the"
    " owner approves.",
    Group.PAYMENTS,
    least=0,
    most=100,
    unit="percent",
    step=5,
    journaled=True,
    search="rebate, reduction, limit, approval",
)
VOID_LIMIT = Setting(
    "void.limit",
    0,
    "Goods taken out of a sale",
    "Above this amount at once somebody approves it. In whole units of the currency; 0 asks never.",
    Group.PAYMENTS,
    least=0,
    most=1_000_000,
    step=10,
    journaled=True,
    search="void, remove, cancel, approval, theft",
)
PROMOTION_CHOICE = Setting(
    "promotions.choice",
    "priority",
    "Where two promotions want the same goods",
    "Who takes them.",
    Group.PAYMENTS,
    permission=Permission.PRICES_EDIT,
    choices=(
        ("priority", "The one of higher priority"),
        ("best", "What saves the customer most"),
    ),
    journaled=True,
    search="special offer, deal, campaign, combine",
)
CARD_TERMINAL = Setting(
    "payments.terminal",
    "none",
    "Card terminal",
    "The one that this till speaks to. Without it, cards are taken on a machine of their own.",
    Group.PAYMENTS,
    scope=Scope.TILL,
    choices=(
        ("none", "None"),
        ("simulator", "Test terminal (no funds move)"),
        ("nexo-local", "Nexo Retailer terminal in the shop's network"),
        ("nexo-cloud", "Nexo Retailer terminal through its operator"),
    ),
    journaled=True,
    search="credit card, debit, EC, contactless, payment device",
)
CARD_TERMINAL_URL = Setting(
    "payments.terminal_url",
    "",
    "Address of the card terminal",
    "Such as https://192.168.1.20:8443/nexo; empty takes the profile's own.",
    Group.PAYMENTS,
    scope=Scope.TILL,
    longest=200,
    journaled=True,
    check=_address,
    search="IP, network, host, URL",
)
CARD_TERMINAL_ID = Setting(
    "payments.terminal_id",
    "",
    "Name of the card terminal",
    "Its POIID, as the operator gave it; empty takes the profile's own.",
    Group.PAYMENTS,
    scope=Scope.TILL,
    longest=64,
    journaled=True,
    search="POIID, serial, identifier",
)
REFUND_LIMIT = Setting(
    "payments.refund_limit",
    100,
    "Most that goes to a card without its sale",
    "In whole units of the currency, and a manager must allow it; 0 allows none.",
    Group.PAYMENTS,
    least=0,
    most=100_000,
    step=10,
    journaled=True,
    search="refund, return, unreferenced, limit",
)
OTHER_TENDERS = Setting(
    "payments.other_tenders",
    "",
    "Other ways to pay",
    "One on each line, such as Voucher or Cheque. A line that ends with + gives change.",
    Group.PAYMENTS,
    lines=True,
    longest=400,
    journaled=True,
    check=_tender_names,
    search="voucher, cheque, gift card, payment method, tender",
)
TIPS = Setting(
    "tips.offered",
    False,
    "Tips",
    "Lets the cashier add a tip to a sale; it bears no tax and no discount.",
    Group.PAYMENTS,
    journaled=True,
    search="gratuity, service, extra",
)
SERVICE_CHARGE = Setting(
    "service_charge.percent",
    0,
    "Service charge",
    "Offered at the till where it is above 0; taxed like goods of the standard class.",
    Group.PAYMENTS,
    least=0,
    most=50,
    unit="percent",
    journaled=True,
    search="gratuity, restaurant, surcharge",
)
TAX_ROUNDING = Setting(
    "shop.tax_rounding",
    "line",
    "Taxes are rounded",
    "As the law of the country says; ask your accountant before you change it.",
    Group.PAYMENTS,
    column="tax_rounding",
    choices=(("line", "On every line"), ("document", "Once for the whole sale")),
    journaled=True,
    search="VAT, rounding, round, cent, GST",
)
CASH_STEP = Setting(
    "shop.cash_step",
    1,
    "Smallest coin",
    "Cash sales are rounded to it. In hundredths: 5 is 0.05; 1 rounds nothing.",
    Group.PAYMENTS,
    column="cash_step_minor",
    least=1,
    most=100_000,
    journaled=True,
    search="rounding, round, penny, cent, coins, change",
)
RECEIPT_COLUMNS = Setting(
    "receipt.columns",
    42,
    "Receipt width",
    "How many characters stand in a line.",
    Group.RECEIPTS,
    choices=((32, "32: paper of 58 mm"), (42, "42: paper of 80 mm"), (48, "48: small print")),
    journaled=True,
    search="printer, print, paper, size, 58 mm, 80 mm",
)
RECEIPT_LANGUAGE = Setting(
    "receipt.language",
    "auto",
    "Language of receipts",
    "A printer without the letters of the shop’s language, such as Arabic ones, needs another.",
    Group.RECEIPTS,
    choices=(
        ("auto", "As the country is"),
        ("en", "English"),
        ("de", "Deutsch"),
        ("es", "Español"),
        ("fr", "Français"),
        ("it", "Italiano"),
        ("nl", "Nederlands"),
        ("pt", "Português"),
        ("sv", "Svenska"),
        ("ar", "العربية"),
        ("he", "עברית"),
    ),
    journaled=True,
    search="printer, print, translation, words",
)
RECEIPT_HEADER = Setting(
    "receipt.header",
    "",
    "Receipt header",
    "Printed below the name and address of the shop.",
    Group.RECEIPTS,
    lines=True,
    journaled=True,
    search="printer, print, logo, top, welcome",
)
RECEIPT_FOOTER = Setting(
    "receipt.footer",
    "",
    "Receipt footer",
    "Printed at the end of every receipt; where it is empty, thanks in the receipt’s language.",
    Group.RECEIPTS,
    lines=True,
    journaled=True,
    search="printer, print, thanks, bottom, message, return policy",
)
IDLE_LOCK_MINUTES = Setting(
    "staff.idle_lock_minutes",
    10,
    "Lock the till when nobody touches it",
    "Returns to the sign-in screen with the sale kept; 0 never locks.",
    Group.STAFF,
    least=0,
    most=240,
    unit="minutes",
    journaled=True,
    search="log out, sign out, timeout, security, screen lock",
)
IDLE_WARNING_SECONDS = Setting(
    "staff.idle_warning_seconds",
    10,
    "Warn before the lock",
    "A word at the foot of the window; any key or touch keeps it open. 0 does not warn.",
    Group.STAFF,
    least=0,
    most=60,
    unit="seconds",
    search="timeout, countdown, security",
)
LOCK_AFTER_SALE = Setting(
    "staff.lock_after_sale",
    False,
    "Lock after each sale",
    "Asks who is selling before the next sale: for counters that several people share.",
    Group.STAFF,
    journaled=True,
    search="log out, sign out, shared till, security, PIN",
)
BADGE_SIGN_IN = Setting(
    "staff.badge_sign_in",
    "badge_and_pin",
    "Sign in by badge",
    "A scanned badge says who it is.",
    Group.STAFF,
    choices=(
        ("badge_and_pin", "The PIN proves it"),
        ("badge", "The badge alone is enough"),
        ("off", "Badges are not taken"),
    ),
    journaled=True,
    search="log in, card, key fob, PIN, password",
)
CLOCK_IN_AT_SIGN_IN = Setting(
    "staff.clock_in_at_sign_in",
    "off",
    "Clock in when signing in",
    "Whoever signs in without having clocked in.",
    Group.STAFF,
    choices=(
        ("off", "Is not asked"),
        ("offer", "Is asked"),
        ("required", "Must clock in first"),
    ),
    journaled=True,
    search="time clock, working hours, attendance, shift",
)
LANGUAGE = Setting(
    "appearance.language",
    "auto",
    "Language",
    "Of the window. It comes back at the sign-in screen; an open sale is kept.",
    Group.APPEARANCE,
    permission=None,
    scope=Scope.TILL,
    choices=(
        ("auto", "As the computer or the country is"),
        ("en", "English"),
        ("de", "Deutsch"),
        ("es", "Español"),
        ("fr", "Français"),
        ("ar", "العربية"),
    ),
    search="translation, German, Spanish, French, Arabic",
)
THEME = Setting(
    "appearance.theme",
    "system",
    "Theme",
    "High contrast draws every edge and keeps texts far from their ground.",
    Group.APPEARANCE,
    permission=None,
    scope=Scope.TILL,
    choices=(
        ("system", "As the computer is set"),
        ("light", "Light"),
        ("dark", "Dark"),
        ("contrast", "High contrast"),
    ),
    search="colour, color, dark mode, night, bright",
)
UI_SCALE = Setting(
    "appearance.scale_percent",
    100,
    "Text and button size",
    "Everything grows or shrinks at once.",
    Group.APPEARANCE,
    permission=None,
    scope=Scope.TILL,
    least=80,
    most=200,
    unit="percent",
    step=10,
    search="font, zoom, letters, larger, scale, screen",
)
DENSITY = Setting(
    "appearance.density",
    "touch",
    "Room for fingers",
    "How large buttons, lines and keys are, beside the size of their text.",
    Group.APPEARANCE,
    permission=None,
    scope=Scope.TILL,
    choices=(
        ("compact", "Compact, for a mouse"),
        ("touch", "For fingers"),
        ("large", "Large"),
    ),
    search="touch screen, button, spacing, size, row height",
)
SELL_LAYOUT = Setting(
    "sell.layout",
    "list",
    "Sell screen",
    "What stands on it beside the sale.",
    Group.APPEARANCE,
    permission=None,
    scope=Scope.TILL,
    choices=(("list", "A list for scanning"), ("tiles", "Quick keys to tap")),
    search="tiles, grid, buttons, quick keys, list",
)
LEFT_HAND = Setting(
    "appearance.left_hand",
    False,
    "For the left hand",
    "The sale and its Pay button stand on the other side.",
    Group.APPEARANCE,
    permission=None,
    scope=Scope.TILL,
    search="left-handed, side, mirror, cart",
)
REDUCE_MOTION = Setting(
    "appearance.reduce_motion",
    False,
    "Less motion",
    "Nothing fades; what changed is there at once.",
    Group.APPEARANCE,
    permission=None,
    scope=Scope.TILL,
    search="animation, effects, fade",
)
SOUNDS = Setting(
    "appearance.sounds",
    True,
    "Sounds",
    "A tone for a good scan and another for a bad one.",
    Group.APPEARANCE,
    permission=None,
    scope=Scope.TILL,
    search="beep, tone, noise, mute, speaker",
)
VOLUME = Setting(
    "appearance.volume",
    60,
    "Volume",
    "Of the tones, beside the volume of the computer.",
    Group.APPEARANCE,
    permission=None,
    scope=Scope.TILL,
    least=5,
    most=100,
    unit="percent",
    step=5,
    search="loudness, loud, quiet, beep, speaker",
)
KEYBOARD_FOCUS = Setting(
    "appearance.keyboard_focus",
    False,
    "Reach every button with Tab",
    "Buttons for fingers take the keyboard too; without it typing always goes to the scan field.",
    Group.APPEARANCE,
    permission=None,
    scope=Scope.TILL,
    search="keyboard, accessibility, focus, tabulator",
)
KEYS = Setting(
    "keys.overrides",
    "{}",
    "Keys of this till",
    "Which keys were changed, as a table of commands and keys.",
    Group.KEYS,
    permission=Permission.SETTINGS_EDIT,
    scope=Scope.TILL,
    longest=20_000,
    check=_key_table,
    is_listed=False,
)
FIRST_STEPS_DUE = Setting(
    "window.first_steps_due",
    False,
    "Show the first steps",
    "Four hints on the sell screen, shown once in a new shop.",
    Group.APPEARANCE,
    permission=None,
    search="help, tour, introduction, tutorial",
)
IMPORT_COLUMNS = Setting(
    "import.columns",
    "{}",
    "Columns of imported files",
    "Kept by the import: which column of which file holds which field.",
    Group.SHOP,
    permission=None,
    longest=200_000,
    is_listed=False,
)
ALL: tuple[AnySetting, ...] = (
    SHOP_NAME,
    SHOP_ADDRESS,
    SHOP_PHONE,
    SHOP_TAX_NUMBER,
    SHOP_REGION,
    SHOP_POSTAL_CODE,
    SHOP_TIME_ZONE,
    SHOP_CUTOFF,
    SHOP_COUNTRY,
    SHOP_CURRENCY,
    TILL_NAME,
    SCANNER_BOUNCE_MS,
    SCANNER_AVERAGE_GAP_MS,
    SCANNER_LONGEST_GAP_MS,
    SCANNER_PREFIX,
    SCANNER_SUFFIX,
    KIOSK,
    KIOSK_HIDES_POINTER,
    DISCOUNT_LIMIT_CASHIER,
    DISCOUNT_LIMIT_MANAGER,
    VOID_LIMIT,
    PROMOTION_CHOICE,
    CARD_TERMINAL,
    CARD_TERMINAL_URL,
    CARD_TERMINAL_ID,
    REFUND_LIMIT,
    OTHER_TENDERS,
    TIPS,
    SERVICE_CHARGE,
    TAX_ROUNDING,
    CASH_STEP,
    RECEIPT_COLUMNS,
    RECEIPT_LANGUAGE,
    RECEIPT_HEADER,
    RECEIPT_FOOTER,
    IDLE_LOCK_MINUTES,
    IDLE_WARNING_SECONDS,
    LOCK_AFTER_SALE,
    BADGE_SIGN_IN,
    CLOCK_IN_AT_SIGN_IN,
    LANGUAGE,
    THEME,
    UI_SCALE,
    DENSITY,
    SELL_LAYOUT,
    LEFT_HAND,
    REDUCE_MOTION,
    SOUNDS,
    VOLUME,
    KEYBOARD_FOCUS,
    FIRST_STEPS_DUE,
    KEYS,
    IMPORT_COLUMNS,
)


def named(key: str) -> AnySetting | None:
    """The setting with this key, or None."""
    return next((each for each in ALL if each.key == key), None)
