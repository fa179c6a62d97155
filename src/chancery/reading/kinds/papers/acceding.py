"""Who joins a text of many states by a list's remark: `Instrument of accession deposited by Malta: London, 30 May 2020`."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Value
from chancery.reading.kinds.papers.papers import papers
from chancery.reading.named_states import states_in
from chancery.reading.scene import Scene

_OF = r"(?:accession|adherence|adhesion|ratification|acceptance|approval|succession)"
#: Remarks that only a text of many states gets.
_JOINS = expression(
    rf"(?:its |the |an? )?instruments? of {_OF}[^.;]{{0,60}}\b(?:deposit|lodged|handed)|(?:date of )?(?:acceded\b|accession\b)"
    rf"|deposit(?:ed)? (?:of |by |its |the |an? )*(?:\w+ ){{0,3}}instruments? of {_OF}"
)
#: How many sentences behind a title its remarks stand.
_REACH = 3


def acceding(scene: Scene, draft: Draft) -> Value | None:
    """The one state that joins the text of a row, where its title names none and a remark tells of accession or deposit."""
    title = scene.sentences[draft.sentence]
    head = papers(title)
    if not head or any(share >= 1 for _, _, share in states_in(head[0].groups)):
        return None
    for sentence in scene.sentences[draft.sentence + 1 : draft.sentence + 1 + _REACH]:
        found = papers(sentence)
        if not _JOINS.match(scene.plain(sentence.start, sentence.end)):
            if found and not found[0].definite and found[0].first <= 1:
                return None  # the next row
            continue
        named = {s: span for s, span, share in states_in(sentence.groups) if share >= 1}
        if len(named) == 1:
            return Value(sorted(named), tuple(named.values()))
        story = scene.story(sentence)
        own = next((r for r in story.ranked if r.state == story.home), None) or next(iter(story.ranked), None)
        return None if named or own is None else Value([own.state], (own.span,), "pair:report")
    return None


def without_entries_into_force(made: list[Draft]) -> list[Draft]:
    """`made` less what only says when a text of many states that was joined will bind."""
    joined = [d for d in made if d.kind == "instrument" and len(d.get("states") or ()) == 1]
    return [d for d in made if not any(_same_text(d, text) for text in joined)]


def _same_text(draft: Draft, text: Draft) -> bool:
    bare = draft.kind == "instrument" and draft.refers and not draft.get("title")
    near = 0 < draft.sentence - text.sentence <= _REACH
    return bare and near and draft.get("type") == text.get("type") and draft.get("stage") == "in-force"
