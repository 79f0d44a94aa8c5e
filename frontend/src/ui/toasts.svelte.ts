/**
 * Short messages after a command: `toasts.say(t('…'))`, with an undo: `toasts.say(t('…'), { undo:
 * () => post(…) })`. Refusals: `toasts.refuse(problem)`.
 */
import { asProblem } from '../api/client'

export interface Toast {
  id: number
  text: string
  tone: 'neutral' | 'ok' | 'danger'
  undo?: () => Promise<unknown>
}

let next = 0

class Toasts {
  shown = $state.raw<Toast[]>([])

  say(text: string, { undo, tone = 'ok' }: Partial<Pick<Toast, 'undo' | 'tone'>> = {}): void {
    const id = ++next
    // Three at most: older ones are dropped.
    this.shown = [...this.shown.slice(-2), { id, text, tone, undo }]
  }

  refuse(reason: unknown): void {
    this.say(asProblem(reason).text, { tone: 'danger' })
  }

  dismiss(id: number): void {
    this.shown = this.shown.filter((toast) => toast.id !== id)
  }
}

export const toasts = new Toasts()
