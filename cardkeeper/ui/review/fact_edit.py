"""One field of the form: a value its language or its doubt at the right, doubtful characters underlined."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from cardkeeper.i18n import translate
from cardkeeper.model import Fact, Source
from cardkeeper.rules import findings
from cardkeeper.ui import icons, theme, verdicts, wording
from cardkeeper.ui.fact_field import is_repair_key
from cardkeeper.ui.review import values
from cardkeeper.ui.review.sheet import Entry


class FactEdit(QLineEdit):
    """Edits one `part` of a fact: its value, its extension or its postcode."""

    entered = Signal(int)
    typed = Signal(int, str, str)
    menu_wanted = Signal(int)

    def __init__(self, entry: Entry, *, region: str, part: str = "value") -> None:
        super().__init__()
        self.part = part
        self._region = region
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(60))
        self.entry, self.key = entry, entry.key
        self.setText(self._said(entry))  # nothing to undo yet
        self.setCursorPosition(0)
        self.textEdited.connect(lambda text: self.typed.emit(self.key, self.part, text))
        self.textChanged.connect(self._underline)
        self.returnPressed.connect(self.focusNextChild)
        theme.on_change(self._underline)
        self.show_entry(entry)

    def show_entry(self, entry: Entry) -> None:
        """Show what the fact says now."""
        text = self._said(entry)
        if text != self.text():
            self._replace(text)
        self.mark_entry(entry)

    def _said(self, entry: Entry) -> str:
        guess = entry.guess
        return values.shown(guess, region=self._region) if self.part == "value" else str(getattr(guess, self.part))

    def _replace(self, text: str) -> None:
        """Show another text in a way that Ctrl+Z takes back, and that is no typing."""
        self.blockSignals(True)
        self.selectAll()
        self.insert(text)
        self.blockSignals(False)
        self.setCursorPosition(0)

    def mark_entry(self, entry: Entry) -> None:
        """Show how far the fact can be trusted now, and leave the text being typed alone."""
        self.entry, self.key = entry, entry.key
        self.retranslate()
        self._underline()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        guess = self.entry.guess
        self.setAccessibleName(values.spoken(guess, self.part))
        self.setAccessibleDescription(self._doubt())
        self.setToolTip(self._said_against())
        if self.part == "postcode":
            self.setPlaceholderText(translate("Review", "Postcode"))
        elif self.part == "value" and guess.form == "en":
            self.setPlaceholderText(
                translate("Review", "No English {field} on the card", field=values.label(guess).lower())
            )
        elif self.part == "value" and guess.form == "zh":
            self.setPlaceholderText(
                translate("Review", "No Chinese {field} on the card", field=values.label(guess).lower())
            )
        elif self.part == "value":
            self.setPlaceholderText(translate("Review", "Not on the card"))
        self._make_room()
        self.update()

    def _doubt(self) -> str:
        """What is doubtful about it, for those who don't see the violet."""
        if said := self._said_against():
            return said
        if self.entry.guess.source is Source.CODE:
            disagree = translate("Review", "from the code; the print says otherwise")
            return disagree if self.entry.open else translate("Review", "from the code")
        return translate("Review", "Doubtful, {percent}", percent=percent(self.entry)) if self.entry.open else ""

    def _found(self) -> findings.Found | None:
        """What a check says against what a person typed; print is for the reader to doubt."""
        typed = self.part == "value" and self.entry.guess.source is Source.TYPED and not self.entry.open
        guess = self.entry.guess
        return findings.of_value(Fact(guess.field, guess.value), region=self._region) if typed and guess.value else None

    def _said_against(self) -> str:
        return wording.joined(*verdicts.against(self._found()))

    def _make_room(self) -> None:
        """For what is painted at both ends."""
        metrics = QFontMetrics(theme.font("label"))
        left = metrics.horizontalAdvance(self._prefix()) + theme.px(6) if self._prefix() else 0
        self.setTextMargins(left, 0, self._mark_width(), 0)

    def _prefix(self) -> str:
        return translate("Review", "ext.") if self.part == "extension" else ""

    def _mark(self) -> str:
        if self.part != "value":
            return ""
        if found := self._found():
            short = "Alt+P" if found.proposal else ""
            return short if self._cramped(self._said_against()) else self._said_against()
        if self.entry.doubtful and self.entry.guess.source is not Source.CODE:
            # How surely the machine read it says nothing about what a person typed instead.
            return "" if self.entry.guess.source is Source.TYPED else percent(self.entry)
        if self.entry.guess.source is Source.CODE:
            return "" if self._cramped(code := translate("Review", "code")) else code
        return values.form_mark(self.entry.guess.form)

    def _cramped(self, words: str) -> bool:
        """Whether the text needs the room of the words; their icon says the same."""
        wide = QFontMetrics(theme.font("label")).horizontalAdvance(words)
        return self.fontMetrics().horizontalAdvance(self.text()) + wide + theme.px(48) > self.width()

    def _mark_icon(self) -> str:
        """What stands before the mark: a glyph for a doubt, a tick for a doubt somebody looked at."""
        if self.part != "value":
            return ""
        if self._found():
            return "suspect"
        if self.entry.guess.source is Source.CODE:
            return "qr-code"
        if self.entry.doubtful:
            return "doubtful" if self.entry.open else "check"
        return ""

    def _mark_width(self) -> int:
        words = QFontMetrics(theme.font("label")).horizontalAdvance(self._mark())
        return words + (theme.px(20) if self._mark_icon() else 0) + (theme.px(4) if words else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.entry.open:
            painter.setPen(QPen(theme.ink("doubtful"), 1.5))
            edge = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(edge, theme.px(6), theme.px(6))
        painter.setFont(theme.font("label"))
        painter.setPen(theme.ink("doubtful" if self.entry.open else "text3"))
        inner = self.rect().adjusted(theme.px(9), 0, -theme.px(9), 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._mark())
        painter.setPen(theme.ink("text3"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._prefix())
        self._paint_mark_icon(painter, inner)
        if not self.hasFocus() and self._overflows():
            self._paint_ellipsis(painter)

    def _overflows(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self.text()) > self._text_right() - theme.px(10)

    def _text_right(self) -> int:
        return self.width() - theme.px(10) - self._mark_width()

    def _paint_ellipsis(self, painter: QPainter) -> None:
        """A field cuts long text in the middle of a character and does not say that there is more."""
        wide = self.fontMetrics().horizontalAdvance("…")
        spot = QRect(self._text_right() - wide, theme.px(4), wide + 2, self.height() - 2 * theme.px(4))
        painter.fillRect(spot, theme.ink("surface"))
        painter.setFont(self.font())
        painter.setPen(theme.ink("text"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, "…")

    def _paint_mark_icon(self, painter: QPainter, inner: QRect) -> None:
        name = self._mark_icon()
        if not name:
            return
        words = painter.fontMetrics().horizontalAdvance(self._mark())
        spot = QRectF(inner.right() - words - theme.px(18), 0, theme.px(14), self.height())
        if name in ("doubtful", "suspect"):
            icons.paint_glyph(painter, spot, name)
        else:
            icons.paint(painter, spot, name, ink="text3", size=14)

    def _underline(self) -> None:
        """Underline what the proposal would change.

        QLineEdit has no formats of its own, but it shows those an input method asks for.
        """
        span = doubtful_span(self.text(), self._proposed()) if self.part == "value" else None
        formats = []
        if span:
            look = QTextCharFormat()
            look.setFontUnderline(True)
            look.setUnderlineColor(theme.ink("doubtful"))
            look.setFontWeight(QFont.Weight.Bold)
            behind = QColor(theme.ink("doubtful"))
            behind.setAlphaF(0.25)
            look.setBackground(behind)
            kind = QInputMethodEvent.AttributeType.TextFormat
            # Places count from the cursor.
            at = span[0] - self.cursorPosition()
            formats = [QInputMethodEvent.Attribute(kind, at, span[1] - span[0], look)]
        self.inputMethodEvent(QInputMethodEvent("", formats))

    def _proposed(self) -> str:
        return proposed(self.entry, region=self._region)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        wanted = menu.addAction(translate("Review", "This is something else…"))
        wanted.triggered.connect(lambda: self.menu_wanted.emit(self.key))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and is_repair_key(event) and (found := self._found()) and found.proposal:
            event.accept()  # before the keys of the page
            if event.type() == QEvent.Type.KeyPress:
                self._replace(found.proposal)
                self.typed.emit(self.key, self.part, found.proposal)
            return True
        # With nothing typed here to undo, Ctrl+Z belongs to the window.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Alt with a letter or digit would be typed, Ctrl+Enter would go on like Enter; those keys are the page's.
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        nothing_typed = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
        if event.modifiers() == Qt.KeyboardModifier.AltModifier or (enter and control) or nothing_typed:
            event.ignore()
        else:
            super().keyPressEvent(event)


def percent(entry: Entry) -> str:
    """How sure the reading was, as people write it."""
    sure = entry.read.confidence if entry.read else entry.guess.confidence
    return f"{sure:.0%}"


def proposed(entry: Entry, *, region: str) -> str:
    """The proposed repair as people like to read it, "" when there is none."""
    guess = entry.guess
    return values.shown(replace(guess, value=guess.proposal), region=region) if guess.proposal else ""


def doubtful_span(text: str, meant: str) -> tuple[int, int] | None:
    """Where `text` differs from what was probably meant, widened to the whole word; None when nothing is known."""
    if not meant or text == meant:
        return None
    changes = [code for code in SequenceMatcher(None, text, meant, autojunk=False).get_opcodes() if code[0] != "equal"]
    start, end = changes[0][1], max(changes[-1][2], changes[0][1] + 1)
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return (start, min(end, len(text))) if start < len(text) else None
