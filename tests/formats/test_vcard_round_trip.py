"""What is written reads back the same, whatever the words are."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from cardkeeper.formats import FORMATS, Format, WriteOptions, content_lines, vcard_values
from cardkeeper.formats.vcard import VCARD3, VCARD4, VCARD21
from cardkeeper.formats.vcard_facts import LINK
from cardkeeper.model import Address, Contact, Extra, Fact, Field, Name, Photo, Source, Tier

DATA = Path(__file__).parent / "data"
ALL = WriteOptions(private=True)
TEXT = some.text(
    some.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1, max_size=90
)
FORM = some.sampled_from(["zh", "en", "ja"])


def again(one: Format, contact: Contact) -> Contact:
    assert one.read is not None
    result = one.read(one.write([contact], options=ALL))
    assert result.refusals == ()
    (found,) = result.contacts
    return found


def said(contact: Contact) -> list[Fact]:
    """The facts that can be written, without what a file has no place for: source, print, JSON the kind of address."""
    kinds = [fact.kind if fact.field is not Field.ADDRESS else "" for fact in contact.facts]
    plain = [
        dataclasses.replace(fact, source=Source.TYPED, printed="", kind=kind)
        for fact, kind in zip(contact.facts, kinds, strict=True)
        if not fact.invalid
    ]
    return sorted(plain, key=lambda fact: list(Field).index(fact.field))


@some.composite
def contacts(draw: some.DrawFn) -> Contact:
    forms = draw(some.lists(FORM, min_size=1, max_size=3, unique=True))
    facts: list[Fact] = []
    for form in forms:
        family, given_, prefix, suffix = (draw(TEXT) for _ in range(4))
        facts.append(Fact(Field.NAME, draw(TEXT), form=form, name=Name(family, given_, prefix, suffix)))
        facts.append(Fact(Field.COMPANY, draw(TEXT), form=form))
        facts += [Fact(Field.DEPARTMENT, draw(TEXT), form=form) for _ in range(draw(some.integers(0, 2)))]
        facts.append(Fact(Field.TITLE, draw(TEXT), form=form))
        street, city, country = draw(TEXT), draw(TEXT), draw(TEXT)
        parts = Address(*(part.strip(" ,") for part in (street, city, "", "200000", country)))
        facts.append(Fact(Field.ADDRESS, vcard_values.shown_address(parts), "work", form, address=parts))
    facts.append(Fact(Field.PHONE, "+8614200000001", draw(some.sampled_from(["mobile", "work", "fax", "other"]))))
    facts.append(Fact(Field.EMAIL, draw(TEXT) + "@example.com", "home"))
    facts.append(Fact(Field.MESSENGER, draw(TEXT), draw(some.sampled_from(["qq", "wechat", "line", "钉钉"]))))
    facts.append(Fact(Field.NOTE, draw(TEXT) + "\n" + draw(TEXT)))
    tier, photo = draw(some.sampled_from(Tier)), Photo(b"\xff\xd8\xff" + draw(some.binary(max_size=200)))
    labels = tuple(dict.fromkeys(draw(some.lists(some.sampled_from(("it", *map(str, Tier))) | TEXT, max_size=3))))
    extra = (Extra("X-ODD", vcard_values.escape(draw(TEXT)), "item1", (("X-P", ("a;b", "c")),)),)
    return Contact(tuple(facts), tier, "it", labels, draw(some.booleans()), "urn:uuid:1", None, extra, (photo,))


@pytest.mark.parametrize("one", [one for one in FORMATS if one is not VCARD21], ids=lambda one: one.name)
@settings(max_examples=40)
@given(contact=contacts())
def test_any_contact_reads_back_the_same(one: Format, contact: Contact) -> None:
    found = again(one, contact)
    assert said(found) == said(contact)
    for what in ("tier", "industry", "categories", "reviewed", "uid", "extra", "photos"):
        assert getattr(found, what) == getattr(contact, what)


@pytest.mark.parametrize("one", FORMATS, ids=lambda one: one.name)
def test_a_full_contact_reads_back_the_same(one: Format, contact: Contact) -> None:
    found = again(one, contact)
    assert said(found) == said(contact)
    assert (found.tier, found.industry, found.photos) == (contact.tier, contact.industry, contact.photos)
    assert contact.extra == tuple(line for line in found.extra if line.name != "X-CARDKEEPER-VERIFIED")


@given(text=some.text(some.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])))
def test_any_text_survives_escaping_and_folding(text: str) -> None:
    for version in ("2.1", "3.0", "4.0"):
        line = Extra("X-TEXT", vcard_values.escape(text.strip()))
        frame = (Extra("BEGIN", "VCARD"), Extra("VERSION", version), line, Extra("END", "VCARD"))
        (card,) = content_lines.cards(content_lines.write(list(frame), version=version))
        assert isinstance(card, content_lines.RawCard)
        (_, found), refused = content_lines.read(card)
        assert (vcard_values.unescape(found.value), refused) == (text.strip(), [])


def test_a_label_finds_its_number_again_after_the_number_was_put_in_standard_form() -> None:
    data = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A B\r\nitem1.TEL:142-0000-0001\r\nitem1.X-ABLabel:Boat\r\nEND:VCARD\r\n"
    assert VCARD3.read is not None
    (contact,) = VCARD3.read(data).contacts
    name, number = contact.facts
    standard = dataclasses.replace(contact, facts=(name, dataclasses.replace(number, value="+8614200000001")))
    written = VCARD3.write([standard], options=ALL)
    assert b"item1.TEL:+8614200000001\r\n" in written
    assert b"item1.X-ABLABEL:Boat\r\n" in written


@pytest.mark.parametrize("file", sorted(DATA.glob("*.vcf")), ids=lambda file: file.stem)
def test_foreign_cards_lose_nothing_on_the_way_through(file: Path) -> None:
    assert VCARD3.read is not None
    for contact in VCARD3.read(file.read_bytes()).contacts:
        for one in (VCARD3, VCARD4):
            found = again(one, contact)
            assert said(found) == said(contact)
            links = [(line.group, line.parameters) for line in contact.extra if line.name == LINK]
            assert links == [(line.group, line.parameters) for line in found.extra if line.name == LINK]
            assert {*found.extra} >= {line for line in contact.extra if line.name != LINK}
