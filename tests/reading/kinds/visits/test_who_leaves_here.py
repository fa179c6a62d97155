"""Who leaves `here`: guests, those who go to sit with another state, envoys sent for once, and who comes home by its word."""

from __future__ import annotations

import pytest

from tests.reading.kinds.told_facts import reader, told

read = reader("2024-05-28")
LEAD = "Vientiane, May 28 (KPL) -- "


def visits(text: str) -> list[tuple[object, ...]]:
    return told(read(LEAD + text, "visit"), "visitor_state", "host_state", "visit_kind", "date")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Thai delegation left here on Monday.", ("done", "THA", "LAO", "unspecified", "../2024-05-27")),
        (
            "A delegation of the Ministry of Fisheries led by Vice-Minister Keo Sisay left here by air on Monday to attend "
            "the third meeting of the Laos-Kuwait working group on fish.",
            ("done", "LAO", "KWT", "event", "2024-05-27"),
        ),
        (
            "Lao Deputy Minister Keo Sisay left Vientiane on Monday to co-chair the 12th session of the Laos-Kuwait Joint "
            "Committee.",
            ("done", "LAO", "KWT", "event", "2024-05-27"),
        ),
        (
            "Lao Deputy Premier Keo Sisay departed on Monday for talks with Cuban officials.",
            ("done", "LAO", "CUB", "unspecified", "2024-05-27"),
        ),
        (
            "A delegation of the Youth League left here for Cuba on Monday.",
            ("done", "LAO", "CUB", "unspecified", "2024-05-27"),
        ),
        (
            "A delegation of the Youth League returned home on Sunday from Cuba.",
            ("done", "LAO", "CUB", "unspecified", None),
        ),
        (
            "Lao Vice-Minister Keo Sisay came back home on Sunday after visiting Cuba.",
            ("done", "LAO", "CUB", "unspecified", None),
        ),
        (
            "The Lao Ambassador to Cuba Keo Sisay, as a special envoy of the Lao government, attended the funeral of the "
            "president held in Havana on Sunday.",
            ("done", "LAO", "CUB", "event", "2024-05-26"),
        ),
        (
            "A tablet was unveiled here on Monday to honour the visit of Cuban President Fidel Castro to Laos in May 1974.",
            ("background", "CUB", "LAO", "unspecified", "1974-05"),
        ),
    ],
)
def test_a_journey_is_told_by_leaving_sitting_or_coming_home(text: str, expected: tuple[object, ...]) -> None:
    assert visits(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Lao Minister Keo Sisay left the room to attend a meeting with Thai businessmen.",
        "Lao Minister Keo Sisay left here on Monday to attend the ASEAN meeting.",
        "The Cuban ambassador visited the cemetery on Monday on the anniversary of ties between Laos and Cuba.",
        "Cuban Ambassador Jose Luna paid a working visit to Champasak on Monday.",
        "The Lao Ambassador to Cuba Keo Sisay attended the opening of a fair held in Havana on Sunday.",
        "Lao Vice-Minister Keo Sisay came back here on Sunday.",
    ],
)
def test_who_stays_in_the_country_or_only_lives_there_pays_no_visit(text: str) -> None:
    assert visits(text) == []


def test_its_head_is_of_the_state_of_the_delegation_and_not_of_the_dateline() -> None:
    text = "A delegation of the Union of Journalists of Cuba led by its vice-chairman Jose Luna arrived here on Monday."
    (visit,) = read(LEAD + text, "visit")
    assert visit["visitor"] == [{"name": "Jose Luna", "office": "vice-chairman", "state": "CUB"}]


def test_whom_a_reception_is_for_is_not_what_somebody_came_for() -> None:
    text = "The party gave a reception for the delegation of the Communist Party of Cuba led by Jose Luna here on Monday."
    (visit,) = read(LEAD + text, "visit")
    assert visit.get("purposes") is None


def test_a_sign_off_behind_the_last_sentence_is_no_part_of_a_purpose() -> None:
    text = (
        "Lao Minister Keo Sisay left here for Cuba on Monday to attend a session of the joint committee. -0-"
    )
    (visit,) = read(LEAD + text, "visit")
    assert visit["purposes"] == ["attend a session of the joint committee"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lao Vice-Minister Keo Sisay visited the venue of the state funeral in Hanoi on Sunday.",
            ("done", "LAO", "VNM", "unspecified", "2024-05-26"),
        ),
        (
            "A Lao art troupe left on Monday to participate in the Laos-Cuba culture days to be held in Havana.",
            ("done", "LAO", "CUB", "event", "2024-05-27"),
        ),
        (
            "A delegation of the Ministry of Culture left here on Monday to take part in a fair to be held in Havana.",
            ("done", "LAO", "CUB", "event", "2024-05-27"),
        ),
    ],
)
def test_what_is_seen_or_attended_abroad_tells_the_visit(text: str, expected: tuple[object, ...]) -> None:
    assert visits(text) == [expected]


def test_those_asked_to_a_reception_come_from_nowhere() -> None:
    text = (
        "A reception was given at the Cuban embassy on Monday on the anniversary of ties between Laos and Cuba. "
        "Invited to it were Vice-Minister Keo Sisay, officials concerned and diplomatic envoys of different countries here."
    )
    assert visits(text) == []


def test_a_visit_whose_anniversary_is_kept_lies_behind() -> None:
    text = "A friendship meeting was held to mark the 20th anniversary of Cuban President Fidel Castro's first visit to Laos."
    assert visits(text) == [("background", "CUB", "LAO", "unspecified", None)]


@pytest.mark.parametrize(
    "text",
    [
        "The Dalai Lama visited a temple in Havana on Sunday and met pilgrims from Peru.",
        "The Peruvian ambassador of the charity, Ana Luna, visited a clinic in Havana on Sunday.",
    ],
)
def test_who_sees_something_for_no_state_pays_no_visit(text: str) -> None:
    assert visits(text) == []
