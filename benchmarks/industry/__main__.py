"""Suggest industries for invented companies: `python -m benchmarks.industry` prints both halves and what went wrong.

The word list is tuned on the odd lines of `companies.tsv`; what is reported are the even ones. A name without a code
says nothing of an industry, and any answer to it is wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cardkeeper.rules import industries

TABLE = Path(__file__).parent / "companies.tsv"


@dataclass(frozen=True)
class Measured:
    """How often an answer is right, and how often there is one where there could be; what went wrong."""

    precision: float
    answers: float
    wrong: tuple[str, ...]


def rows() -> tuple[tuple[str, str], ...]:
    """Code and company, the code "" where the name does not tell."""
    lines = TABLE.read_text("utf-8").splitlines()
    return tuple((code, name) for code, _, name in (line.partition("\t") for line in lines))


def measured(some: tuple[tuple[str, str], ...]) -> Measured:
    """What `suggest` makes of `some`."""
    told = [(code, name, found.code if (found := industries.suggest(name)) else "") for code, name in some]
    answered = [code == said for code, _, said in told if said]
    telling = [said for code, _, said in told if code]
    wrong = tuple(f"{name}: {said or '–'}, not {code or '–'}" for code, name, said in told if said != code)
    return Measured(sum(answered) / len(answered), sum(map(bool, telling)) / len(telling), wrong)


def main() -> None:
    for title, half in (("tuned on", rows()[::2]), ("reported", rows()[1::2])):
        found = measured(half)
        print(f"{title}: {len(half)} names, precision {found.precision:.3f}, answers {found.answers:.3f}")
        print("".join(f"  {line}\n" for line in found.wrong), end="")


if __name__ == "__main__":
    main()
