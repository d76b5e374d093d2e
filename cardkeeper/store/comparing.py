"""What would change if one book took the place of another: who comes, changes and goes, and what of the user's own."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Difference:
    """What restoring would change, as names of contacts: who comes back, who gets older facts, and who would go.

    Beside them how many `cards` came later and go, and of how many smart `lists`, own `rules` and `industries`, and
    `settings` that the book holds, something changes: a rhythm of asking again, the words of a letter. `rulings` say of
    two that they are not the same person.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    cards: int = 0
    lists: int = 0
    rules: int = 0
    industries: int = 0
    settings: int = 0
    rulings: int = 0


def compare(now: Any, then: Any) -> Difference:
    """What would change if the book behind the driver's connection `now` became the one behind `then`."""
    here, there = _digests(now), _digests(then)
    gone, _ = _apart(now, then, _CARDS)
    return Difference(
        added=tuple(name for uid, (name, _) in there.items() if uid not in here),
        changed=tuple(name for uid, (name, content) in there.items() if uid in here and here[uid][1] != content),
        missing=tuple(name for uid, (name, _) in here.items() if uid not in there),
        cards=gone,
        **{name: max(_apart(now, then, question)) for name, question in _OWN.items()},
    )


def _apart(now: Any, then: Any, question: str) -> tuple[int, int]:
    """How many rows only the one book has, and how many only the other."""
    here, there = (Counter(connection.execute(question).fetchall()) for connection in (now, then))
    return (here - there).total(), (there - here).total()


_CARDS = "SELECT fingerprint, leaf FROM cards"
_OWN = {
    "lists": "SELECT name, search FROM smart_lists",
    "rules": "SELECT name, condition, tag, tier, owner, promise, days, finding, active FROM own_rules",
    "industries": "SELECT code, name, hidden FROM industries",
    "settings": "SELECT name, value FROM meta WHERE name = 'rhythm' UNION ALL SELECT name, words FROM wordings",
    "rulings": "SELECT id, on_day FROM apart",
}
_CONTACTS = """
SELECT id, uid, name, company, tier, industry, categories, reviewed, extra, deleted IS NULL, every, owner, ghost,
consent_source, purpose, basis, consented_on, do_not_contact, keep_until FROM contacts"""
_FACTS = """
SELECT contact_id, field, value, kind, form, extension, name, address, printed, invalid FROM facts
ORDER BY contact_id, position"""
_EVIDENCE = """
SELECT contact_id, fact, how, result, on_day, by_whom, reason, found, until, place, detail FROM evidence
ORDER BY contact_id, id"""
_TALKS = "SELECT contact_id, kind, on_day, minutes, note, confirmed, by_whom FROM talks ORDER BY contact_id, id"
_FOLLOW_UPS = "SELECT contact_id, due, what, done_on, snoozed FROM follow_ups ORDER BY contact_id, id"
_RULINGS = "SELECT contact_id, rule, value FROM rulings ORDER BY contact_id, rule, value"


def _digests(connection: Any) -> dict[str, tuple[str, bytes]]:
    """The listed name of each contact, and a digest of all that is known of it, by UID."""
    of: dict[int, Any] = {}
    known: dict[str, tuple[str, Any]] = {}
    for number, uid, name, company, *rest in connection.execute(_CONTACTS):
        of[number] = hashlib.blake2b(repr(rest).encode(), digest_size=16)
        known[uid] = (name or company, of[number])
    for question in (_FACTS, _EVIDENCE, _TALKS, _FOLLOW_UPS, _RULINGS):
        for number, *part in connection.execute(question):
            of[number].update(repr(part).encode())
    return {uid: (name, digest.digest()) for uid, (name, digest) in known.items()}
