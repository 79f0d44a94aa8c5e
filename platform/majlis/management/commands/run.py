"""`majlis run`: serves the forum in one process, without any preparation.

Migrates the database, fills an empty demo forum with the example story, then serves with Daphne while the
followers run in a thread. It stops within two seconds of a signal.
"""

from __future__ import annotations

import logging
import os
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from typing import Any, NoReturn

from django.conf import settings
from django.core.management import CommandError, CommandParser, call_command
from django.db import DatabaseError, connections

from majlis.accounts.models import User
from majlis.eventstore.disk import must_be_writable, write_ahead_log_emptied
from majlis.eventstore.following import Following
from majlis.eventstore.models import Fact
from majlis.management.plain import PlainCommand

# Seconds for connections and followers to end after a stop signal.
PATIENCE = 1.5


class Command(PlainCommand):
    help = "Serve the forum from this machine: database, server and followers in one process."

    def add_arguments(self, parser: CommandParser) -> None:
        port = int(os.environ.get("PORT", "8000"))
        parser.add_argument("--port", type=int, default=port, help=f"by default {port}")
        parser.add_argument("--host", default="127.0.0.1", help="by default this machine alone")

    def handle(self, *, host: str, port: int, **options: Any) -> None:
        refuse_a_port_in_use(host, port)
        if not settings.SECURE:
            settings.PUBLIC_ADDRESS = f"http://{host}:{port}"
        self._say("Bringing the database up to date …")
        call_command("migrate", verbosity=0, interactive=False)
        must_be_writable()
        if settings.DEMO and not Fact.objects.exists():
            self._say("Filling the forum with the example story …")
            call_command("demo")
        welcome = self._welcome(f"http://{host}:{port}", port)
        with Following():
            serve(host, port, ready=lambda: self._say(welcome))
        leave()

    def _say(self, text: str) -> None:
        self.stdout.write(text)
        self.stdout.flush()

    def _welcome(self, address: str, port: int) -> str:
        lines = ["", f"Majlis is running at {address}"]
        if settings.DEMO:
            lines += [
                f"and at http://localhost:{port}, with separate cookies: you can be two people at once.",
                "",
                "Example data. Sign in with one click as:",
                *(f"  {one.name}" for one in User.objects.exclude(demo_role=None).order_by("pk")),
            ]
        elif not User.objects.exists():
            lines += ["Nobody has an account yet: majlis createadmin"]
        return "\n".join([*lines, "", "Ctrl-C stops it; the data is kept."])


def refuse_a_port_in_use(host: str, port: int) -> None:
    """Raises `CommandError` if the port is in use, before anything is prepared."""
    with closing(socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)) as attempt:
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind((host, port))
        except OSError as error:
            raise CommandError(
                f"Port {port} of {host} cannot be used ({error.strerror}). "
                f"Stop what uses it, or choose another: majlis run --port {port + 1}"
            ) from error


def serve(host: str, port: int, ready: Callable[[], None]) -> None:
    """Serves until SIGINT or SIGTERM. Daphne is imported here, because that installs Twisted's reactor."""
    from daphne.server import Server
    from twisted.internet import reactor

    from majlis.asgi import application

    interface = host.replace(":", r"\:")
    server = Server(
        application,
        endpoints=[f"tcp:port={port}:interface={interface}"],
        # In the reactor's first turn, when signal handlers are installed.
        ready_callable=lambda: reactor.callLater(0, ready),  # type: ignore[arg-type]
    )
    deadline = threading.Timer(PATIENCE, leave)
    deadline.daemon = True
    reactor.addSystemEventTrigger("before", "shutdown", deadline.start)  # type: ignore[arg-type]
    server.run()
    if server.abort_start:
        raise CommandError(f"Port {port} of {host} was taken while the forum was being prepared.")


def leave() -> NoReturn:
    """Ends the process at once, because a2wsgi's threads would keep it alive until their last client.

    Nothing is lost: acknowledged commands are committed; others are rolled back and may be sent again.
    SQLite's write-ahead log is emptied, so that the database's file alone is the whole forum.
    """
    with suppress(DatabaseError):
        write_ahead_log_emptied(300)
    connections.close_all()
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)
