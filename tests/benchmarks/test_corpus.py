"""The benchmark's reports: the same for the same seed, mixed as asked, as long as news."""

from __future__ import annotations

from benchmarks.corpus import corpus, sources


def top_and_words(text: str) -> tuple[str, list[str]]:
    return text.split("\n")[0], sorted(text.split())


def test_the_seed_decides_the_reports() -> None:
    made_of = sources()
    first = list(corpus(made_of, reports=30, diplomatic=0.1, seed=7))
    assert first == list(corpus(made_of, reports=30, diplomatic=0.1, seed=7))
    assert first != list(corpus(made_of, reports=30, diplomatic=0.1, seed=8))


def test_one_report_in_ten_is_diplomatic() -> None:
    made_of = sources()
    tops = {document.text.split("\n")[0] for document in made_of.diplomatic}
    texts = corpus(made_of, reports=100, diplomatic=0.1, seed=1)
    assert sum(text.split("\n")[0] in tops for text in texts) == 10


def test_a_shuffled_document_keeps_its_words() -> None:
    made_of = sources()
    known = [top_and_words(document.text) for document in made_of.diplomatic]
    for text in corpus(made_of, reports=20, diplomatic=1.0, seed=3):
        assert top_and_words(text) in known


def test_everyday_reports_are_of_the_length_of_news() -> None:
    lengths = [len(text) for text in corpus(sources(), reports=200, diplomatic=0.0, seed=5)]
    assert 1000 < sum(lengths) / len(lengths) < 4000
