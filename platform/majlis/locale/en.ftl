### ui

ui-app = Majlis
ui-optional = (optional)
ui-sending = Sending
ui-loading = Loading
ui-new-tab = (new tab)
ui-remove = Remove { $what }
ui-zone = Casablanca time
ui-close = Close
ui-cancel = Cancel
ui-confirm = Confirm
ui-undo = Undo
ui-retry = Try again
ui-more = Show more
ui-copy = Copy
ui-copied = Copied
ui-hash = Fingerprint { $hash }
ui-clear = Clear
ui-search = Search
ui-choose = Choose…
ui-no-match = No match
ui-results = { $count ->
    [0] No results
    [one] { $count } result
   *[other] { $count } results
}
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
ui-progress = { $value } of { $max }
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
ui-no-right-text = This page is reserved for other people of the forum.
ui-failed-title = The page could not be shown
ui-offline-title = No connection
ui-go-home = Back to home

ui-nav-home = Home
ui-nav-organisations = Organisations
ui-nav-groups = Working groups
ui-nav-links = Synergies
ui-nav-editions = Editions
ui-nav-log = Log
ui-nav-kit = Components

ui-acting-for = Act on behalf of
ui-acting-self = In my own name
ui-acting-as = For { $name }
ui-language = Language
ui-theme = Theme
ui-theme-system = As the device
ui-theme-light = Light
ui-theme-dark = Dark
ui-account = Account
ui-sign-in = Sign in
ui-sign-out = Sign out
ui-demo = Example data: the people, opinions and votes of this forum are invented.
ui-settings = Settings
ui-single-keys = Single-key shortcuts
ui-single-keys-hint = Single keys (g, /, ?) act when no field is active.

ui-connection-lost = Connection lost, trying again…
ui-connection-offline = Offline. What you typed is kept; the page goes on as soon as the network is back.
ui-connection-back = Connection restored

ui-palette = Command palette
ui-palette-hint = Find a page, an organisation, an action…
ui-palette-go = Go to
ui-palette-found = Found
ui-palette-do = Settings
ui-palette-keys = ↑ ↓ to move, Enter to open, Esc to close
ui-shortcuts = Keyboard shortcuts
ui-shortcut-palette = Open the palette
ui-shortcut-guide = Show this guide
ui-shortcut-search = Search in the page
ui-shortcut-move = Next row, previous row
ui-shortcut-open = Open the row
ui-shortcut-go = Go to: { $page }

error-offline = The server does not answer. What you typed is kept: try again in a moment.
error-unknown = Something unexpected went wrong. Try again; if it persists, tell the forum’s administrators.
