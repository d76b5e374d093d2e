"""What was found out is noted with its circumstances, and the facts of a job fall together."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from cardkeeper.actions import contacts, evidence, exchange
from cardkeeper.actions.evidence import Circumstances
from cardkeeper.dealings import Found
from cardkeeper.errors import FormatUnknown
from cardkeeper.formats import WriteOptions
from cardkeeper.model import Contact, Field, Result
from cardkeeper.store.book import Book
from tests.store.samples import NOW, TODAY, VIVIAN, keep, kept


def note(book: Book, contact: Contact, field: Field, found: Found, **more: Circumstances) -> Contact:
    key = contact.of(field)[0].key
    return evidence.note(book, contact, [key], found, on=TODAY, now=NOW, **more)


def test_who_left_the_company_is_not_reached_there_any_more(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    after = note(book, vivian, Field.TITLE, Found.LEFT)
    wrong = {fact.value for fact in after.facts if fact.invalid}
    assert {"供应链总监", "北陌物流科技有限公司", "+862155500123", "vivian.zhang@beimo.example.com"} <= wrong
    assert "+8614200000036" not in wrong
    written = exchange.written((after,), kind="vcard3", options=WriteOptions()).decode()
    assert "142" in written
    assert "55500123" not in written
    contacts.undo(book, now=NOW)
    assert kept(book, vivian) == vivian


def test_a_visit_keeps_its_place_and_a_picture_without_what_the_camera_wrote(book: Book, tmp_path: Path) -> None:
    (vivian,) = keep(book, VIVIAN)
    exif = Image.Exif()
    exif[0x010F] = "Camera of Vivian"
    Image.new("RGB", (8, 8)).save(tmp_path / "house.jpg", exif=exif)
    said = evidence.with_picture(Circumstances(by="Kim", place="样本大道 88 号"), tmp_path / "house.jpg")
    after = note(book, vivian, Field.ADDRESS, Found.ON_SITE, circumstances=said)
    (one,) = after.evidence
    assert (one.result, one.by, one.place, one.found) == (Result.RIGHT, "Kim", "样本大道 88 号", Found.ON_SITE)
    with book.read() as reading:
        picture = book.picture(reading, one.picture or 0)
    assert picture.startswith(b"\xff\xd8")
    assert b"Camera" not in picture


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no picture")
    with pytest.raises(FormatUnknown):
        evidence.with_picture(Circumstances(), tmp_path / "notes.txt")


def test_a_soft_bounce_leaves_the_address_usable_and_in_doubt(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    after = note(book, vivian, Field.EMAIL, Found.BOUNCED_SOFT)
    assert after.of(Field.EMAIL)[0].invalid == ""
    assert after.evidence[0].result is Result.DOUBTED
