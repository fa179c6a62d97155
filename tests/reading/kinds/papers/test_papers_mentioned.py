"""Papers that no verb governs: still to come, being written, not yet ready, none at all, or simply there."""

from __future__ import annotations

import pytest

from chancery import read


def _told(text: str) -> list[str]:
    papers = [f for f in read(text, published="2025-10-11") if f.kind == "instrument"]
    return [" ".join(filter(None, (str(f["type"]), f.standing, f.fields.get("stage")))) for f in papers]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There will be an action plan to 2028 between Chad and Peru and an agreement on ambulances.",
            ["action-plan planned", "agreement planned"],
        ),
        (
            "The foreign ministers of Chad and Peru went over the draft of an agreement on visas.",
            ["agreement planned negotiating"],
        ),
        (
            "Lawyers of Chad and Peru are polishing the text of an extradition treaty.",
            ["treaty planned negotiating"],
        ),
        ("Chad and Peru are nearing an extradition treaty.", ["treaty planned negotiating"]),
        (
            "A third paper, a memorandum between Chad and Peru on fisheries, did not make it to the table.",
            ["memorandum-of-understanding planned"],
        ),
        (
            "A treaty on the border between Chad and Peru could be put before both parliaments by December.",
            ["treaty planned"],
        ),
        ("Chad and Peru hope to have an extradition treaty by the end of the year.", ["treaty planned"]),
        ("An agreement on air services between Chad and Peru is nearly ready.", ["agreement planned"]),
        ("Peruvian farmers say a phytosanitary protocol with Chad is a long way off.", ["protocol planned"]),
        (
            "A double taxation agreement between Chad and Peru would spare firms millions.",
            ["agreement planned"],
        ),
        ("An extradition treaty between Chad and Peru does not exist.", ["treaty denied"]),
        (
            "Chad will let its agreement with Peru on air services lapse in December.",
            ["agreement planned expired"],
        ),
        ("Chad and Peru have an extradition treaty.", ["treaty background"]),
        ("The extradition treaty between Chad and Peru will help the police.", ["treaty background"]),
        (
            "A 2004 extradition treaty between Chad and Peru could be used to send him home.",
            ["treaty background"],
        ),
        (
            "Under an extradition treaty between Chad and Peru, the man will be sent home.",
            ["treaty background"],
        ),
    ],
)
def test_papers_that_are_only_named(text: str, expected: list[str]) -> None:
    assert _told(text) == expected
