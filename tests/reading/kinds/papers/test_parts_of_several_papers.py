"""Several papers were signed; what follows tells them off: by parts, by fields, by labels, by plurals of several sorts."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.reading.kinds.papers.paper_reading import read

SIGNED = "The ministers of Chad and Peru signed ten papers in Lima on Monday. "


def told(text: str) -> Counter[tuple[str, str, str]]:
    """How often `(standing, type, stage)` is read of the instruments of a text."""
    return Counter(
        (f.standing, f["type"], f.get("stage") or "")
        for f in read(text, published="2025-10-11")
        if f.kind == "instrument"
    )


@pytest.mark.parametrize(
    ("following", "types"),
    [
        (
            "Three concern energy: a convention on gas, a memorandum on solar power and a training protocol.",
            {"convention": 1, "memorandum-of-understanding": 1, "protocol": 1},
        ),
        (
            "Two are about health, namely an agreement on medicines and a memorandum on nursing.",
            {"agreement": 1, "memorandum-of-understanding": 1},
        ),
        ("The rest cover customs, water, fisheries and tourism.", {"document": 4}),
        ("The other papers govern customs, water, fisheries and tourism.", {"document": 4}),
        (
            "Among them are a framework agreement on cooperation, agreements on defence, security and justice; "
            "memorandums of understanding on education, sport and health; and a protocol on seeds.",
            {"framework-agreement": 1, "agreement": 3, "memorandum-of-understanding": 3, "protocol": 1},
        ),
        (
            "They include agreements on defence and security, memorandums of understanding on health and education, "
            "and a protocol on seeds.",
            {"agreement": 2, "memorandum-of-understanding": 2, "protocol": 1},
        ),
    ],
)
def test_parts_of_several_papers_were_signed_with_them(following: str, types: dict[str, int]) -> None:
    assert told(SIGNED + following) == {("done", sort, "signed"): count for sort, count in types.items()}


def test_lines_with_labels_go_on_with_papers_just_told() -> None:
    lines = (
        "The other documents signed relate to:\n\n"
        "Trade and industry: a protocol on standards; a memorandum on industrial zones.\n"
        "Labour: an agreement on social security; a programme of cooperation on nursing.\n"
        "Interior: a security accord.\n"
    )
    assert told(SIGNED + "\n\n" + lines) == {
        ("done", "protocol", "signed"): 1,
        ("done", "memorandum-of-understanding", "signed"): 1,
        ("done", "agreement", "signed"): 2,
        ("done", "programme", "signed"): 1,
    }


@pytest.mark.parametrize("label", ["Earlier instruments", "Not signed"])
def test_labels_that_set_papers_apart_do_not(label: str) -> None:
    assert all(
        row[0] != "done" for row in told(f"{SIGNED}\n\n{label}: Trade Agreement; Air Services Agreement")
    )


@pytest.mark.parametrize(
    ("signed", "types"),
    [
        (
            "Memoranda of Understanding on Health, on Housing and on Sport; a Protocol on Seeds",
            {"memorandum-of-understanding": 3, "protocol": 1},
        ),
        (
            "agreements on trade and on fighting crime; memoranda in the spheres of water, forestry and geology; "
            "and a protocol on seeds",
            {"agreement": 2, "memorandum-of-understanding": 3, "protocol": 1},
        ),
    ],
)
def test_a_plural_tells_a_paper_a_field_up_to_the_semicolon(signed: str, types: dict[str, int]) -> None:
    assert told(f"Chad and Peru signed {signed}.") == {
        ("done", sort, "signed"): count for sort, count in types.items()
    }


def test_what_closes_a_communique_is_no_part_of_its_last_item() -> None:
    text = (
        "The Ministers of Chad and Peru agreed to pursue negotiations on the following draft instruments, which they\n"
        "consider to be of particular importance to both countries and to their people in the years to come:\n"
        "a) Draft Agreement on Judicial Cooperation;\n"
        "b) Draft Memorandum of Understanding on the Training of Nurses and Midwives in Rural Areas.\n"
        "Done at Lima, on 14 June 2025, in two originals in French and Spanish, both texts being equally valid.\n"
    )
    found = read(text, published="2025-06-15")
    drafts = [f for f in found if f.get("type") == "memorandum-of-understanding"]
    assert [(f.standing, f["title"]) for f in drafts] == [
        (
            "planned",
            "Draft Memorandum of Understanding on the Training of Nurses and Midwives in Rural Areas",
        )
    ]


@pytest.mark.parametrize(
    "following",
    [
        "agreements on education, farming and air services are to follow",
        "agreements in the fields of education, farming and air services will follow",
    ],
)
@pytest.mark.parametrize("between", ["; ", ". "])
def test_fields_of_papers_that_are_to_follow_are_planned_without_the_day_of_the_first(
    following: str, between: str
) -> None:
    following = following if between == "; " else following[0].upper() + following[1:]
    text = f"Chad and Peru signed a convention on seeds on Monday{between}{following}."
    facts = [f for f in read(text, published="2025-10-11") if f.kind == "instrument"]
    assert [(f.standing, f["type"], f.get("date")) for f in facts] == [
        ("done", "convention", "2025-10-06"),
        *[("planned", "agreement", None)] * 3,
    ]


def test_firms_that_sign_in_a_list_between_governments_make_no_firms_deal_of_it() -> None:
    text = (
        "The presidents of Kazakhstan and Azerbaijan adopted a joint statement. Also signed were: an intergovernmental "
        "agreement on secrets; a memorandum between KazMunayGas and SOCAR; and a protocol on rail transport."
    )
    assert told(text) == {
        ("done", "joint-statement", "issued"): 1,
        ("done", "agreement", "signed"): 1,
        ("done", "memorandum-of-understanding", "signed"): 1,
        ("done", "protocol", "signed"): 1,
    }
