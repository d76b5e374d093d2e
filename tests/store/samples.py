"""Invented people and cards, and short ways to keep and find them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from cardkeeper.model import (
    Address,
    Box,
    Contact,
    Draft,
    Evidence,
    Extra,
    Fact,
    Field,
    Guess,
    How,
    Line,
    Name,
    Photo,
    Result,
    Source,
    Tier,
)
from cardkeeper.store import contacts, search
from cardkeeper.store.book import Book
from cardkeeper.store.keys import Cost

PASSPHRASE = "correct horse battery"
CHEAP = Cost(memory=64, rounds=1, lanes=1)
NOW = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
TODAY = NOW.astimezone().date()

VIVIAN = Contact(
    facts=(
        Fact(Field.NAME, "张薇", form="zh", name=Name("张", "薇", "", "女士"), printed="張 薇", confidence=0.93),
        Fact(Field.NAME, "Vivian Zhang", form="en", name=Name("Zhang", "Vivian"), source=Source.CARD),
        Fact(Field.COMPANY, "北陌物流科技有限公司", form="zh"),
        Fact(Field.COMPANY, "Beimo Logistics", form="en"),
        Fact(Field.DEPARTMENT, "华东区"),
        Fact(Field.TITLE, "供应链总监", form="zh"),
        Fact(Field.PHONE, "+8614200000036", kind="mobile", printed="142 0000 0036"),
        Fact(Field.PHONE, "+862155500123", kind="work", extension="316", printed="021-5550 0123 转 316"),
        Fact(Field.EMAIL, "vivian.zhang@beimo.example.com", kind="work"),
        Fact(Field.WEBSITE, "https://beimo.example.com", source=Source.CODE),
        Fact(Field.ADDRESS, "样本大道 88 号", address=Address("样本大道 88 号", "上海", "", "200000", "CN")),
        Fact(Field.MESSENGER, "beimo-vivian", kind="wechat", since=date(2026, 3, 3)),
        Fact(Field.NOTE, "可先联系王望舒确认档期"),
    ),
    tier=Tier.VIP,
    industry="logistics",
    categories=("春季展会", "华东"),
    uid="urn:uuid:00000000-0000-4000-8000-000000000036",
    extra=(Extra("X-ABLABEL", "总机", "item1", (("TYPE", ("a", "b")), ("X", ()))),),
    photos=(Photo(b"\xff\xd8 face of Vivian"), Photo(b"\x89PNG another", "image/png")),
)  # fmt: skip

DRAFT = Draft(
    flat=b"\xff\xd8 flat card",
    width=900,
    height=540,
    quad=((1.0, 2.0), (3.0, 4.0), (5.0, 6.0), (7.0, 8.0)),
    lines=(Line("张薇", 0.93, Box(0.1, 0.1, 0.3, 0.2)), Line("On time, every mile", 0.8, Box(0.1, 0.8, 0.6, 0.9))),
    guesses=(
        Guess(Field.NAME, "张薇", 0.93, Box(0.1, 0.1, 0.3, 0.2), form="zh"),
        Guess(Field.PHONE, "+8614200000036", 1.0, None, Source.CODE, kind="mobile", proposal="142"),
    ),
    unassigned=(1,),
    engine="rapid",
    seconds=1.25,
    degraded=True,
)


def person(name: str = "李嘉", company: str = "", *, phone: str = "", tier: Tier = Tier.REGULAR) -> Contact:
    """A contact of few facts."""
    facts = [Fact(Field.NAME, name)]
    facts += [Fact(Field.COMPANY, company)] if company else []
    facts += [Fact(Field.PHONE, phone, kind="mobile")] if phone else []
    return Contact(facts=tuple(facts), tier=tier)


def right(contact: Contact, field: Field, *, days_ago: int = 0) -> Evidence:
    """Somebody called: the first fact of a field is right."""
    return Evidence(contact.of(field)[0].key, How.CALL, Result.RIGHT, TODAY - timedelta(days_ago), by="Kim")


def keep(book: Book, *people: Contact) -> tuple[Contact, ...]:
    """Save contacts in one step."""
    with book.write("add", at=NOW) as writing:
        return tuple(contacts.save(writing, contact) for contact in people)


def kept(book: Book, contact: Contact) -> Contact:
    """The contact as the book has it now."""
    assert contact.id is not None
    with book.read() as connection:
        return contacts.get(connection, contact.id)


def found(book: Book, text: str) -> list[int]:
    """The ids a search finds, best first."""
    with book.read() as connection:
        return list(search.find(connection, text).ids)
