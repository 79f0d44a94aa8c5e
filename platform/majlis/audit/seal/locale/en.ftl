### seal

audit-kind-seal-key = Sealing key
audit-kind-witness = Witness
audit-kind-history = Log
fact-seal-key-published = Sealing key published
fact-witness-lodged = Witness registered
fact-witness-withdrawn = Witness withdrawn
fact-history-doubted = Integrity of the log in doubt
error-not-a-witness-key = This is not the public key of a witness. Paste the line that “checker.py key” printed.
error-witness-withdrawn = This witness has already been withdrawn. Reload the page to see the current witnesses.
error-not-your-witness = This witness belongs to another organisation. Choose to act on its behalf, or ask the forum’s administrators to withdraw it.
error-key-already-lodged = This key already belongs to a witness. Make another one with “checker.py key”.
error-not-consistent = The log no longer extends the last seal, or a verification found a fault in it: nothing more is signed. Start a verification, and ask the operator of the server to mend what it finds.
error-not-a-cosignature = This is not a seal of this forum co-signed by a witness of your organisation. Paste all that “checker.py cosign” printed.
mail-seal-subject = Seal of the log: { $size } facts
mail-seal-greeting = Dear { $name },
mail-seal-text = The latest seal of the log is attached. Keep it: it will show later whether a fact was altered. To co-sign it:
seal-title = Is the log intact?
seal-subtitle = Every fact is sealed; whatever is changed, removed or inserted later shows.
seal-seal-now = Seal now
seal-verify-now = Verify now
seal-sealed-said = The log is sealed.
seal-asked-said = The verification has started.
seal-intact = Yes, the log is intact
seal-intact-text = The { $size } facts of the last verification are exactly those that were sealed.
seal-intact-rows-text = The { $size } facts of the last verification are exactly those that were sealed, and the tables say what these facts say.
seal-broken = No, the log was altered
seal-rows-broken = No, a table was altered
seal-broken-own = What this browser computed is not what the forum shows.
seal-unknown = Not known yet
seal-unknown-text = No full verification has been completed. The first one starts by itself after the first seal.
seal-sealed = Sealed
seal-sealed-upto = Up to position { $position } ({ $size } facts), on
seal-waiting =
  { $count ->
    [0] Nothing awaits the next seal.
    [one] { $count } fact awaits the next seal.
   *[other] { $count } facts await the next seal.
  }
seal-none = Nothing is sealed yet.
seal-verified = Last full verification
seal-not-verified = None has been completed.
seal-verified-what =
  { $size } facts recomputed column by column, { $checkpoints ->
    [one] { $checkpoints } seal
   *[other] { $checkpoints } seals
  } and { $cosignatures ->
    [one] { $cosignatures } co-signature
   *[other] { $cosignatures } co-signatures
  }
seal-verified-kept = They also match the last seal, kept outside the database.
seal-verified-rows = { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
  } with { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
  } compared with what the facts say, up to position { $position }
seal-by-scheduled = By the forum itself, as it does every day
seal-by-asked = By the forum, at the request of { $name }
seal-by-command = By the operator, with “majlis verify”
seal-own = Your browser
seal-own-none = It has nothing to check yet.
seal-own-signed-yes = It checked the signature of the seal: it is the forum’s.
seal-own-signed-no = The signature of this seal is not the forum’s.
seal-own-signed-unable = It cannot check this signature (Ed25519).
seal-own-first = It remembers this seal; at your next visit the new one must extend it.
seal-own-consistent = This seal extends that of { $size } facts which it remembered.
seal-own-inconsistent = This seal does not extend that of { $size } facts which it remembered: the log was rewritten, or an older backup was restored.
seal-under-way-label = Verification under way
seal-under-way = Verification under way: { $size } facts of { $upto }.
seal-finding-changed = The fact at position { $position } was changed after it was sealed.
seal-finding-removed = The fact at position { $position } was removed after it was sealed.
seal-finding-inserted = The fact at position { $position } was inserted among facts already sealed.
seal-finding-moved = The fact at position { $position } was moved: it was sealed at position { $was }.
seal-finding-rewritten = Facts and their fingerprints were changed together, after position { $after } and up to position { $position }: they no longer match the seal signed at that position.
seal-finding-checkpoint = The seal at position { $position } does not bear the signature of any key of this forum.
seal-finding-cosignature = The seal at position { $position } is not the one co-signed by the witness { $witness }.
seal-finding-tree = The facts are those that were sealed, up to position { $position }; their stored fingerprints are damaged, and proofs no longer work.
seal-finding-seal-unreadable = After position { $position }, a fact, or what is stored of its seal, holds a value that cannot be read.
seal-finding-schema = The database is not what this forum’s program makes: “{ $table }” ({ $key }).
seal-finding-unkept = The files of the data folder that keep the last signed seal, at position { $position }, and the newest facts are missing or were cut off: a rollback would not show. The operator of the server puts them back.
seal-finding-lost = The database lost facts that were recorded after position { $position } (number: { $missing }). The operator of the server restores the last backup.
seal-finding-row-changed = In the table “{ $table }”, the column “{ $column }” of the row { $key } is not what the facts say.
seal-finding-row-missing = In the table “{ $table }”, the row { $key } is missing.
seal-finding-row-added = In the table “{ $table }”, the row { $key } is none that the facts made.
seal-finding-kept-changed = In the table “{ $table }”, what is kept under { $key } contradicts the facts.
seal-finding-unlawful = The fact at position { $position } was recorded though earlier facts do not allow it.
seal-finding-table-unreadable = The table “{ $table }” cannot be compared with the facts: a value or a column in it was not made by the forum.
seal-finding-unreadable = A fact after position { $position } cannot be read into the tables.
seal-finding-others = Other places differ too: { $others }.
seal-known = Known, and stays in the log
seal-next-rebuild = The operator first finds out who could write to the database, then runs “majlis rebuild” and “majlis verify”.
seal-next-backup = No rebuild repairs it: the operator first finds out who could write to the database, then compares it with a backup.
seal-next-again = The operator first finds out who could write to the database. The fact stays in the log; what depends on it is decided again.
seal-checks = Verifications
seal-checks-when = Date
seal-checks-who = By whom
seal-checks-what = What was checked
seal-checks-found = Finding
seal-found-nothing = Intact
seal-found-fault = Altered
seal-found-later = Under way
seal-witnesses = Witnesses
seal-witnesses-text = A witness checks independently that each seal extends the one before, and co-signs it with a key that the forum does not hold. Not even the operator of the server can then rewrite what the witness saw.
seal-no-witness = No witness
seal-no-witness-text = Without one, the operator of the server, who holds its key, could rewrite the whole log. To register one, choose the organisation on whose behalf you act.
seal-witness = Witness
seal-witness-size = Last seal co-signed
seal-witness-when = Date
seal-witness-acts = Manage
seal-witness-never = None yet
seal-witness-latest = The latest
seal-facts =
  { $count ->
    [one] { $count } fact
   *[other] { $count } facts
  }
