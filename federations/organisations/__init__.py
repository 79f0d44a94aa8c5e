"""The bodies of the forum: who they are, as reported and as verified.

An organisation is **registered**, with the names it really has and, when it was found in a public
source, that source. It may be **described** anew, **renamed** (from a date), **moved** under other
bodies, under two at once if need be. An administrator **verifies** it, or takes that back
(**unverified**). It ends **merged** into a successor or **dissolved**: its page stays, and what it
did stays its own, for old facts keep pointing at it.
"""
