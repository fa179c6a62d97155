"""Adding reports from the pages and by programs: what is taken, how it goes, and where nothing is fetched from."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from ipaddress import ip_address
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page, expect

import chancery
from chancery.errors import InputError
from chancery.web import addresses
from chancery.web.adding.fetching import fetch, is_public
from chancery.web.adding.job import Wanted
from chancery.web.adding.jobs import Jobs
from chancery.web.adding.line import Line
from tests.web.serving import TOKEN, served

Open = Callable[..., Page]

TEXT = "HANOI, 3 May 2024. Vietnam and Laos signed an agreement on trade."
#: Characters of a line; a browser takes half a minute for one of millions.
LINE = 100_000
TAKEN = "<script>document.title='taken'</script>"
HOSTILE = (
    f"{TAKEN}<img src=x onerror=\"document.title='taken'\"> "
    "Vietnam and Laos signed an agreement "
    'on <b>trade</b> \u202eedart\u202c =HYPERLINK("http://evil.example") </p></main><h1>broken' + "x" * LINE
)


@pytest.fixture
def program(own_site: str) -> Iterator[httpx.Client]:
    """A program with the token, which is told in JSON."""
    headers = {"Authorization": f"Bearer {TOKEN}", "Accept": "application/json"}
    with httpx.Client(base_url=own_site, headers=headers, timeout=60) as client:
        yield client


def finished(client: httpx.Client, answer: httpx.Response) -> dict[str, object]:
    """The job that an answer tells of, when it is over."""
    assert answer.status_code == 202, answer.text
    while not (view := client.get(answer.headers["location"]).raise_for_status().json())["over"]:
        time.sleep(0.1)
    return view["job"]


def test_a_text_comes_in_with_what_is_known_of_it(program: httpx.Client, own_record: Path) -> None:
    about = {"title": "Trade", "publisher": "Agency", "published": "2024-05-04", "language": "en"}
    job = finished(program, program.post("/add", data={"text": TEXT, **about}))
    assert (job["who"], job["what"], job["state"], job["reports"], job["facts"] > 0) == (
        "reviewer",
        "Trade",
        "done",
        1,
        True,
    )
    (came,) = job["came"]
    with chancery.open(own_record, read_only=True) as record:
        report = record.report(came["report"])
    told = (report.text, report.title, report.publisher, report.published, report.language)
    assert told == (TEXT, "Trade", "Agency", "2024-05-04", "en")
    assert (
        finished(program, program.post("/add", data={"text": TEXT, **about}))["came"][0]["outcome"] == "known"
    )


def test_files_come_in_whatever_they_are_called_and_a_bad_one_stops_none(
    program: httpx.Client, own_record: Path
) -> None:
    files = [
        ("file", ("../../etc/passwd.txt", TEXT.encode())),
        ("file", ("C:\\temp\\no text.pdf", b"%PDF-1.4 broken")),
        ("file", ("many.jsonl", b'{"id": "one", "text": "a"}\n{"id": "two", "text": "b"}\n')),
    ]
    job = finished(program, program.post("/add", files=files))
    assert sorted(came["report"] for came in job["came"]) == ["one", "passwd", "two"]
    assert [one["name"].rpartition("/")[2] for one in job["refused"]] == ["no-text.pdf"]
    with chancery.open(own_record, read_only=True) as record:
        assert record.report("passwd").source is None


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"data": {}}, 400),
        ({"data": {"text": "a", "url": "https://agency.example/"}}, 400),
        ({"data": {"url": "https://agency.example/"}}, 403),
        ({"files": [("file", ("run.exe", b"MZ"))]}, 400),
    ],
)
def test_what_is_not_taken_is_told(program: httpx.Client, sent: dict[str, object], status: int) -> None:
    assert program.post("/add", **sent).status_code == status


def test_nobody_else_adds_or_sees_jobs(own_site: str, program: httpx.Client) -> None:
    assert (
        httpx.post(
            f"{own_site}/add", data={"text": TEXT}, headers={"Origin": own_site}, timeout=60
        ).status_code
        == 403
    )
    answer = program.post("/add", data={"text": TEXT})
    assert httpx.get(f"{own_site}{answer.headers['location']}", timeout=60).status_code == 404
    assert "csrf" not in httpx.get(f"{own_site}/add", timeout=60).text
    finished(program, answer)


def test_a_job_is_stopped_when_its_time_is_over(own_record: Path) -> None:
    jobs = Jobs(Line(str(own_record), seconds=0.01))
    job = jobs.begin("Ada", "a text", lambda folder: Wanted(str(folder), text=TEXT, id="a"))
    while not jobs.get(job.id).is_over:
        time.sleep(0.05)
    assert (jobs.get(job.id).state, jobs.get(job.id).reports) == ("stopped", 0)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.0.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255",
        "::1", "::", "fe80::1", "fc00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:7f00:1::", "ff02::1",
    ],
)  # fmt: skip
def test_what_is_not_public_is_told_apart(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_what_is_public_is_let_through(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("file:///etc/passwd", "no address of a page"),
        ("ftp://agency.example/", "no address of a page"),
        ("http://user:word@agency.example/", "no address of a page"),
        ("http://agency.example:8080/", "names a port"),
        ("http://agency.example:99999/", "no address of a page"),
        ("http://agency.example/\n", "no address of a page"),
        ("http://localhost/", "not on the public Internet"),
        ("http://0x7f.1/", "not on the public Internet"),
        ("http://[::1]/", "not on the public Internet"),
        ("http://169.254.169.254/latest/meta-data", "not on the public Internet"),
    ],
)
def test_nothing_is_fetched_from_elsewhere(url: str, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        fetch(url)


def test_a_name_with_one_private_address_is_not_asked() -> None:
    with pytest.raises(InputError, match="not on the public Internet"):
        fetch("http://agency.example/", lookup=lambda *_: ["93.184.216.34", "10.0.0.1"])


def test_an_address_that_is_not_public_is_refused_by_the_job(own_record: Path, own_site: str) -> None:
    with served(own_record, fetch=True) as site:
        headers = {"Authorization": f"Bearer {TOKEN}", "Accept": "application/json"}
        with httpx.Client(base_url=site, headers=headers, timeout=60) as client:
            job = finished(client, client.post("/add", data={"url": f"{own_site}/"}))
            local = finished(client, client.post("/add", data={"url": "http://localhost/"}))
    assert (job["reports"], [one["problem"] for one in job["refused"]]) == (0, ["it names a port"])
    assert [one["problem"] for one in local["refused"]] == ["it is not on the public Internet"]


def test_a_person_adds_a_file_and_sees_it_come_in(own_site: str, open_page: Open, tmp_path: Path) -> None:
    file = tmp_path / "trade.txt"
    file.write_text(TEXT)
    page = open_page(own_site, "/add", writer=True, java_script_enabled=False)
    page.get_by_label("Files").set_input_files(file)
    with page.expect_navigation():
        page.get_by_role("button", name="Add files").click()
    while (again := page.get_by_role("link", name="Look again")).count():
        with page.expect_navigation():
            again.click()
    page.get_by_role("link", name="trade").click()
    expect(page.locator("main")).to_contain_text("signed an agreement")


def test_it_is_told_how_far_sending_and_reading_are(own_site: str, open_page: Open, tmp_path: Path) -> None:
    file = tmp_path / "trade.txt"
    file.write_text(TEXT + " A line of no interest." * 5_000)
    page = open_page(own_site, "/add", writer=True)
    page.evaluate(
        """() => {
            window.told = [];
            new MutationObserver(() => window.told.push(document.querySelector(".sending [role=status]").textContent))
                .observe(document.querySelector(".sending"), {subtree: true, childList: true, characterData: true});
            window.addEventListener("beforeunload", () => sessionStorage.setItem("told", window.told.join("; ")));
        }"""
    )
    page.get_by_label("Files").set_input_files(file)
    with page.expect_navigation():
        page.get_by_role("button", name="Add files").click()
    expect(page.locator("#job")).to_have_attribute("data-over", "yes", timeout=60_000)
    assert "0.1 of 0.1 MB sent" in page.evaluate("sessionStorage.getItem('told')")
    page.get_by_role("link", name="trade").click()
    expect(page.locator("main")).to_contain_text("signed an agreement")


def test_what_is_too_much_or_of_no_sort_that_is_read_is_told_on_the_spot(
    own_site: str, open_page: Open, tmp_path: Path
) -> None:
    page = open_page(own_site, "/add", writer=True, refused=400)
    for name, size, said in (
        ("big.txt", 51_000_000, "at most 50.0 MB"),
        ("run.exe", 10, "no sort that is read"),
    ):
        with (tmp_path / name).open("wb") as stream:
            stream.truncate(size)
        page.get_by_label("Files").set_input_files(tmp_path / name)
        page.get_by_role("button", name="Add files").click()
        expect(page.locator(".sending [role=status]")).to_contain_text(said)


def test_a_hostile_report_is_shown_as_text(own_site: str, program: httpx.Client, open_page: Open) -> None:
    told = {
        "id": "<i>one</i>",
        "text": HOSTILE,
        "title": TAKEN,
        "publisher": TAKEN,
        "published": "2024-05-04",
    }
    files = [("file", (f"{TAKEN}.jsonl", json.dumps(told).encode()))]
    job = finished(program, program.post("/add", files=files))
    (came,) = job["came"]
    page = open_page(own_site, "/", writer=True)
    for path in (addresses.report(came["report"]), "/add", "/desk?queue=new", "/registry?text=laos+trade"):
        page.goto(f"{own_site}{path}")
        assert page.title() != "taken"
        assert page.locator("main script, main img[onerror], main b:text-is('trade')").count() == 0
        assert page.locator("h1").count() == 1


def test_a_line_of_millions_comes_in_and_is_sent(program: httpx.Client) -> None:
    told = {"id": "long", "text": f"{TAKEN} Vietnam and Laos signed an agreement. {'x' * 5_000_000}"}
    job = finished(program, program.post("/add", files=[("file", ("long.jsonl", json.dumps(told).encode()))]))
    assert (job["state"], job["reports"]) == ("done", 1)
    page = program.get("/report/long", headers={"Accept": "text/html"})
    assert (page.status_code, len(page.text) < 1_000_000, TAKEN in page.text) == (200, True, False)
    assert program.get("/report/long.json").json()["text"] == told["text"]
