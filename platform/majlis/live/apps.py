"""The live feed as a Django application: every commit that wrote facts rings."""

from django.apps import AppConfig


class LiveConfig(AppConfig):
    name = "majlis.live"
    label = "live"

    def ready(self) -> None:
        from majlis.eventstore.command import recorded
        from majlis.live.bell import ring

        recorded.connect(ring, dispatch_uid="majlis.live")
