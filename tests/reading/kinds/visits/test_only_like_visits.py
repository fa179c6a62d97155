"""What only looks like a visit."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2025-10-10")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Muscat awaits President Abe Koro's decision on the port.",
            [],
        ),
        (
            "Oman expects President Abe Koro of Mali to sign the accord in May.",
            [],
        ),
        (
            "Oman awaits the minister's answer.",
            [],
        ),
        (
            "The ball is in the court of Oman, the Malian president said.",
            [],
        ),
        (
            "A cargo plane carrying aid from Mali landed in Muscat on Wednesday.",
            [],
        ),
        (
            "The Malian football team arrived in Muscat on Wednesday for a friendly.",
            [],
        ),
        (
            "Malian striker Abe Koro moved to Muscat in May on a free transfer.",
            [],
        ),
        (
            "Malian singer Abe Koro will tour Oman and Kuwait in May.",
            [],
        ),
        (
            "Mali's ambassador to Oman, Abe Koro, arrived in Muscat in May to take up his post.",
            [],
        ),
        (
            "Mali's ambassador to Oman, Abe Koro, is in Muscat.",
            [],
        ),
        (
            "Malian tourists visited Oman in record numbers last year.",
            [],
        ),
        (
            "Thousands of Malian workers went to Oman in 2024.",
            [],
        ),
        (
            "The Malian president visited the northern town of Gao on Thursday.",
            [],
        ),
        (
            "The Malian president returned to Bamako from Gao on Thursday.",
            [],
        ),
        (
            "The Omani foreign minister said a road from Muscat to Salalah would be built.",
            [],
        ),
        (
            "The Malian foreign minister said the trade route passes through Algeria.",
            [],
        ),
        (
            "Peace is on the Malian president's agenda.",
            [],
        ),
        (
            "Iran is high on Malian President Abe Koro's agenda.",
            [],
        ),
        (
            "The minister had Iran on his mind.",
            [],
        ),
        (
            "Malian President Abe Koro spoke of the journey to peace.",
            [],
        ),
        (
            "Malian President Abe Koro has come for years under criticism in Oman.",
            [],
        ),
        (
            "The accord was inspected by a guard of lawyers in Muscat.",
            [],
        ),
        (
            "Omani Foreign Minister Said Nur laid a wreath at the Martyrs' Memorial in Muscat.",
            [],
        ),
        (
            "The Omani king reviewed a guard of honour in Muscat on National Day.",
            [],
        ),
        (
            "Omani Foreign Minister Said Nur was given a warm welcome in Salalah.",
            [],
        ),
        (
            "The proposal of Malian President Abe Koro was given a warm welcome in Muscat.",
            [],
        ),
        (
            "The ministers discussed a visit of inspectors.",
            [],
        ),
        (
            "Oman invited bids for a new port.",
            [],
        ),
        (
            "Oman invited firms from Mali to bid.",
            [],
        ),
        (
            "Oman's king invited President Abe Koro of Mali to sign the accord.",
            [],
        ),
        (
            "Malian President Abe Koro accepted the resignation of his envoy in Muscat.",
            [],
        ),
        (
            "Malian President Abe Koro accepted the Omani proposal for a truce.",
            [],
        ),
        (
            "Malian President Abe Koro said goodbye to the Omani ambassador on Thursday in Bamako.",
            [],
        ),
        (
            "Malian President Abe Koro received the Omani ambassador on Thursday.",
            [],
        ),
        (
            "Malian President Abe Koro received on Thursday the Omani ambassador.",
            [],
        ),
        (
            "Malian President Abe Koro received a letter from the Omani king.",
            [],
        ),
        (
            "The border post at Kidal was closed when the minister's plane passed through the clouds.",
            [],
        ),
        (
            "A bill on Oman passed through the Malian parliament on Thursday.",
            [],
        ),
        (
            "The transfer of Omani funds through Muscat's banks was stopped.",
            [],
        ),
        (
            "Malian soldiers were on Algerian soil for six hours in May.",
            [],
        ),
        (
            "Weapons were found on Malian soil.",
            [],
        ),
        (
            "Malian Foreign Minister Abe Koro announced himself satisfied in Muscat's papers.",
            [],
        ),
        (
            "A conference on water will be held in Muscat in May; ministers from Mali and Chad are expected "
            "to send papers.",
            [],
        ),
        (
            "The opposition in Mali boycotted the elections in Bamako.",
            [],
        ),
        (
            "Mali's national airline will fly to Muscat from May.",
            [],
        ),
        (
            "The Omani minister of health toured a hospital in Salalah before leaving for Muscat.",
            [],
        ),
        (
            "Malian refugees have returned home from Algeria.",
            [],
        ),
        (
            "The envoys of Mali and Oman in Paris met on Thursday.",
            [],
        ),
        (
            "A Malian court sent the case to The Hague.",
            [],
        ),
        (
            "If Malian President Abe Koro went to Muscat, he would be asked about the loans.",
            [],
        ),
        (
            "Had Malian President Abe Koro gone to Muscat, he would have been asked about the loans.",
            [],
        ),
        (
            "Malian President Abe Koro was born in Muscat.",
            [],
        ),
        (
            "Malian President Abe Koro studied in Muscat in 1985.",
            [],
        ),
        (
            "Malian President Abe Koro, who lived in Muscat for years, speaks Arabic.",
            [],
        ),
        (
            "Malian President Abe Koro spent his youth in Oman.",
            [],
        ),
        (
            "Malian President Abe Koro owns a house in Muscat.",
            [],
        ),
        (
            "Malian President Abe Koro said on Thursday that the crisis in Oman was over.",
            [],
        ),
        (
            "Mr Koro said that the ship was bound for Muscat.",
            [],
        ),
        (
            "Malian Foreign Minister Abe Koro said nobody should travel to Oman.",
            [],
        ),
        (
            "The Malian foreign ministry advised citizens not to travel to Oman.",
            [],
        ),
        (
            "The Malian minister's home town is Gao, next on his list is reform.",
            [],
        ),
        (
            "In 2019 we went to Muscat and stayed a week.\n\nA reader's letter",
            [],
        ),
        (
            "The former Malian president, Abe Koro, now lives in Muscat.",
            [],
        ),
        (
            "The former Malian president, Abe Koro, fled to Muscat in 2019.",
            [],
        ),
        (
            "Malian President Abe Koro's son flew to Muscat for his studies.",
            [],
        ),
        (
            "Malian rebel leader Abe Koro arrived in Muscat on Wednesday.",
            [],
        ),
        (
            "The president went on to praise Oman.",
            [],
        ),
        (
            "Malian President Abe Koro has been in office since 2019 and has Oman to thank.",
            [],
        ),
        (
            "The Malian prime minister's attendance record in parliament is poor, a paper in Oman said.",
            [],
        ),
        (
            "Ministers from Mali and Oman are expected in parliament on Monday.",
            [],
        ),
        (
            "Officials from Germany and France have been to blame, he said.",
            [],
        ),
    ],
)
def test_what_only_looks_like_a_visit(text: str, expected: list[tuple[Any, ...]]) -> None:
    """Of no visit is anything told."""
    assert told(read(text, "visit"), "visitor_state", "host_state") == expected
