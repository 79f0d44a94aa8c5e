"""Notifications: what people are notified of, by which channel and when.

`notices` is the follower that records notices, `preferences` decides when they may be sent, `api` and
`live` serve the inbox. Letters and pushes are made from the `Delivery` rows (`outbox`).
"""
