"""Whatever a program sends, to read or to write, no answer is a failure of the server."""

from __future__ import annotations

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.schemas import APIOperation

from tests.web.serving import TOKEN

#: Examples of each operation; more are tried by hand.
EXAMPLES = 2


def failures(site: str, operation: APIOperation, **headers: str) -> list[str]:
    """The answers of the server that are failures of its own, to examples of an operation."""
    failed: list[str] = []

    @settings(
        max_examples=EXAMPLES,
        database=None,
        deadline=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def ask(case: schemathesis.Case) -> None:
        answer = case.call(base_url=site, timeout=20, headers=headers, allow_redirects=False)
        if answer.status_code >= 500 or (headers and answer.status_code in (401, 403)):
            failed.append(f"{answer.status_code} {answer.request.url}")

    ask()
    return failed


def operations(site: str, *methods: str) -> dict[str, APIOperation]:
    schema = schemathesis.openapi.from_url(f"{site}/openapi.json")
    found = [one.ok() for one in schema.get_all_operations()]
    return {one.path: one for one in found if one.method.upper() in methods}


def test_no_request_makes_the_server_fail(site: str) -> None:
    reading = operations(site, "GET")
    assert {"/home.json", "/desk.json", "/registry.json", "/entry/{id}.json"} <= set(reading)
    assert [failed for one in reading.values() for failed in failures(site, one)] == []


def test_nothing_that_is_sent_to_be_kept_makes_the_server_fail(own_site: str) -> None:
    writing = operations(own_site, "POST", "PUT", "PATCH", "DELETE")
    assert set(writing) == {"/add", "/desk", "/desk/undo", "/desk/redo"}
    key = {"Authorization": f"Bearer {TOKEN}", "Accept": "application/json"}
    assert [failed for one in writing.values() for failed in failures(own_site, one, **key)] == []
