"""A signature, a mail or a person's vCard in, a draft out, as `scan` makes one of a photo, without any model."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import replace

from cardkeeper.errors import TextEmpty
from cardkeeper.formats.mail import Mail
from cardkeeper.model import WRITTEN, Contact, Draft, Fact, Field, Guess, Line, Source
from cardkeeper.ocr import codes
from cardkeeper.ocr.fields import facts
from cardkeeper.ocr.signatures import signature
from cardkeeper.ocr.text_page import Page, page
from cardkeeper.rules import standard
from cardkeeper.rules.boxes import around

LINE_MOST, VALUE_MOST = 300, 20_000  # characters of a fact on the page, and in the form

_ICONS = (
    ("Tel: ", "☎☏✆📞🕿🕾"),
    ("Mobile: ", "📱📲🤳"),
    ("Fax: ", "📠🖷🖨"),
    ("E-mail: ", "✉📧📨📩🖂🖃"),
    ("Web: ", "🌐🌍🌎🌏🔗💻"),
    ("Address: ", "📍📌🏢🏠🏬🗺"),
)
_SAID = {ord(icon): word for word, icons in _ICONS for icon in icons}
_LINK = re.compile(r"\[[^\]]{0,80}\]\s?<https?:[^<>]{0,300}>|(?<=\S)\s?<(?:https?|mailto|tel):[^<>]{0,300}>")
_PRONOUNS = re.compile(r"\s*[(\[](?:she|he|they|sie|er)\s?/\s?\w+(?:\s?/\s?\w+)?[)\]]", re.IGNORECASE)
_BOLD = re.compile(r"(?<!\w)\*([^*\n]+)\*(?!\w)")
_REACHED = (Field.PHONE, Field.EMAIL, Field.MESSENGER, Field.WEBSITE, Field.ADDRESS)


def read_signature(text: str, *, region: str) -> Draft:
    """The draft of a pasted text; TextEmpty when it is nobody's signature."""
    return _draft(_plain(signature(text, alone=True)), (), region=region)


def read_mail(mail: Mail, *, region: str, vcard: Contact | None = None) -> Draft:
    """The draft of a mail's sender: what their signature says, and what the mail's head says beside it; TextEmpty.

    Their own `vcard` that came along wins over both, and what only it says stands below them.
    """
    block = _plain(signature(mail.text))
    return _draft(block, _head(mail, block), region=region, stated=vcard.facts if vcard else ())


def draft_of(person: Contact, *, place: int = 0) -> Draft:
    """The draft of a vCard's person: a line for each fact, in its order. `place` is theirs in the file."""
    texts: list[str] = []
    stated: list[tuple[Fact, int]] = []
    for fact in person.facts:
        if stated and stated[-1][0].field is not fact.field and Field.NOTE in (fact.field, stated[-1][0].field):
            texts.append("")
        stated.append((fact, len(texts)))
        texts.append(_text_of(fact))
    sheet = page(texts)
    guesses = tuple(_stated(fact, [sheet.lines[line] for line in sheet.rows[row]]) for fact, row in stated)
    return _whole(sheet, guesses, (), place=place)


def is_sender(mail: Mail, person: Contact) -> bool:
    """Whether a vCard in a mail is its sender's own: by address or by name."""
    addresses = {fact.value.lower() for fact in person.of(Field.EMAIL)}
    names = {_letters(fact.value) for fact in person.of(Field.NAME)}
    return mail.address.lower() in addresses or _letters(mail.name) in names


def _draft(block: Sequence[str], head: Sequence[str], *, region: str, stated: Sequence[Fact] = ()) -> Draft:
    began = time.perf_counter()
    written = [*head, *([""] if head else []), *block]
    said = _letters("".join(written))
    more = [fact for fact in stated if _letters(_text_of(fact)) not in said]
    sheet = page([*written, *([""] if more else []), *map(_text_of, more)])
    count = sum(map(len, sheet.rows[: len(written)]))
    read = tuple(replace(line, text=line.text.translate(_SAID)) for line in sheet.lines[:count])
    guesses, unassigned = facts(read, region=region, size=(sheet.width, sheet.height))
    named = any(guess.field in (Field.NAME, Field.COMPANY) for guess in guesses)
    if not (named or head or stated) or not any(guess.field in _REACHED for guess in guesses):
        raise TextEmpty
    under = max((sheet.lines[line].box.bottom for row in sheet.rows[: len(head)] for line in row), default=0.0)
    signed = tuple(
        replace(guess, source=Source.MAIL if guess.box and guess.box.bottom <= under else Source.SIGNATURE)
        for guess in guesses
    )
    rows = dict(zip(more, sheet.rows[len(sheet.rows) - len(more) :], strict=True))
    own = [_stated(fact, [sheet.lines[line] for line in rows.get(fact, ())]) for fact in stated]
    whole = _whole(sheet, codes.merge(own, signed) if own else signed, unassigned)
    return replace(whole, seconds=time.perf_counter() - began)


def _whole(sheet: Page, guesses: tuple[Guess, ...], unassigned: tuple[int, ...], *, place: int = 0) -> Draft:
    top, bottom = float(place), place + 1.0
    corners = ((0.0, top), (1.0, top), (1.0, bottom), (0.0, bottom))
    return Draft(b"", sheet.width, sheet.height, corners, sheet.lines, guesses, unassigned, WRITTEN, 0.0)


def _head(mail: Mail, block: Sequence[str]) -> list[str]:
    """The sender's name and address, as far as the signature does not repeat them."""
    said = [_letters(line) for line in block]
    name = _in_order(mail.name)
    parts = [_letters(part) for part in name.split()]
    named = "@" in name or not name or any(all(part in line for part in parts) for line in said)
    written = any(mail.address.lower() in line.lower() for line in block)
    return [*([] if named else [name]), *([] if written or not mail.address else [mail.address])]


def _in_order(name: str) -> str:
    """A name as it is said: Müller, Hans (Einkauf) -> Hans Müller."""
    bare = re.sub(r"\s*[(（\[【][^)）\]】]*[)）\]】]\s*", " ", name.strip("'\" ")).strip()
    family, comma, given = bare.partition(", ")
    return f"{given} {family}" if comma and "," not in given else bare


def _stated(fact: Fact, lines: Sequence[Line]) -> Guess:
    from cardkeeper.ocr.fields.pieces import form_of

    value = fact.value[:VALUE_MOST]
    formed = fact.field in (Field.NAME, Field.COMPANY, Field.DEPARTMENT, Field.TITLE, Field.ADDRESS)
    return Guess(
        fact.field, value if fact.field is Field.NOTE else standard.line_of_text(value), 1.0,
        around([line.box for line in lines]) if lines else None, Source.VCARD, fact.kind,
        fact.form or (form_of(value) if formed else None), fact.extension,
        fact.address.postcode if fact.address else "", fact.printed[:VALUE_MOST] or value,
    )  # fmt: skip


def _text_of(fact: Fact) -> str:
    """A fact as a line of the page."""
    return standard.line_of_text((fact.printed or fact.value)[:LINE_MOST]).replace("|", "/")


def _plain(lines: Sequence[str]) -> list[str]:
    """Lines without what only decorates them: links behind words, asterisks for bold letters, a person's pronouns."""
    return [_BOLD.sub(r"\1", _PRONOUNS.sub("", _LINK.sub("", line))) for line in lines]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
