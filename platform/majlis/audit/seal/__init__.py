"""The seal: why nobody can change the history in silence, whoever runs the server included.

A timetable seals what was recorded since it last looked: each fact becomes a leaf of one Merkle tree
(`tree`, RFC 6962), and the root of the tree is signed with the forum's key as a checkpoint (`sealing`,
C2SP tlog-checkpoint). Stakeholders keep keys of their own, check that each checkpoint goes on from the
one they saw before, and co-sign it (`commands`, `cosigning`); a fact that is later changed, removed or
inserted no longer leads to the roots that they hold. `verifying` computes the tree again from the facts
and names the first that is not what was sealed. What is sealed, and how, byte for byte, says
`majlis/audit/checker.py`, which checks the same without this program.

The life of a key: `seal-key.published`. The life of a witness: `witness.lodged`, `witness.withdrawn`. What
a verification found is a fact, too: `history.doubted`. The last checkpoint stands outside the database
as well (`kept`), so that whoever rewrites all of it is found.
Checkpoints, co-signatures and verifications are kept tables and no facts: a fact would have to be sealed
by another checkpoint, and so on for ever.
"""
