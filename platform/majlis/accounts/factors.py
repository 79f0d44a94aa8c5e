"""Required second factors: who lacks one, until when, and what ends then; and their removal.

The time to set a factor up runs from the latest of: the rule's last change, the day on which the account was
opened, joined or reopened, on which the person became an administrator or on which the mandate began that
requires it, and the removal of a factor that was lost. After it, every session of the person may only set a
factor up. A clock that jumped ends nobody's time, and seasons no administrator, before it is believed.

A request to remove a factor is void, and withdrawn in the same transaction, once the person has set another
or turned it off themselves, once whoever asked administers the forum no longer, and after `OPEN_FOR`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import cast
from uuid import UUID

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.core.cache import cache
from django.db.models import Exists, Max, OuterRef, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.module_loading import import_string

from majlis.accounts.aggregate import Account, Person
from majlis.accounts.factor_rows import FactorRemovalRow, FactorRuleRow, RemovalState
from majlis.accounts.factor_rule import (
    OPEN_FOR,
    FactorRemoval,
    FactorRule,
    NoSecondFactor,
    Requirement,
)
from majlis.accounts.models import AccountRow, User
from majlis.accounts.sessions import end_all_sessions
from majlis.domain import Actor, NotAllowed, NotFound, today
from majlis.eventstore.capacity import Capacity
from majlis.eventstore.clock import believed
from majlis.eventstore.command import command, when
from majlis.eventstore.following import timetable
from majlis.eventstore.models import Fact
from majlis.eventstore.store import get, save
from majlis.eventstore.viewing import in_present
from majlis.http.errors import refusal
from majlis.live.bell import signed_out

# Facts by which the account became one to sign in to.
_OPENINGS = [fact.TOPIC for fact in (Account.Opened, Account.Joined, Account.Reopened)]

# Seconds for which a process may trust that somebody's time is not over; a rule gives a day at least.
TRUSTED = 60

# What a session may still do when the time is over: see why, set a factor up, and confirm the forum's clock.
_LEFT = {
    ("GET", "/api/session"),
    ("GET", "/api/me"),
    ("GET", "/api/me/qr-code"),
    ("POST", "/api/sign-in/browser"),
    ("GET", "/api/clock"),
    ("POST", "/api/clock/confirmations"),
}


@command(Capacity.FORUM)
def require_second_factor(by: Actor, value: Requirement) -> None:
    """Sets who must have a second factor, and the days to set one up. For administrators."""
    if not by.administrator:
        raise NotAllowed
    if FactorRuleRow.objects.exists():
        it = get(FactorRule, FactorRule.ID)
        it.change(value)
    else:
        it = FactorRule.set(value)
    save(it)


@command(Capacity.FORUM)
def ask_removal(by: Actor, id: UUID, person: UUID) -> None:
    """Asks another administrator to remove the second factor of somebody who has lost it."""
    if not by.administrator or by.person is None:
        raise NotAllowed
    if not User.objects.filter(pk=person).exists():
        raise NotFound(kind="person", id=str(person))
    if not has_factor(person):
        raise NoSecondFactor
    since = _administrates_since(by.person)
    now = believed(datetime.now(UTC))
    save(FactorRemoval.ask(id=id, person=person, asked_by=by.person, since=since, now=now))


@command(Capacity.FORUM)
def withdraw_removal(by: Actor, id: UUID) -> None:
    """Withdraws the request: the second factor stays. The program does so once it is too old."""
    if not by.unrestricted:
        raise NotAllowed
    it = get(FactorRemoval, id)
    it.withdraw()
    save(it)


@command(Capacity.FORUM)
def confirm_removal(by: Actor, id: UUID) -> None:
    """Removes the second factor and ends the person's sessions; another administrator has asked for it."""
    if not by.administrator or by.person is None:
        raise NotAllowed
    it = get(FactorRemoval, id)
    it.confirm(
        by.person,
        since=_administrates_since(by.person),
        asker_since=_administrates_since(it.asked_by),
        now=believed(datetime.now(UTC)),
    )
    Authenticator.objects.filter(user=it.person).delete()
    end_all_sessions(it.person)
    signed_out(it.person)
    save(it)


@when
def factor_changed(fact: Account.SecondFactorSet | Account.SecondFactorRemoved, by: Actor) -> None:
    """Whoever can change their factor has not lost it."""
    _withdraw(FactorRemovalRow.objects.filter(person=fact.person))


@when
def asker_gone(fact: Account.AdministratorRemoved | Account.Closed, by: Actor) -> None:
    _withdraw(FactorRemovalRow.objects.filter(asked_by=fact.person))


