"""Who is answered, with which headers, and how large a request may be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from fastapi import APIRouter, Request

from chancery.web.security.door import Writing, form_word
from chancery.web.security.headers import HEADERS
from chancery.web.security.limits import ADDRESS, BODY
from chancery.web.settings import Settings
from tests.web.serving import TOKEN, cookie, entered, served

FORM = {"csrf": form_word(Settings(record="", token=TOKEN))}

more = APIRouter()


@more.post("/written")
def written(_: Writing) -> dict[str, bool]:
    return {"written": True}


@more.post("/swallowed")
async def swallowed(request: Request) -> int:
    return len(await request.body())


@more.get("/broken")
def broken() -> None:
    raise RuntimeError("the text of a report")


@pytest.fixture(scope="module")
def app(sample_record: Path) -> Iterator[httpx.Client]:
    """A server with two addresses more: one that writes and one that breaks."""
    with served(sample_record, more=more) as address, httpx.Client(base_url=address, timeout=60) as client:
        yield client


@pytest.mark.parametrize("path", ["/", "/home.json", "/nothing", "/broken", "/written"])
def test_every_answer_has_the_headers(app: httpx.Client, path: str) -> None:
    answer = app.get(path)
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


@pytest.mark.parametrize("path", ["/", "/home.json", "/about"])
def test_readers_get_no_cookie(app: httpx.Client, path: str) -> None:
    assert "set-cookie" not in app.get(path).headers


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8710", "127.0.0.1.evil.example", "", "[::1", "a b"]
)
def test_another_host_is_refused(app: httpx.Client, host: str) -> None:
    answer = app.get("/home.json", headers={"host": host})
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "host")


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1", "127.0.0.1:8710", "[::1]:8710"])
def test_this_computer_is_answered_by_all_its_names(app: httpx.Client, host: str) -> None:
    assert app.get("/", headers={"host": host}).status_code == 200


def _here(app: httpx.Client) -> str:
    return str(app.base_url).rstrip("/")


def _entered(app: httpx.Client, **headers: str) -> httpx.Response:
    return app.post("/written", headers={**entered(_here(app)), **headers}, data=FORM)


def test_a_form_of_these_pages_may_write(app: httpx.Client) -> None:
    assert _entered(app).json() == {"written": True}


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "http://localhost:9999"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Host": "evil.example"},
        {"Cookie": ""},
        {"X-CSRF": "guessed"},
    ],
    ids=str,
)
def test_what_does_not_come_from_here_may_not_write(app: httpx.Client, headers: dict[str, str]) -> None:
    assert _entered(app, **headers).status_code == 403


def test_a_guessed_token_may_not_write(app: httpx.Client) -> None:
    own = entered(_here(app))["Cookie"]
    assert _entered(app, Cookie=own.replace(TOKEN, "guessed")).status_code == 403


def test_a_form_without_its_word_may_not_write(app: httpx.Client) -> None:
    headers = entered(_here(app))
    assert app.post("/written", headers=headers, data={"csrf": "guessed"}).status_code == 403
    assert app.post("/written", headers=headers, json=FORM).status_code == 403


def test_the_printed_address_gives_the_cookie_and_hides_the_token(app: httpx.Client) -> None:
    answer = app.get("/enter", params={"token": TOKEN}, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    name = cookie("chancery-writer", _here(app))
    assert answer.headers["set-cookie"] == f"{name}={TOKEN}; HttpOnly; Path=/; SameSite=strict"
    assert app.get("/enter", params={"token": "guessed"}, follow_redirects=False).status_code == 403


def test_two_servers_of_one_host_are_entered_in_one_browser(sample_record: Path) -> None:
    with (
        served(sample_record, more=more, token="one") as one,
        served(sample_record, more=more, token="other") as other,
        httpx.Client(timeout=60) as browser,
    ):
        for site, token in ((one, "one"), (other, "other")):
            assert browser.get(f"{site}/enter", params={"token": token}).status_code == 303
        for site, token in ((one, "one"), (other, "other")):
            form = {"csrf": form_word(Settings(record="", token=token))}
            sent = browser.post(f"{site}/written", headers={"Origin": site}, data=form)
            assert (sent.status_code, len(browser.cookies)) == (200, 2)


def test_a_read_only_server_lets_nobody_in(sample_record: Path) -> None:
    with served(sample_record, read_only=True) as address:
        assert httpx.get(f"{address}/enter", params={"token": TOKEN}, timeout=60).status_code == 403


def test_long_addresses_and_large_bodies_are_refused(app: httpx.Client) -> None:
    assert app.get(f"/?text={'a' * ADDRESS}").status_code == 414
    large = {"Origin": _here(app)}
    assert app.post("/swallowed", headers=large, content=b"a" * BODY).json() == BODY
    assert app.post("/swallowed", headers=large, content=b"a" * (BODY + 1)).status_code == 413
    untold = (b"a" * 100_000 for _ in range(BODY // 100_000 + 1))
    assert app.post("/swallowed", headers=large, content=untold).status_code == 413


def test_a_defect_tells_nothing_of_what_it_was_about(
    app: httpx.Client, caplog: pytest.LogCaptureFixture
) -> None:
    answer = app.get("/broken")
    assert (answer.status_code, "the text of a report" in answer.text) == (500, False)
    (told,) = (one.getMessage() for one in caplog.records)
    assert re.fullmatch(r"RuntimeError in broken, line \d+ of test_security.py", told)


def test_pages_tell_no_folder(app: httpx.Client, sample_record: Path) -> None:
    for path in ("/", "/home.json", "/about", "/about.json", "/nothing"):
        assert str(sample_record.parent) not in app.get(path).text
