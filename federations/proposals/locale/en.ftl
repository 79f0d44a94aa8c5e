### proposals

proposal-status-draft = Draft
proposal-status-submitted = Submitted
proposal-status-voting = Put to the vote
proposal-status-adopted = Adopted
proposal-status-rejected = Rejected
proposal-status-lapsed = Lapsed for want of a quorum
proposal-status-withdrawn = Withdrawn
proposal-reference = Reference { $reference }
proposal-version = Version { $number }
proposal-version-saved = Version { $number }, saved on { $date } by { $person }
proposal-version-from = from version { $number }
proposal-version-first = first version
proposal-frozen = Version { $number } frozen for the vote
proposal-hash = Fingerprint of the text (SHA-256)
proposal-authority = The { $language ->
    [fr] French
    [ar] Arabic
   *[en] English
} text is authoritative.
proposal-translation = Translation without authority; only the { $language ->
    [fr] French
    [ar] Arabic
   *[en] English
} text is authoritative.
proposal-author = Author
proposal-coauthors = Co-authors
proposal-supporters = { $count ->
    [0] No support yet
    [one] Supported by one organisation
   *[other] Supported by { $count } organisations
}
proposal-supported-version = supported version { $number }
proposal-drafts-awaiting = Drafts under way
proposal-text = Text
proposal-versions = Versions
proposal-diff = Compare
proposal-diff-between = From version { $from } to version { $to }
proposal-diff-nothing = The two versions are the same.
proposal-change-same = Unchanged
proposal-change-added = Added
proposal-change-removed = Removed
proposal-change-changed = Changed
proposal-change-moved = Moved
proposal-block-heading = Heading
proposal-block-article = Article
proposal-block-paragraph = Paragraph
proposal-block-list_item = List item
proposal-article = Article { $number }
proposal-draft = Draft a proposal
proposal-title = Title of the proposal
proposal-save = Save this version
proposal-saved = Version { $number } saved
proposal-translate = Translate
proposal-coauthor-add = Add a co-author
proposal-coauthor-remove = Remove this co-author
proposal-support = Support this proposal
proposal-unsupport = Withdraw our support
proposal-submit = Submit to the group
proposal-submit-explained = Once submitted, the proposal belongs to the group: only its officers may still change the text.
proposal-withdraw = Withdraw the proposal
proposal-withdraw-explained = A proposal is withdrawn for good; its text can still be read.
proposal-put-to-vote = Put to the vote
proposal-conflict = Someone saved another version while you were writing
proposal-conflict-explained = Nothing is lost: your text and that of version { $number } stand side by side. Take over what is needed, then save.
proposal-conflict-yours = Your text
proposal-conflict-theirs = Version { $number }, by { $person }
proposal-none = This group has no proposal yet.
proposal-none-found = No proposal matches these filters.

fact-proposal-drafted = Proposal drafted
fact-proposal-version-saved = New version of the proposal saved
fact-proposal-retitled = Title of the proposal changed
fact-proposal-translated = Proposal translated
fact-proposal-coauthor-added = Co-author added to the proposal
fact-proposal-coauthor-removed = Co-author removed from the proposal
fact-proposal-supported = Support brought to the proposal
fact-proposal-support-withdrawn = Support of the proposal withdrawn
fact-proposal-submitted = Proposal submitted to the group
fact-proposal-withdrawn = Proposal withdrawn
fact-proposal-put-to-vote = Proposal put to the vote
fact-proposal-taken-back-from-vote = Proposal given back to the group, the vote being cancelled
fact-proposal-adopted = Proposal adopted
fact-proposal-rejected = Proposal rejected
fact-proposal-lapsed = Proposal lapsed for want of a quorum

