"""Small geometric marks, as companies have them. Each fills the circle of `radius` about (x, y)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import cos, pi, sin

from benchmarks.cards.draw import Sheet, Type

Logo = Callable[[Sheet, float, float, float, str, str], None]


def peaks(sheet: Sheet, x: float, y: float, radius: float, first: str, second: str) -> None:
    base = y + radius * 0.7
    sheet.shape(((x - radius * 0.2, base), (x + radius * 0.5, y - radius * 0.5), (x + radius * 1.2, base)), second)
    sheet.shape(((x - radius * 1.2, base), (x - radius * 0.3, y - radius * 0.8), (x + radius * 0.6, base)), first)


def horizon(sheet: Sheet, x: float, y: float, radius: float, first: str, _: str) -> None:
    sheet.ring(x, y, radius, first, radius * 0.2)
    sheet.rule(((x - radius * 1.3, y), (x + radius * 1.3, y)), first, radius * 0.2)


def crescent(sheet: Sheet, x: float, y: float, radius: float, first: str, _: str) -> None:
    sheet.disc(x, y, radius, first)
    sheet.disc(x + radius * 0.45, y - radius * 0.25, radius * 0.8, sheet.paper)


def leaf(sheet: Sheet, x: float, y: float, radius: float, first: str, second: str) -> None:
    def side(sign: float) -> list[tuple[float, float]]:
        return [
            (x + sign * radius * 0.6 * sin(pi * step / 20), y - radius + 2 * radius * step / 20) for step in range(21)
        ]

    sheet.shape(side(1) + side(-1)[::-1], first)
    sheet.rule(((x, y - radius * 0.6), (x, y + radius * 1.1)), second, radius * 0.1)


def hexagon(sheet: Sheet, x: float, y: float, radius: float, first: str, second: str) -> None:
    def around(size: float) -> list[tuple[float, float]]:
        return [(x + size * sin(pi * step / 3), y - size * cos(pi * step / 3)) for step in range(6)]

    sheet.shape(around(radius), first)
    sheet.shape([(x, y), *around(radius)[1:4]], second)


def squares(sheet: Sheet, x: float, y: float, radius: float, first: str, second: str) -> None:
    sheet.area(x - radius, y - radius, x + radius * 0.35, y + radius * 0.35, first)
    sheet.area(x - radius * 0.35, y - radius * 0.35, x + radius, y + radius, second)


def dome(sheet: Sheet, x: float, y: float, radius: float, first: str, second: str) -> None:
    points = [(x - radius * cos(pi * step / 24), y + radius * 0.4 - radius * sin(pi * step / 24)) for step in range(25)]
    sheet.shape(points, first)
    sheet.area(x - radius, y + radius * 0.6, x + radius, y + radius * 0.8, second)


def waves(sheet: Sheet, x: float, y: float, radius: float, first: str, second: str) -> None:
    for row, colour in ((-0.5, second), (0.1, first), (0.7, first)):
        points = [(x + radius * (step / 12 - 1), y + radius * (row + 0.22 * sin(step * pi / 6))) for step in range(25)]
        sheet.rule(points, colour, radius * 0.2)


def rays(sheet: Sheet, x: float, y: float, radius: float, first: str, second: str) -> None:
    for step in range(12):
        angle, colour = step * pi / 6, first if step % 2 else second
        near, far = radius * 0.45, radius
        sheet.rule(
            ((x + near * cos(angle), y + near * sin(angle)), (x + far * cos(angle), y + far * sin(angle))),
            colour, radius * 0.16,
        )  # fmt: skip
    sheet.disc(x, y, radius * 0.28, first)


def arches(sheet: Sheet, x: float, y: float, radius: float, first: str, second: str) -> None:
    for size, colour in ((1.0, first), (0.66, second), (0.32, first)):
        sheet.arc(x, y + radius * 0.5, radius * size, 180, 360, colour, radius * 0.2)


LOGOS: tuple[Logo, ...] = (peaks, horizon, crescent, leaf, hexagon, squares, dome, waves, rays, arches)


def put(sheet: Sheet, number: int, x: float, y: float, radius: float, first: str, second: str) -> None:
    """Draw logo `number` (any integer), its centre at (x, y) millimetres; letters when the sheet has a wordmark."""
    if sheet.wordmark:
        _letters(sheet, number, x, y, radius, first)
    else:
        LOGOS[number % len(LOGOS)](sheet, x, y, radius, first, second)


def _letters(sheet: Sheet, number: int, x: float, y: float, radius: float, colour: str) -> None:
    """A wordmark: one to three letters fill a disc or a square, more stand alone. Readers take it for text."""
    text, style = sheet.wordmark, ("sans", "serif", "round")[number % 3]
    room = radius * (1.4 if len(text) < 4 else 2.4)
    kind = Type(radius * 1.5, colour, style, bold=True)
    kind = replace(kind, size=min(kind.size, kind.size * room / sheet.measure(text, kind)))
    if len(text) < 4:
        if number % 2:
            sheet.disc(x, y, radius, colour)
        else:
            sheet.area(x - radius, y - radius, x + radius, y + radius, colour, radius * 0.2)
        kind = replace(kind, colour=sheet.paper)
    sheet.line(x, y + kind.size * 0.36, text, kind, anchor="m")
