"""Webhooks as a Django application."""

from importlib import import_module

from django.apps import AppConfig


class WebhooksConfig(AppConfig):
    name = "majlis.webhooks"
    label = "webhooks"

    def ready(self) -> None:
        for part in ("projection", "live", "sending"):
            import_module(f"majlis.webhooks.{part}")
