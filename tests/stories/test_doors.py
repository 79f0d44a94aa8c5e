"""Every door of the house at once: whatever address or topic is added, it is locked until it is listed."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest
from django.urls import URLPattern, URLResolver, get_resolver
from eventsourcing.utils import resolve_topic

from majlis.domain import Actor, ActorKind
from majlis.live import topics
from tests.golden.lines import fact_classes
from tests.support.people import a_person, nobody

pytestmark = pytest.mark.django_db

# Whom the demo and an invitation let in, and what says who is there: asked before anybody signs in.
OPEN = {
    "api/session",
    "api/demo/roles",
    "api/demo/sign-in",
    "api/invitations/open",
    "api/invitations/accept",
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
    """The route with something in the place of each parameter."""
    out = route
    while "<" in out:
        start, end = out.index("<"), out.index(">")
        kind = out[start + 1 : end].partition(":")[0]
        out = out[:start] + ("1" if kind == "int" else str(uuid4())) + out[end + 1 :]
    return out


API = sorted(
    route for route in addresses(get_resolver()) if route.startswith("api/") and route not in OPEN
)


def test_there_are_doors_to_try() -> None:
    assert len(API) > 60


@pytest.mark.parametrize("route", API)
@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete"])
def test_nobody_enters_without_signing_in(route: str, method: str) -> None:
    answer = getattr(nobody(), method)(f"/{filled(route)}", {}, format="json")
    assert answer.status_code == 401 or (
        # The catch-all of unknown addresses says nothing either way.
        answer.status_code in (404, 405) and "_rest" in route
    ), answer.content


def test_every_topic_refuses_who_is_not_signed_in() -> None:
    known, _ = topics.registered()
    assert len(known) >= 8
    for name in known:
        for topic in name, f"{name}.{uuid4()}":
            assert topics.admit(Actor(ActorKind.PERSON), topic) is None, topic


def test_every_topic_refuses_what_does_not_exist_to_whoever_asks() -> None:
    known, _ = topics.registered()
    person = a_person("Une passante")
    for name in known:
        assert topics.admit(person, f"{name}.{uuid4()}") is None, name


def test_one_persons_topic_is_nobody_elses() -> None:
    one, other = a_person(), a_person("Administration", administrator=True)
    assert topics.admit(one, f"person.{one.person}") is not None
    assert topics.admit(other, f"person.{one.person}") is None


def test_every_fact_is_shown_to_somebody() -> None:
    kinds = [resolve_topic(topic) for topic in fact_classes()]
    assert len(kinds) > 45
    silent = [kind.__qualname__ for kind in kinds if kind not in topics._shown]
    assert silent == []


def test_a_topic_is_not_an_id_and_an_id_is_not_a_topic() -> None:
    with pytest.raises(topics.NoSuchTopic):
        topics.admit(a_person(), "vote.not-an-id")
    with pytest.raises(topics.NoSuchTopic):
        topics.admit(a_person(), str(UUID(int=1)))
