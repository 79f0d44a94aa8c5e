### verdict (how outcomes become these messages: federations/votes/rules/words.py)

vote-verdict = { $verdict ->
    [adopted] The proposal is adopted.
    [no_quorum] For want of a quorum, the vote has no effect.
    [too_few] Too few took part: the vote has no effect.
   *[rejected] The proposal is rejected.
}
vote-verdict-too-few = Fewer than three people cast the secret ballots of a college and a weight: the choices are revealed to nobody, and the ballot box was destroyed.
vote-verdict-unopened = Nothing is decided, so the choices are revealed to nobody: the ballot box was destroyed unopened.
vote-verdict-quorum-free = No quorum was required.
vote-verdict-quorum = { $met ->
    [yes] Quorum met
   *[no] Quorum not met
}: { $of ->
    [organisations] { $counted ->
        [one] { $counted } organisation took part
       *[other] { $counted } organisations took part
    }
    [weight] a weight of { $counted } took part
   *[persons] { $counted ->
        [one] { $counted } elector took part
       *[other] { $counted } electors took part
    }
} out of { $roll } (threshold: { $bound ->
    [more-than] more than
   *[at-least] at least
} { $unit ->
    [percent] { $threshold }%
   *[fraction] { $threshold }
} { $of ->
    [organisations] of the organisations on the roll
    [weight] of the weight of the roll
   *[persons] of the roll
}{ $bound ->
    [more-than] ; reaching it is not enough
   *[at-least] {""}
}).
vote-verdict-college = In the college “{ $college }”:
vote-verdict-nothing = Condition not met: { $among ->
    [roll] nobody on the roll
    [present] nobody present
    [cast] no vote cast
   *[expressed] no vote for or against
}, hence no share to measure.
vote-verdict-persons = { $met ->
    [yes] Condition met
   *[no] Condition not met
}: { $count ->
    [one] { $count } vote
   *[other] { $count } votes
} { $share_of ->
    [against] against
   *[for] for
} out of { $base }, or { $percent }% { $among ->
    [roll] of the roll
    [present] of those present
    [cast] of the votes cast
   *[expressed] of the votes for or against
} (threshold: { $bound ->
    [more-than] more than
    [at-most] at most
    [less-than] less than
   *[at-least] at least
} { $unit ->
    [percent] { $threshold }%
   *[fraction] { $threshold }
}{ $bound ->
    [more-than] ; reaching it is not enough
    [less-than] ; it must not be reached
   *[other] {""}
}).
vote-verdict-organisations = { $met ->
    [yes] Condition met
   *[no] Condition not met
}: { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
} { $share_of ->
    [against] against
   *[for] for
} out of { $base }, or { $percent }% { $among ->
    [roll] of the organisations on the roll
    [present] of the organisations present
    [cast] of the organisations voting
   *[expressed] of the organisations voting for or against
} (threshold: { $bound ->
    [more-than] more than
    [at-most] at most
    [less-than] less than
   *[at-least] at least
} { $unit ->
    [percent] { $threshold }%
   *[fraction] { $threshold }
}{ $bound ->
    [more-than] ; reaching it is not enough
    [less-than] ; it must not be reached
   *[other] {""}
}).
vote-verdict-weight = { $met ->
    [yes] Condition met
   *[no] Condition not met
}: a weight of { $count } { $share_of ->
    [against] against
   *[for] for
} out of { $base }, or { $percent }% { $among ->
    [roll] of the weight of the roll
    [present] of the weight present
    [cast] of the weight of the votes cast
   *[expressed] of the weight of the votes for or against
} (threshold: { $bound ->
    [more-than] more than
    [at-most] at most
    [less-than] less than
   *[at-least] at least
} { $unit ->
    [percent] { $threshold }%
   *[fraction] { $threshold }
}{ $bound ->
    [more-than] ; reaching it is not enough
    [less-than] ; it must not be reached
   *[other] {""}
}).
vote-verdict-margin = { $margin ->
    [0] { $side ->
        [room] That is exactly the most allowed.
       *[spare] That is exactly enough.
    }
   *[other] That is { $noun ->
        [electors] { $margin ->
            [one] { $margin } elector
           *[other] { $margin } electors
        }
        [organisations] { $margin ->
            [one] { $margin } organisation
           *[other] { $margin } organisations
        }
       *[votes] { $margin ->
            [one] { $margin } vote
           *[other] { $margin } votes
        }
    } { $side ->
        [missing] short
        [room] below the most allowed
        [excess] too many
       *[spare] more than needed
    }.
}
vote-verdict-gap = { $margin ->
    [0] That equals the threshold exactly.
   *[other] The distance from the threshold is { $margin }.
}

