"""Consent, everything on a person, and erasing, from the end of a contact page."""

from __future__ import annotations

import zipfile
from pathlib import Path

from pytestqt.qtbot import QtBot

from cardkeeper.dealings import Basis
from cardkeeper.store.book import Book
from cardkeeper.ui.erase_question import EraseQuestion
from cardkeeper.ui.privacy.consent_dialog import ConsentDialog
from tests.ui.window.conftest import Open
from tests.ui.window.test_talks import at
from tests.ui.window.test_window import soon, unlocked


def test_consent_is_noted_and_the_badge_says_who_is_to_be_left_alone(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    at(space, qtbot, "仇子墨")
    page = space.contacts.page
    assert page.head.alone.isHidden()
    page.consent.change.click()
    (dialog,) = space.window().findChildren(ConsentDialog)
    dialog.source.setText("the spring fair")
    dialog.basis.setCurrentIndex(dialog.basis.findData(Basis.CONSENT.value))
    dialog.alone.setChecked(True)
    dialog.every.setValue(45)
    dialog.keep()
    soon(qtbot, lambda: not page.head.alone.isHidden())
    soon(qtbot, lambda: page.contact is not None and page.contact.every == 45)
    assert page.contact is not None
    assert (page.contact.consent.source, page.contact.consent.basis) == ("the spring fair", "consent")


def test_everything_on_a_person_goes_to_the_file_that_was_chosen(
    open_window: Open, stocked: Book, qtbot: QtBot, tmp_path: Path
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    at(space, qtbot, "仇子墨")
    out = tmp_path / "all.zip"
    space.contacts.page.consent.write_to(out)
    soon(qtbot, out.exists)
    with zipfile.ZipFile(out) as archive:
        assert {"contact.json", "contact.vcf", "history.json"} <= set(archive.namelist())


def test_a_person_is_erased_once_somebody_said_so(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    at(space, qtbot, "仇子墨")
    space.contacts.page.consent.erase.click()
    (question,) = space.window().findChildren(EraseQuestion)
    assert question.keep.isDefault()
    question.go.click()
    soon(qtbot, lambda: space.contacts.list.model.rowCount() == 0)