@when
def person_gone(fact: Person.Erased, by: Actor) -> None:
    concerned = Q(asked_by=fact.person) | Q(person=fact.person)
    _withdraw(FactorRemovalRow.objects.filter(concerned))


def _withdraw(requests: QuerySet[FactorRemovalRow]) -> None:
    for id in requests.filter(state=RemovalState.WAITING.value).values_list("pk", flat=True):
        it = get(FactorRemoval, id)
        it.withdraw()
        save(it)


@timetable("accounts.factor-removals")
def lapsing(now: datetime) -> Iterator[Callable[[], object]]:
    """Withdraws the requests that nobody has confirmed in time, once the clock is believed."""
    old = FactorRemovalRow.objects.filter(
        state=RemovalState.WAITING.value, asked_at__lte=believed(now) - OPEN_FOR
    )
    for id in old.order_by("asked_at", "id").values_list("pk", flat=True):
        yield partial(withdraw_removal, Actor.system("removal lapses", id), id)


def _administrates_since(person: UUID) -> datetime | None:
    found = AccountRow.objects.filter(pk=person)
    return found.values_list("administrates_since", flat=True).first()


def roles() -> list[str]:
    """The roles of mandates that a rule may name."""
    return [role.value for role in cast("type[StrEnum]", import_string(settings.MANDATE_ROLES))]


def has_factor(person: UUID) -> bool:
    """Whether signing in asks this person for a code."""
    return User.objects.filter(factor_of("pk"), pk=person).exists()


def factor_of(person: str) -> Exists:
    """The same as a condition on the field `person` of a query."""
    return Exists(Authenticator.objects.filter(user=OuterRef(person), type=Authenticator.Type.TOTP))


def lacking(rule: FactorRuleRow) -> QuerySet[User]:
    """The open accounts that must have a second factor under this rule, and have none."""
    found = User.objects.filter(~factor_of("pk"), is_active=True)
    if rule.everybody:
        return found
    required = Q(pk__in=_holders(rule))
    if rule.administrators:
        required |= Q(is_administrator=True)
    return found.filter(required)


def deadlines(people: Collection[UUID]) -> dict[UUID, datetime]:
    """Until when each of these people has to set a second factor up; nobody else is in it."""
    with in_present():
        rule = FactorRuleRow.objects.first()
        if rule is None:
            return {}
        found = lacking(rule).filter(pk__in=people)
        joined = dict(found.values_list("pk", "invitation__accepted_at"))
        opened = dict(
            Fact.objects.filter(stream__in=joined, topic__in=_OPENINGS)
            .values("stream")
            .annotate(at=Max("decided_at"))
            .values_list("stream", "at")
        )
        removed = dict(
            FactorRemovalRow.objects.filter(
                person__in=joined, state=RemovalState.REMOVED.value
            ).values_list("person", Max("ended_at"))
        )
        by_role = joined and not rule.everybody
        began = _holders(rule) if by_role else {}
        promoted = _promoted(joined) if by_role and rule.administrators else {}
    until = {}
    for person, at in joined.items():
        # Of two roles that require it, the earlier one counts.
        role = min(filter(None, (began.get(person), promoted.get(person))), default=None)
        starts = [rule.since, at, opened.get(person), removed.get(person), role]
        until[person] = max(start for start in starts if start) + timedelta(days=rule.days)
    return until


def shut_out(people: Collection[UUID]) -> set[UUID]:
    """Those of these people whose time to set a second factor up is over."""
    now = believed(datetime.now(UTC))
    return {person for person, until in deadlines(people).items() if until <= now}


def is_shut_out(person: UUID) -> bool:
    """The same for one person; that somebody is not shut out is remembered for a minute."""
    key = f"second-factor:{person}"
    if cache.get(key):
        return False
    if shut_out([person]):
        return True
    cache.set(key, True, TRUSTED)
    return False


class Required:
    """Middleware: a session without a required second factor may, in the end, only set one up."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        path = request.path
        if (
            path.startswith("/api/")
            and (request.method, path) not in _LEFT
            and getattr(request.user, "rule_stands", False)
            and is_shut_out(cast(UUID, request.user.pk))
        ):
            return refusal("second-factor-due", 403)
        return self.get_response(request)


def _promoted(people: Collection[UUID]) -> dict[UUID, datetime]:
    """Which of these people are administrators, and since when."""
    found = AccountRow.objects.filter(pk__in=people).values_list("pk", "administrates_since")
    return {person: since for person, since in found if since}


def _holders(rule: FactorRuleRow) -> dict[UUID, datetime]:
    """Who holds a mandate today in one of the rule's roles, and since when."""
    if not rule.roles:
        return {}
    found: dict[UUID, datetime] = import_string(settings.HOLDERS_SINCE)(rule.roles, today())
    return found
