"""Somebody who was erased at their wish comes on a card again: the review says so and asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import audit, contacts, privacy
from cardkeeper.model import Contact, Draft, Fact, Field
from cardkeeper.store import erased
from cardkeeper.ui import deeds
from cardkeeper.ui.review.page import ReviewPage
from tests.ui.review import drawn

if TYPE_CHECKING:
    from tests.ui.review.conftest import Sit

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
MIRA = Contact(facts=(Fact(Field.NAME, "Mira Solheim"), Fact(Field.PHONE, "+442079460123")))


def remember(page: ReviewPage, person: Contact, *, at: datetime = drawn.NOW) -> None:
    """As if the person had been erased then."""
    with page.desk.book.write("erase_person", at=at, step=False) as writing:
        erased.remember(writing, [person])


def open_anew(page: ReviewPage, qtbot: QtBot) -> None:
    page.begin()
    qtbot.waitUntil(lambda: page.card is not None, timeout=30_000)


def accepted(page: ReviewPage, qtbot: QtBot) -> Contact:
    with qtbot.waitSignal(page.accepted, timeout=30_000) as signal:
        QTest.keyClick(page, Qt.Key.Key_Return, CTRL)
    return contacts.get(page.desk.book, signal.args[0])


def test_it_says_on_which_day_and_takes_nobody_in_without_being_asked(
    sit: Sit, clean: Draft, bilingual: Draft, qtbot: QtBot
) -> None:
    page = sit(clean, bilingual)
    assert not page.erased.isVisible()
    remember(page, MIRA)
    open_anew(page, qtbot)
    assert page.erased.isVisible()
    assert page.erased.words.text() == "This person asked to be erased, and was on 3 Mar."
    card = page.card
    with qtbot.waitSignal(page.sitting.trouble, timeout=30_000):
        QTest.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert page.card == card
    assert "asked to be erased" in page._trouble.words.text()
    assert not [one for one in contacts.found(page.desk.book, "Mira", limit=9) if one.reviewed]
    with qtbot.waitSignal(page.discarded, timeout=30_000):
        QTest.keyClick(page, Qt.Key.Key_D, ALT)
    qtbot.waitUntil(lambda: page.card not in (None, card), timeout=30_000)
    assert not page.erased.isVisible()


def test_who_has_agreed_since_is_taken_in_and_is_erased_no_more(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean)
    remember(page, MIRA)
    open_anew(page, qtbot)
    with qtbot.waitSignal(page.sitting.trouble, timeout=30_000):
        page.finish()
    QTest.keyClick(page, Qt.Key.Key_E, ALT)
    assert not page._trouble.isVisible()
    assert not page.erased.agree.isVisible()
    contact = accepted(page, qtbot)
    assert contact.reviewed
    assert privacy.erased_on(page.desk.book, contact) is None
    (entry,) = audit.entries(page.desk.book, what=("accept",))
    assert "had asked to be erased, has agreed since" in deeds.line(entry)


def test_who_is_known_only_by_what_was_put_right_is_asked_about_when_accepting(
    sit: Sit, clean: Draft, qtbot: QtBot
) -> None:
    page = sit(clean)
    remember(page, Contact(facts=(Fact(Field.NAME, "Mira Sunde"), Fact(Field.PHONE, "+442079460123"))))
    open_anew(page, qtbot)
    assert not page.erased.isVisible()
    name = next(entry.key for entry in page.form.sheet.entries if entry.guess.field is Field.NAME)
    page.form.sheet.edit(name, value="Mira Sunde")
    with qtbot.waitSignal(page.sitting.trouble, timeout=30_000):
        QTest.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert page.erased.isVisible()
    page.erased.agree.click()
    assert accepted(page, qtbot).first(Field.NAME) == "Mira Sunde"


def test_the_day_is_the_last_on_which_they_were_erased(sit: Sit, clean: Draft) -> None:
    page = sit(clean)
    assert privacy.erased_on(page.desk.book, MIRA) is None
    remember(page, MIRA)
    assert privacy.erased_on(page.desk.book, MIRA) == date(2026, 3, 3)
    with_mail = replace(MIRA, facts=(*MIRA.facts, Fact(Field.EMAIL, "mira@solheim.example.com")))
    remember(page, with_mail, at=drawn.NOW + timedelta(days=2))
    assert privacy.erased_on(page.desk.book, with_mail) == date(2026, 3, 5)