error-bad-rule = The rule is not valid: { vote-refusal } Correct it, then try again.
error-bad-roll = The roll is not valid: { vote-refusal } Correct it, then try again.
error-bad-ballot = A ballot cannot be counted: { vote-refusal } Correct it in the file, then count again.
error-bad-document = The file cannot be read as a vote: { vote-refusal } Correct it, or give another file.
vote-refusal = { $reason ->
    [not-an-object] “{ $at }” must be a JSON object.
    [not-writing] “{ $at }” holds a character that is not text, or that changes how it reads.
    [too-many] “{ $at }” has more than { $value } conditions.
    [too-long] “{ $at }” is longer than { $value } characters.
    [not-a-list] “{ $at }” must be a list.
    [not-text] “{ $at }” must be text that is not empty.
    [not-a-flag] “{ $at }” must be true or false.
    [not-a-fraction] “{ $at }” must be a whole number, or a fraction written as text, such as "2/3".
    [not-exact] “{ $at }” is not an exact number; write the fraction or decimal as text, such as "3/2" or "1.5".
    [unknown-key] the key “{ $at }” does not exist in this format.
    [missing-key] the key “{ $at }” is missing.
    [duplicate-key] the key “{ $at }” is given twice in one object.
    [unknown-word] “{ $value }” is not allowed for “{ $at }”; one of: { $words }.
    [unknown-choice] there is no choice “{ $value }” ({ $at }); one of: { $words }.
    [threshold-above-one] “{ $at }” is { $value }, which is more than the whole.
    [threshold-below-zero] “{ $at }” is { $value }, which is below zero.
    [no-condition] it sets no condition, so that nothing can be adopted or rejected.
    [secret-changeable] a secret ballot is final and cannot be changeable.
    [empty-roll] it is empty.
    [duplicate-elector] the elector “{ $elector }” is listed twice, or looks the same as another: only spaces, invisible characters or capitals differ ({ $at }).
    [duplicate-college] two colleges look the same as “{ $value }” ({ $at }).
    [not-present] these electors cast a ballot and are not in the list “{ $at }”: { $electors }.
    [unknown-elector] “{ $elector }” is not an elector on the roll ({ $at }).
    [second-ballot] the elector “{ $elector }” has already cast a ballot ({ $at }).
    [weight-not-positive] the weight of the elector “{ $elector }” must be above zero ({ $at }).
    [weights-too-fine] the weights have no reasonable common denominator, from the elector “{ $elector }” on ({ $at }).
    [no-organisation] the rule counts organisations and the elector “{ $elector }” has none ({ $at }).
    [organisation-twice] the rule counts organisations and “{ $organisation }” has two lines, one of them that of “{ $elector }” ({ $at }).
    [no-college] the rule has colleges and the elector “{ $elector }” has none ({ $at }).
    [unknown-college] the college “{ $college }” of the elector “{ $elector }” is not in the rule ({ $at }).
    [empty-college] nobody is in the college “{ $college }”.
    [not-utf-8] it is not encoded in UTF-8 ({ $at }).
    [not-json] it is not JSON ({ $at }).
    [too-deep] its objects are nested too deeply.
    [too-big] the file is larger than 64 megabytes.
    [unreadable] the file “{ $at }” cannot be opened.
   *[other] { $reason } ({ $at }).
}

### votes

