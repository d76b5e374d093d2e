"""A fact in standard form, whoever wrote it: an import, a person at the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from cardkeeper.model import Fact, Field, Source
from cardkeeper.rules import standard
from cardkeeper.rules.addresses import address_parts
from cardkeeper.rules.names import name_parts
from cardkeeper.rules.phones import phone, without_words

_TEXT: dict[Field, Callable[[str], str]] = {
    Field.EMAIL: standard.email,
    Field.WEBSITE: standard.website,
    Field.COMPANY: standard.company,
}


def standardised(fact: Fact, *, region: str) -> Fact:
    """`fact` with its value in standard form and what it replaces kept as `printed`; its parts where they lack.

    A phone becomes E.164 and extension; one that can't be read as a number stays as it is.
    """
    value = standard.visible(fact.value)
    if fact.field is Field.PHONE:
        found = phone(value, region=region) or phone(without_words(value), region=region)
        if found is None:
            return fact
        extension, kind = fact.extension or found.extension, fact.kind or found.kind
        made = replace(fact, value=found.number, extension=extension, kind=kind)
    elif fact.field is Field.NOTE:
        return fact
    else:
        made = replace(fact, value=_TEXT.get(fact.field, standard.line_of_text)(value))
    if made.field is Field.NAME and made.name is None:
        made = replace(made, name=name_parts(made.value, form=made.form))
    if made.field is Field.ADDRESS and made.address is None:
        made = replace(made, address=address_parts(made.value))
    return replace(made, printed=fact.printed or fact.value) if made.value != fact.value else made


def retyped(fact: Fact, text: str, *, region: str) -> Fact:
    """`fact` with what a person typed in its place: a new fact, which nobody has confirmed."""
    bare = Fact(fact.field, text, kind=fact.kind, form=fact.form, source=Source.TYPED)
    postcode = fact.address.postcode if fact.address else ""
    if postcode and postcode in text:
        street = " ".join(text.replace(postcode, " ").split()).strip(" ,，")
        bare = replace(bare, value=street, address=address_parts(street, postcode=postcode))
    return replace(standardised(bare, region=region), printed="")


def identity(fact: Fact) -> tuple[Field, str, str, str]:
    """What makes two facts one: the service of a messenger does, the kind of a number does not, unless it is a fax."""
    kind = fact.kind if fact.field is Field.MESSENGER or fact.kind == "fax" else ""
    return fact.field, kind, fact.value, fact.extension
