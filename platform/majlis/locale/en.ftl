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
ui-news = Show what is new ({ $count })
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
ui-nav-groups-short = Groups
ui-nav-links = Synergies
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
ui-demo-label = Nature of the data
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

### accounts

error-not-your-organisation = You have no mandate today to act for this organisation.
error-email-taken = There is an account for this address already.
error-password = This password is too weak: at least eight characters, neither common nor only digits.

### errors

error-not-allowed = You have no right to do this.
error-not-found = There is no such thing, or it is not open to you.
error-not-authenticated = Sign in first.
error-authentication-failed = Signing in failed.
error-csrf-failed = This page was open for too long. Reload it, then try again.
error-method-not-allowed = This address does not allow that operation.
error-not-acceptable = The format asked for is not available.
error-unsupported-media-type = This format is not accepted.
error-throttled = Too many requests at once. Try again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
error-parse-error = What was sent is malformed.
error-body-too-large = What was sent is too large.
error-bad-request = The request is malformed.
error-bad-header = The header { $header } is malformed.
error-bad-cursor = There is no such page of the list. Start again from its beginning.
error-bad-limit = A page holds 1 to { $most } rows.
error-busy = Others were writing at the same moment. Nothing was recorded: try again.
error-no-such-topic = There is nothing to follow under this name.
error-server-error = An unforeseen error occurred. It has been logged; nothing was recorded.
error-invalid = Some of this needs correcting.
error-required = This is needed.
error-unknown-key = This is not expected here: leave it out.
error-unknown-filter = There is no such filter here: leave it out.
error-null = This is needed.
error-blank = This is needed.
error-empty = Give at least one.
error-invalid-choice = This choice is not offered.
error-max-length = This text is too long.
error-min-length = This text is too short.
error-max-value = This number is too large.
error-min-value = This number is too small.
error-not-a-list = A list is expected.
error-not-a-dict = An object is expected.
error-unique = This value is taken.
page-not-built = The interface has not been built yet. Run:

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
audit-system = The program
audit-token = An access key
audit-withheld = Content withheld for now
audit-from = From
audit-until = Before
audit-empty = No fact matches these filters.

### accounts: screens

sign-in-title = Sign in
sign-in-email = E-mail address
sign-in-password = Password
sign-in-action = Sign in
sign-in-with-account = With an account
sign-in-no-account = Accounts are opened by the forum’s administrators.
sign-in-already = You are signed in as { $name }.
sign-in-continue = Continue
sign-in-about = Where professional federations and their working groups consult one another.
sign-in-demo-title = Try the example forum
sign-in-demo-text = Choose a role: one click is enough. The people, their opinions and their votes are invented; real bodies are shown as their sources report them.
sign-in-demo-roles = Roles to try
sign-in-demo-two = To be two people at once in one browser, open the other address too:
sign-in-demo-no-organisation = No mandate

home-title = What needs you
home-ballots = Ballots to cast
home-ballot-for = for { $organisation }
home-vote = Vote
home-proposals = Proposals
home-draft = Draft, version { $number }
home-draft-act = Resume
home-to-vote = Submitted, to be put to the vote
home-to-vote-act = Look at it
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
home-up-to-date-text = Nothing is waiting for you now. What comes appears here by itself.
home-open = Open now
home-open-votes = Open votes
home-open-none = No vote is open now.
home-all-groups = See the working groups

### example forum

demo-role-administrator = Keeps the directory, creates groups and reads the log of everything done.
demo-role-chair = Chairs the label group: opens and closes votes, assigns actions, votes for her confederation.
demo-role-rapporteur = Holds the pen of the label group and chairs the one on talent.
demo-role-secretary = Watches the quorum of the label group, schedules its votes and keeps his federation’s mandates.
demo-role-delegate = Hers is the ballot that the quorum lacks. Also writes a draft with a colleague.
demo-role-alternate = Votes as long as the delegate has not.
demo-role-delegate-agrifood = A second delegate, so that you see each other act: sits in four groups.
demo-role-sme = A small company: an answer to its need awaits its consent.
demo-role-auditor = Without a mandate: reads what is public, texts, votes and results, and does nothing.

### audit: screens

audit-filters = Log filters
audit-anything = All facts
audit-no-right = The log is read by the forum’s administrators.
audit-kind-organisation = Organisation
audit-kind-mandate = Mandate
audit-kind-group = Working group
audit-kind-action = Action
audit-kind-proposal = Proposal
audit-kind-vote = Vote
audit-kind-ballot = Ballot
audit-kind-participation = Participation
audit-kind-listing = Listing
audit-kind-webhook = Webhook
audit-kind-link = Link
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

### accounts: invitations, second factors, sessions

