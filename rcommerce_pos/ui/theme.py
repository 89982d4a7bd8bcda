"""Dresses the application: palette, fonts, scale and the one generated style sheet."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLayout, QStyleFactory, QWidget
from typing_extensions import override

from rcommerce_pos.core.resources import resource
from rcommerce_pos.ui import icons
from rcommerce_pos.ui.dressing import Dresser
from rcommerce_pos.ui.refit import refit, settle
from rcommerce_pos.ui.stylesheet import style_sheet
from rcommerce_pos.ui.tokens import (
    LIGHT,
    LOW_BELOW,
    PALETTES,
    PROPORTIONAL_FROM_PX,
    TYPE,
    Breakpoint,
    Density,
    Look,
    Palette,
    Role,
    breakpoint_for,
)
from rcommerce_pos.ui.tokens import ThemeName as Worn

FAMILY = "Inter"
FALLBACKS = [
    "Inter", "Tajawal", "Heebo", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans CJK SC",
]  # fmt: skip
SCALES = (0.8, 2.0)
CURSOR_FLASH_MS = 1000
_AS_WIDE_AS_IT_GETS = 16_777_215
ThemeName = Literal["light", "dark", "contrast", "system"]


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants the window to wear; ``system`` leaves the theme to the computer."""

    theme: ThemeName = "light"
    scale: float = 1.0
    density: Density = Density.TOUCH
    still: bool = False
    all_focus: bool = False


class _Wardrobe(QObject):
    """Holds the look that is worn and tells painted widgets when it changes."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.look = Look("light", LIGHT)
        self.wish = Wish()


@cache
def _wardrobe() -> _Wardrobe:
    return _Wardrobe()


@cache
def _dresser() -> Dresser:
    return Dresser()


def look() -> Look:
    """The look that is worn now."""
    return _wardrobe().look


def wish() -> Wish:
    """What somebody wants the window to wear."""
    return _wardrobe().wish


def colours() -> Palette:
    """The colours that are worn now."""
    return _wardrobe().look.colours


def px(pixels: float) -> int:
    """A length at 100 % in pixels of the scale that is worn now."""
    return _wardrobe().look.px(pixels)


def target() -> int:
    """The least height and width of what is pressed, in pixels of the scale worn now."""
    return px(look().sizes.target)


def shape_of(widget: QWidget) -> Breakpoint:
    """How a widget's window is to be divided: by its width at this scale."""
    return breakpoint_for(round(widget.window().width() / look().scale))


def tall(pixels: float) -> int:
    """A height of lines or fields at 100 % and touch density, in pixels of what is worn now."""
    return _wardrobe().look.tall(pixels)


def is_low(widget: QWidget) -> bool:
    """True where a widget's window has little height at this scale: what is large gives way."""
    return widget.window().height() < px(LOW_BELOW)


def changed() -> SignalInstance:
    """Emitted with the new Look after every change; connect methods of QObjects only."""
    return _wardrobe().changed


def apply(
    app: QApplication,
    theme: ThemeName = "light",
    scale: float = 1.0,
    *,
    density: Density = Density.TOUCH,
    still: bool = False,
    all_focus: bool = False,
) -> Look:
    """Dress the application, at the start or while it runs; returns the look now worn.

    ``system`` follows the desktop's light or dark setting, and its wish for more contrast;
    ``scale`` is kept within 0.8 to 2. What stands already grows or shrinks with it.
    """
    return wear(app, Wish(theme, scale, density, still, all_focus))


def wear(app: QApplication, wish: Wish) -> Look:
    """Dress the application as somebody wishes."""
    wardrobe = _wardrobe()
    wardrobe.wish = wish
    before = wardrobe.look
    scale = min(max(wish.scale, SCALES[0]), SCALES[1])
    name = _system_theme(app) if wish.theme == "system" else wish.theme
    wardrobe.look = Look(name, PALETTES[name], wish.density, scale, wish.still, wish.all_focus)
    first = not app.property("dressed")
    if first:
        app.setProperty("dressed", True)
        app.setStyle(QStyleFactory.create("Fusion"))
        load_fonts()
        app.styleHints().colorSchemeChanged.connect(_follow_system)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(_follow_system)
        app.aboutToQuit.connect(_forget_drawings)
    elif wardrobe.look == before:
        return before
    font.cache_clear()
    app.setFont(font("body"))
    sheet = style_sheet(wardrobe.look)
    if first or sheet != app.styleSheet():
        # Qt replaces one sheet by another at a cost that grows with the square of the depth of
        # the widgets; taking the old one off first costs a fifth.
        with _dresser().holding_back():
            app.setStyleSheet("")
            app.setPalette(qt_palette(wardrobe.look.colours))
            app.setStyleSheet(sheet)
    _calm(app, still=wish.still)
    if not first and scale != before.scale:
        refit(before.scale, scale)
    wardrobe.changed.emit(wardrobe.look)
    if not first and (scale, wish.density) != (before.scale, before.density):
        settle(each for each in app.allWidgets() if each.isVisible())
    return wardrobe.look


def _calm(app: QApplication, *, still: bool) -> None:
    """Let nothing blink, slide or fade."""
    app.setCursorFlashTime(0 if still else CURSOR_FLASH_MS)
    for effect in (
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeTooltip,
    ):
        app.setEffectEnabled(effect, not still)


def _system_theme(app: QApplication) -> Worn:
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def _follow_system() -> None:
    wish = _wardrobe().wish
    app = QApplication.instance()
    if wish.theme == "system" and isinstance(app, QApplication):
        wear(app, wish)


def _forget_drawings() -> None:
    icons.pixmap.cache_clear()
    icons.icon.cache_clear()
    font.cache_clear()
    _dresser.cache_clear()


