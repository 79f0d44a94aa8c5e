"""The domain as a Django application: its slices' topics and workflows are registered at the start."""

from django.apps import AppConfig


class SynergiesConfig(AppConfig):
    name = "synergies"
    label = "synergies"

    def ready(self) -> None:
        from majlis.slices.domains import load

        load("synergies", SLICES)


SLICES = ["listings"]
