"""What a person does with the window, from the first start to the export."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cardkeeper import formats, paths
from cardkeeper.actions import capture, contacts
from cardkeeper.model import CardState, Contact, Fact, Field, Source, Tier
from cardkeeper.store import contacts as store
from cardkeeper.store.book import Book
from cardkeeper.ui import window_place
from cardkeeper.ui.exchange import ExportDialog
from cardkeeper.ui.fact_field import FactField
from cardkeeper.ui.fact_row import FactRow
from cardkeeper.ui.main_window import MainWindow
from cardkeeper.ui.new_store import NewStore, RecoveryCode
from cardkeeper.ui.unlock import Unlock
from cardkeeper.ui.workspace import Workspace
from tests.store.samples import PASSPHRASE, person
from tests.ui.conftest import nameless, speak
from tests.ui.review import drawn
from tests.ui.window.conftest import Open

SAMPLES = sorted(paths.resource("samples").glob("*.jpg"))


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key as the window system sends it, so that shortcuts hear it too."""
    QTest.keyClick(window.windowHandle(), key, modifier)


def soon(qtbot: QtBot, true: Callable[[], bool]) -> None:
    """Wait for it; a busy machine gets more time than pytest-qt's five seconds."""
    qtbot.waitUntil(true, timeout=30_000)


def unlocked(window: MainWindow, qtbot: QtBot) -> Workspace:
    """The workspace, once it has counted what is in the book."""
    soon(qtbot, lambda: window.workspace is not None and window.workspace.counts is not None)
    assert window.workspace is not None
    return window.workspace


def listed(space: Workspace, qtbot: QtBot, count: int) -> None:
    soon(qtbot, lambda: space.contacts.list.model.rowCount() == count)


def typed(row: FactRow, text: str) -> FactField:
    """The field of a row of the contact page, in which that stands instead."""
    row.edit()
    field = row.findChild(FactField)
    assert isinstance(field, FactField)
    field.setText(text)
    return field


def test_a_place_that_nobody_can_read_leaves_the_usual_size(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window_place.put_back(window, "名片", else_size=(800, 600))
    assert window.size() == window_place.fitting(window, (800, 600))


def test_the_first_start_leads_from_a_passphrase_to_the_empty_page(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = window.centralWidget()
    assert isinstance(page, NewStore)
    for field in (page.passphrase.first, page.passphrase.again):
        field.edit.setText("correct horse battery")
    page.go.click()
    soon(qtbot, lambda: isinstance(window.centralWidget(), RecoveryCode))
    code = window.centralWidget()
    assert isinstance(code, RecoveryCode)
    code.safe.click()
    code.go.click()
    space = unlocked(window, qtbot)
    assert space.pages.currentWidget() is space.welcome


def test_dropped_photos_are_read_reviewed_and_listed(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(file)) for file in SAMPLES[:2]])
    space.traffic.take(files)
    soon(qtbot, lambda: space.inbox.isVisible() and space.inbox.model.count(CardState.READY) == 2)
    soon(qtbot, lambda: not space.scanning.busy)
    press(window, Qt.Key.Key_Return)
    soon(qtbot, lambda: space.places.review.isVisible() and space.places.review.card is not None)
    for _ in SAMPLES[:2]:
        soon(qtbot, lambda: space.places.review.card is not None)
        waiting = space.sidebar.places["inbox"].counted
        space.places.review.finish()
        soon(qtbot, lambda waiting=waiting: space.sidebar.places["inbox"].counted != waiting)  # type: ignore[misc]
    soon(qtbot, lambda: space.pages.currentWidget() is space.contacts)
    listed(space, qtbot, 16)


