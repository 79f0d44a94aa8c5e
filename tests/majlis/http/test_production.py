"""The deployed forum: Django's checks, headers and cookies in a browser, and no demo."""

from __future__ import annotations

import http.client
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from http.cookies import Morsel, SimpleCookie
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from pytest_django import Settings

from majlis.accounts.models import User
from tests.support.people import BACKEND, know_everybody, nobody
from tests.support.services import Forum, environment_of, serving, temporary_folder

ROOT = Path(__file__).resolve().parents[3]
PUBLIC = "forum.example.org"
PASSWORD = "une phrase assez longue"
EMAIL = "administration@example.org"
# The operator's values, as in .env.example.
FILLED_IN = {
    "PUBLIC_HOST": PUBLIC,
    "SECRET_KEY": "-".join(["Zq8", *(f"{n:x}w{n}" for n in range(40, 60))]),
    "POSTGRES_PASSWORD": "p",
}


def composed() -> dict[str, str]:
    """The environment that docker-compose.yml gives to a forum's processes, and nothing else."""
    services = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]
    variables: dict[str, str] = services["web"]["environment"]

    def fill(match: re.Match[str]) -> str:
        return FILLED_IN.get(match[1]) or match[2].removeprefix(":-").partition(":?")[0]

    return {name: re.sub(r"\$\{(\w+)([^}]*)\}", fill, value) for name, value in variables.items()}


def majlis(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "majlis", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True)


def test_the_deployment_check_has_no_warnings(tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "MAJLIS_DATA": str(tmp_path), **composed()}
    assert environment["ALLOWED_HOSTS"] == PUBLIC
    assert "$" not in "".join(composed().values())
    checked = majlis(environment, "check", "--deploy", "--fail-level", "WARNING")
    assert (checked.returncode, checked.stderr) == (0, ""), checked.stderr
    assert "no issues (0 silenced)" in checked.stdout


def test_a_weak_secret_key_is_reported(tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "MAJLIS_DATA": str(tmp_path), **composed()}
    weak = majlis({**environment, "SECRET_KEY": "secret"}, "check", "--deploy")
    assert "security.W009" in weak.stderr


def test_a_demo_with_a_public_host_is_refused(tmp_path: Path) -> None:
    environment = environment_of(tmp_path, MAJLIS_DEMO="1", ALLOWED_HOSTS=PUBLIC)
    refused = majlis(environment, "check")
    assert refused.returncode != 0
    assert "loopback only" in refused.stderr


# A demo's database, served as a real forum.


@pytest.fixture
def demo_account() -> User:
    return User.objects.create_user(EMAIL, PASSWORD, name="La présidente", demo_role="chair")


def sign_in_by_password() -> tuple[int, int]:
    """The answers to a sign-in and to the request for the person after it."""
    client = nobody()
    address = "/_allauth/browser/v1/auth/login"
    answer = client.post(address, {"email": EMAIL, "password": PASSWORD}, format="json")
    return answer.status_code, client.get("/api/me").status_code


@pytest.mark.django_db
def test_demo_accounts_cannot_sign_in_outside_a_demo(
    demo_account: User, settings: Settings
) -> None:
    know_everybody()
    settings.DEMO = True
    in_the_demo = nobody()
    in_the_demo.force_login(demo_account, BACKEND)
    assert in_the_demo.get("/api/me").status_code == 200
    assert sign_in_by_password() == (200, 200)
    settings.DEMO = False
    assert in_the_demo.get("/api/me").status_code == 401, "an earlier session ends too"
    assert sign_in_by_password() == (400, 401)
    here: Any = {"REMOTE_ADDR": "127.0.0.1", "HTTP_HOST": "localhost"}
    assert nobody().get("/api/demo/roles", **here).status_code == 404
    click = nobody().post("/api/demo/sign-in", {"role": "chair"}, format="json", **here)
    assert click.status_code == 404
    assert "La présidente" not in click.text
    demo_account.demo_role = None
    demo_account.save()
    assert sign_in_by_password() == (200, 200), "without the role they sign in"


