### proposals

proposal-status-draft = Draft
proposal-status-submitted = Submitted
proposal-status-voting = Put to the vote
proposal-status-adopted = Adopted
proposal-status-rejected = Rejected
proposal-status-lapsed = Lapsed: too few took part
proposal-status-withdrawn = Withdrawn
proposal-version = Version { $number }
proposal-frozen = Version { $number } frozen for the vote
proposal-hash = Fingerprint of the text (SHA-256)
proposal-authority = The { $language ->
    [fr] French
    [ar] Arabic
   *[en] English
} text is authentic.
proposal-translation = Unofficial translation; only the { $language ->
    [fr] French
    [ar] Arabic
   *[en] English
} text is authentic.
proposal-author = Author
proposal-supporters = { $count ->
    [0] No support yet
    [one] Supported by one organisation
   *[other] Supported by { $count } organisations
}
proposal-supported-version = supported version { $number }
proposal-text = Text
proposal-versions = Versions
proposal-diff = Compare
proposal-diff-between = From version { $from } to version { $to }
proposal-diff-nothing = The two versions are the same.
proposal-change-added = Added
proposal-change-removed = Removed
proposal-change-changed = Changed
proposal-change-moved = Moved
proposal-draft = Draft a proposal
proposal-title = Title of the proposal
proposal-save = Save this version
proposal-saved = Version { $number } saved.
proposal-coauthor-add = Add a co-author
proposal-support = Support this proposal
proposal-unsupport = Withdraw our support
proposal-submit = Submit to the group
proposal-submit-explained = Once submitted, the proposal belongs to the group: only its officers may still change the text.
proposal-withdraw = Withdraw the proposal
proposal-withdraw-explained = A proposal is withdrawn for good; its text can still be read.
proposal-put-to-vote = Put to the vote
proposal-conflict = Someone saved another version while you were writing
proposal-conflict-explained = Nothing is lost: your text and that of version { $number } stand side by side. Take what you need from both, then save.
proposal-conflict-yours = Your text
proposal-conflict-theirs = Version { $number }, by { $person }
proposal-none = This group has no proposal yet.

fact-proposal-drafted = Proposal drafted
fact-proposal-version-saved = New version of the proposal saved
fact-proposal-retitled = Title of the proposal changed
fact-proposal-translated = Proposal translated
fact-proposal-coauthor-added = Co-author added to the proposal
fact-proposal-coauthor-removed = Co-author removed from the proposal
fact-proposal-supported = Proposal supported
fact-proposal-support-withdrawn = Support for the proposal withdrawn
fact-proposal-submitted = Proposal submitted to the group
fact-proposal-withdrawn = Proposal withdrawn
fact-proposal-put-to-vote = Proposal put to the vote
fact-proposal-taken-back-from-vote = Proposal returned to the group, the vote being cancelled
fact-proposal-adopted = Proposal adopted
fact-proposal-rejected = Proposal rejected
fact-proposal-lapsed = Proposal lapsed: too few took part

