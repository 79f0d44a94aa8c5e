/** Who is signed in here: what `GET /api/me` says, or null. */
import { acting } from '../api/acting.svelte'
import { asProblem, del, get, patch, type Problem } from '../api/client'
import { past } from '../api/past.svelte'
import type { Shown } from '../api/rows'
import { language, name, useLanguage, type Language } from '../i18n/i18n.svelte'

/** The schema says of the organisation's names only that they are texts. */
export type Mandate = Omit<Shown<'Mandate'>, 'organisation'> & { organisation: Shown<'Reference'> }
export type Me = Omit<Shown<'Me'>, 'mandates'> & { mandates: Mandate[] }
export type Theme = Me['theme']

let value = $state.raw<Me | null | undefined>(undefined)
let failure = $state.raw<Problem | undefined>()
/** Chosen before signing in: it goes with the person into their profile. */
let picked: Language | undefined

export const me = {
  /** undefined while it is not known yet, null when nobody is signed in. */
  get value() {
    return value
  },
  /** Why it is not known: the server did not answer. */
  get failure() {
    return failure
  },
  /** Who may do something on the page shown: whoever is signed in, and in the past nobody. */
  get hands() {
    return past.wanted === undefined ? value : null
  },
  /** Organisations this person may act for today, each once. */
  get organisations(): Mandate['organisation'][] {
    const all = me.hands?.mandates.map((mandate) => mandate.organisation) ?? []
    return [...new Map(all.map((organisation) => [organisation.id, organisation])).values()]
  },
  /** Name of the organisation this tab acts for, null in one's own name. */
  get actingName(): string | null {
    const chosen = me.organisations.find(({ id }) => id === acting.organisation)
    return chosen ? name(chosen.names).text : null
  },
  /** Asks the server again; after signing in or out, at the start, when a mandate changed. */
  async load(): Promise<void> {
    // The page itself says so the first time: no need to ask only to be refused.
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
    const mandates = value?.mandates ?? []
    if (!mandates.some((one) => one.organisation.id === acting.organisation))
      acting.organisation = null
    if (!value) return
    if (picked) {
      await patch('/api/me', { language: picked })
      picked = undefined
    } else if (value.language !== language()) await useLanguage(value.language)
  },
  /** Leaves with a new page: nothing of what this person read stays in memory. */
  async signOut(): Promise<void> {
    // Whoever signs in here next is not told what concerns this person; the server hears it when it sends.
    const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined
    const registration = await worker?.getRegistration()
    await (await registration?.pushManager?.getSubscription())?.unsubscribe()
    try {
      await del('/_allauth/browser/v1/auth/session')
    } catch (reason) {
      // How allauth says that nobody is signed in any more.
      if (asProblem(reason).status !== 401) throw reason
    }
    location.assign('/sign-in')
  },
}

/** Language and theme follow the person to their next machine; here they change at once. */
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
