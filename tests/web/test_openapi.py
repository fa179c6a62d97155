"""Whatever a program sends to an address that only reads, no answer is a failure of the server."""

from __future__ import annotations

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings

#: Examples of each operation; more are tried by hand.
EXAMPLES = 2


def test_no_request_makes_the_server_fail(site: str) -> None:
    schema = schemathesis.openapi.from_url(f"{site}/openapi.json")
    operations = [found.ok() for found in schema.get_all_operations()]
    reading = [one for one in operations if one.method.upper() == "GET"]
    assert {"/home.json", "/desk.json", "/registry.json", "/entry/{id}.json"} <= {one.path for one in reading}
    failed: list[str] = []

    for operation in reading:

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
            answer = case.call(base_url=site, timeout=20)
            if answer.status_code >= 500:
                failed.append(f"{answer.status_code} {answer.request.url}")

        ask()
    assert failed == []
