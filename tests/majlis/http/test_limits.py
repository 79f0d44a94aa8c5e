"""Rate limits by person and by address, with Redis, and while Redis is down."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from django.core.cache import cache
from django.test import RequestFactory
from pytest_django import Settings

from majlis.http import limits
from majlis.http.limits import CountingCache, Limit, SharedCache, address_of, count
from majlis.texts import LANGUAGES, say
from tests.support.people import a_person, account, nobody, signed_in

REMOTE = {"REMOTE_ADDR": "192.0.2.7"}


NOW = 1_000_000_020.0  # a minute begins


@pytest.fixture(autouse=True)
def stopped_clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stops the clock, so that no minute ends during a test."""
    monkeypatch.setattr(limits, "time", SimpleNamespace(time=lambda: NOW, monotonic=time.monotonic))
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def two_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Limit, "get_rate", lambda self: "2/min")


@pytest.fixture
def behind_a_proxy(settings: Settings) -> None:
    """The settings that ALLOWED_HOSTS implies."""
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    settings.REST_FRAMEWORK = {**settings.REST_FRAMEWORK, "NUM_PROXIES": 1}


@pytest.mark.django_db
@pytest.mark.usefixtures("two_a_minute")
def test_commands_are_limited_by_person_and_reading_is_not() -> None:
    client = signed_in(a_person())
    codes = [client.patch("/api/me", {}, format="json").status_code for _ in range(3)]
    assert codes == [200, 200, 429]
    assert client.get("/api/me").status_code == 200
    assert signed_in(a_person()).patch("/api/me", {}, format="json").status_code == 200


@pytest.mark.django_db
@pytest.mark.usefixtures("two_a_minute")
@pytest.mark.parametrize(
    "address", ["/api/people?search=a", "/api/log", f"/api/proposals/{UUID(int=1)}/diff"]
)
def test_costly_reads_are_limited(address: str) -> None:
    client = signed_in(a_person(administrator=True))
    codes = [client.get(address).status_code for _ in range(3)]
    assert codes[2] == 429
    assert 429 not in codes[:2]
    assert client.get("/api/people").status_code == 200


@pytest.mark.django_db
@pytest.mark.usefixtures("two_a_minute")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_says_when_to_try_again(language: str) -> None:
    client = signed_in(a_person(language=language))
    answer: Any = [client.patch("/api/me", {}, format="json") for _ in range(3)][2]
    seconds = int(answer["Retry-After"])
    assert seconds == 60
    assert answer["Content-Type"] == "application/problem+json"
    assert answer.json()["code"] == "throttled"
    assert answer.json()["detail"] == say(language, "error-throttled", seconds=seconds)


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/api/session", "/api/me", "/_allauth/browser/v1/config"])
def test_requests_without_a_session_are_limited_by_address(
    settings: Settings, address: str
) -> None:
    settings.STRANGERS_A_MINUTE = 2
    answers = [nobody().get(address, **REMOTE) for _ in range(3)]  # type: ignore[arg-type]
    assert [answer.status_code == 429 for answer in answers] == [False, False, True]
    assert answers[2]["Content-Type"] == "application/problem+json"
    assert answers[2]["Retry-After"] == "60"
    assert nobody().get(address, REMOTE_ADDR="192.0.2.8").status_code != 429
    assert signed_in(a_person()).get("/api/me", **REMOTE).status_code == 200  # type: ignore[arg-type]
    assert nobody().get("/health/live", **REMOTE).status_code == 200  # type: ignore[arg-type]


@pytest.mark.django_db
def test_a_refusal_without_a_session_is_in_the_language_of_the_browser(settings: Settings) -> None:
    settings.STRANGERS_A_MINUTE = 0
    answer = nobody().get("/api/session", HTTP_ACCEPT_LANGUAGE="ar", REMOTE_ADDR="192.0.2.7")
    assert json.loads(answer.content)["detail"] == say("ar", "error-throttled", seconds=60)


def address(**headers: str) -> str:
    return address_of(RequestFactory().get("/", headers={}, **headers))  # type: ignore[arg-type]


def test_without_a_proxy_the_forwarded_header_is_ignored() -> None:
    addresses = [
        address(REMOTE_ADDR="192.0.2.7", HTTP_X_FORWARDED_FOR=f"10.0.0.{n}") for n in range(3)
    ]
    assert set(addresses) == {"192.0.2.7"}


@pytest.mark.usefixtures("behind_a_proxy")
def test_behind_the_proxy_only_its_own_entry_of_the_forwarded_header_counts() -> None:
    spoofed = (f"10.0.0.{n}, 127.0.0.1, 192.0.2.7" for n in range(3))
    assert {address(REMOTE_ADDR="172.18.0.2", HTTP_X_FORWARDED_FOR=s) for s in spoofed} == {
        "192.0.2.7"
    }
    assert address(REMOTE_ADDR="172.18.0.2", HTTP_X_FORWARDED_FOR="192.0.2.8") == "192.0.2.8"


