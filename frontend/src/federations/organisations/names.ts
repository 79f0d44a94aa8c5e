/** Texts in several languages, in the form of forms and commands. */
import { languages, type Names } from '../../i18n'

/** The texts without empty languages. */
export function written(names: Names): Record<string, string> {
  const found = languages.flatMap((language) => {
    const text = names[language]?.trim()
    return text ? [[language, text] as const] : []
  })
  return Object.fromEntries(found)
}

/** Whether any language has a text. */
export function hasText(names: Names | null | undefined): boolean {
  return Object.keys(written(names ?? {})).length > 0
}
