"""`chancery serve`: the record in a browser."""

from __future__ import annotations

from typing import Annotated

import typer

from chancery.cli.record_options import DEFAULT_RECORD, RecordName, Who, user
from chancery.cli.session import telling_failures


def serve(
    record: RecordName = DEFAULT_RECORD,
    host: Annotated[
        str,
        typer.Option(
            metavar="NAME", help="The address to listen on; others than this computer's need users."
        ),
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 takes a free one.")] = 8710,
    read_only: Annotated[bool, typer.Option("--read-only", help="Let nobody write.")] = False,
    who: Who = None,
    users: Annotated[
        str,
        typer.Option(
            metavar="FILE",
            envvar="CHANCERY_USERS",
            help="The users who may sign in, as chancery users makes it.",
        ),
    ] = "",
    proxy_header: Annotated[
        str, typer.Option(metavar="NAME", help="The header in which a proxy names the user.")
    ] = "",
    proxy: Annotated[
        list[str] | None,
        typer.Option(metavar="ADDRESS", help="The address of that proxy; may be given again."),
    ] = None,
    name: Annotated[
        list[str] | None,
        typer.Option(
            metavar="HOST", help="A name under which browsers reach the server; may be given again."
        ),
    ] = None,
    prefix: Annotated[
        str, typer.Option(metavar="PATH", help="What stands before every address behind a proxy.")
    ] = "",
    fetch: Annotated[
        bool, typer.Option("--fetch", help="Let users name addresses from which reports are fetched.")
    ] = False,
    public: Annotated[
        bool, typer.Option("--public", help="Let everybody look; users judge and add.")
    ] = False,
    https: Annotated[
        bool, typer.Option("--https", help="Browsers come by HTTPS alone, through a proxy.")
    ] = False,
    workers: Annotated[
        int,
        typer.Option(min=1, max=64, help="So many processes answer, each with the memory that one takes."),
    ] = 1,
    no_open: Annotated[bool, typer.Option("--no-open", help="Open no browser.")] = False,
) -> None:
    """Show the record in a browser, until you press Ctrl-C.

    Only this computer is answered unless there are users. The address that is printed lets the browser write that opens it;
    keep it to yourself. With users, everybody signs in instead.
    Exits with 2 when the record cannot be used or the extra web is not installed.
    """
    from chancery.web import need_packages

    with telling_failures():
        need_packages()

        from chancery.web.serving import serve as run
        from chancery.web.settings import Settings

        settings = Settings(
            record=record,
            host=host,
            port=port,
            hosts=tuple(name or ()),
            prefix=prefix.rstrip("/"),
            read_only=read_only,
            who=user(who),
            users=users,
            proxy_header=proxy_header,
            proxies=tuple(proxy or ()),
            public=public,
            https=https,
            fetch=fetch,
        )
        run(settings, announce=_announce, browse=not no_open, workers=workers)


def _announce(address: str) -> None:
    typer.echo(f"{address}\nCtrl-C stops it")
