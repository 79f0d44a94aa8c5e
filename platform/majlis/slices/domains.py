"""A domain as a Django application, made of the slices that its package lists in `SLICES`.

An entry in that list is all that joins a slice. Its tables (`projection`), its addresses (`api`) and its
registrations (`live`, `workflow`) are found by file name.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from django.apps import AppConfig


class Domain(AppConfig):
    """Base class of the application configuration in a domain's `apps.py`."""

    def import_models(self) -> None:
        super().import_models()
        parts(self.name, "projection")
        # `migrate` skips an application without a models module; the package stands in for it.
        self.models_module = self.module

    def ready(self) -> None:
        parts(self.name, "live", "workflow")


def parts(domain: str, *files: str) -> list[ModuleType]:
    """Imports these files of each slice, if they exist, slice by slice in the order of `SLICES`.

    Raises `ModuleNotFoundError` for a slice without a folder.
    """
    modules = [f"{domain}.{name}.{file}" for name in import_module(domain).SLICES for file in files]
    return [import_module(module) for module in modules if find_spec(module)]
