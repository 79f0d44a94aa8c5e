### kinds, rhythms

notice-kind-forum = Forum administration
notice-rhythm-off = Never
notice-rhythm-at-once = At once
notice-rhythm-hourly = Every hour
notice-rhythm-daily = Every day at 8:00
notice-rhythm-weekly = Every Monday at 8:00
notice-channel-mail = E-mail
notice-channel-push = Browser
notice-by-itself = The platform
error-snoozed-into-the-past = Choose a moment to come: this one has passed.
error-quiet-without-end = Quiet hours begin and end at the same time. Choose two different times.
notice-because-administrator = because you administer this forum

### inbox

inbox-title = Inbox
inbox-list = Notifications
inbox-filter = Notifications shown
inbox-kind = Kind
inbox-any-kind = All kinds
inbox-state-open = All
inbox-state-unread = Unread
inbox-state-snoozed = Snoozed
inbox-state-done = Done
inbox-unread-count = { $count ->
    [0] Everything is read
    [one] { $count } unread notification
   *[other] { $count } unread notifications
}
inbox-today = Today
inbox-yesterday = Yesterday
inbox-select-one = Select
inbox-unread-mark = Unread:
inbox-count = { $count ->
    [one] { $count } update
   *[other] { $count } updates
}
inbox-open = Open
inbox-back = Inbox
inbox-done = Mark as done
inbox-reopen = Move back to the inbox
inbox-snooze = Snooze
inbox-read = Mark as read
inbox-unread = Mark as unread
inbox-legal = Mandatory notice
inbox-snoozed-until = Snoozed until { $date }
inbox-trail = What happened
inbox-trail-none = You may not see anything of what happened.
inbox-gone = An item to which you no longer have access
inbox-choose = Choose a notification to read it here.
inbox-bulk = Manage the selection
inbox-selected = { $count } selected
inbox-select-all = Select all
inbox-select-none = Select nothing
inbox-read-said = { $count ->
    [one] Notification marked as read.
   *[other] { $count } notifications marked as read.
}
inbox-unread-said = { $count ->
    [one] Notification marked as unread.
   *[other] { $count } notifications marked as unread.
}
inbox-done-said = { $count ->
    [one] Notification done.
   *[other] { $count } notifications done.
}
inbox-open-said = { $count ->
    [one] Notification moved back to the inbox.
   *[other] { $count } notifications moved back to the inbox.
}
inbox-snooze-said = { $count ->
    [one] Notification snoozed until { $date }.
   *[other] { $count } notifications snoozed until { $date }.
}
inbox-snooze-title = Snooze until…
inbox-snooze-later = Later today
inbox-snooze-tomorrow = Tomorrow at 8:00
inbox-snooze-monday = Monday at 8:00
inbox-snooze-date = Another moment
inbox-empty-open = You are up to date
inbox-empty-open-text = Nothing awaits you. What concerns you appears here by itself.
inbox-empty-unread = You are up to date
inbox-empty-unread-text = Everything is read. What arrives appears here by itself.
inbox-empty-snoozed = Nothing is snoozed
inbox-empty-snoozed-text = A snoozed notification waits here, then comes back at the chosen time.
inbox-empty-done = Nothing is done yet
inbox-empty-done-text = What you mark as done is found here. An update brings it back to the inbox.
inbox-empty-kind = No notification of this kind
inbox-key-open = Open the page concerned
inbox-key-done = Done, or back to the inbox
inbox-key-snooze = Snooze
inbox-key-unread = Read, or unread
inbox-key-select = Select

### notification preferences

