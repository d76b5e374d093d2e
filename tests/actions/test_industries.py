"""The list of industries is the user's: added to, renamed, hidden, undone, and known wherever industries are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cardkeeper.actions import contacts, industries
from cardkeeper.actions.industries import Industry
from cardkeeper.errors import IndustryKnown
from cardkeeper.formats import WriteOptions
from cardkeeper.formats.vcard import VCARD3
from cardkeeper.model import Contact, Fact, Field
from cardkeeper.rules import facets, industry_list
from cardkeeper.rules.facets import Facet
from cardkeeper.rules.industries import Suggestion
from cardkeeper.store.book import Book
from cardkeeper.ui.wording import why_industry
from tests.store.samples import NOW

pytestmark = pytest.mark.usefixtures("followed")


@pytest.fixture
def followed(book: Book) -> Iterator[None]:
    industries.follow(book)
    yield
    industry_list.use(())


def test_an_industry_of_ones_own_is_offered_before_other_and_keeps_its_code(book: Book) -> None:
    made = industries.add(book, "光伏", now=NOW)
    assert (made.code, made.own) == ("guang_fu", True)
    assert industry_list.offered()[-2:] == ("guang_fu", "other")
    industries.rename(book, made, "Solar", now=NOW)
    assert industry_list.name_of("guang_fu") == "Solar"


def test_each_change_is_a_step(book: Book) -> None:
    made = industries.add(book, "Solar", now=NOW)
    industries.hide(book, made, hidden=True, now=NOW)
    assert "solar" not in industry_list.offered()
    contacts.undo(book, now=NOW)
    assert "solar" in industry_list.offered()
    contacts.undo(book, now=NOW)
    assert "solar" not in industry_list.called()
    contacts.redo(book, now=NOW)
    assert industry_list.name_of("solar") == "Solar"


def test_one_of_the_programs_gets_its_own_name_back(book: Book) -> None:
    industries.rename(book, Industry("it"), "Computers", now=NOW)
    assert industry_list.name_of("it") == "Computers"
    industries.rename(book, Industry("it", "Computers"), "", now=NOW)
    assert industry_list.name_of("it") == "Software & IT"


@pytest.mark.parametrize("name", ["machinery", "Solar"])
def test_no_two_are_called_alike(book: Book, name: str) -> None:
    industries.add(book, "Solar", now=NOW)
    with pytest.raises(IndustryKnown):
        industries.add(book, name, now=NOW)


def test_it_is_searched_for_by_name_and_written_by_code(book: Book) -> None:
    industries.add(book, "Solar power", now=NOW)
    assert facets.parsed('industry:"solar power"').facets == (Facet("industry", ("solar_power",)),)
    assert facets.codes_of("industry", "sol") == ("solar_power",)
    contact = Contact((Fact(Field.NAME, "Li Na"),), industry="solar_power")
    assert b"X-CARDKEEPER-INDUSTRY:solar_power" in VCARD3.write([contact], options=WriteOptions(private=True))


def test_codes_are_never_given_twice() -> None:
    assert industry_list.code_for("Solar", {"solar"}) == "solar_2"
    assert industry_list.code_for("…", ()) == "own"


def test_an_industry_from_another_book_is_called_by_its_code() -> None:
    assert industry_list.name_of("fishing") == "fishing"


def put(book: Book, company: str, industry: str, *, mail: str = "", reviewed: bool = True) -> Contact:
    facts = (Fact(Field.NAME, "Li Na"), Fact(Field.COMPANY, company), *((Fact(Field.EMAIL, mail),) if mail else ()))
    return contacts.save(book, Contact(facts, industry=industry, reviewed=reviewed), now=NOW, name="Li Na")


def test_others_of_the_same_company_speak_louder_than_its_words(book: Book) -> None:
    for industry in ("auto", "auto", "it"):
        put(book, "Beimo Software Ltd", industry)
    put(book, "Beimo Software Ltd", "it", reviewed=False)
    found = industries.as_before(book, put(book, "Beimo Software Ltd", ""))
    assert found == Suggestion("auto", "Beimo Software Ltd", Field.COMPANY, 1.0, others=2)
    chosen = industry_list.suggested("Beimo Software Ltd", title="", domain="", before=found)
    assert (chosen, why_industry(found)) == (found, "as for 2 others of Beimo Software Ltd")
    assert industry_list.suggested("Beimo Logistics Ltd", title="", domain="", before=found) != found


def test_the_same_mail_domain_speaks_unless_everybody_has_mail_there(book: Book) -> None:
    put(book, "Beimo", "food", mail="a@beimo.example.com")
    put(book, "Beimo", "food", mail="a@gmail.com")
    found = industries.as_before(book, put(book, "北陌", "", mail="b@beimo.example.com"))
    assert found == Suggestion("food", "beimo.example.com", Field.EMAIL, 1.0, others=1)
    assert industry_list.suggested("北陌", title="", domain="beimo.example.com", before=found) == found
    ours = industry_list.suggested("北陌物流有限公司", title="", domain="beimo.example.com", before=found)
    assert ours is not None
    assert ours.code == "logistics"
    assert industries.as_before(book, put(book, "明川", "", mail="b@gmail.com")) is None


def test_what_is_hidden_is_not_suggested(book: Book) -> None:
    industries.hide(book, Industry("logistics"), hidden=True, now=NOW)
    assert industry_list.suggested("北陌物流有限公司", title="", domain="") is None
