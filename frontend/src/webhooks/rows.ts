/** Rows of webhooks (`platform/majlis/webhooks/projection.py` says them in words). */
import type { Shown } from '../api/rows'

export type WebhookRow = Shown<'Webhook'>
