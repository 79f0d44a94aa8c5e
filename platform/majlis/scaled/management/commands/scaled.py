"""`majlis scaled`: the processes of docker-compose.yml on this machine, without Docker.

Starts PostgreSQL, Redis, the live processes, the web workers, a follower and nginx in front of them. The
compose file gives commands, replicas, variables, grace periods and proxy rules. The processes listen on free
ports of loopback, over plain HTTP. SIGHUP replaces those of the forum (not PostgreSQL, Redis and nginx) one
by one, as an upgrade does.
"""

from __future__ import annotations

import json
import os
import secrets
import signal
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psycopg
import redis
from django.conf import settings
from django.core.management import CommandError, CommandParser

from majlis.management.commands.run import refuse_a_port_in_use
from majlis.management.plain import PlainCommand
from majlis.scaled import postgresql
from majlis.scaled.compose import Compose
from majlis.scaled.loopback import free_port, is_ready
from majlis.scaled.processes import Keeper, NotReady, Process, Stopped
from majlis.scaled.programs import PATH, program

# Order of an upgrade: readers of new facts are replaced before their writers.
UPGRADE = ("live", "follower", "web")

_NGINX = """\
daemon off;
{user}
worker_processes 2;
worker_rlimit_nofile 8192;
worker_shutdown_timeout 1s;
pid {folder}/nginx.pid;
error_log stderr warn;
events {{ worker_connections 4096; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  # A request without X-Forwarded-For comes directly from loopback and may use the demo's one-click sign-in,
  # which the header would forbid, so none is added. A header from another proxy is extended as usual.
  map $http_x_forwarded_for $forwarded_for {{
    '' '';
    default $proxy_add_x_forwarded_for;
  }}
  upstream web {{
    zone web 64k;
    {web}
  }}
  upstream live {{
    zone live 64k;
    least_conn;
    {live}
  }}
  server {{
    listen 127.0.0.1:{port};
    set $forwarded_proto $http_x_forwarded_proto;
    include {folder}/rules.conf;
  }}
}}
"""


class Command(PlainCommand):
    help = "Serve the forum as docker-compose.yml does, without Docker: `make run-scaled`."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        port = int(os.environ.get("PORT", "8000"))
        parser.add_argument("--port", type=int, default=port, help=f"by default {port}")
        parser.add_argument(
            "--scale",
            action="append",
            default=[],
            metavar="SERVICE=NUMBER",
            help="overrides docker-compose.yml, as in web=6",
        )

    def handle(self, *, port: int, scale: list[str], **options: Any) -> None:
        refuse_a_port_in_use("127.0.0.1", port)
        keeper = Keeper(self._say)
        upgrades: list[int] = []  # requested by SIGHUP

        def stop(number: int, frame: object) -> None:
            if keeper.stopping:
                keeper.hurry()
            keeper.stopping = True

        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, stop)
        signal.signal(signal.SIGHUP, lambda number, frame: upgrades.append(number))
        forum = Machine(keeper, port, _scale(scale))
        try:
            forum.start()
            self._say(forum.welcome())
            keeper.watch(lambda: forum.replace() if upgrades and upgrades.pop() else None)
        except Stopped:
            pass
        except NotReady as error:
            raise CommandError(str(error)) from error
        finally:
            self._say("Stopping …")
            keeper.stop()
        self._say("Everything has stopped; the data is kept.")

    def _say(self, text: str) -> None:
        self.stdout.write(text)
        self.stdout.flush()


def _scale(options: list[str]) -> dict[str, int]:
    try:
        return {name: int(number) for name, number in (one.split("=") for one in options)}
    except ValueError as error:
        raise CommandError("--scale takes SERVICE=NUMBER, as in web=6") from error


