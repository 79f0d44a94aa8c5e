/**
 * The language of the interface. One language is loaded at a time; every `t()` in markup is
 * reactive, so a switch redraws the page without a reload. The server's `<html lang>` decides the
 * first one, so that the direction never flips after the first paint.
 */
import { FluentBundle, FluentResource } from '@fluent/bundle'

import type { Messages } from './ids'

export const languages = ['fr', 'ar', 'en'] as const
export type Language = (typeof languages)[number]
export type Names = Partial<Record<Language, string | null>>
export type MessageId = keyof Messages
/** Messages that need no variable: what a prop such as `label` may hold. */
export type PlainId = { [Id in MessageId]: Messages[Id] extends undefined ? Id : never }[MessageId]
export type Values = Record<string, string | number>

/** Morocco's own months and digits in Arabic; a plain French and British English otherwise. */
export const locales: Record<Language, string> = { fr: 'fr', ar: 'ar-MA', en: 'en-GB' }
/** Each language in its own words; never translated. */
export const ownNames: Record<Language, string> = { fr: 'Français', ar: 'العربية', en: 'English' }

// Texts are data: fetched beside the code, one language at a time, and kept by the browser for good.
const files = import.meta.glob<string>(
  [
    '../../../platform/majlis/locale/*.ftl',
    '../../../federations/locale/*.ftl',
    '../../../synergies/locale/*.ftl',
  ],
  { query: '?url', import: 'default', eager: true },
)

let bundle = $state.raw(new FluentBundle('fr'))
let current = $state<Language>('fr')
const bundles = new Map<Language, FluentBundle>()

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

/** Makes a language known from its Fluent text. */
export function teach(taught: Language, text: string): FluentBundle {
  const made = new FluentBundle(locales[taught])
  made.addResource(new FluentResource(text))
  bundles.set(taught, made)
  return made
}

async function load(wanted: Language): Promise<FluentBundle> {
  const known = bundles.get(wanted)
  if (known) return known
  const parts = Object.entries(files)
    .filter(([path]) => path.endsWith(`/${wanted}.ftl`))
    .map(async ([, url]) => {
      const response = await fetch(url)
      if (!response.ok) throw new Error(`${url}: ${response.status}`)
      return response.text()
    })
  return teach(wanted, (await Promise.all(parts)).join('\n'))
}

/** Shows another language: text, direction and `<html lang>` at once. */
export async function useLanguage(wanted: Language): Promise<void> {
  const loaded = await load(wanted)
  bundle = loaded
  current = wanted
  document.documentElement.lang = wanted
  document.documentElement.dir = direction(wanted)
  // Django reads this cookie, so that the next page arrives in the right direction.
  document.cookie = `django_language=${wanted}; path=/; max-age=31536000; samesite=lax`
}

function format(from: FluentBundle, id: string, values?: Values): string | undefined {
  const message = from.getMessage(id)
  return message?.value ? from.formatPattern(message.value, values, []) : undefined
}

/** The text of a message in the language shown, reactive; needs exactly its variables. */
export function t<Id extends MessageId>(
  id: Id,
  ...[values]: Messages[Id] extends undefined ? [] : [Messages[Id]]
): string {
  return format(bundle, id, values as Values | undefined) ?? id
}

/** As `t`, for an id made at run time (`error-${code}`); undefined where there is no such message. */
export function tMaybe(id: string, values?: Values): string | undefined {
  return format(bundle, id, values)
}

/** A translator into one language, whatever the page shows: a text is begun in its own language. */
export async function translator(
  wanted: Language,
): Promise<(id: MessageId, values?: Values) => string> {
  const loaded = await load(wanted)
  return (id, values) => format(loaded, id, values) ?? id
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
