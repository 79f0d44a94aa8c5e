"""The audit trail as a Django application."""

from importlib import import_module

from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "majlis.audit"
    label = "audit"

    def ready(self) -> None:
        import_module("majlis.audit.live")
        import_module("majlis.audit.past.building")
        import_module("majlis.audit.views")
