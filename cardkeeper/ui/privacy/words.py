"""Consent and care in words. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cardkeeper.dealings import Basis
from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import Contact
from cardkeeper.ui import wording

BASES = {
    Basis.CONSENT: QT_TRANSLATE_NOOP("Privacy", "with their consent"),
    Basis.CONTRACT: QT_TRANSLATE_NOOP("Privacy", "for a contract"),
    Basis.INTEREST: QT_TRANSLATE_NOOP("Privacy", "legitimate interest"),
    Basis.LAW: QT_TRANSLATE_NOOP("Privacy", "required by law"),
}


def basis(code: str) -> str:
    """On which ground somebody is kept; words typed by the user are shown as they are."""
    known = {one.value: one for one in Basis}
    return translate("Privacy", BASES[known[code]]) if code in known else code


def consent_line(contact: Contact, *, today: date) -> str:
    """Where somebody's data is from, what it is kept for, on which ground, and until when."""
    return wording.joined(*_consent(contact, today)) or translate("Privacy", "Nothing is noted on source and consent")


def care_line(contact: Contact) -> str:
    """Who looks after somebody, and how often their facts are asked about; "" where nothing is their own."""
    owner = translate("Privacy", "looked after by {name}", name=contact.owner) if contact.owner else ""
    every = translate("Privacy", "asked every %n day(s)", n=contact.every) if contact.every else ""
    return wording.joined(owner, every)


def _consent(contact: Contact, today: date) -> Iterator[str]:
    said = contact.consent
    if said.source:
        yield translate("Privacy", "from {source}", source=said.source)
    if said.purpose:
        yield translate("Privacy", "for {purpose}", purpose=said.purpose)
    if said.basis:
        yield basis(said.basis)
    if said.given_on:
        yield translate("Privacy", "given on {day}", day=wording.day(said.given_on, today=today))
    if said.keep_until:
        day = wording.day(said.keep_until, today=today)
        yield (
            translate("Privacy", "to be erased since {day}", day=day)
            if said.keep_until < today
            else translate("Privacy", "kept until {day}", day=day)
        )
