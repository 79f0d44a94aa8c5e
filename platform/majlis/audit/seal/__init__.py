"""The seal: makes any change of the history detectable, even by the operator of the server.

A timetable seals new facts: each becomes a leaf of one Merkle tree (`tree`, RFC 6962), and the forum's key
signs the root of the tree as a checkpoint (`sealing`, C2SP tlog-checkpoint). Stakeholders keep keys of
their own: they check that each checkpoint is consistent with the one they saw before, and co-sign it
(`commands`, `cosigning`). If a fact is changed, removed or inserted later, the facts no longer lead to the
roots that the witnesses hold. `verifying` computes the tree again from the facts and names the first that
differs. `majlis/audit/checker.py` defines byte for byte how facts are sealed, and checks the same without
this program.

The life of a key: `seal-key.published`. The life of a witness: `witness.lodged`, `witness.withdrawn`. The
finding of a verification is a fact too: `history.doubted`. The last checkpoint is also stored outside the
database (`checkpoint_file`), so that a rewrite of the whole database is detected. Checkpoints, co-signatures
and verifications are kept tables, not facts: a fact would have to be sealed by another checkpoint, and so on
without end.
"""
