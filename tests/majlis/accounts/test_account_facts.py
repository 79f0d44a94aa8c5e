"""Acts on accounts are facts: who did what to whose account, told to those concerned; names of then."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID
from zipfile import ZipFile

import pytest
from django.core.management import CommandError, call_command

from majlis.accounts import commands, erasure
from majlis.accounts.aggregate import Account, RenamedTooOften
from majlis.accounts.models import AccountLetter, AccountRow, User
from majlis.accounts.people import people
from majlis.accounts.rights import rights
from majlis.domain import Actor, ActorKind, NotAllowed, new_id
from majlis.eventstore.models import Fact
from majlis.eventstore.store import head, read_log
from majlis.slices.topics import admit, shifted_by
from tests.support.clock import clock_moved
from tests.support.live import live_equals_fetched
from tests.support.notices import notice_reasons, notified
from tests.support.people import a_recorded_person as a_person
from tests.support.people import account, nobody, signed_in
from tests.support.world import an_organisation

# The aliases of the rebuilt and of the live tables: here the rows are as the facts fill them.
LIVE = ("default", "default")

pytestmark = pytest.mark.django_db

GOOD = "une phrase assez longue"
ALLAUTH = "/_allauth/browser/v1"


@pytest.fixture
def administrator() -> Actor:
    return a_person("Administration", administrator=True)


def topics_of(person: Actor | UUID) -> list[str]:
    """The facts of this person's account, oldest first."""
    stream = person.person if isinstance(person, Actor) else person
    assert stream
    facts = Fact.objects.filter(stream=stream).order_by("version")
    return [topic.removeprefix("account.") for topic in facts.values_list("topic", flat=True)]


def act(by: Actor, address: str, **body: Any) -> Any:
    return signed_in(by).post(f"/api/{address}", body, format="json")


def sentences_read_by(reader: Actor, language: str = "fr") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = signed_in(reader).get("/api/log").json()["results"]
    return found


def test_what_is_done_to_an_account_is_in_the_log(administrator: Actor) -> None:
    body = {"name": "Une invitée", "email": "i@example.org"}
    answer = act(administrator, "invitations", **body).json()
    person = UUID(answer["id"])
    act(administrator, f"invitations/{person}/revoke")
    link = act(administrator, f"invitations/{person}/renew").json()["link"]
    joins = {"token": link.partition("#")[2], "password": GOOD}
    assert nobody().post("/api/invitations/accept", joins, format="json").status_code == 200
    for address in ("make-administrator", "remove-administrator", "close", "reopen"):
        assert act(administrator, f"accounts/{person}/{address}").status_code == 200
    assert topics_of(person) == [
        "invited",
        "invitation-revoked",
        "invitation-renewed",
        "joined",
        "made-administrator",
        "administrator-removed",
        "closed",
        "reopened",
    ]
    by = dict(Fact.objects.filter(stream=person).values_list("topic", "actor"))
    assert by.pop("account.joined") == person
    assert set(by.values()) == {administrator.person}
    assert not any("invitée" in state for state in Fact.objects.values_list("state", flat=True))


def test_a_command_sent_twice_is_carried_out_once(administrator: Actor) -> None:
    person = a_person()
    client = signed_in(administrator)
    answers = [
        client.post(f"/api/accounts/{person.person}/close", HTTP_IDEMPOTENCY_KEY="one")
        for _ in range(2)
    ]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].json() == answers[1].json()
    assert topics_of(person) == ["opened", "closed"]
    again = act(administrator, f"accounts/{person.person}/close")
    assert (again.status_code, again.json()["code"]) == (409, "already-so")


def test_the_log_tells_an_administrator_and_the_person_but_nobody_else(
    administrator: Actor,
) -> None:
    person, other = a_person("Une électrice"), a_person()
    commands.close_account(administrator, person.person or new_id())
    commands.reopen_account(administrator, person.person or new_id())
    for reader, reads in ((administrator, True), (person, True), (other, False)):
        told = [line for line in sentences_read_by(reader) if line["topic"] == "account.closed"]
        assert bool(told) is reads
        for line in told:
            assert (line["args"]["who"], line["args"]["person"]) == (
                "Administration",
                "Une électrice",
            )


