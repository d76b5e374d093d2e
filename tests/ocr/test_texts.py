"""Signatures and mails become drafts: lines in their places on a page, and the facts they state."""

from __future__ import annotations

import pytest

from benchmarks.reading.score import Tally, of_truth
from benchmarks.reading.signatures import said
from benchmarks.signatures import written
from cardkeeper.errors import TextEmpty
from cardkeeper.formats.mail import Mail
from cardkeeper.model import Contact, Fact, Field, Source
from cardkeeper.ocr.text_page import WIDEST, page, width
from cardkeeper.ocr.texts import read_mail, read_signature

BLOCK = "王芳 | 销售经理\n样例科技有限公司\n📱 142 0000 0036\nwang.fang@example.com"


def test_what_people_and_programs_write_is_read() -> None:
    tally = Tally()
    for one in written():
        tally.add(said(one), of_truth(one.truth))
    assert tally.cards >= 20
    assert tally.scores()[2] >= 0.95


def test_every_line_has_its_place_on_the_page() -> None:
    sheet = page(["one | two", "", "three"])
    one, two, three = (line.box for line in sheet.lines)
    assert (one.top, one.bottom) == (two.top, two.bottom)
    assert one.right < two.left < two.right < 1
    assert one.left == three.left
    assert three.top - one.bottom > one.bottom - one.top
    assert sheet.rows == ((0, 1), (), (2,))


def test_a_long_line_goes_on_below() -> None:
    sheet = page(["word " * 40 + "样例" * 60])
    assert len(sheet.lines) > 3
    assert all(width(line.text) <= WIDEST and line.box.right < 1 for line in sheet.lines)
    assert "".join("".join(line.text.split()) for line in sheet.lines) == "word" * 40 + "样例" * 60


def test_a_signature_says_where_its_facts_are_from() -> None:
    draft = read_signature(BLOCK, region="CN")
    facts = {guess.field: (guess.value, guess.kind) for guess in draft.guesses}
    assert facts[Field.NAME] == ("王芳", "")
    assert facts[Field.PHONE] == ("+8614200000036", "mobile")
    assert {guess.source for guess in draft.guesses} == {Source.SIGNATURE}
    assert (draft.flat, draft.unassigned) == (b"", ())
    assert [line.text for line in draft.lines][-2:] == ["📱 142 0000 0036", "wang.fang@example.com"]


def test_the_head_of_a_mail_adds_what_the_signature_does_not_say() -> None:
    draft = read_mail(
        Mail("Müller, Hans (Einkauf)", "hans@example.com", "Danke.\n\nViele Grüße\nTel. 030 5550 0123"), region="DE"
    )
    facts = {guess.field: (guess.value, guess.source) for guess in draft.guesses}
    assert facts[Field.NAME] == ("Hans Müller", Source.MAIL)
    assert facts[Field.EMAIL] == ("hans@example.com", Source.MAIL)
    assert facts[Field.PHONE] == ("+493055500123", Source.SIGNATURE)


def test_what_only_the_senders_vcard_says_stands_below_their_signature() -> None:
    person = Contact((Fact(Field.NAME, "王芳"), Fact(Field.TITLE, "副总经理"), Fact(Field.EMAIL, "wf@example.com")))
    draft = read_mail(Mail("王芳", "wang.fang@example.com", BLOCK), region="CN", vcard=person)
    (title,) = (guess for guess in draft.guesses if guess.field is Field.TITLE)
    assert (title.value, title.proposal, title.source) == ("副总经理", "销售经理", Source.VCARD)
    assert [line.text for line in draft.lines][-2:] == ["副总经理", "wf@example.com"]
    mails = [guess for guess in draft.guesses if guess.field is Field.EMAIL]
    assert [(guess.value, guess.source) for guess in mails] == [
        ("wf@example.com", Source.VCARD), ("wang.fang@example.com", Source.SIGNATURE),
    ]  # fmt: skip
    assert mails[0].box == draft.lines[-1].box


def test_what_head_and_signature_both_say_is_said_once() -> None:
    draft = read_mail(Mail("王 芳", "Wang.Fang@example.com", BLOCK), region="CN")
    assert draft.lines[0].text == "王芳"
    assert len([guess for guess in draft.guesses if guess.field in (Field.NAME, Field.EMAIL)]) == 2


@pytest.mark.parametrize("text", ["", "\n \n", "142 0000 0036", "Thanks for the quick answer, see you on Thursday."])
def test_a_text_about_nobody_is_no_signature(text: str) -> None:
    with pytest.raises(TextEmpty):
        read_signature(text, region="CN")
