/** Who is signed in here: what `GET /api/me` says, or null. */
import { get, patch, Problem } from '../api/client'
import { type Language, type Names, useLanguage } from '../i18n/i18n.svelte'
import { acting } from './acting.svelte'

export interface Mandate {
  id: string
  organisation: { id: string; names: Names; kind: string }
  role: string
  from: string
  until: string | null
}

export interface Me {
  id: string
  name: string
  email: string
  language: Language
  theme: Theme
  is_administrator: boolean
  mandates: Mandate[]
  /** Whether this forum holds example data. */
  demo: boolean
  /** Id of the log behind this forum. */
  log: string
}

export type Theme = 'system' | 'light' | 'dark'

let value = $state.raw<Me | null | undefined>(undefined)

export const me = {
  /** undefined while it is not known yet, null when nobody is signed in. */
  get value() {
    return value
  },
  /** Organisations this person may act for today, each once. */
  get organisations(): Mandate['organisation'][] {
    const all = value?.mandates.map((mandate) => mandate.organisation) ?? []
    return [...new Map(all.map((organisation) => [organisation.id, organisation])).values()]
  },
  /** Asks the server again; after signing in or out, and at the start. */
  async load(): Promise<void> {
    try {
      value = await get<Me>('/api/me')
    } catch (error) {
      if (!(error instanceof Problem) || (error.status !== 401 && error.status !== 403)) throw error
      value = null
    }
    if (!me.organisations.some(({ id }) => id === acting.organisation)) acting.organisation = null
  },
}

/** Language and theme follow the person to their next machine; here they change at once. */
export async function chooseLanguage(language: Language): Promise<void> {
  await useLanguage(language)
  if (value) await patch('/api/me', { language })
}

const themeKey = 'majlis-theme'
const stored = localStorage.getItem(themeKey) ?? document.documentElement.dataset.theme
let shown = $state<Theme>(stored === 'light' || stored === 'dark' ? stored : 'system')

export const theme = {
  get value() {
    return shown
  },
  /** Draws the theme that this browser remembers, or else the profile's. */
  apply(): void {
    document.documentElement.dataset.theme = shown
  },
  async choose(wanted: Theme): Promise<void> {
    shown = wanted
    localStorage.setItem(themeKey, wanted)
    theme.apply()
    if (value) await patch('/api/me', { theme: wanted })
  },
}
