"""Finding a domain's slices: each may have `live` and `workflow` modules, registered by importing them."""

from importlib import import_module
from importlib.util import find_spec


def load(domain: str, slices: list[str]) -> None:
    """Imports what each slice registers: rows and topics (`live`), consequences (`workflow`)."""
    for name in slices:
        for part in ("live", "workflow"):
            module = f"{domain}.{name}.{part}"
            if find_spec(f"{domain}.{name}") and find_spec(module):
                import_module(module)
