/** All tests run in French, with the page's message files; the main chunk has all messages. */
import '@testing-library/jest-dom/vitest'

import { readdirSync, readFileSync } from 'node:fs'
import { vi } from 'vitest'

import { useLanguage } from './i18n'

const folder = `public/${import.meta.env.VITE_TEXTS}`
vi.mock('./i18n/loading', () => ({
  fetchTexts: async (chunk: string, language: string) => {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const loaded = paths.filter((path) => chunk === 'main' && path.endsWith(`.${language}.json`))
    const texts = loaded.map((path) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')))
    return Object.assign({}, ...texts)
  },
}))
// Morocco's offsets as the server sends them: Ramadan of 2026, then UTC for good.
document.documentElement.dataset.offsets = '1577836800:60 1771120800:0 1774144800:60 1789866000:0'
await useLanguage('fr')
