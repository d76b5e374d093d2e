"""A person helps with the picture: turns the card, drags its corners, draws a box; the reading process reads anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from cardkeeper.actions import by_hand
from cardkeeper.errors import Cancelled, CardKeeperError, PhotoEmpty
from cardkeeper.i18n import translate
from cardkeeper.model import Box, Draft, Line
from cardkeeper.ocr.scan import Corners
from cardkeeper.ui import wording
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.review import photo as photos
from cardkeeper.ui.review.case import Case
from cardkeeper.ui.review.corners import FRAME
from cardkeeper.ui.review.photo import Photo
from cardkeeper.ui.review.sitting import Sitting
from cardkeeper.ui.work import Task

Step = Callable[[int, int], None]
Where = Callable[[Corners], Corners]


class ByHand(QObject):
    """Asks for the open card to be read anew, one thing at a time; a new wish takes the place of the last.

    While no card is open, because one is being saved or fetched, a wish is none.

    `began` and `ended` frame a reading of the whole card; `ended` says whether it came to something, `failed` why not:
    then all is as it was.
    """

    began = Signal()
    ended = Signal(bool)
    failed = Signal(str)

    def __init__(self, desk: Desk, sitting: Sitting, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._sitting = desk, sitting
        self._task: Task | None = None
        self._turns = 0
        self._card: int | None = None
        self._earlier: list[tuple[int, Corners]] = []
        sitting.opened.connect(self._begin)

    def _begin(self, case: Case) -> None:
        self.cancel()
        if case.card.id != self._card:
            self._card, self._earlier = case.card.id, []

    @property
    def is_busy(self) -> bool:
        """Whether the card is being read anew."""
        return self._task is not None

    @property
    def can_go_back(self) -> bool:
        """Whether the open card was read anew and can be read as it was before."""
        return bool(self._earlier)

    def turn(self, side: int) -> int:
        """Turn the card clockwise by a quarter; how many quarters that is until it has been read."""
        turns = (self._turns + 1) % 4 if self._sitting.case else 0
        if turns:
            self._read(side, lambda corners: rolled(corners, turns))
        else:
            self.cancel()
        self._turns = turns
        return turns

    def read_corners(self, photo: Photo, corners: Sequence[tuple[float, float]], *, side: int, upright: bool) -> None:
        """Read the card inside corners given in fractions of the photo; its way up is found unless they tell it."""
        wanted = tuple((x * photo.width, y * photo.height) for x, y in corners)
        self._read(side, lambda _earlier: wanted, upright=upright)

    def go_back(self) -> None:
        """Read the card as it was before it was last read anew."""
        side, corners = self._earlier.pop()
        self._read(side, lambda _corners: corners, keep=False)

    def cancel(self) -> None:
        """Leave the card as it is."""
        self._turns = 0
        if self._task is not None:
            self._task.cancel()
            self._end(read=False)

    def _read(self, side: int, where: Where, *, upright: bool = True, keep: bool = True) -> None:
        case, desk = self._sitting.case, self._desk
        if case is None:
            return
        self.cancel()
        reader, settings, clock = desk.reader, desk.settings, desk.clock
        earlier: list[Corners] = []

        def job(step: Step) -> object:
            step(0, 1)  # it may have been cancelled while another photo was read

            def read(photo: bytes) -> Draft:
                corners = by_hand.outline(desk.book, case.card.id, side=side)
                draft = reader.read_card(
                    photo, where(corners), upright=upright, fast=settings.fast, region=settings.region
                )
                step(1, 1)
                earlier.extend([corners] if corners else [])
                return draft

            today = clock.today()
            return by_hand.read_anew(desk.book, case.card.id, read, side=side, now=clock.now, today=today)

        def done(_card: object) -> None:
            self._earlier += [(side, corners) for corners in earlier if keep]
            self._end(read=True)
            self._sitting.inbox_changed()

        def failed(why: CardKeeperError) -> None:
            if self._task is task:  # else another wish has taken its place
                self._fail(why)

        task = desk.work.run_steps(
            self, job, progress=lambda _done, _total: None, done=done, failed=failed, lane="scan"
        )
        self._task = task
        self.began.emit()

    def _end(self, *, read: bool) -> None:
        self._task, self._turns = None, 0
        self.ended.emit(read)

    def _fail(self, why: CardKeeperError) -> None:
        self._end(read=False)
        if isinstance(why, PhotoEmpty):
            self.failed.emit(
                translate("Review", "Nothing can be read inside these corners. Drag them to the edges of the card.")
            )
        else:
            self._complain(why)

    def _complain(self, why: CardKeeperError) -> None:
        if not isinstance(why, Cancelled):
            self.failed.emit(wording.sentence(why))

    def read_box(self, box: Box, done: Callable[[tuple[Line, ...]], None]) -> None:
        """Read what stands in a box on the card; `done` gets the lines if the card is still open then."""
        case, desk = self._sitting.case, self._desk
        if case is None:
            return

        def came(lines: tuple[Line, ...]) -> None:
            if self._sitting.case is case:
                done(lines)

        def failed(why: CardKeeperError) -> None:
            came(())
            self._complain(why)

        read = desk.reader.read_box
        desk.work.run(
            self,
            lambda: by_hand.read_box(desk.book, case.card.id, read, box=box),
            done=came,
            failed=failed,
            lane="scan",
        )

    def fetch(
        self,
        side: int,
        show: Callable[[Photo, Sequence[tuple[float, float]]], None],
        *,
        failed: Callable[[CardKeeperError], None] | None = None,
    ) -> None:
        """Fetch the photo of a side of the open card and its corners on it, in fractions, if it is still open then."""
        case, desk = self._sitting.case, self._desk
        if case is None:
            return
        card = case.card.back if side and case.card.back is not None else case.card.id

        def job() -> tuple[Photo, Corners]:
            return photos.fetched(desk.book, card, desk.reader), by_hand.outline(desk.book, case.card.id, side=side)

        def came(found: tuple[Photo, Corners]) -> None:
            photo, corners = found
            if self._sitting.case is case:
                show(photo, [(x / photo.width, y / photo.height) for x, y in corners] or FRAME)

        desk.work.run(self, job, done=came, failed=failed or self._complain, lane="pictures")


def rolled(corners: Corners, turns: int) -> Corners:
    """The corners of the card turned clockwise by so many quarters: what was its bottom left is its top left."""
    return corners[-turns:] + corners[:-turns]
