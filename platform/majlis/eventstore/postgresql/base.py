"""Django's PostgreSQL backend with a pool that recovers at once from a restart of the server.

The pool's own check discards one dead connection at a time and waits up to four seconds in between: with
four idle connections or more, the first request after a restart was refused.
"""

from __future__ import annotations

from typing import Any

import psycopg
from django.db.backends.postgresql import base
from psycopg_pool import ConnectionPool


class DatabaseWrapper(base.DatabaseWrapper):
    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """A live connection; if the pool hands out a dead one, all dead ones are replaced first.

        Raises the driver's `OperationalError` if the server does not answer within the pool's timeout.
        """
        connection = super().get_new_connection(conn_params)
        pool = self.pool
        if pool is None or _is_alive(connection):
            return connection
        pool.putconn(connection)
        pool.check()
        return super().get_new_connection(conn_params)


def _is_alive(connection: Any) -> bool:
    try:
        ConnectionPool.check_connection(connection)
    except psycopg.Error:
        return False
    return True
