"""The WSGI application, for any WSGI server; it refuses to start on a database of a newer program."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import DatabaseError, connection

from majlis.files import mend

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "majlis.settings")

application = get_wsgi_application()


def _refuse_newer() -> None:
    # Imported after Django is set up, because it imports models.
    from majlis.eventstore.newer import newer

    try:
        why = newer()
    except DatabaseError:
        # The process starts all the same, and answers once the database does.
        return
    finally:
        connection.close()
    if why:
        raise SystemExit(why)


_refuse_newer()
# For commands a system check does it; servers run none.
mend(settings.DATA)
