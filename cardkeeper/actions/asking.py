"""Somebody is asked whether their details are right, and their answer, or a mail that came back, is taken down."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from cardkeeper import paths
from cardkeeper.actions import texts
from cardkeeper.dealings import Found
from cardkeeper.errors import MessageKnown, MessageReturned, TextEmpty
from cardkeeper.formats import bounces, charsets, letters, mail
from cardkeeper.formats.letters import Letter, eml, mailto
from cardkeeper.model import CHECKED_FIELDS, Contact, Evidence, Fact, Field, How, Result, Source
from cardkeeper.rules import evidence as findings
from cardkeeper.rules import facts, prose, replies
from cardkeeper.rules.replies import Difference
from cardkeeper.rules.search_terms import is_chinese
from cardkeeper.store import answers, contacts, evidence, wordings

if TYPE_CHECKING:
    from cardkeeper.store.book import Book
    from cardkeeper.store.writing import Writing

__all__ = ["Answer", "Bounced", "Difference", "Letter", "Message", "accept", "answered", "bounced", "eml",
           "keep_wording", "letter", "mailto", "message_in", "taken_on", "wording"]  # fmt: skip

WORDING_STEP = "wording"
_LETTER = "letter"

_VCARD = re.compile(  # from one beginning no further than to the next, or many without an end would take minutes
    r"^BEGIN:VCARD(?:(?!^BEGIN:VCARD).)*?^END:VCARD[^\n]*", re.DOTALL | re.MULTILINE | re.IGNORECASE
)


@dataclass(frozen=True)
class Message:
    """An answer as it came, with the vCards that came along; of a mail the number its sender gave it, and its day."""

    text: str
    number: str = ""
    sent: date | None = None


@dataclass(frozen=True)
class Answer:
    """What somebody answered: the facts they named beside ours, and whether they said that all is right."""

    differences: tuple[Difference, ...]
    all_right: bool


@dataclass(frozen=True)
class Bounced:
    """A contact whose address a mail did not reach."""

    contact: int
    name: str
    lasting: bool


def wording(book: Book) -> str:
    """The words of the letter: the user's own, else ours."""
    with book.read() as reading:
        kept = wordings.get(reading, _LETTER)
    return kept or _our_wording()


def keep_wording(book: Book, words: str, *, now: datetime) -> None:
    """Use these words from now on; "" goes back to ours."""
    if words == wording(book):
        return
    with book.write(WORDING_STEP, at=now) as writing:
        wordings.put(writing, _LETTER, "" if words == _our_wording() else words)


def _our_wording() -> str:
    return paths.resource("letters/confirm.txt").read_text("utf-8")


def letter(book: Book, contact: Contact, *, shown: Callable[[Fact], str]) -> Letter:
    """The letter to `contact`, with what is known today."""
    return letters.compose(contact, wording(book), shown=shown)


def answered(contact: Contact, text: str, *, region: str) -> Answer:
    """What an answer, pasted or out of a mail, says of `contact`: changed lines of our letter, a signature, a vCard."""
    from cardkeeper.ocr import signatures

    said = [fact for card in _VCARD.findall(text) for fact in _signed(card, region=region)]
    text = _VCARD.sub("", text)
    for line in letters.lines(text, older=signatures.older_at(text)):
        same = _ours(contact, line, region=region)
        if same is None:
            fact = Fact(line.field, line.value, kind=line.kind, source=Source.MAIL)
            said.append(facts.standardised(replace(fact, form=_form(contact, fact)), region=region))
        elif not line.quoted:  # a quotation of ours says nothing
            said.append(same)
    newest = signatures.newest(text)
    sentences = {line: told for line, told in prose.told(newest, region=region) if told}
    said += [replace(fact, form=_form(contact, fact)) for told in sentences.values() for fact in told]
    rest = "\n".join(line for line in letters.besides(text).split("\n") if line not in sentences)
    said += _signed(rest, region=region)
    return Answer(replies.differences(contact, said), replies.all_right(newest))


def message_in(data: bytes, *, kind: str) -> Message:
    """The answer in a file: a mail, a vCard or a text; nothing of what is no mail. MessageReturned."""
    if kind != "mail":
        return Message(charsets.text(charsets.as_utf8(data)))
    if bounces.read(data):
        raise MessageReturned
    read = mail.read(data) or mail.Mail()
    text = "\n".join([read.text, *(charsets.text(charsets.as_utf8(card)) for card in read.cards)])
    return Message(text, read.number, read.sent)


def taken_on(book: Book, contact: Contact, message: Message, *, today: date) -> date | None:
    """The day on which an answer of `contact` was taken in already; None for a new one."""
    with book.read() as reading:
        return answers.taken_on(reading, _marks(message, contact.id), today=today, key=book.key_for("fingerprints"))


