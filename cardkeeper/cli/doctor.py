"""`doctor`: what works on this machine, and the exact line that mends what does not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper import libraries
from cardkeeper.i18n import translate

if TYPE_CHECKING:
    from cardkeeper.cli.call import Call

MISSING = 5


@dataclass(frozen=True)
class Finding:
    """One thing looked at: what was `seen`, whether that is `ok`, whether it is `needed`, and what mends it."""

    name: str
    seen: str
    ok: bool
    needed: bool = False
    mend: str = ""


def run(call: Call) -> int:
    findings = examine(call)
    sound = all(found.ok or not found.needed for found in findings)
    if call.options.json:
        call.print_json({"ok": sound, "checks": [asdict(found) for found in findings]})
    else:
        for found in findings:
            mark = "✓" if found.ok else ("✗" if found.needed else "–")
            call.print(f"{mark} {found.name}: {found.seen}" + (f"\n    → {found.mend}" if found.mend else ""))
    return 0 if sound else MISSING


def examine(call: Call) -> tuple[Finding, ...]:
    """Every finding, what is needed first."""
    return (_python(), _qt(), *_engines(), _languages(), _keyring(), _fonts(), _camera(), _store(call))


def _python() -> Finding:
    return Finding("Python", sys.version.split()[0], ok=True, needed=True)


def _qt() -> Finding:
    missing = libraries.missing()
    seen = ", ".join(missing) or translate("Doctor", "all there")
    mend = libraries.install_line(missing) if missing else ""
    return Finding(translate("Doctor", "Qt libraries"), seen, ok=not missing, needed=True, mend=mend)


def _engines() -> tuple[Finding, ...]:
    from cardkeeper.ocr.engines import ENGINES

    return tuple(_engine(engine.name, engine.missing(), needed=engine is ENGINES[0]) for engine in ENGINES)


def _engine(engine: str, line: str, *, needed: bool) -> Finding:
    name = translate("Doctor", "Reading engine {name}", name=engine)
    seen = translate("Doctor", "not there") if line else translate("Doctor", "ready")
    return Finding(name, seen, ok=not line, needed=needed, mend=line)


def _languages() -> Finding:
    name = translate("Doctor", "Tesseract languages")
    program = shutil.which("tesseract")
    if program is None:
        return Finding(name, translate("Doctor", "not there"), ok=False)
    listed = subprocess.run([program, "--list-langs"], capture_output=True, text=True, check=False, timeout=20)
    there = {line.strip() for line in listed.stdout.splitlines()}
    wanted = {"eng": "tesseract-ocr", "chi_sim": "tesseract-ocr-chi-sim", "chi_tra": "tesseract-ocr-chi-tra"}
    lacking = [package for language, package in wanted.items() if language not in there]
    mend = "sudo apt-get install " + " ".join(lacking) if lacking else ""
    return Finding(name, ", ".join(sorted(there & wanted.keys())), ok=not lacking, mend=mend)


def _keyring() -> Finding:
    from cardkeeper.actions import opening

    backend = opening.keyring_name()
    seen = backend or translate("Doctor", "none; the passphrase will be asked for each time")
    return Finding(translate("Doctor", "Keyring"), seen, ok=bool(backend))


def _fonts() -> Finding:
    name = translate("Doctor", "Chinese font")
    program = shutil.which("fc-list")
    if sys.platform != "linux" or program is None:
        return Finding(name, translate("Doctor", "the system's"), ok=sys.platform != "linux")
    listed = subprocess.run([program, ":lang=zh", "family"], capture_output=True, text=True, check=False, timeout=20)
    families = sorted({line.split(",")[0] for line in listed.stdout.splitlines() if line})
    if families:
        return Finding(name, families[0], ok=True, needed=True)
    return Finding(name, translate("Doctor", "none"), ok=False, needed=True, mend="sudo apt-get install fonts-noto-cjk")


def _camera() -> Finding:
    found = sorted(Path("/dev").glob("video*")) if sys.platform == "linux" else []
    seen = found[0].as_posix() if found else translate("Doctor", "none seen; photos are added as files")
    return Finding(translate("Doctor", "Camera"), seen, ok=bool(found))


def _store(call: Call) -> Finding:
    from cardkeeper.actions import opening

    there = opening.exists(call.store)
    seen = str(call.store) if there else translate("Doctor", "none yet in {folder}", folder=call.store)
    return Finding(translate("Doctor", "Store"), seen, ok=there, mend="" if there else "cardkeeper init")
