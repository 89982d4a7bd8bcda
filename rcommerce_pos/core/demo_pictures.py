"""Draws the pictures of the demo shop's goods: simple shapes, by this program itself."""

import io
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

SIDE = 256
_FINE = 3
"""Drawn so many times larger and scaled down, so that edges are smooth."""
_MARGIN = 22
"""So much stays free on each side, because a key cuts what is above and below."""
Box = tuple[int, int, int, int]


class _Pen:
    """Draws shapes whose places are given on a square of 256."""

    def __init__(self, draw: "ImageDraw") -> None:
        self._draw = draw

    def oval(self, box: Box, fill: str) -> None:
        self._draw.ellipse([each * _FINE for each in box], fill=fill)

    def plate(self, box: Box, fill: str, radius: int = 0) -> None:
        scaled = [each * _FINE for each in box]
        self._draw.rounded_rectangle(scaled, radius=radius * _FINE, fill=fill)

    def shape(self, points: list[tuple[int, int]], fill: str) -> None:
        self._draw.polygon([(x * _FINE, y * _FINE) for x, y in points], fill=fill)

    def bow(self, box: Box, span: tuple[int, int], fill: str, width: int) -> None:
        scaled = [each * _FINE for each in box]
        self._draw.arc(scaled, span[0], span[1], fill=fill, width=width * _FINE)


def _mug(pen: _Pen) -> None:
    pen.bow((150, 96, 226, 176), (-90, 90), "#e8e2d6", 18)
    pen.plate((44, 70, 188, 206), "#f4efe4", 34)
    pen.oval((44, 48, 188, 104), "#e3dccd")
    pen.oval((56, 54, 176, 98), "#7a4a2b")
    pen.oval((84, 62, 148, 90), "#d9b48a")
    pen.oval((104, 68, 128, 84), "#f7e8d2")


def _croissant(pen: _Pen) -> None:
    pen.bow((20, 66, 236, 282), (184, 356), "#b56f25", 60)
    for left, top, right, low in (
        (16, 120, 84, 196), (172, 120, 240, 196), (42, 82, 120, 168), (136, 82, 214, 168),
    ):  # fmt: skip
        pen.oval((left, top, right, low), "#d58f3d")
        pen.oval((left + 8, top + 6, right - 14, low - 30), "#e9b063")
    pen.oval((78, 58, 178, 160), "#e3a04a")
    pen.oval((96, 68, 160, 116), "#f0bd75")


def _banana(pen: _Pen) -> None:
    pen.bow((10, -90, 246, 190), (18, 150), "#d9a81e", 58)
    pen.bow((14, -88, 242, 186), (22, 146), "#f6cf3f", 44)
    pen.oval((14, 84, 44, 116), "#6b5320")
    pen.oval((214, 72, 240, 98), "#6b5320")


def _apple(pen: _Pen) -> None:
    pen.oval((34, 74, 150, 222), "#cf3a35")
    pen.oval((106, 74, 222, 222), "#cf3a35")
    pen.oval((66, 96, 104, 150), "#e8716a")
    pen.plate((122, 36, 134, 94), "#6b4a2a", 6)
    pen.shape([(134, 66), (164, 34), (204, 36), (178, 70)], "#4f9a4a")


def _carrot(pen: _Pen) -> None:
    for tip in (74, 128, 182):
        pen.shape([(128, 104), (tip - 16, 30), (tip + 16, 26)], "#4f9a4a")
    pen.shape([(78, 98), (178, 98), (128, 236)], "#e8812e")
    pen.oval((78, 78, 178, 122), "#e8812e")
    for top, left, right in ((128, 92, 122), (156, 134, 158), (182, 112, 132)):
        pen.plate((left, top, right, top + 7), "#c5661c", 3)


def _wine(pen: _Pen) -> None:
    pen.plate((108, 18, 148, 120), "#3d1f33", 8)
    pen.plate((108, 18, 148, 52), "#8c2f45", 8)
    pen.plate((84, 92, 172, 240), "#3d1f33", 30)
    pen.plate((84, 136, 172, 206), "#f4efe4")
    pen.plate((100, 152, 156, 160), "#8c2f45", 3)
    pen.plate((100, 172, 140, 178), "#b8a98f", 3)


def _brownie(pen: _Pen) -> None:
    pen.shape([(28, 112), (128, 66), (228, 112), (128, 160)], "#6b4027")
    pen.shape([(28, 112), (128, 160), (128, 216), (28, 166)], "#4d2c1a")
    pen.shape([(128, 160), (228, 112), (228, 166), (128, 216)], "#5a3520")
    for left, top in ((92, 96), (128, 84), (150, 116), (110, 126), (172, 102)):
        pen.oval((left, top, left + 20, top + 12), "#8a5a3a")


def _bag(pen: _Pen) -> None:
    pen.bow((84, 26, 172, 136), (180, 360), "#4b6a86", 14)
    pen.shape([(44, 90), (212, 90), (226, 232), (30, 232)], "#5d83a6")
    pen.shape([(44, 90), (212, 90), (214, 110), (42, 110)], "#4b6a86")
    pen.oval((104, 136, 152, 184), "#e9f0f6")


DRAWINGS: dict[str, Callable[[_Pen], None]] = {
    "mug": _mug,
    "croissant": _croissant,
    "banana": _banana,
    "apple": _apple,
    "carrot": _carrot,
    "wine": _wine,
    "brownie": _brownie,
    "bag": _bag,
}


def drawn(name: str) -> bytes:
    """A picture by its name, as a PNG on no ground."""
    from PIL import Image, ImageDraw

    large = Image.new("RGBA", (SIDE * _FINE, SIDE * _FINE), (0, 0, 0, 0))
    DRAWINGS[name](_Pen(ImageDraw.Draw(large)))
    small = large.resize((SIDE - 2 * _MARGIN, SIDE - 2 * _MARGIN), Image.Resampling.LANCZOS)
    whole = Image.new("RGBA", (SIDE, SIDE), (0, 0, 0, 0))
    whole.paste(small, (_MARGIN, _MARGIN))
    target = io.BytesIO()
    whole.save(target, "PNG")
    return target.getvalue()
