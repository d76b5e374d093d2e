"""The tags: which there are and how many people have each; call one otherwise, put two together, delete one."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTableWidgetItem, QWidget

from cardkeeper.actions import tags
from cardkeeper.actions.tags import Tag
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.rules import tags as tagging
from cardkeeper.ui import icons
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.empty import EmptyState
from cardkeeper.ui.controls.rows_table import RowsTable
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.rows_window import RowsWindow

SIZE = (480, 520)
PEOPLE = 1


class TagsWindow(RowsWindow):
    """F2 renames in place, Delete takes a tag from everybody, Enter emits `listed` with it."""

    listed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, RowsTable(2, widest=0, numbers=(PEOPLE,)))
        self._tags: tuple[Tag, ...] = ()
        self.empty = EmptyState()
        self.list_button = Button(icon="list-filter", key="Enter")
        self.rename_button = Button(icon="pencil", key="F2")
        self.delete_button = Button(icon="trash-2", key="Del", kind="quiet")
        self.do(self.list_people, self.list_button, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self.do(self.rename, self.rename_button, Qt.Key.Key_F2)
        self.do(self.delete, self.delete_button, Qt.Key.Key_Delete)
        self.table.itemDoubleClicked.connect(lambda _item: self.rename())
        self.table.itemChanged.connect(self._typed)
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(self.empty)
        self.lay_out(self._body, buttons=(self.list_button, self.rename_button, self.delete_button), size=SIZE)
        self.table.setFocus()
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        book = self._desk.book
        self._desk.work.run(self, lambda: tags.get_all(book), done=self._show, failed=self.failed)

    def list_people(self) -> None:
        """Have the people of the chosen tag listed."""
        if tag := self._chosen():
            self.listed.emit(tag.name)
            self.accept()

    def rename(self) -> None:
        """Type over the name that is chosen."""
        if (item := self.table.item(self.table.currentRow(), 0)) is not None:
            self.table.editItem(item)

    def delete(self) -> None:
        """Take the chosen tag from everybody."""
        if tag := self._chosen():
            book, now = self._desk.book, self._desk.clock.now()
            self.change(lambda step: tags.drop(book, tag.name, now=now, progress=step))

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            translate("Tags", "Tags"),
            [translate("Tags", "Tag"), translate("Tags", "People")],
            note=translate(
                "Tags", "A tag that gets the name of another becomes one with it. Rules and smart lists that name it "
                "are changed too."
            ),
        )  # fmt: skip
        self.empty.say(
            translate("Tags", "Nobody has a tag yet"),
            translate("Tags", "Choose somebody in the list and press L; tags of imported contacts come here too."),
        )
        self.list_button.setText(translate("Tags", "List these people"))
        self.rename_button.setText(translate("Tags", "Rename"))
        self.delete_button.setText(translate("Tags", "Delete"))

    def failed(self, why: CardKeeperError) -> None:
        self._show(self._tags)  # what was typed over a name
        super().failed(why)

    def _typed(self, item: QTableWidgetItem) -> None:
        old, (new, *_) = self._tags[item.row()].name, (*tagging.typed(item.text()), "")
        if new in ("", old):
            self._show(self._tags)
            return
        new = tagging.spelt_as([tag.name for tag in self._tags if tag.name != old], new)
        book, now = self._desk.book, self._desk.clock.now()
        self.change(lambda step: tags.rename(book, old, new, now=now, progress=step))

    def _show(self, known: tuple[Tag, ...]) -> None:
        before, self._tags = self._chosen(), known
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(known))
            for row, tag in enumerate(known):
                self.table.put(row, (tag.name, f"{tag.people:,}"), icon=icons.icon("tag"))
        again = (row for row, tag in enumerate(known) if before is not None and tag.name == before.name)
        self.table.choose(next(again, self.table.currentRow()))
        self._body.setCurrentWidget(self.table if known else self.empty)
        for button in (self.list_button, self.rename_button, self.delete_button):
            button.setEnabled(bool(known))

    def _chosen(self) -> Tag | None:
        row = self.table.currentRow()
        return self._tags[row] if 0 <= row < len(self._tags) else None
