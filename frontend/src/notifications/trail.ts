/** The trail of a notice: each fact about its object as a sentence of the log. */
import { t, tMaybe, type Values } from '../i18n'
import type { TrailFact } from './rows'
import { none, valuesOf } from './words'

/** One fact in words; withheld values are left out. */
export function trailSentence(fact: TrailFact): string {
  const values: Values = {
    choice: none,
    ...valuesOf(fact.args),
    who: fact.by?.name ?? t('notice-by-itself'),
  }
  return tMaybe(`sentence-${fact.topic.replaceAll('.', '-')}`, values) ?? fact.topic
}
