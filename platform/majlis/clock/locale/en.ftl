# The forum’s clock, after a jump

audit-kind-clock = Clock
fact-clock-confirmed = Date confirmed
sentence-clock-confirmed = { $who } confirmed the forum’s date after a jump of the clock.
error-clock-in-no-doubt = Nothing waits for the date to be confirmed. Reload the page.
error-clock-in-doubt = The forum’s clock jumped, and nobody has confirmed the date yet: no vote opens or closes by it. Ask an administrator to confirm the date on the home page, then try again.
error-another-date-shown = The forum’s clock no longer shows the date that you confirmed. Read the date again, then confirm it if it is right.
clock-jumped-title = The forum’s clock jumped
clock-jumped = The clock shows { $now }, while the forum last saw { $last }. Openings, closings, reminders or erasures have fallen due since: they wait for you to confirm the date. If it is wrong, have the operator of the server correct it, and do not confirm.
clock-confirm = The date is right
clock-confirmed = Date confirmed: what was waiting is being carried out.
mail-clock-subject = Majlis: the forum’s date is to be confirmed
mail-clock-greeting = Hello { $name },
mail-clock-text = The forum’s clock jumped, or the forum stood still for more than an hour. Openings, closings, reminders or erasures have fallen due in between (number: { $held }). They wait until an administrator opens the home page and confirms the date.
