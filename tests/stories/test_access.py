"""Every address and topic requires a session, unless it is listed here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.urls import URLPattern, URLResolver, get_resolver
from eventsourcing.utils import resolve_topic

from federations.membership.commands import end_mandate
from federations.working_groups.aggregate import Visibility
from majlis.accounts.models import User
from majlis.domain import Actor, ActorKind, today
from majlis.slices import topics
from tests.golden.lines import fact_classes
from tests.support.people import a_person, account, nobody, signed_in
from tests.support.world import a_draft, a_group, a_member, an_administrator, an_organisation

pytestmark = pytest.mark.django_db

# Public: whether a dossier is this forum's, for anybody who has one.
DOSSIER = r"api/^dossiers/(?P<hash>[0-9a-f]{64})$"
# Requests before signing in: the demo, an invitation, a link of a letter, and the state of the session.
OPEN = {
    DOSSIER,
    "api/session",
    "api/demo/roles",
    "api/demo/sign-in",
    "api/invitations/open",
    "api/invitations/accept",
    "api/sign-in/browser",
    "api/schema/",
    "api/docs/",
}


def addresses(resolver: URLResolver, before: str = "") -> Iterator[str]:
    for pattern in resolver.url_patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern, route)
        elif isinstance(pattern, URLPattern):
            yield route


def filled(route: str) -> str:
    """The route with values for its parameters."""
    out = route
    while "<" in out:
        start, end = out.index("<"), out.index(">")
        kind = out[start + 1 : end].partition(":")[0]
        out = out[:start] + ("1" if kind == "int" else str(uuid4())) + out[end + 1 :]
    return out


# Public, or authenticated by a webhook's secret: they ignore the session, so CSRF does not apply.
WITHOUT_SESSION = {"api/schema/", "api/docs/", "api/webhooks/<uuid:id>/messages", DOSSIER}

API = sorted(
    route for route in addresses(get_resolver()) if route.startswith("api/") and route not in OPEN
)


def test_more_than_sixty_addresses_are_checked() -> None:
    assert len(API) > 60


@pytest.mark.parametrize("route", API)
@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete"])
def test_every_address_requires_signing_in(route: str, method: str) -> None:
    answer = getattr(nobody(), method)(f"/{filled(route)}", {}, format="json")
    assert answer.status_code == 401 or (
        # The catch-all for unknown addresses reveals nothing either.
        answer.status_code in (404, 405) and "_rest" in route
    ), answer.content


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_a_signed_in_request_without_a_csrf_token_is_refused_at_every_address(
    method: str,
) -> None:
    client = signed_in(a_person(administrator=True), csrf=True)
    routes = [
        route
        for route in addresses(get_resolver())
        if route.startswith(("api/", "_allauth/")) and route not in WITHOUT_SESSION
    ]
    assert len(routes) > 80
    answers = {
        route: getattr(client, method)(f"/{filled(route)}", {}, format="json") for route in routes
    }
    passed = {
        route: (answer.status_code, answer.json().get("code"))
        for route, answer in answers.items()
        if (answer.status_code, answer.json().get("code")) != (403, "csrf-failed")
    }
    assert passed == {}
    refused = client.post("/api/proposals", {}, format="json")
    assert (refused.status_code, refused.json()["code"]) == (403, "csrf-failed")


def test_a_person_whose_mandate_ended_is_refused_at_the_next_command() -> None:
    body = an_organisation()
    delegate = a_member(body)
    mine = a_draft(a_group(Visibility.PUBLIC, chair=delegate), delegate)
    client = signed_in(delegate)
    words = {"title": {"fr": "Un autre titre"}}
    assert client.post(f"/api/proposals/{mine}/title", words, format="json").status_code == 200
    assert delegate.mandate
    end_mandate(an_administrator(), delegate.mandate, today() - timedelta(days=1))
    refused = client.post(f"/api/proposals/{mine}/title", words, format="json")
    assert (refused.status_code, refused.json()["code"]) == (403, "not-your-organisation")


def test_a_demoted_or_deactivated_account_is_refused_at_the_next_request() -> None:
    person = a_person(administrator=True)
    client = signed_in(person)
    assert client.get("/api/accounts").status_code == 200
    found = User.objects.filter(pk=account(person).pk)
    found.update(is_administrator=False)
    assert client.get("/api/accounts").status_code == 403
    found.update(is_active=False)
    assert client.get("/api/me").status_code == 401


def test_every_topic_requires_signing_in() -> None:
    known = topics.registered()
    assert len(known) >= 8
    for name in known:
        for topic in name, f"{name}.{uuid4()}":
            assert topics.admit(Actor(ActorKind.PERSON), topic) is None, topic


def test_every_topic_refuses_an_unknown_id() -> None:
    known = topics.registered()
    person = a_person("Une passante")
    for name in known:
        assert topics.admit(person, f"{name}.{uuid4()}") is None, name


def test_a_persons_topic_admits_only_that_person() -> None:
    one, other = a_person(), a_person("Administration", administrator=True)
    assert topics.admit(one, f"person.{one.person}") is not None
    assert topics.admit(other, f"person.{one.person}") is None


def test_every_fact_is_pushed_unless_it_is_listed_here() -> None:
    kinds = [resolve_topic(topic) for topic in fact_classes()]
    assert len(kinds) > 45
    silent = {kind.TOPIC for kind in kinds if kind not in topics._shown}
    # The pages poll the progress of a webhook and the result of a verification; the others change nothing on
    # any page.
    unseen = (
        "webhook.", "history.", "seal-key.", "personal-data.", "account.password-changed",
        "account.recovery-codes-made", "account.browser-link-given",
    )  # fmt: skip
    assert silent == {topic for topic in fact_classes() if topic.startswith(unseen)}


def test_a_malformed_topic_is_refused() -> None:
    with pytest.raises(topics.NoSuchTopic):
        topics.admit(a_person(), "vote.not-an-id")
    with pytest.raises(topics.NoSuchTopic):
        topics.admit(a_person(), str(UUID(int=1)))
