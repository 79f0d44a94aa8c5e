"""Encryption of stored secrets: each purpose has its own key, derived from `SECRET_KEY` by HKDF.

A backup restored under another key cannot be decrypted; `SECRET_KEY_FALLBACKS` decrypt older ciphertexts.
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
    """Encrypts and decrypts bytes of one purpose; raises `InvalidToken` for another key's ciphertext."""
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
