"""Facts age by their contact's tier, and the review asks for the worst first."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, timedelta

import pytest

from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result, Tier
from cardkeeper.rules.reviews import confirmed, due_on, put_off, rank, standing, state_of, why
from cardkeeper.rules.rhythm import USUAL

CAME = date(2026, 1, 1)
PHONE = Fact(Field.PHONE, "+8614200000036", key="p", since=CAME)
MAIL = Fact(Field.EMAIL, "li.na@example.com", key="m", since=CAME)
SEEN = Evidence("p", How.CALL, Result.RIGHT, date(2026, 3, 1))


def contact(*facts: Fact, tier: Tier = Tier.VIP, evidence: tuple[Evidence, ...] = ()) -> Contact:
    return Contact(facts=facts, tier=tier, evidence=evidence)


@pytest.mark.parametrize(("tier", "days"), [("vip", 90), ("key", 180), ("regular", 365), ("prospect", 365)])
def test_a_confirmation_holds_as_long_as_the_tier_says(tier: str, days: int) -> None:
    assert due_on(contact(PHONE, tier=Tier(tier), evidence=(SEEN,))) == SEEN.on + timedelta(days=days)


def test_a_prospect_nobody_confirmed_is_first_asked_after_thirty_days() -> None:
    assert due_on(contact(PHONE, tier=Tier.PROSPECT)) == date(2026, 1, 31)


def test_raising_the_tier_brings_the_due_day_forward() -> None:
    regular = contact(PHONE, tier=Tier.REGULAR, evidence=(SEEN,))
    assert due_on(dataclasses.replace(regular, tier=Tier.VIP)) == date(2026, 5, 30)


def test_the_contact_is_due_with_the_first_of_its_facts() -> None:
    assert due_on(contact(PHONE, MAIL, evidence=(SEEN,))) == CAME + timedelta(days=USUAL.tiers[Tier.VIP].first)


def test_names_and_notes_do_not_age() -> None:
    nothing = contact(Fact(Field.NAME, "李娜", since=CAME), Fact(Field.NOTE, "茶", since=CAME))
    assert due_on(nothing) is None
    assert why(nothing, today=CAME) is None


def test_a_fact_without_a_day_counts_from_the_day_its_contact_was_made() -> None:
    undated = dataclasses.replace(contact(Fact(Field.TITLE, "经理")), created=datetime(2026, 1, 5, 12, tzinfo=UTC))
    assert due_on(undated) == date(2026, 4, 5)


@pytest.mark.parametrize(
    ("today", "kind", "left"),
    [
        (date(2026, 3, 1), "confirmed", 1.0),
        (date(2026, 5, 11), "confirmed", 19 / 90),
        (date(2026, 5, 12), "confirmed", 0.2),
        (date(2026, 5, 30), "ageing", 0.0),
        (date(2030, 1, 1), "ageing", 0.0),
        (date(2026, 2, 10), "confirmed", 1.0),  # the clock was set back
    ],
)
def test_a_confirmed_fact_drains_until_it_is_due(today: date, kind: str, left: float) -> None:
    state = state_of(PHONE, (SEEN,), tier=Tier.VIP, today=today)
    assert state.kind == kind
    assert state.left == pytest.approx(left)
    assert (state.on, state.how) == (SEEN.on, How.CALL)


def test_a_fact_nobody_confirmed_is_unknown_however_new_it_is() -> None:
    state = state_of(PHONE, (), tier=Tier.KEY, today=CAME)
    assert (state.kind, state.on, state.due) == ("unknown", None, date(2026, 6, 30))


def test_evidence_of_another_fact_says_nothing() -> None:
    assert state_of(MAIL, (SEEN,), tier=Tier.KEY, today=CAME).kind == "unknown"
    unsaved = dataclasses.replace(PHONE, key="")
    assert state_of(unsaved, (dataclasses.replace(SEEN, fact=""),), tier=Tier.KEY, today=CAME).kind == "unknown"


def test_a_leap_day_is_a_day_like_any_other() -> None:
    leap = dataclasses.replace(SEEN, on=date(2028, 2, 29))
    assert due_on(contact(PHONE, tier=Tier.REGULAR, evidence=(leap,))) == date(2029, 2, 28)


def test_later_keeps_a_fact_away_for_a_week_and_confirms_nothing() -> None:
    later = Evidence("p", How.CALL, Result.LATER, date(2026, 6, 1))
    put_off = contact(PHONE, evidence=(SEEN, later))
    assert due_on(put_off) == date(2026, 6, 8)
    assert state_of(PHONE, put_off.evidence, tier=Tier.VIP, today=date(2026, 6, 2)).on == SEEN.on


def test_a_wrong_fact_is_due_at_once_unless_another_takes_its_place() -> None:
    wrong = dataclasses.replace(PHONE, invalid="not in service")
    evidence = (SEEN, Evidence("p", How.CALL, Result.INVALID, date(2026, 3, 9)))
    assert due_on(contact(wrong, evidence=evidence)) == date(2026, 3, 9)
    spare = dataclasses.replace(PHONE, key="q", value="+8614200000037")
    assert due_on(contact(wrong, spare, evidence=evidence)) == date(2026, 4, 1)
    assert state_of(wrong, evidence, tier=Tier.VIP, today=date(2026, 3, 9)).on == date(2026, 3, 9)


def test_the_review_asks_for_the_known_bad_then_the_overdue_then_the_higher_tier() -> None:
    today = date(2026, 6, 15)
    bad = contact(dataclasses.replace(PHONE, invalid="bounced"), tier=Tier.PROSPECT)
    late = contact(PHONE, evidence=(SEEN,))
    never = contact(PHONE, tier=Tier.PROSPECT)
    soon = contact(PHONE, evidence=(dataclasses.replace(SEEN, on=date(2026, 3, 20)),))
    fresh = contact(PHONE, tier=Tier.REGULAR)
    order = sorted([fresh, soon, never, late, bad], key=lambda one: rank(one, today=today))
    assert order == [bad, late, never, soon, fresh]
    reasons = [why(one, today=today) for one in order]
    assert [reason and reason.code for reason in reasons] == ["known_bad", "overdue", "never", "soon", "fresh"]


def test_confirming_a_contact_confirms_what_ages_and_is_not_known_wrong() -> None:
    wrong = dataclasses.replace(MAIL, invalid="bounced")
    name = Fact(Field.NAME, "李娜", key="n")
    evidence = confirmed(contact(name, PHONE, wrong), how=How.VISIT, on=CAME)
    assert evidence == (Evidence("p", How.VISIT, Result.RIGHT, CAME),)
    assert [one.fact for one in confirmed(contact(name, PHONE), how=How.VISIT, on=CAME, keys=("n",))] == ["n"]


def test_a_kind_of_fact_can_hold_longer_and_a_contact_can_have_a_number_of_its_own() -> None:
    seen = (SEEN, dataclasses.replace(SEEN, fact="m"))
    both = contact(PHONE, MAIL, evidence=seen)
    slower = USUAL.with_share("phone", 200).with_share("email", 150)
    assert due_on(both, rhythm=slower) == SEEN.on + timedelta(days=135)
    assert due_on(dataclasses.replace(both, every=10)) == SEEN.on + timedelta(days=10)
    assert due_on(dataclasses.replace(both, every=0)) is None


def test_an_interval_that_was_changed_holds_for_its_tier_alone() -> None:
    weekly = USUAL.with_days(Tier.VIP, 7)
    assert due_on(contact(PHONE, evidence=(SEEN,)), rhythm=weekly) == date(2026, 3, 8)
    assert due_on(contact(PHONE, tier=Tier.KEY, evidence=(SEEN,)), rhythm=weekly) == date(2026, 8, 28)
    shorter = USUAL.with_days(Tier.PROSPECT, 10)
    assert due_on(contact(PHONE, tier=Tier.PROSPECT), rhythm=shorter) == date(2026, 1, 11)


def test_later_may_name_its_day_and_the_times_in_a_row_are_counted() -> None:
    days = (date(2026, 6, 1), date(2026, 6, 8), date(2026, 6, 8))
    later = tuple(Evidence("p", How.CALL, Result.LATER, on, until=date(2026, 9, 1)) for on in days)
    asked = contact(PHONE, evidence=(SEEN, *later))
    assert due_on(asked) == date(2026, 9, 1)
    assert put_off(asked) == 2
    assert put_off(dataclasses.replace(asked, evidence=(*later, dataclasses.replace(SEEN, on=days[-1])))) == 0


def test_what_speaks_against_a_fact_makes_it_due_until_somebody_finds_out() -> None:
    bounced = Evidence("m", How.REPLY, Result.DOUBTED, date(2026, 3, 9))
    doubted = contact(MAIL, evidence=(dataclasses.replace(SEEN, fact="m"), bounced))
    assert due_on(doubted) == bounced.on
    reason = why(doubted, today=date(2026, 3, 10))
    assert reason is not None
    assert (reason.code, reason.days) == ("suspect", 1)
    cleared = dataclasses.replace(doubted, evidence=(bounced, dataclasses.replace(SEEN, fact="m", on=bounced.on)))
    assert due_on(cleared) == bounced.on + timedelta(days=90)


def test_within_the_overdue_the_days_count_against_the_interval_and_by_tier() -> None:
    today = date(2026, 12, 1)

    def seen(tier: Tier, days_late: int) -> Contact:
        on = today - timedelta(days=days_late) - timedelta(days=USUAL.tiers[tier].days)
        return contact(PHONE, tier=tier, evidence=(dataclasses.replace(SEEN, on=on),))

    vip_a_week, regular_a_month, regular_a_year = seen(Tier.VIP, 7), seen(Tier.REGULAR, 30), seen(Tier.REGULAR, 360)
    order = sorted([regular_a_month, vip_a_week, regular_a_year], key=lambda one: rank(one, today=today))
    assert order == [regular_a_year, vip_a_week, regular_a_month]


def test_what_a_clock_set_years_ahead_noted_is_not_believed_once_it_is_right_again() -> None:
    wild = dataclasses.replace(SEEN, on=date(2036, 3, 1))
    assert state_of(PHONE, (wild,), tier=Tier.VIP, today=date(2026, 4, 1)).kind == "unknown"
    reason = why(contact(PHONE, evidence=(wild,)), today=date(2026, 4, 2))
    assert reason is not None
    assert (reason.code, reason.days) == ("never", 1)


def test_flying_west_past_midnight_takes_no_confirmation_away() -> None:
    state = state_of(PHONE, (SEEN,), tier=Tier.VIP, today=SEEN.on - timedelta(days=1))
    assert (state.kind, state.left) == ("confirmed", 1.0)


def test_flying_east_over_a_day_asks_on_the_next_one_what_was_due_on_it() -> None:
    due = SEEN.on + timedelta(days=90)
    reason = why(contact(PHONE, evidence=(SEEN,)), today=due + timedelta(days=1))
    assert reason is not None
    assert (reason.code, reason.days) == ("overdue", 1)


def test_a_clock_set_back_asks_again_only_until_it_is_right() -> None:
    known = contact(PHONE, evidence=(SEEN,))
    weeks_back, years_back = SEEN.on - timedelta(days=20), SEEN.on - timedelta(days=800)
    kinds = [state_of(PHONE, (SEEN,), tier=Tier.VIP, today=day).kind for day in (weeks_back, years_back, SEEN.on)]
    assert kinds == ["confirmed", "unknown", "confirmed"]
    assert due_on(known) == SEEN.on + timedelta(days=90)
    reason = why(known, today=weeks_back)
    assert reason is not None
    assert reason.code == "fresh"


def test_the_night_the_clocks_change_makes_no_day_longer() -> None:
    before = dataclasses.replace(SEEN, on=date(2026, 3, 28))  # Europe's clocks go forward on the 29th
    assert due_on(contact(PHONE, evidence=(before,))) == date(2026, 6, 26)


def test_the_same_said_twice_on_a_day_is_said_once() -> None:
    once, twice = contact(PHONE, evidence=(SEEN,)), contact(PHONE, evidence=(SEEN, SEEN))
    assert standing(once) == standing(twice)


def test_of_two_contacts_merged_the_later_confirmation_counts() -> None:
    later = dataclasses.replace(SEEN, on=date(2026, 5, 1), how=How.VISIT)
    for evidence in ((SEEN, later), (later, SEEN)):
        assert due_on(contact(PHONE, evidence=evidence)) == date(2026, 7, 30)
