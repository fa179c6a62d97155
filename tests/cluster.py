"""A private PostgreSQL cluster for the tests: made in a temporary folder, reached by a socket in it, gone afterwards."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

_NAMES = count(1)


def binaries() -> Path | None:
    """The folder that holds `initdb` and `pg_ctl`, those of the newest server that is installed."""
    debian = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[-2]))
    found = shutil.which("initdb")
    folders = [*reversed(debian), *([str(Path(found).parent)] if found else [])]
    return next((Path(folder) for folder in folders if (Path(folder) / "pg_ctl").exists()), None)


def why_not() -> str | None:
    """Why no cluster can be made here, or None."""
    if binaries() is None:
        return "PostgreSQL is not installed: apt-get install postgresql"
    if os.getuid() == 0 and _owner() is None:
        return "PostgreSQL does not run as root, and there is no user postgres"
    return None


@contextmanager
def cluster() -> Iterator[str]:
    """The address of a running server without a database name: put one behind it."""
    bin_folder = binaries()
    assert bin_folder is not None
    folder = Path(tempfile.mkdtemp(prefix="chancery-pg-"))
    try:
        owner = _owner()
        if owner:
            shutil.chown(folder, owner)
        _run(
            folder,
            str(bin_folder / "initdb"),
            "-D",
            f"{folder}/data",
            "-A",
            "trust",
            "-U",
            "tests",
            "-E",
            "UTF8",
        )
        options = f"-k {folder} -c listen_addresses='' -c fsync=off -c max_connections=150"
        _run(
            folder,
            str(bin_folder / "pg_ctl"),
            "-D",
            f"{folder}/data",
            "-l",
            f"{folder}/log",
            "-w",
            "-o",
            options,
            "start",
        )
        try:
            yield f"postgresql://tests@/{{}}?host={folder}"
        finally:
            _run(folder, str(bin_folder / "pg_ctl"), "-D", f"{folder}/data", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def new_database(server: str) -> str:
    """The address of a new, empty database on `server`."""
    import psycopg

    name = f"record_{os.getpid()}_{next(_NAMES)}"
    with psycopg.connect(server.format("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return server.format(name)


def drop_database(server: str, address: str) -> None:
    """Drop a database that `new_database` made, whoever is still connected."""
    import psycopg

    name = address.partition("tests@/")[2].partition("?")[0]
    with psycopg.connect(server.format("postgres"), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _owner() -> str | None:
    """The user that runs the server: ourselves, or `postgres` where we are root."""
    if os.getuid() != 0:
        return None
    try:
        import pwd

        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        return None


def _run(folder: Path, *command: str) -> None:
    owner = _owner()
    prefix = ["setpriv", f"--reuid={owner}", f"--regid={owner}", "--clear-groups"] if owner else []
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "HOME": str(folder)}
    with open(os.devnull, "wb") as nowhere:
        subprocess.run(
            [*prefix, *command], check=True, cwd=folder, env=environment, stdout=nowhere, stderr=nowhere
        )
