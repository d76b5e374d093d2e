"""The nouns. Frozen, plain, without behaviour that needs a disk, a clock or a window.

Boxes are fractions of the flat card, (0, 0) top left. Dates are local calendar days, instants are UTC and aware.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from cardkeeper.dealings import NOBODY_ASKED, Consent, Found, Ghost


class Field(StrEnum):
    """What a fact says. Kinds of phone, mail and messenger are told apart by `kind`."""

    NAME = "name"
    COMPANY = "company"
    DEPARTMENT = "department"
    TITLE = "title"
    PHONE = "phone"
    EMAIL = "email"
    WEBSITE = "website"
    ADDRESS = "address"
    MESSENGER = "messenger"
    BIRTHDAY = "birthday"
    NOTE = "note"


CHECKED_FIELDS = (
    Field.PHONE,
    Field.EMAIL,
    Field.TITLE,
    Field.COMPANY,
    Field.ADDRESS,
)
"""The facts that age and are confirmed again and again; their latest confirmation moves the contact's clock."""

PHONE_KINDS = ("mobile", "work", "home", "fax", "pager", "other")
EMAIL_KINDS = ("work", "home", "other")


class Tier(StrEnum):
    PROSPECT = "prospect"
    REGULAR = "regular"
    KEY = "key"
    VIP = "vip"


INDUSTRIES = (
    "it", "telecom_electronics", "machinery", "auto", "chemical", "energy", "metals", "construction", "finance",
    "health", "food", "consumer", "retail", "trade", "logistics", "education", "media", "professional",
    "hospitality", "public", "other",
)  # fmt: skip


class Source(StrEnum):
    """Where a fact came from. None of these is a confirmation."""

    CARD = "card"
    CODE = "code"
    SIGNATURE = "signature"
    MAIL = "mail"
    VCARD = "vcard"
    TYPED = "typed"
    IMPORT = "import"


class How(StrEnum):
    """How a fact was confirmed, or found wrong."""

    CALL = "call"
    CARD = "card"
    REPLY = "reply"
    VISIT = "visit"
    TYPED = "typed"
    REGISTRY = "registry"


class Result(StrEnum):
    """What a finding means for a fact. `DOUBTED` leaves it suspect; `TRIED` says nothing about it."""

    RIGHT = "right"
    CHANGED = "changed"
    INVALID = "invalid"
    LATER = "later"
    DOUBTED = "doubted"
    TRIED = "tried"


@dataclass(frozen=True)
class Box:
    """An upright rectangle on the flat card, in fractions 0..1 of its width and height.

    `side` is 1 on the back of a card whose two sides are looked at as one, else 0.
    """

    left: float
    top: float
    right: float
    bottom: float
    side: int = 0


@dataclass(frozen=True)
class Line:
    """One line as an engine read it; `confidence` 0..1."""

    text: str
    confidence: float
    box: Box


@dataclass(frozen=True)
class Guess:
    """One fact that a card seems to state.

    `value` is in standard form (E.164, lower-case mail domain), `printed` the text as it stands on the card,
    `proposal` a repair of a slip of the reading that somebody must agree to ("" when there is none).
    """

    field: Field
    value: str
    confidence: float
    box: Box | None
    source: Source = Source.CARD
    kind: str = ""
    form: str | None = None
    extension: str = ""
    postcode: str = ""
    printed: str = ""
    proposal: str = ""
    learnt: Learnt | None = None


@dataclass(frozen=True)
class Learnt:
    """That a fact or its proposal comes from earlier reviews: of how many `cards`, `of` which company ("" for any).

    `was` is what the reader itself made of the same print, empty where that was nothing or the same.
    """

    cards: int
    of: str = ""
    was: tuple[Guess, ...] = ()
    moved: bool = False


WRITTEN = "text"
"""The `engine` of a draft whose lines came as a text: no letter was misread, and where they stand says nothing."""


@dataclass(frozen=True)
class Draft:
    """What was read from one card: the flat picture, every line, and the facts made of them.

    `flat` is a JPEG of the card, flattened and upright, `width` x `height` pixels; of a text it is empty, and the size
    is that of its synthetic page. `quad` is the outline on the photo, four (x, y) pixel corners from the flat card's
    top left, clockwise, after the EXIF turn; of a text, where it stands in the file, in lines. `lines` are kept so that
    facts can be made of them again without reading again; `unassigned` are indices of lines in no fact.
    """

    flat: bytes
    width: int
    height: int
    quad: tuple[tuple[float, float], ...]
    lines: tuple[Line, ...]
    guesses: tuple[Guess, ...]
    unassigned: tuple[int, ...]
    engine: str
    seconds: float
    degraded: bool = False


@dataclass(frozen=True)
class Name:
    """The parts of a name (vCard N). The name as shown (FN) is the fact's `value`."""

    family: str = ""
    given: str = ""
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True)
class Address:
    """The parts of an address (vCard ADR), as far as they are known. The whole is the fact's `value`."""

    street: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""


