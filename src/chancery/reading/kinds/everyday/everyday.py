"""Everyday news: words that say who plays, trades or travels for no state, and who settles something at home.

All questions are about a few words, folded, and are asked only of what would otherwise be a fact. Source:
`data/en/everyday.yaml`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from chancery.expressions import expression
from chancery.vocabulary._yaml import read_yaml

#: What may stand before the word for somebody: articles, numbers, a few words that describe them.
_BEFORE: Final = r"(?:(?:the|a|an|its|his|her|their|all|both|two|three|several) )*(?:[\w'-]+ ){0,3}?"
#: What may stand behind it and still say who they are.
_BEHIND: Final = r"(?: (?:of|from|in|at) .*)?"
#: Where the clause begins whose verb a paper hangs on.
_CLAUSE: Final = expression(r"[,;:] |\b(?:after|when|until|because|once|before|while) ")


def plays(text: str) -> bool:
    """Whether a word that can only be of games stands in a text."""
    return _games().search(text) is not None


def plays_a_match(text: str) -> bool:
    """Whether a word that can only be of games stands in a text, the last of a row left aside: `for the final time`."""
    return any(not found.group().startswith("final") for found in _games().finditer(text))


def performs(text: str) -> bool:
    """Whether a text is of somebody who plays, or who shows or plays works of art."""
    return plays(text) or re.search(rf"\b(?:{_words('art')}|{_words('artist')})\b", text) is not None


def is_team(name: str) -> bool:
    """Whether a description is of those who play: `the Omani team`, `the two captains`."""
    return _whole("team").match(name) is not None


def is_firm(name: str) -> bool:
    """Whether a description is of a firm: `the Omani carmaker`."""
    return _whole("firm").match(name) is not None


def is_at_home(name: str) -> bool:
    """Whether a description is of somebody one settles things with at home: `the unions`, `the owner of the port`."""
    return _whole("at-home").match(name) is not None


def made_at_home(ahead: str, behind: str) -> bool:
    """Whether a paper is one between people of one state: by who acts before its verb, or whom it is with behind it.

    `the union and the airline / reached`, `an agreement with the tenants`.
    """
    return _settled_with("at-home", ahead, behind)


def made_with_rebels(ahead: str, behind: str) -> bool:
    """Whether a paper is one with people who fight their own government, see `made_at_home`."""
    return _settled_with("armed", ahead, behind)


def _settled_with(sort: str, ahead: str, behind: str) -> bool:
    clause = _CLAUSE.split(ahead)[-1]
    return (
        any(_whole(sort).match(part.strip()) for part in clause.split(" and "))
        or _settled(sort).search(behind) is not None
    )


def made_by_firm(ahead: str) -> bool:
    """Whether a firm or who heads one acts before the verb of a paper: `the Omani brewer / signed`, `the carriers' chiefs`."""
    parts = [_ALSO.sub("", f" {part.strip()}").strip(" ,") for part in _CLAUSE.split(f"{ahead} ")]
    acting = next(
        (part for part in reversed(parts) if part), ""
    )  # `the sponsor, a telephone company, / renewed`
    return is_firm(acting) or _heads_firm().match(acting) is not None


#: Words between who acts and their verb.
_ALSO: Final = expression(r"(?: (?:also|then|later|already|have|has|had|jointly))+$")


@cache
def _heads_firm() -> re.Pattern[str]:
    firm, head = _words("firm"), _words("firm-head")
    return expression(
        rf"{_BEFORE}(?:(?:{firm})(?: ?'s| ?')? (?:{head})|(?:{head}) of {_BEFORE}(?:{firm}){_BEHIND})$"
    )


def travels_privately(name: str, ahead: str, behind: str) -> bool:
    """Whether a description is of a traveller whom no state sends, by it and the words around it.

    `the businessman`, `the gang's / leader`, `the group / of tourists`, `the director / arrived with his film`.
    """
    sorts = ("artist", "maybe-artist") if re.search(rf"\b(?:{_words('art')})\b", behind) else ()
    if _whole("private").match(name) or any(_whole(s).match(name) for s in sorts):
        return True
    if owned_by_none(ahead) or _MANY.search(ahead):
        return True
    return _leads_no_state().search(f"{ahead} {name}") is not None or _made_up_of().match(behind) is not None


def is_crowd(behind: str) -> bool:
    """Whether the words behind a verb begin with a crowd or people in need: `met / pilgrims from Oman`."""
    return _crowd().match(behind) is not None


@cache
def _crowd() -> re.Pattern[str]:
    return expression(rf"\s*(?:with )?{_BEFORE}(?:{_words('crowd')})\b")


def owned_by_none(ahead: str) -> bool:
    """Whether the words before an office say whose it is, and that is no state: `the jury's / president`."""
    return _owners().search(ahead) is not None


@cache
def _owners() -> re.Pattern[str]:
    return expression(rf"\b(?:{_words('own')})(?: ?'s|s ?')$")


#: Counted people are nobody's envoys: `thousands of / Omanis`.
_MANY: Final = expression(r"\b(?:thousands|hundreds|millions|dozens|scores|crowds|many|number) of$")


@cache
def _made_up_of() -> re.Pattern[str]:
    return expression(rf" of (?:[\w'-]+ ){{0,2}}(?:{_words('private')})\b")


@cache
def _words(sort: str) -> str:
    rows: list[str] = read_yaml("en/everyday.yaml")[sort]
    return "|".join(map(re.escape, sorted(rows, key=len, reverse=True)))


@cache
def _games() -> re.Pattern[str]:
    # `the last round of the talks` is no round of a game.
    return expression(
        rf"\b(?:{_words('game')})\b(?! of (?:the |these |their )?(?:[\w-]+ )?(?:talks|negotiations|consultations)\b)"
    )


@cache
def _whole(sort: str) -> re.Pattern[str]:
    return expression(rf"{_BEFORE}(?:{_words(sort)}){_BEHIND}$")


@cache
def _settled(sort: str) -> re.Pattern[str]:
    home = rf"{_BEFORE}(?:{_words(sort)})\b"
    return expression(rf"\b(?:with|between) {home}|\bbetween [^.;]{{3,60}}? and {home}")


@cache
def _leads_no_state() -> re.Pattern[str]:
    return expression(rf"\b(?:{_words('unofficial')})(?: ?'s?)? leader(?: of .*)?$")