error-not-run-by-you = A group’s votes are run by its chair, its secretary or the forum’s administrators. Ask one of them.
error-question-missing = Write the question, in at least one language.
error-closes-before-it-opens = The closing must come after the opening. Correct one of the two.
error-too-far-ahead = A vote opens within a year, and closes at most a year after its opening. Choose an earlier date.
error-opening-time-not-reached = The opening of this vote is announced for later, and will happen by itself. Wait for that time, or cancel the vote and schedule another.
error-vote-not-scheduled = This vote is no longer waiting to be opened. Reload the page to see where it stands.
error-vote-not-open = This vote is not open. Reload the page to see where it stands.
error-voting-is-over = The closing time has passed: no more ballots are taken. See the result on the page of the vote; if it never opened, schedule another.
error-closing-time-not-reached = The closing was announced: before that time a vote closes only if everybody has voted. Wait for that time, or cancel the vote.
error-end-not-announced = The end of this vote was not announced: it closes only if everybody has voted. Wait for that, announce its end, or cancel the vote.
error-end-already-announced = The end of this vote is already announced and does not change any more. Wait for it, or cancel the vote.
error-end-too-soon = An end is announced at least { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} ahead, so that those who have not voted still can. Choose a later time.
error-vote-is-decided = This vote is already closed or cancelled. Reload the page to see where it stands.
error-already-voted = This ballot has been cast, and the rule does not let it be changed. Reload the page to see who cast it.
error-same-choice = Your ballot already has this choice. Choose another, or keep the ballot as it is.
error-delegate-has-voted = The delegate has voted: the alternate no longer votes. Ask the delegate to change the choice, if the rule allows it.
error-ballot-of-another = { $person } cast this ballot. To replace it, say that it is the ballot of { $person } that you replace: { $person }, the organisation’s president and the group’s officers will be told.
error-nothing-to-replace = The ballot to be replaced is not that person’s. Reload the page to see whose it is.
error-mandate-given-to-oneself = You gave yourself this mandate after the vote opened: it casts no ballot in this vote. Leave the ballot to somebody who was mandated before, or by another person.
error-choice-not-offered = The choices are for, against, abstention and blank. Choose one of them.
error-no-mandate-for-seat = To cast a seat’s ballot you need a current mandate from its organisation. Ask its president or secretary for one.
error-receipt-missing = A secret ballot carries a receipt made by your browser. Reload the page and vote again.
error-receipt-taken = This receipt belongs to another ballot. Reload the page and vote again.
error-box-key-not-kept = The key of the ballot box cannot be kept: the server cannot write to its data folder. Tell the forum’s administrators, then schedule and open the vote again.
error-box-without-key = The key of this vote’s ballot box is missing or damaged: no ballot can be cast or counted. Tell the forum’s administrators; unless they put the key back, cancel the vote.
error-too-few-for-secrecy = Fewer than three electors share a college and a weight: their choices would not stay secret. Choose a vote that is not secret, or merge the colleges.
error-not-on-the-roll = These organisations have a weight or a college but no seat in the group: { $organisations }. Give each a seat, or schedule the vote without them.
error-unequal-seats = One person occupies the seats of { $organisations }, and would vote once, as themselves: the weights or colleges of these organisations differ, and only one of them would count. Give them the same, have another person occupy one of the seats, or let the seats vote.
error-weights-too-large = The weights are too large to be added exactly. Make them smaller in the same proportions.
error-vote-not-as-recorded = { $elector ->
    [none] The vote in the database is not the one in the log: nothing was counted.
   *[other] Line { $nth } of the roll in the database is not the one in the log: nothing was counted.
  } Ask the operator to run “majlis verify”, find who could write to the database, then run “majlis rebuild”; after that, close the vote.
error-ballot-not-lawful = { $elector ->
    [unreadable] A ballot in the log cannot be read: nothing was counted.
    [none] A ballot was cast for somebody who is not on the roll: nothing was counted.
   *[other] By the log, the ballot on line { $nth } of the roll was cast without a valid mandate, too late or against the rule: nothing was counted.
  } Ask the operator to run “majlis verify” and to find who could write to the database; then cancel the vote and hold it again.
error-box-not-as-recorded = The ballot box does not hold the ballots that the log records. Ask the operator to run “majlis verify” and to compare the box with a backup; a vote that is still open can be cancelled and held again.
error-text-not-as-recorded = The stored text is not the one that was put to the vote: no dossier is signed. Ask the operator to run “majlis verify”, find who could write to the database, then run “majlis rebuild”.
fact-vote-scheduled = Vote scheduled
fact-vote-opened = Vote opened
fact-vote-opening-refused = Vote could not be opened
fact-vote-closing-refused = Vote could not be closed
fact-vote-reminded = Electors reminded before the vote closes
fact-vote-end-announced = End of the vote announced
fact-vote-box-unusable = Ballot box that cannot be opened
fact-ballot-cast = Ballot cast
fact-ballot-changed = Ballot changed
fact-participation-recorded = Participation in the secret vote recorded
fact-vote-closed = Vote closed
fact-vote-cancelled = Vote cancelled

### screens

vote-one = Vote
vote-choice = { $choice ->
    [for] For
    [against] Against
    [abstain] Abstention
    [null] Spoilt
   *[blank] Blank
}
vote-choice-meaning = { $choice ->
    [for] You approve what is put to the vote, as it stands.
    [against] You reject it as it stands.
    [abstain] You take part without expressing a view. Counts towards the quorum, not among votes for or against.
   *[blank] None of the answers suits you. Counts towards the quorum, not among votes for or against.
}
vote-status = { $status ->
    [scheduled] Scheduled
    [open] Open
    [cancelled] Cancelled
   *[closed] Closed
}
vote-outcome = { $verdict ->
    [adopted] Adopted
    [no_quorum] Lapsed
    [too_few] Too few took part
   *[rejected] Rejected
}
vote-subject = What is put to the vote
vote-subject-none = The question alone, without a text.
vote-subject-version = Version { $number }, frozen for this vote
vote-subject-read = Read the frozen text
vote-closed-at = Closed on { $when }
vote-opens-at = Opens on { $when }
vote-opens-now = Opens at once
vote-opens-by-hand = Opened by the group’s officers
vote-closes-by-hand = End to be announced by the group’s officers
vote-closes-after-opening = Closes on { $when }

