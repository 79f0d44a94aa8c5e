/** Rows of webhooks (`platform/majlis/webhooks/projection.py` describes them). */
import type { Shown } from '../api/rows'

export type WebhookRow = Shown<'Webhook'>
