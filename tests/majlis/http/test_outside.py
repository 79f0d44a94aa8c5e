"""SSRF: addresses typed by people reach public servers only."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from majlis.http import outside
from majlis.http.outside import Unreachable, post, public_address
from tests.support.outside import a_partner


def test_a_post_reaches_a_public_server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with a_partner(monkeypatch, tmp_path) as partner:
        answer = post(f"{partner.url}?a=b", b"{}", {"webhook-id": "1"})

    assert answer.taken
    assert [(one.path, one.body) for one in partner.requests] == [("/hook?a=b", b"{}")]
    assert partner.requests[0].headers["webhook-id"] == "1"


def test_a_redirection_is_not_followed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with a_partner(monkeypatch, tmp_path) as partner:
        partner.answer = lambda _: (307, {"Location": partner.url, "Retry-After": "7"})
        answer = post(partner.url, b"{}", {})

    assert (answer.status, answer.taken, answer.retry_after) == (307, False, 7)
    assert len(partner.requests) == 1


def test_an_untrusted_certificate_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    real_trust = outside._trust
    with a_partner(monkeypatch, tmp_path) as partner:
        monkeypatch.setattr(outside, "_trust", real_trust)
        with pytest.raises(Unreachable, match="certificate"):
            post(partner.url, b"{}", {})

    assert partner.requests == []


def test_loopback_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with a_partner(monkeypatch, tmp_path) as partner:
        monkeypatch.setattr(settings, "LOOPBACK_IS_OUTSIDE", False)
        with pytest.raises(Unreachable, match="forbidden-address"):
            post(partner.url, b"{}", {})
        with pytest.raises(Unreachable, match="forbidden-address"):
            post(partner.url.replace("https", "http"), b"{}", {})

    assert partner.requests == []


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",  # noqa: S104  nothing is bound to it
        "0.1.2.3",
        "100.127.255.254",
        "192.0.0.1",
        "192.0.0.9",
        "192.0.2.1",
        "192.88.99.1",
        "198.18.0.1",
        "198.19.255.254",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "64:ff9b::a9fe:a9fe",
        "2002:7f00:1::",
        "::ffff:100.64.0.1",
        # Site-local; local NAT64; IPv4 "compatible" and translated.
        "fec0::1",
        "64:ff9b:1::7f00:1",
        "::127.0.0.1",
        "::a9fe:a9fe",
        "::ffff:0:7f00:1",
        # Teredo of a server and of a client inside.
        "2001:0:7f00:1::a247:27f1",
        "2001:0:5db8:d70e::80ff:fffe",
        # Anycast, documentation, unallocated.
        "2001:1::1",
        "2001:db8::1",
        "3fff::1",
        "100::1",
        "4000::1",
    ],
)
def test_a_name_that_resolves_to_a_private_address_is_refused(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    _resolves_to(monkeypatch, address)

    with pytest.raises(Unreachable, match="forbidden-address"):
        public_address("partner.example", 443)


@pytest.mark.parametrize(
    "address",
    [
        "93.184.215.14",
        "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
        "::ffff:93.184.215.14",
        "64:ff9b::5db8:d70e",
        "2002:5db8:d70e::1",
        "2001:0:5db8:d70e::a247:28f1",
    ],
)
def test_a_name_that_resolves_to_a_public_address_is_accepted(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    _resolves_to(monkeypatch, address)

    assert public_address("partner.example", 443) == address


def test_a_name_with_one_private_address_among_public_ones_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _resolves_to(monkeypatch, "93.184.215.14", "10.0.0.1")

    with pytest.raises(Unreachable, match="forbidden-address"):
        public_address("partner.example", 443)


def test_the_connection_goes_to_the_address_that_was_checked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _resolves_to(monkeypatch, "93.184.215.14")
    connections: list[Any] = []

    def connect(address: Any, *_: Any) -> Any:
        connections.append(address)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "create_connection", connect)
    with pytest.raises(Unreachable, match="refused"):
        post("https://partner.example/hook", b"{}", {})

    assert connections == [("93.184.215.14", 443)]


def test_a_server_that_does_not_answer_times_out(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    release = threading.Event()
    monkeypatch.setattr(outside, "DEADLINE", 0.5)
    with a_partner(monkeypatch, tmp_path) as partner:
        partner.answer = lambda _: ((release.wait(30) and 204) or 500, {})
        with pytest.raises(Unreachable, match="timeout"):
            post(partner.url, b"{}", {})
        release.set()


def test_an_answer_with_endless_headers_times_out(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Cut in the middle of its headers, an answer looks complete."""
    monkeypatch.setattr(outside, "DEADLINE", 0.5)
    with (
        a_dripping_server(monkeypatch, tmp_path) as url,
        pytest.raises(Unreachable, match="timeout"),
    ):
        post(url, b"{}", {})


@contextmanager
def a_dripping_server(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Iterator[str]:
    """A server that sends 200 and then an endless header, letter by letter."""
    with a_partner(monkeypatch, folder) as partner:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "partner.pem")

        def serve() -> None:
            plain, _ = listening.accept()
            with suppress(OSError), context.wrap_socket(plain, server_side=True) as connection:
                connection.recv(4096)
                connection.sendall(b"HTTP/1.1 200 OK\r\n")
                while True:
                    connection.sendall(b"x")
                    time.sleep(0.02)

        with socket.create_server(("127.0.0.1", 0)) as listening:
            thread = threading.Thread(target=serve)
            thread.start()
            yield f"https://127.0.0.1:{listening.getsockname()[1]}/"
            thread.join()
        assert partner.requests == []


def _resolves_to(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, 443)) for one in addresses]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
