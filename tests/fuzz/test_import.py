"""`majlis import` on malformed files: a report or a sentence, never a traceback."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from majlis.accounts.models import User
from tests.support.people import a_person

pytestmark = pytest.mark.django_db(transaction=True)

importing = import_module("federations.management.commands.import")  # `import` is a keyword
PIECES = [
    *(b"\x00", b'"', b",", b"\n", b"\r", b";", b"\t", b"\xff", b"\xef\xbb\xbf", b"federation", b"president"),
    *(b"2020-13-45", b"2020-01-01", b"9" * 400, b"x" * 200_000, "\u202e".encode(), "é".encode("latin-1")),
]  # fmt: skip
pieces = st.lists(st.sampled_from(PIECES) | st.binary(max_size=5), max_size=30).map(b"".join)


@pytest.mark.parametrize("table", importing.TABLES)
@settings(
    max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(pieces, st.booleans(), st.floats(0, 1))
def test_a_malformed_file_gives_a_report_or_a_sentence(
    tmp_path: Path, table: str, body: bytes, headed: bool, cut: float
) -> None:
    person = a_person("Une administratrice", administrator=True).person
    assert person
    email = User.objects.get(pk=person).email
    head = ",".join(importing.TABLES[table].columns).encode()
    data = head[int(cut * 10) :] + b"\n" + body if headed else body
    file = tmp_path / "rows.csv"
    file.write_bytes(data)
    try:
        call_command(importing.Command(), table, str(file), "--as", email)
    except SystemExit as ended:
        assert ended.code == 2  # noqa: PT017  most files are not refused as a whole
    except CommandError as refused:
        assert str(refused)  # noqa: PT017
