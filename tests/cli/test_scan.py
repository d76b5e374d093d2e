"""scan: a line of JSON a photo, as the contract has it, and with --save the card in the inbox."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image

from benchmarks.signatures import HERE as WRITTEN
from cardkeeper.actions import capture, contacts, intake
from cardkeeper.errors import EngineMissing, PhotoBroken
from cardkeeper.model import CardState, Field, Guess
from cardkeeper.store.book import open_book
from tests.actions.test_capture import picture
from tests.cli.conftest import Calls
from tests.cli.test_store_commands import KEYS
from tests.fakes import ScriptedReader
from tests.store.samples import DRAFT, NOW, PASSPHRASE

READ = replace(
    DRAFT,
    flat=picture("white"),
    guesses=(
        Guess(Field.NAME, "张薇", 0.9342, None, form="zh"),
        Guess(Field.PHONE, "+862155500123", 0.8, None, kind="work", extension="316", printed="021-5550 0123 转 316"),
    ),
)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "card.jpg"
    file.write_bytes(picture("white"))
    return file


def reads(monkeypatch: pytest.MonkeyPatch, reader: ScriptedReader) -> list[dict[str, object]]:
    """Have `scan` answer as `reader` does; what it was told comes in the list."""
    told: list[dict[str, object]] = []

    def scan(photo: bytes, **how: object) -> object:
        told.append(how)
        return reader(photo)

    monkeypatch.setattr("cardkeeper.ocr.scan.scan", scan)
    return told


def test_a_line_of_json_is_the_contract_key_by_key(call: Calls, photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = reads(monkeypatch, ScriptedReader((READ, READ)))
    said = call("scan", photo, "--json", "--engine", "tesseract", "--fast", "--region", "gb")
    assert told == [{"engine": "tesseract", "fast": True, "region": "GB"}]
    assert (said.code, len(said.lines), list(said.document)) == (0, 1, ["file", "cards", "seconds"])
    assert (said.document["file"], len(said.document["cards"])) == (str(photo), 2)
    card = said.document["cards"][0]
    assert list(card) == [*KEYS, "unassigned", "quad"]
    assert card["names"][0]["confidence"] == 0.934
    assert card["phones"] == [
        {
            "number": "+862155500123", "extension": "316", "kind": "work", "printed": "021-5550 0123 转 316",
            "confidence": 0.8,
        }
    ]  # fmt: skip
    assert (card["unassigned"], card["quad"]) == (
        ["On time, every mile"],
        [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]],
    )
    assert (card["reviewed"], said.err.startswith("The better reading engine")) == (False, True)


def test_a_photo_that_cannot_be_read_has_its_line_and_the_next_goes_on(
    call: Calls, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads(monkeypatch, ScriptedReader(PhotoBroken(), (READ,)))
    said = call("scan", photo, photo.parent, photo.parent / "gone.jpg", "-", "--json", stdin=picture("red"))
    assert said.code == 1
    broken, folder, gone, good = map(json.loads, said.lines)
    assert (broken["error"], folder["error"], gone["error"]) == ("PhotoBroken", "FileUnreadable", "FileUnreadable")
    assert (broken["cards"], "error" in good, good["file"]) == ([], False, "-")
    assert said.err.count("\n") == 4


def test_people_read_the_facts_and_what_fits_no_field(
    call: Calls, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads(monkeypatch, ScriptedReader((replace(READ, degraded=False),)))
    said = call("scan", photo, "--lang", "zh")
    assert (said.code, said.err) == (0, "")
    assert any("张薇" in line for line in said.lines)
    assert any("On time, every mile" in line for line in said.lines)


def test_a_back_goes_to_its_front_and_keeps_its_own_line(
    call: Calls, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = Guess(Field.PHONE, "+862155500123", 0.9, None, kind="work", printed="+86 21 5550 0123")
    back = replace(READ, guesses=(Guess(Field.NAME, "Zhang Wei", 0.9, None, form="en"), work), degraded=False)
    shots = ((READ,), (back,), (READ, READ), PhotoBroken())
    reads(monkeypatch, ScriptedReader(*shots))
    said = call("scan", photo, "-", photo, photo, "--json", "--pair", stdin=picture("red"))
    front, rear, two, broken = map(json.loads, said.lines)
    (card,) = front["cards"]
    assert [name["text"] for name in card["names"]] == ["张薇", "Zhang Wei"]
    assert (len(card["phones"]), card["unassigned"]) == (1, ["On time, every mile"] * 2)
    assert (list(rear), rear["cards"], rear["back_of"]) == (["file", "cards", "seconds", "back_of"], [], str(photo))
    assert (len(two["cards"]), broken["error"], said.code) == (2, "PhotoBroken", 1)


def test_people_are_told_which_photo_is_a_back(call: Calls, photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reads(monkeypatch, ScriptedReader((READ,), (replace(READ, guesses=()),)))
    said = call("scan", photo, "-", "--pair", stdin=picture("red"))
    assert f"  the back of {photo}" in said.lines


def test_without_an_engine_nothing_is_read(call: Calls, photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reads(monkeypatch, ScriptedReader(EngineMissing(engine="tesseract", line="sudo apt-get install tesseract-ocr")))
    said = call("scan", photo, photo, "--json")
    assert (said.code, said.out, "sudo apt-get install" in said.err) == (5, b"", True)


def test_saved_cards_wait_in_the_inbox_each_with_its_own_photo(
    call: Calls, photo: Path, store: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = photo.parent / "store"
    book = open_book(folder, passphrase=PASSPHRASE)
    intake.take_in(book, [picture("blue")], now=NOW)
    book.close()
    other = replace(READ, guesses=(Guess(Field.NAME, "王零", 0.9, None, form="zh"),))
    reads(monkeypatch, ScriptedReader((READ,), (other,), (READ,)))
    assert call("scan", photo, "-", "--save", *store, stdin=picture("red")).code == 0
    assert "in the store already" in call("scan", photo, "--save", *store).err
    book = open_book(folder, passphrase=PASSPHRASE)
    try:
        waiting, first, second = capture.inbox(book)
        assert (waiting.state, first.name, second.name) == (CardState.WAITING, "card.jpg", "")
        names = [contacts.get(book, card.contact or 0).first(Field.NAME) for card in (first, second)]
        assert names == ["张薇", "王零"]
    finally:
        book.close()


def test_saved_sides_of_a_card_are_one_card_in_the_inbox(
    call: Calls, photo: Path, store: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    back = replace(READ, guesses=(Guess(Field.NAME, "Zhang Wei", 0.9, None, form="en"),))
    reads(monkeypatch, ScriptedReader((READ,), (back,)))
    said = call("scan", photo, "-", "--save", "--pair", "--json", *store, stdin=picture("red"))
    assert json.loads(said.lines[1])["back_of"] == str(photo)
    book = open_book(photo.parent / "store", passphrase=PASSPHRASE)
    try:
        (front,) = capture.inbox(book)
        assert front.back is not None
        names = contacts.get(book, front.contact or 0).of(Field.NAME)
        assert [name.value for name in names] == ["张薇", "Zhang Wei"]
    finally:
        book.close()


def test_a_saved_photo_keeps_nothing_of_what_the_camera_wrote(
    call: Calls, photo: Path, store: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    notes, phone = Image.Exif(), photo.with_suffix(".heic")
    notes[0x010F] = "Camera of Vivian"
    pillow_heif.register_heif_opener()
    Image.new("RGB", (90, 54)).save(phone, exif=notes)
    reads(monkeypatch, ScriptedReader((READ,)))
    assert call("scan", phone, "--save", *store).code == 0
    book = open_book(photo.parent / "store", passphrase=PASSPHRASE)
    kept = capture.photo(book, capture.inbox(book)[0].id)
    book.close()
    assert b"Vivian" in phone.read_bytes()
    assert b"Vivian" not in kept


def test_mails_and_vcards_are_read_without_an_engine_and_kept_as_what_they_are(
    call: Calls, photo: Path, store: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    reads(monkeypatch, ScriptedReader((READ,)))
    (people := photo.with_suffix(".vcf")).write_text("BEGIN:VCARD\nUID:urn:x\nFN:Ada Grant\nTEL:1\nX-A:1\nEND:VCARD\n")
    (nobody := photo.with_suffix(".txt")).write_text("see you on Thursday")
    said = call("scan", WRITTEN / "qq-zh.eml", people, nobody, photo, "--save", "--pair", "--json", *store)
    letter, card, none, scanned = (json.loads(line) for line in said.lines)
    assert [name["text"] for name in letter["cards"][0]["names"]] == ["陆嘉禾"]
    assert (card["cards"][0]["uid"], card["cards"][0]["extra"][0]["name"]) == ("urn:x", "X-A")
    assert (none["cards"], none["error"], len(scanned["cards"]), said.code) == ([], "TextEmpty", 1, 1)
    book = open_book(photo.parent / "store", passphrase=PASSPHRASE)
    try:
        assert [one.kind for one in capture.inbox(book)] == ["mail", "vcard", "photo"]
    finally:
        book.close()
