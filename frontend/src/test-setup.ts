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
await useLanguage('fr')
