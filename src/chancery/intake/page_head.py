"""What a page declares in its head: date of publication, language, title."""

from __future__ import annotations

import html
import re
from typing import Final

from chancery.intake.draft import tidy
from chancery.intake.iso import iso_date

#: The head ends before this on any page of words, and a bound keeps the patterns below cheap.
_HEAD: Final = 200_000

#: `<meta>` names of the date of publication, the surest first. Source: Open Graph, schema.org, Dublin Core, Highwire
#: Press tags, and the names the big agencies' sites were seen to use.
_DATE_NAMES: Final = (
    "article:published_time", "og:published_time", "datepublished", "citation_publication_date", "dc.date.issued",
    "dcterms.issued", "dcterms.date", "dc.date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate",
    "publish_date", "publish-date", "publication_date", "article.published", "dc.date.created", "date",
)  # fmt: skip

_META: Final = re.compile(r"<meta\b[^>]{1,2000}>", re.IGNORECASE)
_ATTRIBUTE: Final = re.compile(
    r"\b(name|property|itemprop|content)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.I
)
_JSON_LD: Final = re.compile(r"\"datePublished\"\s*:\s*\"([^\"]{8,40})\"")
_TIME: Final = re.compile(
    r"<time\b(?=[^>]{0,500}\b(?:itemprop\s*=\s*[\"']?datePublished|pubdate\b))[^>]{1,500}>", re.I
)
_DATETIME: Final = re.compile(r"\bdatetime\s*=\s*[\"']?([^\"'>]{8,40})", re.IGNORECASE)
_LANGUAGE: Final = re.compile(
    r"<html\b[^>]{0,1000}?\blang\s*=\s*[\"']?([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\b", re.I
)
_TITLE: Final = re.compile(r"<title\b[^>]{0,200}>([^<]{1,1000})</title", re.IGNORECASE)


def declared_published(page: str) -> str | None:
    """The ISO date of publication that `page` declares in JSON-LD, a `<meta>` element or a marked `<time>`, or None."""
    metas = _metas(page)
    candidates = [
        *(found[1] for found in _JSON_LD.finditer(page[: 2 * _HEAD])),
        *(metas[name] for name in _DATE_NAMES if name in metas),
        *(date[1] for found in _TIME.finditer(page[: 2 * _HEAD]) if (date := _DATETIME.search(found[0]))),
    ]
    return next(filter(None, map(iso_date, candidates)), None)


def declared_language(page: str) -> str | None:
    """The language tag of the `<html>` element (`vi`, `pt-BR`), or None."""
    found = _LANGUAGE.search(page[:_HEAD])
    return found[1].replace("_", "-") if found else None


def declared_title(page: str) -> str | None:
    """What the `<title>` element says, or None."""
    found = _TITLE.search(page[:_HEAD])
    return tidy(html.unescape(found[1])) if found else None


def _metas(page: str) -> dict[str, str]:
    """The content of each `<meta>` by its lower-case name, the first of a name."""
    metas: dict[str, str] = {}
    for element in _META.findall(page[:_HEAD]):
        attributes = {
            key.lower(): double or single or bare for key, double, single, bare in _ATTRIBUTE.findall(element)
        }
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        if name and "content" in attributes:
            metas.setdefault(name.lower(), html.unescape(attributes["content"]))
    return metas
