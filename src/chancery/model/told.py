"""A fact together with the head of the report that tells it: what reconciling takes in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from chancery.model.fact import Fact


@dataclass(frozen=True, slots=True)
class ReportHead:
    """A report without its text.

    `version` is the hash of the text (`version_of`). `family` names the source family: reports that share most of their
    wording have one family and count as one source; it is None as long as it has not been worked out.
    """

    id: str
    version: str
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    title: str | None = None
    language: str | None = None
    family: str | None = None

    @property
    def source(self) -> str:
        """What counts as one independent source: the family, or the report alone."""
        return self.family or self.id


@dataclass(frozen=True, slots=True)
class Told:
    """What one report says about one thing, and which report that is."""

    fact: Fact
    report: ReportHead

    @property
    def id(self) -> str:
        return self.fact.id


def version_of(text: str) -> str:
    """The hash of a report's text: 32 hexadecimal digits, the same for the same code points."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
