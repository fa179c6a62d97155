"""The users of a server for several people: a file with names, roles and hashes of passwords.

Hashes of passwords are Argon2id with the parameters of the library. Source: OWASP Password Storage Cheat Sheet; RFC 9106.
Passwords have a least length and no other rule. Source: NIST SP 800-63B, 3.1.1.2. Keys of programs are made here with 256 bits
of chance, so that a plain hash of them is enough. Source: NIST SP 800-63B, 3.1.2.2 (look-up secrets of 112 bits or more).
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from hmac import compare_digest
from pathlib import Path
from secrets import token_urlsafe
from threading import Lock
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from chancery.errors import QuestionError
from chancery.web.security.people import ROLES, Person, Role

#: Characters that a password must have and may have at most, and a name.
SHORTEST: Final = 12
LONGEST: Final = 1_000
LONGEST_NAME: Final = 100

_HASHER: Final = PasswordHasher()
#: What is checked for a name that is not there, so that the answer takes as long.
_NOBODYS: Final = _HASHER.hash("nobody has this password")


@dataclass(frozen=True, slots=True)
class User:
    """One user; `hash` is that of the password, empty for one who cannot sign in, `key` that of the key of their programs."""

    name: str
    role: Role
    hash: str = ""
    key: str = ""


@dataclass(slots=True)
class Users:
    """The users in the file at `path`, read again whenever it changes; a file that is not there has none."""

    path: Path
    _seen: tuple[int, int] = (0, 0)
    _users: Mapping[str, User] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def all(self) -> Mapping[str, User]:
        """Every user by name. Raises `QuestionError` when the file is no list of users."""
        with self._lock:
            try:
                told = self.path.stat()
            except FileNotFoundError:
                self._seen, self._users = (0, 0), {}
                return self._users
            if (told.st_mtime_ns, told.st_ino) != self._seen:
                self._users = _read(self.path)
                self._seen = (told.st_mtime_ns, told.st_ino)
            return self._users

    def person(self, name: str) -> Person | None:
        """The user of this name as somebody who asks for pages; None when there is none."""
        found = self.all().get(name)
        return Person(found.name, found.role) if found else None

    def check(self, name: str, password: str) -> Person | None:
        """The user of this name and password; None when the two do not belong together."""
        found = self.all().get(name)
        try:
            _HASHER.verify(found.hash if found and found.hash else _NOBODYS, password[:LONGEST])
        except (Argon2Error, InvalidHashError):
            return None
        return Person(found.name, found.role) if found and found.hash else None

    def by_key(self, key: str) -> Person | None:
        """The user whose programs send this key; None when it is nobody's."""
        hashed = _hashed(key)
        found = next(
            (one for one in self.all().values() if one.key and compare_digest(one.key, hashed)), None
        )
        return Person(found.name, found.role) if found else None

    def give_key(self, name: str) -> str:
        """A new key for the programs of a user, in place of the one before; it is told here and kept nowhere.

        Raises `QuestionError` when there is none of this name.
        """
        key = token_urlsafe(32)
        self._write({**self.all(), name: replace(self._named(name), key=_hashed(key))})
        return key

    def take_key(self, name: str) -> None:
        """End the key of a user. Raises `QuestionError` when there is none of this name."""
        self._write({**self.all(), name: replace(self._named(name), key="")})

    def put(self, name: str, role: str, password: str | None) -> None:
        """Add a user, or change the role and password of one; without a password they come through a proxy or by key only.

        Raises `QuestionError` for a name, role or password that cannot be.
        """
        name = name.strip()
        if not name or len(name) > LONGEST_NAME or not name.isprintable():
            raise QuestionError(name, "this is no name", f"use up to {LONGEST_NAME} characters on one line")
        if role not in ROLES:
            raise QuestionError(role, "there is no such role", f"there are {', '.join(ROLES)}")
        if password is not None and not SHORTEST <= len(password) <= LONGEST:
            raise QuestionError(
                "the password", "it is too short or too long", f"use {SHORTEST} characters or more"
            )
        hash = _HASHER.hash(password) if password is not None else ""
        before = self.all().get(name)
        self._write({**self.all(), name: User(name, role, hash, before.key if before else "")})

    def remove(self, name: str) -> None:
        """Take a user off the list; what they judged stays. Raises `QuestionError` when there is none of this name."""
        gone = self._named(name)
        self._write({name: one for name, one in self.all().items() if one is not gone})

    def _named(self, name: str) -> User:
        found = self.all().get(name)
        if found is None:
            raise QuestionError(name, "there is no such user", "chancery users list shows them")
        return found

    def _write(self, users: Mapping[str, User]) -> None:
        written = json.dumps([asdict(users[name]) for name in sorted(users)], ensure_ascii=False, indent=1)
        beside = self.path.with_name(f".{self.path.name}.new")
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "w", encoding="utf-8") as stream:
            stream.write(f"{written}\n")
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(beside, self.path)


def _hashed(key: str) -> str:
    return sha256(key.encode("utf-8", "surrogateescape")).hexdigest()


def _read(path: Path) -> dict[str, User]:
    try:
        users = [User(**one) for one in json.loads(path.read_text("utf-8"))]
        if not all(one.role in ROLES and isinstance(one.name, str) for one in users):
            raise ValueError
    except (ValueError, TypeError, OSError):
        raise QuestionError(path.name, "this is no list of users", "chancery users add writes one") from None
    return {one.name: one for one in users}