vote-rule = The rule
vote-rule-frozen = { $electors ->
    [persons] The rule and the roll of electors are frozen at the opening.
   *[seats] The rule and the list of seats are frozen at the opening. Who casts a seat’s ballot depends on the mandates on the day: its organisation’s president, delegate or, if they have not voted, alternate. A mandate given to oneself after the opening casts no ballot.
}
vote-rule-adopted-if = For the proposal to be adopted
vote-rule-all-of = All these conditions must be met.
vote-rule-college = In the college “{ $college }”
vote-rule-college-free = No condition of its own.
vote-rule-source = Source: { $source }
vote-bound = { $bound ->
    [more-than] { $share ->
        [half] more than half
        [third] more than a third
        [quarter] more than a quarter
        [two-thirds] more than two thirds
        [three-quarters] more than three quarters
        [all] more than all
        [percent] more than { $amount }%
       *[fraction] more than { $amount }
    }
    [at-most] { $share ->
        [half] at most half
        [third] at most a third
        [quarter] at most a quarter
        [two-thirds] at most two thirds
        [three-quarters] at most three quarters
        [all] at most all
        [percent] at most { $amount }%
       *[fraction] at most { $amount }
    }
    [less-than] { $share ->
        [half] less than half
        [third] less than a third
        [quarter] less than a quarter
        [two-thirds] less than two thirds
        [three-quarters] less than three quarters
        [all] less than all
        [percent] less than { $amount }%
       *[fraction] less than { $amount }
    }
   *[at-least] { $share ->
        [half] at least half
        [third] at least a third
        [quarter] at least a quarter
        [two-thirds] at least two thirds
        [three-quarters] at least three quarters
        [all] all
        [percent] at least { $amount }%
       *[fraction] at least { $amount }
    }
}
vote-rule-condition = { $measure ->
    [organisations] { $share_of ->
        [against] Organisations against
       *[for] Organisations for
    }
    [weight] { $share_of ->
        [against] Weight of the votes against
       *[for] Weight of the votes for
    }
   *[persons] { $share_of ->
        [against] Votes against
       *[for] Votes for
    }
}: { vote-bound } { $measure ->
    [organisations] { $among ->
        [roll] of the organisations on the roll
        [present] of the organisations present
        [cast] of the organisations that vote
       *[expressed] of the organisations for or against
    }
    [weight] { $among ->
        [roll] of the weight of the roll
        [present] of the weight present
        [cast] of the weight cast
       *[expressed] of the weight for or against
    }
   *[persons] { $among ->
        [roll] of all the electors on the roll
        [present] of those present
        [cast] of the ballots cast, blanks and abstentions included
       *[expressed] of the votes for or against
    }
}{ $bound ->
    [more-than] {" "}(reaching it is not enough)
    [less-than] {" "}(it must not be reached)
   *[other] {""}
}.
vote-rule-quorum-label = Quorum
vote-rule-quorum = The vote only counts if { vote-bound } { $of ->
    [seats] of the seats take part
    [persons] of the people on the roll take part
    [organisations] of the organisations on the roll take part
   *[weight] of the weight of the roll takes part
}{ $bound ->
    [more-than] {" "}(reaching it is not enough)
   *[other] {""}
}.
vote-rule-quorum-free = No quorum is required.
vote-rule-electors-label = Right to vote
vote-rule-electors = { $electors ->
    [persons] One ballot for each person who occupies a seat.
   *[seats] One ballot for each seat, cast on behalf of the organisation by a person it has mandated; the alternate votes as long as the delegate has not.
}
vote-rule-secrecy-label = Secrecy
vote-secrecy = { $secrecy ->
    [hidden] Choices hidden until the close
    [secret] Secret vote
   *[named] Recorded vote
}
vote-secrecy-meaning = { $secrecy ->
    [hidden] Until the close the platform shows choices to nobody, administrators included; then they are published with names. They are kept in the log: whoever runs the server could read them there before.
    [secret] The log keeps who took part, never the choice; the ballots lie in the ballot box encrypted, and its key is destroyed at the close, but whoever runs the server holds that key while the vote is open, or could have changed the program, and so could find out who chose what.
   *[named] Each choice is shown with the organisation’s name as soon as it is cast.
}
vote-rule-change-label = Changing a ballot
vote-rule-changeable = { $changeable ->
    [yes] A ballot may be changed until the close.
   *[no] A ballot once cast is final.
}

