"""Smart lists in the sidebar: searches kept under a name, each with how many it finds now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from cardkeeper.actions import smart_lists
from cardkeeper.actions.smart_lists import SmartList
from cardkeeper.i18n import translate
from cardkeeper.ui import icons, theme
from cardkeeper.ui.controls.button import IconButton
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.sidebar_entry import Entry


class SmartLists(QWidget):
    """Emits `opened` with the search text of the list that was chosen, and `save_asked` for the present search.

    On a list F2 renames it, Alt with Up or Down moves it, Delete forgets it; each can be undone.
    """

    opened = Signal(str)
    save_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lists: tuple[SmartList, ...] = ()
        self._standing = ""
        self._came_from: QWidget | None = None
        self.entries: dict[int, Entry] = {}
        self.editor: QLineEdit | None = None
        self._head = Label(role="label", ink="text3")
        self._add = IconButton("plus", "", size=14)
        self._add.clicked.connect(self.save_asked)
        self._box = QVBoxLayout()
        self._box.setSpacing(0)
        self._lay_out()
        self.retranslate()

    def refresh(self) -> None:
        """Show the lists as they are now, and count each anew."""
        book = self._desk.book
        self._desk.work.run(self, lambda: smart_lists.get_all(book), done=self._show, lane="search")

    def save(self, name: str, search: str) -> None:
        """Keep a search under a proposed name, which can be typed over first: Enter keeps it, Escape does not."""
        if self.isVisible():
            self._edit(name, self._box.count(), lambda typed: self._add_list(typed or name, search))
        else:
            self._add_list(name, search)

    def stand(self, search: str) -> None:
        """Show which list the user is in, by what stands in the search field."""
        self._standing = search
        for listed in self._lists:
            self.entries[listed.id].setChecked(bool(search) and listed.search == search)

    def rename(self, listed: SmartList) -> None:
        """Let the name be typed over, in its place: Enter keeps it, Escape leaves it as it was."""
        entry = self.entries[listed.id]
        self._edit(listed.name, self._box.indexOf(entry), partial(self._rename, listed))
        entry.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.editor and event.key() == Qt.Key.Key_Escape:
                self._end_editing()
                return True
            listed = next((one for one in self._lists if self.entries.get(one.id) is watched), None)
            if listed is not None and (does := self._deed(listed, event)) is not None:
                does()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._head.setText(translate("Sidebar", "Smart lists"))
        self._add.set_name(translate("Sidebar", "Save this search as a smart list (Ctrl+S)"))

    def _deed(self, listed: SmartList, event: QKeyEvent) -> Callable[[], None] | None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        keys: dict[tuple[int, bool], Callable[[], None]] = {
            (Qt.Key.Key_F2, False): partial(self.rename, listed),
            (Qt.Key.Key_Delete, False): partial(self._remove, listed),
            (Qt.Key.Key_Up, True): partial(self._move, listed, -1),
            (Qt.Key.Key_Down, True): partial(self._move, listed, 1),
        }
        return keys.get((event.key(), alt))

    def _show(self, lists: tuple[SmartList, ...]) -> None:
        here = self.window().focusWidget()
        focused = next((number for number, entry in self.entries.items() if entry is here), 0)
        if lists != self._lists:
            self._lists = lists
            self._rebuild()
        if focused in self.entries:
            self.entries[focused].show()  # what is made anew could not take the focus yet
            self.entries[focused].setFocus()
        book, today = self._desk.book, self._desk.clock.today()
        for listed in lists:  # a job each, so that a search that is typed meanwhile waits for one count only
            count = partial(smart_lists.count, book, listed, today=today)
            self._desk.work.run(self.entries[listed.id], count, done=self.entries[listed.id].count, lane="search")
        self.stand(self._standing)

    def _rebuild(self) -> None:
        self._end_editing()
        for entry in self.entries.values():
            self._box.removeWidget(entry)
            entry.deleteLater()
        self.entries = {}
        for listed in self._lists:
            self.entries[listed.id] = entry = Entry(icon="bookmark")
            entry.name(listed.name)
            entry.setToolTip(f"{listed.name}\n{listed.search}")
            entry.clicked.connect(partial(self._open, listed))
            entry.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            entry.customContextMenuRequested.connect(partial(self._open_menu, listed))
            entry.installEventFilter(self)
            self._box.addWidget(entry)

    def _open(self, listed: SmartList) -> None:
        self.stand(self._standing)
        self.opened.emit(listed.search)

    def _open_menu(self, listed: SmartList, where: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(icons.icon("pencil"), translate("Sidebar", "Rename (F2)"), partial(self.rename, listed))
        menu.addAction(translate("Sidebar", "Move up (Alt+Up)"), partial(self._move, listed, -1))
        menu.addAction(translate("Sidebar", "Move down (Alt+Down)"), partial(self._move, listed, 1))
        menu.addAction(icons.icon("trash-2"), translate("Sidebar", "Delete (Del)"), partial(self._remove, listed))
        menu.popup(self.entries[listed.id].mapToGlobal(where))

    def _edit(self, name: str, place: int, kept: Callable[[str], None]) -> None:
        """Let a name be typed at a place of the list, and hand it to `kept` unless Escape ends it."""
        self._end_editing()
        self._came_from = self.window().focusWidget()
        self.editor = editor = QLineEdit(name)
        editor.setAccessibleName(translate("Sidebar", "Name of the smart list"))
        editor.selectAll()
        editor.editingFinished.connect(lambda: self._edited(editor, kept))
        editor.installEventFilter(self)
        self._box.insertWidget(place, editor)
        editor.show()  # or it could not take the focus yet
        editor.setFocus()

    def _edited(self, editor: QLineEdit, kept: Callable[[str], None]) -> None:
        if editor is self.editor:
            self._end_editing()
            kept(editor.text().strip())

    def _end_editing(self) -> None:
        """Put the entries back, and the keyboard where it came from."""
        editor, self.editor = self.editor, None
        if editor is None:
            return
        had, back = self.window().focusWidget() is editor, self._came_from
        for entry in self.entries.values():
            entry.show()
        if had and back is not None and shiboken6.isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._box.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def _add_list(self, name: str, search: str) -> None:
        self._run(partial(smart_lists.add, self._desk.book, name, search, now=self._desk.clock.now()))

    def _rename(self, listed: SmartList, name: str) -> None:
        if name and name != listed.name:
            self._run(partial(smart_lists.rename, self._desk.book, listed, name, now=self._desk.clock.now()))

    def _move(self, listed: SmartList, by: int) -> None:
        order = [one for one in self._lists if one.id != listed.id]
        place = self._lists.index(listed) + by
        if 0 <= place < len(self._lists):
            order.insert(place, listed)
            self._run(partial(smart_lists.order, self._desk.book, listed, order, now=self._desk.clock.now()))

    def _remove(self, listed: SmartList) -> None:
        self._run(partial(smart_lists.remove, self._desk.book, listed, now=self._desk.clock.now()))

    def _run(self, job: Callable[[], object]) -> None:
        self._desk.work.run(self, job, done=lambda _nothing: None)

    def _lay_out(self) -> None:
        px = theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(8), px(10), px(2), px(2))
        head.addWidget(self._head, 1)
        head.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._box)
