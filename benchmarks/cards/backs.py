"""Backs of cards: a logo alone with the company's name, or the places and numbers that the front has no room for."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.cards import blocks, logos
from benchmarks.cards.draw import Sheet
from benchmarks.cards.nouns import CardText
from benchmarks.cards.style import Style


def logo(sheet: Sheet, card: CardText, style: Style) -> None:
    """On the accent colour: the logo, the company, where its website is, its slogan."""
    palette = style.palette
    sheet.area(0, 0, sheet.width, sheet.height, palette.accent)
    sheet.paper = palette.accent
    logos.put(sheet, style.logo, 45, 18, 8, palette.on_accent, palette.second)
    below = blocks.company(sheet, card, style, 45, 35, 76, anchor="m", size=3.2, colour=palette.on_accent)
    blocks.slogan(sheet, card, style, 45, below, anchor="m", size=2.1, colour=palette.on_accent)
    if card.website:
        kind = style.body(2.2)
        sheet.line(45, 49, card.website, replace(kind, colour=palette.on_accent), fields=("website",), anchor="m")


def places(sheet: Sheet, card: CardText, style: Style) -> None:
    """The company, where it is, its hotline and messengers."""
    palette = style.palette
    sheet.area(0, 0, sheet.width, 1.6, palette.accent)
    logos.put(sheet, style.logo, 80, 45, 4, palette.accent, palette.second)
    below = blocks.company(sheet, card, style, 8, 11, 74, size=3)
    blocks.slogan(sheet, card, style, 8, below, size=2.1)
    blocks.contacts(sheet, card, style, 8, below + 4, 46, 66, size=2.3)
