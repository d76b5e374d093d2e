"""What stands in the form: the facts of one card, which lines of the card they hold, which were looked at. No Qt."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from cardkeeper.model import Box, Draft, Field, Guess, Line, Source
from cardkeeper.rules.boxes import around, lines_in
from cardkeeper.rules.tags import Tags
from cardkeeper.ui.review.values import FORMED, form_of
from cardkeeper.ui.trust import DOUBTFUL_BELOW

if TYPE_CHECKING:
    from cardkeeper.ui.review.renewal import Mine


class LineState(Enum):
    """How a line of the card is boxed."""

    FILLED = "filled"
    DOUBTFUL = "doubtful"
    UNASSIGNED = "unassigned"


def is_doubtful(guess: Guess) -> bool:
    """Whether somebody must look: read badly, or a repair is proposed."""
    return guess.confidence < DOUBTFUL_BELOW or bool(guess.proposal)


def doubtful_count(draft: Draft) -> int:
    """How many facts of a card must be looked at."""
    return sum(map(is_doubtful, draft.guesses))


@dataclass(frozen=True)
class Entry:
    """One fact of the form. `read` is the fact as the machine read it, None when a person added it."""

    key: int
    guess: Guess
    read: Guess | None = None
    lines: frozenset[int] = frozenset()
    seen: bool = False

    @property
    def side(self) -> int | None:
        """The side of the card on which it was read; None when a person added it, or a code told it."""
        return self.read.box.side if self.read and self.read.box else None

    @property
    def doubtful(self) -> bool:
        """Whether it was read doubtfully. Stays true when it is mended, so that no row moves while one types."""
        return self.read is not None and is_doubtful(self.read)

    @property
    def open(self) -> bool:
        """Whether it is doubtful and nobody has looked yet."""
        return self.doubtful and not self.seen


class Sheet:
    """The facts of one card while a person goes over them; `classed` is the industry and tier they chose, if any.

    `tags` are those of the contact until they are `tagged` otherwise.
    """

    def __init__(self, draft: Draft | None, *, mine: Mine | None = None) -> None:
        self.lines = draft.lines if draft else ()
        self.removed: tuple[Guess, ...] = mine.removed if mine else ()
        self.classed = mine.classed if mine else None
        self.tags, self.tagged = (mine.tags, mine.tagged) if mine else ((), False)
        self._loose = set(draft.unassigned) if draft else set()
        self._entries: dict[int, Entry] = {}
        self._last_key = mine.last_key if mine else 0
        self._begin(draft.guesses if draft else (), mine)
        self._invite()

    def begin_tags(self, tags: Tags) -> None:
        """The contact has these, unless somebody gave it others here."""
        if not self.tagged:
            self.tags = tags

    def _begin(self, guesses: Sequence[Guess], mine: Mine | None) -> None:
        """Put in what was read, and in its place, or after all else, what a person made of an earlier reading."""
        places = mine.places(guesses) if mine else {}
        for number, guess in enumerate(guesses):
            lines = self._lines_in(guess.box)
            if number in places:
                self._adopt(places[number], guess.box, lines)
            elif mine and mine.is_removed(guess):
                self._loose.update(lines)
            else:
                self._put(guess, read=guess, lines=lines)
        for entry in mine.entries if mine else ():
            if entry.key not in self._entries:
                self._adopt(entry, None, frozenset())

    def _adopt(self, entry: Entry, box: Box | None, lines: frozenset[int]) -> None:
        guess = dataclasses.replace(entry.guess, box=box)
        self._entries[entry.key] = dataclasses.replace(entry, guess=guess, lines=lines)

    def _put(self, guess: Guess, *, read: Guess | None = None, lines: frozenset[int] = frozenset()) -> Entry:
        self._last_key += 1
        self._entries[self._last_key] = Entry(self._last_key, guess, read, lines)
        return self._entries[self._last_key]

    def _invite(self) -> None:
        """Empty fields for what every card should have, and for the other language of a bilingual card's address."""
        fields = {entry.guess.field for entry in self.entries}
        for field in (Field.NAME, Field.COMPANY):
            if field not in fields:
                self.add(field)
        named = {entry.guess.form for entry in self.entries if entry.guess.field in (Field.NAME, Field.COMPANY)}
        addressed = {entry.guess.form for entry in self.entries if entry.guess.field is Field.ADDRESS}
        if addressed and {"zh", "en"} <= named:
            for form in sorted({"zh", "en"} - addressed):
                self.add(Field.ADDRESS, form=form)

    def _lines_in(self, box: Box | None) -> frozenset[int]:
        return lines_in(box, self.lines, without=self._loose)

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(self._entries.values())

    def entry(self, key: int) -> Entry:
        return self._entries[key]

    def has(self, key: int) -> bool:
        return key in self._entries

    def boxes(self, key: int) -> tuple[Box, ...]:
        """Where a fact stands on the card: the boxes of its lines, or its own."""
        entry = self._entries[key]
        lines = tuple(self.lines[index].box for index in sorted(entry.lines))
        return lines or ((entry.guess.box,) if entry.guess.box else ())

    @property
    def doubtful(self) -> tuple[Entry, ...]:
        """The facts that were read doubtfully, the worst first."""
        ranked = sorted(self._entries.values(), key=lambda entry: entry.read.confidence if entry.read else 1.0)
        return tuple(entry for entry in ranked if entry.doubtful)

    @property
    def clear(self) -> tuple[Entry, ...]:
        """All other facts, in the order of the card."""
        return tuple(entry for entry in self.entries if not entry.doubtful)

    @property
    def unassigned(self) -> tuple[int, ...]:
        """The lines in no fact, from top to bottom as they were read."""
        return tuple(sorted(self._loose))

    def line_state(self, index: int) -> LineState:
        """How to box a line."""
        if index in self._loose:
            return LineState.UNASSIGNED
        holders = [entry for entry in self.entries if index in entry.lines]
        return LineState.DOUBTFUL if any(entry.open for entry in holders) else LineState.FILLED

    def holder(self, index: int) -> Entry | None:
        """The fact that holds a line, the first if there are several."""
        return next((entry for entry in self.entries if index in entry.lines), None)

    def next_open(self, after: int | None, *, step: int = 1) -> int | None:
        """The key of the next doubtful fact to look at (the one before for `step` -1); None when none is left.

        From outside the doubtful ones the walk begins at their first.
        """
        keys = [entry.key for entry in self.doubtful]
        if after not in keys:
            order = keys[::step]
        elif step > 0:
            order = keys[keys.index(after) + 1 :] + keys[: keys.index(after)]
        else:
            # Walking back also visits what was already looked at.
            return keys[keys.index(after) - 1] if keys.index(after) else None
        return next((key for key in order if self._entries[key].open), None)

    def see(self, key: int) -> None:
        """Somebody looked at this fact and left it as it stands."""
        self._change(key, seen=True)

    def edit(
        self, key: int, *, value: str | None = None, extension: str | None = None, postcode: str | None = None
    ) -> None:
        """A person typed: the fact is theirs now, and what is printed on the card stays beside it."""
        entry = self._entries[key]
        typed = {"value": value, "extension": extension, "postcode": postcode}
        changed = {name: text for name, text in typed.items() if text is not None}
        guess = dataclasses.replace(entry.guess, **changed)  # type: ignore[arg-type]
        if entry.read is None and guess.field in FORMED and value:
            guess = dataclasses.replace(guess, form=form_of(value))
        mine = dataclasses.replace(guess, source=Source.TYPED, confidence=1.0, proposal="", learnt=None)
        self._change(key, guess=mine, seen=True)

    def use_proposal(self, key: int) -> bool:
        """Take the proposed repair; False when there is none."""
        proposal = self._entries[key].guess.proposal
        if proposal:
            self.edit(key, value=proposal)
        return bool(proposal)

    def take_as_read(self, key: int) -> int | None:
        """Undo what earlier reviews made of the print; the fact as it was read instead, None where it was none."""
        entry = self._entries[key]
        was = entry.guess.learnt.was if entry.guess.learnt else ()
        self.remove(key)
        put = [self._put(guess, read=guess, lines=lines_in(guess.box, self.lines, without=())) for guess in was]
        self._loose.difference_update(*(one.lines for one in put))
        for one in put:
            self.see(one.key)
        return put[0].key if put else None

    def add(self, field: Field, *, kind: str = "", form: str | None = None) -> Entry:
        """An empty fact for a person to fill; it is not kept while it is empty."""
        return self._put(Guess(field, "", 1.0, None, Source.TYPED, kind, form))

    def empty(self, field: Field, kind: str = "") -> Entry:
        """A fact of this field that waits to be filled, a new one if there is none."""
        for entry in self.entries:
            if entry.guess.field is field and not entry.guess.value and entry.guess.kind == kind:
                return entry
        return self.add(field, kind=kind)

    def fill(self, key: int, lines: Sequence[int], found: Guess) -> None:
        """Put `lines`, understood as `found`, into the fact; the lines it held before are free again."""
        held = self._entries[key].lines
        guess = dataclasses.replace(found, box=around([self.lines[index].box for index in lines]), proposal="")
        self._change(key, guess=guess, lines=frozenset(lines), seen=True)
        self._loose.difference_update(lines)
        self._free(held)

    def retype(self, key: int, field: Field, *, kind: str = "") -> None:
        """The same text is another kind of fact."""
        guess = self._entries[key].guess
        form = form_of(guess.value) if field in FORMED and guess.value else None
        other = dataclasses.replace(guess, field=field, kind=kind, form=form, proposal="", learnt=None)
        self._change(key, guess=other)

    def remove(self, key: int) -> None:
        """Take out what is no fact; its lines stay on the card, unassigned."""
        gone = self._entries.pop(key)
        self.removed += (gone.read,) if gone.read else ()
        self._free(gone.lines)

    def add_lines(self, lines: Sequence[Line]) -> tuple[int, ...]:
        """Lines that were read on the card by a person's wish; their indices."""
        first = len(self.lines)
        self.lines += tuple(lines)
        self._loose.update(range(first, len(self.lines)))
        return tuple(range(first, len(self.lines)))

    def _free(self, lines: frozenset[int]) -> None:
        self._loose.update(line for line in lines if self.holder(line) is None)

    def _change(self, key: int, **changed: object) -> None:
        self._entries[key] = dataclasses.replace(self._entries[key], **changed)  # type: ignore[arg-type]

    def guesses(self) -> tuple[Guess, ...]:
        """The facts that say something, in order; what a person looked at is doubted no more."""
        return tuple(
            dataclasses.replace(entry.guess, confidence=1.0) if entry.seen else entry.guess
            for entry in self.entries
            if entry.guess.value.strip()
        )
