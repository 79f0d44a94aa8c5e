"""The page, its headers, the documentation, and the health checks."""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Collection
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from pytest_django import Settings

from majlis.domain import CIVIL_TIME
from majlis.http import logs
from majlis.texts import LANGUAGES
from tests.support.people import a_person, nobody, signed_in

BUILT = (
    '<!doctype html>\n<html lang="fr" dir="ltr" data-theme="system">\n<title>Majlis</title></html>'
)


def no_mandates(people: Collection[UUID], on: date) -> dict[UUID, list[dict[str, Any]]]:
    return {person: [] for person in people}


@pytest.fixture(autouse=True)
def mandates(settings: Settings) -> None:
    settings.MANDATES_OF = f"{__name__}.no_mandates"


@pytest.fixture
def built(settings: Settings, tmp_path: Path) -> Path:
    settings.FRONTEND = tmp_path
    index = tmp_path / "index.html"
    index.write_text(BUILT)
    return index


@pytest.mark.parametrize("address", ["/", "/votes/1", "/apiary", "/sign-in"])
def test_every_address_outside_the_api_serves_the_page(built: Path, address: str) -> None:
    response = Client().get(address)
    assert response.status_code == 200
    assert "<title>Majlis</title>" in response.text
    assert response["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "address",
    ["/calendar.ics", "/votes/1.pdf", "/.git/config", "/robots.txt", "/wp-login.php", "/a.b/c"],
)
def test_an_address_of_a_file_that_does_not_exist_is_not_found(built: Path, address: str) -> None:
    response = Client().get(address)
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"


def test_the_page_holds_morocco_s_changes_of_clocks(built: Path) -> None:
    """Browsers with old rules would be an hour off since Morocco went back to UTC on 20 September 2026."""
    found = re.search(r'data-offsets="([^"]*)"', Client().get("/").text)
    assert found
    offsets = [tuple(map(int, one.split(":"))) for one in found[1].split()]
    day = datetime(2023, 1, 1, 12, tzinfo=UTC)
    for days in range(6 * 365):
        at = day + timedelta(days=days)
        *_, (_, minutes) = [one for one in offsets if one[0] <= at.timestamp()]
        assert at.astimezone(CIVIL_TIME).utcoffset() == timedelta(minutes=minutes), at
    assert (int(datetime(2026, 9, 20, 1, tzinfo=UTC).timestamp()), 0) in offsets


def test_the_service_worker_is_served_at_the_root_and_may_fetch_nothing(built: Path) -> None:
    assert Client().get("/sw.js").status_code == 404
    (built.parent / "sw.js").write_text("self.addEventListener('push', show)")
    response = Client().get("/sw.js")
    assert response.status_code == 200
    assert response.text == "self.addEventListener('push', show)"
    assert response["Content-Type"] == "text/javascript; charset=utf-8"
    # Every browser revalidates it, and it may fetch nothing.
    assert response["Cache-Control"] == "no-cache"
    assert response["Content-Security-Policy"].startswith("default-src 'none'")
    assert Client().post("/sw.js").status_code in (403, 405)


def test_the_page_has_the_direction_of_the_browsers_language(built: Path) -> None:
    text = Client().get("/", HTTP_ACCEPT_LANGUAGE="ar-MA").text
    assert (
        '<html lang="ar" dir="rtl" data-theme="system" data-demo="false" data-signed-in="false"'
        in text
    )


def test_the_page_links_the_texts_of_the_readers_language(built: Path) -> None:
    built.write_text(BUILT.replace("<title>", '<link href="/static/texts-1a/main.fr.json"><title>'))
    for language in LANGUAGES:
        text = Client().get("/", HTTP_ACCEPT_LANGUAGE=language).text
        assert f'<link href="/static/texts-1a/main.{language}.json">' in text


@pytest.mark.django_db
def test_the_page_has_the_language_and_theme_of_the_profile(
    built: Path, settings: Settings
) -> None:
    settings.DEMO = True
    client = signed_in(a_person(language="en"))
    client.patch("/api/me", {"theme": "dark"}, format="json")
    text = client.get("/", HTTP_ACCEPT_LANGUAGE="ar").text
    assert (
        '<html lang="en" dir="ltr" data-theme="dark" data-demo="true" data-signed-in="true"' in text
    )


