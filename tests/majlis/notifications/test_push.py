"""Web push: valid subscriptions, encrypted content, and expired subscriptions."""

from __future__ import annotations

import json
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import http_ece
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from py_vapid import Vapid02
from pytest_django import Settings

from majlis.accounts.models import User
from majlis.domain import Actor
from majlis.notifications import push
from majlis.notifications.models import Channel, Delivery, Letter, PushSubscription
from majlis.notifications.push import PUSH
from tests.support.notices import a_panel_without_notices, deliver, notify
from tests.support.outside import Partner, Request, a_partner
from tests.support.people import a_person, nobody, signed_in
from tests.support.world import an_open_vote

pytestmark = pytest.mark.django_db

SUBSCRIPTIONS = "/api/push/subscriptions"


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Partner]:
    """A push service over real HTTPS."""
    with a_partner(monkeypatch, tmp_path) as partner:
        partner.answer = lambda _: (201, {})
        yield partner


class Browser:
    """A browser's half of a subscription."""

    def __init__(self, service: Partner, name: str = "one") -> None:
        self.endpoint = f"{service.url}/{name}"
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._secret = os.urandom(16)

    @property
    def subscription(self) -> dict[str, Any]:
        """The subscription as `PushSubscription.toJSON()` returns it."""
        point = self._key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        keys = {"p256dh": base64(point), "auth": base64(self._secret)}
        return {"endpoint": self.endpoint, "expirationTime": None, "keys": keys}

    def subscribe(self, actor: Actor) -> None:
        answer = signed_in(actor).post(SUBSCRIPTIONS, self.subscription, format="json")
        assert answer.status_code == 201, answer.json()

    def decrypted(self, request: Request) -> dict[str, str]:
        text = http_ece.decrypt(
            request.body, private_key=self._key, auth_secret=self._secret, version="aes128gcm"
        )
        read: dict[str, str] = json.loads(text)
        return read


def base64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


@pytest.mark.parametrize(("language", "direction"), [("fr", "ltr"), ("ar", "rtl"), ("en", "ltr")])
def test_a_message_is_encrypted_for_its_browser_and_in_its_reader_s_language(
    service: Partner, language: str, direction: str
) -> None:
    panel = a_panel_without_notices(2)
    reader = panel.delegates[1]
    assert reader.person
    User.objects.filter(pk=reader.person).update(language=language)
    browser = Browser(service)
    browser.subscribe(reader)
    vote = an_open_vote(panel)
    deliver(PUSH)
    deliver(PUSH)
    (request,) = service.requests
    message = browser.decrypted(request)
    assert (message["lang"], message["dir"]) == (language, direction)
    assert (message["title"], message["path"]) == ("Adoptez-vous ce texte ?", f"/votes/{vote}")
    assert message["tag"] == str(vote)
    assert {"fr": "ouvert", "ar": "التصويت", "en": "open"}[language] in message["body"]
    assert b"Adoptez" not in request.body
    assert len(request.body) < 4096


def test_a_message_is_signed_with_the_key_of_the_forum(service: Partner) -> None:
    panel = a_panel_without_notices(2)
    Browser(service).subscribe(panel.delegates[1])
    an_open_vote(panel)
    deliver(PUSH)
    (request,) = service.requests
    authorization = request.headers["authorization"]
    assert Vapid02.verify(authorization)
    fields = dict(part.split("=", 1) for part in authorization.removeprefix("vapid ").split(","))
    claims = json.loads(urlsafe_b64decode(fields["t"].split(".")[1] + "=="))
    assert service.url.startswith(claims["aud"] + "/")
    assert fields["k"] == signed_in(a_person()).get("/api/push/key").json()["key"]
    assert int(request.headers["ttl"]) > 0
    assert request.headers["content-encoding"] == "aes128gcm"
    assert len(request.headers["topic"]) <= 32


def test_the_key_is_derived_from_the_secret_key(
    settings: Settings,
) -> None:
    key = push.public_key()
    push._key.cache_clear()
    assert push.public_key() == key
    settings.SECRET_KEY = "another"
    assert push.public_key() != key
    assert len(urlsafe_b64decode(key + "=")) == 65


@pytest.mark.parametrize("status", [404, 410])
def test_an_expired_subscription_is_deleted(service: Partner, status: int) -> None:
    panel = a_panel_without_notices(2)
    Browser(service).subscribe(panel.delegates[1])
    service.answer = lambda _: (status, {})
    an_open_vote(panel)
    deliver(PUSH)
    assert not PushSubscription.objects.exists()
    assert not Letter.objects.filter(next_try_at__isnull=False).exists()


def test_a_busy_service_is_retried_after_its_delay_and_the_others_get_no_second_message(
    service: Partner,
) -> None:
    panel = a_panel_without_notices(2)
    for name in ("one", "two"):
        Browser(service, name).subscribe(panel.delegates[1])
    service.answer = lambda it: (
        (429, {"Retry-After": "600"}) if it.path.endswith("one") else (201, {})
    )
    an_open_vote(panel)
    deliver(PUSH)
    deliver(PUSH, after=timedelta(minutes=5))
    assert names(service) == ["one", "two"]
    service.answer = lambda _: (201, {})
    deliver(PUSH, after=timedelta(minutes=11))
    assert names(service) == ["one", "one", "two"]
    assert set(PushSubscription.objects.values_list("failures", flat=True)) == {0}


def names(service: Partner) -> list[str]:
    return sorted(request.path.rpartition("/")[2] for request in service.requests)


