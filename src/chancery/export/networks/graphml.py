"""A network as GraphML, written by networkx. Needs the extra `web`."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from chancery.answering.networks import Network
from chancery.export.networks.layout import graph_of
from chancery.export.printable import visible


def graphml(network: Network) -> bytes:
    """GraphML with `label`, `state` and `number` of nodes and `number` and `latest` (EDTF) of edges; raises `MissingExtra`."""
    import networkx

    written = BytesIO()
    networkx.write_graphml_xml(graph_of(_printable(network)), written, prettyprint=False)
    return written.getvalue()


def _printable(network: Network) -> Network:
    """XML takes neither controls nor lone surrogates."""
    nodes = tuple(replace(node, id=visible(node.id), label=visible(node.label)) for node in network.nodes)
    edges = tuple(replace(edge, one=visible(edge.one), other=visible(edge.other)) for edge in network.edges)
    return replace(network, nodes=nodes, edges=edges)
