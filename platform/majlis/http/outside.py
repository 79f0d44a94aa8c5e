"""HTTPS requests to addresses that users entered, with SSRF protection.

These are partners' webhooks and browsers' push services. Such an address must not lead to an internal server
(a database, a cloud's metadata service, a neighbour). Every IP address of the host is checked. The connection
goes to a checked one, even if DNS gives another answer a moment later. Redirects are not followed;
certificates are verified.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from django.conf import settings

# Timeouts in seconds: of each socket operation, and of the whole request.
PATIENCE = 10.0
DEADLINE = 20.0

NAT64 = ipaddress.ip_network("64:ff9b::/96")
# The part of IPv6 that is allocated for public use; other addresses are internal or reserved.
_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")
# Blocks that `is_global` accepts although they are not public: protocol assignments with anycast addresses,
# 6to4 relays, documentation.
_NOT_PUBLIC = [
    ipaddress.ip_network(block)
    for block in ("192.0.0.0/24", "192.88.99.0/24", "2001::/23", "3fff::/20")
]


class Unreachable(Exception):
    """There was no valid answer.

    `reason` is `no-such-host`, `forbidden-address`, `refused`, `certificate`, `timeout` or `unintelligible`.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Answer:
    """The status of an answer, whose body is not read; `retry_after` in seconds, if given."""

    status: int
    retry_after: int | None = None

    @property
    def taken(self) -> bool:
        return 200 <= self.status < 300


def post(url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
    """POSTs to an external https address. Raises `Unreachable`."""
    parts = urlsplit(url)
    host, port = parts.hostname, parts.port or 443
    if parts.scheme != "https" or host is None:
        raise Unreachable("forbidden-address")
    address = public_address(host, port)
    connection = _Pinned(host, port, address)
    # Socket timeouts do not stop a server that sends one byte a second; the deadline does.
    deadline = threading.Timer(DEADLINE, connection.cut)
    deadline.start()
    try:
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("POST", path, body, {"User-Agent": "Majlis", **headers})
        answer = connection.getresponse()
        if connection.was_cut:  # a cut connection looks like the end of the answer
            raise Unreachable("timeout")
        later = answer.getheader("Retry-After") or ""
        return Answer(answer.status, int(later) if later.isdecimal() else None)
    except ssl.SSLCertVerificationError as error:
        raise Unreachable("certificate") from error
    except TimeoutError as error:
        raise Unreachable("timeout") from error
    except OSError as error:
        raise Unreachable("timeout" if connection.was_cut else "refused") from error
    except (http.client.HTTPException, ValueError) as error:
        raise Unreachable("timeout" if connection.was_cut else "unintelligible") from error
    finally:
        deadline.cancel()
        connection.close()


def public_address(host: str, port: int) -> str:
    """An IP address of this host; raises `Unreachable` if it has none, or any that is not public."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Unreachable("no-such-host") from error
    addresses = [str(sockaddr[0]) for *_, sockaddr in found]
    if not all(_is_public(address) for address in addresses):
        raise Unreachable("forbidden-address")
    return addresses[0]


def _is_public(text: str) -> bool:
    address = ipaddress.ip_address(text.partition("%")[0])
    if address.is_loopback and settings.LOOPBACK_IS_OUTSIDE:
        return True
    if isinstance(address, ipaddress.IPv6Address):
        if inner := _inside(address):
            return all(_is_public(str(one)) for one in inner)
        if address not in _GLOBAL_UNICAST:
            return False
    excluded = address.is_multicast or any(address in block for block in _NOT_PUBLIC)
    return address.is_global and not excluded


def _inside(address: ipaddress.IPv6Address) -> list[ipaddress.IPv4Address]:
    """The IPv4 addresses embedded in an IPv6 address: targets or relays."""
    if address in NAT64:
        return [ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)]
    one = address.ipv4_mapped or address.sixtofour
    return [one] if one else list(address.teredo or ())


class _Pinned(http.client.HTTPSConnection):
    """Connects to the checked IP address; the certificate must be the host's."""

    def __init__(self, host: str, port: int, address: str) -> None:
        super().__init__(host, port, timeout=PATIENCE)
        self._address = address
        self.was_cut = False

    def connect(self) -> None:
        plain = socket.create_connection((self._address, self.port), PATIENCE)
        self.sock = plain
        # Assigned before the handshake, so that `cut` can end a handshake too.
        self.sock = _trust().wrap_socket(
            plain, server_hostname=self.host, do_handshake_on_connect=False
        )
        self.sock.do_handshake()

    def cut(self) -> None:
        """Ends the connection from another thread, which wakes the waiting one."""
        self.was_cut = True
        if self.sock is not None:
            with suppress(OSError):
                self.sock.shutdown(socket.SHUT_RDWR)


@cache
def _trust() -> ssl.SSLContext:
    return ssl.create_default_context()
