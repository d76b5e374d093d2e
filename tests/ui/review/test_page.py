"""A card is reviewed with the keyboard alone, on a real book."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cardkeeper.actions import capture, contacts
from cardkeeper.model import Contact, Draft, Fact, Field, Source, Tier
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.review.class_row import ClassRow
from cardkeeper.ui.review.fact_edit import FactEdit
from cardkeeper.ui.review.page import ReviewPage
from tests.ui.conftest import nameless, speak, stops

if TYPE_CHECKING:
    from tests.ui.review.conftest import Sit

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, held)


def focused(page: ReviewPage) -> FactEdit:
    edit = QApplication.focusWidget()
    assert isinstance(edit, FactEdit)
    assert page.form.isAncestorOf(edit)
    return edit


def accepted(page: ReviewPage, qtbot: QtBot) -> Contact:
    with qtbot.waitSignal(page.accepted) as signal:
        press(Qt.Key.Key_Return, CTRL)
    return contacts.get(page.desk.book, signal.args[0])


def test_a_clean_card_costs_one_keystroke(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean, clean)
    first = page.card
    contact = accepted(page, qtbot)
    qtbot.waitUntil(lambda: page.card is not None)
    assert page.card != first
    assert contact.reviewed
    assert contact.first(Field.NAME) == "Mira Solheim"
    assert contact.of(Field.PHONE)[0].printed == "+44 20 7946 0123"


def test_the_last_card_empties_the_queue(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean)
    with qtbot.waitSignal(page.emptied):
        press(Qt.Key.Key_Return, CTRL)
    assert capture.inbox(page.desk.book) == ()


def test_tab_walks_the_doubtful_facts_and_then_goes_on(sit: Sit, bilingual: Draft) -> None:
    page = sit(bilingual)
    assert focused(page).entry.guess.field is Field.EMAIL
    press(Qt.Key.Key_Tab)
    assert focused(page).entry.guess.field is Field.PHONE
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focused(page).entry.guess.field is Field.EMAIL
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert focused(page).part == "extension"
    assert not any(entry.open for entry in page.form.sheet.entries)


def test_enter_goes_on_like_tab(sit: Sit, bilingual: Draft) -> None:
    page = sit(bilingual)
    press(Qt.Key.Key_Return)
    assert focused(page).entry.guess.field is Field.PHONE
    assert sum(entry.open for entry in page.form.sheet.entries) == 1


def test_alt_1_takes_the_proposal(sit: Sit, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(bilingual)
    press(Qt.Key.Key_1, ALT)
    assert focused(page).text() == "liqun.chen@chengchuan.example.com"
    contact = accepted(page, qtbot)
    email = contact.of(Field.EMAIL)[0]
    assert (email.value, email.source) == ("liqun.chen@chengchuan.example.com", Source.TYPED)
    assert contact.of(Field.NAME)[0].source is Source.CARD


def test_a_line_of_the_picture_goes_into_the_focused_fact(sit: Sit, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(bilingual)
    mobile = next(edit for edit in page.form.edits if edit.entry.guess.kind == "mobile")
    mobile.setFocus()
    line = next(n for n, one in enumerate(page.form.sheet.lines) if "转 801" in one.text)
    picture = page.side.view.picture
    spot = picture.place_of(page.form.sheet.lines[line].box).center()
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, NONE, spot)
    entry = page.form.sheet.entry(mobile.key)
    assert (entry.guess.value, entry.guess.extension) == ("+8651255500123", "801")
    assert entry.lines == {line}


def test_the_picture_is_worked_by_keys(sit: Sit, bilingual: Draft) -> None:
    page = sit(bilingual)
    press(Qt.Key.Key_F6)
    picture = page.side.view.picture
    assert picture.hasFocus()
    before = picture.accessibleDescription()
    press(Qt.Key.Key_Down)
    assert picture.accessibleDescription() != before
    press(Qt.Key.Key_Return)
    assert focused_entry_text(page) == "Chengchuan Instruments (Suzhou) Co., Ltd."
    press(Qt.Key.Key_F6)
    assert focused(page).isVisible()


def focused_entry_text(page: ReviewPage) -> str:
    assert page.form.current is not None
    return page.form.sheet.entry(page.form.current).guess.printed


def test_an_unassigned_line_finds_its_place(sit: Sit, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(bilingual)
    (line,) = page.form.sheet.unassigned
    page.side.placed.emit((line,), Field.NOTE, "")
    assert page.form.sheet.unassigned == ()
    assert focused(page).text() == "测得准，才做得好"
    assert accepted(page, qtbot).first(Field.NOTE) == "测得准，才做得好"


def test_a_fact_is_added_and_another_taken_out(sit: Sit, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(bilingual)
    website = next(edit for edit in page.form.edits if edit.entry.guess.field is Field.WEBSITE)
    website.setFocus()
    press(Qt.Key.Key_X, ALT)
    page.form.add(Field.MESSENGER, "qq")
    QTest.keyClicks(focused(page), "10001")
    contact = accepted(page, qtbot)
    assert contact.of(Field.WEBSITE) == ()
    assert ("10001", "qq") in [(fact.value, fact.kind) for fact in contact.of(Field.MESSENGER)]


def test_tier_and_industry_are_chosen_by_a_key(sit: Sit, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(bilingual)
    press(Qt.Key.Key_V, ALT)
    press(Qt.Key.Key_I, ALT)
    contact = accepted(page, qtbot)
    assert contact.tier is Tier.VIP
    assert contact.industry


def test_typing_keeps_what_was_printed(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean)
    edit = next(edit for edit in page.form.edits if edit.entry.guess.field is Field.PHONE)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "142 0000 0034")
    phone = accepted(page, qtbot).of(Field.PHONE)[0]
    assert (phone.value, phone.printed, phone.source) == ("+8614200000034", "+44 20 7946 0123", Source.TYPED)


def test_what_is_typed_is_checked_and_its_repair_is_one_key_away(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean)
    edit = next(edit for edit in page.form.edits if edit.entry.guess.field is Field.EMAIL)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "li@gmial.com")
    assert "li@gmail.com" in edit.accessibleDescription()
    QTest.keyClick(edit, Qt.Key.Key_P, ALT)
    assert edit.text() == "li@gmail.com"
    assert edit.accessibleDescription() == ""
    assert accepted(page, qtbot).of(Field.EMAIL)[0].value == "li@gmail.com"


def test_a_discarded_card_comes_back_by_undo(sit: Sit, clean: Draft, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(clean, bilingual)
    first = page.card
    with qtbot.waitSignal(page.discarded):
        press(Qt.Key.Key_D, ALT)
    qtbot.waitUntil(lambda: page.card not in (None, first))
    contacts.undo(page.desk.book, now=page.desk.clock.now())
    assert first in [card.id for card in capture.inbox(page.desk.book)]


def test_later_leaves_the_card_in_the_inbox(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean, clean)
    first = page.card
    press(Qt.Key.Key_L, ALT)
    qtbot.waitUntil(lambda: page.card not in (None, first))
    assert len(capture.inbox(page.desk.book)) == 2


def test_what_was_typed_is_there_when_the_card_is_opened_again(
    sit: Sit, clean: Draft, bilingual: Draft, qtbot: QtBot
) -> None:
    page = sit(clean, bilingual)
    first = page.card
    QTest.keyClicks(focused(page), "x")
    typed = focused(page).text()
    press(Qt.Key.Key_K, ALT)
    page.footer.later.emit()
    qtbot.waitUntil(lambda: page.card not in (None, first))
    page.begin(first)
    qtbot.waitUntil(lambda: page.card == first)
    assert focused(page).text() == typed
    contact = accepted(page, qtbot)
    assert contact.first(Field.NAME) == typed
    assert contact.tier is Tier.KEY


def test_nothing_of_another_card_is_shown_while_one_is_opened(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean)
    assert page.side.isVisible()
    page.begin()
    assert not page.side.isVisible()
    qtbot.waitUntil(page.side.isVisible)


def test_a_card_that_has_just_come_in_is_waited_for(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean, None)
    fresh = capture.inbox(page.desk.book)[1].id
    with qtbot.waitSignal(page.sitting.waiting):
        page.begin(fresh)
    assert page.card is None


def test_a_photo_that_failed_says_why_and_is_read_again(sit: Sit, qtbot: QtBot) -> None:
    page = sit("PhotoEmpty")
    assert page.sitting.queue.items[0].caption() == "No card found"
    with qtbot.waitSignal(page.retried):
        press(Qt.Key.Key_Return, CTRL)
    assert [card.state.value for card in capture.inbox(page.desk.book)] == ["waiting"]


def test_the_queue_counts_what_is_doubtful(sit: Sit, clean: Draft, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(clean, bilingual, clean, None)
    qtbot.waitUntil(lambda: all(item.picture for item in page.sitting.queue.items[:3]))
    captions = [item.caption() for item in page.sitting.queue.items]
    assert captions == ["Reviewing", "2 doubtful", "None doubtful", "Waiting"]
    page.set_reading(page.sitting.queue.items[3].card.id)
    assert page.sitting.queue.items[3].caption() == "Reading"


def test_everything_the_keyboard_reaches_has_a_name(sit: Sit, bilingual: Draft) -> None:
    page = sit(bilingual)
    assert len(stops(page)) > 20
    assert nameless(page) == []


@pytest.mark.parametrize("width", [744, 1224])
def test_every_width_shows_the_whole_form(sit: Sit, bilingual: Draft, width: int) -> None:
    page = sit(bilingual)
    page.resize(width, 560)
    assert page.width() == width
    form = page.form.widget()
    assert form is not None
    assert form.width() <= page.form.viewport().width()


def test_the_language_changes_while_a_card_is_open(sit: Sit, bilingual: Draft) -> None:
    page = sit(bilingual)
    QTest.keyClicks(focused(page), "x")
    typed = focused(page).text()
    speak("zh_CN", page)
    assert focused(page).text() == typed


def test_a_proposals_key_does_not_reach_the_windows_shortcuts(sit: Sit, bilingual: Draft) -> None:
    page = sit(bilingual)
    went = []
    QShortcut(QKeySequence("Alt+1"), page).activated.connect(lambda: went.append("inbox"))
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_1, ALT)
    assert (focused(page).text(), went) == ("liqun.chen@chengchuan.example.com", [])
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_1, ALT)
    assert went == ["inbox"]  # nothing is proposed any more: the key is the window's again


def test_a_new_fact_comes_into_sight(sit: Sit, bilingual: Draft, qtbot: QtBot) -> None:
    page = sit(bilingual)
    page.resize(744, 560)
    page.form.add(Field.NOTE, "")
    qtbot.waitUntil(lambda: not focused(page).visibleRegion().isEmpty())
    assert focused(page).entry.guess.field is Field.NOTE


def test_what_was_changed_on_the_contact_meanwhile_survives_the_accepting(sit: Sit, clean: Draft, qtbot: QtBot) -> None:
    page = sit(clean)
    assert page.sitting.case is not None
    read, now = page.sitting.case.contact, page.desk.clock.now()
    mail = Fact(Field.EMAIL, "new@otterbourne.example.com")
    contacts.save(page.desk.book, replace(read, facts=(*read.facts, mail), tier=Tier.VIP), now=now, name="")
    contact = accepted(page, qtbot)
    assert mail.value in [fact.value for fact in contact.of(Field.EMAIL)]
    assert (contact.tier, contact.reviewed) == (Tier.VIP, True)
    assert {fact.key for fact in read.facts} < {fact.key for fact in contact.facts}


def test_a_doubt_nobody_looked_at_stays_on_the_contact(sit: Sit, bilingual: Draft, qtbot: QtBot) -> None:
    contact = accepted(sit(bilingual), qtbot)
    (mail,), phones = contact.of(Field.EMAIL), contact.of(Field.PHONE)
    assert mail.confidence == 1.0  # it had the focus, with its crop above it
    assert [fact.confidence for fact in phones if fact.kind == "work"] == [0.74]


def test_a_failed_card_that_is_open_is_marked_in_the_queue(sit: Sit, qtbot: QtBot) -> None:
    page = sit("PhotoEmpty", "PhotoBroken")
    assert [item.open for item in page.sitting.queue.items] == [True, False]


def test_why_an_industry_is_suggested_stands_there_whole(qtbot: QtBot) -> None:
    row = ClassRow()
    qtbot.addWidget(row)
    row.show_class("", Tier.PROSPECT, said={Field.COMPANY: "Beimo Logistics Ltd", Field.TITLE: "Chairman"})
    row.setFixedWidth(500)
    row.show()
    (why,) = (label for label in row.findChildren(Label) if "logistics" in label.text())
    assert why.height() >= why.heightForWidth(why.width()) > 0
