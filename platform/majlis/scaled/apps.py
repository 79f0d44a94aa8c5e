"""Many processes as a Django application: its command is `majlis scaled`."""

from django.apps import AppConfig


class ScaledConfig(AppConfig):
    name = "majlis.scaled"
    label = "scaled"
