"""Backups: a forum in one file, which can be restored into SQLite or PostgreSQL.

`archive` is the file format, `tables` lists the saved tables, `saving` writes an archive of a running forum,
and `restoring` loads one. An archive holds the log and the kept tables. Projected rows are left out, because
a rebuild fills them from the log.
"""
