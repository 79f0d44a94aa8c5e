"""A need or an offer, an answer, two consents, a joint working group.

A listing's life, in its events: published by an organisation as a need or an offer, open until a
day; matched when a first link made of it opens; or withdrawn. Once its day has passed it is expired
and takes no new answer: no fact says so, whoever reads sees it.

A link's life: proposed by another organisation that answers a listing; accepted by one side, then by
the other; opened by the second consent, which creates the joint working group in the same
transaction; or declined by the one that published, or withdrawn by the one that answered.
"""
