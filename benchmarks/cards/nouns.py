"""What is said on one invented card, before anybody decides how it looks."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("en", "zh-Hans", "zh-Hant", "bilingual", "de", "ja")
HALVES = ("tune", "report")


@dataclass(frozen=True)
class Form:
    """The same thing said in one language, `form` zh, en, de or ja."""

    text: str
    form: str


@dataclass(frozen=True)
class PersonName:
    """A name as it is said (`text`), as it is printed (spaces, capitals), and its parts; `reading` is small above it."""

    text: str
    printed: str
    family: str
    given: str
    form: str
    prefix: str = ""
    suffix: str = ""
    reading: str = ""


@dataclass(frozen=True)
class Phone:
    """`number` in E.164; `printed` as on the card, without its label."""

    number: str
    kind: str
    printed: str
    extension: str = ""


@dataclass(frozen=True)
class Address:
    """`text` as printed. `postcode_at` says where the postcode is: "before" or "after" the text, "within" it, or "apart".

    `label` is what stands before a second place, such as a factory.
    """

    text: str
    form: str
    city: str
    country: str
    postcode: str = ""
    postcode_at: str = "after"
    label: str = ""

    @property
    def printed(self) -> str:
        """The whole address as one long line."""
        if not self.postcode or self.postcode_at in {"within", "apart"}:
            return self.text
        if self.postcode_at == "before":
            return f"{'〒' * (self.country == 'JP')}{self.postcode} {self.text}"
        return f"{self.text} {self.postcode}"


@dataclass(frozen=True)
class Messenger:
    service: str
    id: str


@dataclass(frozen=True)
class Company:
    """A company: `names` in the card's forms, its domain, industry code, area code, and what it says of itself.

    `group` names the group it belongs to as plainly as itself; `belongs` only says so ("A member of …"), and naming
    that group (`member_of`) is neither asked for nor wrong. Slogan and decoys are facts of nobody.
    """

    names: tuple[Form, ...]
    domain: str
    industry: str
    region: str
    addresses: tuple[Address, ...]
    area: str = ""
    slogan: str = ""
    decoys: tuple[str, ...] = ()
    group: tuple[Form, ...] = ()
    belongs: str = ""
    member_of: str = ""
    wordmark: str = ""


@dataclass(frozen=True)
class Code:
    """A QR code: its kind (vcard, mecard, bizcard, wechat, url), and the fact in which it disagrees with the print."""

    kind: str
    differs: str = ""


@dataclass(frozen=True)
class CardText:
    """Everything one card says.

    `names_joined` sets the names of both languages on one line, `titles_joined` several titles of one language,
    `phones_joined` the first two numbers of a kind ("/", "、") or telephone and fax ("T/F").
    """

    language: str
    names: tuple[PersonName, ...]
    company: Company
    departments: tuple[Form, ...]
    titles: tuple[Form, ...]
    phones: tuple[Phone, ...]
    email: str
    website: str = ""
    messengers: tuple[Messenger, ...] = ()
    code: Code | None = None
    names_joined: str = ""
    titles_joined: str = ""
    phones_joined: str = ""

    def in_form(self, things: tuple[Form, ...], form: str) -> tuple[str, ...]:
        """The texts of `things` that are in `form`."""
        return tuple(thing.text for thing in things if thing.form == form)

    @property
    def forms(self) -> tuple[str, ...]:
        """The languages on the card, the one in large type first."""
        return tuple(dict.fromkeys(name.form for name in self.company.names))
