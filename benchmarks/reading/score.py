"""What counts as right.

A fact is right when its standard form equals a printed fact's; every card is compared as a set a field, so order and
repetition are nothing; what the truth calls optional is neither missed nor made up. Standard forms: texts in NFKC,
lower case, letters and digits alone (width, blanks, punctuation and capitals are nothing, one wrong character is
everything); names without Dr., Ph.D. and their like; phones as E.164 and extension; mail whole; websites without
scheme, www. and the last slash; addresses without their postcode and country, which are apart; messengers with their
service, LinkedIn's also when it is said to be a website. Micro F1 counts all fields together. A card is whole when
every field is right and nothing is made up; its key facts are name, company, mail and numbers. Extensions, and the
kinds (mobile, fax …) of numbers that are right, are told apart and count in no total.
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
APART = ("extension", "phone kind")
SHARED = "number: T/F"
LISTS = ("names", "companies", "departments", "titles", "phones", "emails", "websites", "addresses", "messengers")
KEY = ("name", "company", "phone", "email")
HONOURS = re.compile(
    r"^(dr|prof(?:\.ssa)?|professor|chef|ca|mr|mrs|ms|sir|eng|er|rev|ing|arch|avv|shri|smt|maître|herr|frau|"
    r"med|dent|vet|dipl\.?-? ?ing|\(fh\))(?!\w)\.?"
    r"|[,\s]+(ph\.?\s?d|mba|c(?:p|gm)a|ias|cfa|fca|[mock]be|md|ll\.?[bm]|d\.?d\.?s|[fm]rics|mhkis|mnaea|p\.?\s?e|ing|frse|rn|[bm]sn|fnp-c|m\.?b\.?b\.?s)\.?$"
    r"|(博士|教授|先生|女士|様|醫生|師傅|师傅)$",
    re.IGNORECASE,
)
COUNTRIES = ("china", "taiwan", "hongkong", "unitedkingdom", "uk", "unitedstates", "usa", "中国", "germany",
             "deutschland", "japan", "日本", "macau", "england", "scotland", "taiwanroc", "prchina", "france", "india",
             "singapore", "malaysia", "australia", "uae", "中國", "korea", "switzerland", "netherlands",
             "saudiarabia")  # fmt: skip
LINKEDIN = re.compile(r"^(?:https?://)?(?:\w+\.)?linkedin\.com/(?:in/)?", re.IGNORECASE)
LEAST_WITHIN = 5  # letters of a postcode that is looked for inside an address; shorter ones are house numbers too

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

    def add(self, said: Said, truth: Said, may: Said | None = None) -> None:
        """Count one card; what it `may` say is neither missed nor made up."""
        if may:
            said = {name: said[name] - (may[name] - truth[name]) for name in said}
        kinds = {
            kind for kind in said["phone kind"] if kind.split()[0] in {one.split()[0] for one in truth["phone kind"]}
        }
        said = {**said, "phone kind": frozenset(kinds)}
        for name in (*FIELDS, *APART):
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
    told = {key: card.get(key, []) for key in LISTS}
    numbers = [(phone["number"], phone["extension"], phone["kind"]) for phone in told["phones"]]
    links = [site["url"] for site in told["websites"]]
    found: dict[str, Iterable[str]] = {
        "name": (_name(name["text"]) for name in told["names"]),
        "company": (plain(company["text"]) for company in told["companies"]),
        "department": (plain(department["text"]) for department in told["departments"]),
        "title": (plain(title["text"]) for title in told["titles"]),
        "phone": (f"{number}x{extension}" for number, extension, _ in numbers),
        "email": (mail["address"].lower() for mail in told["emails"]),
        "website": (_website(link) for link in links),
        "address": (_address(place["text"], place["postcode"]) for place in told["addresses"]),
        "postcode": (plain(place["postcode"]) for place in told["addresses"]),
        "messenger": (_messenger(one["service"], one["id"]) for one in told["messengers"]),
        "extension": (f"{number}x{extension}" for number, extension, _ in numbers if extension),
        # a number that is telephone and fax has no one kind
        "phone kind": (f"{number} {kind}" for number, _, kind in numbers if SHARED not in card.get("tags", ())),
    }
    return {name: frozenset(filter(None, values)) for name, values in found.items()}


def optional(card: dict[str, Any]) -> Said:
    """What may be said of the card and need not be."""
    return of_truth(card.get("optional", {}))


def of_guesses(guesses: Iterable[Guess]) -> Said:
    """What a reader says the card says."""
    found: dict[str, set[str]] = {name: set() for name in (*FIELDS, *APART)}
    for guess in guesses:
        if guess.field in found:
            found[field_of(guess)].add(standard(guess))
        if guess.postcode:
            found["postcode"].add(plain(guess.postcode))
        if guess.field is Field.PHONE:
            found["phone kind"].add(f"{guess.value} {guess.kind}")
            found["extension"] |= {standard(guess)} if guess.extension else set()
    return {name: frozenset(values - {""}) for name, values in found.items()}


def field_of(guess: Guess) -> str:
    """The field a guess is compared in: a LinkedIn page is a messenger's, whatever the reader calls it."""
    return "messenger" if guess.field is Field.WEBSITE and LINKEDIN.match(guess.value) else str(guess.field)


def standard(guess: Guess) -> str:
    """The standard form of one guess."""
    if field_of(guess) == "messenger":
        return _messenger(guess.kind, guess.value)
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


def _messenger(service: str, text: str) -> str:
    if service == "linkedin" or LINKEDIN.match(text):
        return "linkedin" + plain(LINKEDIN.sub("", text))
    return service + plain(text)


def _address(text: str, postcode: str) -> str:
    kept, code = plain(text), plain(postcode)
    for end in (code, *COUNTRIES, code):
        kept = kept.removesuffix(end) if end else kept
    if len(code) >= LEAST_WITHIN:
        kept = kept.replace(f"d{code}", "").replace(code, "")
    return kept.removeprefix(code).removeprefix("中国")