preferences-title = Notifications
preferences-security = Security
preferences-introduction = Everything that concerns you arrives in the inbox. Choose what is also sent to you, and how often.
preferences-matrix = What is sent to you
preferences-kind = Kind
preferences-in-app = In the application
preferences-always = Always
preferences-choose = { $kind }: { $channel }
preferences-mandatory = The notice of a vote and its opening are always e-mailed, at once: nobody should miss a vote for want of notice. Your choice applies to everything else.
preferences-mandatory-short = Notice and opening of a vote: always
preferences-fixed = What is done to your account is always e-mailed, at once and at any hour: whoever took your account over would first turn these messages off.
preferences-fixed-short = Always, at once
preferences-saved = Preferences saved.
preferences-groups = By working group
preferences-groups-text = A group follows your choices above, unless you decide otherwise here.
preferences-groups-none = No group is an exception.
preferences-group-add = Add a group
preferences-group-how = What is sent: { $group }
preferences-group-muted = Nothing
preferences-group-followed = Everything, at once
preferences-group-digest = { $rhythm }, by e-mail
preferences-group-own = Choices of its own
preferences-group-remove = Apply the general choices again: { $group }
preferences-quiet = Quiet hours
preferences-quiet-text = Nothing is sent during these hours: messages wait for their end. A mandatory notice waits only if it is still of use afterwards.
preferences-quiet-on = Turn quiet hours on
preferences-quiet-from = From
preferences-quiet-until = To
preferences-zone = Casablanca time ({ $offset }).
preferences-push = On this device
preferences-push-text = This browser can notify you even while the forum is closed. Nothing is kept on the device.
preferences-push-on = Notify me on this device
preferences-push-granted = This browser notifies you.
preferences-push-default = Your browser will ask for your permission.
preferences-push-denied = Your browser refuses notifications from this site. To change that, open the site settings beside the address, allow notifications, then reload the page.
preferences-push-unsupported = This browser cannot receive notifications. On iPhone and iPad, first add the forum to the home screen.
error-push-away = The subscription did not succeed: this browser’s notification service does not answer. Try again later.
preferences-push-said-on = This device will notify you.
preferences-push-said-off = This device will no longer notify you.

### letters

letter-hourly-subject = Summary of the past hour, { $day }
letter-daily-subject = Summary of { $day }
letter-summary-subject = What did not reach you, as of { $day }
letter-weekly-subject = Summary of the week, { $day }
letter-facts = { $count ->
    [one] { $count } update
   *[other] { $count } updates
}
letter-more = { $count ->
    [one] And { $count } other subject, in your inbox.
   *[other] And { $count } other subjects, in your inbox.
}
letter-moment = { $at } ({ ui-zone })
letter-open = Open in Majlis
letter-why-at-once = You receive updates of this kind at once.
letter-why-hourly = You receive these updates as one summary an hour.
letter-why-daily = You receive these updates as one summary a day.
letter-why-weekly = You receive these updates as one summary a week.
letter-why-summary = These updates could not be sent to you earlier: this one message sums them up.
letter-why-legal = This notice is mandatory: everyone concerned receives it.
letter-settings = Change my notifications
letter-stop = Stop these e-mails
letter-mute-hourly = Hourly summary
letter-mute-daily = Daily summary
letter-mute-weekly = Weekly summary
letter-mute-in-group = { $kind } (group { $group })
letter-push-digest = { $count ->
    [one] Updates on { $count } subject
   *[other] Updates on { $count } subjects
}
unsubscribe-ask-title = Stop these e-mails?
unsubscribe-ask-text = You will no longer receive by e-mail: { $what }.
unsubscribe-done-title = Done
unsubscribe-done-text = You will no longer receive by e-mail: { $what }.
unsubscribe-over-title = This link is no longer valid
unsubscribe-over-text = This link is too old, incomplete, or belongs to a closed account. Nothing was changed. You can change your notifications in your account.
unsubscribe-legal = Notices of votes and of their opening are still sent: these notices are mandatory and cannot be stopped.
unsubscribe-fixed = Messages about your account are still sent: they are mandatory and cannot be stopped. To close your account, write to the forum’s administrators.
unsubscribe-act = Stop them
unsubscribe-unchanged = Nothing changes until you confirm. Everything stays visible in your inbox.
unsubscribe-settings = Change all my notifications
error-endpoint-not-public = This browser’s notification service is not a public one. Use another browser.
error-too-many-browsers = Too many browsers already receive your notifications. Open this page in one of them and turn notifications off there.
