"""Where a report is written: its dateline or, where it has none, what only the press of one state says of itself."""

from __future__ import annotations

from msgspec import Struct

from chancery.reading.bodies import state_of
from chancery.reading.capitals import capital_of
from chancery.reading.drafts import Span
from chancery.reading.groups import Sentence
from chancery.reading.lexicon import StateForm
from chancery.reading.scene import Scene, once


class Home(Struct, frozen=True, gc=False):
    """The city and the state that `here` means, the words that tell it, and the rule."""

    city: str
    state: str
    span: Span
    rule: str


def home_of(scene: Scene, sentence: Sentence) -> Home | None:
    """Where the story of a sentence is written, as far as its words tell."""
    here = scene.story(sentence).here
    if here is not None:
        return Home(here.name, here.state, here.span, "here:dateline") if here.state else None
    return undated_home(scene)


@once
def undated_home(scene: Scene) -> Home | None:
    """The home of a report without a dateline that says `here`, or calls its state by the initials it goes by at home."""
    if any(story.here is not None for story in scene.stories):
        return None
    return _self_named(scene) or _hall(scene) or _only_capital(scene)


#: States whose agencies file without a dateline and name their own state by its initials.
#: Agencies abroad write North Korea; only its own writes DPRK throughout.
_SELF_NAMED = (("PRK", "DPRK"), ("PRK", "WPK"), ("PRK", "KPA"), ("PRK", "Mangyongdae"), ("PRK", "Mansu Hill"))


def _self_named(scene: Scene) -> Home | None:
    for state, initials in _SELF_NAMED:
        at = scene.text.find(initials)
        if at >= 0:
            return Home(capital_of(state), state, (at, at + len(initials)), "here:own-name")
    return None


def _hall(scene: Scene) -> Home | None:
    """A report that names one state's halls or palaces alone is about that state's capital; the items of a digest are not."""
    items = sum(block.sort == "item" for block in scene.blocks) > 1
    told = [s for s in scene.sentences if not (items and scene.block(s).sort == "item")]
    seats = {state_of(g): g.span for s in told for g in s.groups if g.tags & {"seat"}}
    if len(seats) != 1:
        return None
    ((state, span),) = seats.items()
    return Home(capital_of(state), state, span, "here:hall") if state and capital_of(state) else None


_AWAY = frozenset(
    {"w:to", "w:for", "w:in", "w:at", "w:from", "w:into", "w:via", "w:through", "comma", "w:and"}
)


def _only_capital(scene: Scene) -> Home | None:
    """`here` in a report that names one capital alone, and not as a place somebody goes to: `the Lima to Quito line`."""
    if not _says_here(scene):
        return None
    found: dict[str, tuple[str, Span]] = {}
    for sentence in scene.sentences:
        for number, group in enumerate(sentence.groups):
            form = next((w.value for w in group.words if isinstance(w.value, StateForm)), None)
            if form is None or form.form != "capital" or not form.state:
                continue
            if number and sentence.groups[number - 1].tags & _AWAY:
                continue
            found.setdefault(form.state, (scene.words(group.span), group.span))
    if len(found) != 1:
        return None
    ((state, (city, span)),) = found.items()
    return Home(city, state, span, "here:capital")


def _says_here(scene: Scene) -> bool:
    return any("w:here" in sentence.tags for sentence in scene.sentences)
