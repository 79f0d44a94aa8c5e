/** Moves the past view: prepares the file of a moment, lists its turning points, returns to the present. */
import { untrack } from 'svelte'

import { asProblem, get, type Problem } from '../../api/client'
import { past, type Moment } from '../../api/past.svelte'
import type { Shown } from '../../api/rows'
import { router, setQuery } from '../../router.svelte'
import { objectKinds } from '../../slices'

export type Tick = Shown<'Tick'>

// Polling interval in milliseconds while a file is prepared.
const pause = 400

class Machine {
  head = $state(1)
  ticks = $state.raw<Tick[]>([])
  /** Facts applied, and their total; undefined while no file is prepared. */
  progress = $state.raw<{ done: number; total: number } | undefined>()
  problem = $state.raw<Problem | undefined>()

  /** Call during component initialisation: follows the moment wanted and the page shown. */
  run(): void {
    $effect(() => {
      const position = past.wanted
      // A newer request replaces one in progress.
      this.progress = undefined
      if (position === undefined || past.shown?.position === position) return
      const stop = new AbortController()
      void untrack(() => this.prepare(position, stop.signal))
      return () => stop.abort()
    })
    const path = $derived(router.path)
    $effect(() => {
      const [, where = '', id] = path.split('/')
      const kind = objectKinds.all.find((one) => one.path === `/${where}`)?.kind
      const stop = new AbortController()
      void untrack(() => this.look(kind && id ? { kind, object: id } : {}, stop.signal))
      return () => stop.abort()
    })
  }

  go(position: number): void {
    const wanted = Math.min(this.head, Math.max(1, position))
    setQuery({ 'as-of': String(wanted) })
  }

  async goTo(moment: string): Promise<void> {
    try {
      const found = await get<Moment & { head: number }>('/api/past/position', { at: moment })
      this.head = found.head
      this.go(found.position)
    } catch (reason) {
      this.problem = asProblem(reason)
    }
  }

  /** Returns to the present. */
  leave(): void {
    this.problem = this.progress = undefined
    past.open = false
    setQuery({ 'as-of': null })
  }

  private async prepare(position: number, signal: AbortSignal): Promise<void> {
    this.problem = undefined
    try {
      while (!signal.aborted) {
        const state = await get<Shown<'State'>>(`/api/past/${position}`, {}, signal)
        this.head = state.head
        if (state.state === 'ready') {
          this.progress = undefined
          past.shown = { position, recorded_at: state.recorded_at }
          return
        }
        this.progress = state
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    } catch (reason) {
      if (signal.aborted) return
      this.progress = undefined
      this.problem = asProblem(reason)
    }
  }

  private async look(about: Record<string, string>, signal: AbortSignal): Promise<void> {
    try {
      const found = await get<Shown<'Ticks'>>('/api/past/milestones', about, signal)
      this.ticks = found.results
      this.head = found.head
    } catch (reason) {
      if (!signal.aborted) this.problem = asProblem(reason)
    }
  }
}

export const machine = new Machine()
