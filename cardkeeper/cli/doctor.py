"""`doctor`: what works on this machine, and the exact line that mends what does not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from cardkeeper import libraries
from cardkeeper.i18n import translate

if TYPE_CHECKING:
    from cardkeeper.cli.call import Call

MISSING = 5


@dataclass(frozen=True)
class Finding:
    """One thing looked at: `needed` or merely welcome, whether it is there, what was seen, and what mends it."""

    name: str
    ok: bool
    needed: bool
    seen: str
    mend: str = ""


def run(call: Call) -> int:
    findings = examine(call)
    if call.options.json:
        call.print_json({"ok": all(found.ok or not found.needed for found in findings), "checks": [*map(asdict, findings)]})
    else:
        for found in findings:
            mark = "✓" if found.ok else ("✗" if found.needed else "–")
            call.print(f"{mark} {found.name}: {found.seen}" + (f"\n    → {found.mend}" if found.mend else ""))
    return 0 if all(found.ok or not found.needed for found in findings) else MISSING


def examine(call: Call) -> tuple[Finding, ...]:
    """Every finding, what is needed first."""
    return (_python(), _qt(), *_engines(), _languages(), _keyring(), _fonts(), _camera(), _store(call))


def _python() -> Finding:
    return Finding("Python", True, True, sys.version.split()[0])


def _qt() -> Finding:
    missing = libraries.missing()
    if not missing:
        return Finding(translate("Doctor", "Qt libraries"), True, True, translate("Doctor", "all there"))
    return Finding(
        translate("Doctor", "Qt libraries"), False, True, ", ".join(missing), mend=libraries.install_line(missing)
    )


def _engines() -> tuple[Finding, ...]:
    from cardkeeper.ocr.engines import ENGINES

    findings = []
    for place, engine in enumerate(ENGINES):
        line = engine.missing()
        seen = translate("Doctor", "not there") if line else translate("Doctor", "ready")
        name = translate("Doctor", "Reading engine {name}", name=engine.name)
        findings.append(Finding(name, not line, place == 0, seen, mend=line))
    return tuple(findings)


def _languages() -> Finding:
    name = translate("Doctor", "Tesseract languages")
    program = shutil.which("tesseract")
    if program is None:
        return Finding(name, False, False, translate("Doctor", "not there"))
    listed = subprocess.run([program, "--list-langs"], capture_output=True, text=True, check=False, timeout=20)
    there = {line.strip() for line in listed.stdout.splitlines()}
    wanted = {"eng": "tesseract-ocr", "chi_sim": "tesseract-ocr-chi-sim", "chi_tra": "tesseract-ocr-chi-tra"}
    lacking = [package for language, package in wanted.items() if language not in there]
    mend = "sudo apt-get install " + " ".join(lacking) if lacking else ""
    return Finding(name, not lacking, False, ", ".join(sorted(there & wanted.keys())), mend=mend)


def _keyring() -> Finding:
    from cardkeeper.actions import opening

    name = translate("Doctor", "Keyring")
    backend = opening.keyring_name()
    if backend:
        return Finding(name, True, False, backend)
    return Finding(name, False, False, translate("Doctor", "none; the passphrase will be asked for each time"))


def _fonts() -> Finding:
    name = translate("Doctor", "Chinese font")
    program = shutil.which("fc-list")
    if sys.platform != "linux" or program is None:
        return Finding(name, sys.platform != "linux", False, translate("Doctor", "the system's"))
    listed = subprocess.run([program, ":lang=zh", "family"], capture_output=True, text=True, check=False, timeout=20)
    families = sorted({line.split(",")[0] for line in listed.stdout.splitlines() if line})
    if families:
        return Finding(name, True, True, families[0])
    return Finding(name, False, True, translate("Doctor", "none"), mend="sudo apt-get install fonts-noto-cjk")


def _camera() -> Finding:
    from pathlib import Path

    name = translate("Doctor", "Camera")
    found = sorted(Path("/dev").glob("video*")) if sys.platform == "linux" else []
    seen = found[0].as_posix() if found else translate("Doctor", "none seen; photos are added as files")
    return Finding(name, bool(found), False, seen)


def _store(call: Call) -> Finding:
    from cardkeeper.actions import opening

    there = opening.exists(call.store)
    seen = str(call.store) if there else translate("Doctor", "none yet in {folder}", folder=call.store)
    return Finding(translate("Doctor", "Store"), there, False, seen, mend="" if there else "cardkeeper init")
