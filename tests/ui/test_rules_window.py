"""Rules in the window: examples to begin with, worded by keyboard, switched and undone, and what fired below."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts, own_rules
from cardkeeper.errors import Cancelled
from cardkeeper.model import Contact, Fact, Field, Tier
from cardkeeper.rules.own_rules import OwnRule
from cardkeeper.store.book import Book
from cardkeeper.store.writing import Progress
from cardkeeper.ui.contact_page import ContactPage
from cardkeeper.ui.controls.state import StateSentence
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.own_rules.alerts import Alerts
from cardkeeper.ui.own_rules.apply_dialog import ApplyDialog
from cardkeeper.ui.own_rules.by_day import ByDay
from cardkeeper.ui.own_rules.rule_dialog import RuleDialog
from cardkeeper.ui.own_rules.window import RulesWindow
from cardkeeper.ui.window_section import RULES, WindowSection
from tests.ui.review.drawn import Clock

pytestmark = pytest.mark.usefixtures("theme")

PATIENCE = 30_000
NOW = Clock().now()
ANN = Contact(facts=(Fact(Field.NAME, "Ann Example"),), tier=Tier.VIP)


def opened(qtbot: QtBot, desk: Desk) -> RulesWindow:
    window = RulesWindow(desk)
    qtbot.addWidget(window)
    window.show()
    count = len(own_rules.get_all(desk.book))
    qtbot.waitUntil(lambda: window.table.rowCount() == count and window.isVisible(), timeout=PATIENCE)
    return window


def dialog_of(window: RulesWindow, qtbot: QtBot) -> RuleDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(RuleDialog)), timeout=PATIENCE)
    (dialog,) = window.findChildren(RuleDialog)
    return dialog


def test_an_example_is_looked_at_kept_and_taken_back(qtbot: QtBot, desk: Desk) -> None:
    window = opened(qtbot, desk)
    qtbot.keyClick(window.examples.buttons[0], Qt.Key.Key_Space)
    dialog_of(window, qtbot).keep()
    qtbot.waitUntil(lambda: window.table.rowCount() == 1, timeout=PATIENCE)
    (kept,) = own_rules.get_all(desk.book)
    assert (kept.name, kept.promise, kept.days) == ("VIP without e-mail", "Ask for the e-mail address", 7)
    window.undo()
    qtbot.waitUntil(lambda: window.table.rowCount() == 0, timeout=PATIENCE)
    assert own_rules.get_all(desk.book) == ()


def test_what_is_lacking_is_said_beside_it_and_nothing_is_kept(qtbot: QtBot, desk: Desk) -> None:
    window = opened(qtbot, desk)
    qtbot.keyClick(window, Qt.Key.Key_Insert)
    dialog = dialog_of(window, qtbot)
    for name, condition, tag, said in (
        ("", "", "", "Give the rule a name."),
        ("r", "zhang", "", "Say whom it is about, e.g. tier:vip -has:email."),
        ("r", "tier:vip x", "", "Only conditions can stand here, no words to search for: tag:… or city:…"),
        ("r", "tier:vip", "", "Say what is to be done: fill in one of the lines below “Then”."),
    ):
        for field, text in ((dialog.name, name), (dialog.condition, condition), (dialog.tag, tag)):
            field.setText(text)
        dialog.keep()
        assert dialog.error.words.text() == said
    assert own_rules.get_all(desk.book) == ()


def test_how_many_fit_is_said_while_the_condition_is_typed(qtbot: QtBot, desk: Desk) -> None:
    contacts.save(desk.book, ANN, now=NOW, name="")
    window = opened(qtbot, desk)
    window.word(OwnRule("", ""))
    dialog = dialog_of(window, qtbot)
    dialog.condition.setText("tier:vip")
    qtbot.waitUntil(lambda: dialog.fits.text().startswith("1 contact fits now"), timeout=PATIENCE)


def test_what_fired_is_listed_and_stays_when_its_rule_is_switched_off_and_deleted(qtbot: QtBot, desk: Desk) -> None:
    own_rules.save(desk.book, OwnRule("Hot", "tier:vip", tag="hot", finding="look"), now=NOW)
    contacts.save(desk.book, ANN, now=NOW, name="")
    window = opened(qtbot, desk)
    told = [cell.text() if (cell := window.fired.item(0, column)) else "" for column in (1, 2, 3)]
    assert told == ["Hot", "Ann Example", "tag “hot” · finding “look”"]
    window.turn_button.click()
    qtbot.waitUntil(lambda: window.turn_button.text() == "Switch on", timeout=PATIENCE)
    assert [rule.active for rule in own_rules.get_all(desk.book)] == [False]
    window.remove_button.click()
    qtbot.waitUntil(lambda: window.table.rowCount() == 0, timeout=PATIENCE)
    assert window.fired.rowCount() == 1


def test_what_a_rule_found_is_a_badge_on_the_page_of_its_contact_only(qtbot: QtBot, desk: Desk) -> None:
    own_rules.save(desk.book, OwnRule("Hot", "tier:vip", finding="Never visited"), now=NOW)
    ann = contacts.save(desk.book, ANN, now=NOW, name="")
    bo = contacts.save(desk.book, replace(ANN, tier=Tier.REGULAR), now=NOW, name="")
    page = ContactPage(desk)
    qtbot.addWidget(page)
    (alerts,) = page.findChildren(Alerts)
    page.show_contact(ann.id or 0)
    qtbot.waitUntil(lambda: alerts.shown == ("Never visited",), timeout=PATIENCE)
    (badge,) = alerts.findChildren(StateSentence)
    assert badge.accessibleName() == "Never visited"
    page.show_contact(bo.id or 0)
    qtbot.waitUntil(lambda: page.contact == bo and alerts.shown == () and alerts.isHidden(), timeout=PATIENCE)


def test_the_settings_lead_there(qtbot: QtBot, desk: Desk) -> None:
    section = WindowSection(desk, RULES)
    qtbot.addWidget(section)
    section.show_button.click()
    qtbot.waitUntil(lambda: bool(section.findChildren(RulesWindow)), timeout=PATIENCE)


def test_a_rule_is_put_to_everybody_after_saying_for_whom_it_would_fire_and_taken_back(
    qtbot: QtBot, desk: Desk
) -> None:
    for name in ("Ann Example", "Bo Example"):
        contacts.save(desk.book, replace(ANN, facts=(Fact(Field.NAME, name),)), now=NOW, name="")
    own_rules.save(desk.book, OwnRule("Hot", "tier:vip", tag="hot"), now=NOW)
    window = opened(qtbot, desk)
    assert window.fired.rowCount() == 0
    qtbot.keyClick(window.table, Qt.Key.Key_A)
    (dialog,) = window.findChildren(ApplyDialog)
    assert not dialog.go.isEnabled()
    qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE)
    assert dialog.count.text() == "It would fire for 2 contacts."
    assert [cell.text() for row in range(2) if (cell := dialog.table.item(row, 0))] == ["Ann Example", "Bo Example"]
    dialog.go.click()
    qtbot.waitUntil(lambda: window.fired.rowCount() == 2, timeout=PATIENCE)
    window.undo()
    qtbot.waitUntil(lambda: window.fired.rowCount() == 0, timeout=PATIENCE)


def test_a_rule_that_would_fire_for_nobody_says_so_and_one_that_is_off_is_not_put(qtbot: QtBot, desk: Desk) -> None:
    own_rules.save(desk.book, OwnRule("Hot", "tier:vip", tag="hot"), now=NOW)
    window = opened(qtbot, desk)
    window.apply_button.click()
    (dialog,) = window.findChildren(ApplyDialog)
    qtbot.waitUntil(lambda: dialog.count.text().startswith("It would fire for nobody"), timeout=PATIENCE)
    assert not dialog.go.isEnabled()
    dialog.reject()
    window.turn_button.click()
    qtbot.waitUntil(lambda: window.turn_button.text() == "Switch on", timeout=PATIENCE)
    assert not window.apply_button.isEnabled()
    assert window.turn_button.isEnabled()


def test_rules_that_count_days_are_looked_at_by_themselves_and_once_a_day(qtbot: QtBot, desk: Desk) -> None:
    contacts.save(desk.book, ANN, now=NOW, name="")
    own_rules.save(desk.book, OwnRule("Silent", "-talked:90d", tag="silent"), now=NOW)
    parent = QObject()
    looking = ByDay(desk, parent)
    looking.look()
    qtbot.waitUntil(lambda: len(own_rules.fired(desk.book)) == 1, timeout=PATIENCE)
    assert own_rules.look_by_day(desk.book, today=desk.clock.today(), now=desk.clock.now()) == 0


def test_a_look_that_is_cancelled_waits_for_tomorrow(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[date] = []

    def cancelled(_book: Book, *, today: date, now: datetime, progress: Progress) -> int:
        looked.append(today)
        raise Cancelled

    monkeypatch.setattr(own_rules, "look_by_day", cancelled)
    parent = QObject()
    looking = ByDay(desk, parent)
    looking.look()
    qtbot.waitUntil(lambda: looking.cancelled_on == desk.clock.today(), timeout=PATIENCE)
    looking.look()
    assert looked == [desk.clock.today()]
