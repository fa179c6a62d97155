"""`chancery users`: who may sign in at a server for several people."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from chancery.cli.session import telling_failures

if TYPE_CHECKING:
    from chancery.web.security.users import User


class Deed(StrEnum):
    LIST = "list"
    ADD = "add"
    REMOVE = "remove"
    KEY = "key"
    REVOKE = "revoke"


class RoleName(StrEnum):
    READER = "reader"
    REVIEWER = "reviewer"
    ADMIN = "admin"


def users(
    deed: Annotated[
        Deed, typer.Argument(metavar="DEED", help="list, add, remove, key or revoke.")
    ] = Deed.LIST,
    name: Annotated[str, typer.Argument(metavar="[NAME]", help="The name under which the user judges.")] = "",
    file: Annotated[
        str, typer.Option("--users", metavar="FILE", envvar="CHANCERY_USERS", help="The file of users.")
    ] = "users.json",
    role: Annotated[
        RoleName,
        typer.Option(
            help="reader looks; reviewer judges and adds reports; admin also takes back what others judged."
        ),
    ] = RoleName.READER,
    no_password: Annotated[
        bool,
        typer.Option(
            "--no-password",
            help="For a user whom a proxy names, or a program: nobody can sign in as this one.",
        ),
    ] = False,
) -> None:
    """List, add or remove the users of a server, for `chancery serve --users`.

    The password is asked for, or taken from standard input when that is no terminal; adding again changes it. `key` makes and
    prints a key with which the programs of a user are let in, in place of the one before; `revoke` ends it. The file holds
    hashes and is for its owner alone to read.
    """
    from chancery.web import need_packages

    with telling_failures():
        need_packages()
        from chancery.web.security.users import Users

        known = Users(Path(file))
        if deed is Deed.LIST:
            for one in known.all().values():
                typer.echo("  ".join([one.name, one.role, *_ways(one)]))
        elif deed is Deed.ADD:
            known.put(name, role.value, None if no_password else _password())
        elif deed is Deed.REMOVE:
            known.remove(name)
        elif deed is Deed.KEY:
            typer.echo(known.give_key(name))
        else:
            known.take_key(name)


def _ways(user: User) -> list[str]:
    """How a user comes in where that is not by password alone."""
    return [*([] if user.hash else ["no password"]), *(["key"] if user.key else [])]


def _password() -> str:
    if sys.stdin.isatty():
        return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True))
    return sys.stdin.readline().rstrip("\r\n")
