"""Do a company, its e-mail and its website belong together? Each says a domain or a name, and they may contradict.

Codes: domains_differ (e-mail and website), mistyped (they differ by one letter, and that is proposed), company_differs,
free_mail (the address says nothing of a company).
"""

from __future__ import annotations

import re

from cardkeeper.model import Finding
from cardkeeper.rules import standard
from cardkeeper.rules.checks import email_address
from cardkeeper.rules.pinyin import initials, joined, readings, simplified

_SECOND = frozenset(("com", "net", "org", "co", "gov", "edu", "ac", "or", "ne", "go"))
_FORMS = re.compile(
    r"股份|有限|责任|公司|集团|科技|技术|\b(?:co|ltd|limited|inc|llc|gmbh|corp|corporation|company|plc|group|holdings?|ag"
    r"|sa|ab|as|bv|pte|pty|the|and|of|technolog(?:y|ies)|international)\b"
)
_TAIL = re.compile(
    r"(?:law|legal|tech|group|grp|china|cn|hk|trade|trading|intl|international|corp|capital|global|online|asia|56)$"
)
"""What a domain adds to the letters of a name: oplaw, bmgroup."""
_PLATFORM = re.compile(
    r"(?:[\w.-]+\.(?:tmall|taobao|jd|1688|alibaba|pinduoduo|made-in-china|wixsite|myshopify|wordpress|blogspot|webflow)\.\w+"
    r"|[\w.-]+\.github\.io|(?:[\w-]+\.)?(?:weibo|facebook|linkedin|instagram|x|twitter|youtube|douyin|xiaohongshu|github|gitee|gitlab|xing|bilibili|zhihu)\.com"
    r"|mp\.weixin\.qq\.com|linktr\.ee)"
)
"""Where firms have a page under somebody else's name."""
_SYLLABLE = (
    "(?:[bpm](?:iao|ian|ang|eng|ing|ai|an|ao|ei|en|ie|in|a|i|o|u)|m(?:ou|iu|e)|pou|f(?:ang|eng|an|ei|en|ou|a|o|u)"
    "|[dtnl](?:iang|iao|ian|uan|ang|eng|ing|ong|ai|an|ao|ei|en|ie|iu|in|ou|ui|un|uo|ue|a|e|i|u|v)|dia|lia"
    "|[gkh](?:uang|uai|uan|ang|eng|ong|ai|an|ao|ei|en|ou|ua|ui|un|uo|a|e|u)"
    "|[jqx](?:iang|iong|iao|ian|uan|ing|ia|ie|in|iu|ue|un|i|u)"
    "|(?:[zcs]h?|r)(?:uang|uai|uan|ang|eng|ong|ai|an|ao|ei|en|ou|ua|ui|un|uo|a|e|i|u)"
    "|y(?:uan|ang|ing|ong|an|ao|in|ou|ue|un|a|e|i|o|u)|w(?:ang|eng|ai|an|ei|en|a|o|u)|a[io]|an|ang|e[nr]|ou)"
)


def check(company: str, *, email: str, website: str) -> Finding:
    """Verdict "consistent" or "inconsistent"; "unknown" where too little is said to tell."""
    mail = standard.email(email).rpartition("@")[2]
    site = standard.website(website).partition("/")[0].partition(":")[0].removeprefix("www.")
    if _PLATFORM.fullmatch(site):
        site = ""  # a shop in somebody else's mall
    free = email_address.is_free(mail)
    codes = ("free_mail",) if free else ()
    mail = "" if free else mail
    if mail and site:
        return _two_domains(company, email, mail, site)
    domain = mail or site
    if not domain or not company:
        return Finding("unknown", codes=codes)
    verdict = _fits(company, _label(domain))
    return Finding(verdict, codes=(*codes, "company_differs") if verdict == "inconsistent" else codes)


def _two_domains(company: str, email: str, mail: str, site: str) -> Finding:
    ours, theirs = _label(mail), _label(site)
    within = mail.endswith("." + site) or site.endswith("." + mail)
    if within or _registered(mail) == _registered(site) or ours == theirs:
        if company and _fits(company, _label(min(mail, site, key=len))) == "inconsistent":
            return Finding("inconsistent", codes=("company_differs",))
        return Finding("consistent")
    if email_address.one_slip(ours, theirs):
        sure = company and _fits(company, ours) == "consistent" != _fits(company, theirs)
        local = standard.email(email).rpartition("@")[0]
        proposal = f"www.{_registered(mail)}" if sure else f"{local}@{_registered(site)}"
        return Finding("inconsistent", codes=("mistyped",), proposal=proposal)
    if company and _fits(company, ours) == _fits(company, theirs) == "consistent":
        return Finding("consistent")
    return Finding("inconsistent", codes=("domains_differ",))


def _registered(domain: str) -> str:
    """The part that somebody registered: mail.beimo.com.cn -> beimo.com.cn; example.com is nobody's, so one more."""
    labels = domain.split(".")
    return ".".join(labels[-3:] if len(labels) > 2 and labels[-2] in _SECOND | {"example"} else labels[-2:])


def _label(domain: str) -> str:
    return re.sub(r"[\W_]", "", _registered(domain).partition(".")[0])


def _fits(company: str, label: str) -> str:
    """Whether a domain is called like `company`; an English domain of a Chinese company says nothing against it."""
    plain = _FORMS.sub(" ", simplified(standard.company(company)).lower())
    if label == "example" or len(label) < 2:
        return "unknown"
    letters = _letters(plain)
    if any(one in label or label in one for one in _sounds(plain)) or letters & {label, _TAIL.sub("", label)}:
        return "consistent"
    chinese = re.search(r"[㐀-鿿]", plain)
    foreign = re.fullmatch(rf"(?:{_SYLLABLE}){{2,4}}", label) if chinese else len(label) > 3
    return "inconsistent" if foreign and plain.strip() else "unknown"


def _sounds(plain: str) -> set[str]:
    """What a domain may take of a name: its words, and any two neighbouring characters as they sound."""
    words = {word for word in re.findall(r"[a-z0-9]+", plain) if len(word) > 2}
    words |= {re.sub(r"[^a-z0-9]", "", plain)} if len(words) > 1 else set()
    pairs = {plain[at : at + 2] for at in range(len(plain) - 1) if re.fullmatch(r"[㐀-鿿]{2}", plain[at : at + 2])}
    return words | {sound for pair in pairs for sound in (*joined(pair), "".join(readings(pair)[0]))} - {""}


def _letters(plain: str) -> set[str]:
    """Its first letters: 北陌物流 -> bm, bmw, bmwl; Harcourt & Wren -> hw."""
    all_of = {"".join(word[0] for word in re.findall(r"[a-z0-9]+", plain)), *initials(re.sub(r"[^㐀-鿿]", "", plain))}
    return {one[:size] for one in all_of for size in range(2, len(one) + 1)}
