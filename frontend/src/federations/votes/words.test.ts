import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { languages, useLanguage } from '../../i18n'
import type { Outcome } from './rows'
import { numberOf, paragraphOf, sentences } from './words'

interface Case {
  name: string
  outcome: Outcome
  sentence: Record<(typeof languages)[number], string>
}

// Written and checked by tests/federations/votes/test_outcomes_fixture.py.
const cases = JSON.parse(
  readFileSync(`${import.meta.dirname}/outcomes.fixture.json`, 'utf8'),
) as Case[]

describe.each(languages)('an outcome in %s', (language) => {
  test.each(cases)('has the server’s sentences: $name', async ({ outcome, sentence }) => {
    await useLanguage(language)
    expect(paragraphOf(sentences(outcome))).toBe(sentence[language])
  })
})

test('an exact figure becomes a number', () => {
  expect(numberOf('3/4')).toBe(0.75)
  expect(numberOf(12)).toBe(12)
  expect(numberOf(null)).toBe(0)
})
