"""The event store: the log of facts and the projected rows, written in one transaction.

- `command` (module `command`) opens the transaction.
- `get` and `save` (`store`) load and save aggregates in it.
- `on` (`projecting`) registers the handler that writes a fact's rows, `when` (`command`) a consequence.
- `facts_of` (`facts`) finds the facts of such a handler, in its annotation.
- `follower` and `timetable` (`following`) run after the commit.

At the end of a command the rows are flushed and then the facts appended, so that position order is commit
order. Import names from the modules, not from this package: Django imports it before any model is ready.
"""
