"""The live feed as a Django application; connects the signals that wake it."""

from django.apps import AppConfig
from django.db.models.signals import post_delete, post_save


class LiveConfig(AppConfig):
    name = "majlis.live"
    label = "live"

    def ready(self) -> None:
        from django.contrib.auth import get_user_model
        from django.contrib.sessions.models import Session

        from majlis.eventstore.command import recorded
        from majlis.live.bell import account_saved, ring, session_deleted

        recorded.connect(ring, dispatch_uid="majlis.live")
        post_delete.connect(session_deleted, sender=Session, dispatch_uid="majlis.live")
        post_save.connect(account_saved, sender=get_user_model(), dispatch_uid="majlis.live")
