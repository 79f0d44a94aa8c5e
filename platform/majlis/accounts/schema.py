"""How the OpenAPI schema names the session cookie."""

from drf_spectacular.authentication import SessionScheme


class OurSession(SessionScheme):  # type: ignore[no-untyped-call]
    target_class = "majlis.http.acting.Session"
