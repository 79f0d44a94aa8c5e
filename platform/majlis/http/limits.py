"""How much one person may do: commands are counted, reading is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.throttling import UserRateThrottle

if TYPE_CHECKING:  # DRF's views import this module
    from rest_framework.views import APIView


class Commands(UserRateThrottle):
    """At most `DEFAULT_THROTTLE_RATES["commands"]` unsafe requests a person."""

    scope = "commands"

    def allow_request(self, request: Request, view: APIView) -> bool:
        return request.method in SAFE_METHODS or super().allow_request(request, view)
