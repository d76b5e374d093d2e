"""How likely it is that somebody does not exist, 0 to 100, with the reasons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from cardkeeper.dealings import Found as FoundOut
from cardkeeper.model import Contact, Evidence, Field, How, Result, Source
from cardkeeper.rules.evidence import UNANSWERED
from cardkeeper.rules.findings import Found
from cardkeeper.rules.ghosts_learnt import BY_RULES, LIKELY, Learnt, Outcome

UNTRIED = 29
"""A card that was read has at most so many points by what was learnt, until somebody tries in vain to reach them."""

Sort = Literal["name", "reach", "answer", "trace"]


@dataclass(frozen=True)
class Reason:
    """Something that speaks for a ghost, or below 0 against: by how many points, and of which sort.

    Reasons of one sort say the same twice. `sign` is what it is a case of: a made-up name, whichever it is.
    """

    code: str
    weight: int
    sort: Sort
    sign: str


@dataclass(frozen=True)
class Score:
    """How much speaks for a ghost, and what, the weightiest first; `learnt` points of it by the user's own outcomes."""

    points: int
    reasons: tuple[Reason, ...]
    learnt: int = 0

    @property
    def likely(self) -> bool:
        """Whether to ask if this one exists."""
        return self.points >= LIKELY and len({reason.sort for reason in self.reasons}) > 1


_NAMES = {"placeholder": 45, "keyboard": 45, "not_a_name": 40, "digits": 6, "single": 8, "company": 8}
_REACH = {"placeholder": 35, "keyboard": 30, "disposable": 40, "not_a_number": 12, "length": 10, "not_an_address": 10}
_SORTS: dict[str, Sort] = {"name": "name", "company": "name", "phone": "reach", "email": "reach"}
_MADE_UP = 30
"""From so many points on a value is made up; below, it is odd."""

WEIGHTS = {
    "made_up_name": 45, "odd_name": 8, "made_up_reach": 35, "odd_reach": 10, "no_reach": 30, "nothing_works": 35,
    "wrong_person": 25, "unanswered": 12, "no_company": 12, "met": -40, "talked": -30, "on_paper": -15,
}  # fmt: skip
"""The points of each sign, of made-up and odd values as a rule."""


def score(
    contact: Contact, found: Iterable[Found], *, talks: int = 0, cards: int = 0, learnt: Learnt = BY_RULES
) -> Score:
    """What speaks for a ghost: values made up, nobody to be reached, and no trace of anybody; less what speaks against.

    A card that was read is a trace, and so is a talk; one typo on it stays far below `LIKELY`.
    """
    seen = _signs(contact, found, talks=talks, cards=cards)
    signs = {one.sign for one in seen}
    plain = sum(one.weight for one in seen)
    by_rules, points = _within(plain), _within(plain + learnt.shift(signs))
    if "on_paper" in signs and all(one.sort != "answer" for one in seen):
        points = min(points, max(by_rules, UNTRIED))
    moved = (replace(one, weight=one.weight + learnt.points_of(one.sign)) for one in seen)
    reasons = sorted((one for one in moved if one.weight > 0), key=lambda one: -one.weight)
    return Score(points, tuple(reasons), points - by_rules)


def outcome(contact: Contact, found: Iterable[Found], *, cards: int, ghost: bool) -> Outcome:
    """How it turned out with somebody, beside the signs there were before anybody had an answer from them."""
    before = replace(contact, evidence=tuple(one for one in contact.evidence if not _answers(one)))
    seen = _signs(before, found, talks=0, cards=cards)
    return Outcome(frozenset(one.sign for one in seen), sum(one.weight for one in seen), ghost)


def _answers(one: Evidence) -> bool:
    return one.result in (Result.RIGHT, Result.CHANGED) and one.how is not How.CARD


def _signs(contact: Contact, found: Iterable[Found], *, talks: int, cards: int) -> tuple[Reason, ...]:
    return (*_made_up(found), *_silence(contact), *_traces(contact, talks=talks, cards=cards))


def _made_up(found: Iterable[Found]) -> Iterator[Reason]:
    """The weightiest of what checks say of the names and of each way to reach somebody."""
    heaviest: dict[str, Reason] = {}
    for one in found:
        field, _, code = one.code.partition(".")
        weight = (_NAMES if field in ("name", "company") else _REACH).get(code, 0)
        if field in _SORTS and weight > heaviest.get(field, _NOTHING).weight:
            sort = _SORTS[field]
            sign = f"{'made_up' if weight >= _MADE_UP else 'odd'}_{sort}"
            heaviest[field] = Reason(one.code, weight if field != "company" else weight // 2, sort, sign)
    yield from heaviest.values()


_NOTHING = Reason("", 0, "name", "")


def _silence(contact: Contact) -> Iterator[Reason]:
    """Nobody answered, nothing to reach anybody by, no company and no title."""
    reach = [fact for fact in contact.facts if fact.field in (Field.PHONE, Field.EMAIL, Field.MESSENGER)]
    if not reach:
        yield _plain("no_reach", "trace")
    elif all(fact.invalid for fact in reach):
        yield _plain("nothing_works", "answer")
    elif _wrong_person(contact.evidence):
        yield _plain("wrong_person", "answer")
    elif _unanswered(contact.evidence):
        yield _plain("unanswered", "answer")
    if not contact.of(Field.COMPANY) and not contact.of(Field.TITLE):
        yield _plain("no_company", "trace")


def _traces(contact: Contact, *, talks: int, cards: int) -> Iterator[Reason]:
    """What somebody leaves who exists."""
    if any(one.result in (Result.RIGHT, Result.CHANGED) for one in contact.evidence):
        yield _plain("met", "trace")
    if talks:
        yield _plain("talked", "trace")
    if cards or any(fact.source not in (Source.TYPED, Source.IMPORT) for fact in contact.facts):
        yield _plain("on_paper", "trace")


def _plain(sign: str, sort: Sort) -> Reason:
    return Reason(sign, WEIGHTS[sign], sort, sign)


def _wrong_person(evidence: Iterable[Evidence]) -> bool:
    return any(one.found is FoundOut.WRONG_PERSON for one in evidence)


def _unanswered(evidence: Iterable[Evidence]) -> bool:
    """Whether they were called often enough and nobody ever answered."""
    known = tuple(evidence)
    return not any(map(_answers, known)) and sum(one.found is FoundOut.NO_ANSWER for one in known) >= UNANSWERED


def _within(points: int) -> int:
    return min(100, max(0, points))
