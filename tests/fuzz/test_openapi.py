"""Any request to the API by anybody: a response that the OpenAPI document declares, and never a 5xx.

schemathesis makes requests from the OpenAPI document, well formed and not. Each is sent as several roles of
the demo (having no session is one of them). Most ids are those of the example forum's objects, so that
requests get further than a 404. Each request is rolled back; only in the soak test do they accumulate.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count, cycle
from typing import Any

import pytest
import schemathesis
from django.conf import LazySettings
from django.core.signals import request_finished, request_started
from django.db import close_old_connections, connection, models, transaction
from django.test import Client
from drf_spectacular.generators import SchemaGenerator
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from pytest_django.plugin import DjangoDbBlocker
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core import NotSet
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from example_forum import story
from example_forum.people import CAST
from example_forum.stage import the
from federations.membership.projection import MandateRow
from federations.organisations.projection import OrganisationRow
from federations.organisations.rules import SECTORS
from federations.proposals.projection import ProposalRow
from federations.votes.projection import ElectorRow, VoteRow
from federations.working_groups.projection import ActionRow, GroupRow, SeatRow
from majlis.accounts.models import User
from majlis.http import limits
from majlis.http.schema import REFUSALS, REFUSALS_OF_COMMANDS
from majlis.wsgi import application
from synergies.listings.projection import LinkRow, ListingRow
from tests.support.people import BACKEND
from tests.support.tables import make_log
from tests.support.world import MAJORITY, a_text

pytestmark = pytest.mark.django_db

Send = Callable[[Case[Any]], None]
NOBODY = "nobody"
ROLES = [NOBODY, *(member.demo_role for member in CAST if member.demo_role)]
CSRF = "c" * 32


def refusal_is_declared(ctx: Any, response: Any, case: Case[Any]) -> None:
    """The document declares `4XX` for each address, and lists the refusals once for all."""
    operation = case.operation.definition.raw
    declared = set(REFUSALS) - ({401} if "security" in operation else set())
    if case.method not in ("GET", "HEAD"):
        declared |= set(REFUSALS_OF_COMMANDS)
    declared |= {int(code) for code in operation["responses"] if code.isdigit()}
    assert response.status_code < 400 or response.status_code in declared, response.status_code


CHECKS: list[Any] = [
    not_a_server_error,
    status_code_conformance,
    refusal_is_declared,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
# The ids to use for a name in a path, a query or a body.
THINGS: dict[str, tuple[type[models.Model], ...]] = {
    "organisation": (OrganisationRow,),
    "organisations": (OrganisationRow,),
    "acts_for": (OrganisationRow,),
    "successor": (OrganisationRow,),
    "parents": (OrganisationRow,),
    "parent": (OrganisationRow, GroupRow),
    "group": (GroupRow,),
    "groups": (GroupRow,),
    "proposal": (ProposalRow,),
    "proposals": (ProposalRow,),
    "subject": (ProposalRow,),
    "source": (ProposalRow,),
    "votes": (VoteRow,),
    "listing": (ListingRow,),
    "listings": (ListingRow,),
    "links": (LinkRow,),
    "seats": (SeatRow,),
    "actions": (ActionRow,),
    "mandates": (MandateRow,),
    **dict.fromkeys(
        ("person", "author", "assignee", "delegate", "alternate", "chair", "accounts", "replaces"),
        (User,),
    ),
}
# Valid values for fields whose rules the OpenAPI document cannot express.
GOOD: dict[str, list[Any]] = {
    "rule": [MAJORITY, {**MAJORITY, "secrecy": "secret"}, {**MAJORITY, "electors": "persons"}],
    "blocks": [a_text("Un", "Deux"), a_text("Un", "Deux", "Trois"), []],
    "sectors": [[], [SECTORS[0]], SECTORS],
    "based_on": [0, 1, 2, 3],
    "version": [1, 2, 3],
    "number": [1, 2, 3],
    "from": [1, 2, "2025-01-06", "2026-01-01T00:00:00Z"],
    "to": [1, 2, 3],
    "on": ["2025-06-01", "2026-01-01"],
    "expires_on": [f"{datetime.now(UTC) + timedelta(days=30):%Y-%m-%d}"],
    "closes_at": [None, f"{datetime.now(UTC) + timedelta(days=30):%Y-%m-%dT%H:%M:%SZ}"],
    "opens_at": [None, f"{datetime.now(UTC) + timedelta(days=1):%Y-%m-%dT%H:%M:%SZ}"],
    "names": [{"fr": "Un nom"}, {"fr": "Un nom", "ar": "اسم", "en": "A name"}],
    "title": [{"fr": "Un titre", "ar": "عنوان"}, "Un titre"],
    "question": [{"fr": "Oui ?"}],
    "role": ["president", "delegate", "textile", "chair", "administrator"],
}


@dataclass(frozen=True)
class Forum:
    """The example forum: its documented API, its roles, and the ids of its objects."""

    schema: Any
    cookies: Mapping[str, dict[str, str]]
    organisations: Mapping[str, str]
    things: Mapping[str, list[str]]

    def operations(self) -> list[Any]:
        return [found.ok() for found in self.schema.get_all_operations()]


@pytest.fixture(scope="module")
def forum(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Forum]:
    with django_db_blocker.unblock(), ExitStack() as undone:
        make_log()
        undone.enter_context(transaction.atomic())
        story.create(lambda chapter: None)
        schema = schemathesis.openapi.from_dict(SchemaGenerator().get_schema(public=True))  # type: ignore[no-untyped-call]
        schema.app = loopback_app
        things = {
            name: [
                str(id)
                for row in rows
                for id in row._default_manager.values_list("pk", flat=True)[:20]
            ]
            for name, rows in THINGS.items()
        }
        things["elector"] = [
            str(id) for id in ElectorRow.objects.values_list("elector", flat=True)[:20]
        ]
        organisations = {
            m.demo_role: str(the("organisation", m.body)) for m in CAST if m.demo_role and m.body
        }
        yield Forum(schema, {role: cookies_of(role) for role in ROLES}, organisations, things)
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def unlimited(monkeypatch: pytest.MonkeyPatch, settings: LazySettings) -> Iterator[None]:
    """A demo without rate limits, whose requests run in one transaction."""
    settings.DEMO = True
    monkeypatch.setattr(limits, "count", lambda key, seconds: (0, 1))
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


def loopback_app(environ: dict[str, Any], start_response: Any) -> Any:
    """The forum, requested from its own machine."""
    return application({**environ, "REMOTE_ADDR": "127.0.0.1"}, start_response)


def cookies_of(role: str) -> dict[str, str]:
    """The cookies of a browser signed in with this role."""
    cookies = {"csrftoken": CSRF}
    if role != NOBODY:
        browser = Client()
        browser.force_login(User.objects.get(demo_role=role), BACKEND)
        cookies["sessionid"] = browser.cookies["sessionid"].value
    return cookies


@st.composite
def requests(draw: st.DrawFn, forum: Forum, operation: Any, mode: GenerationMode) -> Case[Any]:
    """A request for this operation, with mostly existing ids."""
    case: Case[Any] = draw(operation.as_strategy(generation_mode=mode))

    def real(value: Any, name: str) -> Any:
        if isinstance(value, dict):
            return {key: real(inner, key) for key, inner in value.items()}
        if name in GOOD:
            return draw(st.sampled_from(GOOD[name])) if draw(st.integers(0, 3)) else value
        if isinstance(value, list):
            return [real(inner, name) for inner in value]
        if isinstance(value, str) and name in forum.things and draw(st.integers(0, 3)):
            return draw(st.sampled_from(forum.things[name]))
        return value

    collection = operation.path.split("/")[2]
    for name, value in case.path_parameters.items():
        case.path_parameters[name] = real(value, collection if name == "id" else name)
    for name, value in case.query.items():
        case.query[name] = real(value, name)
    if not isinstance(case.body, NotSet):
        case.body = real(case.body, "")
    return case


def ask(forum: Forum, operation: Any, examples: int, turn: int, send: Send) -> None:
    """Sends that many requests, well formed and malformed: the same ones in each run of this turn."""
    for mode in GenerationMode:

        @seed(zlib.crc32(f"{operation.label} {mode} {turn}".encode()))
        @settings(
            max_examples=examples,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(requests(forum, operation, mode))
        def each(case: Case[Any]) -> None:
            send(case)

        # Some operations have no malformed requests.
        with suppress(Unsatisfiable):
            each()


def response_to(forum: Forum, case: Case[Any], role: str, faults: list[Exception]) -> Any:
    """The response to this role; an undeclared one is added to the faults, and gives `None`."""
    headers = {"X-CSRFToken": CSRF}
    if role in forum.organisations and "Majlis-Acting-For" not in case.headers:
        headers["Majlis-Acting-For"] = forum.organisations[role]
    try:
        response = case.call(headers=headers, cookies=dict(forum.cookies[role]))
        case.validate_response(response, checks=CHECKS)
    except (Exception, BaseExceptionGroup) as error:  # noqa: BLE001  all are raised at the end
        fault = AssertionError(f"{case.operation.label} as {role}")
        fault.__cause__ = error
        faults.append(fault)
        return None
    return response


def raise_all(faults: list[Exception]) -> None:
    if faults:
        raise ExceptionGroup("responses that the OpenAPI document does not declare", faults[:20])


def test_every_response_is_declared_in_the_openapi_document(forum: Forum) -> None:
    faults: list[Exception] = []
    # The roles share out the requests of an address: on SQLite half of them send each request, on
    # PostgreSQL, which is slower, a quarter.
    strides = 2 if connection.vendor == "sqlite" else 4
    turns = count()

    def send_as_some(case: Case[Any]) -> None:
        for role in ROLES[next(turns) % strides :: strides]:
            with transaction.atomic():
                response_to(forum, case, role, faults)
                transaction.set_rollback(True)

    for operation in forum.operations():
        ask(forum, operation, 1, 0, send_as_some)
    raise_all(faults)


@pytest.mark.soak
def test_every_response_stays_declared_as_histories_grow(forum: Forum) -> None:
    """Five minutes of requests, also about the objects created meanwhile."""
    faults: list[Exception] = []
    until = time.monotonic() + 300
    roles = cycle(ROLES)

    def send_as_the_next(case: Case[Any]) -> None:
        response = response_to(forum, case, next(roles), faults)
        if response is not None and response.status_code == 201 and "id" in response.json():
            made = forum.things.get(case.operation.path.split("/")[-1])
            if made is not None:
                made.append(response.json()["id"])

    with transaction.atomic():
        for turn in count(1):
            for operation in forum.operations():
                ask(forum, operation, 4, turn, send_as_the_next)
            if faults or time.monotonic() > until:
                break
        transaction.set_rollback(True)
    raise_all(faults)
