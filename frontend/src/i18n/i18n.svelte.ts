/**
 * The language of the interface. Only the texts of the language shown are loaded. `t()` is reactive, so a
 * change of language redraws the page without a reload. The server's `<html lang>` is the first language,
 * so that the direction does not change after the first paint.
 */
import { Bundle, isolated, type Values } from './fluent'
import type { Messages } from './ids'
import { fetchTexts } from './loading'

export const languages = ['fr', 'ar', 'en'] as const
export type Language = (typeof languages)[number]
export type Names = Partial<Record<Language, string | null>>
export type MessageId = keyof Messages
/** A message without variables, as for a prop such as `label`. */
export type PlainId = { [Id in MessageId]: Messages[Id] extends undefined ? Id : never }[MessageId]
/** An id composed at run time, by a template, so that `scripts/chunks.mjs` finds its chunk. */
export type MadeId = `${string}-${string}`
export type { Values }

/** Moroccan Arabic has its own month names and Western digits. */
export const locales: Record<Language, string> = { fr: 'fr', ar: 'ar-MA', en: 'en-GB' }
const collators = {
  fr: new Intl.Collator(locales.fr),
  ar: new Intl.Collator(locales.ar),
  en: new Intl.Collator(locales.en),
}
/** The name of each language in that language. */
export const ownNames: Record<Language, string> = { fr: 'Français', ar: 'العربية', en: 'English' }

const bundles: Record<Language, Bundle> = {
  fr: new Bundle(locales.fr),
  ar: new Bundle(locales.ar),
  en: new Bundle(locales.en),
}
/** Chunks whose texts are in use; `main` is the shell. */
const chunks = new Set(['main'])
/** The requests for texts, by chunk and language. */
const requests = new Map<string, Promise<void>>()
let current = $state<Language>('fr')
/** The language of a change in progress, or else the one shown. */
let next: Language = 'fr'

export function isLanguage(text: string | null | undefined): text is Language {
  return languages.includes(text as Language)
}

export function direction(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** The language shown now (reactive). */
export function language(): Language {
  return current
}

function load(chunk: string, wanted: Language): Promise<void> {
  const key = `${chunk}.${wanted}`
  const known = requests.get(key)
  if (known) return known
  const coming = fetchTexts(chunk, wanted).then((patterns) => bundles[wanted].add(patterns))
  requests.set(key, coming)
  // A request that failed (a lost connection) is made again next time.
  coming.catch(() => requests.delete(key))
  return coming
}

/** Loads the texts of all chunks in use, in one language. */
async function loadAll(wanted: Language): Promise<void> {
  await Promise.all([...chunks].map((chunk) => load(chunk, wanted)))
}

/** The code of a chunk, once its texts are loaded too. `scripts/texts.mjs` writes the calls. */
export async function withTexts<Code>(chunk: string, code: Promise<Code>): Promise<Code> {
  chunks.add(chunk)
  const [loaded] = await Promise.all([code, load(chunk, current), load(chunk, next)])
  return loaded
}

/** Changes the language, once its texts are loaded: text, direction and `<html lang>` together. */
export async function useLanguage(wanted: Language): Promise<void> {
  next = wanted
  try {
    await loadAll(wanted)
  } catch (error) {
    next = current
    throw error
  }
  // Another language was chosen meanwhile.
  if (next !== wanted) return
  current = wanted
  document.documentElement.lang = wanted
  document.documentElement.dir = direction(wanted)
  // Django reads this cookie for `<html lang>` of the next page.
  document.cookie = `django_language=${wanted}; path=/; max-age=31536000; samesite=lax`
}

/** Reports a text that its chunk lacks; tests in a browser fail on console errors. */
function missing(id: string): string {
  console.error(`no text: ${id}`)
  return id
}

/** The text of a message in the language shown (reactive); its variables are typed. */
export function t<Id extends MessageId>(
  id: Id,
  ...[values]: Messages[Id] extends undefined ? [] : [Messages[Id]]
): string {
  return bundles[current].format(id, values as Values | undefined) ?? missing(id)
}

/** As `t`, for an id composed at run time (`error-${code}`); undefined if there is no such message. */
export function tMaybe(id: MadeId, values?: Values): string | undefined {
  return bundles[current].format(id, values)
}

/** A `t` for one language, for a text in a language other than the one shown. */
export async function translator(
  wanted: Language,
): Promise<(id: MessageId, values?: Values) => string> {
  await loadAll(wanted)
  return (id, values) => bundles[wanted].format(id, values) ?? missing(id)
}

/** Compares two names by the alphabet of the language shown, for `sort`. */
export function compare(one: string, other: string): number {
  return collators[current].compare(one, other)
}

/**
 * A name in the language shown, or else in French, or else in any other. `fallback` is true if it is not in
 * the language shown; the page then marks its language.
 */
export function name(names: Names | null | undefined): {
  text: string
  lang: Language
  dir: 'ltr' | 'rtl'
  fallback: boolean
} {
  const lang = ([current, 'fr', 'ar', 'en'] as const).find((one) => names?.[one]) ?? current
  return {
    text: isolated(names?.[lang] ?? ''),
    lang,
    dir: direction(lang),
    fallback: lang !== current,
  }
}
