"""The example forum that `majlis demo` creates, by commands only; no other package imports it.

In reading order: `stage` (actors, and the ids of the objects they make), `facts` (the reported data, with
its sources), `directory` (real bodies as reported, invented bodies as examples), `people` (the cast and
its mandates), `programme` (the three editions and their panels), `proposals` with `texts`, `actions`,
`votes`, `links`; `story` runs them all, once, and `live` continues it.

No real body holds a seat, a mandate, a proposal, a ballot or a need. Every acting body has "Exemple" in
its French name, "Example" in the English one and «(مثال)» in the Arabic one.
"""
