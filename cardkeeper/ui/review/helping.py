"""What a person does on the picture goes to the reading process, and what comes of it is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from cardkeeper.i18n import translate
from cardkeeper.model import Box, Line
from cardkeeper.ui.review.by_hand import ByHand
from cardkeeper.ui.review.facts_form import FactsForm
from cardkeeper.ui.review.photo import Photo
from cardkeeper.ui.review.picture_side import PictureSide
from cardkeeper.ui.review.unread import UnreadPhoto


class Helping(QObject):
    """Between the picture, the form, the page of an unread photo, and who reads anew."""

    def __init__(self, by_hand: ByHand, side: PictureSide, unread: UnreadPhoto, form: FactsForm) -> None:
        super().__init__(by_hand)
        self._by_hand, self._side, self._unread, self._form = by_hand, side, unread, form
        side.photo_wanted.connect(self._show_photo)
        side.turned.connect(self._turn)
        side.corners_wanted.connect(self._show_corners)
        side.boxed.connect(self._read_box)
        side.editor.accepted.connect(
            lambda photo, corners: by_hand.read_corners(photo, corners, side=side.side, upright=True)
        )
        unread.accepted.connect(lambda photo, corners: by_hand.read_corners(photo, corners, side=0, upright=False))
        by_hand.began.connect(self._show_reading)
        by_hand.ended.connect(self._end_reading)
        side.cancelled.connect(by_hand.cancel)
        unread.editor.cancelled.connect(by_hand.cancel)

    def _show_photo(self, wanted: bool) -> None:
        if wanted:
            self._by_hand.fetch(self._side.side, self._photo_came)
        else:
            self._show_card()

    def _photo_came(self, photo: Photo, _corners: object) -> None:
        if self._side.original.isChecked():
            self._side.show_photo(photo.image)

    def _show_card(self) -> None:
        self._side.show_flat()
        self._side.mark(self._form.lit)

    def _turn(self) -> None:
        self._side.show_flat()  # not the photo
        quarters = self._by_hand.turn(self._side.side)
        if quarters:
            self._side.show_turned(quarters)

    def _show_corners(self, wanted: bool) -> None:
        if wanted:
            self._by_hand.fetch(self._side.side, self._side.show_corners)
        else:
            self._by_hand.cancel()
            self._side.mark(self._form.lit)
            if not self._form.isAncestorOf(QApplication.focusWidget() or self._side):
                self._form.focus_current()

    def _show_reading(self) -> None:
        self._side.set_reading(True)
        self._unread.editor.set_reading(True)

    def _end_reading(self, read: bool) -> None:
        self._side.set_reading(False)
        self._unread.editor.set_reading(False)
        if not read and self._side.is_turned:
            self._show_card()

    def _read_box(self, box: Box) -> None:
        """Read what stands in a box, for the fact that has the focus now."""
        key = self._form.current
        if key is None:
            return

        def came(lines: tuple[Line, ...]) -> None:
            self._side.show_box(None, "" if lines else translate("Review", "Nothing legible in this box"))
            if lines:
                self._form.fill_anew(key, lines)

        self._side.show_box(box, translate("Review", "Reading what is in the box"))
        self._by_hand.read_box(box, came)
