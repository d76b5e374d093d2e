"""What must stay true of the whole house, whichever room is being worked on."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

import translations
from cardkeeper import errors
from cardkeeper.ui import wording

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "cardkeeper"
OURS = sorted(file for folder in ("cardkeeper", "benchmarks", "packaging") for file in (ROOT / folder).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
HEAVY = {"cv2", "numpy", "onnxruntime", "opencc", "phonenumbers", "pypinyin", "pytesseract", "rapidocr", "vobject"}

CLOCKS = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time"}


def name_of(file: Path) -> str:
    """What a failing case is called."""
    return str(file.relative_to(ROOT))


def loaded_by(statement: str) -> set[str]:
    """The top-level modules in memory after `statement` in a fresh interpreter."""
    code = f"import sys\n{statement}\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_floors_look_down_and_each_heavy_library_has_one_door(capsys: pytest.CaptureFixture[str]) -> None:
    broken = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert not broken, capsys.readouterr().out


@pytest.mark.parametrize("file", [*OURS, *TESTS], ids=name_of)
def test_a_file_begins_by_saying_what_it_is_for(file: Path) -> None:
    assert file.read_text("utf-8").startswith(('"""', 'r"""'))


@pytest.mark.parametrize("file", OURS, ids=name_of)
def test_no_file_or_folder_is_named_like_a_standard_module(file: Path) -> None:
    assert not {*file.relative_to(ROOT).with_suffix("").parts} & sys.stdlib_module_names


def test_every_failure_of_the_world_has_a_sentence() -> None:
    kinds = {kind.__name__: kind for kind in vars(errors).values() if isinstance(kind, type)}
    raised = {name for name, kind in kinds.items() if not kind.__subclasses__()}
    assert set(wording.SENTENCES) == raised


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
        for form in forms:
            assert set(facts.findall(form)) == set(facts.findall(english)), form


def test_the_window_comes_up_without_the_heavy_libraries() -> None:
    assert not loaded_by("import cardkeeper.app") & HEAVY


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
