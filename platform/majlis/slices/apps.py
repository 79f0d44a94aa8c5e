"""The registries as a Django application; at start-up it checks that restricted facts have readers."""

from django.apps import AppConfig


class SlicesConfig(AppConfig):
    name = "majlis.slices"
    label = "slices"

    def ready(self) -> None:
        from majlis.eventstore.encoding import fact_classes
        from majlis.slices.guards import check_that_readers_are_named

        check_that_readers_are_named(fact_classes())
