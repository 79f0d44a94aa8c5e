### seal

audit-kind-seal-key = Sealing key
audit-kind-witness = Witness
audit-kind-history = History
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
seal-verified-kept = They also match the last seal, kept outside the database.
seal-by-scheduled = By the forum itself, as every day
seal-by-asked = By the forum, as { $name } asked
seal-by-command = By the operator, with “majlis verify”
seal-own = Your browser
seal-own-none = It has nothing to check yet.
seal-own-signed-yes = Checked the signature of the seal: it is the forum’s.
seal-own-signed-no = The signature of this seal is not the forum’s.
seal-own-signed-unable = Cannot check this signature (Ed25519).
seal-own-first = It remembers this seal; at your next visit the new one must extend it.
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
seal-checks-found = Finding
seal-found-nothing = Intact
seal-found-fault = Altered
seal-found-later = Under way
seal-witnesses = Witnesses
seal-witnesses-text = A witness checks independently that each seal extends the one before, and co-signs it with a key the forum does not hold. Not even whoever runs the server can then rewrite what the witness saw.
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

### sentences of the log, one per fact; an absent or withheld value is `none`

sentence-seal-key-published = { $who } published a sealing key of the forum.
sentence-witness-lodged = { $who } lodged a witness for “{ $organisation }”.
sentence-witness-withdrawn = { $who } withdrew a witness.
sentence-history-doubted = Verification found a difference from what was sealed, at position { $position }.

### notices: what people are told, and why

notice-because-witness = because you keep a witness of this history
notice-history-doubted = The history is no longer what was sealed: first difference at position { $position }
