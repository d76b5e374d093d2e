"""The brief before a meeting: one page, on the screen and as a PDF that says what it says there."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from pytestqt.qtbot import QtBot

from cardkeeper.actions import brief, talks
from cardkeeper.dealings import FollowUp, Talk, TalkKind
from cardkeeper.store.book import Book
from cardkeeper.ui.talks.brief_window import BriefWindow
from tests.ui.review import drawn
from tests.ui.window.conftest import Open
from tests.ui.window.test_talks import at
from tests.ui.window.test_window import soon, unlocked

TODAY = drawn.Clock().today()


def test_a_brief_has_the_last_talks_what_is_promised_and_what_to_ask(stocked: Book) -> None:
    now = drawn.Clock().now()
    for number in range(7):
        talks.log(stocked, Talk(1, TalkKind.CALL, TODAY, f"talk {number}"), now=now)
    talks.promise(stocked, FollowUp(1, TODAY, "send the quote"), now=now, name="")
    found = brief.of(stocked, 1, today=TODAY)
    assert [talk.note for talk in found.talks] == [f"talk {number}" for number in range(6, 1, -1)]
    assert [one.what for one in found.promises] == ["send the quote"]
    assert all(reason.code != "fresh" for reason in found.ask)
    assert found.card == b""
    stocked.close()


def test_the_brief_is_one_page_of_pdf(open_window: Open, stocked: Book, qtbot: QtBot, tmp_path: Path) -> None:
    space = unlocked(open_window(stocked), qtbot)
    contact = at(space, qtbot, "仇子墨")
    said = Talk(contact.id or 0, TalkKind.VISIT, TODAY, "wants rope before December")
    talks.log(stocked, said, now=drawn.Clock().now())
    space.contacts.page.dealings.brief.click()
    (window,) = space.window().findChildren(BriefWindow)
    soon(qtbot, window.save.isEnabled)
    out = tmp_path / "brief.pdf"
    window.save_to(out)
    soon(qtbot, out.exists)
    with pypdfium2.PdfDocument(out.read_bytes()) as document:
        assert len(document) == 1
        text = document[0].get_textpage().get_text_range()
    assert "wants rope before December" in text
    assert "Qiu Zimo" in text
    assert f"Made on {TODAY.isoformat()}" in text
