"""A capital I that was read as a small l or a 1 is one again where nothing else can stand."""

from __future__ import annotations

import pytest

from tests.ocr.printed import read, said


@pytest.mark.parametrize(
    ("name", "mail", "right"),
    [
        ("lan Mclnnes", "ian.mcinnes", "Ian McInnes"),
        ("ANGELA lP", "angela", "ANGELA IP"),
        ("Alan 1p", "alan.ip", "Alan Ip"),
        ("WlLLIAM LIN", "w.lin", "WILLIAM LIN"),
        ("Lan Wei", "lan.wei", "Lan Wei"),
        ("Marie l'Estrange", "marie", "Marie l'Estrange"),
        ("Anna de la Rue", "anna.ia", "Anna de la Rue"),
    ],
)
def test_a_name_has_its_capitals(name: str, mail: str, right: str) -> None:
    facts = said(read(f"L {name}\nS Sales Director\nS Hemu Foods Ltd\nS {mail}@hemu.example.com")[0])
    assert facts["name"] == [right]


def test_a_title_has_its_capitals() -> None:
    facts = said(read("L Lena Hoffmeister\nS lT Manager\nS lnvestment Director\nS Sales Department Il")[0])
    assert (facts["title"], facts["department"]) == (["IT Manager", "Investment Director"], ["Sales Department II"])
