"""The history: the log of all facts as readers see it, and the proofs that it is unchanged.

`explorer` finds facts, `sentences` puts each into words, `exports` writes them to files. `past` shows any
page as it was, `seal` makes every change of the log detectable, and `checker` is a single file that
verifies all of it without this program.
"""