def test_the_person_and_the_other_administrators_are_told(administrator: Actor) -> None:
    other = a_person("Autre administration", administrator=True)
    person, nobody_else = a_person(), a_person()
    assert person.person
    with notified():
        commands.make_administrator(administrator, person.person)
    assert notice_reasons(person) == [("account.made-administrator", "account")]
    assert notice_reasons(other) == [("account.made-administrator", "administrator")]
    assert notice_reasons(administrator) == []
    assert notice_reasons(nobody_else) == []
    (notice,) = signed_in(person).get("/api/notices").json()["results"]
    assert notice["object"]["path"] == "/account"
    (notice,) = signed_in(other).get("/api/notices").json()["results"]
    assert notice["object"]["path"] == "/people"


def test_closing_is_told_to_the_other_administrators(administrator: Actor) -> None:
    other, person = a_person(administrator=True), a_person()
    with notified():
        commands.close_account(administrator, person.person or new_id())
    assert notice_reasons(other) == [("account.closed", "administrator")]


def test_a_new_password_and_a_second_factor_are_told_to_the_person_who_seems_to_have_done_it() -> (
    None
):
    person = a_person(password=GOOD)
    client = signed_in(person)
    body = {"current_password": GOOD, "new_password": "une tout autre phrase"}
    with notified():
        answer = client.post(f"{ALLAUTH}/account/password/change", body, format="json")
    assert answer.status_code == 200
    assert topics_of(person) == ["opened", "password-changed"]
    assert notice_reasons(person) == [("account.password-changed", "account")]


def test_an_administrator_made_on_the_server_is_told_to_the_others(administrator: Actor) -> None:
    with notified():
        call_command(
            "createadmin", email="b@example.org", name="Bis", password=GOOD, stdout=io.StringIO()
        )
    assert notice_reasons(administrator) == [("account.opened", "administrator")]


# -- administrators ------------------------------------------------------------------------------


def test_an_administrator_makes_another_who_has_the_right_at_once(administrator: Actor) -> None:
    person = a_person()
    assert signed_in(person).get("/api/accounts").status_code == 403
    assert act(administrator, f"accounts/{person.person}/make-administrator").status_code == 200
    assert signed_in(person).get("/api/accounts").status_code == 200
    assert act(administrator, f"accounts/{person.person}/remove-administrator").status_code == 200
    assert signed_in(person).get("/api/accounts").status_code == 403


def test_the_forum_is_never_without_an_administrator(administrator: Actor) -> None:
    refused = act(administrator, f"accounts/{administrator.person}/remove-administrator")
    assert (refused.status_code, refused.json()["code"]) == (409, "sole-administrator")
    other = a_person(administrator=True)
    commands.close_account(administrator, other.person or new_id())
    refused = act(administrator, f"accounts/{administrator.person}/remove-administrator")
    assert refused.json()["code"] == "sole-administrator"
    assert account(administrator).is_administrator


def test_a_right_that_has_just_ended_gives_no_right(administrator: Actor) -> None:
    """Two administrators take each other's right away at one time: the second comes too late."""
    other = a_person(administrator=True)
    assert administrator.person
    assert other.person
    commands.remove_administrator(administrator, other.person)
    for late in (commands.remove_administrator, commands.close_account):
        with pytest.raises(NotAllowed):
            late(other, administrator.person)


def test_who_has_not_joined_or_is_shut_out_becomes_no_administrator(administrator: Actor) -> None:
    invited = new_id()
    email = f"{invited}@example.org"
    commands.invite(administrator, invited, name="Une invitée", email=email, language="fr")
    closed = a_person()
    commands.close_account(administrator, closed.person or new_id())
    for person, code in ((invited, "not-joined"), (closed.person, "account-is-closed")):
        refused = act(administrator, f"accounts/{person}/make-administrator")
        assert (refused.status_code, refused.json()["code"]) == (409, code)


# Acts on somebody else's account, each with its refusal where there is nobody of that id.
ACTS = {
    "accounts/{id}/make-administrator": 404,
    "accounts/{id}/remove-administrator": 404,
    "accounts/{id}/close": 404,
    "accounts/{id}/reopen": 404,
    "accounts/{id}/factor-removal": 404,
    "accounts/{id}/erasure": 404,
    "accounts/{id}/erase": 409,
    "factor-removals/{id}/confirm": 404,
    "invitations/{id}/renew": 404,
}