@pytest.mark.django_db
def test_the_deployment_check_finds_demo_accounts(demo_account: User, settings: Settings) -> None:
    def check() -> None:
        # Prints Django's warnings about the settings of the tests.
        call_command("check", deploy=True, databases=["default"])

    check()
    settings.SECURE = True
    with pytest.raises(SystemCheckError, match=r"accounts\.E001"):
        check()
    demo_account.delete()
    check()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "header",
    [
        "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port", "Forwarded",
        "Via", "X-Real-IP", "X-Client-IP", "True-Client-IP", "CF-Connecting-IP",
    ],
)  # fmt: skip
def test_demo_sign_in_is_not_found_through_a_proxy(
    header: str, demo_account: User, settings: Settings
) -> None:
    settings.DEMO = True
    here: Any = {"REMOTE_ADDR": "127.0.0.1", "HTTP_HOST": "localhost"}
    assert nobody().get("/api/demo/roles", **here).status_code == 200
    proxied = nobody().get("/api/demo/roles", headers={header: "127.0.0.1"}, **here)
    assert proxied.status_code == 404


@pytest.mark.django_db
def test_demo_sign_in_is_rate_limited(
    demo_account: User, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    from majlis.http.limits import Commands

    monkeypatch.setattr(Commands, "get_rate", lambda self: "2/day")
    settings.DEMO = True
    here: Any = {"REMOTE_ADDR": "127.9.8.7", "HTTP_HOST": "localhost"}
    codes = [
        nobody().post("/api/demo/sign-in", {"role": "king"}, format="json", **here).status_code
        for _ in range(3)
    ]
    assert codes == [404, 404, 429]


# A forum with production's settings, requested as by the proxy.


@pytest.fixture(scope="module")
def deployed() -> Iterator[tuple[Forum, int]]:
    with temporary_folder() as data:
        environment = environment_of(data, ALLOWED_HOSTS=f"{PUBLIC}, 127.0.0.1", LOG_LEVEL="INFO")
        with serving(environment, data) as (port, process):
            forum = Forum((f"http://127.0.0.1:{port}",) * 2, (process,), environment)
            forum.majlis(
                "createadmin", "--email", EMAIL, "--name", "Administration", "--password", PASSWORD
            )
            yield forum, port


Answer = tuple[int, dict[str, str], dict[str, "Morsel[str]"], str]


def fetch(port: int, method: str, path: str, body: object = None, **headers: str) -> Answer:
    """One request through the proxy; status, headers, cookies that are set, body."""
    sent_headers = {
        "Host": PUBLIC,
        "X-Forwarded-Proto": "https",
        "X-Forwarded-For": "192.0.2.7",
        "Content-Type": "application/json",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request(method, path, None if body is None else json.dumps(body), sent_headers)
    answer = connection.getresponse()
    text = answer.read().decode()
    cookies: SimpleCookie = SimpleCookie()
    for line in answer.headers.get_all("Set-Cookie") or []:
        cookies.load(line)
    connection.close()
    return answer.status, dict(answer.headers), dict(cookies), text


def sign_in(port: int, before: str = "") -> tuple[dict[str, Morsel[str]], str]:
    """Signs in; returns the cookies set, and the Cookie header of later requests."""
    _, _, cookies, _ = fetch(port, "GET", "/api/session", Cookie=before)
    token = cookies["__Host-csrftoken"].value
    status, _, set_now, text = fetch(
        port,
        "POST",
        "/_allauth/browser/v1/auth/login",
        {"email": EMAIL, "password": PASSWORD},
        Cookie=f"__Host-csrftoken={token}",
        X_CSRFToken=token,
        Origin=f"https://{PUBLIC}",
        Referer=f"https://{PUBLIC}/sign-in",
    )
    assert status == 200, text
    return set_now, "; ".join(f"{name}={one.value}" for name, one in set_now.items())


def test_cookies_are_secure_and_bound_to_the_host(deployed: tuple[Forum, int]) -> None:
    cookies, cookie = sign_in(deployed[1])
    assert set(cookies) == {"__Host-sessionid", "__Host-csrftoken", "__Host-browser"}
    for one in cookies.values():
        assert one["secure"]
        assert (one["path"], one["samesite"], one["domain"]) == ("/", "Lax", "")
    assert cookies["__Host-sessionid"]["httponly"]
    assert cookies["__Host-browser"]["httponly"]
    assert 0 < int(cookies["__Host-sessionid"]["max-age"]) <= 14 * 24 * 60 * 60
    status, _, _, text = fetch(deployed[1], "GET", "/api/me", Cookie=cookie)
    assert (status, json.loads(text)["email"]) == (200, EMAIL)
    insecure = cookie.replace("__Host-", "")
    assert fetch(deployed[1], "GET", "/api/me", Cookie=insecure)[0] == 401


def test_each_sign_in_makes_a_new_session_and_a_new_token(deployed: tuple[Forum, int]) -> None:
    first, cookie = sign_in(deployed[1])
    second, _ = sign_in(deployed[1], before="__Host-sessionid=chosen-by-somebody-else")
    for name in first:
        assert first[name].value != second[name].value
    assert second["__Host-sessionid"].value != "chosen-by-somebody-else"
    assert fetch(deployed[1], "GET", "/api/me", Cookie=cookie)[0] == 200


def test_plain_http_is_redirected_to_https(deployed: tuple[Forum, int]) -> None:
    status, headers, _, _ = fetch(deployed[1], "GET", "/votes/1?a=b", X_Forwarded_Proto="http")
    assert (status, headers["Location"]) == (301, f"https://{PUBLIC}/votes/1?a=b")
    status, headers, _, _ = fetch(deployed[1], "GET", "/api/session")
    assert (status, headers["Strict-Transport-Security"]) == (
        200,
        "max-age=31536000; includeSubDomains; preload",
    )
    assert "upgrade-insecure-requests" in headers["Content-Security-Policy"]
    # From inside, past the proxy.
    assert fetch(deployed[1], "GET", "/health/ready", X_Forwarded_Proto="http")[0] == 200


def test_requests_for_other_hosts_are_refused(deployed: tuple[Forum, int]) -> None:
    for host in "elsewhere.example", f"{PUBLIC}.elsewhere.example", f"{PUBLIC}@elsewhere.example":
        for scheme in "https", "http":
            status, headers, _, text = fetch(
                deployed[1], "GET", "/", Host=host, X_Forwarded_Proto=scheme
            )
            assert (status, "Location" in headers) == (400, False)
            assert host not in text
    status, headers, _, _ = fetch(deployed[1], "GET", "/", X_Forwarded_Host="elsewhere.example")
    assert "elsewhere.example" not in str(headers)


def test_commands_from_another_origin_are_refused(deployed: tuple[Forum, int]) -> None:
    cookies, cookie = sign_in(deployed[1])
    token = cookies["__Host-csrftoken"].value

    def command(**headers: str) -> int:
        return fetch(
            deployed[1], "PATCH", "/api/me", {"theme": "dark"},
            Cookie=cookie, X_CSRFToken=token, Referer=f"https://{PUBLIC}/me", **headers,
        )[0]  # fmt: skip

    assert command(Origin=f"https://{PUBLIC}") == 200
    assert command(Origin="https://elsewhere.example") == 403
    assert command(Origin=f"http://{PUBLIC}") == 403
    assert command(Origin="null") == 403


def test_a_client_is_limited_by_its_real_address_despite_forged_headers(
    deployed: tuple[Forum, int],
) -> None:
    def guess(number: int, address: str = "198.51.100.9") -> int:
        return fetch(
            deployed[1],
            "POST",
            "/_allauth/browser/v1/auth/login",
            {"email": f"{number}@example.org", "password": "une autre phrase"},
            Cookie="__Host-csrftoken=" + "a" * 32,
            X_CSRFToken="a" * 32,
            Referer=f"https://{PUBLIC}/",
            X_Forwarded_For=f"10.0.0.{number}, {address}",
        )[0]

    assert [guess(number) for number in range(12)][-1] == 429
    assert guess(12, "198.51.100.10") == 400, "another client of the proxy is counted apart"


def test_a_deployed_forum_has_no_demo(deployed: tuple[Forum, int]) -> None:
    for forwarded in "127.0.0.1", "192.0.2.7":
        assert fetch(deployed[1], "GET", "/api/demo/roles", X_Forwarded_For=forwarded)[0] == 404
    assert json.loads(fetch(deployed[1], "GET", "/api/session")[3])["demo"] is False


def test_logs_contain_no_personal_data_and_no_secrets(deployed: tuple[Forum, int]) -> None:
    cookies, cookie = sign_in(deployed[1])
    fetch(deployed[1], "GET", "/api/people?search=Administration", Cookie=cookie)
    forum, port = deployed
    written = (Path(forum.environment["MAJLIS_DATA"]) / f"server-{port}.log").read_text()
    assert "/api/people" in written, "requests are logged"
    for secret in (PASSWORD, EMAIL, "192.0.2.7", "search=", *(c.value for c in cookies.values())):
        assert secret not in written
