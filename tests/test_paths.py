"""Files are written whole, private when asked, or not at all."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from cardkeeper import paths
from cardkeeper.errors import DiskFull, FileTooLarge, FileUnreadable, FolderNotWritable

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes, and no names for pipes")


def test_a_file_is_replaced_whole_and_leaves_no_piece_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "book"
    paths.write_whole(file, b"old")
    paths.write_whole(file, b"new")
    assert file.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["book"]


@posix
def test_what_is_private_is_private_to_its_owner(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    paths.make_private_folder(folder)
    paths.write_whole(folder / "key", b"", private=True)
    assert (folder / "key").stat().st_mode & 0o777 == 0o600
    assert {one.stat().st_mode & 0o777 for one in (folder, folder.parent)} == {0o700}


def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    file = tmp_path / "book"
    paths.write_whole(file, b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        paths.write_whole(file, b"new")
    assert file.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["book"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_full_device_says_so() -> None:
    with pytest.raises(DiskFull):
        paths.write_whole(Path("/dev/full"), b"new")


def test_a_place_that_cannot_even_be_looked_at_is_the_worlds_failure(tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable):
        paths.write_whole(tmp_path / ("x" * 300), b"new")


def test_a_file_in_the_way_of_a_folder_is_the_worlds_failure(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    with pytest.raises(FolderNotWritable):
        paths.make_private_folder(tmp_path / "taken" / "folder")


def test_a_file_is_read_whole_unless_it_is_larger_than_that(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x" * 3_000_000)
    assert paths.read_file(file, most=3_000_000) == file.read_bytes()
    with pytest.raises(FileTooLarge) as refused:
        paths.read_file(file, most=2 << 20)
    assert refused.value.facts == {"name": "file", "megabytes": 3, "most": 2}


@posix
def test_neither_a_pipe_nor_a_device_nor_a_folder_is_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for odd in (tmp_path / "pipe", Path(os.devnull), tmp_path, tmp_path / "gone"):
        with pytest.raises(FileUnreadable):
            paths.read_file(odd)


def test_what_is_bundled_is_found() -> None:
    assert paths.resource("icons/cardkeeper.svg").is_file()


def test_the_users_data_is_in_the_users_home(home: Path) -> None:
    folders = paths.data_folder(), paths.config_folder(), paths.log_folder()
    assert all(home in folder.parents for folder in folders)
    assert {folder.name for folder in folders} >= {"cardkeeper"}
