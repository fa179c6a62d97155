"""The way through the pages of a list."""

from __future__ import annotations

import pytest

from chancery.keeping.registry import Pair
from chancery.web.views.paging import beside, pages_of
from chancery.web.views.relations.listing import relations_page


@pytest.mark.parametrize(("number", "pages"), [(0, 1), (1, 1), (10, 1), (11, 2), (20, 2), (21, 3)])
def test_rows_fill_pages(number: int, pages: int) -> None:
    assert pages_of(number, 10) == pages


@pytest.mark.parametrize(
    ("page", "way"),
    [(1, (None, "/2")), (2, ("/1", "/3")), (3, ("/2", None)), (9, (None, None))],
)
def test_a_page_leads_to_those_beside_it(page: int, way: tuple[str | None, str | None]) -> None:
    assert beside(page, 3, lambda at: f"/{at}") == way


def test_relations_lead_on_within_those_of_a_state() -> None:
    pairs = [Pair("LAO", f"X{number:02}", 1, None) for number in range(250)]
    ways = [
        (view.page, view.before, view.after)
        for view in (relations_page(pairs, one="LAO", page=page) for page in (1, 2, 4))
    ]
    assert ways == [
        (1, None, "/relation?one=LAO&page=2"),
        (2, "/relation?one=LAO", "/relation?one=LAO&page=3"),
        (3, "/relation?one=LAO&page=2", None),
    ]
