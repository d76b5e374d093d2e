"""The lines of a comparison: one for each thing there is to decide, and what is chosen by taking a side."""

from __future__ import annotations

from datetime import date

from cardkeeper.model import Contact, Fact, Field, Tier
from cardkeeper.rules.merging import Choices, of_both, rows
from cardkeeper.ui.merging.lines import Line, all_of, lines_of

TODAY = date(2026, 11, 22)
ONE = Contact(
    facts=(
        Fact(Field.NAME, "林可欣", form="zh", key="n"),
        Fact(Field.COMPANY, "禾沐食品有限公司", form="zh", key="c"),
        Fact(Field.EMAIL, "kexin@hemu.example.com", key="e"),
        Fact(Field.EMAIL, "lin@example.org", key="f"),
        Fact(Field.MESSENGER, "kexin-lin", kind="wechat", key="w"),
    ),
    tier=Tier.REGULAR,
)
OTHER = Contact(
    facts=(
        Fact(Field.NAME, "林可欣", form="zh", key="n"),
        Fact(Field.COMPANY, "霁光能源集团", form="zh", key="c"),
        Fact(Field.EMAIL, "lin@example.org", key="e"),
        Fact(Field.EMAIL, "cathy@jiguang.example.com", key="f"),
    ),
    tier=Tier.KEY,
)
ROWS = rows(ONE, OTHER, today=TODAY)
LINES = lines_of(ROWS)


def line(what: str, place: int = 0) -> Line:
    return [line for line in LINES if line.row.what == what][place]


def test_each_mail_has_a_line_and_what_both_say_one_for_both() -> None:
    mails = [line for line in LINES if line.row.what == "email"]
    assert [[fact.value for fact in (*one.one, *one.other)] for one in mails] == [
        ["lin@example.org", "lin@example.org"],
        ["kexin@hemu.example.com", "cathy@jiguang.example.com"],
    ]
    assert [(one.alike, one.first) for one in mails] == [(True, True), (False, False)]


def test_of_a_company_one_side_is_taken_whole() -> None:
    company = line("company")
    choice = company.take(1, company.row.choice)
    assert company.is_kept(1, choice)
    assert not company.is_kept(0, choice)
    assert company.take(1, choice) == choice


def test_a_mail_that_is_taken_twice_is_left_out_again() -> None:
    mail = line("email", 1)
    left = mail.take(0, mail.row.choice)
    assert not mail.is_kept(0, left)
    assert mail.is_kept(1, left)
    assert mail.take(0, left) == mail.row.choice


def test_a_side_that_says_nothing_is_never_kept() -> None:
    wechat = line("messenger")
    assert wechat.is_kept(0, wechat.row.choice)
    assert not wechat.is_kept(1, wechat.row.choice)


def test_all_of_a_side_is_what_it_says_and_the_numbers_of_the_other_besides() -> None:
    chosen: Choices = all_of(LINES, {}, 0)
    assert line("company").is_kept(0, chosen["company"])
    assert not line("company").is_kept(1, chosen["company"])
    assert line("email", 1).is_kept(1, chosen["email"])
    assert line("class").is_kept(0, chosen["class"])


def test_another_card_of_one_person_keeps_both_jobs() -> None:
    chosen = of_both(ROWS)
    assert line("company").is_kept(0, chosen["company"])
    assert line("company").is_kept(1, chosen["company"])
    assert "class" not in chosen
