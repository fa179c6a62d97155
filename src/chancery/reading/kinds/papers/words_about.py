"""Words that one side puts out about a paper: `released a statement on the treaty`, which issues no treaty."""

from __future__ import annotations

from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.kinds.papers.papers import Paper

#: Which words about a paper are no paper.
_WORDS_ON: Final = expression(
    r"^ (?:an?|the|its|his|her|their) (?:[\w-]+ ){0,3}?(?:statements?|communiques?|releases?|reports?|comments?|commentary"
    r"|notes?|details|figures|papers?|explanations?|warnings?|letters?) (?:on|about|regarding"
    r"|concerning|explaining|criticising|welcoming) "
)


def told_in_words(sentence: Sentence, verb: int, paper: Paper) -> bool:
    """`released a statement on the treaty with Chile`: what was put out are words about the paper."""
    groups = sentence.groups
    if "v:issue" not in groups[verb].tags or verb >= paper.first:
        return False
    between = (
        " " + " ".join(t.fold for t in sentence.tokens[groups[verb].last : groups[paper.at].first]) + " "
    )
    return _WORDS_ON.match(between) is not None
