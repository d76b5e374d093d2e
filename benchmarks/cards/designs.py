"""Layouts that put name and title on one line, texts in columns or upright, labels over values."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.cards import blocks, logos
from benchmarks.cards.draw import Sheet
from benchmarks.cards.nouns import CardText
from benchmarks.cards.rows import rows
from benchmarks.cards.style import Style

ONLINE = ("email", "website", "messenger")


def office(sheet: Sheet, card: CardText, style: Style) -> None:
    """As offices print them: the company large on top, name and title on one line."""
    palette = style.palette
    logos.put(sheet, style.logo, 11, 10, 4.2, palette.accent, palette.second)
    blocks.company(sheet, card, style, 18, 9.5, 66, size=min(3.5, 12 / blocks.company_height(card, 1)))
    form, name = card.forms[0], card.names[0]
    titles = card.in_form(card.titles, form)
    parts = ((name.printed, style.name(5)), (" / ".join(titles), style.soft(2.5)))
    if sum(sheet.measure(text, kind) for text, kind in parts) < 74:
        fields = ("name", *("title",) * len(titles))
        sheet.spans(9, 26, parts, fields=fields)
        rest = replace(card, names=card.names[1:], titles=tuple(title for title in card.titles if title.form != form))
        below = _second_line(sheet, rest, style, 9, 30.3)
    else:
        below = blocks.person(sheet, card, style, 9, 26, 74, size=4.6)
    sheet.rule(((7, below - 1.4), (83, below - 1.4)), palette.second, 0.2)
    blocks.contacts(sheet, card, style, 9, below, 50.5, 74, leading=1.4)


def _second_line(sheet: Sheet, card: CardText, style: Style, x: float, y: float) -> float:
    """The other language's name and titles as a smaller line, the departments as another."""
    soft = style.soft(2.3)
    words = [(name.printed, "name") for name in card.names] + [(title.text, "title") for title in card.titles]
    departments = [(thing.text, "department") for thing in card.departments]
    for line in (words, departments):
        if line:
            text = "   ".join(word for word, _ in line)
            sheet.line(x, y, text, blocks.fit(sheet, text, soft, 74), fields=[field for _, field in line])
            y += 3.6
    return y


def letterhead(sheet: Sheet, card: CardText, style: Style) -> None:
    """The company between two rules, the address alone at the foot."""
    palette = style.palette
    sheet.rule(((8, 5), (82, 5)), palette.accent, 0.5)
    foot = blocks.company(sheet, card, style, 45, 10, 74, anchor="m", size=3)
    sheet.rule(((8, foot - 1.2), (82, foot - 1.2)), palette.accent, 0.25)
    below = blocks.person(sheet, card, style, 8, foot + 5, 74, size=4.4)
    places = blocks.contacts(sheet, card, style, 8, 43, 51, 76, size=2.1, only=("address",))
    blocks.contacts(sheet, card, style, 8, below, places - 1.6, 74, size=2.2, only=("phone", *ONLINE), leading=1.4)


