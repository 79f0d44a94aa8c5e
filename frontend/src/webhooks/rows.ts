/** What the server tells of webhooks (`platform/majlis/webhooks/projection.py` says it in words). */
import type { Row } from '../live/rows.svelte'

export interface WebhookRow extends Row {
  kind: 'webhook'
  name: string
  url: string
  reader: { id: string; name: string }
  /** None: every fact. */
  topics: string[]
  added_at: string
  stopped: 'by-hand' | 'failing' | 'gone' | 'no-reader' | 'no-secret' | null
  stopped_at: string | null
  position: number
  waiting: boolean
  sent: number
  failing_since: string | null
  next_try_at: string | null
  last_answer: string | null
}
