"""Who signs when three sign, whose day a day is, and what a session was at which something was agreed."""

import pytest

from tests.reading.kinds.papers.paper_reading import instruments, occasions, read


@pytest.mark.parametrize(
    "signers",
    [
        "Georgian, Malawian and Omani ministers",
        "The foreign ministers of Georgia, Malawi and Oman",
        "Georgia, Malawi and Oman",
    ],
)
def test_three_that_sign_are_three_states(signers: str) -> None:
    text = f"{signers} signed a protocol on fish today."
    assert instruments(text) == [("done", "protocol", "signed", "GEO+MWI+OMN")]
    assert occasions(text) == [("done", "GEO+MWI+OMN", None)]


def test_where_it_is_signed_is_no_signer() -> None:
    text = "In Georgia, Malawi and Oman signed a protocol on fish today."
    assert instruments(text) == [("done", "protocol", "signed", "MWI+OMN")]


def test_the_day_on_which_a_signing_was_approved_is_not_that_of_the_signing() -> None:
    text = "Malawi's cabinet last week approved the signing of a memorandum on fish with Georgia."
    fact = next(f for f in read(text) if f.kind == "instrument")
    assert (fact.standing, fact["stage"], fact.get("date")) == ("planned", "signed", None)


def test_the_day_of_a_later_turn_is_not_that_of_the_signing() -> None:
    text = (
        "Georgia and Malawi have a visa agreement. The visa agreement which was signed earlier by Georgia and Malawi "
        "will come into effect on Friday, May 24, 2024."
    )
    assert [f for f in read(text) if f.kind == "signing" and f.standing == "planned"] == []


@pytest.mark.parametrize(
    ("text", "session"),
    [
        (
            "A protocol was signed following the meeting of the Georgia-Malawi intergovernmental commission.",
            ("done", None, None),
        ),
        (
            "The following meeting of the Georgia-Malawi intergovernmental commission will be held in June.",
            ("planned", None, "2024-06"),
        ),
        (
            "Georgia and Malawi agreed at the 10th session of the Joint Commission, which took place in Batumi in January "
            "2024, that the visa pact must be concluded in July.",
            ("background", 10, "2024-01"),
        ),
        (
            "Georgia and Malawi agreed at the meeting of the Joint Commission in Batumi on Monday that the pact must be "
            "concluded in July.",
            ("done", None, "2024-05-06"),
        ),
    ],
)
def test_a_session_at_which_something_was_agreed_was_held(
    text: str, session: tuple[str, int | None, str | None]
) -> None:
    held = next(f for f in read(text) if f.kind == "mechanism" and f["state"] == "session-held")
    assert (held.standing, held.get("session"), held.get("date")) == session


def test_a_paper_told_beside_a_channel_is_no_part_of_its_name() -> None:
    text = (
        "The protocol of the 9th meeting of the Joint Commission on Trade between Georgia and Malawi and the Action Plan "
        "for Transit were signed."
    )
    held = next(f for f in read(text) if f.kind == "mechanism")
    assert "Action Plan" not in held["name"]
