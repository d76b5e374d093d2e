"""How people stood on earlier days, from the days of their facts and of what was found out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result, Tier
from cardkeeper.rules import quality_past
from cardkeeper.rules.quality_past import Stood, Tally
from cardkeeper.rules.rhythm import USUAL

TODAY = date(2026, 6, 1)
WEEKS = quality_past.weeks_before(TODAY, most=20)


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def fact(field: Field, value: str, came: int, *, kind: str = "", invalid: str = "") -> Fact:
    return Fact(field, value, key=field.value, since=days_ago(came), kind=kind, invalid=invalid)


LINA = Contact(
    facts=(fact(Field.NAME, "李娜", 100), fact(Field.COMPANY, "北墨物流有限公司", 100)),
    tier=Tier.REGULAR,
    reviewed=True,
)


def stood(contact: Contact) -> dict[int, Stood]:
    """By days ago."""
    return {(TODAY - one.day).days: one for one in quality_past.stood(contact, WEEKS, rhythm=USUAL)}


def test_nobody_stands_anywhere_before_they_came_in() -> None:
    assert max(stood(LINA)) == 98
    assert stood(Contact()) == {}


def test_who_lacked_a_fact_is_complete_from_the_day_it_came() -> None:
    found = stood(replace(LINA, facts=(*LINA.facts, fact(Field.PHONE, "+8614200000012", 50, kind="mobile"))))
    assert not found[56].complete
    assert found[49].complete


def test_who_was_late_is_not_from_the_day_somebody_asked() -> None:
    vip = replace(LINA, tier=Tier.VIP, facts=(fact(Field.PHONE, "+8614200000012", 140, kind="mobile"),))
    assert (stood(vip)[49].late, stood(vip)[56].late) == (True, False)
    asked = replace(vip, evidence=(Evidence("phone", How.CALL, Result.RIGHT, days_ago(30)),))
    assert (stood(asked)[35].late, stood(asked)[28].late) == (True, False)


def test_a_number_found_wrong_later_was_not_wrong_before() -> None:
    phone = fact(Field.PHONE, "+8614200000012", 60, kind="mobile", invalid="not in service")
    gone = replace(LINA, facts=(phone,), evidence=(Evidence("phone", How.CALL, Result.INVALID, days_ago(10)),))
    assert (stood(gone)[14].late, stood(gone)[7].late) == (False, True)


def test_a_day_is_told_in_percent_and_not_where_nothing_is_known() -> None:
    tally = Tally()
    assert tally.values == {}
    tally.add(Stood(TODAY, complete=True, late=None))
    assert tally.values == {"completeness": 100.0}
    tally.add(Stood(TODAY, complete=False, late=False))
    assert tally.values == {"completeness": 50.0, "timeliness": 100.0}


def test_accuracy_is_of_the_weeks_before_the_day() -> None:
    asked = {days_ago(10): (3, 4), days_ago(200): (0, 9)}
    assert quality_past.accuracy(asked, TODAY, weeks=12) == {"accuracy": 75.0}
    assert quality_past.accuracy(asked, days_ago(20), weeks=12) == {}
