"""The unlocked window: sidebar, pages, and what runs through all of them. A lock throws the whole of it away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from cardkeeper.actions import contacts, intake, samples, texts
from cardkeeper.actions.contacts import Counts, Step, View
from cardkeeper.actions.exchange import Exported, Imported
from cardkeeper.actions.intake import Coming, TakenIn
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.model import Change, Tier
from cardkeeper.settings import Settings
from cardkeeper.ui import icons, reports, theme, wording
from cardkeeper.ui.contacts_view import ContactsView
from cardkeeper.ui.controls.empty import EmptyState
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.controls.progress import ProgressStrip
from cardkeeper.ui.controls.undo_bar import UndoBar
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.dropped import files_in, is_acceptable, is_far_away, picture_in, text_in
from cardkeeper.ui.exchange import ExportDialog, import_file
from cardkeeper.ui.file_dialogs import files_to_open
from cardkeeper.ui.inbox_page import InboxPage
from cardkeeper.ui.review.page import ReviewPage
from cardkeeper.ui.scanning import Read, Scanning
from cardkeeper.ui.sidebar import RAIL, WIDE, Sidebar
from cardkeeper.ui.today_page import TodayPage
from cardkeeper.ui.welcome import Welcome

RAIL_BELOW = 1100
GATHER_MS = 30
"""Changes that come closer together than this are looked at together."""

LISTED: dict[str, View] = {"contacts": "contacts", "trash": "trash"}
CONTACT_FILES = (".vcf", ".vcard", ".json")


class _Changes(QObject):
    """Brings what the book tells, from whatever thread, to the window's."""

    happened = Signal(object)


