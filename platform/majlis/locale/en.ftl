### ui: the shell and the shared components

ui-app = Majlis
ui-optional = (optional)
ui-sending = Sending
ui-loading = Loading
ui-new-tab = (new tab)
ui-remove = Remove { $what }
ui-zone = Casablanca time
ui-close = Close
ui-cancel = Cancel
ui-undo = Undo
ui-retry = Try again
ui-more = Show more
ui-news = Show what is new ({ $count })
ui-copy = Copy
ui-copied = Copied
ui-hash = Fingerprint { $hash }
ui-clear = Clear
ui-search = Search
ui-choose = Choose…
ui-no-match = No match
ui-skip = Skip to content
ui-menu = Main navigation
ui-more-pages = More
ui-breadcrumb = Breadcrumb
ui-sections = Sections of the page
ui-notifications = Messages
ui-fold = Collapse navigation
ui-unfold = Expand navigation
ui-people-here = { $count ->
    [one] { $count } person here
   *[other] { $count } people here
}
ui-and-more = and { $count } more
ui-deadline-in = Closes { $when }
ui-deadline-past = Closed { $when }
ui-stage-done = done
ui-stage-current = current
ui-stage-next = to come
ui-diff-inline = Inline
ui-diff-side = Side by side
ui-diff-view = How differences are shown
ui-diff-before = Before
ui-diff-after = After
ui-diff-added = added
ui-diff-removed = removed
ui-diff-changed = changed
ui-diff-moved = moved
ui-diff-same = { $count ->
    [one] { $count } unchanged passage
   *[other] { $count } unchanged passages
}
ui-diff-nothing = The two texts are identical.
ui-not-found-title = Page not found
ui-not-found-text = The address is wrong, or the page no longer exists.
ui-no-right-title = Restricted
ui-failed-title = The page could not be shown
ui-offline-title = No connection
ui-go-home = Back to home

ui-nav-home = Home
ui-nav-log = Log
ui-nav-kit = Components

ui-acting-for = On behalf of { $name }
ui-acting-which = On behalf of which of your organisations?
ui-acting-change = Change
ui-acting-choose = Choose
ui-language = Language
ui-theme = Theme
ui-theme-system = As the device
ui-theme-light = Light
ui-theme-dark = Dark
ui-account = Account
ui-sign-out = Sign out
ui-demo = Example data: the people, opinions and votes of this forum are invented.
ui-demo-label = Kind of data
ui-single-keys = Single-key shortcuts
ui-single-keys-hint = Single keys (g, /, ?) act when no field is active.

ui-connection-lost = Connection lost, trying again…
ui-connection-offline = Offline. What you typed is kept; the page goes on as soon as the network is back.

ui-palette = Command palette
ui-palette-hint = Find a page, an organisation, a setting…
ui-palette-go = Go to
ui-palette-found = Results
ui-palette-do = Settings
ui-palette-keys = ↑ ↓ to move, Enter to open, Esc to close
ui-shortcuts = Keyboard shortcuts
ui-shortcut-palette = Open the palette
ui-shortcut-guide = Show this guide
ui-shortcut-search = Search in the page
ui-shortcut-move = Next row, previous row
ui-shortcut-open = Open the row
ui-shortcut-go = Go to: { $page }

ui-nav-people = People
ui-nav-inbox = Inbox
ui-nav-waiting = ({ $count } unread)

### home

home-title = What needs you
home-ballots = Ballots to cast
home-ballot-for = on behalf of { $organisation }
home-vote = Vote
home-proposals = Proposals
home-draft = Draft, version { $number }
home-draft-act = Resume
home-to-vote = Submitted, to be put to the vote
home-to-vote-act = Examine
home-actions = Actions
home-action-done = Mark as done
home-action-done-said = Action done.
home-due = { $days ->
    [0] Due today
    [one] Due tomorrow
   *[other] Due in { $days } days
}
home-late = { $days ->
    [one] One day late
   *[other] { $days } days late
}
home-no-due = No due date
home-up-to-date = You are up to date
home-up-to-date-text = Nothing is waiting for you now. What comes will appear here by itself.
home-open = Open now
home-open-votes = Open votes
home-open-none = No vote is open now.
home-all-groups = See the working groups

home-news = News that concerns you
home-news-all = See all
home-since = Since your last visit, on { $date }
home-before = Earlier

### errors

error-offline = The server does not answer. What you typed is kept: try again in a moment.
error-unknown = Something unexpected went wrong. Try again; if it persists, tell the forum’s administrators.

