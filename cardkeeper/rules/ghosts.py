"""How likely it is that somebody does not exist, 0 to 100, with the reasons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from cardkeeper.model import Contact, Evidence, Field, Result, Source
from cardkeeper.rules.findings import Found

LIKELY = 60
"""From here on, and with reasons of two sorts, somebody is likely to be a ghost."""

Sort = Literal["name", "reach", "answer", "trace"]


@dataclass(frozen=True)
class Reason:
    """Something that speaks for a ghost: by how much, and of which sort; reasons of one sort say the same twice."""

    code: str
    weight: int
    sort: Sort


@dataclass(frozen=True)
class Score:
    """How much speaks for a ghost, and what; the weightiest first."""

    points: int
    reasons: tuple[Reason, ...]

    @property
    def likely(self) -> bool:
        """Whether to ask if this one exists."""
        return self.points >= LIKELY and len({reason.sort for reason in self.reasons}) > 1


_NAMES = {"placeholder": 45, "keyboard": 45, "not_a_name": 40, "digits": 6, "single": 8, "company": 8}
_REACH = {"placeholder": 35, "keyboard": 30, "disposable": 40, "not_a_number": 12, "length": 10, "not_an_address": 10}
_SORTS: dict[str, Sort] = {"name": "name", "company": "name", "phone": "reach", "email": "reach"}


def score(contact: Contact, found: Iterable[Found], *, talks: int = 0, cards: int = 0) -> Score:
    """What speaks for a ghost: values made up, nobody to be reached, and no trace of anybody; less what speaks against.

    A card that was read is a trace, and so is a talk; one typo on it stays far below `LIKELY`.
    """
    reasons = sorted((*_made_up(found), *_silence(contact)), key=lambda reason: -reason.weight)
    met = any(one.result in (Result.RIGHT, Result.CHANGED) for one in contact.evidence)
    traces = (40 if met else 0) + (30 if talks else 0) + (15 if cards or _came_on_paper(contact) else 0)
    points = min(100, max(0, sum(reason.weight for reason in reasons) - traces))
    return Score(points, tuple(reasons))


def _made_up(found: Iterable[Found]) -> Iterator[Reason]:
    """The weightiest of what checks say of the names and of each way to reach somebody."""
    heaviest: dict[str, Reason] = {}
    for one in found:
        field, _, code = one.code.partition(".")
        weight = (_NAMES if field in ("name", "company") else _REACH).get(code, 0)
        if field in _SORTS and weight > heaviest.get(field, Reason("", 0, "name")).weight:
            heaviest[field] = Reason(one.code, weight if field != "company" else weight // 2, _SORTS[field])
    yield from heaviest.values()


def _silence(contact: Contact) -> Iterator[Reason]:
    """Nobody answered, nothing to reach anybody by, no company and no title."""
    reach = [fact for fact in contact.facts if fact.field in (Field.PHONE, Field.EMAIL, Field.MESSENGER)]
    if not reach:
        yield Reason("no_reach", 30, "trace")
    elif all(fact.invalid for fact in reach):
        yield Reason("nothing_works", 35, "answer")
    elif _wrong_person(contact.evidence):
        yield Reason("wrong_person", 25, "answer")
    if not contact.of(Field.COMPANY) and not contact.of(Field.TITLE):
        yield Reason("no_company", 12, "trace")


def _wrong_person(evidence: Iterable[Evidence]) -> bool:
    return any(one.result is Result.INVALID and "person" in (one.reason, str(one.found or "")) for one in evidence)


def _came_on_paper(contact: Contact) -> bool:
    return any(fact.source not in (Source.TYPED, Source.IMPORT) for fact in contact.facts)
