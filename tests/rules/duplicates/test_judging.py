"""Pairs of people, judged: what speaks for one person, what against it, and the points of both."""

from __future__ import annotations

import pytest

from cardkeeper.model import Contact, Fact, Field
from cardkeeper.rules.duplicates import LIKELY, compare
from cardkeeper.rules.facts import standardised


def named(name: str, *, mobile: str = "", office: str = "", mail: str = "", company: str = "") -> Contact:
    """Somebody by name, and how they are reached."""
    facts = (
        Fact(Field.NAME, name),
        Fact(Field.EMAIL, mail),
        Fact(Field.COMPANY, company),
        Fact(Field.PHONE, mobile, "mobile"),
        Fact(Field.PHONE, office, "work"),
    )
    return Contact(tuple(standardised(fact, region="CN") for fact in facts if fact.value))


def codes(one: Contact, other: Contact) -> list[str]:
    return [reason.code for reason in compare(one, other).reasons]


def test_the_reasons_of_changed_jobs_add_up_to_their_points() -> None:
    before = named("林可欣", mobile="142 0000 0057", mail="kexin.lin@hemu.example.com", company="禾沐食品有限公司")
    after = named("林可欣", mobile="142 0000 0057", mail="cathy@jiguang.example.com", company="霁光能源集团")
    pair = compare(before, after)
    assert [(reason.code, reason.weight) for reason in pair.reasons] == [
        ("mobile", 55), ("name", 25), ("company_differs", -12), ("domain_differs", -4)
    ]  # fmt: skip
    assert pair.points == sum(reason.weight for reason in pair.reasons) == 64


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ("張偉", "张伟", "name"),
        ("张伟", "Zhang Wei", "name_sound"),
        ("张伟", "Wei ZHANG", "name_sound"),
        ("曾志伟", "Zeng Zhiwei", "name_sound"),
        ("欧阳娜娜", "Nana Ouyang", "name_sound"),
        ("曾志伟", "增志伟", "name_slip"),
        ("张伟", "张玮", "name_slip"),
        ("Wang Xiao Ming", "Xiaoming Wang", "name"),
        ("Anna Müller", "Anna Mueller", "name"),
        ("John A. Smith", "John Smith", "name"),
        ("Robert Smith", "Bob Smith", "nickname"),
        ("J. Smith", "Jane Smith", "initials"),
        ("Jonathan Meyer", "Jonathon Meyer", "name_slip"),
        ("陈大文", "Chan Tai Man", "surname"),
        ("张伟", "David Zhang", "surname"),
        ("张先生", "张伟", "name_part"),
        ("张伟", "张薇", "name_slip"),
        ("张伟", "李娜", "name_differs"),
        ("张伟", "Zhang Min", "name_differs"),
        ("张伟", "Li Wei", "name_differs"),
        ("Peter Müller", "Anna Müller", "name_differs"),
        ("Daniel Costa", "Daniela Costa", "name_differs"),
        ("Olumide Bankole", "Olu Bankole", "nickname"),
        ("Erik Lund", "Erika Lund", "name_differs"),
    ],
)
def test_what_two_names_say(one: str, other: str, code: str) -> None:
    assert codes(named(one), named(other)) == codes(named(other), named(one)) == [code]


def test_colleagues_share_a_switchboard_and_are_two() -> None:
    one = named("张伟", office="021 5550 0101", company="禾沐食品有限公司")
    other = named("李娜", office="021 5550 0101", company="禾沐食品有限公司")
    assert compare(one, other).points < LIKELY / 2


@pytest.mark.parametrize("wrong", ["142 0000 0067", "142 0000 0075", "142 0000 057", "+86 142 0000 0057 1"])
def test_a_digit_wrong_is_a_slip_of_who_has_the_same_name_and_company(wrong: str) -> None:
    one = named("林可欣", mobile="142 0000 0057", company="禾沐食品有限公司")
    other = named("林可欣", mobile=wrong, company="禾沐食品")
    assert "phone_slip" in codes(one, other)
    assert compare(one, other).points >= LIKELY


def test_senior_and_junior_share_a_house() -> None:
    one, other = named("George Hale Sr.", office="0574 5550 0101"), named("George Hale Jr.", office="0574 5550 0101")
    assert compare(one, other).points < LIKELY <= compare(one, one).points


def test_who_has_one_mobile_and_one_mailbox_was_misread() -> None:
    ways = {"mobile": "142 0000 0057", "mail": "kexin@hemu.example.com"}
    assert codes(named("林可欣", **ways), named("林可丧", **ways))[-1] == "name_slip"
    assert compare(named("林可欣", **ways), named("周文博", **ways)).points <= 25


def test_two_mailboxes_called_as_the_name_are_no_contradiction() -> None:
    one, other = (named("Jürgen Groß", mail=f"{local}@bergtal.example.com") for local in ("j.gross", "juergen.gross"))
    numbered = named("Jürgen Groß", mail="juergen.gross2@bergtal.example.com")
    assert "email_differs" not in codes(one, other)
    assert "email_differs" in codes(other, numbered)


def test_a_name_that_many_have_says_less() -> None:
    one, other = named("张伟", company="禾沐食品"), named("张伟", company="禾沐食品")
    assert compare(one, other).points > compare(one, other, common={"name aghinwz"}).points


def test_a_mailbox_that_many_have_is_nobodys_own() -> None:
    one, other = (named("张伟", mail="front@hemu.example.com") for _ in range(2))
    shared = compare(one, other, common={"mail front@hemu.example.com"})
    assert compare(one, other).points >= LIKELY > shared.points


def test_what_was_found_to_be_somebody_elses_says_nothing() -> None:
    wrong = Fact(Field.PHONE, "+8614200000057", "mobile", invalid="wrong person")
    one = Contact((Fact(Field.NAME, "张伟"), wrong))
    assert codes(one, named("张伟", mobile="142 0000 0057")) == ["name"]
