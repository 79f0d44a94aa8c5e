"""What every test may use, and which tests touch a database."""

from __future__ import annotations

import pytest

pytest_plugins = ["tests.support.browser"]

ON_A_DATABASE = {"db", "transactional_db", "django_db_serialized_rollback"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what runs again on PostgreSQL, so that nobody has to remember to."""
    for item in items:
        fixtures = set(getattr(item, "fixturenames", ()))
        if item.get_closest_marker("django_db") or fixtures & ON_A_DATABASE:
            item.add_marker(pytest.mark.database)