@pytest.mark.parametrize("act", ACTS)
def test_only_administrators_act_on_the_accounts_of_others(act: str) -> None:
    person = a_person()
    address = f"/api/{act}".format(id=person.person)
    assert nobody().post(address).status_code == 401
    refused = signed_in(person).post(address)
    assert (refused.status_code, refused.json()["code"]) == (403, "not-allowed")


@pytest.mark.parametrize("act", ACTS)
def test_an_act_on_an_account_takes_a_recent_check_of_the_password(act: str) -> None:
    client = signed_in(a_person(administrator=True, password=GOOD))
    address = f"/api/{act}".format(id=new_id())
    refused = client.post(address)
    assert (refused.status_code, refused.json()["code"]) == (401, "reauthentication-required")
    proved = client.post(f"{ALLAUTH}/auth/reauthenticate", {"password": GOOD}, format="json")
    assert proved.status_code == 200
    assert client.post(address).status_code == ACTS[act]


def test_who_loses_the_right_loses_the_topics_of_administrators(administrator: Actor) -> None:
    person = a_person(administrator=True)
    assert admit(person, "accounts") is not None
    assert admit(replace(person, administrator=False), "accounts") is None
    before = head()
    commands.remove_administrator(administrator, person.person or new_id())
    (fact,) = read_log(before)
    assert [*shifted_by(fact.fact)] == [("person", person.person)]


def test_a_live_row_of_an_account_equals_a_fetched_one(administrator: Actor) -> None:
    id = a_person().person
    assert id
    client = signed_in(administrator)

    def fetch() -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = client.get("/api/accounts").json()["results"]
        return rows

    for done in (
        commands.make_administrator,
        commands.remove_administrator,
        commands.close_account,
        commands.reopen_account,
    ):
        live_equals_fetched("accounts", fetch, partial(done, administrator, id))
    renamed = partial(commands.rename, Actor(ActorKind.PERSON, person=id), id, "Un autre nom")
    assert live_equals_fetched("accounts", fetch, renamed)["rows"][0]["name"] == "Un autre nom"


# -- names ---------------------------------------------------------------------------------------


def test_the_log_shows_the_name_of_then_and_other_pages_todays(administrator: Actor) -> None:
    person = a_person("Nom d’avant")
    assert person.person
    commands.note_protection(person, person.person, Account.change_password)
    assert (
        signed_in(person).patch("/api/me", {"name": "Nom d’après"}, format="json").status_code
        == 200
    )
    commands.note_protection(person, person.person, Account.change_password)

    told = [
        line for line in sentences_read_by(administrator) if line["topic"].startswith("account.")
    ]
    names = {
        (line["topic"], line["actor"]["person"]["name"], line["args"]["person"])
        for line in told
        if line["actor"]["person"] and line["actor"]["person"]["id"] == str(person.person)
    }
    assert names == {
        ("account.password-changed", "Nom d’avant", "Nom d’avant"),
        ("account.renamed", "Nom d’après", "Nom d’après"),
        ("account.password-changed", "Nom d’après", "Nom d’après"),
    }
    assert people([person.person])[person.person]["name"] == "Nom d’après"
    found = signed_in(administrator).get("/api/people", {"search": "Nom d"}).json()["results"]
    assert [row["name"] for row in found] == ["Nom d’après"]


@pytest.mark.parametrize(
    "alike",
    [
        "Zoé Âdil",
        "zoe adil",
        "ZOÉ  ÂDIL",
        "Zoe\u0301 A\u0302dil",
        "Zoé\u00a0Âdil",
        "Zoé \u200eÂdil",
        "Ｚｏé Âdil",
    ],
)
def test_nobody_takes_the_name_of_another(alike: str) -> None:
    a_person("Zoé Âdil")
    person = a_person("Une autre")
    refused = signed_in(person).patch("/api/me", {"name": alike}, format="json")
    assert (refused.status_code, refused.json()["code"]) == (409, "person-name-taken")
    assert account(person).name == "Une autre"