error-already-joined = This person has joined the forum already.
error-invitation-over = This link is no longer good: it was used, replaced or withdrawn, or is more than seven days old. Ask the forum’s administration for a new one.
error-weak-password = This password is too weak.
error-own-account = Nobody closes their own account.
error-conflict = This cannot be done as things stand. Reload the page.
error-email-password-mismatch = The address or the password is not right. Check them; nothing is lost.
error-incorrect-password = This password is not right.
error-incorrect-code = This code is not right, or has been used. Wait for the next one and try again.
error-reset-link-over = This link is no longer good: it was used, or is too old. Ask for a new one.
error-invalid-email = This e-mail address is malformed.
error-second-factor-required = The code of your authenticator app is missing.
error-reauthentication-required = First confirm that it is you.
error-account-closed = This account is closed. Ask the forum’s administration.

mail-invitation-subject = Your invitation to the Majlis forum
mail-invitation-greeting = Dear { $name },
mail-invitation-text = The forum’s administration has opened an account for you there. Choose your password to enter it.
mail-invitation-action = Join the forum
mail-invitation-ending = This link is yours alone, works once and is good for seven days. If you did not expect this invitation, ignore this message.
mail-reset-subject = A new password for the Majlis forum
mail-reset-greeting = Dear { $name },
mail-reset-text = Somebody, probably you, asked for a new password for your account.
mail-reset-action = Choose a password
mail-reset-ending = This link works once. If you asked for nothing, ignore this message: your password stays as it is.

### faults

error-database-away = The forum’s database is not answering. Try again in a moment: what you were doing will not be recorded twice.
error-storage-full = The forum has no room left to record anything. Nothing was recorded, and reading still works; whoever runs the forum must free some space.

### writing: what a text or a name may hold (majlis.writing)

text-nul = The null character (U+0000) can be neither kept nor shown.
text-half-character = Half a character ({ $character }) cannot be kept.
text-control = The control character { $character } is not text.
text-override = The character { $character } would make this read otherwise than it is written.
text-marks = Too many marks are stacked on one letter: { $most } at most.
text-line = This field stands on one line, without tabs.
text-invisible = The invisible character { $character } has no place here.
text-isolate = A change of direction is opened and not closed, or closed and not opened.

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
import-not-utf8 = This file is not UTF-8: byte { $byte } at place { $place }. Save it as “CSV UTF-8”.
import-nul = The null character, at place { $place } of the text, cannot be kept.
import-malformed = { $reason ->
    [quotes] A quotation mark is not closed, or text follows it: reading stops here.
   *[cell-too-long] A cell has more than { $most } characters, most likely for want of a closing quotation mark: reading stops here.
}
import-empty = This file is empty: the names of the columns are missing.
import-unknown-column = The column “{ $column }” is not known. Possible columns: { $known }.
import-column-twice = The column “{ $column }” is there twice.
import-column-missing = The column “{ $column }” is missing.
import-too-many-cells = This row has { $cells } cells for { $columns } columns: most likely a separator needs quotation marks around its cell.
import-row-twice = Row { $first } is about the same already.
import-not-a-date = “{ $value }” is no date of the form YYYY-MM-DD; any other may take the day for the month.
import-not-a-code = “{ $value }” is not known. Possible values: { $allowed }.
import-yes-or-no = “{ $value }” is neither yes nor no.
import-no-account = Nobody has an account at the address { $email }: invite this person first.

### accounts: security, people, joining

