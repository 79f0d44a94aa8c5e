"""A topic has an id or none, according to its handler's parameters."""

from __future__ import annotations

from uuid import UUID

import pytest
from django.core.exceptions import ImproperlyConfigured

from majlis.domain import FORUM, Actor
from majlis.slices import topics
from majlis.slices.topics import NoSuchTopic, Topic, topic

ID = UUID(int=7)


@pytest.fixture(autouse=True)
def own_topics(monkeypatch: pytest.MonkeyPatch) -> None:
    for registry in ("_topics", "_with_id", "_alone"):
        monkeypatch.setattr(topics, registry, type(getattr(topics, registry))())

    @topic("things")
    def things(actor: Actor) -> UUID | None:
        return FORUM

    @topic("thing", alone=True)
    def thing(actor: Actor, id: UUID) -> UUID | None:
        return id


def test_a_topic_takes_an_id_only_if_its_handler_does() -> None:
    somebody = Actor.system()
    assert topics.admit(somebody, "things") == FORUM
    assert topics.admit(somebody, f"thing.{ID}") == ID
    assert topics.admit(somebody, f"things.{ID}") is None
    assert topics.admit(somebody, "thing") is None


@pytest.mark.parametrize("name", ["nothing", f"nothing.{ID}", "thing.seven", ""])
def test_an_unknown_topic_or_a_malformed_id_is_refused_by_name(name: str) -> None:
    with pytest.raises(NoSuchTopic):
        topics.admit(Actor.system(), name)


def test_a_topic_gives_its_id_under_its_own_name_only() -> None:
    thing = Topic.parsed(f"thing.{ID}")
    assert tuple(thing) == ("thing", ID)
    assert thing.of("thing") == ID
    assert thing.of("things") is None
    assert tuple(Topic.parsed("things")) == ("things", None)


def test_a_topic_watched_alone_is_not_shared() -> None:
    assert topics.is_shared("things")
    assert not topics.is_shared(f"thing.{ID}")


def test_a_topic_and_a_kind_are_registered_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second one would take over the rights of the first."""
    monkeypatch.setattr(topics, "_kinds", {})
    topics.kind("thing")(lambda topic, ids: [])

    with pytest.raises(ImproperlyConfigured, match="things"):
        topic("things")(lambda actor: None)
    with pytest.raises(ImproperlyConfigured, match="thing"):
        topics.kind("thing")(lambda topic, ids: [])
