#!/bin/sh
# Pin what the project installs, with hashes: to run, to develop on top of it, to measure against.
set -eu

pin() {
    uv pip compile pyproject.toml "$@" --universal --python-version 3.11 --generate-hashes \
        --no-header --no-annotate --no-emit-index-url --no-emit-find-links --quiet --upgrade
}

PATH="$PWD/.venv/bin:$PATH"
pin --extra web --group build --output-file constraints.txt
pin --extra web --group build --group dev --constraint constraints.txt --output-file constraints-dev.txt
uv pip compile --group bench --universal --python-version 3.11 --generate-hashes \
    --no-header --no-annotate --no-emit-index-url --no-emit-find-links --quiet --upgrade --output-file constraints-bench.txt
uv pip compile --group oracles --constraint constraints-dev.txt --universal --python-version 3.11 --generate-hashes \
    --no-header --no-annotate --no-emit-index-url --no-emit-find-links --quiet --upgrade --output-file constraints-oracles.txt
