"""Who has to do with whom: states, or bodies of states, joined by what was signed between them."""

from chancery.answering.networks.making import network
from chancery.answering.networks.network import Edge, Network, NetworkQuestion, Node

__all__ = ["Edge", "Network", "NetworkQuestion", "Node", "network"]