error-not-your-organisation = You hold no mandate today to act on behalf of this organisation. Ask its president or secretary for one.
error-no-organisation = This is done on behalf of an organisation concerned, and none of your current mandates allows it. Ask its president or secretary for a mandate.
error-which-organisation = Several of your organisations are possible: { $organisations }. Choose the one on whose behalf you act.
error-wrong-organisation = This cannot be done on behalf of the organisation chosen. Choose one of these: { $organisations }.
error-not-allowed = You are not allowed to do this. Check on whose behalf you are acting, or ask the forum’s administrators.
error-not-found = This does not exist, or you are not allowed to see it. Check the address, or go back to the home page.
error-not-authenticated = Sign in first.
error-authentication-failed = Authentication failed. Check the address and the secret, or ask the forum’s administrators for a new secret.
error-csrf-failed = This page was open for too long. Reload it, then try again.
error-method-not-allowed = This address does not allow that operation. See the documentation of the API.
error-not-acceptable = The format asked for is not available. Request JSON.
error-unsupported-media-type = This format is not accepted. Send JSON.
error-throttled = Too many requests at once. Try again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
error-parse-error = What was sent is malformed or incomplete. Check it, then send it again.
error-body-too-large = What was sent is too large. Shorten it.
error-bad-request = The request is malformed. Reload the page, then try again.
error-bad-header = The header { $header } is malformed. Correct it.
error-bad-cursor = There is no such page of the list. Start again from its beginning.
error-bad-limit = A page holds 1 to { $most } rows. Choose a number within these limits.
error-busy = Others were writing at the same moment. Nothing was recorded: try again.
error-key-used-for-something-else = This request bears the key of an earlier, different request; nothing was done. Send it again with a new key.
error-no-such-topic = There is nothing to follow under this name. Check the name.
error-server-error = An unforeseen error occurred and has been logged; nothing was recorded. Try again; if it persists, tell the forum’s administrators.
error-invalid = What was entered is not valid. Correct it.
error-required = This field is required: fill it in.
error-website = This web address is not accepted. Give a complete http or https address, without a user name, whose domain is written in Latin letters (xn--…).
error-unknown-key = This is not expected here: leave it out.
error-unknown-filter = There is no such filter here: leave it out.
error-null = This field is required: fill it in.
error-blank = This field is required: fill it in.
error-empty = Choose at least one.
error-invalid-choice = This choice is not offered: choose another.
error-max-length = This text is too long: shorten it.
error-min-length = This text is too short: write more.
error-max-value = This number is too large: choose a smaller one.
error-min-value = This number is too small: choose a larger one.
error-not-a-list = A list is expected here: correct what was sent.
error-not-a-dict = A JSON object is expected here: correct what was sent.
error-unique = This value is already taken: choose another.

### faults

error-database-away = The forum’s database is not answering. Try again in a moment: what you were doing will not be recorded twice.
error-storage-full = The forum has no room left to record anything. Nothing was recorded, and reading still works; tell the forum’s administrators.
error-pdf-not-available = This server cannot make PDFs. Choose another form of the document, or tell the forum’s administrators.

### the page itself

page-not-built = The interface has not been built yet. Run:

### writing: what a text or a name may hold (majlis.writing)

text-nul = The null character (U+0000) can be neither kept nor shown: remove it.
text-half-character = Half a character ({ $character }) cannot be kept: remove it.
text-control = The control character { $character } is not text: remove it.
text-override = The character { $character } would make this read otherwise than it is written: remove it.
text-marks = Too many marks are stacked on one letter: keep { $most } at most.
text-line = This field stands on one line: remove line breaks and tabs.
text-invisible = The invisible character { $character } has no place here: remove it.
text-isolate = A change of direction is opened and not closed, or closed and not opened: type this passage again.
text-scripts = One word mixes letters of alphabets that look alike (here { $character }): type it again in one alphabet.

### import

import-outcome = { $outcome ->
    [new] new
    [changed] changed
    [unchanged] unchanged
   *[refused] refused
}
import-sum = { $ended ->
    [done] Done.
    [refused] Nothing was recorded: { $faults ->
        [one] { $faults } error to correct.
       *[other] { $faults } errors to correct.
    }
   *[preview] Preview: nothing was recorded. Add --apply to do it.
} New: { $new }; changed: { $changed }; unchanged: { $unchanged }; refused: { $refused }.
import-not-utf8 = This file is not UTF-8: byte { $byte } at position { $place }. Save it as “CSV UTF-8”.
import-nul = The null character, at position { $place } of the text, cannot be kept: remove it.
import-malformed = { $reason ->
    [quotes] A quotation mark is not closed, or text follows it: reading stops here. Correct this row.
   *[cell-too-long] A cell has more than { $most } characters, most likely for want of a closing quotation mark: reading stops here. Correct this row.
}
import-empty = This file is empty: the names of the columns are missing. Add them in the first row.
import-unknown-column = The column “{ $column }” is not known. Choose among: { $known }.
import-column-twice = The column “{ $column }” is there twice: keep only one.
import-column-missing = The column “{ $column }” is missing: add it.
import-too-many-cells = This row has { $cells } cells for { $columns } columns. Put quotation marks around the cell that contains a separator.
import-row-twice = Row { $first } already concerns the same thing: delete one of the two.
import-not-a-date = “{ $value }” is not a date: write it as YYYY-MM-DD; any other form may confuse the day and the month.
import-not-a-code = “{ $value }” is not known. Choose among: { $allowed }.
import-yes-or-no = “{ $value }” is neither yes nor no: write one of the two.
import-no-account = Nobody has an account at the address { $email }: invite this person first.
