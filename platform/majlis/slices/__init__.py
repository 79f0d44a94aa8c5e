"""What a slice may say to the host, one file for each kind of saying; the host's rooms listen.

- `topics`: what browsers may watch, and which rows a fact changed there.
- `facts`: which facts a handler takes, by its annotation.
- `notices`: who is notified of a fact, and why.
- `guards`: who may read which facts; sealed words are private unless a slice says who reads them.
- `words`: which columns hold people's own words, so that they go with their author.
- `milestones`: which facts change the forum as a whole.
- `objects`: what a thing is called and where its page is.
- `shapes`: what a row says, for the fetch, the push, the schema and the front end.
- `acts`: its addresses: a command, one row, a page of rows.
- `domains`: a domain as a Django application, made of its slices.

Nothing here knows who listens: the live feed, notices and letters, the trail, webhooks, pages of the past.
"""
