"""Somebody is asked, answers, and what they say becomes evidence."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from cardkeeper.actions import asking, contacts
from cardkeeper.dealings import Found
from cardkeeper.model import Contact, Field, Result
from cardkeeper.rules import replies
from cardkeeper.store.book import Book
from cardkeeper.ui.wording import shown
from tests.formats.test_letters import REPORT
from tests.store.samples import NOW, TODAY, VIVIAN, keep


def accepted(book: Book, contact: Contact, text: str) -> Contact:
    answer = asking.answered(contact, text, region="CN")
    return asking.accept(
        book, contact, answer.differences, everything=answer.all_right, now=NOW, today=TODAY
    )  # fmt: skip


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
    text = asking.text_of(message.as_bytes(), kind="mail")
    for said in (text, asking.text_of(CARD.encode(), kind="vcard")):
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


def test_ones_own_words_are_kept_and_ours_come_back(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    asking.keep_wording(book, "Hello {name}", now=NOW)
    assert asking.letter(book, vivian, shown=shown).body == "Hello Vivian Zhang"
    asking.keep_wording(book, "", now=NOW)
    assert "张薇：" in asking.letter(book, vivian, shown=shown).body
