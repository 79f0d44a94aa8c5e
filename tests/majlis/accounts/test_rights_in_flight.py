"""An administrator's command that is under way while the right is taken away: before it, or not at all."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from uuid import UUID

import pytest
from django.db import connection, transaction

from federations.organisations import commands as organisations
from majlis.accounts import commands, factors
from majlis.accounts.aggregate import SoleAdministrator
from majlis.accounts.factor_rule import Requirement
from majlis.domain import Actor, DomainError, NotAllowed, new_id, today
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.command import command
from majlis.eventstore.models import Fact
from tests.support.people import a_recorded_person, account
from tests.support.world import an_organisation

# How long a step is given in which nothing must happen.
A_WHILE = 0.5

NOBODY = Requirement(everybody=False, administrators=False, roles=[], days=7)


def a_late_administrator() -> Actor:
    """An administrator who has begun a request, and has lost the right since."""
    first = a_recorded_person("Première", administrator=True)
    second = a_recorded_person("Seconde", administrator=True)
    commands.remove_administrator(first, account(second).pk)
    return second


@pytest.mark.django_db
def test_a_command_reads_the_right_again_and_refuses_whoever_has_lost_it() -> None:
    late = a_late_administrator()
    body = an_organisation()
    person = account(a_recorded_person()).pk
    acts: list[Callable[[Actor], object]] = [
        lambda by: commands.close_account(by, person),
        lambda by: commands.make_administrator(by, person),
        lambda by: commands.invite(by, new_id(), name="X", email="x@example.org", language="fr"),
        lambda by: factors.require_second_factor(by, NOBODY),
        lambda by: organisations.dissolve_organisation(by, body, today()),
    ]
    for act in acts:
        with pytest.raises(NotAllowed):
            act(late)
    assert not Fact.objects.filter(actor=late.person).exists()


@pytest.mark.django_db
def test_whoever_has_lost_the_right_acts_as_anybody_else() -> None:
    late = a_late_administrator()
    commands.rename(late, account(late).pk, "Autre nom")
    assert account(late).name == "Autre nom"
    assert Fact.objects.get(actor=late.person).actor_kind == "person"


@pytest.mark.django_db
def test_an_administrator_whose_account_is_closed_has_no_right() -> None:
    first = a_recorded_person("Première", administrator=True)
    second = a_recorded_person("Seconde", administrator=True)
    commands.close_account(first, account(second).pk)
    with pytest.raises(NotAllowed):
        commands.reopen_account(second, account(second).pk)


@pytest.mark.django_db(transaction=True)
def test_the_end_of_a_right_waits_for_the_commands_that_rely_on_it() -> None:
    first = a_recorded_person("Première", administrator=True)
    second = a_recorded_person("Seconde", administrator=True)
    under_way, may_end = threading.Event(), threading.Event()

    @command(Capacity.FORUM)
    def require_slowly(by: Actor) -> None:
        factors.require_second_factor(by, NOBODY)
        under_way.set()
        assert may_end.wait(10)

    acting = threading.Thread(target=alone, args=[lambda: require_slowly(second)])
    removing = threading.Thread(
        target=alone, args=[lambda: commands.remove_administrator(first, account(second).pk)]
    )
    acting.start()
    assert under_way.wait(10)
    removing.start()
    removing.join(A_WHILE)
    assert removing.is_alive()
    may_end.set()
    for thread in (acting, removing):
        thread.join(20)
    assert order() == ["second-factor-rule.set", "account.administrator-removed"]


@pytest.mark.django_db(transaction=True)
def test_a_command_waits_for_the_end_of_a_right_that_is_under_way() -> None:
    first = a_recorded_person("Première", administrator=True)
    second = a_recorded_person("Seconde", administrator=True)
    refused: list[type[DomainError]] = []

    def require() -> None:
        try:
            factors.require_second_factor(second, NOBODY)
        except DomainError as error:
            refused.append(type(error))

    acting = threading.Thread(target=alone, args=[require])
    with transaction.atomic():
        commands.remove_administrator(first, account(second).pk)
        acting.start()
        acting.join(A_WHILE)
        assert acting.is_alive()
    acting.join(20)
    assert refused == [NotAllowed]
    assert order() == ["account.administrator-removed"]


@pytest.mark.django_db(transaction=True)
def test_of_two_who_take_each_others_right_at_one_time_one_stays() -> None:
    pair = [a_recorded_person(name, administrator=True) for name in ("Première", "Seconde")]
    ready = threading.Barrier(2)

    def remove(by: Actor, other: Actor) -> None:
        ready.wait(10)
        try:
            commands.remove_administrator(by, account(other).pk)
        except DomainError:
            return

    threads = [
        threading.Thread(target=alone, args=[lambda by=by, other=other: remove(by, other)])
        for by, other in (pair, reversed(pair))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert [account(one).is_administrator for one in pair].count(True) == 1


@pytest.mark.django_db(transaction=True)
def test_of_two_who_give_up_their_own_right_at_one_time_one_stays() -> None:
    first, second = (
        a_recorded_person(name, administrator=True) for name in ("Première", "Seconde")
    )
    refused: list[type[DomainError]] = []

    def give_up() -> None:
        try:
            commands.remove_administrator(second, account(second).pk)
        except DomainError as error:
            refused.append(type(error))

    acting = threading.Thread(target=alone, args=[give_up])
    with transaction.atomic():
        commands.remove_administrator(first, account(first).pk)
        acting.start()
        acting.join(A_WHILE)
        assert acting.is_alive()
    acting.join(20)
    assert refused == [SoleAdministrator]


@pytest.mark.django_db(transaction=True)
def test_administrators_who_act_on_others_at_one_time_do_not_make_each_other_run_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A deadlock costs PostgreSQL a second to find, and the command its attempts."""
    administrators = [a_recorded_person(name, administrator=True) for name in "ABCD"]
    people = [[account(a_recorded_person()).pk for _ in range(3)] for _ in administrators]
    ready = threading.Barrier(len(administrators))
    refused: list[DomainError] = []

    def close(by: Actor, those: list[UUID]) -> None:
        ready.wait(10)
        for person in those:
            try:
                commands.close_account(by, person)
            except DomainError as error:
                refused.append(error)

    threads = [
        threading.Thread(target=alone, args=[lambda by=by, those=those: close(by, those)])
        for by, those in zip(administrators, people, strict=True)
    ]
    with caplog.at_level(logging.INFO, "majlis.eventstore.command"):
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    assert refused == []
    assert [one.message for one in caplog.records if "again" in one.message] == []
    assert Fact.objects.filter(topic="account.closed").count() == 12


def alone(act: Callable[[], object]) -> None:
    """Runs in a thread of its own, whose connection is closed."""
    try:
        act()
    finally:
        connection.close()


def order() -> list[str]:
    """The facts about rights, in the order of the log."""
    told = Fact.objects.filter(
        topic__in=["second-factor-rule.set", "account.administrator-removed"]
    )
    return list(told.order_by("position").values_list("topic", flat=True))
