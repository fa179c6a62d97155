"""Recognition told in other words: acknowledged, given, accorded, of whom and by whom."""

from __future__ import annotations

import pytest

from tests.reading.kinds.milestones.test_milestone_tellings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Spain acknowledged the independence of Peru on August 14, 1879.",
            ["recognition background ESP+PER 1879-08-14"],
        ),
        (
            "In 1839 the Netherlands acknowledged Belgium as an independent and neutral state.",
            ["recognition background BEL+NLD 1839"],
        ),
        (
            "Serbia's independence was acknowledged by the Sublime Porte in 1878.",
            ["recognition background SRB+TUR 1878"],
        ),
        (
            "Kosovo was granted recognition by Norway on 28 March 2008.",
            ["recognition background NOR+XKX 2008-03-28"],
        ),
        (
            "Ghana gave formal recognition to the Republic of South Sudan on 9 July 2011.",
            ["recognition background GHA+SSD 2011-07-09"],
        ),
        (
            "Norway granted recognition to the provisional government of Latvia on 4 May 1921.",
            ["recognition background LVA+NOR 1921-05-04"],
        ),
        (
            "Swiss recognition of the military junta in Chile came on September 24, 1973.",
            ["recognition background CHE+CHL 1973-09-24"],
        ),
        (
            "Norway recognised Jordan on 5 May 1949 after a vote monitored by Sweden.",
            ["recognition background JOR+NOR 1949-05-05"],
        ),
    ],
)
def test_recognition_is_told_in_many_words(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Peruvian minister acknowledged the independence of the judges of Spain on August 14, 1879.",
        "Chad acknowledged Peru as a partner in 2020.",
        "The minister of Chad acknowledged Peru's sovereignty over the islands in 1999.",
        "The band from Ghana was given recognition by the Norwegian press in 2008.",
        "Ghana gave recognition to the athletes of Norway in 2008.",
        "The recognition of women scientists in Lebanon came in Paris on September 8, 1944.",
        "Ghana gives recognition to teachers from Norway.",
    ],
)
def test_what_is_no_state_is_not_recognised(text: str) -> None:
    assert told(text) == []
