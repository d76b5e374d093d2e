"""The person on the card may be known already: who that is, why it may be them, and what accepting does about it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from cardkeeper.actions.review import Known
from cardkeeper.i18n import translate
from cardkeeper.model import Field
from cardkeeper.ui import alike, reports, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.notes import Banner
from cardkeeper.ui.review.case import Case

MOST_REASONS = 3


class KnownNote(Banner):
    """Hidden for who is like nobody. `known` is what the reviewer says, None while the card is of somebody new.

    Emits `parted` with two ids when the reviewer says that they are not one person.
    """

    parted = Signal(int, int)

    def __init__(self) -> None:
        super().__init__("contact-round")
        self.known: Known | None = None
        self._case: Case | None = None
        self.update_known, self.add_card = Button(size="small", key="Alt+U"), Button(size="small", key="Alt+M")
        self.part = Button(kind="quiet", size="small", key="Alt+N")
        self.update_known.clicked.connect(self.take_as_newer)
        self.add_card.clicked.connect(self.take_as_another)
        self.part.clicked.connect(self.keep_apart)
        for button in (self.update_known, self.add_card, self.part):
            self.add(button)
        self.update_known.setCheckable(True)
        self.add_card.setCheckable(True)
        self.hide()

    def show_case(self, case: Case) -> None:
        """Say who the person on another card may be."""
        self._case, self.known = case, None
        self.retranslate()

    def take_as_newer(self) -> None:
        """Accepting updates who is known, by what is on the card; or not, if that was said before."""
        self._say_known(both=False)

    def take_as_another(self) -> None:
        """Accepting gives who is known another card, and both jobs; or not, if that was said before."""
        self._say_known(both=True)

    def keep_apart(self) -> None:
        """They are two people, now and for good."""
        case, self.known = self._case, None
        if case is not None and case.alike is not None and case.contact.id and case.alike[0].id:
            self._case = None
            self.retranslate()
            self.parted.emit(case.contact.id, case.alike[0].id)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.update_known.setText(translate("Review", "Update them"))
        self.add_card.setText(translate("Review", "Another card of theirs"))
        self.part.setText(translate("Review", "Not the same person"))
        self.update_known.setChecked(self.known is not None and not self.known.both)
        self.add_card.setChecked(self.known is not None and self.known.both)
        case = self._case
        for button in (self.update_known, self.add_card):
            button.setVisible(case is not None and case.alike is not None)
        self.part.setVisible(case is not None and case.alike is not None and case.contact.id is not None)
        if case is not None and case.alike is not None:
            self.say(*self._words(case))
        elif case is not None and case.known:
            self.say(reports.known_person(case.contact.first(Field.NAME)))
        else:
            self.hide()

    def _words(self, case: Case) -> tuple[str, str]:
        assert case.alike is not None
        person, pair = case.alike
        who = translate("Review", "Known already? {person}", person=wording.contact_line(person))
        if self.known is None:
            return who, wording.joined(*(alike.label(reason.code) for reason in pair.reasons[:MOST_REASONS]))
        if self.known.both:
            return who, translate("Review", "Accepting adds this card to them: both jobs stay.")
        return who, translate("Review", "Accepting updates them by the card; what was becomes history.")

    def _say_known(self, *, both: bool) -> None:
        if self._case is not None and self._case.alike is not None:
            said = Known(self._case.alike[0].id or 0, both)
            self.known = None if self.known == said else said
            self.retranslate()
