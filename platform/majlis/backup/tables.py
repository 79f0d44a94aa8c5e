"""What a backup holds: the log and the kept tables; and, by name and reason, what it leaves out.

A table is of projections (the log tells it again), kept (`settings.KEPT_TABLES`) or left out
(`settings.TABLES_LEFT_OUT`). One that is neither stops the backup: nothing is forgotten in silence.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.apps import apps
from django.conf import settings
from django.db import models

from majlis.eventstore.models import Log, Row
from majlis.eventstore.projecting import projected_models


class Unclassified(Exception):
    """A table that nobody said what to do with."""


def kept() -> list[type[models.Model]]:
    """The models of a backup, in the order of the settings; raises `Unclassified`."""
    if unknown := unclassified():
        raise Unclassified(f"Say in settings.py whether a backup keeps {', '.join(unknown)}.")
    return [apps.get_model(label) for label in settings.KEPT_TABLES]


def unclassified() -> list[str]:
    """The models that are in no list, by their labels."""
    known = {*settings.KEPT_TABLES, *settings.TABLES_LEFT_OUT}
    return sorted(model._meta.label for model in _all() if model._meta.label not in known)


def filled() -> list[type[models.Model]]:
    """Every table that a fresh forum has nothing in: all but the log's id, which is made with it."""
    return [*(model for model in kept() if model is not Log), *projected_models()]


def _all() -> Iterator[type[models.Model]]:
    return (
        model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not issubclass(model, Row)
    )
