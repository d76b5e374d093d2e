"""How often to ask is changed in the settings, for a moment later, and stays with the book."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import autostart, rounds
from cardkeeper.model import Tier
from cardkeeper.settings import Settings
from cardkeeper.store.book import create
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.rhythm_section import RhythmSection
from cardkeeper.ui.theme import Theme
from cardkeeper.ui.work import Work
from tests.fakes import ScriptedHelp
from tests.store.samples import CHEAP, PASSPHRASE
from tests.ui.review import drawn


def test_days_and_shares_are_kept_in_the_book(qtbot: QtBot, theme: Theme, work: Work, tmp_path: Path) -> None:
    book, _ = create(tmp_path / "store", PASSPHRASE, cost=CHEAP)
    desk = Desk(book, work, Settings(), drawn.Clock(), ScriptedHelp())
    section = RhythmSection(desk)
    qtbot.addWidget(section)
    qtbot.waitUntil(lambda: section.days[Tier.VIP].value() == 90, timeout=30_000)
    section.days[Tier.VIP].setValue(60)
    section.shares["mobile"].setValue(200)
    qtbot.waitUntil(lambda: rounds.rhythm(book).shares.get("mobile") == 200, timeout=30_000)
    assert rounds.rhythm(book).tiers[Tier.VIP].days == 60
    qtbot.waitUntil(lambda: desk.rhythm.tiers[Tier.VIP].days == 60, timeout=30_000)
    work.close()
    book.close()


def test_starting_by_itself_is_asked_for_and_taken_back(
    qtbot: QtBot, theme: Theme, work: Work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    book, _ = create(tmp_path / "store", PASSPHRASE, cost=CHEAP)
    section = RhythmSection(Desk(book, work, Settings(), drawn.Clock(), ScriptedHelp()))
    qtbot.addWidget(section)
    section.starts.click()
    assert autostart.is_on()
    section.starts.click()
    assert not autostart.is_on()
    work.close()
    book.close()
