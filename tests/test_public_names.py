"""The public names are few and each is what it says."""

from __future__ import annotations

import re
from importlib.metadata import version

import chancery


def test_the_public_names() -> None:
    assert chancery.__all__ == [
        "Answer",
        "ChanceryError",
        "Citation",
        "Entry",
        "Fact",
        "Facts",
        "GroundingError",
        "InputError",
        "MissingExtra",
        "NotInRecord",
        "Question",
        "QuestionError",
        "Record",
        "RecordError",
        "Report",
        "StaleView",
        "VocabularyError",
        "__version__",
        "ask",
        "open",
        "read",
    ]
    assert all(hasattr(chancery, name) for name in chancery.__all__)


def test_every_error_is_a_chancery_error() -> None:
    errors = [
        named
        for name in chancery.__all__
        if isinstance(named := getattr(chancery, name), type) and issubclass(named, Exception)
    ]
    assert len(errors) == 9
    assert all(issubclass(error, chancery.ChanceryError) for error in errors)


def test_every_public_name_is_documented() -> None:
    assert [
        name for name in chancery.__all__ if name != "__version__" and not getattr(chancery, name).__doc__
    ] == []


def test_the_version_is_that_of_the_distribution() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", chancery.__version__)
    assert version("chancery") == chancery.__version__
