"""Tags: listed, given to people and taken from them, and called otherwise or dropped wherever they are.

A tag is called otherwise in the rules and smart lists that name it too, in the same step. One that is called as
another is, is put together with that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from cardkeeper.rules import facets
from cardkeeper.rules import tags as tagging
from cardkeeper.store import own_rules, smart_lists, tags
from cardkeeper.store.writing import Progress, Writing, silent

if TYPE_CHECKING:
    from cardkeeper.store.book import Book


@dataclass(frozen=True)
class Tag:
    """A tag and how many people have it."""

    name: str
    people: int


def get_all(book: Book) -> tuple[Tag, ...]:
    """All that anybody has, the most frequent first."""
    with book.read() as reading:
        return tuple(Tag(name, people) for name, people in tags.counts(reading).items())


def add(book: Book, ids: Sequence[int], tag: str, *, now: datetime, progress: Progress = silent) -> None:
    """Give contacts a tag, in the spelling that is known; Cancelled from `progress` leaves all as it was."""
    with book.read() as reading:
        tag = tagging.spelt_as(tags.counts(reading), tag)
        made = tags.changed(tags.of(reading, ids), partial(tagging.having, tag=tag))
    _put(book, "tag_add", made, now=now, progress=progress, tag=tag)


def remove(book: Book, ids: Sequence[int], tag: str, *, now: datetime, progress: Progress = silent) -> None:
    """Take a tag from contacts; Cancelled from `progress` leaves all as it was."""
    with book.read() as reading:
        made = tags.changed(tags.of(reading, ids), partial(tagging.without, tag=tag))
    _put(book, "tag_remove", made, now=now, progress=progress, tag=tag)


def rename(book: Book, old: str, new: str, *, now: datetime, progress: Progress = silent) -> None:
    """Call a tag otherwise; it becomes one with another that is called so."""
    with book.read() as reading:
        known = [one for one in tags.counts(reading) if one != old]
        new = tagging.spelt_as(known, new)
        made = tags.changed(tags.of_all(reading), partial(tagging.renamed, old=old, new=new))
    action = "tag_merge" if new in known else "tag_rename"
    with book.write(action, at=now, tag=new, old=old) as writing:
        writing.progress = progress
        tags.put(writing, made)
        _rename_elsewhere(writing, old, new)


def drop(book: Book, tag: str, *, now: datetime, progress: Progress = silent) -> None:
    """Take a tag from everybody. Rules and smart lists that name it stay as they are."""
    with book.read() as reading:
        made = tags.changed(tags.of_all(reading), partial(tagging.without, tag=tag))
    _put(book, "tag_drop", made, now=now, progress=progress, tag=tag)


def _put(
    book: Book, action: str, made: Mapping[int, tagging.Tags], *, now: datetime, progress: Progress, tag: str
) -> None:
    if made:  # else there is nothing to undo
        with book.write(action, at=now, n=len(made), tag=tag) as writing:
            writing.progress = progress
            tags.put(writing, made)


def _rename_elsewhere(writing: Writing, old: str, new: str) -> None:
    for rule in own_rules.get_all(writing.connection):
        tag = new if tagging.is_same(rule.tag, old) else rule.tag
        changed = replace(rule, tag=tag, condition=facets.retagged(rule.condition, old, new))
        if changed != rule:
            own_rules.change(writing, changed)
    for kept in smart_lists.get_all(writing.connection):
        search = facets.retagged(kept.search, old, new)
        if search != kept.search:
            smart_lists.search_for(writing, kept.id, search)
