"""What was learnt, as rows for people: a company with all that is known of it, words, misread letters. No Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from cardkeeper.actions.learning import Kind, Lesson, Taught
from cardkeeper.i18n import language, translate
from cardkeeper.model import Field
from cardkeeper.ui.wording import field_label

ICONS = {"company": "building-2", "line": "tag", "letters": "scan-line"}


@dataclass(frozen=True)
class LearntRow:
    """One thing that can be forgotten: its kind in `ICONS`, what it is and says, from how many cards, the last when."""

    kind: str
    what: str
    says: str
    cards: int
    last: date
    taught: tuple[Taught, ...]


def rows(lessons: Iterable[Lesson]) -> tuple[LearntRow, ...]:
    """The rows, what was learnt last first."""
    groups: dict[tuple[str, str], list[Lesson]] = defaultdict(list)
    for lesson in lessons:
        groups[_group(lesson.taught)].append(lesson)
    made = [_MADE[kind](of, group) for (kind, of), group in groups.items()]
    return tuple(sorted(made, key=lambda row: (-row.last.toordinal(), row.what)))


def kind_name(kind: str) -> str:
    """What a kind of row is called."""
    return {
        "company": translate("Learning", "Company"),
        "line": translate("Learning", "Words"),
        "letters": translate("Learning", "Misread letters"),
    }[kind]


def _group(taught: Taught) -> tuple[str, str]:
    if taught.kind in (Kind.FACT, Kind.PLACE):
        return "company", taught.about
    return taught.kind.value, taught.read


def _company(key: str, lessons: Sequence[Lesson]) -> LearntRow:
    facts = [one.taught for one in lessons if one.taught.kind is Kind.FACT]
    names = sorted({fact.said for fact in facts if fact.field is Field.COMPANY}, key=len)
    stated = [field for field in Field if any(fact.field is field for fact in facts)]
    known = [field_label(field) for field in stated]
    layout = [translate("Learning", "layout")] if any(one.taught.kind is Kind.PLACE for one in lessons) else []
    return _row("company", " · ".join(names) or key, _listed([*known, *layout]), lessons)


def _line(read: str, lessons: Sequence[Lesson]) -> LearntRow:
    best = max(lessons, key=lambda one: one.cards).taught
    says = field_label(best.field) if best.field else translate("Learning", "no fact")
    return _row("line", best.detail or read, says, lessons)


def _letters(read: str, lessons: Sequence[Lesson]) -> LearntRow:
    best = max(lessons, key=lambda one: (one.taught.said != read, one.cards)).taught
    return _row("letters", read, best.said, lessons)


_MADE = {"company": _company, "line": _line, "letters": _letters}


def _row(kind: str, what: str, says: str, lessons: Sequence[Lesson]) -> LearntRow:
    cards = sum(one.cards for one in lessons) if kind != "company" else max(one.cards for one in lessons)
    return LearntRow(kind, what, says, cards, max(one.last for one in lessons), tuple(one.taught for one in lessons))


def _listed(names: Sequence[str]) -> str:
    return ("、" if language() == "zh_CN" else ", ").join(names)
