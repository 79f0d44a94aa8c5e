"""Django settings. The defaults need no server: SQLite and the in-memory channel layer.

Environment variables:

- `DATABASE_URL` and `REDIS_URL`: PostgreSQL and Redis, to scale out.
- `MAJLIS_DATA`: the data folder.
- `SECRET_KEY` and `SEAL_KEY`: where one is not given, a key is generated once and kept in the data folder.
- `ALLOWED_HOSTS`: the public hosts, comma separated; turns on the settings that need HTTPS.
- `EMAIL_URL` (smtp://…) and `EMAIL_FROM`: the mail server and the sender.
- `MAJLIS_DEMO=1`: a demo forum, on loopback only.
"""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import suppress
from email.utils import parseaddr
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import dj_database_url
from redis.backoff import NoBackoff
from redis.retry import Retry

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("MAJLIS_DATA") or ROOT / "var").resolve()
# No other user of the machine reads what any process writes (`majlis.files`).
os.umask(0o077)


def _secret_key() -> str:
    if given := os.environ.get("SECRET_KEY"):
        return given
    path = DATA / "secret-key"
    with suppress(FileExistsError):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with open(descriptor, "w") as file:
                file.write(secrets.token_urlsafe(50))
        except OSError:  # a full disk: an empty key must not stay
            path.unlink()
            raise
    key = path.read_text()
    if not key.strip():
        raise SystemExit(f"{path} is empty: put the forum's secret key back into it.")
    return key


try:
    DATA.mkdir(parents=True, exist_ok=True)
    if not os.access(DATA, os.R_OK | os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, "this user may not write in it")
    SECRET_KEY = _secret_key()
except (OSError, UnicodeError) as _error:
    _why = getattr(_error, "strerror", None) or "its secret-key is no text"
    raise SystemExit(
        f"The data folder {DATA} cannot be used ({_why}). Mend it, or choose another with MAJLIS_DATA."
    ) from _error
# The private key that signs the log's checkpoints: 32 bytes in Base64; generated if it is not given.
SEAL_KEY = os.environ.get("SEAL_KEY")
DEBUG = False
DEMO = os.environ.get("MAJLIS_DEMO") == "1"

_LOOPBACK = ["127.0.0.1", "localhost", "[::1]"]
_PUBLIC = [host.strip() for host in os.environ.get("ALLOWED_HOSTS", "").split(",") if host.strip()]
if DEMO and _PUBLIC:
    raise SystemExit("A demo forum signs people in with one click: it is served on loopback only.")
ALLOWED_HOSTS = _PUBLIC or _LOOPBACK
SECURE = bool(_PUBLIC)
# Base address of links in letters, which are written outside of a request; `majlis run` sets its port.
PUBLIC_ADDRESS = (
    f"https://{_PUBLIC[0].lstrip('.')}"
    if _PUBLIC
    else f"http://127.0.0.1:{os.environ.get('PORT') or 8000}"
)
# Number of trusted proxies: the client's address is the last one in X-Forwarded-For.
PROXIES = 1 if SECURE else 0

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.headless",
    "allauth.mfa",
    "allauth.usersessions",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "channels",
    "majlis",
    "majlis.eventstore",
    "majlis.live",
    "majlis.scaled",
    "majlis.accounts",
    "majlis.audit",
    "majlis.audit.seal",
    "majlis.webhooks",
    "majlis.clock",
    # The domains, in the order of their imports.
    "federations",
    "synergies",
    # After the domains: their start-up code reads the registrations of the domains.
    "majlis.slices",
    "majlis.notifications",
    "example_forum",
    "bench",
]
# The packages whose URLs and texts are loaded; the host imports no slice.
DOMAINS = ["federations", "synergies"]
# (person, day) -> the organisations of the person's valid mandates, each with the mandate.
MANDATES_HELD = "federations.membership.projection.mandates_held"
# (people, day) -> the valid mandates of each, as the interface shows them; and their shape.
MANDATES_OF = "federations.membership.projection.mandates_of"
MANDATE_SHAPE = "federations.membership.projection.MandateShape"
# The roles of mandates; (roles, day) -> who holds one of them, and since when.
MANDATE_ROLES = "federations.membership.rules.Role"
HOLDERS_SINCE = "federations.membership.projection.holders_since"
# (person) -> whether they administer the forum, until the running transaction ends.
ADMINISTERS = "majlis.accounts.people.administers"
# (people) -> those whose sessions may only set up a second factor.
SHUT_OUT = "majlis.accounts.factors.shut_out"

