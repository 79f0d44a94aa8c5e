/** The text of a version: fetched on demand, and again when a translation is added. */
import { untrack } from 'svelte'

import { asProblem, get, type Problem } from '../../api/client'
import { rows } from '../../live/rows.svelte'
import type { TextRow, VersionRow } from './rows'

export interface Wanted {
  readonly row: TextRow | undefined
  /** The text of `row`; while it loads, the previous one stays shown. */
  readonly shown: TextRow | undefined
  readonly error: Problem | undefined
}

export function fetchText(proposal: string, number: number): Promise<TextRow> {
  return get<TextRow>(`/api/proposals/${proposal}/versions/${number}`)
}

/** Call during component initialisation; `version` is read reactively. */
export function textOf(version: () => VersionRow | undefined): Wanted {
  let error = $state.raw<Problem | undefined>()
  const row = $derived.by(() => {
    const wanted = version()
    return wanted && rows.get<TextRow>(`text:${wanted.id}`)
  })

  let before: TextRow | undefined
  const shown = $derived.by(() => (before = version() ? (row ?? before) : undefined))

  $effect(() => {
    const wanted = version()
    if (!wanted || (row?.rev ?? -1) >= wanted.rev) return
    const { proposal, number } = wanted
    let left = false
    untrack(() => (error = undefined))
    fetchText(proposal, number)
      .then((text) => rows.put([text]))
      .catch((reason) => {
        if (!left) error = asProblem(reason)
      })
    return () => (left = true)
  })

  return {
    get row() {
      return row
    },
    get shown() {
      return shown
    },
    get error() {
      return error
    },
  }
}
