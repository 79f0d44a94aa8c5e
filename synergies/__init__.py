"""What federations do together.

- `listings`: a need or an offer, an answer, two consents, a joint working group.
"""

SLICES = ["listings"]