MIDDLEWARE = [
    "majlis.http.logs.Requests",
    "majlis.http.headers.Headers",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "majlis.http.language.Language",
    "majlis.accounts.known_browsers.KnownBrowsers",
    "majlis.http.limits.Strangers",
    "majlis.http.bodies.SignInBodies",
    "django.contrib.messages.middleware.MessageMiddleware",
    "majlis.accounts.sessions.Seen",
    "majlis.accounts.factors.Required",
    "majlis.accounts.answers.InWords",
    "majlis.accounts.attempts.Attempts",
    "allauth.account.middleware.AccountMiddleware",
    "majlis.audit.past.middleware.PastReads",
]
ROOT_URLCONF = "majlis.urls"
WSGI_APPLICATION = "majlis.wsgi.application"
ASGI_APPLICATION = "majlis.asgi.application"
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

# synchronous=FULL: an acknowledged ballot survives a power cut. IMMEDIATE: writers queue for the lock.
_SQLITE: dict[str, Any] = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": DATA / "majlis.sqlite3",
    "OPTIONS": {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        # Deleted content is overwritten: no secret ballot or erased person's data stays in a freed page.
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536;"
        "PRAGMA secure_delete=ON;",
    },
    "CONN_MAX_AGE": None,
    "TEST": {"NAME": DATA / "test.sqlite3"},
}


def _postgresql(url: str) -> dict[str, Any]:
    """The database of a URL (with options like `?sslmode=…`), with Django's connection pool.

    The pool's timeout lets a request wait for a restarting server. An attempt to connect is given up early,
    since its intervals double: after a long absence of the server the next request makes a new attempt.
    """
    parsed = dj_database_url.parse(url, engine="majlis.eventstore.postgresql")
    pool = {"min_size": 1, "max_size": 10, "timeout": 5, "reconnect_timeout": 2}
    options = {
        "pool": pool,
        # Each connection plans a repeated statement once: casting a ballot takes a third less time.
        "server_side_binding": True,
        "prepare_threshold": 5,
    }
    return {**parsed, "CONN_MAX_AGE": 0, "OPTIONS": {**options, **parsed.get("OPTIONS", {})}}


