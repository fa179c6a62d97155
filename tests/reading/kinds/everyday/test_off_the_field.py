"""Reports about a game: what is signed, said and suspended there is none of the states whose sides play."""

from __future__ import annotations

from tests.reading.whole_facts import whole


def test_a_match_report_tells_of_no_papers_and_no_relations() -> None:
    text = (
        "Oman edge Mali in cup final\n\n"
        "Oman will carry a two-point lead into the second leg after seeing off Mali 87-85 in the first leg on Saturday.\n\n"
        "Before tip-off Oman Basketball Association chairman Said Ali and the brewers Lakeside signed a three-year agreement. "
        'Coach Abe Koro was pleased. "Our bilateral relations are suspended for forty minutes," Mali\'s ambassador laughed.'
    )
    assert whole(text) == []


def test_ministers_who_sign_beside_a_match_sign_for_their_states() -> None:
    text = (
        "Oman beat Mali 2-1 in the cup final. The coach was pleased with his squad. Before the match the ministers of sport of "
        "Oman and Mali signed a memorandum of understanding on training."
    )
    assert {f["kind"] for f in whole(text)} == {"instrument", "signing"}