vote-ballot = Your ballot
vote-ballot-which = On behalf of which organisation do you vote?
vote-ballot-for = You vote on behalf of { $organisation }, { $role ->
    [president] as its president
    [alternate] as its alternate
   *[delegate] as its delegate
}.
vote-ballot-for-self = You vote as yourself.
vote-ballot-choose = Your choice
vote-ballot-review = Review my choice
vote-ballot-review-title = Review before casting
vote-ballot-cast = Cast my ballot
vote-ballot-back = Back to the choice
vote-ballot-sending = Sending the ballot. Nothing counts until the server confirms it.
vote-ballot-refused = The ballot was not cast. Your choice is kept.
vote-ballot-unknown = The server has not confirmed the ballot. Try again: it will count only once.
vote-ballot-received = Ballot cast
vote-ballot-received-at = Recorded on { $when }, at position { $position } of the log.
vote-ballot-change = Change the ballot
vote-ballot-keep = Keep the ballot as it is
vote-ballot-cast-already = This seat’s ballot is cast.
vote-ballot-because = { $because ->
    [delegate-has-voted] The delegate has voted: the alternate no longer votes.
    [given-to-oneself] You gave yourself this mandate after the opening: it does not vote in this vote.
   *[final] It is final.
}
vote-ballot-replace = Replace the ballot of { $person }
vote-ballot-replace-begin = Choose another ballot
vote-ballot-replace-what = { $person } cast this ballot. If you cast another, it takes its place; { $person }, the organisation’s president and the group’s officers will be told, and the log keeps both.
vote-ballot-replaces = This ballot replaces that of { $person }.
vote-ballot-none = You have no ballot to cast in this vote.
vote-ballot-none-why = You can follow the result here.
vote-no-ballot = { $because ->
    [no-mandate] You hold no mandate today. If an organisation with a seat should be represented by you, ask its president or secretary for one.
    [role] Your mandate for { $organisation } ({ $role }) does not vote: its president, delegate or alternate does.
    [as-themselves] { $organisation } votes through the person who occupied its seat at the opening.
   *[not-on-roll] { $organisation } has no seat on the roll of this vote.
}
vote-voters = { $all ->
    [yes] { $seats ->
        [one] { $seats } seat, which can vote.
       *[other] { $seats } seats, all of which can vote.
    }
   *[no] { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }: { $able } can vote, { $unable } without anybody who may.
}
vote-unable = { $because ->
    [vacant] {""}: the seat is vacant.
    [second-seat] {""}: the same person occupies another seat, and votes once.
    [nobody-mandated] {""}: nobody holds a mandate today.
    [account-closed] {""}: the accounts of those who could vote are closed.
   *[nobody-casts] {""}: today’s mandates do not vote (neither president, delegate nor alternate).
}
vote-unable-mend = { $because ->
    [vacant] See the seats
    [second-seat] See the seats
   *[other] See the mandates
}
vote-fragile-title = This secret vote cannot do without these electors
vote-fragile = { $electors ->
    [one] { $electors } elector
   *[other] { $electors } electors
}{ $where ->
    [college] {" "}of the college “{ $college }”
    [college-weight] {" "}of the college “{ $college }” with weight { $weight }
    [any-weight] {" "}with weight { $weight }
   *[any] {""}
}: { $absent ->
    [impossible] a secret vote needs at least three, and cannot open.
    [people] fewer than three people may cast their ballots, and the result will not be opened. Have other people mandated.
    [each] if one of them does not vote, the result is not opened.
   *[pair] if two of them do not vote, the result is not opened.
}
vote-ballot-offline = A ballot cannot be cast offline. Your choice stays here.
vote-ballot-over = The closing time has passed: no more ballots are taken.
vote-receipt = Your receipt
vote-receipt-keep = Copy it now: it will not be shown again. At the close it lets you find your ballot in the published box. Show it to nobody: it reveals your choice.
vote-receipt-earlier = If it was your earlier attempt that arrived, this is its receipt; at the close you can check that it is in the box.
vote-receipt-forget = I have noted it: erase it here