error-title-missing = Give a title in { $language ->
    [fr] French
    [ar] Arabic
   *[en] English
}, the authoritative language.
error-title-too-long = A title has at most { $most } characters.
error-text-not-well-formed = The text cannot be saved ({ $path }): { $problem ->
    [missing] something is missing.
    [unexpected] something does not belong there.
    [not-a-list] a list is expected.
    [not-an-object] an object is expected.
    [not-text] text is expected.
    [not-an-id] the identifier is not a UUID in lower case.
    [repeated] the same thing is there twice.
    [level] a block of this type has no such level.
    [not-yes-or-no] true or false is expected.
    [empty] something is empty.
    [nul] the null character (U+0000) can be neither kept nor shown.
    [half-character] half a character cannot be kept.
    [control] a control character is not text.
    [override] a character would make it read otherwise than it is written.
    [marks] too many marks are stacked on one letter.
    [line] a title stands on one line.
    [invisible] an invisible character has no place in a title.
    [isolate] a change of direction is not closed.
    [link] a link leads to a complete http, https or mailto address.
    [too-many-blocks] it has more than 2,000 blocks.
   *[too-big] it is larger than one megabyte.
}
error-someone-was-faster = Someone saved version { $latest } while you were writing. Nothing is lost: both texts are shown to you.
error-version-from-nowhere = There is no such version yet; the last one is version { $latest }.
error-language-has-authority = The { $language ->
    [fr] French
    [ar] Arabic
   *[en] English
} text is the authoritative one: it is not translated into its own language.
error-nothing-written = The text is empty: write it before submitting it.
error-not-yet-submitted = This proposal is still a draft: its authors have to submit it first.
error-already-submitted = This proposal has been submitted already.
error-under-vote = This proposal has been put to the vote: nothing in it changes until the result.
error-already-decided = A vote has already decided on this proposal.
error-already-withdrawn = This proposal has been withdrawn.
error-not-under-this-vote = This proposal is not the subject of this vote.
error-not-an-author = This is for the author, the co-authors and the group’s officers.
error-not-an-officer = The proposal has been submitted: only the group’s chair, secretary and rapporteur change its text.
error-already-author = This person is its author or a co-author already.
error-not-a-coauthor = This person is not a co-author of the proposal.
error-already-supported = Your organisation supports this version already.
error-not-a-supporter = Your organisation does not support this proposal.
error-not-in-the-group = This is for those who take part in the group.
error-coauthor-outside-group = A co-author takes part in the group; this person does not.
error-no-organisation = Only an organisation can give support: first choose on whose behalf you act.

### screens

