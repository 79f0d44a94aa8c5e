"""A domain as a Django application, made of the slices that its package lists in `SLICES`.

That line joins a slice: its tables (`projection`), its addresses (`api`), and what it registers (`live`,
`workflow`) are found by the names of its files.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from django.apps import AppConfig


class Domain(AppConfig):
    """Each domain's `apps.py` names itself in a subclass."""

    def import_models(self) -> None:
        super().import_models()
        parts(self.name, "projection")
        # `migrate` passes over an application without such a module; the package stands in for it.
        self.models_module = self.module

    def ready(self) -> None:
        parts(self.name, "live", "workflow")


def parts(domain: str, *files: str) -> list[ModuleType]:
    """Imports these files of each slice, slice by slice in the order of `SLICES`, where it has them.

    Raises `ModuleNotFoundError` for a slice that has no folder.
    """
    modules = [f"{domain}.{name}.{file}" for name in import_module(domain).SLICES for file in files]
    return [import_module(module) for module in modules if find_spec(module)]
