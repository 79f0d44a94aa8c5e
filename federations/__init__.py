"""The domain of federations: membership, proposals and decisions.

Slices in reading order; a slice may call the commands of earlier slices only:

- `organisations`: the directory: types, names and parents, as reported and as verified.
- `membership`: mandates: who speaks for which organisation, from when until when.
- `working_groups`: groups of organisations: charter, seats, actions.
- `proposals`: texts of a group, version by version.
- `votes`: decisions of a group, under a rule that is frozen with the roll.
"""

SLICES = ["organisations", "membership", "working_groups", "proposals", "votes"]
