"""Suggest industries for invented companies: `python -m benchmarks.industry` prints what went wrong in each table.

The word list is tuned on the odd lines of `companies.tsv`, the even ones are reported. The blind tables are by
another hand, the first before it saw the list, the others after each mend, so each tells of the list before it only:

| | names | precision | answers |
|---|---|---|---|
| `blind.tsv` | 182 | .981 | .964 |
| `blind_2.tsv`, what firms make instead of what they call their trade | 87 | .933 | .592 |
| `blind_3.tsv`, as registers and cards of many countries have them | 126 | .870 | .861 |
| `blind_4.tsv` | 94 | .926 | .964 |
| `blind_5.tsv` | 108 | .957 | .948 |

A name without a code says nothing of an industry, and any answer to it is wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cardkeeper.rules import industries

BLIND = ("blind", "blind_2", "blind_3", "blind_4", "blind_5")


@dataclass(frozen=True)
class Measured:
    """How often an answer is right, and how often there is one where there could be; what went wrong."""

    precision: float
    answers: float
    wrong: tuple[str, ...]


def rows(table: str) -> tuple[tuple[str, str], ...]:
    """Code and company of a table, the code "" where the name does not tell."""
    lines = Path(__file__).with_name(f"{table}.tsv").read_text("utf-8").splitlines()
    return tuple((code, name) for code, _, name in (line.partition("\t") for line in lines))


def measured(some: tuple[tuple[str, str], ...]) -> Measured:
    """What `suggest` makes of `some`."""
    told = [(code, name, found.code if (found := industries.suggest(name)) else "") for code, name in some]
    answered = [code == said for code, _, said in told if said]
    telling = [said for code, _, said in told if code]
    wrong = tuple(f"{name}: {said or '–'}, not {code or '–'}" for code, name, said in told if said != code)
    return Measured(sum(answered) / len(answered), sum(map(bool, telling)) / len(telling), wrong)


def main() -> None:
    tables = {"tuned on": rows("companies")[::2], "reported": rows("companies")[1::2]} | {
        one: rows(one) for one in BLIND
    }
    for title, some in tables.items():
        found = measured(some)
        print(f"{title}: {len(some)} names, precision {found.precision:.3f}, answers {found.answers:.3f}")
        print("".join(f"  {line}\n" for line in found.wrong), end="")


if __name__ == "__main__":
    main()
