"""Settings survive a restart, and a spoilt file costs no more than the line that is spoilt."""

from __future__ import annotations

from pathlib import Path

import pytest

from cardkeeper import settings
from cardkeeper.errors import FolderNotWritable
from cardkeeper.settings import Settings


def test_settings_come_back_as_they_were_saved() -> None:
    chosen = Settings(language="zh_CN", theme="dark", fast=True, lock_minutes=0)
    settings.save(chosen)
    assert settings.load() == chosen


@pytest.mark.parametrize(
    "spoilt",
    [
        "", "[1]", "{", "\x00", "[" * 100_000, '{"fast": "yes", "lock_minutes": true, "unknown": 1}',
        '{"language": "fr", "theme": "neon"}', '{"lock_minutes": -1, "list_width": 1e9, "side_width": 99999999999}',
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_the_default(spoilt: str, tmp_path: Path) -> None:
    (tmp_path / settings.FILE).write_text(spoilt, "utf-8")
    assert settings.load(tmp_path) == Settings()


def test_a_sound_line_is_kept_beside_a_spoilt_one(tmp_path: Path) -> None:
    (tmp_path / settings.FILE).write_text('{"region": "GB", "fast": 3}', "utf-8")
    assert settings.load(tmp_path) == Settings(region="GB")


def test_settings_that_cannot_be_kept_say_so(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    with pytest.raises(FolderNotWritable):
        settings.save(Settings(), tmp_path / "taken")
