"""The name of the session cookie in the OpenAPI schema."""

from drf_spectacular.authentication import SessionScheme


class OurSession(SessionScheme):  # type: ignore[no-untyped-call]
    target_class = "majlis.http.acting.Session"
