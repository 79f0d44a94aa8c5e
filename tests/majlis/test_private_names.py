"""Private names of libraries that our code uses: each has a test that fails by name after an upgrade.

The source is searched for these names: attributes with a leading underscore that no class of ours defines,
names called on `super()`, and texts passed to `getattr`. A missing import fails by itself.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth.middleware import get_user
from django.contrib.auth.models import AnonymousUser
from django.core.cache.backends.locmem import LocMemCache
from django.db.models.query import ModelIterable
from django.test import RequestFactory
from drf_spectacular.openapi import AutoSchema
from rest_framework.request import Request
from twisted.internet.abstract import FileDescriptor

from majlis.eventstore.models import Checkpoint, Fact, Log
from majlis.http.limits import CountingCache

ROOT = Path(__file__).resolve().parents[2]
OURS = ("platform", "federations", "synergies")
# Private by their spelling only: the libraries document them.
DOCUMENTED = {"_asdict", "_meta", "_default_manager", "_base_manager", "_db", "_create", "_exit"}

T = TypeVar("T", bound=Callable[..., None])
tested: set[str] = set()


def of(name: str) -> Callable[[T], T]:
    """Marks the test of one private name."""

    def mark(test: T) -> T:
        tested.add(name)
        return test

    return mark


def private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


def defined(tree: ast.AST) -> Iterator[str]:
    """The names that this module defines itself."""
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.ClassDef(name=name) | ast.alias(asname=str(name)) | ast.arg(arg=name):
                yield name
            case ast.Name(id=name, ctx=ast.Store()):
                yield name
            case ast.Attribute(value=ast.Name(id="self" | "cls"), attr=name, ctx=ast.Store()):
                yield name


def called_on_super(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super"
    )


def read(tree: ast.AST, own: set[str]) -> Iterator[str]:
    """The private names of libraries that this module reads or sets."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=value, attr=name):
                if private(name) and (name not in own or called_on_super(value)):
                    yield name
            case ast.Call(func=ast.Name(id="getattr"), args=[_, ast.Constant(value=str(name)), *_]):
                if private(name) and name not in own:
                    yield name


def test_every_private_name_in_use_has_its_test() -> None:
    files = [file for part in OURS for file in sorted((ROOT / part).rglob("*.py"))]
    trees = [ast.parse(file.read_text()) for file in files if "migrations" not in file.parts]
    assert len(trees) > 150
    own = {name for tree in trees for name in defined(tree)}
    found = {name for tree in trees for name in read(tree, own)}
    assert found - DOCUMENTED == tested


def test_the_search_finds_what_is_read_set_and_inherited() -> None:
    module = ast.parse(
        "class Own(Theirs):\n"
        "    def _mine(self):\n"
        "        self._kept = library._read\n"
        "        library._set = self._kept or self._mine() or self.__class__\n"
        "        return getattr(library, '_asked', None), super()._mine, self._inherited\n"
    )
    assert set(read(module, set(defined(module)))) == {
        *("_read", "_set", "_asked", "_mine", "_inherited"),
    }


@of("_tempDataLen")
def test_twisted_still_has_temp_data_len(monkeypatch: pytest.MonkeyPatch) -> None:
    """`majlis.live.wire` uses it to count the bytes that a browser has not read."""
    descriptor = FileDescriptor()
    monkeypatch.setattr(descriptor, "startWriting", lambda: None)
    descriptor.connected = True
    assert descriptor._tempDataLen == 0
    descriptor.write(b"seven b")
    assert len(descriptor.dataBuffer) - descriptor.offset + descriptor._tempDataLen == 7


@pytest.mark.django_db
@pytest.mark.database
@of("_raw_delete")
def test_django_still_has_raw_delete() -> None:
    """Projections delete rows with it, without reading them first."""
    Checkpoint.objects.create(follower="somebody", position=0)
    Checkpoint.objects.filter(follower="somebody")._raw_delete("default")
    assert not Checkpoint.objects.exists()


@of("_set")
def test_django_s_cache_in_memory_still_writes_by_set() -> None:
    """The store of counts decides there when it searches for entries that are over."""
    assert issubclass(CountingCache, LocMemCache)
    assert {"key", "value"} <= set(inspect.signature(vars(LocMemCache)["_set"]).parameters)
    assert "self._set(" in inspect.getsource(LocMemCache.set)


@of("_iterable_class")
def test_django_still_has_iterable_class() -> None:
    """A prepared query uses it to tell whether its queryset gives models or values."""
    assert Fact.objects.all()._iterable_class is ModelIterable
    assert Log.objects.values_list("pk")._iterable_class is not ModelIterable


@of("_cached_user")
def test_django_still_has_cached_user() -> None:
    """The log of requests reads the person there; without it, it would name nobody."""
    request = RequestFactory().get("/")
    request._cached_user = user = AnonymousUser()  # type: ignore[attr-defined]
    assert get_user(request) is user


@of("_request")
def test_rest_framework_still_has_request() -> None:
    """Functions that do not know REST framework's request take Django's own from it."""
    request = RequestFactory().get("/")
    assert Request(request)._request is request


@of("_get_response_bodies")
def test_spectacular_still_has_get_response_bodies() -> None:
    """The OpenAPI document adds the refusals of each address there."""
    assert "direction" in inspect.signature(AutoSchema._get_response_bodies).parameters


@of("_check_password")
def test_allauth_still_has_check_password() -> None:
    """The accounts of a demo are locked there, before a password is compared."""
    parameters = inspect.signature(AuthenticationBackend._check_password).parameters
    assert list(parameters) == ["self", "user", "password"]


@of("_map_serializer_field")
def test_spectacular_still_has_map_serializer_field() -> None:
    """The OpenAPI document describes each alternative of a union with it."""
    parameters = inspect.signature(AutoSchema._map_serializer_field).parameters
    assert list(parameters)[:3] == ["self", "field", "direction"]
