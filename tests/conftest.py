"""Fixtures of all tests, and the marks of tests with a database."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from importlib import import_module
from typing import Any
from unittest.mock import patch

import hypothesis
import pytest
from django.contrib.contenttypes.management import create_contenttypes
from django.db import connection
from django.db.backends.postgresql.operations import DatabaseOperations
from django.db.models.signals import post_migrate

# A machine busy with other tests is slow, which is no failure.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")

pytest_plugins = ["tests.support.browser"]

ON_A_DATABASE = {"db", "transactional_db", "django_db_serialized_rollback"}


def pytest_configure() -> None:
    """Imports the application without its look at the database, which tests make only later."""
    with patch("majlis.eventstore.newer.newer", return_value=None):
        import_module("majlis.wsgi")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks the tests that also run on PostgreSQL."""
    for item in items:
        fixtures = set(getattr(item, "fixturenames", ()))
        if item.get_closest_marker("django_db") or fixtures & ON_A_DATABASE:
            item.add_marker(pytest.mark.database)


def delete_rows(
    self: DatabaseOperations, style: object, tables: list[str], **options: object
) -> list[str]:
    return [f"DELETE FROM {self.quote_name(table)}" for table in tables]  # noqa: S608


@pytest.fixture(scope="session", autouse=True)
def quick_flush() -> Iterator[None]:
    """A test that commits ends with a flush, which takes 0.3 s on PostgreSQL as Django does it.

    TRUNCATE makes new files for 70 tables and their indexes; then permissions and content types, which
    nobody uses, are made anew.
    """
    post_migrate.disconnect(dispatch_uid="django.contrib.auth.management.create_permissions")
    post_migrate.disconnect(create_contenttypes)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(DatabaseOperations, "sql_flush", delete_rows)
        yield


@pytest.fixture(autouse=True)
def log_of_this_forum(request: pytest.FixtureRequest) -> None:
    """Recreates the log's row: a test that commits ends by emptying every table, that one included."""
    if not request.node.get_closest_marker("database"):
        return
    marker = request.node.get_closest_marker("django_db")
    commits = "transactional_db" in request.fixturenames or (
        marker and marker.kwargs.get("transaction")
    )
    request.getfixturevalue("transactional_db" if commits else "db")
    from majlis.audit.seal import checkpoint_file, head_file
    from tests.support.tables import make_log

    make_log()
    # These files survive the rollback of a test.
    checkpoint_file.path().unlink(missing_ok=True)
    head_file.path().unlink(missing_ok=True)


@pytest.fixture(autouse=True)
def no_connection_is_left() -> Iterator[None]:
    """Fails the test that leaves a connection open: PostgreSQL could not drop the database in the end.

    Waits for the threads that make pages of the past, and for sockets that are closing.
    """
    before = connections_taken()
    yield
    for thread in threading.enumerate():
        if thread.name == "past":
            thread.join(30)
    deadline = time.monotonic() + 10
    while (left := connections_taken() - before) > 0 and time.monotonic() < deadline:
        time.sleep(0.02)
    assert left <= 0, f"{left} connections were not returned to the pool"


def connections_taken() -> int:
    """The number of connections of PostgreSQL's pool in use, besides that of the tests' own thread."""
    own: Any = connection
    if own.vendor != "postgresql" or own.pool.closed:
        return 0
    pool = own.pool.get_stats()
    return int(pool["pool_size"] - pool["pool_available"] - (own.connection is not None))
