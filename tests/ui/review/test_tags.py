"""Tags of the person on the card: those there are, one more by a key, kept when the card is accepted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts, tags
from cardkeeper.model import Draft
from cardkeeper.rules.rebase import rebased
from cardkeeper.ui.review.page import ReviewPage
from tests.store.samples import VIVIAN
from tests.ui.review.conftest import Sit
from tests.ui.review.drawn import NOW
from tests.ui.review.test_erased import accepted

PATIENCE = 30_000


def chips(page: ReviewPage) -> list[str]:
    return [chip.text() for chip in page.form.tags.row.chips]


def test_a_tag_given_and_one_taken_in_the_review_are_those_of_the_contact(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean)
    book, case = page.desk.book, page.sitting.case
    assert case is not None
    tags.add(book, [case.contact.id or 0], "春季展会", now=NOW)
    page.begin(page.card)
    qtbot.waitUntil(lambda: chips(page) == ["春季展会"], timeout=PATIENCE)
    QTest.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    field = page.form.tags.row.field
    assert not field.isHidden()
    QTest.keyClicks(field, "Spring lunch")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert chips(page) == ["春季展会", "Spring lunch"]
    page.form.tags.row.chips[0].removed.emit()
    assert chips(page) == ["Spring lunch"]
    contact = accepted(page, qtbot)
    assert contact.categories == ("Spring lunch",)
    contacts.undo(book, now=NOW)
    assert contacts.get(book, contact.id or 0).categories == ("春季展会",)


def test_tags_that_others_changed_meanwhile_stay_where_the_review_changed_none() -> None:
    theirs = replace(VIVIAN, categories=("theirs",))
    assert rebased(VIVIAN, seen=VIVIAN, kept=theirs).categories == ("theirs",)
    assert rebased(replace(VIVIAN, categories=("mine",)), seen=VIVIAN, kept=theirs).categories == ("mine",)
