"""The brief on one A4 sheet, painted in points: the same on the screen and in a PDF, on white paper in any theme."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextOption

from cardkeeper.actions.brief import Brief
from cardkeeper.i18n import translate
from cardkeeper.model import Field
from cardkeeper.ui import trust, wording
from cardkeeper.ui.palette import LIGHT
from cardkeeper.ui.talks import words
from cardkeeper.ui.theme import FALLBACKS
from cardkeeper.ui.writing import LOCAL

PAGE = QSizeF(595, 842)
MARGIN = 48.0
CARD = QSizeF(170, 102)
SMALL, PLAIN, LARGE, NAME = 8.5, 10.5, 12.0, 22.0


class BriefSheet:
    """Writes down the page; what no longer fits is left away, the most pressing first."""

    def __init__(self, painter: QPainter, *, today: date, region: str) -> None:
        self._painter, self._today, self._region = painter, today, region
        self._y, self._right = MARGIN, PAGE.width() - MARGIN
        self._wrap = QTextOption()
        self._wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def paint(self, brief: Brief) -> None:
        """Paint the whole page."""
        self._painter.fillRect(QRectF(0, 0, PAGE.width(), PAGE.height()), QColor("white"))
        self._head(brief)
        self._section(translate("Brief", "Reach them"), self._ways(brief))
        self._section(translate("Brief", "Ask face to face"), self._questions(brief))
        promises = (wording.joined(words.due(one, today=self._today), one.what) for one in brief.promises)
        self._section(translate("Brief", "Promised and open"), promises)
        said = (wording.joined(wording.day(one.on, today=self._today), words.talk_line(one)) for one in brief.talks)
        self._section(translate("Brief", "Last talks"), said)
        notes = (fact.value for fact in brief.contact.of(Field.NOTE))
        self._section(translate("Brief", "Notes"), notes)
        made = translate("Brief", "Made on {day} for this meeting: leave it with nobody.", day=self._today.isoformat())
        self._y = PAGE.height() - MARGIN
        self._write(made, size=SMALL, ink=LIGHT.text3, last=True)

    def _head(self, brief: Brief) -> None:
        contact = brief.contact
        names = [fact.value for fact in contact.of(Field.NAME)] or [translate("List", "(no name)")]
        picture = QImage.fromData(brief.card)
        if not picture.isNull():
            size = QSizeF(picture.size()).scaled(CARD, Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(self._right - size.width(), MARGIN, size.width(), size.height())
            self._painter.drawImage(place, picture)
            self._painter.setPen(QColor(LIGHT.line))
            self._painter.drawRect(place)
            self._right = place.left() - 16
        self._write(names[0], size=NAME, bold=True)
        self._write(" · ".join(names[1:]), size=LARGE, ink=LIGHT.text2)
        self._write(contact.first(Field.TITLE), size=LARGE)
        self._write(contact.first(Field.COMPANY), size=LARGE, ink=LIGHT.accent)
        self._write(wording.joined(wording.tier_name(contact.tier), wording.industry_name(contact.industry)),
                    size=SMALL, ink=LIGHT.text3)  # fmt: skip
        if contact.consent.do_not_contact:
            self._write(translate("Privacy", "Do not contact"), bold=True)
        self._right = PAGE.width() - MARGIN
        self._y = max(self._y, MARGIN + (CARD.height() if not picture.isNull() else 0)) + 8

    def _ways(self, brief: Brief) -> Iterable[str]:
        for fact in brief.contact.facts:
            if fact.field in (Field.PHONE, Field.EMAIL, Field.MESSENGER, Field.ADDRESS) and not fact.invalid:
                yield f"{wording.field_label(fact.field, fact.kind)}  {wording.shown(fact, region=self._region)}"

    def _questions(self, brief: Brief) -> Iterable[str]:
        for reason in brief.ask:
            value = wording.shown(reason.fact, region=self._region)
            yield f"☐ {wording.joined(value, trust.why(reason))}"

    def _section(self, title: str, lines: Iterable[str]) -> None:
        some = list(lines)
        if not some:
            return
        self._y += 10
        self._painter.setPen(QColor(LIGHT.line))
        self._painter.drawLine(int(MARGIN), int(self._y), int(self._right), int(self._y))
        self._y += 6
        self._write(title, size=LARGE, bold=True)
        for line in some:
            self._write(line)

    def _write(
        self, text: str, *, size: float = PLAIN, bold: bool = False, ink: str = LIGHT.text, last: bool = False
    ) -> None:
        font = QFont([self._painter.font().family(), *FALLBACKS])
        font.setPixelSize(round(size))
        font.setBold(bold)
        font.setFeature(LOCAL, 0)
        self._painter.setFont(font)
        room = QRectF(MARGIN, self._y, self._right - MARGIN, PAGE.height())
        taken = self._painter.boundingRect(room, text, self._wrap)
        if not text or (not last and taken.bottom() > PAGE.height() - MARGIN - 12):
            return
        self._painter.setPen(QColor(ink))
        self._painter.drawText(room, text, self._wrap)
        self._y = taken.bottom() + 3
