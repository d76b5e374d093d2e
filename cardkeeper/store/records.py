"""Rows from contacts and contacts from rows; nothing but this knows how a noun is spelt in SQL."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row

from cardkeeper.dealings import Consent, Found, Ghost
from cardkeeper.model import (
    Address,
    Alias,
    Box,
    Contact,
    Draft,
    Evidence,
    Extra,
    Fact,
    Field,
    Guess,
    How,
    Line,
    Name,
    Photo,
    Result,
    Source,
    Tier,
)


def compact(value: object) -> str:
    """JSON without blanks, with characters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def contact_values(contact: Contact) -> dict[str, Any]:
    """The columns of a contact that are its own, neither derived nor instants."""
    return {
        "uid": contact.uid,
        "tier": contact.tier.value,
        "industry": contact.industry,
        "categories": compact(contact.categories),
        "reviewed": int(contact.reviewed),
        "extra": compact([[one.name, one.value, one.group, one.parameters] for one in contact.extra]),
        "every": contact.every,
        "owner": contact.owner,
        "ghost": contact.ghost.value,
        **consent_values(contact.consent),
    }


def consent_values(consent: Consent) -> dict[str, Any]:
    """The columns of a contact's consent."""
    return {
        "consent_source": consent.source,
        "purpose": consent.purpose,
        "basis": consent.basis,
        "consented_on": consent.given_on and consent.given_on.isoformat(),
        "do_not_contact": int(consent.do_not_contact),
        "keep_until": consent.keep_until and consent.keep_until.isoformat(),
    }


def fact_values(contact: int, position: int, fact: Fact) -> dict[str, Any]:
    """The row of a fact."""
    return {
        "contact_id": contact,
        "position": position,
        "key": fact.key,
        "field": fact.field.value,
        "value": fact.value,
        "kind": fact.kind,
        "form": fact.form,
        "extension": fact.extension,
        "name": fact.name and compact(dataclasses.asdict(fact.name)),
        "address": fact.address and compact(dataclasses.asdict(fact.address)),
        "printed": fact.printed,
        "confidence": fact.confidence,
        "source": fact.source.value,
        "since": fact.since and fact.since.isoformat(),
        "invalid": fact.invalid,
    }


def evidence_values(contact: int, evidence: Evidence) -> dict[str, Any]:
    """The row of a piece of evidence."""
    return {
        "contact_id": contact,
        "fact": evidence.fact,
        "how": evidence.how.value,
        "result": evidence.result.value,
        "on_day": evidence.on.isoformat(),
        "by_whom": evidence.by,
        "reason": evidence.reason,
        "found": evidence.found.value if evidence.found else "",
        "until": evidence.until and evidence.until.isoformat(),
        "place": evidence.place,
        "detail": evidence.detail,
        "picture_id": evidence.picture,
    }


def contact(
    row: Row[Any],
    facts: Sequence[Fact],
    evidence: Sequence[Evidence],
    photos: Sequence[Photo],
    aliases: Sequence[Alias],
) -> Contact:
    """The contact of a row and what belongs to it."""
    return Contact(
        facts=tuple(facts),
        tier=Tier(row.tier),
        industry=row.industry,
        categories=tuple(json.loads(row.categories)),
        reviewed=bool(row.reviewed),
        uid=row.uid,
        id=row.id,
        extra=tuple(map(_extra, json.loads(row.extra))),
        photos=tuple(photos),
        evidence=tuple(evidence),
        every=row.every,
        owner=row.owner,
        ghost=Ghost(row.ghost),
        consent=_consent(row),
        aliases=tuple(aliases),
        talked_on=day(row.talked_on),
        created=instant(row.created),
        updated=instant(row.updated),
        deleted=instant(row.deleted),
    )


def fact(row: Any) -> Fact:
    """The fact of a row, or of what was one."""
    return Fact(
        field=Field(row.field),
        value=row.value,
        kind=row.kind,
        form=row.form,
        extension=row.extension,
        name=Name(**json.loads(row.name)) if row.name else None,
        address=Address(**json.loads(row.address)) if row.address else None,
        printed=row.printed,
        confidence=row.confidence,
        source=Source(row.source),
        since=day(row.since),
        key=row.key,
        invalid=row.invalid,
    )


def evidence(row: Row[Any]) -> Evidence:
    """The evidence of a row."""
    return Evidence(
        fact=row.fact,
        how=How(row.how),
        result=Result(row.result),
        on=date.fromisoformat(row.on_day),
        by=row.by_whom,
        reason=row.reason,
        found=Found(row.found) if row.found else None,
        until=day(row.until),
        place=row.place,
        detail=row.detail,
        picture=row.picture_id,
    )


def draft_json(draft: Draft) -> str:
    """A draft as it was read: without its picture, which is a file, and without what is learnt meanwhile."""
    guesses = tuple(dataclasses.replace(guess, learnt=None) for guess in draft.guesses)
    return compact(dataclasses.asdict(dataclasses.replace(draft, flat=b"", guesses=guesses)) | {"flat": ""})


def draft(text: str) -> Draft:
    """The draft of `draft_json`; its `flat` is empty."""
    kept = json.loads(text)
    return Draft(
        flat=b"",
        width=kept["width"],
        height=kept["height"],
        quad=tuple((x, y) for x, y in kept["quad"]),
        lines=tuple(Line(line["text"], line["confidence"], Box(**line["box"])) for line in kept["lines"]),
        guesses=tuple(map(_guess, kept["guesses"])),
        unassigned=tuple(kept["unassigned"]),
        engine=kept["engine"],
        seconds=kept["seconds"],
        degraded=kept["degraded"],
    )


def instant(text: str | None) -> datetime | None:
    """An instant from its column."""
    return datetime.fromisoformat(text) if text else None


def day(text: str | None) -> date | None:
    """A day from its column."""
    return date.fromisoformat(text) if text else None


def _consent(row: Row[Any]) -> Consent:
    return Consent(
        source=row.consent_source,
        purpose=row.purpose,
        basis=row.basis,
        given_on=day(row.consented_on),
        do_not_contact=bool(row.do_not_contact),
        keep_until=day(row.keep_until),
    )


def _guess(kept: dict[str, Any]) -> Guess:
    box = Box(**kept["box"]) if kept["box"] else None
    return Guess(**{**kept, "field": Field(kept["field"]), "source": Source(kept["source"]), "box": box})


def _extra(kept: Sequence[Any]) -> Extra:
    name, value, group, parameters = kept
    return Extra(name, value, group, tuple((key, tuple(values)) for key, values in parameters))
