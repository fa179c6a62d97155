"""Papers of states told in one breath with those of firms, in reports of leaders and in reports of trade."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole

VISIT = "QUITO, March 19 -- President Ali Hassan of Chad arrived in Ecuador.\n"
FIRMS = "a memorandum between Petroecuador Corporation and Tchad Oil Company on oil transit"


def titles(text: str) -> list[tuple[str, list[str], str]]:
    return sorted((r["title"], r["states"], r["standing"]) for r in whole(text) if r["kind"] == "instrument")


@pytest.mark.parametrize(
    "telling",
    [
        f"After the talks they signed a joint statement, and ministers exchanged {FIRMS}.",
        f"After the talks they signed a joint statement and {FIRMS}.",
        f"The presidents signed a joint statement and {FIRMS}.",
    ],
)
def test_the_leaders_paper_is_no_firms_business(telling: str) -> None:
    assert ("joint statement", ["ECU", "TCD"], "done") in titles(VISIT + telling)


def test_a_firm_that_signs_for_itself_makes_no_paper_of_states() -> None:
    text = "Tchad Oil Company and Petroecuador Corporation signed a protocol and a contract on oil in Quito."
    assert titles(text) == []
