"""Import contracts for the slices of the domains, listed in each domain's package in `SLICES`.

A slice in the list is checked at once; a slice missing from the list is refused.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from importlinter.contracts.layers import LayersContract
from importlinter.domain import fields


class SlicesInOrder(LayersContract):
    """A later slice of the domain may import an earlier one, never back. Option: `domain`."""

    domain = fields.StringField()

    def __init__(
        self, name: str, session_options: dict[str, Any], contract_options: dict[str, Any]
    ) -> None:
        domain = contract_options["domain"]
        order = {"containers": [domain], "layers": slices_of(domain)[::-1]}
        super().__init__(name, session_options, {**contract_options, **order})


class FilesOfASlice(LayersContract):
    """Each slice has these files, in one direction. Options: `domains`, and the `layers` of a slice."""

    domains = fields.ListField(subfield=fields.StringField())

    def __init__(
        self, name: str, session_options: dict[str, Any], contract_options: dict[str, Any]
    ) -> None:
        slices = [
            f"{domain}.{each}"
            for domain in contract_options["domains"]
            for each in slices_of(domain)
        ]
        super().__init__(name, session_options, {**contract_options, "containers": slices})


def slices_of(domain: str) -> list[str]:
    """The slices of a domain, in the order of their imports."""
    slices: list[str] = import_module(domain).SLICES
    return slices
