"""Further papers told by their fields beside several just told: `Six others, on youth and sport, will be signed in May.`"""

from __future__ import annotations

from collections.abc import Iterator

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Span
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.deal import Deal
from chancery.reading.kinds.papers.domestic import international
from chancery.reading.kinds.papers.fields import fields_in
from chancery.reading.kinds.papers.plurals import field_draft, known_sector
from chancery.reading.scene import Scene
from chancery.reading.when import when

_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|several|some|a few|a dozen|various)"
#: What stands for papers like those told before, at the head of a clause.
_HEAD = expression(
    rf"(?:^|[;:,–—-] |\b(?:and|but|while|whereas) )(?:still to (?:be signed|come|follow) (?:are|is) )?"
    rf"(?:(?:the |another |a further |some |yet |these )?(?:{_COUNT} )?(?:others|other ones|more|further ones|the rest)\b"
    rf"|a further {_COUNT}\b|another {_COUNT}\b|{_COUNT} (?:other|further|more|additional)\b|the (?:other|remaining) {_COUNT}\b"
    r"|(?:those|the ones)(?= (?:on|covering|concerning|about|for|dealing|relating)\b)|the (?:rest|remainder)\b)"
    r"(?: of them| ones)?(?! (?:agreements|documents|papers|memoranda|texts|accords|protocols|instruments|treaties)\b)"
)
#: That they are to be signed another time, or are still talked on.
_TO_BE_SIGNED = expression(
    r"\b(?:will|shall|should|would|to|are|is|expected|due|set|may|might) (?:(?:also|soon|later|then|probably|likely) )?"
    r"(?:be |get )?(?:signed|initialled|concluded|follow|sealed|ready|completed|finali[sz]ed|inked)\b"
    r"|\b(?:await|awaits|awaiting|pending) (?:signature|signing)|\b(?:ready|readied|prepared) for (?:signature|signing)"
    r"|\b(?:left|held|put|carried|kept|moved) (?:over |off |back )?(?:for|to|until|till)\b"
    r"|\b(?:put off|held over|carried over|deferred|postponed)\b|\bremain(?:s|ed)? (?:to be signed|unsigned)\b"
    r"|\bstill to (?:be signed|come|follow)\b"
)
_TALKED_ON = expression(
    r"\b(?:under|in|being|still) (?:negotiation|negotiated|preparation|prepared|discussion|discussed|drafting|drafted"
    r"|worked on|in the works|in the making|on the table|with the experts)\b|\b(?:talks|negotiations|work) (?:on \w+ )?"
    r"(?:continue|continues|go on|goes on)\b|\bnot (?:yet )?(?:ready|agreed|finished|complete)\b"
)
#: How many sentences behind several papers their others may be told in.
_REACH = 2


def others_to_come(scene: Scene, deal: Deal) -> Iterator[Draft]:
    """One paper a field of those that are told beside the several papers of `deal` and are still to be signed."""
    if deal.tie is None or not deal.paper.noun.plural or deal.standing not in ("done", "background"):
        return
    for number in range(deal.number, min(deal.number + 1 + _REACH, len(scene.sentences))):
        sentence = scene.sentences[number]
        if abs(sentence.block - deal.sentence.block) > 1:
            return
        told = _told(scene, sentence, deal.paper.span[1] if number == deal.number else sentence.start)
        if told is not None and international(scene, deal):
            yield from _drafts(scene, deal, number, *told)
            return


def _told(scene: Scene, sentence: Sentence, begin: int) -> tuple[list[Span], str, Span] | None:
    """The fields of the others, the stage they are at, and the words that say so."""
    words = scene.plain(begin, sentence.end)
    head = _HEAD.search(words)
    if head is None:
        return None
    signed = _TO_BE_SIGNED.search(words, head.start())
    status = signed or _TALKED_ON.search(words, head.end())
    if status is None:
        return None
    at = next((n for n, g in enumerate(sentence.groups) if g.start >= begin + head.end()), None)
    fields = fields_in(sentence, at, known_sector(scene)) if at is not None else []
    if len(fields) < 2:
        return None
    stage = "signed" if signed is not None else "negotiating"
    return fields, stage, (begin + status.start(), begin + status.end())


def _drafts(
    scene: Scene, deal: Deal, number: int, fields: list[Span], stage: str, said: Span
) -> Iterator[Draft]:
    sentence = scene.sentences[number]
    at = next((n for n, g in enumerate(sentence.groups) if g.end >= said[1]), len(sentence.groups) - 1)
    first = next(n for n, g in enumerate(sentence.groups) if g.end >= min(said[0], fields[0][0]))
    date = when(scene, sentence, at, standing="planned", within=(first, len(sentence.groups)))
    for span in fields:
        made = field_draft(scene, deal, span)
        made.pattern, made.sentence, made.standing = "instrument.others-to-come", number, "planned"
        made.values.pop("place", None)
        made.values.pop("date", None)
        made.put("date", date)
        made.set("stage", stage, (said,))
        yield made
