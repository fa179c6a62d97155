"""Papers that a year tells apart, and steps of a paper's life that are told in looking back."""

from tests.reading.kinds.paper_reading import instruments, read


def test_a_paper_of_another_year_is_another_paper() -> None:
    text = "Georgia and Malawi signed a customs accord on Monday. A 1998 agreement on customs was terminated."
    assert instruments(text) == [
        ("done", "agreement", "signed", "GEO+MWI"),
        ("done", "agreement", "terminated", "GEO+MWI"),
    ]


def test_the_year_of_a_paper_is_not_the_day_of_its_end() -> None:
    text = "Georgia and Malawi terminated a 1998 agreement on customs on Monday."
    fact = next(f for f in read(text) if f.kind == "instrument")
    assert (fact.standing, fact["stage"], fact["date"]) == ("done", "terminated", "2024-05-06")


def test_a_number_of_papers_is_no_year() -> None:
    text = "Georgia and Malawi have signed 12 agreements on customs."
    assert [f["date"] for f in read(text) if f.kind == "instrument" and f.get("date")] == []


def test_what_came_before_does_not_undo_the_entry_into_force() -> None:
    text = (
        "The customs accord between Georgia and Malawi entered into force on 1 May 2024. "
        "Malawi's parliament had ratified it in March."
    )
    assert instruments(text) == [("done", "agreement", "in-force", "GEO+MWI")]


def test_what_came_after_takes_the_paper_further() -> None:
    text = "Georgia and Malawi signed a customs accord on Monday. Malawi's parliament ratified it on Tuesday."
    assert instruments(text) == [("done", "agreement", "ratified", "GEO+MWI")]
