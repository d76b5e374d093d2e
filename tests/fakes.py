"""All the fakes there are: what tests can't have for real, or must not wait for."""

from __future__ import annotations

import threading

from keyring.backend import KeyringBackend

from cardkeeper.errors import CardKeeperError
from cardkeeper.model import Draft


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
    """A keyring whose daemon never answers."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        threading.Event().wait()
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        threading.Event().wait()


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
