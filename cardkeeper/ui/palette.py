"""The colours of both themes, as tokens; every other file asks for a token and never names a colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

STATES = ("confirmed", "ageing", "suspect", "invalid", "unknown", "doubtful")
"""The states of a fact, best first, and what a machine is unsure of having read."""


@dataclass(frozen=True)
class Ink:
    """Writing and what it is written on, `#RRGGBB` each; a dashed pill has `fg` and an outline instead of `bg`."""

    fg: str
    bg: str
    bold: bool = False
    dashed: bool = False


@dataclass(frozen=True)
class Palette:
    """One theme: `#RRGGBB` strings by what they are for."""

    dark: bool
    canvas: str  # window, tool rows
    surface: str  # lists, pages, panels
    side: str  # sidebar, rail
    hover: str  # row under the pointer
    sel: str  # selected row, banners
    line: str  # separators, button edges
    field: str  # edges of fields, radio, drop area
    text: str
    text2: str
    text3: str
    accent: str  # focus, selection, links
    primary: str
    on_primary: str
    badge: Ink
    chip: Ink
    hit: str  # behind what a search found
    track: str  # the empty part of a bar
    shade: float  # how much black lies over white paper
    states: Mapping[str, Ink]
    tiers: Mapping[str, Ink]
    charts: Mapping[str, str]


def _states(*pairs: tuple[str, str]) -> Mapping[str, Ink]:
    return MappingProxyType({name: Ink(fg, bg) for name, (fg, bg) in zip(STATES, pairs, strict=True)})


LIGHT = Palette(
    dark=False,
    canvas="#F6F5F2",
    surface="#FFFFFF",
    side="#ECEAE5",
    hover="#F0EEEA",
    sel="#E1E9F6",
    line="#DEDBD4",
    field="#8A867D",
    text="#1C2126",
    text2="#474D55",
    text3="#61676F",
    accent="#2A5599",
    primary="#2A5599",
    on_primary="#FFFFFF",
    badge=Ink("#FFFFFF", "#2A5599", bold=True),
    chip=Ink("#474D55", "#E4E2DD"),
    hit="#FFE9A8",
    track="#E4E1DA",
    shade=0.0,
    states=_states(
        ("#1B6B48", "#E3F1E8"),
        ("#7F5300", "#FAEFD3"),
        ("#A93F0C", "#FCE9DD"),
        ("#A3252F", "#F9E4E4"),
        ("#5B6169", "#EBE9E5"),
        ("#67399E", "#F0E8F9"),
    ),
    tiers=MappingProxyType(
        {
            "vip": Ink("#FFFFFF", "#1F3A6B", bold=True),
            "key": Ink("#24487F", "#D5E1F3"),
            "regular": Ink("#474D55", "#E4E2DD"),
            "prospect": Ink("#474D55", "#8A867D", dashed=True),
        }
    ),
    charts=MappingProxyType(
        {"confirmed": "#24784F", "ageing": "#B98116", "suspect": "#CC5418", "invalid": "#B8414B", "unknown": "#5B6169"}
    ),
)

DARK = Palette(
    dark=True,
    canvas="#17191C",
    surface="#1F2226",
    side="#131517",
    hover="#2A2E33",
    sel="#25344C",
    line="#343940",
    field="#747B84",
    text="#E9E7E2",
    text2="#BDC1C7",
    text3="#9AA0A8",
    accent="#93B8F2",
    primary="#3A6BBD",
    on_primary="#FFFFFF",
    badge=Ink("#10151D", "#93B8F2", bold=True),
    chip=Ink("#C6CAD0", "#363B42"),
    hit="#5A4A14",
    track="#343940",
    shade=0.1,
    states=_states(
        ("#6FCB9C", "#1D362B"),
        ("#E3B356", "#392F18"),
        ("#F2976A", "#3E291D"),
        ("#F29094", "#412527"),
        ("#A6ACB4", "#2D3136"),
        ("#C6A6F0", "#33284B"),
    ),
    tiers=MappingProxyType(
        {
            "vip": Ink("#10151D", "#A9C6F5", bold=True),
            "key": Ink("#BBD2F7", "#2B4166"),
            "regular": Ink("#C6CAD0", "#363B42"),
            "prospect": Ink("#BDC1C7", "#747B84", dashed=True),
        }
    ),
    charts=MappingProxyType(
        {"confirmed": "#6FCB9C", "ageing": "#E3B356", "suspect": "#F2976A", "invalid": "#F29094", "unknown": "#A6ACB4"}
    ),
)


def contrast(one: str, other: str) -> float:
    """How well `one` can be told from `other`, 1 to 21: (L1 + .05) / (L2 + .05), WCAG 2.2."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    # WCAG 2.2, "relative luminance" of sRGB.
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