proposal-many = Proposals
proposal-none-explained = Anybody who takes part in the group can draft one; everyone sees it from the first draft on.
proposal-about = About this proposal
proposal-acts = More actions
proposal-updated = Changed
proposal-stages = Stages of the proposal
proposal-stage-draft = Draft
proposal-stage-submitted = Submitted
proposal-stage-ballot = Ballot
proposal-stage-outcome = Outcome
proposal-authors = Authors
proposal-coauthor = Co-author
proposal-coauthor-hint = Someone who takes part in the group.
proposal-coauthor-nobody = Everyone in the group is an author already.
proposal-coauthor-added = Co-author added
proposal-coauthor-removed = Co-author removed
proposal-support-for = Support on behalf of
proposal-support-own-name = You are acting in your own name, and support is an organisation’s.
proposal-support-as = This support will be that of { $name }.
proposal-support-as-own = You are acting in your own name; this support will be that of { $name }.
proposal-support-no-mandate = Support is an organisation’s: it takes a current mandate to bring it.
proposal-support-version = Support version { $number }
proposal-support-said = Support brought on behalf of { $name }
proposal-unsupport-said = Support withdrawn on behalf of { $name }
proposal-submitted-said = Proposal submitted to the group
proposal-withdrawn-said = Proposal withdrawn
proposal-submit-unsaved = You have unsaved text: it will not be submitted. Save it first.
proposal-handed-in = Now submitted, the proposal belongs to the group: only its officers change the text.
proposal-withdrawn-notice = This proposal was withdrawn by its authors or the group’s officers. Its text can still be read.
proposal-voting-explained = Nothing in the text changes until the outcome; its fingerprint guarantees it.
proposal-outcome = { $status ->
    [adopted] Version { $number } is adopted.
    [rejected] Version { $number } is rejected.
   *[lapsed] For want of a quorum, the vote on version { $number } had no effect.
}
proposal-see-vote = See the vote
proposal-see-result = See the result
proposal-print = Print
proposal-translate-into = Translate: { $name }
proposal-translated = Translation saved
proposal-translating = You are translating version { $number }. Every block keeps its identity, so that articles match from one language to the other.
proposal-translation-by = Translation of version { $number } by { $person }.
proposal-translation-save = Save the translation
proposal-language = Language of the text
proposal-language-hint = It is the one that carries authority; the others will be translations.
proposal-language-authority = { $name } (authoritative)
proposal-write = Edit the text
proposal-write-leave = Back to reading
proposal-article-in = { $language ->
    [ar] المادة { $number }
    [en] Article { $number }
   *[fr] Article { $number }
}
proposal-blank = The text is still empty
proposal-blank-explained = It is written in numbered articles, headings and paragraphs.
proposal-placeholder = Write here. Type “#” for a heading, “§” for an article, “-” for a list.
proposal-anchor = Copy the link: { $what }
proposal-anchor-heading = heading
proposal-anchor-copied = Link copied
proposal-tools = Formatting
proposal-tool-shape = Kind of block
proposal-tool-bold = Bold
proposal-tool-italic = Italic
proposal-tool-link = Link
proposal-tool-deeper = One level deeper
proposal-tool-shallower = One level up
proposal-tool-undo = Undo typing
proposal-tool-redo = Redo
proposal-shape-paragraph = Paragraph
proposal-shape-heading-1 = Heading 1
proposal-shape-heading-2 = Heading 2
proposal-shape-heading-3 = Heading 3
proposal-shape-article = Article
proposal-shape-bullets = Bulleted list
proposal-shape-numbers = Numbered list
proposal-link-address = Address of the link
proposal-link-put = Add the link
proposal-link-remove = Remove the link
proposal-link-wrong = Give a complete http, https or e-mail address.
proposal-nothing-changed = The text is that of the last version already.
proposal-draft-kept = Text kept in this browser, not saved yet
proposal-draft-kept-said = Your text is not saved; it is kept in this browser.
proposal-draft-restored = Your unsaved text is back
proposal-draft-waiting = You have unsaved text here
proposal-draft-resume = Resume
proposal-draft-discard = Discard this text
proposal-draft-discarded = Text discarded
proposal-draft-full = This browser has no room left to keep your text: save it now.
proposal-set-aside = You set a text aside
proposal-set-aside-said = Your text is set aside in this browser.
proposal-saved-meanwhile = Version { $number } was saved by { $person }
proposal-compare-act = Compare
proposal-compare-back = Go on without choosing
proposal-take-mine = Keep my text
proposal-take-mine-explained = You go on with yours; version { $number } stays in the history.
proposal-take-theirs = Take the other text
proposal-take-theirs-explained = Yours is set aside in this browser, within reach.
proposal-take-both = Bring both together
proposal-take-both-explained = Where you both changed a passage, the two wordings follow one another: the choice is yours.
proposal-disputed = { $count ->
    [one] { $count } passage was changed on both sides: the two wordings follow one another, on a coloured ground. Keep one, then save.
   *[other] { $count } passages were changed on both sides: the two wordings follow one another, on a coloured ground. Keep one each time, then save.
}
proposal-current = Latest
proposal-frozen-short = Frozen
proposal-old-version = You are reading version { $number }; the last one is version { $latest }.
proposal-read-latest = Read the last one
proposal-one-version = There is only one version yet: the comparison opens with the second.
proposal-diff-from = From version
proposal-diff-to = To version
proposal-diff-previous = See what changes in version { $number }
proposal-saved-by = Saved by
proposal-saved-on = On
proposal-hash-check = Verify
proposal-hash-right = Matches the text shown
proposal-hash-wrong = Does not match the text shown
proposal-title-hint = What the proposal asks for, in one line.
proposal-draft-create = Start the draft
proposal-start = To begin with
proposal-start-model = A model
proposal-start-model-hint = Statement of reasons, then three articles to fill in.
proposal-start-blank = A blank page
proposal-start-blank-hint = A text already written can be pasted in: headings, lists and links come with it.
proposal-model-reasons = Statement of reasons
proposal-model-reasons-text = What has been observed, and why to act now.
proposal-model-provisions = Provisions
proposal-model-purpose = Purpose
proposal-model-purpose-text = What the group decides.
proposal-model-means = Means
proposal-model-means-text = Who is in charge, with what means and by when.
proposal-model-follow-up = Follow-up
proposal-model-follow-up-text = How and when it is reported to the group.

