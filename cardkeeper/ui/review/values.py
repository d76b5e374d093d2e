"""How a fact's value is written in a field, and how a line of the card or a person's typing becomes a value. No Qt."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from cardkeeper.i18n import translate
from cardkeeper.model import Field, Guess, Line, Source
from cardkeeper.rules import phones
from cardkeeper.rules import standard as rules
from cardkeeper.rules.names import person_name
from cardkeeper.ui.wording import field_label

FORMED = frozenset({Field.NAME, Field.COMPANY, Field.DEPARTMENT, Field.TITLE, Field.ADDRESS})
"""The fields that a card may state in two languages."""

CHOICES = (
    (Field.NAME, ""),
    (Field.COMPANY, ""),
    (Field.DEPARTMENT, ""),
    (Field.TITLE, ""),
    (Field.PHONE, "mobile"),
    (Field.PHONE, "work"),
    (Field.PHONE, "fax"),
    (Field.EMAIL, ""),
    (Field.WEBSITE, ""),
    (Field.ADDRESS, ""),
    (Field.MESSENGER, "wechat"),
    (Field.MESSENGER, "qq"),
    (Field.BIRTHDAY, ""),
    (Field.NOTE, ""),
)
"""What a line can be put into, in the order of the form."""

WRITTEN = {
    Field.NAME: person_name,
    Field.COMPANY: rules.company,
    Field.EMAIL: rules.email,
    Field.WEBSITE: rules.website,
}

_HAN = re.compile(r"[㐀-䶿一-鿿豈-﫿]")
_KANA = re.compile(r"[぀-ヿ]")
_LATIN = re.compile(r"[A-Za-z]")


def form_of(text: str) -> str | None:
    """The language a text is written in, as far as its letters tell: zh, ja, en or None."""
    for form, letters in (("ja", _KANA), ("zh", _HAN), ("en", _LATIN)):
        if letters.search(text):
            return form
    return None


def form_mark(form: str | None) -> str:
    """The short mark of a language form at the end of a field."""
    return {"zh": "中", "en": "EN", "ja": "日"}.get(form or "", (form or "").upper())


def label(guess: Guess) -> str:
    """What a fact is called."""
    return field_label(guess.field, guess.kind)


def spoken(guess: Guess, part: str = "value") -> str:
    """What a field is called to somebody who does not see the form: name, Chinese."""
    name = {"extension": translate("Review", "Extension"), "postcode": translate("Review", "Postcode")}.get(part)
    forms = {"zh": translate("Review", "Chinese"), "en": translate("Review", "English")}
    words = [label(guess), forms.get(guess.form or "", "") if name is None else name]
    return translate("Review", ", ").join(filter(None, words))


def shown(guess: Guess, *, region: str) -> str:
    """The value as people like to read it."""
    return phones.shown(guess.value, region=region) if guess.field is Field.PHONE else guess.value


def standard(guess: Guess, *, region: str) -> Guess:
    """The fact as it is kept: what a person typed is put in standard form, what can't be is kept as typed."""
    if guess.field is not Field.PHONE:
        write = WRITTEN.get(guess.field, rules.line_of_text)
        return dataclasses.replace(guess, value=write(guess.value))
    number = phones.phone(guess.value, region=region)
    if number is None:
        return dataclasses.replace(guess, value=rules.line_of_text(guess.value))
    return dataclasses.replace(guess, value=number.number, extension=number.extension or guess.extension)


def understood(lines: Sequence[Line], *, field: Field, kind: str, size: tuple[int, int], region: str) -> Guess:
    """`lines` of the card as one fact of `field`: without its label, in standard form where it can be."""
    from cardkeeper.ocr import fields

    guesses, _ = fields.facts(tuple(lines), region=region, size=size)
    fitting = [guess for guess in guesses if guess.field is field]
    best = max(fitting, key=lambda guess: (guess.kind == kind, guess.confidence), default=None)
    printed = " ".join(line.text for line in lines)
    if best is not None:
        return dataclasses.replace(best, kind=kind or best.kind, printed=best.printed or printed, proposal="")
    text = _without_label(printed)
    sure = min(line.confidence for line in lines)
    form = form_of(text) if field in FORMED else None
    return standard(Guess(field, text, sure, None, Source.CARD, kind, form, printed=printed), region=region)


def _without_label(text: str) -> str:
    """Jobs: Sales -> Sales; a time or a port (9:00, host:80) stays."""
    head, colon, tail = text.replace("：", ":").partition(":")
    is_label = colon and tail.strip() and len(head) <= 12 and not any(map(str.isdigit, head)) and "//" not in tail[:2]
    return tail.strip() if is_label else text