ui-nav-people = People
account-title = Account security
account-ask-factor = Your account administers this forum. Protect it with a second factor.
account-ask-factor-act = Protect my account
password-title = Password
password-current = Current password
password-new = New password
password-hint = At least eight characters. A phrase of a few words is better than a complicated word.
password-change = Change the password
password-changed = Password changed. Your other sessions are closed.
password-explained = Changing it closes all your other sessions.
password-show = Show the password
password-strength = Strength:
password-strength-short = too short
password-strength-weak = weak
password-strength-fair = fair
password-strength-strong = strong
factor-title = Second factor
factor-on = On
factor-off = Off
factor-explained = At sign-in, besides the password, a six-digit code that your telephone computes. A stolen password is no longer enough.
factor-since = On since { $date }.
factor-enable = Turn on
factor-disable = Turn off
factor-disable-title = Turn the second factor off?
factor-disable-text = The password alone will be enough again, and the recovery codes will be worth nothing.
factor-disabled = Second factor turned off.
factor-enable-title = Turn the second factor on
factor-scan = Scan this square with an authenticator app on your telephone.
factor-qr = A square to scan with the telephone; the key in letters is below.
factor-key = Or copy this key
factor-code = Six-digit code
factor-code-hint = The one that the app shows now.
factor-confirm = Confirm
codes-title = Recovery codes
codes-explained = Without your telephone, one of these codes lets you in; each works once. Keep them somewhere safe: they will not be shown again.
codes-download = Download
codes-copy = Copy the codes
codes-kept = I have kept them
codes-new = New codes
codes-new-title = Replace the recovery codes?
codes-new-text = The codes that you kept will be worth nothing.
codes-file = Recovery codes of the Majlis forum
proof-title = Confirm that it is you
proof-action = Confirm
proof-code = Code of the app, or a recovery code
proof-by-code = Use a code instead
proof-by-password = Use the password instead
session-title = Open sessions
session-explained = Where you are signed in. Close what you do not recognise, then change your password.
session-where = { $browser } on { $system }
session-other-browser = Another browser
session-other-system = another system
session-this = This session
session-since = Opened on { $date }
session-seen = seen { $when }
session-end = Close
session-end-one = Close the session { $where }
session-ended = Session closed.
session-end-others = Close all others
session-end-others-title = Close all other sessions?
session-end-others-text = The other devices will have to sign in again. This one stays signed in.
sign-in-code-title = Verification code
sign-in-code-text = Open the authenticator app on your telephone and type the code it shows.
sign-in-code = Six-digit code or recovery code
sign-in-back = Start again with another account
error-code-late = Too much time has passed. Give your password again.
sign-in-forgotten = Forgotten your password?
reset-title = Forgotten password
reset-text = Give the address of your account: we will send a link there to choose a new password.
reset-action = Send the link
reset-sent-title = Look at your mail
reset-sent = If there is an account for { $email }, a message has just left for it. The link works once.
reset-no-mail = This forum sends no mail. Ask its administration for a new link.
reset-new-title = Choose a new password
reset-done = Password changed, and every session closed. Sign in.
join-title = Join the forum
join-welcome = Welcome, { $name }.
join-text = Choose the password of your account. You will sign in with the address { $email }.
join-until = This invitation is good until { $date }.
join-action = Enter
join-over-title = This invitation is no longer good
join-someone = This browser is signed in as { $name }; going on signs you in to your own account.
people-title = People
people-introduction = Who may enter the forum, and who is invited.
people-no-right = Accounts are kept by the forum’s administration.
people-search = Name or address
people-name = Name
people-name-hint = As others will read it.
people-email = E-mail address
people-language = Language
people-language-hint = Of the invitation and the first screens; the person changes it at will.
people-state = State
people-any-state = Any state
people-state-active = Member
people-state-invited = Invited
people-state-expired = Invitation expired
people-state-revoked = Invitation withdrawn
people-state-closed = Account closed
people-factor = Second factor
people-last = Last sign-in
people-never = Never
people-administrator = Administration
people-acts = Actions for { $name }
people-act = Actions
people-until = until { $date }
people-invited-by = Invited by { $name } on { $date }
people-empty = No account matches
people-empty-text = Change the search or the chosen state.
people-invite = Invite a person
people-invite-act = Invite
people-invite-text = The person gets a personal link, good for seven days, to choose a password.
people-link-title = Invitation ready
people-link = Personal link
people-link-mailed = The invitation has just left by mail. You may also hand the link on yourself.
people-link-unmailed = This forum sends no mail: hand this link to the person yourself, and to nobody else.
people-link-until = It works once, until { $date }, and will not be shown again.
people-link-copied = Link copied
people-renew = Send a new link
people-revoke = Withdraw the invitation
people-revoke-text = The link of { $name } will open nothing. You can send a new one later.
people-revoked = Invitation withdrawn.
people-close = Close the account
people-close-text = { $name } will be signed out everywhere, at once, and will not be able to enter. Their mandates and past acts stay in the log.
people-closed = Account closed.
people-reopen = Reopen the account
people-reopened = Account reopened.

### notifications: kinds, rhythms

notice-kind-ballots = Votes that call on you
notice-kind-assigned = What is entrusted to you
notice-kind-drafts = Texts you follow
notice-kind-decisions = Decisions
notice-kind-deadlines = Deadlines
notice-kind-links = Listings and links
notice-kind-forum = Running of the forum
notice-rhythm-off = Never
notice-rhythm-at-once = At once
notice-rhythm-hourly = Every hour
notice-rhythm-daily = Every day at 8:00
notice-rhythm-weekly = Every Monday at 8:00
notice-channel-mail = E-mail
notice-channel-push = Browser
notice-by-itself = The platform
error-snoozed-into-the-past = Choose a moment to come: this one has passed.
error-quiet-without-end = Quiet hours begin and end at two different times.
### seal

fact-seal-key-published = Sealing key published
fact-witness-lodged = Witness lodged
fact-witness-withdrawn = Witness withdrawn
fact-history-doubted = History doubted
error-not-a-witness-key = This is not the public key of a witness, as “checker.py key” writes it.
error-witness-withdrawn = This witness has been withdrawn.
error-not-your-witness = This witness is another organisation’s.
error-key-already-lodged = This key is a witness’s already: each witness has its own.
error-witness-without-organisation = A witness is an organisation’s: choose the one you act for.
error-not-consistent = The history no longer goes on from the last seal: nothing more is signed. Ask for a verification.
error-not-a-cosignature = This is not a seal of this forum co-signed by a witness of your organisation.
mail-seal-subject = Seal of the history: { $size } facts
mail-seal-text = Hello { $name }, attached is the last seal of the history. Keep it: it will tell later whether a fact was touched. To co-sign it:
seal-title = Is the history intact?
seal-subtitle = Every fact is sealed; whatever is changed, removed or inserted later shows.
seal-seal-now = Seal now
seal-verify-now = Verify now
seal-sealed-said = The history is sealed.
seal-asked-said = The verification begins.
seal-intact = Yes, the history is intact
seal-intact-text = The { $size } facts of the last verification are exactly those that were sealed.
seal-broken = No, the history was altered
seal-broken-own = What this browser computed is not what the forum shows.
seal-unknown = Not known yet
seal-unknown-text = No full verification has ended. The first one begins by itself after the first seal.
seal-sealed = Sealed
seal-sealed-upto = Up to position { $position }, which is { $size } facts, on
seal-waiting =
  { $count ->
    [0] Nothing waits for the next seal.
    [one] { $count } fact waits for the next seal.
   *[other] { $count } facts wait for the next seal.
  }
