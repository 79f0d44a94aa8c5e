"""Erasure: no trace of the person is left, their acts still stand, and the log is unchanged."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import connection

from federations.membership.commands import give_mandate
from federations.membership.projection import MandateRow
from federations.membership.rules import Role, Term
from federations.working_groups.aggregate import Office
from federations.working_groups.commands import archive_group, block_action, fill_seat, name_officer
from federations.working_groups.projection import ActionRow, GroupRow, SeatRow
from majlis.accounts import erasure, erasures
from majlis.accounts.aggregate import (
    AlreadyAsked,
    NoErasureAsked,
    SoleAdministrator,
    StillReflecting,
)
from majlis.accounts.erasure import ask_erasure, call_back_erasure, erase, overdue
from majlis.accounts.models import User
from majlis.accounts.people import people
from majlis.accounts.projection import ErasureRow
from majlis.audit.models import SavedView
from majlis.audit.seal.models import Verification
from majlis.audit.seal.sealing import checkpoint
from majlis.audit.seal.verifying import begin, run
from majlis.audit.sentences import tell, words
from majlis.domain import Actor, NotAllowed, NotFound, new_id, today
from majlis.eventstore.models import Fact, Key, Log
from majlis.eventstore.recorder import log_id
from majlis.eventstore.store import recorded
from majlis.notifications.models import Delivery, Letter, Notice, Preference, PushSubscription
from majlis.slices.topics import touched_by
from synergies.listings.commands import answer_listing
from synergies.listings.projection import LinkRow
from tests.support.clock import clock_moved
from tests.support.people import a_person, account, know_everybody, signed_in
from tests.support.tables import every_row
from tests.support.world import (
    a_group,
    a_listing,
    a_member,
    a_panel,
    an_action,
    an_administrator,
    an_organisation,
)

pytestmark = pytest.mark.django_db(transaction=True)

MARK = "Zinzolin7341"
LATER = timedelta(days=8)


@pytest.fixture(autouse=True)
def own_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasures, "path", lambda: tmp_path / "erasures.jsonl")


@pytest.fixture
def empty_database() -> Iterator[Callable[[], None]]:
    """Empties this database when called, as for a new forum."""

    def empty() -> None:
        call_command("flush", verbosity=0, interactive=False)
        Log.objects.create()
        log_id.cache_clear()

    yield empty
    log_id.cache_clear()


def request_erasure(person: Actor) -> UUID:
    id = new_id()
    assert person.person
    ask_erasure(person, id, person.person)
    return id


def ask_and_erase(person: Actor, by: Actor | None = None) -> None:
    request_erasure(person)
    assert person.person
    with clock_moved(LATER):
        erase(by or an_administrator(), person.person)


def a_member_with_data() -> Actor:
    """A delegate who wrote, signed in, has a second factor, was invited and invited others."""
    member = a_member(an_organisation(), name=f"{MARK} Nom")
    user = account(member)
    User.objects.filter(pk=user.pk).update(email=f"{MARK.lower()}@example.org")
    user.refresh_from_db()
    EmailAddress.objects.create(user=user, email=user.email, primary=True, verified=True)
    Authenticator.objects.create(user=user, type="totp", data={"secret": MARK})
    signed_in(member)
    return member


def texts_by(member: Actor) -> tuple[UUID, UUID, UUID]:
    """Texts of this person: an answer to a listing, a reason for blocking, a reason for archiving."""
    group = a_group(chair=member)
    action = an_action(group, assignee=member)
    block_action(member, action, f"{MARK} bloque")
    archived = a_group(chair=member)
    archive_group(member, archived, f"{MARK} archive")
    return an_answer_of(member), action, archived


def an_answer_of(member: Actor) -> UUID:
    link = new_id()
    answer_listing(member, link, a_listing(a_member(an_organisation())), f"{MARK} propose")
    return link


def found_in_the_database(word: str) -> list[str]:
    """The tables that contain a word, whatever its case."""
    return [
        model._meta.db_table
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed
        for row in model._base_manager.values()
        if word.lower() in str(row).lower()
    ]


def database_files() -> list[Path]:
    """The files of an SQLite database with its write-ahead log; none for PostgreSQL."""
    if connection.vendor != "sqlite":
        return []
    file = Path(str(connection.settings_dict["NAME"]))
    return list(file.parent.glob(f"{file.name}*"))


def test_no_trace_of_an_erased_person_remains(tmp_path: Path) -> None:
    member = a_member_with_data()
    texts_by(member)
    assert set(found_in_the_database(MARK)) >= {"users", "links", "actions", "working_groups"}
    before = list(Fact.objects.order_by("position").values("position", "state"))
    assert not database_files() or any(
        MARK.encode() in part.read_bytes() for part in database_files()
    )

    ask_and_erase(member)

    assert found_in_the_database(MARK) == []
    after = list(Fact.objects.order_by("position").values("position", "state"))
    assert after[: len(before)] == before
    for part in database_files():
        assert MARK.lower().encode() not in part.read_bytes().lower(), part
    for part in tmp_path.rglob("*"):
        assert part.is_dir() or MARK.encode() not in part.read_bytes()


def test_the_log_still_verifies_after_an_erasure() -> None:
    member = a_member_with_data()
    texts_by(member)
    checkpoint()
    ask_and_erase(member)
    know_everybody()
    checkpoint()
    verification = begin(Verification.Reason.COMMAND)
    run(verification)
    assert verification.ended_at
    assert verification.finding is None


def test_erased_texts_are_shown_as_null_and_the_name_as_a_dash() -> None:
    member = a_member_with_data()
    link, action, archived = texts_by(member)
    assert member.person
    ask_and_erase(member)

    by = an_administrator()
    read = signed_in(by)
    assert read.get(f"/api/links/{link}").data["message"] is None
    row = read.get(f"/api/groups/{archived}").data["rows"][0]
    assert (row["archived"], row["archived_reason"]) == (True, None)
    assert ActionRow.objects.get(pk=action).status == "blocked"
    assert ActionRow.objects.get(pk=action).blocked_reason is None
    assert people([member.person])[member.person]["name"] == "—"
    fact = Fact.objects.get(topic="action.blocked")
    assert read.get(f"/api/log/{fact.id}").data["state"] == {"reason": None}


@pytest.mark.parametrize(
    ("language", "called"),
    [
        ("fr", "Personne dont les données sont effacées"),
        ("ar", "شخص مُحيت معطياته"),
        ("en", "Person whose data were erased"),
    ],
)
def test_sentences_of_the_log_name_them_as_an_erased_person(language: str, called: str) -> None:
    member = a_member_with_data()
    texts_by(member)
    ask_and_erase(member)
    facts = list(Fact.objects.filter(topic="action.blocked"))
    (telling,) = tell(facts, an_administrator())
    sentence = words(language, telling)
    assert called in sentence
    assert MARK not in sentence


def test_a_rebuild_after_an_erasure_gives_the_same_rows() -> None:
    member = a_member_with_data()
    texts_by(member)
    ask_and_erase(member)
    live = every_row()
    call_command("rebuild", quiet=True)
    assert every_row() == live


def test_an_erasure_touches_the_rows_that_held_the_texts() -> None:
    member = a_member_with_data()
    link, action, archived = texts_by(member)
    ask_and_erase(member)
    fact = Fact.objects.get(topic="person.erased")
    touched = {(kind, id) for _, kind, id in touched_by(recorded(fact).fact)}
    assert {("link", link), ("action", action), ("group", archived)} <= touched


def test_an_erasure_ends_mandates_and_vacates_offices_and_seats() -> None:
    panel = a_panel(3)
    leaving, staying = panel.delegates[0], panel.delegates[1]
    assert leaving.person
    assert leaving.organisation
    assert staying.person
    assert staying.organisation
    alternate_at = panel.seats[staying.organisation]
    give_mandate(
        an_administrator(),
        new_id(),
        leaving.person,
        staying.organisation,
        Term(Role.ALTERNATE, today(), None),
    )
    fill_seat(an_administrator(), alternate_at, staying.person, leaving.person)
    name_officer(an_administrator(), panel.group, Office.SECRETARY, staying.person)

    ask_and_erase(leaving)

    with clock_moved(LATER):
        assert not MandateRow.objects.filter(person=leaving.person, until=None).exists()
    group = GroupRow.objects.get(pk=panel.group)
    assert (group.chair, group.secretary) == (None, staying.person)
    assert SeatRow.objects.get(pk=panel.seats[leaving.organisation]).delegate is None
    held = SeatRow.objects.get(pk=alternate_at)
    assert (held.delegate, held.alternate) == (staying.person, None)
    ended = Fact.objects.filter(topic__in=["mandate.ended", "group.seat-vacated"])
    cause = Fact.objects.get(topic="person.erased").id
    assert {fact.cause for fact in ended} == {cause}


def test_an_archived_group_keeps_the_office_of_an_erased_person() -> None:
    member = a_member(an_organisation())
    group = a_group(chair=member)
    archive_group(an_administrator(), group, "Fini")
    ask_and_erase(member)
    assert GroupRow.objects.get(pk=group).chair == member.person


def test_an_erasure_can_be_called_back_and_requested_again() -> None:
    person = a_person()
    assert person.person
    request_erasure(person)
    with pytest.raises(AlreadyAsked):
        request_erasure(person)
    call_back_erasure(person, person.person)
    with pytest.raises(NoErasureAsked):
        call_back_erasure(person, person.person)
    request_erasure(person)
    assert list(ErasureRow.objects.order_by("id").values_list("state", flat=True)) == [
        "called-back",
        "waiting",
    ]


def test_an_erasure_needs_a_request_and_a_week_and_happens_once() -> None:
    person, by = a_person(), an_administrator()
    assert person.person
    with pytest.raises(NoErasureAsked):
        erase(by, person.person)
    request_erasure(person)
    with pytest.raises(StillReflecting):
        erase(by, person.person)
    with clock_moved(LATER):
        erase(by, person.person)
        with pytest.raises(NoErasureAsked):
            erase(by, person.person)
    assert not User.objects.filter(pk=person.person).exists()


def test_only_the_person_or_an_administrator_requests_and_only_an_administrator_erases() -> None:
    person, other = a_person(), a_person()
    assert person.person
    with pytest.raises(NotAllowed):
        ask_erasure(other, new_id(), person.person)
    with pytest.raises(NotAllowed):
        call_back_erasure(other, person.person)
    with pytest.raises(NotAllowed):
        erase(person, person.person)
    with pytest.raises(NotFound):
        ask_erasure(an_administrator(), new_id(), new_id())


def test_the_sole_administrator_cannot_be_erased() -> None:
    sole = an_administrator()
    assert sole.person
    User.objects.exclude(pk=sole.person).update(is_administrator=False)
    with pytest.raises(SoleAdministrator):
        request_erasure(sole)
    second = an_administrator()
    request_erasure(sole)
    User.objects.filter(pk=second.person or "").update(is_administrator=False)
    with clock_moved(LATER), pytest.raises(SoleAdministrator):
        erase(sole, sole.person)
    with clock_moved(timedelta(days=40)):
        assert list(overdue(datetime.now(UTC))) == []


def test_the_program_carries_out_an_erasure_after_a_month() -> None:
    member = a_member(an_organisation())
    assert member.person
    request_erasure(member)
    a_month = timedelta(days=31)
    assert list(overdue(datetime.now(UTC))) == []
    with clock_moved(a_month):
        for act in overdue(datetime.now(UTC)):
            act()
    fact = Fact.objects.get(topic="person.erased")
    assert (fact.actor_kind, fact.actor) == ("system", None)
    assert not User.objects.filter(pk=member.person).exists()
    with clock_moved(2 * a_month):
        assert list(overdue(datetime.now(UTC))) == []


def test_a_failed_erasure_is_rolled_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    member = a_member_with_data()
    texts_by(member)
    request_erasure(member)

    def fail(person: UUID) -> None:
        raise RuntimeError

    monkeypatch.setattr(erasure, "_deleting", [fail])
    assert member.person
    with clock_moved(LATER), pytest.raises(RuntimeError):
        erase(an_administrator(), member.person)
    assert Key.objects.get(pk=member.person).wrapped
    assert User.objects.filter(pk=member.person).exists()
    assert not Fact.objects.filter(topic="person.erased").exists()


def test_texts_recorded_before_sealing_are_counted_and_no_longer_shown() -> None:
    member = a_member_with_data()
    link = an_answer_of(member)
    fact = Fact.objects.get(topic="link.proposed")
    plain = json.dumps({**json.loads(fact.state), "message": "D’avant"})
    Fact.objects.filter(pk=fact.pk).update(schema=1, state=plain)
    ask_and_erase(member)
    assert ErasureRow.objects.get().unsealed == 1
    assert LinkRow.objects.get(pk=link).message == ""
    call_command("rebuild", quiet=True)
    assert LinkRow.objects.get(pk=link).message == ""


def test_a_restore_of_an_older_backup_repeats_the_erasures(
    tmp_path: Path, empty_database: Callable[[], None]
) -> None:
    member = a_member_with_data()
    assert member.person
    link, _, _ = texts_by(member)
    before, after = tmp_path / "before.majlis", tmp_path / "after.majlis"
    call_command("backup", before, stdout=io.StringIO())
    assert not before.with_name("before.majlis.erasures").exists()
    ask_and_erase(member)
    call_command("backup", after, stdout=io.StringIO())
    listed = after.with_name("after.majlis.erasures")
    assert MARK.encode() not in listed.read_bytes()

    empty_database()
    erasures.path().unlink()
    call_command("restore", before, erasures=listed, stdout=io.StringIO(), stderr=io.StringIO())

    assert found_in_the_database(MARK) == []
    assert not User.objects.filter(pk=member.person).exists()
    assert LinkRow.objects.get(pk=link).message == ""
    assert Fact.objects.get(topic="person.erased").actor_kind == "system"
    live = every_row()
    call_command("rebuild", quiet=True)
    assert every_row() == live
    assert [one.person for one in erasures.read(erasures.path())] == [member.person]

    empty_database()
    own = erasures.path().read_bytes()
    call_command("restore", after, stdout=io.StringIO(), stderr=io.StringIO())
    assert Fact.objects.filter(topic="person.erased").count() == 1
    assert erasures.path().read_bytes() == own


def test_a_restore_repeats_erasures_from_the_list_in_the_data_folder(
    tmp_path: Path, empty_database: Callable[[], None]
) -> None:
    member, archive = a_member_with_data(), tmp_path / "forum.majlis"
    call_command("backup", archive, stdout=io.StringIO())
    ask_and_erase(member)
    empty_database()
    call_command("restore", archive, stdout=io.StringIO(), stderr=io.StringIO())
    assert found_in_the_database(MARK) == []


def test_an_invalid_list_of_erasures_stops_the_restore(
    tmp_path: Path, empty_database: Callable[[], None]
) -> None:
    archive, wrong = tmp_path / "forum.majlis", tmp_path / "wrong"
    call_command("backup", archive, stdout=io.StringIO())
    wrong.write_text("Une liste\n")
    empty_database()
    with pytest.raises(CommandError, match="no list of erasures"):
        call_command("restore", archive, erasures=wrong, stdout=io.StringIO())


def test_an_erasure_deletes_notices_letters_preferences_and_saved_views() -> None:
    member, other = a_member_with_data(), a_person()
    assert member.person
    assert other.person
    signals_of(member.person, by=other.person)
    to_another = signals_of(other.person, by=member.person)
    SavedView.objects.create(id=new_id(), person=member.person, name=MARK, filters={})
    ask_and_erase(member)
    for model in (Notice, Delivery, Letter, Preference, PushSubscription, SavedView):
        assert not model._base_manager.filter(person=member.person).exists(), model
    assert not Letter.objects.filter(pk=to_another).exists()
    assert Delivery.objects.get(person=other.person).letter is None


def signals_of(person: UUID, by: UUID) -> UUID:
    """A notice of an act in a letter not sent yet; a preference; a push subscription."""
    now, letter = datetime.now(UTC), new_id()
    notice = Notice.objects.create(
        id=new_id(),
        person=person,
        object_kind="vote",
        object_id=new_id(),
        space=new_id(),
        kind="ballots",
        topic="vote.opened",
        reason="elector",
        actor=by,
        position=1,
        at=now,
        touched_at=now,
    )
    Delivery.objects.create(
        id=new_id(),
        person=person,
        channel="mail",
        notice=notice,
        position=1,
        topic="vote.opened",
        rhythm="at-once",
        due_at=now,
        letter=letter,
    )
    Letter.objects.create(
        id=letter,
        person=person,
        channel="mail",
        rhythm="at-once",
        content=MARK,
        made_at=now,
        next_try_at=now,
    )
    Preference.objects.create(id=new_id(), person=person, kind="ballots", channel="mail")
    PushSubscription.objects.create(person=person, endpoint=f"https://{person}", made_at=now)
    return letter
