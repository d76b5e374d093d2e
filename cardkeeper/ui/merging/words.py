"""Two people compared, in words: why they may be one, what each side says, what comes of it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from cardkeeper.i18n import translate
from cardkeeper.model import CHECKED_FIELDS, Contact, Fact, Field, Tier
from cardkeeper.rules.merging import Choice, Choices, likeness
from cardkeeper.rules.rhythm import Rhythm
from cardkeeper.ui import trust, wording
from cardkeeper.ui.merging.case import Case, Person
from cardkeeper.ui.merging.lines import SIDES, Line


@dataclass(frozen=True)
class Said:
    """What one side says: its words, whether they are known to be wrong, its tier, its state and since when."""

    text: str
    wrong: bool = False
    known: bool = True
    tier: Tier | None = None
    state: str = ""
    when: str = ""
    whole: str = ""


@dataclass(frozen=True)
class Today:
    """What sentences about facts depend on: the day, where one is, how often facts are asked about."""

    day: date
    region: str
    rhythm: Rhythm


def label(line: Line) -> str:
    """What a row is called."""
    if line.row.what == "class":
        return translate("Merge", "Tier · industry")
    if line.row.what == "notes":
        return translate("Merge", "Notes · tags")
    fact = (*line.one, *line.other)[0]
    return wording.field_label(fact.field, fact.kind)


def side_name(place: int) -> str:
    """What the two sides are called, left and right."""
    return translate("Merge", "B") if place else translate("Merge", "A")


def said(line: Line, case: Case, place: int, *, today: Today) -> Said:
    """What a side says in a row that has something to choose."""
    contact, facts = case.person(place).contact, line.facts(place)
    if line.row.what == "class":
        return _classed(contact)
    if not facts:
        nothing = translate("Merge", "none")
        return Said(nothing, known=False, whole=nothing)
    first, text = facts[0], _text(facts, today)
    if first.field not in CHECKED_FIELDS and not first.invalid:
        return Said(text, whole=text)
    state = trust.state_of(first, contact, today=today.day, rhythm=today.rhythm)
    whole = wording.joined(text, trust.state_line(first, state, today=today.day))
    when = wording.day(state.on, today=today.day) if state.on else ""
    return Said(text, bool(first.invalid), state=state.kind, when=_short(first, state.kind, when), whole=whole)


def said_by_both(line: Line, case: Case, *, today: Today) -> Said:
    """What both sides say in a row that has nothing to choose."""
    if line.row.what == "notes":
        text = kept_notes(case)
        return Said(text, when=translate("Merge", "all kept"), whole=text)
    same = translate("Merge", "the same on both sides")
    if line.row.what == "class":
        one, other = case.one.contact, case.other.contact
        classed = _classed(one if one.industry else other)
        return replace(classed, when=same)
    facts = (*line.one, *line.other)
    each: dict[object, Fact] = {}
    for fact in facts:
        each.setdefault(likeness(fact), fact)  # as the left side writes it
    text = _text(tuple(each.values()), today)
    return Said(text, wrong=all(fact.invalid for fact in facts), when=same, whole=text)


def outcome(line: Line, choice: Choice, case: Case, *, today: Today) -> Said:
    """What the merged contact will say."""
    if line.row.what == "notes":
        return Said(translate("Merge", "all kept"))
    if line.alike:
        return replace(said_by_both(line, case, today=today), when="")
    kept = [place for place in (0, 1) if line.is_kept(place, choice)]
    if len(kept) > 1:
        return _both(line)
    if not kept:
        return Said(translate("Merge", "none, kept in the history"), known=False)
    return replace(said(line, case, kept[0], today=today), state="", when="")


def spoken(line: Line, said: Said, place: int, *, chosen: bool) -> str:
    """What a screen reader says of a side: row, side, value, state, chosen or not."""
    tier = wording.tier_name(said.tier) if said.tier is not None else ""
    state = translate("Merge", "chosen") if chosen else translate("Merge", "not chosen")
    return _listed(label(line), side_name(place), tier, said.whole, state if line.picks(place) else "")


def spoken_alike(line: Line, said: Said) -> str:
    """What a screen reader says of a row that has nothing to choose."""
    return _listed(label(line), wording.tier_name(said.tier) if said.tier is not None else "", said.text, said.when)


def headline(person: Person, place: int) -> str:
    """Which side it is, and whose: A · Hemu Foods."""
    contact = person.contact
    return wording.joined(side_name(place), contact.first(Field.COMPANY) or contact.first(Field.NAME))


def came(person: Person, *, today: date) -> str:
    """When somebody came in, and how."""
    if person.card is not None:
        day = wording.day(person.card.added.astimezone().date(), today=today)
        return translate("Merge", "scanned {day}", day=day)
    if person.contact.created is None:
        return ""
    day = wording.day(person.contact.created.astimezone().date(), today=today)
    return translate("Merge", "entered {day}", day=day)


def dealings(person: Person) -> str:
    """How often was spoken with somebody, and what was noted about them."""
    talks = translate("Merge", "%n talk(s)", n=person.talks) if person.talks else translate("Merge", "no talks")
    notes = translate("Merge", "%n note(s)", n=person.notes) if person.notes else translate("Merge", "no notes")
    return wording.joined(talks, notes)


def kept_notes(case: Case) -> str:
    """The notes and tags of both."""
    notes = case.one.notes + case.other.notes
    tags = dict.fromkeys((*case.one.contact.categories, *case.other.contact.categories))
    return wording.joined(
        translate("Merge", "%n note(s)", n=notes) if notes else translate("Merge", "no notes"),
        *(tags or (translate("Merge", "no tags"),)),
    )


def kept(case: Case) -> str:
    """All that both bring along and nobody has to choose between."""
    cards, talks = (sum(map(len, (case.one.cards, case.other.cards))), case.one.talks + case.other.talks)
    notes = case.one.notes + case.other.notes
    return wording.joined(
        translate("Merge", "%n card(s)", n=cards) if cards else "",
        translate("Merge", "%n talk(s)", n=talks) if talks else "",
        translate("Merge", "%n note(s)", n=notes) if notes else "",
        translate("Merge", "all tags kept"),
    )


def job(case: Case, choices: Choices) -> str:
    """What becomes of the job that is not the one any more; "" where both say the same."""
    row = next((row for row in case.rows if row.what == "company"), None)
    if row is None or row.alike or not (row.one and row.other):
        return ""
    if {side for side, _ in choices.get("company", row.choice)} == set(SIDES):
        return translate("Merge", "Both jobs stay")
    return translate("Merge", "The old job becomes history")


def _classed(contact: Contact) -> Said:
    industry = wording.industry_name(contact.industry)
    text = industry or translate("Contact", "No industry")
    return Said(text, known=bool(industry), tier=contact.tier, whole=text)


def _both(line: Line) -> Said:
    invalid = [bool(fact.invalid) for fact in (*line.one, *line.other)]
    if any(invalid) and not all(invalid):
        return Said(translate("Merge", "both kept, the old one stays invalid"))
    return Said(translate("Merge", "both kept"))


def _text(facts: tuple[Fact, ...], today: Today) -> str:
    return "　".join(dict.fromkeys(wording.shown(fact, region=today.region) for fact in facts))


def _listed(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _short(fact: Fact, state: str, when: str) -> str:
    """The state of a fact in as few words as there are."""
    if state == "invalid":
        return wording.joined(when, trust.invalid_reason(fact.invalid))
    if state == "suspect":
        return wording.joined(when, translate("Verification", "Suspect"))
    return when or translate("Verification", "Never confirmed")