seal-none = Nothing is sealed yet.
seal-verified = Last full verification
seal-not-verified = None has ended.
seal-verified-what =
  { $size } facts computed again column by column, { $checkpoints ->
    [one] { $checkpoints } seal
   *[other] { $checkpoints } seals
  } and { $cosignatures ->
    [one] { $cosignatures } co-signature
   *[other] { $cosignatures } co-signatures
  }
seal-verified-kept = They also lead to the last seal, kept outside the database.
seal-by-scheduled = By the forum itself, as every day
seal-by-asked = By the forum, as { $name } asked
seal-by-command = By the operator, with “majlis verify”
seal-own = Your browser
seal-own-none = It has nothing to check yet.
seal-own-signed-yes = Checked the signature of the seal: it is the forum’s.
seal-own-signed-no = The signature of this seal is not the forum’s.
seal-own-signed-unable = Cannot check this signature (Ed25519).
seal-own-first = It remembers this seal; at your next visit the new one must go on from it.
seal-own-consistent = The seal goes on from that of { $size } facts which it remembered.
seal-own-inconsistent = This seal does not go on from that of { $size } facts which it remembered: the history was rewritten, or an older backup restored.
seal-under-way-label = Verification under way
seal-under-way = Verification under way: { $size } facts of { $upto }.
seal-finding-changed = The fact at position { $position } was changed after it was sealed.
seal-finding-removed = The fact at position { $position } was removed after it was sealed.
seal-finding-inserted = The fact at position { $position } was inserted among facts that are sealed.
seal-finding-moved = The fact at position { $position } was moved: it was sealed at position { $was }.
seal-finding-rewritten = Facts and their hashes were changed together, after position { $after } and up to position { $position }: they no longer lead to the seal signed there.
seal-finding-checkpoint = The seal at position { $position } bears no signature of this forum’s keys.
seal-finding-cosignature = The seal at position { $position } is not the one that the witness { $witness } co-signed.
seal-finding-tree = The facts are those that were sealed, up to position { $position }; their stored hashes are damaged, and proofs fail.
seal-checks = Verifications
seal-checks-when = When
seal-checks-who = By whom
seal-checks-what = What
seal-checks-found = Found
seal-found-nothing = Intact
seal-found-fault = Altered
seal-found-later = Under way
seal-witnesses = Witnesses
seal-witnesses-text = A witness checks by itself that each seal goes on from the one before, and co-signs it with a key that the forum has not. Then not even whoever runs the server can rewrite what it saw.
seal-no-witness = No witness
seal-no-witness-text = Without one, whoever has the server and its key could rewrite the whole history. Choose the organisation you act for to lodge one.
seal-witness = Witness
seal-witness-size = Last seal co-signed
seal-witness-when = On
seal-witness-acts = Acts
seal-witness-never = None yet
seal-witness-latest = The latest
seal-facts =
  { $count ->
    [one] { $count } fact
   *[other] { $count } facts
  }
seal-withdrawn = Withdrawn
seal-lodge = Lodge a witness
seal-lodge-act = Lodge
seal-lodge-text = On a computer of your organisation’s, not on this server, make a key with the checker. Only its public part comes here.
seal-lodge-key = Public key
seal-lodge-hint = The line that the checker printed.
seal-lodged-said = The witness is lodged.
seal-cosign = Co-sign
seal-cosign-act = Hand in the co-signature
seal-cosign-text = Download the last seal with the proof that it goes on from that of { $size } facts, have the checker check and sign it, and hand in what it prints.
seal-cosign-fetch = Download the seal and the proof
seal-cosign-note = Co-signed seal
seal-cosign-hint = All that the checker printed.
seal-cosigned-said = The co-signature is kept.
seal-withdraw = Withdraw
seal-withdraw-text = This witness will co-sign no more. What it signed stays, and can be checked for ever.
seal-withdrawn-said = The witness is withdrawn.
seal-note = The seal
seal-note-text = Keep a copy elsewhere: in ten years it will still say whether these facts were touched. Open format, C2SP tlog-checkpoint.
seal-download = Download
seal-keys = The forum’s keys
seal-key-since = Published on
seal-command = Command
seal-yourself = Check it yourself
seal-yourself-text = Without trusting this server: one readable file, and the free library “cryptography”.
seal-checker = The checker
seal-step-install = Install Python and one library:
seal-step-export = Export the whole log as JSON Lines (administrators), and download the seal below.
seal-step-check = Hold one against the other:
seal-step-server = Whoever runs the server checks the database itself:
seal-proof = Proof
seal-proof-waiting = This fact is too recent to be covered by a seal: that comes within minutes.
seal-proof-good = This fact is in the sealed history
seal-proof-good-text = Your browser computed it by itself, up to the seal of { $size } facts.
seal-proof-signed = The signature is the forum’s.
seal-proof-unsure = It cannot check the signature (Ed25519).
seal-proof-witnesses =
  { $count ->
    [one] { $count } witness co-signed it.
   *[other] { $count } witnesses co-signed it.
  }
