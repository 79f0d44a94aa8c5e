"""A forum on PostgreSQL needs a database of its own, and no right beyond it."""

from __future__ import annotations

from uuid import uuid4

import psycopg
import pytest

from tests.support.services import Forum, PostgreSQL, environment_of, temporary_folder


def test_a_forum_runs_without_rights_over_its_database_server(postgresql: PostgreSQL) -> None:
    name = f"forum_{uuid4().hex[:12]}"
    with psycopg.connect(postgresql.database("postgres"), autocommit=True) as superuser:
        superuser.execute(
            f"CREATE ROLE {name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION"
        )
        superuser.execute(f"CREATE DATABASE {name} OWNER {name}")
        superuser.execute(f"REVOKE ALL ON DATABASE {name} FROM PUBLIC")
    url = postgresql.database(name).replace("//postgres@", f"//{name}@")
    with temporary_folder() as data:
        forum = Forum(("", ""), (), environment_of(data, DATABASE_URL=url))
        forum.majlis("migrate", "--no-input")
        person = ["--email", "a@example.org", "--name", "A", "--password", "une phrase longue"]
        forum.majlis("createadmin", *person)
        forum.majlis("rebuild")
    with psycopg.connect(url) as connection:
        assert connection.execute("SELECT count(*) FROM users").fetchone() == (1,)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("CREATE ROLE another")
