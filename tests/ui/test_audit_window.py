"""What was done with the store is shown, by kind, checked and saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import audit, contacts
from cardkeeper.settings import Settings
from cardkeeper.store.book import Book, create
from cardkeeper.ui.audit_window import KINDS, AuditWindow
from cardkeeper.ui.deeds import DEEDS
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.work import Work
from tests.fakes import ScriptedHelp
from tests.store.samples import CHEAP, NOW, PASSPHRASE, keep, person
from tests.ui.review.drawn import Clock

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made, _ = create(tmp_path / "store", PASSPHRASE, cost=CHEAP)
    (one,) = keep(made, person("李嘉"))
    contacts.delete(made, [one.id or 0], now=NOW)
    made.note("unlock", at=NOW, by="passphrase")
    yield made
    made.close()


@pytest.fixture
def window(book: Book, work: Work, qtbot: QtBot) -> AuditWindow:
    shown = AuditWindow(Desk(book, work, Settings(), Clock(), ScriptedHelp()))
    qtbot.addWidget(shown)
    qtbot.waitUntil(lambda: shown.entries.rowCount() > 1)
    return shown


def told(window: AuditWindow) -> list[str]:
    model = window.entries
    return [
        " | ".join(str(model.data(model.index(row, column))) for column in (1, 2)) for row in range(model.rowCount())
    ]


def test_the_newest_stands_first(window: AuditWindow) -> None:
    assert told(window)[:2] == ["Unlocked | by passphrase", "Moved to the trash | 1 contact"]


def test_one_kind_at_a_time(window: AuditWindow, qtbot: QtBot) -> None:
    window.kind.setCurrentIndex(3)
    window.kind.activated.emit(3)
    qtbot.waitUntil(lambda: told(window) == ["Moved to the trash | 1 contact"])
    assert {deed for kind in KINDS for deed in kind.deeds} <= set(DEEDS)


def test_it_says_whether_it_was_changed(window: AuditWindow, book: Book, qtbot: QtBot) -> None:
    window.check.click()
    qtbot.waitUntil(lambda: "Nothing was changed" in window.told.text())
    with book.write("tamper", at=NOW, step=False) as writing:
        writing.connection.exec_driver_sql("UPDATE audit SET what = 'import' WHERE what = 'delete'")
    window.check.click()
    qtbot.waitUntil(lambda: "was changed" in window.error.words.text())


def test_a_copy_holds_every_entry(window: AuditWindow, book: Book, tmp_path: Path) -> None:
    audit.write_csv(tmp_path / "log.csv", window.entries.found)
    lines = (tmp_path / "log.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "id,at,what,facts"
    assert len(lines) == 1 + len(audit.entries(book))