seal-proof-bad = This proof does not hold
seal-proof-bad-text = Your browser’s computation does not lead to the seal signed by the forum.
seal-proof-way =
  { $count ->
    [one] The computation, in { $count } step
   *[other] The computation, in { $count } steps
  }
seal-proof-root = Root of the seal
seal-proof-before = with what stands before
seal-proof-after = with what stands after
seal-proof-makes = makes
seal-proof-leaf = Hash of fact { $position }
seal-proof-leaf-own = Hash of fact { $position }, computed here
seal-proof-download = Download the proof

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-seal-key-published = { $who } published a sealing key of the forum.
sentence-witness-lodged = { $who } lodged a witness for “{ $organisation }”.
sentence-witness-withdrawn = { $who } withdrew a witness.
sentence-history-doubted = Verification found a difference from what was sealed, at position { $position }.
### webhooks

fact-webhook-added = Webhook added
fact-webhook-changed = Webhook changed
fact-webhook-stopped = Webhook stopped
fact-webhook-resumed = Webhook resumed
fact-webhook-replayed = Webhook replayed
fact-webhook-secret-renewed = Webhook secret renewed
fact-webhook-removed = Webhook removed
sentence-webhook-added = { $who } added the webhook { $object }
sentence-webhook-changed = { $who } changed the webhook { $object }
sentence-webhook-stopped = { $why ->
    [failing] The webhook { $object } was stopped: it had not answered for five days
    [gone] The webhook { $object } was stopped: its server says that it is gone
    [no-reader] The webhook { $object } was stopped: the account of the person whose rights it has is no longer open
    [no-secret] The webhook { $object } was stopped: its secret can no longer be opened with this forum’s key
   *[other] { $who } stopped the webhook { $object }
}
sentence-webhook-resumed = { $who } resumed sending to the webhook { $object }
sentence-webhook-replayed = { $who } had everything after position { $after } sent again to the webhook { $object }
sentence-webhook-secret-renewed = { $who } renewed the secret of the webhook { $object }
sentence-webhook-removed = { $who } removed a webhook
notice-webhook-stopped = { $why ->
    [failing] The webhook { $object } has not answered for five days: nothing more is sent to it
    [gone] The server of the webhook { $object } says that it is gone: nothing more is sent to it
    [no-reader] The account of the person whose rights the webhook { $object } has is no longer open: nothing more is sent to it, and nothing is lost
    [no-secret] The secret of the webhook { $object } can no longer be opened with this forum’s key: renew it, then resume sending; nothing is lost
   *[other] { $who } stopped the webhook { $object }
}
notice-because-administrator = because you administer this forum
notice-because-witness = because you keep a witness of this history
notice-history-doubted = The history is no longer what was sealed: first difference at position { $position }
error-not-your-webhook = What leaves the forum is for its administrators to decide.
error-webhook-needs-https = The address of a webhook begins with https://.
error-webhook-address-not-plain = This is not the address of a server: a host name and a path, neither password nor anchor.
error-webhook-unchanged = It is so already.
error-webhook-removed = This webhook has been removed.
error-webhook-stopped = The forum’s administrators stopped this webhook, or the account whose rights it has is no longer open.
error-beyond-the-log = The log ends at position { $head }.
webhooks-title = Webhooks
webhooks-introduction = The forum tells partners’ servers what happens here, in order and without losing anything.
webhooks-no-right = Webhooks are for the administrators of this forum.
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
webhooks-all = Every fact
webhooks-active = Active
webhooks-failing = Not answering
webhooks-stopped-by-hand = Stopped
webhooks-stopped-failing = Stopped: no answer for five days
webhooks-stopped-gone = Stopped: it is gone
webhooks-stopped-no-reader = Stopped: the account whose rights it has is no longer open
webhooks-stopped-no-secret = Stopped: its secret needs to be renewed
webhooks-sent = Messages taken
webhooks-position = Position
webhooks-up-to-date = up to date
webhooks-waiting = behind
webhooks-last-answer = Last answer
webhooks-failing-since = No answer since
webhooks-next-try = Next try
webhooks-answer = { $word ->
    [taken] Taken
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
webhooks-resumed-said = Webhook resumed: what is missing is being sent.
webhooks-changed-said = Webhook changed.
webhooks-replay = Send again
webhooks-replay-text = Everything after this position is sent again, under the same ids.
webhooks-replay-after = After position
webhooks-replayed-said = Sending begins again.
webhooks-renew = Renew the secret
webhooks-renew-text = The old secret signs nothing from now on. The partner needs the new one.
webhooks-remove = Remove
webhooks-remove-text = { $name } will be told nothing more. This cannot be undone.
webhooks-removed-said = Webhook removed.
webhooks-secret = Secret
webhooks-secret-title = Secret of the webhook
webhooks-secret-text = It signs each message and lets the partner read again what was missed. It is not shown again.
webhooks-acts = Acts for { $name }

### past
error-past-is-read-only = You are looking at the past: nothing can be changed there. Come back to today first.
error-past-not-ready = The pages of this moment are being made.
error-past-not-made = The pages of this moment could not be made. Try again later.
error-no-such-position = The forum’s history has no such position.
past-open = Time machine
past-viewing = You are viewing { $when }, position { $position }
past-read-only = Nothing can be changed here.
past-leave = Back to today
past-compare = Compare with today
past-compare-explained = What this page showed on { $when }, and what it shows today.
past-same = Nothing on this page has changed since.
past-today = Today
past-then = Then
past-position = Position { $position }
past-slider = Position in the forum’s history
past-previous = Previous turning point
past-next = Next turning point
past-back = One fact back
past-forward = One fact forward
past-date = Go to a date
past-preparing = Preparing the pages of this moment…
past-preparing-share = Preparing the pages of this moment: { $share }%
past-version = version { $number }
past-yes = Yes
past-no = No
past-otherwise = Different content
past-field-name = Field
past-what = { $what ->
    [changed] Changed
    [new] New
    [gone] Gone
   *[other] { $what }
}
past-kind = { $kind ->
    [proposal] Proposal
    [version] Version
    [vote] Vote
    [tally] Count
    [elector] Elector
    [my_ballot] My ballot
    [group] Group
    [seat] Seat
    [action] Action
    [organisation] Organisation
    [mandate] Mandate
    [listing] Listing
    [link] Link
   *[other] { $kind }
}
past-field = { $field ->
    [status] Status
    [title] Title
    [names] Name
    [version] Last version
    [hash] Fingerprint
    [supporters] Supporters
    [coauthors] Co-authors
    [visibility] Visibility
    [officers] Officers
    [counts] Counts
    [charter] Charter
    [electors] Electors
    [cast] Ballots cast
    [outcome] Outcome
    [opened_at] Opened
    [closed_at] Closed
    [holder] Holder
    [alternate] Alternate
    [due] Due
    [assignee] Assigned to
    [group] Group
    [from] From
    [until] Until
    [role] Role
    [sectors] Sectors
    [region] Region
    [description] Description
    [website] Website
    [accepted] Agreements
    [parents] Stands under
    [children_count] Member bodies
    [verified] Verification
    [answers] Answers
    [question] Question
    [vote] Vote
    [frozen] Frozen text
    [translations] Translations
    [voted] Voted
    [choice] Choice
    [cast_by] Cast by
    [quorum] Quorum
    [conditions] Conditions
    [box] Box
    [archived] Archived
    [type] Type
    [acronym] Acronym
    [successor] Successor
    [closes_at] Closes
    [opens_at] Opens
   *[other] { $field }
}

### audit: readings and saved views

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
### inbox

ui-nav-inbox = Inbox
ui-nav-waiting = ({ $count } unread)
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
    [one] { $count } fact
   *[other] { $count } facts
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
inbox-trail-none = Nothing of what happened is open to you.
inbox-gone = Something no longer open to you
inbox-choose = Choose a notification to read it here.
inbox-bulk = Acts on the selection
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
    [one] Snoozed until { $date }.
   *[other] { $count } notifications snoozed until { $date }.
}
inbox-snooze-title = Snooze until…
inbox-snooze-later = Later today
inbox-snooze-tomorrow = Tomorrow at 8:00
inbox-snooze-monday = Monday at 8:00
inbox-snooze-date = Another moment
inbox-empty-open = You are up to date
inbox-empty-open-text = Nothing waits for you. What concerns you appears here by itself.
inbox-empty-unread = You are up to date
inbox-empty-unread-text = Everything is read. What arrives appears here by itself.
inbox-empty-snoozed = Nothing is snoozed
inbox-empty-snoozed-text = A snoozed notification waits here, then comes back at the chosen time.
inbox-empty-done = Nothing is done yet
inbox-empty-done-text = What you mark as done is found here. A new fact brings it back to the inbox.
inbox-empty-kind = No notification of this kind
inbox-key-open = Open the thing itself
inbox-key-done = Done, or back to the inbox
inbox-key-snooze = Snooze
inbox-key-unread = Read, or unread
inbox-key-select = Select
home-news = News that concerns you
home-news-all = See all
home-since = Since your last visit, on { $date }
home-before = Earlier

