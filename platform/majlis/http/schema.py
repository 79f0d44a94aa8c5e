"""How the OpenAPI document names what is done at an address: a page is a list, not one thing."""

from __future__ import annotations

from drf_spectacular.openapi import AutoSchema

from majlis.http.paging import Page


class Schema(AutoSchema):
    """`organisations_list` for a page of rows beside `organisations_retrieve` for one of them."""

    def get_operation_id(self) -> str:
        name = super().get_operation_id()
        if isinstance(self.get_response_serializers(), Page):
            return name.removesuffix("_retrieve") + "_list"
        return name