@pytest.mark.parametrize(
    "other", ["\u0421\u043e\u0441\u043e", "\u03a1\u03bf\u03c1\u03b5", "\u041f\u043e\u0440\u0435"]
)
def test_nobody_takes_the_name_of_another_in_another_alphabet(other: str) -> None:
    for name in ("Coco", "Pope", "Nope"):
        a_person(name)
    person = a_person("Une autre")
    refused = signed_in(person).patch("/api/me", {"name": other}, format="json")
    assert (refused.status_code, refused.json()["code"]) == (409, "person-name-taken")


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Ali Alaoui", "AIi Alaoui"),
        ("Ali Alaoui", "A1i A|aoui"),
        ("Salma Idrissi", "Salma ldrissi"),
        ("Nora", "N0ra"),
        ("Gada", "\u0261\u0251d\u0251"),
        ("هدى كريم", "\u06beدى \u06aaريم"),
        ("هدى كريم", "\u06d5دى كريم"),
    ],
)
def test_nobody_takes_a_name_that_looks_like_another_in_one_alphabet(name: str, other: str) -> None:
    a_person(name)
    refused = signed_in(a_person("Une autre")).patch("/api/me", {"name": other}, format="json")
    assert (refused.status_code, refused.json()["code"]) == (409, "person-name-taken")


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_a_word_of_two_alphabets_is_no_name(administrator: Actor, language: str) -> None:
    """Of a person, of an organisation, or on the server."""
    mixed = "\u0410mina"
    person = a_person()
    User.objects.filter(pk=account(person).pk).update(language=language)
    refused = signed_in(person).patch("/api/me", {"name": mixed}, format="json")
    assert refused.status_code == 400
    (found,) = refused.json()["errors"]["name"]
    assert (found["code"], "U+006D" in found["detail"]) == ("scripts", True)
    assert act(administrator, "invitations", name=mixed, email="x@example.org").status_code == 400
    names = {"fr": mixed}
    refused = act(administrator, "organisations", names=names, type="company")
    assert refused.json()["errors"]["names.fr"][0]["code"] == "scripts"
    with pytest.raises(CommandError):
        call_command("createadmin", email="x@example.org", name=mixed, password=GOOD)


def test_a_person_changes_their_name_three_times_a_day() -> None:
    person = a_person("Zéro")
    client = signed_in(person)
    for name in ("Un", "Deux", "Trois"):
        assert client.patch("/api/me", {"name": name}, format="json").status_code == 200
    refused = client.patch("/api/me", {"name": "Quatre"}, format="json")
    assert (refused.status_code, refused.json()["code"]) == (409, "renamed-too-often")
    assert account(person).name == "Trois"
    with clock_moved(timedelta(days=1, minutes=1)):
        assert (
            signed_in(person).patch("/api/me", {"name": "Quatre"}, format="json").status_code == 200
        )


def test_a_name_borne_for_a_minute_is_free_again_and_one_of_a_day_is_not() -> None:
    person, other = a_person("Zéro"), a_person("Une autre")
    for name in ("Brève", "Longue"):
        assert signed_in(person).patch("/api/me", {"name": name}, format="json").status_code == 200
    with clock_moved(timedelta(days=1, minutes=1)):
        signed_in(person).patch("/api/me", {"name": "Trois"}, format="json")
        statuses = {
            name: signed_in(other).patch("/api/me", {"name": name}, format="json").status_code
            for name in ("Zéro", "Longue", "Trois", "Brève")
        }
    assert statuses == {"Zéro": 409, "Longue": 409, "Trois": 409, "Brève": 200}


def test_a_namesake_corrects_the_capitals_of_their_own_name() -> None:
    a_person("Salma Idrissi")
    namesake = a_person("salma idrissi")
    changed = signed_in(namesake).patch("/api/me", {"name": "Salma IDRISSI"}, format="json")
    assert changed.status_code == 200


def test_nobody_takes_a_name_that_past_sentences_show() -> None:
    one, other = a_person("Nom d’avant"), a_person("Une autre")
    commands.rename(one, one.person or new_id(), "Nom d’après")
    with pytest.raises(commands.PersonNameTaken):
        commands.rename(other, other.person or new_id(), "Nom d’avant")
    commands.rename(one, one.person or new_id(), "Nom d’avant")


def test_only_the_person_changes_their_name() -> None:
    one, other = a_person("Une"), a_person("Autre", administrator=True)
    with pytest.raises(NotAllowed):
        commands.rename(other, one.person or new_id(), "Tierce")


