"""Design tokens: every colour, type size, space and size of the window, and nothing else."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

Tone = Literal["neutral", "info", "success", "warn", "danger", "training"]
Role = Literal[
    "hero",
    "clock",
    "day",
    "display_wide",
    "display",
    "grand",
    "total",
    "h1",
    "pay",
    "h2",
    "h3",
    "line",
    "body",
    "strong",
    "label",
    "small",
    "key",
    "rail",
]


@dataclass(frozen=True, slots=True)
class Palette:
    """One theme's colours as ``#RRGGBB``, or ``#AARRGGBB`` where a colour is see-through."""

    bg: str
    surface: str
    surface2: str
    surface3: str
    border: str
    border_strong: str
    text: str
    text2: str
    text3: str
    disabled: str
    primary: str
    primary_hover: str
    on_primary: str
    primary_soft: str
    primary_text: str
    pay: str
    pay_hover: str
    on_pay: str
    success_soft: str
    success_text: str
    warn: str
    on_warn: str
    warn_soft: str
    warn_text: str
    danger: str
    on_danger: str
    danger_soft: str
    danger_text: str
    rail: str
    rail_text: str
    rail_active: str
    rail_active_text: str
    focus: str
    focus_rail: str
    scrim: str
    edit_bg: str
    training: str
    on_training: str
    c1: str
    c2: str
    c3: str
    c4: str
    c5: str
    chart_muted: str
    grid: str
    brand: str = "#EB4F27"
    brand_end: str = "#F26A3D"
    on_brand: str = "#FFFFFF"
    stage: str = "#16213A"
    stage_end: str = "#0B1020"
    on_stage: str = "#FFFFFF"
    stage_text: str = "#C3CCDA"
    stage_good: str = "#6FE0A0"
    stage_link: str = "#9DBDFF"


LIGHT: Final = Palette(
    bg="#F3F4F7",
    surface="#FFFFFF",
    surface2="#F8F9FB",
    surface3="#EDEFF4",
    border="#E0E4EB",
    border_strong="#808999",
    text="#101828",
    text2="#475467",
    text3="#5D6779",
    disabled="#98A2B3",
    primary="#1D4ED8",
    primary_hover="#1A43B8",
    on_primary="#FFFFFF",
    primary_soft="#E9EFFE",
    primary_text="#1A43B8",
    pay="#157F3C",
    pay_hover="#11692F",
    on_pay="#FFFFFF",
    success_soft="#E4F6EA",
    success_text="#11652F",
    warn="#B45309",
    on_warn="#FFFFFF",
    warn_soft="#FEF2D6",
    warn_text="#8A3F06",
    danger="#C42B2B",
    on_danger="#FFFFFF",
    danger_soft="#FDEBEB",
    danger_text="#A61B1B",
    rail="#101828",
    rail_text="#C3CCDA",
    rail_active="#26344F",
    rail_active_text="#FFFFFF",
    focus="#1D4ED8",
    focus_rail="#8FB4FF",
    scrim="#8C101828",
    edit_bg="#FFF7DB",
    training="#6D28D9",
    on_training="#FFFFFF",
    c1="#1D4ED8",
    c2="#0E9384",
    c3="#B45309",
    c4="#7A3FD0",
    c5="#98A2B3",
    chart_muted="#C9D7FB",
    grid="#E6E9EF",
)

DARK: Final = Palette(
    bg="#0D1117",
    surface="#161C25",
    surface2="#1B222D",
    surface3="#26303D",
    border="#2B3543",
    border_strong="#6F7C8F",
    text="#F2F5F9",
    text2="#B9C3D1",
    text3="#93A0B2",
    disabled="#5B6777",
    primary="#2F66F0",
    primary_hover="#2858DA",
    on_primary="#FFFFFF",
    primary_soft="#1B2B4F",
    primary_text="#9DBDFF",
    pay="#35C275",
    pay_hover="#4BD488",
    on_pay="#04210F",
    success_soft="#12301F",
    success_text="#6FE0A0",
    warn="#F2B23E",
    on_warn="#241600",
    warn_soft="#352708",
    warn_text="#F7C768",
    danger="#F26D6D",
    on_danger="#2A0606",
    danger_soft="#3B1719",
    danger_text="#FF9C9C",
    rail="#090C11",
    rail_text="#AAB5C4",
    rail_active="#1D2735",
    rail_active_text="#FFFFFF",
    focus="#9DBDFF",
    focus_rail="#9DBDFF",
    scrim="#AA000000",
    edit_bg="#3A3113",
    training="#B794F6",
    on_training="#1C0A3A",
    c1="#7AA5FF",
    c2="#3CC8B4",
    c3="#F2B23E",
    c4="#BC95F8",
    c5="#7F8C9E",
    chart_muted="#2C4374",
    grid="#26303D",
)

CONTRAST: Final = Palette(
    bg="#000000",
    surface="#000000",
    surface2="#0C0C0C",
    surface3="#1E1E1E",
    border="#9C9C9C",
    border_strong="#FFFFFF",
    text="#FFFFFF",
    text2="#F0F0F0",
    text3="#D9D9D9",
    disabled="#A6A6A6",
    primary="#FFD60A",
    primary_hover="#FFE566",
    on_primary="#000000",
    primary_soft="#3A3000",
    primary_text="#FFE14D",
    pay="#3DFF8F",
    pay_hover="#8CFFBC",
    on_pay="#000000",
    success_soft="#003319",
    success_text="#7DFFB2",
    warn="#FFB020",
    on_warn="#000000",
    warn_soft="#382400",
    warn_text="#FFCB66",
    danger="#FF8F8F",
    on_danger="#000000",
    danger_soft="#450000",
    danger_text="#FFBDBD",
    rail="#000000",
    rail_text="#FFFFFF",
    rail_active="#3A3000",
    rail_active_text="#FFE14D",
    focus="#00E5FF",
    focus_rail="#00E5FF",
    scrim="#D9000000",
    edit_bg="#3A3000",
    training="#DDB8FF",
    on_training="#000000",
    c1="#7FB8FF",
    c2="#4DF0DC",
    c3="#FFB020",
    c4="#DDB8FF",
    c5="#C8C8C8",
    chart_muted="#6E6E6E",
    grid="#6E6E6E",
    stage="#000000",
    stage_end="#000000",
    stage_text="#FFFFFF",
    stage_good="#7DFFB2",
    stage_link="#FFE14D",
)
"""White and clear colours on black, every edge drawn: WCAG AAA for text."""

