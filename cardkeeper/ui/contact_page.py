"""The page of one contact: who it is, every fact with how far it can be trusted, and the cards it came from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cardkeeper.actions import capture, contacts, industries
from cardkeeper.i18n import translate
from cardkeeper.model import Contact, Fact, Field, How
from cardkeeper.rules import tiers
from cardkeeper.rules.evidence import next_best
from cardkeeper.ui import card_pictures, tab_order, theme, trust, wording
from cardkeeper.ui.add_fact import AddFact
from cardkeeper.ui.aside_note import AsideNote
from cardkeeper.ui.card_window import CardWindow
from cardkeeper.ui.classing import Classing
from cardkeeper.ui.contact_head import TIER_KEYS, ContactHead
from cardkeeper.ui.contact_history import ContactHistory
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Rule
from cardkeeper.ui.controls.menus import show_over
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.evidence_dialog import EvidenceDialog
from cardkeeper.ui.fact_changes import FactChanges
from cardkeeper.ui.fact_groups import grouped
from cardkeeper.ui.fact_history import FactHistory
from cardkeeper.ui.fact_menu import fact_menu
from cardkeeper.ui.fact_row import FactRow, widest_label
from cardkeeper.ui.own_rules.alerts import Alerts
from cardkeeper.ui.privacy.consent_section import ConsentSection
from cardkeeper.ui.review.elided import Elided
from cardkeeper.ui.talks.dealings_section import DealingsSection


class ContactPage(QWidget):
    """Emits `summed` with the state and sentence for the bar above, and `loaded` with the contact, or None.

    `tag_asked` with a tag whose people are to be listed. `selected` gives the ids that are selected beside the one
    shown: tier, industry and tags are set for all of them.
    """

    summed = Signal(str, str)
    loaded = Signal(object)
    tag_asked = Signal(str)

    def __init__(self, desk: Desk, *, selected: Callable[[], list[int]] = list) -> None:
        super().__init__()
        self.setProperty("sheet", "surface")
        self._selected = selected
        self._desk = desk
        self._wanted = 0
        self._cards: list[int] = []
        self.contact: Contact | None = None
        self.search_text = ""
        self.head = ContactHead()
        self.classing = Classing(desk, self, chosen=self._ids, shown=lambda: self.contact)
        self.classing.follow(self.head.tags)
        self.aside = AsideNote(self.loaded)
        self.aside.back_asked.connect(self.classing.bring_back)
        self.head.tier_chosen.connect(self.classing.set_tier)
        self.head.industry_chosen.connect(self.classing.set_industry)
        self.head.tags.listed.connect(self.tag_asked)
        self.head.card_asked.connect(self._open_card)
        self.rows: list[FactRow] = []
        self._facts = QVBoxLayout()
        self._facts.setSpacing(0)
        self._add = AddFact(self._facts)
        self._add.added.connect(self._add_fact)
        self._note = Elided(right=True)
        self.history = Button(icon="history", kind="quiet", size="small", key="H")
        self.history.clicked.connect(self.show_history)
        self.dealings, self.consent = DealingsSection(desk), ConsentSection(desk)
        self.head.consent_asked.connect(self.consent.ask)
        self._lay_out()
        self.retranslate()

    def show_contact(self, contact: int) -> None:
        """Show a contact by id, or nothing for 0."""
        self._wanted = contact
        if not contact:
            self.contact = None
            self._scroll.hide()
            self.loaded.emit(None)
            return
        book = self._desk.book
        self._desk.work.run(self, lambda: contacts.look_up(book, contact), done=self._show, lane="search")

    def reload(self) -> None:
        """Show the same contact as it is now."""
        self.show_contact(self._wanted)

    @property
    def changes(self) -> FactChanges:
        """What can be done about the facts of the contact shown."""
        assert self.contact is not None
        return FactChanges(self._desk, self, self.contact)

    def _ids(self) -> list[int]:
        """Whom tier, industry and tags are set for: who is chosen, even while the page still shows the one before."""
        selected = self._selected()
        return selected if self._wanted in selected else [self._wanted] if self._wanted else []

    def confirm_all(self, how: How) -> None:
        """Note that everything shown is still right."""
        if self.contact is not None:
            self.changes.confirm(how)

    def press(self, key: str) -> bool:
        """One key on a contact: 1 to 4 set the tier, T and I take what is suggested, L adds a tag, A archives, Q sets
        aside as nobody, G brings back from both, H shows what was there before. Whether it did."""
        keys = {key: partial(self.classing.set_tier, tier) for tier, key in TIER_KEYS.items()}
        head, classing = self.head, self.classing
        more = {
            "I": head.take_suggestion, "T": head.take_tier, "L": head.tags.begin, "A": classing.archive,
            "Q": classing.set_aside, "G": classing.bring_back, "H": self.show_history,
        }  # fmt: skip
        act = (keys | more).get(key)
        if self.contact is None or act is None:
            return False
        act()
        return True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._add.setText(translate("Contact", "Add a fact"))
        self.history.setText(translate("Contact", "What was there before"))
        if self.contact is not None:
            self._show(self.contact)

    def _show(self, contact: Contact | None) -> None:
        if contact is None or contact.id != self._wanted:
            return
        same = self.contact is not None and self.contact.id == contact.id
        focused = next((place for place, row in enumerate(self.rows) if row.hasFocus()), -1)
        self.contact = contact
        if same and any(row.editing for row in self.rows):
            return  # nobody's typing is taken away; the rows are shown anew when it ends
        self.head.show_contact(contact, hint=tiers.suggest(contact, today=self._desk.clock.today()))
        self._look_back(contact)
        self._show_facts(contact)
        if same and 0 <= focused < len(self.rows):
            self.rows[focused].show()  # what is hidden yet would not get it
            self.rows[focused].setFocus()
        self._note.say(self._about(contact))
        self.dealings.show_contact(contact)
        self.consent.show_contact(contact)
        self._scroll.show()
        if not same:
            self._scroll.verticalScrollBar().setValue(0)
            self.head.show_cards([])
            self._load_cards(contact)
        doubtful = sum(row.doubtful for row in self.rows)
        today, rhythm = self._desk.clock.today(), self._desk.rhythm
        self.summed.emit(*trust.summed_up(contact, doubtful=doubtful, today=today, rhythm=rhythm))
        self.loaded.emit(contact)

    def _show_facts(self, contact: Contact) -> None:
        for row in self.rows:
            self._facts.removeWidget(row)
            row.deleteLater()
        today = self._desk.clock.today()
        self.rows = []
        groups = grouped(contact.facts)
        label_width = widest_label(group[0] for group in groups)
        for group in groups:
            state = trust.state_of(group[0], contact, today=today, rhythm=self._desk.rhythm)
            row = FactRow(
                group, state, today=today, region=self._desk.settings.region, text=self.search_text,
                label_width=label_width, parent=self, evidence=contact.evidence, instead=self._instead_of(group[0])[1],
            )  # fmt: skip
            row.copied.connect(_copy)
            row.menu_asked.connect(partial(self._open_menu, row))
            row.history_asked.connect(partial(self._show_history, row))
            row.edited.connect(self._change)
            row.kept.connect(self.reload)
            self._facts.addWidget(row)
            self.rows.append(row)
        tab_order.put_before(self._add, *self.rows)

    def _about(self, contact: Contact) -> str:
        if contact.created is None:
            return ""
        entered = wording.day(contact.created.astimezone().date(), today=self._desk.clock.today())
        return translate("Contact", "In CardKeeper since {day}", day=entered)

    def _look_back(self, contact: Contact) -> None:
        book, show = self._desk.book, self.head.show_before
        if not contact.industry:
            self._desk.work.run(self, lambda: industries.as_before(book, contact), done=show, lane="search")

    def _load_cards(self, contact: Contact) -> None:
        book, number = self._desk.book, contact.id
        assert number is not None

        def pictures() -> list[tuple[int, QImage]]:
            cards = capture.cards_of(book, number)
            return [(card.id, card_pictures.small(book, card)) for card in cards]

        self._desk.work.run(self, pictures, done=partial(self._show_cards, number), lane="pictures")

    def _show_cards(self, contact: int, pictures: list[tuple[int, QImage]]) -> None:
        if contact == self._wanted:
            self._cards = [card for card, _ in pictures]
            self.head.show_cards([picture for _, picture in pictures])

    def _open_card(self, place: int) -> None:
        book, card = self._desk.book, self._cards[place]
        self._desk.work.run(
            self,
            lambda: card_pictures.flat(book, card),
            done=lambda picture: CardWindow(picture, self).show(),
            lane="pictures",
        )

    def _open_menu(self, row: FactRow) -> None:
        keys = [fact.key for fact in row.facts]
        instead = self._instead_of(row.facts[0])[0]
        menu = fact_menu(
            self,
            row.facts,
            found=lambda what: self.changes.note(what, keys),
            more=lambda: EvidenceDialog(self._desk, self.changes.contact, row.facts, self).open(),
            instead=(instead, lambda: _copy(instead)) if instead else None,
            trust_reading=(lambda: self.changes.trust(keys)) if row.doubtful else None,
            edit=row.edit,
            remove=lambda place: self.changes.remove(keys[place]),
            history=partial(self._show_history, row),
        )
        show_over(menu, row)

    def _instead_of(self, fact: Fact) -> tuple[str, str]:
        """The next best way to reach the contact for one that is wrong: its value alone, and with what it is."""
        if self.contact is None or not fact.invalid or fact.field not in (Field.PHONE, Field.EMAIL):
            return "", ""
        best = next_best(self.contact, today=self._desk.clock.today(), instead_of=fact)
        value = wording.shown(best, region=self._desk.settings.region) if best else ""
        return value, wording.field_label(best.field, best.kind) + " " + value if best else ""

    def _show_history(self, row: FactRow) -> None:
        FactHistory(self._desk, self._wanted, row.facts, self).open()

    def show_history(self) -> None:
        """What was there of the contact and is there no more."""
        ContactHistory(self._desk, self.changes.contact, self).open()

    def _add_fact(self, field: Field, kind: str, text: str) -> None:
        self.changes.add(field, kind, text)

    def _change(self, old: Fact, text: str) -> None:
        self.changes.change(old, text)  # of the contact as it is by now, and not when its rows were made

    def _lay_out(self) -> None:
        px = theme.px
        inner = QWidget()
        inner.setProperty("sheet", "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(24), px(20), px(16), px(24))
        column.setSpacing(px(4))
        column.addWidget(self.head)
        column.addWidget(self.aside)
        column.addWidget(Alerts(self._desk, self.loaded))
        column.addSpacing(px(12))
        column.addWidget(Rule())
        facts = QWidget()
        facts.setLayout(self._facts)
        self._facts.setContentsMargins(0, 0, 0, 0)
        column.addWidget(facts)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addWidget(self.history)
        foot.addWidget(self._note, 1)
        column.addLayout(foot)
        column.addWidget(self.dealings)
        column.addWidget(self.consent)
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        self._add.begun.connect(self._scroll.ensureWidgetVisible)
        self._scroll.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
