### past

error-past-is-read-only = You are looking at the past: nothing can be changed there. Come back to today first.
error-past-not-ready = The pages of this moment are being made.
error-past-not-made = The pages of this moment could not be made. Try again later.
error-no-such-position = The forum’s history has no such position.
past-open = View at an earlier date
past-viewing = You are viewing { $when }, position { $position }
past-read-only = Nothing can be changed here.
past-leave = Back to today
past-compare = Compare with today
past-compare-explained = What this page showed on { $when }, and what it shows today.
past-same = Nothing on this page has changed since.
past-today = Today
past-then = On that date
past-position = Position { $position }
past-slider = Position in the forum’s history
past-previous = Previous milestone
past-next = Next turning point
past-back = Previous fact
past-forward = One fact forward
past-date = Go to a date
past-preparing = Preparing the pages of this moment…
past-preparing-share = Preparing the pages of this moment: { $share }%
past-version = version { $number }
past-yes = Yes
past-no = No
past-otherwise = Different content
past-heading = Field
past-what = { $what ->
    [changed] Changed
    [new] New
    [gone] Gone
   *[other] { $what }
}
past-field-status = Status
past-field-title = Title
past-field-names = Name
