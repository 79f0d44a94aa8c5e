import { FluentBundle, FluentResource } from '@fluent/bundle'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { locales } from '.'
import { Bundle, type Pattern, type Values } from './fluent'
import type { Language } from './i18n.svelte'

const folder = `public/${import.meta.env.VITE_TEXTS}`
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })

/** The texts of all chunks in a language. */
function patterns(language: Language): Record<string, Pattern> {
  const own = paths.filter((path) => path.endsWith(`.${language}.json`))
  return Object.assign(
    {},
    ...own.map((path) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'))),
  )
}

/** The names of variables, and the keys of selectors, anywhere in a pattern. */
function asks(pattern: unknown, names = new Set<string>(), keys = new Set<string | number>()) {
  if (pattern && typeof pattern === 'object') {
    const { type, name, key } = pattern as { type?: string; name?: string; key?: Values }
    if (type === 'var' && name) names.add(name)
    if (key) keys.add(key.value!)
    for (const part of Object.values(pattern)) asks(part, names, keys)
  }
  return { names: [...names], keys: [...keys] }
}

describe.each(['fr', 'ar', 'en'] as const)('%s', (language) => {
  const all = patterns(language)
  const ours = new Bundle(locales[language])
  ours.add(all)
  const theirs = new FluentBundle(locales[language])
  theirs.addResource({
    body: Object.entries(all).map(([id, value]) => ({ id, value, attributes: {} })),
  } as FluentResource)

  test('every message has the library’s text', () => {
    for (const id of Object.keys(all)) {
      const { names, keys } = asks(all[id])
      for (const value of [...keys, 0, 1, 2, 3, 11, 100, 12345.6, -4, 'Fédération (FE)', '']) {
        const values = Object.fromEntries(names.map((name) => [name, value]))
        const message = theirs.getMessage(id)
        expect(ours.format(id, values)).toBe(theirs.formatPattern(message!.value!, values, []))
      }
    }
  })
})

test('numbers as keys, text as a value and a message that is not there are as the library has them', () => {
  const resource = new FluentResource(
    'a = { $n ->\n    [1] exactly one\n    [one] one\n   *[other] { "{" }{ 12 }{ b }{ gone }{ $lost }\n}\nb = B\n',
  )
  const bundle = new FluentBundle('fr')
  bundle.addResource(resource)
  const ours = new Bundle('fr')
  ours.add(Object.fromEntries(resource.body.map(({ id, value }) => [id, value as Pattern])))
  for (const n of [0, 1, 5, '1', 'one'])
    expect(ours.format('a', { n })).toBe(
      bundle.formatPattern(bundle.getMessage('a')!.value!, { n }, []),
    )
  expect(ours.format('a')).toBe(bundle.formatPattern(bundle.getMessage('a')!.value!, {}, []))
  expect(ours.format('gone')).toBeUndefined()
})
