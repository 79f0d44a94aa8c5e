/** Every test speaks French, from the same files as the page. */
import '@testing-library/jest-dom/vitest'

import { existsSync, readFileSync } from 'node:fs'

import { languages, teach, useLanguage } from './i18n'

for (const language of languages)
  teach(
    language,
    ['platform/majlis', 'federations', 'synergies']
      .map((folder) => `../${folder}/locale/${language}.ftl`)
      .filter((path) => existsSync(path))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n'),
  )
await useLanguage('fr')
