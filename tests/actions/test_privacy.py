"""Who wants to be left alone is; everything known of a person is told; who is erased stays erased."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cardkeeper.actions import backup, contacts, exchange, privacy, review, talks
from cardkeeper.dealings import Basis, Consent, Found, Talk, TalkKind
from cardkeeper.errors import AllWithheld, ContactUnknown, ErasedBefore
from cardkeeper.formats import WriteOptions
from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result
from cardkeeper.store import backups, cards, evidence, tables
from cardkeeper.store.book import Book, open_book
from tests.store.samples import NOW, PASSPHRASE, TODAY, VIVIAN, found, keep, kept, person

PHOTO = b"\xff\xd8 photo of a card"
HOUSE = b"\xff\xd8 photo of a house"


def with_everything(book: Book) -> Contact:
    """Somebody of whom there is one of everything."""
    (vivian,) = keep(book, VIVIAN)
    number = vivian.id or 0
    with book.write("scan", at=NOW) as writing:
        card = cards.add(writing, PHOTO, name="a.jpg").id
        cards.accept(writing, card, number)
        seen = Evidence(
            vivian.facts[0].key, How.VISIT, Result.RIGHT, TODAY, found=Found.ON_SITE, place="样本大道",
            picture=writing.put_picture(HOUSE),
        )  # fmt: skip
        evidence.add(writing, number, [seen])
    talks.log(book, Talk(number, TalkKind.CALL, TODAY, "聊了冷链"), now=NOW)
    return kept(book, vivian)


def export(book: Book, out: Path) -> exchange.Exported:
    return exchange.export(out, exchange.chosen(book), options=WriteOptions())


def test_consent_and_care_are_noted_and_undone(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    said = Consent("展会", "报价", Basis.CONSENT, TODAY)
    privacy.set_consent(book, vivian, said, now=NOW)
    privacy.set_care(book, vivian, owner="Kim", every=30, now=NOW)
    after = kept(book, vivian)
    assert (after.consent, after.owner, after.every) == (said, "Kim", 30)
    contacts.undo(book, now=NOW)
    contacts.undo(book, now=NOW)
    assert kept(book, vivian) == vivian


def test_who_wants_to_be_left_alone_is_left_out_of_exports(book: Book, tmp_path: Path) -> None:
    vivian, _ = keep(book, VIVIAN, person("李嘉", "乙"))
    privacy.set_consent(book, vivian, Consent(do_not_contact=True), now=NOW)
    done = export(book, tmp_path / "all.vcf")
    assert (done.contacts, done.withheld) == (1, 1)
    assert "张薇" not in (tmp_path / "all.vcf").read_text("utf-8")
    with pytest.raises(AllWithheld):
        exchange.export(tmp_path / "one.vcf", [kept(book, vivian)], options=WriteOptions())
    assert not (tmp_path / "one.vcf").exists()


def test_everything_on_a_person_is_in_one_file(book: Book, tmp_path: Path) -> None:
    vivian = with_everything(book)
    out = tmp_path / "vivian.zip"
    assert privacy.write_everything(book, vivian.id or 0, out, now=NOW) == 7
    with zipfile.ZipFile(out) as archive:
        known = json.loads(archive.read("history.json"))
        pictures = {archive.read(name) for name in archive.namelist() if name.startswith("pictures/")}
        assert json.loads(archive.read("contact.json"))["names"][0]["text"] == "张薇"
        assert archive.read("contact.vcf").startswith(b"BEGIN:VCARD")
    assert known["talks"][0]["note"] == "聊了冷链"
    assert known["contact"]["evidence"][0]["place"] == "样本大道"
    assert {PHOTO, HOUSE} <= pictures
    assert out.stat().st_mode & 0o777 == 0o600


def test_erasing_leaves_nothing_but_a_digest(book: Book) -> None:
    vivian = with_everything(book)
    privacy.erase(book, [vivian.id or 0], now=NOW)
    with pytest.raises(ContactUnknown):
        kept(book, vivian)
    assert found(book, "张薇") == []
    with book.read() as reading:
        for table in (tables.evidence, tables.talks, tables.facts, tables.pictures, tables.journal_parts):
            assert reading.execute(table.select()).fetchall() == [], table.name
        kept_of_it = [row.digest for row in reading.execute(tables.erased.select())]
    assert {len(digest) for digest in kept_of_it} == {32}
    assert contacts.undo(book, now=NOW) is None


def test_an_old_backup_does_not_bring_an_erased_person_back(book: Book, tmp_path: Path) -> None:
    vivian, other = with_everything(book), keep(book, person("李嘉", "乙"))[0]
    made = backups.make(book, tmp_path, at=NOW)
    privacy.erase(book, [vivian.id or 0], now=NOW)
    with backup.found(made.file, book.folder, book=book, passphrase=PASSPHRASE) as seen:
        assert seen.difference is not None
        assert seen.difference.added == ()
    book.close()
    with backup.found(made.file, book.folder, passphrase=PASSPHRASE) as seen:
        backup.put_back(seen, book.folder, now=NOW)
    again = open_book(book.folder, passphrase=PASSPHRASE)
    assert found(again, "张薇") == []
    assert kept(again, other) == other
    for file in (again.folder / "pictures").iterdir():
        assert file.stat().st_size != len(PHOTO) + 28
    made = backups.make(again, tmp_path / "later", at=NOW)
    assert made.contacts == 1
    again.close()


def test_an_erased_person_is_not_imported_again_under_another_uid(book: Book) -> None:
    vivian, other = keep(book, VIVIAN, person("李嘉", "乙", phone="+8614200000036"))
    file = exchange.written((vivian, other), kind="vcard3", options=WriteOptions())
    privacy.erase(book, [vivian.id or 0], now=NOW)
    stranger = replace(VIVIAN, uid="urn:uuid:00000000-0000-4000-8000-00000000ffff")
    for data in (file, exchange.written((stranger,), kind="vcard3", options=WriteOptions())):
        done = exchange.import_(book, data, name="a.vcf", region="CN", now=NOW)
        assert done.created == 0
        assert [(one.code, one.facts["name"]) for one in done.refusals] == [("Erased", "张薇")]
    assert found(book, "张薇") == []


def test_a_namesake_or_a_colleague_of_an_erased_person_is_somebody_else(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    privacy.erase(book, [vivian.id or 0], now=NOW)
    namesake = Contact(facts=(Fact(Field.NAME, "张薇"), Fact(Field.PHONE, "+8614200000099")), uid="urn:uuid:a")
    colleague = Contact(facts=(Fact(Field.NAME, "王五"), Fact(Field.PHONE, "+862155500123")), uid="urn:uuid:b")
    data = exchange.written((namesake, colleague), kind="vcard3", options=WriteOptions())
    assert exchange.import_(book, data, name="a.vcf", region="CN", now=NOW).created == 2


def scanned(book: Book) -> int:
    with book.write("scan", at=NOW, step=False) as writing:
        return cards.add(writing, PHOTO, name="a.jpg").id


def test_who_agreed_to_be_kept_is_erased_again_when_that_is_taken_back(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    privacy.erase(book, [vivian.id or 0], now=NOW)
    review.accept(book, scanned(book), VIVIAN, now=NOW, agreed=True)
    assert privacy.erased_on(book, VIVIAN) is None
    contacts.undo(book, now=NOW)
    assert privacy.erased_on(book, VIVIAN) == TODAY
    with pytest.raises(ErasedBefore):
        review.accept(book, scanned(book), VIVIAN, now=NOW)
    contacts.redo(book, now=NOW)
    assert privacy.erased_on(book, VIVIAN) is None


def test_who_agreed_and_is_erased_once_more_stays_so_whatever_is_taken_back(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    privacy.erase(book, [vivian.id or 0], now=NOW)
    again = review.accept(book, scanned(book), VIVIAN, now=NOW, agreed=True)
    privacy.erase(book, [again.id or 0], now=NOW + timedelta(days=1))
    contacts.undo(book, now=NOW)
    assert privacy.erased_on(book, VIVIAN) == TODAY + timedelta(days=1)