def test_a_new_build_is_served_at_once(built: Path) -> None:
    assert "Majlis" in Client().get("/").text
    built.write_text(BUILT.replace("Majlis", "Majlis 2"))
    assert "Majlis 2" in Client().get("/").text


def test_without_a_build_the_page_is_answered_with_instructions(
    settings: Settings, tmp_path: Path
) -> None:
    settings.FRONTEND = tmp_path
    response = Client().get("/")
    assert response.status_code == 503
    assert "make run" in response.text


def test_a_post_to_the_page_is_refused(built: Path) -> None:
    assert Client().post("/").status_code == 405


def test_the_documentation_needs_nothing_inline_or_from_another_server(built: Path) -> None:
    response = Client().get("/api/docs/")
    assert "unsafe" not in response["Content-Security-Policy"]
    assert "<style" not in response.text
    assert "//" not in response.text.replace("<!DOCTYPE", ""), "nothing from another server"
    assert "SwaggerUIBundle(" in Client().get("/api/docs/?script=").text


def test_the_schema_lists_the_paths() -> None:
    schema = Client().get("/api/schema/", HTTP_ACCEPT="application/json").json()
    assert {"/api/me", "/api/session", "/api/log"} <= set(schema["paths"])


@pytest.mark.django_db
def test_a_healthy_server_is_ready() -> None:
    assert nobody().get("/health/live").json() == {"live": True}
    response = nobody().get("/health/ready")
    assert response.status_code == 200
    checks = ("ready", "database", "migrations", "storage", "redis", "clock")
    assert response.json() == dict.fromkeys(checks, True)


def fail(*args: Any) -> None:
    raise DatabaseError


@pytest.mark.django_db
def test_a_server_without_its_database_is_live_but_not_ready(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(connection, "cursor", fail)
    response = nobody().get("/health/ready")
    assert (response.status_code, response.json()["database"]) == (503, False)
    assert nobody().get("/health/live").status_code == 200


@pytest.mark.django_db
def test_a_server_without_redis_is_ready_and_reports_it(settings: Settings) -> None:
    settings.REDIS_URL = "redis://127.0.0.1:1"  # no server listens there
    response = nobody().get("/health/ready")
    assert (response.status_code, response.json()["redis"]) == (200, False)


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL's storage is elsewhere")
def test_a_server_without_free_space_is_not_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("majlis.eventstore.faults.LEAST_FREE", 1 << 62)
    response = nobody().get("/health/ready")
    assert (response.status_code, response.json()["storage"]) == (503, False)


def test_a_log_line_is_json_with_its_fields_and_exception() -> None:
    try:
        raise ZeroDivisionError
    except ZeroDivisionError:
        record = logging.getLogger("majlis").makeRecord(
            "majlis", logging.ERROR, "", 0, "une %s", ("ligne",), sys.exc_info(), "f", {"person": 7}
        )
    line = json.loads(logs.JsonLines().format(record))
    assert (line["level"], line["message"], line["person"]) == ("error", "une ligne", 7)
    assert "ZeroDivisionError" in line["exception"]
    assert line["time"].endswith("+00:00")


@pytest.mark.django_db
def test_a_request_is_logged_with_the_persons_id_and_no_name_or_email(
    caplog: pytest.LogCaptureFixture,
) -> None:
    person = a_person("Une déléguée")
    with caplog.at_level(logging.INFO, "majlis.http.logs"):
        response = signed_in(person).get("/api/people")
    line = logs.JsonLines().format(caplog.records[-1])
    assert json.loads(line)["person"] == str(person.person)
    assert json.loads(line)["status"] == 200
    assert response["X-Request-ID"]
    assert "example.org" not in line
    assert "déléguée" not in line


@pytest.mark.django_db
def test_files_named_by_their_content_are_cached_for_ever(
    settings: Settings, tmp_path: Path
) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "index-B1x2y3z4.js").write_text("1")
    (tmp_path / "favicon.svg").write_text("<svg/>")
    settings.STATICFILES_DIRS = [tmp_path]
    with (
        closing(Client().get("/static/assets/index-B1x2y3z4.js")) as named_by_content,
        closing(Client().get("/static/favicon.svg")) as named_by_use,
    ):
        assert "immutable" in named_by_content["Cache-Control"]
        assert "immutable" not in named_by_use["Cache-Control"]
