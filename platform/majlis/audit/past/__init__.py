"""Any page as it was: a rebuild that stops early.

A request with the header `Majlis-As-Of: 48211` reads the rows of then (`door`) from a file that the same
projections filled from the log up to that position (`files`). Files are rolled forward from the nearest
earlier one, away from the request (`building`); some are kept as starting points, wider apart as they age
(`keeping`). `api` says how far one is, finds the position of a moment, and the milestones between.
What a person may see of then is decided by today's rights (`majlis.eventstore.viewing`).
"""
