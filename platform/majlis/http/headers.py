"""What a page may load and talk to: this forum and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

_POLICY = {
    "default-src": "'self'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
    "object-src": "'none'",
}


class ContentSecurityPolicy:
    """Sends the policy with every answer that has none of its own."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if "Content-Security-Policy" not in response:
            # Not every browser counts the socket of the same host as 'self'.
            host = request.META.get("HTTP_HOST", "")
            socket = f"{'wss' if request.is_secure() else 'ws'}://{host}" if _plain(host) else ""
            policy = _POLICY | {"connect-src": f"'self' {socket}".strip()}
            response["Content-Security-Policy"] = "; ".join(
                f"{directive} {sources}" for directive, sources in policy.items()
            )
        return response


def _plain(host: str) -> bool:
    """A refused request may carry any host at all; nothing of it enters the policy then."""
    return bool(host) and all(letter.isalnum() or letter in ".-:[]" for letter in host)
