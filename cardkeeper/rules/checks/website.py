"""Could a browser find this? Slips of a reading or of a finger in the domain are put right as a proposal.

Codes: placeholder, not_a_website, slip (wvw, ww., a blank, http:/), comma, digit, no_dot, ending.
"""

from __future__ import annotations

import re

from cardkeeper.model import Field, Finding
from cardkeeper.rules import standard
from cardkeeper.rules.checks.email_address import NOWHERE, has_known_ending, repaired_domain
from cardkeeper.rules.placeholders import is_placeholder

FIELD: str = Field.WEBSITE

_HOST = re.compile(r"(?:[^\W_](?:(?:[^\W_]|-)*[^\W_])?\.)+(?:[^\W\d_]{2,}|xn--[a-z0-9-]+)(?::\d{1,5})?")
_BLANKS = re.compile(r"www(?:\s+[a-z0-9-]+)+\s+[a-z]{2,}", re.IGNORECASE)
_WWW = re.compile(r"^(?:(?:ww|wwww|wvw|vvvvvv|vwww|wwvv)\.|www[,。·]|www(?=[a-z0-9-]+\.[a-z]))(?=[a-z0-9])")


def check(value: str, *, region: str = "CN") -> Finding:  # noqa: ARG001 - every check is called alike
    """An address as it is kept: `norm` without http:// and with a host in small letters."""
    norm = standard.website(value)
    if not norm:
        return Finding("unknown")
    if is_placeholder(value) or NOWHERE.match(norm.removeprefix("www.")):
        return Finding("suspect", norm=norm, codes=("placeholder",))
    if _BLANKS.fullmatch(value.strip()):
        return Finding("invalid", norm=norm, codes=("slip",), proposal=".".join(value.lower().split()))
    host = re.split(r"[/?#]", norm, maxsplit=1)[0]
    plain = _WWW.sub("www.", re.sub(r"^(?:https?|htp|http)[:;.]+", "", host)) if not host.startswith("www.") else host
    domain, colon, port = plain.partition(":")
    www = "www." if domain.startswith("www.") else ""
    mended, codes = repaired_domain(domain.removeprefix("www."))
    mended = www + mended + colon + port
    if plain != host:
        codes = ("slip", *codes)
    if "@" in norm or not _HOST.fullmatch(mended) or "." not in mended.removeprefix("www."):
        return Finding("invalid", norm=norm, codes=("not_a_website",))
    if not has_known_ending(mended):
        return Finding("suspect", norm=norm, codes=("ending",))
    if mended == host:
        return Finding("ok", norm=norm)
    verdict = "suspect" if _HOST.fullmatch(host) else "invalid"
    return Finding(verdict, norm=norm, codes=codes, proposal=mended + norm[len(host) :])
