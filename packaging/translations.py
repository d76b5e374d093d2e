"""Keep resources/i18n/*.ts in step with the sentences in the code, and merge what translators send.

    python packaging/translations.py                          refresh: new sentences in, gone ones out
    python packaging/translations.py merge [--language en] FILE.tsv ...

A line of a TSV is context, English, translation and, for a language with plurals, one column for each further form.
Qt's own lupdate passes over every Python call with a keyword argument, `translate("Inbox", "%n cards", n=3)`, so the
sentences are found here. The files are what Qt Linguist opens: https://doc.qt.io/qt-6/linguist-ts-file-format.html
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "i18n"
FORMS = {"zh_CN": 1, "en": 2}
"""How many plural forms a language has, as Qt counts them."""


class Sentence(NamedTuple):
    """What the code asks to have translated; `plural` when it counts something."""

    context: str
    text: str
    plural: bool


Catalogue = dict[tuple[str, str], tuple[str, ...]]
"""Context and English to its translation: one form, or one for each plural; an empty form is not translated yet."""


def sentences(code: Path) -> list[Sentence]:
    """Every sentence in the Python files under `code`, sorted; SyntaxError for one that is not written out."""
    found: dict[tuple[str, str], bool] = {}
    for file in sorted(code.rglob("*.py")):
        for sentence in _sentences_in(file):
            key = sentence.context, sentence.text
            found[key] = found.get(key, False) or sentence.plural
    return [Sentence(*key, plural) for key, plural in sorted(found.items())]


def _sentences_in(file: Path) -> Iterator[Sentence]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"), file)):
        if not isinstance(node, ast.Call) or len(node.args) < 2:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in ("translate", "QT_TRANSLATE_NOOP"):
            continue
        match node.args[:2]:
            case [ast.Constant(value=str(context)), ast.Constant(value=str(text))]:
                counted = any(keyword.arg == "n" for keyword in node.keywords)
                yield Sentence(context, text, counted or "%n" in text)
            case [_, ast.JoinedStr() | ast.BinOp()]:
                raise SyntaxError(f"{file}:{node.lineno}: a sentence must be written out to be translated")
            case _:
                pass  # a text marked in a table and translated when shown


def read(file: Path) -> Catalogue:
    """The translations in a .ts file; none when there is no such file."""
    if not file.exists():
        return {}
    catalogue: Catalogue = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
                catalogue[context.findtext("name", ""), message.findtext("source", "")] = forms
    return catalogue


def refreshed(language: str, catalogue: Mapping[tuple[str, str], tuple[str, ...]], code: Path) -> str:
    """The .ts file for the sentences in `code`, translated as far as `catalogue` goes; English has plurals only."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for name, text, plural in sentences(code):
        if language == "en" and not plural:
            continue
        if name not in contexts:
            contexts[name] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[name], "name").text = name
        message = ElementTree.SubElement(contexts[name], "message", {"numerus": "yes"} if plural else {})
        ElementTree.SubElement(message, "source").text = text
        _add_translation(message, catalogue.get((name, text), ()), FORMS[language] if plural else None)
    ElementTree.indent(root, "    ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _add_translation(message: ElementTree.Element, forms: tuple[str, ...], plurals: int | None) -> None:
    translation = ElementTree.SubElement(message, "translation")
    forms = (*forms, *[""] * (plurals or 1))[: plurals or 1]
    if not all(forms):
        translation.set("type", "unfinished")
    if plurals is None:
        translation.text = forms[0]
    else:
        for form in forms:
            ElementTree.SubElement(translation, "numerusform").text = form


def merge(catalogue: Catalogue, table: Path, known: set[tuple[str, str]]) -> list[str]:
    """Add the lines of a TSV to `catalogue`; returns what is wrong with those that fit no sentence."""
    wrong = []
    for number, line in enumerate(table.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        context, english, *forms = (column.replace("\\n", "\n") for column in line.split("\t"))
        if not forms:
            wrong.append(f"{table}:{number}: no translation: {line}")
        elif (context, english) not in known:
            wrong.append(f"{table}:{number}: not a sentence of the program: {context}: {english}")
        else:
            catalogue[context, english] = tuple(forms)
    return wrong


def main(arguments: list[str]) -> int:
    """Do what the command line asks; 1 when a line of a TSV could not be used."""
    parser = argparse.ArgumentParser(description="Keep resources/i18n/*.ts in step with the code.")
    parser.add_argument("command", nargs="?", choices=("refresh", "merge"), default="refresh")
    parser.add_argument("--language", choices=FORMS, default="zh_CN")
    parser.add_argument("files", nargs="*", type=Path)
    asked = parser.parse_intermixed_args(arguments)

    code = ROOT / "cardkeeper"
    known = {(sentence.context, sentence.text) for sentence in sentences(code)}
    wrong = []
    for language in FORMS:
        file = FOLDER / f"cardkeeper_{language}.ts"
        catalogue = read(file)
        if asked.command == "merge" and language == asked.language:
            wrong = [complaint for table in asked.files for complaint in merge(catalogue, table, known)]
        text = refreshed(language, catalogue, code)
        file.write_text(text, "utf-8")
        print(f"{file.relative_to(ROOT)}: {text.count('<source>')} sentences, {text.count('unfinished')} unfinished")
    for complaint in wrong:
        print(complaint, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
