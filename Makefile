# Everything a developer or a build machine runs. Needs make and Python 3.11 or newer; packages come from wherever
# this machine's pip takes them.

VENV := .venv
BENCH_VENV := .venv-bench
BIN := $(VENV)/bin
INSTALL := -m pip install --quiet --disable-pip-version-check --require-hashes
OURSELVES := -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
SAMPLES := src/chancery/samples/*.txt

.DEFAULT_GOAL := help
.PHONY: help screenshots demo test test-all lint format evaluate reference bench constraints browser postgres clean oracles ripgrep fonts

help:
	@echo "make demo      install into $(VENV), read the bundled sample reports and make a record of them"
	@echo "make test      everything that must hold: lint, types, layers, quality gate, tests"
	@echo "make test-all the same with the long tests: kills, crashes, whole archives"
	@echo "make lint      ruff, mypy and import-linter only"
	@echo "make evaluate  score the reader against the gold; writes figures and their page"
	@echo "make reference write docs/reference from the code"
	@echo "make screenshots take the pictures of the pages that stand in the documentation"
	@echo "make bench     measure reading speed"
	@echo "make clean     remove what the above made"

demo: $(VENV)/.ready
	$(BIN)/chancery read $(SAMPLES) --format table
	@mkdir -p build && rm -f build/demo.db*
	$(BIN)/chancery add $(SAMPLES) evaluation/events/reports.jsonl --record build/demo.db
	$(BIN)/chancery disagreements --kind signing --kind visit --record build/demo.db
	@echo "To look at it in a browser: $(BIN)/chancery serve --record build/demo.db"

test: lint browser postgres oracles
	$(BIN)/python evaluation/run.py --check
	$(BIN)/python -m pytest -m "not slow" -n auto --dist worksteal

test-all: lint browser postgres oracles
	$(BIN)/python evaluation/run.py --check
	$(BIN)/python -m pytest

lint: $(VENV)/.ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(VENV)/.ready-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

evaluate: $(VENV)/.ready-dev
	$(BIN)/python evaluation/run.py
	$(BIN)/python evaluation/reconcile.py

reference: $(VENV)/.ready-dev
	$(BIN)/python tools/reference.py

# Needs chromium; the record is that of `make demo`.
screenshots: $(VENV)/.ready-dev browser fonts demo
	$(BIN)/python tools/screenshots.py build/demo.db

bench: $(VENV)/.ready-dev $(BENCH_VENV)/.ready ripgrep
	$(BIN)/python benchmarks/reading.py --tokenizer $(BENCH_VENV)/bin/python

# The browser tests skip, with the reason, where there is no chromium and none can be installed.
browser:
	@sh tools/browser.sh

# The tests on PostgreSQL skip, with the reason, where there is none and none can be installed.
postgres:
	@sh tools/postgres.sh

# The benchmark says so where there is no ripgrep, and pictures show boxes for names where there are no fonts for them.
ripgrep:
	@sh tools/ripgrep.sh

fonts:
	@sh tools/fonts.sh

# The tests that hold exports against other packages skip where these cannot be installed.
oracles: $(VENV)/.ready-dev
	@sh tools/oracles.sh $(BIN)/python

$(VENV)/.ready: constraints.txt pyproject.toml
	@sh tools/venv.sh $(VENV)
	$(BIN)/python $(INSTALL) -r constraints.txt
	$(BIN)/python $(OURSELVES)
	@touch $@

$(VENV)/.ready-dev: $(VENV)/.ready constraints-dev.txt
	$(BIN)/python $(INSTALL) -r constraints-dev.txt
	@touch $@

# A failure here is no failure of the benchmark, which then says that it measures without spaCy.
$(BENCH_VENV)/.ready: constraints-bench.txt
	@sh tools/venv.sh $(BENCH_VENV)
	-$(BENCH_VENV)/bin/python $(INSTALL) -r constraints-bench.txt
	@touch $@

# Pins every package with its hashes; needs uv. No registry address is written into the files.
constraints:
	sh tools/constraints.sh

clean:
	rm -rf $(VENV)/.ready $(VENV)/.ready-dev $(BENCH_VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +
