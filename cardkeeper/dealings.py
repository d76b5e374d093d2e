"""The nouns of dealing with a person: what may be found out, talks, follow-ups, consent, rulings, problems.

Frozen and plain, like those of `model`. Days are local calendar days.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Found(StrEnum):
    """What somebody found out about a fact; `rules.evidence` says what each means for it."""

    ANSWERED = "answered"
    OTHER_ANSWERED = "other_answered"
    NO_ANSWER = "no_answer"
    NOT_IN_SERVICE = "not_in_service"
    WRONG_PERSON = "wrong_person"
    LEFT = "left"
    DISSOLVED = "dissolved"
    REPLIED = "replied"
    BOUNCED = "bounced"
    BOUNCED_SOFT = "bounced_soft"
    MET = "met"
    CARD = "card"
    VCARD = "vcard"
    SIGNATURE = "signature"
    REGISTRY = "registry"
    LETTER_RETURNED = "letter_returned"
    ACCOUNT_FOUND = "account_found"
    ACCOUNT_MISSING = "account_missing"
    DOCUMENT = "document"
    ORDER_CONFIRMED = "order_confirmed"
    ORDER_DENIED = "order_denied"
    FEEDBACK_CONFIRMED = "feedback_confirmed"
    FEEDBACK_DENIED = "feedback_denied"
    ON_SITE = "on_site"


class TalkKind(StrEnum):
    CALL = "call"
    VISIT = "visit"
    WECHAT = "wechat"
    MAIL = "mail"
    MEETING = "meeting"


@dataclass(frozen=True)
class Talk:
    """One time somebody spoke with a contact. Only `confirmed` says that the details were gone through too."""

    contact: int
    kind: TalkKind
    on: date
    note: str = ""
    minutes: int | None = None
    confirmed: bool = False
    by: str = ""
    id: int | None = None


@dataclass(frozen=True)
class FollowUp:
    """Something promised to a contact: by when, what, and since when it is done. `snoozed` counts how often it was put
    off."""

    contact: int
    due: date
    what: str
    done_on: date | None = None
    snoozed: int = 0
    id: int | None = None


@dataclass(frozen=True)
class Consent:
    """Why somebody's data may be kept: where it came from, what for, on which basis, since when and until when."""

    source: str = ""
    purpose: str = ""
    basis: str = ""
    given_on: date | None = None
    do_not_contact: bool = False
    keep_until: date | None = None


NOBODY_ASKED = Consent()
"""Where nothing is known of it."""


class Basis(StrEnum):
    """The usual grounds on which personal data is kept."""

    CONSENT = "consent"
    CONTRACT = "contract"
    INTEREST = "interest"
    LAW = "law"


class Ghost(StrEnum):
    """What was decided about somebody who may not exist; or that they do and are of no use any more: archived."""

    UNDECIDED = ""
    QUARANTINED = "quarantined"
    CLEARED = "cleared"
    ARCHIVED = "archived"

    @property
    def aside(self) -> bool:
        """Whether such a contact is in no list, review or export."""
        return self in (Ghost.QUARANTINED, Ghost.ARCHIVED)


@dataclass(frozen=True)
class Ruling:
    """Somebody said that a value is right, whatever this check thinks of it."""

    contact: int
    rule: str
    value: str
    on: date
    by: str = ""


@dataclass(frozen=True)
class Problem:
    """Something wrong with a contact, from the day it was seen to the day it was settled.

    `kind` says who found it: a check, a required fact, a contradiction, a customer. `fact` is the key of the fact it is
    about, "" for the contact as a whole; `code` what is wrong, `value` with what. `outcome` says how it was settled.
    """

    contact: int
    kind: str
    code: str
    opened: date
    fact: str = ""
    value: str = ""
    owner: str = ""
    resolved: date | None = None
    outcome: str = ""
    id: int | None = None
