"""The review desk: the next task, what a form says, taking back and again, two people at once, all from the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page

import chancery
from chancery.answering.wording import headline
from chancery.keeping import Record
from chancery.model import Entry
from chancery.web.security.door import form_word
from chancery.web.settings import Settings
from tests.web.serving import TOKEN, entered

Open = Callable[..., Page]

FORM = {"csrf": form_word(Settings(record="", token=TOKEN))}


@pytest.fixture
def desk(own_site: str) -> Iterator[httpx.Client]:
    """A client that may judge."""
    with httpx.Client(base_url=own_site, headers=entered(own_site), timeout=60) as client:
        yield client


@pytest.fixture
def record(own_record: Path) -> Iterator[Record]:
    with chancery.open(own_record) as record:
        yield record


def look(desk: httpx.Client, **query: str) -> dict[str, object]:
    return desk.get("/desk.json", params=query or {"kind": "signing"}).raise_for_status().json()


def say(desk: httpx.Client, view: dict[str, object], do: str, **more: str) -> httpx.Response:
    sides = view["item"]["sides"]
    seen = {
        "entry": [side["entry"]["line"]["id"] for side in sides],
        "version": [side["version"] for side in sides],
        "known": str(view["known"]),
    }
    return desk.post("/desk", data={**FORM, **seen, "do": do, **more})


def entry_of(view: dict[str, object]) -> str:
    return view["item"]["sides"][0]["entry"]["line"]["id"]


def test_what_excludes_one_another_comes_first(desk: httpx.Client, record: Record) -> None:
    def differing(entry: Entry) -> tuple[bool, int, int]:
        contradicts = any(one.sort == "conflict" for one in entry.disagreements)
        return contradicts, len(entry.disagreements), len(entry.reports)

    first = record.entry(entry_of(look(desk, queue="differ")))
    assert differing(first) == max(map(differing, record.entries()))

    view = look(desk)
    signing = max(record.entries(kind="signing"), key=lambda entry: len(entry.disagreements))
    assert (entry_of(view), view["item"]["sort"]) == (signing.id, "differ")
    assert {
        one["field"]: [option["words"] for option in one["options"]]
        for one in view["item"]["sides"][0]["differing"]
    } == {
        "date": [["11 March 2025"], ["10 March 2025"]],
        "declared": [["5"], ["6"], ["several"]],
        "count": [],
    }
    assert view["done"] == 0


def test_each_queue_holds_what_it_says(desk: httpx.Client, record: Record) -> None:
    merge = look(desk, queue="merge")
    assert (len(merge["item"]["sides"]), merge["total"]) == (2, len(record.desk.pairs()))
    assert merge["item"]["points"] == record.unsure(limit=1)[0].points
    weak = record.entry(entry_of(look(desk, queue="weak", kind="visit")))
    assert (weak.kind, len(weak.reports)) == ("visit", 1)
    assert look(desk, queue="new")["total"] == len(record.entries())
    assert look(desk, queue="differ", state="MNG")["total"] == sum(
        bool(entry.disagreements) for entry in record.entries(states="MNG")
    )
    assert desk.get("/desk.json", params={"queue": "all"}).status_code == 400


def test_a_value_that_was_taken_is_shown_and_the_entry_stays_until_every_field_is_said(
    desk: httpx.Client, record: Record
) -> None:
    first = look(desk)
    answer = say(desk, first, "take:date:1", why="the treaty series has it")
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk")
    (made,) = record.judgements()
    assert (made.sort, made.field, made.value, made.made.who, made.made.why) == (
        "correct", "date", record.entry(entry_of(first)).values["date"][0].value, "reviewer", "the treaty series has it",
    )  # fmt: skip
    second = look(desk)
    assert entry_of(second) == entry_of(first)
    assert next(one["field"] for one in second["item"]["sides"][0]["differing"]) == "declared"
    say(desk, second, "accept")
    assert entry_of(look(desk)) != entry_of(first)
    assert look(desk)["done"] == 1


@pytest.mark.parametrize(
    ("field", "written", "kept"),
    [
        ("date", "2025-03-09", "2025-03-09"),
        ("states", "Laos, mng", ["LAO", "MNG"]),
        ("declared", "6", 6),
        ("witnesses", "A. Person | President | Laos\nB. Person", [
            {"name": "A. Person", "office": "President", "state": "LAO"}, {"name": "B. Person"},
        ]),
    ],
)  # fmt: skip
def test_a_value_is_corrected_as_a_person_writes_it(
    desk: httpx.Client, record: Record, field: str, written: str, kept: object
) -> None:
    first = look(desk)
    assert say(desk, first, "correct", field=field, value=written).status_code == 303
    assert record.entry(entry_of(first))[field] == kept


@pytest.mark.parametrize(
    ("do", "more"),
    [
        ("correct", {"field": "date", "value": "last week"}),
        ("correct", {"field": "date", "value": " "}),
        ("correct", {"field": "title", "value": "a title"}),
        ("take:date:9", {}),
        ("take", {}),
        ("split:0000", {}),
        ("same", {}),
        ("delete", {}),
    ],
)
def test_what_cannot_be_said_is_refused(
    desk: httpx.Client, record: Record, do: str, more: dict[str, str]
) -> None:
    assert say(desk, look(desk), do, **more).status_code == 400
    assert record.judgements() == ()


@pytest.mark.parametrize(("word", "entries"), [("same", 1), ("different", 2), ("unsure", 2)])
def test_two_are_merged_kept_apart_or_left_open(
    desk: httpx.Client, record: Record, word: str, entries: int
) -> None:
    view = look(desk, queue="merge")
    ids = [side["entry"]["line"]["id"] for side in view["item"]["sides"]]
    assert say(desk, view, word, queue="merge").status_code == 303
    assert len({record.entry(id).id for id in ids}) == entries
    assert [one.sort for one in record.judgements()] == [word]
    following = look(desk, queue="merge")["item"]
    assert following["sides"] is None or ids != [side["entry"]["line"]["id"] for side in following["sides"]]


def test_one_fact_is_split_off(desk: httpx.Client, record: Record) -> None:
    view = look(desk)
    fact = view["item"]["sides"][0]["entry"]["facts"][-1]["id"]
    rest = set(record.entry(fact).members) - {fact}
    say(desk, view, f"split:{fact}")
    assert record.entry(fact).members == (fact,)
    assert set(record.entry(min(rest)).members) == rest


def test_undo_and_redo_walk_back_and_forth(desk: httpx.Client, record: Record) -> None:
    for word in ("accept", "reject", "accept"):
        say(desk, look(desk), word)
    says = [one.sort for one in record.judgements()]
    for _ in range(2):
        desk.post("/desk/undo", data={**FORM, "judgement": look(desk)["undo"]["id"]})
    assert [one.undone_by is not None for one in record.judgements()] == [False, True, True]
    desk.post("/desk/redo", data={**FORM, "judgement": look(desk)["redo"]["id"]})
    view = look(desk)
    assert (view["undo"]["sort"], view["redo"]["sort"]) == ("reject", "accept")
    assert says == ["accept", "reject", "accept"]
    say(desk, view, "accept")
    assert look(desk)["redo"] is None
    again = desk.post("/desk/undo", data={**FORM, "judgement": record.judgements()[1].id})
    assert again.status_code == 410


def test_a_newer_judgement_is_never_overwritten(desk: httpx.Client, record: Record) -> None:
    seen = look(desk)
    record.judge("reject", entry_of(seen), who="Bo", why="a hoax")
    answer = say(desk, seen, "accept")
    assert answer.status_code == 409
    assert all(
        words in answer.text
        for words in ("You meant to say <b>accept</b>", "<bdi>Bo</bdi>", "a hoax", "reject: signing")
    )
    assert [one.made.who for one in record.judgements()] == ["Bo"]
    now = look(desk, at=entry_of(seen))
    assert say(desk, now, "accept").status_code == 303


def test_only_who_may_judge_is_given_a_form(own_site: str) -> None:
    page = httpx.get(f"{own_site}/desk", timeout=60).text
    assert 'method="post"' not in page
    assert "open the address that the server printed" in page
    assert (
        httpx.post(f"{own_site}/desk", headers={"Origin": own_site}, data=FORM, timeout=60).status_code == 403
    )


def test_a_program_judges_with_the_token(own_site: str, record: Record) -> None:
    with httpx.Client(base_url=own_site, headers={"Authorization": f"Bearer {TOKEN}"}, timeout=60) as client:
        client.headers["Accept"] = "application/json"
        view = look(client)
        answer = say(client, view, "accept")
        assert (answer.status_code, answer.headers["location"]) == (303, "/desk.json")
        assert answer.next_request is not None
        again = say(client, view, "accept")
        assert (again.status_code, again.json()["conflict"]["yours"]) == (409, "accept")
        client.headers["Authorization"] = "Bearer guessed"
        assert say(client, look(client), "accept").status_code == 403
    assert [one.sort for one in record.judgements()] == ["accept"]


def test_who_did_what_and_how_far_they_agree(desk: httpx.Client, record: Record) -> None:
    for word in ("accept", "accept", "reject"):
        say(desk, look(desk), word)
    ids = [record.desk.look(one.about[0].fact).entry.id for one in record.judgements()]
    for id, word in zip(ids, ("accept", "reject", "reject"), strict=True):
        record.judge(word, id, who="Bo", why="looked it up")
    view = desk.get("/desk/agreement.json").json()
    assert (view["one"], view["other"], view["both"], view["same"]) == ("Bo", "reviewer", 3, 2)
    assert view["kappa"] == pytest.approx(0.4)
    what = headline(record.entry(ids[1]))
    assert [(row["what"], row["one"], row["other"], row["why_one"]) for row in view["apart"]] == [
        (what, "reject", "accept", "looked it up")
    ]
    assert f"accept: {what}" in unescape(desk.get("/desk/history").text)
    done = desk.get("/desk/history.json", params={"who": "Bo"}).json()
    assert [(row["who"], row["sort"], row["why"]) for row in done["rows"]] == [
        ("Bo", "reject", "looked it up"), ("Bo", "reject", "looked it up"), ("Bo", "accept", "looked it up"),
    ]  # fmt: skip
    table = desk.get("/desk/history.csv").text.splitlines()
    assert (len(table), table[0]) == (7, "judgement,sort,says,who,when,why,undone_by,undone_when")


def test_what_others_judged_is_asked_again_without_their_words(desk: httpx.Client, record: Record) -> None:
    first = entry_of(look(desk))
    record.judge("reject", first, who="Bo", why="a hoax")
    view = look(desk, queue="second")
    assert (entry_of(view), view["item"]["blind"], view["total"]) == (first, True, 1)
    assert "a hoax" not in desk.get("/desk", params={"queue": "second"}).text
    say(desk, view, "accept", queue="second")
    assert look(desk, queue="second")["item"] is None


def test_twenty_are_judged_by_keyboard_alone_and_all_taken_back(
    own_site: str, open_page: Open, record: Record
) -> None:
    before = {entry.id: record.digest(entry) for entry in record.entries()}
    page = open_page(own_site, "/desk", writer=True)
    for number in range(20):
        press(page, "1" if number % 5 == 0 and page.locator('[data-press="1"]').count() else "ar"[number % 2])
    assert len(record.judgements()) == 20
    assert {entry.id: record.digest(entry) for entry in record.entries()} != before
    for _ in range(20):
        press(page, "z")
    assert all(one.undone_by for one in record.judgements())
    assert {entry.id: record.digest(entry) for entry in record.entries()} == before
    assert page.locator('[data-press="z"]').count() == 0


def press(page: Page, key: str) -> None:
    with page.expect_navigation():
        page.keyboard.press(key)


def test_a_value_is_corrected_and_a_reason_given_from_the_keyboard(
    own_site: str, open_page: Open, record: Record
) -> None:
    page = open_page(own_site, "/desk", writer=True)
    page.keyboard.press("?")
    assert page.locator("#keys").get_attribute("open") is not None
    page.keyboard.press("c")
    page.keyboard.type("date")
    page.keyboard.press("Tab")
    assert page.input_value("#value") == "2025-03-11"
    page.keyboard.press("Control+a")
    page.keyboard.type("2025-03-10")
    page.keyboard.press("Tab")
    page.keyboard.type("checked")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    (made,) = record.judgements()
    assert (made.field, made.value, made.made.why) == ("date", "2025-03-10", "checked")
    page.keyboard.press("w")
    page.keyboard.type("az")
    assert page.input_value("#why") == "az"
    page.keyboard.press("Escape")
    press(page, "r")
    assert record.judgements()[1].made.why == "az"


def test_two_browsers_at_once_see_each_other(own_site: str, open_page: Open, record: Record) -> None:
    one, other = (open_page(own_site, "/desk", writer=True, refused=409) for _ in range(2))
    press(one, "r")
    press(other, "a")
    said = other.locator('[role="alert"]').inner_text()
    assert "Nothing was kept" in said
    assert "reject: instrument" in said
    assert [made.sort for made in record.judgements()] == ["reject"]
    press(other, "a")
    assert [made.sort for made in record.judgements()] == ["reject", "accept"]


def test_everything_works_without_scripts(own_site: str, open_page: Open, record: Record) -> None:
    page = open_page(own_site, "/desk", writer=True, java_script_enabled=False)
    page.get_by_role("button", name="Take 10 March 2025").click()
    page.get_by_role("button", name="Accept").click()
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("button", name="Redo").click()
    page.goto(f"{own_site}/desk?queue=merge")
    with page.expect_navigation():
        page.get_by_role("button", name="Unsure").click()
    assert [(one.sort, one.undone_by is None) for one in record.judgements()] == [
        ("correct", True), ("accept", False), ("accept", True), ("unsure", True),
    ]  # fmt: skip
