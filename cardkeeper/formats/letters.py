"""A letter that asks somebody whether their details are still right, as a draft for whatever program sends it.

Chinese and English stand in the one letter, because the sender need not know which the reader prefers. Nothing is sent
from here. RFC 5322 for the file, RFC 6068 for the address of a new mail.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from cardkeeper.model import Contact, Fact, Field

SUBJECT = "请确认您的信息 / Please confirm your details"

LABELS: dict[tuple[Field, str], str] = {
    (Field.NAME, ""): "姓名 Name",
    (Field.COMPANY, ""): "公司 Company",
    (Field.DEPARTMENT, ""): "部门 Department",
    (Field.TITLE, ""): "职位 Title",
    (Field.PHONE, "mobile"): "手机 Mobile",
    (Field.PHONE, "fax"): "传真 Fax",
    (Field.PHONE, ""): "电话 Phone",
    (Field.EMAIL, ""): "邮箱 E-mail",
    (Field.WEBSITE, ""): "网址 Website",
    (Field.ADDRESS, ""): "地址 Address",
    (Field.MESSENGER, "wechat"): "微信 WeChat",
    (Field.MESSENGER, "qq"): "QQ",
}
"""What stands before a fact in the letter; of a kind that is not here, what is asked about has no line."""

_KNOWN = {part.casefold(): of for of, label in LABELS.items() for part in (label, *label.split(" ", 1))}
_WHOLE = {label.casefold() for label in LABELS.values()}
_LINE = re.compile(
    r"^(?P<quoted>[>| \t\r\xa0\u3000]*)(?P<label>[^:：\n]{2,20})[:：][ \t]*(?P<value>\S(?:.*\S)?)\s*$", re.MULTILINE
)
_BELOW = re.compile(r"[\r\n]*([^\n]*)")


@dataclass(frozen=True)
class Letter:
    """A letter that was not sent yet; `to` is "" for somebody without a mail address."""

    to: str
    subject: str
    body: str


@dataclass(frozen=True)
class Line:
    """A line of the letter as it came back; `quoted` where it stands in a quotation.

    `whole` has the next line too: programs that quote break long lines.
    """

    field: Field
    kind: str
    value: str
    whole: str
    quoted: bool


def compose(contact: Contact, wording: str, *, shown: Callable[[Fact], str]) -> Letter:
    """The letter to `contact`: `wording` with {name} and {facts} filled in, other braces as they stand.

    A line in Latin letters has the name in Latin letters, if there is one: Dear Zhang Wei, and 张薇：
    """
    facts = "\n".join(f"{_label(fact)}: {shown(fact)}" for fact in asked_about(contact))
    body = "\n".join(line.replace("{name}", _name(contact, line)) for line in wording.split("\n"))
    body = body.replace("{facts}", facts)
    return Letter(contact.first(Field.EMAIL), SUBJECT, body)


def _name(contact: Contact, line: str) -> str:
    names = [fact.value for fact in contact.of(Field.NAME) if not fact.invalid] or [contact.first(Field.COMPANY)]
    latin = _is_latin(line.replace("{name}", ""))
    return next((name for name in names if _is_latin(name) == latin), names[0])


def _is_latin(text: str) -> bool:
    return re.search("[A-Za-z]", text) is not None


def asked_about(contact: Contact) -> Iterator[Fact]:
    """The facts the letter asks about: none that is known to be wrong, no note."""
    return (fact for fact in contact.facts if not fact.invalid and _label(fact))


def eml(letter: Letter) -> bytes:
    """The letter as a file that mail programs open as a draft: X-Unsent is what Outlook goes by."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = letter.subject
    if letter.to:
        message["To"] = letter.to
    message["X-Unsent"] = "1"
    message.set_content(letter.body)
    return message.as_bytes()


def mailto(letter: Letter) -> str:
    """The letter as the address of a new mail."""
    body = quote(letter.body.replace("\n", "\r\n"))
    return f"mailto:{quote(letter.to, safe='@')}?subject={quote(letter.subject)}&body={body}"


def lines(text: str, *, older: int) -> tuple[Line, ...]:
    """The lines of the letter that stand in an answer, changed or not; what is quoted begins at `older` at the latest.

    Behind the mark of a quotation, or below the head of the older mail, where Outlook and QQ mark nothing.
    """
    found = []
    for match in _LINE.finditer(text):
        if (of := _asked(match)) is not None:
            below = next(_BELOW.finditer(text, match.end()))[1].strip("> |\t\r")
            quoted = bool(match["quoted"].strip()) or match.start() >= older
            found.append(Line(*of, match["value"], match["value"] + below, quoted))
    return tuple(found)


def besides(text: str) -> str:
    """An answer without the lines of the letter; those with half a label may be of a signature."""
    return _LINE.sub(lambda match: "" if _called(match) in _WHOLE else match[0], text)


def _asked(line: re.Match[str]) -> tuple[Field, str] | None:
    """What a line is about, None when it is none of the letter."""
    return _KNOWN.get(_called(line))


def _called(line: re.Match[str]) -> str:
    return " ".join(line["label"].split()).casefold()


def _label(fact: Fact) -> str:
    return LABELS.get((fact.field, fact.kind)) or LABELS.get((fact.field, "")) or ""
