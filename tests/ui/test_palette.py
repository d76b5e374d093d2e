"""Every colour can be told from what it lies on, as well as was promised."""

from __future__ import annotations

import pytest

from cardkeeper.ui.palette import DARK, LIGHT, STATES, Palette, contrast

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@pytest.mark.parametrize(
    ("fg", "bg", "light", "dark"),
    [
        ("field", "surface", 3.6, 3.7),
        ("text", "surface", 16.2, 12.9),
        ("text", "hit", 13.5, 7.0),
        ("text2", "surface", 8.5, 8.8),
        ("text2", "hit", 7.1, 4.8),
        ("text3", "surface", 5.7, 6.1),
        ("text3", "side", 4.7, 6.9),
        ("text3", "sel", 4.7, 4.8),
        ("accent", "surface", 7.3, 7.9),
        ("accent", "sel", 6.0, 6.2),
        ("on_primary", "primary", 7.3, 5.2),
    ],
)
def test_writing_stands_out_as_much_as_the_design_says(fg: str, bg: str, light: float, dark: float):
    assert contrast(getattr(LIGHT, fg), getattr(LIGHT, bg)) >= light - 0.05
    assert contrast(getattr(DARK, fg), getattr(DARK, bg)) >= dark - 0.05


@BOTH
@pytest.mark.parametrize("state", STATES)
def test_a_state_can_be_read_on_its_own_ground_and_on_a_page(colours: Palette, state: str):
    look = colours.states[state]
    assert contrast(look.fg, look.bg) >= 4.5
    assert contrast(look.fg, colours.surface) >= 4.5


@BOTH
@pytest.mark.parametrize("tier", ["vip", "key", "regular", "prospect"])
def test_a_tier_can_be_read(colours: Palette, tier: str):
    look = colours.tiers[tier]
    assert contrast(look.fg, colours.surface if look.dashed else look.bg) >= 6.5


@BOTH
def test_badges_and_chips_can_be_read(colours: Palette):
    assert contrast(colours.badge.fg, colours.badge.bg) >= 7
    assert contrast(colours.chip.fg, colours.chip.bg) >= 6.5


@BOTH
def test_the_parts_of_a_chart_stand_out_from_the_page(colours: Palette):
    assert all(contrast(colour, colours.surface) >= 3.3 for colour in colours.charts.values())


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