error-title-missing = Give a title in { $language ->
    [fr] French
    [ar] Arabic
   *[en] English
}, the language of the authentic text.
error-title-too-long = A title has at most { $most } characters. Shorten it.
error-text-not-well-formed = The text cannot be saved ({ $path }): { $problem ->
    [missing] something is missing. Add it.
    [unexpected] something does not belong there. Remove it.
    [not-a-list] a list is expected. Replace the value with a list.
    [not-an-object] an object is expected. Replace the value with an object.
    [not-text] text is expected. Replace the value with text.
    [not-an-id] the identifier is not a UUID in lower case. Correct it.
    [repeated] the same thing is there twice. Remove one of them.
    [level] a passage of this type has no such level. Choose another one.
    [not-yes-or-no] the value expected is true or false. Choose one of them.
    [empty] something is empty. Remove it.
    [nul] the null character (U+0000) can be neither kept nor shown. Delete it.
    [half-character] half a character cannot be kept. Delete it.
    [control] a control character is not text. Delete it.
    [override] a character would make it read otherwise than it is written. Delete it.
    [marks] too many marks are stacked on one letter. Delete some of them.
    [line] a title stands on one line. Delete the line break.
    [invisible] an invisible character has no place in a title. Delete it.
    [isolate] a change of direction is not closed. Delete it.
    [link] a link leads to a complete http, https or mailto address, without a user name or mail headers, whose domain is written in Latin letters (xn--…). Correct the link.
    [too-many-blocks] it has more than 2,000 passages. Shorten it.
   *[too-big] it is larger than one megabyte. Shorten it.
}
error-someone-was-faster = Someone saved version { $latest } while you were writing. Nothing is lost: compare both texts, then save.
error-version-from-nowhere = There is no such version yet; the latest is version { $latest }. Start from that one.
error-language-has-authority = The { $language ->
    [fr] French
    [ar] Arabic
   *[en] English
} text is the authentic one: it is not translated into its own language. Choose another language.
error-sections-unwritten = These sections of the template are not written yet: { $sections }. Write them, or delete their headings.
error-nothing-written = The text is empty: write it first.
error-not-yet-submitted = This proposal is still a draft: submit it first, or ask its authors to submit it.
error-already-submitted = This proposal has already been submitted. Reload the page to see where it stands.
error-under-vote = This proposal has been put to the vote: nothing in it changes until the outcome. You can follow the vote from its page.
error-already-decided = A vote has already decided on this proposal. You can see the outcome from its page.
error-already-withdrawn = This proposal has been withdrawn for good. You can still read its text.
error-not-under-this-vote = This proposal is not the subject of this vote. Open its page to see where it stands.
error-not-an-author = This is for the author, the co-authors and the group’s officers: contact one of them.
error-not-an-officer = The proposal has been submitted: this is now for the group’s officers. Contact one of them.
error-already-author = This person is already its author or a co-author. Choose another person.
error-not-a-coauthor = This person is not a co-author of the proposal. Reload the page to see who is.
error-already-supported = Your organisation already supports this version. Reload the page to see the supporters.
error-not-a-supporter = Your organisation does not support this proposal: there is nothing to withdraw. Check on whose behalf you are acting.
error-not-in-the-group = This is for the people who take part in the group. Ask its officers how to take part.
error-coauthor-outside-group = A co-author takes part in the group; this person does not. Choose another person.

### screens

