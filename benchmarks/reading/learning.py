"""Colleagues' cards one after the other, each put right by a reviewer who knows the truth before the next is read."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from random import Random

from benchmarks.cards import layouts, people, style
from benchmarks.cards.batch import Shot, invented, shot, shots
from benchmarks.cards.nouns import HALVES, LANGUAGES
from benchmarks.reading import readers, tables
from benchmarks.reading.score import FIELDS, Said, Tally, of_guesses, of_truth, optional
from cardkeeper.model import Contact, Draft, Field, Guess, Source
from cardkeeper.rules.lessons import Lesson, Lessons, Taught, recalled, taught
from cardkeeper.rules.standard import contact_from

COLLEAGUES = 4
DAY = date(2026, 1, 1)
OFF, ON = "learning off", "learning on"
LISTS = {
    Field.NAME: "names", Field.COMPANY: "companies", Field.DEPARTMENT: "departments", Field.TITLE: "titles",
    Field.PHONE: "phones", Field.EMAIL: "emails", Field.WEBSITE: "websites", Field.ADDRESS: "addresses",
    Field.MESSENGER: "messengers",
}  # fmt: skip
SAYS = ("text", "number", "address", "url", "id")


@dataclass
class Score:
    """Cards counted together, and how many of their facts a reviewer types, and takes from a proposal."""

    tally: Tally = field(default_factory=Tally)
    typed: int = 0
    taken: int = 0


def measure(asked: argparse.Namespace) -> None:
    """Print what learning does for the next card of a company, and for cards of other companies."""
    levels = tuple(int(level) for level in asked.levels.split(","))
    rounds = [*_rounds(asked.count // COLLEAGUES, asked.seed, asked.half, levels)]
    strangers = list(shots(asked.count // 2, seed=asked.seed + 1, half=asked.half, levels=levels))
    print(f"{len(rounds[0])} companies of the {asked.half} half, {COLLEAGUES} cards each; {len(strangers)} of others")
    print(f"seed {asked.seed}, levels {asked.levels}\n")
    votes: Counter[Taught] = Counter()
    scores: dict[str, dict[str, Score]] = {}
    with readers.own_process() as process:
        for number, cards in enumerate((*rounds, strangers), 1):
            name = f"card {number} of a company" if number <= COLLEAGUES else "other companies"
            known, drafts = _lessons(votes), []
            for one in cards:
                drafts.append((one, process.submit(_fullest, one.jpeg).result()))
                if sys.stderr.isatty():
                    print(f"\r{name} {len(drafts)}/{len(cards)} ", end="", file=sys.stderr, flush=True)
            scores[name] = _scored(drafts, known)
            if number <= COLLEAGUES:
                for one, draft in drafts:
                    votes.update(taught(draft, accepted(one), known) if draft else ())
    print(_table(scores))
    print(f"\n{len(votes)} things learnt from {len(rounds) * len(rounds[0])} cards")


def accepted(one: Shot) -> Contact:
    """What a reviewer who knows the truth accepts."""
    guesses = [
        Guess(
            kind, next(thing[key] for key in SAYS if key in thing), 1.0, None, Source.CARD,
            thing.get("kind", thing.get("service", "")), thing.get("form"), thing.get("extension", ""),
            thing.get("postcode", ""), thing.get("printed", ""),
        )
        for kind, key_of_list in LISTS.items()
        for thing in one.truth[key_of_list]
    ]  # fmt: skip
    return contact_from(guesses, since=DAY)


def _rounds(companies: int, seed: int, half: str, levels: tuple[int, ...]) -> Iterator[list[Shot]]:
    """First a card of each company, then another, in the company's own layout and look."""
    begun = []
    for number in range(companies):
        rng = Random(f"learning {half} {seed} {number}")
        card = replace(invented(rng, LANGUAGES[number % len(LANGUAGES)], half, number), code=None)
        fitting = [one for one in layouts.of_half(HALVES.index(half)) if card.forms[0] in one.forms]
        layout = rng.choice(fitting)
        begun.append((rng, card, layout, style.choose(rng, card.forms, HALVES.index(half), dark=layout.dark)))
    for turn in range(COLLEAGUES):
        cards = []
        for number, (rng, first, layout, look) in enumerate(begun):
            card, level = people.colleague(rng, first, half) if turn else first, levels[(turn + number) % len(levels)]
            name = f"{number:02d}-{turn}.jpg"
            cards.append(shot(card, layout, look, level, name=name, seed=rng.getrandbits(32)))
        yield cards


def _fullest(photo: bytes) -> Draft | None:
    """The one card on the photo; of several that are seen, the one with most lines."""
    drafts, _cost = readers.drafted(photo)
    return max(drafts, key=lambda draft: len(draft.lines), default=None)


def _lessons(votes: Counter[Taught]) -> Lessons:
    return Lessons(Lesson(one, cards, DAY) for one, cards in votes.items())


def _scored(drafts: Sequence[tuple[Shot, Draft | None]], known: Lessons) -> dict[str, Score]:
    found = {OFF: Score(), ON: Score()}
    for one, draft in drafts:
        for name, seen in ((OFF, draft), (ON, draft and recalled(draft, known))):
            _count(found[name], one, seen.guesses if seen else ())
    return found


def _count(score: Score, one: Shot, guesses: Sequence[Guess]) -> None:
    truth, may = of_truth(one.truth), optional(one.truth)
    score.tally.add(of_guesses(guesses), truth, may)
    taken = of_guesses(replace(guess, value=guess.proposal or guess.value) for guess in guesses)
    missed, mended = _missed(of_guesses(guesses), truth), _missed(taken, truth)
    score.typed += min(missed, mended)
    score.taken += max(missed - mended, 0)


def _missed(said: Said, truth: Said) -> int:
    return sum(len(truth[name] - said[name]) for name in FIELDS)


def _table(scores: dict[str, dict[str, Score]]) -> str:
    rows = []
    for name, of_name in scores.items():
        for reader, score in of_name.items():
            tally = score.tally
            shown = [f"{tally.scores()[2]:.3f}", f"{tally.whole} of {tally.cards}", f"{tally.key} of {tally.cards}"]
            rows.append([name, reader, *shown, str(score.typed), str(score.taken)])
    return tables.table(("", "", "F1", "every fact right", "key facts right", "typed", "one key"), rows)
