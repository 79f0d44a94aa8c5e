"""The log and the rows, written together or not at all.

`command` opens the one transaction, `get` and `save` (`store`) load and keep aggregates in it, `on`
(`projecting`) says which rows a fact writes, `when` (`command`) what it leads to; at the end the rows are
flushed and the facts appended, in this order, so that position order is commit order. `follower` and
`timetable` (`following`) work behind the commit. Names are imported from these modules: Django imports this
package before it knows any table.
"""
