"""Who may sign in, what each role may do on every address, and what a proxy may say."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page, expect

import chancery
from chancery.errors import QuestionError
from chancery.web.pages import ROOMS
from chancery.web.pages.signing_in import own_path
from chancery.web.security.door import form_word
from chancery.web.security.people import Person
from chancery.web.security.sessions import FREE, LASTS, Sessions, Throttle
from chancery.web.security.users import Users
from chancery.web.settings import Settings
from tests.web.serving import TOKEN, cookie, entered, served

Open = Callable[..., Page]

PASSWORD = "correct horse battery"
ROLES = ("reader", "reviewer", "admin")


@pytest.fixture(scope="module")
def users(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a user of each role, named like it."""
    path = tmp_path_factory.mktemp("users") / "users.json"
    for role in ROLES:
        Users(path).put(role, role, PASSWORD)
    return path


@pytest.fixture
def team(own_record: Path, users: Path) -> Iterator[str]:
    with served(own_record, users=str(users)) as address:
        yield address


@contextmanager
def signed_in(site: str, name: str) -> Iterator[httpx.Client]:
    """A client of this user that sends the word of its forms."""
    with httpx.Client(base_url=site, headers={"Origin": site, "Accept": "text/html"}, timeout=60) as client:
        answer = client.post("/sign-in", data={"name": name, "password": PASSWORD})
        assert answer.status_code == 303
        client.headers["x-csrf"] = form_word(
            Settings(record="", token=TOKEN), client.cookies[cookie("chancery-session", site)]
        )
        yield client


def addresses() -> set[tuple[str, str]]:
    """Every address of every room with each of its methods, `x` for what is different in each."""
    return {
        (re.sub(r"\{[^}]*\}", "x", route.path), method)
        for room in ROOMS
        for route in room.routes
        for method in route.methods
    }


def accept(client: httpx.Client) -> httpx.Response:
    view = client.get("/desk.json").raise_for_status().json()
    (side,) = view["item"]["sides"]
    said = {"do": "accept", "entry": side["entry"]["line"]["id"], "version": side["version"]}
    return client.post("/desk", data=said)


def test_users_are_kept_with_a_hash_for_the_owner_alone(tmp_path: Path) -> None:
    users = Users(tmp_path / "users.json")
    users.put("Ada", "reviewer", PASSWORD)
    users.put("Ở nhà", "reader", None)
    assert stat.S_IMODE(users.path.stat().st_mode) == 0o600
    written = users.path.read_text("utf-8")
    assert (PASSWORD in written, "$argon2id$" in written) == (False, True)
    again = Users(users.path)
    assert again.check("Ada", PASSWORD) == Person("Ada", "reviewer")
    assert [again.check(name, PASSWORD[:-1]) for name in ("Ada", "Bo")] == [None, None]
    assert (again.check("Ở nhà", ""), again.person("Ở nhà")) == (None, Person("Ở nhà", "reader"))
    users.remove("Ada")
    assert (again.check("Ada", PASSWORD), list(again.all())) == (None, ["Ở nhà"])


@pytest.mark.parametrize(
    ("name", "role", "password"),
    [
        ("", "reader", PASSWORD),
        ("a\nb", "reader", PASSWORD),
        ("Ada", "king", PASSWORD),
        ("Ada", "reader", "short"),
    ],
)
def test_what_cannot_be_a_user_is_refused(tmp_path: Path, name: str, role: str, password: str) -> None:
    with pytest.raises(QuestionError):
        Users(tmp_path / "users.json").put(name, role, password)
    assert not (tmp_path / "users.json").exists()


def test_a_file_of_something_else_is_no_list_of_users(tmp_path: Path) -> None:
    path = tmp_path / "users.json"
    for text in ("{}x", '[{"name": "Ada", "role": "king"}]', "[1]"):
        path.write_text(text)
        with pytest.raises(QuestionError, match="no list of users"):
            Users(path).all()


def test_a_session_ends_by_itself_and_on_request() -> None:
    now = [0.0]
    sessions = Sessions(lambda: now[0])
    one, other = sessions.begin("Ada"), sessions.begin("Bo")
    assert (sessions.name(one), sessions.name("guessed")) == ("Ada", None)
    sessions.end(one)
    assert (sessions.name(one), sessions.name(other)) == (None, "Bo")
    now[0] = LASTS + 1
    assert sessions.name(other) is None


def test_wrong_passwords_cost_more_and_more_time() -> None:
    now = [0.0]
    throttle = Throttle(lambda: now[0])
    waits = []
    for _ in range(FREE + 2):
        throttle.failed("name Ada")
        waits.append(throttle.wait("name Ada", "from here"))
        now[0] += waits[-1]
    assert waits == [0] * (FREE - 1) + [5, 10, 20]
    assert throttle.wait("name Bo") == 0
    throttle.failed("name Ada")
    throttle.succeeded("name Ada")
    assert throttle.wait("name Ada") == 0


