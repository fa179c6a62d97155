"""What two values of one field are to each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Literal

from chancery.model import edtf
from chancery.reconciling.dates import relate
from chancery.reconciling.people import compare_people, person
from chancery.vocabulary import lattice
from chancery.vocabulary.folding import folded_words

#: `closer`: the first says what the second says, only more of it; `looser`: the other way about; `wording`: they say one
#: thing in other words; `conflict`: they contradict each other.
ValueRelation = Literal["same", "closer", "looser", "wording", "conflict"]

#: Fields that list things: one who lists fewer does not contradict one who lists more.
LIST_FIELDS: Final = frozenset(
    {"visitor", "participants", "witnesses", "parties", "states", "sectors", "places", "purposes"}
)
_WORDS: Final = frozenset({"title", "name", "text", "subject", "role", "follows"})


def canonical(field: str, value: Any) -> Any:
    """A hashable form that is equal for values which differ in nothing but case, accents and order."""
    if isinstance(value, list | tuple):
        return frozenset(canonical(field, item) for item in value)
    if isinstance(value, Mapping):
        name = " ".join(folded_words(str(value.get("name") or "")))
        return (name, value.get("state") or "", " ".join(folded_words(str(value.get("office") or ""))))
    if isinstance(value, str) and field not in ("date", "follows_date"):
        return " ".join(folded_words(value)) or value
    return value


def relate_values(kind: str, field: str, a: Any, b: Any) -> ValueRelation:
    """What `a` is to `b`, both values of `field` of facts of `kind`."""
    if canonical(field, a) == canonical(field, b):
        return "same"
    if field == "date":
        return _dates(kind, a, b)
    return _RELATIONS.get(field, _plain)(a, b)


def _plain(a: Any, b: Any) -> ValueRelation:
    del a, b
    return "conflict"


def _worded(a: Any, b: Any) -> ValueRelation:
    del a, b
    return "wording"


def _dates(kind: str, a: str, b: str) -> ValueRelation:
    if edtf.is_refinement(a, b):
        return "closer"
    if edtf.is_refinement(b, a):
        return "looser"
    if relate(a, b) != "within":
        return "conflict"
    # A day within the stretch that something lasted: of a visit the stretch says more, of anything else the day does.
    fuller = edtf.contains(a, b) if kind == "visit" else edtf.contains(b, a)
    return "closer" if fuller else "looser"


def _types(a: str, b: str) -> ValueRelation:
    found = lattice.relation(a, b)
    return "conflict" if found == "siblings" else found


def _counts(a: Any, b: Any) -> ValueRelation:
    if isinstance(a, int) == isinstance(b, int):
        return "conflict" if isinstance(a, int) else "wording"
    return "closer" if isinstance(a, int) else "looser"


def _visit_kinds(a: str, b: str) -> ValueRelation:
    return "closer" if b == "unspecified" else "looser" if a == "unspecified" else "conflict"


def _meeting_kinds(a: str, b: str) -> ValueRelation:
    return "closer" if b == "meeting" else "looser" if a == "meeting" else "conflict"


def _places(a: str, b: str) -> ValueRelation:
    one, two = frozenset(folded_words(a)), frozenset(folded_words(b))
    if one < two:
        return "looser"
    return "closer" if two < one else "conflict" if not one & two else "wording"


def _persons(a: str, b: str) -> ValueRelation:
    one, two = (person(name, state=None, day=None) for name in (a, b))
    likeness = compare_people(one, two)
    if likeness == "short":
        return "closer" if len(one.words) > len(two.words) else "looser"
    return "wording" if likeness in ("same", "spelling", "office", "unknown") else "conflict"


_RELATIONS: Final[Mapping[str, Callable[[Any, Any], ValueRelation]]] = {
    "type": _types,
    "declared": _counts,
    "visit_kind": _visit_kinds,
    "meeting_kind": _meeting_kinds,
    "place": _places,
    "inviter": _persons,
    "speaker": _persons,
    **dict.fromkeys(_WORDS, _worded),
}
