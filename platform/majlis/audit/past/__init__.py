"""The past: shows any page as it was, from a rebuild that stops at an earlier position.

A request with the header `Majlis-As-Of: 48211` reads its rows (`middleware`) from a file that the same
projections filled from the log up to that position (`files`). A background thread rolls a file forward
from the nearest earlier one (`building`). Some files are kept as starting points, with growing intervals
further back (`keeping`). `api` serves a file's progress, the position of a moment, and the milestones.
Present rights decide what a person may see of the past (`majlis.eventstore.viewing`).
"""
