"""Where the nodes of a network stand in a picture: always the same for the same network, no name upon another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, sqrt
from typing import Any, Final

from chancery.answering.networks import Network
from chancery.errors import MissingExtra

#: The picture is so wide; parts that nothing joins stand beside one another and below.
WIDTH: Final = 960
#: The width of a letter, and the room that one node needs with its name.
_LETTER: Final = 6.9
_CELL: Final = (200.0, 92.0)
_ROW: Final = 27.0
_SEED: Final = 20251010
_STEPS: Final = 150
_PUSHES: Final = 40


@dataclass(frozen=True, slots=True)
class Place:
    """A point of the picture; the name stands `above` it or below."""

    x: float
    y: float
    above: bool


@dataclass(frozen=True, slots=True)
class Layout:
    """The place of each node, and how high the picture is."""

    places: Mapping[str, Place]
    height: int


def graph_of(network: Network) -> Any:
    """The network as a graph of networkx; raises `MissingExtra`."""
    graph = _networkx().Graph()
    for node in network.nodes:
        graph.add_node(node.id, label=node.label, state=node.state or "", number=node.number)
    for edge in network.edges:
        graph.add_edge(edge.one, edge.other, number=edge.number, latest=edge.latest or "")
    return graph


def lay_out(network: Network, names: Mapping[str, str]) -> Layout:
    """Each part that hangs together by forces, the largest first; then the parts in rows. `names` are as they are written."""
    networkx = _networkx()
    graph = graph_of(network)
    rank = {node.id: n for n, node in enumerate(network.nodes)}
    parts = sorted(
        networkx.connected_components(graph), key=lambda part: (-len(part), min(rank[id] for id in part))
    )
    boxes = [_box(graph.subgraph(part), sorted(part, key=rank.__getitem__), names) for part in parts]
    places: dict[str, Place] = {}
    bottom = 0.0
    for row in _rows(boxes):
        left = (WIDTH - sum(box.width for box in row)) / 2
        for box in row:
            for id, place in box.places.items():
                places[id] = Place(round(left + place.x, 1), round(bottom + place.y, 1), place.above)
            left += box.width
        bottom += max(box.height for box in row)
    return Layout(places, ceil(bottom))


@dataclass(frozen=True, slots=True)
class _Box:
    places: Mapping[str, Place]
    width: float
    height: float


def _box(graph: Any, ids: Sequence[str], names: Mapping[str, str]) -> _Box:
    if len(ids) <= 2:
        middles = (0.5,) if len(ids) == 1 else (0.35, 0.65)
        stacked = {
            id: Place(_CELL[0] / 2, middle * _CELL[1] * len(ids) * 0.75, n == 0)
            for n, (id, middle) in enumerate(zip(ids, middles, strict=True))
        }
        return _Box(stacked, _CELL[0], _CELL[1] * len(ids) * 0.75)
    side = ceil(sqrt(len(ids)))
    width, height = min(float(WIDTH), _CELL[0] * side), _CELL[1] * side
    # A part of a graph gives its nodes in the order of a set, which is another in every process.
    ordered = _networkx().Graph()
    ordered.add_nodes_from(ids)
    ordered.add_edges_from(graph.edges)
    laid = _networkx().spring_layout(
        ordered, k=2.0 / sqrt(len(ids)), iterations=_STEPS, weight=None, seed=_SEED
    )
    xs, ys = _spread([laid[id][0] for id in ids]), _spread([laid[id][1] for id in ids])
    margin = min(_CELL[0] / 2, width / 2 - 1)
    points = {
        id: [margin + x * (width - 2 * margin), y * height] for id, x, y in zip(ids, xs, ys, strict=True)
    }
    _push_apart(points, names)
    least = min(y for _, y in points.values())
    most = max(y for _, y in points.values())
    return _Box(
        {id: Place(x, y - least + _ROW * 1.3, True) for id, (x, y) in points.items()},
        width,
        most - least + _ROW * 2.2,
    )


def _push_apart(points: Mapping[str, list[float]], names: Mapping[str, str]) -> None:
    """Move nodes up and down until no two names lie upon one another."""
    ids = list(points)
    for _ in range(_PUSHES):
        moved = False
        for n, one in enumerate(ids):
            for other in ids[n + 1 :]:
                a, b = points[one], points[other]
                room = (len(names[one]) + len(names[other])) * _LETTER / 2
                lacking = _ROW - abs(a[1] - b[1])
                if abs(a[0] - b[0]) < room and lacking > 0.5:
                    upper, lower = (a, b) if (a[1], one) <= (b[1], other) else (b, a)
                    upper[1] -= lacking / 2
                    lower[1] += lacking / 2
                    moved = True
        if not moved:
            return


def _spread(values: Sequence[Any]) -> list[float]:
    least, most = float(min(values)), float(max(values))
    return [(float(value) - least) / (most - least) if most > least else 0.5 for value in values]


def _rows(boxes: Sequence[_Box]) -> Iterator[list[_Box]]:
    row: list[_Box] = []
    for box in boxes:
        if row and sum(one.width for one in row) + box.width > WIDTH:
            yield row
            row = []
        row.append(box)
    if row:
        yield row


def _networkx() -> Any:
    try:
        import networkx
    except ImportError:
        raise MissingExtra("networkx", "web") from None
    return networkx
