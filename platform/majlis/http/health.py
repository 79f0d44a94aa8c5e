"""Liveness and readiness checks, for monitoring and orchestration."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from redis import Redis
from redis.exceptions import RedisError

from majlis.eventstore.clock import is_right
from majlis.eventstore.faults import has_room
from majlis.eventstore.newer import is_migrated, unknown_migrations

logger = logging.getLogger(__name__)


@never_cache
@require_safe
def live(request: HttpRequest) -> HttpResponse:
    """200 while the process answers."""
    return JsonResponse({"live": True})


@never_cache
@require_safe
def ready(request: HttpRequest) -> HttpResponse:
    """200 when `database`, `migrations` and `storage` are true, 503 otherwise.

    `redis` and `clock` are reported but do not count. Without Redis a forum still works, with slower live
    updates. `clock` is false while the log's last fact lies in the future, after a jump of the clock until
    an administrator confirms the date, and once no follower has run for an hour.
    """
    checks = {"database": _database(), "migrations": False, "storage": _storage()}
    checks["migrations"] = checks["database"] and _migrated()
    is_ready = all(checks.values())
    checks["redis"] = _redis()
    checks["clock"] = checks["migrations"] and is_right(datetime.now(UTC))
    return JsonResponse({"ready": is_ready, **checks}, status=200 if is_ready else 503)


def _database() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        logger.warning("the database does not answer", exc_info=True)
        return False
    return True


def _migrated() -> bool:
    return is_migrated() and not unknown_migrations()


def _storage() -> bool:
    """Whether SQLite has free space; PostgreSQL's storage is monitored on its own host."""
    if connection.vendor != "sqlite" or has_room():
        return True
    logger.error("the data folder is full", extra={"folder": str(settings.DATA)})
    return False


def _redis() -> bool:
    if not settings.REDIS_URL:
        return True
    try:
        # Directly, because the cache works without Redis.
        with Redis.from_url(settings.REDIS_URL, **settings.REDIS_PATIENCE) as redis:
            redis.ping()
    except RedisError:
        logger.warning("Redis does not answer", exc_info=True)
        return False
    return True
