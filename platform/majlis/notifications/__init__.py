"""Notifications: notices in people's inboxes, and their delivery by mail and push.

`notices` is the follower that records notices, `preferences` decides when they may be sent, `api` and
`live` serve the inbox. Letters and pushes are made from the `Delivery` rows (`outbox`).
"""
