"""Everything named in Dockerfile and docker-compose.yml exists: commands, variables, ports, paths, files."""

from __future__ import annotations

import importlib.util
import json
import re
import shlex
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.conf import settings
from django.core.management import get_commands
from django.urls import resolve

from majlis.scaled.compose import Compose
from majlis.settings import _postgresql

ROOT = Path(__file__).resolve().parent.parent
COMPOSE = (ROOT / "docker-compose.yml").read_text()
DOCKERFILE = (ROOT / "Dockerfile").read_text()
SERVICES: dict[str, dict[str, Any]] = yaml.safe_load(COMPOSE)["services"]
OURS = {name: one for name, one in SERVICES.items() if "build" in one}
CONFIGS: dict[str, str] = {
    name: one["content"] for name, one in yaml.safe_load(COMPOSE)["configs"].items()
}
# The last stage is the image; the earlier ones build what it copies.
STAGES = re.split(r"^FROM ", DOCKERFILE, flags=re.MULTILINE)[1:]
IMAGE = STAGES[-1]
# Read by PostgreSQL's client library, not by us.
READ_BY_LIBPQ = {"PGPASSWORD"}


class AnyValue(dict[str, str]):
    """Accepts every lookup, so that the file can be evaluated."""

    def __missing__(self, name: str) -> str:
        return f"<{name}>"


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
def test_every_variable_of_a_service_is_read_by_the_settings(name: str) -> None:
    read = (ROOT / "platform/majlis/settings.py").read_text()
    variables = set(OURS[name]["environment"]) - READ_BY_LIBPQ
    assert variables
    assert {one for one in variables if f'"{one}"' not in read} == set()


def test_no_secret_has_a_default() -> None:
    references = re.findall(r"(?<!\$)\$\{(\w+)([^}]*)\}", COMPOSE)
    without_default = {"SECRET_KEY", "POSTGRES_PASSWORD", "PUBLIC_HOST", "TLS_FOLDER"}
    assert {name for name, rest in references if rest.startswith(":?")} == without_default
    assert not [
        name for name, rest in references if rest.startswith(":-") and name in without_default
    ]


def test_the_example_environment_lists_the_required_variables_without_values() -> None:
    example = (ROOT / ".env.example").read_text()
    lines = [line for line in example.splitlines() if line and not line.startswith("#")]
    assert {line for line in lines if not line.endswith("=")} == set()
    required = set(re.findall(r"(?<!\$)\$\{(\w+):\?", COMPOSE))
    assert {line.removesuffix("=") for line in lines} == required


def test_the_proxy_reaches_each_server_at_the_port_it_binds() -> None:
    servers = set(re.findall(r"server (\w+):(\d+) resolve", CONFIGS["proxy"]))
    assert servers == {("web", "8000"), ("live", "8000")}
    named = set(re.findall(r"upstream (\w+) {", CONFIGS["proxy"]))
    passed_to = set(re.findall(r"proxy_pass http://(\w+);", "".join(CONFIGS.values())))
    assert passed_to == named == {name for name, _ in servers}
    assert "0.0.0.0:8000" in OURS["web"]["command"]
    assert shlex.join(OURS["live"]["command"]).count("--port 8000") == 1
    assert "EXPOSE 8000" in IMAGE
    listens = set(re.findall(r"listen (\d+)[ ;]", CONFIGS["proxy"]))
    assert {one.rpartition(":")[2] for one in SERVICES["proxy"]["ports"]} == listens


def test_the_files_of_the_proxy_are_mounted_where_it_reads_them() -> None:
    mounted = {one["target"]: one["source"] for one in SERVICES["proxy"]["configs"]}
    assert set(mounted.values()) == set(CONFIGS)
    read = re.findall(r"(?:include|ssl_certificate(?:_key)?) (\S+);", CONFIGS["proxy"])
    (tls,) = SERVICES["proxy"]["volumes"]
    folder = tls.split(":")[-2]
    assert set(read) - set(mounted) == {f"{folder}/fullchain.pem", f"{folder}/privkey.pem"}
    example = (ROOT / ".env.example").read_text()
    assert "fullchain.pem" in example
    assert "privkey.pem" in example


def test_grace_periods_are_longer_than_the_timeouts_of_a_shutdown() -> None:
    compose = Compose(ROOT / "docker-compose.yml", AnyValue())
    command = compose.command("web")
    answers = int(command[command.index("--graceful-timeout") + 1])
    assert answers < compose.grace("web")
    lingers = re.search(r"worker_shutdown_timeout (\d+)s", CONFIGS["proxy"])
    assert lingers
    assert int(lingers[1]) < compose.grace("proxy")


