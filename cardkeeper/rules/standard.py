"""The standard form of what a card or a person writes: mail, website, company; and guesses made into a contact."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from cardkeeper.model import Contact, Fact, Field, Guess, Tier
from cardkeeper.rules.addresses import address_parts
from cardkeeper.rules.names import name_parts

_WRAPPERS = "<>()[]{}\"'“”‘’.,;:，。；：、《》〈〉「」『』【】|* "
_HAN = "㐀-鿿豈-﫿"
_BRACKETS = re.compile(rf"(?<=[{_HAN}])\s*\(\s*([^()]*[{_HAN}][^()]*?)\s*\)")
_LIMITED = re.compile(r"\bCo\b\s*[.,]*\s*(?:,\s*)?Ltd\b\.?", re.IGNORECASE)
_MAIL_LABEL = re.compile(
    r"^\s*(?:e-?mail|mail|电子邮[箱件]|電子郵[箱件]|邮箱|郵箱|邮件|电邮|電郵)(?:\s*:\s*|\s+|(?<=[件箱邮郵]))",
    re.IGNORECASE,
)
_SITE_LABEL = re.compile(
    r"^\s*(?:公司|企业|官方|集团)?(?:web(?:site)?|url|home\s?page|internet|网址|網址|网站|網站|官网|官網|主页|主頁)\s*"
    r"(?::\s*|(?=www\.|https?:)|(?<=\s))",
    re.IGNORECASE,
)
_PLAIN_MAIL = re.compile(r"[a-z0-9][a-z0-9._+-]*@[a-z0-9.-]*[a-z0-9]")
_ANY_LABEL = re.compile(r"^[^@:<>\"]{1,20}:\s*(?=[^@]*@)")
_REMARK = re.compile(r"(?<=\w)\s*[(\[{【][^@()]*[)\]}】]\s*$")
_NAMED_MAIL = re.compile(r"[^<>@]*<\s*([^<>@]+@[^<>@]+)>\s*")
_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\ud800-\udfff]"
)
_ORDER = tuple(Field)
_KINDS = ("mobile", "work", "home", "other", "fax", "pager")


def visible(text: str) -> str:
    """`text` without what nobody sees: control characters, blanks of no width, halves of characters."""
    return text if text.isprintable() else _UNSEEN.sub("", text)


def email(text: str) -> str:
    """An address in standard form: half width, small letters, without wrappers or mailto: (RFC 5321, 6068).

    Blanks go, but for one inside what stands before the @: li ming@example.com may be two words' worth of anything.
    """
    if _PLAIN_MAIL.fullmatch(text):
        return text
    plain = _REMARK.sub("", _MAIL_LABEL.sub("", _half_width(text)).strip())
    named = _NAMED_MAIL.fullmatch(plain)
    local, at, domain = _ANY_LABEL.sub("", named[1] if named else plain).rpartition("@")
    domain = domain.partition("?")[0]  # mailto:…?subject=
    if not at:
        return " ".join(domain.split()).strip(_WRAPPERS).lower()
    if not re.fullmatch(r'\s*"[^"]+"\s*', local):
        local = re.sub(r"\s*\.\s*", ".", " ".join(local.split()).lstrip(_WRAPPERS))
    return (local.strip() + at + "".join(domain.split()).rstrip(_WRAPPERS)).lower()


def website(text: str) -> str:
    """A web address in standard form: no http://, small letters in the host, no slash at the end."""
    plain = _SITE_LABEL.sub("", _half_width(text))
    plain = re.sub(r"\s+", "", plain).strip(_WRAPPERS)
    host, slash, path = re.sub(r"^(?:https?:[/\\]*|//)", "", plain, flags=re.IGNORECASE).partition("/")
    return (host.lower() + slash + path).rstrip("/")


def company(text: str) -> str:
    """A company in standard form: half-width Latin, full-width brackets in Chinese, Co., Ltd. as it is spelled."""
    plain = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip(" ,;·|。")
    plain = re.sub(rf"(?<=[{_HAN}）])\s+(?=[{_HAN}（])", "", _BRACKETS.sub(r"（\1）", plain))
    return _LIMITED.sub(lambda found: "CO., LTD." if found[0].isupper() else "Co., Ltd.", plain)


def _half_width(text: str) -> str:
    """`text` in half width, without pictures; the full stop of a Chinese keyboard is a dot, as browsers have it."""
    plain = unicodedata.normalize("NFKC", text).replace("。", ".")
    return (
        plain
        if plain.isascii()
        else "".join(sign for sign in plain if sign in "©®" or unicodedata.category(sign) != "So")
    )


def line_of_text(text: str) -> str:
    """Any other text in one line: single blanks, none at the ends."""
    return re.sub(r"\s+", " ", text).strip()


def contact_from(guesses: Iterable[Guess], *, since: date, tier: Tier = Tier.PROSPECT) -> Contact:
    """The contact that a card's guesses describe: facts by field, then mobile before work before fax; no fact twice.

    Proposals are left aside: a value stays as it was read until somebody agrees. `since` is the day the card came in.
    """
    ordered = sorted(guesses, key=lambda guess: (_ORDER.index(guess.field), _kind_order(guess)))
    native = next((guess.value for guess in ordered if guess.field is Field.NAME and guess.form == "zh"), "")
    facts: dict[tuple[Field, str, str, str], Fact] = {}
    for guess in ordered:
        facts.setdefault((guess.field, guess.kind, guess.value, guess.extension), _fact(guess, since, native))
    return Contact(facts=tuple(facts.values()), tier=tier)


def _kind_order(guess: Guess) -> int:
    return _KINDS.index(guess.kind) if guess.field is Field.PHONE and guess.kind in _KINDS else 0


def _fact(guess: Guess, since: date, native: str) -> Fact:
    is_name, is_address = guess.field is Field.NAME, guess.field is Field.ADDRESS
    return Fact(
        field=guess.field,
        value=guess.value,
        kind=guess.kind,
        form=guess.form,
        extension=guess.extension,
        name=name_parts(guess.value, form=guess.form, native=native) if is_name else None,
        address=address_parts(guess.value, postcode=guess.postcode) if is_address else None,
        printed=guess.printed,
        confidence=guess.confidence,
        source=guess.source,
        since=since,
    )
