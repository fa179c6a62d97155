"""What a row of a list says of its own paper: `Carried over`, `Under negotiation`, dashes for who signs, a footnote."""

from __future__ import annotations

import re

from msgspec import Struct

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Span, Value
from chancery.reading.kinds.papers.list_cells import cells, sign_columns
from chancery.reading.scene import Scene

_LATER = r"(?:next|coming|following|forthcoming|subsequent|future)"
#: Left unsigned on this occasion, to be signed on another.
_LEFT = expression(
    r"(?:carried|held|taken|brought) (?:over|forward)|deferred|postponed|put off|rescheduled"
    r"|not (?:yet )?(?:signed|ready)|unsigned"
    r"|(?:signature|signing|decision) (?:is |was |has been )?(?:deferred|postponed|put off|delayed|to follow|awaited|pending)"
    rf"|(?:left|kept|held|reserved|moved|stands? over) (?:over )?(?:for|to|until|till) (?:the |a )?{_LATER}\b"
    rf"|(?:for|at) (?:the )?{_LATER} (?:session|meeting|visit|round|summit)\b|next session\b"
    r"|(?:awaiting|pending|ready for|open for) (?:signature|signing)\b|(?:to|will|shall|can|due to|is to) be signed\b"
    r"|(?:could|was|were) not (?:be )?(?:signed|finished|finali[sz]ed|completed|ready)\b",
    re.I,
)  # fmt: skip
#: Of those, the ones that tell of a signing that had been meant for this occasion.
_OFF = expression(
    r"(?:carried|held|taken|brought) |deferred|postponed|put off|signature (?!to|aw|pend)", re.I
)
_TALKED_ON = expression(
    r"(?:still |remains? )?(?:under|in|being) (?:active |further )?(?:negotiation|negotiated|discussion|discussed|review"
    r"|preparation|drafting|drafted|vetting|vetted|consideration|examination)\b|(?:text|draft|negotiations?|talks|drafting) "
    r"(?:is |are )?(?:under|being|continues?|ongoing|in progress|not (?:yet )?(?:agreed|settled|finali[sz]ed)|with (?:the )?)"
    r"|(?:draft|counter-?draft|text) (?:sent|exchanged|submitted|shared|awaited)\b"
    r"|not (?:yet )?(?:agreed|finali[sz]ed|concluded)\b",
    re.I,
)  # fmt: skip
#: Left unsigned, with no word of another day.
_UNSIGNED = expression(
    r"(?:(?:not signed|unsigned|no signature|withdrawn|dropped|rejected|abandoned|failed|no agreement|no consensus)"
    r"|(?:(?:last |this |final )?round|talks|negotiations?|discussions?) (?:has |have |had )?"
    r"(?:ended|closed|concluded|broke up|broken up|finished|failed|stalled|collapsed)"
    r"(?: without (?:an? |any )?(?:agreement|result|outcome|conclusion|consensus|deal))?)[\s.]*",
    re.I,
)  # fmt: skip
_STAGES = (
    (expression(r"(?:exchange of )?instruments? of ratification(?: (?:were |have been )?exchanged)?[\s.]*$", re.I), "ratified"),
    (expression(r"(?:signed|exchanged|concluded)\b(?! by\b)|(?:signature|signing):? (?:done|completed)\b", re.I), "signed"),
    (expression(r"(?:only |merely |just )?initiall?ed\b", re.I), "initialled"),
    (expression(r"(?:has been |was )?ratified\b", re.I), "ratified"),
    (expression(r"(?:renewed|extended|prolonged)\b(?! by\b)", re.I), "renewed"),
    (expression(r"(?:amended|revised|updated)\b(?! by\b)", re.I), "amended"),
    (expression(r"(?:already |now )?(?:in force|in effect|entered into force)\b", re.I), "in-force"),
)  # fmt: skip
_BLANK = expression(r"[\s\-–—./*]*(?:n/?a|nil|none)?[\s\-–—./*]*", re.I)
_MARK = expression(r"[*†‡§]+|\(([a-z])\)")
#: Where a note on the row itself begins behind its title.
_TAIL = expression(r"(?:\s[-–—]+\s|[(\[:;]\s*|\.\s+)(?=[A-Za-z])")
#: A few words before a colon at the head of a row: `Under negotiation: Agreement on Seeds`.
_LABEL = expression(r"([A-Za-z][A-Za-z ]{4,30}?)\s*:\s+(?=\S)")
#: How many blocks below a row its footnote may stand.
_FOOT = 25


class Status(Struct, frozen=True):
    """What became of the paper of a row, and the words that say it. `off`: a signing that had been meant for now."""

    standing: str
    stage: str
    span: Span
    off: bool = False