def test_postgresql_has_connections_for_twice_the_processes() -> None:
    """During a replacement of processes, or with `--scale` doubling them."""
    compose = Compose(ROOT / "docker-compose.yml", AnyValue())
    pool = _postgresql("postgresql://majlis@postgres/majlis")["OPTIONS"]["pool"]["max_size"]
    most = dict(one.split("=") for one in compose.command("postgres") if "=" in one)
    kept_for_superusers = 3
    processes = sum(compose.replicas(name) for name in OURS)
    assert processes == 3 + 3 + 1 + 1
    assert 2 * processes * pool <= int(most["max_connections"]) - kept_for_superusers


def test_the_proxy_admits_larger_bodies_than_the_forum() -> None:
    largest = re.search(r"client_max_body_size (\d+)m", CONFIGS["rules"])
    assert largest
    assert int(largest[1]) * 1_000_000 > settings.DATA_UPLOAD_MAX_MEMORY_SIZE


def test_the_image_uses_the_versions_that_the_sources_require() -> None:
    (node,) = re.findall(r"^node:(\d+)-", "\n".join(STAGES), re.MULTILINE)
    engines = json.loads((ROOT / "frontend/package.json").read_text())["engines"]["node"]
    assert engines.startswith(f">={node}")
    (python,) = re.findall(r"^python:([\d.]+)-", "\n".join(STAGES), re.MULTILINE)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["requires-python"] == f">={python}"
    assert f"--python-version {python} " in (ROOT / "Makefile").read_text(), (
        "the version that the locks are made for"
    )


def test_the_image_finds_the_front_end_where_the_settings_look_for_it() -> None:
    (folder,) = re.findall(r"^WORKDIR (\S+)$", IMAGE, re.MULTILINE)
    copied = re.findall(r"^COPY --from=(\w+) (\S+) (\S+)$", IMAGE, re.MULTILINE)
    for stage, built, to in copied:
        (maker,) = (one for one in STAGES if re.match(rf"\S+ AS {stage}\n", one))
        (work,) = re.findall(r"^WORKDIR (\S+)$", maker, re.MULTILINE)
        assert built == f"{work}/dist/", "the output folder of Vite"
        assert Path(folder, to) == Path(folder, settings.FRONTEND.relative_to(ROOT))
    assert copied


def test_the_data_of_the_image_is_in_the_volume() -> None:
    (data,) = re.findall(r"MAJLIS_DATA=(\S+)", IMAGE)
    assert f"VOLUME {data}\n" in IMAGE
    (user,) = re.findall(r"^USER (\w+)$", IMAGE, re.MULTILINE)
    assert re.search(rf"useradd .*--home-dir {data} {user}$", IMAGE, re.MULTILINE)
    for one in OURS.values():
        assert one["volumes"] == [f"data:{data}"]


def test_the_health_check_of_the_image_requests_the_exposed_port() -> None:
    found = re.search(r"^HEALTHCHECK .* CMD (\[.*\])$", IMAGE, re.MULTILINE)
    assert found
    python, option, code = json.loads(found[1])
    assert (python, option) == ("python", "-c")
    compile(code, "HEALTHCHECK", "exec")
    (port,) = re.findall(r"^EXPOSE (\d+)$", IMAGE, re.MULTILINE)
    assert f"http://127.0.0.1:{port}/" in code


def test_the_compose_file_is_parsed_as_by_compose(tmp_path: Path) -> None:
    file = tmp_path / "compose.yml"
    file.write_text(
        "services: {a: {command: [x, '$${HOST}'], environment: {A: '${A:-b}', B: '${B:?must}'},"
        " stop_grace_period: 1m30s, deploy: {replicas: 2}}, b: {command: [y]}}"
    )
    compose = Compose(file, {"B": "c"})
    assert compose.command("a") == ["x", "${HOST}"]
    assert compose.environment("a") == {"A": "b", "B": "c"}
    assert (compose.grace("a"), compose.grace("b")) == (90, 10)
    assert (compose.replicas("a"), compose.replicas("b")) == (2, 1)
    with pytest.raises(KeyError, match="B"):
        Compose(file, {})


def test_the_health_checks_request_existing_addresses() -> None:
    for text in (DOCKERFILE, COMPOSE):
        paths = re.findall(r"http://127\.0\.0\.1:\d+(/health/\w+)", text)
        assert paths
        for path in paths:
            resolve(path)  # raises for an unknown address


def test_every_service_waited_for_as_healthy_has_a_health_check() -> None:
    has_one = {
        name
        for name, one in SERVICES.items()
        if one.get("healthcheck", {"disable": name not in OURS}) != {"disable": True}
    }
    for one in SERVICES.values():
        for name, wait in one.get("depends_on", {}).items():
            assert name in SERVICES
            assert wait["condition"] != "service_healthy" or name in has_one


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
