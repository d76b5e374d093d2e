"""Many ids in batches: SQL that names them all at once would be without bounds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, text

Item = TypeVar("Item")

SIZE = 500


def batches(items: Iterable[Item], size: int = SIZE) -> Iterator[list[Item]]:
    """`items` in their order, `size` at a time."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch


def among(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """That a column is one of what `these` are: a statement made once, for it costs more to make than to ask."""
    return column.in_(_THESE)


def these(items: Iterable[Any]) -> dict[str, str]:
    """The parameter of a statement with `among`."""
    return {"these": json.dumps(list(items))}


_THESE = text("SELECT value FROM json_each(:these)")
