"""What is said on one invented card, before anybody decides how it looks."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("en", "zh-Hans", "zh-Hant", "bilingual")
HALVES = ("tune", "report")


@dataclass(frozen=True)
class Form:
    """The same thing said in one language, `form` zh or en."""

    text: str
    form: str


@dataclass(frozen=True)
class PersonName:
    """A name as it is said (`text`), as it is printed (spaces, capitals), and its parts."""

    text: str
    printed: str
    family: str
    given: str
    form: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True)
class Phone:
    """`number` in E.164; `printed` as on the card, without its label."""

    number: str
    kind: str
    printed: str
    extension: str = ""


@dataclass(frozen=True)
class Address:
    """`text` as printed without the postcode, which stands before or after it, or nowhere."""

    text: str
    form: str
    city: str
    country: str
    postcode: str = ""
    postcode_first: bool = False

    @property
    def printed(self) -> str:
        """The whole address as one long line."""
        if not self.postcode:
            return self.text
        if self.postcode_first:
            return f"{self.postcode} {self.text}"
        return f"{self.text} {self.postcode}"


@dataclass(frozen=True)
class Messenger:
    service: str
    id: str


@dataclass(frozen=True)
class Company:
    """A company: `names` in the card's forms, the stem of its domain, its industry code, area code, and what it says of itself."""

    names: tuple[Form, ...]
    domain: str
    industry: str
    region: str
    addresses: tuple[Address, ...]
    area: str = ""
    slogan: str = ""
    decoys: tuple[str, ...] = ()


@dataclass(frozen=True)
class CardText:
    """Everything one card says. `decoys` and the slogan are printed but are facts of nobody."""

    language: str
    names: tuple[PersonName, ...]
    company: Company
    departments: tuple[Form, ...]
    titles: tuple[Form, ...]
    phones: tuple[Phone, ...]
    email: str
    website: str = ""
    messengers: tuple[Messenger, ...] = ()
    code: bool = False

    def in_form(self, things: tuple[Form, ...], form: str) -> tuple[str, ...]:
        """The texts of `things` that are in `form`."""
        return tuple(thing.text for thing in things if thing.form == form)

    @property
    def forms(self) -> tuple[str, ...]:
        """The languages on the card, the one in large type first."""
        return tuple(dict.fromkeys(name.form for name in self.company.names))
