"""Contacts, or the trash: the list at the left, and at the right the page of whom is chosen with what can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from cardkeeper.actions import contacts
from cardkeeper.actions.contacts import ListQuery, Progress, View
from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.model import Change, Contact, How, Tier
from cardkeeper.ui import erase_question, icons, theme, trust
from cardkeeper.ui.contact_list import ContactList
from cardkeeper.ui.contact_page import ContactPage
from cardkeeper.ui.controls.button import Button, IconButton
from cardkeeper.ui.controls.label import Rule
from cardkeeper.ui.controls.menus import show_below
from cardkeeper.ui.controls.state import StateSentence
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.long_strip import LongStrip

ASIDE = (
    ("eye-off", QT_TRANSLATE_NOOP("Workspace", "Archive (A)"), "A"),
    ("ban", QT_TRANSLATE_NOOP("Workspace", "Set aside as nobody (Q)"), "Q"),
    ("undo-2", QT_TRANSLATE_NOOP("Workspace", "Bring back into the lists (G)"), "G"),
)
"""What can be done with who is shown, or selected: its icon, its words, its key."""

LIST_WIDEST = 480
QWIDGETSIZE_MAX = 16_777_215  # Qt's own "no limit", which PySide does not export
ONE_COLUMN = 844
"""Under this width the page takes the place of the list, and Escape leads back."""


class ContactsView(QWidget):
    """Emits `export_asked` with ids, `more_asked` with the button to open the program's menu at, and `merge_asked`."""

    export_asked = Signal(list)
    merge_asked = Signal()
    more_asked = Signal(QWidget)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._on_page = False
        self.list = ContactList(desk)
        self.page = ContactPage(desk, selected=self.list.selected)
        self.list.chosen.connect(self._choose)
        self.list.entered.connect(self._enter)
        self.list.view.installEventFilter(self)
        self.list.view.customContextMenuRequested.connect(self._open_list_menu)
        self.page.summed.connect(self._sum_up)
        self.page.loaded.connect(self._loaded)
        self.back = IconButton("chevron-left", "")
        self.back.clicked.connect(self.leave_page)
        self.state = StateSentence()
        self.talk = Button(icon="message-square-text")
        self.talk.clicked.connect(self.page.dealings.log_talk)
        self.right = Button(icon="calendar-check")
        self.right.clicked.connect(self._ask_how)
        self.restore = Button(icon="undo-2")
        self.restore.clicked.connect(self._restore)
        self.erase = Button(icon="trash-2", kind="quiet")
        self.erase.clicked.connect(self.erase_selected)
        self.edit = IconButton("pencil", "")
        self.edit.clicked.connect(self._edit)
        self.export = IconButton("upload", "")
        self.export.clicked.connect(lambda: self.export_asked.emit(self.list.selected() or [self.list.current()]))
        self.more = IconButton("ellipsis", "")
        self.more.clicked.connect(lambda: self.more_asked.emit(self.more))
        self.setFocusProxy(self.list.view)
        self._right_side = QWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self.retranslate()

    def ask(self, *, view: View, tier: Tier | None = None, industry: str = "") -> None:
        """Show contacts or the trash, those of one tier and industry if given."""
        self.list.ask(ListQuery(view=view, tier=tier, industry=industry, today=self._desk.clock.today()))
        self.restore.setVisible(view == "trash")
        self.erase.setVisible(view == "trash")
        for part in (self.talk, self.right, self.edit, self.export):
            part.setVisible(view != "trash")

    def changed(self, change: Change) -> None:
        """The book changed: list again, and show the page's contact as it is now if it was touched."""
        self.list.refresh()
        if not change.ids or (self.page.contact is not None and self.page.contact.id in change.ids):
            self.page.reload()

    def delete_selected(self) -> None:
        """Put what is selected into the trash."""
        ids, book, now = self.list.selected(), self._desk.book, self._desk.clock.now()
        if ids:
            self._do(lambda step: contacts.delete(book, ids, now=now, progress=step))

    def leave_page(self) -> None:
        """Back from the page to the list, where there is room for one only."""
        self._on_page = False
        self._arrange()
        # A hidden list would take the keyboard later, the moment somebody is found.
        (self.list.view if self.list.model.rowCount() else self.list.search.edit).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.list.isVisible():
            self.leave_page()
        elif not self._key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.back.set_name(translate("Contacts", "Back to the list (Esc)"))
        self.talk.setText(translate("Contacts", "Log a talk"))
        self.talk.setToolTip(translate("Contacts", "Log a talk (Ctrl+Shift+I)"))
        self.right.setText(translate("Contacts", "Still right"))
        self.right.setToolTip(translate("Contacts", "Everything shown is still right: say how you know"))
        self.restore.setText(translate("Contacts", "Restore"))
        self.erase.setText(translate("Contacts", "Delete for good"))
        self.edit.set_name(translate("Contacts", "Change the first fact (F2)"))
        self.export.set_name(translate("Contacts", "Export (Ctrl+E)"))
        self.more.set_name(translate("Contacts", "More"))

    def _key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_Delete:
            (self.erase_selected if self.list.query().view == "trash" else self.delete_selected)()
            return True
        if event.key() == Qt.Key.Key_F2:
            self._edit()
            return True
        key = event.text().upper()
        if key == "M" and self.list.query().view != "trash":
            self.merge_asked.emit()
            return True
        return self._tag() if key == "L" else self.page.press(key)

    def _tag(self) -> bool:
        """Have a tag typed, on the page; whether there is one."""
        if self.page.contact is not None:
            self._on_page = True
            self._arrange()
        if not self.list.isVisible():
            self.page.head.tags.add.setFocus()  # where the keyboard comes back to
        return self.page.press("L")

    def _choose(self, contact: int) -> None:
        self.page.search_text = self.list.words()
        self.page.show_contact(contact)

    def _enter(self) -> None:
        self._on_page = True
        self._arrange()
        first = self.page.rows[0] if self.page.rows else self.back
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _loaded(self, contact: Contact | None) -> None:
        for part in (self.state, self.talk, self.right, self.edit, self.export, self.restore, self.erase):
            part.setEnabled(contact is not None)
        self.state.setVisible(contact is not None)

    def _sum_up(self, state: str, words: str) -> None:
        self.state.show_state(state, words)

    def _edit(self) -> None:
        if self.page.rows:
            self.page.rows[0].edit()

    def erase_selected(self) -> None:
        """Erase what is selected in the trash, once the user has said so: it can't be undone."""
        ids = self.list.selected()
        if ids:
            question = erase_question.about_contacts(len(ids), self)
            question.accepted.connect(lambda: self._erase(ids))
            question.open()

    def _erase(self, ids: list[int]) -> None:
        book, now = self._desk.book, self._desk.clock.now()
        self._desk.work.run(self, lambda: contacts.purge(book, ids, now=now), done=lambda _nothing: None)

    def _restore(self) -> None:
        ids, book, now = self.list.selected(), self._desk.book, self._desk.clock.now()
        if ids:
            self._do(lambda step: contacts.restore(book, ids, now=now, progress=step))

    def _do(self, change: Callable[[Progress], object]) -> None:
        """Have many contacts changed; the window shows how far that is once it takes a moment."""
        self._desk.work.run_steps(self, change, done=lambda _nothing: None)

    def _ask_how(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for how in How:
            menu.addAction(trust.how(how), partial(self.page.confirm_all, how))
        show_below(menu, self.right)

    def _open_list_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if self.list.query().view == "trash":
            menu.addAction(icons.icon("undo-2"), translate("Contacts", "Restore"), self._restore)
            menu.addAction(icons.icon("trash-2"), translate("Contacts", "Delete for good"), self.erase_selected)
        else:
            export = translate("Contacts", "Export (Ctrl+E)")
            menu.addAction(icons.icon("upload"), export, lambda: self.export_asked.emit(self.list.selected()))
            menu.addAction(icons.icon("tag"), translate("Tags", "Add a tag (L)"), self._tag)
            menu.addAction(icons.icon("merge"), translate("Contacts", "Merge… (M)"), self.merge_asked.emit)
            for icon, text, key in ASIDE:
                menu.addAction(icons.icon(icon), translate("Workspace", text), partial(self.page.press, key))
            menu.addAction(icons.icon("trash-2"), translate("Contacts", "Delete (Del)"), self.delete_selected)
        menu.popup(self.list.view.viewport().mapToGlobal(where))

    def _arrange(self) -> None:
        """List and page side by side, or the one the user is on where there is no room for both."""
        narrow = self.width() < theme.px(ONE_COLUMN)
        self.list.setVisible(not narrow or not self._on_page)
        self.list.setMaximumWidth(QWIDGETSIZE_MAX if narrow else theme.px(LIST_WIDEST))
        self._right_side.setVisible(not narrow or self._on_page)
        self.back.setVisible(narrow)

    def _lay_out(self) -> None:
        px = theme.px
        bar = QWidget()
        bar.setProperty("sheet", "canvas")
        bar.setFixedHeight(px(52))
        row = QHBoxLayout(bar)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(4))
        row.addWidget(self.back)
        keeps_its_place = self.state.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        self.state.setSizePolicy(keeps_its_place)
        row.addWidget(self.state, 1)
        for part in (self.talk, self.right, self.restore, self.erase, self.edit, self.export, self.more):
            row.addWidget(part)
        column = QVBoxLayout(self._right_side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(Rule())
        column.addWidget(self.page, 1)
        self.list.setMinimumWidth(px(300))
        self._split.addWidget(self.list)
        self._split.addWidget(self._right_side)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([px(self._desk.settings.list_width), px(1000)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(LongStrip(self._desk.work))
        whole.addWidget(self._split, 1)
