"""Requests to servers outside, whose addresses somebody typed: partners' webhooks, browsers' push services.

Such an address must not lead back inside (to a database's port, a cloud's metadata, a neighbour): every
address its name has is looked at, the connection goes to one that was looked at, whatever the name
says a moment later, and no redirection is followed. HTTPS only, certificates checked.
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

# Seconds for a connection, for each wait, and for everything together.
PATIENCE = 10.0
DEADLINE = 20.0

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
# All of IPv6 that is handed out; what else there is leads inside, or will mean what nobody knows yet.
_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")
# What `is_global` lets through: whole blocks kept for protocols, whose anycast addresses answer nearby;
# relays of 6to4; documentation.
_NOBODYS = [
    ipaddress.ip_network(block)
    for block in ("192.0.0.0/24", "192.88.99.0/24", "2001::/23", "3fff::/20")
]


class Unreachable(Exception):
    """Nothing was answered; `reason` is a word: `no-such-host`, `forbidden-address`, `refused`,
    `certificate`, `timeout`, `unintelligible`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered; its body is not read. `retry_after` in seconds, if it said so."""

    status: int
    retry_after: int | None = None

    @property
    def taken(self) -> bool:
        return 200 <= self.status < 300


def post(url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
    """POSTs to an https address outside. Raises `Unreachable`."""
    parts = urlsplit(url)
    host, port = parts.hostname, parts.port or 443
    if parts.scheme != "https" or host is None:
        raise Unreachable("forbidden-address")
    address = public_address(host, port)
    connection = _Pinned(host, port, address)
    # A server that answers one letter a second would keep us for ever.
    deadline = threading.Timer(DEADLINE, connection.cut)
    deadline.start()
    try:
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("POST", path, body, {"User-Agent": "Majlis", **headers})
        answer = connection.getresponse()
        if connection.was_cut:  # what was broken off looks like an answer that ends
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
    """An address of this host; raises `Unreachable` if it has none, or any that is not public."""
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
    nobodys = address.is_multicast or any(address in block for block in _NOBODYS)
    return address.is_global and not nobodys


def _inside(address: ipaddress.IPv6Address) -> list[ipaddress.IPv4Address]:
    """The IPv4 addresses that an IPv6 address leads to, or by way of."""
    if address in _NAT64:
        return [ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)]
    one = address.ipv4_mapped or address.sixtofour
    return [one] if one else list(address.teredo or ())


class _Pinned(http.client.HTTPSConnection):
    """Goes to the address that was looked at; the certificate is the host's."""

    def __init__(self, host: str, port: int, address: str) -> None:
        super().__init__(host, port, timeout=PATIENCE)
        self._address = address
        self.was_cut = False

    def connect(self) -> None:
        plain = socket.create_connection((self._address, self.port), PATIENCE)
        self.sock = plain
        # Cut as well while hands are being shaken.
        self.sock = _trust().wrap_socket(
            plain, server_hostname=self.host, do_handshake_on_connect=False
        )
        self.sock.do_handshake()

    def cut(self) -> None:
        """From another thread: whoever waits for this server waits no longer."""
        self.was_cut = True
        if self.sock is not None:
            with suppress(OSError):
                self.sock.shutdown(socket.SHUT_RDWR)


@cache
def _trust() -> ssl.SSLContext:
    return ssl.create_default_context()
