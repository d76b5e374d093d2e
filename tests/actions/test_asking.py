"""Somebody is asked, answers, and what they say becomes evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from email.message import EmailMessage

import pytest

from cardkeeper.actions import asking, contacts
from cardkeeper.actions.asking import Message
from cardkeeper.dealings import Found
from cardkeeper.errors import MessageKnown, MessageReturned
from cardkeeper.model import Contact, Fact, Field, Result
from cardkeeper.rules import replies
from cardkeeper.store.book import Book
from cardkeeper.ui.wording import shown
from tests.formats.test_letters import REPORT
from tests.store.samples import NOW, TODAY, VIVIAN, keep


def accepted(book: Book, contact: Contact, said: str | Message) -> Contact:
    message = said if isinstance(said, Message) else Message(said)
    answer = asking.answered(contact, message.text, region="CN")
    return asking.accept(
        book, contact, answer.differences, message=message, everything=answer.all_right, now=NOW, today=TODAY
    )


def last(contact: Contact, field: Field) -> tuple[Result, Found | None] | None:
    keys = {fact.key for fact in contact.of(field)}
    found = [one for one in contact.evidence if one.fact in keys]
    return (found[-1].result, found[-1].found) if found else None


def test_a_line_that_they_changed_is_taken_over_and_confirmed(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    body = asking.letter(book, vivian, shown=shown).body
    quoted = "\n".join(f"> {line}" for line in body.splitlines())
    text = "手机换了：\n" + quoted.replace("142 0000 0036", "142 0000 0037")
    changed = accepted(book, vivian, text)
    assert [fact.value for fact in changed.of(Field.PHONE)] == ["+8614200000037", "+862155500123"]
    assert last(changed, Field.PHONE) == (Result.CHANGED, Found.REPLIED)
    assert last(changed, Field.TITLE) is None
    contacts.undo(book, now=NOW)
    assert contacts.get(book, vivian.id or 0).of(Field.PHONE)[0].value == "+8614200000036"


def test_a_quotation_of_our_own_lines_confirms_nothing(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    body = asking.letter(book, vivian, shown=shown).body
    answer = asking.answered(
        vivian, "收到，稍后看。\n" + "\n".join(f"> {line}" for line in body.splitlines()), region="CN"
    )
    assert answer == asking.Answer((), all_right=False)


OUTLOOK = "________________________________\n发件人: 王 <wang@example.com>\n发送时间: 2026年11月20日\n收件人: 张薇\n\n"
QQ = '------------------ 原始邮件 ------------------\n发件人: "王" <wang@example.com>;\n发送时间: 2026年11月20日\n\n'
ENGLISH = "From: Wang <wang@example.com>\nSent: Friday, November 20, 2026 10:12 AM\nTo: Vivian\nSubject: Details\n\n"


@pytest.mark.parametrize("head", [OUTLOOK, QQ, ENGLISH])
def test_what_stands_below_the_head_of_our_mail_is_a_quotation_without_marks(book: Book, head: str) -> None:
    (vivian,) = keep(book, VIVIAN)
    body = asking.letter(book, vivian, shown=shown).body
    assert asking.answered(vivian, f"收到，稍后看。\n\n{head}{body}", region="CN") == asking.Answer((), all_right=False)
    changed = asking.answered(vivian, f"见下。\n\n{head}{body.replace('供应链总监', '运营副总裁')}", region="CN")
    assert [one.said.value for one in changed.differences] == ["运营副总裁"]


def test_a_quoted_line_that_was_broken_in_two_is_no_change(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    quoted = "> 公司 Company: 北陌物流\n> 科技有限公司\n> 邮箱 E-mail: vivian.zhang@\n> beimo.example.com\n"
    assert asking.answered(vivian, "没变\n\n" + quoted, region="CN") == asking.Answer((), all_right=True)


CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:张薇\nTITLE:运营副总裁\nTEL;TYPE=CELL:+8614200000037\nEND:VCARD\n"


def test_a_vcard_that_came_along_says_what_changed(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    message = EmailMessage()
    message["From"], message["Subject"] = "张薇 <vivian.zhang@beimo.example.com>", "回复"
    message.set_content("见附件。")
    message.add_attachment(CARD.encode(), maintype="text", subtype="vcard", filename="vivian.vcf")
    mail, card = asking.message_in(message.as_bytes(), kind="mail"), asking.message_in(CARD.encode(), kind="vcard")
    for said in (mail.text, card.text):
        found = {
            one.said.value: one.known and one.known.value
            for one in asking.answered(vivian, said, region="CN").differences
        }
        assert found == {"张薇": "张薇", "运营副总裁": "供应链总监", "+8614200000037": "+8614200000036"}


def test_all_is_right_confirms_what_was_asked_about(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    confirmed = accepted(book, vivian, "都对，谢谢！")
    assert last(confirmed, Field.EMAIL) == last(confirmed, Field.ADDRESS) == (Result.RIGHT, Found.REPLIED)
    assert confirmed.facts == vivian.facts


@pytest.mark.parametrize("words", ["All correct, thanks", "没有变化", "Everything is still right.", "信息无误"])
def test_few_words_say_that_all_is_right(words: str) -> None:
    assert replies.all_right([words])


@pytest.mark.parametrize(
    "words", ["不都对", "All correct except the fax", "That's not right", "thanks", "信息有误，不是都对"]
)
def test_other_words_do_not(words: str) -> None:
    assert not replies.all_right([words])


def test_a_signature_shows_what_is_the_same_changed_and_new(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    text = "Best regards\n\n张薇\n首席运营官\n北陌物流科技有限公司\n手机：142 0000 0036\n电话：010-5550 0188\n"
    answer = asking.answered(vivian, text, region="CN")
    told = {one.said.value: (one.known.value if one.known else None) for one in answer.differences}
    assert told["首席运营官"] == "供应链总监"
    assert told["+8614200000036"] == "+8614200000036"
    assert told["张薇"] == "张薇"


def test_a_mail_that_came_back_makes_the_address_wrong_and_due_now(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    (one,) = asking.bounced(book, REPORT % (b"failed", b"5.1.1"), now=NOW, today=TODAY)
    assert (one.name, one.lasting) == ("张薇", True)
    assert contacts.get(book, vivian.id or 0).of(Field.EMAIL)[0].invalid == "bounced"


def test_a_full_mailbox_leaves_it_in_doubt_only(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    asking.bounced(book, REPORT % (b"failed", b"5.2.2"), now=NOW, today=TODAY)
    kept = contacts.get(book, vivian.id or 0)
    assert (kept.of(Field.EMAIL)[0].invalid, last(kept, Field.EMAIL)) == ("", (Result.DOUBTED, Found.BOUNCED_SOFT))


def mail_of(text: str, *, day: str, number: str = "<1@example.com>") -> Message:
    head = f"From: vivian@example.com\nDate: {day}\nMessage-ID: {number}\n\n"
    return asking.message_in((head + text).encode(), kind="mail")


MARCH = "Tue, 03 Mar 2026 12:00:00 +0000"


def test_an_answer_counts_on_the_day_of_its_mail(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    confirmed = accepted(book, vivian, mail_of("All correct.", day=MARCH))
    assert {one.on for one in confirmed.evidence} == {date(2026, 3, 3)}


@pytest.mark.parametrize("day", ["Tue, 03 Mar 2099 12:00:00 +0000", "Thu, 01 Jan 1970 00:00:00 +0000", "", "soon"])
def test_an_answer_of_an_absurd_day_counts_today(book: Book, day: str) -> None:
    (vivian,) = keep(book, VIVIAN)
    assert {one.on for one in accepted(book, vivian, mail_of("All correct.", day=day)).evidence} == {TODAY}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (mail_of("All correct.", day=MARCH), Message("All correct.\n\n")),
        (Message("All correct."), mail_of("All correct.", day=MARCH)),
        (mail_of("All correct.", day=MARCH), mail_of("Everything is right, as I said.", day=MARCH)),
        (Message("都对"), Message("都对\n")),
        (Message(CARD), Message(CARD)),
    ],
)
def test_an_answer_is_taken_in_once_until_that_is_taken_back(book: Book, first: Message, second: Message) -> None:
    (vivian,) = keep(book, VIVIAN)
    confirmed = accepted(book, vivian, first)
    assert asking.taken_on(book, vivian, second, today=TODAY) == TODAY
    with pytest.raises(MessageKnown):
        accepted(book, confirmed, second)
    assert contacts.get(book, vivian.id or 0) == confirmed
    contacts.undo(book, now=NOW)
    assert asking.taken_on(book, vivian, second, today=TODAY) is None
    assert accepted(book, vivian, second).evidence


def test_the_same_few_words_are_an_answer_again_next_year_but_a_mail_is_not(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    mail, year = mail_of("都对", day=MARCH), TODAY + timedelta(days=365)
    accepted(book, vivian, mail)
    assert asking.taken_on(book, vivian, mail, today=year) == TODAY
    assert asking.taken_on(book, vivian, Message("都对"), today=year) is None
    assert asking.taken_on(book, replace(vivian, id=99), mail, today=TODAY) is None
    assert asking.taken_on(book, vivian, mail_of("都对", day=MARCH, number="<2@example.com>"), today=TODAY) is None


def returned(day: str = MARCH, *, number: str = "<b@mx.example.net>") -> bytes:
    return f"Date: {day}\nMessage-ID: {number}\n".encode() + REPORT % (b"failed", b"5.1.1")


def test_a_mail_that_came_back_counts_once_and_on_its_day(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    asking.bounced(book, returned(), now=NOW, today=TODAY)
    with pytest.raises(MessageKnown):
        asking.bounced(book, returned().replace(b"could not deliver", b"cannot deliver"), now=NOW, today=TODAY)
    assert [(one.found, one.on) for one in contacts.get(book, vivian.id or 0).evidence] == [
        (Found.BOUNCED, date(2026, 3, 3))
    ]
    contacts.undo(book, now=NOW)
    assert asking.bounced(book, returned(), now=NOW, today=TODAY)


def test_a_mail_without_a_number_is_known_by_what_it_says(book: Book) -> None:
    keep(book, VIVIAN)
    asking.bounced(book, REPORT % (b"failed", b"5.1.1"), now=NOW, today=TODAY)
    with pytest.raises(MessageKnown):
        asking.bounced(book, REPORT % (b"failed", b"5.1.1"), now=NOW, today=TODAY)


def test_a_mail_that_came_back_before_the_address_was_confirmed_does_not_make_it_wrong(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    accepted(book, vivian, mail_of("All correct.", day="Wed, 04 Mar 2026 12:00:00 +0000"))
    asking.bounced(book, returned(), now=NOW, today=TODAY)
    assert contacts.get(book, vivian.id or 0).of(Field.EMAIL)[0].invalid == ""
    asking.bounced(book, returned("Thu, 05 Mar 2026 12:00:00 +0000", number="<c@mx.example.net>"), now=NOW, today=TODAY)
    assert contacts.get(book, vivian.id or 0).of(Field.EMAIL)[0].invalid == "bounced"


def test_a_mail_that_came_back_is_no_answer() -> None:
    with pytest.raises(MessageReturned):
        asking.message_in(returned(), kind="mail")


def test_another_wording_is_a_step_that_can_be_taken_back(book: Book) -> None:
    for words in ("Hello {name}", "Dear {name}", ""):
        asking.keep_wording(book, words, now=NOW)
    ours = asking.wording(book)
    for words in ("Dear {name}", "Hello {name}", ours):
        step = contacts.undo(book, now=NOW)
        assert step is not None
        assert (step.action, asking.wording(book)) == ("wording", words)
    contacts.redo(book, now=NOW)
    assert asking.wording(book) == "Hello {name}"


def test_ones_own_words_are_kept_and_ours_come_back(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    asking.keep_wording(book, "Hello {name}", now=NOW)
    assert asking.letter(book, vivian, shown=shown).body == "Hello Vivian Zhang"
    asking.keep_wording(book, "", now=NOW)
    assert "张薇：" in asking.letter(book, vivian, shown=shown).body


def test_sentences_of_an_answer_are_held_against_what_is_known_and_are_no_signature() -> None:
    known = Contact(
        (
            Fact(Field.NAME, "Tomas Varga", key="n"),
            Fact(Field.COMPANY, "Pellworth Foods", form="en", key="c"),
            Fact(Field.PHONE, "+447700900177", kind="mobile", key="m"),
        )
    )
    (told,) = asking.answered(known, "Mobile is now +44 7700 900888.", region="GB").differences
    assert told.known == known.facts[2]
    assert told.said.value == "+447700900888"
