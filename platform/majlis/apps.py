"""The host as a Django application."""

from importlib import import_module

from django.apps import AppConfig


class HostConfig(AppConfig):
    name = "majlis"
    label = "majlis"

    def ready(self) -> None:
        import_module("majlis.files")
