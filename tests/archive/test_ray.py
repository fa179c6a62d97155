"""The same sweep through Daft on a Ray cluster of two workers: the same bytes, also when a worker is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from chancery.archive import SweepSettings, sweep
from tests.archive.archives import bytes_of, lines, reports

pytest.importorskip("daft", reason="the extra ray is not installed")
pytest.importorskip("ray", reason="the extra ray is not installed")

# In a process of its own: Daft keeps one runner for the life of a process.
_CODE = """
import sys

import ray
from ray.cluster_utils import Cluster

from chancery.archive import SweepSettings, sweep

archive, out, lose = sys.argv[1], sys.argv[2], sys.argv[3] == "lose"
cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 0})
nodes = [cluster.add_node(num_cpus=1) for _ in range(2)]
cluster.wait_for_nodes()

def lose_one(told):
    if lose and told.rows >= 40 and len(nodes) == 2:
        cluster.remove_node(nodes.pop(), allow_graceful=False)

settings = SweepSettings(workers=2, engine="ray", address=cluster.address, batch=5, shard=40)
sweep([archive], out, settings=settings, on_progress=lose_one)
print("nodes left:", len(nodes))
ray.shutdown()
cluster.shutdown()
"""


@pytest.mark.slow
@pytest.mark.parametrize("how", ["keep", "lose"])
def test_a_cluster_finds_the_same(tmp_path: Path, how: str) -> None:
    archive = tmp_path / "archive.jsonl"
    archive.write_bytes(lines(reports(200)))
    ran = subprocess.run(
        [sys.executable, "-c", _CODE, str(archive), str(tmp_path / "ray"), how],
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert f"nodes left: {1 if how == 'lose' else 2}\n" in ran.stdout
    sweep([str(archive)], str(tmp_path / "local"), settings=SweepSettings(workers=1, batch=5, shard=40))
    assert bytes_of(tmp_path / "ray") == bytes_of(tmp_path / "local")
