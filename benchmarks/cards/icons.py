"""The little signs that stand for a label: handset, mobile, fax, envelope, globe, pin."""

from __future__ import annotations

from benchmarks.cards.draw import Sheet


def put(sheet: Sheet, kind: str, x: float, y: float, size: float, colour: str, paper: str) -> None:
    """Draw the sign of `kind` in a disc about (x, y); unknown kinds get a bare dot."""
    sheet.disc(x, y, size, colour)
    unit = size * 0.5
    if kind == "mobile":
        sheet.area(x - unit * 0.6, y - unit, x + unit * 0.6, y + unit, paper, unit * 0.2)
        sheet.area(x - unit * 0.4, y - unit * 0.7, x + unit * 0.4, y + unit * 0.5, colour)
    elif kind in ("work", "fax"):
        sheet.arc(x + unit * 0.6, y - unit * 0.6, unit * 1.6, 90, 180, paper, unit * 0.5)
        sheet.disc(x - unit * 0.85, y - unit * 0.55, unit * 0.4, paper)
        sheet.disc(x + unit * 0.55, y + unit * 0.85, unit * 0.4, paper)
    elif kind == "email":
        sheet.area(x - unit, y - unit * 0.7, x + unit, y + unit * 0.7, paper)
        sheet.rule(((x - unit, y - unit * 0.7), (x, y + unit * 0.1), (x + unit, y - unit * 0.7)), colour, unit * 0.2)
    elif kind == "website":
        sheet.ring(x, y, unit, paper, unit * 0.22)
        sheet.rule(((x - unit, y), (x + unit, y)), paper, unit * 0.2)
        sheet.rule(((x, y - unit), (x, y + unit)), paper, unit * 0.2)
    elif kind == "address":
        sheet.shape(((x - unit * 0.65, y), (x + unit * 0.65, y), (x, y + unit * 1.15)), paper)
        sheet.disc(x, y - unit * 0.25, unit * 0.75, paper)
        sheet.disc(x, y - unit * 0.25, unit * 0.3, colour)
    else:
        sheet.disc(x, y, unit * 0.5, paper)