### notification preferences

preferences-title = Notifications
preferences-security = Security
preferences-introduction = Everything that concerns you arrives in the inbox. Choose what is also sent to you, and how often.
preferences-matrix = What is sent to you
preferences-kind = Kind
preferences-in-app = In the application
preferences-always = Always
preferences-choose = { $kind }: { $channel }
preferences-mandatory = The convocation and the opening of a vote are always e-mailed, at once: nobody should miss a vote for not having been told. Your choice holds for the rest.
preferences-mandatory-short = Convocation and opening: always
preferences-saved = Preferences saved.
preferences-groups = By working group
preferences-groups-text = A group follows your choices above, unless you decide otherwise here.
preferences-groups-none = No group is an exception.
preferences-group-add = Add a group
preferences-group-choose = Working group
preferences-group-how = What is sent: { $group }
preferences-group-muted = Nothing
preferences-group-followed = Everything, at once
preferences-group-digest = { $rhythm }, by e-mail
preferences-group-own = Choices of its own
preferences-group-remove = No longer an exception: { $group }
preferences-quiet = Quiet hours
preferences-quiet-text = Nothing is sent during these hours: messages wait for their end. A mandatory notice waits only if it is still of use afterwards.
preferences-quiet-on = Keep quiet hours
preferences-quiet-from = From
preferences-quiet-until = To
preferences-zone = Casablanca time ({ $offset }).
preferences-push = On this device
preferences-push-text = This browser can tell you even while the forum is closed. Nothing is kept on the device.
preferences-push-on = Tell me on this device
preferences-push-granted = This browser tells you.
preferences-push-default = Your browser will ask for your permission.
preferences-push-denied = Your browser refuses notifications from this site. To change that, open the site settings beside the address, allow notifications, then reload the page.
preferences-push-unsupported = This browser cannot receive notifications. On iPhone and iPad, first add the forum to the home screen.
error-push-away = The subscription did not succeed: this browser's notification service does not answer. Try again later.
preferences-push-said-on = This device will tell you.
preferences-push-said-off = This device will no longer tell you.
### letters

