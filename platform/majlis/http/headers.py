"""What an answer lets a browser do: load from this forum, talk to it, keep nothing, and no more.

A page (HTML) may run this server's scripts, styles, fonts and pictures and open its socket; every
other answer is data, and does nothing even where a browser is made to show it as a page. Neither
has an inline script or style, an `eval`, a frame around it, or a device of the reader's.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from django.http import HttpRequest, HttpResponse

_NOTHING = {
    "default-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}
_PAGE = {
    **_NOTHING,
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "object-src": "'none'",
    "form-action": "'self'",
}
# Copying a link or a receipt is all that a page asks of the machine it is read on.
_NO_DEVICES = ", ".join(
    f"{device}=()"
    for device in (
        "accelerometer",
        "camera",
        "display-capture",
        "geolocation",
        "gyroscope",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "screen-wake-lock",
        "usb",
        "xr-spatial-tracking",
    )
)


class Headers:
    """Sends these headers with every answer that has none of its own, files and refusals too."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        headers = response.headers
        if "Content-Security-Policy" not in headers:
            is_page = headers.get("Content-Type", "").startswith("text/html")
            host = request.META.get("HTTP_HOST", "") if is_page else ""
            headers["Content-Security-Policy"] = _policy(is_page, host, request.is_secure())
        headers.setdefault("Permissions-Policy", _NO_DEVICES)
        headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        # What a person may read is not kept by a browser others may use; files say otherwise.
        headers.setdefault("Cache-Control", "no-store")
        return response


@lru_cache(maxsize=64)
def _policy(is_page: bool, host: str, is_secure: bool) -> str:
    """`host` as the browser said it: not every browser counts the socket of a page as 'self'."""
    policy = dict(_PAGE if is_page else _NOTHING)
    if is_page and _plain(host):
        policy["connect-src"] += f" {'wss' if is_secure else 'ws'}://{host}"
    if is_secure:
        policy["upgrade-insecure-requests"] = ""
    return "; ".join(f"{directive} {sources}".strip() for directive, sources in policy.items())


def _plain(host: str) -> bool:
    """A refused request may carry any host at all; nothing of it enters the policy then."""
    return bool(host) and all(letter.isalnum() or letter in ".-:[]" for letter in host)
