"""The least that could be called an extractor: regular expressions and word lists, to be compared with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import phonenumbers

from cardkeeper.model import Field, Guess, Line

MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
SITE = re.compile(r"(?:https?://|www\.)[\w.-]+\.\w{2,}", re.IGNORECASE)
EXTENSION = re.compile(r"(?:转|轉|分机|分機|ext\.?|x|#|\*)\s*(\d{2,5})", re.IGNORECASE)
MESSENGER = re.compile(r"(微信|wechat|qq)\W*([\w-]{5,})", re.IGNORECASE)
LABEL = re.compile(r"^(?:地址|地 址|邮编|add(?:ress)?|a)\b\W*", re.IGNORECASE)
COMPANY = re.compile(r"公司|集团|集團|\b(?:ltd|limited|inc|llc|group|plc|gmbh|co)\b", re.IGNORECASE)
TITLE = re.compile(
    r"总|經理|经理|主管|工程师|工程師|师|监|總|董事|专员|專員|合伙人|合夥人|研究员|主任|"
    r"manager|director|engineer|officer|president|partner|chairman|specialist|fellow|supervisor",
    re.IGNORECASE,
)
DEPARTMENT = re.compile(r"部$|部门|中心$|事业部|department|dept|division|center|centre", re.IGNORECASE)
PLACE = re.compile(
    r"[路街道號号]\s*\d*|[省市区區].*[路街道号號楼樓]|\b(?:road|street|avenue|lane|drive|st|rd|floor|suite|room)\b",
    re.IGNORECASE,
)
POSTCODE = re.compile(r"\b\d{5,6}\b|\b[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}\b")
NAME = re.compile(r"[\u4e00-\u9fff](?:\s*[\u4e00-\u9fff]){1,3}|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3}")


RULES = ((Field.COMPANY, COMPANY), (Field.TITLE, TITLE), (Field.DEPARTMENT, DEPARTMENT))


def facts(lines: tuple[Line, ...], *, region: str = "CN") -> tuple[Guess, ...]:
    """What the lines say, each line by itself, the first rule that fits; one name in each script."""
    found: dict[object, Guess] = {}
    for line in lines:
        for guess in _of_line(line.text.strip(), region):
            once = guess.value.isascii() if guess.field is Field.NAME else len(found)
            found.setdefault((guess.field, once), replace(guess, confidence=line.confidence, box=line.box))
    return tuple(found.values())


def _of_line(text: str, region: str) -> Iterator[Guess]:
    mails, sites = MAIL.findall(text), SITE.findall(MAIL.sub(" ", text))
    yield from (Guess(Field.EMAIL, mail.lower(), 1, None) for mail in mails)
    yield from (Guess(Field.WEBSITE, site, 1, None) for site in sites)
    rest = SITE.sub(" ", MAIL.sub(" ", text))
    if messenger := MESSENGER.search(rest):
        yield Guess(Field.MESSENGER, messenger[2], 1, None, kind="qq" if messenger[1].lower() == "qq" else "wechat")
    elif PLACE.search(rest) and len(rest) > 8:
        code = POSTCODE.search(rest)
        yield Guess(Field.ADDRESS, LABEL.sub("", rest), 1, None, postcode=code[0] if code else "")
    elif sum(map(str.isdigit, rest)) > 6:
        yield from _phones(rest, region)
    elif not mails and not sites:
        yield from (Guess(field, rest, 1, None) for field in _kind_of(rest))


def _phones(text: str, region: str) -> Iterator[Guess]:
    extension = EXTENSION.search(text)
    for match in phonenumbers.PhoneNumberMatcher(text, region, leniency=phonenumbers.Leniency.POSSIBLE):
        number = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
        after = extension[1] if extension else match.number.extension or ""
        yield Guess(Field.PHONE, number, 1, None, extension=after)


def _kind_of(text: str) -> tuple[Field, ...]:
    for field, pattern in RULES:
        if pattern.search(text):
            return (field,)
    return (Field.NAME,) if NAME.fullmatch(text) else ()