def test_a_network_of_ipv6_counts_as_one_address_and_so_does_loopback() -> None:
    one, other = address(REMOTE_ADDR="2001:db8:0:1::a"), address(REMOTE_ADDR="2001:db8:0:1::b")
    assert one == other == "2001:db8:0:1::/64"
    assert address(REMOTE_ADDR="2001:db8:0:2::a") != one
    assert address(REMOTE_ADDR="127.0.0.1") == address(REMOTE_ADDR="::1") == "loopback"


@pytest.mark.parametrize(
    "written",
    [
        "192.0.2.7",
        "192.0.2.7:567",
        "::ffff:192.0.2.7",
        "[::ffff:192.0.2.7]:567",
        "64:ff9b::c000:207",
    ],
)
@pytest.mark.usefixtures("behind_a_proxy")
def test_an_ipv4_address_counts_alike_however_the_proxy_writes_it(written: str) -> None:
    assert address(HTTP_X_FORWARDED_FOR=written) == "192.0.2.7"


@pytest.mark.parametrize(
    ("written", "counted"),
    [
        ("2001:db8:0:1::a", "2001:db8:0:1::/64"),
        ("[2001:db8:0:1::a]", "2001:db8:0:1::/64"),
        ("[2001:db8:0:1::a]:80", "2001:db8:0:1::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("[::1]:80", "loopback"),
        ("::ffff:127.0.0.1", "loopback"),
        ("127.0.0.1:80", "loopback"),
        ("unknown", "unknown"),
    ],
)
@pytest.mark.usefixtures("behind_a_proxy")
def test_an_address_is_read_with_and_without_a_port(written: str, counted: str) -> None:
    assert address(HTTP_X_FORWARDED_FOR=written) == counted


@pytest.mark.django_db
@pytest.mark.usefixtures("behind_a_proxy")
def test_behind_a_proxy_that_sends_no_address_the_limits_hold_for_all_together(
    settings: Settings,
) -> None:
    settings.STRANGERS_A_MINUTE = 2
    answers = [nobody().get("/api/session", REMOTE_ADDR="127.0.0.1") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]


@pytest.mark.django_db
def test_a_known_browser_has_a_limit_of_its_own(settings: Settings) -> None:
    client = nobody()
    person = a_person(password="une phrase assez longue")
    body = {"email": account(person).email, "password": "une phrase assez longue"}
    client.post("/_allauth/browser/v1/auth/login", body, format="json", **REMOTE)  # type: ignore[arg-type]
    client.delete("/_allauth/browser/v1/auth/session", **REMOTE)  # type: ignore[arg-type]
    settings.STRANGERS_A_MINUTE = 1
    spent = [nobody().get("/api/session", **REMOTE).status_code for _ in range(3)]  # type: ignore[arg-type]
    assert spent[-1] == 429
    assert client.get("/api/session", **REMOTE).status_code == 200  # type: ignore[arg-type]


def login_statuses(email: str, forwarded: Iterator[str]) -> list[int]:
    """The status of a wrong password, for each `X-Forwarded-For` header."""
    body = {"email": email, "password": "une autre phrase"}
    return [
        nobody()
        .post(
            "/_allauth/browser/v1/auth/login",
            body,
            format="json",
            REMOTE_ADDR="172.18.0.2",
            HTTP_X_FORWARDED_FOR=header,
        )
        .status_code
        for header in forwarded
    ]


@pytest.mark.django_db
@pytest.mark.usefixtures("behind_a_proxy")
def test_guessing_one_password_is_limited_across_addresses() -> None:
    email = account(a_person(password="une phrase assez longue")).email
    statuses = login_statuses(email, (f"192.0.2.{n}" for n in range(21)))
    assert statuses == [400] * 20 + [429]


@pytest.mark.django_db
@pytest.mark.usefixtures("behind_a_proxy")
def test_guessing_many_passwords_is_limited_by_address() -> None:
    codes = [
        login_statuses(f"{n}@example.org", iter([f"10.9.8.{n}, 192.0.2.9"]))[0] for n in range(11)
    ]
    assert codes[0] == 400
    assert codes[-1] == 429


def test_concurrent_requests_are_all_counted() -> None:
    with ThreadPoolExecutor(8) as threads:
        counted = sorted(threads.map(lambda _: count("together", 3_600)[0], range(64)))
    assert counted == list(range(1, 65))


def test_the_count_restarts_with_the_next_window(monkeypatch: pytest.MonkeyPatch) -> None:
    assert count("window", 60) == (1, 60)
    monkeypatch.setattr(limits, "time", SimpleNamespace(time=lambda: NOW + 59.5))
    assert count("window", 60) == (2, 1)
    monkeypatch.setattr(limits, "time", SimpleNamespace(time=lambda: NOW + 60))
    assert count("window", 60) == (1, 60)


def test_a_full_memory_drops_only_what_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SEARCHED_AT", 10)
    monkeypatch.setattr(limits, "time", time)
    memory = CountingCache("of-a-test", {})
    for n in range(9):
        memory.set(f"over-{n}", n, timeout=-1)
    for n in range(50):
        memory.set(f"valid-{n}", n, timeout=60)
    assert [memory.get(f"valid-{n}") for n in range(50)] == [*range(50)]
    assert len(memory._cache) == 50


def test_a_full_memory_is_searched_once_for_all_that_share_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each request has a cache of its own; a search for each write would cost as much as all entries."""
    monkeypatch.setattr(limits, "SEARCHED_AT", 10)
    searches = []
    monkeypatch.setattr(
        CountingCache, "_cull", lambda self, cull=CountingCache._cull: searches.append(cull(self))
    )
    for n in range(1_000):
        CountingCache("shared-by-a-test", {}).set(n, n, timeout=60)
    assert len(searches) < 10


def test_beyond_the_bound_the_lowest_counters_are_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SEARCHED_AT", 10)
    monkeypatch.setattr(limits, "MOST_ENTRIES", 40)
    memory = CountingCache("bounded-by-a-test", {})
    memory.set("wrong-answers", 20, timeout=3_600)
    memory.set("pause", True, timeout=3_600)
    for n in range(500):
        memory.set(f"once-{n}", 1, timeout=3_600)
    assert len(memory._cache) <= 40
    assert (memory.get("wrong-answers"), memory.get("pause")) == (20, True)


@pytest.mark.django_db
def test_many_networks_of_one_customer_have_a_common_limit(settings: Settings) -> None:
    settings.STRANGERS_A_MINUTE = 2
    codes = [
        nobody().get("/api/session", REMOTE_ADDR=f"2001:db8:0:{n:x}::1").status_code
        for n in range(21)
    ]
    assert codes == [200] * 20 + [429]
    assert nobody().get("/api/session", REMOTE_ADDR="2001:db8:1::1").status_code == 200


def test_processes_share_their_counts(redis: str, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = SharedCache(redis, {}), SharedCache(redis, {})
    for shared, expected in ((one, 1), (other, 2), (one, 3)):
        monkeypatch.setattr(limits, "cache", shared)
        assert count(f"shared:{redis}", 3_600)[0] == expected


def test_while_redis_is_down_each_process_counts_and_logs_one_warning(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, settings: Settings
) -> None:
    away = SharedCache("redis://127.0.0.1:1", {"OPTIONS": settings.REDIS_PATIENCE})
    monkeypatch.setattr(limits, "cache", away)
    with caplog.at_level(logging.WARNING, "majlis.http.limits"):
        assert [count("away", 3_600)[0] for _ in range(3)] == [1, 2, 3]
    assert len(caplog.records) == 1, "not a line for each request"
    assert away.add("lock", True, 10)
    assert not away.add("lock", True, 10)
    away.delete("lock")
    away.set("kept", [1.5], 10)
    assert (away.get("kept"), away.get("lock", [])) == ([1.5], [])


def test_redis_is_used_again_after_a_fault(redis: str, monkeypatch: pytest.MonkeyPatch) -> None:
    shared = SharedCache(redis, {})
    monkeypatch.setattr(shared, "_down_until", time.monotonic() + 3_600)
    shared.set("where", "here")
    assert SharedCache(redis, {}).get("where") is None
    monkeypatch.setattr(shared, "_down_until", time.monotonic() - 1)
    shared.set("where", "there")
    assert SharedCache(redis, {}).get("where") == "there"


@pytest.mark.django_db
def test_sign_in_and_requests_work_while_redis_is_down(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    settings.CACHES = {
        "default": {
            "BACKEND": "majlis.http.limits.SharedCache",
            "LOCATION": "redis://127.0.0.1:1",
            "OPTIONS": settings.REDIS_PATIENCE,
        }
    }
    email = account(a_person(password="une phrase assez longue")).email
    client = nobody()
    answer = client.post(
        "/_allauth/browser/v1/auth/login",
        {"email": email, "password": "une phrase assez longue"},
        format="json",
    )
    assert answer.status_code == 200
    assert client.patch("/api/me", {"theme": "dark"}, format="json").status_code == 200
    assert client.get("/api/people?search=a").status_code == 200
    assert "Redis is down" in caplog.text
