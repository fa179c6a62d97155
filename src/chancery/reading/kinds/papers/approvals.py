"""Who approves a paper: a parliament, which ratifies it, or a cabinet, which lets it be signed."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.groups import Body, Group, Sentence
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.scene import Scene

_BILL = expression(
    r"\b(?:(?P<draft>(?:draft|proposed) (?:(?:federal|organic|constitutional) |proposal of )*(?:law|act|bill|decree|decision"
    r"|resolution)s?(?: to (?:the )?(?:[a-z]+ ){1,3}(?:parliament|assembly|congress|house|senate))?,?|bills?)|laws?|act) "
    r"(?:(?:on|for|concerning|about|of|regarding|providing for|authori[sz]ing|approving) )*(?:the )?"
    r"(?:[^.;]{4,240} and on the )?$"
)
_PASSED = expression(
    r"\b(?:adopt(?:ed|s)|pass(?:ed|es)|vot(?:ed|es)|enact(?:ed|s)|approved|approves|gave (?:its|their) (?:assent|consent)|"
    r"endorsed|backed|green-?lit)\b"
)
_HALFWAY = expression(
    r"\b(?:first|second|preliminary|principle|committee|commission|agenda|tabled|submitted|sent)\b"
)


def approved_by(sentence: Sentence, verb: int, paper: Paper) -> str | None:
    """`parliament` or `cabinet`, by the subject of the approval at group `verb`; None when neither is named.

    What was signed already is not approved for signing, so a cabinet that approves it counts as neither.
    """
    groups = sentence.groups
    near = groups[:verb] if verb < paper.at else groups[paper.last :]
    sorts = {g.value.sort for g in near if isinstance(g.value, Body)}
    if "parliament" in sorts or any("s:legislature" in g.tags or _members(sentence, g) for g in near):
        return "parliament"
    signed = any(
        "v:sign" in g.tags and groups[n - 1].tags.isdisjoint({"w:be", "w:to"})
        for n, g in enumerate(groups[: paper.last + 4])
        if n > paper.at
    )
    cabinet = "government" in sorts or any("s:executive" in g.tags for g in near)
    return "cabinet" if cabinet and not signed else None


def of_a_bill(scene: Scene, sentence: Sentence, verb: int, standing: str) -> str:
    """The standing of a ratification that a bill is about: `planned` until a parliament has passed it.

    `the cabinet approved a bill on the ratification of the treaty` ratifies nothing yet.
    """
    bill = _BILL.search(scene.plain(sentence.start, sentence.groups[verb].start))
    if bill is None or standing not in ("done", "planned"):
        return standing
    words = scene.plain(sentence.start, sentence.end)
    start, end = sentence.start + bill.start(), sentence.groups[verb].start
    around = [g for g in sentence.groups if not start <= g.start < end]  # `a draft resolution to parliament`
    chamber = any("s:legislature" in g.tags or _members(sentence, g) for g in around)
    parliament = any(isinstance(g.value, Body) and g.value.sort == "parliament" for g in around)
    passed = (chamber or parliament) and _PASSED.search(words) and not _HALFWAY.search(words)
    if bill["draft"] is None:
        return "done" if passed else standing
    return "done" if passed else "planned"


def _members(sentence: Sentence, group: Group) -> bool:
    """`lawmakers in Lima`: the members of a parliament, by where it sits."""
    return "offices" in group.tags and sentence.tokens[group.first].fold in _MEMBERS


_MEMBERS = frozenset({"lawmakers", "legislators", "deputies", "senators", "parliamentarians", "mps"})