@cache
def load_fonts() -> None:
    """Register the five weights of Inter; each costs a tenth of a millisecond."""
    folder = resource("third_party", "inter")
    for name in ("400Regular", "500Medium", "600SemiBold", "700Bold", "800ExtraBold"):
        QFontDatabase.addApplicationFont(str(folder / f"Inter_{name}.ttf"))


@cache
def font(role: Role, weight: int = 0, *, scaled: bool = True) -> QFont:
    """The font of a step of the type scale, in another weight if one is given."""
    step = TYPE[role]
    return font_of(
        look().px(step.px) if scaled else step.px,
        weight or step.weight,
        tabular=step.px < PROPORTIONAL_FROM_PX,
    )


def font_of(pixels: int, weight: int = 400, *, tabular: bool = True) -> QFont:
    """The window's font in any size and weight, digits all of one width unless told otherwise."""
    made = QFont(FALLBACKS)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1 if tabular else 0)
    return made


@cache
def _load_mono() -> None:
    folder = resource("third_party", "jetbrains_mono")
    for name in ("400Regular", "700Bold"):
        QFontDatabase.addApplicationFont(str(folder / f"JetBrainsMono_{name}.ttf"))


def mono_font(pixels: int, weight: int = 400) -> QFont:
    """The font of receipts, loaded at its first use; pixels at 100 %."""
    _load_mono()
    made = QFont(["JetBrains Mono", "monospace"])
    made.setStyleHint(QFont.StyleHint.Monospace)
    made.setPixelSize(look().px(pixels))
    made.setWeight(QFont.Weight(weight))
    return made


def joined_font(pixels: int, weight: int = 400, *, hebrew: bool = False) -> QFont:
    """The font of receipts that are written from the right, each letter as wide as it is."""
    _load_mono()
    own = ["Heebo", "Tajawal"] if hebrew else ["Tajawal", "Heebo"]
    made = QFont([*own, *FALLBACKS[3:], "JetBrains Mono"])
    made.setPixelSize(look().px(pixels))
    made.setWeight(QFont.Weight(weight))
    return made


def qt_palette(colours: Palette) -> QPalette:
    """The colours as Qt's own palette, for everything that the style sheet leaves to Fusion."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, colours.bg),
        (roles.WindowText, colours.text),
        (roles.Base, colours.surface),
        (roles.AlternateBase, colours.surface2),
        (roles.Text, colours.text),
        (roles.Button, colours.surface3),
        (roles.ButtonText, colours.text),
        (roles.BrightText, colours.danger_text),
        (roles.Highlight, colours.primary),
        (roles.HighlightedText, colours.on_primary),
        (roles.PlaceholderText, colours.text3),
        (roles.ToolTipBase, colours.rail),
        (roles.ToolTipText, colours.rail_active_text),
        (roles.Link, colours.primary_text),
        (roles.Light, colours.surface),
        (roles.Midlight, colours.surface2),
        (roles.Mid, colours.border),
        (roles.Dark, colours.border_strong),
        (roles.Shadow, colours.border_strong),
        (roles.Accent, colours.primary),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return palette


def margins(
    layout: QLayout, *, start: float = 0, top: float = 0, end: float = 0, bottom: float = 0
) -> None:
    """Set a layout's scaled margins so that ``start`` is where the line of writing begins.

    They follow a later change of direction and of scale for as long as the layout lives.
    """
    keeper = _Margins(layout, (start, top, end, bottom))
    keeper.settle()


class _Margins(QObject):
    """Keeps one layout's margins true to the direction of writing and to the scale."""

    def __init__(self, layout: QLayout, sides: tuple[float, float, float, float]) -> None:
        for earlier in layout.findChildren(_Margins):
            earlier.setParent(None)
            earlier.deleteLater()
        super().__init__(layout)
        self._layout = layout
        self._sides = sides
        self._watched: QWidget | None = None
        changed().connect(self.settle)

    def settle(self, _look: object = None) -> None:
        """Set the margins for the direction and the scale of this moment."""
        owner = self._layout.parentWidget()
        if owner is not None and owner is not self._watched:
            owner.installEventFilter(self)
            self._watched = owner
        start, top, end, bottom = (px(side) for side in self._sides)
        mirrored = owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (end, start) if mirrored else (start, end)
        self._layout.setContentsMargins(left, top, right, bottom)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the owner's direction of writing."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.settle()
        return False


def fix(widget: QWidget, *, width: float = 0, height: float = 0) -> None:
    """Hold a widget at a size given at 100 %, through every later change of scale."""
    keeper = _Size(widget, width, height)
    keeper.settle()


def free_width(widget: QWidget) -> None:
    """Let a widget be as wide as its layout makes it, after it had a fixed width."""
    widget.setMinimumWidth(0)
    widget.setMaximumWidth(_AS_WIDE_AS_IT_GETS)


class _Size(QObject):
    """Keeps one widget at a scaled size; what is 0 is left as it is."""

    def __init__(self, widget: QWidget, width: float, height: float) -> None:
        for earlier in widget.findChildren(
            _Size, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            width, height = width or earlier.size[0], height or earlier.size[1]
            earlier.setParent(None)
            earlier.deleteLater()
        super().__init__(widget)
        self._widget = widget
        self.size: tuple[float, float] = (width, height)
        changed().connect(self.settle)

    def settle(self, _look: object = None) -> None:
        """Set the size of this moment's scale."""
        width, height = self.size
        if width:
            self._widget.setFixedWidth(px(width))
        if height:
            self._widget.setFixedHeight(px(height))


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties and let the style sheet look at the widget again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def follow(slot: Callable[[object], None]) -> None:
    """Call a QObject's bound method now and after every change of the look."""
    changed().connect(slot)
    slot(look())
