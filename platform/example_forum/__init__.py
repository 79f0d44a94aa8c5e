"""The example forum that `majlis demo` tells, by commands only; imported by nobody.

In reading order: `stage` (who acts, and the ids of what they make), `facts` (what was reported, with its
sources), `directory` (real bodies as reported, invented bodies as examples), `people` (the cast and its
mandates), `programme` (the three editions and their panels), `proposals` with `texts`, `actions`, `votes`,
`links`; `story` tells it all, once, and `live` goes on with it.

No real body holds a seat, a mandate, a proposal, a ballot or a need. What acts bears "Exemple" in its name.
"""
