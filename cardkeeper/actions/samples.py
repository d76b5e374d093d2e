"""The bundled invented people and cards: to try the program, to show it, to test it."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from cardkeeper import paths
from cardkeeper.actions import opening
from cardkeeper.formats import contact_json
from cardkeeper.model import Evidence, How, Result
from cardkeeper.store import contacts
from cardkeeper.store.book import Book

FOLDER = "samples"


def fresh(folder: Path, *, now: datetime, today: date, passphrase: str = "") -> Book:
    """A throw-away store in `folder` with the sample contacts; without a `passphrase` nobody can open it again."""
    book = opening.create(folder, passphrase or secrets.token_urlsafe(24)).book
    add_contacts(book, now=now, today=today)
    return book


def add_contacts(book: Book, *, now: datetime, today: date) -> None:
    """The bundled invented people, some confirmed some days ago so that today's review has something to show."""
    people = json.loads((paths.resource(FOLDER) / "contacts.json").read_text("utf-8"))
    with book.write("import", at=now, n=len(people)) as writing:
        for person in people:
            contact = contact_json.from_json(person["contact"])
            entered = today - timedelta(days=person["entered"])
            facts = tuple(replace(fact, key=f"s{place}", since=entered) for place, fact in enumerate(contact.facts))
            known = tuple(
                Evidence(f"s{one['fact']}", How(one["how"]), Result(one["result"]), today - timedelta(days=one["days"]))
                for one in person["evidence"]
            )
            contacts.save(writing, replace(contact, facts=facts, evidence=known))


def cards() -> tuple[Path, ...]:
    """The bundled photos of invented cards."""
    return tuple(sorted(paths.resource(FOLDER).glob("*.jpg")))
