"""The lists of words that pages need, loaded before anybody asks for a page."""

from __future__ import annotations

from chancery.answering.sanctions import notice
from chancery.answering.spotting import state_names
from chancery.vocabulary.aliases import load_people


def load_words() -> None:
    """Load what is read into values of its own types, in one thread.

    msgspec keeps what it knows of a type with the type before it knows all of it: a second thread that reads the same list
    meanwhile ends the process.
    """
    notice()
    state_names()
    load_people()
