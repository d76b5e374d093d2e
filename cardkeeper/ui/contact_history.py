"""What was there of a contact and is there no more: facts that were taken away, earlier values, what was found out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cardkeeper.actions import contacts
from cardkeeper.i18n import translate
from cardkeeper.model import Contact, Fact, Field
from cardkeeper.ui import deeds, wording
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.fact_history import put_value_back
from cardkeeper.ui.history_dialog import HistoryDialog, Line, day_of, found_out, made

if TYPE_CHECKING:
    from datetime import datetime

    from cardkeeper.store.book import Book


class ContactHistory(HistoryDialog):
    """The history of a whole contact in the open book of `desk`."""

    def __init__(self, desk: Desk, contact: Contact, parent: QWidget) -> None:
        book, region, number = desk.book, desk.settings.region, contact.id or 0
        name = contact.first(Field.NAME) or contact.first(Field.COMPANY)
        super().__init__(
            desk,
            translate("FactHistory", "What was known of {name} before", name=name),
            lambda: tuple(_lines(book, number, region)),
            parent,
            of_all=True,
            nothing=translate(
                "FactHistory", "Nothing was changed, removed or found out yet. What is will be listed here."
            ),
        )


def _lines(book: Book, contact: int, region: str) -> Iterator[Line]:
    facts, removed = contacts.whole_history(book, contact)
    for history in facts:
        now, *earlier = history.versions
        what = _label(now.fact)
        said = {version.fact.key: wording.shown(version.fact, region=region) for version in history.versions}
        yield from found_out(history.evidence, what=what, said=said)
        for version in earlier:
            back = partial(put_value_back, book, contact, now.fact.key, version.fact)
            value = wording.shown(version.fact, region=region)
            yield Line(day_of(version), value, made(version), "history", what, back)
    for gone in removed:
        what, value = _label(gone.fact), wording.shown(gone.fact, region=region)
        back = partial(_put_fact_back, book, contact, gone.fact)
        how = wording.joined(translate("FactHistory", "Removed"), deeds.name(gone.action))
        yield Line(gone.at.astimezone().date(), value, how, "trash-2", what, back)
        yield from found_out(gone.evidence, what=what, said={gone.fact.key: value})


def _label(fact: Fact) -> str:
    return wording.field_label(fact.field, fact.kind)


def _put_fact_back(book: Book, contact: int, fact: Fact, now: datetime) -> Contact:
    return contacts.put_fact_back(book, contact, fact, now=now)
