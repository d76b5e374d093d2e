"""Signatures, mails and vCards come in by the window's doors: pasted, dropped, or refused with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from benchmarks.signatures import HERE
from cardkeeper.actions import capture, contacts, texts
from cardkeeper.model import CardState, Field
from cardkeeper.store.book import Book
from cardkeeper.ui.dropped import is_acceptable
from tests.ui.window.conftest import Open
from tests.ui.window.test_window import soon, unlocked

VCARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Person {0}\nTEL:+44 7700 9001{0:02}\nEND:VCARD\n"


def dropped(*files: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return mime


def test_a_pasted_signature_is_reviewed(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    mime = QMimeData()
    mime.setText((HERE / "pasted-icons-en.txt").read_text("utf-8"))
    mime.setImageData(QImage(9, 9, QImage.Format.Format_RGB32))  # as some mail programs add
    assert is_acceptable(mime)
    QGuiApplication.clipboard().setMimeData(mime)
    space.traffic.paste()
    soon(qtbot, lambda: space.places.review.isVisible() and space.places.review.card is not None)
    (card,) = capture.inbox(stocked)
    assert (card.kind, card.state) == ("text", CardState.READY)
    assert contacts.get(stocked, card.contact or 0).first(Field.NAME) == "Priya Raman"


def test_what_is_pasted_is_opened_though_others_wait(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    space.traffic.take(dropped(HERE / "qq-zh.eml"))
    soon(qtbot, lambda: space.places.review.card is not None)
    first = space.places.review.card
    mime = QMimeData()
    mime.setText((HERE / "pasted-icons-en.txt").read_text("utf-8"))
    space.traffic.take(mime)
    soon(qtbot, lambda: space.places.review.card not in (None, first))
    assert [card.id for card in capture.inbox(stocked)] == [first, space.places.review.card]


def test_a_dropped_mail_and_a_small_vcard_are_reviewed(
    open_window: Open, stocked: Book, qtbot: QtBot, tmp_path: Path
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    (file := tmp_path / "two.vcf").write_text(VCARD.format(1) + VCARD.format(2))
    space.traffic.take(dropped(HERE / "qq-zh.eml", file))
    soon(qtbot, lambda: space.inbox.isVisible() and space.inbox.model.count(CardState.READY) == 3)
    people = [contacts.get(stocked, card.contact or 0) for card in capture.inbox(stocked)]
    assert [one.first(Field.NAME) for one in people] == ["陆嘉禾", "Person 1", "Person 2"]


def test_a_dropped_address_book_is_imported_and_says_so(
    open_window: Open, stocked: Book, qtbot: QtBot, tmp_path: Path
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    (file := tmp_path / "many.vcf").write_text("".join(map(VCARD.format, range(texts.PEOPLE_MOST + 1))))
    space.traffic.take(dropped(file))
    soon(qtbot, lambda: "21 contacts imported" in space.undo_bar.words.text())
    assert "more than 20 people" in space.error.words.text()
    assert capture.inbox(stocked) == ()


@pytest.mark.parametrize("text", ["see you on Thursday", "https://www.example.com/1234567890"])
def test_what_is_nobodys_signature_is_not_taken(text: str, open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    QGuiApplication.clipboard().setText(text)
    space.traffic.paste()
    assert "signature" in space.error.words.text()
    assert capture.inbox(stocked) == ()