vote-result = Result
vote-result-now = Result so far
vote-result-view = How the result is shown
vote-result-bars = Chart
vote-result-table = Table
vote-turnout = Turnout
vote-turnout-of = { $cast } of { $electors }
vote-turnout-said = Turnout: { $turnout }.
vote-turnout-left = { $left ->
    [0] Everybody has voted.
    [one] One ballot is not yet cast.
   *[other] { $left } ballots are not yet cast.
}
vote-quorum-missing = { $of ->
    [weight] A further weight of { $missing } is needed for the quorum.
    [organisations] { $missing ->
        [one] One more organisation is needed for the quorum.
       *[other] { $missing } more organisations are needed for the quorum.
    }
   *[persons] { $missing ->
        [one] One more ballot is needed for the quorum.
       *[other] { $missing } more ballots are needed for the quorum.
    }
}
vote-quorum-needed = Quorum: { $needed }
vote-threshold = Threshold: { $threshold }
vote-withheld = { $secrecy ->
    [secret] Choices are known only at the close. Until then only the turnout is shown.
    [destroyed] The ballot box was destroyed unopened: the choices are revealed to nobody.
   *[hidden] Choices are hidden until the close, from everybody. Until then only the turnout is shown.
}
vote-conditions = { $count ->
    [one] Condition
   *[other] Conditions
}
vote-condition-met = { $met ->
    [yes] Met
   *[no] Not met
}
vote-by-choice = By choice
vote-base = { $base ->
    [roll] On the roll
    [present] Present
    [cast] Ballots cast
   *[expressed] For or against
}
vote-measure = { $measure ->
    [organisations] Organisations
    [weight] Weight
   *[persons] Votes
}
vote-college = College “{ $college }”
vote-whole = All
vote-column-what = Item
vote-column-choice = Choice
vote-column-count = Number
vote-column-base = Out of
vote-column-share = Share
vote-column-condition = Condition
vote-verdict-title = Outcome

vote-roll = Electoral roll
vote-roll-waiting = { $count ->
    [0] Everybody has voted
    [one] Has not yet voted ({ $count })
   *[other] Have not yet voted ({ $count })
}
vote-roll-absent = { $count ->
    [0] Everybody voted
    [one] Did not vote ({ $count })
   *[other] Did not vote ({ $count })
}
vote-roll-voted = { $count ->
    [0] Nobody has voted yet
    [one] Has voted ({ $count })
   *[other] Have voted ({ $count })
}
vote-roll-not-yet = The roll is frozen at the opening.
vote-cast-by = { $role ->
    [none] cast by { $person }
    [president] cast by { $person }, as president
    [alternate] cast by { $person }, as alternate
   *[delegate] cast by { $person }, as delegate
}
vote-weight = weight { $weight }
vote-choice-withheld = Has voted

vote-register = Count in detail
vote-register-counts = Count on every base
vote-register-text = Fingerprint of the text (SHA-256)
vote-box = Ballot box
vote-box-digest = Fingerprint of the box (SHA-256)
vote-box-about = What was in the box at the close, in the order of receipts, which has nothing to do with that of the votes.
vote-box-open = Show what was in the box
vote-box-find = Find my receipt
vote-box-found = This ballot is in the box: { $choice }.
vote-box-missing = This receipt is not in the box. Check the copy; if it is right, tell the forum’s administrators.
vote-box-receipt = Receipt

vote-run = Running the vote
vote-open = Open the vote
vote-open-what = The rule and the roll of electors are frozen: nothing in them changes any more. Electors may then vote.
vote-open-waits = The opening is announced for { $when } and will happen by itself. The list of electors is frozen only then.
vote-open-done = The vote is open.
vote-close = Close the vote
vote-close-what = Ballots are counted and the outcome is declared. No more ballots are taken, and a closed vote is not reopened.
vote-close-what-subject = The proposal takes the outcome of the vote.
vote-close-waits = The close is announced for { $when } and will happen by itself. Before that, a vote closes only when everybody has voted.
vote-close-done = The vote is closed.
vote-end = Announce the end
vote-end-what = Until then electors may vote; they are told now. The vote then closes by itself, and sooner only if everybody has voted.
vote-end-needed = Without an announced end, a vote closes only when everybody has voted.
vote-end-when = Closes
vote-end-after = { $after ->
    [m5] In 5 minutes
    [m15] In 15 minutes
    [m30] In 30 minutes
    [h1] In one hour
   *[date] On a date
}
vote-end-at = Ends on
vote-end-done = The end of the vote is announced.
vote-cancel = Cancel the vote
vote-cancel-not = Keep the vote
vote-cancel-what = The vote ends without an outcome, and ballots already cast are not counted.
vote-cancel-what-subject = The proposal returns to the group.
vote-cancel-reason = Reason, shown to everybody
vote-cancel-done = The vote is cancelled.
vote-cancelled-because = Vote cancelled
vote-refused = This vote could not be opened
vote-closing-refused = This vote could not be closed

