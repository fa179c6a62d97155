"""`chancery serve`: the record in a browser."""

from __future__ import annotations

from typing import Annotated

import typer

from chancery.cli.record_options import DEFAULT_RECORD, RecordName, Who, user
from chancery.cli.session import complain, telling_failures


def serve(
    record: RecordName = DEFAULT_RECORD,
    host: Annotated[
        str, typer.Option(metavar="NAME", help="The address to listen on: one of this computer for itself.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 takes a free one.")] = 8710,
    read_only: Annotated[bool, typer.Option("--read-only", help="Let nobody write.")] = False,
    who: Who = None,
    no_open: Annotated[bool, typer.Option("--no-open", help="Open no browser.")] = False,
) -> None:
    """Show the record in a browser, until you press Ctrl-C.

    Only this computer is answered. The address that is printed lets the browser write that opens it; keep it to yourself.
    Exits with 2 when the record cannot be used or the extra web is not installed.
    """
    from chancery.web import need_packages

    with telling_failures():
        need_packages()

        from chancery.web.serving import serve as run
        from chancery.web.settings import LOOPBACK, Settings

        if host not in LOOPBACK:
            complain(f"{host}: only this computer is served; use one of {', '.join(LOOPBACK)}")
            raise typer.Exit(2)
        settings = Settings(record=record, host=host, port=port, read_only=read_only, who=user(who))
        run(settings, announce=_announce, browse=not no_open)


def _announce(address: str) -> None:
    typer.echo(f"{address}\nCtrl-C stops it")