ThemeName = Literal["light", "dark", "contrast"]
PALETTES: Final[dict[ThemeName, Palette]] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


@dataclass(frozen=True, slots=True)
class Type:
    """A step of the type scale: pixels at 100 % and weight 400 to 800."""

    px: int
    weight: int


TYPE: Final[dict[Role, Type]] = {
    "hero": Type(150, 800),
    "clock": Type(108, 800),
    "day": Type(22, 400),
    "display_wide": Type(104, 800),
    "display": Type(72, 800),
    "grand": Type(60, 800),
    "total": Type(38, 700),
    "h1": Type(26, 700),
    "pay": Type(24, 700),
    "h2": Type(20, 700),
    "h3": Type(18, 600),
    "line": Type(16, 600),
    "body": Type(15, 400),
    "strong": Type(15, 600),
    "label": Type(13, 500),
    "small": Type(12, 400),
    "key": Type(11, 600),
    "rail": Type(11, 500),
}

PROPORTIONAL_FROM_PX: Final = 48
"""From this size on digits are proportional: tabular ones look gappy in hero numbers."""


@dataclass(frozen=True, slots=True)
class Radius:
    """Corner radii at 100 %."""

    small: int = 8
    control: int = 10
    card: int = 12
    dialog: int = 16


RADIUS: Final = Radius()
SPACE: Final = (4, 8, 12, 16, 24, 32, 48)


class Density(StrEnum):
    """How large things to press are."""

    COMPACT = "compact"
    TOUCH = "touch"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Sizes:
    """Heights and gaps of one density, in pixels at 100 %."""

    target: int
    gap: int
    line: int
    row: int
    key: int
    pay: int
    tile_width: int
    tile_height: int
    small: int = 40
    medium: int = 52
    choice: int = 62
    factor: float = 1.0
    """How high lines and fields are beside those of touch."""


SIZES: Final[dict[Density, Sizes]] = {
    Density.COMPACT: Sizes(36, 4, 52, 32, 54, 64, 130, 118, 36, 42, 52, 0.84),
    Density.TOUCH: Sizes(48, 8, 62, 40, 66, 72, 150, 132),
    Density.LARGE: Sizes(56, 8, 72, 48, 84, 84, 197, 166, 48, 60, 72, 1.18),
}


@dataclass(frozen=True, slots=True)
class Breakpoint:
    """How the window is divided from one logical width on: its pixels through its scale."""

    from_width: int
    rail: int
    cart: int
    tile_columns: int
    short_words: bool
    narrow: bool = False
    """One column instead of several side by side: what stood beside goes below."""


BREAKPOINTS: Final = (
    Breakpoint(0, 52, 372, 3, short_words=True, narrow=True),
    Breakpoint(900, 72, 372, 4, short_words=True),
    Breakpoint(1280, 84, 448, 5, short_words=False),
    Breakpoint(1600, 84, 560, 6, short_words=False),
    Breakpoint(2560, 84, 640, 8, short_words=False),
)


LOW_BELOW: Final = 640
"""A window lower than this at its scale gives its lines the room of what is large elsewhere."""


def breakpoint_for(width: int) -> Breakpoint:
    """The layout for a window's logical width."""
    return next(b for b in reversed(BREAKPOINTS) if width >= b.from_width)


@dataclass(frozen=True, slots=True)
class Look:
    """What the window wears: a theme's name, its colours, the density and the scale (0.8 to 2).

    ``still`` is a window in which nothing fades; ``all_focus`` one whose touch buttons take the
    keyboard as well.
    """

    name: ThemeName
    colours: Palette
    density: Density = Density.TOUCH
    scale: float = 1.0
    still: bool = False
    all_focus: bool = False

    @property
    def sizes(self) -> Sizes:
        """The sizes of the density, not yet scaled."""
        return SIZES[self.density]

    def px(self, pixels: float) -> int:
        """A length at 100 % in pixels of this scale, at least 1 where it was more than nothing."""
        return max(1, round(pixels * self.scale)) if pixels > 0 else 0

    def tall(self, pixels: float) -> int:
        """A height at 100 % and touch density in pixels of this scale and density."""
        return self.px(pixels * self.sizes.factor)


def tone_colours(colours: Palette, tone: Tone) -> tuple[str, str, str]:
    """The background, the text and the strong edge of a tone."""
    return {
        "neutral": (colours.surface3, colours.text2, colours.border_strong),
        "info": (colours.primary_soft, colours.primary_text, colours.primary),
        "success": (colours.success_soft, colours.success_text, colours.pay),
        "warn": (colours.warn_soft, colours.warn_text, colours.warn),
        "danger": (colours.danger_soft, colours.danger_text, colours.danger),
        "training": (colours.training, colours.on_training, colours.training),
    }[tone]


def contrast(first: str, second: str) -> float:
    """The WCAG 2.2 contrast ratio of two opaque colours, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