vote-schedule = Put to the vote
vote-schedule-question = Question asked
vote-schedule-question-in = { $language ->
    [fr] In French
    [ar] In Arabic
   *[en] In English
}
vote-schedule-question-of = Do you adopt the proposal “{ $title }”?
vote-schedule-version = Version { $number } will be frozen with its fingerprint and change no more.
vote-preset-label = Majority
vote-preset = { $preset ->
    [absolute] Absolute majority of the roll
    [two-thirds] Two thirds of the votes for or against
    [two-thirds-roll] Two thirds of the roll
    [unanimity] Unanimity of the votes for or against
   *[simple] Simple majority of the votes for or against
}
vote-quorum-label = Quorum
vote-quorum-preset = { $quorum ->
    [none] None
    [quarter] A quarter of the roll
    [third] A third of the roll
    [half] Half the roll
   *[two-thirds] Two thirds of the roll
}
vote-quorum-strict = More than this share (reaching it is not enough)
vote-electors-label = Right to vote
vote-electors = { $electors ->
    [persons] The people who occupy a seat
   *[seats] The seats, on behalf of their organisation
}
vote-changeable = A ballot may be changed until the close
vote-changeable-secret = A secret ballot is always final.
vote-opening = Opening
vote-opening-when = { $when ->
    [now] At once
    [at] On a date
   *[hand] Later, by the officers
}
vote-opening-at = Opens on
vote-closing = Closing
vote-closing-when = { $when ->
    [at] On a date
   *[hand] Announced later by the group’s officers
}
vote-closing-at = Closes on
vote-schedule-open = Open the vote
vote-schedule-later = Schedule the vote
vote-schedule-review = Review the rule
vote-schedule-review-title = The rule as it will be frozen
vote-schedule-back = Change
vote-scheduled = The vote is scheduled.

vote-list-none = No vote for now
vote-list-none-text = The group’s officers put a submitted proposal to the vote.
vote-list-of = List of votes

### kinds, and fields of rows

audit-kind-vote = Vote
audit-kind-ballot = Ballot
audit-kind-participation = Participation
past-kind-tally = Count
past-kind-elector = Elector
past-kind-my_ballot = My ballot
notice-kind-ballots = Votes awaiting your ballot
notice-kind-deadlines = Deadlines
past-field-question = Question
past-field-opens_at = Opens on
past-field-opened_at = Opened
past-field-closes_at = Closes on
past-field-closed_at = Closed
past-field-electors = Electors
past-field-cast = Ballots cast
past-field-outcome = Outcome
past-field-quorum = Quorum
past-field-conditions = Conditions
past-field-box = Ballot box
past-field-vote = Vote
past-field-voted = Has voted
past-field-choice = Choice
past-field-cast_by = Cast by
past-field-refused = Could not be opened or closed
past-field-reason = Reason

### notices: what people are told, and why

notice-vote-scheduled = { $dated ->
    [yes] Notice of vote: it opens on { $opens_at }.
   *[no] Notice of vote: a vote is announced.
}
notice-vote-opened = { $dated ->
    [yes] The vote is open until { $closes_at }.
   *[no] The vote is open.
}
notice-vote-reminded = { $step ->
    [days] The vote closes in three days
    [day] The vote closes in one day
   *[hours] The vote closes in three hours
}, on { $closes_at }: your ballot is still missing.{ $needed ->
    [yes] {" "}Without it, the result of this secret vote may not be opened.
   *[no] {""}
}
notice-vote-opening-refused = The vote could not be opened.
notice-vote-closing-refused = The vote could not be closed: what is stored is not what the log says.
notice-vote-end-announced = The vote closes on { $closes_at }.
notice-vote-box-unusable = The ballot box of the vote cannot be opened: unless its key is put back, the vote can only be cancelled.
notice-vote-closed = { $verdict ->
    [adopted] The vote is closed: the proposal is adopted.
    [rejected] The vote is closed: the proposal is rejected.
    [too_few] The vote is closed: too few took part.
   *[no_quorum] The vote is closed: the quorum was not reached.
}
notice-ballot-changed = { $who } replaced the ballot that another person had cast for { $organisation }.
notice-because-caster = because you had cast this ballot
notice-because-president = because you preside over this organisation
notice-vote-cancelled = { $who } cancelled the vote.
notice-because-elector = because you may vote in it

### sentences of the trail: one a fact; what is not said, or not told, is `none`

sentence-vote-scheduled =
  { $who } scheduled the vote “{ $object }”{ $opens_at ->
    [none] {""}
   *[other] , which opens on { $opens_at }
  }.
sentence-vote-opened = { $who } opened the vote “{ $object }”.
sentence-vote-opening-refused = The vote “{ $object }” could not be opened.
sentence-vote-closing-refused = The vote “{ $object }” could not be closed: what is stored is not what the log says.
sentence-vote-reminded = The electors who had not voted yet were reminded that the vote “{ $object }” closes soon.
sentence-vote-end-announced = { $who } announced that the vote “{ $object }” closes on { $closes_at }.
sentence-vote-box-unusable = The ballot box of the vote “{ $object }” cannot be opened: its key is missing or damaged.
sentence-vote-closed =
  { $who } closed the vote “{ $object }”: { $outcome_verdict ->
    [adopted] the proposal is adopted
    [rejected] the proposal is rejected
    [too_few] too few took part
   *[other] the proposal lapsed for want of a quorum
  }.
