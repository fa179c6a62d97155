"""The page of every address that a server of pages answers to."""

from __future__ import annotations

from collections.abc import Iterator

from chancery.web.describing import roomy_app
from chancery.web.views.api import Operation, Parameter, api_page


def page() -> str:
    """The page, in the order of the rooms."""
    told = api_page(roomy_app().openapi())
    rooms = [f"## {room.name}\n\n{chr(10).join(map(_operation, room.operations))}" for room in told.rooms]
    head = (
        "# Addresses for programs\n\nWhat `chancery serve` answers to; a running server shows the same under "
        "`/about/api` and for machines\nunder `/openapi.json`."
    )
    return "\n\n".join((head, told.about, *rooms))


def _operation(one: Operation) -> str:
    endings = f", as {', '.join(f'`.{ending}`' for ending in one.endings)}" if one.endings else ""
    lines = [f"### `{one.method} {one.path}`", "", f"{one.summary}{endings}.", ""]
    return "\n".join([*lines, *_table(one.parameters), "```console", f"$ {one.example}", "```", ""])


def _table(parameters: tuple[Parameter, ...]) -> Iterator[str]:
    if not parameters:
        return
    yield "| given | in | is | |"
    yield "|---|---|---|---|"
    for one in parameters:
        about = ("needed. " if one.required else "") + one.about
        yield f"| `{one.name}` | {one.place} | {one.sort} | {about.strip()} |".replace("  |", " |")
    yield ""
