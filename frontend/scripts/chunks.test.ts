import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'

import { chunksOf } from './chunks.mjs'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** The messages of each chunk of these sources; `id of slice` is a message of that slice's folder. */
function textsOf(
  sources: Record<string, string>,
  ids: string[],
  refers: Record<string, string[]> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'chunks-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const messages = ids.map((entry) => {
    const [id = '', slice = 'shell'] = entry.split(' of ')
    return [id, { folder: `${slice}/locale`, refers: refers[id] ?? [] }] as const
  })
  return Object.fromEntries(chunksOf(folder, new Map(messages)))
}

const script = (text: string) => `<script lang="ts">${text}</script>`

test('a chunk has the texts that its file and its imports name', () => {
  const sources = {
    'main.ts': "import './App.svelte'\nimport('./votes/VotePage.svelte')",
    'App.svelte': `${script("import { t } from './i18n'")}<p title={t('ui-menu')}></p>`,
    'i18n/index.ts': 'export const t = (id: string) => id',
    'votes/VotePage.svelte': `${script("import Box from './Box.svelte'")}<Box label="vote-box" />`,
    'votes/Box.svelte': `${script("import { look } from './looks'")}{look.title}`,
    'votes/looks.ts': "export const look = { title: 'vote-roll' }",
  }
  expect(textsOf(sources, ['ui-menu', 'vote-box', 'vote-roll', 'vote-mail'])).toEqual({
    main: ['ui-menu'],
    'votes/VotePage': ['vote-box', 'vote-roll'],
  })
})

test('an import on demand is another chunk, without the texts of the shell', () => {
  const sources = {
    'main.ts': "import('./votes/VotePage.svelte'); t('ui-close')",
    'votes/VotePage.svelte': script("t('vote-one'); const more = () => import('./Dossier.svelte')"),
    'votes/Dossier.svelte': "{t('vote-dossier')}{t('ui-close')}",
  }
  expect(textsOf(sources, ['ui-close', 'vote-one', 'vote-dossier'])).toEqual({
    main: ['ui-close'],
    'votes/VotePage': ['vote-one'],
    'votes/Dossier': ['vote-dossier'],
  })
})

test('texts of components that the shell loads later are in `main`', () => {
  const sources = {
    'main.ts': "import('./shell/Palette.svelte'); import('./ui/Toasts.svelte')",
    'shell/Palette.svelte': "{t('ui-palette')}",
    'ui/Toasts.svelte': "{t('ui-undo')}",
  }
  expect(textsOf(sources, ['ui-palette', 'ui-undo'])).toEqual({ main: ['ui-palette', 'ui-undo'] })
})

test('files of an eager glob are in the same chunk', () => {
  const sources = {
    'main.ts': "import.meta.glob('./**/slice.ts', { eager: true })",
    'votes/slice.ts': "places.add({ label: 'ui-nav-votes' })",
  }
  expect(textsOf(sources, ['ui-nav-votes'])).toEqual({ main: ['ui-nav-votes'] })
})

test('a template stands for every id that it matches', () => {
  const sources = { 'main.ts': 't(`vote-${act}-done`); tMaybe(`${kind}-status-${value}`)' }
  const ids = ['vote-open-done', 'vote-open', 'vote-close-done', 'link-status-open', 'link-open']
  expect(textsOf(sources, ids)).toEqual({
    main: ['vote-open-done', 'vote-close-done', 'link-status-open'],
  })
})

test('a template type names the ids that the server sends', () => {
  const sources = { 'main.ts': 'interface Part { description_id: `demo-role-${string}` }' }
  expect(textsOf(sources, ['demo-role-chair', 'demo-text'])).toEqual({ main: ['demo-role-chair'] })
})

test('a chunk has the refusals of its folder, and those that its code throws', () => {
  const sources = {
    'main.ts': "import('./votes/VotePage.svelte'); t(`error-${code}`)",
    'votes/VotePage.svelte': script("import '../links/links'; refuse({ code: 'offline' })"),
    'links/links.ts': "t('link-one')",
  }
  const ids = [
    'error-offline',
    'error-too-late of votes',
    'link-one of links',
    'error-own of links',
  ]
  expect(textsOf(sources, ids)['votes/VotePage']).toEqual([
    'error-offline',
    'error-too-late',
    'link-one',
  ])
})

test('a message includes those that it refers to', () => {
  const sources = { 'main.ts': "t('vote-refused')" }
  const refers = { 'vote-refused': ['vote-refusal'], 'vote-refusal': ['vote-reason'] }
  expect(textsOf(sources, ['vote-reason', 'vote-refusal', 'vote-refused'], refers)).toEqual({
    main: ['vote-reason', 'vote-refusal', 'vote-refused'],
  })
})

test('a type import is not followed, and a missing file throws', () => {
  const sources = {
    'main.ts': "import type { Ids } from './ids'",
    'ids.ts': "export type Ids = 'ui-app'",
  }
  expect(textsOf(sources, ['ui-app'])).toEqual({ main: [] })
  expect(() => textsOf({ 'main.ts': "import './gone'" }, [])).toThrow(/gone is no file/)
})

test('a template that matches no message throws', () => {
  expect(() => textsOf({ 'main.ts': 't(`vote-${act}-dome`)' }, ['vote-open-done'])).toThrow(
    /no message is like/,
  )
})
