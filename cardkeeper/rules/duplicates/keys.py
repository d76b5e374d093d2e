"""Who may be one person at all: only those who have a key in common are compared, so that a scan need not try all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from cardkeeper.rules.duplicates.called import Called
from cardkeeper.rules.duplicates.person import Person
from cardkeeper.rules.pinyin import joined

_MOST_WORDS = 4
_NAME = "name "


def keys(one: Person) -> frozenset[str]:
    """The keys of a contact: what it is reached by, its picture, and the sound of its names, alone and with a firm."""
    return frozenset((*_reached(one), *_named(one)))


def name_keys(name: Called) -> frozenset[str]:
    """The letters of a name in the order of the alphabet: 张伟, Zhang Wei and Wei Zhang have one; so has each reading.

    Of more than two words each two make one, for a middle name may be left out.
    """
    if not name.in_letters:
        return frozenset(_key(sound) for sound in joined(name.family + name.given)) if name.given else frozenset()
    words = name.words[:_MOST_WORDS]
    pairs = ("".join(two) for two in combinations(words, 2)) if len(words) > 2 else ()
    return frozenset(map(_key, ("".join(words), *pairs))) if len(words) > 1 or len(words[0]) > 3 else frozenset()


def leads_to_somebody(key: str) -> bool:
    """Whether who has a key too may be the same person: a name alone only tells how many are called so."""
    return not key.startswith(_NAME) or key.count(" ") > 1


def mail_key(mail: str) -> str:
    return f"mail {mail}"


def phone_key(number: str) -> str:
    return f"phone {number}"


def _key(letters: str) -> str:
    """Without e, which stands for an umlaut or not: Mueller, Müller, Muller."""
    return _NAME + "".join(sorted(letters.replace("e", "")))


def _reached(one: Person) -> Iterator[str]:
    yield from map(mail_key, one.mails)
    yield from map(phone_key, (*one.mobiles, *one.phones))
    yield from (f"messenger {service} {name}" for service, name in one.messengers)
    yield from (f"picture {digest}" for digest in one.pictures)


def _named(one: Person) -> Iterator[str]:
    """A name alone makes nobody one person: with a firm, a birthday, a mail domain or a house it may."""
    for key in {key for name in one.names for key in name_keys(name)}:
        yield key
        yield from (f"{key} {begins}" for firm in one.firms for begins in firm.begins)
        yield from (f"{key} {day[-5:]}" for day in one.birthdays)
        yield from (f"{key} {domain}" for domain in one.domains)
        yield from (f"{key} {street}" for street in one.streets if any(map(str.isdigit, street)))