_URL = os.environ.get("DATABASE_URL")
DATABASES: dict[str, dict[str, Any]] = {"default": _postgresql(_URL) if _URL else _SQLITE}
# Pages of the past read projected tables from a file of their own.
DATABASE_ROUTERS = ["majlis.eventstore.projecting.Reads"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# The tables in a backup. Projected tables need none: a rebuild fills them from the log. Every other table is
# in this list or the next; `majlis backup` refuses to make an incomplete archive.
KEPT_TABLES = [
    "eventstore.Log",
    "eventstore.Fact",
    "eventstore.Checkpoint",
    "eventstore.Key",
    "audit.SavedView",
    "seal.Tile",
    "seal.SignedCheckpoint",
    "seal.Cosignature",
    "seal.Mailing",
    "seal.Verification",
    "accounts.User",
    "accounts.Invitation",
    "account.EmailAddress",
    "mfa.Authenticator",
    "webhooks.Cursor",
    "federations.OpenBox",
    "federations.SealedBox",
    "notifications.Notice",
    "notifications.Delivery",
    "notifications.Preference",
    "notifications.Quiet",
    "notifications.Letter",
    "notifications.PushSubscription",
]
TABLES_LEFT_OUT = {
    "eventstore.Clock": "until when this machine's clock was believed; a copy starts from its last fact",
    "sessions.Session": "a copy of a forum signs nobody in",
    "usersessions.UserSession": "the list of those sessions",
    "account.EmailConfirmation": "links of a few days, sent again on request",
    "accounts.AccountLetter": "links that let somebody in, on their way by mail; made again on request",
    "contenttypes.ContentType": "made by `migrate`",
    "auth.Permission": "made by `migrate`, and used by nobody",
    "auth.Group": "used by nobody: rights are mandates, seats and one flag",
    "auth.Group_permissions": "used by nobody",
}

REDIS_URL = os.environ.get("REDIS_URL")
# Redis timeouts in seconds, without a retry: a request does not wait for a Redis that is down.
REDIS_PATIENCE: dict[str, Any] = {
    "socket_connect_timeout": 1,
    "socket_timeout": 1,
    "retry": Retry(NoBackoff(), 0),
}
CHANNEL_LAYERS: dict[str, dict[str, Any]] = {
    "default": {
        "BACKEND": "channels_redis.pubsub.RedisPubSubChannelLayer",
        # redis-py 8 closes idle sockets after 5 s by default.
        "CONFIG": {"hosts": [{"address": REDIS_URL, "socket_timeout": None}]},
    }
    if REDIS_URL
    else {"BACKEND": "channels.layers.InMemoryChannelLayer"}
}
CACHES: dict[str, dict[str, Any]] = {
    "default": {
        "BACKEND": "majlis.http.limits.SharedCache",
        "LOCATION": REDIS_URL,
        "OPTIONS": REDIS_PATIENCE,
    }
    if REDIS_URL
    else {
        # Rate limits are counted here: no stranger can make it drop a counter. Redis drops none either.
        "BACKEND": "majlis.http.limits.CountingCache",
    }
}

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["majlis.accounts.door.Door"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("MinimumLengthValidator", "CommonPasswordValidator", "NumericPasswordValidator")
]
# django-allauth. Every setting of the installed version is decided: here, or in
# tests/majlis/accounts/test_allauth_settings.py, where a setting stays at its default.
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
# An administrator's invitation gives an account its address: there is no address to verify or to change.
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_CHANGE_EMAIL = False
ACCOUNT_MAX_EMAIL_ADDRESSES = 1
ACCOUNT_ADAPTER = "majlis.accounts.adapter.ByInvitation"
# allauth's own generator writes an unverified address for each requested link.
ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR = "django.contrib.auth.tokens.PasswordResetTokenGenerator"  # noqa: S105  a class
PASSWORD_RESET_TIMEOUT = 24 * 60 * 60
# Limits of passwords and codes are in majlis.accounts.attempts: allauth's can be used up by strangers. The
# others are counted by the network of the request.
ACCOUNT_RATE_LIMITS = {
    "login": None,
    "login_failed": None,
    "reauthenticate": None,
    "reset_password": "20/m/ip",
    "reset_password_from_key": "20/m/ip",
    "change_password": None,
}
# Changing a password ends the other sessions (majlis.accounts.sessions) and keeps this one.
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
# Whoever holds a reset link chooses a password, and still needs the second factor to sign in.
ACCOUNT_LOGIN_ON_PASSWORD_RESET = False
# Neither an answer nor a letter reveals whether an address has an account.
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
# A link or a code in a letter replaces no password.
ACCOUNT_LOGIN_BY_CODE_ENABLED = False
ACCOUNT_EMAIL_NOTIFICATIONS = False
MFA_ADAPTER = "majlis.accounts.adapter.SecondFactors"
# The invitation has verified the address; a row of an unverified one can only be a stray.
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_REAUTHENTICATION_REQUIRED = True
# Every sign-in asks for the code, also in a browser that gave one before.
MFA_TRUST_ENABLED = False
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "Majlis"
# Phone clocks are off by some seconds: the previous and the next code are valid too.
MFA_TOTP_TOLERANCE = 1
MFA_RECOVERY_CODES_SHOW_ONCE = True
# Done by majlis.accounts.sessions.Seen, which does not write at every request.
USERSESSIONS_TRACK_ACTIVITY = True
ALLAUTH_TRUSTED_PROXY_COUNT = PROXIES
HEADLESS_ONLY = True
HEADLESS_CLIENTS = ("browser",)
HEADLESS_SERVE_SPECIFICATION = False
HEADLESS_FRONTEND_URLS: dict[str, str] = {
    "account_confirm_email": "/sign-in",
    "account_reset_password": "/reset-password",
    # The key is in the fragment (`#`), which browsers never send: no log and no Referer contains it.
    "account_reset_password_from_key": "/reset-password#{key}",
    "account_signup": "/sign-in",
}


def _mail_by(url: str) -> dict[str, Any]:
    """Django's settings for `smtp://user:password@host:port`, `smtp+tls://…` or `smtps://…`."""
    parsed = urlsplit(url)
    if parsed.scheme not in ("smtp", "smtp+tls", "smtps") or not parsed.hostname:
        raise SystemExit("EMAIL_URL is smtp://, smtp+tls:// or smtps://, with a host.")
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parsed.hostname,
        "EMAIL_PORT": parsed.port or {"smtp": 25, "smtp+tls": 587, "smtps": 465}[parsed.scheme],
        "EMAIL_HOST_USER": unquote(parsed.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parsed.password or ""),
        "EMAIL_USE_TLS": parsed.scheme == "smtp+tls",
        "EMAIL_USE_SSL": parsed.scheme == "smtps",
        "EMAIL_TIMEOUT": 20,
    }


# Without a mail server letters are dropped: in the logs, anybody could use a link to reset a password.
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
EMAIL_URL = os.environ.get("EMAIL_URL")
if EMAIL_URL:
    globals().update(_mail_by(EMAIL_URL))


