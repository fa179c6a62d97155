"""The constructions that the reading must handle at the least, and the test that holds each of them.

A construction is held by a test function whose file has a sentence of it; `HELD` gives words of that sentence.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent
COUNT = 72
PAPER = "kinds/papers/test_paper_tellings.py::test_each_way_of_telling_a_paper"
SHAPES = "kinds/papers/test_paper_shapes.py::"
VISITS = "kinds/visits/test_visit_shapes.py::"
MILESTONES = "kinds/milestones/test_milestone_shapes.py::"
MEETINGS = "kinds/meetings/test_meeting_and_channel_shapes.py::"
MET = f"{MEETINGS}test_a_meeting_in_every_common_wording"
CHANNEL = f"{MEETINGS}test_a_channel_in_every_common_wording"
SANCTIONS = f"{MEETINGS}test_sanctions_laid_down_prolonged_or_felt_hinder"

# Construction -> the test that holds it, and words of its sentence there.
HELD: dict[int, tuple[str, str]] = {
    # instruments: core clauses
    1: (PAPER, "Niger and Cuba signed an accord on seed potatoes"),
    2: (PAPER, "was signed between the two agriculture ministries of Niger and Cuba here"),
    3: (PAPER, "signed by Minister Idi Saley of Niger and his Cuban counterpart"),
    4: (PAPER, "The customs services of Niger and Cuba sealed a pact"),
    5: (PAPER, "witnessed the signing of nine documents"),
    6: (PAPER, "were exchanged in the presence of the two prime ministers"),
    7: (PAPER, "adopted a joint declaration on water security"),
    8: (PAPER, "Notes on a 2.4-billion-yen grant"),
    9: (PAPER, "on behalf of his tourism ministry"),
    10: (PAPER, "upon authorization of his government"),
    11: (PAPER, "Niger, Cuba ink air pact"),
    12: (PAPER, "Meeting on the margins of the summit in Doha"),
    # lists and counts
    13: (
        f"{SHAPES}test_bullets_under_a_colon_are_papers_by_their_full_titles",
        "The following were signed in Minsk",
    ),
    14: (PAPER, "an MoU on health; another on trade; and a third on defence"),
    15: (PAPER, "signed 14 documents, among them three protocols"),
    16: (PAPER, "three protocols on dates, onions and goats"),
    17: (PAPER, "between the former's State Bank and the latter's Central Bank"),
    18: (PAPER, "between the two countries' ministries of justice"),
    19: (PAPER, "Similar MoUs were also signed in culture, mining and state assets"),
    20: (PAPER, "MoUs on (i) defence, (ii) ports and (iii) tourism"),
    21: (PAPER, "Also signed on the same day were"),
    22: (PAPER, "signed more than 20 deals"),
    23: (PAPER, "35 MoUs in all, of which 3 at the summit and 24 at the business forum"),
    24: (f"{SHAPES}test_the_head_of_a_table_tells_which_side_signs", "Signed by (Nepali side)"),
    25: (
        f"{SHAPES}test_a_line_of_signatories_under_a_list_is_no_paper_and_no_part_of_one",
        "Signatory for Item 1–3 from India: Secretary (West)",
    ),
    26: (PAPER, "also signed a term sheet"),
    # title grammar
    27: (PAPER, "a Memorandum of Understanding in the field of Desert Economy"),
    28: (PAPER, "Niger's Ministry of Labour and Social Affairs and the Cuban Ministry of Work"),
    29: (PAPER, "the 2026-2028 executive plan for the cultural agreement"),
    30: (PAPER, "a Protocol amending the Agreement of 7 July 2000 on mutual travel"),
    31: (PAPER, "Minutes of the 8th session of the Niger-Cuba joint committee were signed"),
    32: (PAPER, 'a Joint Statement on "Shared Deserts, Shared Seas: A New Way"'),
    33: (f"{SHAPES}test_a_paper_of_an_odd_sort", "certificate of handover"),
    34: (f"{SHAPES}test_a_paper_that_only_its_letters_name", "GSOMIA"),
    # status, modality and time of instruments
    35: (PAPER, "are expected to sign a trade pact"),
    36: (PAPER, "launched negotiations on a free trade agreement"),
    37: (PAPER, "Niger's Cabinet approved the signing of an MoU with Cuba"),
    38: (PAPER, "ratified the treaty with Cuba signed in Havana on 22 December"),
    39: (PAPER, "a trade pact that replaces those of 1961 and 2000"),
    40: (PAPER, "demanded an end to plans to sign the pact"),
    41: (PAPER, "was signed on July 27, 1953"),
    42: (PAPER, "No bilateral treaty was ever signed"),
    # visits and meetings
    43: (
        f"{VISITS}test_a_visit_with_its_length_and_since_when_it_is_the_first",
        "a two-day state visit, his first since 2019",
    ),
    44: (f"{VISITS}test_a_visit_by_invitation", "At the invitation of Premier Abe Koro of Laos"),
    45: (f"{VISITS}test_going_coming_and_here", "The Lao delegation left here for Hanoi on Monday"),
    46: (
        f"{VISITS}test_who_left_on_a_further_leg_had_been_there",
        "flew from Ashgabat on Monday on the second leg",
    ),
    47: (
        f"{VISITS}test_a_delegation_by_its_head",
        "A foreign ministry delegation of Peru led by Director Kim",
    ),
    48: (MET, "paid a courtesy call on"),
    49: (MET, "at the initiative of the Chadian side"),
    50: (
        f"{MEETINGS}test_a_block_of_those_present_adds_to_the_meeting_before_it",
        "Present on the Chadian side were",
    ),
    51: (CHANNEL, "co-chaired by Ministers Abe Koro and Issa Deby"),
    52: (MET, "for about 45 minutes from 6:10 p.m. (local time)"),
    53: (CHANNEL, "(represented by Deputy Chair"),
    # mechanisms
    54: (CHANNEL, "The fourth round of political consultations"),
    55: (CHANNEL, "shall be renamed"),
    56: (CHANNEL, "will meet alternately every two years"),
    57: (CHANNEL, "mechanisms such as the JTC, FOC and JWG"),
    # milestones
    58: (f"{MILESTONES}test_relations_since_a_day", "have established ties since 31 Jan 1950"),
    59: (
        f"{MILESTONES}test_an_anniversary_tells_the_year_it_remembers",
        "mark the 75th anniversary of ties this year",
    ),
    60: (
        f"{MILESTONES}test_a_rung_is_climbed",
        "elevated relations to a comprehensive strategic partnership",
    ),
    61: (f"{MILESTONES}test_ties_broken_and_taken_up", "restored full relations cut in 1971"),
    62: (
        f"{MILESTONES}test_credentials_are_a_milestone_of_the_first_envoy_alone",
        "presented credentials to",
    ),
    # dates, places, persons
    63: (f"{SHAPES}test_a_day_counted_from_that_of_the_sentence_before", "a day earlier"),
    64: (f"{VISITS}test_a_stretch_of_days", "on 30 April–3 May"),
    65: (PAPER, "Done at Niamey this eleventh day of May two thousand and four"),
    66: ("test_people_shapes.py::test_title_name_and_honorific_in_any_order", "H.E. Dr. Said Nur"),
    67: (f"{MEETINGS}test_a_counterpart_without_a_name_is_told_by_the_state", "his Chadian opposite number"),
    68: (f"{SHAPES}test_capitals_that_act_are_their_states", "Hanoi and Seoul agreed"),
    # obstacles and statements
    69: (SANCTIONS, "imposed an asset freeze and travel ban on 88"),
    70: (SANCTIONS, "remains limited by UN Resolution 2397"),
    71: (f"{MEETINGS}test_words_are_given_to_whoever_says_them", "quoted Minister Luis Paz as saying"),
    72: (
        f"{MEETINGS}test_a_question_and_a_guess_make_no_meeting_that_is_planned",
        "Will the presidents meet?",
    ),
}


def test_every_construction_is_held_by_a_test() -> None:
    assert sorted(HELD) == list(range(1, COUNT + 1))


def test_no_two_constructions_share_a_sentence() -> None:
    assert len({words for _, words in HELD.values()}) == COUNT


@pytest.mark.parametrize(("number", "node", "words"), [(n, *row) for n, row in HELD.items()])
def test_the_test_that_holds_a_construction_is_there_with_its_sentence(
    number: int, node: str, words: str
) -> None:
    file, _, name = node.partition("::")
    functions, strings = parsed(file)
    assert name in functions, f"construction {number}: no test {name} in {file}"
    assert any(words in text for text in strings), (
        f"construction {number}: {words!r} stands nowhere in {file}"
    )


@cache
def parsed(file: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The functions and the string literals of a test file, those joined from several pieces as one."""
    tree = ast.parse((HERE / file).read_text("utf-8"))
    functions = frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    strings = [n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
    return functions, tuple(strings)
