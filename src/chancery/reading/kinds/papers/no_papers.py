"""Nouns of papers that name none: agreement in principle, what one office gives out, a verb, or a copy of the paper behind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Group, Sentence


def in_principle(sentence: Sentence, at: int) -> bool:
    """`reached agreement in principle on a treaty`, `a common understanding of the need`: no paper yet."""
    last = sentence.groups[at].last
    behind = [t.fold for t in sentence.tokens[last : last + 3]]
    if _reached_on(sentence, at) or _reached_to(sentence, at):
        return True
    if _by_common(sentence, at) or _to_cabinet(sentence, at) or _broad(sentence, at) or _run(sentence, at):
        return True
    needed = behind[:2] in (["of", "the"], ["on", "the"]) and behind[2:] in (
        ["need"],
        ["importance"],
        ["necessity"],
    )
    if behind[:1] and behind[0] in _NAMED_AFTER and sentence.tokens[last - 1].capital:
        return True
    return needed or behind[:2] == ["in", "principle"]


_BROAD: Final = frozenset(
    {
        "broad",
        "general",
        "basic",
        "wide",
        "substantial",
        "large",
        "tentative",
        "preliminary",
        "verbal",
        "oral",
    }
)


def _broad(sentence: Sentence, at: int) -> bool:
    """`reached a broad agreement in May on the pact`: how far two have come, and no paper."""
    first = sentence.groups[at].first
    before = [t.fold for t in sentence.tokens[max(0, first - 4) : first]]
    return "reach" in " ".join(before[:-1]) and before[-1] in _BROAD


_ORGANISES: Final = expression(
    r"\b(?:organi[sz]|runs?\b|ran\b|running|stag(?:e|es|ed|ing)\b|host|offer|broadcast|air(?:s|ed|ing)?\b|conduct|arrang)"
    r"(?:e|es|ed|ing|s)? (?:[\w-]+ ){0,2}$"
)


def _run(sentence: Sentence, at: int) -> bool:
    """`organises cultural programmes`: what somebody puts on, and no paper."""
    group = sentence.groups[at]
    if (
        not sentence.tokens[group.last - 1].fold.startswith("program")
        or sentence.tokens[group.last - 1].capital
    ):
        return False
    before = " ".join(t.fold for t in sentence.tokens[max(0, group.first - 3) : group.last - 1])
    return _ORGANISES.search(before + " ") is not None


#: What a memorandum does that a minister lays before his own cabinet.
_LAID = expression(
    r"(?:cabinet )?memorand(?:um|a) (?:(?:which|that) )?(?:seek|sought|request|ask|propos|submitted (?:by|to)"
    r"|to (?:the )?cabinet|laid before (?:the )?cabinet)"
)


def _to_cabinet(sentence: Sentence, at: int) -> bool:
    """`The memorandum which sought a mandate to open negotiations was deferred`: a paper of one government to itself."""
    group = sentence.groups[at]
    words = " ".join(token.fold for token in sentence.tokens[group.first : group.last + 4])
    return _LAID.match(words) is not None


def _reached_on(sentence: Sentence, at: int) -> bool:
    """`Agreement was reached between Oman and Mali on a tax treaty`: what was agreed on is the paper."""
    groups = sentence.groups
    if "w:agreement" not in groups[at].tags or groups[at].last - groups[at].first > 1:
        return False
    before = groups[at - 1].tags if at else frozenset()
    if before & {
        "w:a",
        "w:an",
        "w:the",
        "w:this",
        "w:their",
        "low",
        "cap",
        "cap1",
        "portfolio",
        "demonym",
        "w:new",
    }:
        return False
    reached = any(g.tags & {"v:conclude"} for g in (*groups[max(0, at - 3) : at], *groups[at + 1 : at + 5]))
    on = next((n for n in range(at + 1, min(len(groups), at + 14)) if "w:on" in groups[n].tags), None)
    return reached and on is not None and any(g.word("instrument") for g in groups[on + 1 : on + 7])


def _by_common(sentence: Sentence, at: int) -> bool:
    """`terminated by common accord`, `ended by mutual agreement`: how two act, and no paper."""
    group = sentence.groups[at]
    before = [t.fold for t in sentence.tokens[max(0, group.first - 2) : group.first]]
    within = [t.fold for t in sentence.tokens[group.first : group.last]]
    words = [*before, *within[:-1]][-2:]
    return within[-1] in _UNDERSTOOD and words in (["by", "common"], ["by", "mutual"], ["of", "common"])


def _reached_to(sentence: Sentence, at: int) -> bool:
    """`Agreement was reached to hold the next round in May`: two who will do so, and no paper."""
    group = sentence.groups[at]
    tokens = sentence.tokens
    if group.last - group.first > 1 or tokens[group.first].fold not in _UNDERSTOOD:
        return False
    clause = " ".join(token.fold for token in tokens[max(0, group.first - 4) : group.last + _REACHED])
    return _TO_DO.search(clause) is not None


_UNDERSTOOD: Final = frozenset({"agreement", "understanding", "consensus", "accord"})
#: So many words behind the noun what was agreed may begin.
_REACHED: Final = 14
#: What two do who have only agreed to, between the word for that and its infinitive.
_TO_DO: Final = expression(
    r"\b(?:(?:an? |full |mutual |common )*(?:agreement|understanding|consensus|accord) (?:was|has been|had been|were) "
    r"(?:also |then |further )?(?:reached|achieved|arrived at)(?: in [\w ]{3,20}?)?(?: on \w+day)?(?: between [\w' ]{3,40}?)?"
    r"|(?:reach|reached|reaching|achieved|(?:came|come|comes|coming) to|arrived at) (?:an? |full |mutual |common )*"
    r"(?:agreement|understanding|consensus|accord)) "
    r"(?:that\b(?! (?:will|would|is|was|has|had|could|may|can|shall|allows|opens|covers|gives|sets|lets|ends|provides|makes"
    r"|enables|paves|foresees|commits|creates|includes)\b)"
    r"|on (?:holding|meeting|continuing|resuming)\b"
    r"|to (?:also |jointly |soon )?"
    r"(?:hold|meet|continue|convene|organi[sz]e|resume|open|reopen|set up|launch|start|begin|send|work"
    r"|keep|increase|expand|strengthen|develop|deepen|cooperate|co-operate|expedite|speed|finali[sz]e|sign|intensify|establish|step"
    r"|enhance|explore|maintain|raise|promote|consult|restore|normali[sz]e)\b)"
)


#: What bears the name of a paper: `the Warsaw Treaty states`.
_NAMED_AFTER = frozenset(
    {"states", "countries", "members", "nations", "organization", "organisation", "powers", "allies"}
)


def copy_of_another(sentence: Sentence, at: int) -> bool:
    """`the text of an agreement`, `copies of the accord`: the paper meant is the one behind."""
    groups = sentence.groups
    word = groups[at].word("instrument")
    if word is None or word.value.noun not in ("text", "document", "paper") or at + 2 >= len(groups):
        return False
    if groups[at + 1].tags & {"w:of"} and groups[at + 2].tags & {"w:which"}:
        return True
    return bool(groups[at + 1].tags & {"w:of"}) and any(
        g.word("instrument") for g in groups[at + 2 : at + 10]
    )


def lent_by_another(sentence: Sentence, at: int) -> bool:
    """`an agreement on a Line of Credit`: what the paper before lends is no second paper."""
    groups = sentence.groups
    word = groups[at].word("instrument")
    if word is None or word.value.type != "loan-grant" or at < 2:
        return False
    here = at - 1 - bool(groups[at - 1].tags & {"w:a", "w:an", "w:the"})
    return (
        here > 0
        and bool(groups[here].tags & {"w:on", "w:for"})
        and groups[here - 1].word("instrument") is not None
    )


def goes_on(groups: Sequence[Group], at: int) -> bool:
    """Whether the noun phrase goes on with another noun of paper: `visa waiver agreement`, not `the instruments deal`."""
    return groups[at].word("instrument") is not None and not _dealing(groups, at)


def _dealing(groups: Sequence[Group], at: int) -> bool:
    """`the instruments deal with visas`: a verb."""
    if not groups[at].tags & {"w:deal", "w:deals"} or at == 0:
        return False
    ahead = groups[at + 1 : at + 6]
    return groups[at - 1].word("instrument") is not None and any(g.tags & {"w:with"} for g in ahead)


def _of_one_house(groups: Sequence[Group], at: int) -> bool:
    """`Communiqué of the Press Office`: what one office gives out by itself."""
    word = groups[at].word("instrument")
    if word is None or groups[at].last - groups[at].first > 1 or not word.surface.startswith("communiq"):
        return False
    behind = [g for g in groups[at + 1 : at + 4] if "w:the" not in g.tags][:2]
    if len(behind) < 2 or "w:of" not in behind[0].tags or "bothbodies" in behind[1].tags:
        return False
    return bool(behind[1].tags & {"body:office", "body:ministry"})


def _on_loan(groups: Sequence[Group], at: int) -> bool:
    """`a tent on loan from the mission`."""
    lent = at > 0 and "w:on" in groups[at - 1].tags and at + 1 < len(groups)
    word = groups[at].word("instrument") if lent else None
    return word is not None and word.value.noun == "loan" and bool(groups[at + 1].tags & {"w:from", "w:to"})


def _manner(groups: Sequence[Group], at: int) -> bool:
    """`was prolonged by an exchange of letters`: how something was done to the paper that the sentence is about."""
    word = groups[at].word("instrument")
    if word is None or word.value.type != "exchange-of-notes" or at < 3:
        return False
    by = at - 1 - ("w:an" in groups[at - 1].tags)
    return "w:by" in groups[by].tags and not groups[by - 1].tags.isdisjoint(_DONE_SO)


_DONE_SO = frozenset({"v:renew", "v:amend", "v:terminate", "v:suspend", "v:enter-force", "v:expire"})


def _of_procedures(groups: Sequence[Group], at: int) -> bool:
    """`exchanged notes on the completion of internal procedures`: a formality of another paper."""
    word = groups[at].word("instrument")
    if word is None or word.value.type != "exchange-of-notes":
        return False
    ahead = groups[at + 1 : at + 5]
    return any("s:completion" in g.tags for g in ahead)


def _of_time(groups: Sequence[Group], at: int) -> bool:
    """`signed it minutes before`."""
    word = groups[at].word("instrument")
    if word is None or word.value.noun != "minutes" or at + 1 >= len(groups):
        return False
    return bool(groups[at + 1].tags & {"w:before", "w:after", "w:later", "w:earlier", "w:ago"})


def other_sense(groups: Sequence[Group], at: int) -> bool:
    """`in agreement`, `by agreement`, `reached an understanding of`, `take note(s)`, a letter that is not between two."""
    if _dealing(groups, at) or _of_one_house(groups, at) or _on_loan(groups, at) or _of_time(groups, at):
        return True
    if _manner(groups, at) or _of_procedures(groups, at):
        return True
    ahead = groups[at + 1].tags if at + 1 < len(groups) else frozenset()
    word = groups[at].word("instrument")
    aside = at > 1 and "comma" in groups[at - 2].tags and "comma" in ahead
    if (
        word is not None
        and word.value.type == "exchange-of-notes"
        and aside
        and "w:by" in groups[at - 1].tags
    ):
        return True  # `the signing, by exchange of letters, of an understanding`
    exchanged = any(g.tags & {"v:exchange"} for g in groups[at + 1 : at + 7])
    if word is not None and word.value.noun == "notes" and ahead & {"w:to", "w:that"} and not exchanged:
        return True  # `the ministry notes that`, and not `notes to this effect were exchanged`
    before = groups[at - 1].tags if at else frozenset()
    if (
        word is not None
        and word.value.noun == "letter"
        and not (ahead & {"w:between"} or before & {"portfolio"})
    ):
        return True
    if (
        groups[at].tags & {"w:deal", "w:deals"}
        and at + 1 < len(groups)
        and groups[at + 1].tags & {"w:with"}
        and before & _DEALING
        and not (before & {"low"} and (_with_state(groups, at + 2) or _just_signed(groups, at)))
    ):
        return True
    ended = at > 0 and any(w.surface.endswith(" without") for w in groups[at - 1].words)
    if (
        ("w:without" in before or ended)
        and not groups[at].tags & {"cap1"}
        and groups[at].tags & {"w:agreement"}
    ):
        return True  # `talks ended without agreement on a line`
    lone = groups[at].last - groups[at].first == 1 and not (word is not None and word.value.plural)
    return (
        lone
        and bool(before & {"w:in", "w:by", "w:full", "w:mutual", "w:under"})
        and not groups[at].tags & {"cap1"}
    )


#: What stands before the verb in `which deals with fish`.
_DEALING = frozenset({
    "w:who", "w:to", "w:that", "w:which", "w:will", "w:they", "low", "w:it", "w:former", "w:latter", "w:first", "w:second",
    "w:third", "w:one", "w:other", "w:another", "w:each", "w:both", "ordinal", "w:also", "w:this", "w:these", "w:all",
})  # fmt: skip


def _just_signed(groups: Sequence[Group], at: int) -> bool:
    """`signed an interconnector deal with Zesco`: the noun is the object of a verb of signing."""
    return any(g.tags & {"v:sign", "v:initial", "v:conclude"} for g in groups[max(0, at - 5) : at])


def _with_state(groups: Sequence[Group], at: int) -> bool:
    """`a tuna deal with Fiji`: whom a deal is with, where `officials deal with tuna` has a verb."""
    return any(g.tags & {"state", "seat"} for g in groups[at : at + 1])
