"""Parts that layouts put together: who, which company, how to reach, what they boast of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from benchmarks.cards import icons
from benchmarks.cards.draw import Sheet, Type
from benchmarks.cards.fonts import CHINESE
from benchmarks.cards.nouns import CardText
from benchmarks.cards.rows import Row, beside, posts, rows
from benchmarks.cards.style import Style

SMALLEST = 1.7


@dataclass(frozen=True)
class Place:
    """Where a row stands: its baseline, the room it has, and how far its value is from its label."""

    x: float
    y: float
    width: float
    anchor: str
    tab: float


def fit(sheet: Sheet, text: str, kind: Type, width: float) -> Type:
    """`kind`, made smaller until `text` goes into `width` millimetres."""
    wide = sheet.measure(text, kind)
    return kind if wide <= width else replace(kind, size=kind.size * width / wide)


def company(
    sheet: Sheet, card: CardText, style: Style, x: float, y: float, width: float, *, anchor: str = "l",
    size: float = 3.3, colour: str = "", soft: str = "",
) -> float:  # fmt: skip
    """The company's names, the first in large type, its group above or a remark below; where the next line may stand."""
    for name in card.company.group:
        kind = fit(sheet, name.text, replace(style.company(size * 0.8), colour=soft or style.palette.soft), width)
        sheet.line(x, y, name.text, kind, fields=("company",), anchor=anchor)
        y += size * 1.12
    for number, name in enumerate(card.company.names):
        kind = style.company(size) if not number else style.soft(size * 0.62)
        shade = (colour, soft or colour)[number > 0] or kind.colour
        kind = fit(sheet, name.text, replace(kind, colour=shade), width)
        sheet.line(x, y, name.text, kind, fields=("company",), anchor=anchor)
        y += size * 1.08
    if card.company.belongs:
        kind = fit(
            sheet, card.company.belongs, replace(style.soft(size * 0.58), colour=soft or style.palette.soft), width
        )
        sheet.line(x, y - size * 0.15, card.company.belongs, kind, anchor=anchor)
        y += size * 0.75
    return y


def company_height(card: CardText, size: float) -> float:
    """How far `company` with type of `size` goes down, in millimetres."""
    lines = 1.12 * len(card.company.group) + 1.08 * len(card.company.names) + 0.75 * bool(card.company.belongs)
    return size * lines


def person(
    sheet: Sheet, card: CardText, style: Style, x: float, y: float, width: float, *, anchor: str = "l",
    size: float = 5.2, colour: str = "", soft: str = "",
) -> float:  # fmt: skip
    """Names and posts from the baseline `y` on; where the next line may stand."""
    name = card.names[0]
    large = replace(style.name(size), colour=colour or style.palette.ink)
    small = replace(style.soft(size * 0.5), colour=soft or style.palette.soft)
    if name.reading:
        sheet.line(x, y - size * 0.98, name.reading, replace(small, size=size * 0.34), anchor=anchor)
    if len(card.names) > 1 and card.names_joined:
        text = card.names_joined.join(name.printed for name in card.names)
        sheet.line(
            x,
            y,
            text,
            fit(sheet, text, replace(large, size=large.size * 0.85), width),
            fields=("name", "name"),
            anchor=anchor,
        )
    elif len(card.names) > 1 and anchor == "l":
        parts = ((name.printed, large), (card.names[1].printed, small))
        sheet.spans(x, y, parts, fields=("name", "name"))
    else:
        sheet.line(x, y, name.printed, fit(sheet, name.printed, large, width), fields=("name",), anchor=anchor)
        for other in card.names[1:]:
            y += size * 0.72
            sheet.line(x, y, other.printed, small, fields=("name",), anchor=anchor)
    y += size * 0.82
    return posts_block(
        sheet, card, style, x, y, width, anchor, replace(small, size=max(2.15, size * 0.46) * style.scale)
    )


def posts_block(
    sheet: Sheet, card: CardText, style: Style, x: float, y: float, width: float, anchor: str, kind: Type
) -> float:
    if beside(card, style) and len(card.titles) > 1:
        line = "  ".join(title.text for title in card.titles)
        sheet.line(x, y, line, fit(sheet, line, kind, width), fields=("title", "title"), anchor=anchor)
        return y + kind.size * 1.45
    lines = [line for form in card.forms for line in posts(card, form, style)]
    if len(lines) > 3:
        style, card = replace(style, joined_post=" · "), replace(card, titles_joined=card.titles_joined or " / ")
        lines = [line for form in card.forms for line in posts(card, form, style)]
    for text, fields in lines:
        sheet.line(x, y, text, fit(sheet, text, kind, width), fields=fields, anchor=anchor)
        y += kind.size * 1.45
    return y


def contacts(
    sheet: Sheet, card: CardText, style: Style, x: float, top: float, bottom: float, width: float, *,
    anchor: str = "l", size: float = 2.3, leading: float = 1.48,
    only: tuple[str, ...] = (),
) -> float:  # fmt: skip
    """The rows, the last one's baseline at `bottom`, in type small enough to stay below `top`; the top of the first.

    `only` are the fields that stand here, all of them when none is named.
    """
    if anchor == "l":
        width = min(width, sheet.right_end - x)
    chosen = [row for row in rows(card, style) if not only or row.fields[0] in only]
    if not chosen:
        return bottom
    while True:
        value, label = style.body(size), style.soft(size * 0.94)
        tab = _tab(sheet, style, chosen, label)
        lines = [piece for row in chosen for piece in _wrapped(sheet, row, value, width - tab)]
        step = min(size * leading * style.scale, (bottom - top) / len(lines))
        if step >= value.size * 1.28 or size < SMALLEST:
            break
        size *= 0.96
    y = bottom - step * (len(lines) - 1)
    for row in lines:
        _row(sheet, style, row, Place(x, y, width, anchor, tab), value, label)
        y += step
    return bottom - step * (len(lines) - 1) - size


