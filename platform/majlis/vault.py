"""What is kept encrypted: each purpose has its own key, made of `SECRET_KEY`.

A backup restored without that key opens nothing; `SECRET_KEY_FALLBACKS` still open what older keys closed.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from functools import cache

from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.utils.encoding import force_bytes


def vault(purpose: str) -> MultiFernet:
    """Encrypts and decrypts bytes of one purpose; `InvalidToken` for what another key closed."""
    return _vault(purpose, (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS))


@cache
def _vault(purpose: str, keys: tuple[str | bytes, ...]) -> MultiFernet:
    info = f"majlis: {purpose}".encode()
    return MultiFernet(
        Fernet(
            urlsafe_b64encode(
                HKDF(SHA256(), length=32, salt=None, info=info).derive(force_bytes(key))
            )
        )
        for key in keys
    )