letter-hourly-subject = Summary of the hour, { $day }
letter-daily-subject = Summary of { $day }
letter-weekly-subject = Summary of the week, { $day }
letter-facts = { $count ->
    [one] { $count } new fact
   *[other] { $count } new facts
}
letter-more = { $count ->
    [one] And { $count } other subject, in your inbox.
   *[other] And { $count } other subjects, in your inbox.
}
letter-moment = { $at } ({ ui-zone })
letter-open = Open in Majlis
letter-why-at-once = You receive news of this kind at once.
letter-why-hourly = You receive this news as one summary an hour.
letter-why-daily = You receive this news as one summary a day.
letter-why-weekly = You receive this news as one summary a week.
letter-why-legal = This notice is mandatory: everyone concerned receives it.
letter-settings = Set my notifications
letter-stop = Stop these e-mails
letter-mute-hourly = Summary of the hour
letter-mute-daily = Summary of the day
letter-mute-weekly = Summary of the week
letter-mute-in-group = { $kind } (group { $group })
letter-push-digest = { $count ->
    [one] News of { $count } subject
   *[other] News of { $count } subjects
}
unsubscribe-ask-title = Stop these e-mails?
unsubscribe-ask-text = You will no longer receive by e-mail: { $what }.
unsubscribe-done-title = Done
unsubscribe-done-text = You will no longer receive by e-mail: { $what }.
unsubscribe-over-title = This link is no longer good
unsubscribe-over-text = It is too old, incomplete, or of a closed account. Nothing was changed. Notifications are set in your account.
unsubscribe-legal = Convocations and openings of votes are still sent: these notices are mandatory and cannot be stopped.
unsubscribe-act = Stop them
unsubscribe-unchanged = Nothing changes until you confirm. Everything stays visible in your inbox.
unsubscribe-settings = Set all my notifications
error-endpoint-not-public = This address is not that of a public push service.
error-too-many-browsers = Too many browsers receive your notifications already. Remove one.
### accounts: one's own data, erasure

