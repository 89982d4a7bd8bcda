"""Colours: every text can be read on its ground, in every theme (WCAG 2.2, 1.4.3 and 1.4.11)."""

import pytest

from rcommerce_pos.ui.tokens import CONTRAST, DARK, LIGHT, Palette, contrast, tone_colours

TEXT = 4.5
ENHANCED = 7.0
"""WCAG 2.2, 1.4.6 (AAA): what high contrast is for."""
LARGE = 3.0
PAIRS = (
    ("text", "bg"),
    ("text", "surface"),
    ("text", "surface2"),
    ("text", "surface3"),
    ("text", "primary_soft"),
    ("text", "success_soft"),
    ("text2", "bg"),
    ("text2", "surface"),
    ("text2", "surface2"),
    ("text2", "surface3"),
    ("text2", "danger_soft"),
    ("text2", "success_soft"),
    ("text3", "surface"),
    ("primary_text", "surface"),
    ("primary_text", "primary_soft"),
    ("success_text", "surface"),
    ("success_text", "success_soft"),
    ("warn_text", "warn_soft"),
    ("danger_text", "danger_soft"),
    ("danger_text", "bg"),
    ("on_primary", "primary"),
    ("on_pay", "pay"),
    ("on_danger", "danger"),
    ("rail_text", "rail"),
    ("rail_active_text", "rail_active"),
    ("on_stage", "stage"),
    ("stage_text", "stage"),
)


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_can_be_read(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= TEXT


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_edges_of_fields_can_be_seen(palette: Palette) -> None:
    for ground in (palette.surface, palette.bg):
        assert contrast(palette.border_strong, ground) >= LARGE
        assert contrast(palette.focus, ground) >= LARGE


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
@pytest.mark.parametrize("tone", ["neutral", "info", "success", "warn", "danger"])
def test_tones_can_be_read(palette: Palette, tone: str) -> None:
    back, ink, _edge = tone_colours(palette, tone)  # type: ignore[arg-type]
    assert contrast(ink, back) >= TEXT


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_high_contrast_is_far_from_its_ground(ink: str, ground: str) -> None:
    assert contrast(getattr(CONTRAST, ink), getattr(CONTRAST, ground)) >= ENHANCED


@pytest.mark.parametrize("tone", ["neutral", "info", "success", "warn", "danger", "training"])
def test_tones_of_high_contrast_are_far_from_their_ground(tone: str) -> None:
    back, ink, edge = tone_colours(CONTRAST, tone)  # type: ignore[arg-type]
    assert contrast(ink, back) >= ENHANCED
    assert tone == "training" or contrast(edge, back) >= LARGE


def test_every_edge_of_high_contrast_can_be_seen() -> None:
    for ground in (CONTRAST.bg, CONTRAST.surface, CONTRAST.surface2, CONTRAST.surface3):
        assert contrast(CONTRAST.border, ground) >= LARGE
        assert contrast(CONTRAST.focus, ground) >= LARGE
    assert contrast(CONTRAST.disabled, CONTRAST.surface3) >= LARGE
