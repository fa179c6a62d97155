"""Papers told off paragraph after paragraph by what they are, `A memorandum ties A to B`, once their signing was told."""

from __future__ import annotations

from msgspec.structs import replace

from chancery.expressions import expression
from chancery.reading.groups import Body
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.kinds.papers.naming import still_a_draft
from chancery.reading.kinds.papers.papers import papers
from chancery.reading.kinds.papers.sides import party_of
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene

#: How many paragraphs behind one such paper the next may stand.
PARAGRAPHS = 2

#: What stands right before such a paper, with its article.
_BEFORE = expression(
    r"(?:"
    # `the two banks now have a / memorandum`, `Culture got a / programme`
    r"\b(?:now|henceforth|from now on|at last|likewise) (?:have|has|hold|holds|share|shares) (?:an?|one)"
    r"|\b(?:have|has|hold|share)(?: both)? (?:now|henceforth|from now on|at last) (?:an?|one)"
    r"|\b(?:got|gets|obtained|received|gained|come away with|came away with|are (?:now )?(?:joined|bound|tied|linked) by)"
    r" (?:an?|one)"
    # `Sport is the subject of a / programme`, `A and B are the two ends of one more / memorandum`
    r"|\b(?:subject|object|matter|theme|substance|content|concern|aim|ends|sides|parties|signatories|partners) (?:of|to|in)"
    r" (?:an?|one|another)"
    # `To these are added the third / programme`, `there is besides an / agreement`
    r"|\b(?:to|beside|besides|next to|alongside) (?:this|these|those|them|it|which)"
    r" (?:are|is|were|was|come|comes|came|must be|may be|can be|stands)"
    r"(?: also| further| now)?(?: added| joined| put| reckoned)?(?: an?| the| one)?"
    r"|\bthere (?:is|was|are|were) (?:also|besides|moreover|further|then|too|in addition|likewise|finally)(?: an?| one)"
    r"|\b(?:also|besides|moreover|further|then|in addition|likewise|finally),? there (?:is|was)(?: an?| one)"
    # `The sixth is a / convention`
    r"|(?:^|; |, |and |while )the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last"
    r"|next|final|remaining|other)(?: one| paper| document)?(?: is| was)(?: an?| the)?"
    r"|\bone of (?:them|these|those)(?: is| was| being|,)?(?: an?| the)?|\bthanks to an?"
    r"|\b(?:next|then|after (?:that|it|this)|thereafter|behind it|last) (?:came|comes|follows|followed|is|was) (?:an?|the)"
    r"|\b(?:also|likewise|further|next|then|still|equally|finally) (?:on the list|in the package|in the row|among them)"
    r"(?: is| was| are| were| came| comes)(?: an?| the)?"
    r")(?: further| more| new| second| third| separate| similar| last)*\s$"
)
#: What goes on behind it with whom it is between or what it is for.
_BEHIND = expression(
    r"(?:,? [^.;:]{0,70}?,?)?\s(?:ties|links|binds|joins|unites|connects|couples|commits|brings together|puts side by side"
    r"|is (?:that|the one|the work|the matter|a matter|shared|held|between|for|about|common)\b"
    r"|(?:has|have|takes|with) [^.;]{2,60}? (?:for|as) its (?:object|subject|aim|goal|matter|theme|purpose|business|field)\b"
    r"|(?:now )?(?:concerns|covers|regards|governs|regulates|deals with|treats of|turns on|has to do with|provides for"
    r"|is (?:devoted|dedicated) to|is directed at|serves)\b)"
)
#: What stands behind it where it is `had` without any such word before it: `have a memo between them`, `of its own`.
_OWN = expression(r"\b(?:between them|of (?:its|their) own)\b")
_NEAR = 60
_HAD = expression(r"\b(?:have|has|had|get|gets|got)(?: now)? (?:an?|one)(?: further| new)?\s$")
#: Words by which a paper is not one of those just counted: of old, to come, wished for or not there.
_APART = expression(
    r"\b(?:since|already|earlier|previous(?:ly)?|existing|old|older|ago|former(?:ly)?|in force|expired?|lapsed|no|not|never"
    r"|without|would|could|should|may|might|if|hopes?|hoped|wants?|wished|asked|needs?|plans? to|planned|proposed?|calls?"
    r"|called|negotiat\w+|under discussion|being (?:prepared|drafted|drawn)|agenda"
    r"|next (?:session|meeting|visit|year|month|round)|draft|to be signed"
    r"|dat(?:es?|ing|ed) from|whose|will be signed|will sign|expected|awaits?|pending"
    r"|remains?|failed|tomorrow)\b"
)
#: Before it: that somebody only speaks of it.
_SAYS = expression(r"\b(?:says?|said|told|argue[sd]?|thinks?|thought|believes?|believed|recalls?|recalled)\b")
#: What a bank or a firm has without any state.
_OF_ONE_HOUSE = frozenset({"loan-grant", "contract"})
_NTH = expression(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\b"
)


