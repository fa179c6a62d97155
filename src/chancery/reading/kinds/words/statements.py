"""Statements: words that a report gives to somebody, quoted or retold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from chancery.expressions import expression
from chancery.reading.drafts import Draft, Span
from chancery.reading.groups import Sentence
from chancery.reading.kinds.everyday.pastimes import about_a_game
from chancery.reading.kinds.words.attributions import Attribution, attributions
from chancery.reading.kinds.words.complements import speech
from chancery.reading.kinds.words.courtesies import is_courtesy
from chancery.reading.kinds.words.interviews import Answer, answers, headline_words
from chancery.reading.kinds.words.joint_speech import speak_as_one
from chancery.reading.kinds.words.lead_sources import in_lead, names_source, tells_own_news
from chancery.reading.kinds.words.other_news import is_other_news
from chancery.reading.kinds.words.pronouns import is_alone
from chancery.reading.kinds.words.quotes import count_words, quotations
from chancery.reading.kinds.words.running_answers import running_words
from chancery.reading.kinds.words.speakers import resolve
from chancery.reading.kinds.words.speaking_papers import SPEAKING_PAPERS
from chancery.reading.kinds.words.statement_drafts import fill, make
from chancery.reading.kinds.words.statement_orphans import unattributed
from chancery.reading.kinds.words.statement_pass import SILENT, Pass, own_words, take_quotes
from chancery.reading.kinds.words.ties import who_speaks
from chancery.reading.kinds.words.transcripts import transcript_turns
from chancery.reading.kinds.words.voices import Speaker, Voices
from chancery.reading.scene import Scene, by_block
from chancery.reading.tokens import fold

#: How many paragraphs below a colon are still taken for what is said.
_MOST_BELOW = 6
#: The share of all names of states that makes a second state part of a story.
_SECOND_STATE = 0.1
_FIRST_PERSON = frozenset({"we", "our", "i", "my", "us"})


def statements(scene: Scene) -> Iterator[Draft]:
    """A draft for each passage that is given to a speaker; a report on one state alone has none."""
    if about_a_game(scene):
        return
    quotes = quotations(scene.text, scene.blocks)
    found = [attributions(s, quotes) if scene.block(s).sort not in SILENT else [] for s in scene.sentences]
    state = Pass(scene, quotes, Voices(scene), found)
    take_quotes(state)
    answered = answers(scene) or transcript_turns(scene)
    inside = {answer.block for answer in answered}
    yield from _answered(scene, answered)
    for number, sentence in enumerate(scene.sentences):
        state.voices.meet(sentence)
        if sentence.block in inside:
            continue
        drafts = [*_attributed(state, number), *unattributed(state, number)]
        if len(scene.story(sentence).pair.states) > 1:
            yield from drafts
        elif scene.block(sentence).sort == "item":
            yield from (draft for draft in drafts if _from_abroad(scene, sentence, draft))


def _from_abroad(scene: Scene, sentence: Sentence, draft: Draft) -> bool:
    """Whether an item on one state lets somebody of another speak: in a diary the state it is from stands above all items."""
    person = scene.people.get(fold(str(draft.get("speaker"))))
    return person is not None and person.state not in (None, *scene.story(sentence).pair.states)


def _answered(scene: Scene, answered: Sequence[Answer]) -> Iterator[Draft]:
    """Each answer of an interview, and what its heading quotes of them."""
    if not answered or len(scene.stories[0].pair.states) < 2:
        return
    headline = headline_words(scene, answered[0])
    if headline is not None:
        yield _answer(scene, headline[0], answered[0].speaker, headline[1], headline[1])
    for answer in answered:
        block = scene.blocks[answer.block]
        yield _answer(scene, answer.sentence, answer.speaker, answer.words, (block.body, block.end))


def _answer(scene: Scene, number: int, speaker: Speaker, words: Span, shown: Span) -> Draft:
    draft = Draft("statement", "done", "statement.answer", (words[0], words[0] + 1), shown, number)
    fill(scene, draft, speaker, "direct", words)
    return draft


def _attributed(state: Pass, number: int) -> Iterator[Draft]:
    sentence = state.scene.sentences[number]
    if is_other_news(state.scene, sentence):
        return
    spoken: Speaker | None = None
    mode, told = "", 0
    for attribution in state.found[number]:
        speaker = _speaker(state, number, attribution, spoken)
        if speaker is None:
            continue
        fresh = attribution.opened and attribution.pieces[0][0] > told
        if (
            attribution.inherits
            and spoken is not None
            and not fresh
            and not _goes_further(sentence, attribution, mode)
        ):
            continue
        told = max(told, attribution.pieces[0][1])
        if (attribution.colon or _in_part(state, number, attribution)) and _is_a_paper(speaker):
            continue  # `The press statement says:`: of two sides, whose text is read like a report
        if attribution.colon or _in_part(state, number, attribution):
            state.voices.hear(number, speaker)
            below = _running if attribution.runs_on else _below
            yield from below(state, number, attribution, speaker)
            continue
        draft = _draft(state, number, attribution, speaker)
        if draft is None:
            continue
        state.voices.hear(number, speaker)
        if speaker.sort == "voice" and _of_one_state(state.scene, sentence):
            continue
        spoken, mode = speaker, draft.get("mode")
        if in_lead(state.scene, number, attribution, mode) and names_source(sentence, attribution, speaker):
            if speaker.sort != "body" and not is_alone(speaker):
                continue
            draft.echo = True
        draft.echo = (
            draft.echo
            or attribution.pattern.id == "statement.both-states"
            or (mode == "reported" and tells_own_news(sentence, attribution, speaker))
        )
        yield draft


def _is_a_paper(speaker: Speaker) -> bool:
    """Whether a paper speaks of which nobody is told to have issued it."""
    return speaker.sort == "body" and fold(speaker.name) in SPEAKING_PAPERS


def _of_one_state(scene: Scene, sentence: Sentence) -> bool:
    """Whether a story has next to nothing of a second state; nameless voices in it speak of markets or politics at home."""
    ranked = scene.story(sentence).ranked
    return len(ranked) < 2 or ranked[1].weight < _SECOND_STATE


def _speaker(state: Pass, number: int, attribution: Attribution, spoken: Speaker | None) -> Speaker | None:
    if attribution.speaker is not None and attribution.pattern.id.startswith("statement.both"):
        groups = state.scene.sentences[number].groups
        span = (groups[attribution.speaker[0]].start, groups[attribution.speaker[1] - 1].end)
        return Speaker(state.scene.words(span), "body", (span,))
    if attribution.speaker is not None:
        groups = state.scene.sentences[number].groups
        if speak_as_one(state.scene, groups[attribution.speaker[0]], groups[attribution.verb[0]]):
            return None
        by = attribution.verb[0] < attribution.speaker[0] or who_speaks(
            groups, attribution.speaker, attribution.verb
        )
        return resolve(state.voices, number, *attribution.speaker, by=by)
    if spoken is not None:
        return spoken
    groups = state.scene.sentences[number].groups
    for at in range(attribution.verb[0]):
        if groups[at].tags & {"verb", "w:who", "w:which"}:
            break
        if groups[at].tags & {
            "person",
            "office",
            "body",
            "state",
            "w:he",
            "w:she",
            "w:it",
            "w:they",
            "n:delegation",
        }:
            held = resolve(state.voices, number, at, at + 1)
            if held is not None:
                return held
    return None


def _goes_further(sentence: Sentence, attribution: Attribution, mode: str) -> bool:
    """Whether a second verb of the same speaker tells something new rather than adding to the first."""
    groups, at = sentence.groups, attribution.verb[0]
    strong = bool(speech(groups[at]) & {"s:call", "s:view", "s:vow", "s:name"})
    if attribution.pattern.gives.get("other-mode"):
        behind = groups[attribution.verb[1] : attribution.verb[1] + 1]
        clause = any("w:that" in g.tags for g in behind)  # `"...," he said, adding that the port would open`
        return (strong or clause) and mode == "direct"
    back = groups[max(0, at - 3) : at]
    return strong and any(a.tags & {"comma"} and b.tags & {"w:and", "w:but"} for a, b in pairwise(back))


#: `said about this at a briefing`, `told reporters of it on Friday`: where it was said, and not what.
_POINTS_BACK = expression(
    r"(?:(?:about|of|on) (?:this|it|these|them|that)|this|it)(?: (?:matter|issue|subject|topic|fact|news|decision))?"
    r"(?:$| (?:in|at|on|during|through|via|yesterday|earlier)\b)"
    r"|(?:the )?[\w ]{1,40} (?:is|are|was|were|reads?) (?:as follows|the following|listed below|these)$"
)


def _draft(state: Pass, number: int, attribution: Attribution, speaker: Speaker) -> Draft | None:
    scene = state.scene
    sentence = scene.sentences[number]
    direct = own_words(state, attribution, speech(sentence.groups[attribution.verb[0]]))
    words = direct.inner if direct is not None else _retold(sentence, attribution)
    if direct is None and (count_words(scene.text, words) < 3 or _POINTS_BACK.match(scene.plain(*words))):
        return None
    if is_courtesy(scene, words):
        return None
    mode = "direct" if direct is not None or _first_person(scene, attribution) else "reported"
    return make(state, number, attribution, speaker, mode, words, sentence)


#: Verbs that turn what follows into its contrary, so that it may not stand without them.
_TURNING = frozenset({
    "deny", "denies", "denied", "denying", "refute", "refutes", "refuted", "doubt", "doubts", "doubted", "rule out",
    "rules out", "ruled out",
})  # fmt: skip


def _retold(sentence: Sentence, attribution: Attribution) -> Span:
    """The words of retold speech; a verb that is itself part of what is said belongs to them."""
    first = attribution.pieces[0]
    verb = sentence.groups[attribution.verb[0]]
    inside = (
        attribution.leading
        and speech(verb) & {"s:call", "s:view", "s:voice", "s:vow", "s:name"}
        and not speech(verb) & {"s:tell"}
    )
    at = next((n for n, g in enumerate(sentence.groups) if g.start >= first[0]), attribution.verb[1])
    said = " ".join(token.fold for token in sentence.tokens[verb.first : verb.last])
    if attribution.leading and said in _TURNING:
        return verb.start, first[1]
    joint = sentence.groups[at - 1].tags | sentence.groups[min(at, len(sentence.groups) - 1)].tags
    return (verb.start, first[1]) if inside and not joint & {"w:that", "quote", "colon"} else first


def _first_person(scene: Scene, attribution: Attribution) -> bool:
    """`We were deeply moved, he said`, `he said: This is so`: the speaker's own words without marks."""
    if attribution.leading:
        return attribution.opened
    words = scene.text[attribution.pieces[0][0] : attribution.pieces[0][1]].casefold().split()
    return bool(words) and words[0] in _FIRST_PERSON