@pytest.mark.parametrize(
    "name", ["", " ", "\u200b", "\u200e\u200e", "\u3164", "—", ". .", "\u2800"]
)
def test_a_name_that_nobody_sees_is_refused_everywhere(name: str, administrator: Actor) -> None:
    person = a_person()
    assert signed_in(person).patch("/api/me", {"name": name}, format="json").status_code == 400
    body = {"name": name, "email": "x@example.org"}
    assert act(administrator, "invitations", **body).status_code == 400
    with pytest.raises(CommandError):
        call_command("createadmin", email="x@example.org", name=name or " ", password=GOOD)
    assert not User.objects.filter(email="x@example.org").exists()


def test_a_namesake_is_invited_only_when_it_is_said(administrator: Actor) -> None:
    a_person("Mohammed Exemple")
    body = {"name": "mohammed exemple", "email": "m@example.org"}
    refused = act(administrator, "invitations", **body)
    assert (refused.status_code, refused.json()["code"]) == (409, "namesake")
    assert act(administrator, "invitations", **body, namesake=True).status_code == 201


def test_a_change_of_theme_writes_nothing_else() -> None:
    """A page that was open before a right was taken away does not give it back."""
    person = a_person(administrator=True)
    client = signed_in(person)
    before = len(topics_of(person))
    body = {"theme": "dark", "name": account(person).name}
    assert client.patch("/api/me", body, format="json").status_code == 200
    assert len(topics_of(person)) == before


def test_erasure_deletes_past_names_and_keeps_the_facts(administrator: Actor) -> None:
    person = a_person("Nom à oublier")
    assert person.person
    commands.rename(person, person.person, "Autre nom à oublier")
    erasure.ask_erasure(person, new_id(), person.person)
    erasure.erase_again(Actor.system(), person.person)
    assert topics_of(person) == ["opened", "renamed"]
    assert not User.objects.filter(pk=person.person).exists()
    assert not AccountRow.objects.filter(pk=person.person).exists()
    told = [line for line in sentences_read_by(administrator) if line["topic"] == "account.renamed"]
    assert told[0]["args"]["person"] == "—"


def test_the_own_copy_lists_past_names_and_what_was_done_to_the_account(
    administrator: Actor,
) -> None:
    person = a_person("Nom d’avant")
    assert person.person
    commands.rename(person, person.person, "Nom d’après")
    commands.close_account(administrator, person.person)
    commands.reopen_account(administrator, person.person)
    answer: Any = signed_in(person).get("/api/account/export")
    archive = ZipFile(io.BytesIO(b"".join(answer.streaming_content)))
    assert [line["name"] for line in json.loads(archive.read("names.json"))] == ["Nom d’avant"]
    lines = json.loads(archive.read("account_facts.json"))
    assert [(line["fact"], line["by"]) for line in lines] == [
        ("account.opened", None),
        ("account.renamed", "Nom d’après"),
        ("account.closed", "Administration"),
        ("account.reopened", "Administration"),
    ]


def test_accounts_from_before_are_recorded_as_found_once() -> None:
    one = User.objects.create_user("a@example.org", GOOD, name="Une", is_administrator=True)
    other = User.objects.create_user("b@example.org", name="Autre")
    User.objects.filter(pk=other.pk).update(is_active=False)
    assert {each.key for each in rights(*LIVE)} == {str(one.pk), str(other.pk)}
    call_command("migrate", verbosity=0)
    call_command("migrate", verbosity=0)
    states = {
        fact.stream: json.loads(fact.state) for fact in Fact.objects.filter(topic="account.known")
    }
    assert {id: (s["administrator"], s["closed"], s["joined"]) for id, s in states.items()} == {
        one.pk: (True, False, True),
        other.pk: (False, True, True),
    }
    assert Fact.objects.filter(actor_kind="system", actor=None, topic="account.known").count() == 2
    assert [*rights(*LIVE)] == []
    # An account that appears later without a command stays a finding.
    smuggled = User.objects.create_user("c@example.org", name="Une autre", is_administrator=True)
    call_command("migrate", verbosity=0)
    assert {each.key for each in rights(*LIVE)} == {str(smuggled.pk)}


