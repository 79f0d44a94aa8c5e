"""The Django application with the command `majlis scaled`."""

from django.apps import AppConfig


class ScaledConfig(AppConfig):
    name = "majlis.scaled"
    label = "scaled"
