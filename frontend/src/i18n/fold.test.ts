import { expect, test } from 'vitest'

import cases from '../../../tests/majlis/folding.json'
import { folded } from './fold'

test.each(cases as [string, string][])('%s is found as on the server', (written, expected) => {
  expect(folded(written)).toBe(expected)
})