def test_a_right_written_past_the_commands_is_found(administrator: Actor) -> None:
    person = a_person()
    assert person.person
    assert [*rights(*LIVE)] == []
    User.objects.filter(pk=person.person).update(is_administrator=True)
    assert [*rights(*LIVE)] == [("users", str(person.person), "is_administrator")]


# -- facts from while the clock was ahead ---------------------------------------------------------


def test_a_link_given_while_the_clock_was_ahead_is_no_link_of_today() -> None:
    person = a_person().person
    assert person
    with clock_moved(timedelta(days=2_000)):
        commands.give_browser_link(Actor.system(), person)
    for _ in range(2):
        commands.give_browser_link(Actor.system(), person)
    given = Fact.objects.filter(topic="account.browser-link-given")
    assert given.count() == 2


def test_names_taken_while_the_clock_was_ahead_are_not_of_this_day() -> None:
    person = a_person()
    with clock_moved(timedelta(days=2_000)):
        for name in ("Un", "Deux", "Trois"):
            commands.rename(person, account(person).pk, name)
    for name in ("Quatre", "Cinq", "Six"):
        commands.rename(person, account(person).pk, name)
    with pytest.raises(RenamedTooOften):
        commands.rename(person, account(person).pk, "Sept")


# -- accounts that no command has made ------------------------------------------------------------


def a_smuggled_administrator() -> User:
    """As somebody who can write to the database makes one."""
    return User.objects.create_user(
        "intrus@example.org", GOOD, name="Intrus", is_administrator=True
    )


def test_nobody_signs_in_to_an_account_that_was_written_into_the_database(
    administrator: Actor,
) -> None:
    smuggled = a_smuggled_administrator()
    body = {"email": smuggled.email, "password": GOOD}
    unknown = {"email": "personne@example.org", "password": GOOD}
    answers = [
        nobody().post(f"{ALLAUTH}/auth/login", one, format="json") for one in (body, unknown)
    ]
    assert [answer.status_code for answer in answers] == [400, 400]
    assert answers[0].json() == answers[1].json()
    lawful = a_person(password=GOOD)
    body["email"] = account(lawful).email
    assert nobody().post(f"{ALLAUTH}/auth/login", body, format="json").status_code == 200


def of_an_organisation() -> UUID:
    return an_organisation()


def of_an_erased_person() -> UUID:
    person = a_person().person
    assert person
    erasure.erase_again(Actor.system(), person)
    return person


@pytest.mark.parametrize("make", [of_an_organisation, of_an_erased_person])
def test_the_id_of_something_else_makes_no_account_lawful(
    make: Callable[[], UUID], administrator: Actor
) -> None:
    """The log holds facts under this id, and none by which the account was made."""
    id = make()
    smuggled = User.objects.create_user(
        "intrus@example.org", GOOD, id=id, name="Intrus", is_administrator=True
    )
    body = {"email": smuggled.email, "password": GOOD}
    assert nobody().post(f"{ALLAUTH}/auth/login", body, format="json").status_code == 400
    with pytest.raises(commands.AccountNotRecorded):
        commands.close_account(administrator, id)
    assert str(id) in {each.key for each in rights(*LIVE)}


def test_no_act_makes_a_smuggled_account_lawful(administrator: Actor) -> None:
    smuggled = a_smuggled_administrator()
    own = Actor(ActorKind.PERSON, person=smuggled.pk, administrator=True)
    acts: list[Callable[[], int]] = [
        lambda: commands.rename(own, smuggled.pk, "Un autre nom"),
        lambda: commands.note_protection(own, smuggled.pk, Account.change_password),
        lambda: commands.remove_administrator(administrator, smuggled.pk),
        lambda: commands.close_account(administrator, smuggled.pk),
    ]
    for act in acts:
        with pytest.raises(commands.AccountNotRecorded):
            act()
    assert topics_of(smuggled.pk) == []
    assert str(smuggled.pk) in {one.key for one in rights(*LIVE)}


def test_a_smuggled_account_gets_no_reset_letter(settings: Any) -> None:
    settings.EMAIL_URL = "smtp://127.0.0.1:1"
    smuggled = a_smuggled_administrator()
    asked = {"email": smuggled.email}
    answer = nobody().post(f"{ALLAUTH}/auth/password/request", asked, format="json")
    assert answer.status_code == 200
    assert not AccountLetter.objects.exists()
