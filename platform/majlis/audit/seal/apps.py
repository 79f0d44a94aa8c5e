"""The seal as a Django application."""

from importlib import import_module

from django.apps import AppConfig


class SealConfig(AppConfig):
    name = "majlis.audit.seal"
    label = "seal"

    def ready(self) -> None:
        for module in ("live", "schedule", "letters", "keeping"):
            import_module(f"majlis.audit.seal.{module}")