def accept(
    book: Book,
    contact: Contact,
    taken: Iterable[Difference],
    *,
    message: Message,
    everything: bool,
    now: datetime,
    today: date,
) -> Contact:
    """Take over what was said, as one step: what is the same is confirmed by the reply, what is new or changed kept.

    With `everything` all that was asked about is confirmed, but for what changed. It was said on the day of the mail.
    Raises MessageKnown, and takes nothing, of a `message` that was taken in before.
    """
    taken, on = tuple(taken), replies.said_on(message.sent, today=today)
    new = {one.known.key: one.said for one in taken if one.known is not None and not one.same}
    added = [replace(one.said, key="") for one in taken if one.known is None]
    kept_facts = [_instead(fact, new[fact.key]) if fact.key in new else fact for fact in contact.facts]
    with book.write("reply", at=now, name=contact.first(Field.NAME), n=len(taken)) as writing:
        _take(writing, _marks(message, contact.id), today=today)
        kept = contacts.save(writing, replace(contact, facts=(*kept_facts, *added)))
        assert kept.id is not None
        return evidence.add(writing, kept.id, _found(contact, kept, taken, everything=everything, on=on))


def bounced(book: Book, data: bytes, *, now: datetime, today: date) -> tuple[Bounced, ...]:
    """Take down which addresses a returned mail did not reach; () for any other mail, and for unknown addresses.

    Raises MessageKnown, and takes nothing down, of one that was taken down before.
    """
    reported = bounces.read(data)
    if not reported:
        return ()
    with book.read() as reading:
        owners = {one.address: contacts.with_address(reading, one.address) for one in reported}
    if not any(owners.values()):
        return ()
    told, read = [], mail.read(data) or mail.Mail()
    on = replies.said_on(read.sent, today=today)
    with book.write("bounce", at=now, n=len(reported)) as writing:
        _take(writing, answers.Message(b"returned\n" + (read.number.encode() or data), b""), today=today)
        for one in reported:
            for contact in owners[one.address]:
                found = Found.BOUNCED if one.lasting else Found.BOUNCED_SOFT
                made = [
                    findings.finding(found, fact, contact.evidence, on=on)
                    for fact in contact.of(Field.EMAIL)
                    if fact.value.lower() == one.address
                ]
                assert contact.id is not None
                evidence.add(writing, contact.id, made)
                told.append(Bounced(contact.id, contact.first(Field.NAME), one.lasting))
    return tuple(told)


def _take(writing: Writing, message: answers.Message, *, today: date) -> None:
    """Take a message in once."""
    day = answers.taken_on(writing.connection, message, today=today, key=writing.fingerprint_key)
    if day is not None:
        raise MessageKnown(on=day)
    answers.keep(writing, message)


def _marks(message: Message, contact: int | None) -> answers.Message:
    """What tells an answer of a contact again: the same mail may be the answer of two."""
    number = f"{contact}\n{message.number}".encode() if message.number else b""
    return answers.Message(number, f"{contact}\n{' '.join(message.text.split())}".encode())


def _ours(contact: Contact, line: letters.Line, *, region: str) -> Fact | None:
    """The fact of ours that a line says once more, however it is written, or broken in two."""
    return next(
        (
            fact
            for value in (line.value, line.whole)
            for fact in contact.of(line.field)
            if replies.identity(facts.retyped(fact, value, region=region)) == replies.identity(fact)
        ),
        None,
    )


def _form(contact: Contact, said: Fact) -> str | None:
    """The language of a changed value: that of ours of its field which is written alike."""
    forms = [fact.form for fact in contact.of(said.field) if fact.form]
    wanted = "zh" if any(map(is_chinese, said.value)) else "en"
    return wanted if wanted in forms else next(iter(forms), None)


def _signed(text: str, *, region: str) -> list[Fact]:
    try:
        (person, *_) = texts.read(text.encode(), kind="text", region=region)
    except TextEmpty:
        return []
    made = texts.contact_of(person, since=date.min)
    return [replace(fact, since=None) for fact in made.facts]


def _instead(old: Fact, said: Fact) -> Fact:
    return replace(said, key=old.key, kind=said.kind or old.kind, invalid="")


def _found(
    before: Contact, kept: Contact, taken: Sequence[Difference], *, everything: bool, on: date
) -> list[Evidence]:
    """The findings: changed ones by the reply, the same and, with `everything`, the rest that is asked about right."""
    changed = {one.known.key for one in taken if one.known is not None and not one.same}
    same = {one.known.key for one in taken if one.known is not None and one.same}
    old = {fact.key for fact in before.facts}
    made = []
    for fact in kept.facts:
        if fact.key in changed or fact.key not in old:
            made.append(Evidence(fact.key, How.REPLY, Result.CHANGED, on, found=Found.REPLIED))
        elif fact.key in same or (everything and fact.field in CHECKED_FIELDS and not fact.invalid):
            made.append(Evidence(fact.key, How.REPLY, Result.RIGHT, on, found=Found.REPLIED))
    return made
