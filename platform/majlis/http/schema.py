"""Adds the parts common to all addresses to the OpenAPI document.

The operation of a page of rows is named a list; a command has the headers `Majlis-Acting-For` and
`Idempotency-Key`; a refusal is a problem (see `errors.py`). The document holds each repeated part once:
`without_repetitions` replaces it by a reference or a default.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.plumbing import ResolvedComponent, get_lib_doc_excludes
from drf_spectacular.utils import OpenApiParameter
from rest_framework import serializers
from rest_framework.permissions import SAFE_METHODS, IsAuthenticated

from majlis.http.errors import CONTENT_TYPE
from majlis.http.paging import Page
from majlis.http.shapes import Form

# Refusals of every address; 401 of those that require a session.
REFUSALS = {
    400: "malformed",
    401: "not signed in",
    403: "not allowed",
    404: "not found",
    406: "not acceptable",
    429: "too many requests",
}
# Further refusals of a command.
REFUSALS_OF_COMMANDS = {
    409: "conflict",
    410: "gone",
    413: "body too large",
    415: "unsupported media type",
    422: "unprocessable",
    503: "temporarily unavailable",
}

_HEADERS = [
    OpenApiParameter(
        "Majlis-Acting-For",
        {"type": "string", "format": "uuid"},
        OpenApiParameter.HEADER,
        description="The organisation that the person acts for, under a mandate valid today. Absent: the "
        "only possible one; between several the act is refused. A personal act ignores it.",
    ),
    OpenApiParameter(
        "Idempotency-Key",
        {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$"},
        OpenApiParameter.HEADER,
        description="Identifies one command of the person: sent twice, it runs once and gives the same "
        "answer. With another address, body or organisation it is refused (422).",
    ),
]


class FaultSerializer(serializers.Serializer[dict[str, Any]]):
    code = serializers.CharField()
    detail = serializers.CharField()


class PossibleSerializer(serializers.Serializer[dict[str, Any]]):
    id = serializers.UUIDField()
    names = serializers.DictField(child=serializers.CharField())


class ProblemSerializer(serializers.Serializer[dict[str, Any]]):
    """A refusal (RFC 9457). `detail` is in the reader's language; some refusals have more members."""

    type = serializers.CharField(help_text="`urn:majlis:problem:<code>`.")
    title = serializers.CharField(help_text="The status in words, in English.")
    status = serializers.IntegerField()
    detail = serializers.CharField()
    code = serializers.CharField()
    args = serializers.DictField(help_text="The arguments of `detail`.")

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        # Declared here, because DRF serializers have attributes named `errors` and `instance`.
        instance = serializers.CharField(required=False, help_text="The request, as logged.")
        by_place = serializers.DictField(
            child=FaultSerializer(many=True),
            required=False,
            help_text="The faults of a body or a query by place; those without a place under `''`.",
        )
        possible = PossibleSerializer(
            many=True,
            required=False,
            help_text="The organisations for which the act is possible: `Majlis-Acting-For` names one.",
        )
        fields = super().get_fields()
        return {**fields, "instance": instance, "errors": by_place, "organisations": possible}


def undocumented() -> list[type]:
    """Classes whose docstrings are for programmers, and are not inherited into the document."""
    return [Form, *get_lib_doc_excludes()]  # type: ignore[no-untyped-call]


class Schema(AutoSchema):
    """Names operations: `organisations_list` for a page of rows, `organisations_retrieve` for one."""

    def get_operation_id(self) -> str:
        name = super().get_operation_id()
        if isinstance(self.get_response_serializers(), Page):
            return name.removesuffix("_retrieve") + "_list"
        return name

    def get_override_parameters(self) -> list[Any]:
        return [] if self.method in SAFE_METHODS or not self._for_people() else _HEADERS

    def _get_response_bodies(self, direction: Any = "response") -> dict[str, Any]:
        answers: dict[str, Any] = super()._get_response_bodies(direction)
        for code, answer in answers.items():
            if int(code) >= 400 and "content" in answer:
                # A slice has documented further members of this refusal.
                more = [body["schema"] for body in answer["content"].values()]
                answer["content"] = _as_problem({"anyOf": [*more, self._problem()]})
        if self.method in SAFE_METHODS:
            return {**answers, "4XX": self._refusal("Refused", REFUSALS)}
        refused = self._refusal("RefusedCommand", {**REFUSALS, **REFUSALS_OF_COMMANDS})
        return {**answers, "4XX": refused, "503": refused}

    def _for_people(self) -> bool:
        """Whether the address requires a session."""
        return any(isinstance(rule, IsAuthenticated) for rule in self.view.get_permissions())

    def _refusal(self, name: str, reasons: dict[int, str]) -> dict[str, Any]:
        why = "; ".join(f"{status} {reason}" for status, reason in sorted(reasons.items()))
        component = ResolvedComponent(  # type: ignore[no-untyped-call]
            name=name,
            type=ResolvedComponent.RESPONSE,
            schema={"description": f"{why}.", "content": _as_problem(self._problem())},
            object=ProblemSerializer,
        )
        self.registry.register_on_missing(component)
        return component.ref

    def _problem(self) -> dict[str, Any]:
        ref: dict[str, Any] = self.resolve_serializer(ProblemSerializer, "response").ref
        return ref


def _as_problem(schema: dict[str, Any]) -> dict[str, Any]:
    return {CONTENT_TYPE: {"schema": schema}}


_SESSION_REQUIRED: list[dict[str, list[str]]] = [{"cookieAuth": []}]


def without_repetitions(result: dict[str, Any], **how: Any) -> dict[str, Any]:
    """Hoists repeated parts: a required session is the default, a repeated parameter a component.

    Components have the parameters' names; of two parameters of one name, the more frequent one is hoisted.
    """
    operations = [operation for path in result["paths"].values() for operation in path.values()]
    result["security"] = _SESSION_REQUIRED
    for operation in operations:
        if (security := operation.pop("security", [{}])) != _SESSION_REQUIRED:
            operation["security"] = security
    parameters = [one for operation in operations for one in operation.get("parameters", [])]
    shared: dict[str, dict[str, Any]] = {}
    for encoded, times in Counter(map(json.dumps, parameters)).most_common():
        if times > 1:
            shared.setdefault(json.loads(encoded)["name"], json.loads(encoded))
    for operation in operations:
        if "parameters" in operation:
            operation["parameters"] = [
                {"$ref": f"#/components/parameters/{one['name']}"}
                if shared.get(one["name"]) == one
                else one
                for one in operation["parameters"]
            ]
    result["components"]["parameters"] = dict(sorted(shared.items()))
    _drop_enum_ids(result)
    return result


def _drop_enum_ids(part: Any) -> None:
    """Deletes the marks by which drf-spectacular would hoist enumerations in a hook that is not used."""
    if isinstance(part, dict):
        part.pop("x-spec-enum-id", None)
    for inner in (
        part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    ):
        _drop_enum_ids(inner)
