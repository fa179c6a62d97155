"""Whether a paper that is only named is told apart from all others."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.groups import Group
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene
from chancery.reading.sectors import sectors_of


def names_itself(scene: Scene, paper: Paper) -> bool:
    """A paper only referred to is entered when it has a subject or a proper name of its own."""
    titled = paper.sentence.groups[paper.at].tags & {"cap1"} and paper.last > paper.at + 2
    if paper.noun.type == "exchange-of-notes" and not paper.noun.weak:
        return not carries_word(scene, paper)
    if _fills_row(paper):
        return True
    if paper.inner and paper.noun.type == "loan-grant" and paper.year is None:
        return False  # `exchanged notes on a loan`
    if paper.noun.weak and not (titled or paper.year is not None or held_by_two(paper) or _amended(paper)):
        return False
    if paper.noun.plural:
        return paper.count is None and paper.last > paper.at + 2 and not unspecific(paper) and _worded(paper)
    head = paper.sentence.groups[paper.at]
    before = paper.sentence.groups[paper.first : paper.at]
    proper = head.tags & {"cap1"} and (
        any(g.tags & {"cap", "cap1"} for g in before) or head.last - head.first > 3
    )
    proper = proper or (paper.definite and any(_places(g) for g in before[:1]))
    return paper.last > paper.at + 2 or bool(proper) or paper.year is not None or _known_sort(scene, paper)


def _worded(paper: Paper) -> bool:
    """Whether words stand behind the noun of a title: not `accords (...)`."""
    behind = paper.sentence.groups[paper.at + 1 : paper.last]
    return any(g.tags.isdisjoint({"open", "close", "dot", "stop", "quote", "dash"}) for g in behind)


def _amended(paper: Paper) -> bool:
    """`Protocol amending the tax convention with Oman`: a paper in the title of another, told by whom it is with."""
    behind = paper.sentence.groups[paper.at + 1 : paper.last]
    partner = bool(behind) and bool(behind[0].tags & {"w:with", "w:between"})
    return paper.inner and paper.definite and partner and any("state" in g.tags for g in behind)


#: What one side says to the other in a note of its own.
_WORD = expression(
    r"\b(?:notice|notif\w+|inform\w*|announc\w*|denounc\w*|protest\w*|request\w*|repl(?:y|ied)|object\w*|complain\w*|deliver\w*"
    r"|demand\w*|communicat\w*|withdr\w+|reject\w*) (?:[^.;]{0,60} )?(?:in|by|through|via|with|of) "
    r"(?:an?|its|the|their) (?:\w+ )?$"
)


#: A sentence that opens with the note by which one side tells the other something.
_BY_NOTE = expression(
    r"(?:\S+ ){0,2}?(?:by|in|through|with) (?:an?|its|the|their)? ?(?:note verbale|diplomatic note|note|letter)\b[^.;]{0,90}?\b"
    r"(?:inform|notif|communicat|announc|request|convey|advis|confirm|denounc|withdr)"
)


def _opens(paper: Paper) -> bool:
    return paper.at <= 5


def carries_word(scene: Scene, paper: Paper) -> bool:
    """`served notice in a note verbale of 28 June`: a note of one side only, by which nothing is agreed."""
    if paper.noun.plural:
        return False
    if _BY_NOTE.match(scene.plain(paper.sentence.start, paper.sentence.end)) and _opens(paper):
        return True
    return _WORD.search(scene.plain(paper.sentence.start, paper.span[0])) is not None


def _places(group: Group) -> bool:
    """`the Algiers accord`: a paper known by where it was signed."""
    return bool(group.tags & {"place", "cap"}) and group.tags.isdisjoint(
        {"state", "demonym", "body", "person"}
    )


#: What stands before the title in a row of a chronology, and behind it.
_ROW = frozenset({"date", "stop", "dash", "colon", "open", "close", "number", "dot"})


def _fills_row(paper: Paper) -> bool:
    """`14.03.1993 | Consular Convention`: all that a dated line says."""
    groups = paper.sentence.groups
    ahead, behind = groups[: paper.first], groups[paper.last :]
    return (
        "cap1" in groups[paper.at].tags
        and (not paper.noun.weak or paper.first < paper.at)
        and any("date" in g.tags for g in ahead[:1])
        and all(g.tags & _ROW for g in (*ahead, *behind))
    )


def _known_sort(scene: Scene, paper: Paper) -> bool:
    """`have a double taxation convention`: a compound noun says what the paper is about."""
    groups = paper.sentence.groups
    compound = groups[paper.at].last - groups[paper.at].first > 1 and not groups[paper.at].tags & {
        "n:relations"
    }
    held = held_by_two(paper) or still_a_draft(paper) or _of_both(paper)
    named = compound or (paper.first < paper.at and sectors_of(scene.text, (paper.span,), ()) is not None)
    return named and held


def _of_both(paper: Paper) -> bool:
    """`Chad and Peru will review their fisheries accord`: what two states that the sentence names have is there already."""
    if paper.noun.plural or not paper.first or "w:their" not in paper.sentence.groups[paper.first - 1].tags:
        return False
    ahead = paper.sentence.groups[: paper.first]
    return len({state for state, _, _ in states_in(ahead)}) == _SIDES or any(
        "both-sides" in g.tags for g in ahead
    )


_SIDES = 2


def still_a_draft(paper: Paper) -> bool:
    """`the draft readmission agreement`: what two sides are drafting is known to both."""
    before = paper.sentence.tokens[: paper.sentence.groups[paper.first].first][-1:]
    return any(token.fold in ("draft", "drafts") for token in before)


def held_by_two(paper: Paper) -> bool:
    """`have an arrangement on fish`: what two sides have is a paper."""
    before = paper.sentence.groups[max(0, paper.first - 4) : paper.first]
    if any(g.tags & HAVING for g in before):
        return True
    at = next((n for n, g in enumerate(before) if "s:having" in g.tags), None)
    return at is not None and not any(g.tags & _ON for g in before[at:])


#: What two states do who have a paper.
HAVING = frozenset({"w:have", "w:has", "w:had"})
_ON = frozenset({"w:on", "w:of", "w:for", "w:about", "w:over", "n:talks", "n:meeting"})


_REPLACES = expression(
    r"\b(?:replac(?:es|ed|ing)|supersed(?:es|ed|ing)|takes? the place of|took the place of|succeed(?:s|ed)) (?:\w+ ){0,4}$"
)


#: Before a paper that another is only likened to: `modelled on the Mekong Agreement`.
_LIKENED = expression(
    r"\b(?:(?:modelled|modeled|patterned|fashioned) (?:on|after|upon)|(?:along|on) the lines of|inspired by|on the model of"
    r"|in the style of|similar to|akin to|comparable (?:to|with)|unlike|reminiscent of|compared (?:it |them )?(?:to|with)) "
    r"(?:the |an? |that of the )?(?:\w+ ){0,3}$"
)


def only_a_model(scene: Scene, paper: Paper) -> bool:
    """`modelled on the Mekong Agreement`: whether a paper that names no state is there only for comparison."""
    if any(g.tags & {"state", "demonym"} for g in paper.groups):
        return False
    return (
        _LIKENED.search(scene.plain(paper.sentence.start, paper.sentence.groups[paper.at].start)) is not None
    )


def replaced(scene: Scene, paper: Paper) -> bool:
    """`replaces separate arrangements`: whether a paper is one whose place another takes."""
    return (
        _REPLACES.search(scene.plain(paper.sentence.start, paper.sentence.groups[paper.at].start)) is not None
    )


def unspecific(paper: Paper) -> bool:
    """`agreements in various fields`: a plural whose subject names nothing."""
    vague = {
        "w:various",
        "w:several",
        "w:many",
        "w:other",
        "w:different",
        "w:all",
        "w:between",
        "w:with",
        "w:such",
        "w:numerous",
        "w:multiple",
        "w:each",
    }
    groups = paper.sentence.groups
    if any(g.tags & vague for g in groups[paper.first : paper.last + 1]):
        return True
    behind = " ".join(t.fold for t in paper.sentence.tokens[groups[paper.at].last :][:5]) + " "
    return _IN_NUMBERS.match(behind) is not None or _all_there_are(paper)


#: `agreements in considerable number`, `treaties in force`: how many there are says nothing on what.
_IN_NUMBERS = expression(
    r"in (?:(?:an? )?(?:considerable|great|large|growing|goodly|fair|such|any|vast) )?(?:numbers?|quantity|plenty|force"
    r"|abundance|profusion)\b|(?:aplenty|galore|without number)\b"
)


def _all_there_are(paper: Paper) -> bool:
    """`the bilateral treaties of Malta`, `the agreements of Chad and Peru`: of whom they are says nothing on what."""
    groups, tokens = paper.sentence.groups, paper.sentence.tokens
    behind = groups[paper.at + 1 : paper.last]
    sorts = all(tokens[g.first].fold in _SORTS for g in groups[paper.first : paper.at])
    return sorts and bool(behind) and "w:of" in behind[0].tags and all(g.tags & _OWNERS for g in behind)


#: Words before a plural that tell no papers from others.
_SORTS = frozenset({"bilateral", "international", "existing", "multilateral"})
#: Whose papers may be.
_OWNERS = frozenset({"w:of", "w:the", "w:and", "comma", "state", "organisation", "both-sides", "w:with"})


def _about(paper: Paper) -> bool:
    """`preparing a similar text for the Tema corridor`: whether the title of an indefinite paper says what it is on."""
    groups = paper.sentence.groups
    behind = groups[paper.at + 1 : paper.last]
    before = groups[paper.first - 1].tags if paper.first else frozenset()
    return (
        len(behind) > 1
        and bool(behind[0].tags & {"w:on", "w:for"})
        and bool(before & {"w:a", "w:an", "w:another"})
    )


def specific(paper: Paper) -> bool:
    """Whether a generic noun says enough to be a paper of its own: a title, a modifier or an indefinite article."""
    if paper.noun.noun in ("document", "paper", "text", "instrument"):
        told = paper.subject is not None or _about(paper) or (paper.like and paper.last > paper.at + 1)
        return told and not paper.definite and paper.count in (None, 1)
    if paper.last > paper.at + 1 or paper.first < paper.at or not paper.definite or bool(paper.subject):
        return True
    behind = paper.sentence.groups[
        paper.last : paper.last + 2
    ]  # `the agreement under which doctors work there`
    return len(behind) == 2 and bool(behind[0].tags & {"w:under", "w:by"} and behind[1].tags & {"w:which"})
