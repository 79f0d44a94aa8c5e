"""The log as a page: who did what, for whom, and when.

A slice whose facts nobody may read for now says so with `@guard` (`guards`).
"""
