"""All the fakes there are: what tests can't have for real, or must not wait for."""

from __future__ import annotations

import threading

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from cardkeeper.errors import CardKeeperError
from cardkeeper.model import Box, Draft, Line, Page
from cardkeeper.ocr.pages import leaf
from cardkeeper.ocr.scan import Corners


class MemoryKeyring(KeyringBackend):
    """A keyring that works, and forgets everything with the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class HungKeyring(MemoryKeyring):
    """A keyring whose daemon gives no answer until `answers` is set."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.answers = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.answers.wait()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.answers.wait()


class LockedKeyring(MemoryKeyring):
    """A keyring that its owner did not unlock when asked to."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked


class ScriptedReader:
    """Reads no photo at all: gives for each, in order, the drafts or the failure that it was told."""

    def __init__(self, *answers: tuple[Draft, ...] | CardKeeperError) -> None:
        self.answers = list(answers)
        self.photos: list[bytes] = []

    def __call__(self, photo: bytes) -> tuple[Draft, ...]:
        self.photos.append(photo)
        answer = self.answers.pop(0)
        if isinstance(answer, CardKeeperError):
            raise answer
        return answer


class ScriptedHelp:
    """Reads no card and no box a person shows: gives, in order, the drafts, lines or failures that it was told.

    `asked` keeps what it was asked with. A photo to look at, and the page of a file, are given back as they are.
    """

    def __init__(self, *answers: Draft | tuple[Line, ...] | CardKeeperError) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[object, ...]] = []

    def read_card(self, _photo: bytes, corners: Corners, *, upright: bool, fast: bool, region: str) -> Draft:
        answer = self._answer(corners, upright, fast, region)
        assert isinstance(answer, Draft)
        return answer

    def read_box(self, _photo: bytes, corners: Corners, box: Box) -> tuple[Line, ...]:
        answer = self._answer(corners, box)
        assert isinstance(answer, tuple)
        return answer

    def look(self, file: bytes, number: int) -> Page:
        return leaf(file, number)

    def shown(self, photo: bytes) -> tuple[bytes, tuple[int, int]]:
        return photo, (1, 1)

    def _answer(self, *asked: object) -> Draft | tuple[Line, ...]:
        self.asked.append(asked)
        answer = self.answers.pop(0)
        if isinstance(answer, CardKeeperError):
            raise answer
        return answer
