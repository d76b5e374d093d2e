"""Nothing goes over the network, and nothing about anybody lies on the disk in clear text."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from cardkeeper.actions import exchange, samples
from cardkeeper.model import Contact

ROOT = Path(__file__).parent.parent
GUARD = ROOT / "tests" / "guard"
CAUGHT = 97
SIGSYS = -31
OPEN = "import socket; socket.socket()"
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030")
SHORTEST = 6
"""Fewer bytes than this are met in encrypted pages by chance."""

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the kernel's guard is Linux's"),
    pytest.mark.timeout(400),  # cards are read for real
]


def guarded(place: Path) -> dict[str, str]:
    """An environment with a home and a temporary folder of its own, where the first internet socket is the last."""
    for name in ("home", "tmp"):
        (place / name).mkdir(parents=True, exist_ok=True)
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(place / "home"),
        "TMPDIR": str(place / "tmp"),
        "PYTHONPATH": os.pathsep.join((str(GUARD), str(ROOT))),
        "CARDKEEPER_TESTS_NEED_GUARD": "1",
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }


def ends_with(code: str, place: Path) -> int:
    """How Python ends that runs `code` under the guard."""
    done = subprocess.run([sys.executable, "-c", code], env=guarded(place), capture_output=True, check=False)
    return done.returncode


@dataclass
class Session:
    """What was found in clear text while the window was open and after it was killed; who was in the store."""

    place: Path
    people: tuple[Contact, ...]
    while_open: list[str]
    after_kill: list[str]


def traces(place: Path, people: tuple[Contact, ...]) -> list[str]:
    """Where below `place` a file tells, in its name or its bytes, anything about anybody."""
    said = {text for person in people for fact in person.facts for text in (fact.value, fact.printed)}
    said |= {text.removeprefix("+86") for text in said} | {text.replace(" ", "") for text in said}
    secrets = {text.encode(encoding) for text in said for encoding in ENCODINGS}
    secrets = {secret for secret in secrets if len(secret) >= SHORTEST}
    files = (file for file in place.rglob("*") if file.is_file())
    return [str(file) for file in files if any(secret in bytes(file) + file.read_bytes() for secret in secrets)]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """A session at the window with the reading process, all under the guard, ended by a kill."""
    place, out = tmp_path_factory.mktemp("session"), tmp_path_factory.mktemp("out") / "people.vcf"
    words = (sys.executable, ROOT / "tests" / "window_session.py", place / "store", samples.cards()[0], out)
    window = subprocess.Popen(list(map(str, words)), env=guarded(place), stdout=subprocess.PIPE)
    try:
        assert window.stdout is not None
        said = [window.stdout.readline().strip() for _ in range(10)]
        assert said == [b"step"] * 10, f"the session ended with {window.wait()}"
        people = exchange.read(out.read_bytes(), name=out.name, region="CN").contacts
        while_open = traces(place, people)
        assert window.poll() is None
    finally:
        window.kill()
        window.communicate()
    assert window.returncode == -9
    return Session(place, people, while_open, traces(place, people))


def test_the_whole_session_at_the_window_opens_no_socket_and_leaves_no_name(session: Session) -> None:
    (person,) = session.people
    assert {"张薇", "+8614200000036", "vivian.zhang@beimo.example.com"} <= {fact.value for fact in person.facts}
    assert (session.while_open, session.after_kill) == ([], [])


def test_what_it_left_can_be_read_by_nobody_else(session: Session) -> None:
    ours = [session.place / "store", *(session.place / "store").rglob("*")]
    assert len(ours) > 5
    assert {path.stat().st_mode & 0o777 for path in ours if path.is_file()} == {0o600}
    assert {path.stat().st_mode & 0o777 for path in ours if path.is_dir()} == {0o700}
    assert {path.name for path in (session.place / "home").rglob("*") if path.is_file()} <= {"settings.json"}
    assert list((session.place / "tmp").rglob("*")) == []


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_name_in_clear_text_would_be_found(session: Session, tmp_path: Path, encoding: str) -> None:
    (tmp_path / "forgotten.tmp").write_bytes(b"\0\1" + "北陌物流科技有限公司".encode(encoding))
    (tmp_path / "vivian.zhang@beimo.example.com").touch()
    assert len(traces(tmp_path, session.people)) == 2


def test_the_demonstration_opens_no_socket_and_leaves_nothing(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "cardkeeper", "demo", "--lang", "zh"]
    done = subprocess.run(words, env=guarded(tmp_path), cwd=ROOT, capture_output=True, check=False)
    said = done.stdout.decode()
    assert (done.returncode, done.stderr.decode()) == (0, "")
    assert said.count("BEGIN:VCARD") == len(samples.cards())
    assert "vivian.zhang@beimo.example.com" in said
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    ("code", "ending"),
    [
        ("import socket; socket.socketpair(); socket.socket(socket.AF_UNIX)", 0),
        (OPEN, SIGSYS),
        ("import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)", SIGSYS),
        ("import ctypes; ctypes.CDLL(None).socket(2, 1, 0)", SIGSYS),
        ("import socket\ntry: socket.getaddrinfo('localhost', 80)\nexcept BaseException: pass", CAUGHT),
        (f"import subprocess, sys; sys.exit(subprocess.call([sys.executable, '-c', {OPEN!r}]) == {SIGSYS} and 7)", 7),
    ],
)
def test_the_guard_lets_no_internet_socket_and_no_look_up_pass(tmp_path: Path, code: str, ending: int) -> None:
    assert ends_with(code, tmp_path) == ending
