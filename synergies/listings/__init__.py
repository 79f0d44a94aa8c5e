"""A need or an offer, an answer, two consents, a joint working group.

Facts of a listing: published by an organisation as a need or an offer, open until a day; matched when
its first link opens; or withdrawn. After its last day a listing is expired and takes no new answer. No
fact records that: the status is computed on reading.

Facts of a link: proposed by another organisation that answers a listing; accepted by one side, then by
the other; opened by the second consent, which creates the joint working group in the same transaction;
or declined by the publisher, or withdrawn by the answerer.
"""