seal-withdrawn = Withdrawn
seal-lodge = Register a witness
seal-lodge-act = Register
seal-lodge-text = On a computer of your organisation, not on this server, make a key with the checker. Only its public part is given here.
seal-lodge-key = Public key
seal-lodge-hint = The line that the checker printed.
seal-lodged-said = The witness is registered.
seal-cosign = Co-sign
seal-cosign-act = Submit the co-signature
seal-cosign-text = Download the last seal with the proof that it extends that of { $size } facts, have the checker check and sign it, then submit what it prints.
seal-cosign-fetch = Download the seal and the proof
seal-cosign-note = Co-signed seal
seal-cosign-hint = All that the checker printed.
seal-cosigned-said = The co-signature is kept.
seal-withdraw = Withdraw
seal-withdraw-text = This witness will no longer co-sign. What it signed stays, and can always be checked.
seal-withdrawn-said = The witness is withdrawn.
seal-note = The seal
seal-note-text = Keep a copy elsewhere: in ten years it will still show whether these facts were altered. Open format: C2SP tlog-checkpoint. It is not an electronic seal within the meaning of Law 43-20.
seal-download = Download
seal-keys = The forum’s keys
seal-key-since = Published on
seal-command = Command
seal-yourself = Check it yourself
seal-yourself-text = Without trusting this server: one readable file, and the free library “cryptography”.
seal-checker = The checker
seal-step-install = Install Python and one library:
seal-step-export = Export the whole log as JSON Lines (administrators), and download the seal below.
seal-step-check = Compare one with the other:
seal-step-server = On the server, its operator checks the database itself:
seal-proof = Proof
seal-proof-waiting = This fact is too recent to be covered by a seal: it will be within minutes.
seal-proof-good = This fact is in the sealed log
seal-proof-good-text = Your browser computed it by itself, up to the seal of { $size } facts.
seal-proof-signed = The signature is the forum’s.
seal-proof-unsure = It cannot check the signature (Ed25519).
seal-proof-witnesses =
  { $count ->
    [one] { $count } witness co-signed it.
   *[other] { $count } witnesses co-signed it.
  }
seal-proof-bad = This proof is not valid
seal-proof-bad-text = Your browser’s computation does not lead to the seal signed by the forum.
seal-proof-way =
  { $count ->
    [one] The computation, in { $count } step
   *[other] The computation, in { $count } steps
  }
seal-proof-root = Fingerprint of the seal
seal-proof-before = with what comes before
seal-proof-after = with what comes after
seal-proof-makes = gives
seal-proof-leaf = Fingerprint of fact { $position }
seal-proof-leaf-own = Fingerprint of fact { $position }, computed here
seal-proof-download = Download the proof

### sentences of the log, one per fact; an absent or withheld value is `none`

sentence-seal-key-published = { $who } published a sealing key of the forum.
sentence-witness-lodged = { $who } registered a witness on behalf of “{ $organisation }”.
sentence-witness-withdrawn = { $who } withdrew a witness.
sentence-history-doubted = { $row ->
    [none] The verification found a difference from what was sealed, at position { $position }.
   *[other] The verification found a row, or a fact, that the other facts do not allow ({ $row }).
  }

### notices: what people are told, and why

notice-because-witness = because your organisation keeps a witness of this log
notice-history-doubted = { $row ->
    [none] The log is no longer what was sealed: first difference at position { $position }.
   *[other] The other facts do not allow this row or fact: { $row }.
  }