fact-person-erasure-asked = Erasure requested
fact-person-erasure-called-back = Erasure request withdrawn
fact-person-erased = Person erased
fact-personal-data-exported = Personal data exported
error-sole-administrator = You are the only administrator. First give the administration to somebody else.
error-already-asked = The erasure has already been requested and is waiting.
error-no-erasure-asked = No erasure is waiting: it was withdrawn, carried out or never requested.
error-still-reflecting = The request can still be withdrawn. It can be carried out later.
error-person-erased = This person was erased and can write nothing more.
sentence-person-erasure-asked = { $who } asked for the erasure of { $person }.
sentence-person-erasure-called-back = { $who } withdrew the erasure request of { $person }.
sentence-person-erased = { $who } erased a person ({ $person }).
notice-person-erasure-asked = { $object }: erasure asked for, to be carried out before { $latest_at }
notice-person-erasure-called-back = { $object }: the request to be erased was called back
notice-person-erased = A person was erased, with all that they had written
sentence-personal-data-exported = { $who } downloaded their own data.
erased-text = Erased at the person’s request
erased-person = Erased person
own-data-title = Your data
own-data-export-text = Everything the forum holds about you, in one file: account, mandates, seats, ballots, texts, acts, notices and preferences. Of a secret ballot nobody knows more than that you took part.
own-data-export = Download my data
own-data-received = { $size } kB received…
own-data-exported = Your data have been downloaded.
own-data-erase-title = Leaving and being erased
own-data-erase-text = You may ask to be erased. Read first what goes and what stays.
own-data-goes = What goes
own-data-goes-account = Your name, address, password, second factor and sign-ins.
own-data-goes-texts = The words you wrote as yourself, messages and reasons: their key is destroyed and nobody can read them any more.
own-data-goes-signals = Your notices, preferences and the browsers we write to.
own-data-goes-roles = Your mandates end; your offices and seats become vacant.
own-data-stays = What stays
own-data-stays-acts = What you did and when, under an identifier without a name: votes and decisions must stay provable.
own-data-stays-institutional = Texts of the institution in which you had a part: versions, charters, decisions.
own-data-stays-backups = Backups made before, until they are deleted. Whoever restores one erases you again.
own-data-ask = Ask to be erased
own-data-ask-title = Ask to be erased?
own-data-understood = I have read what goes and what stays, and I know that it cannot be undone.
own-data-asked = Your request is recorded. You may withdraw it.
own-data-waiting-title = You asked to be erased
own-data-waiting = Until it is carried out you may withdraw it. An administrator can carry it out from { $earliest }; on { $latest } it happens by itself.
own-data-call-back = Withdraw my request
own-data-called-back = Request withdrawn. Nothing was erased.
people-erasures = Erasure requests
people-erasures-text = Each can be withdrawn for a week. Then carry it out: after a month it happens by itself.
people-erasure-from = Asked on { $asked }. Can be carried out from { $earliest }.
people-erasure-ready = Asked on { $asked }. Can be carried out.
people-erase = Erase…
people-erase-one = Erase { $name }
people-erase-text = The account, the name, the address and the words that { $name } wrote go for good. Mandates end, offices and seats become vacant. Nobody can undo it.
people-erase-type = Type the name to confirm
people-erase-act = Erase for good
people-erased = The person was erased.
people-erasure-ask = Ask for their erasure
people-erasure-ask-text = For { $name }, who asked for it otherwise than here. The request can be withdrawn for a week.
people-erasure-asked = Request recorded.
people-erasure-call-back = Withdraw
people-erasure-call-back-one = Withdraw the request of { $name }
people-erasure-called-back = Request withdrawn.
export-title = Your data in this forum
export-about = Everything the forum holds about { $name }, on { $on } (Casablanca).
export-none = Nothing.
export-yes = Yes
export-no = No
export-language-fr = French
export-language-ar = Arabic
export-language-en = English
export-erasure-waiting = Waiting
export-erasure-called-back = Withdrawn
export-erasure-erased = Carried out
export-account = Account
export-sessions = Sign-ins
export-erasures = Erasure requests
export-texts = What you wrote as yourself
export-facts = What you did
export-mandates = Mandates
export-seats = Offices and seats
export-actions = Actions assigned to you
export-ballots = Ballots
export-column-name = Name
export-column-email = E-mail address
export-column-language = Language
export-column-theme = Theme
export-column-administrator = Administrator
export-column-second_factor = Second factor
export-column-last_login = Last sign-in
export-column-since = Since
export-column-last_seen = Last seen
export-column-address = Network address
export-column-browser = Browser
export-column-at = When
export-column-stage = State
export-column-earliest = Not before
export-column-fact = What
export-column-about = About
export-column-text = Text
export-column-position = Position in the log
export-column-body = Organisation
export-column-role = Role
export-column-from = From
export-column-until = Until
export-column-group = Group
export-column-office = Office
export-column-alternate = As alternate
export-column-title = Title
export-column-due = Due
export-column-status = State
export-column-question = Question
export-column-secret = Secret
export-column-choice = Choice
own-data-stays-unsealed = { $count ->
    [one] { $count } text that you wrote before texts were sealed: it stays in the log, shown to nobody.
   *[other] { $count } texts that you wrote before texts were sealed: they stay in the log, shown to nobody.
}
own-data-ask-text = { $days ->
    [one] You have { $days } day to withdraw the request. After that, an administrator carries it out.
   *[other] You have { $days } days to withdraw the request. After that, an administrator carries it out.
}
export-notices = Notices
export-preferences = What you are told, and how
export-quiet = Quiet hours
export-browsers = Browsers we write to
export-column-kind = Kind
export-column-channel = Channel
export-column-rhythm = Rhythm
export-views = Saved views of the log
export-column-filters = Filters

### audit: the explorer

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
audit-kind-seal-key = Sealing key
audit-kind-witness = Witness
audit-kind-history = History
audit-kind-person = Person
