"""Cards drawn on the spot, with the draft that a perfect reader would make of them, and a book that holds them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPolygonF

from cardkeeper.actions import review
from cardkeeper.model import Box, Draft, Field, Guess, Line
from cardkeeper.store import book as books
from cardkeeper.store import cards, contacts, keys
from cardkeeper.ui import desk

WIDTH, HEIGHT = 1196, 716
NOW = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)
TODAY = date(2026, 3, 3)
QUICK = keys.Cost(memory=64, rounds=1, lanes=1)


class Clock(desk.Clock):
    """One morning in March."""

    def now(self) -> datetime:
        return NOW

    def today(self) -> date:
        return TODAY


@dataclass(frozen=True)
class Print:
    """A line on a card: where its baseline begins, how large, and the facts it states."""

    text: str
    x: int
    y: int
    size: int = 32
    ink: str = "#39444d"
    bold: bool = False
    confidence: float = 0.98
    guesses: tuple[Guess, ...] = ()


def guess(field: Field, value: str, *, confidence: float = 0.98, form: str | None = None, **more: str) -> Guess:
    return Guess(field, value, confidence, None, form=form, **more)  # type: ignore[arg-type]


BILINGUAL = (
    Print("澄川仪器（苏州）有限公司", 220, 124, 42, "#1f6f68", bold=True,
          guesses=(guess(Field.COMPANY, "澄川仪器（苏州）有限公司", form="zh"),)),
    Print("Chengchuan Instruments (Suzhou) Co., Ltd.", 222, 168, 28, "#4d7f7a",
          guesses=(guess(Field.COMPANY, "Chengchuan Instruments (Suzhou) Co., Ltd.", form="en"),)),
    Print("陈立群", 86, 308, 84, "#15202b", bold=True, guesses=(guess(Field.NAME, "陈立群", form="zh"),)),
    Print("Chen Liqun", 358, 310, 38, guesses=(guess(Field.NAME, "Chen Liqun", form="en"),)),
    Print("采购部 · 采购总监", 86, 384, 34,
          guesses=(guess(Field.DEPARTMENT, "采购部", form="zh"), guess(Field.TITLE, "采购总监", form="zh"))),
    Print("Procurement Director", 462, 384, 31, guesses=(guess(Field.TITLE, "Procurement Director", form="en"),)),
    Print("手机 142 0000 0012", 86, 480,
          guesses=(guess(Field.PHONE, "+8614200000012", kind="mobile", printed="142 0000 0012"),)),
    Print("微信 chen-liqun", 700, 480, guesses=(guess(Field.MESSENGER, "chen-liqun", kind="wechat"),)),
    Print("电话 +86 512 5550 0123 转 801", 86, 530, confidence=0.74,
          guesses=(guess(Field.PHONE, "+8651255500123", kind="work", extension="801", confidence=0.74),)),
    Print("测得准，才做得好", 888, 530, ink="#4d7f7a"),
    Print("邮箱 liqun.chen@chengchuan.example.com", 86, 580, confidence=0.61,
          guesses=(guess(Field.EMAIL, "liqun.chen@chengchuan.examp1e.com", confidence=0.61,
                         proposal="liqun.chen@chengchuan.example.com"),)),
    Print("www.chengchuan.example.com", 86, 630, guesses=(guess(Field.WEBSITE, "www.chengchuan.example.com"),)),
    Print("苏州市示例区测试路 100 号 A 座 6 层 215000", 86, 682, 30,
          guesses=(guess(Field.ADDRESS, "苏州市示例区测试路 100 号 A 座 6 层", form="zh", postcode="215000"),)),
)  # fmt: skip

CLEAN = (
    Print("Mira Solheim", 90, 150, 60, "#15202b", bold=True, guesses=(guess(Field.NAME, "Mira Solheim", form="en"),)),
    Print("Account Director", 90, 220, guesses=(guess(Field.TITLE, "Account Director", form="en"),)),
    Print("Otterbourne Paper", 90, 400, 44, bold=True, guesses=(guess(Field.COMPANY, "Otterbourne Paper", form="en"),)),
    Print("+44 20 7946 0123", 90, 500, guesses=(guess(Field.PHONE, "+442079460123", kind="work"),)),
    Print("mira@otterbourne.example.com", 90, 560, guesses=(guess(Field.EMAIL, "mira@otterbourne.example.com"),)),
    Print("Since 1902", 900, 660, 26),
)


def draft_of(prints: Sequence[Print]) -> Draft:
    """The card drawn, and what was read on it."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("#fdfcf9"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if prints is BILINGUAL:
        painter.fillRect(0, 0, WIDTH, 18, QColor("#1f6f68"))
        for left, ink in ((86, "#1f6f68"), (124, "#7fb5af")):
            painter.setBrush(QColor(ink))
            painter.setPen(QColor(ink))
            painter.drawPolygon(QPolygonF([QPointF(left, 148), QPointF(left + 36, 90), QPointF(left + 70, 148)]))
    lines, guesses, loose = [], [], []
    for index, line in enumerate(prints):
        box = _print(painter, line)
        lines.append(Line(line.text, line.confidence, box))
        loose += [] if line.guesses else [index]
        guesses += [_at(one, box, line.text) for one in line.guesses]
    painter.end()
    quad = ((0.0, 0.0), (WIDTH, 0.0), (WIDTH, HEIGHT), (0.0, HEIGHT))
    return Draft(_jpeg(image), WIDTH, HEIGHT, quad, tuple(lines), tuple(guesses), tuple(loose), "rapid", 1.2)


def _at(one: Guess, box: Box, printed: str) -> Guess:
    return Guess(
        one.field, one.value, one.confidence, box, one.source, one.kind, one.form, one.extension, one.postcode,
        one.printed or printed, one.proposal,
    )  # fmt: skip


def _print(painter: QPainter, line: Print) -> Box:
    font = QFont("Noto Sans CJK SC")
    font.setPixelSize(line.size)
    font.setBold(line.bold)
    painter.setFont(font)
    painter.setPen(QColor(line.ink))
    painter.drawText(line.x, line.y, line.text)
    wide = QFontMetricsF(font).horizontalAdvance(line.text)
    spot = QRectF(line.x, line.y - line.size * 0.95, wide, line.size * 1.2)
    return Box(spot.left() / WIDTH, spot.top() / HEIGHT, spot.right() / WIDTH, spot.bottom() / HEIGHT)


def _jpeg(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 92)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def book_with(folder: Path, *drafts: Draft | str | None) -> books.Book:
    """A book whose inbox holds a card for each draft: a name of a failure is a failed photo, None one that waits."""
    book, _code = books.create(folder, "four quiet words here", cost=QUICK)
    for number, draft in enumerate(drafts, 1):
        photo = draft.flat if isinstance(draft, Draft) else draft_of(CLEAN).flat
        with book.write("take in", at=NOW, step=False) as writing:
            card = cards.add(writing, photo + bytes([number]), name=f"IMG_{number:04}.jpg").id
            if isinstance(draft, str):
                cards.fail(writing, card, draft)
            elif draft is not None:
                contact = contacts.save(writing, review.contact_of(draft, today=TODAY))
                cards.keep(writing, card, draft, contact=contact.id, thumbnail=draft.flat)
    return book
