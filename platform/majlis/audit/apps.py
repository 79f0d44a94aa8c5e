"""The audit trail as a Django application."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "majlis.audit"
    label = "audit"
