### audit

audit-title = Log
audit-introduction = Every fact of this forum, newest first: who, for whom, what and when.
audit-position = Position
audit-when = When
audit-who = Who
audit-for = For
audit-what = What
audit-object = Object
audit-state = Content
audit-cause = Following
audit-system = The platform
audit-token = An access key
audit-withheld = Content withheld for now
audit-from = From
audit-until = Before
audit-empty = No fact matches these filters.

### screens

audit-filters = Log filters
audit-anything = All facts
audit-no-right = The log is read by the forum’s administrators.
audit-withheld-short = Withheld
audit-details-of = Details of fact { $position }
audit-topic = Fact
audit-recorded = Recorded
audit-mandate = Mandate
audit-command = Command
audit-space = Space
audit-alike = All facts of this kind
audit-same-object = Everything about this object
audit-one-object = One object
audit-news = { $count ->
    [one] { $count } new fact
   *[other] { $count } new facts
}

### readings and saved views

fact-log-read = Log read
fact-log-exported = Log exported
audit-kind-log = Reading of the log
sentence-log-read = { $who } read the log.
sentence-log-exported =
  { $who } exported the log ({ $format ->
    [csv] CSV
    [jsonl] JSON Lines
   *[other] CloudEvents
  }), up to position { $upto }.
error-too-many-views = You keep { $most } views of the log already: delete one first.

### the explorer

audit-introduction-yours = The facts of this forum that you may know of, newest first.
audit-option = { $name } ({ $count })
audit-month = Month
audit-any-month = Any month
audit-bounded = Counted among the newest 2,000 facts.
audit-total =
  { $count ->
    [0] No facts
    [one] 1 fact
   *[other] { $count } facts
  }
audit-total-bounded = More than { $count } facts
audit-follow = Follow live
audit-filters-open =
  { $count ->
    [0] Filters
   *[other] Filters ({ $count })
  }
audit-filters-done = Show the facts
audit-acting-for = for
audit-detail = The fact in detail
audit-fact-id = Identifier
audit-open-page = Open the page ({ $kind })
audit-causes = What led to it
audit-led-to = What it led to
audit-one-space = One group only
audit-one-cause = Consequences of one fact
audit-views = Saved views
audit-views-none = No saved views. Choose filters, then give them a name.
audit-view-name = Name of this view
audit-view-keep = Save
audit-view-forget = Delete the view { $name }
audit-view-forgotten = View { $name } deleted.
audit-export = Export
audit-export-text = The file holds the facts of the list, as you may read them. The export is itself recorded in the log.
audit-export-format = Format
audit-export-csv = Spreadsheet (CSV)
audit-export-csv-hint = A sentence a fact, in your language
audit-export-jsonl = JSON Lines
audit-export-jsonl-hint = The facts as they are sealed, to verify outside the forum
audit-export-cloudevents = CloudEvents 1.0
audit-export-cloudevents-hint = For other programs
audit-export-progress = { $done } of { $total } facts ({ $share })
audit-export-start = Download
audit-export-stop = Stop
