"""Proposals: texts that working groups write, version by version, until a vote decides.

Facts of a proposal, in the order of its life:

`drafted` by a participant of the group, with a printed reference (P-2026-0042) and the authoritative
language. `version-saved` with the draft, and at each save. A save names the version it is based on. A save
based on an older version is refused, and both texts are shown; saving the same text records no fact.
`retitled`; `translated` (a version into another language, without authority); `coauthor-added` and
`coauthor-removed`; `supported` by an organisation, for one version, and `support-withdrawn`.

After `submitted` the proposal belongs to the group: authors write no more. The chair, the rapporteur and
the secretary may still save versions, because a group amends the texts it receives. `withdrawn` ends it.

`put-to-vote` freezes one version by its hash: nothing changes until the end of the vote. Then the
proposal is `adopted` or `rejected` for good, or has `lapsed` without a quorum. A lapsed proposal is
treated like a submitted one and may be put to the vote again. A cancelled vote returns the proposal
(`taken-back-from-vote`).

Everybody who sees the group sees its proposals, from the first draft.
"""