def counts_many(told: Deal) -> bool:
    """Whether a deal tells of three papers or more that were signed: `twelve agreements and memoranda were signed`."""
    paper = told.paper
    many = paper.count is not None and not (isinstance(paper.count, int) and paper.count < 3)
    return told.is_signing and told.standing == "done" and paper.noun.plural and many


def one_of_the_counted(scene: Scene, told: Deal, made: Deal, beside: Deal | None) -> bool:
    """Whether a paper without a verb of its life is told off as one of those counted in the paragraphs right before.

    `beside` is the one before it, which was so.
    """
    paper, sentence = made.paper, made.sentence
    if (
        made.tie is not None
        or paper.inner
        or paper.noun.plural
        or paper.year is not None
        or still_a_draft(paper)
    ):
        return False
    if made.number <= told.number or not _of_the_pair(told, made):
        return False
    before = scene.plain(sentence.start, paper.span[0]).rpartition(";")[2]
    behind = scene.plain(paper.span[1], sentence.end).partition(";")[0]
    words = f"{before}{scene.plain(*paper.span)}{behind}"
    if _APART.search(words) or _SAYS.search(before) or _quoted(scene, sentence.start, paper.span[0]):
        return False
    if paper.noun.type in _OF_ONE_HOUSE and not paper.like:
        return False
    if paper.definite and _NTH.search(scene.plain(*paper.span)) is None:
        return False
    before = before if before.endswith(" ") or not before else f"{before} "
    if _BEFORE.search(before) is not None:
        return True
    if _HAD.search(before) is not None and _OWN.search(f"{scene.plain(*paper.span)}{behind[:_NEAR]}"):
        return True
    if beside is not None and _in_its_row(beside, made):
        return True
    return not paper.definite and _BEHIND.match(behind) is not None and _told_apart(made)


def _in_its_row(beside: Deal, made: Deal) -> bool:
    """`To these are added a programme on labour and, for the same years, a protocol on seeds`: the second of such a row."""
    if beside.number != made.number or made.paper.first < beside.paper.last or made.paper.definite:
        return False
    between = made.sentence.groups[beside.paper.last : made.paper.first]
    joined = any(g.tags & {"w:and", "comma", "stop"} for g in between)
    return joined and not any(g.tags & _TELLS for g in between)


_TELLS = frozenset(
    {"verb", "s:finite", "w:is", "w:are", "w:was", "w:were", "w:has", "w:have", "w:which", "person"}
)


def told_off(scene: Scene, made: Deal) -> Deal:
    """One of those counted, between the two bodies that its clause names: `one more is that of Lima's Port Board with SNE`."""
    made = replace(made, told_off=True)
    if made.parties:
        return made
    first, last = clause_of(made)
    named = [party_of(scene, g) for g in made.sentence.groups[first:last] if isinstance(g.value, Body)]
    alone = len(named) == 1 and named[0].both
    return replace(made, parties=tuple(named)) if len(named) == 2 or alone else made


def clause_of(made: Deal) -> tuple[int, int]:
    """The groups of the clause that tells of a paper and of no other."""
    groups = made.sentence.groups
    at = made.paper.at
    others = [p for p in papers(made.sentence) if p.at != at and not p.inner]
    after = max((p.last for p in others if p.at < at), default=0)
    until = min((p.first for p in others if p.at > at), default=len(groups))
    first = next((n + 1 for n in range(after, at) if after and groups[n].tags & _PARTING), after)
    last = next((n for n in range(until - 1, at, -1) if groups[n].tags & _PARTING), until)
    return first, last if until < len(groups) else until


_PARTING = frozenset({"stop", "comma"})


def _of_the_pair(told: Deal, made: Deal) -> bool:
    """Whether no state beside those that signed has to do with a paper."""
    ours = set(told.states.value if told.states is not None else ())
    return {state for state, _, share in states_in(made.sentence.groups) if share >= 1} <= ours


def _told_apart(made: Deal) -> bool:
    """Whether a title or two bodies say which paper it is: `a treaty concerns us all` is one of none."""
    paper = made.paper
    named = paper.first < paper.at or paper.last > paper.at + 1
    return named or sum(isinstance(g.value, Body) for g in made.sentence.groups) > 1


def _quoted(scene: Scene, start: int, at: int) -> bool:
    """Whether code point `at` stands in words that somebody is quoted with."""
    words = scene.text[start:at]
    return words.count("“") > words.count("”") or words.count('"') % 2 == 1
