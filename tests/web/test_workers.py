"""Several processes serve one record as one server: what one is told, all know."""

from __future__ import annotations

import os
import re
import shutil
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from chancery.web.security.sessions import FREE
from chancery.web.security.users import Users
from tests.web.workers import crewed, is_running, one_of_each, wait_until, workers_of

PASSWORD = "correct horse battery"
TEXT = "HANOI, 3 May 2024. Vietnam and Laos signed an agreement on trade."


@pytest.fixture(scope="module")
def record(sample_record: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copy(sample_record, tmp_path_factory.mktemp("crew") / "own.db"))


@pytest.fixture(scope="module")
def users(tmp_path_factory: pytest.TempPathFactory) -> Users:
    users = Users(tmp_path_factory.mktemp("users") / "users.json")
    for name in ("Ada", "Bo"):
        users.put(name, "admin", PASSWORD)
    return users


@pytest.fixture(scope="module")
def key(users: Users) -> str:
    return users.give_key("Ada")


@pytest.fixture(scope="module")
def site(record: Path, users: Users, key: str) -> Iterator[str]:  # noqa: ARG001
    with crewed(record, "--users", str(users.path), "--public") as (address, _):
        yield address.rstrip("/")


@pytest.fixture
def pair(site: str) -> Iterator[list[httpx.Client]]:
    """A browser at each worker."""
    with one_of_each(site, headers={"Origin": site, "Accept": "text/html"}) as clients:
        yield clients


@pytest.fixture
def programs(site: str, key: str) -> Iterator[list[httpx.Client]]:
    """A program of Ada's at each worker."""
    headers = {"Authorization": f"Bearer {key}", "Accept": "application/json"}
    with one_of_each(site, headers=headers) as clients:
        yield clients


def sign_in(client: httpx.Client, name: str, password: str = PASSWORD) -> int:
    return client.post("/sign-in", data={"name": name, "password": password}).status_code


def test_a_session_and_its_forms_hold_at_every_worker_until_it_ends_at_one(pair: list[httpx.Client]) -> None:
    one, other = pair
    assert sign_in(one, "Ada") == 303
    other.cookies = one.cookies
    words = {re.search(r'name="csrf" value="(\w+)"', client.get("/add").text)[1] for client in pair}
    assert len(words) == 1
    sent = {"csrf": words.pop(), "text": TEXT, "title": "By a form"}
    assert other.post("/add", data=sent).status_code == 303
    assert other.post("/sign-out").status_code == 303
    assert ["csrf" in client.get("/add").text for client in pair] == [False, False]


def test_wrong_passwords_are_counted_at_all_workers_together(pair: list[httpx.Client]) -> None:
    tries = [sign_in(pair[number % 2], "nobody", "wrong password") for number in range(FREE)]
    assert tries == [401] * FREE
    assert [sign_in(client, "nobody", "wrong password") for client in pair] == [429, 429]


def test_a_job_is_followed_at_every_worker_and_what_it_adds_is_seen_at_once(
    programs: list[httpx.Client],
) -> None:
    one, other = programs
    before = [client.get("/home.json").json()["reports"] for client in programs]
    answer = one.post("/add", data={"text": f"{TEXT} It is kept.", "title": "Told"})
    place = answer.headers["location"]
    wait_until(lambda: other.get(place).raise_for_status().json()["over"])
    told = [client.get(place).json() for client in programs]
    assert told[0] == told[1]
    assert (told[0]["job"]["state"], told[0]["job"]["reports"]) == ("done", 1)
    (address,) = told[0]["addresses"]
    for client in programs:
        assert client.get(f"{address}.json").json()["line"]["title"] == "Told"
        wait_until(lambda client=client: client.get("/home.json").json()["reports"] > before[0])
    assert before[0] == before[1]


def test_a_judgement_made_at_one_is_seen_and_taken_back_at_another(programs: list[httpx.Client]) -> None:
    one, other = programs
    for client in (one, other, one):
        view = client.get("/desk.json").raise_for_status().json()
        (side,) = view["item"]["sides"]
        id = side["entry"]["line"]["id"]
        said = {"do": "reject", "entry": id, "version": side["version"], "why": "misread"}
        assert client.post("/desk", data=said).status_code == 303
        for each in programs:
            answer = each.get(f"/entry/{id}.json")
            assert (answer.status_code, answer.json()["withdrawn"]) == (410, True)
        beyond = other if client is one else one
        last = beyond.get("/desk.json").json()["undo"]["id"]
        assert beyond.post("/desk/undo", data={"judgement": last}).status_code == 303
        for each in programs:
            assert each.get(f"/entry/{id}.json").status_code == 200


def test_what_was_seen_at_one_is_stale_at_another_after_a_judgement(programs: list[httpx.Client]) -> None:
    one, other = programs
    view = one.get("/desk.json").json()
    (side,) = view["item"]["sides"]
    said = {"do": "accept", "entry": side["entry"]["line"]["id"], "version": side["version"]}
    assert [client.post("/desk", data=said).status_code for client in (other, one)] == [303, 409]


def test_many_browsers_are_spread_over_the_workers(site: str) -> None:
    with one_of_each(site) as clients:
        pages = ["/", "/registry", "/registry.json?kind=visit", "/relation", "/about"]
        for page in pages:
            assert len({client.get(page).raise_for_status().text for client in clients}) == 1


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_when_the_server_ends_all_its_workers_do(record: Path, how: signal.Signals) -> None:
    with crewed(record, "--read-only") as (address, process):
        crew = workers_of(process.pid)
        assert len(crew) == 2
        assert httpx.get(address, timeout=60).status_code == 200
        process.send_signal(how)
        process.wait(60)
        wait_until(lambda: not any(map(is_running, crew)))
    place = urlsplit(address)
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"http://{place.netloc}/", timeout=60)


def test_a_worker_that_is_killed_is_replaced_and_the_other_goes_on(record: Path) -> None:
    with crewed(record) as (address, process):
        before = workers_of(process.pid)
        killed = min(before)
        os.kill(killed, signal.SIGKILL)
        time.sleep(0.1)
        for _ in range(5):
            assert httpx.get(address, timeout=60).status_code == 303
        wait_until(lambda: len(workers_of(process.pid) - before) == 1)
        site = address.partition("/enter")[0]
        with one_of_each(site) as clients:
            # The token that was printed holds at the new one too.
            token = address.partition("token=")[2]
            for client in clients:
                client.headers["Authorization"] = f"Bearer {token}"
                assert client.post("/add", data={"text": TEXT}).status_code in (202, 303)