@dataclass(frozen=True)
class Evidence:
    """One time somebody found out whether a fact is true. Only ever added.

    `found` is what happened, when more is known than how. `until` is the day up to which "later" puts it off. `place`
    and `picture` are those of a visit; `detail` is the kind of a document that was seen, never its number.
    """

    fact: str
    how: How
    result: Result
    on: date
    by: str = ""
    reason: str = ""
    found: Found | None = None
    until: date | None = None
    place: str = ""
    detail: str = ""
    picture: int | None = None


@dataclass(frozen=True)
class Fact:
    """One value of a contact.

    `key` is stable within the contact ("" before it is saved). `printed` is the text as it stood on the card,
    `form` the language of this form (zh, en, ja, None), `kind` tells mobile from fax and wechat from qq.
    `since` is the day it came in. `invalid` is the reason it is known to be wrong, "" while it is not.
    """

    field: Field
    value: str
    kind: str = ""
    form: str | None = None
    extension: str = ""
    name: Name | None = None
    address: Address | None = None
    printed: str = ""
    confidence: float = 1.0
    source: Source = Source.TYPED
    since: date | None = None
    key: str = ""
    invalid: str = ""


@dataclass(frozen=True)
class Extra:
    """A vCard property that means nothing to us and is written back as it came, value and all still encoded."""

    name: str
    value: str
    group: str = ""
    parameters: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True)
class Photo:
    """A picture of the person that came with a vCard."""

    data: bytes = dataclasses.field(repr=False)
    mime: str = "image/jpeg"


@dataclass(frozen=True)
class Alias:
    """Somebody who was merged into a contact: the UID and the `id` they had, and the facts `left` out of the merge.

    Files know them by that UID still, and what those say of what was left out is nothing new. `keys` are pairs: what a
    fact of theirs was called then, and is called now.
    """

    uid: str
    id: int
    left: tuple[Fact, ...] = ()
    keys: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Contact:
    """A person. `facts` are in order: the first of a field is the preferred one. `id` is None before saving.

    `every` is how many days a confirmation holds for this one, when not as long as the tier says; `owner` who looks
    after them. `talked_on` is the day of the last talk, which the book knows by itself. `aliases` are those who were
    merged into this one.
    """

    facts: tuple[Fact, ...] = ()
    tier: Tier = Tier.PROSPECT
    industry: str = ""
    categories: tuple[str, ...] = ()
    reviewed: bool = False
    uid: str = ""
    id: int | None = None
    extra: tuple[Extra, ...] = ()
    photos: tuple[Photo, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    every: int | None = None
    owner: str = ""
    ghost: Ghost = Ghost.UNDECIDED
    consent: Consent = NOBODY_ASKED
    aliases: tuple[Alias, ...] = ()
    talked_on: date | None = None
    created: datetime | None = None
    updated: datetime | None = None
    deleted: datetime | None = None

    def of(self, kind: Field) -> tuple[Fact, ...]:
        """The facts of one field, preferred first, those known to be wrong among them."""
        return tuple(fact for fact in self.facts if fact.field is kind)

    def first(self, kind: Field, form: str | None = None) -> str:
        """The preferred value of a field that is not known to be wrong, in one language form if asked; else ""."""
        for fact in self.facts:
            if fact.field is kind and not fact.invalid and form in (None, fact.form):
                return fact.value
        return ""


@dataclass(frozen=True)
class Row:
    """A contact as the list shows it: names and two lines, ready to paint."""

    id: int
    name: str
    other_name: str
    title: str
    company: str
    tier: Tier
    reviewed: bool
    due: date | None
    trouble: str = ""
    hit: str = ""


@dataclass(frozen=True)
class Card:
    """A photo or a text on its way from the inbox to a contact. `reason` says why reading it failed.

    `kind` is "photo", or the form of a text: "text" (a signature), "mail", "vcard". `back` is the card that is its
    back. `page` is the page of a file that its photo is yet to be cut out of; 0 when the photo is its own. `leaf` of
    `leaves` is the page of its file that it is, and stays; 0 when the file has but one.
    """

    id: int
    state: CardState
    name: str
    added: datetime
    draft: Draft | None = None
    contact: int | None = None
    reason: str = ""
    facts: tuple[tuple[str, object], ...] = ()
    kind: str = "photo"
    back: int | None = None
    page: int = 0
    leaf: int = 0
    leaves: int = 0


@dataclass(frozen=True)
class Page:
    """One page of a file as a photo of its own, with a small picture of it (JPEG); the file has `of` pages."""

    photo: bytes = dataclasses.field(repr=False)
    thumbnail: bytes = dataclasses.field(repr=False)
    of: int


class CardState(StrEnum):
    WAITING = "waiting"
    READY = "ready"
    FAILED = "failed"
    ACCEPTED = "accepted"


@dataclass(frozen=True)
class Finding:
    """What a check thinks of a value: a code and facts, never a sentence."""

    verdict: str
    norm: str = ""
    extension: str = ""
    codes: tuple[str, ...] = ()
    proposal: str = ""


@dataclass(frozen=True)
class Change:
    """What one commit changed: `what` of "contacts", "cards" or something of the user's own; the ids, none for any."""

    what: str
    ids: tuple[int, ...] = ()
