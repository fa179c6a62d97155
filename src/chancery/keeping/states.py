"""States as users name them: a code, or a name in any spelling the vocabulary knows."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from typing import Final

from chancery.errors import QuestionError
from chancery.vocabulary.folding import folded_words
from chancery.vocabulary.states import (
    Form,
    OrganisationForm,
    load_organisations,
    organisation_forms,
    state_forms,
)

_NAMING: Final = ("name", "formal", "abbreviation", "historic")


def state_id(named: str) -> str:
    """The id of the state or organisation called `named`: `vietnam`, `Viet Nam` and `vnm` give `VNM`.

    Raises `QuestionError` when nothing, or more than one state, is called that.
    """
    wanted = _folded(named)
    ids = _ids_by_name().get(wanted, frozenset())
    if named.strip().upper() in _ids():
        return named.strip().upper()
    if len(ids) == 1:
        return next(iter(ids))
    if ids:
        raise QuestionError(named, f"this may be {' or '.join(sorted(ids))}", "give the code")
    near = get_close_matches(wanted, _ids_by_name(), n=1)
    meant = f"did you mean {near[0]!r}?" if near else "give an ISO 3166 code like VNM, or an English name"
    raise QuestionError(named, "no state is called that", meant)


@cache
def _ids() -> frozenset[str]:
    organisations = {one.id for one in load_organisations() if one.id}
    return frozenset({form.state for form in state_forms()} | organisations)


@cache
def _ids_by_name() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    forms: tuple[Form | OrganisationForm, ...] = (*state_forms(), *organisation_forms())
    for form in forms:
        if form.state is not None and form.form in _NAMING:
            found.setdefault(_folded(form.text), set()).add(form.state)
    return {name: frozenset(ids) for name, ids in found.items()}


def _folded(named: str) -> str:
    words = folded_words(named)
    return " ".join(words[1:] if words[:1] == ("the",) else words)
