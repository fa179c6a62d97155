"""Which names of channels count as one: those that a session, a founding, a proper name or a list bears out."""

from __future__ import annotations

from chancery.expressions import expression
from chancery.reading.kinds.channels.channels import Channel
from chancery.reading.kinds.channels.event import Event
from chancery.reading.kinds.channels.habits import HABIT
from chancery.reading.kinds.channels.view import View
from chancery.reading.kinds.channels.whose import of_firms, of_one_state


def counts(channel: Channel, event: Event | None, seen: View) -> bool:
    """Whether a mention shows a channel: a weak name needs a session, a founding, a proper name or a list of channels."""
    needs = channel.family.needs
    if (event is None and _lacking(channel)) or of_firms(channel) or of_one_state(channel):
        return False
    if needs == "joint" and not channel.joint and _national(channel):
        return False
    if needs in ("nothing", "joint", "governments"):
        return True
    if needs == "told":
        return channel.joint or event is not None or _of_friends(channel)
    numbered = channel.numbered is not None or (event is not None and event.session is not None)
    if needs == "numbered":
        return numbered or (event is not None and event.state in ("established", "proposed"))
    words = {t.fold for t in seen.sentence.tokens[max(0, channel.first - 12) : channel.first]}
    kept = bool(words & _KEEPS) or any(HABIT in group.tags for group in seen.groups)
    return event is not None or numbered or channel.proper or kept


def _of_friends(channel: Channel) -> bool:
    """`within the parliamentary friendship group`: a group of friends in a parliament is one with another parliament's."""
    tokens = channel.sentence.tokens[channel.first : channel.last]
    return channel.kind == "parliamentary-group" and any(t.fold == "friendship" for t in tokens)


#: Words before a name that show the channel to be there: what sides keep up, raise or count among their mechanisms.
_KEEPS = frozenset({
    "mechanisms", "maintain", "maintains", "maintained", "maintaining", "elevate", "elevated", "upgrade", "upgraded", "raise",
})  # fmt: skip
#: What nobody has for a channel that there is not: `no plans for a joint commission`.
_INTENTS = frozenset(
    {"plan", "plans", "proposal", "proposals", "talk", "intention", "need", "idea", "prospect", "question"}
)
_LACKS = frozenset({"no", "lack", "lacks", "lacked", "without"})


def _lacking(channel: Channel) -> bool:
    """Whether the sides are said to have no such channel: `do not have a joint commission`, `no plans for a joint one`."""
    before = [t.fold for t in channel.sentence.tokens[max(0, channel.first - 5) : channel.first]]
    had = any(word in ("have", "has", "had") for word in before[-3:])
    if "no" in before[:-1] and before[before.index("no") + 1] in _INTENTS:
        return True
    if _NOT_FOUNDED.search(
        " ".join(t.fold for t in channel.sentence.tokens[max(0, channel.first - 7) : channel.first])
    ):
        return True
    return bool(_LACKS & set(before[-2:])) or (had and bool({"not", "'t", "never"} & set(before)))


#: What was not founded yet is not there.
_NOT_FOUNDED = expression(
    r"\bnot (?:yet |so far |ever )?(?:been )?(?:set up|established|created|formed|founded)\b"
)


def _national(channel: Channel) -> bool:
    """Whether a name that nothing calls joint is that of one state's own body: `Peru's Supreme Council`."""
    tokens = channel.sentence.tokens[max(0, channel.first - 2) : channel.first]
    owned = len(tokens) == 2 and tokens[1].fold in ("'s", "s'") and tokens[0].capital
    return len(channel.own) == 1 or owned
