### webhooks

audit-kind-webhook = Webhook
fact-webhook-added = Webhook added
fact-webhook-changed = Webhook changed
fact-webhook-stopped = Webhook stopped
fact-webhook-resumed = Sending to a webhook resumed
fact-webhook-replayed = Messages sent to a webhook again
fact-webhook-secret-renewed = Webhook secret renewed
fact-webhook-removed = Webhook removed
sentence-webhook-added = { $who } added the webhook “{ $object }”.
sentence-webhook-changed = { $who } changed the webhook “{ $object }”.
sentence-webhook-stopped = { $why ->
    [failing] The webhook “{ $object }” was stopped: it had not answered for five days.
    [gone] The webhook “{ $object }” was stopped: its server says that it no longer exists.
    [no-reader] The webhook “{ $object }” was stopped: the account of the person whose rights it has is no longer open.
    [no-secret] The webhook “{ $object }” was stopped: its secret can no longer be decrypted with this forum’s key.
   *[other] { $who } stopped the webhook “{ $object }”.
}
sentence-webhook-resumed = { $who } resumed sending to the webhook “{ $object }”.
sentence-webhook-replayed = { $who } had everything after position { $after } sent again to the webhook “{ $object }”.
sentence-webhook-secret-renewed = { $who } renewed the secret of the webhook “{ $object }”.
sentence-webhook-removed = { $who } removed a webhook.
notice-webhook-stopped = { $why ->
    [failing] The webhook “{ $object }” has not answered for five days: nothing more is sent to it.
    [gone] The server of the webhook “{ $object }” says that it no longer exists: nothing more is sent to it.
    [no-reader] The account of the person whose rights the webhook “{ $object }” has is no longer open: nothing more is sent to it, and nothing is lost.
    [no-secret] The secret of the webhook “{ $object }” can no longer be decrypted with this forum’s key: renew it, then resume sending; nothing is lost.
   *[other] { $who } stopped the webhook “{ $object }”.
}
error-not-your-webhook = Only the forum’s administrators decide what leaves it: ask them.
error-webhook-needs-https = The address of a webhook begins with https://. Correct it.
error-webhook-address-not-plain = This is not the address of a server: give a host name and a path, without password or anchor.
error-webhook-unchanged = Nothing changes: the webhook is so already. Reload the page to see its state.
error-webhook-removed = This webhook was removed. Add a new one if you need it.
error-webhook-stopped = This webhook is stopped, or the account whose rights it has is no longer open. Ask the forum’s administrators.
error-beyond-the-log = The log ends at position { $head }. Choose a position no later than that.
webhooks-title = Webhooks
webhooks-introduction = The forum tells partners’ servers what happens here, in order and without losing anything.
webhooks-no-right = Webhooks are managed by the forum’s administrators.
webhooks-empty = No webhook
webhooks-empty-text = A webhook sends every fact, signed, to a partner’s address. It is told only what the chosen person may read.
webhooks-add = Add a webhook
webhooks-add-act = Add
webhooks-change = Change
webhooks-name = Name
webhooks-name-hint = To recognise it here.
webhooks-url = Address
webhooks-url-hint = https:// and a public name; an internal address is refused when sending.
webhooks-reader = Reads with the rights of
webhooks-reader-hint = What this person may not read does not leave.
webhooks-topics = Objects
webhooks-topics-hint = No choice: all of them.
webhooks-all = All facts
webhooks-active = Active
webhooks-failing = Not answering
webhooks-stopped-by-hand = Stopped
webhooks-stopped-failing = Stopped: no answer for five days
webhooks-stopped-gone = Stopped: it no longer exists
webhooks-stopped-no-reader = Stopped: the account whose rights it has is no longer open
webhooks-stopped-no-secret = Stopped: its secret needs to be renewed
webhooks-sent = Messages received
webhooks-position = Position
webhooks-up-to-date = up to date
webhooks-waiting = behind
webhooks-last-answer = Last answer
webhooks-failing-since = No answer since
webhooks-next-try = Next try
webhooks-answer = { $word ->
    [taken] Received
    [timeout] No answer in time
    [refused] Connection refused
    [no-such-host] Unknown name
    [forbidden-address] Internal address, refused
    [certificate] Certificate refused
    [unintelligible] Answer not understood
   *[other] Status { $word }
}
webhooks-stop = Stop
webhooks-resume = Resume
webhooks-stopped-said = Webhook stopped.
webhooks-resumed-said = Sending resumed: what is missing is being sent.
webhooks-changed-said = Webhook changed.
webhooks-replay = Send again
webhooks-replay-text = Everything after this position is sent again, under the same identifiers.
webhooks-replay-after = After position
webhooks-replayed-said = Sending begins again.
webhooks-renew = Renew the secret
webhooks-renew-text = The old secret signs nothing from now on. Give the partner the new one.
webhooks-remove = Remove
webhooks-remove-text = { $name } will receive nothing more. This cannot be undone.
webhooks-removed-said = Webhook removed.
webhooks-secret = Secret
webhooks-secret-title = Secret of the webhook
webhooks-secret-text = It signs each message and lets the partner read again what was missed. It will not be shown again.
webhooks-acts = Manage { $name }
