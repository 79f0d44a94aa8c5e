"""The domain as a Django application: its slices' topics and workflows are registered at the start."""

from django.apps import AppConfig


class FederationsConfig(AppConfig):
    name = "federations"
    label = "federations"

    def ready(self) -> None:
        from majlis.slices.domains import load

        load("federations", SLICES)


SLICES = ["organisations", "membership", "working_groups", "proposals", "votes"]
