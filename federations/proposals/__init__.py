"""A proposal: the text a working group writes, version by version, until a vote decides on it.

Its life, told in its events:

`drafted` by a participant of the group, with a printed reference (P-2026-0042) and the language
that carries authority; at once `version-saved`, and again each time somebody keeps the text. A save
names the version it started from: when somebody was faster both texts are shown, and saving the
same text says nothing. `retitled`; `translated` (a version into another language, without
authority); `coauthor-added` and `coauthor-removed`; `supported` by organisations, each for a
version, and `support-withdrawn`.

`submitted`, it belongs to the group: its authors write no more, and the chair, the rapporteur and
the secretary may still save versions, since a group amends what it was handed. `withdrawn` ends it.

`put-to-vote` freezes one version with its hash: nothing of it changes until the vote is over. Then
it is `adopted` or `rejected`, for good; or it has `lapsed`, because the quorum was missed, and
stands where a submitted one stands: it may be put to the vote again. A vote that is cancelled gives
it back (`taken-back-from-vote`).

Seen by whoever sees the group, from the first draft on.
"""
