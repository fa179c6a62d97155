"""The formats of other programs, held against their own packages where these are installed."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from chancery.export.taken.files import FORMATS, files
from chancery.export.taken.ftm import ftm_entities
from chancery.export.taken.jsonld import jsonld
from chancery.export.taken.plover import plover_rows
from chancery.export.taken.snapshot import Snapshot
from chancery.export.taken.tables import tables


def test_the_same_record_gives_the_same_bytes(snapshot: Snapshot) -> None:
    assert dict(files(snapshot, FORMATS)) == dict(files(snapshot, FORMATS))


def test_parquet_holds_what_the_table_holds(snapshot: Snapshot) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    made = dict(files(snapshot, ["parquet"]))

    for table in tables(snapshot):
        read = parquet.read_table(io.BytesIO(made[f"{table.name}.parquet"]))
        assert read.column_names == [column.name for column in table.columns]
        assert read.num_rows == len(table.rows)


def test_talks_are_a_consultation_with_its_words(snapshot: Snapshot) -> None:
    told = {row["id"].split("-")[0]: row for row in plover_rows(snapshot)}

    assert {name: told["meeting"][name] for name in ("event", "mode", "quad_code", "context", "actor")} == {
        "event": ["CONSULT"],
        "mode": [],
        "quad_code": 1,
        "context": ["diplomatic"],
        "actor": [{"code": "PRK", "sector": "GOV"}, {"code": "VNM", "sector": "GOV"}],
    }
    assert told["instrument"]["event"] == ["SUPPORT"]
    assert told["instrument"]["context"] == ["diplomatic", "health"]
    assert told["meeting"]["text"] in snapshot.text(told["meeting"]["cite_info"]["citation"])


def test_entities_are_those_of_the_followthemoney_package(snapshot: Snapshot) -> None:
    ftm = pytest.importorskip("followthemoney")
    proxies = pytest.importorskip("followthemoney.proxy")

    for entity in ftm_entities(snapshot):
        assert ftm.model.get(entity["schema"]) is not None
        proxy = proxies.EntityProxy.from_dict(
            {"id": entity["id"], "schema": entity["schema"], "properties": {}}
        )
        for name, values in entity["properties"].items():
            for value in values:
                proxy.add(name, value, cleaned=False)
            assert len(proxy.get(name)) == len(set(values)), (entity["schema"], name, values)


def test_an_event_names_its_persons_its_papers_and_its_day(snapshot: Snapshot) -> None:
    made = list(ftm_entities(snapshot))
    (event,) = (e for e in made if e["id"].startswith("meeting-"))
    names = {e["properties"]["name"][0] for e in made if e["id"] in event["properties"]["involved"]}
    proofs = [
        e for e in made if e["schema"] == "Documentation" and e["properties"]["entity"] == [event["id"]]
    ]

    assert names == {"Tô Lâm", "Kim Jong Un"}
    assert sorted(event["properties"]["country"]) == ["kp", "vn"]
    assert len(proofs) == 2


def selectors(document: dict[str, Any]) -> list[tuple[str, dict[str, Any], dict[str, Any]]]:
    return [
        (target["oa:hasSource"].rsplit(":", 1)[1], *target["oa:hasSelector"])
        for node in document["@graph"]
        if node["type"] == "oa:Annotation"
        for target in node["oa:hasTarget"]
    ]


def test_selectors_find_the_words_by_place_and_by_quotation(snapshot: Snapshot) -> None:
    found = selectors(jsonld(snapshot))

    assert found
    for report, quote, place in found:
        text = snapshot.text(report)
        assert text[place["oa:start"] : place["oa:end"]] == quote["oa:exact"]
        assert quote["oa:prefix"] + quote["oa:exact"] + quote["oa:suffix"] in text


def test_the_graph_fetches_no_context(snapshot: Snapshot) -> None:
    made = json.loads(dict(files(snapshot, ["jsonld"]))["record.jsonld"])
    assert all(isinstance(value, str) for value in made["@context"].values())
