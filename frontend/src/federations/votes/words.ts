/**
 * Votes in words. `sentences` mirrors `federations/votes/rules/words.py` line by line, so that the
 * browser and the server give the same sentences (the tests of both read `outcomes.fixture.json`). The
 * other functions describe a rule before the vote.
 */
import { formatNumber, percent, tMaybe, type MessageId, type Values } from '../../i18n'
import type {
  Condition,
  ConditionFinding,
  Figure,
  Measure,
  Outcome,
  QuorumFinding,
  Rule,
} from './rows'

export type Sentence = [message: MessageId, values: Values]

/** The messages of an outcome, in order. */
export function sentences(outcome: Outcome): Sentence[] {
  const found: Sentence[] = [
    ['vote-verdict', { verdict: outcome.verdict }],
    ...unopenedSentences(outcome),
    ...quorumSentences(outcome),
  ]
  let college: string | null = null
  for (const condition of outcome.conditions) {
    if (condition.college !== college) {
      college = condition.college
      if (college !== null) found.push(['vote-verdict-college', { college }])
    }
    found.push(...conditionSentences(condition))
  }
  return found
}

/** The message of a secret vote that reveals no choice. */
export function unopenedSentences({ verdict, counts }: Outcome): Sentence[] {
  if (verdict === 'too_few') return [['vote-verdict-too-few', {}]]
  return counts ? [] : [['vote-verdict-unopened', {}]]
}

/** The messages of the quorum. */
export function quorumSentences({ quorum }: { quorum: QuorumFinding | null }): Sentence[] {
  if (!quorum) return [['vote-verdict-quorum-free', {}]]
  const words = { met: yes(quorum.met), of: quorum.of, ...threshold(quorum) }
  const figures = { counted: figure(quorum.counted), roll: figure(quorum.roll) }
  return [['vote-verdict-quorum', { ...words, ...figures }], margin(quorum, quorum.of, 'electors')]
}

/** The messages of a condition: whether it is met, and by how much. */
export function conditionSentences(condition: ConditionFinding): Sentence[] {
  if (condition.share === null) return [['vote-verdict-nothing', { among: condition.among }]]
  const values = {
    share_of: condition.share_of,
    among: condition.among,
    met: yes(condition.met),
    ...threshold(condition),
    percent: Number(condition.percent),
    count: figure(condition.count),
    base: figure(condition.base),
  }
  return [
    [`vote-verdict-${condition.measure}`, values],
    margin(condition, condition.measure, 'votes'),
  ]
}

/** Messages joined to one paragraph. */
export function paragraphOf(messages: readonly Sentence[]): string {
  return messages.map(([id, values]) => tMaybe(id, values) ?? id).join(' ')
}

function yes(flag: boolean): string {
  return flag ? 'yes' : 'no'
}

/** `"12"` becomes 12; `"25/2"` and numbers too large for JavaScript stay text. */
function figure(value: Figure): Figure {
  const text = String(value)
  return /^\d+$/.test(text) && BigInt(text) <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(text) : text
}

/** The threshold as in statutes: in percent if one decimal is exact, else as a fraction. */
function threshold(required: QuorumFinding | ConditionFinding): Values {
  const text = 'threshold' in required ? required.threshold : required.at_least
  const bound = boundOf(required)
  const [numerator, denominator] = parts(text)
  const perMille = numerator * 1000n
  if (perMille % denominator !== 0n) return { bound, threshold: text, unit: 'fraction' }
  return { bound, threshold: Number(perMille / denominator) / 10, unit: 'percent' }
}

function boundOf(required: { strict: boolean; at_most?: boolean }): string {
  if (required.at_most) return required.strict ? 'less-than' : 'at-most'
  return required.strict ? 'more-than' : 'at-least'
}

/** The distance from the threshold. A distance in persons is counted in `noun`. */
function margin(found: QuorumFinding | ConditionFinding, of: Measure, noun: string): Sentence {
  const distance = figure(found.margin ?? 0)
  if (of === 'weight') return ['vote-verdict-gap', { margin: distance }]
  const atMost = 'at_most' in found && found.at_most
  const side = atMost ? (found.met ? 'room' : 'excess') : found.met ? 'spare' : 'missing'
  return ['vote-verdict-margin', { side, noun: of === 'persons' ? noun : of, margin: distance }]
}

/** The numerator and the denominator of `"2/3"` or `"1"`. */
function parts(text: string): [bigint, bigint] {
  const [numerator = '0', denominator = '1'] = text.split('/')
  return [BigInt(numerator), BigInt(denominator)]
}

/** An exact figure as a number, for drawing only, never for a decision. */
export function numberOf(value: Figure | null): number {
  if (value === null) return 0
  const [numerator = '0', denominator = '1'] = String(value).split('/')
  return Number(numerator) / Number(denominator)
}

/** Fractions that the languages have words for: the values of `$share` in `vote-bound`. */
const worded: Record<string, string> = {
  '1/2': 'half',
  '1/3': 'third',
  '1/4': 'quarter',
  '2/3': 'two-thirds',
  '3/4': 'three-quarters',
  '1': 'all',
}

/** A share of a rule for `vote-bound`: a word, else in percent, else as a fraction. */
function shareOf(text: string): Values {
  const [numerator, denominator] = parts(text)
  const inPercent = (numerator * 1000n) % denominator === 0n
  return {
    share: worded[text] ?? (inPercent ? 'percent' : 'fraction'),
    amount: inPercent ? Number((numerator * 1000n) / denominator) / 10 : text,
  }
}

export function conditionInWords(condition: Condition): string {
  const { share_of, among, measure, threshold } = condition
  return paragraphOf([
    [
      'vote-rule-condition',
      { share_of, among, measure, bound: boundOf(condition), ...shareOf(threshold) },
    ],
  ])
}

export function quorumInWords({ quorum, electors }: Rule): string {
  if (!quorum) return paragraphOf([['vote-rule-quorum-free', {}]])
  const of = quorum.of === 'persons' ? electors : quorum.of
  return paragraphOf([
    ['vote-rule-quorum', { of, bound: boundOf(quorum), ...shareOf(quorum.at_least) }],
  ])
}

/** A figure for display: whole numbers with the locale's digits, fractions unchanged. */
export function figureText(value: Figure): string {
  const known = figure(value)
  return typeof known === 'number' ? formatNumber(known) : known
}

/** A condition's threshold as a figure: in percent if one decimal is exact. */
export function thresholdText(condition: Condition): string {
  const { share, amount } = shareOf(condition.threshold)
  return typeof amount === 'number' && share !== 'fraction' ? percent(amount / 100) : String(amount)
}