def _row(sheet: Sheet, style: Style, row: Row, at: Place, value: Type, label: Type) -> None:
    if style.labels == "icons" and at.anchor == "l" and not row.label and row.kind != "more":
        size = value.size / 2
        icons.put(sheet, row.kind, at.x + 1.2, at.y - size * 0.72, size, style.palette.accent, sheet.paper)
    value = fit(sheet, row.text, value, at.width - at.tab)
    if row.label:
        parts = ((row.label, label), (row.text, value))
        sheet.spans(at.x, at.y, parts, fields=row.fields, anchor=at.anchor, tab=at.tab if at.anchor == "l" else 0.0)
    else:
        sheet.line(
            at.x + (at.tab if at.anchor == "l" else 0.0), at.y, row.text, value, fields=row.fields, anchor=at.anchor
        )


def _tab(sheet: Sheet, style: Style, chosen: Sequence[Row], label: Type) -> float:
    if style.labels == "icons":
        return 4.2
    if style.labels == "none":
        return 0.0
    return max((sheet.measure(row.label, label) for row in chosen), default=0.0) + 1.3


def _wrapped(sheet: Sheet, row: Row, kind: Type, width: float) -> list[Row]:
    """A long address over several lines, the rest without a label."""
    if row.fields[0] != "address" or sheet.measure(row.text, kind) <= width:
        return [row]
    chinese = bool(CHINESE.search(row.text))
    pieces = re.findall(r"[A-Za-z0-9]+|.", row.text) if chinese else row.text.split(" ")
    join = "" if chinese else " "
    count = int(sheet.measure(row.text, kind) / width) + 1
    goal, lines = sheet.measure(row.text, kind) / count * 1.08, [""]
    for piece in pieces:
        longer = f"{lines[-1]}{join}{piece}" if lines[-1] else piece
        if sheet.measure(longer, kind) > min(goal, width) and lines[-1]:
            lines.append(piece)
        else:
            lines[-1] = longer
    first = replace(row, text=lines[0].strip())
    return [first, *(replace(row, kind="more", label="", text=line.strip()) for line in lines[1:])]


def cluster(
    sheet: Sheet, card: CardText, style: Style, x: float, top: float, bottom: float, width: float, *,
    size: float = 2.2, anchor: str = "l",
) -> None:  # fmt: skip
    """The rows run together, several on one line with a gap between: T 021-5550 0123   F 021-5550 0124."""
    lines = _run_together(sheet, card, style, width, size)
    while len(lines) * size * 1.35 > bottom - top and size > SMALLEST:
        size *= 0.96
        lines = _run_together(sheet, card, style, width, size)
    step = min(size * 1.6, (bottom - top) / len(lines))
    for number, (parts, fields) in enumerate(lines):
        sheet.spans(x, top + size + number * step, parts, fields=fields, anchor=anchor)


def _run_together(
    sheet: Sheet, card: CardText, style: Style, width: float, size: float
) -> list[tuple[list[tuple[str, Type]], list[str]]]:
    value, label = style.body(size), style.soft(size)
    lines: list[tuple[list[tuple[str, Type]], list[str]]] = []
    for row in rows(card, style):
        if row.fields[0] == "address":
            again = any("address" in fields for _, fields in lines)  # only then is it told what place this is
            pieces = _wrapped(sheet, row, value, width * (0.85 if again else 1))
            shown = [
                ([(piece.label, label)] if again and piece.label else []) + [(piece.text, value)] for piece in pieces
            ]
            lines += [(parts, ["address"]) for parts in shown]
            continue
        parts = ([(row.label, label)] if row.label else []) + [(row.text, value)]
        gap = [("   ", label)]
        if lines and lines[-1][1][-1] != "address" and _length(sheet, lines[-1][0] + gap + parts) < width:
            lines[-1] = (lines[-1][0] + gap + parts, [*lines[-1][1], *row.fields])
        else:
            lines.append((parts, list(row.fields)))
    return lines


def _length(sheet: Sheet, parts: list[tuple[str, Type]]) -> float:
    return sum(sheet.measure(text, kind) + 0.25 * kind.size for text, kind in parts)


def slogan(sheet: Sheet, card: CardText, style: Style, x: float, y: float, *, anchor: str = "l", size: float = 2.3,
           colour: str = "") -> None:  # fmt: skip
    """The slogan, which is a fact of nobody."""
    if card.company.slogan:
        kind = replace(style.soft(size), colour=colour or style.palette.soft)
        sheet.line(x, y, card.company.slogan, kind, anchor=anchor)


def boasts(
    sheet: Sheet, card: CardText, style: Style, x: float, y: float, *, anchor: str = "l", colour: str = ""
) -> None:
    """Certificates and wares, in the smallest type."""
    for text in card.company.decoys:
        kind = replace(style.soft(1.95), colour=colour or style.palette.soft)
        sheet.line(x, y, text, kind, anchor=anchor)
        y += 2.9