class Machine:
    """The processes of the compose file, on this machine's loopback."""

    def __init__(self, keeper: Keeper, port: int, scale: Mapping[str, int]) -> None:
        file = settings.ROOT / "docker-compose.yml"
        if not file.exists():
            raise CommandError("There is no docker-compose.yml: this is not a folder of sources.")
        self.keeper, self.port, self.scale = keeper, port, scale
        self.data: Path = settings.DATA
        self.logs = self.data / "logs"
        password = _password(self.data / "postgresql-password")
        given = {"SECRET_KEY": settings.SECRET_KEY, "POSTGRES_PASSWORD": password}
        # Required by the compose file, and not used here.
        unused = {"PUBLIC_HOST": "localhost", "TLS_FOLDER": ""}
        self.compose = Compose(file, {**os.environ, **given, **unused})
        self.ports = {"postgres:5432": free_port(), "redis:6379": free_port()}
        self.environment = self._environment()
        self.processes: dict[str, list[Process]] = {}

    def _environment(self) -> dict[str, str]:
        variables = self.compose.environment("web")
        # Without a public host a forum answers on loopback only.
        del variables["ALLOWED_HOSTS"]
        variables |= {
            "MAJLIS_DATA": str(self.data),
            "MAJLIS_DEMO": "1" if settings.DEMO else "0",
            "PORT": str(self.port),  # for links in letters
            "PYTHONUNBUFFERED": "1",
        }
        return {name: self._on_loopback(value) for name, value in variables.items()}

    def _on_loopback(self, text: str) -> str:
        for address, port in self.ports.items():
            text = text.replace(address, f"127.0.0.1:{port}")
        return text

    def start(self) -> None:
        """Starts all processes, with a new data folder or that of an earlier run."""
        for folder in (self.logs, self.data / "nginx"):
            folder.mkdir(exist_ok=True)
        for log in self.logs.glob("*.log"):
            log.unlink()
        self._write_environment()
        self.keeper.start(self._postgresql(), self._redis())
        self.keeper.run(self._program("migrate", self._command("migrate")))
        if settings.DEMO:
            self.keeper.run(self._program("demo", [program("majlis"), "demo"]))
        for kind in UPGRADE:
            count = self.scale.get(kind, self.compose.replicas(kind))
            self.processes[kind] = [self._forum(kind, nth) for nth in range(1, count + 1)]
        self.keeper.start(*(one for kind in self.processes.values() for one in kind))
        self.keeper.start(self._proxy())

    def replace(self) -> None:
        """Replaces the forum's processes one by one, as an upgrade does."""
        try:
            self.keeper.run(self._program("migrate", self._command("migrate")))
            for kind in UPGRADE:
                for process in self.processes[kind]:
                    self.keeper.replace(process)
        except NotReady as error:
            self.keeper.say("replacing", f"was given up: {error}")
        else:
            self.keeper.say("replacing", "is done")

    def welcome(self) -> str:
        place = f"127.0.0.1:{self.port}"
        lines = ["", f"Majlis is running at http://{place}"]
        if settings.DEMO:
            try:
                with urllib.request.urlopen(f"http://{place}/api/demo/roles", timeout=10) as answer:
                    names = [role["name"] for role in json.load(answer)]
            except urllib.error.URLError as error:
                raise NotReady(f"the forum does not list its demo roles: {error}") from error
            lines += [
                f"and at http://localhost:{self.port}, with separate cookies: you can be two people at once.",
                "",
                "Example data. Sign in with one click as:",
                *(f"  {name}" for name in names),
            ]
        else:
            lines += ["If nobody has an account yet: majlis createadmin, as below."]
        return "\n".join(
            [
                *lines,
                "",
                f"The log of each process is in {self.logs}.",
                f"Other commands: set -a; . {self.data}/environment; majlis …",
                f"kill -HUP {os.getpid()} replaces the processes one by one, as an upgrade does.",
                "Ctrl-C stops everything; the data is kept.",
            ]
        )

    def _write_environment(self) -> None:
        """Writes the variables to a file, for commands in another terminal (`majlis createadmin`)."""
        path = self.data / "environment"
        path.touch(0o600)
        path.write_text("".join(f"{name}='{value}'\n" for name, value in self.environment.items()))

    def _command(self, service: str) -> list[str]:
        name, *arguments = self.compose.command(service)
        return [program(name), *arguments]

    def _program(self, name: str, command: list[str], **more: Any) -> Process:
        # PGAPPNAME names the process in PostgreSQL's views.
        environment = {**os.environ, **self.environment, "PATH": PATH, "PGAPPNAME": name}
        return Process(name, command, environment, self.logs / f"{name}.log", **more)

    def _forum(self, kind: str, nth: int) -> Process:
        """A process of the forum. A server is ready when it passes the health check; a follower has none."""
        port, grace = free_port(), self.compose.grace(kind)
        command = [
            word.replace("0.0.0.0", "127.0.0.1").replace("8000", str(port))  # noqa: S104
            for word in self._command(kind)
        ]
        if command == self._command(kind):
            return self._program(f"{kind}-{nth}", command, grace=grace)
        return self._program(
            f"{kind}-{nth}",
            command,
            grace=grace,
            where=f"on 127.0.0.1:{port}",
            ready=lambda: is_ready(port),
        )

    def _postgresql(self) -> Process:
        folder, port = self.data / "postgresql", self.ports["postgres:5432"]
        variables = self.compose.environment("postgres")
        programs, user = postgresql.programs(), postgresql.user()
        if not (folder / "PG_VERSION").exists():
            postgresql.create_cluster(
                programs, user, folder, variables["POSTGRES_USER"], variables["POSTGRES_PASSWORD"]
            )
        postgresql.allow_traversal(user, folder, programs)
        address = self.environment["DATABASE_URL"]
        maintenance = address.rpartition("/")[0] + "/postgres"
        database = psycopg.sql.Identifier(variables["POSTGRES_DB"])

        def ready() -> bool:
            try:
                with psycopg.connect(
                    maintenance, password=variables["POSTGRES_PASSWORD"], autocommit=True
                ) as connection:
                    found = connection.execute(
                        "SELECT 1 FROM pg_database WHERE datname = %s", [variables["POSTGRES_DB"]]
                    )
                    if not found.fetchone():
                        connection.execute(psycopg.sql.SQL("CREATE DATABASE {}").format(database))
            except psycopg.OperationalError:
                return False
            return True

        return self._program(
            "postgres",
            # TCP only, without a Unix socket, as in its container.
            [
                str(programs / "postgres"),
                *self.compose.command("postgres")[1:],
                *("-D", str(folder), "-h", "127.0.0.1", "-p", str(port), "-k", ""),
            ],
            ready=ready,
            where=f"on 127.0.0.1:{port}",
            # SIGINT is PostgreSQL's fast shutdown: it disconnects remaining clients.
            ends_by=signal.SIGINT,
            grace=self.compose.grace("postgres"),
            user=user,
        )

    def _redis(self) -> Process:
        port = self.ports["redis:6379"]
        more = ["--bind", "127.0.0.1", "--port", str(port), "--dir", str(self.data)]
        client = redis.Redis(port=port, socket_timeout=1)

        def ready() -> bool:
            try:
                return bool(client.ping())
            except redis.RedisError:
                return False

        command = [*self._command("redis"), *more]
        grace = self.compose.grace("redis")
        return self._program(
            "redis", command, ready=ready, grace=grace, where=f"on 127.0.0.1:{port}"
        )

    def _proxy(self) -> Process:
        servers = {
            kind: [one.where.removeprefix("on ") for one in self.processes[kind]]
            for kind in ("web", "live")
        }
        return self._program(
            "proxy",
            proxy(self.data / "nginx", self.port, servers, self.compose.config("rules")),
            ready=lambda: is_ready(self.port),
            where=f"on 127.0.0.1:{self.port}",
            ends_by=signal.SIGQUIT,
            grace=3,
        )


def proxy(folder: Path, port: int, servers: Mapping[str, list[str]], rules: str) -> list[str]:
    """Writes nginx's files into this folder and returns the command that runs it on loopback."""
    listed = {
        kind: "\n    ".join(f"server {address} max_fails=0;" for address in addresses)
        for kind, addresses in servers.items()
    }
    # Workers run as `nobody` by default, which cannot write to a folder of root.
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(_NGINX.format(user=user, folder=folder, port=port, **listed))
    (folder / "rules.conf").write_text(rules)
    return [program("nginx"), "-e", "stderr", "-p", str(folder), "-c", str(folder / "nginx.conf")]


def _password(path: Path) -> str:
    """The password in this file, generated at the first call."""
    if not path.exists():
        path.touch(0o600)
        path.write_text(secrets.token_urlsafe(32))
    return path.read_text()
