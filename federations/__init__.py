"""Who belongs, what is proposed, how it is decided.

Its slices, in reading order; a later one may call an earlier one's commands, never back:

- `organisations`: the bodies, their kinds, names and nesting, as reported and as verified.
- `membership`: who speaks for which body, from when until when.
- `working_groups`: where bodies sit together: charter, seats, actions.
- `proposals`: what a group writes, version by version.
- `votes`: how it decides, under a rule that is frozen with the roll.
"""

SLICES = ["organisations", "membership", "working_groups", "proposals", "votes"]
