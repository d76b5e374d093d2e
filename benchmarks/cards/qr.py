"""The QR code on a card: a vCard 3.0 (RFC 2426) of what is printed, or less of it, as small codes have."""

from __future__ import annotations

import numpy as np
import zxingcpp
from PIL import Image

from benchmarks.cards.nouns import CardText


def vcard(card: CardText) -> str:
    """The text of the code."""
    name = card.names[0]
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{name.family};{name.given};;;", f"FN:{name.text}",
             f"ORG:{card.company.names[0].text}", f"TITLE:{card.titles[0].text}"]  # fmt: skip
    kinds = {"mobile": "CELL", "work": "WORK,VOICE", "fax": "WORK,FAX"}
    lines += [f"TEL;TYPE={kinds[phone.kind]}:{phone.number}" for phone in card.phones if not phone.extension]
    return "\r\n".join([*lines, f"EMAIL:{card.email}", "END:VCARD", ""])


def picture(card: CardText) -> Image.Image:
    """The code, black on white, a pixel a module, with a quiet zone of four."""
    barcode = zxingcpp.create_barcode(vcard(card), zxingcpp.BarcodeFormat.QRCode, ec_level="L")
    modules = np.asarray(zxingcpp.write_barcode_to_image(barcode, scale=1))
    return Image.fromarray(modules)
