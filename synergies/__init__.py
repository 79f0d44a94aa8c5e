"""What federations do together.

- `links`: a need or an offer, an answer, two consents, a joint working group.
"""
