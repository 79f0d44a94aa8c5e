"""Classifies all tables as projected, kept or left out of a backup.

A rebuild fills projected tables from the log; the settings list the others (`KEPT_TABLES`,
`TABLES_LEFT_OUT`). An unclassified table stops the backup, so that no table is forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.apps import apps
from django.conf import settings
from django.db import models

from majlis.eventstore.models import Log, Row
from majlis.eventstore.projecting import projected_models


class Unclassified(Exception):
    """A table is in neither list of the settings."""


def kept() -> list[type[models.Model]]:
    """The saved models, in the order of the settings; raises `Unclassified`."""
    if unknown := unclassified():
        raise Unclassified(f"Say in settings.py whether a backup keeps {', '.join(unknown)}.")
    return [apps.get_model(label) for label in settings.KEPT_TABLES]


def unclassified() -> list[str]:
    """The labels of the models in neither list."""
    known = {*settings.KEPT_TABLES, *settings.TABLES_LEFT_OUT}
    return sorted(model._meta.label for model in _all() if model._meta.label not in known)


def filled() -> list[type[models.Model]]:
    """Every table that is empty in a new forum: all but the log's id, created by a migration."""
    return [*(model for model in kept() if model is not Log), *projected_models()]


def _all() -> Iterator[type[models.Model]]:
    return (
        model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not issubclass(model, Row)
    )
