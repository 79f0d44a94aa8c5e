"""The language of a request: what the person chose, else what the browser prefers, else French."""

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
    return asked_for(request)


def asked_for(request: HttpRequest) -> str:
    """The language that the browser asks for, whoever sits before it."""
    spoken = {code for code, _ in settings.LANGUAGES}
    # Chosen in the page before signing in.
    if (chosen := request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)) in spoken:
        return str(chosen)
    for wanted, _ in parse_accept_lang_header(request.headers.get("Accept-Language", "")):
        if (code := wanted.partition("-")[0]) in spoken:
            return code
    return settings.LANGUAGE_CODE


def current() -> str:
    """The language of the request being answered; French outside of any."""
    return (translation.get_language() or settings.LANGUAGE_CODE).partition("-")[0]


class Language:
    """Makes the libraries' own sentences (field errors, sign-in) come in that language too."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.spoken = language_of(request)  # type: ignore[attr-defined]  # for `errors.py`
        with translation.override(request.spoken):  # type: ignore[attr-defined]
            return self.get_response(request)
