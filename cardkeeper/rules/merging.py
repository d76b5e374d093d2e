"""Two contacts are one person: what stands beside what, what is kept unless somebody says otherwise, who comes of it.

A field that is said once per language, as a title, is taken from one side; of one that may be many, as numbers, each
fact may be kept. What is alike becomes one with the evidence of both. What is not chosen is `left`, and is known still.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal, TypeVar, get_args

from cardkeeper.dealings import Consent, Ghost
from cardkeeper.model import Alias, Contact, Fact, Field, Result, Tier
from cardkeeper.rules.facts import identity
from cardkeeper.rules.reviews import state_of

Side = Literal["one", "other"]

What = Literal[
    "name", "company", "department", "title", "mobile", "phone", "fax", "email", "website", "address", "messenger",
    "birthday", "class", "notes",
]  # fmt: skip
"""The rows in their order; "class" is tier and industry, "notes" has the tags too."""

Pick = tuple[Side, str]
"""A fact, by its side and its key; for tier and industry the side, with no key."""

Choice = frozenset[Pick]
Choices = Mapping[What, Choice]

SAID_ONCE = (Field.NAME, Field.COMPANY, Field.DEPARTMENT, Field.TITLE, Field.ADDRESS, Field.BIRTHDAY)
"""Of these a contact has one in each language, and an address for each purpose."""

_ORDER: tuple[What, ...] = get_args(What)
_IMPORTANCE = tuple(Tier)
_LIVING = (Ghost.CLEARED, Ghost.UNDECIDED, Ghost.ARCHIVED, Ghost.QUARANTINED)
_Item = TypeVar("_Item")
_Time = TypeVar("_Time", date, datetime)
_SEEN = (Result.RIGHT, Result.CHANGED)


@dataclass(frozen=True)
class Row:
    """What both say of one thing. `alike`: nothing contradicts, all of it is kept. `several`: each fact may be kept.

    Otherwise one side is chosen, whole. `choice` is what is kept unless somebody says otherwise.
    """

    what: What
    one: tuple[Fact, ...]
    other: tuple[Fact, ...]
    alike: bool
    several: bool
    choice: Choice

    def of(self, *sides: Side) -> Choice:
        """The choice of all that these sides say."""
        if self.what == "class":
            return frozenset((side, "") for side in sides)
        return frozenset((side, fact.key) for side in sides for fact in (self.one if side == "one" else self.other))


def rows(one: Contact, other: Contact, *, today: date) -> tuple[Row, ...]:
    """What two contacts say, a row for each thing that either speaks of."""
    mine, theirs = _by_row(one, {}), _by_row(other, {likeness(fact): fact for fact in one.facts})
    found: list[Row] = []
    for what in _ORDER:
        if what == "class":
            found.append(_class_row(one, other))
        elif what in mine or what in theirs or (what == "notes" and (one.categories or other.categories)):
            row = _row(what, mine.get(what, ()), theirs.get(what, ()))
            found.append(row if row.several or row.alike else replace(row, choice=_stronger(row, one, other, today)))
    return tuple(found)


def of_both(shown: Iterable[Row]) -> Choices:
    """Everything of both, the two jobs too: another card of one person. Tier and industry are as suggested."""
    return {row.what: row.of("one", "other") for row in shown if row.what != "class"}


def of_the_other(shown: Iterable[Row]) -> Choices:
    """What the other says wherever the two contradict, and all numbers of both: a newer card of one person."""
    once = {row.what for row in shown if not (row.several or row.alike)}
    return {row.what: row.of("other") if row.what in once else row.choice for row in shown if row.what != "class"}


def merged(one: Contact, other: Contact, *, choices: Choices, today: date) -> Contact:
    """`one` with all that is kept of `other`: what was chosen, and by default what `rows` says.

    Tags, photos, evidence and foreign properties are those of both. Of consent the stricter counts: who told either to
    be left alone is, and the earlier day to keep them until holds; the grounds are those that were noted last. Of one
    who was set aside and one who was not, nobody is set aside. Owner and rhythm are those of `one`, else of `other`.
    """
    shown = rows(one, other, today=today)
    chosen = {row.what: row.choice if row.alike else choices.get(row.what, row.choice) for row in shown}
    facts, left = _facts(one, other, frozenset().union(*chosen.values()), today)
    keys = renamed(one, other)
    tier, industry = _class(one, other, chosen["class"])
    return replace(
        one,
        facts=facts,
        evidence=(*one.evidence, *(replace(found, fact=keys.get(found.fact, found.fact)) for found in other.evidence)),
        tier=tier,
        industry=industry,
        categories=_both(one.categories, other.categories),
        extra=_both(one.extra, other.extra),
        photos=_both(one.photos, other.photos),
        every=other.every if one.every is None else one.every,
        owner=one.owner or other.owner,
        ghost=min(one.ghost, other.ghost, key=_LIVING.index),
        consent=_stricter(one.consent, other.consent),
        talked_on=max(filter(None, (one.talked_on, other.talked_on)), default=None),
        created=_earliest(one.created, other.created),
        aliases=(*one.aliases, *_known_by(other, left, keys)),
    )


def _known_by(gone: Contact, left: tuple[Fact, ...], keys: Mapping[str, str]) -> Iterable[Alias]:
    """Who was merged into `gone` before, and `gone` itself, by the keys that their facts have from now on."""
    for alias in gone.aliases:
        onward = {**keys, **{was: keys.get(key, key) for was, key in alias.keys}}
        yield replace(alias, keys=tuple(onward.items()))
    yield Alias(gone.uid, gone.id or 0, left, tuple(keys.items()))


def renamed(one: Contact, other: Contact) -> dict[str, str]:
    """The keys that facts of `other` have in the merged contact, as far as those are not their own.

    What is alike has the key of `one`; where two facts have one key by chance, that of `other` gets a new one.
    """
    taken = _keys(one)
    alike = {likeness(fact): fact.key for fact in one.facts}
    found = {fact.key: alike[likeness(fact)] for fact in other.facts if likeness(fact) in alike}
    for key in sorted(_keys(other) - found.keys()):
        fresh = key
        while fresh in taken:
            fresh += "+"
        taken.add(fresh)
        found[key] = fresh
    return {key: now for key, now in found.items() if key != now}


def _by_row(contact: Contact, alike: Mapping[object, Fact]) -> dict[What, tuple[Fact, ...]]:
    """The facts of each row; one that the other contact has too stands in the row where it has it."""
    found: dict[What, tuple[Fact, ...]] = {}
    for fact in contact.facts:
        what = _what(alike.get(likeness(fact), fact))
        found[what] = (*found.get(what, ()), fact)
    return found


def _what(fact: Fact) -> What:
    if fact.field is Field.PHONE:
        return "mobile" if fact.kind == "mobile" else "fax" if fact.kind == "fax" else "phone"
    if fact.field is Field.NOTE:
        return "notes"
    return next(what for what in _ORDER if what == fact.field.value)


def _row(what: What, mine: tuple[Fact, ...], theirs: tuple[Fact, ...]) -> Row:
    here, there = set(map(likeness, mine)), set(map(likeness, theirs))
    if what == "notes":
        alike = several = True
    elif mine and mine[0].field in SAID_ONCE and theirs:
        several = not _contradict(mine, theirs)
        alike = several and bool(here & there)
    else:
        several, alike = True, here == there
    row = Row(what, mine, theirs, alike, several, frozenset())
    return replace(row, choice=row.of("one", "other"))


def _contradict(mine: Iterable[Fact], theirs: Iterable[Fact]) -> bool:
    """Whether each says something else in the same language."""
    here, there = _by_language(mine), _by_language(theirs)
    return any(not (here[form] <= there[form] or there[form] <= here[form]) for form in here.keys() & there.keys())


def _by_language(facts: Iterable[Fact]) -> dict[tuple[str, bool], set[object]]:
    found: dict[tuple[str, bool], set[object]] = {}
    for fact in facts:
        form = fact.form or ("zh" if any("㐀" <= letter <= "鿿" for letter in fact.value) else "en")
        found.setdefault((form, fact.kind == "home"), set()).add(likeness(fact))
    return found


def _class_row(one: Contact, other: Contact) -> Row:
    industries = {one.industry, other.industry} - {""}
    alike = one.tier is other.tier and len(industries) < 2
    side: Side = "one" if _weight(one) >= _weight(other) else "other"
    return Row("class", (), (), alike, several=False, choice=frozenset({(side, "")}))


def _weight(contact: Contact) -> tuple[int, bool]:
    return _IMPORTANCE.index(contact.tier), bool(contact.industry)


def _class(one: Contact, other: Contact, choice: Choice) -> tuple[Tier, str]:
    sides = {side for side, _ in choice}
    if len(sides) != 1:
        sides = {side for side, _ in _class_row(one, other).choice}
    first, second = (one, other) if sides == {"one"} else (other, one)
    return first.tier, first.industry or second.industry


def _stronger(row: Row, one: Contact, other: Contact, today: date) -> Choice:
    """The side that was confirmed last, else the newer one; never one known to be wrong over one that is not."""
    mine = max(_strength(fact, one, today) for fact in row.one)
    theirs = max(_strength(fact, other, today) for fact in row.other)
    return row.of("one" if mine >= theirs else "other")


def _strength(fact: Fact, contact: Contact, today: date) -> tuple[int, date, date]:
    state = state_of(fact, contact.evidence, tier=contact.tier, today=today, every=contact.every)
    trust = {"invalid": 0, "suspect": 1}.get(state.kind, 2)
    entered = contact.created.astimezone().date() if contact.created else date.min
    return trust, state.on or date.min, fact.since or entered


def _facts(one: Contact, other: Contact, picks: Choice, today: date) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """The facts that are kept, those of the side that was confirmed last first; and what no fact says any more."""
    keys, twins, joined = renamed(one, other), {likeness(fact): fact for fact in one.facts}, dict[str, Fact]()
    for fact in other.facts:
        if twin := twins.get(likeness(fact)):
            joined[twin.key] = _joined(joined.get(twin.key, twin), fact, one, other, today)
    known = {("one", fact.key): joined.get(fact.key, fact) for fact in one.facts}
    for fact in other.facts:
        twin = twins.get(likeness(fact))
        known["other", fact.key] = joined[twin.key] if twin else replace(fact, key=keys.get(fact.key, fact.key))
    kept = {fact for pick, fact in known.items() if pick in picks}
    lead = sorted(known.items(), key=lambda item: item[0][0] == _less_lately(one, other))
    still = set(map(identity, kept))
    return (
        tuple(dict.fromkeys(fact for _, fact in lead if fact in kept)),
        tuple(fact for fact in (*one.facts, *other.facts) if identity(fact) not in still),
    )


def _less_lately(one: Contact, other: Contact) -> Side:
    """The side that was confirmed less lately."""
    mine, theirs = (max((e.on for e in c.evidence if e.result in _SEEN), default=date.min) for c in (one, other))
    return "one" if theirs > mine else "other"


def _joined(mine: Fact, theirs: Fact, one: Contact, other: Contact, today: date) -> Fact:
    """One fact of two that are alike: the better known form of it, and what only the lesser one tells.

    It is wrong if either is, unless the other was confirmed since.
    """
    both = (_strength(mine, one, today), mine), (_strength(theirs, other, today), theirs)
    (known, better), (lesser_known, lesser) = both if both[0][0] >= both[1][0] else reversed(both)
    return replace(
        better,
        key=mine.key,
        kind=better.kind or lesser.kind,
        form=better.form or lesser.form,
        name=better.name or lesser.name,
        address=better.address or lesser.address,
        printed=better.printed or lesser.printed,
        since=_earliest(better.since, lesser.since),
        invalid=better.invalid or ("" if known[1] > lesser_known[1] else lesser.invalid),
    )


def _stricter(one: Consent, other: Consent) -> Consent:
    told = [consent for consent in (one, other) if consent.source or consent.purpose or consent.basis]
    grounds = max(told, key=lambda consent: consent.given_on or date.min, default=one)
    return replace(
        grounds,
        do_not_contact=one.do_not_contact or other.do_not_contact,
        keep_until=_earliest(one.keep_until, other.keep_until),
    )


def likeness(fact: Fact) -> tuple[object, ...]:
    """What makes two facts one, however wide, large or spaced it is written."""
    *what, value, extension = identity(fact)
    return *what, "".join(unicodedata.normalize("NFKC", value).casefold().split()), extension


def _keys(contact: Contact) -> set[str]:
    return {fact.key for fact in contact.facts} | {found.fact for found in contact.evidence}


def _both(mine: Iterable[_Item], theirs: Iterable[_Item]) -> tuple[_Item, ...]:
    return tuple(dict.fromkeys((*mine, *theirs)))


def _earliest(*times: _Time | None) -> _Time | None:
    return min((time for time in times if time), default=None)
