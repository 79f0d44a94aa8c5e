"""Every setting of the installed django-allauth is decided: a default could contradict invitations."""

from __future__ import annotations

import pytest
from allauth import app_settings as common
from allauth.account import app_settings as account
from allauth.headless import app_settings as headless
from allauth.mfa import app_settings as mfa
from allauth.usersessions import app_settings as usersessions

from majlis import settings

# Settings that stay at their defaults, and why that is right here.
AT_DEFAULT = {
    "no sign-up, no verification of addresses: nobody adds an address": """
        ACCOUNT_EMAIL_CONFIRMATION_EXPIRE_DAYS ACCOUNT_EMAIL_CONFIRMATION_AUTHENTICATED_REDIRECT_URL
        ACCOUNT_EMAIL_CONFIRMATION_ANONYMOUS_REDIRECT_URL ACCOUNT_EMAIL_CONFIRMATION_HMAC
        ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED ACCOUNT_EMAIL_VERIFICATION_BY_CODE_FORMAT
        ACCOUNT_EMAIL_VERIFICATION_BY_CODE_MAX_ATTEMPTS ACCOUNT_EMAIL_VERIFICATION_BY_CODE_TIMEOUT
        ACCOUNT_EMAIL_VERIFICATION_MAX_CHANGE_COUNT ACCOUNT_EMAIL_VERIFICATION_MAX_RESEND_COUNT
        ACCOUNT_CONFIRM_EMAIL_ON_GET ACCOUNT_LOGIN_ON_EMAIL_CONFIRMATION ACCOUNT_SIGNUP_FORM_CLASS
        ACCOUNT_SIGNUP_FORM_HONEYPOT_FIELD ACCOUNT_SIGNUP_REDIRECT_URL""",
    "accounts have no user name and no telephone number": """
        ACCOUNT_USERNAME_BLACKLIST ACCOUNT_USERNAME_MIN_LENGTH ACCOUNT_USERNAME_VALIDATORS
        ACCOUNT_PRESERVE_USERNAME_CASING ACCOUNT_PHONE_VERIFICATION_CODE_FORMAT
        ACCOUNT_PHONE_VERIFICATION_ENABLED ACCOUNT_PHONE_VERIFICATION_MAX_ATTEMPTS
        ACCOUNT_PHONE_VERIFICATION_MAX_CHANGE_COUNT ACCOUNT_PHONE_VERIFICATION_MAX_RESEND_COUNT
        ACCOUNT_PHONE_VERIFICATION_TIMEOUT""",
    "for allauth's own pages, forms and letters, which this forum does not serve": """
        ACCOUNT_AUTHENTICATED_LOGIN_REDIRECTS ACCOUNT_DEFAULT_HTTP_PROTOCOL ACCOUNT_EMAIL_SUBJECT_PREFIX
        ACCOUNT_FORMS ACCOUNT_LOGOUT_ON_GET ACCOUNT_LOGOUT_REDIRECT_URL
        ACCOUNT_PASSWORD_INPUT_RENDER_VALUE ACCOUNT_SESSION_COOKIE_AGE ACCOUNT_SESSION_REMEMBER
        ACCOUNT_TEMPLATE_EXTENSION HEADLESS_SPECIFICATION_TEMPLATE_NAME MFA_FORMS""",
    "sign-in and reset by a code of a letter are off": """
        ACCOUNT_LOGIN_BY_CODE_FORMAT ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS
        ACCOUNT_LOGIN_BY_CODE_MAX_RESEND_COUNT ACCOUNT_LOGIN_BY_CODE_REQUIRED
        ACCOUNT_LOGIN_BY_CODE_TIMEOUT ACCOUNT_LOGIN_BY_CODE_TRUST_ENABLED
        ACCOUNT_PASSWORD_RESET_BY_CODE_ENABLED ACCOUNT_PASSWORD_RESET_BY_CODE_FORMAT
        ACCOUNT_PASSWORD_RESET_BY_CODE_MAX_ATTEMPTS ACCOUNT_PASSWORD_RESET_BY_CODE_TIMEOUT
        ALLAUTH_USER_CODE_FORMAT""",
    "no security keys, and no trusted browsers": """
        MFA_PASSKEY_LOGIN_ENABLED MFA_PASSKEY_SIGNUP_ENABLED MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN
        MFA_WEBAUTHN_USER_VERIFICATION MFA_RATE_LIMITS MFA_TRUST_COOKIE_AGE MFA_TRUST_COOKIE_DOMAIN
        MFA_TRUST_COOKIE_HTTPONLY MFA_TRUST_COOKIE_NAME MFA_TRUST_COOKIE_PATH
        MFA_TRUST_COOKIE_SAMESITE MFA_TRUST_COOKIE_SECURE""",
    "browsers have a session, and no tokens": """
        HEADLESS_ADAPTER HEADLESS_TOKEN_STRATEGY HEADLESS_JWT_ALGORITHM HEADLESS_JWT_PRIVATE_KEY
        HEADLESS_JWT_ACCESS_TOKEN_EXPIRES_IN HEADLESS_JWT_REFRESH_TOKEN_EXPIRES_IN
        HEADLESS_JWT_AUTHORIZATION_HEADER_SCHEME HEADLESS_JWT_STATEFUL_VALIDATION_ENABLED
        HEADLESS_JWT_ROTATE_REFRESH_TOKEN""",
    "the default is what authenticator apps expect": """
        MFA_TOTP_DIGITS MFA_TOTP_PERIOD MFA_TOTP_INSECURE_BYPASS_CODE MFA_RECOVERY_CODE_COUNT
        MFA_RECOVERY_CODE_DIGITS""",
    "the default fits: one address per account, five minutes for a check, fifteen for a sign-in": """
        ACCOUNT_UNIQUE_EMAIL ACCOUNT_EMAIL_MAX_LENGTH ACCOUNT_USER_MODEL_EMAIL_FIELD ACCOUNT_SALT
        ACCOUNT_REAUTHENTICATION_REQUIRED ACCOUNT_REAUTHENTICATION_TIMEOUT ACCOUNT_LOGIN_TIMEOUT
        USERSESSIONS_ADAPTER ALLAUTH_TRUSTED_CLIENT_IP_HEADER ALLAUTH_RATE_LIMIT_IPV6_PREFIX""",
    "Django's own settings decide: passwords, automatic keys": """
        ACCOUNT_PASSWORD_MIN_LENGTH ALLAUTH_DEFAULT_AUTO_FIELD""",
    "older names of the settings above": """
        ACCOUNT_AUTHENTICATION_METHOD ACCOUNT_EMAIL_REQUIRED ACCOUNT_SIGNUP_EMAIL_ENTER_TWICE
        ACCOUNT_SIGNUP_PASSWORD_ENTER_TWICE ACCOUNT_USERNAME_REQUIRED""",
    "no settings: whether an application is installed": """
        ALLAUTH_HEADLESS_ENABLED ALLAUTH_MFA_ENABLED ALLAUTH_SITES_ENABLED
        ALLAUTH_SOCIALACCOUNT_ENABLED ALLAUTH_SOCIALACCOUNT_ONLY ALLAUTH_USERSESSIONS_ENABLED""",
}
# Read without the prefix.
RENAMED = {"ALLAUTH_HEADLESS_ONLY": "HEADLESS_ONLY"}


@pytest.mark.parametrize("part", [common, account, mfa, usersessions, headless])
def test_every_setting_of_allauth_is_decided(part: object) -> None:
    found = part._app_settings  # type: ignore[attr-defined]
    names = {
        f"{found.prefix}{name}"
        for name, value in vars(type(found)).items()
        if isinstance(value, property) and not name.startswith("_")
    }
    decided = {name for names in AT_DEFAULT.values() for name in names.split()}
    here = {name for name in names if hasattr(settings, RENAMED.get(name, name))}
    assert names - here - decided == set(), "decide these settings"
    assert here & decided == set(), "decided twice"
