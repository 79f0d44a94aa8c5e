"""The live feed: pushes the rows that a fact changed to every browser that watches them.

commit → `feed` (one in each web process: reads new facts, in order) → `slices.topics` (the rows that
changed in each topic, registered by each slice's `live.py`) → `browsers` (the watches of this process) →
`consumer` (the WebSocket). `rights` checks again who may watch, `presence` lists the people on a page, `bell`
wakes the feeds of all processes. A wake-up may be lost; the feed then finds the facts when it polls the log.
"""
