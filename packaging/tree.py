"""Write the tree of cardkeeper/ into CONTRIBUTING.md, a line a file, from the first line of each: `tree.py`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "CONTRIBUTING.md"
BEGIN, END = "<!-- tree: `make tree` writes what follows -->\n```\n", "```\n<!-- end of tree -->"
COLUMN = 28


def tree(folder: Path) -> str:
    """A line for each folder and file, indented by depth: its name and what it is for."""
    return "".join(f"{line}\n" for line in _lines(folder, depth=0))


def written(page: str, drawn: str) -> str:
    """`page` with `drawn` as its tree; ValueError when it has no place for one."""
    before, begin, rest = page.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError("no place for the tree")
    return before + begin + drawn + end + after


def _lines(folder: Path, *, depth: int) -> Iterator[str]:
    yield _line(f"{folder.name}/", folder / "__init__.py", depth)
    inside = (entry for entry in folder.iterdir() if entry.name != "__init__.py")
    for entry in sorted(inside, key=lambda entry: (entry.is_dir(), entry.name)):
        if entry.suffix == ".py":
            yield _line(entry.name, entry, depth + 1)
        elif (entry / "__init__.py").exists():
            yield from _lines(entry, depth=depth + 1)


def _line(name: str, file: Path, depth: int) -> str:
    said = ast.get_docstring(ast.parse(file.read_text("utf-8"))) or ""
    return f"{'  ' * depth + name:{COLUMN}} {said.partition(chr(10))[0]}".rstrip()


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text("utf-8"), tree(ROOT / "cardkeeper")), "utf-8")
