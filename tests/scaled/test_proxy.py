"""Routing, headers and retries of nginx, as docker-compose.yml and `make run-scaled` configure it."""

from __future__ import annotations

import http.client
import json
import re
import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from django.conf import settings

from majlis.scaled.compose import Compose
from majlis.scaled.loopback import answers, free_port
from majlis.scaled.management.commands.scaled import proxy
from majlis.scaled.programs import PATH
from tests.support.services import stop, temporary_folder, wait_for

pytestmark = pytest.mark.skipif(not shutil.which("nginx", path=PATH), reason="nginx is missing")

PUBLIC = "forum.example.org"
COMPOSE = Compose(
    settings.ROOT / "docker-compose.yml",
    {"PUBLIC_HOST": PUBLIC, "SECRET_KEY": "", "POSTGRES_PASSWORD": "", "TLS_FOLDER": ""},
)
Received = dict[str, Any]


class Echo(BaseHTTPRequestHandler):
    """Answers with the request that it received, and the server's name."""

    protocol_version = "HTTP/1.1"
    name: ClassVar[str]

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        received = {"by": self.name, "path": self.path, "headers": dict(self.headers.items())}
        body = json.dumps(received).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET  # noqa: N815  http.server's own names

    def log_message(self, *args: object) -> None: ...


class Gone(Echo):
    """Accepts a request and closes the connection."""

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.close_connection = True

    do_POST = do_GET  # noqa: N815  http.server's own names


@contextmanager
def server(kind: type[Echo], name: str) -> Iterator[str]:
    handler = type(name, (kind,), {"name": name})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever, args=[0.05])
        thread.start()
        try:
            yield f"127.0.0.1:{running.server_port}"
        finally:
            running.shutdown()
            thread.join()


@contextmanager
def nginx(command: list[str], port: int, folder: Path) -> Iterator[None]:
    log = folder / "log"
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
    try:
        wait_for(lambda: answers(port), process, 10, "nginx", log)
        yield
    finally:
        stop(process)


def scaled(folder: Path, port: int, web: list[str], live: str) -> list[str]:
    return proxy(folder, port, {"web": web, "live": [live]}, COMPOSE.config("rules"))


def as_deployed(folder: Path, port: int, web: str, live: str, plain: int) -> list[str]:
    """The compose file's configuration; only names, folders and ports are this machine's."""
    text = COMPOSE.config("proxy")
    for there, here in {
        # Debian's nginx is too old for `resolve`; each name has only one address here.
        "server web:8000 resolve": f"server {web}",
        "server live:8000 resolve": f"server {live}",
        "listen 80;": f"listen 127.0.0.1:{plain};",
        "listen 443 ssl;": f"listen 127.0.0.1:{port} ssl;",
        "listen 127.0.0.1:8080;": f"listen 127.0.0.1:{free_port()};",
        "/etc/nginx/": f"{folder}/",
        "/run/nginx.pid": f"{folder}/nginx.pid",
        "65536": "1024",
        "16384": "256",
        "http {\n": f"http {{\n  client_body_temp_path {folder}/b;\n  proxy_temp_path {folder}/p;\n",
    }.items():
        assert there in text
        text = text.replace(there, here)
    (folder / "nginx.conf").write_text(f"daemon off;\n{text}")
    (folder / "rules.conf").write_text(COMPOSE.config("rules"))
    a_certificate(folder / "tls")
    program = shutil.which("nginx", path=PATH)
    assert program
    return [program, "-e", "stderr", "-p", str(folder), "-c", str(folder / "nginx.conf")]


def a_certificate(folder: Path) -> None:
    folder.mkdir()
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, PUBLIC)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now)
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "fullchain.pem").write_bytes(certificate.public_bytes(pem))
    (folder / "privkey.pem").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


def ask(
    port: int,
    path: str,
    headers: dict[str, str] | None = None,
    *,
    method: str = "GET",
    tls: bool = False,
) -> tuple[int, Received, http.client.HTTPMessage]:
    """Status, the request as the server received it, headers."""
    connection = (
        http.client.HTTPSConnection("127.0.0.1", port, timeout=10, context=_unverified())
        if tls
        else http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    )
    with closing(connection):
        connection.request(method, path, "{}" if method == "POST" else None, headers or {})
        response = connection.getresponse()
        body = response.read()
    return response.status, json.loads(body) if response.status == 200 else {}, response.headers


def _unverified() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


