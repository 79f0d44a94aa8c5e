"""What projections have written, to be compared."""

from __future__ import annotations

from typing import Any

from majlis.eventstore import projecting


def every_row() -> dict[str, list[dict[str, Any]]]:
    """All projected tables, by name, in the order of their keys."""
    return {
        model._meta.db_table: [dict(row) for row in model._default_manager.order_by("pk").values()]
        for model in projecting.projected_models()
    }
