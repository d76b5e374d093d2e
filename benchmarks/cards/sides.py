"""Fronts and backs in the order they are shot: a roll of photos, some of which are two sides of one card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from benchmarks.cards import backs, batch, layouts, phones, style
from benchmarks.cards.batch import Shot
from benchmarks.cards.nouns import HALVES, CardText
from benchmarks.cards.truth import contact

KINDS = ("two languages", "logo", "adds", "single")
SINGLES = ("en", "zh-Hans", "de", "ja", "zh-Hant")


@dataclass(frozen=True)
class Roll:
    """Photos as they were taken; `groups` are the indices of those that belong together, `kinds` why.

    `contacts` are what each group says as a whole, as Contact-JSON.
    """

    shots: tuple[Shot, ...]
    groups: tuple[tuple[int, ...], ...]
    kinds: tuple[str, ...]
    contacts: tuple[dict[str, Any], ...]


def rolls(count: int, *, seed: int, half: str, levels: tuple[int, ...] = (1, 2)) -> Iterator[Roll]:
    """`count` rolls with one card of each of the `KINDS`, in mixed order, now and then two colleagues in a row."""
    for number in range(count):
        rng = Random(f"roll {half} {seed} {number}")
        kinds = rng.sample(KINDS, len(KINDS))
        shots: list[Shot] = []
        groups, contacts = [], []
        for at, kind in enumerate(kinds):
            sides, told = _sides(rng, kind, half, number * len(KINDS) + at)
            groups.append(tuple(range(len(shots), len(shots) + len(sides))))
            contacts.append(told)
            for card, layout in sides:
                look = style.choose(rng, card.forms or ("en",), HALVES.index(half), dark=layout.dark)
                name = f"roll{number:03d}-{len(shots)}.jpg"
                level = levels[number % len(levels)]
                shots.append(batch.shot(card, layout, look, level, name=name, seed=rng.getrandbits(32)))
        yield Roll(tuple(shots), tuple(groups), tuple(kinds), tuple(contacts))


def _sides(
    rng: Random, kind: str, half: str, number: int
) -> tuple[list[tuple[CardText, layouts.Layout]], dict[str, Any]]:
    language = "bilingual" if kind == "two languages" else rng.choice((*SINGLES, "bilingual"))
    card = batch.invented(rng, language, half, number)
    if kind == "two languages":
        first, second = (one_language(card, form) for form in rng.choice((("zh", "en"), ("en", "zh"))))
        return [(first, _layout(rng, first, half)), (second, _layout(rng, second, half))], contact(card)
    if kind == "single":
        return [(card, _layout(rng, card, half))], contact(card)
    company = card.company
    bare = replace(card, names=(), titles=(), departments=(), phones=(), email="", phones_joined="")
    if kind == "logo":
        only = replace(company, names=company.names[:1], addresses=(), group=(), belongs="", member_of="")
        back = replace(bare, company=only, messengers=())
        return [(card, _layout(rng, card, half)), (back, layouts.Layout("logo back", backs.logo))], contact(card)
    hotline = (phones.service(rng),) if company.region == "CN" else ()
    back = replace(bare, phones=hotline, company=replace(company, group=(), belongs="", member_of=""))
    front = replace(card, messengers=(), company=replace(company, addresses=()))
    sides = [(front, _layout(rng, front, half)), (back, layouts.Layout("places back", backs.places))]
    return sides, contact(replace(card, phones=(*card.phones, *hotline)))


def one_language(card: CardText, form: str) -> CardText:
    """What of a bilingual card stands on the side of one language; numbers and mail stand on both."""
    company = card.company
    return replace(
        card,
        names=tuple(name for name in card.names if name.form == form), names_joined="",
        titles=tuple(title for title in card.titles if title.form == form),
        departments=tuple(thing for thing in card.departments if thing.form == form),
        company=replace(
            company, names=tuple(name for name in company.names if name.form == form),
            group=tuple(name for name in company.group if name.form == form),
            addresses=tuple(place for place in company.addresses if place.form == form),
        ),
    )  # fmt: skip


def _layout(rng: Random, card: CardText, half: str) -> layouts.Layout:
    return rng.choice([layout for layout in layouts.of_half(HALVES.index(half)) if card.forms[0] in layout.forms])
