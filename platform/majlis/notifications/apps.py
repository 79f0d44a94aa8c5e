"""Notifications as a Django application, listed after the domains, whose notices it follows."""

from django.apps import AppConfig


class NotificationsConfig(AppConfig):
    name = "majlis.notifications"
    label = "notifications"

    def ready(self) -> None:
        # Imported for their registrations.
        import majlis.notifications.administrators
        import majlis.notifications.inbox
        import majlis.notifications.leaving
        import majlis.notifications.live
        import majlis.notifications.mail
        import majlis.notifications.notices
        import majlis.notifications.push  # noqa: F401
