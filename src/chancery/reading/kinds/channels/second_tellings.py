"""What is told of a channel a second time in one sentence, and whether that is another thing."""

from __future__ import annotations

from chancery.reading.grammar import Pattern


def told_already(states: set[str], pattern: Pattern, verb: int, used: set[int], aside: str) -> bool:
    """A second thing told of a channel in one sentence has a verb or a session of its own and is of another sort.

    What an aside tells, `the dialogue, last held in 2023`, is another thing than what the sentence does.
    """
    if states and pattern.gives.get("alone"):
        return True
    verbless = verb < 0 and not pattern.gives.get("session")
    told = f"{pattern.gives['state']}{aside}" in states and not pattern.gives.get("again")
    return bool(states) and (verbless or verb in used or told)
