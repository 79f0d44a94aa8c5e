/**
 * The organisation that the acts of a page are for. A page declares the organisations that are
 * possible (`actFor`); with one there is no choice, and between several the reader's choice, or else
 * the one kept with the account, is sent with each command. Where the server needs a choice that
 * nobody has made, `asked` opens the question (`ui/AskOrganisation.svelte`).
 */
import { untrack } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'

import type { Names } from '../i18n/i18n.svelte'

export interface Body {
  id: string
  names: Names
}

/** What one page or dialog has declared, the innermost last. */
interface Declared {
  bodies: readonly Body[]
}

interface Question {
  among: readonly Body[]
  /** Called once with the chosen organisation, or null if the reader gives up. */
  answer: (id: string | null) => void
}

const none: readonly Body[] = []
let declared = $state.raw<readonly Declared[]>([])
let usual = $state<string | null>(null)
let question = $state.raw<Question | undefined>()
/** Choices of this visit, by the organisations that were possible. */
const chosen = new SvelteMap<string, string>()
const keyOf = (among: readonly Body[]) =>
  among
    .map(({ id }) => id)
    .sort()
    .join()

const possible = $derived(declared.at(-1)?.bodies ?? none)
const body = $derived.by(() => {
  if (possible.length < 2) return possible[0]
  const id = chosen.get(keyOf(possible)) ?? usual
  return possible.find((one) => one.id === id)
})

export const acting = {
  /** The organisations for which the acts of this page may be. */
  get possible() {
    return possible
  },
  /** The one they are for; undefined where none is possible, or the reader has yet to choose. */
  get body(): Body | undefined {
    return body
  },
  get organisation(): string | null {
    return body?.id ?? null
  },
  set organisation(id: string | null) {
    if (id) chosen.set(keyOf(possible), id)
    else chosen.clear()
  },
  /** The organisation kept with the account. */
  get usual() {
    return usual
  },
  set usual(id: string | null) {
    usual = id
  },
  get question() {
    return question
  },
  /** Asks for which of these organisations an act is; null if the reader gives up. */
  ask(among: readonly Body[]): Promise<string | null> {
    return new Promise((resolve) => {
      question?.answer(null)
      question = {
        among,
        answer: (id) => {
          question = undefined
          if (id && possible.some((one) => one.id === id)) acting.organisation = id
          resolve(id)
        },
      }
    })
  },
}

/** Declares the organisations for which the acts of a page, or of a dialog over it, may be. */
export function actFor(among: () => readonly Body[]): void {
  let own: Declared | undefined
  // The value is kept, not the function: a dialog that closes loses its properties before it is destroyed.
  $effect(() => {
    const before = own
    const now = (own = { bodies: among() })
    const others = untrack(() => declared)
    declared = before ? others.map((one) => (one === before ? now : one)) : [...others, now]
  })
  $effect(() => () => (declared = untrack(() => declared).filter((one) => one !== own)))
}
