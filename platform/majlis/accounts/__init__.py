"""Accounts: people, how they sign in, and how their data is exported and erased.

What is done to an account is a fact (`aggregate.Account`). Names, addresses and passwords are in a kept table
that no fact rebuilds: facts hold only the ids of people, so an account can be erased while the log stays
whole (`erasure`). There is no open sign-up: an administrator invites people, or
the demo creates their accounts.
"""
