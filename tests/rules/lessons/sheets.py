"""Cards of an invented company, as they were read and as they were accepted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from cardkeeper.model import Box, Contact, Draft, Field, Guess, Line
from cardkeeper.rules.lessons import Lesson, Lessons, Taught, recalled, taught
from cardkeeper.rules.standard import contact_from

DAY = date(2026, 11, 22)
COMPANY, MAIL, SITE = "澄川仪器（苏州）有限公司", "liqun.chen@chengchuan.example.com", "www.chengchuan.example.com"
ADDRESS = "苏州市示例区测试路 100 号 A 座 6 层"


def guess(field: Field, value: str, *, form: str | None = None, confidence: float = 0.95, kind: str = "") -> Guess:
    """A fact that stands on a line of its own."""
    return Guess(field, value, confidence, None, form=form, kind=kind, printed=value)


def card(*prints: str | Guess) -> Draft:
    """A card of these lines from top to bottom: a text in no fact, or the fact that its line states."""
    lines, guesses, loose = [], [], []
    for at, one in enumerate(prints):
        box = Box(0.1, 0.05 + at * 0.1, 0.6, 0.12 + at * 0.1)
        lines.append(Line(one if isinstance(one, str) else one.printed, 0.95, box))
        if isinstance(one, Guess):
            guesses.append(replace(one, box=box))
        else:
            loose.append(at)
    return Draft(b"", 900, 540, (), tuple(lines), tuple(guesses), tuple(loose), "rapid", 1.0)


def accepted(draft: Draft) -> Contact:
    """The contact of a card that was read rightly."""
    return contact_from(draft.guesses, since=DAY)


def lessons_of(cards: Iterable[tuple[Draft, Draft]]) -> Lessons:
    """What cards teach one after the other, each as it was read and as it should have been read."""
    votes: dict[Taught, int] = {}
    for read, right in cards:
        for one in taught(read, accepted(right), Lessons(Lesson(*vote, DAY) for vote in votes.items())):
            votes[one] = votes.get(one, 0) + 1
    return Lessons(Lesson(*vote, DAY) for vote in votes.items())


def after(*cards: tuple[Draft, Draft], fresh: Draft) -> Draft:
    """A fresh card as the program sees it after `cards`."""
    return recalled(fresh, lessons_of(cards))


def said(draft: Draft, field: Field) -> list[str]:
    """The values of a field."""
    return [one.value for one in draft.guesses if one.field is field]
