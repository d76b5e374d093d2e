"""What a fact said before, since when and from whom, what was found out about it between, and a way to put it back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cardkeeper.actions import contacts
from cardkeeper.i18n import translate
from cardkeeper.model import Contact, Fact
from cardkeeper.ui import wording
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.history_dialog import HistoryDialog, Line, day_of, found_out, made

if TYPE_CHECKING:
    from cardkeeper.store.book import Book


class FactHistory(HistoryDialog):
    """The history of the forms of one fact of a contact in the open book of `desk`."""

    def __init__(self, desk: Desk, contact: int, forms: tuple[Fact, ...], parent: QWidget) -> None:
        label = wording.field_label(forms[0].field, forms[0].kind)
        title = translate("FactHistory", "What “{fact}” said before", fact=label)
        book, region = desk.book, desk.settings.region
        keys = [fact.key for fact in forms]
        super().__init__(desk, title, lambda: tuple(_lines(book, contact, keys, region)), parent)


def _lines(book: Book, contact: int, keys: list[str], region: str) -> Iterator[Line]:
    """Newest first: what was found out on a day stands above what was written that day."""
    for key in keys:
        history = contacts.history(book, contact, key)
        yield from found_out(history.evidence)
        for place, version in enumerate(history.versions):
            value, on = wording.shown(version.fact, region=region), day_of(version)
            if place:
                back = partial(put_value_back, book, contact, key, version.fact)
                yield Line(on, value, made(version), "history", back=back)
            else:
                yield Line(on, value, wording.joined(translate("FactHistory", "Now"), made(version)), "file-text")


def put_value_back(book: Book, contact: int, key: str, value: Fact, now: datetime) -> Contact:
    """Have the fact of this key say again what it said."""
    return contacts.put_value_back(book, contact, key, value, now=now)
