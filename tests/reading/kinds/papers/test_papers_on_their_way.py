"""Papers on their way: through procedures, with a text that is closed, still under negotiation, proposed besides."""

from __future__ import annotations

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions

MET = "LIMA, May 6 - The ministers of Peru and Chad held talks. "


@pytest.mark.parametrize(
    "text",
    [
        "The seeds memorandum has passed all internal procedures and is to be signed in June.",
        "The seeds memorandum has completed all domestic procedures and will be signed in June.",
        "The seeds memorandum has cleared legal review and shall soon be signed.",
        "They agreed that the seeds memorandum, whose text is already closed, be signed in June.",
        "They agreed that the seeds memorandum, the text of which has been settled, be signed in June.",
    ],
)
def test_a_paper_that_is_only_to_be_signed(text: str) -> None:
    assert instruments(MET + text) == [("planned", "memorandum-of-understanding", "signed", "PER+TCD")]
    assert all(row[0] == "planned" for row in occasions(MET + text))


@pytest.mark.parametrize(
    "text",
    [
        "A free trade agreement, which traders have long been asking for, is still under negotiation.",
        "There is to be a free trade agreement, on which both sides have been working since 2013.",
    ],
)
def test_a_paper_under_negotiation_behind_an_aside(text: str) -> None:
    assert instruments(MET + text) == [("planned", "agreement", "negotiating", "PER+TCD")]


@pytest.mark.parametrize("how", ["in addition", "moreover", "further", "for its part", "in turn"])
def test_a_paper_that_is_proposed_besides(how: str) -> None:
    text = f"Peru suggested {how} a transport agreement."
    assert [row[:2] for row in instruments(MET + text)] == [("proposed", "agreement")]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry in Lima rejected as untrue what has been circulating about a transport agreement that Peru would have "
        "signed with Chad.",
        "Peru's government described as baseless the news of a transport agreement which it would have signed with Chad.",
        "Peru dismissed as devoid of all truth what some media have spread about a transport agreement signed with Chad.",
    ],
)
def test_what_is_heard_and_denied_is_not_signed(text: str) -> None:
    assert [row[:3] for row in instruments(text)] == [("denied", "agreement", "signed")]
    assert occasions(text) == []


def test_a_paper_that_names_no_partner_is_not_between_two_whom_others_name() -> None:
    text = (
        "TUNIS, May 6 - Tunisia and Italy work together on migration.\n\nThe Tunisian ministry recalled the pact on ports with "
        "Italy. In Rome, officials praised cooperation with Tunis. Tunisia also trades with the European Union.\n\n"
        "The Tunisian ministry said that the fisheries agreement of 2011 was renewed."
    )
    assert ("background", "agreement", "", "EUE+TUN") not in instruments(text)
    assert {row[3] for row in instruments(text)} == {"ITA+TUN"}
