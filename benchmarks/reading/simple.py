"""The least that could be called an extractor: regular expressions and word lists, to be compared with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import phonenumbers

from cardkeeper.model import Field, Guess, Line

MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
SITE = re.compile(r"(?:https?://|www\.)[\w.-]+\.\w{2,}", re.IGNORECASE)
NUMBER = re.compile(
    r"(\+?\(?\d[\d ().-]{5,}\d)(?:\s*(?:转|轉|分机|分機|ext\.?|x|#|\*)\s*(\d{2,5}))?", re.IGNORECASE
)  # fmt: skip
MESSENGER = re.compile(r"(微信|wechat|qq)\W*([\w-]{5,})", re.IGNORECASE)
LABEL = re.compile(r"^(?:地\s*址|邮\s*编|add(?:ress)?\b|a\b)(?:\s*add\b)?\W*", re.IGNORECASE)
COMPANY = re.compile(r"公司|集团|集團|\b(?:ltd|limited|inc|llc|group|plc|gmbh|co)\b", re.IGNORECASE)
TITLE = re.compile(
    r"总|經理|经理|主管|工程师|工程師|师|监|總|董事|专员|專員|合伙人|合夥人|研究员|主任|"
    r"manager|director|engineer|officer|president|partner|chairman|specialist|fellow|supervisor",
    re.IGNORECASE,
)
DEPARTMENT = re.compile(r"部$|部门|部門|中心$|大区$|大區$|department|dept|division|center|centre", re.IGNORECASE)
POSTS = re.compile(r"\s*[·|,•]\s*|(?<=[部心区區])\s+")
PLACE = re.compile(
    r"[路街道號号]\s*\d*|[省市区區].*[路街道号號楼樓]|\b(?:road|street|avenue|lane|drive|st|rd|floor|suite|room)\b",
    re.IGNORECASE,
)
POSTCODE = re.compile(r"\b\d{5,6}\b|\b[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}\b")
NAME = re.compile(r"[\u4e00-\u9fff](?:\s*[\u4e00-\u9fff]){1,3}|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3}")


def facts(lines: tuple[Line, ...], *, region: str = "CN") -> tuple[Guess, ...]:
    """What the lines say, the first rule that fits each; address lines joined; one name in each script."""
    found: dict[object, Guess] = {}
    for line in lines:
        for guess in _of_line(line.text.strip(), region):
            script = guess.value.isascii()
            once = script if guess.field in (Field.NAME, Field.ADDRESS) else len(found)
            if guess.field is Field.ADDRESS and (before := found.get((Field.ADDRESS, script))):
                joined = f"{before.value} {guess.value}"
                found[Field.ADDRESS, script] = replace(before, value=joined, postcode=before.postcode or guess.postcode)
            found.setdefault((guess.field, once), replace(guess, confidence=line.confidence, box=line.box))
    return tuple(found.values())


def _of_line(text: str, region: str) -> Iterator[Guess]:
    mails, sites = MAIL.findall(text), SITE.findall(MAIL.sub(" ", text))
    yield from (Guess(Field.EMAIL, mail.lower(), 1, None) for mail in mails)
    yield from (Guess(Field.WEBSITE, site, 1, None) for site in sites)
    rest = SITE.sub(" ", MAIL.sub(" ", text))
    if messenger := MESSENGER.search(rest):
        yield Guess(Field.MESSENGER, messenger[2], 1, None, kind="qq" if messenger[1].lower() == "qq" else "wechat")
        rest = rest.replace(messenger[0], " ")
    if PLACE.search(rest) and len(rest) > 8:
        code = POSTCODE.search(rest)
        yield Guess(Field.ADDRESS, LABEL.sub("", rest), 1, None, postcode=code[0] if code else "")
    elif sum(map(str.isdigit, rest)) > 6:
        yield from _phones(rest, region)
    elif not mails and not sites:
        yield from _words(rest)


def _phones(text: str, region: str) -> Iterator[Guess]:
    for number, extension in NUMBER.findall(text):
        try:
            parsed = phonenumbers.parse(number, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(parsed):
            standard = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
            yield Guess(Field.PHONE, standard, 1, None, extension=extension)


def _words(text: str) -> Iterator[Guess]:
    if COMPANY.search(text):
        yield Guess(Field.COMPANY, text, 1, None)
        return
    for part in POSTS.split(text):
        if DEPARTMENT.search(part):
            yield Guess(Field.DEPARTMENT, part, 1, None)
        elif TITLE.search(part):
            yield Guess(Field.TITLE, part, 1, None)
        elif part == text and NAME.fullmatch(text):
            yield Guess(Field.NAME, text, 1, None)
