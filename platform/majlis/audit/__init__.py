"""The history: who did what, for whom and when, and why that can be believed.

`guards` says who may read which facts, `explorer` finds them, `sentences` puts each into words, `exports`
writes them to files; `past` shows any page as it was, `seal` makes every change of the log visible, and
`checker` is the one file that checks all of it without this program.
"""
