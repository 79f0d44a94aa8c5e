"""The log as a live feed: what a fact changed reaches every browser that watches it.

commit → `feed` (once in each web process: new facts, in order) → `slices.topics` (which rows changed for
whom, registered by each slice's `live.py`) → `browsers` (who watches what here) → `consumer` (the one
WebSocket). `rights` asks again who may watch, `presence` says who else does. Nothing here is lost: the
wake-up may be, the log is not.
"""
