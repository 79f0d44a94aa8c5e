"""A database that a newer program wrote is refused by every process, with a sentence."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client

from majlis.eventstore.models import Fact
from majlis.eventstore.newer import newer
from tests.support.services import environment_of
from tests.support.world import an_organisation

FUTURE = (
    "INSERT INTO django_migrations (app, name, applied) "
    "VALUES ('eventstore', '0099_future', '2030-01-01')"
)


@pytest.fixture(scope="module")
def of_a_newer_program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("newer")
    assert _ran(data, "-m", "majlis", "migrate").returncode == 0
    with closing(sqlite3.connect(data / "majlis.sqlite3")) as database, database:
        database.execute(FUTURE)
    return data


def _ran(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env=environment_of(data),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(
    "process",
    [
        ("-m", "majlis", "run", "--port", "0"),
        ("-m", "majlis", "follow"),
        ("-m", "majlis", "migrate"),
        ("-m", "majlis", "rebuild"),
        ("-m", "majlis", "verify"),
        ("-m", "majlis", "backup", "forum.majlis"),
        ("-c", "import majlis.wsgi"),
        ("-c", "import majlis.asgi"),
    ],
    ids=lambda process: process[-1],
)
def test_no_process_starts_on_a_newer_database(
    process: tuple[str, ...], of_a_newer_program: Path
) -> None:
    ran = _ran(of_a_newer_program, *process)
    assert ran.returncode == 1
    assert "newer program" in ran.stderr
    assert "eventstore.0099_future" in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.django_db
def test_facts_of_an_unknown_kind_or_version_are_named() -> None:
    an_organisation()
    assert newer() is None
    first, *_ = Fact.objects.order_by("position")
    Fact.objects.filter(pk=first.pk).update(schema=99)
    assert f"{first.topic} (version 99)" in str(newer())
    Fact.objects.filter(pk=first.pk).update(schema=1, topic="treaty.signed")
    assert "treaty.signed" in str(newer())


@pytest.mark.django_db
def test_health_does_not_say_that_a_newer_database_is_migrated() -> None:
    with connection.cursor() as cursor:
        cursor.execute(FUTURE)
    answer = Client().get("/health/ready")
    assert (answer.status_code, answer.json()["migrations"]) == (503, False)
