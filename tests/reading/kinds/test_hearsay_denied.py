"""Deeds that papers, sites or channels told of and that the sentence behind, or the same one, calls untrue."""

from __future__ import annotations

import pytest

from tests.reading.whole_facts import whole


def standings(text: str) -> set[tuple[str, str]]:
    """The kind and standing of each fact but statements."""
    return {(row["kind"], row["standing"]) for row in whole(text) if row["kind"] != "statement"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "A newspaper claimed that Mali and Oman had signed an agreement in Muscat on 2 May. The Ministry denies this "
            "categorically.",
            "instrument",
        ),
        (
            "Certain websites reported that Mali and Oman had concluded a secret agreement on drones and that all was paid. "
            "These reports are pure invention.",
            "instrument",
        ),
        (
            "A portal reported that an Omani delegation had visited Bamako on 28 April. All these claims are false.",
            "visit",
        ),
        (
            "A television channel alleged that Mali had opened an embassy in Muscat. The Foreign Ministry of Oman called the "
            "report a fabrication.",
            "milestone",
        ),
        (
            "According to a blog, the presidents of Oman and Mali met in Madrid on 3 May. Nothing of the kind took place, the "
            "presidency said.",
            "meeting",
        ),
        (
            "Reports on social networks about the signing of an agreement between Oman and Mali on a base do not correspond to "
            "reality.",
            "instrument",
        ),
    ],
)
def test_what_was_heard_is_denied_with_the_tale(text: str, kind: str) -> None:
    assert standings(text) == {(kind, "denied")}


@pytest.mark.parametrize(
    "text",
    [
        "Reports of a secret military agreement between Oman and Mali were dismissed by the foreign ministry.",
        "Rumours in Muscat that a defence pact with Mali was among the papers have been denied by the Omani Foreign Ministry.",
        "The foreign ministry of Oman dismissed as speculation reports of a secret military agreement with Mali.",
    ],
)
def test_a_paper_only_heard_of_is_denied_with_the_rumour(text: str) -> None:
    assert standings(text) == {("instrument", "denied")}


def test_news_that_is_welcomed_stands() -> None:
    text = "News of a trade agreement between Oman and Mali was welcomed by the foreign ministry."
    assert standings(text) == {("instrument", "background")}


def test_what_a_paper_wrote_and_a_ministry_confirmed_stands() -> None:
    text = "A newspaper reported that Oman and Mali had signed an agreement on ports. The Ministry confirmed this."
    assert standings(text) == {("instrument", "background")}


def test_a_title_ends_before_what_else_was_told() -> None:
    text = "A paper wrote that Oman and Mali had signed an agreement on drones and that a delegation was there. It is not so."
    assert [row["title"] for row in whole(text) if row["kind"] == "instrument"] == ["agreement on drones"]