proposal-many = Proposals
proposal-none-explained = Anyone who takes part in the group can draft one; everyone sees it from the first draft on.
proposal-about = About this proposal
proposal-acts = More options
proposal-updated = Changed
proposal-stages = Stages of the proposal
proposal-stage-draft = Draft
proposal-stage-submitted = Submitted
proposal-stage-ballot = Vote
proposal-stage-outcome = Outcome
proposal-authors = Authors
proposal-coauthor = Co-author
proposal-coauthor-hint = Someone who takes part in the group.
proposal-coauthor-nobody = Everyone in the group is already an author or a co-author.
proposal-coauthor-added = Co-author added.
proposal-coauthor-removed = Co-author removed.
proposal-support-for = Support on behalf of
proposal-support-as = This support will be that of { $name }.
proposal-support-no-mandate = Only an organisation can give support: you need a current mandate from one.
proposal-support-version = Support version { $number }
proposal-support-said = Supported on behalf of { $name }.
proposal-unsupport-said = Support withdrawn on behalf of { $name }.
proposal-submitted-said = Proposal submitted to the group.
proposal-withdrawn-said = Proposal withdrawn.
proposal-submit-unsaved = You have unsaved text: it will not be submitted. Save it first.
proposal-handed-in = Now submitted, the proposal belongs to the group: only its officers change the text.
proposal-withdrawn-notice = This proposal was withdrawn by its authors or the group’s officers. Its text can still be read.
proposal-voting-explained = Nothing in the text changes until the outcome; its fingerprint guarantees it.
proposal-outcome = { $status ->
    [adopted] Version { $number } is adopted.
    [rejected] Version { $number } is rejected.
   *[lapsed] Too few took part: the vote on version { $number } had no effect.
}
proposal-see-vote = See the vote
proposal-see-result = See the outcome
proposal-print = Print
proposal-translate-into = Translate: { $name }
proposal-translated = Translation saved.
proposal-translating = You are translating version { $number }. Every passage keeps its identifier, so that articles match from one language to the other.
proposal-translation-by = Translation of version { $number } by { $person }.
proposal-translation-save = Save the translation
proposal-language = Language of the text
proposal-language-hint = The text in this language will be authentic; the others will be translations.
proposal-language-authority = { $name } (authentic)
proposal-write = Edit the text
proposal-write-leave = Back to reading
proposal-article-in = { $language ->
    [ar] المادة { $number }
    [en] Article { $number }
   *[fr] Article { $number }
}
proposal-blank = The text is still empty
proposal-blank-explained = It is written in numbered articles, headings and paragraphs.
proposal-paste-changed = Pasted with changes: { $what }.
proposal-paste-struck = { $count ->
    [one] one struck-out passage (left out)
   *[other] { $count } struck-out passages (left out)
}
proposal-paste-hidden = { $count ->
    [one] one hidden passage (left out)
   *[other] { $count } hidden passages (left out)
}
proposal-paste-images = { $count ->
    [one] one picture (left out)
   *[other] { $count } pictures (left out)
}
proposal-paste-objects = { $count ->
    [one] one embedded object (left out)
   *[other] { $count } embedded objects (left out)
}
proposal-paste-notes = { $count ->
    [one] one note (left out)
   *[other] { $count } notes (left out)
}
proposal-paste-comments = { $count ->
    [one] one comment (left out)
   *[other] { $count } comments (left out)
}
proposal-paste-tables = { $count ->
    [one] one table (kept row by row)
   *[other] { $count } tables (kept row by row)
}
proposal-paste-levels = { $count ->
    [one] one list item (brought up to the third level)
   *[other] { $count } list items (brought up to the third level)
}
proposal-placeholder = Write here. Type “#” for a heading, “§” for an article, “-” for a list.
proposal-anchor = Copy the link: { $what }
proposal-anchor-heading = heading
proposal-anchor-copied = Link copied
proposal-tools = Formatting
proposal-tool-shape = Type of passage
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
proposal-nothing-changed = The text is already that of the latest version.
proposal-draft-kept = Text kept in this browser, not saved yet
proposal-draft-kept-said = Your text is not saved; it is kept in this browser.
proposal-draft-restored = Your unsaved text was restored
proposal-draft-waiting = You have unsaved text here
proposal-draft-resume = Resume
proposal-draft-discard = Discard this text
proposal-draft-discarded = Text discarded.
proposal-draft-full = This browser has no room left to keep your text: save it now.
proposal-set-aside = You set a text aside
proposal-set-aside-said = Your text is set aside in this browser.
proposal-saved-meanwhile = Version { $number } was saved by { $person }
proposal-compare-act = Compare
proposal-compare-back = Go on without choosing
proposal-take-mine = Keep my text
proposal-take-mine-explained = You go on with yours; version { $number } stays among the versions.
proposal-take-theirs = Take the other text
proposal-take-theirs-explained = Yours is set aside in this browser; you can resume it.
proposal-take-both = Combine both
proposal-take-both-explained = Where you both changed a passage, the two wordings follow one another: choose between them.
proposal-disputed = { $count ->
    [one] { $count } passage was changed on both sides: the two wordings follow one another, on a coloured background. Keep one, then save.
   *[other] { $count } passages were changed on both sides: the two wordings follow one another, on a coloured background. Keep one each time, then save.
}
proposal-current = Latest
proposal-frozen-short = Frozen
proposal-old-version = You are reading version { $number }; the latest is version { $latest }.
proposal-read-latest = Read the latest
proposal-one-version = There is only one version so far: comparison becomes possible with the second.
proposal-diff-from = From version
proposal-diff-to = To version
proposal-diff-previous = See what changes in version { $number }
proposal-saved-by = Saved by
proposal-saved-on = Saved on
proposal-hash-check = Verify
proposal-hash-right = Matches the text shown
proposal-hash-wrong = Does not match the text shown
proposal-title-hint = What the proposal asks for, in one line.
proposal-draft-create = Start the draft
proposal-start = Start from
proposal-start-model = A template
proposal-start-model-hint = Statement of reasons, then three articles to fill in.
proposal-start-blank = A blank page
proposal-start-blank-hint = A text already written can be pasted in: headings, lists and links come with it.
proposal-model-reasons = Statement of reasons
proposal-model-reasons-text = What has been observed, and why action is needed now.
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
past-field-version = Latest version
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
notice-proposal-taken-back-from-vote = The proposal is back with the group: the vote was cancelled.
notice-proposal-adopted = The proposal was adopted.
notice-proposal-rejected = The proposal was rejected.
notice-proposal-lapsed = The proposal lapsed: too few took part in the vote.
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
sentence-proposal-supported = { $who } supported “{ $object }” on behalf of “{ $organisation }”.
sentence-proposal-support-withdrawn = { $who } withdrew the support of “{ $organisation }” for “{ $object }”.
sentence-proposal-submitted = { $who } submitted “{ $object }” to the group, in version { $version }.
sentence-proposal-withdrawn = { $who } withdrew the proposal “{ $object }”.
sentence-proposal-put-to-vote = { $who } put version { $frozen_version } of “{ $object }” to the vote.
sentence-proposal-taken-back-from-vote = { $who } returned “{ $object }” to the group, its vote being cancelled.
sentence-proposal-adopted = The proposal “{ $object }” was adopted, in version { $frozen_version }.
sentence-proposal-rejected = The proposal “{ $object }” was rejected, in version { $frozen_version }.
sentence-proposal-lapsed = The proposal “{ $object }” lapsed: too few took part in the vote.