def test_to_serve_others_needs_users() -> None:
    with pytest.raises(QuestionError, match="chancery users add"):
        Settings(record="r.db", host="0.0.0.0")
    assert not Settings(record="r.db", host="0.0.0.0", users="users.json").is_local
    with pytest.raises(QuestionError, match="name the header and the proxy"):
        Settings(record="r.db", proxy_header="x-user")


def test_every_address_is_closed_to_whoever_has_not_signed_in(team: str) -> None:
    there = addresses() | {("/openapi.json", "GET")}
    closed = {path for path, _ in there if not path.startswith(("/sign-in", "/static/", "/favicon.ico"))}
    assert {"/", "/desk", "/registry", "/entry/x.json", "/openapi.json"} <= closed
    with httpx.Client(base_url=team, headers={"Origin": team}, timeout=60) as client:
        given = {(path, client.request(method, path).status_code) for path, method in there if path in closed}
        assert {status for _, status in given} == {401}
        asked = client.get("/registry?kind=visit", headers={"Accept": "text/html"})
        assert (asked.status_code, asked.headers["location"]) == (303, "/sign-in?to=/registry%3Fkind%3Dvisit")
        asked = client.get("/", headers={**entered(team), "Authorization": f"Bearer {TOKEN}"})
        assert asked.status_code == 401
        assert client.get("/enter", params={"token": TOKEN}).status_code == 401


def test_each_role_may_do_what_it_may_on_every_address_that_writes(team: str) -> None:
    writing = {path for path, method in addresses() if method not in ("GET", "HEAD")}
    own = {"/sign-in", "/sign-out"}
    assert {"/desk", "/desk/undo", "/desk/redo"} <= writing
    for name in ROLES:
        with signed_in(team, name) as client:
            given = {path: client.post(path).status_code for path in sorted(writing - own)}
            assert {status == 403 for status in given.values()} == {name == "reader"}
            del client.headers["x-csrf"]
            assert {client.post(path).status_code for path in sorted(writing - own)} == {403}


def test_a_judgement_bears_the_name_of_its_user_and_an_admin_may_take_it_back(
    team: str, own_record: Path
) -> None:
    with signed_in(team, "reviewer") as reviewer, signed_in(team, "admin") as admin:
        assert [accept(one).status_code for one in (reviewer, admin, admin)] == [303, 303, 303]
        with chancery.open(own_record) as record:
            made = record.judgements()
        assert [one.made.who for one in made] == ["reviewer", "admin", "admin"]
        assert reviewer.post("/desk/undo", data={"judgement": made[1].id}).status_code == 403
        assert admin.post("/desk/undo", data={"judgement": made[0].id}).status_code == 303


def test_the_cookie_is_for_no_script_and_no_other_site(own_record: Path, users: Path) -> None:
    for https, ending in ((False, ""), (True, "; Secure")):
        with served(own_record, users=str(users), https=https) as site:
            form = {"name": "reader", "password": PASSWORD, "to": "/registry?kind=visit"}
            answer = httpx.post(f"{site}/sign-in", data=form, headers={"Origin": site}, timeout=60)
        assert (answer.status_code, answer.headers["location"]) == (303, "/registry?kind=visit")
        name, given = cookie("chancery-session", site), answer.headers["set-cookie"]
        assert re.fullmatch(rf"{name}=[\w-]{{43}}; HttpOnly; Path=/; SameSite=strict{ending}", given)


@pytest.mark.parametrize(
    "to", ["//evil.example", "/\\evil.example", "https://evil.example", "", "/a\nb", "evil"]
)
def test_signing_in_sends_nobody_elsewhere(to: str) -> None:
    assert own_path(to) == "/"


def test_too_many_wrong_passwords_are_not_taken_any_more(own_record: Path, users: Path) -> None:
    with (
        served(own_record, users=str(users)) as site,
        httpx.Client(base_url=site, headers={"Origin": site}, timeout=60) as client,
    ):
        wrong = {"name": "reader", "password": "wrong"}
        assert [client.post("/sign-in", data=wrong).status_code for _ in range(FREE)] == [401] * FREE
        answer = client.post("/sign-in", data={"name": "reader", "password": PASSWORD})
        assert (answer.status_code, "retry-after" in answer.headers, "set-cookie" in answer.headers) == (
            429,
            True,
            False,
        )


