"""What Dockerfile and docker-compose.yml name exists: commands, variables, ports, paths, files."""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.core.management import get_commands
from django.urls import resolve

ROOT = Path(__file__).resolve().parent.parent
COMPOSE = (ROOT / "docker-compose.yml").read_text()
DOCKERFILE = (ROOT / "Dockerfile").read_text()
SERVICES: dict[str, dict[str, Any]] = yaml.safe_load(COMPOSE)["services"]
OURS = {name: one for name, one in SERVICES.items() if "build" in one}
PROXY: str = yaml.safe_load(COMPOSE)["configs"]["proxy"]["content"]
# Read by PostgreSQL's client library, not by us.
READ_BY_LIBPQ = {"PGPASSWORD"}


def commands() -> list[tuple[str, list[str]]]:
    image = re.search(r"^CMD (\[.*\])$", DOCKERFILE, re.MULTILINE)
    assert image
    found = [("image", yaml.safe_load(image[1]))]
    return found + [(name, list(one["command"])) for name, one in OURS.items()]


@pytest.mark.parametrize(("name", "command"), commands())
def test_every_command_exists(name: str, command: list[str]) -> None:
    program, *arguments = command
    assert Path(sys.executable).with_name(program).exists()
    if program == "majlis":
        assert arguments[0] in get_commands()
    for module in (one.partition(":")[0] for one in arguments if one.endswith(":application")):
        found = importlib.util.find_spec(module)
        assert found
        assert found.origin
        assert re.search(r"^application\b", Path(found.origin).read_text(), re.MULTILINE)


@pytest.mark.parametrize("name", sorted(OURS))
def test_every_variable_given_to_a_forum_is_read(name: str) -> None:
    settings = (ROOT / "platform/majlis/settings.py").read_text()
    given = set(OURS[name]["environment"]) - READ_BY_LIBPQ
    assert given
    assert {one for one in given if f'"{one}"' not in settings} == set()


def test_no_secret_has_a_default() -> None:
    asked = re.findall(r"(?<!\$)\$\{(\w+)([^}]*)\}", COMPOSE)
    without_default = {"SECRET_KEY", "POSTGRES_PASSWORD", "PUBLIC_HOST", "TLS_FOLDER"}
    assert {name for name, rest in asked if rest.startswith(":?")} == without_default
    assert not [name for name, rest in asked if rest.startswith(":-") and name in without_default]


def test_the_example_environment_names_what_is_asked_and_gives_nothing() -> None:
    example = (ROOT / ".env.example").read_text()
    lines = [line for line in example.splitlines() if line and not line.startswith("#")]
    assert {line for line in lines if not line.endswith("=")} == set()
    asked = set(re.findall(r"(?<!\$)\$\{(\w+):\?", COMPOSE))
    assert {line.removesuffix("=") for line in lines} == asked


def test_the_proxy_reaches_each_server_at_the_port_it_binds() -> None:
    reached = set(re.findall(r"http://(\w+):(\d+)", PROXY))
    assert reached == {("web", "8000"), ("live", "8000")}
    assert "0.0.0.0:8000" in OURS["web"]["command"]
    assert shlex.join(OURS["live"]["command"]).count("--port 8000") == 1
    assert "EXPOSE 8000" in DOCKERFILE


def test_the_health_checks_ask_for_addresses_that_exist() -> None:
    for text in (DOCKERFILE, COMPOSE):
        paths = re.findall(r"http://127\.0\.0\.1:\d+(/health/\w+)", text)
        assert paths
        for path in paths:
            resolve(path)  # raises where nothing answers


def test_what_waits_for_a_healthy_service_waits_for_one_that_has_a_health_check() -> None:
    has_one = {
        name
        for name, one in SERVICES.items()
        if one.get("healthcheck", {"disable": name not in OURS}) != {"disable": True}
    }
    for one in SERVICES.values():
        for name, wait in one.get("depends_on", {}).items():
            assert name in SERVICES
            assert wait["condition"] != "service_healthy" or name in has_one


def test_as_it_is_deployed_django_has_nothing_to_warn_of(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "ALLOWED_HOSTS": "forum.example.org, forum.example.net",
        "MAJLIS_DATA": str(tmp_path),
        "DATABASE_URL": "",
        "MAJLIS_DEMO": "",
    }
    command = [sys.executable, "-m", "majlis", "check", "--deploy", "--fail-level", "WARNING"]
    checked = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stderr


def test_every_volume_and_network_is_declared() -> None:
    declared: dict[str, Any] = yaml.safe_load(COMPOSE)
    for one in SERVICES.values():
        assert set(one["networks"]) <= set(declared["networks"])
        named = [volume for volume in one.get("volumes", []) if not volume.startswith("$")]
        assert {volume.partition(":")[0] for volume in named} <= set(declared["volumes"])


def test_every_file_the_image_copies_exists() -> None:
    kept = (ROOT / ".dockerignore").read_text().splitlines()
    copies = re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.MULTILINE)
    sources = [source for line in copies for source in line.split()]
    assert len(sources) > 8
    for source in sources:
        assert (ROOT / source).exists(), source
        assert f"!{source.split('/')[0]}" in kept, f"{source} is kept from the image"
