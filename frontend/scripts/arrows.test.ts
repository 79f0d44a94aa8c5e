import { ESLint } from 'eslint'
import { expect, test } from 'vitest'

const eslint = new ESLint({ ruleFilter: ({ ruleId }) => /^house\/|^no-restricted/.test(ruleId) })
const config = await eslint.calculateConfigForFile('src/main.ts')
const order: string[] = config.rules['house/arrows'][1]

/** A file of a layer; below, its address in an import of `from`. */
const fileIn = (layer: string) => (/\.\w+$/.test(layer) ? layer : `${layer}/Imagined.ts`)
const addressOf = (path: string, from: string) =>
  `${'../'.repeat(from.split('/').length - 1) || './'}${path.replace(/\.ts$/, '')}`

const script = (text: string) => `<script lang="ts">\n${text}\n</script>`

async function faults(path: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: `src/${path}` })
  return result!.messages.map(({ message }) => message)
}

test.each(order.slice(1).map((upper, index) => [order[index]!, upper]))(
  '%s imports nothing of %s, which may import it',
  async (lower, upper) => {
    const [below, above] = [fileIn(lower), fileIn(upper)]
    const text = (from: string, to: string) => {
      const line = `import '${addressOf(to, from)}'`
      return from.endsWith('.svelte') ? script(line) : line
    }
    expect(await faults(below, text(below, above))).toEqual([
      expect.stringContaining(`${upper} is a higher layer than ${lower}`),
    ])
    expect(await faults(below, '')).toEqual([])
    expect(await faults(above, text(above, below))).toEqual([])
    expect(await faults(above, '')).toEqual([])
  },
)

test.each([
  ['Card.svelte', script(`import { me } from '../accounts/me.svelte'`)],
  [
    'Card.svelte',
    `{#await import('../accounts/PublicFrame.svelte') then { default: PublicFrame }}<PublicFrame />{/await}`,
  ],
  ['clock.svelte.ts', `export const { me } = await import('../accounts/me.svelte')`],
  ['types.ts', `import type { Me } from '../accounts/me.svelte'`],
  ['types.ts', `export type { Me } from '../accounts/me.svelte'`],
  ['types.ts', `export * from '../accounts/me.svelte'`],
  ['types.ts', `export type Me = import('../accounts/me.svelte').Me`],
  ['types.ts', `export type Me = typeof import('../accounts/me.svelte')`],
  ['types.test.ts', `import { me } from '../accounts/me.svelte'`],
])('in %s, %s points up', async (name, text) => {
  expect(await faults(`ui/${name}`, text)).toEqual([
    expect.stringContaining('accounts is a higher layer than ui'),
  ])
})

test('a folder that is not in the list is refused, and so is an import of it', async () => {
  const text = `import '../federations/oversight/rows'`
  expect(await faults('federations/oversight/rows.ts', '')).toEqual([
    expect.stringContaining('federations/oversight has no place yet'),
  ])
  expect(await faults('shell/Rail.ts', text)).toEqual([
    expect.stringContaining('federations/oversight has no place yet'),
  ])
  expect(await faults('stray.ts', '')).toEqual([expect.stringContaining('stray has no place')])
})

test('a circle is found through imports of every kind', async () => {
  expect(await faults('ui/one.svelte.ts', `import type { Two } from './Two.svelte'`)).toEqual([])
  expect(await faults('ui/Two.svelte', `{#await import('./three')}…{/await}`)).toEqual([])
  expect(await faults('ui/three.ts', `export * from './one.svelte'`)).toEqual([
    expect.stringContaining('ui/three → ui/one.svelte → ui/Two.svelte → ui/three'),
  ])
})

test('only files at the top find others by a pattern', async () => {
  const text = `export const found = import.meta.glob('../votes/*.svelte')`
  expect(await faults('federations/proposals/forms.ts', text)).toHaveLength(1)
  expect(await faults('routes.ts', `import.meta.glob('./**/slice.ts')`)).toEqual([])
})
