"""The WSGI application, for any WSGI server."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

from majlis.files import mend

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "majlis.settings")

application = get_wsgi_application()

# For commands a system check does it; servers run none.
mend(settings.DATA)
