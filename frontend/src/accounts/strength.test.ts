import { expect, test } from 'vitest'

import { strengthOf } from './strength'

test.each([
  ['court', 'short'],
  ['12345678901234567890', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['azertyui', 'weak'],
  ['Oursin-42x', 'fair'],
  ['une phrase assez longue', 'strong'],
  ['جملة من بضع كلمات', 'strong'],
])('%s', (password, strength) => {
  expect(strengthOf(password)).toBe(strength)
})