### kinds, and fields of rows

audit-kind-proposal = Proposal
past-kind-version = Version
notice-kind-drafts = Texts you follow
past-field-version = Last version
past-field-hash = Fingerprint
past-field-coauthors = Co-authors
past-field-supporters = Supporters
past-field-frozen = Frozen text
past-field-translations = Translations
past-field-author = Author

### notices: what people are told, and why

notice-proposal-version-saved = { $who } saved version { $version }.
notice-proposal-translated = { $who } translated version { $version }.
notice-proposal-coauthor-added = { $you ->
    [yes] { $who } added you to the authors.
   *[no] { $who } added a co-author.
}
notice-proposal-coauthor-removed = { $you ->
    [yes] { $who } removed you from the authors.
   *[no] { $who } removed a co-author.
}
notice-proposal-supported = { $organisation } supports the proposal.
notice-proposal-support-withdrawn = { $organisation } no longer supports the proposal.
notice-proposal-submitted = { $who } submitted the proposal to the group.
notice-proposal-withdrawn = { $who } withdrew the proposal.
notice-proposal-put-to-vote = { $who } put the proposal to the vote.
notice-proposal-taken-back-from-vote = The proposal is back with the group: the vote did not take place.
notice-proposal-adopted = The proposal was adopted.
notice-proposal-rejected = The proposal was rejected.
notice-proposal-lapsed = The proposal lapsed for want of a quorum.
notice-because-author = because you are the author of the proposal
notice-because-coauthor = because you are a co-author of the proposal
notice-because-supporter = because your organisation supports the proposal

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-proposal-drafted = { $who } began the proposal { $reference }, “{ $object }”.
sentence-proposal-version-saved = { $who } saved version { $number } of “{ $object }”.
sentence-proposal-retitled = { $who } retitled a proposal, now “{ $object }”.
sentence-proposal-translated =
  { $who } translated version { $version } of “{ $object }” ({ $language ->
    [fr] French
    [ar] Arabic
   *[other] English
  }).
sentence-proposal-coauthor-added = { $who } added { $person } to the authors of “{ $object }”.
sentence-proposal-coauthor-removed = { $who } removed { $person } from the authors of “{ $object }”.
sentence-proposal-supported = { $who } brought “{ $object }” the support of “{ $organisation }”.
sentence-proposal-support-withdrawn = { $who } withdrew the support of “{ $organisation }” for “{ $object }”.
sentence-proposal-submitted = { $who } submitted “{ $object }” to the group, in version { $version }.
sentence-proposal-withdrawn = { $who } withdrew the proposal “{ $object }”.
sentence-proposal-put-to-vote = { $who } put version { $frozen_version } of “{ $object }” to the vote.
sentence-proposal-taken-back-from-vote = { $who } returned “{ $object }” to the group, its vote being called off.
sentence-proposal-adopted = The proposal “{ $object }” is adopted, in version { $frozen_version }.
sentence-proposal-rejected = The proposal “{ $object }” is rejected, in version { $frozen_version }.
sentence-proposal-lapsed = The proposal “{ $object }” lapsed, for want of a quorum.
