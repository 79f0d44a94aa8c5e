"""The content of the database: the log's own row, and all projected tables."""

from __future__ import annotations

from typing import Any

from majlis.eventstore import projecting
from majlis.eventstore.models import Log
from majlis.eventstore.recorder import log_id


def make_log() -> None:
    """Makes the log's row again if a test that commits has emptied its table."""
    _, is_new = Log.objects.get_or_create()
    if is_new:
        log_id.cache_clear()
    log_id()


def every_row() -> dict[str, list[dict[str, Any]]]:
    """All projected tables, by name, in key order."""
    return {
        model._meta.db_table: [dict(row) for row in model._default_manager.order_by("pk").values()]
        for model in projecting.projected_models()
    }
