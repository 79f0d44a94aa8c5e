"""A forum in one file, whatever its database: how it is kept safe, and how it moves to another.

`archive` is the file, `tables` says what goes into it, `saving` writes it from a running forum and
`restoring` makes a forum of it again. The log and the kept tables are in it; the rows that pages read
are not, for the log tells them again.
"""
