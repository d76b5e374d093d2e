"""Invented signatures and mails as programs write them, and in `expected.json` what each says of its sender."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Written:
    """One text: its file, and what it says as Contact-JSON."""

    file: Path
    truth: dict[str, Any]


def written() -> list[Written]:
    """All of them, by name."""
    truths: dict[str, dict[str, Any]] = json.loads((HERE / "expected.json").read_text("utf-8"))
    return [Written(HERE / name, truth) for name, truth in sorted(truths.items())]
