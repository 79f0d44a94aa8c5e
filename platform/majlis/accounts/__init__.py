"""Who is signed in, and for whom they act.

Accounts are a kept table, never told by facts: facts hold the ids of people, and whoever leaves is
erased here while the log stays whole (`erasure`). There is no open sign-up: an administrator makes an
account, or the demo does.
"""
