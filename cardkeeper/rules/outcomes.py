"""How well a card was read: each fact of its draft beside what its reviewer made of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cardkeeper.model import Contact, Draft, Fact, Field, Guess, Source
from cardkeeper.rules.lessons.likeness import plain

COUNTED = (
    Field.NAME, Field.COMPANY, Field.DEPARTMENT, Field.TITLE, Field.PHONE, Field.EMAIL, Field.WEBSITE, Field.ADDRESS,
    Field.MESSENGER,
)  # fmt: skip
LOCAL = 7
"""The last digits of a number, which stand on any card that states it."""


@dataclass(frozen=True)
class Outcome:
    """Of one field, how many facts were right as read, corrected, missed, and made up."""

    field: Field
    right: int = 0
    corrected: int = 0
    missed: int = 0
    made_up: int = 0

    @property
    def total(self) -> int:
        """All that could have been right."""
        return self.right + self.corrected + self.missed + self.made_up

    def __add__(self, other: Outcome) -> Outcome:
        return Outcome(
            self.field, self.right + other.right, self.corrected + other.corrected, self.missed + other.missed,
            self.made_up + other.made_up,
        )  # fmt: skip


def outcomes(draft: Draft, contact: Contact) -> tuple[Outcome, ...]:
    """What became of each field that was read or accepted. What a code said counts for nobody: it was not read."""
    text = plain(" ".join(line.text for line in draft.lines))
    found = []
    for field in COUNTED:
        guesses = [guess for guess in draft.guesses if guess.field is field and guess.source is not Source.CODE]
        coded = {_said(guess) for guess in draft.guesses if guess.source is Source.CODE}
        facts = [fact for fact in contact.of(field) if _said(fact) not in coded]
        outcome = _outcome(field, guesses, facts, text)
        found += [outcome] if outcome.total else []
    return tuple(found)


def _outcome(field: Field, guesses: list[Guess], facts: list[Fact], text: str) -> Outcome:
    read, accepted = {_said(guess) for guess in guesses}, {_said(fact): fact for fact in facts}
    right = len(read & accepted.keys())
    wrong, new = len(read) - right, [fact for said, fact in accepted.items() if said not in read]
    corrected = min(wrong, len(new))
    # What the reviewer knew and the card does not say was missed by nobody.
    missed = min(len(new) - corrected, sum(_is_printed(fact, text) for fact in new))
    return Outcome(field, right, corrected, missed, wrong - corrected)


def _said(one: Guess | Fact) -> tuple[str, str, str]:
    exact = one.field in (Field.PHONE, Field.EMAIL, Field.WEBSITE)
    kind = one.kind if one.field is Field.PHONE else ""
    return one.value.casefold() if exact else plain(one.value), one.extension, kind


def _is_printed(fact: Fact, text: str) -> bool:
    """Of a number its end: the card need not say the country."""
    end = fact.value[-LOCAL:] if fact.field is Field.PHONE else fact.value
    return fact.source is not Source.TYPED or plain(end) in text


def added(outcomes: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """The outcomes of many cards, one a field, in the order of the fields."""
    sums: dict[Field, Outcome] = {}
    for outcome in outcomes:
        sums[outcome.field] = sums.get(outcome.field, Outcome(outcome.field)) + outcome
    return tuple(sums[field] for field in COUNTED if field in sums)
