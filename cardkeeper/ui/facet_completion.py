"""What a condition in the search field could become, below the field while it is typed: by keyboard or mouse."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QRect
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QLineEdit

from cardkeeper.actions import contacts
from cardkeeper.i18n import translate
from cardkeeper.rules import completion, facets
from cardkeeper.rules.completion import Begun
from cardkeeper.rules.search_terms import hits_in
from cardkeeper.ui import theme
from cardkeeper.ui.choice_delegate import WHAT, choice
from cardkeeper.ui.choices import choices
from cardkeeper.ui.desk import Desk

WIDTH, MOST_SAMPLES = 320, 4


class FacetCompletion(QObject):
    """Offers names of conditions, then their values with how many contacts each has; Tab or Enter takes one."""

    def __init__(self, desk: Desk, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._desk, self._edit = desk, edit
        self._begun: Begun | None = None
        self._counted, self._counts = "", dict[str, int]()
        self.rows = QStandardItemModel(self)
        self._completer, self.popup = choices(edit, self.rows, self._take)
        edit.textEdited.connect(self.look)

    def look(self) -> None:
        """Offer what fits what stands before the cursor, or nothing."""
        self._begun = begun = completion.begun(self._edit.text(), self._edit.cursorPosition())
        if begun is None:
            self.popup.hide()
            return
        if begun.key and begun.key != self._counted:
            self._count(begun.key)
        self._fill(begun)

    def offer_names(self) -> None:
        """Offer every name, for who does not know them."""
        self._edit.setFocus()
        self._begun = Begun(self._edit.cursorPosition(), "")
        self._fill(self._begun)

    def _fill(self, begun: Begun) -> None:
        self.rows.clear()
        if begun.key:
            for value in self._values(begun):
                self._add_value(begun, value)
        else:
            for key in completion.names_for(begun.typed):
                values = [facets.value_name(key, value) for value in facets.values_of(key)]
                samples = ", ".join(values[:MOST_SAMPLES]) + ("…" if len(values) > MOST_SAMPLES else "")
                self.rows.appendRow(choice(facets.spelt(key), key, remark=samples))
        if not self.rows.rowCount():
            self.popup.hide()
            return
        self.popup.setAccessibleName(translate("List", "Conditions"))
        room = QRect(0, 0, theme.px(WIDTH), self._edit.height() + theme.px(4))
        self._completer.complete(room)
        # A value is the only thing that can follow a colon, so the first is chosen; a name may be just a word.
        self.popup.setCurrentIndex(self.rows.index(0, 0) if begun.key else QModelIndex())

    def _values(self, begun: Begun) -> list[str]:
        if begun.key in facets.VALUES:
            return list(completion.values_for(begun.key, begun.typed))
        return [value for value in self._counts if not begun.typed or hits_in(value, begun.typed)]

    def _add_value(self, begun: Begun, value: str) -> None:
        count = self._counts.get(value, 0)
        full, name = facets.full_name(begun.key, value), facets.value_name(begun.key, value)
        counted = f"{count:,}" if self._counts and not begun.negated else ""
        self.rows.appendRow(choice(name, value, remark=full if full.lower() != name.lower() else "", right=counted))

    def _count(self, key: str) -> None:
        self._counted, self._counts = key, {}
        book, today = self._desk.book, self._desk.clock.today()
        self._desk.work.run(
            self, lambda: contacts.facet_counts(book, key, today=today), done=lambda found: self._arrived(key, found)
        )

    def _arrived(self, key: str, counts: dict[str, int]) -> None:
        begun = self._begun
        if key != self._counted:
            return
        self._counts = counts
        waited_for = self.popup.isVisible() or not self.rows.rowCount()  # else Escape has closed it meanwhile
        if begun is not None and begun.key == key and waited_for and self._edit.isVisible():
            self._fill(begun)

    def _take(self, index: QModelIndex) -> None:
        begun, self._begun, self._counted = self._begun, None, ""
        if begun is None or index.data(WHAT) is None:
            return
        text, cursor = completion.completed(self._edit.text(), self._edit.cursorPosition(), begun, index.data(WHAT))
        self._edit.setText(text)
        self._edit.setCursorPosition(cursor)
        if not begun.key:
            self.look()
