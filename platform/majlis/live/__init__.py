"""The log as a live feed: what a fact changed reaches every browser that watches it.

commit → `feed` (once in each web process: new facts, in order) → `topics` (which rows changed for whom,
registered by each slice's `live.py`) → `consumer` (the one WebSocket). Nothing here is lost: the wake-up
may be, the log is not.
"""
