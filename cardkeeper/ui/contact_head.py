"""The top of a contact page: names, title, company, tier, industry and tags, and the cards it came from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QImage, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Contact, Field, Tier
from cardkeeper.rules.industries import Suggestion
from cardkeeper.rules.industry_list import offered, suggested
from cardkeeper.rules.tiers import Hint
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button, PaintedButton
from cardkeeper.ui.controls.chip import Chip
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.menus import show_below
from cardkeeper.ui.controls.pills import TierButton
from cardkeeper.ui.tag_row import TagRow

TIER_KEYS = {Tier.VIP: "1", Tier.KEY: "2", Tier.REGULAR: "3", Tier.PROSPECT: "4"}
CARD = QSize(150, 90)
SIDE_BY_SIDE = 600
"""From this width on there is room for the front and the back of a card beside each other."""


class ContactHead(QWidget):
    """Emits `tier_chosen`, `industry_chosen` with a code, `card_asked` with the place of the card clicked.

    `consent_asked` when somebody wants to see why a contact is to be left alone.
    """

    tier_chosen = Signal(object)
    industry_chosen = Signal(str)
    card_asked = Signal(int)
    consent_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._contact: Contact | None = None
        self._before: Suggestion | None = None
        self.name, self.other = Label(role="name"), Label(role="aside", ink="text2")
        self.title = Label(role="value", wrap=True)
        self.company = Label(role="value", ink="accent", wrap=True)
        for label in (self.name, self.title, self.company):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.tier = TierButton("1–4")
        self.tier.clicked.connect(self._ask_tier)
        self.industry = Chip()
        self.industry.clicked.connect(self.ask_industry)
        self.suggestion = Button(size="small", key="I")
        self.suggestion.clicked.connect(self.take_suggestion)
        self._because = Label(role="label", ink="text3")
        self._because.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.tier_hint, self._tier_because = Button(size="small", key="T"), Label(role="label", ink="text3")
        self.tier_hint.clicked.connect(self.take_tier)
        self._tier_because.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._hint: Hint | None = None
        self.alone = Button(size="small", icon="ban", kind="quiet")
        self.alone.clicked.connect(self.consent_asked)
        self.tags = TagRow(self.tier, self.industry, self.alone)
        self.cards = QHBoxLayout()
        self.cards.setSpacing(theme.px(16))
        self._lay_out()

    def show_contact(self, contact: Contact, *, hint: Hint | None = None) -> None:
        """Show another contact, or the same one after a change; `hint` is the tier that is suggested."""
        self._hint = hint
        self._contact = contact
        names = contact.of(Field.NAME)
        self.name.setText(names[0].value if names else translate("List", "(no name)"))
        self.other.setText(" · ".join(fact.value for fact in names[1:]))
        self.title.setText("　".join(fact.value for fact in contact.of(Field.TITLE) if not fact.invalid))
        self.company.setText("　".join(fact.value for fact in contact.of(Field.COMPANY) if not fact.invalid))
        for label in (self.other, self.title, self.company):
            label.setVisible(bool(label.text()))
        self.tier.show_tier(contact.tier)
        for part in (self.tier_hint, self._tier_because):
            part.setVisible(hint is not None)
        if hint is not None:
            self.tier_hint.setText(wording.tier_name(hint.tier) + "?")
            self._tier_because.setText(wording.why_tier(hint))
        self.alone.setText(translate("Privacy", "Do not contact"))
        self.alone.setVisible(contact.consent.do_not_contact)
        self.tags.show_tags(contact.categories)
        self._show_industry(contact)

    def show_before(self, suggestion: Suggestion | None) -> None:
        """Suggest the industry that others like this contact were put into, rather than what words speak for."""
        self._before = suggestion
        if self._contact is not None:
            self._show_industry(self._contact)

    def show_cards(self, pictures: list[QImage]) -> None:
        """Show the cards' small pictures."""
        while item := self.cards.takeAt(0):
            if (old := item.widget()) is not None:
                old.deleteLater()
        for place, picture in enumerate(pictures):
            card = CardButton(picture)
            card.clicked.connect(partial(self.card_asked.emit, place))
            self.cards.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)

    def ask_industry(self) -> None:
        """Open the list of industries."""
        self._open_menu(
            self.industry,
            [(wording.industry_name(code), "", partial(self.industry_chosen.emit, code)) for code in offered()]
            + [(translate("Contact", "No industry"), "", partial(self.industry_chosen.emit, ""))],
        )

    def take_suggestion(self) -> None:
        """Take the suggested industry; without a suggestion, open the list."""
        found = self._suggested()
        if found is None:
            self.ask_industry()
        else:
            self.industry_chosen.emit(found.code)

    def take_tier(self) -> None:
        """Take the suggested tier; without a suggestion, open the list."""
        if self._hint is None:
            self._ask_tier()
        else:
            self.tier_chosen.emit(self._hint.tier)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= theme.px(SIDE_BY_SIDE)
        self.cards.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._contact is not None:
            self.show_contact(self._contact, hint=self._hint)
        super().changeEvent(event)

    def _ask_tier(self) -> None:
        chosen = (
            (wording.tier_name(tier), key, partial(self.tier_chosen.emit, tier)) for tier, key in TIER_KEYS.items()
        )
        self._open_menu(self.tier, tuple(chosen))

    def _open_menu(self, below: QWidget, entries: Sequence[tuple[str, str, Callable[[], None]]]) -> None:
        menu = QMenu(self)
        for text, key, chosen in entries:
            action = QAction(text, menu)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(chosen)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        show_below(menu, below)

    def _show_industry(self, contact: Contact) -> None:
        known = wording.industry_name(contact.industry)
        self.industry.setText(known or translate("Contact", "No industry"))
        self.industry.setAccessibleName(translate("Contact", "Industry: {name}", name=self.industry.text()))
        found = self._suggested()
        self.suggestion.setVisible(found is not None)
        self._because.setVisible(found is not None)
        if found is not None:
            self.suggestion.setText(wording.industry_name(found.code) + "?")
            self._because.setText(wording.why_industry(found))

    def _suggested(self) -> Suggestion | None:
        contact = self._contact
        if contact is None or contact.industry:
            return None
        domain, title = contact.first(Field.EMAIL).partition("@")[2], contact.first(Field.TITLE)
        return suggested(contact.first(Field.COMPANY), title=title, domain=domain, before=self._before)

    def _lay_out(self) -> None:
        px = theme.px
        names = QHBoxLayout()
        names.setSpacing(px(10))
        names.addWidget(self.name, 0, Qt.AlignmentFlag.AlignBottom)
        names.addWidget(self.other, 0, Qt.AlignmentFlag.AlignBottom)
        names.addStretch()
        suggested = QHBoxLayout()
        suggested.setSpacing(px(8))
        suggested.addWidget(self.suggestion)
        suggested.addWidget(self._because, 1)
        higher = QHBoxLayout()
        higher.setSpacing(px(8))
        higher.addWidget(self.tier_hint)
        higher.addWidget(self._tier_because, 1)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addLayout(names)
        words.addWidget(self.title)
        words.addWidget(self.company)
        words.addSpacing(px(8))
        words.addWidget(self.tags)
        words.addLayout(suggested)
        words.addLayout(higher)
        words.addStretch()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(words, 1)
        whole.addLayout(self.cards)


class CardButton(PaintedButton):
    """A card's picture, fitted into `room`, with the edge of a card, never stretched; darker paper in the dark."""

    def __init__(self, picture: QImage, *, room: QSize = CARD) -> None:
        super().__init__()
        self._size = picture.size().scaled(room * theme.px(100) / 100, Qt.AspectRatioMode.KeepAspectRatio)
        self._picture = picture
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(translate("Contact", "Show the card"))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        return self._size + QSize(2, 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ink("field"))
        painter.drawRoundedRect(whole, theme.px(4), theme.px(4))
        card = whole.adjusted(1, 1, -1, -2)
        painter.drawImage(card, self._picture)
        shade = theme.colours().shade
        if shade:
            painter.setOpacity(shade)
            painter.fillRect(card, Qt.GlobalColor.black)
            painter.setOpacity(1)
        painter.setPen(QPen(theme.ink("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
