"""The event store as a Django application."""

from django.apps import AppConfig


class EventStoreConfig(AppConfig):
    name = "majlis.eventstore"
    label = "eventstore"
