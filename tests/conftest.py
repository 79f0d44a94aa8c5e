"""What every test may use, and which tests touch a database."""

from __future__ import annotations

import hypothesis
import pytest

# A machine that is busy with other tests is slow, not wrong.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")

pytest_plugins = ["tests.support.browser"]

ON_A_DATABASE = {"db", "transactional_db", "django_db_serialized_rollback"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what runs again on PostgreSQL, so that nobody has to remember to."""
    for item in items:
        fixtures = set(getattr(item, "fixturenames", ()))
        if item.get_closest_marker("django_db") or fixtures & ON_A_DATABASE:
            item.add_marker(pytest.mark.database)


@pytest.fixture(autouse=True)
def log_of_this_forum(request: pytest.FixtureRequest) -> None:
    """A test that commits ends by emptying every table, the log's own id included: it is made again."""
    if not request.node.get_closest_marker("database"):
        return
    marker = request.node.get_closest_marker("django_db")
    commits = "transactional_db" in request.fixturenames or (
        marker and marker.kwargs.get("transaction")
    )
    request.getfixturevalue("transactional_db" if commits else "db")
    from majlis.audit.seal import kept
    from tests.support.tables import make_log

    make_log()
    # It outlives what a test takes back.
    kept.path().unlink(missing_ok=True)
