"""The facts of the card, the doubtful ones first; what is done here is kept in the sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from cardkeeper.i18n import translate
from cardkeeper.model import Box, Field, Line, Tier
from cardkeeper.rules.industries import Suggestion
from cardkeeper.ui import theme
from cardkeeper.ui.controls.menus import show_below
from cardkeeper.ui.review import values
from cardkeeper.ui.review.class_row import ClassRow
from cardkeeper.ui.review.doubtful_panel import Proposal
from cardkeeper.ui.review.fact_edit import FactEdit
from cardkeeper.ui.review.facts_page import FactsPage
from cardkeeper.ui.review.field_menu import field_menu
from cardkeeper.ui.review.learnt_note import LearntNote
from cardkeeper.ui.review.sheet import Sheet
from cardkeeper.ui.review.tags_row import TagsRow

NARROW = 500


class FactsForm(QScrollArea):
    """Shows a `Sheet` and changes it. `changed` after every change, `focused` when another fact gets the focus.

    `tag_begun` when a tag is to be typed.
    """

    changed, focused, tag_begun = Signal(), Signal(), Signal()

    def __init__(self, *, region: str) -> None:
        super().__init__()
        self.region = region
        self.sheet = Sheet(None)
        self.current: int | None = None
        self.industry, self.tier = "", Tier.PROSPECT
        self.before: Suggestion | None = None  # what others of the same company were put into
        self._cards: tuple[QImage, ...] = (QImage(),)
        self._size = (1, 1)
        self._narrow = False
        self._page = FactsPage(self.sheet, self._cards, region=region, narrow=False)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("sheet", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    @property
    def edits(self) -> list[FactEdit]:
        """All fields, from top to bottom."""
        return self._page.edits

    @property
    def notes(self) -> dict[int, LearntNote]:
        """What is said below facts that earlier reviews put here."""
        return self._page.notes

    @property
    def proposals(self) -> dict[int, Proposal]:
        """What is proposed below doubtful facts."""
        return self._page.panel.proposals if self._page.panel else {}

    def show_card(
        self, sheet: Sheet, cards: Sequence[QImage], *, size: tuple[int, int], industry: str, tier: Tier
    ) -> None:
        """Begin with another card, of which these are the sides, and put the focus where the work is."""
        self.sheet, self._cards, self._size = sheet, tuple(cards), size
        self.current, (self.industry, self.tier) = None, sheet.classed or (industry, tier)
        self._build()
        self.verticalScrollBar().setValue(0)

    def renew(self, sheet: Sheet, cards: Sequence[QImage], *, size: tuple[int, int]) -> None:
        """Go on with what was read anew on the same card, the keyboard where it was."""
        cursor = self._page.typing_at
        if cursor:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # a field that goes would hand the keyboard on
        self.sheet, self._cards, self._size = sheet, tuple(cards), size
        self._build()
        if cursor and not self._page.type_at(cursor):
            self.focus_current()

    def focus_first(self) -> None:
        """Go to the first doubtful fact, or to the first fact."""
        first = self.sheet.next_open(None)
        if first is None:
            first = next((edit.key for edit in self.edits), None)
        if first is not None:
            self.focus(first)

    def focus(self, key: int) -> None:
        """Go to a fact."""
        for edit in self.edits:
            if edit.key == key and edit.part == "value":
                edit.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(edit, 0, theme.px(80))
                return

    def focus_current(self) -> None:
        """Go back to the fact that had the focus last."""
        if self.current is not None and self.sheet.has(self.current):
            self.focus(self.current)
        else:
            self.focus_first()

    def edit_of(self, key: int, part: str = "value") -> FactEdit:
        """The field of a fact."""
        return next(edit for edit in self.edits if edit.key == key and edit.part == part)

    def fill(self, lines: Sequence[int]) -> None:
        """Put lines of the card into the focused fact."""
        if self.current is not None and self.sheet.has(self.current):
            self._fill(self.current, lines)

    def fill_anew(self, key: int, lines: Sequence[Line]) -> None:
        """Put lines that were read on the card by a person's wish into a fact, if it is still there."""
        if self.sheet.has(key):
            self._fill(key, self.sheet.add_lines(lines))

    def place(self, lines: Sequence[int], field: Field, kind: str) -> None:
        """Put lines of the card into a fact of their own."""
        key = self.sheet.empty(field, kind).key
        self._fill(key, lines)
        self._build()
        self.focus(key)

    @property
    def lit(self) -> tuple[Box, ...]:
        """Where the focused fact stands on the card."""
        return self.sheet.boxes(self.current) if self.current is not None and self.sheet.has(self.current) else ()

    def _fill(self, key: int, lines: Sequence[int]) -> None:
        guess = self.sheet.entry(key).guess
        found = values.understood(
            [self.sheet.lines[index] for index in lines],
            field=guess.field,
            kind=guess.kind,
            size=self._size,
            region=self.region,
        )
        self.sheet.fill(key, lines, found)
        if found.extension and not guess.extension:
            self._build()
            self.focus(key)
        else:
            self._refresh()

    def use_proposal(self, key: int) -> None:
        """Take what is proposed for a fact."""
        if self.sheet.use_proposal(key):
            self._refresh()
            self.focus(key)

    def take_as_read(self, key: int) -> None:
        """Have a fact as it was read, without what earlier reviews made of it."""
        back = self.sheet.take_as_read(key)
        self.current = None  # the page that goes would take what had the focus for looked at
        self._build()
        if back is None:
            self.focus_first()
        else:
            self.focus(back)

    def use_numbered(self, number: int) -> None:
        """Take the proposal, or the way back to the print, that Alt and `number` name."""
        if self.has_numbered(number):
            key = self._page.proposed()[number - 1]
            take = self.take_as_read if key in self._page.notes else self.use_proposal
            take(key)

    def has_numbered(self, number: int) -> bool:
        """Whether Alt and `number` name something that can still be taken."""
        keys = self._page.proposed()
        if not 1 <= number <= len(keys):
            return False
        guess = self.sheet.entry(keys[number - 1]).guess
        return bool(guess.learnt if keys[number - 1] in self._page.notes else guess.proposal)

    def remove(self, key: int) -> None:
        """Take a fact out; the focus goes to its neighbour."""
        keys = list(dict.fromkeys(edit.key for edit in self.edits))
        at = keys.index(key)
        self.sheet.remove(key)
        self._build()
        rest = [other for other in keys if other != key]
        if rest:
            self.focus(rest[min(at, len(rest) - 1)])

    def remove_current(self) -> None:
        """Take the focused fact out."""
        if self.current is not None and self.sheet.has(self.current):
            self.remove(self.current)

    def ask_kind_of_current(self) -> None:
        """Show what the focused fact can be instead."""
        if self.current is not None and self.sheet.has(self.current):
            self.ask_kind(self.current)

    def ask_addition(self) -> None:
        """Show what can be added."""
        show_below(field_menu(self, self.add), self._page.add)

    def add(self, field: Field, kind: str) -> None:
        """Add an empty fact and go there."""
        key = self.sheet.add(field, kind=kind).key
        self._build()
        self.focus(key)

    def ask_kind(self, key: int) -> None:
        """Show what a fact can be instead."""
        menu = field_menu(self, lambda field, kind: self._retype(key, field, kind))
        menu.addSeparator()
        menu.addAction(translate("Review", "Not a fact: take it out (Alt+X)")).triggered.connect(
            lambda: self.remove(key)
        )
        show_below(menu, self.edit_of(key))

    def _retype(self, key: int, field: Field, kind: str) -> None:
        self.sheet.retype(key, field, kind=kind)
        self._build()
        self.focus(key)

    def classify(self, industry: str, tier: Tier) -> None:
        """Choose industry and tier."""
        self.sheet.classed = self.industry, self.tier = industry, tier
        self._show_class()

    @property
    def tags(self) -> TagsRow:
        """Where tags are given and taken."""
        return self._page.tags

    @property
    def class_row(self) -> ClassRow:
        """Where industry and tier are chosen."""
        return self._page.class_row

    def see(self) -> None:
        """The focused fact was looked at and is left as it stands."""
        if self.current is not None and self.sheet.has(self.current):
            self.sheet.see(self.current)
            self._refresh()

    def _build(self) -> None:
        page = FactsPage(self.sheet, self._cards, region=self.region, narrow=self._narrow)
        page.class_row.chosen.connect(self.classify)
        page.tags.begun.connect(self.tag_begun)
        page.add.clicked.connect(self.ask_addition)
        for row in page.rows:
            row.menu_wanted.connect(self.ask_kind)
            row.remove_wanted.connect(self.remove)
        if page.panel:
            page.panel.used.connect(self.use_proposal)
            page.panel.menu_wanted.connect(self.ask_kind)
        for note in page.notes.values():
            note.declined.connect(self.take_as_read)
        for edit in page.edits:
            edit.entered.connect(self._enter)
            edit.typed.connect(self._type)
            edit.menu_wanted.connect(self.ask_kind)
        # The old page may be in the middle of telling us about a click.
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self._page = page
        self.setWidget(page)
        page.order_after(self)
        self._show_class()
        self._refresh()

    def _enter(self, key: int) -> None:
        self.current = key
        self._page.refresh_ends()
        self.focused.emit()

    def _type(self, key: int, part: str, text: str) -> None:
        self.sheet.edit(key, **{part: text})
        self._refresh(typing=key)
        if self.sheet.entry(key).guess.field in (Field.COMPANY, Field.TITLE):
            self._show_class()

    def _refresh(self, *, typing: int | None = None) -> None:
        self._page.refresh(self.sheet, typing=typing)
        self.changed.emit()

    def _show_class(self) -> None:
        said = {entry.guess.field: entry.guess.value for entry in reversed(self.sheet.entries)}
        self.class_row.show_class(self.industry, self.tier, said=said, before=self.before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            had_focus = any(edit.hasFocus() for edit in self.edits)
            self._build()
            if had_focus:
                self.focus_current()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.setAccessibleName(translate("Review", "Facts"))
        self._page.retranslate()