@pytest.fixture(scope="module")
def on_loopback() -> Iterator[int]:
    """The proxy of `make run-scaled`, before one web worker and one live process."""
    port = free_port()
    with (
        temporary_folder() as folder,
        server(Echo, "web") as web,
        server(Echo, "live") as live,
        nginx(scaled(folder, port, [web], live), port, folder),
    ):
        yield port


@pytest.mark.parametrize(
    ("path", "by"), [("/live", "live"), ("/live?a=1", "live"), ("/", "web"), ("/lively", "web")]
)
def test_the_socket_goes_to_a_live_process_and_all_else_to_a_web_worker(
    on_loopback: int, path: str, by: str
) -> None:
    status, received, _ = ask(on_loopback, path)
    assert (status, received["by"], received["path"]) == (200, by, path)


@pytest.mark.parametrize("path", ["/api/me", "/live"])
def test_the_loopback_proxy_marks_forwarded_requests_and_no_direct_ones(
    on_loopback: int, path: str
) -> None:
    """One-click sign-in is for direct loopback requests: a header marks requests through the proxy."""
    _, straight, _ = ask(on_loopback, path)
    assert [name for name in straight["headers"] if "forwarded" in name.lower()] == []
    came = {
        "X-Forwarded-For": "203.0.113.9",
        "Via": "1.1 elsewhere",
        "Forwarded": "for=203.0.113.9",
    }
    _, through, _ = ask(on_loopback, path, came)
    assert through["headers"]["X-Forwarded-For"] == "203.0.113.9, 127.0.0.1"
    assert through["headers"]["Via"] == came["Via"]
    assert through["headers"]["Forwarded"] == came["Forwarded"]


def test_the_host_header_keeps_its_port(on_loopback: int) -> None:
    """Otherwise CSRF's and the socket's checks of the origin would compare it with another port."""
    for path in ("/", "/live"):
        _, received, _ = ask(on_loopback, path)
        assert received["headers"]["Host"] == f"127.0.0.1:{on_loopback}"


def test_only_reads_and_commands_with_a_key_are_retried_at_another_worker() -> None:
    port = free_port()
    with (
        temporary_folder() as folder,
        server(Gone, "gone") as gone,
        server(Echo, "web") as web,
        nginx(scaled(folder, port, [gone, web], web), port, folder),
    ):
        keyed = [
            ask(port, "/api/votes", {"Idempotency-Key": str(nth)}, method="POST")[0]
            for nth in range(8)
        ]
        read = [ask(port, "/api/votes")[0] for _ in range(8)]
        # A request without a key might be done twice: the client gets the error instead.
        bare = [ask(port, "/api/votes", method="POST")[0] for _ in range(8)]
    assert set(keyed) == {200}
    assert set(read) == {200}
    assert set(bare) == {200, 502}


def test_a_worker_that_is_down_is_skipped_for_every_request() -> None:
    port, nobody = free_port(), f"127.0.0.1:{free_port()}"
    with (
        temporary_folder() as folder,
        server(Echo, "web") as web,
        nginx(scaled(folder, port, [nobody, web], web), port, folder),
    ):
        assert {ask(port, "/", method="POST")[0] for _ in range(8)} == {200}


def test_the_deployed_proxy_replaces_forwarding_headers_and_redirects_to_https() -> None:
    port, plain = free_port(), free_port()
    with (
        temporary_folder() as folder,
        server(Echo, "web") as web,
        server(Echo, "live") as live,
        nginx(as_deployed(folder, port, web, live, plain), port, folder),
    ):
        host = {"Host": PUBLIC}
        forged = {**host, "X-Forwarded-For": "127.0.0.1", "X-Forwarded-Proto": "http"}
        for path, by in (("/", "web"), ("/live", "live")):
            status, received, _ = ask(port, path, forged, tls=True)
            assert (status, received["by"]) == (200, by)
            assert received["headers"]["X-Forwarded-For"] == "127.0.0.1"
            assert received["headers"]["X-Forwarded-Proto"] == "https"
            assert received["headers"]["Host"] == PUBLIC
        _, received, _ = ask(port, "/", {**host, "X-Forwarded-For": "203.0.113.9"}, tls=True)
        assert "203.0.113.9" not in json.dumps(received["headers"])
        status, _, headers = ask(plain, "/votes?open=1", host)
        assert (status, headers["Location"]) == (301, f"https://{PUBLIC}/votes?open=1")


def test_the_read_timeout_of_the_proxy_exceeds_the_heartbeat() -> None:
    from majlis.live.feed import HEARTBEAT

    waits = re.search(r"proxy_read_timeout (\d+)s", COMPOSE.config("rules"))
    assert waits
    assert int(waits[1]) >= 2.5 * HEARTBEAT
