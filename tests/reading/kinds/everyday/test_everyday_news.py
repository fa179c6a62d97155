"""News of games, firms, courts and parties at home names two states and tells of no deed between them."""

from __future__ import annotations

import pytest

from chancery.model import Report
from chancery.reading import read_report

KORO, DEBY = "Omani Foreign Minister Abe Koro", "Chadian Foreign Minister Issa Deby"


def told(text: str) -> list[tuple[str, str]]:
    """`(kind, states)` of every fact, in the order of the text; of a visit the host's, of a statement none."""
    facts = read_report(Report("r", text, published="2025-10-11")).facts
    return [(fact.kind, " ".join(fact.get("states") or [fact.get("host_state") or ""])) for fact in facts]


@pytest.mark.parametrize(
    "text",
    [
        "Italy and France meet in the other semi-final on Saturday evening.",
        "India and Norway meet in the last round on Monday.",
        "The last meeting between Germany and Argentina ended in a draw.",
        "The Argentine team visited the pope in Rome on the way to its match against Italy.",
        "The two captains shook hands before the match between Serbia and Albania.",
        "Spain beat Malta. The coach praised his goalkeeper. The striker scored. Spain and Chad meet next.",
        "The midfielder signed a three-year contract with the Spanish club after his move from France fell through. "
        "Talks between the two clubs had lasted all summer.",
    ],
)
def test_who_plays_meets_nobody(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The chief executive met investors in Frankfurt and told them that the worst was over. Shares fell in Japan.",
        "The talks between the two supermarket chains, one from Belgium and one from the Netherlands, ended early.",
        "The Danish brewer signed an agreement to buy three plants in Romania and Bulgaria from its rival.",
        "The mayor of Lyon and the owner of the French club signed an agreement on the stadium, where Germany and "
        "Spain will play in June.",
        "The ministry of justice signed a contract for cells. Spain and Malta have built new prisons, too.",
    ],
)
def test_firms_that_trade_bind_no_states(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The union and the airline reached an agreement on pay, and flights from Spain to Greece are to return.",
        "The government and the unions signed an agreement on pensions in Madrid. Germany had a like dispute.",
        "The court sentenced a Moroccan for smuggling watches into Switzerland. His lawyer reached an agreement with "
        "the prosecutor.",
        "Chile's new president must reach an agreement with the parties in congress. Argentina's leader has none.",
        "The president of Peru met the leaders of congress as protests spread, and Chile closed its border post.",
        "The king received the leader of the liberals after talks in Belgium; the Netherlands took nine months.",
        "He crossed Sudan and Libya, and met his wife at a course.",
    ],
)
def test_what_is_settled_at_home_is_no_deed_between_states(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The businessman was arrested in Cyprus when he arrived from Israel and faces a judge in the United States.",
        "Police in Spain and Portugal arrested fourteen people. The gang's leader had visited Colombia twice.",
        "The opposition leader of Zambia returned from South Africa on Sunday after treatment there.",
        "The group of tourists from Israel returned from Thailand after the flood.",
        "The Iranian director arrived in Cannes on Monday with his new film, his first visit to France in ten years.",
    ],
)
def test_whom_no_state_sends_makes_no_visit(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Poland's prime minister, Jan Nowak, met the president, Adam Wolski, in Warsaw. Germany passed its budget early.",
        "Nigeria's president, Bola Ade, received the governor of Lagos in Abuja. A builder from China is to finish a bridge.",
        "Argentina reached an agreement with holders of its bonds. Investors from the United States own most of them.",
        "The party met in Durban, but President Cyril Moke left for Johannesburg. Nigeria went through the same.",
    ],
)
def test_a_state_named_once_and_later_is_no_side_of_a_deed(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Dusan Petro will visit Australia in January to defend his title, Serbian media reported.",
        "Slovenia's Luka Kranj met his former team-mates in Dallas before the game with France in Lille.",
        "Director Asghar Rasu arrived in Berlin for the festival. The Iranian film-maker thanked Germany for his visa.",
        "The Indian wrestlers held talks; the federation's president had travelled to Serbia for the championships.",
        "Thousands of Hungarians left for Austria, and some went on to Canada.",
        "The president met pilgrims from Bhutan and Nepal in Lima.",
    ],
)
def test_players_artists_and_crowds_act_for_no_state(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (f"{KORO} and {DEBY} met in Muscat before the match.", [("meeting", "OMN TCD")]),
        ("Oman and Chad will meet in Muscat on Monday to discuss the border.", [("meeting", "OMN TCD")]),
        (
            "The governments of Oman and Chad signed an agreement on the pay of teachers.",
            [("instrument", "OMN TCD"), ("signing", "OMN TCD")],
        ),
        (
            "Oman and Chad signed an agreement in Muscat after talks with the unions.",
            [("instrument", "OMN TCD"), ("signing", "OMN TCD")],
        ),
        (f"{KORO} met leaders of the opposition of Chad in Doha.", [("meeting", "OMN TCD")]),
        ("The leader of Zambia returned from South Africa on Sunday.", [("visit", "ZAF")]),
        (
            "Poland's prime minister, Jan Nowak, met the president, Adam Wolski, in Berlin. Wolski and Nowak spoke of the "
            "border between Germany and Poland.",
            [("meeting", "DEU POL"), ("statement", "")],
        ),
        ("The director of the Omani customs, Abe Koro, arrived in Chad for a meeting.", [("visit", "TCD")]),
        ("A group of Omani officials returned from Chad on Sunday.", [("visit", "TCD")]),
    ],
)
def test_a_deed_between_states_is_told_beside_such_words(text: str, facts: list[tuple[str, str]]) -> None:
    assert told(text) == facts


AIR = "Delegations from Mongolia and Peru initialled an air services agreement in Lima on 16 May 2025. "


@pytest.mark.parametrize(
    "text",
    [
        "The carriers' chiefs signed a memorandum on pilot training in Doha in June.",
        "Executives of both airlines signed a letter of intent on a joint hangar in June.",
        "The two carriers' chief executives also signed an agreement on spare parts.",
        "The bosses of two shipping lines signed a memorandum on containers.",
        "Andean Wings drops its interline agreement with Borneo Jet.",
        "Altan Petroleum renewed its fuel supply agreement with Steppe Wings.",
        "Peru signed an agreement with Shell Global on gas in May.",
    ],
)
def test_what_firms_settle_beside_a_paper_of_states_is_theirs(text: str) -> None:
    assert told(AIR + text) == [("instrument", "MNG PER")]


@pytest.mark.parametrize(
    "text",
    [
        "The heads of the two customs services signed a memorandum on containers.",
        "The chief executives of the two port authorities signed a memorandum on containers.",
        "The ministry signed a protocol with the Instituto del Mar on tuna.",
    ],
)
def test_public_bodies_settle_it_for_their_states(text: str) -> None:
    assert told(AIR + text) == [("instrument", "MNG PER"), ("instrument", "MNG PER"), ("signing", "MNG PER")]
