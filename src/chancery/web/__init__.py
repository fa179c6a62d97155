"""The record in a browser: pages made on the server, with a JSON twin for each. Needs the extra `web`."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Final

from chancery.errors import MissingExtra

#: The packages of the extra that every page stands on, by the module each brings.
_PACKAGES: Final = {
    "fastapi": "fastapi",
    "jinja2": "jinja2",
    "python_multipart": "python-multipart",
    "uvicorn": "uvicorn",
}


def need_packages() -> None:
    """Raise `MissingExtra` unless what the pages stand on is installed; nothing is imported."""
    for module, package in _PACKAGES.items():
        if find_spec(module) is None:
            raise MissingExtra(package, "web")
