"""The list beside the page: a search that answers while typing, and the contacts it leaves."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cardkeeper.actions import contacts
from cardkeeper.actions.contacts import Listing, ListQuery, Order
from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.rules.facets import parsed
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button, IconButton
from cardkeeper.ui.controls.empty import EmptyState
from cardkeeper.ui.controls.fields import SearchField
from cardkeeper.ui.controls.label import Label, Rule
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.facet_completion import FacetCompletion
from cardkeeper.ui.list_delegate import HEIGHT, ContactDelegate
from cardkeeper.ui.list_model import ContactListModel
from cardkeeper.ui.long_list import LongList

ORDERS: tuple[tuple[Order, str], ...] = (
    ("name", QT_TRANSLATE_NOOP("List", "By name")),
    ("recent", QT_TRANSLATE_NOOP("List", "Newest first")),
    ("due", QT_TRANSLATE_NOOP("List", "Due first")),
)


class ContactList(QFrame):
    """Emits `chosen` with the id of the contact to show, 0 when nobody is listed any more, and `save_asked`.

    `everybody_asked` comes with words to look for without the conditions and filters of the present list.
    """

    chosen = Signal(int)
    save_asked = Signal()
    everybody_asked = Signal(str)
    entered = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("sheet", "surface")
        self._desk = desk
        self._query = ListQuery(today=desk.clock.today())
        self._stop = contacts.Stop()
        self._total, self._meant = 0, ""
        self._round, self._wanted = 0, 0
        self._shown = self._query, ""
        self.search = SearchField()
        self.search.text_changed.connect(self.refresh)
        self.completion = FacetCompletion(desk, self.search.edit)
        self.conditions = IconButton("list-filter", "", kind="neutral", size=32)
        self.conditions.clicked.connect(self.completion.offer_names)
        self.model = ContactListModel(desk, self)
        self.delegate = ContactDelegate(self, today=desk.clock.today())
        self.view = LongList(row_height=theme.px(HEIGHT))
        self._dress_view()
        self.caption = Label(role="label", ink="text3")
        self.keep = IconButton("bookmark", "")
        self.keep.clicked.connect(self.save_asked)
        self._order = Button(kind="quiet", icon="arrow-up-down", size="small")
        self._order.setMenu(QMenu(self._order))
        self._orders = QActionGroup(self)
        self._fill_orders()
        self.nothing = EmptyState()
        self.nothing.acted.connect(self._try_instead)
        self._nearest = ""
        self._stack = QStackedLayout()
        self._lay_out()
        self.retranslate()

    def ask(self, query: ListQuery) -> None:
        """List what `query` leaves, under the search that stands in the field."""
        self._query = replace(query, order=self._query.order if query.view != "due" else "due")
        self.refresh()

    def query(self) -> ListQuery:
        return self._query

    def words(self) -> str:
        """What is looked for in the texts of contacts, and lights up there."""
        return self._meant or parsed(self.search.text()).words

    def current(self) -> int:
        """The id of the contact that is chosen; 0 when none is."""
        index = self.view.currentIndex()
        return self.model.id_at(index.row()) if index.isValid() else 0

    def choose(self, contact: int) -> None:
        """Empty the search and go to this contact, if it is listed."""
        self._wanted = contact
        if self.search.text():
            self.search.edit.clear()  # which asks anew
        else:
            self.refresh()

    def selected(self) -> list[int]:
        """The ids of every selected contact."""
        selection = self.view.selectionModel().selection()
        ranges = (selection.at(place) for place in range(selection.count()))
        return [self.model.id_at(row) for part in ranges for row in range(part.top(), part.bottom() + 1)]

    def narrowed(self) -> bool:
        """Whether a search, a tier or an industry leaves out some."""
        return bool(self.search.text().strip() or self._query.tier or self._query.industry)

    def _selected_count(self) -> int:
        selection = self.view.selectionModel().selection()
        return sum(selection.at(place).height() for place in range(selection.count()))

    def refresh(self) -> None:
        """Ask the book again; an answer to an older question is interrupted and never shown."""
        self._stop.now()
        self._stop = stop = contacts.Stop()
        self._round += 1
        asked, query, text, book = self._round, self._query, self.search.text(), self._desk.book
        self._desk.work.run(
            self,
            lambda: contacts.listing(book, query, text=text, stop=stop),
            done=lambda listing: self._show(listing, text) if asked == self._round else None,
            lane="search",
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = self.window().focusWidget() is self.search.edit  # Enter in the list comes here too, having led on
        onward = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if typing and onward and self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)  # from what was typed to what was found
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.search.set_hint(translate("List", "Search names, pinyin, companies, numbers"))
        self.conditions.set_name(translate("List", "Narrow by conditions such as tier: and due:"))
        self.keep.set_name(translate("List", "Save this search as a smart list (Ctrl+S)"))
        self.view.setAccessibleName(translate("List", "Contacts"))
        for (name, text), action in zip(ORDERS, self._orders.actions(), strict=True):
            action.setText(translate("List", text))
            action.setChecked(name == self._query.order)
        self._caption_now()

    def _show(self, listing: Listing, text: str) -> None:
        before, selected = self._wanted or self.current(), set() if self._wanted else set(self.selected())
        place = self.view.currentIndex().row() if self._shown == (self._query, text) else 0
        self._wanted, self._shown = 0, (self._query, text)
        self._total, self._meant = listing.total, listing.meant
        self.delegate.text = self.words()
        self.delegate.today = self._desk.clock.today()
        self.model.show(listing.ids, listing.first)
        self._caption_now()
        self._stack.setCurrentWidget(self.view if listing.ids else self.nothing)
        if not listing.ids:
            self._nearest = listing.nearest
            self._say_nothing(listing)
            self.chosen.emit(0)
            return
        row = self.model.row_of(before) if before else 0
        if row < 0:  # gone: the keyboard stays where it was
            row = min(max(0, place), len(listing.ids) - 1)
        self.view.go_to(row)
        if len(selected) > 1:
            self._select_again(selected)

    def _select_again(self, contacts: set[int]) -> None:
        """What was selected stays so when the list is asked anew, in ranges: one by one would take seconds."""
        listed = (self.model.id_at(row) in contacts for row in range(self.model.rowCount()))
        ranges, row = QItemSelection(), 0
        for is_selected, run in groupby(listed):
            length = sum(1 for _ in run)
            if is_selected:
                ranges.select(self.model.index(row, 0), self.model.index(row + length - 1, 0))
            row += length
        self.view.selectionModel().select(ranges, QItemSelectionModel.SelectionFlag.Select)

    def _say_nothing(self, listing: Listing) -> None:
        """Why nobody is listed, and the nearest way to somebody."""
        text = self.search.text().strip()
        if not text:
            empty = translate("List", "The trash is empty") if self._query.view == "trash" else ""
            self.nothing.say(empty or translate("List", "Nobody here yet"))
            return
        head = translate("List", "Nothing found for “{text}”", text=text)
        if listing.elsewhere:
            self.nothing.say(head, button=translate("List", "Show %n in all contacts", n=listing.elsewhere))
        elif listing.nearest:
            self.nothing.say(head, translate("List", "The nearest spelling:"), button=listing.nearest)
        else:
            self.nothing.say(head, translate("List", "Try fewer letters."))

    def _try_instead(self) -> None:
        if self._nearest:
            self.search.edit.setText(self._nearest)
        else:
            self.everybody_asked.emit(parsed(self.search.text()).words)

    def _caption_now(self, *_selection: QItemSelection) -> None:
        if self._meant:
            found = translate(
                "List",
                "Nobody for “{text}” · %n for “{meant}”",
                n=self._total,
                text=parsed(self.search.text()).words,
                meant=self._meant,
            )
        elif self.words():
            found = translate("List", "%n contact(s) · best match first", n=self._total)
        else:
            found = translate("List", "%n contact(s)", n=self._total)
        chosen = self._selected_count()
        self.caption.setText(translate("List", "%n selected of {all}", n=chosen, all=found) if chosen > 1 else found)
        searching = bool(self.words())
        self.keep.setVisible(bool(self.search.text().strip()))
        action = self._orders.checkedAction()
        self._order.setText(translate("List", "Best match") if searching or action is None else action.text())
        self._order.setEnabled(not searching)

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.model.id_at(index.row()))

    def _fill_orders(self) -> None:
        for name, _text in ORDERS:
            action = QAction(self)
            action.setCheckable(True)
            action.setChecked(name == self._query.order)
            action.triggered.connect(lambda _checked, name=name: self._reorder(name))
            self._orders.addAction(action)
            self._order.menu().addAction(action)

    def _reorder(self, name: Order) -> None:
        self._query = replace(self._query, order=name)
        self.retranslate()
        self.refresh()

    def _dress_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(self.delegate)
        view.setMouseTracking(True)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.selectionModel().currentChanged.connect(self._moved)
        view.selectionModel().selectionChanged.connect(self._caption_now)
        view.activated.connect(lambda _index: self.entered.emit())

    def _lay_out(self) -> None:
        px = theme.px
        top = QHBoxLayout()
        top.setContentsMargins(px(12), px(10), px(12), px(10))
        top.setSpacing(px(8))
        top.addWidget(self.search)
        top.addWidget(self.conditions)
        caption = QHBoxLayout()
        caption.setContentsMargins(px(16), px(2), px(8), px(2))
        caption.addWidget(self.caption, 1)
        caption.addWidget(self.keep)
        caption.addWidget(self._order)
        bar = QWidget()
        bar.setProperty("sheet", "canvas")
        rows = QVBoxLayout(bar)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(Rule())
        rows.addLayout(caption)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(Rule())
        whole.addLayout(self._stack, 1)  # before its pages: the first would be shown as a window of its own
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
