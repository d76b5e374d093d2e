"""Front and back of a card, shot one after the other, are found again and put together.

Every likeness speaks for a pair and every contradiction against it. Two colleagues share a company, a domain and an
address, so those alone never make a pair of two sides that each name a person.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise, product

from cardkeeper.model import Draft, Field, Guess, Source
from cardkeeper.ocr import codes
from cardkeeper.rules import pinyin

PERSONAL = (Field.NAME, Field.EMAIL)
OF_A_PERSON = (Field.PHONE, Field.EMAIL, Field.TITLE, Field.DEPARTMENT)
ENOUGH = 2.0
BARE_ENOUGH = 1.0  # when one of the two names nobody, or says no way to reach anybody
ALIKE = 0.8
_WWW = re.compile(r"^w{2,}\.")  # e.g. wwwwww.
MANY = (Field.PHONE, Field.EMAIL, Field.WEBSITE, Field.MESSENGER)


def pair(drafts: Sequence[Draft]) -> tuple[tuple[int, ...], ...]:
    """Drafts of consecutive shots as groups of indices, (front, back) or (single,), in their order."""
    likely = [
        (weight, first)
        for first, (one, other) in enumerate(pairwise(drafts))
        if (weight := _weight(one.guesses, other.guesses))
    ]
    partner: dict[int, int] = {}
    for _, first in sorted(likely, key=lambda found: (-found[0], found[1])):
        if first not in partner and first + 1 not in partner:
            partner |= {first: first + 1, first + 1: first}
    return tuple(
        _front_first(number, partner[number], drafts) if number in partner else (number,)
        for number in range(len(drafts))
        if partner.get(number, number) >= number
    )


def merge(front: Sequence[Guess], back: Sequence[Guess]) -> tuple[Guess, ...]:
    """What both sides say: the front's facts, and those of the back that are new or in another language.

    A code on the back wins over what the front prints, as it does over the print beside it.
    """
    merged = list(front)
    for guess in back:
        known = next((at for at, one in enumerate(merged) if _same(guess, one)), None)
        if known is None:
            merged.append(replace(guess, box=guess.box and replace(guess.box, side=1)))
        elif guess.source is Source.CODE and merged[known].source is not Source.CODE:
            merged[known] = codes.with_print(guess, merged[known])
    return tuple(merged)


def together(front: Draft, back: Draft) -> Draft:
    """Both sides as one draft with the front's picture; what stands on the back says so in its box."""
    behind = tuple(replace(line, box=replace(line.box, side=1)) for line in back.lines)
    return replace(
        front,
        lines=(*front.lines, *behind),
        guesses=merge(front.guesses, back.guesses),
        unassigned=(*front.unassigned, *(len(front.lines) + index for index in back.unassigned)),
        degraded=front.degraded or back.degraded,
    )


def _front_first(one: int, other: int, drafts: Sequence[Draft]) -> tuple[int, int]:
    """The side that tells more about a person is the front; the one shot first, if both do."""
    told = [
        sum(guess.field in PERSONAL or guess.field is Field.PHONE for guess in drafts[at].guesses)
        for at in (one, other)
    ]
    return (one, other) if told[0] >= told[1] else (other, one)


def _weight(one: Sequence[Guess], other: Sequence[Guess]) -> float:
    """How much speaks for two sides of one card; 0 when it is not enough."""
    weight = sum(_evidence(one, other))
    bare = not all(any(guess.field in PERSONAL for guess in side) and _reachable(side) for side in (one, other))
    return weight if weight >= (BARE_ENOUGH if bare else ENOUGH) else 0.0


def _evidence(one: Sequence[Guess], other: Sequence[Guess]) -> Iterator[float]:
    ones, others = _values(one, Field.NAME), _values(other, Field.NAME)
    slogan = -2.0 if all(map(_chinese, ones | others)) else -1.0  # a Chinese name is hardly anything else
    names = _names(ones, others)
    yield names if _personal(one) and _personal(other) else max(names, slogan)
    if not (_reachable(one) and _reachable(other)):  # few cards tell no number and no mail
        yield 0.5
    yield _shared(_values(one, Field.EMAIL), _values(other, Field.EMAIL), same=3, different=-2)
    yield _shared(_numbers(one, mobile=True), _numbers(other, mobile=True), same=3, different=-1)
    yield _shared(_numbers(one, mobile=False), _numbers(other, mobile=False), same=1, different=0)
    yield _shared(_domains(one), _domains(other), same=1.5, different=-1)
    yield _companies(_values(one, Field.COMPANY), _values(other, Field.COMPANY))
    yield _shared(_values(one, Field.MESSENGER), _values(other, Field.MESSENGER), same=2, different=0)
    if not one or not other:  # a logo or a pattern and nothing else
        yield BARE_ENOUGH


