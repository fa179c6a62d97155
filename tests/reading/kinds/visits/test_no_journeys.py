"""Phrases that look like a journey and are none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-10")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "During a trip through the desert, Malian President Abe Koro's convoy was shot at.",
            [],
        ),
        (
            "On a visit to the port of Gao, Malian President Abe Koro promised a school.",
            [],
        ),
        (
            "During a visit to Bern by Peru's president, Swiss Foreign Minister Anna Keller promised a "
            "school.",
            [("done", "PER", "CHE")],
        ),
        (
            "After a visit to Oman, tourists praised the Malian president's plan for Timbuktu.",
            [],
        ),
        (
            "On a tour of Oman, the Omani minister of health promised a clinic.",
            [],
        ),
        (
            "During a visit to Muscat, the Omani king opened a port.",
            [],
        ),
        (
            "Muscat was visited by a storm on Thursday.",
            [],
        ),
        (
            "Muscat was visited by two million tourists last year.",
            [],
        ),
        (
            "A letter from the Malian president was received in Muscat on Thursday.",
            [],
        ),
        (
            "The Malian president's letter was welcomed in Muscat on Thursday.",
            [],
        ),
        (
            "Malian soldiers entered Algeria on Thursday.",
            [],
        ),
        (
            "Malian rebels entered Niger on Thursday.",
            [],
        ),
        (
            "The accord between Mali and Oman entered into force on Thursday.",
            [],
        ),
        (
            "Malian President Abe Koro entered Oman's market with his firm.",
            [],
        ),
        (
            "Malian President Abe Koro said the plan's merits lie before Oman.",
            [],
        ),
        (
            "Hard times lie before President Abe Koro of Mali and before Oman.",
            [],
        ),
        (
            "The tax of Mali and that of Oman to Algeria were compared by the minister.",
            [],
        ),
        (
            "Malian President Abe Koro spoke of a speech he made in Oman's honour.",
            [],
        ),
        (
            "The money for which President Abe Koro was awaited has been spent in Oman.",
            [],
        ),
        (
            "Having spent a fortune on arms from Oman, Malian President Abe Koro called for peace.",
            [],
        ),
        (
            "Having spent his youth in Muscat, Malian President Abe Koro speaks Arabic.",
            [],
        ),
        (
            "Having studied in Muscat, Malian President Abe Koro speaks Arabic.",
            [],
        ),
        (
            "After visiting the wounded of Gao, Malian President Abe Koro spoke of Oman.",
            [],
        ),
        (
            "The trade route from Muscat was closed. Malian Foreign Minister Abe Koro regretted it.",
            [],
        ),
        (
            "Muscat: visit the old town.",
            [],
        ),
        (
            "A guest of the hotel in Muscat complained.",
            [],
        ),
        (
            "Malian Foreign Minister Abe Koro, a guest on Omani television, praised the king.",
            [],
        ),
        (
            "Malian President Abe Koro transferred himself a million from Oman.",
            [],
        ),
        (
            "The team of Oman was received in Bamako by cheering fans.",
            [],
        ),
        (
            "On arrival in Muscat, tourists must show a certificate, the Omani foreign ministry said.",
            [],
        ),
        (
            "In Muscat on Thursday, Omani Foreign Minister Said Nur promised a school.",
            [],
        ),
        (
            "In Mali for years, Omani aid workers know the country well.",
            [],
        ),
        (
            "Oman awaits President Abe Koro of Mali's reply with patience.",
            [],
        ),
        (
            "Oman awaits rain.",
            [],
        ),
        (
            '"Oman awaits investors," Minister Said Nur of Oman said in Bamako\'s papers.',
            [],
        ),
        (
            "Mali's president is welcome to his opinion on Oman, a minister said.",
            [],
        ),
        (
            "The Malian foreign minister will attend to the matter of Oman's loans.",
            [],
        ),
        (
            "The Malian foreign minister has Muscat to thank for the loan.",
            [],
        ),
        (
            "Oman's foreign minister invited his critics to come forward.",
            [],
        ),
        (
            "Oman has been invited to the summit in Bamako.",
            [],
        ),
        (
            "The Omani foreign ministry summoned Malian ambassador Abe Koro in Muscat on Thursday.",
            [],
        ),
        (
            "Malian President Abe Koro told the BBC in London's studio by phone that Oman was right.",
            [],
        ),
        (
            "Malian President Abe Koro will address a conference in Muscat by video link.",
            [],
        ),
        (
            "Malian President Abe Koro took part by video link in a conference in Muscat.",
            [],
        ),
        (
            "The Malian president's trip to Gao was cancelled.",
            [],
        ),
        (
            "There was talk of a visit, but nobody knew by whom.",
            [],
        ),
        (
            "A visit to the museum is on the agenda of the ministers of Mali and Oman.",
            [],
        ),
    ],
)
def test_looks_like_a_journey_and_is_none(text: str, expected: list[tuple[Any, ...]]) -> None:
    """Of no visit is anything told."""
    assert told(read(text, "visit"), "visitor_state", "host_state") == expected
