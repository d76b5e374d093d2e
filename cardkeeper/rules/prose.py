"""What an answer says of somebody in sentences, as people write back: "my new mobile is …", "职位现在是…". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cardkeeper.model import Fact, Field, Source
from cardkeeper.rules.facts import standardised
from cardkeeper.rules.phones import phone

_CLAUSES = re.compile(r"[。！!？?;；，,\n]|\.(?=\s|$)|\band (?=my\b)", re.IGNORECASE)
_NEW = re.compile(
    r"新|换|換|改|变|變|现在|現在|目前|加入|入职|\b(?:new|now|changed?|use|reach|instead|moved|joined)\b", re.IGNORECASE
)
_OLD = re.compile(r"旧|舊|原来|以前|不再|停用|作废|\b(?:old|former|previous|no longer|not)\b", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_NUMBER = re.compile(r"(?<![\w@.])\+?\(?\d(?:[\s().-]{0,2}\d){6,14}(?![\w@])", re.ASCII)
_IS = r"(?:现在|現在|已经|已)?(?:是|为|為|改为|改成|改為|变为|变成|變成|换成|換成|调整为|升为)"
_NOW = r"(?:is|has changed to|changed to) (?:now )?"
_WITH = r"(?:joined|moved to|now (?:with|at|work(?:ing)? (?:for|at)))"
_WORDS = (
    (Field.TITLE, re.compile(rf"(?:职位|職位|职务|头衔){_IS}\s*(?P<said>[^\s\d]{{2,20}}?)了?$")),
    (Field.TITLE, re.compile(rf"\b(?:title|position|role) {_NOW}(?P<said>[A-Z][\w &/-]{{2,40}}?)(?: now)?$")),
    (Field.COMPANY, re.compile(rf"(?:公司{_IS}|加入了?|入职了?)\s*(?P<said>[^\s\d]{{3,30}}?)了?$")),
    (Field.COMPANY, re.compile(rf"\b{_WITH} (?P<said>[A-Z][\w &.-]{{2,40}})$")),
)


def told(lines: Iterable[str], *, region: str) -> Iterator[tuple[str, tuple[Fact, ...]]]:
    """Each line, and what its sentences say is new; what is called old or no longer so is passed over."""
    for line in lines:
        clauses = (clause.strip() for clause in _CLAUSES.split(line))
        yield line, tuple(fact for clause in clauses for fact in _said(clause, region))


def _said(clause: str, region: str) -> Iterator[Fact]:
    if not _NEW.search(clause) or _OLD.search(clause):
        return
    for match in _MAIL.finditer(clause):
        yield _fact(Field.EMAIL, match[0], region)
    for match in _NUMBER.finditer(_MAIL.sub(" ", clause)):
        if (number := phone(match[0], region=region)) is not None:
            yield _fact(Field.PHONE, match[0], region, kind=number.kind)
    for field, words in _WORDS:
        if (found := words.search(clause)) is not None:
            yield _fact(field, found["said"].strip(), region)


def _fact(field: Field, value: str, region: str, *, kind: str = "") -> Fact:
    return standardised(Fact(field, value, kind=kind, source=Source.MAIL), region=region)
