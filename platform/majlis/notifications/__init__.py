"""What a person is told, where and when.

`notices` the follower that writes it down, `preferences` when it may
leave the house, `api` and `live` the inbox. Letters and pushes are made of the `Delivery` rows.
"""
