import { expect, test } from 'vitest'

import { host, parts } from './addresses'

test('an address in a text is found without the stop after it', () => {
  expect(parts('Voir https://www.example.org/a-b/c ; puis (http://example.net).')).toEqual([
    { text: 'Voir ', address: false },
    { text: 'https://www.example.org/a-b/c', address: true },
    { text: ' ; puis (', address: false },
    { text: 'http://example.net', address: true },
    { text: ').', address: false },
  ])
})

test('a text without an address stays whole', () => {
  expect(parts('rien')).toEqual([{ text: 'rien', address: false }])
  expect(parts('')).toEqual([])
})

test('an address is shortened to its host', () => {
  expect(host('https://www.example.org/a/b?c')).toBe('example.org')
  expect(host('https://')).toBe('https://')
})
