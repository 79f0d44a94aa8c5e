"""A doubt stands until a verification that began later has passed, whatever is done to its rows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from majlis.audit.seal import head_file
from majlis.audit.seal.doubts import history_is_in_doubt, save
from majlis.audit.seal.models import SignedCheckpoint, Verification
from majlis.audit.seal.schedule import doubt_due, head_due, sealing_due, verification_due
from majlis.audit.seal.schema import difference
from majlis.audit.seal.sealing import NotConsistent, checkpoint, seal
from majlis.audit.seal.verifying import begin, run
from majlis.eventstore.models import Checkpoint, Fact
from majlis.eventstore.projecting import projected_models
from tests.support.people import a_person, a_recorded_person, know_everybody, signed_in

pytestmark = pytest.mark.django_db(transaction=True)

Reason = Verification.Reason


def verified(reason: Reason = Reason.COMMAND) -> Verification:
    one = begin(reason)
    run(one)
    assert one.ended_at
    return one


@pytest.fixture
def changed() -> Fact:
    """A forum whose history is in doubt: a fact was changed and found, and can be mended."""
    for _ in range(4):
        a_recorded_person()
    checkpoint()
    fact = Fact.objects.order_by("position")[2]
    Fact.objects.filter(pk=fact.pk).update(nth=9)
    assert verified().finding
    a_recorded_person()
    return fact


def mend(fact: Fact) -> None:
    Fact.objects.filter(pk=fact.pk).update(nth=fact.nth)


def test_nobody_signs_while_the_history_is_in_doubt(changed: Fact) -> None:
    before = SignedCheckpoint.objects.count()
    with pytest.raises(NotConsistent):
        checkpoint()
    administrator = signed_in(a_person(administrator=True))
    refused = administrator.post("/api/seal/checkpoints", {}, format="json")
    assert (refused.status_code, refused.json()["code"]) == (409, "not-consistent")
    with pytest.raises(CommandError, match="in doubt"):
        call_command("seal", stdout=StringIO(), stderr=StringIO())
    with pytest.raises(CommandError, match="in doubt"):
        call_command("seal", "--keep", stdout=StringIO(), stderr=StringIO())
    assert SignedCheckpoint.objects.count() == before


def test_a_verification_that_passes_clears_it(changed: Fact) -> None:
    mend(changed)
    assert history_is_in_doubt(), "what was found stands until somebody looks again"
    assert verified().finding is None
    signed = checkpoint()
    assert signed
    Fact.objects.filter(pk=changed.pk).update(nth=9)
    assert verified().finding
    assert Fact.objects.filter(topic="history.doubted").count() == 2, "told again"
    with pytest.raises(NotConsistent):
        checkpoint()


def test_deleted_and_planted_rows_clear_no_doubt(changed: Fact) -> None:
    Verification.objects.exclude(finding=None).delete()
    assert history_is_in_doubt()
    now = datetime.now(UTC)
    for n in range(150):
        Verification.objects.create(
            reason=Reason.SCHEDULED,
            started_at=now + timedelta(days=n),
            ended_at=now,
            upto=9,
            head=10**9,
            mark="0" * 64,
        )
    assert history_is_in_doubt()
    with pytest.raises(NotConsistent):
        checkpoint()


def test_planted_verifications_are_deleted_and_told_and_hide_none(changed: Fact) -> None:
    mend(changed)
    assert verified().finding is None
    now = datetime.now(UTC)
    for n in range(150):
        Verification.objects.create(
            reason=Reason.ASKED, started_at=now + timedelta(days=400 + n), upto=9
        )
    genuine = Verification.objects.exclude(mark="").count()
    assert list(verification_due(now)) == [], "the daily verification has run"
    administrator = signed_in(a_person(administrator=True))
    asked = administrator.post("/api/seal/verifications", {}, format="json")
    assert asked.status_code == 201
    for _ in range(3):
        for act in [*verification_due(now), *doubt_due(now)]:
            act()
    assert Verification.objects.count() == genuine + 1
    told = [json.loads(one.state)["row"] for one in Fact.objects.filter(topic="history.doubted")]
    assert told.count("seal_verifications") == 1
    assert checkpoint(), "a table stops no signing"


def test_a_pass_from_before_the_doubt_clears_it_in_no_way(changed: Fact) -> None:
    mend(changed)
    earlier = begin(Reason.COMMAND)
    earlier.head = Fact.objects.get(topic="history.doubted").position - 1
    save(earlier)
    run(earlier)
    assert earlier.finding is None
    assert history_is_in_doubt()
    only_rows = begin(Reason.COMMAND, only_rows=True)
    run(only_rows)
    assert history_is_in_doubt()


def test_a_doubt_that_an_earlier_version_resolved_stays_resolved(changed: Fact) -> None:
    mend(changed)
    assert verified().finding is None
    for one in Verification.objects.all():
        one.head = 0  # which it did not store
        save(one)
    assert not history_is_in_doubt()
    assert checkpoint()
    Fact.objects.filter(pk=changed.pk).update(nth=9)
    assert verified().finding
    Verification.objects.exclude(finding=None).delete()
    assert history_is_in_doubt(), "a later doubt stands"


def test_a_difference_of_a_table_stops_no_signing() -> None:
    a_recorded_person()
    checkpoint()
    a_person(administrator=True)  # an account that no command made
    found = verified().finding
    assert found
    assert found["kind"] == "kept-changed"
    assert checkpoint()


def test_an_interrupted_verification_of_the_command_line_hides_no_lost_facts() -> None:
    for _ in range(3):
        a_recorded_person()
    checkpoint()
    a_recorded_person()
    head_file.write()
    begin(Reason.COMMAND)  # and its process is killed
    Fact.objects.order_by("-position")[0].delete()
    for act in head_due(datetime.now(UTC)):
        act()
    begun = Verification.objects.filter(reason=Reason.SCHEDULED)
    assert begun.count() == 1
    run(begun[0])
    assert begun[0].finding
    assert begun[0].finding["kind"] == "lost"


@pytest.mark.parametrize("lines", [1, 2, 5])
def test_a_head_file_without_its_last_lines_is_found(lines: int) -> None:
    for _ in range(6):
        a_recorded_person()
    checkpoint()
    head_file.write()
    know_everybody()
    head_file.write()
    assert verified().finding is None
    whole = head_file.path().read_text().splitlines(keepends=True)
    head_file.path().write_text("".join(whole[:-lines]))
    found = verified().finding
    assert found
    assert found["kind"] == "unkept"
    call_command("seal", "--keep", stdout=StringIO(), stderr=StringIO())
    assert verified().finding is None


def test_a_crash_between_the_file_and_the_database_is_no_finding(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    a_recorded_person()
    know_everybody()
    checkpoint()
    head_file.write()
    a_recorded_person()

    def killed(*arguments: object, **more: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Checkpoint.objects, "update_or_create", killed)
        with pytest.raises(KeyboardInterrupt):
            head_file.write()
    assert verified().finding is None
    a_recorded_person()  # recorded, and not yet in the file
    assert verified().finding is None


# What somebody may make in the database, and how it is undone.
_ON_SQLITE = {
    "trigger": (
        'CREATE TRIGGER lies AFTER UPDATE ON "votes" BEGIN DELETE FROM "votes"; END',
        "DROP TRIGGER lies",
    ),
    "view": ("CREATE VIEW lies AS SELECT * FROM users", "DROP VIEW lies"),
}
_NO_CHANGE = "suppress_redundant_updates_trigger()"
_ON_POSTGRESQL = {
    "view": _ON_SQLITE["view"],
    "rule": (
        'CREATE RULE lies AS ON UPDATE TO "votes" DO INSTEAD NOTHING',
        'DROP RULE lies ON "votes"',
    ),
    "row security": (
        'ALTER TABLE "votes" ENABLE ROW LEVEL SECURITY',
        'ALTER TABLE "votes" DISABLE ROW LEVEL SECURITY',
    ),
    "trigger": (
        f'CREATE TRIGGER lies BEFORE UPDATE ON "votes" FOR EACH ROW EXECUTE FUNCTION {_NO_CHANGE}',
        'DROP TRIGGER lies ON "votes"',
    ),
    "function": (
        "CREATE FUNCTION hold_log(text) RETURNS void LANGUAGE sql AS 'SELECT'",
        "DROP FUNCTION hold_log(text)",
    ),
    "partition": (
        'CREATE TABLE lies () INHERITS ("votes")',
        "DROP TABLE lies",
    ),
}


def sql(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


SCHEMA_LIES = _ON_POSTGRESQL if connection.vendor == "postgresql" else _ON_SQLITE


@pytest.mark.parametrize("what", sorted(SCHEMA_LIES))
def test_what_the_migrations_did_not_make_is_found_named_and_told(what: str) -> None:
    a_recorded_person()
    checkpoint()
    assert difference() is None
    do, undo = SCHEMA_LIES[what]
    sql(do)
    try:
        one = verified(Reason.SCHEDULED)
        with pytest.raises(CommandError, match=r"not what the migrations make: \w+"):
            call_command("verify", "--rows", stdout=StringIO(), stderr=StringIO())
    finally:
        sql(undo)
    assert one.finding
    assert (one.finding["kind"], one.finding["key"]) == ("schema", what)
    doubt = json.loads(Fact.objects.filter(topic="history.doubted")[0].state)
    assert doubt["finding"] == "schema"
    with pytest.raises(NotConsistent):
        checkpoint()
    know_everybody()
    assert verified().finding is None
    assert checkpoint()


def test_a_schema_that_differed_for_a_moment_stops_the_signing_for_a_moment() -> None:
    a_recorded_person()
    checkpoint()
    know_everybody()
    do, undo = SCHEMA_LIES["trigger"]
    sql(do)
    try:
        assert verified(Reason.SCHEDULED).finding
        assert list(verification_due(datetime.now(UTC))) == [], "it is still there"
    finally:
        sql(undo)
    for _ in range(2):
        for act in verification_due(datetime.now(UTC)):
            act()
    assert list(verification_due(datetime.now(UTC))) == []
    assert checkpoint()


def test_a_changed_fact_is_looked_for_no_sooner(changed: Fact) -> None:
    mend(changed)
    assert list(verification_due(datetime.now(UTC))) == []


def test_a_table_that_a_migration_has_yet_to_make_is_no_finding() -> None:
    sql('ALTER TABLE "votes" RENAME TO "was_votes"')
    applied = MigrationRecorder(connection).migration_qs.filter(app="federations").latest("id")
    try:
        assert difference() == {"table": "votes", "key": "no table"}
        applied.delete()
        assert difference() is None
    finally:
        applied.save(force_insert=True)
        sql('ALTER TABLE "was_votes" RENAME TO "votes"')
    assert difference() is None


@pytest.fixture
def renamed() -> Iterator[list[str]]:
    """Undoes the tables that a test replaced."""
    tables: list[str] = []
    yield tables
    for table in tables:
        sql(f'DROP VIEW "{table}"')
        sql(f'ALTER TABLE "was_{table}" RENAME TO "{table}"')


def test_a_view_in_the_place_of_any_table_is_found(renamed: list[str]) -> None:
    for table in [model._meta.db_table for model in projected_models()]:
        sql(f'ALTER TABLE "{table}" RENAME TO "was_{table}"')
        sql(f'CREATE VIEW "{table}" AS SELECT * FROM "was_{table}"')  # noqa: S608
        renamed.append(table)
        assert difference() == {"table": table, "key": "view"}
        renamed.pop()
        sql(f'DROP VIEW "{table}"')
        sql(f'ALTER TABLE "was_{table}" RENAME TO "{table}"')
    assert difference() is None


def test_sealing_goes_on_while_signing_waits(changed: Fact) -> None:
    seal()
    a_recorded_person()
    later = datetime.now(UTC) + timedelta(minutes=6)
    assert len(list(sealing_due(later))) == 1
