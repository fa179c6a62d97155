"""The sanctions file: a pointer to read, with how sure it is, and nothing on what may be done."""

from __future__ import annotations

import re
from datetime import date

from chancery.model.kinds import SECTORS
from chancery.vocabulary._yaml import read_yaml
from chancery.vocabulary.sanctions import load_sanctions
from chancery.vocabulary.states import load_states

VERDICTS = re.compile(
    r"\b(allow\w*|permit\w*|forbid\w*|forbidden|prohibit\w*|illegal|legal\b(?! advice)|complian\w*|violat\w*)",
    re.I,
)


def test_the_notice_is_constant() -> None:
    assert load_sanctions().notice == "read it; this is not legal advice"


def test_nothing_says_what_may_be_done() -> None:
    said = re.sub(r"work permits", "", str(read_yaml("sanctions.yaml")))
    assert VERDICTS.findall(said) == []


def test_every_subject_is_a_sector_with_known_measures() -> None:
    known = {measure.id for measure in load_sanctions().measures}
    assert set(load_sanctions().subjects) <= set(SECTORS)
    assert {id for subject in load_sanctions().subjects.values() for id in subject.measures} <= known


def test_every_measure_names_paragraphs_and_how_sure_they_are() -> None:
    for measure in load_sanctions().measures:
        assert measure.read, measure.id
        assert all(one.paragraphs and one.year >= 1992 for one in measure.read), measure.id


def test_regimes_are_of_known_states_and_days() -> None:
    states = {state.id for state in load_states()}
    for regime in load_sanctions().regimes:
        assert set(regime.states) <= states
        assert date.fromisoformat(regime.since).year == regime.year


def test_only_one_regime_is_contested() -> None:
    assert [regime.id for regime in load_sanctions().regimes if regime.contested] == ["iran"]
