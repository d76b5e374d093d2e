"""Written cards in print and on a photo, for reading a few of them from the picture."""

from __future__ import annotations

from benchmarks.cards import photograph
from benchmarks.cards.batch import Shot
from benchmarks.cards.draw import Sheet, Type
from benchmarks.world.boxes import placed
from benchmarks.world.cards import Block, Card, truth

SCRIPTS = {"HK": "TC", "MO": "TC", "TW": "TC", "JP": "JP"}
INK, PAPER = "#202428", "#fdfdfb"
BOLD = 2.6  # millimetres: type of that size and more


def shot(card: Card, level: int, *, seed: int) -> Shot:
    """`card` printed and photographed, `level` 0 a clean scan, 3 small, dark and blurred."""
    sheet = Sheet(card.width, card.height, PAPER, SCRIPTS.get(card.region, "SC"))
    for block in card.blocks:
        _print(sheet, block)
    photo = photograph.photograph(sheet.finished(), photograph.LEVELS[level], seed=seed)
    return Shot(f"{card.name}.jpg", photo.jpeg, {**truth(card), "level": level, "quad": photo.quad})


def _print(sheet: Sheet, block: Block) -> None:
    for row, (strip, x, y) in zip(_rows(block), placed(block), strict=True):
        kind = Type(strip.size, INK, bold=strip.size >= BOLD)
        if block.align == "v":
            sheet.column(x, y, strip.text.replace(" ", ""), kind)
        elif len(row) == 1:
            anchor = {"l": "l", "c": "m", "r": "r"}[block.align]
            sheet.line(block.x, y + strip.size * 0.9, strip.text, kind, anchor=anchor)
        else:
            sheet.line(x, y + strip.size * 0.9, strip.text, kind)


def _rows(block: Block) -> list[tuple[object, ...]]:
    """For every strip the row it stands in."""
    return [row for row in block.rows for _ in row]
