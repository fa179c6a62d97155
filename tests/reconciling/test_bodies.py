"""One institution under many names, and institutions that only look alike."""

from __future__ import annotations

import pytest

from chancery.reconciling.bodies import Party, compare_bodies, party


def body(name: str, state: str | None = "VNM") -> Party:
    return party({"name": name, "state": state})


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        (body("VNA"), body("Vietnam News Agency"), "same"),
        (body("VABC"), body("Vietnam Association of Bee Coops (VABC)"), "same"),
        (body("Ministry of Foreign Affairs"), body("Vietnamese Foreign Ministry"), "same"),
        (body("Ministry of National Defense"), body("Defence Ministry of Viet Nam"), "same"),
        (body("Bank of Mongolia", "MNG"), body("central bank", "MNG"), "same"),
        (body("Government of Vietnam"), body("Vietnam"), "same"),
        (
            body("Ministry of Public Health of North Korea", "PRK"),
            body("DPRK health ministry", "PRK"),
            "within",
        ),
        (body("its North Korean counterpart", "PRK"), body("Chamber of Commerce", "PRK"), "counterpart"),
        (body("Government of Vietnam"), body("Ministry of Health"), "general"),
        (body("Ministry of Health"), body("Ministry of Education and Training"), "different"),
        (body("University of Jordan", "JOR"), body("Yarmouk University", "JOR"), "different"),
        (body("Ministry of Foreign Affairs"), body("Ministry of Fisheries and Agriculture"), "different"),
        (body("Ministry of Health"), body("Ministry of Health", "PRK"), "different"),
    ],
)
def test_two_names(one: Party, other: Party, likeness: str) -> None:
    assert (compare_bodies(one, other), compare_bodies(other, one)) == (likeness, likeness)
