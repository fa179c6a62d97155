"""How far the name of a channel reaches behind its head: `Commission / (JCM) on Trade between Peru and Chad`."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.groups import Group, Sentence
from chancery.reading.kinds.channels.name_words import CONJUNCTIONS, ENDS, JOINTS, NOT_OPENING, OFFICERS
from chancery.reading.kinds.channels.words import channel_words
from chancery.reading.tokens import Token

_MAX_BEHIND = 34
_ARTICLES = frozenset({"a", "an"})


def name_end(sentence: Sentence, at: int, groups: dict[int, Group]) -> tuple[int, int, bool]:
    """`(end, end of the subject, shared)`: a gloss, then `on ...`, `between X and Y`, `of the two countries`."""
    tokens = sentence.tokens
    last = _gloss(sentence, at)
    subject, shared = last, False
    if last >= len(tokens) or tokens[last].fold not in JOINTS or _settles(sentence, last, groups):
        return last, subject, shared
    here = last
    seen_joint, between = "", False
    while here < len(tokens) and here - last < _MAX_BEHIND:
        token = tokens[here]
        group = groups.get(here)
        glossed = _gloss(sentence, here)
        if glossed > here:
            here = glossed
            continue
        if token.fold == "that" and tokens[here - 1].fold == "and":
            here += 1
            continue
        if token.fold in CONJUNCTIONS and _paper_next(sentence, here + 1, groups):
            break
        if token.fold in CONJUNCTIONS and _officer_next(sentence, here + 1):
            break
        fresh = _fresh(sentence, here + 1) and not (
            seen_joint == "of" and _state_next(sentence, here, groups)
        )
        if token.fold in CONJUNCTIONS and not between and fresh:
            break
        if here > last and token.fold in _ARTICLES and tokens[here - 1].fold not in (*JOINTS, *CONJUNCTIONS):
            break  # `make consultations between the two ministries / a standing mechanism`
        if token.fold in ENDS or _stops(sentence, here, group, here > last):
            break
        if token.fold in JOINTS:
            if _settles(sentence, here, groups):
                break
            seen_joint, between = token.fold, between or token.fold == "between"
        if seen_joint in ("between", "of", "with") and group is not None and group.tags & {"both-sides"}:
            shared = True
        if seen_joint == "between":
            shared = True
        here += 1
    here = _trimmed(sentence, here, last)
    subject = next((n for n in range(last, here) if tokens[n].fold == "between"), here)
    return here, subject, shared


def _paper_next(sentence: Sentence, at: int, groups: dict[int, Group]) -> bool:
    """`the Commission between A and B and the Action Plan`: a paper that is told beside the channel."""
    if at >= len(sentence.tokens) or sentence.tokens[at].fold not in ("the", "a", "an", "its", "their"):
        return False
    group = groups.get(at + 1)
    return group is not None and "instrument" in group.tags


def _officer_next(sentence: Sentence, at: int) -> bool:
    """`vice-chairman of the Committee for Ties and chairman of the Association`: another office of the same person."""
    ahead = [t.fold for t in sentence.tokens[at : at + 4]]
    return "of" in ahead[1:] and bool(OFFICERS & set(ahead[: ahead.index("of")]))


def _fresh(sentence: Sentence, at: int) -> bool:
    """Whether a new noun phrase with an article begins at token `at`."""
    if at + 1 < len(sentence.tokens) and sentence.tokens[at].fold in ("of", "on", "with", "for", "in"):
        at += 1
    if at + 1 < len(sentence.tokens) and sentence.tokens[at].fold == "one":
        return sentence.tokens[at + 1].fold in ("on", "for")
    return at < len(sentence.tokens) and sentence.tokens[at].fold in (
        "a",
        "an",
        "the",
        "its",
        "their",
        "another",
        "other",
    )


def _state_next(sentence: Sentence, at: int, groups: dict[int, Group]) -> bool:
    """`the Commission of Senegal / and / the Gambia`: the second of two states, which has an article of its own."""
    ahead, before = groups.get(at + 2), groups.get(at - 1)
    article = at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].fold == "the"
    return article and all(g is not None and bool(g.tags & {"state"}) for g in (ahead, before))


def _gloss(sentence: Sentence, at: int) -> int:
    """Where a gloss in brackets ends that begins at token `at`, `(JCM)`, `(JWG-CT)`; else `at`."""
    tokens = sentence.tokens
    if (
        at + 4 < len(tokens)
        and tokens[at].text == "("
        and tokens[at + 2].dash
        and tokens[at + 4].text == ")"
        and tokens[at + 1].text.isupper()
        and tokens[at + 3].text.isupper()
    ):
        return at + 5
    if (
        at + 2 < len(tokens)
        and tokens[at].text == "("
        and tokens[at + 2].text == ")"
        and tokens[at + 1].text[0].isupper()
    ):
        return at + 3
    return at


_MONTHLIKE = expression(r"\d")


def _settles(sentence: Sentence, at: int, groups: dict[int, Group]) -> bool:
    """Whether `in`, `on` or `at` opens a place or date rather than a subject."""
    tokens = sentence.tokens
    if at + 1 >= len(tokens):
        return True
    after = groups.get(at + 1)
    tags = after.tags if after else frozenset()
    if tokens[at].fold == "to" or (tokens[at].fold == "of" and tags & {"date"}):
        return True
    if tokens[at].fold == "with" and not _partner(at + 1, groups):
        return True
    if (
        tokens[at].fold == "in"
        and at
        and tokens[at - 1].fold in _WORK
        and not tags & {"date", "place", "state"}
    ):
        return False
    if tokens[at].fold == "in":
        return not tokens[at + 1].fold.startswith(("field", "area", "the")) or not _field(sentence, at + 1)
    return bool(tags & {"date", "place"}) or (
        bool(_MONTHLIKE.match(tokens[at + 1].text)) and tokens[at].fold in ("on", "for")
    )


#: With whom a channel is shared.
_PARTNERS = frozenset(
    {"state", "demonym", "both-sides", "body", "organisation", "place", "cap", "cap1", "counterpart"}
)


def _partner(at: int, groups: dict[int, Group]) -> bool:
    """`Commission with Oman`, `with the Omani side`, where `with the adoption of minutes` tells how a session ended."""
    ahead = (groups[n] for n in range(at, at + 4) if n in groups)
    return any(g.tags & _PARTNERS for g in ahead)


#: What a channel is for, before its fields: `committee for cooperation in trade, economy and science`.
_WORK = frozenset({"cooperation", "co-operation", "collaboration", "exchange", "exchanges"})


def _field(sentence: Sentence, at: int) -> bool:
    return any(t.fold.startswith(("field", "area", "sphere", "domain")) for t in sentence.tokens[at : at + 3])


def _stops(sentence: Sentence, at: int, group: Group | None, inside: bool) -> bool:
    token = sentence.tokens[at]
    if group is None:
        return True
    tags = group.tags
    if token.text == ",":
        return not _listed(sentence, at)
    if token.text in "–—-" and _ties_words(sentence, at):
        return False
    if (
        token.text in '.;:()"“”!?|'
        or (token.dash and not token.glued)
        or (token.text in "–—" and not token.glued)
    ):
        return True
    if tags & {"date", "person"} and not tags & {"body"}:
        return True
    finite = bool(tags & {"w:went", "w:heard", "w:voted", "s:finite", "s:encounter"}) or any(
        w.sort.startswith("v:") and w.form in ("past", "s", "pp") for w in group.words
    )
    return (
        inside
        and finite
        and not token.capital
        and not tags & {"n:talks", "n:meeting", "n:visit", "n:relations", "n:ties"}
    )


def _ties_words(sentence: Sentence, at: int) -> bool:
    """`Economic – Trade and Scientific – Technical Cooperation`: a dash between two words that names of channels have."""
    if at == 0 or at + 1 >= len(sentence.tokens):
        return False
    left, right = sentence.tokens[at - 1], sentence.tokens[at + 1]
    modifiers = channel_words().modifiers
    return left.capital and right.capital and left.fold in modifiers and right.fold in modifiers


def _listed(sentence: Sentence, at: int) -> bool:
    """A comma within a list of subjects that an `and` closes before anything else happens."""
    for ahead in range(at + 1, min(at + 14, len(sentence.tokens))):
        token = sentence.tokens[ahead]
        if token.fold in CONJUNCTIONS:
            after = sentence.tokens[ahead + 1] if ahead + 1 < len(sentence.tokens) else None
            return after is not None and after.fold not in (
                "a",
                "an",
                "the",
                "he",
                "she",
                "it",
                "they",
                "agreed",
                "to",
            )
        if (
            token.fold in ENDS
            or token.fold in ("a", "an", "the", "he", "she", "on", "in", "with")
            or token.text in ".;:()"
        ):
            return False
    return False


def _trimmed(sentence: Sentence, last: int, least: int) -> int:
    tokens = sentence.tokens
    while last > least and (
        (not tokens[last - 1].word and tokens[last - 1].text != ")")
        or tokens[last - 1].fold in NOT_OPENING
        or tokens[last - 1].fold in JOINTS
        or _adverb(tokens[last - 1])
    ):
        last -= 1
    return last


def _adverb(token: Token) -> bool:
    return (
        token.text.endswith("ly") and not token.capital and token.fold not in ("family", "supply", "assembly")
    )
