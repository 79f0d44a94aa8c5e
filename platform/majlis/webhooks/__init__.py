"""Webhooks: send facts to a partner's server, in order, as soon as they are recorded.

An administrator adds a webhook and names its reader: the partner receives exactly the facts that this
person may read in the log. A message that is not answered with 2xx is sent again at growing intervals.
The webhook is stopped, and administrators are notified, after days without a 2xx answer, once the reader's
account is closed, or when the secret cannot be decrypted. No fact is lost: the log is the queue and the
cursor a position in it. The partner may fetch any part again, back to where the webhook was added.

    webhook.added → (webhook.changed, webhook.secret-renewed, webhook.replayed)*
                  → webhook.stopped ⇄ webhook.resumed → webhook.removed

Messages follow Standard Webhooks (https://www.standardwebhooks.com). `webhook-id` is the fact's id and
stays the same in every attempt, `webhook-timestamp` is the time of the attempt, and `webhook-signature` is
`v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body`.
"""
