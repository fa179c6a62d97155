"""Papers of people who sign for no state: players and clubs, tribes and villages, unions and port authorities."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene

_FOLK: Final = (
    r"(?:tribes?|tribesmen|clans?|villages?|villagers|herders|herdsmen|shepherds|dockers|strikers?|goalkeepers?|midfielders?"
    r"|defenders?|footballers?|players?|clubs?|trade unions?|labou?r unions?|unions|tenants|landlords|shareholders|elders|gangs"
    r"|farmers|fishermen|grocers?|traders|miners?|[\w-]+s ' unions?)"
)
#: Those who sign, before their verb and behind the noun of the paper.
_SIGN: Final = expression(
    r"(?:^|[,;:] |\b(?:and|when|where|that|which|as) )"
    r"(?:(?!from|of|by|with|for|on|to|in|after|despite|under|against)[\w'’-]+ ){0,4}"
    rf"{_FOLK} (?:[\w'’-]+ ){{0,12}}$"
)
_FOR: Final = expression(
    r"\b(?:ministers?|presidents?|governments?|ambassadors?|ministry|states|countries|secretary|envoys?)\b"
)
_WITH: Final = expression(
    rf"^ (?:[\w'’-]+ ){{0,3}}(?:with|between|among) (?:(?:an?|the|his|her|their|two|rival|local|all) )*(?:\w+ )?{_FOLK}\b"
    rf"|^ (?:which|that) [^.;,]{{0,60}}?\b{_FOLK} (?:had |have |has )?(?:signed|concluded|agreed|made|struck|reached)\b"
)
#: What the paper of a deed may be that is none between states, by the words before and behind its noun.
_CONSENT: Final = expression(
    r"\b(?:broad|general|wide|widespread|complete|little|common|growing|tacit|unanimous|much) agreement $"
)
_ARTICLE: Final = expression(r"\b(?:an?|the|this|their|its) (?:[\w-]+ )?agreement $")
_OF_A_FEAST: Final = expression(
    r"^ (?:of|for) (?:the|a) (?:[\w-]+ )?(?:dinner|banquet|ceremony|court|reception|palace|visit)\b"
)


#: Mass organisations, one each of two states: `the A Confederation of Labour and the Workers' Union of B`.
_UNION: Final = r"\b(?:unions?|confederations?|federations?)\b"
_TWO_UNIONS: Final = expression(rf"{_UNION}[^,;.]{{0,60}}? and [^,;.]{{0,80}}?{_UNION}")


def of_two_unions(deal: Deal, ahead: str) -> bool:
    """Whether those who sign are unions of two states that the words name; `ahead`: what stands before the paper's verb."""
    if _of_both(deal):
        return True
    sure = deal.states is not None and deal.states.rule is None and len(set(deal.states.value)) > 1
    return sure and _TWO_UNIONS.search(ahead) is not None


def _of_both(deal: Deal) -> bool:
    """`the trade unions of A and B`: a union each of two states."""
    return any(p.both and p.other and _NAMES_UNION.search(p.name) for p in deal.parties)


_NAMES_UNION: Final = expression(r"\b[Uu]nions?\b")


def _of_two_states(deal: Deal) -> bool:
    """`between the trade unions of Chad and Mali`: mass organisations of two states."""
    named = {state for state, _, share in states_in(deal.paper.groups) if share >= 1}
    return len(named) > 1


def of_private_folk(_scene: Scene, deal: Deal) -> bool:
    """Whether a paper is made by people who act for no state, or is none: a consent, the etiquette of a feast."""
    sentence, paper = deal.sentence, deal.paper
    groups = sentence.groups
    ahead = " ".join(t.fold for t in sentence.tokens[: groups[paper.at].last]) + " "
    behind = " " + " ".join(t.fold for t in sentence.tokens[groups[paper.at].last :]) + " "
    if paper.noun.noun == "agreement" and _CONSENT.search(ahead) and not _ARTICLE.search(ahead):
        return deal.tie is None
    if paper.noun.type == "protocol" and _OF_A_FEAST.search(behind):
        return True
    if _WITH.search(behind):
        return not ("union" in behind and _of_two_states(deal))
    if deal.tie is None or deal.tie.verb > paper.first or _of_both(deal):
        return False
    acting = " ".join(t.fold for t in sentence.tokens[: groups[deal.tie.verb].first]) + " "
    return _SIGN.search(acting) is not None and _FOR.search(acting) is None
