import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { languages, useLanguage } from '../../i18n'
import type { Outcome } from './rows'
import { drawn, say, sentences } from './words'

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
  test.each(cases)('is said as the server says it: $name', async ({ outcome, sentence }) => {
    await useLanguage(language)
    expect(say(sentences(outcome))).toBe(sentence[language])
  })
})

test('an exact figure is drawn where it lies', () => {
  expect(drawn('3/4')).toBe(0.75)
  expect(drawn(12)).toBe(12)
  expect(drawn(null)).toBe(0)
})
