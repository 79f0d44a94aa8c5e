### past

error-past-is-read-only = Nothing can be changed in the past. First go back to today.
error-past-not-ready = The pages of this moment are being prepared. Wait: they appear as soon as they are ready.
error-past-not-made = The pages of this moment could not be prepared. Try again later, or choose another date.
error-no-such-position = The forum’s history has no such moment. Choose a date after the forum opened.
past-open = View at an earlier date
past-viewing = You are viewing the forum as it was on { $when }, position { $position }
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
past-next = Next milestone
past-back = Previous fact
past-forward = Next fact
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
