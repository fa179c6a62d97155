"""Words of grammar within the name of a channel and at its ends."""

from __future__ import annotations

JOINTS = frozenset({
    "on", "for", "between", "of", "in", "with", "concerning", "regarding", "to", "dealing", "covering", "among",
})  # fmt: skip
ENDS = frozenset({
    "was", "were", "is", "are", "has", "have", "had", "will", "would", "shall", "which", "who", "that", "during",
    "after", "when", "while", "as", "but", "where", "until", "before", "following", "including", "could", "should",
    "may", "can", "must", "by", "at", "from", "under", "whose", "since", "be", "been", "so", "into", "held",
    "chaired", "headed", "led", "met", "take", "takes", "took", "remained", "remains", "remain", "became",
    "continued", "began", "ended", "starts", "discussed", "reviewed", "agreed", "noted", "sent", "signed", "visited",
    "dates", "dated", "dating", "exists", "existed", "functions", "functioned", "operates", "operated", "once",
    "twice", "annually", "yearly", "every", "rose", "got", "gets", "holding", "laid", "sat", "sits", "sitting",
})  # fmt: skip
NOT_OPENING = frozenset({
    "a", "an", "the", "this", "that", "its", "their", "his", "her", "our", "each", "both", "all", "any", "no", "next",
    "last", "first", "and", "of", "new", "also", "up", "under", "at", "in", "on", "for", "during", "such", "said",
})  # fmt: skip
#: Who acts for a channel, as `chairman of` it.
OFFICERS = frozenset({
    "head", "chairman", "chairwoman", "chairperson", "chair", "president", "secretary", "member", "leader", "coordinator",
    "co-chair", "co-head", "cochair", "co-chairman", "vice-chairman",
})  # fmt: skip
CONJUNCTIONS = frozenset({"and", "&"})
