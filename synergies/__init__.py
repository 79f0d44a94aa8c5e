"""The domain of synergies: cooperation between organisations.

- `listings`: a need or an offer, an answer, two consents, a joint working group.
"""

SLICES = ["listings"]