sentence-vote-cancelled =
  { $who } cancelled the vote “{ $object }”{ $reason ->
    [none] {" "}(reason erased at the person’s request).
   *[other] : { $reason }
  }
sentence-ballot-cast =
  { $who } cast a ballot in the vote “{ $object }”{ $choice ->
    [for] {""}: for
    [against] {""}: against
    [abstain] {""}: abstention
    [blank] {""}: blank
    [null] {""}: spoilt
   *[other] {""}
  }.
sentence-ballot-changed =
  { $who } { $replaces ->
    [none] changed their ballot
   *[other] replaced the ballot of { $replaces }
  } in the vote “{ $object }”{ $choice ->
    [for] {""}: for
    [against] {""}: against
    [abstain] {""}: abstention
    [blank] {""}: blank
    [null] {""}: spoilt
   *[other] {""}
  }.
sentence-participation-recorded = { $who } took part in the secret vote “{ $object }”.

### dossier

error-vote-not-decided = The decision dossier is available once the vote is closed. See it after the close.
vote-dossier-article = Article { $number }: { $title }
vote-dossier-read-me = Decision dossier. To check it without the forum: python checker.py dossier FILE.zip (Python 3.11 and the library cryptography). Ask the forum for checker.py, or a person who has it already; do not take it from the person who hands you the dossier. Compare the forum’s key, written in manifest.json, with the one that it publishes. Names of people and organisations are those of the day the dossier was made: the log holds none.
vote-dossier = Decision dossier
vote-dossier-about = All that is needed to check this vote in ten years, even without this forum: the text and its fingerprint, the rule, the roll, the ballots, the facts of the log and their proofs, signed.
vote-dossier-about-secret = For a secret vote it holds the closed ballot box, with nothing that ties it to voters.
vote-dossier-zip = Download the archive
vote-dossier-pdf = PDF { $language }
vote-dossier-show = Fingerprint and proof
vote-dossier-hash = Fingerprint of the dossier (SHA-256)
vote-dossier-position = Position in the log
vote-dossier-sealed = { $size ->
    [one] Sealed with { $size } fact, on { $when }
   *[other] Sealed with { $size } facts, on { $when }
}
vote-dossier-how = To check offline: python checker.py dossier FILE.zip
vote-dossier-how-text = checker.py is one file, to be kept apart. It checks the signature and the proofs, counts the ballots again, and says plainly what it checked and what it could not.
vote-dossier-verify = Open the verification page
verify-title = Check a dossier
verify-about = This page says whether this forum signed a dossier with this fingerprint. It shows nothing of what is in it.
verify-issued = This forum did sign this dossier.
verify-issued-text = Vote { $vote }, as of position { $position } of the log.
verify-not-issued = This forum signed no dossier with this fingerprint.
verify-not-issued-text = Either the address was copied wrongly or the document is not the forum’s. Do not rely on it.
verify-nothing = The address names no dossier. You can check a file below.
verify-key = Signing key
verify-file = Check a file
verify-file-about = The file is not sent: your browser computes the fingerprints, then asks the forum whether the signature is its own. To count the ballots again and check the proofs, use checker.py.
verify-file-choose = Choose an archive
verify-file-checking = Checking the file
verify-file-unreadable = This file is not a decision dossier that can be read.
verify-file-altered = This dossier has been changed: { $names }.
verify-file-same = Every file in the archive matches the manifest.
verify-file-signed = The manifest is signed by this forum.
verify-file-unsigned = The signature is not this forum’s.
verify-file-open = See the vote
record-rule = The rule
record-text = Text put to the vote
record-text-none = The vote was on the question alone, without a text.
record-outcome = Outcome
record-roll = Electors and ballots
record-roll-secret = Electors and who took part
record-roll-who = Elector
record-roll-by = Cast by
record-roll-absent = Did not vote
record-roll-voted = Voted
record-roll-more = { $count ->
    [one] One more elector is in the archive, which prevails.
   *[other] { $count } more electors are in the archive, which prevails.
}
record-proof = Proof
record-opened = Opening
record-closed = Closing
record-moment = { DATETIME($when, dateStyle: "long", timeStyle: "short") } (Casablanca time)
record-forum = Forum
record-reference = Reference
record-version = version { $number }
record-group = Group
record-choice = Choice
record-college = College
record-voices = Votes
record-hash = Fingerprint of the dossier
record-text-hash = Fingerprint of the text
record-box = Fingerprint of the box
record-checkpoint = Seal
record-key = The forum’s key
record-scan = Scan this code, or open the address, to know whether this forum signed this dossier. This PDF is a readable form of it: the signed archive prevails.
record-footer = Position { $position } · { $hash }
record-page = page
