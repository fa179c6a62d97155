"""Networks as pictures and as GraphML."""

from __future__ import annotations

from io import BytesIO
from itertools import combinations
from xml.etree import ElementTree

import networkx
import pytest

from chancery.answering.networks import Edge, Network, Node
from chancery.export.networks.drawing import DRAWN, draw, network_svg
from chancery.export.networks.graphml import graphml
from tests.seeds import printed

SVG = "{http://www.w3.org/2000/svg}"


def made_up(nodes: int, *pairs: tuple[int, int]) -> Network:
    ids = [f"S{n:02}" for n in range(nodes)]
    edges = tuple(Edge(ids[one], ids[other], 9 - n % 8, "2025-10-10") for n, (one, other) in enumerate(pairs))
    return Network(
        "states", tuple(Node(id, f"State of {id}", id, nodes - n) for n, id in enumerate(ids)), edges
    )


STAR = made_up(12, *((0, n) for n in range(1, 12)))
PAIRS = made_up(10, *((n, n + 1) for n in range(0, 10, 2)))
#: Parts that are less than half of the whole.
APART = made_up(16, *((n, n + 1) for n in range(15) if n % 4 != 3))
ALL = made_up(20, *combinations(range(20), 2))


@pytest.mark.parametrize(
    "network", [STAR, PAIRS, ALL, Network("states", (), ())], ids=["star", "pairs", "all", "none"]
)
def test_everything_stands_within_the_picture_and_no_name_upon_another(network: Network) -> None:
    drawing = draw(network)
    assert {dot.id for dot in drawing.dots} == {node.id for node in network.nodes}
    for dot in drawing.dots:
        assert 0 < dot.x < drawing.width
        assert 10 < dot.foot < drawing.height
        assert dot.radius < dot.y < drawing.height - dot.radius
    for one, other in combinations(drawing.dots, 2):
        room = (len(one.label) + len(other.label)) * 6 / 2
        assert abs(one.x - other.x) >= room or abs(one.foot - other.foot) >= 11


def test_the_same_network_gives_the_same_picture() -> None:
    assert network_svg(draw(ALL), title="all") == network_svg(draw(ALL), title="all")


_PRINT = """
from chancery.export.networks.drawing import draw
from tests.export.networks.test_drawing import APART
print(draw(APART))
"""


def test_every_process_draws_the_same_picture() -> None:
    assert len(printed(_PRINT)) == 1


def test_the_largest_nodes_and_strongest_edges_are_drawn() -> None:
    drawing = draw(made_up(DRAWN + 20, *combinations(range(DRAWN + 20), 2)))
    assert len(drawing.dots) + drawing.left_out == DRAWN + 20
    assert len(drawing.dots) <= DRAWN
    assert len(drawing.strokes) + drawing.left_out_edges == (DRAWN + 20) * (DRAWN + 19) // 2


def test_a_body_is_named_with_its_state_and_cut() -> None:
    nodes = (
        Node("a", "Ministry of Everything That Nobody Else Takes Care Of", "VNM", 1),
        Node("b", "Vietnam", "VNM", 1),
    )
    drawing = draw(Network("bodies", nodes, (Edge("a", "b", 1, None),)))
    assert [dot.label for dot in drawing.dots] == ["Ministry of Everythin… · VNM", "Vietnam"]
    assert drawing.dots[0].name == nodes[0].label


def test_a_picture_holds_text_as_text() -> None:
    nodes = (Node("a", "<script>alert(1)</script>\u202e\x07", "VNM", 1), Node("b", 'B" & <b>', "PRK", 1))
    network = Network("bodies", nodes, (Edge("a", "b", 1, None),))
    svg = ElementTree.fromstring(network_svg(draw(network), title="<t>"))
    assert {part.tag.removeprefix(SVG) for part in svg.iter()} == {
        "svg",
        "title",
        "rect",
        "line",
        "circle",
        "text",
    }
    assert 'B" & <b>' in [title.text for title in svg.iter(f"{SVG}title")]


def test_both_schemes_differ_in_colours_only() -> None:
    light, dark = (network_svg(draw(STAR), title="star", scheme=scheme) for scheme in ("light", "dark"))
    assert light != dark
    assert [part.tag for part in ElementTree.fromstring(light).iter()] == [
        part.tag for part in ElementTree.fromstring(dark).iter()
    ]


def test_graphml_comes_back_whole() -> None:
    graph = networkx.read_graphml(BytesIO(graphml(STAR)))
    assert dict(graph.nodes(data=True)) == {
        node.id: {"label": node.label, "state": node.state, "number": node.number} for node in STAR.nodes
    }
    assert {frozenset(pair[:2]): pair[2] for pair in graph.edges(data=True)} == {
        frozenset((edge.one, edge.other)): {"number": edge.number, "latest": edge.latest}
        for edge in STAR.edges
    }


def test_graphml_takes_names_with_controls() -> None:
    nodes = (Node("a\x01", "A\x02", None, 1), Node("b", "B", None, 1))
    graph = networkx.read_graphml(BytesIO(graphml(Network("bodies", nodes, (Edge("a\x01", "b", 1, None),)))))
    assert graph.number_of_edges() == 1
