"""The clock as a Django application."""

from importlib import import_module

from django.apps import AppConfig


class ClockConfig(AppConfig):
    name = "majlis.clock"
    label = "clock"

    def ready(self) -> None:
        for module in ("live", "letters"):
            import_module(f"majlis.clock.{module}")
