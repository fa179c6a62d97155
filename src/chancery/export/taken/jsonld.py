"""Entries as JSON-LD, each value with a Web Annotation that selects its words in the report.

Source: W3C Web Annotation Data Model. A text quote selector (exact, prefix, suffix) finds the words in a report that was
saved anew; a text position selector counts code points of the text whose hash stands beside it. The context is written
into the file: nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from chancery.export.taken.snapshot import Snapshot
from chancery.model import Entry
from chancery.model.citation import Citation

#: Code points of the report's text that go before and behind the quoted words.
AROUND: Final = 32
_CONTEXT: Final[Mapping[str, Any]] = {
    "oa": "http://www.w3.org/ns/oa#",
    "dcterms": "http://purl.org/dc/terms/",
    "schema": "http://schema.org/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "chancery": "urn:chancery:",
    "id": "@id",
    "type": "@type",
}


def jsonld(snapshot: Snapshot) -> dict[str, Any]:
    """The whole record as one JSON-LD document with its own context."""

    @lru_cache(maxsize=64)
    def text(report: str) -> str:
        return snapshot.text(report)

    graph = [_report(snapshot, report) for report in snapshot.heads]
    for entry in snapshot.entries:
        graph.append(_thing(entry))
        graph.extend(_annotations(entry, snapshot, text))
    return {"@context": dict(_CONTEXT), "@graph": graph}


def _report(snapshot: Snapshot, report: str) -> dict[str, Any]:
    head = snapshot.heads[report]
    told = {
        "schema:headline": head.title,
        "schema:datePublished": head.published,
        "schema:publisher": head.publisher,
        "schema:url": head.url,
        "schema:inLanguage": head.language,
        "chancery:version": head.version,
    }
    kept = {name: value for name, value in told.items() if value is not None}
    return {"id": _urn("report", report), "type": "schema:NewsArticle", **kept}


def _thing(entry: Entry) -> dict[str, Any]:
    fields = {f"chancery:{name}": value for name, value in entry.fields.items()}
    return {
        "id": _urn("entry", entry.id),
        "type": f"chancery:{entry.kind}",
        "chancery:standing": entry.standing,
        **fields,
        "chancery:reports": [_urn("report", report) for report in entry.reports],
        "chancery:independent": entry.independent,
    }


def _annotations(entry: Entry, snapshot: Snapshot, text: Any) -> Iterator[dict[str, Any]]:
    for field, values in entry.values.items():
        for number, value in enumerate(values):
            targets = [
                _target(support.report, citation, text(support.report))
                for support in value.supports
                if support.report in snapshot.heads
                for citation in support.citations
                if citation.stands_in(text(support.report))
            ]
            if targets:
                yield {
                    "id": _urn("annotation", f"{entry.id}:{field}:{number}"),
                    "type": "oa:Annotation",
                    "oa:motivatedBy": {"id": "oa:identifying"},
                    "oa:hasBody": {
                        "chancery:of": _urn("entry", entry.id),
                        "chancery:field": field,
                        "rdf:value": value.value,
                    },
                    "oa:hasTarget": targets,
                }


def _target(report: str, citation: Citation, text: str) -> dict[str, Any]:
    return {
        "oa:hasSource": _urn("report", report),
        "oa:hasSelector": [
            {
                "type": "oa:TextQuoteSelector",
                "oa:exact": citation.quote,
                "oa:prefix": text[max(0, citation.start - AROUND) : citation.start],
                "oa:suffix": text[citation.end : citation.end + AROUND],
            },
            {"type": "oa:TextPositionSelector", "oa:start": citation.start, "oa:end": citation.end},
        ],
    }


def _urn(sort: str, name: str) -> str:
    from urllib.parse import quote

    return f"urn:chancery:{sort}:{quote(name, safe='')}"
