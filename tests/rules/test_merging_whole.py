"""Whatever two contacts say and whatever is chosen: each fact is kept or left, and no evidence is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result
from cardkeeper.rules.facts import identity
from cardkeeper.rules.merging import Choice, What, merged, renamed, rows

TODAY = date(2026, 11, 22)
KEYS = st.sampled_from([f"f{number}" for number in range(6)])

facts = st.builds(
    Fact,
    field=st.sampled_from(list(Field)),
    value=st.sampled_from(["林可欣", "Cathy Lin", "cathy lin", "+8614200000057", "示例 7 号"]),
    kind=st.sampled_from(["", "mobile", "work", "fax", "home"]),
    form=st.sampled_from([None, "zh", "en"]),
    extension=st.sampled_from(["", "8"]),
    since=st.sampled_from([None, TODAY, TODAY - timedelta(days=900)]),
    key=KEYS,
    invalid=st.sampled_from(["", "", "bounced"]),
)
evidence = st.builds(
    Evidence,
    fact=KEYS,
    how=st.just(How.CALL),
    result=st.sampled_from(list(Result)),
    on=st.dates(date(2024, 1, 1), TODAY),
)
people = st.builds(
    Contact,
    facts=st.lists(facts, max_size=6, unique_by=lambda fact: fact.key).map(tuple),
    evidence=st.lists(evidence, max_size=4).map(tuple),
)


@st.composite
def chosen(draw: st.DrawFn) -> tuple[Contact, Contact, dict[What, Choice]]:
    """Two contacts, and what somebody chose of some rows."""
    one, other = replace(draw(people), id=1, uid="one"), replace(draw(people), id=2, uid="other")
    picks = {
        row.what: frozenset(draw(st.sets(st.sampled_from(sorted(row.of("one", "other"))))))
        for row in rows(one, other, today=TODAY)
        if draw(st.booleans()) and row.of("one", "other")
    }
    return one, other, picks


@given(chosen())
def test_each_fact_is_kept_or_left_and_each_finding_is_about_the_same_as_before(
    some: tuple[Contact, Contact, dict[What, Choice]],
) -> None:
    one, other, choices = some
    made = merged(one, other, choices=choices, today=TODAY)
    (alias,) = made.aliases
    kept = set(map(identity, made.facts))
    assert {identity(fact) for fact in (*one.facts, *other.facts)} == kept | set(map(identity, alias.left))
    assert not kept & set(map(identity, alias.left))
    assert len({fact.key for fact in made.facts}) == len(made.facts)
    keys = renamed(one, other)
    about = [*(found.fact for found in one.evidence), *(keys.get(found.fact, found.fact) for found in other.evidence)]
    assert [found.fact for found in made.evidence] == about
    values = {fact.key: fact.field for fact in one.facts} | {keys.get(f.key, f.key): f.field for f in other.facts}
    assert all(values[fact.key] is fact.field for fact in made.facts)


@given(people, people)
def test_as_suggested_every_row_that_was_there_is_there(one: Contact, other: Contact) -> None:
    shown = rows(one, other, today=TODAY)
    made = merged(one, other, choices={}, today=TODAY)
    assert {fact.field for fact in made.facts} == {fact.field for fact in (*one.facts, *other.facts)}
    assert sum(len(row.one) + len(row.other) for row in shown) == len(one.facts) + len(other.facts)
    assert all(row.choice <= row.of("one", "other") for row in shown)


@given(people)
def test_somebody_merged_with_their_like_is_the_same(person: Contact) -> None:
    made = merged(replace(person, uid="one"), replace(person, id=2, uid="other"), choices={}, today=TODAY)
    assert set(map(identity, made.facts)) == set(map(identity, person.facts))
    assert made.aliases[0].left == ()
