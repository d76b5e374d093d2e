"""The QR code on a card: what is printed, or less of it as small codes have, now and then an older number or title.

vCard 3.0 (RFC 2426), MECARD (NTT docomo), BIZCARD (as ZXing reads it), WeChat's links, plain web addresses.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import zxingcpp
from PIL import Image

from benchmarks.cards.nouns import CardText, Form

CARDS = ("vcard", "mecard", "bizcard")  # kinds that state facts of a person
KINDS = (*CARDS, "wechat", "url")
TELEPHONES = {"mobile": "CELL", "work": "WORK,VOICE", "fax": "WORK,FAX"}
OLDER_TITLES = {"zh": "顾问", "en": "Consultant", "de": "Berater", "ja": "顧問"}


def said(card: CardText) -> CardText:
    """The facts that the code states, as a card of their own."""
    kind, differs = (card.code.kind, card.code.differs) if card.code else ("", "")
    bare = replace(card.company, names=card.company.names[:1], addresses=(), group=(), belongs="", member_of="")
    phones = tuple(phone for phone in card.phones if not phone.extension)
    if kind in {"wechat", "url"}:
        return replace(card, names=(), titles=(), departments=(), phones=(), email="", website="", messengers=(),
                       company=replace(bare, names=()))  # fmt: skip
    email, titles = card.email, card.titles[:1]
    if differs == "phone" and phones:
        older = f"{phones[0].number[:-2]}{(int(phones[0].number[-2:]) + 37) % 100:02d}"
        phones = (replace(phones[0], number=older, printed=older), *phones[1:])
    elif differs == "email":
        email = f"info@{email.partition('@')[2]}"
    elif differs == "title":
        titles = (Form(OLDER_TITLES[titles[0].form], titles[0].form),)
    return replace(card, names=card.names[:1], company=bare, departments=(), titles=titles, phones=phones, email=email,
                   website="", messengers=())  # fmt: skip


def link(card: CardText) -> str:
    """Where a WeChat or web code leads."""
    stem = card.email.partition("@")[0]
    if card.code and card.code.kind == "wechat":
        return f"https://u.wechat.com/{stem.replace('.', '')}0000example"
    return f"https://{card.company.domain}/card/{stem}"


def payload(card: CardText) -> str:
    """The text of the code."""
    kind = card.code.kind if card.code else ""
    if kind in {"wechat", "url"}:
        return link(card)
    told = said(card)
    name, company, title = told.names[0], told.company.names[0].text, told.titles[0].text
    if kind == "mecard":
        pairs = [
            ("N", f"{_escaped(name.family, ':;,')},{_escaped(name.given, ':;,')}"),
            ("ORG", _escaped(company, ":;,")),
            ("TITLE", _escaped(title, ":;,")),
        ]
        pairs += [("TEL", phone.number) for phone in told.phones]
        return "MECARD:" + ";".join(f"{key}:{value}" for key, value in [*pairs, ("EMAIL", told.email)]) + ";;"
    if kind == "bizcard":
        pairs = [("N", name.given), ("X", name.family), ("T", title), ("C", company)]
        pairs += [({"mobile": "M", "work": "B", "fax": "F"}[phone.kind], phone.number) for phone in told.phones]
        return (
            "BIZCARD:" + ";".join(f"{key}:{_escaped(value, ':;')}" for key, value in [*pairs, ("E", told.email)]) + ";;"
        )
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{name.family};{name.given};;;", f"FN:{name.text}",
             f"ORG:{_escaped(company, ',;')}", f"TITLE:{_escaped(title, ',;')}"]  # fmt: skip
    lines += [f"TEL;TYPE={TELEPHONES[phone.kind]}:{phone.number}" for phone in told.phones]
    return "\r\n".join([*lines, f"EMAIL:{told.email}", "END:VCARD", ""])


def picture(card: CardText) -> Image.Image:
    """The code, black on white, a pixel a module, with a quiet zone of four."""
    barcode = zxingcpp.create_barcode(payload(card), zxingcpp.BarcodeFormat.QRCode, ec_level="L")
    modules = np.asarray(zxingcpp.write_barcode_to_image(barcode, scale=1))
    return Image.fromarray(modules)


def _escaped(text: str, letters: str) -> str:
    return "".join(f"\\{letter}" if letter in letters else letter for letter in text)
