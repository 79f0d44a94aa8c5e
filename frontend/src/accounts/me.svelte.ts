/** The signed-in person: the answer of `GET /api/me`, or null. */
import { acting } from '../api/acting.svelte'
import { asProblem, get, patch, type Problem } from '../api/client'
import { past } from '../api/past.svelte'
import type { Shown } from '../api/rows'
import { language, useLanguage, type Language } from '../i18n/i18n.svelte'

export type Mandate = Shown<'Mandate'>
export type Me = Shown<'Me'>
export type Theme = Me['theme']

let value = $state.raw<Me | null | undefined>(undefined)
let failure = $state.raw<Problem | undefined>()
/** A language chosen before signing in; it is saved to the profile. */
let picked: Language | undefined

export const me = {
  /** undefined while unknown, null without a session. */
  get value() {
    return value
  },
  /** Why the person is unknown: the server did not answer. */
  get failure() {
    return failure
  },
  /** The person whom the page offers commands; null in the past view. */
  get actor() {
    return past.wanted === undefined ? value : null
  },
  /** Organisations this person may act for today, each once. */
  get organisations(): Mandate['organisation'][] {
    const all = me.actor?.mandates.map((mandate) => mandate.organisation) ?? []
    return [...new Map(all.map((organisation) => [organisation.id, organisation])).values()]
  },
  /** Fetches the person again: at the start, after signing in or out, and when a mandate changes. */
  async load(): Promise<void> {
    // The page contains the session's state at its load, which saves a request.
    if (value === undefined && document.documentElement.dataset.signedIn === 'false') {
      value = null
      return
    }
    try {
      value = await get<Me>('/api/me')
      failure = undefined
    } catch (reason) {
      const problem = asProblem(reason)
      if (problem.status === 401 || problem.status === 403) value = null
      else failure = problem
    }
    acting.usual = value?.acts_for ?? null
    if (!value) return
    if (value.shut_out) {
      // Nothing can be changed until the second factor is set up.
      if (value.language !== language()) await useLanguage(picked ?? value.language)
    } else if (picked) {
      await patch('/api/me', { language: picked })
      picked = undefined
    } else if (value.language !== language()) await useLanguage(value.language)
  },
}

/** Keeps with the account the organisation to act for where several are possible; null: none. */
export async function chooseUsual(organisation: string | null): Promise<void> {
  value = await patch<Me>('/api/me', { acts_for: organisation })
  acting.usual = organisation
}

/** Changes the language of this browser, and saves it to the profile once somebody is signed in. */
export async function chooseLanguage(wanted: Language): Promise<void> {
  await useLanguage(wanted)
  if (value) await patch('/api/me', { language: wanted })
  else picked = wanted
}

const themeKey = 'majlis-theme'
const stored = localStorage.getItem(themeKey) ?? document.documentElement.dataset.theme
let shown = $state<Theme>(stored === 'light' || stored === 'dark' ? stored : 'system')

export const theme = {
  get value() {
    return shown
  },
  /** Applies the theme stored in this browser, or else the profile's. */
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
