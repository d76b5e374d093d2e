"""The text of an HTML mail, a line for each line that is shown; what was quoted is marked with >.

Cut by one expression that never looks back: the parser of the standard library takes minutes for what is made to.
"""

from __future__ import annotations

import re
from html import unescape

SEPARATOR = "-- "

_TOKEN = re.compile(r"<!--.*?(?:-->|\Z)|<(/?)([a-zA-Z][\w:-]{0,20})([^<>]*)>|[^<]+|<", re.DOTALL)
_SIGNATURE = re.compile(r"(?:class|id)\s*=\s*[\"']?[^\"'>]{0,80}signature", re.IGNORECASE)
_HIDDEN = ("head", "style", "script", "title", "template", "object")
_BLOCKS = (
    "p", "div", "tr", "table", "tbody", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "blockquote",
    "center", "section", "address", "pre", "body", "dl", "dt", "dd",
)  # fmt: skip


def text_of(html: str) -> str:
    """The text as it is shown: cells apart by tabs, a signature that is marked as one behind its usual separator."""
    page = _Page()
    for token in _TOKEN.finditer(html):
        closing, tag, attributes = token.groups()
        if tag is None:
            page.say("" if token[0].startswith("<!--") else unescape(token[0]))
        elif closing:
            page.end(tag.lower())
        else:
            page.begin(tag.lower(), attributes)
    return page.text()


class _Page:
    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line = ""
        self._hidden = self._quoted = 0
        self._row_began = 0

    def text(self) -> str:
        """What was read so far."""
        self._end_line()
        return "\n".join(self._lines)

    def begin(self, tag: str, attributes: str) -> None:
        """A tag is opened."""
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag == "body":
            self._hidden = 0  # whatever was left open before it
        elif tag in ("td", "th"):
            self._begin_cell()
        elif tag == "br" or tag in _BLOCKS:
            self._end_line(always=tag == "br")
        if tag == "tr":
            self._row_began = len(self._lines)
        elif tag == "hr":
            self._lines.append(self._mark + "_" * 20)
        elif tag == "blockquote":
            self._quoted += 1
        if _SIGNATURE.search(attributes):
            self._end_line()
            self._lines.append(self._mark + SEPARATOR)

    def end(self, tag: str) -> None:
        """A tag is closed."""
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BLOCKS:
            self._end_line(always=tag in ("p", "div") and "\xa0" in self._line)
        if tag == "blockquote":
            self._quoted = max(0, self._quoted - 1)

    def say(self, text: str) -> None:
        """Text between tags."""
        if not self._hidden:
            self._line += re.sub(r"[ \t\r\n]+", " ", text)

    @property
    def _mark(self) -> str:
        return "> " if self._quoted else ""

    def _begin_cell(self) -> None:
        """One cell stands beside the one before it, unless that has several lines."""
        if len(self._lines) > self._row_began:
            self._end_line()
        elif self._line.strip():
            self._line += "\t"

    def _end_line(self, *, always: bool = False) -> None:
        line = self._line.replace("\xa0", " ").strip()
        self._line = ""
        if line or always:
            self._lines.append(self._mark + line)
