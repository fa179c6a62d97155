"""The bundled samples are gold documents, so that what the demo shows is what the quality gate scores."""

from __future__ import annotations

from importlib.resources import files

from evaluation.gold import OWN

SAMPLES = {path.name: path.read_text("utf-8") for path in files("chancery.samples").iterdir()}
TEXTS = {name: text for name, text in SAMPLES.items() if name.endswith(".txt")}


def test_samples_are_gold_documents() -> None:
    gold = {path.name.split("-", 2)[2]: path.read_text("utf-8") for path in (OWN / "dev").glob("*.txt")}
    assert {name: gold[name] for name in TEXTS} == TEXTS


def test_every_sample_has_its_line_of_provenance() -> None:
    assert [name for name in TEXTS if f"`{name}`" not in SAMPLES["README.md"]] == []
    assert len(TEXTS) == 6
