"""Words by which a visit or a meeting that was meant is given up: `struck off the programme`, `annulled`, `put back`."""

from __future__ import annotations

#: What is done to it, as a participle: `has been struck off the programme`.
GIVEN_UP = (
    r"(?:cancell?ed|called off|postponed|put (?:off|back|on (?:ice|hold|the back burner))|(?:pushed|moved|set) back"
    r"|scrapped|shelved|deferred|delayed|dropped|abandoned|axed|aborted|annulled|scratched|scrubbed|scuttled|nixed|rescheduled|suspended"
    r"|(?:struck|crossed|taken|removed|withdrawn) (?:off|from|out of) (?:the|his|her|their|its)|adjourned sine die)"
)
#: Who does it, up to the noun with nothing but its own words between: `has put back the two-day visit`.
GIVES_UP = (
    r"(?:(?:put|puts|putting|push(?:es|ed|ing)?|mov(?:e|es|ed|ing)|call(?:s|ed|ing)?) (?:off|back)"
    r"|shelv(?:e|es|ed|ing)|scratch(?:es|ed|ing)?|scrap(?:s|ped|ping)?|scrub(?:s|bed|bing)?|ax(?:e|es|ed|ing)"
    r"|postpon(?:e|es|ed|ing)|cancel(?:s|led|ed|ling|ing)?|defer(?:s|red|ring)?|delay(?:s|ed|ing)?|annul(?:s|led|ling)?"
    r"|abandon(?:s|ed|ing)?|drop(?:s|ped|ping)?|scuttl(?:e|es|ed|ing)|nix(?:es|ed)?)"
    r"(?:,? (?:on \w+|yesterday|today|again|once more|for the \w+ time|at the last minute),?){0,2}"
    r"(?: (?!(?:during|after|before|in|on|at|for|ahead|following|to|of|with|and|or|by|from|over|that|while|plans?)\b)\S+){0,6}"
)
