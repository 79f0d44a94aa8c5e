"""Webhooks: a partner's server is told of facts, in order, as soon as they are recorded.

An administrator adds one and says whose eyes it has: it is sent what that person may read in the trail,
and nothing else. It answers 2xx, or the same message comes again, later and later; after days without
an answer, once that person's account is closed, or when its secret can no longer be opened, it is
stopped, and administrators are told. What was missed is never lost: the log is the queue, the cursor a
position of it, and the partner may ask for any part again, from where it was added on.

    webhook.added → (webhook.changed, webhook.secret-renewed, webhook.replayed)*
                  → webhook.stopped ⇄ webhook.resumed → webhook.removed

Messages follow Standard Webhooks (https://www.standardwebhooks.com): `webhook-id` is the fact's id and
stays the same however often it is sent, `webhook-timestamp` is the attempt's, `webhook-signature` is
`v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body`.
"""
