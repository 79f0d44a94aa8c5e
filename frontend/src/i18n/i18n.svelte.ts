/**
 * The language of the interface. One language is loaded at a time; every `t()` in markup is
 * reactive, so a switch redraws the page without a reload. The server's `<html lang>` decides the
 * first one, so that the direction never flips after the first paint.
 */
import { Speech, type Values } from './fluent'
import type { Messages } from './ids'
import { fetchTexts } from './loading'

export const languages = ['fr', 'ar', 'en'] as const
export type Language = (typeof languages)[number]
export type Names = Partial<Record<Language, string | null>>
export type MessageId = keyof Messages
/** Messages that need no variable: what a prop such as `label` may hold. */
export type PlainId = { [Id in MessageId]: Messages[Id] extends undefined ? Id : never }[MessageId]
/** A message that is named at run time: by a template, so that its chunk can be found (`scripts/chunks.mjs`). */
export type MadeId = `${string}-${string}`
export type { Values }

/** Morocco's own months and digits in Arabic; a plain French and British English otherwise. */
export const locales: Record<Language, string> = { fr: 'fr', ar: 'ar-MA', en: 'en-GB' }
/** Each language in its own words; never translated. */
export const ownNames: Record<Language, string> = { fr: 'Français', ar: 'العربية', en: 'English' }

const speech: Record<Language, Speech> = {
  fr: new Speech(locales.fr),
  ar: new Speech(locales.ar),
  en: new Speech(locales.en),
}
/** Chunks whose texts are in use; `main` is the shell. */
const chunks = new Set(['main'])
/** The requests for texts, by chunk and language. */
const requests = new Map<string, Promise<void>>()
let current = $state<Language>('fr')
/** The language that is being changed to. */
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
  const coming = fetchTexts(chunk, wanted).then((patterns) => speech[wanted].learn(patterns))
  requests.set(key, coming)
  // A request that failed (a lost connection) is made again next time.
  coming.catch(() => requests.delete(key))
  return coming
}

/** What every chunk in use says, in one language. */
async function loadAll(wanted: Language): Promise<void> {
  await Promise.all([...chunks].map((chunk) => load(chunk, wanted)))
}

/** Code that is imported on demand, once what it says is there, too. `scripts/texts.mjs` writes the calls. */
export async function withTexts<Code>(chunk: string, code: Promise<Code>): Promise<Code> {
  chunks.add(chunk)
  const [loaded] = await Promise.all([code, load(chunk, current), load(chunk, next)])
  return loaded
}

/** Shows another language: text, direction and `<html lang>` at once. */
export async function useLanguage(wanted: Language): Promise<void> {
  next = wanted
  try {
    await loadAll(wanted)
  } catch (error) {
    next = current
    throw error
  }
  // Somebody chose again meanwhile.
  if (next !== wanted) return
  current = wanted
  document.documentElement.lang = wanted
  document.documentElement.dir = direction(wanted)
  // Django reads this cookie, so that the next page arrives in the right direction.
  document.cookie = `django_language=${wanted}; path=/; max-age=31536000; samesite=lax`
}

/** A text that its chunk lacks: seen by whoever tests the page, and by every test in a browser. */
function missing(id: string): string {
  console.error(`no text: ${id}`)
  return id
}

/** The text of a message in the language shown, reactive; needs exactly its variables. */
export function t<Id extends MessageId>(
  id: Id,
  ...[values]: Messages[Id] extends undefined ? [] : [Messages[Id]]
): string {
  return speech[current].say(id, values as Values | undefined) ?? missing(id)
}

/** As `t`, for an id made at run time (`error-${code}`); undefined where there is no such message. */
export function tMaybe(id: MadeId, values?: Values): string | undefined {
  return speech[current].say(id, values)
}

/** A translator into one language, whatever the page shows: a text is begun in its own language. */
export async function translator(
  wanted: Language,
): Promise<(id: MessageId, values?: Values) => string> {
  await loadAll(wanted)
  return (id, values) => speech[wanted].say(id, values) ?? missing(id)
}

/**
 * A name in the language shown, else in French, else in whichever there is. `fallback` says that
 * the reader's own language has none: it is then marked, never translated by us.
 */
export function name(names: Names | null | undefined): {
  text: string
  lang: Language
  dir: 'ltr' | 'rtl'
  fallback: boolean
} {
  const lang = ([current, 'fr', 'ar', 'en'] as const).find((one) => names?.[one]) ?? current
  return { text: names?.[lang] ?? '', lang, dir: direction(lang), fallback: lang !== current }
}
