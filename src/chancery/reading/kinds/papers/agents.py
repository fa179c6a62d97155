"""Who signs together, where they are three or more, or two that give way to no third."""

from __future__ import annotations

from collections.abc import Sequence

from chancery.reading.drafts import Span, Value
from chancery.reading.go_betweens import go_betweens
from chancery.reading.groups import Body, Group
from chancery.reading.kinds.papers.governors import Governed
from chancery.reading.kinds.papers.papers import Paper
from chancery.reading.named_states import states_in
from chancery.reading.offices import Office


def agents(paper: Paper, tie: Governed | None) -> Value | None:
    """The states that signed together when there are three or more: `signed in Lobito by Angola, Zambia and Congo`."""
    groups = paper.sentence.groups
    if tie is not None and tie.verb < paper.first and len(row := row_before(groups, tie.verb)) > 1:
        # Of two that sign side by side, neither gives way to a third in the title: `on a Soviet withdrawal`.
        third = {s for s, _, share in states_in(paper.groups) if share >= 1} - set(row)
        partner = any(g.tags & {"w:with", "w:between"} for g in paper.groups)
        if len(row) > 2 or (third and not partner):
            return Value(sorted(row), tuple(row.values()))
    if (
        tie is not None
        and tie.pattern.id == "instrument.relative"
        and len(row := row_before(groups, tie.verb)) > 1
    ):
        # `fish there by the protocol that Mali and Oman signed`: its clause tells whose it is, not the sentence.
        return Value(sorted(row), tuple(row.values()))
    at = next((n for n in range(paper.at, len(groups)) if groups[n].tags & {"w:by"}), None) if tie else None
    if at is None or not any("v:sign" in g.tags for g in groups[paper.at : at]):
        return None
    found: dict[str, Span] = {}
    end = next((n for n in range(at + 1, len(groups)) if groups[n].tags & _BEHIND_SIGNERS), len(groups))
    for state, span, share in states_in(groups[at + 1 : end]):
        if share >= 1:
            found.setdefault(state, span)
    return Value(sorted(found), tuple(found.values())) if len(found) > 2 else None


def _state_in_row(group: Group) -> str | None:
    if isinstance(group.value, Office | Body):
        return group.value.state
    return next((state for state, _, share in states_in([group]) if share >= 1), None)


def row_before(groups: Sequence[Group], verb: int) -> dict[str, Span]:
    """The states in a row that is the subject of a verb: `Chadian, Malian and Omani ministers signed`."""
    found: dict[str, Span] = {}
    open_ = False
    helping = go_betweens(groups)
    for at in range(max(0, verb - 12), verb):
        group = groups[at]
        placed = at in helping or (
            at > 0 and groups[at - 1].tags & {"w:in", "w:at", "w:from", "w:to", "w:with"}
        )
        state = None if placed else _state_in_row(group)
        if state and (open_ or not found):
            found.setdefault(state, group.span)
            open_ = False
        elif state:
            found, open_ = {state: group.span}, False
        elif group.tags & {"comma", "w:and"}:
            open_ = bool(found)
        elif group.tags & {"w:the", "w:of", "w:those"} and open_:
            continue
        elif group.tags & {"stop", "verb", "w:in", "w:at", "w:with", "w:from", "w:to", "person"}:
            found = {}
    return found


#: What ends the list of those who signed.
_BEHIND_SIGNERS = frozenset({
    "stop", "colon", "date", "verb", "quote", "w:which", "w:who", "w:whose", "w:in", "w:at", "w:on", "w:for", "w:to",
    "w:during", "w:over", "w:after", "w:with", "w:under", "w:but", "w:while", "w:before", "w:presence", "w:that",
})  # fmt: skip
