"""Thirty ways to lay a card out, most 90 x 54 mm; every second one belongs to the other half of `nouns.HALVES`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from benchmarks.cards import blocks, designs, logos, qr
from benchmarks.cards.draw import Sheet
from benchmarks.cards.nouns import CardText
from benchmarks.cards.style import Style

SCRIPTS = {"HK": "TC", "TW": "TC", "MO": "TC", "JP": "JP"}


@dataclass(frozen=True)
class Layout:
    """`draw` prints on a fresh sheet. `code` is the left, top and side in mm of the place for a QR code, if any."""

    name: str
    draw: Callable[[Sheet, CardText, Style], None]
    width: float = 90
    height: float = 54
    dark: bool = False
    labels: str = ""
    code: tuple[float, float, float] | None = None
    forms: tuple[str, ...] = ("zh", "en", "de", "ja")


def left(sheet: Sheet, card: CardText, style: Style) -> None:
    logos.put(sheet, style.logo, 10, 9.5, 3, style.palette.accent, style.palette.second)
    below = blocks.company(sheet, card, style, 15.5, 9.8, 66)
    below = blocks.person(sheet, card, style, 7, max(20, below + 3), 76, size=4.8)
    blocks.contacts(sheet, card, style, 7, below - 0.5, 50, 76)
    if not card.code and len(card.forms) == 1:
        blocks.slogan(sheet, card, style, 83, 49, anchor="r", size=2)


def right(sheet: Sheet, card: CardText, style: Style) -> None:
    sheet.area(0, 0, 1.4, sheet.height, style.palette.accent)
    below = blocks.person(sheet, card, style, 83, 10.5, 48, anchor="r", size=4.6)
    logos.put(sheet, style.logo, 11, 11, 4.2, style.palette.accent, style.palette.second)
    below = max(below, blocks.company(sheet, card, style, 6.5, 22.5, 42, size=2.7))
    blocks.contacts(sheet, card, style, 83, below + 0.5, 49, 76, anchor="r")


def centred(sheet: Sheet, card: CardText, style: Style) -> None:
    logos.put(sheet, style.logo, 45, 6.4, 2.6, style.palette.accent, style.palette.second)
    below = blocks.company(sheet, card, style, 45, 13, 78, anchor="m", size=2.9)
    below = blocks.person(sheet, card, style, 45, below + 4.6, 70, anchor="m", size=4.3)
    sheet.rule(((40, below - 1.3), (50, below - 1.3)), style.palette.accent, 0.3)
    blocks.cluster(sheet, card, style, 45, below + 0.6, 50.5, 78, anchor="m", size=2.05)


def two_columns(sheet: Sheet, card: CardText, style: Style) -> None:
    logos.put(sheet, style.logo, 10.5, 11, 3.6, style.palette.accent, style.palette.second)
    narrow = replace(style, joined_post="")
    below = blocks.person(sheet, replace(card, names=card.names[:1]), narrow, 7, 26, 30, size=4.6)
    for other in card.names[1:]:
        sheet.line(7, below + 0.6, other.printed, style.soft(2.5), fields=("name",))
    sheet.rule(((40, 8), (40, 46)), style.palette.second, 0.25)
    below = blocks.company(sheet, card, style, 44, 11, 40, size=2.75)
    blocks.contacts(sheet, card, style, 44, below, 46, 40, size=2.15)
    blocks.boasts(sheet, card, style, 7, 46)


def portrait(sheet: Sheet, card: CardText, style: Style) -> None:
    logos.put(sheet, style.logo, 27, 12, 5, style.palette.accent, style.palette.second)
    below = blocks.company(sheet, card, style, 27, 23, 46, anchor="m", size=2.8)
    below = blocks.person(sheet, card, style, 27, max(36, below + 6), 44, anchor="m", size=5)
    sheet.rule(((22, below), (32, below)), style.palette.accent, 0.4)
    blocks.contacts(sheet, card, style, 6, below + 3, 84, 43, size=2.2)


def night(sheet: Sheet, card: CardText, style: Style) -> None:
    palette = style.palette
    sheet.frame(2.5, 2.5, sheet.width - 2.5, sheet.height - 2.5, palette.second, 0.18)
    logos.put(sheet, style.logo, 79, 11, 3.4, palette.accent, palette.second)
    below = blocks.person(sheet, card, style, 8, 12.5, 62, size=4.8)
    below = blocks.company(sheet, card, style, 8, below + 2.2, 64, size=2.6, soft=palette.soft)
    blocks.contacts(sheet, card, style, 8, below, 48, 66, leading=1.42)


def band_left(sheet: Sheet, card: CardText, style: Style) -> None:
    palette = style.palette
    sheet.area(0, 0, 25, sheet.height, palette.accent)
    _on_accent(sheet, style, 12.5, 18, 6)
    below = blocks.person(sheet, card, style, 30, 10.5, 55, size=4.8)
    below = blocks.company(sheet, card, style, 30, below + 1.6, 55, size=2.6)
    blocks.contacts(sheet, card, style, 30, below, 49, 55, leading=1.42)


def band_top(sheet: Sheet, card: CardText, style: Style) -> None:
    palette = style.palette
    sheet.area(0, 0, sheet.width, 14.5, palette.accent)
    _on_accent(sheet, style, 11, 7.2, 3.2)
    size = min(2.9, 9.4 / blocks.company_height(card, 1))
    top = 7.2 if len(card.company.names) + len(card.company.group) < 3 else 3.8
    blocks.company(sheet, card, style, 17, top, 66, size=size, colour=palette.on_accent, soft=palette.on_accent)
    below = blocks.person(sheet, card, style, 7, 22, 76, size=4.8)
    blocks.contacts(sheet, card, style, 7, below, 50, 60, leading=1.42)


def logo_slogan(sheet: Sheet, card: CardText, style: Style) -> None:
    palette = style.palette
    logos.put(sheet, style.logo, 72, 13, 6.5, palette.accent, palette.second)
    blocks.slogan(sheet, card, style, 72, 24.5, anchor="m", size=2.15, colour=palette.accent)
    below = blocks.person(sheet, card, style, 7, 11.5, 48, size=4.8)
    foot = 52.5 - blocks.company_height(card, 2.1)
    blocks.contacts(sheet, card, style, 7, below, foot - 3.2, 76, leading=1.42)
    blocks.company(sheet, card, replace(style, scale=0.9), 83, foot + 1, 76, anchor="r", size=2.1)


def bare(sheet: Sheet, card: CardText, style: Style) -> None:
    below = blocks.person(sheet, card, style, 8, 12, 74, size=4.4)
    ink, soft = style.palette.ink, style.palette.soft
    below = blocks.company(sheet, card, style, 8, below + 2, 74, size=2.5, colour=ink, soft=soft)
    blocks.contacts(sheet, card, style, 8, below, 48, 62, leading=1.42)


def signs(sheet: Sheet, card: CardText, style: Style) -> None:
    palette = style.palette
    sheet.shape(((90, 0), (90, 30), (62, 0)), palette.accent)
    sheet.shape(((90, 24), (90, 32), (58, 0), (66, 0)), palette.second)
    below = blocks.person(sheet, card, style, 7, 11.5, 50, size=4.8)
    below = blocks.company(sheet, card, style, 7, below + 1.8, 58, size=2.5)
    blocks.contacts(sheet, card, style, 7, below, 49, 64)
    logos.put(sheet, style.logo, 79, 44, 3.6, palette.accent, palette.second)


def number_rows(sheet: Sheet, card: CardText, style: Style) -> None:
    palette = style.palette
    logos.put(sheet, style.logo, 10.5, 10, 3.5, palette.accent, palette.second)
    below = blocks.company(sheet, card, style, 17, 9.8, 66, size=3)
    below = blocks.person(sheet, card, style, 7, max(23.5, below + 4), 76, size=4.8)
    sheet.rule(((7, below - 0.6), (83, below - 0.6)), palette.accent, 0.3)
    blocks.cluster(sheet, card, style, 7, below + 1, 50, 76, size=2.2)


def upright_name(sheet: Sheet, card: CardText, style: Style) -> None:
    """The Chinese name runs down the right edge."""
    palette = style.palette
    below = sheet.column(79, 8, card.names[0].text.replace(" ", ""), style.name(5.6), fields=("name",))
    sheet.area(77.4, below + 1.5, 80.6, below + 4.7, palette.accent, 0.3)
    y = blocks.company(sheet, card, style, 7, 11, 60, size=2.9) + 2
    for other in card.names[1:]:
        sheet.line(7, y, other.printed, style.name(2.9), fields=("name",))
        y += 4
    below = blocks.posts_block(sheet, card, style, 7, y, 60, "l", style.soft(2.3))
    blocks.contacts(sheet, card, style, 7, below, 48.5, 64, leading=1.42)


def band_bottom(sheet: Sheet, card: CardText, style: Style) -> None:
    palette = style.palette
    top = 37.0
    sheet.area(0, top, sheet.width, sheet.height, palette.accent)
    logos.put(sheet, style.logo, 80, 10.5, 4, palette.accent, palette.second)
    below = blocks.person(sheet, card, style, 7, 11.5, 62, size=5)
    blocks.company(sheet, card, style, 7, below + 1.8, 70, size=2.5)
    reverse = replace(style, palette=replace(palette, ink=palette.on_accent, soft=palette.on_accent))
    blocks.cluster(sheet, card, reverse, 7, top + 1.8, 51.5, 76, size=2.1)


def grid(sheet: Sheet, card: CardText, style: Style) -> None:
    """A huge name, and small columns under it, as Swiss designers do."""
    palette = style.palette
    below = blocks.person(sheet, card, style, 6, 12, 78, size=6)
    sheet.rule(((6, below), (84, below)), palette.ink, 0.3)
    blocks.company(sheet, card, style, 6, below + 4.5, 34, size=2.2, colour=palette.ink, soft=palette.soft)
    blocks.boasts(sheet, card, style, 6, 48.5)
    blocks.contacts(sheet, card, style, 43, below + 1.6, 48.5, 41, size=2.05, leading=1.42)


def halves(sheet: Sheet, card: CardText, style: Style) -> None:
    palette = style.palette
    sheet.area(0, 0, sheet.width, 24, palette.accent)
    _on_accent(sheet, style, 80, 8, 3.2)
    blocks.person(sheet, card, style, 7, 10, 66, size=4.8, colour=palette.on_accent, soft=palette.on_accent)
    below = blocks.company(sheet, card, style, 7, 29, 76, size=2.6)
    blocks.contacts(sheet, card, style, 7, below - 1, 51, 76, size=2.2, leading=1.4)


def tall_night(sheet: Sheet, card: CardText, style: Style) -> None:
    palette = style.palette
    sheet.area(0, 0, sheet.width, 2.2, palette.accent)
    below = blocks.person(sheet, card, style, 6, 14, 42, size=5)
    logos.put(sheet, style.logo, 11, below + 8, 4.5, palette.accent, palette.second)
    below = blocks.company(sheet, card, style, 6, below + 19, 43, size=2.6)
    blocks.contacts(sheet, card, style, 6, below, 84, 43, size=2.2)


def _on_accent(sheet: Sheet, style: Style, x: float, y: float, radius: float) -> None:
    """A logo on the accent colour: marks with a hole show that colour through it."""
    behind, sheet.paper = sheet.paper, style.palette.accent
    logos.put(sheet, style.logo, x, y, radius, style.palette.on_accent, style.palette.second)
    sheet.paper = behind


LAYOUTS = (
    Layout("left", left, code=(68, 30, 15)),
    Layout("two_columns", two_columns),
    Layout("centred", centred),
    Layout("right", right),
    Layout("portrait", portrait, width=54, height=90),
    Layout("night", night, dark=True, code=(70, 33, 15)),
    Layout("band_left", band_left, code=(4.5, 32, 16)),
    Layout("band_top", band_top, code=(69, 34, 15)),
    Layout("bare", bare, labels="none", code=(68, 33, 15)),
    Layout("logo_slogan", logo_slogan),
    Layout("number_rows", number_rows),
    Layout("signs", signs, labels="icons"),
    Layout("upright_name", upright_name, forms=("zh", "ja")),
    Layout("band_bottom", band_bottom),
    Layout("halves", halves),
    Layout("grid", grid),
    Layout("tall_night", tall_night, width=54, height=90, dark=True),
    Layout("night_signs", night, dark=True, labels="icons"),
    Layout("office", designs.office, code=(72, 35, 14)),
    Layout("letterhead", designs.letterhead),
    Layout("stacked", designs.stacked),
    Layout("languages", designs.languages, forms=("zh", "ja")),
    Layout("upright_card", designs.upright_card, forms=("zh", "ja")),
    Layout("corner", designs.corner, code=(7, 33, 15)),
    Layout("wares", designs.wares),
    Layout("face", designs.face, code=(5.5, 35, 14)),
    Layout("foot_columns", designs.foot_columns),
    Layout("wedge", designs.wedge, dark=True),
    Layout("seam", designs.seam, code=(69, 6, 15)),
    Layout("signs_right", designs.signs_right, labels="none"),
)


def named(name: str) -> Layout:
    """The layout called `name`; LookupError if there is none."""
    for layout in LAYOUTS:
        if layout.name == name:
            return layout
    raise LookupError(name)


def of_half(half: int) -> tuple[Layout, ...]:
    """The layouts of one half."""
    return LAYOUTS[half::2]


def printed(layout: Layout, card: CardText, style: Style) -> Sheet:
    """The finished sheet, the code on it when the card has one and the layout a place for it."""
    sheet = Sheet(
        layout.width,
        layout.height,
        style.palette.paper,
        script=SCRIPTS.get(card.company.region, "SC"),
        wordmark=card.company.wordmark,
    )
    if layout.code and card.code:
        if layout.code[0] > layout.width / 2:
            sheet.right_end = layout.code[0] - 2
        sheet.picture(*layout.code, qr.picture(card))
    layout.draw(sheet, card, replace(style, labels=layout.labels or style.labels))
    return sheet
