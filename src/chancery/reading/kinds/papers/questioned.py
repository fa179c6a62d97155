"""Papers that somebody was only asked about: `Asked about reports that a pact had been signed, he said that none was.`"""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.drafts import Draft
from chancery.reading.scene import Scene

#: What hands on a question, up to whoever answers it.
_ASKED = expression(
    r"^(?:(?:when |being )?asked (?:about|whether|if|by|on|to comment)\b|(?:in (?:reply|answer|response) )?to a question\b"
    r"|questioned (?:about|on)\b|(?:commenting|responding|reacting) (?:on|to) (?:\w+ ){0,2}?(?:reports?|rumou?rs?|claims?)\b)"
    r"[^.;]*?, (?:the |a |his |her )?[^,.;]{2,60} (?P<answer>(?:said|replied|answered|stated|told|declined|refused|denied"
    r"|dismissed|rejected|would not|did not|had nothing|noted|explained|responded)\b)"
)
#: An answer that takes back or leaves open what was asked.
_NOT_SO = expression(
    r"\b(?:no|not|never|none|nothing|declined|refused|denied|dismissed|rejected|untrue|unaware|n.t)\b"
)
_PAPERS = frozenset({"instrument", "signing"})


def only_asked_about(scene: Scene, draft: Draft) -> bool:
    """Whether a paper or signing stands in a question that its sentence hands on with an answer that does not bear it out."""
    if draft.kind not in _PAPERS or draft.standing == "denied":
        return False
    sentence = scene.sentences[draft.sentence]
    told = _ASKED.match(scene.plain(sentence.start, sentence.end))
    if told is None or draft.trigger[0] >= sentence.start + told.start("answer"):
        return False
    return _NOT_SO.search(told.string[told.start("answer") :]) is not None
