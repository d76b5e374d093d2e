"""What must stay true of the whole house, whichever room is being worked on."""

from __future__ import annotations

import ast
import dataclasses
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from importlinter.cli import lint_imports

import translations
from cardkeeper import errors, i18n
from cardkeeper.formats import FORMATS
from cardkeeper.formats.format import Format
from cardkeeper.ocr.engines import ENGINES
from cardkeeper.rules.checks import CHECKS
from cardkeeper.settings import Settings
from cardkeeper.ui import wording

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "cardkeeper"
OURS = sorted(file for folder in ("cardkeeper", "benchmarks", "packaging") for file in (ROOT / folder).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
HEAVY = {
    "cv2", "disposable_email_domains", "numpy", "onnxruntime", "opencc", "phonenumbers", "pypinyin", "pytesseract",
    "rapidocr", "vobject",
}  # fmt: skip

LISTED = """
import linecache, sys
from pathlib import Path
from cardkeeper.app import Launch, run

def opened(window):
    from PySide6.QtCore import QTimer
    timer = QTimer(window, interval=20)
    timer.timeout.connect(lambda: window.close() if window.workspace and window.workspace.contacts.page.rows else None)
    timer.start()

run(Launch(Path(), fresh=True, language="en", passphrase=""), opened=opened)
"""
"""A window on the samples that stays until somebody is shown beside the list."""

CLOCKS = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time"}


def name_of(file: Path) -> str:
    """The name of `file` as a reader of a failure knows it."""
    return str(file.relative_to(ROOT))


def loaded_by(statement: str) -> set[str]:
    """The top-level modules in memory after `statement` in a fresh interpreter."""
    code = f"import sys\n{statement}\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def _printed(program: str, home: Path) -> list[str]:
    """The words that a program of its own prints; it shows its windows to nobody."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_floors_look_down_and_each_heavy_library_has_one_door(capsys: pytest.CaptureFixture[str]) -> None:
    broken = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert not broken, capsys.readouterr().out


def test_a_file_begins_by_saying_what_it_is_for() -> None:
    begins = re.compile('r?"""')
    assert [name_of(file) for file in [*OURS, *TESTS] if not begins.match(file.read_text("utf-8"))] == []


def test_no_file_or_folder_is_named_like_a_standard_module() -> None:
    named = {file: set(file.relative_to(ROOT).with_suffix("").parts) for file in OURS}
    assert [name_of(file) for file, names in named.items() if names & sys.stdlib_module_names] == []


def test_every_failure_of_the_world_has_a_sentence() -> None:
    kinds = {kind.__name__: kind for kind in vars(errors).values() if isinstance(kind, type)}
    leaves = {name for name, kind in kinds.items() if not kind.__subclasses__()}
    assert leaves <= set(wording.SENTENCES) <= set(kinds)


@pytest.mark.parametrize("room", ["rules", "store", "formats"])
def test_rules_store_and_formats_never_ask_the_clock(room: str) -> None:
    for file in (PACKAGE / room).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            asked = isinstance(node, ast.Attribute) and ast.unparse(node) in CLOCKS
            assert not asked, f"{name_of(file)}: {ast.unparse(node)}"


@pytest.mark.parametrize("language", translations.FORMS)
def test_every_sentence_is_translated(language: str) -> None:
    file = translations.FOLDER / f"cardkeeper_{language}.ts"
    catalogue = translations.read(file)
    assert file.read_text("utf-8") == translations.refreshed(language, catalogue, PACKAGE), "run `make translations`"
    assert [key for key, forms in catalogue.items() if not all(forms)] == []


def test_a_translation_tells_the_same_facts_as_the_english() -> None:
    catalogue = translations.read(translations.FOLDER / "cardkeeper_zh_CN.ts")
    facts = re.compile(r"\{\w+|%n")
    for (_, english), forms in catalogue.items():
        for form in filter(None, forms):
            assert set(facts.findall(form)) == set(facts.findall(english)), form


def test_a_window_language_is_a_file_and_a_file_is_a_language() -> None:
    assert {file.stem for file in translations.FOLDER.glob("*.ts")} == {f"cardkeeper_{name}" for name in i18n.LANGUAGES}


@pytest.mark.parametrize(("shelf", "folder"), [(CHECKS, "rules/checks"), (ENGINES, "ocr/engines")])
def test_what_lies_in_the_folder_stands_on_the_shelf(shelf: Sequence[ModuleType], folder: str) -> None:
    files = {file.stem for file in (PACKAGE / folder).glob("*.py")} - {"__init__"}
    assert {module.__name__.rpartition(".")[2] for module in shelf} == files


def test_every_format_stands_on_the_shelf() -> None:
    modules = [import_module(f"cardkeeper.formats.{file.stem}") for file in (PACKAGE / "formats").glob("[!_]*.py")]
    formats = {one.name for module in modules for one in vars(module).values() if isinstance(one, Format)}
    assert formats == {one.name for one in FORMATS}


def test_every_setting_says_why_on_its_line() -> None:
    lines = (PACKAGE / "settings.py").read_text("utf-8").splitlines()
    for setting in dataclasses.fields(Settings):
        assert any(re.match(rf"    {setting.name}: .*  # \S", line) for line in lines), setting.name


def test_the_window_comes_up_without_the_heavy_libraries() -> None:
    assert not loaded_by("import cardkeeper.app") & HEAVY


def test_a_list_with_a_contact_beside_it_needs_little_more(tmp_path: Path) -> None:
    loaded = set(_printed(f"{LISTED}\nprint(*sys.modules)", tmp_path))
    assert not {name.partition(".")[0] for name in loaded} & (HEAVY - {"phonenumbers", "opencc"} | {"PIL", "segno"})
    assert not {f"cardkeeper.ui.{page}.page" for page in ("review", "quality")} & loaded


def test_what_is_loaded_after_qt_is_not_kept_as_source(tmp_path: Path) -> None:
    # PySide6 reads each module that is imported after it, to see whether it uses PySide6: 10 MB.
    assert [file for file in _printed(f"{LISTED}\nprint(*linecache.cache)", tmp_path) if "cardkeeper/ui/" in file] == []


def test_a_command_comes_up_without_qt() -> None:
    assert not loaded_by("import cardkeeper.cli") & {"PySide6", *HEAVY}


def test_an_emitted_signal_leaves_true_alone() -> None:
    # PySide6 6.12.0 under Python 3.11 drops one reference an emit, until the interpreter aborts.
    from PySide6.QtCore import QObject, Signal

    class Bell(QObject):
        rung = Signal(bool)

    bell = Bell()
    bell.rung.connect(lambda _loud: None)
    before = sys.getrefcount(True)
    for _ in range(1000):
        bell.rung.emit(True)
    assert abs(sys.getrefcount(True) - before) < 100