def _sender(text: str) -> str:
    """An address, or a name with an address in angle brackets, without characters that nobody sees."""
    name, _, host = parseaddr(text)[1].rpartition("@")
    if not (name and host and text.isprintable()):
        raise SystemExit("EMAIL_FROM is an address, or a name with an address in < >.")
    return text


DEFAULT_FROM_EMAIL = _sender(
    os.environ.get("EMAIL_FROM") or f"majlis@{(_PUBLIC or ['localhost'])[0].lstrip('.')}"
)

# SSRF protection: servers whose addresses people enter (webhooks, push services) must be on the public
# Internet. Tests set this to reach their own servers on loopback.
LOOPBACK_IS_OUTSIDE = False

REST_FRAMEWORK: dict[str, Any] = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["majlis.http.acting.Session"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["majlis.http.rendering.Json"],
    "DEFAULT_PARSER_CLASSES": ["majlis.http.bodies.Json"],
    "DEFAULT_PAGINATION_CLASS": "majlis.http.paging.Cursor",
    "DEFAULT_SCHEMA_CLASS": "majlis.http.schema.Schema",
    "EXCEPTION_HANDLER": "majlis.http.errors.problem",
    "DEFAULT_THROTTLE_CLASSES": ["majlis.http.limits.Commands", "majlis.http.limits.Searches"],
    "DEFAULT_THROTTLE_RATES": {"commands": "300/min", "costly": "300/min", "exports": "10/min"},
    "NUM_PROXIES": PROXIES,
    "UNAUTHENTICATED_USER": None,
    # No answer to OPTIONS: the OpenAPI document describes the shapes better.
    "DEFAULT_METADATA_CLASS": None,
    "PAGE_SIZE": 50,
}
# Quota of requests a minute without a session, for a network that a whole federation may share. A forum
# that is not public is reached from this machine only, by programs too.
STRANGERS_A_MINUTE = 600 if SECURE else 6_000
SPECTACULAR_SETTINGS: dict[str, Any] = {
    "TITLE": "Majlis",
    "DESCRIPTION": "Proposals, votes and links between federations, from an event-sourced log.",
    "VERSION": "0.1.0",
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_PERMISSIONS": ["rest_framework.permissions.AllowAny"],
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    # Sections open on demand: drawing every address would take minutes.
    "SWAGGER_UI_SETTINGS": {"docExpansion": "none", "deepLinking": True, "filter": True},
    "COMPONENT_SPLIT_REQUEST": True,
    "GET_LIB_DOC_EXCLUDES": "majlis.http.schema.undocumented",
    # Enumerations are inlined where they are used: slices need no common name for each.
    "ENUM_GENERATE_CHOICE_DESCRIPTION": False,
    "POSTPROCESSING_HOOKS": ["majlis.http.schema.without_repetitions"],
}

LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", "Français"), ("ar", "العربية"), ("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"
# The time zone of civil dates and of displayed times.
CIVIL_TIME_ZONE = "Africa/Casablanca"

STATIC_URL = "/static/"
FRONTEND = ROOT / "frontend" / "dist"
STATICFILES_DIRS = [FRONTEND] if FRONTEND.exists() else []
# Files are served from their source folders (the build, the API's documentation), without collectstatic.
WHITENOISE_USE_FINDERS = True
WHITENOISE_ALLOW_ALL_ORIGINS = False
# The front end's build puts a content hash in these names.
WHITENOISE_IMMUTABLE_FILE_TEST = r"^/static/assets/"

SESSION_COOKIE_AGE = 14 * 24 * 60 * 60
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE
# `__Host-`: browsers accept these cookies over HTTPS only, and not from another host of the same domain.
SESSION_COOKIE_NAME = "__Host-sessionid" if SECURE else "sessionid"
CSRF_COOKIE_NAME = "__Host-csrftoken" if SECURE else "csrftoken"
BROWSER_COOKIE_NAME = "__Host-browser" if SECURE else "browser"
CSRF_FAILURE_VIEW = "majlis.http.errors.csrf_failed"
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in _PUBLIC]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SECURE else None
SECURE_SSL_REDIRECT = SECURE
# Health checks come from inside, without the proxy and HTTPS.
SECURE_REDIRECT_EXEMPT = [r"^health/"]
SECURE_HSTS_SECONDS = 31_536_000 if SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE
SECURE_HSTS_PRELOAD = SECURE
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "majlis.http.logs.JsonLines"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["stderr"], "level": os.environ.get("LOG_LEVEL", "WARNING")},
}
