"""The list of industries: the user adds their own, renames and hides; each a step that can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from cardkeeper.errors import IndustryKnown
from cardkeeper.model import Change, Contact, Field
from cardkeeper.rules import industry_list
from cardkeeper.rules.checks.email_address import PROVIDERS
from cardkeeper.rules.industries import Suggestion
from cardkeeper.rules.industry_list import Industry
from cardkeeper.store import industries

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

__all__ = ["Industry"]


def follow(book: Book) -> None:
    """Have the list be that of a book which was just opened, whatever becomes of it."""

    def learn() -> None:
        with book.read() as reading:
            industry_list.use(industries.get_all(reading))

    def hear(change: Change) -> None:
        if change.what == "industries":
            learn()

    learn()
    book.listen(hear)


def add(book: Book, name: str, *, now: datetime) -> Industry:
    """An industry of the user's own; IndustryKnown when there is one of that name."""
    _check_new(name)
    made = Industry(industry_list.code_for(name, industry_list.called()), name)
    with book.write("industry_add", at=now, name=name) as writing:
        industries.put(writing, made)
    return made


def rename(book: Book, industry: Industry, name: str, *, now: datetime) -> None:
    """Call an industry otherwise; "" gives one of the program's its own name back. IndustryKnown."""
    if name:
        _check_new(name, but=industry.code)
    changed = replace(industry, name=name)
    with book.write("industry_rename", at=now, name=name or industry_list.name_of(industry.code)) as writing:
        industries.put(writing, changed)


def hide(book: Book, industry: Industry, *, hidden: bool, now: datetime) -> None:
    """Offer an industry no more, or again; who is in it stays in it."""
    action = "industry_hide" if hidden else "industry_show"
    with book.write(action, at=now, name=industry_list.name_of(industry.code)) as writing:
        industries.put(writing, replace(industry, hidden=hidden))


def as_before(book: Book, contact: Contact) -> Suggestion | None:
    """The industry that most reviewed people of the same company, else of the same mail domain, were put into."""
    companies = [fact.value for fact in contact.of(Field.COMPANY)]
    domain = contact.first(Field.EMAIL).rpartition("@")[2].lower()
    but = contact.id or 0
    with book.read() as reading:
        found = industries.of_companies(reading, companies, but=but) if companies else {}
        at = industries.of_domain(reading, domain, but=but) if not found and _is_firms(domain) else {}
    most = max(found or at, key=(found or at).__getitem__, default="")
    if not most or 2 * (found or at)[most] <= sum((found or at).values()) or most not in industry_list.offered():
        return None
    field, word = (Field.COMPANY, contact.first(Field.COMPANY)) if found else (Field.EMAIL, domain)
    return Suggestion(most, word, field, 1.0, others=(found or at)[most])


def _is_firms(domain: str) -> bool:
    """Whether mail there is mail of one company."""
    return bool(domain) and domain not in PROVIDERS


def _check_new(name: str, *, but: str = "") -> None:
    others = (industry_list.name_of(code) for code in industry_list.called() if code != but)
    if name.casefold() in map(str.casefold, others):
        raise IndustryKnown(name=name)
