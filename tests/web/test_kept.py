"""Answers are made once for each who asks, as long as the record is the same; and found quickly in large records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from fastapi import APIRouter, Response

import chancery
from chancery.web import kept
from chancery.web.security.etags import tagged
from chancery.web.site import SiteHere
from tests.web.serving import served

more = APIRouter()


@more.get("/counted")
def counted(site: SiteHere, of: str = "public") -> Response:
    """How often it was made; a private answer bears no tag."""
    made[of] = made.get(of, 0) + 1
    answer = Response(str(made[of]))
    return tagged(answer, site.moment()) if of == "public" else answer


made: dict[str, int] = {}


@pytest.fixture
def client(own_record: Path) -> Iterator[httpx.Client]:
    made.clear()
    with served(own_record, more=more) as address, httpx.Client(base_url=address, timeout=60) as client:
        yield client


def test_a_public_answer_is_made_once(client: httpx.Client) -> None:
    first, again = client.get("/counted"), client.get("/counted")
    assert (first.text, again.text, made) == ("1", "1", {"public": 1})
    assert again.headers["content-security-policy"] == first.headers["content-security-policy"]
    assert client.get("/counted", headers={"If-None-Match": first.headers["etag"]}).status_code == 304
    assert client.get("/counted?x=1").text == "2"


def test_what_bears_no_tag_is_made_each_time(client: httpx.Client) -> None:
    assert [client.get("/counted?of=private").text for _ in range(2)] == ["1", "2"]


def test_nobody_gets_what_was_made_for_another(client: httpx.Client) -> None:
    own = [
        {},
        {"Cookie": "chancery-writer=a"},
        {"Cookie": "chancery-writer=b"},
        {"Authorization": "Bearer c"},
    ]
    assert [client.get("/counted", headers=one).text for one in own] == ["1", "2", "3", "4"]
    assert [client.get("/counted", headers=one).text for one in own] == ["1", "2", "3", "4"]


def test_a_change_of_the_record_makes_answers_anew(client: httpx.Client, own_record: Path) -> None:
    assert client.get("/counted").text == "1"
    with chancery.open(own_record) as record:
        record.judge("accept", record.entries(kind="visit")[0].id, who="Ada")
    assert client.get("/counted").text == "2"


def test_what_is_kept_has_its_room(client: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_ROOM", 3)
    for number in range(4):
        client.get(f"/counted?x={number}")
    assert client.get("/counted?x=3").text == "4"
    assert client.get("/counted?x=0").text == "5"


def test_answers_do_not_last_for_ever(client: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    client.get("/counted")
    monkeypatch.setattr(kept, "_LASTS", 0.0)
    assert client.get("/counted").text == "2"
