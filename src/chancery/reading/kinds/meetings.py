"""To be written."""

from __future__ import annotations

from collections.abc import Iterator

from chancery.reading.drafts import Draft
from chancery.reading.scene import Scene


def meetings(scene: Scene) -> Iterator[Draft]:
    del scene
    yield from ()
