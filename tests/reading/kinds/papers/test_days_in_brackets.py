"""Papers in force, each with the day and the place of its signature in brackets."""

from __future__ import annotations

from tests.reading.whole_facts import whole


def test_each_has_those_of_its_own_brackets() -> None:
    text = (
        "Relations of Mali and Oman\n\nTreaties in force: Agreement on Air Services (Bamako, 2 May 1975); Convention on Double "
        "Taxation (Muscat, 11 September 1998)."
    )
    rows = [(row["title"], row["date"], row["place"]) for row in whole(text)]
    assert rows == [
        ("Agreement on Air Services", "1975-05-02", "Bamako"),
        ("Convention on Double Taxation", "1998-09-11", "Muscat"),
    ]


def test_a_year_in_brackets_is_no_part_of_a_title() -> None:
    text = "Agreements between Mali and Oman\n- Agreement for the Avoidance of Double Taxation (2001)\n"
    rows = [(row["title"], row["date"]) for row in whole(text)]
    assert rows == [("Agreement for the Avoidance of Double Taxation", "2001")]
