"""The event store: the log of facts and the projected rows, written in one transaction.

- `command` (module `command`) opens the transaction.
- `get` and `save` (`store`) load and save aggregates in it.
- `on` (`projecting`) registers a handler that writes a fact's rows; `when` (`command`) a consequence of a fact.
- `facts_of` (`facts`) reads the facts that a handler takes from its annotation.
- `follower` and `timetable` (`following`) run after the commit.

At the end of a command the rows are flushed and then the facts appended, so that position order is commit
order. Import names from the modules, not from this package: Django imports it before any model is ready.
"""
