"""The words of every card language are found."""

from __future__ import annotations

from cardkeeper import paths
from cardkeeper.ocr.words import LANGUAGES, words


def test_every_language_file_is_on_the_list() -> None:
    files = {file.stem for file in paths.resource("words").glob("*.toml")} - {
        "area_codes",
        "industries",
        "mails",
        "names",
        "regions",
    }
    assert files == set(LANGUAGES)


def test_words_of_all_languages_lie_together_in_small_letters() -> None:
    found = words()
    assert {"经理", "manager", "geschäftsführer"} <= found.titles
    assert (found.labels["传真"], found.labels["fax"], found.labels["mobil"]) == ("fax", "fax", "mobile")
    assert all(word == word.lower() for word in found.labels)


def test_what_proves_a_company_is_also_an_ending() -> None:
    assert {"有限公司", "gmbh", "ltd"} <= words().sure <= words().endings


def test_words_are_known_without_their_dots_and_accents() -> None:
    assert {"geschaftsfuhrer", "rechtsanwaltin"} <= words().titles