def stacked(sheet: Sheet, card: CardText, style: Style) -> None:
    """Small labels over their values, two columns of them."""
    palette = style.palette
    sheet.area(0, 50.6, sheet.width, sheet.height, palette.accent)
    logos.put(sheet, style.logo, 80, 9, 3.6, palette.accent, palette.second)
    below = blocks.person(sheet, card, style, 7, 10, 64, size=4.6)
    below = blocks.company(sheet, card, style, 7, below + 1.4, 70, size=2.5)
    places = blocks.contacts(sheet, card, style, 7, below + 12, 49, 76, size=2.1, only=("address",))
    chosen = [row for row in rows(card, style) if "address" not in row.fields]
    step = min(6.4, (places - 1 - below) / ((len(chosen) + 1) // 2))
    value, label = style.body(min(2.2, step * 0.42)), style.soft(min(1.7, step * 0.34))
    for number, row in enumerate(chosen):
        x, y = 7 + number % 2 * 39, below + step * 0.5 + number // 2 * step
        if row.label:
            sheet.line(x, y - value.size * 0.95, row.label, label, fields=row.fields)
        sheet.line(x, y, row.text, blocks.fit(sheet, row.text, value, 37), fields=row.fields)


def languages(sheet: Sheet, card: CardText, style: Style) -> None:
    """One language on the left, the other on the right; what has no language below both."""
    palette = style.palette
    company, width = card.company, 37 if len(card.forms) > 1 else 76
    below = 0.0
    for side, form in enumerate(card.forms):
        x = 7 + side * 39.5
        own = replace(
            card,
            names=tuple(name for name in card.names if name.form == form), names_joined="",
            titles=tuple(title for title in card.titles if title.form == form),
            departments=tuple(thing for thing in card.departments if thing.form == form),
            company=replace(
                company, names=tuple(name for name in company.names if name.form == form),
                group=tuple(name for name in company.group if name.form == form), belongs="" if side else company.belongs,
                addresses=tuple(place for place in company.addresses if place.form == form),
            ),
        )  # fmt: skip
        y = blocks.company(sheet, own, style, x, 9, width, size=2.6)
        y = blocks.person(sheet, own, style, x, max(y, 14) + 3, width, size=3.9 - 0.6 * side)
        top = blocks.contacts(
            sheet, own, replace(style, labels="none"), x, y - 1, y + 8, width, size=2, only=("address",)
        )
        below = max(below, y + 8 if top < y + 8 else y)
    if len(card.forms) > 1:
        sheet.rule(((44, 8), (44, below - 1)), palette.second, 0.2)
    sheet.rule(((7, below + 1), (83, below + 1)), palette.accent, 0.3)
    bare = replace(card, company=replace(company, addresses=()))
    blocks.cluster(sheet, bare, style, 7, below + 2, 51.5, 76, size=2.1)


def upright_card(sheet: Sheet, card: CardText, style: Style) -> None:
    """Company, name and title run down in columns from the right, as on old cards; the numbers lie."""
    palette, form = style.palette, card.forms[0]
    company = card.in_form(card.company.names, form)[0]
    sheet.column(83, 5, company, replace(style.company(3.6), size=min(3.6, 41 / len(company))), fields=("company",))
    texts = [*card.in_form(card.departments, form)[:1], *card.in_form(card.titles, form)]
    for number, text in enumerate(texts):
        field = "title" if text in card.in_form(card.titles, form) else "department"
        sheet.column(
            76.5 - number * 3.4, 7, text, replace(style.soft(2.6), size=min(2.6, 38 / len(text))), fields=(field,)
        )
    x = 75 - len(texts) * 3.4 - 3
    sheet.column(x, 13, card.names[0].text.replace(" ", ""), style.name(6), fields=("name",))
    logos.put(sheet, style.logo, 11, 9, 3.4, palette.accent, palette.second)
    y = 17.0
    others = [(name.text, "company") for name in card.company.group + card.company.names if name.text != company]
    others += [(card.company.belongs, "")] if card.company.belongs else []
    others += [(name.printed, "name") for name in card.names[1:]]
    others += [(thing.text, "title") for thing in card.titles if thing.form != form]
    others += [(thing.text, "department") for thing in card.departments if thing.form != form]
    for text, field in others:
        kind = blocks.fit(sheet, text, style.soft(2.2), x - 14)
        sheet.line(7, y, text, kind, fields=(field,) if field else ())
        y += 3.1
    blocks.contacts(sheet, card, style, 7, y - 1, 50, x - 13, size=2.1, leading=1.4)


def corner(sheet: Sheet, card: CardText, style: Style) -> None:
    """The numbers above, the name in the lower right corner."""
    palette = style.palette
    logos.put(sheet, style.logo, 79, 9, 3.8, palette.accent, palette.second)
    foot = 44 - 3.4 * (len(card.names) - 1) - 2.6 * len(card.titles) - 2.6 * len(card.departments)
    blocks.contacts(sheet, card, style, 7, 4, min(28, foot - 6.5), 60, size=2.15, leading=1.42)
    below = blocks.person(sheet, card, style, 83, foot, 56, anchor="r", size=4.4)
    blocks.company(
        sheet, card, style, 83, min(below + 1.4, 52.4 - blocks.company_height(card, 2.2)), 58, anchor="r", size=2.2
    )


def wares(sheet: Sheet, card: CardText, style: Style) -> None:
    """A column of what the company sells and holds, which are facts of nobody."""
    palette = style.palette
    sheet.area(62, 0, sheet.width, sheet.height, palette.accent)
    soft = replace(style.soft(2), colour=palette.on_accent)
    y = 15.0
    for text in (card.company.slogan, *card.company.decoys):
        for piece in filter(None, text.replace(" · ", "\n").replace("、", "\n").split("\n")):
            sheet.line(76, y, piece, blocks.fit(sheet, piece, soft, 25), anchor="m")
            y += 4
    behind, sheet.paper = sheet.paper, palette.accent
    logos.put(sheet, style.logo, 76, 44, 4.4, palette.on_accent, palette.second)
    sheet.paper = behind
    below = blocks.company(sheet, card, style, 6, 8.5, 53, size=2.7)
    below = blocks.person(sheet, card, style, 6, below + 3.4, 53, size=4.4)
    sheet.right_end = 60
    blocks.contacts(sheet, card, style, 6, below - 0.6, 50.5, 53, size=2.15, leading=1.4)


def face(sheet: Sheet, card: CardText, style: Style) -> None:
    """A portrait on the left."""
    palette = style.palette
    sheet.area(4, 5, 23, 30, palette.second, 1)
    sheet.disc(13.5, 14, 4.2, palette.soft)
    sheet.shape(((5.5, 30), (7.5, 22.5), (11, 20), (16, 20), (19.5, 22.5), (21.5, 30)), palette.ink)
    below = blocks.person(sheet, card, style, 27, 10, 57, size=4.6)
    below = blocks.company(sheet, card, style, 27, below + 1.2, 57, size=2.5)
    blocks.contacts(sheet, card, style, 27, below, 50, 57, size=2.2, leading=1.42)
    if not card.code:
        logos.put(sheet, style.logo, 13.5, 43, 4, palette.accent, palette.second)


def foot_columns(sheet: Sheet, card: CardText, style: Style) -> None:
    """Numbers in one column at the foot, mail and address in the other."""
    palette = style.palette
    logos.put(sheet, style.logo, 11, 10, 4, palette.accent, palette.second)
    below = blocks.company(sheet, card, style, 83, 9, 64, anchor="r", size=2.8)
    below = blocks.person(sheet, card, style, 7, max(22, below + 3), 76, size=4.4)
    sheet.rule(((7, below - 0.8), (83, below - 0.8)), palette.accent, 0.3)
    blocks.contacts(sheet, card, style, 7, below, 50, 33, size=2.1, only=("phone", "messenger"), leading=1.42)
    sheet.rule(((42, below + 1), (42, 50)), palette.second, 0.2)
    blocks.contacts(sheet, card, style, 45, below, 50, 39, size=2.1, only=("email", "website", "address"), leading=1.42)


def wedge(sheet: Sheet, card: CardText, style: Style) -> None:
    """Dark, with a wedge of colour, all type to the right."""
    palette = style.palette
    sheet.shape(((0, 0), (20, 0), (4, 54), (0, 54)), palette.accent)
    sheet.shape(((20, 0), (22, 0), (6, 54), (4, 54)), palette.second)
    below = blocks.company(sheet, card, style, 84, 8, 58, anchor="r", size=2.6, soft=palette.soft)
    below = blocks.person(sheet, card, style, 84, below + 4.5, 58, anchor="r", size=4.6)
    blocks.contacts(sheet, card, style, 84, below - 0.8, 50, 60, anchor="r", size=2.15, leading=1.42)


def seam(sheet: Sheet, card: CardText, style: Style) -> None:
    """The company and its places above a seam of colour, the person below."""
    palette = style.palette
    below = blocks.company(sheet, card, style, 6, 8.5, 60, size=2.8)
    blocks.contacts(sheet, card, style, 6, below - 1.5, 22.5, 60, size=2, only=("address",), leading=1.4)
    sheet.area(0, 24, sheet.width, 25, palette.accent)
    below = blocks.person(sheet, card, style, 6, 31, 78, size=4.2)
    blocks.contacts(sheet, card, style, 6, below - 1.2, 51.8, 76, size=2.1, only=("phone", *ONLINE), leading=1.4)


def signs_right(sheet: Sheet, card: CardText, style: Style) -> None:
    """Everything to the right, the person in the middle of the left half."""
    palette = style.palette
    logos.put(sheet, style.logo, 22, 12, 5, palette.accent, palette.second)
    blocks.person(sheet, card, style, 22, 28, 34, anchor="m", size=4.2)
    below = blocks.company(sheet, card, style, 44, 10, 41, size=2.5)
    blocks.contacts(sheet, card, style, 44, below + 1, 49, 41, size=2.1, leading=1.45)
    blocks.slogan(sheet, card, style, 22, 49, anchor="m", size=1.9)
