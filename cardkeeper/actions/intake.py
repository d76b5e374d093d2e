"""Files come in: folders searched, each file kept encrypted, then cut into its pages, each a photo of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper import paths
from cardkeeper.actions import asking, capture, texts
from cardkeeper.actions.asking import Bounced
from cardkeeper.errors import (
    Cancelled,
    CardKeeperError,
    DiskFull,
    FileEmpty,
    FileUnreadable,
    FolderNotWritable,
    MessageKnown,
    PhotoError,
    TextTooLarge,
)
from cardkeeper.model import Card, CardState, Page
from cardkeeper.store import cards

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

MOST_AT_ONCE = 200
MOST_BYTES = 100 << 20
"""Of a photo: 80 megapixels have less, unless they are not packed at all."""

SUFFIXES = (".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp", ".tif", ".tiff", ".pdf")
ADDRESS_BOOKS = (".vcf", ".vcard", ".json")

Coming = Path | bytes | str
"""A file or a folder, a picture that was pasted, or a text that was."""

Progress = Callable[[int, int], None]
Look = Callable[[bytes, int], Page]


@dataclass(frozen=True)
class TakenIn:
    """What became of what was offered.

    Card ids `added`; names already `known`; names `refused` with the reason; `books` of contacts, to be imported;
    `returned` are mails that came back: what they report is taken down, and they are kept nowhere.
    `left` counts what was not looked at, because `stopped` came in between or because there was too much at once.
    """

    added: tuple[int, ...] = ()
    known: tuple[str, ...] = ()
    refused: tuple[tuple[str, CardKeeperError], ...] = ()
    books: tuple[Path, ...] = ()
    returned: tuple[Bounced, ...] = ()
    left: int = 0
    stopped: CardKeeperError | None = None


def take_in(book: Book, offered: Sequence[Coming], *, now: datetime, progress: Progress | None = None) -> TakenIn:
    """Put photos and texts into the inbox, those inside of folders too; `progress` may raise Cancelled in between.

    A file that is no picture goes in too and says so once it is looked at; only what can't be opened is refused here.
    After `MOST_AT_ONCE` new ones the rest is left: offered again, what is there already is passed over.
    """
    tell = progress or (lambda _done, _total: None)
    taken, done, coming = TakenIn(), 0, list[Coming]()
    try:
        taken, coming = _gathered(offered, lambda: tell(0, 0))
        for done, one in enumerate(coming):
            tell(done, len(coming))
            if len(taken.added) == MOST_AT_ONCE:
                return replace(taken, left=len(coming) - done)
            taken = _taken(book, one, taken, now=now)
    except (Cancelled, DiskFull, FolderNotWritable) as why:
        return replace(taken, left=len(coming) - done, stopped=why)
    return taken


def _taken(book: Book, one: Coming, taken: TakenIn, *, now: datetime) -> TakenIn:
    name = one.name if isinstance(one, Path) else ""
    try:
        if isinstance(one, Path) and _is_address_book(one):
            return replace(taken, books=(*taken.books, one))
        data, kind = _content(one)
        if not data:
            raise FileEmpty(name=name)
    except (FileUnreadable, TextTooLarge) as why:
        return replace(taken, refused=(*taken.refused, (name, why)))
    if kind == "mail":
        try:
            back = asking.bounced(book, data, now=now, today=now.astimezone().date())
        except MessageKnown as why:
            return replace(taken, refused=(*taken.refused, (name, why)))
        if back:
            return replace(taken, returned=(*taken.returned, *back))
    added = capture.take(book, data, name=name, kind=kind, now=now)
    if added.new:
        return replace(taken, added=(*taken.added, added.id))
    return replace(taken, known=(*taken.known, name))


def _content(coming: Coming) -> tuple[bytes, str]:
    """What came in as bytes, and its kind."""
    if isinstance(coming, str):
        return coming.encode("utf-8", "replace"), texts.kind_of_pasted(coming) or "text"
    if isinstance(coming, bytes):
        return coming, "photo"
    kind = texts.kind_of(coming.name)
    return paths.read_file(coming, most=MOST_BYTES) if kind == "photo" else texts.bytes_of(coming), kind


def _is_address_book(file: Path) -> bool:
    if file.suffix.lower() == ".json":
        return True
    return texts.kind_of(file.name) == "vcard" and texts.is_address_book(file)


def _gathered(offered: Sequence[Coming], look_up: Callable[[], None]) -> tuple[TakenIn, list[Coming]]:
    """What is offered, with what is in a folder in its place, and the folders that can't be opened."""
    refused: list[tuple[str, CardKeeperError]] = []
    coming: list[Coming] = []
    for one in offered:
        if isinstance(one, Path) and one.is_dir():
            coming += _inside(one, refused, look_up)
        else:
            coming.append(one)
    return TakenIn(refused=tuple(refused)), coming


def _inside(folder: Path, refused: list[tuple[str, CardKeeperError]], look_up: Callable[[], None]) -> Iterator[Path]:
    """The photos and vCards in a folder and the folders in it; nothing hidden, and no folder that is a link."""

    def refuse(why: OSError) -> None:
        name = Path(why.filename or folder).name
        refused.append((name, FileUnreadable(name=name)))

    for place, folders, files in os.walk(folder, onerror=refuse):
        look_up()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and name.lower().endswith((*SUFFIXES, *ADDRESS_BOOKS[:2], ".eml")):
                yield Path(place, name)


def look_next(book: Book, look: Look, *, now: Callable[[], datetime]) -> Card | None:
    """Cut out the oldest page that nobody has looked at yet; what became of it, None when there is none."""
    fresh = next((card for card in capture.inbox(book, CardState.WAITING) if card.page), None)
    return None if fresh is None else look_at(book, fresh, look, now=now)


def look_at(book: Book, card: Card, look: Look, *, now: Callable[[], datetime]) -> Card:
    """Cut one page out of its file with `look`: a photo of its own and a thumbnail; one that can't be stays, failed.

    With the first page every further one gets a card. One thrown away meanwhile stays thrown away. Cancelled passes.
    """
    page: Page | PhotoError
    try:
        page = look(capture.photo(book, card.id), card.page)
    except PhotoError as why:
        page = why
    with book.write("look", at=now(), step=False) as writing:
        if any(one.id == card.id for one in cards.inbox(writing.connection, CardState.WAITING)):
            if isinstance(page, Page):
                cards.lay(writing, card.id, page)
            else:
                cards.fail(writing, card.id, page.code, **page.facts)
        return cards.get(writing.connection, card.id)
