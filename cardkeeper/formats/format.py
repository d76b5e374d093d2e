"""What every format is, and what goes in and out of one: options and contacts in, bytes out; and back."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from cardkeeper.model import Contact, Name

REFUSALS = (
    "FileTooLarge",  # megabytes, most; nothing was read
    "NotContact",  # line; text outside of any card
    "CardEmpty",  # a card that says nothing about anybody
    "CardIsGroup",  # a mailing list, not a person
    "CardTooLarge",  # lines, most
    "RecordBroken",  # where; a JSON record that is not a contact
    "CardCut",  # the end of the card is missing; what is there was kept
    "LineBroken",  # line; the rest of the card was kept
    "LineTooLong",  # line, megabytes, most; the rest of the card was kept
    "PhotoBroken",  # the rest of the card was kept
    "PhotoTooLarge",  # megabytes, most; the rest of the card was kept
)
"""Every `Refusal.code`, with the names of its facts. After the last five the contact is there all the same."""


@dataclass(frozen=True)
class Refusal:
    """One thing in a file that was not taken: the `number`th record, 1 the first, 0 none, and whose it is."""

    number: int
    name: str
    code: str
    facts: Mapping[str, object] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True)
class Result:
    """What a file held."""

    contacts: tuple[Contact, ...] = ()
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True)
class WriteOptions:
    """How contacts are written. Facts known to be wrong never are.

    `form` keeps only one language form (zh, en) of each field that has it. `private` adds what is the keeper's own:
    notes, categories, tier, industry, the day of the last confirmation. `photos` writes the pictures, as they are:
    whoever wants them small (720 px, 200 KB) makes them small. `preset` is one of `PRESETS` or "". `now` (aware)
    stamps contacts that do not know when they were changed. `unreviewed_note` is a sentence for the NOTE of a
    contact nobody has reviewed yet. `reading` spells a Chinese name as (family, given) pinyin.
    """

    form: str | None = None
    private: bool = False
    photos: bool = True
    preset: str = ""
    now: datetime | None = None
    unreviewed_note: str = ""
    reading: Callable[[Name], tuple[str, str]] | None = None


@dataclass(frozen=True)
class Preset:
    """What a program wants: a format by name, a file for each contact, and what stands before an extension."""

    format: str
    one_per_file: bool = False
    extension: str = " ext. "


PRESETS = {
    "iphone": Preset("vcard3", extension=","),
    "android": Preset("vcard3", extension=","),
    "google": Preset("vcard3"),
    # Outlook reads only the first card of a file, and Chinese only in 2.1's quoted-printable.
    "outlook": Preset("vcard21", one_per_file=True, extension=" x"),
}
"""Phones dial `,` as a pause and then the extension; people read the others."""


class Writer(Protocol):
    """Makes a whole file of contacts."""

    def __call__(self, contacts: Sequence[Contact], *, options: WriteOptions) -> bytes: ...


@dataclass(frozen=True)
class Format:
    """A kind of file. `claims` says from its first bytes whether a file is one; `read` is None if it is only written.

    `read` raises nothing for any bytes: what can't be taken is refused by name.
    """

    name: str
    suffixes: tuple[str, ...]
    claims: Callable[[bytes], bool]
    write: Writer
    read: Callable[[bytes], Result] | None