def status_of(scene: Scene, number: int, cell: Span) -> Status | None:
    """What the row of block `number`, whose title stands in `cell`, says of its paper in a cell, note or footnote."""
    found = [status for span in _said(scene, number, cell) if (status := _read(scene, span)) is not None]
    found = found or [s for span in _behind_commas(scene, number, cell) if (s := _undone(scene, span))]
    note = _footnote(scene, number)
    footed = _read(scene, note) if note is not None else None
    unsigned = _nobody(scene, number)
    if footed is not None and footed.standing == "planned":
        return footed
    if unsigned is not None and not (found and found[0].standing != "done"):
        return Status("planned", "signed", unsigned)
    return found[0] if found else None


def set_status(scene: Scene, draft: Draft, status: Status) -> None:
    """Let the paper of a row stand as the row itself says, on no day of the list's where it was left unsigned."""
    draft.standing = status.standing
    draft.set("stage", status.stage, (status.span,))
    if status.standing in ("planned", "denied"):
        draft.values.pop("date", None)
        draft.values.pop("place", None)
    title = draft.values.get("title")
    if title is not None and status.span[0] <= title.spans[0][0] < status.span[1] < title.spans[0][1]:
        begin = next(n for n in range(status.span[1], title.spans[0][1]) if scene.text[n] not in ": \t")
        draft.values["title"] = Value(scene.words((begin, title.spans[0][1])), ((begin, title.spans[0][1]),))
    elif title is not None and title.spans[0][0] < status.span[0] < title.spans[0][1]:
        words = scene.text[title.spans[0][0] : status.span[0]].rstrip(" .,;:([-–—*†‡")
        span = title.spans[0][0], title.spans[0][0] + len(words)
        draft.values["title"] = Value(scene.words(span), (span,))


def _said(scene: Scene, number: int, cell: Span) -> list[Span]:
    """The other cells of a row, and what a dash, bracket or colon sets off behind a title without cells."""
    block = scene.blocks[number]
    held = cells(scene.text, block)
    if len(held) > 1:
        return [span for span in held if span != cell]
    label = _LABEL.match(scene.text, cell[0], block.end)
    if label is not None and _TALKED_ON.fullmatch(label[1]):
        return [label.span(1)]
    cuts = [m.end() for m in _TAIL.finditer(scene.text, cell[0], block.end)]
    end = cell[0] + len(scene.text[cell[0] : block.end].rstrip(" .;,:)]"))
    return [(begin, end) for begin in cuts if begin < end]


def _behind_commas(scene: Scene, number: int, cell: Span) -> list[Span]:
    """What follows each comma of a title without cells: `Agreement on Migration, signature deferred`."""
    block = scene.blocks[number]
    end = cell[0] + len(scene.text[cell[0] : block.end].rstrip(" .;,:)]"))
    if len(cells(scene.text, block)) > 1:
        return []
    return [(m.end(), end) for m in _COMMA.finditer(scene.text, cell[0], end)]


def _undone(scene: Scene, span: Span) -> Status | None:
    """What words behind a comma say of a paper that was not signed; of those signed the title itself may speak."""
    status = _read(scene, span)
    only = _ONLY.fullmatch(scene.text, *span) is not None
    return status if status is not None and (only or status.standing != "done") else None


_COMMA = expression(r",\s+(?=[A-Za-z])")
#: All that was done with a paper that is to be signed later.
_ONLY = expression(
    r"(?:only |merely |just )?initiall?ed(?: only| ad referendum| by both sides| today)?", re.I
)


def _read(scene: Scene, span: Span) -> Status | None:
    words = scene.text[span[0] : span[1]]
    if _UNSIGNED.fullmatch(words):
        return Status("denied", "signed", span)
    if _LEFT.match(words):
        return Status("planned", "signed", span, _OFF.match(words) is not None)
    if _TALKED_ON.match(words):
        return Status("planned", "negotiating", span)
    stage = next((stage for form, stage in _STAGES if form.match(words) and len(words) < 60), None)
    return Status("done", stage, span) if stage is not None else None


def _nobody(scene: Scene, number: int) -> Span | None:
    """The first of the columns for who signs where dashes fill them all, as nobody signed."""
    held = cells(scene.text, scene.blocks[number])
    columns = sign_columns(scene, number)
    blank = [n for n in columns if _BLANK.fullmatch(scene.text[held[n][0] : held[n][1]])]
    return held[columns[0]] if columns and len(blank) == len(columns) else None


def _footnote(scene: Scene, number: int) -> Span | None:
    """The words of the note below the list that bears the mark of the row: `6* | MoU on Seeds`, `* Carried over.`"""
    row = scene.blocks[number]
    marks = {m.group() for m in _MARK.finditer(scene.text, row.start, row.end)}
    for block in scene.blocks[number + 1 : number + 1 + _FOOT] if marks else ():
        mark = _MARK.match(scene.text, block.start, block.end)
        if mark is not None and mark.group() in marks:
            begin = mark.end()
            while begin < block.end and scene.text[begin].isspace():
                begin += 1
            end = scene.text.find(".", begin, block.end)
            return begin, end if end > begin else block.end
    return None
