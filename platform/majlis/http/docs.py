"""The API's own documentation, from files of this server and under the same content policy."""

from __future__ import annotations

from drf_spectacular.views import SpectacularSwaggerSplitView


class Docs(SpectacularSwaggerSplitView):
    """Swagger UI; its template has no style inside the page, which the policy would refuse."""

    template_name = "docs.html"
