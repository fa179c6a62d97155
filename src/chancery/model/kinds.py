"""The kinds of fact, their fields and the ids their values may take.

Source: the annotation guide of the evaluation (`evaluation/GUIDE.md`), with `recognition` among the milestone kinds and the
years in which a visit is said to be the first of its sort (`first_in`), and what it is said to have come after (`follows`).
"""

from __future__ import annotations

from typing import Final

CORE_KINDS: Final = ("visit", "meeting", "signing", "instrument", "mechanism", "milestone")
KINDS: Final = (*CORE_KINDS, "statement", "obstacle", "opportunity")

STANDINGS: Final = ("done", "background", "planned", "proposed", "denied", "cancelled")
#: Standings of what has happened, as news or as told in passing.
HAPPENED: Final = ("done", "background")

FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "visit": (
        "visitor",
        "visitor_state",
        "host_state",
        "visit_kind",
        "date",
        "places",
        "inviter",
        "purposes",
        "first_in",
        "follows",
        "follows_date",
    ),
    "meeting": ("meeting_kind", "participants", "states", "date", "place"),
    "signing": ("states", "date", "place", "witnesses", "declared"),
    "instrument": ("type", "title", "parties", "states", "sectors", "date", "place", "stage"),
    "mechanism": ("name", "mechanism_kind", "level", "states", "session", "date", "place", "state"),
    "milestone": ("milestone_kind", "states", "date", "years", "level", "subject"),
    "statement": ("speaker", "role", "mode", "text"),
    "obstacle": ("text", "cause", "sectors", "states"),
    "opportunity": ("text", "cause", "sectors", "states"),
}

INSTRUMENT_TYPES: Final = (
    "treaty", "convention", "agreement", "framework-agreement", "protocol", "exchange-of-notes",
    "memorandum-of-understanding", "letter-of-intent", "arrangement", "joint-statement", "joint-declaration",
    "action-plan", "programme", "contract", "loan-grant", "minutes", "charter", "twinning", "letter", "framework",
    "document",
)  # fmt: skip

STAGES: Final = (
    "negotiating", "initialled", "signed", "issued", "ratified", "in-force", "amended", "renewed", "suspended",
    "denounced", "terminated", "expired",
)  # fmt: skip

MECHANISM_KINDS: Final = (
    "intergovernmental-committee", "political-consultation", "strategic-dialogue", "two-plus-two", "defence-dialogue",
    "security-dialogue", "economic-dialogue", "working-group", "parliamentary-group", "party-channel",
    "friendship-association", "mass-organisations", "business-council", "hotline", "border-commission", "summit-series",
)  # fmt: skip

MECHANISM_LEVELS: Final = ("leaders", "ministers", "deputy-ministers", "directors", "experts")
MECHANISM_STATES: Final = ("existing", "established", "session-held", "proposed", "resumed", "suspended")

MILESTONE_KINDS: Final = (
    "relations-established", "relations-resumed", "relations-suspended", "relations-severed", "level-upgraded",
    "level-downgraded", "embassy-opened", "embassy-closed", "recognition", "anniversary",
)  # fmt: skip

VISIT_KINDS: Final = (
    "state",
    "official-friendly",
    "official",
    "working",
    "private",
    "transit",
    "event",
    "unspecified",
)
MEETING_KINDS: Final = ("talks", "summit", "meeting", "received", "courtesy-call", "call", "sidelines")
MODES: Final = ("direct", "reported")
CAUSES: Final = ("sanctions", "regulation", "distance", "funding", "conflict", "other")

SECTORS: Final = (
    "politics", "party", "parliament", "defence", "security", "justice", "consular", "border", "trade", "customs",
    "investment", "taxation", "finance", "business", "economic-policy", "industry", "mining", "energy", "nuclear",
    "agriculture", "fisheries", "environment", "health", "education", "science-technology", "digital", "space", "media",
    "culture", "sport", "tourism", "aviation", "transport", "construction", "labour", "humanitarian",
    "development-aid", "standards", "people-to-people",
)  # fmt: skip

#: The field that says what sort of its kind a thing is.
SORT_FIELDS: Final = {
    "visit": "visit_kind",
    "meeting": "meeting_kind",
    "instrument": "type",
    "mechanism": "mechanism_kind",
    "milestone": "milestone_kind",
}
#: The field that says how far a thing has come.
STAGE_FIELDS: Final = {"instrument": "stage", "mechanism": "state"}
#: The fields that name states with a part in a thing.
STATE_FIELDS: Final = ("states", "visitor_state", "host_state")

#: The closed value sets, by (kind, field).
VALUE_IDS: Final[dict[tuple[str, str], tuple[str, ...]]] = {
    ("visit", "visit_kind"): VISIT_KINDS,
    ("meeting", "meeting_kind"): MEETING_KINDS,
    ("instrument", "type"): INSTRUMENT_TYPES,
    ("instrument", "stage"): STAGES,
    ("instrument", "sectors"): SECTORS,
    ("mechanism", "mechanism_kind"): MECHANISM_KINDS,
    ("mechanism", "level"): MECHANISM_LEVELS,
    ("mechanism", "state"): MECHANISM_STATES,
    ("milestone", "milestone_kind"): MILESTONE_KINDS,
    ("statement", "mode"): MODES,
    ("obstacle", "cause"): CAUSES,
    ("obstacle", "sectors"): SECTORS,
    ("opportunity", "cause"): CAUSES,
    ("opportunity", "sectors"): SECTORS,
}

#: Which kind a sort belongs to: `loan-grant` to instruments, `talks` to meetings.
KIND_OF_TYPE: Final = {sort: kind for kind, field in SORT_FIELDS.items() for sort in VALUE_IDS[kind, field]}
