"""The interface between slices and the host: registries that slices fill and the host reads.

- `topics`: the topics that browsers watch, and the rows that a fact changes there.
- `notices`: the people notified of a fact, and the reason.
- `guards`: the readers of facts; sealed texts are private unless a slice names their readers.
- `words`: the columns that hold people's own words, emptied at an erasure.
- `milestones`: the facts that change the forum as a whole.
- `objects`: the name and page of an object.
- `shapes`: the fields of a row, for the fetch, the push, the schema and the front end.
- `acts`: the addresses of a slice: a command, one row, a page of rows.
- `domains`: a domain as a Django application, made of its slices.

The readers (live feed, notices and letters, log page, webhooks, pages of the past) are not imported here.
"""