def _in_part(state: Pass, number: int, attribution: Attribution) -> bool:
    """`It says in part:`: nothing said stands before the colon that closes the paragraph."""
    scene = state.scene
    sentence = scene.sentences[number]
    closes = scene.text[: sentence.end].rstrip().endswith(":")
    return closes and count_words(scene.text, attribution.pieces[0]) < 4


def _below(state: Pass, number: int, attribution: Attribution, speaker: Speaker) -> Iterator[Draft]:
    """`According to X:`, `It says in part:`: the words in the paragraphs below, quoted or not."""
    scene = state.scene
    block = scene.sentences[number].block
    quote = next((q for q in state.quotes if q.block == block + 1), None)
    if quote is not None and quote.start <= scene.blocks[block + 1].body + 2:
        if quote not in state.taken:
            state.taken.add(quote)
            yield _said_below(state, number, attribution, speaker, quote.inner, (quote.start, quote.end))
        return
    if scene.sentences[number].end < scene.blocks[block].end - 2:
        return
    for at in range(block + 1, min(block + 1 + _MOST_BELOW, len(scene.blocks))):
        if scene.blocks[at].sort not in ("paragraph", "item") or _speaks(state, at):
            break
        words = next(((s.start, s.end) for s in by_block(scene).get(at, ())), None)
        if words is None or scene.story_of_block.get(at) != scene.story_of_block.get(block):
            break
        if not is_courtesy(scene, words):
            yield _said_below(state, number, attribution, speaker, words, words)


def _running(state: Pass, number: int, attribution: Attribution, speaker: Speaker) -> Iterator[Draft]:
    """`gave the following answer: ...`: the words that go on in the same paragraph without marks around them."""
    colon = attribution.pieces[0][1]
    if any(colon <= q.start < colon + 3 for q in state.quotes):
        return
    for words in running_words(state.scene, number, colon, [bool(row) for row in state.found]):
        state.taken |= {q for q in state.quotes if words[0] <= q.start < words[1]}
        yield _said_below(state, number, attribution, speaker, words, words)


def _said_below(
    state: Pass, number: int, attribution: Attribution, speaker: Speaker, words: Span, shown: Span
) -> Draft:
    draft = make(state, number, attribution, speaker, "direct", words, state.scene.sentences[number])
    draft.more.append(shown)
    return draft


def _speaks(state: Pass, block: int) -> bool:
    """Whether a paragraph hands the word to somebody itself, so that it is the report's own again."""
    return any(row and s.block == block for row, s in zip(state.found, state.scene.sentences, strict=True))
