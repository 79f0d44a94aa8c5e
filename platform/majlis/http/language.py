"""The language of a request: the account's, else the browser's, else French."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation.trans_real import parse_accept_lang_header


def language_of(request: HttpRequest) -> str:
    """`fr`, `ar` or `en`."""
    user = getattr(request, "user", None)
    if user is not None and user.is_authenticated:
        return str(user.language)
    return requested_language(request)


def requested_language(request: HttpRequest) -> str:
    """The language that the browser requests, by cookie or header, without the account."""
    known = {code for code, _ in settings.LANGUAGES}
    # The cookie holds a choice made before signing in.
    if (chosen := request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)) in known:
        return str(chosen)
    for wanted, _ in parse_accept_lang_header(request.headers.get("Accept-Language", "")):
        if (code := wanted.partition("-")[0]) in known:
            return code
    return settings.LANGUAGE_CODE


def current() -> str:
    """The language of the current request; French outside of one."""
    return (translation.get_language() or settings.LANGUAGE_CODE).partition("-")[0]


class Language:
    """Middleware that activates the language for the libraries' own messages (field errors, sign-in)."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.LANGUAGE_CODE = language_of(request)
        with translation.override(request.LANGUAGE_CODE):
            return self.get_response(request)
