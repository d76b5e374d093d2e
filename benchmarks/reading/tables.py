"""The tables that are printed, in plain text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from statistics import median

from benchmarks.reading.readers import Cost, Reading
from benchmarks.reading.score import APART, FIELDS, Said, Tally, field_of, standard

BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Columns under their heads, the first to the left, the others to the right."""
    lines = [list(head), *map(list, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    first, rest = widths[0], widths[1:]
    return "\n".join(
        "  ".join([line[0].ljust(first), *(cell.rjust(width) for cell, width in zip(line[1:], rest, strict=True))])
        for line in lines
    )


def by_field(readers: dict[str, Tally]) -> str:
    """Precision, recall and F1 of every field for every reader."""
    head = ["field", *(f"{name} P/R/F1" for name in readers)]
    rows = [[name, *(_scores(tally, name) for tally in readers.values())] for name in (*FIELDS, *APART)]
    rows.insert(len(FIELDS), ["all (micro)", *(_scores(tally) for tally in readers.values())])
    return table(head, rows)


def by_group(what: str, groups: dict[str, dict[str, Tally]]) -> str:
    """Micro F1, whole cards and cards with all key facts right, for every group of cards and every reader."""
    readers = next(iter(groups.values()))
    head = [what, "cards", *(f"{name} F1/whole/key" for name in readers)]
    rows = []
    for group, tallies in groups.items():
        cells = [f"{tally.scores()[2]:.3f} {tally.whole:3} {tally.key:3}" for tally in tallies.values()]
        rows.append([group, str(next(iter(tallies.values())).cards), *cells])
    return table(head, rows)


def calibration(readings: Sequence[tuple[Reading, Said]]) -> str:
    """For guesses of like confidence: how many, how sure on average, how many right; what counts as right is given."""
    rows = []
    for low, high in pairwise(BINS):
        guesses = [
            (guess.confidence, standard(guess) in right[field_of(guess)])
            for reading, right in readings
            for guess in reading.guesses
            if low <= guess.confidence < high and guess.field in right
        ]
        if guesses:
            sure, share = (sum(values) / len(guesses) for values in zip(*guesses, strict=True))
            rows.append([f"{low:.2f}-{min(high, 1):.2f}", str(len(guesses)), f"{sure:.2f}", f"{share:.2f}"])
    return table(("confidence", "facts", "says", "right"), rows)


def costs(readers: Mapping[str, Sequence[Cost]], memory: dict[str, float], bare: str) -> str:
    """Seconds a card, and how many times the bare engine's they are (processor time, the median of the photos)."""
    rows = []
    for name, spent in readers.items():
        pairs = zip(spent, readers[bare], strict=True)
        ratio = median(one.processor / other.processor for one, other in pairs)
        at = _middle(spent, lambda cost: cost.wall), _middle(spent, lambda cost: cost.processor)
        rows.append([name, *at, f"{ratio:.2f}", f"{memory[name]:.0f}"])
    return table(("reader", "s/card", "CPU s/card", f"x {bare}", "peak MB"), rows)


def difference(said: Said, truth: Said) -> str:
    """What is missed (-) and made up (+) on one card."""
    return "; ".join(
        " ".join((
            name,
            *(f"-{value}" for value in sorted(truth[name] - said[name])),
            *(f"+{value}" for value in sorted(said[name] - truth[name])),
        ))
        for name in FIELDS
        if said[name] != truth[name]
    )  # fmt: skip


def _scores(tally: Tally, *fields: str) -> str:
    return " ".join(f"{score:.3f}" for score in tally.scores(*fields))


def _middle(spent: Sequence[Cost], part: Callable[[Cost], float]) -> str:
    return f"{median(map(part, spent)):.2f}"