def test_a_failing_service_loses_no_subscription_and_no_message(
    service: Partner,
) -> None:
    panel = a_panel_without_notices(2)
    Browser(service).subscribe(panel.delegates[1])
    service.answer = lambda _: (500, {})
    an_open_vote(panel)
    for minutes in range(0, 600, 30):
        deliver(PUSH, after=timedelta(minutes=minutes))
    assert len(service.requests) >= push.MOST_FAILURES
    assert PushSubscription.objects.get().failures == 0
    assert Letter.objects.get(channel="push").sent_at is None
    service.answer = lambda _: (201, {})
    deliver(PUSH, after=timedelta(hours=18))
    assert Letter.objects.get(channel="push").sent_at


def test_a_repeatedly_refused_subscription_is_deleted_and_nothing_counts_as_sent(
    service: Partner,
) -> None:
    panel = a_panel_without_notices(2)
    Browser(service).subscribe(panel.delegates[1])
    service.answer = lambda _: (403, {})
    for _ in range(push.MOST_FAILURES):
        an_open_vote(panel)
        deliver(PUSH)
    assert len(service.requests) == push.MOST_FAILURES
    assert not PushSubscription.objects.exists()
    assert set(Letter.objects.filter(channel="push").values_list("sent_at", flat=True)) == {None}


def test_an_hourly_push_is_one_message_about_many_objects(service: Partner) -> None:
    panel = a_panel_without_notices(2)
    browser = Browser(service)
    browser.subscribe(panel.delegates[1])
    for _ in range(3):
        an_open_vote(panel)
    notify()
    Delivery.objects.filter(channel=Channel.PUSH).update(rhythm="hourly")
    deliver(PUSH, after=timedelta(hours=1))
    (request,) = service.requests
    message = browser.decrypted(request)
    assert (message["path"], message["tag"]) == ("/inbox", "hourly")
    assert "3" in message["title"]
    assert message["body"].count("Adoptez-vous") == 3


def test_nothing_is_sent_to_a_person_without_a_subscription(service: Partner) -> None:
    an_open_vote(a_panel_without_notices(2))
    deliver(PUSH)
    assert service.requests == []
    assert not Delivery.objects.filter(letter=None, channel=Channel.PUSH).exists()


def test_a_browser_belongs_to_the_last_person_who_subscribed(service: Partner) -> None:
    one, other = a_person(), a_person()
    browser = Browser(service)
    browser.subscribe(one)
    browser.subscribe(other)
    assert list(PushSubscription.objects.values_list("person", flat=True)) == [other.person]


def test_a_person_cannot_end_the_subscription_of_another(service: Partner) -> None:
    one, other = a_person(), a_person()
    browser = Browser(service)
    browser.subscribe(one)
    assert end(other, browser.endpoint) == 404
    assert end(one, browser.endpoint) == 204
    assert end(one, browser.endpoint) == 404
    assert signed_in(one).delete(SUBSCRIPTIONS).status_code == 400


def end(actor: Actor, endpoint: str) -> int:
    answer = signed_in(actor).delete(SUBSCRIPTIONS, query_params={"endpoint": endpoint})
    return int(answer.status_code)


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://127.0.0.1/push",
        "https://10.0.0.1/push",
        "https://169.254.169.254/latest",
        "https://[::1]/push",
        "http://9.9.9.9/push",
        "https://",
        "https://[",
        "https://9.9.9.9:99999/",
        "push",
    ],
)
def test_an_endpoint_that_is_not_public_is_refused(endpoint: str) -> None:
    body = {**Browser(Partner("https://nowhere")).subscription, "endpoint": endpoint}
    answer = signed_in(a_person()).post(SUBSCRIPTIONS, body, format="json")
    assert (answer.status_code, answer.json()["code"]) == (400, "endpoint-not-public")


@pytest.mark.parametrize(
    "keys",
    [
        {},
        {"p256dh": "", "auth": ""},
        {"p256dh": base64(b"\4" + bytes(64)), "auth": base64(bytes(16))},
        {"p256dh": "é", "auth": base64(bytes(16))},
        {"p256dh": base64(bytes(10)), "auth": base64(bytes(16))},
    ],
)
def test_invalid_keys_are_refused(keys: dict[str, str]) -> None:
    body = {"endpoint": "https://9.9.9.9/push", "keys": keys}
    answer = signed_in(a_person()).post(SUBSCRIPTIONS, body, format="json")
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid")


def test_the_number_of_browsers_per_person_is_limited(
    service: Partner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("majlis.notifications.browsers.MOST", 1)
    person = a_person()
    Browser(service, "one").subscribe(person)
    Browser(service, "one").subscribe(person)
    body = Browser(service, "two").subscription
    answer = signed_in(person).post(SUBSCRIPTIONS, body, format="json")
    assert (answer.status_code, answer.json()["code"]) == (409, "too-many-browsers")


@pytest.mark.parametrize(
    ("method", "path"),
    [("get", "/api/push/key"), ("post", SUBSCRIPTIONS), ("delete", SUBSCRIPTIONS)],
)
def test_anonymous_requests_are_refused(method: str, path: str) -> None:
    assert getattr(nobody(), method)(path).status_code == 401


def test_a_letter_retried_for_one_browser_counts_one_failure_against_another(
    service: Partner,
) -> None:
    panel = a_panel_without_notices(2)
    for name in ("busy", "refuses"):
        Browser(service, name).subscribe(panel.delegates[1])
    service.answer = lambda it: (503 if it.path.endswith("busy") else 403, {})
    an_open_vote(panel)
    for hours in range(0, 20, 2):
        deliver(PUSH, after=timedelta(hours=hours))
    assert len(service.requests) > 2 * push.MOST_FAILURES
    assert sorted(PushSubscription.objects.values_list("failures", flat=True)) == [0, 1]
