"""Which bodies act for a state, and which are firms that act for none."""

from __future__ import annotations

from chancery.reading.groups import Body

COMPANY = frozenset({"company", "bank", "corporation", "group", "airline"})


#: Banks that are no firms.
_BANKS_OF_ISSUE = ("central", "reserve", "national", "state", "people's", "development", "export-import")


def is_firm(body: Body) -> bool:
    name = body.name.casefold()
    return body.sort in COMPANY and not (body.sort == "bank" and any(w in name for w in _BANKS_OF_ISSUE))


_PUBLIC = frozenset(
    {
        "ministry",
        "government",
        "department",
        "agency",
        "commission",
        "committee",
        "parliament",
        "embassy",
        "office",
        "chamber",
        "university",
        "city",
        "province",
        "party",
        "news_agency",
        "institute",
        "academy",
        "council",
        "local",
        "court",
        "military",
        "police",
        "customs",
        "museum",
        "hospital",
        "fund",
        "school",
    }
)


def of_state(body: Body) -> bool:
    """A public body: by its sort, a bank of issue, an authority that runs ports, or a firm of each of two states."""
    if body.both and body.other is not None:
        return True
    if body.sort == "bank":
        return not is_firm(body)
    return body.sort in _PUBLIC or (body.sort == "transport" and "authority" in body.name.casefold())
