"""Security headers: content security policy, permissions policy and caching.

A page (HTML) may load this server's scripts, styles, fonts and pictures, and open its WebSocket. Every other
answer is data: its policy permits nothing, even if a browser is made to display it as a page. Neither may use
inline scripts or styles, `eval`, a surrounding frame, or the reader's devices.
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
# Pages need no device except the clipboard (copying links and receipts), which is therefore not listed.
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
    """Middleware that adds these headers to every answer (files and refusals too) that lacks them."""

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
        # Others may use the same browser, so it must not cache private answers. Files set their own header.
        headers.setdefault("Cache-Control", "no-store")
        return response


@lru_cache(maxsize=64)
def _policy(is_page: bool, host: str, is_secure: bool) -> str:
    """The policy; it names the WebSocket of `host`, because some browsers exclude it from 'self'."""
    policy = dict(_PAGE if is_page else _NOTHING)
    if is_page and _plain(host):
        policy["connect-src"] += f" {'wss' if is_secure else 'ws'}://{host}"
    if is_secure:
        policy["upgrade-insecure-requests"] = ""
    return "; ".join(f"{directive} {sources}".strip() for directive, sources in policy.items())


def _plain(host: str) -> bool:
    """Whether a host is safe in a header: a request that will be refused may carry any text as host."""
    return bool(host) and all(letter.isalnum() or letter in ".-:[]" for letter in host)
