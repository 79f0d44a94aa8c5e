### audit

audit-title = Log
audit-introduction = Every recorded act is a fact: who did what, on whose behalf, and when. These are all the facts of the forum, newest first.
audit-position = Position
audit-who = By
audit-for = On behalf of
audit-capacity = Capacity
audit-what = Fact
audit-object = Object
audit-state = Content
audit-system = The platform
audit-token = An access key
audit-withheld = Content withheld for now
audit-from = From
audit-until = Before
audit-empty = No fact matches these filters.

### screens

audit-filters = Log filters
audit-anything = All facts
audit-withheld-short = Withheld
audit-topic = Fact
audit-recorded = Recorded on
audit-decided = Decided on
audit-decided-then = Decided on { $when } by the clock
audit-mandate = Mandate
audit-command = Command
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
    [xlsx] XLSX
    [csv] CSV
    [jsonl] JSON Lines
   *[other] CloudEvents
  }), up to position { $upto }.
error-export-too-long = The number of facts in an XLSX file is limited to { $most }; the list has { $total }. Narrow the filters, or choose CSV.
error-too-many-views = You have already saved { $most } views of the log, the maximum. First delete one.

### the explorer

audit-introduction-yours = Every recorded act is a fact: who did what, on whose behalf, and when. These are the facts that you may see, newest first.
audit-option = { $name } ({ $count })
audit-month = Month
audit-any-month = Any month
audit-bounded = Counted among the 2,000 newest facts.
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
audit-acting-for = on behalf of
audit-as-administrator = as administrator of the forum
audit-detail = Details of the fact
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
audit-export-text = The file holds the facts of the list, as you may read them. The export itself is recorded in the log.
audit-export-format = Format
audit-export-xlsx = Spreadsheet (XLSX)
audit-export-xlsx-hint = One sentence for each fact, in your language; the number of facts is limited
audit-export-csv = Spreadsheet (CSV)
audit-export-csv-hint = One sentence for each fact, in your language
audit-export-jsonl = JSON Lines
audit-export-jsonl-hint = The facts as they are sealed, to be verified outside the forum
audit-export-cloudevents = CloudEvents 1.0
audit-export-cloudevents-hint = For other software
audit-export-preparing = Preparing the file…
audit-export-progress = { $done } of { $total } facts ({ $share }%)
audit-export-start = Download
audit-export-stop = Stop