class Workspace(QWidget):
    """Emits `lock_asked` and `settings_asked`; the window around it knows what to do."""

    lock_asked = Signal()
    settings_asked = Signal()
    language_asked = Signal()

    def __init__(self, desk: Desk, read: Read, stop: Callable[[], None]) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._desk = desk
        self._view, self._tier, self._industry = "contacts", "", ""
        self._after_review = "contacts"
        self._last_step: int | None = None
        self._counts: Counts | None = None
        self.sidebar = Sidebar()
        self.contacts = ContactsView(desk)
        self.inbox, self.review = InboxPage(desk), ReviewPage(desk)
        self.today = TodayPage(desk)
        self.welcome, self.no_cards = Welcome(), EmptyState(icon="scan-line", kind="primary")
        self.pages = QStackedWidget()
        for page in (self.contacts, self.inbox, self.review, self.today, self.welcome, self.no_cards):
            self.pages.addWidget(page)
        self.progress, self.error, self.undo_bar = ProgressStrip(), ErrorNote(closable=True), UndoBar(self)
        self.scanning = Scanning(desk, read, stop, self)
        self._changes = _Changes(self)
        self._later = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._later.timeout.connect(self._catch_up)
        self._pending: set[int] | None = set()
        self._cards_changed = False
        self._say_again: Callable[[], None] = lambda: None
        self._connect()
        self._bind_keys()
        self._lay_out()
        self.setFocusProxy(self.contacts)
        self.retranslate()
        self._count()
        self._offer_undo()
        self.contacts.ask(view="contacts")
        self.scanning.resume()

    def go(self, view: str) -> None:
        """Show a place of the sidebar, or "review"; an inbox in which there is nothing to choose is reviewed."""
        if view == "inbox" and self._waiting() < 2:
            view = "review"
        self._view, self._tier, self._industry = view, "", ""
        self._stand()
        if page := LISTED.get(view):
            self.contacts.ask(view=page)
        elif view == "review":
            self._after_review = "contacts"
            self.review.begin()

    def review_card(self, card: int | None) -> None:
        """Review the cards of the inbox from one on, or from the first that is ready, and come back to the inbox."""
        self._view, self._after_review = "review", "inbox"
        self._stand()
        self.review.begin(card)

    def add_photos(self, photos: Sequence[Coming | QImage]) -> None:
        """Take files in, folders with what is in them, and pictures or texts without a file; contacts by import."""
        self.error.clear()
        self.scanning.add(photos)

    def import_file(self, file: Path) -> None:
        """Take the contacts of a file in."""
        import_file(self._desk, self, file, done=self._imported, failed=self.trouble)

    def paste(self) -> None:
        """Take the picture or the files on the clipboard."""
        self._take_mime(QGuiApplication.clipboard().mimeData())

    def undo(self) -> None:
        self._take_back(contacts.undo, undone=True)

    def redo(self) -> None:
        self._take_back(contacts.redo, undone=False)

    def use(self, settings: Settings, read: Read) -> None:
        """Go on with other settings."""
        self._desk.settings = settings
        self.scanning.read = read
        self._fold()

    def trouble(self, why: CardKeeperError) -> None:
        """Say what went wrong, in the page."""
        self.error.say(wording.sentence(why))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.no_cards.say(
            translate("Workspace", "The inbox is empty"),
            translate(
                "Workspace",
                "Cards wait here until you have reviewed what was read. Drop photos, e-mails or vCards here, or paste "
                "a signature.",
            ),
            button=translate("Workspace", "Scan cards"),
        )
        self._say_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_acceptable(event.mimeData()) and event.source() is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take_mime(event.mimeData())

    def _take_mime(self, mime: QMimeData) -> None:
        if files := files_in(mime):
            self.add_photos(files)
        elif text := text_in(mime):  # before a picture: other programs add one of the text itself
            self.add_photos([text])
        elif (picture := picture_in(mime)) is not None:
            self.add_photos([picture])
        elif is_far_away(mime):
            self.error.say(
                translate("Workspace", "Only an address came along, not the picture. Copy the picture itself and paste "
                                       "it here, or save it as a file and drop that.")
            )  # fmt: skip
        elif mime.hasText():
            self.error.say(
                translate("Workspace", "This text is nobody's signature: it has no number and no mail address. Copy "
                                       "the whole signature and paste it here.")
            )  # fmt: skip

    def _take_back(self, change: Callable[..., Step | None], *, undone: bool) -> None:
        book, now = self._desk.book, self._desk.clock.now()
        self._desk.work.run(
            self,
            lambda: change(book, now=now),
            done=lambda step: self._tell_step(step, undone=undone),
            failed=self.trouble,
        )

    def _tell_step(self, step: Step | None, *, undone: bool) -> None:
        if step is None:
            self.undo_bar.tell(
                translate("Workspace", "Nothing to undo") if undone else translate("Workspace", "Nothing to redo")
            )
        else:
            self.undo_bar.tell(reports.step(step, undone=undone))

    def _heard(self, change: Change) -> None:
        """Something changed in the book; several changes at once are looked at together."""
        self._cards_changed |= change.what == "cards"
        if change.what == "contacts":
            self._pending = None if self._pending is None or not change.ids else self._pending | set(change.ids)
        if not self._later.isActive():
            self._later.start()

    def _catch_up(self) -> None:
        ids, self._pending = self._pending, set()
        self.contacts.changed(Change("contacts", () if ids is None else tuple(ids)))
        if self._view == "due":
            self.today.refresh()
        elif self._view == "inbox":
            self.inbox.refresh()
        elif self._view == "review":
            self.review.inbox_changed()
        if self._cards_changed:
            self._cards_changed = False
            self.scanning.heed()
        self._count()
        self._offer_undo()

    def _offer_undo(self) -> None:
        book = self._desk.book
        self._desk.work.run(self, lambda: contacts.last_step(book), done=self._offer)

    def _offer(self, step: Step | None) -> None:
        """Tell of a step that is new; what was done before this session began is told by nobody."""
        before, self._last_step = self._last_step, step.id if step is not None else 0
        if step is not None and before is not None and step.id > before:
            self.undo_bar.tell(reports.step(step), self.undo)

    def _count(self) -> None:
        book, today = self._desk.book, self._desk.clock.today()
        self._desk.work.run(self, lambda: contacts.counts(book, today=today), done=self._show_counts, lane="search")

    def _show_counts(self, counts: Counts) -> None:
        self._counts = counts
        places = {"inbox": counts.inbox, "due": counts.due, "contacts": counts.contacts, "trash": counts.trash}
        self.sidebar.show_counts({} if self._empty() else places, counts.tiers, counts.industries)
        self._stand()

    def _empty(self) -> bool:
        counts = self._counts
        return counts is None or not (counts.contacts or counts.inbox or counts.trash)

    def _stand(self) -> None:
        place = "inbox" if self._view == "review" else self._view
        self.sidebar.stand(place, tier=self._tier, industry=self._industry)
        inbox = self.inbox if self._waiting() else self.no_cards
        page: QWidget = {"inbox": inbox, "review": self.review, "due": self.today}.get(self._view, self.contacts)
        if self._view == "contacts" and self._counts is not None and self._empty():
            page = self.welcome
        self._show_page(page)
        self.sidebar.scan_is_primary(page is self.contacts)
        self._fold()

    def _show_page(self, page: QWidget) -> None:
        if page is not self.pages.currentWidget():
            self.pages.setCurrentWidget(page)
            page.setFocus()

    def _fold(self) -> None:
        rail = self.width() < theme.px(RAIL_BELOW) or self._view in ("review", "due")
        self.sidebar.narrow(rail)
        self.sidebar.setFixedWidth(theme.px(RAIL if rail else self._desk.settings.side_width or WIDE))

    def _filter(self, kind: str, code: str) -> None:
        self._view = "contacts"
        if kind == "tier":
            self._tier = code
        else:
            self._industry = code
        tier = Tier(self._tier) if self._tier else None
        self._stand()
        self.contacts.ask(view="contacts", tier=tier, industry=self._industry)

    def _took(self, taken: TakenIn) -> None:
        for file in taken.books:
            self.import_file(file)
        if trouble := reports.trouble_taking_in(taken):
            self.error.say(trouble)
        if known := reports.known(taken):
            self.undo_bar.tell(known)
        if len(taken.added) == 1:
            self.go("review")
        elif taken.added:
            self._view = "inbox"
            self._stand()

    def _inbox_emptied(self) -> None:
        """The last card was reviewed: back to the contacts. There never was one: say what will be here."""
        if self.review.sitting.queue.reviewed_count:
            self.go("contacts")
        else:
            self._show_page(self.no_cards)

    def _imported(self, done: Imported) -> None:
        words = reports.imported(done.created, done.updated, done.unchanged)
        if done.refusals:
            self.error.say("\n".join([words, *map(reports.refusal, done.refusals[:5])]))
        else:
            self.undo_bar.tell(words, self.undo if done.changed else None)

    def _exported(self, done: Exported) -> None:
        self.undo_bar.tell(reports.exported(done.contacts, done.unreviewed, done.left_out))

    def _say_taking(self, done: int, total: int) -> None:
        self._say_again = lambda: self._say_taking(done, total)
        words = translate("Workspace", "Taking files in: {done} of %n", n=total, done=done)
        self.progress.show_step(done, total, words)

    def _say_progress(self, done: int, total: int) -> None:
        self._say_again = lambda: self._say_progress(done, total)
        words = translate("Workspace", "Reading cards: {done} of %n", n=total, done=done)
        self.progress.show_step(done, total, wording.joined(words, reports.time_left(self.scanning.seconds_left)))

    def _say_rest(self, waiting: int) -> None:
        """Reading stands still: all is read, or somebody stopped it."""
        self._say_again = lambda: self._say_rest(waiting)
        if waiting:
            words = translate("Workspace", "%n photo(s) wait to be read", n=waiting)
            self.progress.rest(words, translate("Workspace", "Go on reading"))
        else:
            self.progress.finish()

    def _waiting(self) -> int:
        """How many cards are in the inbox, as far as is known."""
        return self._counts.inbox if self._counts is not None else 0

    def _leave_review(self) -> None:
        self.go(self._after_review if self._waiting() > 1 else "contacts")

    def _ask_photos(self) -> None:
        title = translate("Workspace", "Photos, e-mails and vCards")
        if chosen := files_to_open(self, title, kinds=title, suffixes=(*intake.SUFFIXES, *texts.KINDS), several=True):
            self.add_photos(chosen)

    def _ask_import(self) -> None:
        title = translate("Workspace", "Import contacts")
        for file in files_to_open(self, title, kinds="vCard, JSON", suffixes=CONTACT_FILES, several=True):
            self.import_file(file)

    def _ask_export(self, ids: list[int] | None = None) -> None:
        dialog = ExportDialog(self._desk, ids, self)
        dialog.written.connect(self._exported)
        dialog.open()

    def _ask_export_of_selection(self) -> None:
        selected = self.contacts.list.selected() if self._view == "contacts" else []
        self._ask_export(selected if len(selected) > 1 else None)

    def _open_menu(self, button: QWidget) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for icon, text, key, called in (
            ("upload", translate("Workspace", "Export contacts"), "Ctrl+E", self._ask_export_of_selection),
            ("download", translate("Workspace", "Import contacts"), "Ctrl+O", self._ask_import),
            ("undo-2", translate("Workspace", "Undo"), "Ctrl+Z", self.undo),
            ("redo-2", translate("Workspace", "Redo"), "Ctrl+Shift+Z", self.redo),
            ("settings", translate("Workspace", "Settings"), "Ctrl+,", self.settings_asked.emit),
        ):
            menu.addAction(icons.icon(icon), f"{text}\t{key}", called)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _find(self) -> None:
        if self._view not in ("contacts", "trash"):
            self.go("contacts")
        self.contacts.leave_page()
        self.contacts.list.search.edit.setFocus()
        self.contacts.list.search.edit.selectAll()

    def _connect(self) -> None:
        self._changes.happened.connect(self._heard)
        self._desk.book.listen(self._changes.happened.emit)
        self._desk.work.trouble.connect(self.trouble)
        self.sidebar.went.connect(self.go)
        self.sidebar.filtered.connect(self._filter)
        self.sidebar.scan_asked.connect(self._ask_photos)
        self.sidebar.lock_asked.connect(self.lock_asked)
        self.contacts.export_asked.connect(self._ask_export)
        self.contacts.more_asked.connect(self._open_menu)
        self.inbox.opened.connect(self.review_card)
        self.inbox.discarded.connect(self.scanning.skip)
        self.inbox.retried.connect(self.scanning.resume)
        self.inbox.left.connect(lambda: self.go("contacts"))
        self.review.left.connect(self._leave_review)
        self.review.emptied.connect(self._inbox_emptied)
        self.review.retried.connect(self.scanning.resume)
        self.no_cards.acted.connect(self._ask_photos)
        self.scanning.reading.connect(self.review.set_reading)
        self.scanning.reading.connect(self.inbox.set_reading)
        self.today.left.connect(lambda: self.go("contacts"))
        self.welcome.photos_asked.connect(self._ask_photos)
        self.welcome.import_asked.connect(self._ask_import)
        self.welcome.samples_asked.connect(lambda: self.add_photos(samples.cards()))
        self.welcome.settings_asked.connect(self.settings_asked)
        self.welcome.language_asked.connect(self.language_asked)
        self.welcome.area.dropped.connect(self._take_mime)
        self.scanning.taking.connect(self._say_taking)
        self.scanning.taken.connect(self._took)
        self.scanning.progressed.connect(self._say_progress)
        self.scanning.rested.connect(self._say_rest)
        self.progress.cancelled.connect(self.scanning.cancel)
        self.progress.resumed.connect(self.scanning.resume)

    def _bind_keys(self) -> None:
        for key, called in (
            ("Ctrl+N", self._ask_photos),
            ("Ctrl+O", self._ask_import),
            ("Ctrl+E", self._ask_export_of_selection),
            ("Ctrl+F", self._find),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+Y", self.redo),
            ("Ctrl+V", self.paste),
            ("Ctrl+L", self.lock_asked.emit),
            ("Ctrl+,", self.settings_asked.emit),
            ("Alt+1", lambda: self.go("inbox")),
            ("Alt+2", lambda: self.go("due")),
            ("Alt+3", lambda: self.go("contacts")),
            ("Alt+4", lambda: self.go("trash")),
        ):
            QShortcut(QKeySequence(key), self, called)

    def _lay_out(self) -> None:
        strip = QWidget()
        strip.setProperty("sheet", "canvas")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        told = QVBoxLayout(strip)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(0)
        told.addWidget(self.error)
        told.addWidget(self.progress)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(strip)
        right.addWidget(self.pages, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.sidebar)
        whole.addLayout(right, 1)
