"""The sentence that sums a contact up counts what its page shows."""

from __future__ import annotations

from datetime import date

from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result
from cardkeeper.ui import trust

TODAY = date(2026, 11, 3)


def test_the_forms_of_a_title_count_once_and_an_invalid_number_not_at_all() -> None:
    facts = (
        Fact(Field.TITLE, "供应链总监", form="zh", key="t1"),
        Fact(Field.TITLE, "Supply Chain Director", form="en", key="t2"),
        Fact(Field.EMAIL, "vivian.zhang@beimo.example.com", key="e"),
        Fact(Field.PHONE, "+8614200000009", kind="mobile", invalid="not_in_service", key="p"),
        Fact(Field.NAME, "张薇"),
    )
    contact = Contact(
        facts=facts,
        reviewed=True,
        evidence=tuple(Evidence(fact.key, How.VISIT, Result.RIGHT, on=date(2026, 10, 27)) for fact in facts[:2]),
    )
    assert trust.summed_up(contact, doubtful=0, today=TODAY) == ("confirmed", "1 of 2 facts confirmed recently")
