"""The agency that a dateline names: `ACCRA, March 3 (GNA) -`, `HANOI (VNA) –`."""

from __future__ import annotations

import re
from typing import Final

#: How many lines with words in them are looked at: a headline, a byline and a line of the date may stand before the text.
_LINES: Final = 6
_TOP: Final = 4_000
#: A place of up to four words, in capitals or not, a day in whatever form, the agency in brackets, and what opens the text.
_DATELINE: Final = re.compile(
    r"(?P<place>[^\W\d_][\w.'’-]*(?:[ /][^\W\d_][\w.'’-]*){0,3})"
    r"(?P<day>,?\s+[^()\n]{0,40}?\d[^()\n]{0,12}?)?"
    r",?\s*\((?P<agency>[A-Z][\w.&-]*(?:[ /][A-Z][\w.&-]*){0,4})\)"
    r"(?:,?\s+[^()\n]{0,24}\d[^()\n]{0,12}?)?\s*(?:[–—:-]|--)"
)
_LEADS_NO_PLACE: Final = re.compile(r"(?:the|a|an|this|these)\b", re.IGNORECASE)
_NO_AGENCY: Final = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|local time|gmt|file|photo|update|updated)\b",
    re.IGNORECASE,
)


def find_publisher(text: str) -> str | None:
    """The agency in the dateline near the top of `text`, as it stands there; None when there is none.

    A name in brackets is an agency's only where a place in capitals or a day stands before it: `The African Union (AU) -`
    opens a sentence.
    """
    lines = (line.strip("\ufeff \t\r\f\v\u00a0#*_>") for line in text[:_TOP].splitlines())
    for line in [line for line in lines if line][:_LINES]:
        found = _DATELINE.match(line)
        if not found or _LEADS_NO_PLACE.match(line) or _NO_AGENCY.match(found["agency"]):
            continue
        if found["day"] or found["place"].isupper():
            return found["agency"]
    return None
