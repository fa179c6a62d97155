"""The words that tell sectors."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict

import pytest

from chancery.model.kinds import SECTORS
from chancery.vocabulary._yaml import read_yaml
from chancery.vocabulary.sectors import load_sectors

TOO_WIDE = {
    "cooperation",
    "development",
    "international",
    "bilateral",
    "exchange",
    "exchanges",
    "relations",
    "agreement",
}
SHARED: dict[str, list[str]] = read_yaml("en/sectors.yaml")["shared"]


def test_all_sectors_are_there_and_no_others() -> None:
    assert [sector.id for sector in load_sectors()] == list(SECTORS)


@pytest.mark.parametrize("part", ["cues", "bodies", "instruments"])
def test_words_are_folded_and_stand_once_in_a_sector(part: str) -> None:
    for sector in load_sectors():
        words = getattr(sector, part)
        assert [word for word in words if word != _folded(word)] == []
        assert [word for word, count in Counter(words).items() if count > 1] == []


def test_every_sector_can_be_told_in_many_ways() -> None:
    assert [sector.id for sector in load_sectors() if len(sector.cues) < 15 or len(sector.bodies) < 8] == []
    assert [sector.id for sector in load_sectors() if not sector.instruments] == []


def test_a_subject_belongs_to_one_sector_unless_it_is_listed_as_shared() -> None:
    several = {word: sorted(ids) for word, ids in _owners().items() if len(ids) > 1}
    assert several == {word: sorted(ids) for word, ids in SHARED.items()}


def test_a_body_word_belongs_to_one_sector() -> None:
    counted = Counter(word for sector in load_sectors() for word in sector.bodies)
    assert [word for word, count in counted.items() if count > 1] == []


def test_no_cue_is_so_wide_that_it_fits_every_paper() -> None:
    assert {cue for sector in load_sectors() for cue in sector.cues} & TOO_WIDE == set()


@pytest.mark.parametrize(
    ("subject", "sectors"),
    [
        ("treaty of friendship and good-neighbourliness", ["politics"]),
        ("exchanges between the two parties", ["party"]),
        ("inter-parliamentary cooperation", ["parliament"]),
        ("status of forces agreement", ["defence"]),
        ("combating transnational crime", ["security"]),
        ("mutual legal assistance in criminal matters", ["justice"]),
        ("visa exemption for holders of diplomatic passports", ["consular"]),
        ("demarcation of the state border", ["border"]),
        ("comprehensive economic partnership agreement", ["trade"]),
        ("mutual assistance in customs matters", ["customs"]),
        ("promotion and protection of investments", ["investment"]),
        ("avoidance of double taxation", ["taxation"]),
        ("currency swap", ["finance"]),
        ("between the chambers of commerce", ["business"]),
        ("economic cooperation", ["economic-policy"]),
        ("textile machinery", ["industry"]),
        ("rare-earth metals", ["mining"]),
        ("renewable energy", ["energy"]),
        ("peaceful uses of nuclear energy", ["nuclear"]),
        ("plant quarantine", ["agriculture"]),
        ("fighting illegal fishing", ["fisheries"]),
        ("transboundary rivers", ["environment"]),
        ("infectious waste management", ["health"]),
        ("recognition of diplomas", ["education"]),
        ("scientific and technological cooperation", ["science-technology"]),
        ("radio frequency assignments", ["digital"]),
        ("space technology", ["space"]),
        ("exchange of news", ["media"]),
        ("protection of cultural heritage", ["culture"]),
        ("physical culture and sports", ["sport"]),
        ("tourism promotion", ["tourism"]),
        ("air services agreement", ["aviation"]),
        ("mutual recognition of driving licences", ["transport"]),
        ("water supply system", ["construction"]),
        ("building and operation of a hall", ["construction"]),
        ("rebuilding of dwelling houses", ["construction"]),
        ("repair of the border bridge", ["border", "transport", "construction"]),
        ("exchange of civil servants", ["politics"]),
        ("migration and mobility partnership", ["consular", "labour"]),
        ("sending of workers", ["labour"]),
        ("management of disaster risk", ["humanitarian"]),
        ("non-refundable aid", ["development-aid"]),
        ("halal certification", ["standards"]),
        ("sister-city relations", ["people-to-people"]),
        ("medical science", ["health", "science-technology"]),
        ("joint venture and technical cooperation", ["business", "science-technology"]),
        ("trade, science and culture", ["trade", "science-technology", "culture"]),
        ("deepening cooperation and development", []),
    ],
)
def test_the_longest_words_tell_the_sectors_of_a_subject(subject: str, sectors: list[str]) -> None:
    assert _sectors_of(subject) == sectors


def _sectors_of(subject: str) -> list[str]:
    owners = _owners()
    longest_first = sorted(owners, key=len, reverse=True)
    cues = re.compile(r"\b(?:" + "|".join(map(re.escape, longest_first)) + r")\b")
    found = (name for match in cues.finditer(_folded(subject)) for name in owners[match.group()])
    return list(dict.fromkeys(found))


def _owners() -> dict[str, list[str]]:
    owners: dict[str, list[str]] = defaultdict(list)
    for sector in load_sectors():
        for word in (*sector.cues, *sector.instruments):
            owners[word].append(sector.id)
    return owners


def _folded(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return " ".join(plain.replace("’", "'").replace("-", " ").split())