def test_who_signs_out_is_out(team: str) -> None:
    with signed_in(team, "reader") as client:
        name = cookie("chancery-session", team)
        word = client.cookies[name]
        assert client.get("/account").status_code == 200
        assert client.post("/sign-out").status_code == 303
        client.cookies.set(name, word)
        assert client.get("/account").status_code == 303


def test_a_key_is_kept_as_a_hash_and_ends_when_there_is_another(tmp_path: Path) -> None:
    users = Users(tmp_path / "users.json")
    users.put("importer", "reviewer", None)
    first = users.give_key("importer")
    assert (users.by_key(first), users.by_key("")) == (Person("importer", "reviewer"), None)
    assert first not in users.path.read_text("utf-8")
    second = users.give_key("importer")
    assert [users.by_key(key) for key in (first, second)] == [None, Person("importer", "reviewer")]
    users.put("importer", "reader", PASSWORD)
    assert users.by_key(second) == Person("importer", "reader")
    users.take_key("importer")
    assert users.by_key(second) is None
    with pytest.raises(QuestionError, match="no such user"):
        users.give_key("nobody")


@pytest.fixture
def keys(users: Path) -> Iterator[dict[str, str]]:
    """A key for each of the users."""
    yield {name: Users(users).give_key(name) for name in ROLES}
    for name in ROLES:
        Users(users).take_key(name)


def test_a_program_does_with_a_key_what_its_user_may(
    team: str, own_record: Path, keys: dict[str, str]
) -> None:
    for name, key in keys.items():
        with httpx.Client(base_url=team, headers={"Authorization": f"Bearer {key}"}, timeout=60) as program:
            assert accept(program).status_code == (403 if name == "reader" else 303)
    with chancery.open(own_record) as record:
        assert [one.made.who for one in record.judgements()] == ["reviewer", "admin"]


def test_a_key_that_is_wrong_or_comes_from_another_page_opens_nothing(
    team: str, users: Path, keys: dict[str, str]
) -> None:
    own = {"Authorization": f"Bearer {keys['admin']}"}
    with httpx.Client(base_url=team, timeout=60) as program:
        assert program.post("/desk", headers={**own, "Origin": "http://evil.example"}).status_code == 403
        assert program.get("/home.json", headers=own).status_code == 200
        Users(users).take_key("admin")
        answer = program.get("/home.json", headers=own)
    assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")


def test_where_everybody_may_look_only_users_write(own_record: Path, users: Path) -> None:
    with served(own_record, users=str(users), public=True) as site:
        assert httpx.get(f"{site}/registry", timeout=60).status_code == 200
        assert httpx.post(f"{site}/desk", headers={"Origin": site}, timeout=60).status_code == 403
        with signed_in(site, "reviewer") as reviewer:
            assert accept(reviewer).status_code == 303


def test_a_proxy_names_the_user_and_nobody_else_does(
    own_record: Path, users: Path, keys: dict[str, str]
) -> None:
    by = {"users": str(users), "proxy_header": "x-remote-user"}
    with served(own_record, proxies=("127.0.0.1",), **by) as site:
        for name, role in (("reviewer", 303), ("reader", 403), ("somebody", 403)):
            word = form_word(Settings(record="", token=TOKEN), name)
            headers = {"Origin": site, "X-Remote-User": name, "x-csrf": word}
            with httpx.Client(base_url=site, headers=headers, timeout=60) as client:
                assert accept(client).status_code == role
        key = {"Authorization": f"Bearer {keys['reviewer']}"}
        with httpx.Client(base_url=site, headers=key, timeout=60) as program:
            assert accept(program).status_code == 303
        assert httpx.get(f"{site}/", timeout=60).status_code == 401
        assert (
            httpx.get(f"{site}/sign-in", headers={"X-Remote-User": "reader"}, timeout=60).status_code == 404
        )
    with served(own_record, proxies=("192.0.2.1",), **by) as site:
        assert httpx.get(f"{site}/", headers={"X-Remote-User": "admin"}, timeout=60).status_code == 401


def test_a_person_signs_in_judges_and_signs_out(
    team: str, open_page: Open, grave_findings: Callable[[Page], list[str]]
) -> None:
    page = open_page(team, "/desk", refused=401)
    assert page.url == f"{team}/sign-in?to=/desk"
    assert grave_findings(page) == []
    page.get_by_label("Name").fill("reviewer")
    page.get_by_label("Password").fill("wrong")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_contain_text("do not belong together")
    page.get_by_label("Name").fill("reviewer")
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{team}/desk")
    page.keyboard.press("a")
    page.get_by_role("button", name="Undo").wait_for()
    page.get_by_role("link", name="Your account").click()
    expect(page.locator("main")).to_contain_text("You are reviewer, reviewer")
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in?to=/")
