"""What counts as right.

A fact is right when its standard form equals a printed fact's; every card is compared as a set a field, so order and
repetition are nothing. Standard forms: texts in NFKC, lower case, letters and digits alone (width, blanks, punctuation
and capitals are nothing, one wrong character is everything); names without Dr., Ph.D. and their like; phones as E.164
and extension; mail whole; websites without scheme, www. and the last slash; addresses without their postcode and
country, which are apart; messengers with their service. Micro F1 counts all fields together. A card is whole when every
field is right and nothing is made up; its key facts are name, company, mail and numbers.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from cardkeeper.model import Field, Guess

FIELDS = ("name", "company", "department", "title", "phone", "email", "website", "address", "postcode", "messenger")
KEY = ("name", "company", "phone", "email")
HONOURS = re.compile(
    r"^(dr|prof|mr|mrs|ms)\b\.?|[,\s]+(ph\.?\s?d|mba|cpa|fca|p\.e)\.?$|(博士|教授|先生|女士)$", re.IGNORECASE
)
COUNTRIES = ("china", "taiwan", "hongkong", "unitedkingdom", "uk", "unitedstates", "usa", "中国")

Said = dict[str, frozenset[str]]


@dataclass
class Tally:
    """Right, made-up and missed facts by field, and cards all right."""

    right: Counter[str] = field(default_factory=Counter)
    invented: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    cards: int = 0
    whole: int = 0
    key: int = 0

    def add(self, said: Said, truth: Said, optional: Said | None = None) -> None:
        """Count one card; what is `optional` is neither missed nor made up."""
        if optional:
            said = {name: said[name] - (optional[name] - truth[name]) for name in said}
        for name in FIELDS:
            self.right[name] += len(said[name] & truth[name])
            self.invented[name] += len(said[name] - truth[name])
            self.missed[name] += len(truth[name] - said[name])
        self.cards += 1
        self.whole += all(said[name] == truth[name] for name in FIELDS)
        self.key += all(said[name] == truth[name] for name in KEY)

    def scores(self, *fields: str) -> tuple[float, float, float]:
        """Precision, recall and F1 over `fields`, all of them when none is named."""
        names = fields or FIELDS
        right, invented, missed = (
            sum(counter[name] for name in names) for counter in (self.right, self.invented, self.missed)
        )
        precision = right / (right + invented) if right + invented else 0.0
        recall = right / (right + missed) if right + missed else 0.0
        return precision, recall, 2 * right / (2 * right + invented + missed) if right else 0.0


def of_truth(card: dict[str, Any]) -> Said:
    """What the card says, from its Contact-JSON."""
    places = card["addresses"]
    found = {
        "name": (_name(name["text"]) for name in card["names"]),
        "company": (plain(company["text"]) for company in card["companies"]),
        "department": (plain(department["text"]) for department in card["departments"]),
        "title": (plain(title["text"]) for title in card["titles"]),
        "phone": (phone["number"] + "x" + phone["extension"] for phone in card["phones"]),
        "email": (mail["address"].lower() for mail in card["emails"]),
        "website": (_website(site["url"]) for site in card["websites"]),
        "address": (_address(place["text"], place["postcode"]) for place in places),
        "postcode": (plain(place["postcode"]) for place in places),
        "messenger": (messenger["service"] + plain(messenger["id"]) for messenger in card["messengers"]),
    }
    return {name: frozenset(filter(None, values)) for name, values in found.items()}


def of_guesses(guesses: Iterable[Guess]) -> Said:
    """What a reader says the card says."""
    found: dict[str, set[str]] = {name: set() for name in FIELDS}
    for guess in guesses:
        if guess.field in found:
            found[guess.field].add(standard(guess))
        if guess.postcode:
            found["postcode"].add(plain(guess.postcode))
    return {name: frozenset(values - {""}) for name, values in found.items()}


def standard(guess: Guess) -> str:
    """The standard form of one guess."""
    match guess.field:
        case Field.NAME:
            return _name(guess.value)
        case Field.PHONE:
            return f"{guess.value}x{guess.extension}"
        case Field.EMAIL:
            return guess.value.lower()
        case Field.WEBSITE:
            return _website(guess.value)
        case Field.ADDRESS:
            return _address(guess.value, guess.postcode)
        case Field.MESSENGER:
            return guess.kind + plain(guess.value)
        case _:
            return plain(guess.value)


def plain(text: str) -> str:
    """Letters and digits alone, in lower case and half width."""
    return "".join(letter for letter in unicodedata.normalize("NFKC", text).casefold() if letter.isalnum())


def _name(text: str) -> str:
    kept = text.strip()
    while (shorter := HONOURS.sub("", kept).strip(" ,")) != kept:
        kept = shorter
    return plain(kept)


def _website(text: str) -> str:
    return re.sub(r"^(https?://)?(www\.)?", "", text.strip().lower()).rstrip("/")


def _address(text: str, postcode: str) -> str:
    kept = plain(text)
    for end in (plain(postcode), *COUNTRIES, plain(postcode)):
        kept = kept.removesuffix(end) if end else kept
    return kept.removeprefix(plain(postcode)).removeprefix("中国")