def _reachable(guesses: Sequence[Guess]) -> bool:
    return any(guess.field in (Field.PHONE, Field.EMAIL) for guess in guesses)


def _personal(guesses: Sequence[Guess]) -> bool:
    """Whether a name has company; one without is often a slogan."""
    return any(guess.field in OF_A_PERSON for guess in guesses)


def _names(ones: set[str], others: set[str]) -> float:
    """3 for one name, in whatever script; -4 for two that can't be one person's, -1 for two that hardly can."""
    both = list(product(ones, others))
    if not both:
        return 0.0
    return max(_one_person(one, other) for one, other in both)


def _one_person(one: str, other: str) -> float:
    if _chinese(one) == _chinese(other):
        likeness = _likeness(one, other)
        return 3.0 if likeness == 1 else 1.0 if likeness > ALIKE else -4.0
    chinese, latin = (one, other) if _chinese(one) else (other, one)
    words = next(iter(pinyin.readings(latin)), ())
    for syllables in pinyin.readings(chinese):
        if "".join(words) in {"".join(syllables[at:] + syllables[:at]) for at in range(len(syllables))}:
            return 3.0
        if {syllables[0], "".join(syllables[:2])} & set(words):  # 张薇 and Vivian Zhang
            return 1.0
    return -1.0  # Cheung is 張 too


def _companies(ones: set[str], others: set[str]) -> float:
    """1.5 for one company, or its short name; nothing for two, which may be its names in two languages."""
    letters = [{_letters(value) for value in values} for values in (ones, others)]
    alike = any(
        min(one, other, key=len) in max(one, other, key=len) or _likeness(one, other) > ALIKE
        for one, other in product(*letters)
        if min(len(one), len(other)) > 1
    )
    return 1.5 if alike else 0.0


def _shared(ones: set[str], others: set[str], *, same: float, different: float) -> float:
    if not ones or not others:
        return 0.0
    return same if ones & others else different


def _values(guesses: Sequence[Guess], field: Field) -> set[str]:
    return {guess.value for guess in guesses if guess.field is field}


def _numbers(guesses: Sequence[Guess], *, mobile: bool) -> set[str]:
    return {guess.value for guess in guesses if guess.field is Field.PHONE and (guess.kind == "mobile") is mobile}


def _domains(guesses: Sequence[Guess]) -> set[str]:
    """The hosts of websites and mail, without www., also where it was misread."""
    hosts = {value.partition("/")[0] for value in _values(guesses, Field.WEBSITE)}
    hosts |= {value.rpartition("@")[2] for value in _values(guesses, Field.EMAIL)}
    return {_WWW.sub("", host) for host in hosts}


def _same(one: Guess, other: Guess) -> bool:
    """Whether two guesses state one fact, in one language."""
    if one.field is not other.field:
        return False
    if one.field in MANY:
        return bool(_spellings(one) & _spellings(other))
    return one.form == other.form and (one.field is Field.NAME or _likeness(one.value, other.value) > ALIKE)


def _spellings(guess: Guess) -> set[str]:
    """A value and the one it may be instead: that of a code beside a print it overrode, or the repair of a slip."""
    return {value.removeprefix("www.") for value in (guess.value, guess.proposal) if value}


def _likeness(one: str, other: str) -> float:
    """0..1, for what is left when spelling and script make no difference."""
    return SequenceMatcher(None, _letters(one), _letters(other)).ratio()


def _letters(text: str) -> str:
    plain = pinyin.simplified(unicodedata.normalize("NFKC", text)).casefold()
    return "".join(filter(str.isalnum, plain))


def _chinese(text: str) -> bool:
    return any("\u3400" <= letter <= "\u9fff" for letter in text)
