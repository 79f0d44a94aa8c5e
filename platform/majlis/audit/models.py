"""The tables of the log's page: its projection, and saved views."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from majlis.audit.projection import ConcernRow

__all__ = ["ConcernRow", "SavedView"]


class SavedView(models.Model):
    """Filters of the log under a name, private to one person; a kept table, filled by no fact."""

    id = models.UUIDField(primary_key=True)
    person = models.UUIDField()
    name = models.CharField(max_length=100)
    filters = models.JSONField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        db_table = "log_views"
        indexes: ClassVar = [models.Index(fields=["person", "at"], name="log_views_person")]
