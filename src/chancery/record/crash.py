"""Named points at which the tests end the process, as a power cut would: `CHANCERY_CRASH_AT=kept`."""

from __future__ import annotations

import os
from typing import Final

POINTS: Final = (
    "read", "kept", "placed", "renewed", "committed", "judged", "reread", "cleared", "migrated", "copied", "aside",
)  # fmt: skip


def point(name: str) -> None:
    """End the process here, without a word and without tidying up, when the environment asks for it."""
    if os.environ.get("CHANCERY_CRASH_AT", "") == name:
        os._exit(97)
