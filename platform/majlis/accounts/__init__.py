"""Accounts: people, how they sign in, and how their data is exported and erased.

Accounts are a kept table: no fact rebuilds it. Facts hold only the ids of people, so an account can be
erased while the log stays whole (`erasure`). There is no open sign-up: an administrator invites people, or
the demo creates their accounts.
"""
