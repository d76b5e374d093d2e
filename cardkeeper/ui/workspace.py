"""The unlocked window: sidebar, pages, and what runs through all of them. A lock throws the whole of it away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cardkeeper.actions import contacts, rounds, samples
from cardkeeper.actions.contacts import Counts, View
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.model import Change, Tier
from cardkeeper.settings import Settings
from cardkeeper.ui import theme, wording
from cardkeeper.ui.asking.asking import Asking
from cardkeeper.ui.book_changes import BookChanges
from cardkeeper.ui.contacts_view import ContactsView
from cardkeeper.ui.controls.empty import EmptyState
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.dropped import is_acceptable
from cardkeeper.ui.finding import Finding
from cardkeeper.ui.inbox_page import InboxPage
from cardkeeper.ui.merging.duplicates import Duplicates
from cardkeeper.ui.places import Places
from cardkeeper.ui.reading_strip import ReadingStrip
from cardkeeper.ui.scanning import Read, Scanning
from cardkeeper.ui.sidebar import Sidebar
from cardkeeper.ui.sidebar_entry import RAIL, WIDE
from cardkeeper.ui.talks.talking import Talking
from cardkeeper.ui.today.page import TodayPage
from cardkeeper.ui.traffic import Traffic
from cardkeeper.ui.undoing import Undoing
from cardkeeper.ui.welcome import Welcome
from cardkeeper.ui.workspace_keys import bind_keys, open_menu

RAIL_BELOW = 1100
LISTED: dict[str, View] = {"contacts": "contacts", "trash": "trash"}


class Workspace(QWidget):
    """Emits `lock_asked`, `settings_asked`, `settings_chosen`, `language_asked`; the window around it does the rest.

    `counts` is what is in the book, None until that is known.
    """

    lock_asked = Signal()
    settings_asked = Signal()
    settings_chosen = Signal(object)
    language_asked = Signal()

    def __init__(self, desk: Desk, read: Read, stop: Callable[[], None]) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.desk = desk
        self._view, self._tier, self._industry, self._after_review = "contacts", "", "", "contacts"
        self.counts: Counts | None = None
        self.sidebar = Sidebar()
        self.contacts = ContactsView(desk)
        self.inbox, self.today, self.places = InboxPage(desk), TodayPage(desk), Places(self)
        self.welcome, self.no_cards = Welcome(), EmptyState(icon="scan-line", kind="primary")
        self.pages = QStackedWidget()
        for page in (self.contacts, self.inbox, self.today, self.welcome, self.no_cards):
            self.pages.addWidget(page)
        self.error, self.undo_bar = ErrorNote(closable=True), Undoing(desk, self)
        self.scanning = Scanning(desk, read, stop, self)
        self.progress = ReadingStrip(self.scanning)
        self.traffic = Traffic(desk, self.scanning, error=self.error, undoing=self.undo_bar, window=self)
        self.changes, self.finding = BookChanges(desk.book, self), Finding(desk, self)
        self.talking, self.asking, self.duplicates = Talking(desk, self), Asking(desk, self), Duplicates(desk, self)
        self._connect()
        bind_keys(self)
        self._lay_out()
        self.setFocusProxy(self.contacts)
        self.retranslate()
        self._count()
        self.finding.lists.refresh()
        self.undo_bar.look()
        self.contacts.ask(view="contacts")
        self.scanning.resume()

    def go(self, view: str) -> None:
        """Show a place of the sidebar, or "review"; an inbox in which there is nothing to choose is reviewed."""
        if view == "inbox" and self._waiting() < 2:
            view = "review"
        self._view, self._tier, self._industry, self._after_review = view, "", "", "contacts"
        self._stand()
        if page := LISTED.get(view):
            self.contacts.ask(view=page)
        elif view in ("review", "duplicates"):
            (self.places.review if view == "review" else self.duplicates.page).begin()

    def review_card(self, card: int | None) -> None:
        """Review the cards of the inbox from one on, or from the first that is ready, and come back to the inbox."""
        self._view, self._after_review = "review", "inbox"
        self._stand()
        self.places.review.begin(card)

    def start_search(self) -> None:
        """Go to the search, where there is one."""
        if self._view not in LISTED:
            self.go("contacts")
        self.contacts.leave_page()
        self.contacts.list.search.edit.setFocus()
        self.contacts.list.search.edit.selectAll()

    def export_selection(self) -> None:
        """Ask for an export of who is selected, else of who is listed."""
        self.traffic.export_from(self.contacts.list if self._view == "contacts" else None)

    def use(self, settings: Settings, read: Read) -> None:
        """Go on with other settings."""
        self.desk.settings = settings
        self.scanning.read = read
        self._count()
        if self._view == "due":
            self.today.refresh()
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_acceptable(event.mimeData()) and event.source() is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.traffic.take(event.mimeData())

    def _catch_up(self, change: Change, cards: bool) -> None:
        self.contacts.changed(change)
        if self._view == "due":
            self.today.refresh()
        elif self._view == "inbox":
            self.inbox.refresh()
        elif self._view == "review":
            self.places.review.inbox_changed()
        self.talking.page.refresh()
        self.duplicates.look()
        if cards:
            self.scanning.heed()
        self._count()
        self.finding.lists.refresh()
        self.undo_bar.look()

    def _count(self) -> None:
        book, today = self.desk.book, self.desk.clock.today()
        most = rounds.daily(self.desk.settings, today=today)

        def count() -> Counts:
            return replace(contacts.counts(book, today=today), due=rounds.left(book, today=today, most=most))

        self.desk.work.run(self, count, done=self._show_counts, lane="search")

    def _show_counts(self, counts: Counts) -> None:
        self.counts = counts
        places = {"inbox": counts.inbox, "due": counts.due, "contacts": counts.contacts, "trash": counts.trash}
        places |= {"promised": counts.promised} | self.duplicates.counted
        self.sidebar.show_counts({} if self._empty() else places, counts.tiers, counts.industries)
        self._stand()

    def _empty(self) -> bool:
        counts = self.counts
        return counts is None or not (counts.contacts or counts.inbox or counts.trash or counts.aside)

    def _stand(self) -> None:
        place = "inbox" if self._view == "review" else self._view
        self.sidebar.stand(place, tier=self._tier, industry=self._industry)
        page = self._page()
        self._show_page(page)
        self.sidebar.scan_is_primary(page is self.contacts)
        self._fold()

    def _page(self) -> QWidget:
        if self._view == "contacts" and self.counts is not None and self._empty():
            return self.welcome
        if self._view == "inbox" and not self._waiting():
            return self.no_cards
        return self.places.page(self._view)

    def _show_page(self, page: QWidget) -> None:
        if page is not self.pages.currentWidget():
            self.pages.setCurrentWidget(page)
            page.setFocus()

    def _fold(self) -> None:
        rail = self.width() < theme.px(RAIL_BELOW) or self._view in ("review", "due", "duplicates")
        self.sidebar.narrow(rail)
        self.sidebar.setFixedWidth(theme.px(RAIL if rail else self.desk.settings.side_width or WIDE))

    def filter_by(self, kind: str, code: str) -> None:
        """List whoever is of this "tier" or "industry"."""
        self._view = "contacts"
        if kind == "tier":
            self._tier = code
        else:
            self._industry = code
        tier = Tier(self._tier) if self._tier else None
        self._stand()
        self.contacts.ask(view="contacts", tier=tier, industry=self._industry)

    def _arrived(self, cards: tuple[int, ...]) -> None:
        if len(cards) == 1:
            self.review_card(cards[0])
        else:
            self._view = "inbox"
            self._stand()

    def inbox_emptied(self) -> None:
        """The last card was reviewed: back to the contacts. There never was one: say what will be here."""
        if self.places.review.sitting.queue.reviewed_count:
            self.go("contacts")
        else:
            self._show_page(self.no_cards)

    def _waiting(self) -> int:
        """How many cards are in the inbox, as far as is known."""
        return self.counts.inbox if self.counts is not None else 0

    def leave_review(self) -> None:
        """Go where the review was begun from."""
        self.go(self._after_review if self._waiting() > 1 else "contacts")

    def _connect(self) -> None:
        self.changes.gathered.connect(self._catch_up)
        self.desk.work.trouble.connect(self.trouble)
        self.sidebar.went.connect(self.go)
        self.sidebar.filtered.connect(self.filter_by)
        self.sidebar.scan_asked.connect(self.traffic.ask_photos)
        self.sidebar.lock_asked.connect(self.lock_asked)
        self.contacts.export_asked.connect(self.traffic.ask_export)
        self.contacts.more_asked.connect(partial(open_menu, self))
        self.inbox.opened.connect(self.review_card)
        self.inbox.discarded.connect(self.scanning.skip)
        self.inbox.retried.connect(self.scanning.resume)
        self.inbox.left.connect(lambda: self.go("contacts"))
        self.no_cards.acted.connect(self.traffic.ask_photos)
        self.scanning.reading.connect(self.inbox.set_reading)
        self.today.left.connect(lambda: self.go("contacts"))
        self.today.undo_asked.connect(self.undo_bar.undo_step)
        self.today.settings_chosen.connect(self.settings_chosen)
        self.today.notices.opened.connect(lambda: self.go("due"))
        self.welcome.photos_asked.connect(self.traffic.ask_photos)
        self.welcome.import_asked.connect(self.traffic.ask_import)
        self.welcome.samples_asked.connect(lambda: self.traffic.add(samples.cards()))
        self.welcome.settings_asked.connect(self.settings_asked)
        self.welcome.language_asked.connect(self.language_asked)
        self.welcome.area.dropped.connect(self.traffic.take)
        self.traffic.arrived.connect(self._arrived)

    def _lay_out(self) -> None:
        strip = QWidget()
        strip.setProperty("sheet", "canvas")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        told = QVBoxLayout(strip)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(0)
        for part in (self.error, self.today.notices.banner, self.progress):
            told.addWidget(part)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(strip)
        right.addWidget(self.pages, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.sidebar)
        whole.addLayout(right, 1)
