import Webhook from '@lucide/svelte/icons/webhook'

import { places } from '../slices'

places.add({
  order: 80,
  href: '/webhooks',
  label: 'webhooks-title',
  icon: Webhook,
  code: 'KeyW',
  administrators: true,
})