def test_a_pasted_picture_is_read_as_a_photo(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    QGuiApplication.clipboard().setImage(QImage(str(SAMPLES[2])))
    space.traffic.paste()
    soon(qtbot, lambda: space.places.review.isVisible() and space.places.review.card is not None)
    (card,) = capture.inbox(stocked)
    assert capture.photo(stocked, card.id).startswith(b"\x89PNG")


def test_the_search_answers_while_typing_and_the_page_follows(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    listed(space, qtbot, 14)
    QTest.keyClicks(space.contacts.list.search.edit, "qzm")
    listed(space, qtbot, 1)
    soon(qtbot, lambda: space.contacts.page.head.name.text() == "仇子墨")


def test_nobody_found_leaves_no_stranger_on_the_page(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    listed(space, qtbot, 14)
    space.contacts.list.search.edit.setText("nobody at all")
    listed(space, qtbot, 0)
    soon(qtbot, lambda: space.contacts.page.contact is None)
    assert "nobody at all" in space.contacts.list.nothing.words.text()


def test_one_key_sets_the_tier_and_ctrl_z_takes_it_back(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    space.contacts.list.search.edit.setText("周启明")
    listed(space, qtbot, 1)
    soon(qtbot, lambda: space.contacts.page.contact is not None)
    space.contacts.list.view.setFocus()
    press(window, Qt.Key.Key_1)
    soon(qtbot, lambda: _tier(space) is Tier.VIP)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    soon(qtbot, lambda: _tier(space) is Tier.PROSPECT)


def test_deleted_contacts_wait_in_the_trash_and_come_back(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    listed(space, qtbot, 14)
    space.contacts.list.view.setFocus()
    press(window, Qt.Key.Key_Delete)
    listed(space, qtbot, 13)
    assert "trash" in space.undo_bar.words.text() or not space.undo_bar.isVisible()
    press(window, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    listed(space, qtbot, 1)
    space.contacts.restore.click()
    listed(space, qtbot, 0)
    space.go("contacts")
    listed(space, qtbot, 14)


def test_a_tier_filters_the_list_and_its_count_says_how_many(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    space.sidebar.tiers[Tier.VIP].click()
    listed(space, qtbot, 3)
    assert space.sidebar.tiers[Tier.VIP].counted == 3


def test_what_is_confirmed_leaves_todays_review_and_the_badge(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    space.go("due")
    soon(qtbot, lambda: space.today.list.count() > 1 and space.today.person.contact is not None)
    waiting = space.today.list.count()
    press(window, Qt.Key.Key_A)
    soon(qtbot, lambda: space.today.list.count() == waiting - 1)
    soon(qtbot, lambda: space.sidebar.places["due"].counted == waiting - 1)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    soon(qtbot, lambda: space.today.list.count() == waiting)


def test_a_lock_closes_the_book_and_forgets_who_was_shown(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    listed(unlocked(window, qtbot), qtbot, 14)
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    soon(qtbot, lambda: stocked.locked)
    page = window.centralWidget()
    assert isinstance(page, Unlock)
    assert not window.findChildren(Workspace)
    page.passphrase.edit.setText("wrong one")
    page.go.click()
    soon(qtbot, lambda: "not the passphrase" in page.error.words.text())
    page.passphrase.edit.setText(PASSPHRASE)
    page.go.click()
    listed(unlocked(window, qtbot), qtbot, 14)


def test_the_language_changes_while_the_window_is_open(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    listed(space, qtbot, 14)
    speak("zh_CN", window)
    assert space.sidebar.places["contacts"].text() == "联系人"
    assert space.contacts.list.caption.text() == "14 位"


def test_everything_that_takes_the_keyboard_has_a_name(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    listed(space, qtbot, 14)
    for page in ("contacts", "due", "inbox"):
        space.go(page)
        assert nameless(space) == []
    space.go("due")
    soon(qtbot, lambda: bool(space.today.person.lines))
    assert nameless(space) == []


def test_a_small_window_shows_the_page_instead_of_the_list(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked, size=(890, 600))  # beside the list there is too little room for the page
    space = unlocked(window, qtbot)
    listed(space, qtbot, 14)
    assert space.contacts.list.isVisible()
    assert not space.contacts.page.isVisible()
    space.contacts.list.entered.emit()
    soon(qtbot, space.contacts.page.isVisible)
    press(window, Qt.Key.Key_Escape)
    assert space.contacts.list.isVisible()


def test_an_export_is_a_vcard_that_can_be_read_again(
    open_window: Open, stocked: Book, qtbot: QtBot, tmp_path: Path
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    assert ExportDialog(space.desk, [1, 2], space).who.text() == "2 chosen contacts"
    dialog = ExportDialog(space.desk, None, space)
    assert dialog.who.text().startswith("All contacts.")
    with qtbot.waitSignal(dialog.written):
        dialog.export(tmp_path / "out.vcf")
    read = formats.named("vcard3").read
    assert read is not None
    assert len(read((tmp_path / "out.vcf").read_bytes()).contacts) == 14


def test_what_a_search_left_is_exported_unless_several_are_chosen(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    listed(space, qtbot, 14)
    people = space.contacts.list
    people.search.edit.setText("tier:vip")
    listed(space, qtbot, 3)
    told = []
    for chosen in ([0], [0, 2]):
        people.view.clearSelection()
        for row in chosen:
            people.view.selectionModel().select(people.model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
        space.export_selection()
        (dialog,) = window.findChildren(ExportDialog)
        told.append(dialog.who.text())
        dialog.setParent(None)
    assert told[0].startswith("The 3 contacts listed now.")
    assert told[1] == "2 chosen contacts"


def test_only_the_rows_that_are_looked_at_are_fetched(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    with stocked.write("import", at=space.desk.clock.now()) as writing:
        store.save_all(writing, [person(f"李{number}") for number in range(3000)])
    listed(space, qtbot, 3014)
    space.contacts.list.view.scrollToBottom()
    model = space.contacts.list.model
    soon(qtbot, lambda: model.index(3013, 0).data(model.ROW) is not None)
    assert len(model.pages) < 6


def _tier(space: Workspace) -> Tier | None:
    contact = space.contacts.page.contact
    return contact.tier if contact is not None else None


def test_a_book_that_changed_is_listed_again(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    listed(space, qtbot, 14)
    contacts.delete(stocked, [1, 2], now=space.desk.clock.now())
    listed(space, qtbot, 12)


def test_a_key_sets_the_tier_of_all_that_are_selected(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    listed(space, qtbot, 14)
    soon(qtbot, lambda: space.contacts.page.contact is not None)
    space.contacts.list.view.setFocus()
    for _ in range(2):
        press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = space.contacts.list.selected()
    assert space.contacts.list.caption.text().startswith("3 selected")
    press(window, Qt.Key.Key_1)
    soon(qtbot, lambda: all(contacts.get(stocked, one).tier is Tier.VIP for one in chosen))
    soon(qtbot, space.undo_bar.isVisible)
    assert space.contacts.list.selected() == chosen


def test_a_fact_is_changed_in_place_and_nothing_typed_is_lost(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    space.contacts.list.search.edit.setText("仇子墨")
    listed(space, qtbot, 1)
    page = space.contacts.page
    soon(qtbot, lambda: page.head.name.text() == "仇子墨")
    row = next(row for row in page.rows if row.facts[0].field is Field.TITLE)
    typed(row, "董事长")
    contacts.set_tier(stocked, [page.contact.id], Tier.KEY, now=space.desk.clock.now())  # type: ignore[union-attr, list-item]
    soon(qtbot, lambda: page.contact is not None and page.contact.tier is Tier.KEY)
    assert row.editing
    space.contacts.list.view.setFocus()
    soon(qtbot, lambda: page.head.title.text().startswith("董事长"))


def test_enter_keeps_a_change_and_opens_no_menu(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    listed(space, qtbot, 14)
    page = space.contacts.page
    soon(qtbot, lambda: bool(page.rows))
    row = page.rows[0]
    field = typed(row, "+44 7700 900177")
    with qtbot.assertNotEmitted(row.menu_asked):
        QTest.keyClick(field, Qt.Key.Key_Return)
    soon(qtbot, lambda: "+44 7700 900177" in [row.value() for row in page.rows])


def test_each_language_form_can_be_changed_and_removed(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    space.contacts.list.search.edit.setText("仇子墨")
    listed(space, qtbot, 1)
    page = space.contacts.page
    soon(qtbot, lambda: page.head.name.text() == "仇子墨")
    names = next(row for row in page.rows if row.facts[0].field is Field.NAME)
    assert [fact.form for fact in names.facts] == ["zh", "en"]
    page.changes.remove(names.facts[1].key)
    soon(qtbot, lambda: page.head.other.text() == "")
    assert page.head.name.text() == "仇子墨"


def test_a_doubtful_reading_is_marked_until_somebody_says_it_is_right(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    listed(space, qtbot, 14)
    doubtful = Fact(Field.DEPARTMENT, "绘图科", confidence=0.61, source=Source.CARD)
    with stocked.write("edit", at=space.desk.clock.now(), name="阿") as writing:
        someone = store.save(writing, Contact(facts=(Fact(Field.NAME, "阿", form="zh"), doubtful), reviewed=True))
    space.contacts.list.search.edit.setText("绘图科")
    page = space.contacts.page
    soon(qtbot, lambda: page.contact is not None and page.contact.id == someone.id)
    row = next(row for row in page.rows if row.facts[0].field is Field.DEPARTMENT)
    assert "Doubtful reading · 61%" in row.accessibleName()
    page.changes.trust([row.facts[0].key])
    soon(qtbot, lambda: not any(row.doubtful for row in page.rows))


def test_nothing_of_an_earlier_session_is_offered_for_undo(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    contacts.delete(stocked, [1], now=drawn.Clock().now())
    space = unlocked(open_window(stocked), qtbot)
    listed(space, qtbot, 13)
    with stocked.write("take in", at=space.desk.clock.now(), step=False) as writing:
        store.save(writing, person("背景"))
    listed(space, qtbot, 14)
    soon(qtbot, lambda: space.undo_bar.undo_name() == "Undo: 1 contact moved to the trash")
    assert not space.undo_bar.isVisible()


def test_a_lock_closes_what_was_open_over_the_window(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    space.traffic.ask_export()
    window.lock()
    assert not any(dialog.isVisible() for dialog in window.findChildren(QDialog))


def test_nothing_stays_open_when_the_window_is_closed(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    unlocked(window, qtbot).traffic.ask_export()
    (dialog,) = window.findChildren(QDialog)
    window.close()
    assert not dialog.isVisible()


def test_end_goes_to_the_last_contact(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    listed(space, qtbot, 14)
    space.contacts.list.view.setFocus()
    press(window, Qt.Key.Key_End)
    assert space.contacts.list.view.currentIndex().row() == 13


def test_rows_of_the_sidebar_never_overlap_in_a_low_window(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked, size=(1280, 800)), qtbot)
    soon(qtbot, lambda: len(space.sidebar.industries) > 8)

    def stand_apart() -> bool:
        rows = [entry.geometry() for entry in space.sidebar.industries.values()]
        return all(above.bottom() < below.top() for above, below in pairwise(rows))

    soon(qtbot, stand_apart)


@pytest.mark.parametrize("locked", [True, False])
def test_ctrl_q_quits(open_window: Open, stocked: Book, qtbot: QtBot, *, locked: bool) -> None:
    window = open_window(stocked)
    unlocked(window, qtbot)
    if locked:
        press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        soon(qtbot, lambda: isinstance(window.centralWidget(), Unlock))
    press(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    soon(qtbot, lambda: not window.isVisible())
