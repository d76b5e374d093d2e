"""A card of somebody who may be known already: the review says who, and one key says what accepting does about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts, duplicates
from cardkeeper.model import Contact, Draft, Fact, Field
from cardkeeper.store import contacts as store
from cardkeeper.ui.review.page import ReviewPage
from tests.ui.conftest import speak
from tests.ui.review import drawn

if TYPE_CHECKING:
    from tests.ui.review.conftest import Sit

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
MIRA = Contact(
    facts=(
        Fact(Field.NAME, "Mira Solheim", form="en", key="n"),
        Fact(Field.COMPANY, "Larkfield Marine", form="en", key="c"),
        Fact(Field.TITLE, "Buyer", form="en", key="t"),
        Fact(Field.EMAIL, "mira@otterbourne.example.com", key="e"),
        Fact(Field.NOTE, "Likes tea", key="x"),
    ),
    reviewed=True,
)


def know(page: ReviewPage, person: Contact) -> int:
    """Have somebody be known, and the card opened anew."""
    book = page.desk.book
    with book.write("edit", at=drawn.NOW, name="Mira Solheim") as writing:
        known = store.save(writing, person)
    duplicates.scan(book, now=drawn.NOW)
    assert known.id is not None
    return known.id


def opened(page: ReviewPage, qtbot: QtBot) -> int:
    """Open the card anew; the contact that was read from it."""
    page.begin()
    qtbot.waitUntil(lambda: page.card is not None, timeout=30_000)
    assert page.sitting.case is not None
    return page.sitting.case.contact.id or 0


def accepted(page: ReviewPage, qtbot: QtBot) -> Contact:
    with qtbot.waitSignal(page.accepted, timeout=30_000) as signal:
        QTest.keyClick(page, Qt.Key.Key_Return, CTRL)
    return contacts.get(page.desk.book, signal.args[0])


def said(contact: Contact, field: Field) -> list[str]:
    return [fact.value for fact in contact.of(field)]


def test_it_says_who_and_why_and_accepting_takes_somebody_new_in(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean)
    assert not page.known.isVisible()
    known = know(page, MIRA)
    fresh = opened(page, qtbot)
    assert page.known.words.text() == "Known already? Mira Solheim · Buyer · Larkfield Marine"
    assert "Same" in page.known.more.text()
    assert accepted(page, qtbot).id == fresh
    assert contacts.look_up(page.desk.book, known) is not None


def test_one_key_has_the_card_update_who_is_known_in_one_step(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean)
    book, known = page.desk.book, know(page, MIRA)
    fresh = opened(page, qtbot)
    before = [contacts.get(book, one) for one in (known, fresh)]
    QTest.keyClick(page, Qt.Key.Key_U, ALT)
    assert page.known.update_known.isChecked()
    merged = accepted(page, qtbot)
    assert merged.id == known
    assert said(merged, Field.COMPANY) == ["Otterbourne Paper"]
    assert said(merged, Field.TITLE) == ["Account Director"]
    assert said(merged, Field.NOTE) == ["Likes tea"]
    assert contacts.look_up(book, fresh) is None
    contacts.undo(book, now=drawn.NOW)
    assert [contacts.get(book, one) for one in (known, fresh)] == before


def test_another_card_of_one_person_keeps_both_jobs(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean)
    known = know(page, MIRA)
    opened(page, qtbot)
    QTest.keyClick(page, Qt.Key.Key_M, ALT)
    merged = accepted(page, qtbot)
    assert merged.id == known
    assert set(said(merged, Field.COMPANY)) == {"Otterbourne Paper", "Larkfield Marine"}


def test_the_same_key_takes_it_back(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean)
    know(page, MIRA)
    fresh = opened(page, qtbot)
    for _ in range(2):
        QTest.keyClick(page, Qt.Key.Key_U, ALT)
    assert page.known.known is None
    assert accepted(page, qtbot).id == fresh


def test_two_people_are_told_apart_for_good(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean)
    book = page.desk.book
    know(page, MIRA)
    fresh = opened(page, qtbot)
    QTest.keyClick(page, Qt.Key.Key_N, ALT)
    assert not page.known.isVisible()
    qtbot.waitUntil(lambda: duplicates.for_contact(book, contacts.get(book, fresh)) == (), timeout=30_000)


def test_its_words_follow_the_language(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean)
    know(page, MIRA)
    opened(page, qtbot)
    speak("zh_CN", page)
    assert page.known.part.text() == "不是同一人"
